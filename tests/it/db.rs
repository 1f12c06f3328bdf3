//! Backups, restores, migrations, and checks for damage.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use vouchsafe::ErrorKind;
use vouchsafe::domain::{NewSession, Principal};
use vouchsafe::internals::SCHEMA_VERSION;
use vouchsafe::service::{Credentials, Service, Settings};

use crate::serve::Serve;
use crate::support::{ADA, BOB, PASSWORD, Sandbox};

fn backup(sandbox: &Sandbox, name: &str) -> PathBuf {
    let path = sandbox.path(name);
    let printed = sandbox.run(&["db", "backup", path.to_str().unwrap()]).ok();
    assert_eq!(printed, format!("{}\n", path.display()));
    path
}

fn restore(path: &Path) -> [&str; 4] {
    ["db", "restore", path.to_str().unwrap(), "--yes"]
}

#[test]
fn a_backup_is_complete_and_private() {
    let sandbox = Sandbox::with_file().ada().bob();
    sandbox.token();
    let path = backup(&sandbox, "b.db");
    assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    let status = |db: &Path| {
        let args = ["db", "status", "--db", db.to_str().unwrap()];
        sandbox.run(&args).json()["counts"].clone()
    };
    assert_eq!(status(&path), serde_json::json!({ "users": 2, "sessions": 1, "keys": 2 }));
    assert_eq!(status(&path), status(&sandbox.db()));
    let args = ["db", "backup", path.to_str().unwrap()];
    sandbox.run(&args).fails(6, "already exists");
    let left = fs::read_dir(sandbox.home()).unwrap().map(|entry| entry.unwrap().file_name());
    let mut left: Vec<_> = left.map(|name| name.into_string().unwrap()).collect();
    left.sort();
    assert_eq!(left, [".local", "b.db", "b.db-hold"], "no temporary file is left");
}

#[test]
fn keep_removes_only_the_oldest_backups_of_this_database() {
    let sandbox = Sandbox::with_ada();
    let directory = sandbox.path("b");
    fs::create_dir(&directory).unwrap();
    let ours = ["vouchsafe-20200101T000000Z.db", "vouchsafe-20210101T000000Z.db"];
    for name in ours {
        fs::rename(backup(&sandbox, name), directory.join(name)).unwrap();
    }
    let other = directory.join("vouchsafe-20190101T000000Z.db");
    sandbox.run(&["init", "--db", other.to_str().unwrap()]).ok();
    fs::write(directory.join("vouchsafe-20180101T000000Z.db"), "").unwrap();
    fs::write(directory.join("notes.txt"), "").unwrap();
    let args = ["db", "backup", directory.to_str().unwrap(), "--keep", "2"];
    let made = sandbox.run(&args).json();
    assert_eq!(made["removed"].as_array().unwrap().len(), 1);
    assert!(!directory.join("vouchsafe-20200101T000000Z.db").exists());
    assert!(directory.join("vouchsafe-20210101T000000Z.db").exists());
    for kept in ["notes.txt", "vouchsafe-20190101T000000Z.db", "vouchsafe-20180101T000000Z.db"] {
        assert!(directory.join(kept).exists(), "{kept} is not a backup of this database");
    }
    assert!(Path::new(made["path"].as_str().unwrap()).exists());
    let future = directory.join("vouchsafe-20990101T000000Z.db");
    fs::rename(backup(&sandbox, "future.db"), future).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(1100)); // file names contain whole seconds
    let args = ["db", "backup", directory.to_str().unwrap(), "--keep", "1"];
    let made = sandbox.run(&args).json();
    assert!(Path::new(made["path"].as_str().unwrap()).exists(), "the new backup is always kept");
    let file = sandbox.path("x.db");
    let args = ["db", "backup", file.to_str().unwrap(), "--keep", "2"];
    sandbox.run(&args).fails(7, "is not a directory");
}

#[test]
fn the_default_backup_directory_is_beside_the_database() {
    let sandbox = Sandbox::with_ada();
    let printed = sandbox.run(&["db", "backup"]).ok();
    let path = Path::new(printed.trim_end());
    assert_eq!(path.parent(), Some(sandbox.db().with_file_name("backups").as_path()));
    let mode = path.parent().unwrap().metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode, 0o700);
    let again = sandbox.run(&["db", "backup"]).ok();
    assert_ne!(again, printed, "two backups within a second have different names");
}

#[test]
fn a_restore_brings_back_the_data_and_ends_every_session() {
    let sandbox = Sandbox::with_file().ada().bob();
    let before = sandbox.token();
    let path = backup(&sandbox, "b.db");
    sandbox.run(&["user", "delete", BOB, "--yes"]).ok();
    sandbox.run(&["logout", "--token-stdin"]).stdin(&before).ok();
    let after = sandbox.token();
    let restored = sandbox.run(&restore(&path)).json();
    assert_eq!(restored["counts"]["users"], 2);
    sandbox.user(BOB);
    for token in [before, after] {
        sandbox.run(&["session", "--token-stdin"]).stdin(&token).fails(3, "");
    }
    sandbox.token();
    let kept = restored["before"].as_str().unwrap();
    let args = ["user", "show", BOB, "--db", kept];
    sandbox.run(&args).fails(5, "no user");
    assert_eq!(sandbox.run(&["db", "check"]).ok(), "ok\n");
    assert_eq!(sandbox.db().metadata().unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_restore_asks_before_it_replaces_and_can_create_a_database() {
    let sandbox = Sandbox::with_ada();
    let path = backup(&sandbox, "b.db");
    sandbox.run(&restore(&path)[..3]).fails(11, "`--yes`");
    let elsewhere = sandbox.path("new/place.db");
    let args = ["db", "restore", path.to_str().unwrap(), "--db", elsewhere.to_str().unwrap()];
    assert!(sandbox.run(&args).json()["before"].is_null());
    sandbox.run(&["user", "show", ADA, "--db", elsewhere.to_str().unwrap()]).ok();
    let other = sandbox.path("other.db");
    sandbox.run(&["init", "--db", other.to_str().unwrap()]).ok();
    let args = ["db", "restore", path.to_str().unwrap(), "--yes", "--db", other.to_str().unwrap()];
    assert!(sandbox.run(&args).ok_and_stderr().1.contains("of another database"));
}

#[test]
fn a_restore_is_refused_while_a_server_runs() {
    let sandbox = Sandbox::with_file().ada();
    let path = backup(&sandbox, "b.db");
    let server = Serve::local(&sandbox);
    let stderr = sandbox.run(&restore(&path)).fails(9, "is used by a server or a command");
    assert!(stderr.contains("stop it first"), "{stderr}");
    server.signal("KILL");
    server.end();
    sandbox.run(&restore(&path)).ok();
}

#[test]
fn an_invalid_backup_is_refused_and_changes_nothing() {
    let sandbox = Sandbox::with_file().ada();
    let whole = fs::read(backup(&sandbox, "b.db")).unwrap();
    let private = |name: &str, bytes: &[u8]| {
        let path = sandbox.path(name);
        fs::write(&path, bytes).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        path
    };
    let mut newer = whole.clone();
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes()); // the header's user version
    let mut corrupted = whole.clone();
    let middle = corrupted.len() / 2;
    for byte in &mut corrupted[middle..middle + 3000] {
        *byte ^= 0x55;
    }
    let before = fs::read(sandbox.db()).unwrap();
    for (name, bytes) in [
        ("empty.db", &[][..]),
        ("text.db", &b"this is no database, however long it may be, and never was one"[..]),
        ("cut.db", &whole[..whole.len() - 5000]),
        ("newer.db", &newer),
        ("corrupted.db", &corrupted),
    ] {
        let path = private(name, bytes);
        sandbox.run(&restore(&path)).fails(9, "");
        assert!(fs::read(sandbox.db()).unwrap() == before, "{name}");
    }
    sandbox.run(&["db", "restore", "missing.db", "--yes"]).fails(9, "there is no backup at");
    let readable = private("readable.db", &whole);
    fs::set_permissions(&readable, fs::Permissions::from_mode(0o644)).unwrap();
    sandbox.run(&restore(&readable)).fails(9, "other users can open");
    sandbox.token();
}

#[test]
fn a_damaged_database_is_detected_and_can_be_restored() {
    let sandbox = Sandbox::with_file().ada().bob();
    let path = backup(&sandbox, "b.db");
    let mut bytes = fs::read(sandbox.db()).unwrap();
    let of_bob = bytes.windows(BOB.len()).position(|bytes| bytes == BOB.as_bytes()).unwrap();
    let page = of_bob / 4096 * 4096;
    for byte in &mut bytes[page..page + 4096] {
        *byte ^= 0x55;
    }
    fs::write(sandbox.db(), bytes).unwrap();
    let stderr = sandbox.run(&["db", "check"]).fails(9, "is damaged");
    assert!(stderr.contains("vouchsafe db restore FILE"), "{stderr}");
    sandbox.run(&["db", "backup", "again.db"]).fails(9, "damaged");
    assert!(!sandbox.path("again.db").exists(), "a failed backup leaves no file");
    sandbox.run(&restore(&path)).ok();
    assert_eq!(sandbox.run(&["db", "check"]).ok(), "ok\n");
    sandbox.user(BOB);
}

/// A journal that a killed server left behind must not be applied to the restored database.
#[test]
fn a_restore_ignores_a_stale_journal() {
    let sandbox = Sandbox::with_file().ada();
    let path = backup(&sandbox, "b.db");
    let server = Serve::local(&sandbox);
    sandbox.run(&["user", "add", BOB, "--unusable-password"]).ok();
    let journal = PathBuf::from(format!("{}-wal", sandbox.db().display()));
    assert!(journal.metadata().unwrap().len() > 0, "the change is in the journal");
    server.signal("KILL");
    server.end();
    assert!(journal.exists(), "the journal remains after the server is killed");
    sandbox.run(&restore(&path)).ok();
    sandbox.run(&["user", "show", BOB]).fails(5, "no user");
    assert_eq!(sandbox.run(&["db", "check"]).ok(), "ok\n");
}

/// Each backup is a consistent snapshot: users are added in order, so that a gap would reveal a
/// torn one.
#[test]
fn backups_under_load_are_consistent_snapshots() {
    let sandbox = Sandbox::with_ada();
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut n = 0;
            while !stop.load(Ordering::Relaxed) {
                let email = format!("u{n:05}@example.com");
                sandbox.run(&["user", "add", &email, "--password-stdin"]).stdin(PASSWORD).ok();
                n += 1;
            }
        });
        let mut last = 0;
        for n in 0..200 {
            let path = backup(&sandbox, &format!("{n}.db"));
            let args = ["user", "list", "--output", "jsonl", "--db", path.to_str().unwrap()];
            let listed = sandbox.run(&args).ok();
            let users: Vec<_> = listed.lines().skip(1).collect();
            for (n, user) in users.iter().enumerate() {
                assert!(user.contains(&format!("u{n:05}@")), "{user}");
            }
            assert!(users.len() >= last, "a later backup has at least as many users");
            last = users.len();
            // On a busy machine the writer takes longer to add users.
            if n >= 20 && last > 3 {
                break;
            }
        }
        stop.store(true, Ordering::Relaxed);
        assert!(last > 3, "only {last} users were added");
    });
}

/// Killed at any moment, a restore leaves the old database or the new one, and never a mix.
#[test]
fn a_killed_restore_leaves_the_old_or_the_new_database() {
    let sandbox = Sandbox::with_ada_and_bob();
    let path = backup(&sandbox, "b.db");
    // Measure one restore, to spread the kills over twice its duration.
    let start = Instant::now();
    sandbox.run(&restore(&path)).ok();
    let whole = start.elapsed();
    sandbox.run(&["user", "delete", BOB, "--yes"]).ok();
    let (mut old, mut new) = (0, 0);
    for n in 0..40_u32 {
        let mut child = sandbox
            .command()
            .args(restore(&path))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(whole * n / 20);
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(sandbox.run(&["db", "check"]).ok(), "ok\n");
        let listed = sandbox.run(&["user", "list"]).json();
        match listed.as_array().unwrap().len() {
            1 => old += 1,
            2 => {
                new += 1;
                sandbox.run(&["user", "delete", BOB, "--yes"]).ok();
            }
            other => panic!("{other} users"),
        }
    }
    assert!(old > 0 && new > 0, "{old} restores were killed before the change, {new} after it");
}

/// A database with schema version 1, as written by the program of that version.
const VERSION_1: &[u8] = include_bytes!("../data/version-1.db");

#[test]
fn an_older_database_is_migrated_on_request_and_after_a_backup() {
    let sandbox = Sandbox::with_file();
    let path = sandbox.write(".local/share/vouchsafe/vouchsafe.db", "", 0o600);
    fs::write(&path, VERSION_1).unwrap();
    let stderr = sandbox.run(&["user", "list"]).fails(9, "has schema version 1");
    assert!(stderr.contains("run `vouchsafe db migrate`"), "{stderr}");
    assert!(fs::read(&path).unwrap() == VERSION_1, "the file is unchanged");

    let hold = fs::File::create(path.with_file_name("vouchsafe.db-hold")).unwrap();
    hold.lock_shared().unwrap();
    sandbox.run(&["db", "migrate"]).fails(9, "is used by a server or a command");
    assert!(fs::read(&path).unwrap() == VERSION_1, "the file is unchanged");
    drop(hold);

    let migrated = sandbox.run(&["db", "migrate"]).json();
    assert_eq!((&migrated["from"], &migrated["to"]), (&1.into(), &SCHEMA_VERSION.into()));
    let backup = migrated["backup"].as_str().unwrap();
    assert_eq!(Path::new(backup).metadata().unwrap().permissions().mode() & 0o777, 0o600);
    let stderr = sandbox.run(&["user", "list", "--db", backup]).fails(9, "has schema version 1");
    assert!(!stderr.is_empty());
    // The user, the password, the session, and the key are kept.
    sandbox.token();
    let sessions = sandbox.run(&["session", "list"]).json();
    assert_eq!(sessions.as_array().unwrap().len(), 2);
    assert_eq!(sandbox.run(&["db", "migrate"]).json()["result"], "unchanged");
    assert_eq!(sandbox.run(&["db", "check"]).ok(), "ok\n");
}

/// Checks that damage to the files of a database in use is detected and makes the service refuse
/// everything, and that `repair` ends that.
#[track_caller]
fn check_inspection(why: &str, damage: impl Fn(&Path), repair: Option<&dyn Fn(&Path)>) {
    let sandbox = Sandbox::with_file().ada();
    let service = Service::open(sandbox.db(), Settings::default()).unwrap();
    let credentials = Credentials::new(ADA, PASSWORD);
    let token = service.login(&credentials, &NewSession::default()).unwrap().token;
    service.check_integrity().unwrap();
    damage(&sandbox.db());
    let error = service.check_integrity().expect_err("the damage is detected");
    assert_eq!(error.kind(), ErrorKind::Unavailable);
    assert!(error.to_string().contains(why), "{error}");
    assert_eq!(error.remedy(), Some(&vouchsafe::Remedy::RestoreBackup));
    let refused = [
        service.authenticate(&token).map(drop),
        service.login(&credentials, &NewSession::default()).map(drop),
        service.admin(Principal::Operator).unwrap().counts().map(drop),
        service.check_health(),
    ];
    for result in refused {
        assert_eq!(result.unwrap_err().kind(), ErrorKind::Unavailable);
    }
    if let Some(repair) = repair {
        repair(&sandbox.db());
        service.check_integrity().unwrap();
        service.authenticate(&token).unwrap();
    }
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    PathBuf::from(format!("{}{suffix}", path.display()))
}

/// Flips some bits of every page but the first, in place. A second call undoes this.
fn flip(path: &Path) {
    use std::os::unix::fs::FileExt;
    let file = fs::OpenOptions::new().read(true).write(true).open(path).unwrap();
    let length = file.metadata().unwrap().len();
    for at in (4096..length).step_by(512) {
        let mut byte = [0];
        file.read_exact_at(&mut byte, at).unwrap();
        file.write_all_at(&[byte[0] ^ 0x5a], at).unwrap();
    }
}

#[test]
fn damage_to_a_database_in_use_makes_the_service_refuse_everything() {
    check_inspection("", flip, Some(&flip));
    let away = |path: &Path| fs::rename(path, beside(path, ".away")).unwrap();
    let back = |path: &Path| fs::rename(beside(path, ".away"), path).unwrap();
    check_inspection("is no longer accessible", away, Some(&back));
    let replace = |path: &Path| {
        fs::copy(path, beside(path, ".copy")).unwrap();
        away(path);
        fs::rename(beside(path, ".copy"), path).unwrap();
    };
    check_inspection("was replaced by another file", replace, Some(&back));
    check_inspection("", |path| fs::write(path, "rubbish").unwrap(), None);
    check_inspection("", |path| fs::write(path, "").unwrap(), None);
}

#[test]
fn damage_to_the_journal_in_use_makes_the_service_refuse_everything() {
    check_inspection("", |path| flip(&beside(path, "-wal")), None);
    let cut = |path: &Path| {
        let journal = fs::OpenOptions::new().write(true).open(beside(path, "-wal")).unwrap();
        journal.set_len(0).unwrap();
    };
    check_inspection("", cut, None);
}

/// SQLite cannot detect that the audit log was truncated.
#[test]
fn a_truncated_audit_log_makes_the_service_refuse_everything() {
    let cut = |path: &Path| {
        let sql = "delete from events where sequence = (select max(sequence) from events)";
        rusqlite::Connection::open(path).unwrap().execute(sql, []).unwrap();
    };
    check_inspection("the audit log ends before event", cut, None);
}

#[test]
fn a_restore_lists_the_differences_before_it_asks() {
    let sandbox = Sandbox::with_ada_and_bob();
    sandbox.token();
    let path = backup(&sandbox, "before.db");
    sandbox.run(&["user", "add", "eve@example.com", "--unusable-password"]).ok();
    sandbox.run(&["user", "passwd", BOB, "--password-stdin"]).stdin("another long phrase").ok();
    sandbox.run(&["user", "edit", BOB, "--staff"]).ok();
    sandbox.run(&["key", "rotate"]).ok();
    let before = sandbox.run(&["user", "list"]).json();
    let path = path.to_str().unwrap();
    let asked = sandbox.run(&["db", "restore", path]).fails(11, "--yes");
    for difference in [
        "users who would be removed (1): eve@example.com",
        "changed passwords (1): bob@example.com",
        "changed permissions (1): bob@example.com",
        "changed keys (",
    ] {
        assert!(asked.contains(difference), "{difference}: {asked}");
    }
    assert_eq!(sandbox.run(&["user", "list"]).json(), before, "nothing changed");
    let restored = sandbox.run(&["db", "restore", path, "--yes"]).json();
    assert_eq!(restored["differences"]["removed_users"]["first"][0], "eve@example.com");
    let again = sandbox.run(&["db", "restore", path]).fails(11, "--yes");
    assert!(again.contains("are the same in both"), "{again}");
}

/// Domains are now compared in ASCII form. Two users with addresses that become equal are not
/// merged.
#[test]
fn a_migration_folds_domains_and_refuses_collisions() {
    let sandbox = Sandbox::with_file();
    let path = sandbox.write(".local/share/vouchsafe/vouchsafe.db", "", 0o600);
    fs::write(&path, VERSION_1).unwrap();
    let add = |email: &str| {
        let sql = "insert into users (email, email_folded, first_name, last_name, search_text,
                     is_staff, is_superuser, date_joined) values (?1, ?1, '', '', ?1, 0, 0, 0)";
        rusqlite::Connection::open(&path).unwrap().execute(sql, [email]).unwrap();
    };
    add("eve@bücher.example");
    add("eve@xn--bcher-kva.example");
    let before = fs::read(&path).unwrap();
    let stderr = sandbox.run(&["db", "migrate"]).fails(6, "two users have the address");
    assert!(stderr.contains("change the address of user"), "{stderr}");
    assert!(fs::read(&path).unwrap() == before, "the file is unchanged");

    let sql = "delete from users where email like '%xn--%'";
    rusqlite::Connection::open(&path).unwrap().execute(sql, []).unwrap();
    sandbox.run(&["db", "migrate"]).ok();
    let found = sandbox.run(&["user", "show", "EVE@xn--bcher-kva.example"]).json();
    assert_eq!(found["email"], "eve@bücher.example");
}
