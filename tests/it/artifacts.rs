//! What is generated and committed is what the program would generate now.
//!
//! `UPDATE_ARTIFACTS=1 cargo test` writes it anew.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::Sandbox;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(directory: &Path) -> BTreeMap<PathBuf, String> {
    let Ok(entries) = fs::read_dir(directory) else { return BTreeMap::new() };
    entries
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().into(), fs::read_to_string(&path).unwrap()))
        .collect()
}

#[track_caller]
fn check(name: &str, generated: &BTreeMap<PathBuf, String>) {
    let directory = root().join(name);
    if std::env::var_os("UPDATE_ARTIFACTS").is_some() {
        let _ = fs::remove_dir_all(&directory);
        fs::create_dir_all(&directory).unwrap();
        for (file, text) in generated {
            fs::write(directory.join(file), text).unwrap();
        }
    }
    let committed = files(&directory);
    let names = |files: &BTreeMap<PathBuf, String>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&committed), names(generated), "run `UPDATE_ARTIFACTS=1 cargo test`");
    for (file, text) in generated {
        let fresh = committed[file] == *text;
        assert!(fresh, "{name}/{} is stale: `UPDATE_ARTIFACTS=1 cargo test`", file.display());
    }
}

#[test]
fn completions_are_fresh() {
    let sandbox = Sandbox::new();
    let generated = [
        ("bash", "vouchsafe.bash"),
        ("elvish", "vouchsafe.elv"),
        ("fish", "vouchsafe.fish"),
        ("powershell", "_vouchsafe.ps1"),
        ("zsh", "_vouchsafe"),
    ];
    let generate = |(shell, file): (&str, &str)| {
        (PathBuf::from(file), sandbox.run(&["completions", shell]).ok())
    };
    check("completions", &generated.into_iter().map(generate).collect());
}

#[test]
fn man_pages_are_fresh() {
    let sandbox = Sandbox::new();
    sandbox.run(&["man", "--out-dir", "man"]).ok();
    let generated = files(&sandbox.path("man"));
    assert!(generated.contains_key(Path::new("vouchsafe-user-list.1")), "{:?}", generated.keys());
    check("man", &generated);
}

#[test]
fn the_openapi_document_is_fresh() {
    let generated = [(PathBuf::from("openapi.json"), Sandbox::new().run(&["openapi"]).ok())];
    check("openapi", &generated.into());
}

/// All commands, each with the words that name it.
fn commands(sandbox: &Sandbox, words: &[String], found: &mut Vec<(String, String)>) {
    let args: Vec<&str> = words.iter().map(String::as_str).chain(["--help"]).collect();
    let help = sandbox.run(&args).ok();
    let listed = help.split("\nCommands:\n").nth(1).and_then(|rest| rest.split("\n\n").next());
    let inner: Vec<String> = listed
        .unwrap_or_default()
        .lines()
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .map(str::to_owned)
        .collect();
    found.push((words.join(" "), help));
    for name in inner {
        commands(sandbox, &[words, &[name]].concat(), found);
    }
}

fn code(language: &str, text: &str) -> String {
    format!("```{language}\n{}\n```\n", text.trim_end())
}

/// A command's help without the global options, which come last.
fn own_options(help: &str) -> &str {
    let own = help.split("\nGlobal options:\n").next().unwrap();
    assert!(!own.contains("\nSettings:\n"), "the global options come first: {own}");
    own
}

/// What the help says of each flag: itself, its variable and its default.
fn flags(help: &str) -> String {
    let mut rows = String::new();
    let mut flag = String::new();
    let mut text = String::new();
    let mut finish = |flag: &str, text: &str| {
        let between = |from: &str| {
            let rest = text.split(from).nth(1)?;
            Some(rest.split([',', ']']).next().unwrap().to_owned())
        };
        if let Some(variable) = between("[env: ") {
            let default = between("[default: ").unwrap_or_default();
            writeln!(rows, "| `{flag}` | `{variable}` | {default} |").unwrap();
        }
    };
    for line in help.lines().chain(["  -"]) {
        if line.trim_start().starts_with('-') {
            finish(&flag, &text);
            let last = line.trim().split(", ").last().unwrap();
            last.split("  ").next().unwrap().clone_into(&mut flag);
            text.clear();
        } else {
            text += line.trim();
            text += " ";
        }
    }
    rows
}

#[test]
fn the_reference_is_fresh() {
    let sandbox = Sandbox::new();
    let mut all = Vec::new();
    commands(&sandbox, &[], &mut all);
    let generated = "Generated from the program; a test compares.\n";
    let mut text = format!(
        "# Commands\n\n{generated}\nThe global options and settings below `vouchsafe` apply to \
         every command and are listed once.\n"
    );
    for (words, help) in &all {
        let own = if words.is_empty() { help } else { own_options(help) };
        write!(text, "\n## vouchsafe {words}\n\n{}", code("text", own)).unwrap();
    }
    let (_, top) = &all[0];
    let exit_codes = top.split("Exit codes:\n").nth(1).unwrap();
    let (_, serve) = all.iter().find(|(words, _)| words == "serve").unwrap();
    let example = fs::read_to_string(root().join("packaging/example.toml")).unwrap();
    let settings = format!(
        "# Settings\n\n{generated}\nA flag beats its variable, the variable beats the file, the file \
         beats the default.\nAn empty variable counts as none.\n\n| flag | variable | default |\n\
         |---|---|---|\n{}\n## The file\n\nWhat `--config` or `VOUCHSAFE_CONFIG` names; else \
         `~/.config/vouchsafe/config.toml`, and where that is not there, \
         `/etc/vouchsafe/config.toml`.\n\n{}",
        flags(serve),
        code("toml", &example)
    );
    let document: serde_json::Value =
        serde_json::from_str(&sandbox.run(&["openapi"]).ok()).unwrap();
    let mut http = format!(
        "# HTTP\n\n{generated}\nThe whole document is [`openapi.json`](../../openapi/openapi.json), and \
         `/docs` of a server. All of it stands a second time below `/api/v1`.\n\nEvery answer is at \
         most 256 KiB long, but for the two files of Swagger UI: lists have pages, and a user has a \
         bounded number of sessions. A body that is sent is at most 64 KiB long; a longer one is \
         answered with 413 at once.\n"
    );
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, route) in item.as_object().unwrap() {
            let words = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
            let method = method.to_uppercase();
            write!(http, "\n## {method} {path}\n\n{}.\n", words(&route["summary"])).unwrap();
            write!(http, "{}\n\n| status | |\n|---|---|\n", words(&route["description"])).unwrap();
            for (status, answer) in route["responses"].as_object().unwrap() {
                writeln!(http, "| {status} | {} |", words(&answer["description"])).unwrap();
            }
        }
    }
    let exit_codes = format!("# Exit codes\n\n{generated}\n{}", code("text", exit_codes));
    check(
        "docs/reference",
        &BTreeMap::from([
            ("commands.md".into(), text),
            ("settings.md".into(), settings),
            ("http.md".into(), http),
            ("exit-codes.md".into(), exit_codes),
        ]),
    );
}

#[test]
fn the_example_of_settings_is_accepted() {
    let sandbox = Sandbox::new();
    let example = fs::read_to_string(root().join("packaging/example.toml")).unwrap();
    // Those without a default, too.
    let all = example.replace("\n# ", "\n").replace("# Every", "#Every");
    for text in [example.clone(), all] {
        let path = sandbox.write("config.toml", &text, 0o600);
        let run = sandbox.run(&["--config", path.to_str().unwrap(), "where"]);
        let shown = run.fails(9, "there is no database at");
        assert!(shown.contains("/var/lib/vouchsafe/vouchsafe.db"), "{shown}");
    }
}
