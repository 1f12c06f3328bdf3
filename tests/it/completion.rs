//! Completion, which asks the program for words.

use std::fs;

use crate::support::{ADA, BOB, PASSWORD, Sandbox};

/// What bash offers for the last of these words, without descriptions.
fn offered(sandbox: &Sandbox, words: &[&str]) -> Vec<String> {
    let index = words.len().to_string();
    let mut run = sandbox.run(&[&["--", "vouchsafe"][..], words].concat());
    for (name, value) in [
        ("VOUCHSAFE_COMPLETE", "bash"),
        ("_CLAP_COMPLETE_INDEX", index.as_str()),
        ("_CLAP_COMPLETE_COMP_TYPE", "9"),
        ("_CLAP_COMPLETE_SPACE", "false"),
        ("_CLAP_IFS", "\n"),
    ] {
        run = run.env(name, value);
    }
    let (stdout, stderr) = run.ok_and_stderr();
    assert_eq!(stderr, "", "completion is silent");
    stdout.lines().map(str::to_owned).collect()
}

#[test]
fn completion_offers_what_is_in_the_database() {
    let sandbox = Sandbox::with_ada_and_bob();
    sandbox.run(&["group", "add", "operations"]).ok();
    sandbox.run(&["login", "--email", BOB, "--password-stdin"]).stdin(PASSWORD).ok();
    let offered = |words: &[&str]| offered(&sandbox, words);

    assert_eq!(offered(&["user", "show", "a"]), [ADA]);
    assert_eq!(offered(&["user", "show", "AD"]), [ADA], "regardless of case");
    assert_eq!(offered(&["user", "deactivate", ADA, "b"]), [BOB]);
    assert_eq!(offered(&["session", "list", "--user", ""]), [ADA, BOB]);
    assert_eq!(offered(&["user", "list", "--group", ""]), ["operations"]);
    assert_eq!(offered(&["audit", "list", "--action", "key_r"]), ["key_rotated", "key_retired"]);
    assert_eq!(offered(&["completions", "z"]), ["zsh"]);
    let sessions = offered(&["session", "revoke", "--id", ""]);
    let keys = offered(&["key", "retire", ""]);
    let id = sandbox.run(&["session", "list", "-o", "csv", "--columns", "id"]).ok();
    assert_eq!(sessions.len(), 1);
    assert!(id.lines().nth(1).unwrap().starts_with(&sessions[0]), "the beginning is enough");
    let kids = sandbox.run(&["key", "list", "-o", "csv", "--columns", "kid"]).ok();
    // An ID that begins with a hyphen has an apostrophe in CSV.
    let kids: Vec<&str> = kids.lines().skip(1).map(|kid| kid.trim_start_matches('\'')).collect();
    assert_eq!(keys[..2], kids, "the active and the next key");
    assert_eq!(offered(&["user", "de"]), ["deactivate", "delete"]);
    fs::write(sandbox.path("dump.json"), "[]").unwrap();
    assert_eq!(offered(&["user", "import", "django", "du"]), ["dump.json"]);
}

#[test]
fn completion_is_silent_without_a_readable_database() {
    let sandbox = Sandbox::new();
    assert_eq!(offered(&sandbox, &["user", "show", ""]), ["--help"]);
    assert!(!sandbox.db().exists(), "completion creates nothing");
    sandbox.write(".local/share/vouchsafe/vouchsafe.db", "not a database", 0o600);
    assert_eq!(offered(&sandbox, &["user", "show", ""]), ["--help"]);
    sandbox.write("broken.toml", "db = [", 0o600);
    assert_eq!(offered(&sandbox, &["--config", "broken.toml", "user", "show", ""]), ["--help"]);
    assert_eq!(offered(&sandbox, &["user", "sho"]), ["show"]);
}

#[test]
fn each_shell_has_a_script() {
    let sandbox = Sandbox::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = sandbox.run(&["completions", shell]).ok();
        assert!(script.contains("VOUCHSAFE_COMPLETE"), "{shell}: {script}");
    }
    sandbox.run(&["completions"]).fails(11, "the argument `SHELL`");
}
