//! Commands that root runs on a database in a directory of another user, who may have put anything
//! there: whatever a path leads to, root neither writes to it nor changes its owner.

use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::{Home, figure};

/// `nobody`, the Unix user of the server.
const NOBODY: u32 = 65534;

/// What the other user has put in place of a file.
#[derive(Clone, Copy, Debug)]
enum Trap {
    Symlink,
    /// A link to a path at which root would create a file.
    DanglingSymlink,
    HardLink,
    Fifo,
    Directory,
}

const TRAPS: [Trap; 5] =
    [Trap::Symlink, Trap::DanglingSymlink, Trap::HardLink, Trap::Fifo, Trap::Directory];

/// The suffixes of a database file and of the files beside it.
const SUFFIXES: [&str; 7] = ["", "-hold", "-audit", "-wal", "-shm", "-journal", "-audit.9999.1"];
/// The paths that commands write to.
const OUTPUTS: [&str; 5] = ["backup.db", "users.jsonl", "token", "pages/vouchsafe.1", "socket"];

/// A directory of the other user with a database, and a file of root outside of it.
struct Fixture {
    home: Home,
    secret: PathBuf,
}

impl Fixture {
    fn new() -> Self {
        let home = Home::cheap();
        let outside = home.path().with_extension("root");
        fs::create_dir_all(&outside).unwrap();
        fs::set_permissions(&outside, PermissionsExt::from_mode(0o700)).unwrap();
        let secret = outside.join("secret");
        fs::write(&secret, "of root alone").unwrap();
        fs::set_permissions(&secret, PermissionsExt::from_mode(0o600)).unwrap();
        fs::create_dir(home.path().join("pages")).unwrap();
        for entry in fs::read_dir(home.path()).unwrap() {
            chown(entry.unwrap().path(), Some(NOBODY), Some(NOBODY)).unwrap();
        }
        chown(home.path(), Some(NOBODY), Some(NOBODY)).unwrap();
        Self { home, secret }
    }

    fn set(&self, path: &Path, trap: Trap) {
        match fs::symlink_metadata(path) {
            Ok(facts) if facts.is_dir() => fs::remove_dir_all(path).unwrap(),
            Ok(_) => fs::remove_file(path).unwrap(),
            Err(_) => {}
        }
        match trap {
            Trap::Symlink => symlink(&self.secret, path).unwrap(),
            Trap::DanglingSymlink => symlink(self.secret.with_extension("new"), path).unwrap(),
            Trap::HardLink => fs::hard_link(&self.secret, path).unwrap(),
            Trap::Fifo => {
                assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
            }
            Trap::Directory => fs::create_dir(path).unwrap(),
        }
        if !matches!(trap, Trap::HardLink) {
            std::os::unix::fs::lchown(path, Some(NOBODY), Some(NOBODY)).unwrap();
        }
    }

    /// Runs a command. It may succeed or fail, but must not wait for input.
    fn run(&self, args: &[&str]) -> Option<i32> {
        let mut command = Command::new(crate::support::program());
        command.args(args).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        self.home.configure(&mut command);
        let mut child = command.spawn().unwrap();
        let start = Instant::now();
        loop {
            if let Some(status) = child.try_wait().unwrap() {
                return status.code();
            }
            if start.elapsed() > Duration::from_secs(20) {
                child.kill().unwrap();
                panic!("{args:?} waits for input");
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    #[track_caller]
    fn check(&self, what: &str) {
        let facts = fs::metadata(&self.secret).unwrap();
        assert_eq!(facts.uid(), 0, "{what}: the owner of root's file was changed");
        assert_eq!(facts.mode() & 0o7777, 0o600, "{what}: its mode was changed");
        assert_eq!(fs::read(&self.secret).unwrap(), b"of root alone", "{what}: it was written to");
        let outside = fs::read_dir(self.secret.parent().unwrap()).unwrap().count();
        assert_eq!(outside, 1, "{what}: a file was created in root's directory");
    }
}

impl Drop for Fixture {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(self.secret.parent().unwrap());
    }
}

#[test]
fn a_trap_beside_the_database_does_not_reach_files_of_root() {
    let mut tried = 0;
    for suffix in SUFFIXES {
        for trap in TRAPS {
            let fixture = Fixture::new();
            let mut path = OsString::from(fixture.home.db());
            path.push(suffix);
            fixture.set(Path::new(&path), trap);
            for args in [
                &["user", "list"][..],
                &["user", "add", "bob@example.com", "--generate-password"],
                &["audit", "verify"],
                &["audit", "verify", "--keep-missing-head"],
                &["doctor"],
                &["db", "migrate"],
                &["db", "backup"],
                &["key", "rotate"],
                &["init"],
                &["createsuperuser", "--email", "x@example.com", "--generate-password"],
            ] {
                fixture.run(args);
                fixture.check(&format!("{args:?} with a {trap:?} at `v.db{suffix}`"));
                tried += 1;
            }
        }
    }
    figure(
        "links, pipes, and directories beside the database",
        &format!("{tried} commands run by root"),
    );
}

#[test]
fn a_trap_at_an_output_path_does_not_reach_files_of_root() {
    let mut tried = 0;
    for name in OUTPUTS {
        for trap in TRAPS {
            let fixture = Fixture::new();
            let path = fixture.home.path().join(name);
            fixture.set(&path, trap);
            let (path, pages) = (path.to_str().unwrap(), fixture.home.path().join("pages"));
            let socket = format!("unix:{path}");
            let commands: [&[&str]; 4] = [
                &["db", "backup", path],
                &["user", "export", "--format", "jsonl", "--out", path],
                &["man", "--out-dir", pages.to_str().unwrap()],
                &["healthcheck", "--url", &socket],
            ];
            for args in commands {
                fixture.run(args);
                fixture.check(&format!("{args:?} with a {trap:?} at `{name}`"));
                tried += 1;
            }
            if name == "socket" {
                serve_for_a_moment(&fixture, &socket);
                fixture.check(&format!("serve with a {trap:?} at its socket"));
                tried += 1;
            }
        }
    }
    figure(
        "links, pipes, and directories where commands write",
        &format!("{tried} commands run by root"),
    );
}

#[test]
fn a_trap_for_a_migration_or_a_restore_does_not_reach_files_of_root() {
    for trap in TRAPS {
        let fixture = Fixture::new();
        let backup = fixture.secret.with_file_name("b.db");
        fixture.home.ok(&["db", "backup", backup.to_str().unwrap()], "");
        fs::rename(&backup, fixture.home.path().join("b.db")).unwrap();
        fixture.set(&fixture.home.path().join("backups"), trap);
        let old = rusqlite::Connection::open(fixture.home.db()).unwrap();
        old.pragma_update(None, "user_version", 8).unwrap();
        drop(old);
        fixture.run(&["db", "migrate"]);
        fixture.check(&format!("a migration with a {trap:?} at `backups`"));
        let from = fixture.home.path().join("b.db");
        fixture.run(&["db", "restore", from.to_str().unwrap(), "--yes"]);
        fixture.check(&format!("a restore with a {trap:?} at `backups`"));
    }
}

#[test]
fn a_directory_that_others_can_write_to_is_refused_with_exit_code_9() {
    let fixture = Fixture::new();
    fs::set_permissions(fixture.home.path(), PermissionsExt::from_mode(0o777)).unwrap();
    let output = fixture.home.run(&["user", "list"], "");
    assert_eq!(output.status.code(), Some(9));
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(stderr.contains("other users can write") && stderr.contains("chmod go-w"), "{stderr}");
    assert!(stderr.contains(fixture.home.path().to_str().unwrap()), "{stderr}");
}

fn serve_for_a_moment(fixture: &Fixture, socket: &str) {
    let mut command = Command::new(crate::support::program());
    command.args(["serve", "--listen", socket]).stdout(Stdio::null()).stderr(Stdio::null());
    fixture.home.configure(&mut command);
    let mut server = command.spawn().unwrap();
    std::thread::sleep(Duration::from_millis(400));
    let _ = server.kill();
    server.wait().unwrap();
}
