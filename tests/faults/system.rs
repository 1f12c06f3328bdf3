//! Exhausted or failing resources of the system: descriptors, threads, disk, permissions.

use std::io::Write;
use std::net::TcpStream;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::{
    ADA, Home, Honest, PASSWORD, Server, figure, get, login, logout, program, session,
};

/// `nobody`, a Unix user that limits and permissions apply to.
const NOBODY: u32 = 65534;

/// Makes `nobody` the owner of a home and of its files.
fn chown_to_server_user(home: &Home) {
    chown(home.path(), Some(NOBODY), Some(NOBODY)).unwrap();
    for entry in std::fs::read_dir(home.path()).unwrap() {
        chown(entry.unwrap().path(), Some(NOBODY), Some(NOBODY)).unwrap();
    }
}

/// Figure 3 of `docs/faults.md`.
#[test]
fn without_descriptors_the_server_serves_clients_and_recovers_within_5_s() {
    let home = Home::cheap();
    let server = Server::under(&home, &["prlimit", "--nofile=64:64"], &[], &["--quiet"]);
    let half = "GET /health HTTP/1.1\r\nHost: x\r\nX-Half";
    let crowd: Vec<TcpStream> = (0..500)
        .map(|_| {
            let mut stream = server.connect();
            let _ = stream.write_all(half.as_bytes());
            stream
        })
        .collect();
    let (before, start) = (server.usage().cpu, Instant::now());
    std::thread::sleep(Duration::from_secs(5));
    let used = server.usage().cpu.saturating_sub(before);
    let share = used.as_secs_f64() / start.elapsed().as_secs_f64();
    let honest = Honest::start(&server, get("/health"));
    std::thread::sleep(Duration::from_secs(5));
    let others = honest.stop();
    drop(crowd);
    let relief = Instant::now();
    while !matches!(server.ask(&login(ADA, PASSWORD)), Ok(answer) if answer.status == 200) {
        assert!(relief.elapsed() < Duration::from_secs(5));
    }
    figure(
        "64 descriptors and 500 half-open connections",
        &format!(
            "{} meanwhile; {:.1} % of a processor; signs in {:.1?} after relief",
            others.summary(),
            share * 100.0,
            relief.elapsed()
        ),
    );
    assert_eq!(others.failures, 0, "clients that send a request are served");
    assert!(share < 0.05);
    server.check_recovered();
}

/// Runs as `nobody`: the limit of threads does not apply to root.
#[test]
fn without_threads_to_add_the_server_answers_sign_ins_with_200_or_503() {
    let home = Home::cheap();
    chown_to_server_user(&home);
    let user = NOBODY.to_string();
    let wrapper = ["setpriv", "--reuid", &user, "--clear-groups", "prlimit", "--nproc=40:40"];
    let server = Server::under(&home, &wrapper, &[], &["--quiet"]);
    // Use up the threads that `nobody` has left.
    let mut others = Command::new("setpriv");
    others.args(["--reuid", &user, "--clear-groups", "sh", "-c"]);
    others.arg("for n in $(seq 60); do sleep 8 & done 2>/dev/null; wait");
    let mut others = others.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    std::thread::sleep(Duration::from_millis(500));
    let requests: Vec<_> = (0..32)
        .map(|_| {
            let address = server.address;
            std::thread::spawn(move || {
                let mut client = crate::support::Client::new(TcpStream::connect(address).unwrap());
                client.ask(&login(ADA, PASSWORD)).unwrap().status
            })
        })
        .collect();
    let answers: Vec<u16> = requests.into_iter().map(|asked| asked.join().unwrap()).collect();
    assert!(answers.iter().all(|status| [200, 503].contains(status)), "{answers:?}");
    let good = answers.iter().filter(|status| **status == 200).count();
    others.wait().unwrap();
    figure(
        "no more threads, 32 sign-ins at once",
        &format!("{good} signed in, the others got 503; no panic"),
    );
    assert!(good > 0);
    server.check_recovered();
}

/// The operator is root and the server is not: it must be able to open every file that root creates
/// in its directory.
#[test]
fn files_that_root_creates_belong_to_the_user_of_the_server() {
    let home = Home::cheap();
    chown_to_server_user(&home);
    let new = home.path().join("new.db");
    let new = new.to_str().unwrap();
    home.ok(&["init", "--db", new], "");
    home.ok(&["user", "list", "--db", new], "");
    // In a directory of root: root refuses to write a backup into a directory of another user.
    let own = tempfile::tempdir().unwrap();
    let backup = own.path().join("b.db");
    let backup = backup.to_str().unwrap();
    home.ok(&["db", "backup", backup], "");
    home.ok(&["db", "restore", backup, "--yes"], "");
    for entry in std::fs::read_dir(home.path()).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        let owner = entry.metadata().unwrap().uid();
        assert!(owner == NOBODY, "`{name}` belongs to {owner}");
    }
    let server = Server::under(&home, &["setpriv", "--reuid", "65534", "--clear-groups"], &[], &[]);
    figure("root creates and restores a database that another user serves", "served");
    server.check_recovered();
}

/// The first `accept4` and every third one after it fail, with each of seven errors.
#[test]
fn failures_of_accept_do_not_stop_the_server() {
    let home = Home::cheap();
    for error in ["ECONNABORTED", "EMFILE", "ENFILE", "ENOMEM", "ENOBUFS", "EPERM", "EPROTO"] {
        let inject = format!("inject=accept4:error={error}:when=1+3");
        let wrapper =
            ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=accept4", "-e", &inject];
        let server = Server::under(&home, &wrapper, &[], &["--quiet"]);
        for _ in 0..20 {
            server.health();
        }
        server.stop();
    }
    figure("every third accept fails, for 7 reasons", "all requests answered");
}

/// Runs `work` while `strace` makes system calls of a server fail.
fn while_injected<T>(server: &Server, inject: &str, work: impl FnOnce() -> T) -> T {
    let mut strace = Command::new("strace");
    let calls = inject.split(':').next().unwrap();
    strace.args(["-f", "-q", "-o", "/dev/null", "-e", &format!("trace={calls}")]);
    strace.args(["-e", &format!("inject={inject}"), "-p", &server.pid().to_string()]);
    let mut strace = strace.stderr(Stdio::null()).spawn().expect("strace is installed");
    let is_traced = || {
        let tasks = std::fs::read_dir(format!("/proc/{}/task", server.pid())).unwrap();
        tasks.flatten().all(|task| {
            let status = std::fs::read_to_string(task.path().join("status")).unwrap_or_default();
            !status.contains("TracerPid:\t0\n")
        })
    };
    while !is_traced() {
        std::thread::sleep(Duration::from_millis(10));
    }
    let done = work();
    let _ = Command::new("kill").arg(strace.id().to_string()).status();
    strace.wait().unwrap();
    done
}

#[test]
fn a_write_to_a_disk_that_fails_is_answered_with_503() {
    let home = Home::cheap();
    let server = Server::start(&home, &["--quiet"]);
    let token = server.token();
    for (calls, is_write) in [
        ("fdatasync,fsync", true),
        ("pwrite64", true),
        ("fdatasync,fsync,pwrite64", true),
        ("pread64", false),
    ] {
        let (signed_in, checked) = while_injected(&server, &format!("{calls}:error=EIO"), || {
            (server.login(PASSWORD).status, server.session(&token))
        });
        assert!(!is_write || signed_in == 503, "{calls}: {signed_in}");
        assert!([200, 503].contains(&signed_in) && [200, 503].contains(&checked), "{calls}");
        // A failed read may count as damage until the next inspection.
        let start = Instant::now();
        while server.login(PASSWORD).status != 200 {
            assert!(start.elapsed() < Duration::from_secs(15), "no sign-in after {calls}");
            std::thread::sleep(Duration::from_millis(100));
        }
        assert_eq!(server.session(&token), 200);
    }
    let log = server.check_recovered();
    assert!(log.contains("the disk failed"), "the operator is told: {log}");
    home.ok(&["db", "check"], "");
    home.ok(&["audit", "verify"], "");
    figure(
        "EIO from fsync, pwrite64, pread64",
        "503 and a line in the log; goes on when the disk does; nothing lost",
    );
}

/// Sign-ins that share a commit: if it fails, none of them is acknowledged.
#[test]
fn a_disk_that_fails_many_sign_ins_at_once_acknowledges_none_of_them() {
    let home = Home::cheap();
    let server = Server::start(&home, &["--quiet", "--session-limit", "1000"]);
    // While one commit waits for a disk that will fail, other sign-ins queue for the next commit.
    let inject = "fdatasync,fsync:error=EIO:delay_enter=20000:when=4+4";
    let answers = while_injected(&server, inject, || {
        std::thread::scope(|scope| {
            let sign_in = || (0..25).map(|_| server.login(PASSWORD)).collect::<Vec<_>>();
            let threads: Vec<_> = (0..8).map(|_| scope.spawn(sign_in)).collect();
            threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect::<Vec<_>>()
        })
    });
    let (good, bad): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer.status == 200);
    // 401: a sign-in that could not be stored counts as a failed attempt, so the account is
    // throttled.
    let others = bad.iter().find(|answer| ![401, 503].contains(&answer.status));
    assert!(others.is_none(), "{others:?}");
    assert!(good.len() > 4 && bad.len() > 4, "{} good, {} bad", good.len(), bad.len());
    drop(server);
    let server = Server::start(&home, &["--quiet", "--session-limit", "1000"]);
    for answer in &good {
        assert_eq!(server.session(&answer.token()), 200, "an acknowledged sign-in is lost");
    }
    server.check_recovered();
    home.ok(&["db", "check"], "");
    home.ok(&["audit", "verify"], "");
    figure(
        "every fourth sync fails while 8 sign in",
        &format!(
            "{} times 200 and still signed in after a kill, {} times 503 or 401",
            good.len(),
            bad.len()
        ),
    );
}

/// A tmpfs, unmounted when the value is dropped.
struct Mount<'a>(&'a std::path::Path);

impl<'a> Mount<'a> {
    fn tmpfs(at: &'a std::path::Path, options: &str) -> Self {
        let args = ["-t", "tmpfs", "-o", options, "tmpfs"];
        assert!(Command::new("mount").args(args).arg(at).status().unwrap().success());
        Self(at)
    }

    fn change(&self, options: &str) {
        let remount = format!("remount,{options}");
        let args = ["-o", remount.as_str()];
        assert!(Command::new("mount").args(args).arg(self.0).status().unwrap().success());
    }
}

impl Drop for Mount<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0).status();
    }
}

#[test]
fn a_full_disk_loses_no_acknowledged_sign_in() {
    let home = Home::cheap();
    std::fs::remove_file(home.db()).unwrap();
    let directory = home.path().to_owned();
    let mount = Mount::tmpfs(&directory, "size=2m,mode=700");
    home.fill();
    let server = Server::start(&home, &["--quiet"]);
    let mut kept = vec![server.token()];
    let mut filler = std::fs::File::create(directory.join("filler")).unwrap();
    while filler.write_all(&[0; 4096]).is_ok() {}
    let mut refused = 0;
    for _ in 0..300 {
        let answer = server.login(PASSWORD);
        match answer.status {
            200 => kept.push(answer.token()),
            503 => refused += 1,
            status => panic!("{status}"),
        }
    }
    assert!(refused > 0, "the disk is full");
    assert!(kept.iter().all(|token| server.session(token) == 200), "reads still succeed");
    mount.change("size=32m");
    kept.push(server.token());
    assert!(kept.iter().all(|token| server.session(token) == 200));
    let log = server.check_recovered();
    assert!(log.contains("the disk is full"), "{log}");
    home.ok(&["db", "check"], "");
    home.ok(&["audit", "verify"], "");
    figure(
        "a full disk, and then more room",
        &format!(
            "{refused} sign-ins got 503, {} acknowledged are all there, checks go on, no restart",
            kept.len()
        ),
    );
}

#[test]
fn a_command_on_a_disk_that_cannot_be_written_exits_with_9() {
    let home = Home::cheap();
    std::fs::remove_file(home.db()).unwrap();
    let directory = home.path().to_owned();
    let mount = Mount::tmpfs(&directory, "size=8m,mode=700");
    home.fill();
    mount.change("ro");
    let output = home.run(&["user", "edit", ADA, "--first-name", "X"], "");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(9), "{stderr}");
    assert!(stderr.contains("v.db") || stderr.contains("cannot be written"), "{stderr}");
    assert!(output.stdout.is_empty());
    mount.change("rw");
    home.ok(&["user", "edit", ADA, "--first-name", "X"], "");
    figure("a file system that is read-only", "exit code 9, and the file is named");
}

#[test]
fn a_database_that_another_process_keeps_locked_is_answered_with_503() {
    let home = Home::cheap();
    let server = Server::start(&home, &["--quiet"]);
    let token = server.token();
    // With so little lifetime left, each check of this token issues a new one, which is a write.
    let expiring = ["login", "--email", ADA, "--password-stdin", "--ttl", "1m"];
    let expiring = home.ok(&expiring, PASSWORD).trim().to_owned();
    std::thread::sleep(Duration::from_secs(1));
    assert_eq!(server.session(&expiring), 200);
    let other = rusqlite::Connection::open(home.db()).unwrap();
    other.execute_batch("begin immediate").unwrap();
    let start = Instant::now();
    let requests: Vec<_> = (0..64)
        .map(|n| {
            let address = server.address;
            let request = if n % 2 == 0 { login(ADA, PASSWORD) } else { session(&expiring) };
            std::thread::spawn(move || {
                let mut client = crate::support::Client::new(TcpStream::connect(address).unwrap());
                let answer = client.ask(&request).unwrap();
                (answer.status, answer.head.contains("retry-after: "))
            })
        })
        .collect();
    let honest = Honest::start(&server, session(&token));
    std::thread::sleep(Duration::from_secs(1));
    let threads = server.usage().threads;
    let answers: Vec<_> = requests.into_iter().map(|asked| asked.join().unwrap()).collect();
    let longest = start.elapsed();
    let others = honest.stop();
    assert!(answers.iter().all(|answer| *answer == (503, true)), "{answers:?}");
    assert_eq!(others.failures, 0);
    other.execute_batch("rollback").unwrap();
    assert_eq!(server.login(PASSWORD).status, 200);
    figure(
        "another process keeps the database locked, 32 sign-ins, 32 tokens that expire",
        &format!(
            "503 and Retry-After within {longest:.1?}; {threads} threads; checks: {}",
            others.summary()
        ),
    );
    assert!(longest < Duration::from_secs(20));
    assert!(threads < 16, "{threads} threads");
    server.check_recovered();
}

/// Plants secrets, and searches for them in everything that other users and processes could read.
#[test]
fn no_secret_appears_in_logs_events_or_proc() {
    let home = Home::cheap();
    let planted = "pl4nted horse battery staple";
    home.ok(&["user", "add", "eve@example.com", "--password-stdin"], planted);
    let key = "pl4nted master key, thirty-two bytes long";
    let file = home.path().join("master.key");
    std::fs::write(&file, key).unwrap();
    std::fs::set_permissions(&file, PermissionsExt::from_mode(0o600)).unwrap();
    let variables = [("VOUCHSAFE_MASTER_KEY_FILE", file.to_str().unwrap())];
    let server = Server::under(&home, &[], &variables, &["-vvv"]);
    let answer = server.ask(&login("eve@example.com", planted)).unwrap();
    let token = answer.token();
    server.ask(&session(&token)).unwrap();
    server.ask(&get(&format!("/users/me/?access_token={token}"))).unwrap();
    server.ask(&login("eve@example.com", &format!("{planted} wrong"))).unwrap();
    server.ask(&login(planted, planted)).unwrap();
    server
        .ask(&login("eve@example.com", planted).replace("Content-Type: application/json", "X: y"))
        .unwrap();
    server.ask(&logout(&token)).unwrap();
    let mut seen = String::new();
    for file in ["cmdline", "environ", "maps"] {
        let bytes = std::fs::read(format!("/proc/{}/{file}", server.pid())).unwrap();
        seen += &String::from_utf8_lossy(&bytes);
    }
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", server.pid())).unwrap();
    assert!(limits.contains("Max core file size        0                    0"), "{limits}");
    // Rust's handler for stack overflows returns from the first SIGSEGV, and the second one kills.
    server.signal("SEGV");
    let (code, log) = server.end("SEGV");
    assert_eq!(code, None, "it was killed");
    seen += &log;
    assert!(log.contains("/users/login/"), "requests are logged");
    let events = home.run(&["audit", "list", "--output", "json"], "");
    seen += &String::from_utf8_lossy(&events.stdout);
    let hash = {
        let connection = rusqlite::Connection::open(home.db()).unwrap();
        let sql = "select c.secret from credentials c join users u on u.id = c.user_id where u.email = 'eve@example.com'";
        connection.query_row(sql, [], |row| row.get::<_, String>(0)).unwrap()
    };
    for secret in ["pl4nted", token.as_str(), token.rsplit('.').next().unwrap(), hash.as_str()] {
        assert!(!seen.contains(secret), "`{secret}` is visible");
    }
    let left: Vec<_> = std::fs::read_dir(home.path()).unwrap().flatten().collect();
    assert!(left.iter().all(|entry| !entry.file_name().to_string_lossy().starts_with("core")));
    for entry in &left {
        let mode = entry.metadata().unwrap().permissions().mode() & 0o077;
        assert_eq!(mode, 0, "other users can open {:?}", entry.path());
    }
    figure(
        "passwords, tokens, hashes, and keys, planted; log at `-vvv`; SIGSEGV",
        "found in no log, event, argument, or environment; no core",
    );
}

#[test]
fn a_path_that_is_no_regular_file_is_refused_without_a_hang() {
    let home = Home::cheap();
    let odd = home.path().join("fifo");
    assert!(Command::new("mkfifo").arg(&odd).status().unwrap().success());
    std::os::unix::fs::symlink("/nowhere/at/all", home.path().join("dangling")).unwrap();
    let places = ["fifo", "dangling", "/dev/full", "/dev/null", "/", "/proc/self/mem"];
    for place in places {
        for args in [
            vec!["user", "list", "--db", place],
            vec!["serve", "--init", "--db", place, "--listen", "127.0.0.1:0"],
            vec!["db", "backup", place],
            vec!["db", "restore", place, "--yes"],
        ] {
            let mut command = Command::new("timeout");
            home.configure(&mut command);
            command.current_dir(home.path()).arg("10").arg(program()).args(&args);
            let output = command.stdin(Stdio::null()).output().unwrap();
            let code = output.status.code();
            let is_directory_backup = args[1] == "backup" && place == "/";
            assert!(
                matches!(code, Some(5..=9)) || is_directory_backup,
                "`{}`: {code:?} {}",
                args.join(" "),
                String::from_utf8_lossy(&output.stderr)
            );
        }
    }
    let made = std::fs::read_dir("/").unwrap().flatten();
    for entry in made.filter(|entry| entry.file_name().to_string_lossy().starts_with("vouchsafe-"))
    {
        std::fs::remove_file(entry.path()).unwrap();
    }
    figure(
        "a pipe, a device, a directory, or a dangling link in place of a file",
        "refused with its name, nothing hangs",
    );
}
