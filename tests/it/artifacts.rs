//! What is generated and committed is what the program would generate now.
//!
//! `UPDATE_ARTIFACTS=1 cargo test` writes it anew.

use std::collections::BTreeMap;
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
