//! Commands of root's on a database in a directory of another user, who may have put anything
//! there: whatever the name leads to, root neither changes its owner nor writes to it.

use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::{Home, figure};

/// `nobody`, the user of the server.
const NOBODY: u32 = 65534;

/// What the other user has put in the place of a file.
#[derive(Clone, Copy, Debug)]
enum Trap {
    Symlink,
    /// A link to a file that root would create.
    DanglingSymlink,
    HardLink,
    Fifo,
    Directory,
}

const TRAPS: [Trap; 5] =
    [Trap::Symlink, Trap::DanglingSymlink, Trap::HardLink, Trap::Fifo, Trap::Directory];

/// The files beside a database, by what their names end with, and what commands write.
const BESIDE: [&str; 7] = ["", "-hold", "-audit", "-wal", "-shm", "-journal", "-audit.9999.1"];
const WRITTEN: [&str; 5] = ["backup.db", "users.jsonl", "token", "pages/vouchsafe.1", "socket"];

/// A directory of the other user's with a database, and files of root's beside it.
struct Place {
    home: Home,
    secret: PathBuf,
}

impl Place {
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

    /// Runs a command, which may succeed or fail, and ends by itself.
    fn run(&self, args: &[&str]) -> Option<i32> {
        let mut command = Command::new(crate::support::program());
        command.args(args).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        self.home.settle(&mut command);
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
        assert_eq!(facts.uid(), 0, "{what}: root's file was given away");
        assert_eq!(facts.mode() & 0o7777, 0o600, "{what}: its mode was changed");
        assert_eq!(fs::read(&self.secret).unwrap(), b"of root alone", "{what}: it was written to");
        let outside = fs::read_dir(self.secret.parent().unwrap()).unwrap().count();
        assert_eq!(outside, 1, "{what}: a file was made where only root may make one");
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(self.secret.parent().unwrap());
    }
}

#[test]
fn a_trap_beside_the_database_gives_the_service_user_nothing() {
    let mut tried = 0;
    for suffix in BESIDE {
        for trap in TRAPS {
            let place = Place::new();
            let mut path = OsString::from(place.home.db());
            path.push(suffix);
            place.set(Path::new(&path), trap);
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
                place.run(args);
                place.check(&format!("{args:?} with a {trap:?} at `v.db{suffix}`"));
                tried += 1;
            }
        }
    }
    figure(
        "links, pipes and directories beside the database",
        &format!("{tried} commands of root's"),
    );
}

#[test]
fn a_trap_where_a_command_writes_gives_the_service_user_nothing() {
    let mut tried = 0;
    for name in WRITTEN {
        for trap in TRAPS {
            let place = Place::new();
            let path = place.home.path().join(name);
            place.set(&path, trap);
            let (path, pages) = (path.to_str().unwrap(), place.home.path().join("pages"));
            let socket = format!("unix:{path}");
            let commands: [&[&str]; 4] = [
                &["db", "backup", path],
                &["user", "export", "--format", "jsonl", "--out", path],
                &["man", "--out-dir", pages.to_str().unwrap()],
                &["healthcheck", "--url", &socket],
            ];
            for args in commands {
                place.run(args);
                place.check(&format!("{args:?} with a {trap:?} at `{name}`"));
                tried += 1;
            }
            if name == "socket" {
                serve_for_a_moment(&place, &socket);
                place.check(&format!("serve with a {trap:?} at its socket"));
                tried += 1;
            }
        }
    }
    figure(
        "links, pipes and directories where commands write",
        &format!("{tried} commands of root's"),
    );
}

#[test]
fn a_trap_for_a_migration_or_a_restore_gives_the_service_user_nothing() {
    for trap in TRAPS {
        let place = Place::new();
        let backup = place.secret.with_file_name("b.db");
        place.home.ok(&["db", "backup", backup.to_str().unwrap()], "");
        fs::rename(&backup, place.home.path().join("b.db")).unwrap();
        place.set(&place.home.path().join("backups"), trap);
        let old = rusqlite::Connection::open(place.home.db()).unwrap();
        old.pragma_update(None, "user_version", 8).unwrap();
        drop(old);
        place.run(&["db", "migrate"]);
        place.check(&format!("a migration with a {trap:?} at `backups`"));
        let from = place.home.path().join("b.db");
        place.run(&["db", "restore", from.to_str().unwrap(), "--yes"]);
        place.check(&format!("a restore with a {trap:?} at `backups`"));
    }
}

#[test]
fn a_directory_that_others_can_write_to_is_named() {
    let place = Place::new();
    fs::set_permissions(place.home.path(), PermissionsExt::from_mode(0o777)).unwrap();
    let said = place.home.run(&["user", "list"], "");
    assert_eq!(said.status.code(), Some(9));
    let said = String::from_utf8(said.stderr).unwrap();
    assert!(said.contains("other users can write") && said.contains("chmod go-w"), "{said}");
    assert!(said.contains(place.home.path().to_str().unwrap()), "{said}");
}

fn serve_for_a_moment(place: &Place, socket: &str) {
    let mut command = Command::new(crate::support::program());
    command.args(["serve", "--listen", socket]).stdout(Stdio::null()).stderr(Stdio::null());
    place.home.settle(&mut command);
    let mut server = command.spawn().unwrap();
    std::thread::sleep(Duration::from_millis(400));
    let _ = server.kill();
    server.wait().unwrap();
}
