//! A server that is killed, two servers on one file, and a file damaged under a running server.

use std::net::TcpStream;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use vouchsafe::domain::NewSession;
use vouchsafe::service::HashCost;
use vouchsafe::service::{Credentials, Service, Settings};

use crate::support::{ADA, BOB, Client, Dice, Home, PASSWORD, Server, figure, login, logout, size};

/// The state of a session, as known to its client.
#[derive(Clone, Debug, PartialEq)]
enum Known {
    SignedIn,
    /// The logout got no response.
    Unsure,
    SignedOut,
}

/// Signs in and out until the server is gone; returns what the server acknowledged.
fn sign_in_and_out(address: std::net::SocketAddr) -> Vec<(String, Known)> {
    let mut known = Vec::new();
    let Ok(stream) = TcpStream::connect(address) else { return known };
    stream.set_nodelay(true).unwrap();
    let mut client = Client::new(stream);
    while let Ok(answer) = client.ask(&login(ADA, PASSWORD)) {
        assert_eq!(answer.status, 200, "{answer:?}");
        let token = answer.token();
        if known.len() % 2 == 0 {
            known.push((token, Known::SignedIn));
            continue;
        }
        known.push((token.clone(), Known::Unsure));
        let Ok(answer) = client.ask(&logout(&token)) else { break };
        assert_eq!(answer.status, 204);
        known.last_mut().unwrap().1 = Known::SignedOut;
    }
    known
}

/// Number of changes without their event, and of events without their change.
fn unmatched_changes(database: &Path) -> i64 {
    let connection = rusqlite::Connection::open(database).unwrap();
    let sql = "select
      abs((select count(*) from sessions) -
          (select count(*) from events where action = 'login_succeeded')) +
      abs((select count(*) from sessions where revoked_at is not null) -
          (select count(*) from events where action = 'logged_out'))";
    connection.query_row(sql, [], |row| row.get(0)).unwrap()
}

/// Figure 5 of `docs/faults.md`.
#[test]
fn a_kill_at_any_moment_loses_no_acknowledged_session() {
    let home = Home::cheap();
    let kills = size("VOUCHSAFE_KILLS", 200);
    let mut dice = Dice::new(u64::from(std::process::id()));
    let (mut acknowledged, mut lost) = (0, 0);
    let mut before: Vec<(String, Known)> = Vec::new();
    for _ in 0..=kills {
        // One user signs in thousands of times. At the limit, sessions would end with events that
        // `unmatched_changes` does not count.
        let server = Server::start(&home, &["--quiet", "--session-limit", "100000"]);
        for (token, known) in &before {
            let is_lost = match known {
                Known::SignedIn => server.session(token) != 200,
                Known::SignedOut => server.session(token) != 401,
                Known::Unsure => false,
            };
            lost += usize::from(is_lost);
        }
        acknowledged += before.len();
        let address = server.address;
        let clients: Vec<_> =
            (0..4).map(|_| std::thread::spawn(move || sign_in_and_out(address))).collect();
        std::thread::sleep(Duration::from_millis(5 + dice.roll(56)));
        server.kill();
        before = clients.into_iter().flat_map(|client| client.join().unwrap()).collect();
    }
    assert_eq!(unmatched_changes(&home.db()), 0, "no change without its event");
    home.ok(&["db", "check"], "");
    home.ok(&["audit", "verify"], "");
    figure(
        &format!("{kills} kills at random moments, 4 clients that sign in and out"),
        &format!(
            "{acknowledged} acknowledged sign-ins, {lost} lost; no half change, the log intact"
        ),
    );
    assert!(acknowledged > kills, "there was something to lose");
    assert_eq!(lost, 0);
}

#[test]
fn two_servers_and_four_commands_share_one_file() {
    let home = Home::cheap();
    let servers = [Server::start(&home, &["--quiet"]), Server::start(&home, &["--quiet"])];
    let stop = AtomicBool::new(false);
    let (commands, requests) = (AtomicUsize::new(0), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for writer in 0..4 {
            let (home, stop, commands) = (&home, &stop, &commands);
            scope.spawn(move || {
                let mut n = 0;
                while !stop.load(Ordering::Relaxed) {
                    let email = format!("w{writer}n{n}@example.com");
                    home.ok(&["user", "add", &email, "--unusable-password"], "");
                    n += 1;
                }
                commands.fetch_add(n, Ordering::Relaxed);
            });
        }
        for server in &servers {
            let (servers, stop, requests) = (&servers, &stop, &requests);
            scope.spawn(move || {
                let mut client = Client::new(server.connect());
                while !stop.load(Ordering::Relaxed) {
                    let answer = client.ask(&login(BOB, PASSWORD)).unwrap();
                    assert_eq!(answer.status, 200, "{answer:?}");
                    // Each server accepts the tokens of the other.
                    let token = answer.token();
                    let other = servers.iter().find(|other| other.pid() != server.pid()).unwrap();
                    assert_eq!(other.session(&token), 200);
                    requests.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        std::thread::sleep(Duration::from_secs(size("VOUCHSAFE_SECONDS", 60) as u64));
        stop.store(true, Ordering::Relaxed);
    });
    let (commands, requests) = (commands.into_inner(), requests.into_inner());
    let users: i64 = {
        let connection = rusqlite::Connection::open(home.db()).unwrap();
        connection.query_row("select count(*) from users", [], |row| row.get(0)).unwrap()
    };
    assert_eq!(usize::try_from(users), Ok(commands + 2), "every added user is stored");
    home.ok(&["audit", "verify"], "");
    figure(
        "two servers and four commands on one file, 60 s",
        &format!(
            "{commands} users added, {requests} sign-ins, none refused or lost, the log without a gap"
        ),
    );
    for server in servers {
        let log = server.check_recovered();
        assert!(!log.contains("locked"), "{log}");
    }
}

/// Changes one byte at each of 200 random places, each time in a fresh copy of the database.
#[test]
fn a_changed_byte_is_found_or_allows_no_unauthorized_sign_in() {
    let home = Home::cheap();
    for n in 0..40 {
        home.ok(&["user", "add", &format!("u{n}@example.com"), "--password-stdin"], PASSWORD);
    }
    home.ok(&["user", "deactivate", "u0@example.com"], "");
    let whole = std::fs::read(home.db()).unwrap();
    let head = format!("{}-audit", home.db().display());
    let kept = std::fs::read(&head).unwrap();
    let mut dice = Dice::new(8);
    let (mut found, mut free, mut unseen) = (0, 0, 0);
    let good = Credentials::new(ADA, PASSWORD);
    let bad = [
        Credentials::new(ADA, "wrong"),
        Credentials::new("u0@example.com", PASSWORD),
        Credentials::new("nobody@example.com", PASSWORD),
    ];
    let flips = 200;
    for _ in 0..flips {
        std::fs::write(home.db(), &whole).unwrap();
        std::fs::write(&head, &kept).unwrap();
        for journal in ["-wal", "-shm"] {
            let _ = std::fs::remove_file(format!("{}{journal}", home.db().display()));
        }
        let hash_cost = HashCost { memory_kib: 8, iterations: 1, parallelism: 1 };
        let settings = Settings { hash_cost, ..Settings::default() };
        let service = Service::open(home.db(), settings).unwrap();
        let file = std::fs::OpenOptions::new().write(true).open(home.db()).unwrap();
        let at = dice.roll(whole.len() as u64);
        let old = whole[usize::try_from(at).unwrap()];
        let new = old ^ u8::try_from(1 + dice.roll(255)).unwrap();
        file.write_all_at(&[new], at).unwrap();
        let is_found = service.check_integrity().is_err();
        let enters = |who: &Credentials| service.login(who, &NewSession::default()).is_ok();
        assert!(!bad.iter().any(enters), "byte {at}, {old} to {new}: an unauthorized sign-in");
        match (is_found, enters(&good)) {
            (true, enters) => {
                assert!(!enters, "a damaged database refuses sign-ins");
                found += 1;
            }
            (false, true) => free += 1,
            (false, false) => unseen += 1,
        }
    }
    assert!(found > 0, "the inspection finds some of the changes");
    figure(
        "one byte changed at each of 200 places",
        &format!(
            "{found} found by the inspection, {free} without effect on a sign-in, \
             {unseen} refuse the right password; no unauthorized sign-in"
        ),
    );
}

#[test]
fn a_running_server_answers_503_within_a_minute_of_damage() {
    let home = Home::cheap();
    let server = Server::start(&home, &[]);
    let token = server.token();
    let file = std::fs::OpenOptions::new().write(true).open(home.db()).unwrap();
    file.write_all_at(&[0xa5; 8192], 4096).unwrap();
    let start = Instant::now();
    let is_refusing = || server.ask(&crate::support::get("/health")).unwrap().status == 503;
    while !is_refusing() {
        assert!(start.elapsed() < Duration::from_secs(60));
        std::thread::sleep(Duration::from_millis(100));
    }
    let took = start.elapsed();
    assert_eq!(server.login(PASSWORD).status, 503);
    assert_eq!(server.session(&token), 503);
    let (code, log) = server.end("TERM");
    assert_eq!(code, Some(9), "{log}");
    assert!(log.contains("vouchsafe db restore") && !log.contains("panicked"), "{log}");
    figure(
        "8 KiB of the file overwritten under a server",
        &format!("answers 503 {took:.0?} later, the log names `db restore`, exit code 9"),
    );
}
