//! Checks that the committed generated files are what the program generates now.
//!
//! `UPDATE_ARTIFACTS=1 cargo test` regenerates them.

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

/// Compares one committed file.
#[track_caller]
fn check_file(name: &str, generated: &str) {
    let path = root().join(name);
    if std::env::var_os("UPDATE_ARTIFACTS").is_some() {
        fs::write(&path, generated).unwrap();
    }
    let is_fresh = fs::read_to_string(&path).unwrap() == generated;
    assert!(is_fresh, "{name} is stale: run `UPDATE_ARTIFACTS=1 cargo test`");
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
        assert!(fresh, "{name}/{} is stale: run `UPDATE_ARTIFACTS=1 cargo test`", file.display());
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

/// Collects the command named by `words` and all its subcommands, each with its help.
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
    assert!(!own.contains("\nSettings:\n"), "the settings precede the global options: {own}");
    own
}

/// The settings as `where --settings` lists them.
fn settings(sandbox: &Sandbox) -> Vec<serde_json::Value> {
    sandbox.run(&["where", "--settings"]).json().as_array().unwrap().clone()
}

/// The rows of the table of settings.
fn settings_table(settings: &[serde_json::Value]) -> String {
    let mut rows = String::new();
    for row in settings {
        let text = |name: &str| row[name].as_str().unwrap_or_default();
        let flag = text("setting");
        let key = row["key"].as_str().map(|key| format!("`{key}`")).unwrap_or_default();
        let (variable, default) = (text("variable"), text("default"));
        writeln!(rows, "| `--{flag}` | `{variable}` | {key} | {default} |").unwrap();
    }
    rows
}

/// A settings file with an example of each key, commented out.
fn settings_example(settings: &[serde_json::Value]) -> String {
    let mut file = "# All settings that a file can contain, each with its default or an example.\n\
                    # Generated from the program; a test compares.\n"
        .to_owned();
    let mut section = "";
    for row in settings {
        let Some(key) = row["key"].as_str() else { continue };
        let (of, name) = key.split_once('.').unwrap_or(("", key));
        if of != section {
            write!(file, "\n[{of}]\n").unwrap();
            section = of;
        }
        let (help, example) = (row["description"].as_str(), row["example"].as_str());
        write!(file, "\n# {}\n# {name} = {}\n", help.unwrap(), example.unwrap()).unwrap();
    }
    file
}

#[test]
fn the_reference_is_fresh() {
    let sandbox = Sandbox::new();
    let mut all = Vec::new();
    commands(&sandbox, &[], &mut all);
    let generated = "Generated from the program; `cargo test` checks that it is up to date.\n";
    let mut text = format!(
        "# Commands\n\n{generated}\nThe global options and settings apply to every command. They \
         are listed once, under `vouchsafe`.\n"
    );
    for (words, help) in &all {
        let own = if words.is_empty() { help } else { own_options(help) };
        write!(text, "\n## vouchsafe {words}\n\n{}", code("text", own)).unwrap();
    }
    let (_, top) = &all[0];
    let exit_codes = top.split("Exit codes:\n").nth(1).unwrap();
    let rows = settings(&sandbox);
    let example = settings_example(&rows);
    let settings = format!(
        "# Settings\n\n{generated}\nA flag overrides its environment variable, the variable \
         overrides the settings file, and the file overrides the default. An empty variable counts \
         as unset. `vouchsafe where --settings` shows the current values and their sources.\n\n\
         | Flag | Variable | Key in the file | Default |\n|---|---|---|---|\n{}\n\
         ## The settings file\n\nThe file named by `--config` or `VOUCHSAFE_CONFIG`; otherwise \
         `~/.config/vouchsafe/config.toml` if it exists, or else `/etc/vouchsafe/config.toml`.\n\n{}",
        settings_table(&rows),
        code("toml", &example)
    );
    check_file("packaging/example.toml", &example);
    let document: serde_json::Value =
        serde_json::from_str(&sandbox.run(&["openapi"]).ok()).unwrap();
    let mut http = format!(
        "# HTTP\n\n{generated}\nThe complete description is \
         [`openapi.json`](../../openapi/openapi.json), which a server also shows at `/docs`. Every \
         route is also served under the base path, `/api/v1` by default.\n\nA response has at most \
         256 KiB, except for the two files of Swagger UI: lists are paginated, and the number of \
         sessions per user is limited. A request body has at most 64 KiB; a larger one is refused \
         with 413 at once.\n"
    );
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, route) in item.as_object().unwrap() {
            let words = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
            let method = method.to_uppercase();
            write!(http, "\n## {method} {path}\n\n{}.\n", words(&route["summary"])).unwrap();
            write!(http, "{}\n\n| Status | Meaning |\n|---|---|\n", words(&route["description"]))
                .unwrap();
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
            ("library.md".into(), crate::interface::page()),
        ]),
    );
}

#[test]
fn the_example_settings_file_is_accepted() {
    let sandbox = Sandbox::with_file();
    let example = fs::read_to_string(root().join("packaging/example.toml")).unwrap();
    let without_comments = example.lines().filter_map(|line| match line.strip_prefix("# ") {
        Some(setting) if setting.contains(" = ") => Some(setting),
        Some(_) => None,
        None => Some(line),
    });
    let all = without_comments.collect::<Vec<_>>().join("\n");
    for (text, db) in [(&example, ".local/share/vouchsafe"), (&all, "/var/lib/vouchsafe")] {
        let path = sandbox.write("config.toml", text, 0o600);
        let run = sandbox.run(&["--config", path.to_str().unwrap(), "where", "--output", "table"]);
        let shown = run.fails(9, "there is no database at");
        assert!(shown.contains(&format!("{db}/vouchsafe.db")), "{shown}");
    }
}
