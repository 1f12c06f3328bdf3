//! Every shell block of the README and of `docs/` is run as it stands there.
//!
//! The blocks of one document run in its order, in one empty `HOME`, with the files that they make
//! themselves and no others. Blocks of ` ```sh ` are run by bash, which ends at the first command
//! that fails. Blocks of ` ```console ` show what is typed behind `$ ` and what comes back, which is
//! compared, but for passwords that the program makes up. `vouchsafe serve` goes on in the
//! background, at an address that takes the place of the text's, until the next one or the end of
//! the document. `<!-- test: elsewhere: WHY -->` keeps the block behind it from being run here.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::support::Sandbox;

/// Where the texts have a server.
const ADDRESS: &str = "127.0.0.1:8000";

/// What a block finds beside what it makes itself.
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
    *) echo "not here: cargo $*"; return 1 ;;
  esac
}
"#;

struct Block {
    place: String,
    language: String,
    needs: String,
    text: String,
}

fn blocks(path: &Path) -> Vec<Block> {
    let text = fs::read_to_string(path).unwrap();
    let (mut found, mut needs, mut open): (Vec<Block>, String, bool) = Default::default();
    for (index, line) in text.lines().enumerate() {
        match line.strip_prefix("```") {
            Some(_) if open => open = false,
            Some(language) => {
                let place = format!("{}:{}", path.display(), index + 1);
                let (language, needs) = (language.to_owned(), std::mem::take(&mut needs));
                found.push(Block { place, language, needs, text: String::new() });
                open = true;
            }
            None if open => {
                let block = found.last_mut().unwrap();
                block.text += line;
                block.text.push('\n');
            }
            None => {
                if let Some(said) = line.strip_prefix("<!-- test: ") {
                    said.strip_suffix(" -->").unwrap().clone_into(&mut needs);
                }
            }
        }
    }
    assert!(!open, "{}: a block without an end", path.display());
    found
}

fn texts() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts = vec![root.join("README.md"), root.join("SECURITY.md")];
    let mut folders = vec![root.join("docs")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "md") {
                texts.push(path);
            }
        }
    }
    texts.sort();
    texts
}

/// An empty home, and beside it what is known of the server that runs in it.
struct Scene {
    sandbox: Sandbox,
    server: tempfile::TempDir,
}

impl Scene {
    fn new() -> Self {
        Self { sandbox: Sandbox::new(), server: tempfile::tempdir().unwrap() }
    }

    fn of_server(&self, what: &str) -> Option<String> {
        let text = fs::read_to_string(self.server.path().join(what)).ok()?;
        Some(text.trim().to_owned())
    }

    /// Runs a script in this home; gives both of its streams as one.
    fn run(&self, script: &str) -> (bool, String) {
        let program = assert_cmd::cargo::cargo_bin!("vouchsafe");
        let path = format!("{}:/usr/local/bin:/usr/bin:/bin", program.parent().unwrap().display());
        let url = self.of_server("url").unwrap_or_default();
        let address = url.strip_prefix("http://").unwrap_or(ADDRESS);
        let script = format!("exec 2>&1\n{PRELUDE}\n{}", script.replace(ADDRESS, address));
        let mut command = Command::new("bash");
        let settings = self.sandbox.command();
        let variables = settings.get_envs().filter_map(|(name, value)| Some((name, value?)));
        command.env_clear().envs(variables).env("PATH", path).env("SCENE", self.server.path());
        command.current_dir(self.sandbox.home()).args(["-c", &script]).stdin(Stdio::null());
        let done = command.output().unwrap();
        (done.status.success(), String::from_utf8(done.stdout).unwrap())
    }
}

impl Drop for Scene {
    fn drop(&mut self) {
        if let Some(server) = self.of_server("pid") {
            let _ = Command::new("kill").arg(server).status();
        }
    }
}

/// Passwords that the program made up, and times, as one word each.
fn masked(text: &str) -> String {
    let made_up = regex::Regex::new(r"\b[a-z0-9]{5}(-[a-z0-9]{5}){4}\b").unwrap();
    made_up.replace_all(text, "PASSWORD").trim_end().to_owned()
}

fn check_console(scene: &Scene, block: &Block) {
    let mut typed = block.text.split("$ ");
    assert_eq!(typed.next(), Some(""), "{}: begins with a command", block.place);
    for exchange in typed {
        let (command, expected) = exchange.split_once('\n').unwrap();
        let (_, answer) = scene.run(command);
        let answer = answer.replace(scene.sandbox.home().to_str().unwrap(), "~");
        assert_eq!(masked(&answer), masked(expected), "{}: {command}", block.place);
    }
}

#[test]
fn every_shell_block_does_what_it_says() {
    let mut count = 0;
    for path in texts() {
        let scene = Scene::new();
        for block in blocks(&path) {
            let is_console = block.language == "console";
            if block.needs.starts_with("elsewhere: ") || !(block.language == "sh" || is_console) {
                continue;
            }
            assert_eq!(block.needs, "", "{}", block.place);
            if is_console {
                check_console(&scene, &block);
            } else {
                let (done, said) = scene.run(&block.text);
                assert!(done, "{}:\n{}\n{said}", block.place, block.text);
            }
            count += 1;
        }
    }
    assert!(count >= 15, "{count} blocks are all there are");
}

#[test]
fn every_link_in_the_texts_leads_somewhere() {
    let link = regex::Regex::new(r"\]\(([^)#:]+)(#[^)]*)?\)").unwrap();
    for path in texts() {
        let text = fs::read_to_string(&path).unwrap();
        for found in link.captures_iter(&text) {
            let there = path.parent().unwrap().join(&found[1]);
            assert!(there.exists(), "{}: {}", path.display(), &found[1]);
        }
    }
}
