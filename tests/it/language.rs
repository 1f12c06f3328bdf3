//! Texts name the thing they talk about (`CONTRIBUTING.md`, "Language").

use std::fs;
use std::path::{Path, PathBuf};

/// Pronouns that stand where a noun belongs. As a mailbox (`nobody@`) or in backquotes (the Unix
/// user) they are names.
const PRONOUNS: [&str; 4] = ["nobody", "somebody", "whoever", "whom"];

const FOLDERS: [&str; 6] = ["src", "tests", "benches", "fuzz/fuzz_targets", "docs", "packaging"];

fn collect(path: &Path, found: &mut Vec<PathBuf>) {
    let extension = path.extension().and_then(|extension| extension.to_str());
    let name = path.file_name().unwrap().to_str().unwrap();
    if path.is_dir() {
        // Directories of other tools.
        if name != "node_modules" && !name.starts_with('.') {
            let entries = fs::read_dir(path).unwrap();
            entries.for_each(|entry| collect(&entry.unwrap().path(), found));
        }
    } else if matches!(extension, Some("rs" | "md" | "toml" | "conf")) && name != "language.rs" {
        found.push(path.to_owned());
    }
}

/// The part of a line that is prose: all of it in documents, comments and names in tests.
fn prose(line: &str, is_test: bool) -> &str {
    match line.find("//") {
        _ if !is_test => line,
        Some(at) => &line[at..],
        None if line.contains("fn ") => line,
        None => "",
    }
}

fn pronoun(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    PRONOUNS.into_iter().find(|word| {
        text.match_indices(word).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            let after = text[at + word.len()..].chars().next();
            let is_part = |c: Option<char>| c.is_some_and(char::is_alphabetic);
            !is_part(before) && !is_part(after) && before != Some('`') && after != Some('@')
        })
    })
}

#[test]
fn no_text_uses_a_pronoun_where_a_noun_belongs() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in FOLDERS {
        collect(&root.join(folder), &mut files);
    }
    for name in ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"] {
        files.push(root.join(name));
    }
    assert!(files.len() > 200, "too few texts were found");
    let mut wrong = Vec::new();
    for path in files {
        let is_test = path.starts_with(root.join("tests"));
        let text = fs::read_to_string(&path).unwrap();
        for (number, line) in (1..).zip(text.lines()) {
            if let Some(word) = pronoun(prose(line, is_test)) {
                let path = path.strip_prefix(root).unwrap().display();
                wrong.push(format!("{path}:{number}: `{word}`: {}", line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "name the thing instead: {wrong:#?}");
}

#[test]
fn pronouns_are_distinguished_from_names() {
    assert_eq!(pronoun("Nobody waits"), Some("nobody"));
    assert_eq!(pronoun("fn whoever_waits()"), Some("whoever"));
    for name in ["nobody@example.com", "the user `nobody`", "NOBODYS", "wholesome"] {
        assert_eq!(pronoun(name), None, "{name}");
    }
}
