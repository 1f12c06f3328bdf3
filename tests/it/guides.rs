//! Runs every shell block of the README, `SECURITY.md`, and `docs/`.
//!
//! The blocks of one document run in order, in one `HOME` that is empty at first. Bash runs a
//! ` ```sh ` block and stops at the first command that fails. A ` ```console ` block shows commands
//! after `$ ` and their output, which is compared, except for generated passwords.
//! `vouchsafe serve` runs in the background, until the next one or the end of the document; its
//! address replaces the documented one. `<!-- test: elsewhere: REASON -->` excludes the next block.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::support::Sandbox;

/// The address of the server in the documents.
const ADDRESS: &str = "127.0.0.1:8000";

/// Shell options and functions that precede each block.
const PRELUDE: &str = r#"
set -euo pipefail
vouchsafe() {
  [ "${1-}" = serve ] || { command vouchsafe "$@"; return; }
  if [ -f "$SCENE/pid" ]; then
    kill "$(cat "$SCENE/pid")"
    while kill -0 "$(cat "$SCENE/pid")" 2>/dev/null; do sleep 0.02; done
  fi
  command vouchsafe "$@" --listen 127.0.0.1:0 >"$SCENE/url" 2>"$SCENE/log" </dev/null &
  echo "$!" >"$SCENE/pid"
  for _ in $(seq 500); do
    [ ! -s "$SCENE/url" ] || return 0
    kill -0 "$!" || break
    sleep 0.02
  done
  cat "$SCENE/log"
  return 1
}
cargo() {
  case "$*" in
    "run --release -- "*) shift 3; vouchsafe "$@" ;;
    *) echo "not supported in this test: cargo $*"; return 1 ;;
  esac
}
"#;

struct Block {
    location: String,
    language: String,
    marker: String,
    text: String,
}

fn blocks(path: &Path) -> Vec<Block> {
    let text = fs::read_to_string(path).unwrap();
    let (mut found, mut marker, mut open): (Vec<Block>, String, bool) = Default::default();
    for (index, line) in text.lines().enumerate() {
        match line.strip_prefix("```") {
            Some(_) if open => open = false,
            Some(language) => {
                let location = format!("{}:{}", path.display(), index + 1);
                let (language, marker) = (language.to_owned(), std::mem::take(&mut marker));
                found.push(Block { location, language, marker, text: String::new() });
                open = true;
            }
            None if open => {
                let block = found.last_mut().unwrap();
                block.text += line;
                block.text.push('\n');
            }
            None => {
                if let Some(comment) = line.strip_prefix("<!-- test: ") {
                    comment.strip_suffix(" -->").unwrap().clone_into(&mut marker);
                }
            }
        }
    }
    assert!(!open, "{}: a block is not closed", path.display());
    found
}

fn documents() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut documents = vec![root.join("README.md"), root.join("SECURITY.md")];
    let mut folders = vec![root.join("docs")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "md") {
                documents.push(path);
            }
        }
    }
    documents.sort();
    documents
}

/// A home directory, and a directory with the PID, URL, and log of the server that runs in it.
struct Scene {
    sandbox: Sandbox,
    server: tempfile::TempDir,
}

impl Scene {
    fn new() -> Self {
        Self { sandbox: Sandbox::new(), server: tempfile::tempdir().unwrap() }
    }

    fn server_file(&self, name: &str) -> Option<String> {
        let text = fs::read_to_string(self.server.path().join(name)).ok()?;
        Some(text.trim().to_owned())
    }

    /// Runs a script in this home directory; returns whether it succeeded, and its stdout and
    /// stderr in one text.
    fn run(&self, script: &str) -> (bool, String) {
        let program = assert_cmd::cargo::cargo_bin!("vouchsafe");
        let path = format!("{}:/usr/local/bin:/usr/bin:/bin", program.parent().unwrap().display());
        let url = self.server_file("url").unwrap_or_default();
        let address = url.strip_prefix("http://").unwrap_or(ADDRESS);
        let script = format!("exec 2>&1\n{PRELUDE}\n{}", script.replace(ADDRESS, address));
        let mut command = Command::new("bash");
        let settings = self.sandbox.command();
        let variables = settings.get_envs().filter_map(|(name, value)| Some((name, value?)));
        command.env_clear().envs(variables).env("PATH", path).env("SCENE", self.server.path());
        command.current_dir(self.sandbox.home()).args(["-c", &script]).stdin(Stdio::null());
        let output = command.output().unwrap();
        (output.status.success(), String::from_utf8(output.stdout).unwrap())
    }
}

impl Drop for Scene {
    fn drop(&mut self) {
        if let Some(server) = self.server_file("pid") {
            let _ = Command::new("kill").arg(server).status();
        }
    }
}

/// Replaces each generated password with `PASSWORD`.
fn masked(text: &str) -> String {
    let generated = regex::Regex::new(r"\b[a-z0-9]{5}(-[a-z0-9]{5}){4}\b").unwrap();
    generated.replace_all(text, "PASSWORD").trim_end().to_owned()
}

fn check_console(scene: &Scene, block: &Block) {
    let mut typed = block.text.split("$ ");
    assert_eq!(typed.next(), Some(""), "{}: a console block begins with a command", block.location);
    for exchange in typed {
        let (command, expected) = exchange.split_once('\n').unwrap();
        let (_, answer) = scene.run(command);
        let answer = answer.replace(scene.sandbox.home().to_str().unwrap(), "~");
        assert_eq!(masked(&answer), masked(expected), "{}: {command}", block.location);
    }
}

#[test]
fn every_shell_block_succeeds_and_prints_what_it_shows() {
    let mut count = 0;
    for path in documents() {
        let scene = Scene::new();
        for block in blocks(&path) {
            let is_console = block.language == "console";
            if block.marker.starts_with("elsewhere: ") || !(block.language == "sh" || is_console) {
                continue;
            }
            assert_eq!(block.marker, "", "{}", block.location);
            if is_console {
                check_console(&scene, &block);
            } else {
                let (done, stderr) = scene.run(&block.text);
                assert!(done, "{}:\n{}\n{stderr}", block.location, block.text);
            }
            count += 1;
        }
    }
    assert!(count >= 15, "only {count} blocks were found");
}

#[test]
fn every_relative_link_in_the_documents_resolves() {
    let link = regex::Regex::new(r"\]\(([^)#:]+)(#[^)]*)?\)").unwrap();
    for path in documents() {
        let text = fs::read_to_string(&path).unwrap();
        for found in link.captures_iter(&text) {
            let target = path.parent().unwrap().join(&found[1]);
            assert!(target.exists(), "{}: {}", path.display(), &found[1]);
        }
    }
}
