//! Every shell block of the README and of `docs/` is run as it stands there.
//!
//! Blocks of ` ```sh ` are run by bash, which ends at the first command that fails. Blocks of
//! ` ```console ` show what is typed behind `$ ` and what comes back, which is compared, but for
//! passwords that the program makes up. A comment before a block says what it needs:
//! `<!-- test: server -->` a server at the address that the block names, `continue` what the
//! block before has left; `elsewhere: WHY` keeps it from being run here.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::support::Sandbox;

/// Where the texts have a server.
const ADDRESS: &str = "127.0.0.1:8000";

/// What a block finds beside what it makes itself: a server that it starts ends by itself.
const PRELUDE: &str = r#"
set -euo pipefail
vouchsafe() {
  if [ "${1-}" = serve ]; then
    timeout 1 vouchsafe "$@" --listen 127.0.0.1:0 || [ $? = 124 ]
  else
    command vouchsafe "$@"
  fi
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

/// A home with the files that the texts speak of, and whoever serves it.
struct Scene {
    sandbox: Sandbox,
    server: Option<(Child, String)>,
}

impl Scene {
    fn new(with_server: bool) -> Self {
        let sandbox = Sandbox::new();
        for (name, text) in [
            ("root.secret", "the horse 27 is correct"),
            ("ci.secret", "a secret of the script 9"),
            ("django-secret-key", "django-insecure-of-fifty-characters-and-of-nothing"),
            ("master.key", "0123456789abcdef0123456789abcdef0123456789a"),
        ] {
            sandbox.write(name, text, 0o600);
        }
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/django");
        fs::copy(data.join("db.sqlite3"), sandbox.path("db.sqlite3")).unwrap();
        let server = with_server.then(|| serve(&sandbox));
        Self { sandbox, server }
    }

    /// Runs a script in this home; gives both of its streams as one.
    fn run(&self, script: &str) -> (bool, String) {
        let program = assert_cmd::cargo::cargo_bin!("vouchsafe");
        let path = format!("{}:/usr/local/bin:/usr/bin:/bin", program.parent().unwrap().display());
        let address = self.server.as_ref().map_or(ADDRESS, |(_, address)| address);
        let script = format!("exec 2>&1\n{PRELUDE}\n{}", script.replace(ADDRESS, address));
        let mut command = Command::new("bash");
        let settings = self.sandbox.command();
        let variables = settings.get_envs().filter_map(|(name, value)| Some((name, value?)));
        command.env_clear().envs(variables).env("PATH", path).current_dir(self.sandbox.home());
        let done = command.args(["-c", &script]).stdin(Stdio::null()).output().unwrap();
        (done.status.success(), String::from_utf8(done.stdout).unwrap())
    }
}

impl Drop for Scene {
    fn drop(&mut self) {
        if let Some((server, _)) = &mut self.server {
            let _ = server.kill();
            let _ = server.wait();
        }
    }
}

fn serve(sandbox: &Sandbox) -> (Child, String) {
    let mut command = sandbox.command();
    command.args(["--quiet", "serve", "--init", "--metrics", "--listen", "127.0.0.1:0"]);
    let server = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
    let mut server = server.unwrap();
    let mut url = String::new();
    BufReader::new(server.stdout.as_mut().unwrap()).read_line(&mut url).unwrap();
    (server, url.trim().trim_start_matches("http://").to_owned())
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
        let mut scene = None;
        for block in blocks(&path) {
            let is_console = block.language == "console";
            if block.needs.starts_with("elsewhere: ") || !(block.language == "sh" || is_console) {
                continue;
            }
            let stays = block.needs.contains("continue");
            let scene = match &mut scene {
                Some(scene) if stays => scene,
                scene => scene.insert(Scene::new(block.needs.contains("server"))),
            };
            if is_console {
                check_console(scene, &block);
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
