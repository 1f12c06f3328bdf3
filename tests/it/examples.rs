//! The examples in the long help of every command, run as they are shown.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::{ADA, BOB, PASSWORD, Sandbox};

/// All commands, from the reference.
fn commands() -> Vec<String> {
    let reference = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/reference/commands.md");
    let reference = fs::read_to_string(reference).unwrap();
    let heading = |line: &str| {
        line.trim_start_matches('#').trim().strip_prefix("vouchsafe ").map(str::to_owned)
    };
    reference.lines().filter(|line| line.starts_with('#')).filter_map(heading).collect()
}

/// The lines of a command's examples, with continued lines joined.
fn examples(sandbox: &Sandbox, words: &str) -> Vec<String> {
    let args: Vec<&str> = words.split(' ').chain(["--help"]).collect();
    let help = sandbox.run(&args).ok();
    let Some((_, examples)) = help.split_once("\nExamples:\n") else { return Vec::new() };
    let examples = examples.replace("\\\n", " ");
    let lines = examples.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

/// A home with the users, groups, and files that the examples name.
fn prepared(words: &str) -> Sandbox {
    let sandbox = Sandbox::with_ada_and_bob();
    for email in ["carol@example.com", "ci@example.com"] {
        sandbox.run(&["user", "add", email, "--password-stdin"]).stdin(PASSWORD).ok();
    }
    sandbox.run(&["group", "add", "ops"]).ok();
    sandbox.run(&["user", "edit", BOB, "--add-group", "ops"]).ok();
    sandbox.run(&["login", "--email", ADA, "--password-stdin"]).stdin(PASSWORD).ok();
    let key: String = (0..64).map(|n| char::from(b'a' + n % 26)).collect();
    for (name, text) in [
        ("password.txt", PASSWORD),
        ("new-password.txt", "another good phrase"),
        ("django-secret.txt", "django-insecure-put-the-secret-key-of-your-settings-here"),
        ("master.key", key.as_str()),
        (
            "users.toml",
            "[[users]]\nemail = \"ada@example.com\"\nstaff = true\nsuperuser = true\n\
             [[users]]\nemail = \"bob@example.com\"\nstaff = true\n",
        ),
        ("users.jsonl", "{\"email\": \"dora@example.com\"}\n"),
        ("users.csv", "E-Mail\ndora@example.com\n"),
        (".htpasswd", "dora:$2y$05$abcdefghijklmnopqrstuu5Lo0g67CiD3M4RpN1BmBb4Crp5w7dbK\n"),
        (
            "dump.json",
            r#"[{"model": "users.user", "pk": 70, "fields": {"email": "dora@example.com",
              "password": "!", "first_name": "", "last_name": "", "is_staff": false,
              "is_superuser": false, "is_active": true, "last_login": null,
              "date_joined": "2024-07-12T09:30:15Z", "groups": [], "user_permissions": []}}]"#,
        ),
    ] {
        sandbox.write(name, text, 0o600);
    }
    match words {
        "db restore" => {
            sandbox.run(&["db", "backup", "backup.db"]).ok();
        }
        "key unseal" => {
            sandbox.run(&["key", "seal", "--master-key-file", "master.key"]).ok();
        }
        "user export" => fs::remove_file(sandbox.path("users.jsonl")).unwrap(),
        _ => {}
    }
    sandbox
}

/// The exit code of an example without a terminal.
fn expected(line: &str) -> &'static [i32] {
    match line {
        // These ask for a value or a confirmation.
        "vouchsafe createsuperuser"
        | "vouchsafe db restore"
        | "vouchsafe key retire"
        | "vouchsafe user delete bob@example.com" => &[11],
        // There is no such server.
        _ if line.contains("postgres://") => &[9],
        _ if line.starts_with("vouchsafe plan") => &[10],
        // Another test may run a server at the default address.
        _ if line.starts_with("vouchsafe healthcheck") => &[0, 9],
        _ => &[0],
    }
}

fn run(sandbox: &Sandbox, line: &str) {
    let command = sandbox.command();
    let directory = Path::new(command.get_program()).parent().unwrap().to_str().unwrap();
    let mut line = line.to_owned();
    if line.starts_with("vouchsafe serve") {
        // Any free port, and a server that is stopped once it listens.
        line = line.replace("127.0.0.1:8080", "127.0.0.1:0");
        if !line.contains("--listen") {
            line.push_str(" --listen 127.0.0.1:0");
        }
        line = format!("timeout --preserve-status 1 {line}");
    }
    let output = Command::new("sh")
        .args(["-c", &line])
        .current_dir(sandbox.home())
        .env_clear()
        .env("HOME", sandbox.home())
        .envs(sandbox.url().map(|url| ("VOUCHSAFE_DB", url)))
        .env("PATH", format!("{directory}:/usr/bin:/bin"))
        .env("VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB", "8")
        .env("VOUCHSAFE_PASSWORD_HASH_ITERATIONS", "1")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    let code = output.status.code().unwrap();
    assert!(expected(&line).contains(&code), "`{line}` exits with {code}: {stderr}");
}

#[test]
fn the_long_help_of_every_command_has_examples_that_run() {
    let groups =
        ["audit", "db", "group", "integrate", "key", "lockout", "session", "user", "user import"];
    let sandbox = Sandbox::new();
    let mut ran = 0;
    for words in commands() {
        let lines = examples(&sandbox, &words);
        if lines.is_empty() {
            assert!(groups.contains(&words.as_str()), "`{words} --help` has no examples");
            continue;
        }
        let own = format!("vouchsafe {words}");
        let is_own = |line: &String| line.contains(&own) || line.contains(words.as_str());
        assert!(lines.iter().any(is_own), "{words}: {lines:?}");
        let prepared = prepared(&words);
        for line in &lines {
            run(&prepared, line);
            ran += 1;
        }
    }
    assert!(ran > 90, "{ran}");
}
