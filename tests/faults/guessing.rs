//! Password guessing, floods of logins, and replays of revoked tokens.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::support::{
    ADA, BOB, Client, Dice, Home, Honest, PASSWORD, Server, figure, get, login, session, size,
};

/// Number of users with a hash of one scheme: so many that the two users of [`Home`] hardly count.
const USERS: usize = 100;

/// A loopback address. Throttling counts each IPv4 address as a network of its own.
fn address(n: u64) -> Ipv4Addr {
    let [_, b, c, d] = u32::try_from(n).unwrap().to_be_bytes();
    Ipv4Addr::new(127, 1 + b, c, d)
}

/// Figure 6 of `docs/faults.md`.
#[test]
fn a_refused_sign_in_takes_as_long_for_every_reason() {
    let home = Home::new();
    home.ok(&["user", "add", "closed@example.com", "--password-stdin"], PASSWORD);
    home.ok(&["user", "deactivate", "closed@example.com"], "");
    home.ok(&["user", "add", "mute@example.com", "--unusable-password"], "");
    let server = Server::start(&home, &["--quiet"]);
    let samples = size("VOUCHSAFE_SAMPLES", 1000);
    let reasons = ["unknown@example.com", BOB, "closed@example.com", "mute@example.com"];
    let took = time_refusals(&server, &reasons.map(|email| vec![email.to_owned()]), samples);
    for (reason, other) in [(0, "unknown"), (2, "deactivated"), (3, "no password")] {
        check_alike(other, &took[reason], &took[1]);
    }
    server.check_recovered();
}

/// The same for users imported with hashes of another program, on an idle server and on one with 32
/// busy connections: an unknown email address takes as long as a known one.
#[test]
fn a_foreign_hash_does_not_change_the_time_of_a_refusal() {
    for (scheme, hash) in [
        ("PBKDF2", format!("pbkdf2_sha256$50000$salt${}=", "A".repeat(43))),
        ("bcrypt", format!("bcrypt$$2b$07${}", ".".repeat(53))),
        ("scrypt", format!("scrypt$4096$salt$8$1${}==", "A".repeat(86))),
        ("argon2", format!("argon2$argon2id$v=19$m=8192,t=2,p=1$c2FsdHNhbHQ${}", "A".repeat(43))),
    ] {
        let home = Home::new();
        let row = |n| format!("{{\"email\":\"u{n}@example.com\",\"password_hash\":\"{hash}\"}}");
        // No known password matches these hashes.
        let rows: Vec<String> = (0..USERS).map(row).collect();
        let file = home.path().join("users.jsonl");
        std::fs::write(&file, rows.join("\n")).unwrap();
        home.ok(&["user", "import", "jsonl", file.to_str().unwrap()], "");
        let server = Server::start(&home, &["--quiet"]);
        let of = |name: &str| (0..USERS).map(|n| format!("{name}{n}@example.com")).collect();
        let classes: [Vec<String>; 2] = [of("unknown"), of("u")];
        let samples = size("VOUCHSAFE_SAMPLES", 300);
        let took = time_refusals(&server, &classes, samples);
        check_alike(&format!("{scheme}, idle"), &took[1], &took[0]);

        let request = session(&server.token());
        let (asked, stop) = (AtomicUsize::new(0), AtomicBool::new(false));
        let took = std::thread::scope(|scope| {
            for _ in 0..32 {
                scope.spawn(|| {
                    let mut client = Client::new(server.connect());
                    while !stop.load(Ordering::Relaxed) {
                        assert_eq!(client.ask(&request).unwrap().status, 200);
                        asked.fetch_add(1, Ordering::Relaxed);
                    }
                });
            }
            let took = time_refusals(&server, &classes, samples);
            stop.store(true, Ordering::Relaxed);
            took
        });
        let asked = asked.into_inner();
        assert!(asked > 100 * samples, "{asked} requests are too few for a load");
        check_order(&format!("{scheme}, 32 busy connections"), &took[1], &took[0]);
        server.check_recovered();
    }
}

/// Sends wrong passwords to accounts of each class, in random order; returns the response times of
/// each class.
fn time_refusals(server: &Server, classes: &[Vec<String>], samples: usize) -> Vec<Vec<Duration>> {
    let mut took = vec![Vec::new(); classes.len()];
    let mut dice = Dice::new(1);
    let mut plan: Vec<usize> = (0..samples * classes.len()).map(|n| n % classes.len()).collect();
    for at in (1..plan.len()).rev() {
        plan.swap(at, usize::try_from(dice.roll(at as u64 + 1)).unwrap());
    }
    for (n, class) in plan.into_iter().enumerate() {
        // Each guess comes from another address, so that throttling refuses none unevaluated.
        let mut client = Client::new(server.connect_from(address(n as u64 * 256 + 1)));
        let emails = &classes[class];
        let request = login(&emails[n % emails.len()], "wrong horse battery");
        let start = Instant::now();
        let answer = client.ask(&request).unwrap();
        took[class].push(start.elapsed());
        assert_eq!(answer.status, 401);
    }
    took
}

/// Asserts that the response times of the two classes cannot be told apart.
#[track_caller]
fn check_alike(name: &str, took: &[Duration], reference: &[Duration]) {
    let (median, usual) = check_order(name, took, reference);
    let gap = median - usual;
    assert!(gap.abs() < 1.0 && gap.abs() / usual < 0.03, "{gap} ms");
}

/// Asserts that neither class takes longer than the other more often than by chance; returns their
/// medians in ms.
#[track_caller]
fn check_order(name: &str, took: &[Duration], reference: &[Duration]) -> (f64, f64) {
    let median = |took: &[Duration]| {
        let mut took = took.to_vec();
        took.sort();
        took[took.len() / 2].as_secs_f64() * 1000.0
    };
    let (median, usual, auc) = (median(took), median(reference), area(took, reference));
    figure(
        &format!("a refused sign-in, {name}, {} each", took.len()),
        &format!("medians {median:.2} and {usual:.2} ms, AUC {auc:.3}"),
    );
    // Three standard deviations of the AUC are 0.07 for 300 samples each, and 0.04 for 1,000.
    let most = if took.len() < 1000 { 0.08 } else { 0.05 };
    assert!((auc - 0.5).abs() <= most, "{auc}");
    (median, usual)
}

/// How often one of `a` takes longer than one of `b`: the area under the curve (AUC) of a
/// classifier that tells them apart by time (Mann and Whitney, 1947).
#[expect(clippy::cast_precision_loss, reason = "a few thousand samples")]
fn area(a: &[Duration], b: &[Duration]) -> f64 {
    let wins = a.iter().flat_map(|a| b.iter().map(move |b| a.cmp(b)));
    let score: f64 = wins
        .map(|order| match order {
            std::cmp::Ordering::Greater => 1.0,
            std::cmp::Ordering::Equal => 0.5,
            std::cmp::Ordering::Less => 0.0,
        })
        .sum();
    score / (a.len() as f64 * b.len() as f64)
}

/// Figure 7 of `docs/faults.md`.
#[test]
fn at_most_a_hundred_guesses_a_day_are_evaluated_and_the_user_can_sign_in() {
    let home = Home::cheap();
    let server = Server::start(&home, &["--quiet"]);
    let guesses = size("VOUCHSAFE_GUESSES", 10_000);
    let next = AtomicUsize::new(0);
    let logins = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                loop {
                    let n = next.fetch_add(1, Ordering::Relaxed);
                    if n >= guesses {
                        break;
                    }
                    let mut client =
                        Client::new(server.connect_from(address(256 + n as u64 % 1000)));
                    let answer = client.ask(&login(ADA, &format!("guess number {n}"))).unwrap();
                    assert!([401, 429, 503].contains(&answer.status), "{answer:?}");
                    // Meanwhile, the user signs in from a known address.
                    if n.is_multiple_of(100) {
                        assert_eq!(server.login(PASSWORD).status, 200, "after {n} guesses");
                        logins.fetch_add(1, Ordering::Relaxed);
                    }
                }
            });
        }
    });
    let connection = rusqlite::Connection::open(home.db()).unwrap();
    let evaluated: i64 =
        connection.query_row("select max(evaluated) from guesses", [], |row| row.get(0)).unwrap();
    figure(
        &format!("{guesses} guesses at one account from 1,000 addresses"),
        &format!("{evaluated} evaluated; the user signed in {} times of {0}", logins.into_inner()),
    );
    assert!((1..=100).contains(&evaluated), "{evaluated}");
    server.check_recovered();
}

/// Figure 4 of `docs/faults.md`.
#[test]
fn a_flood_of_logins_does_not_delay_other_clients() {
    let home = Home::new();
    let server = Server::start(&home, &["--quiet"]);
    server.forget_peak();
    let stop = Arc::new(AtomicBool::new(false));
    let flood: Vec<_> = (0..64)
        .map(|_| {
            let (stop, address) = (Arc::clone(&stop), server.address);
            std::thread::spawn(move || {
                let (mut good, mut busy) = (0, 0);
                let stream = std::net::TcpStream::connect(address).unwrap();
                let mut client = Client::new(stream);
                while !stop.load(Ordering::Relaxed) {
                    let answer = client.ask(&login(ADA, PASSWORD)).unwrap();
                    match answer.status {
                        200 => good += 1,
                        503 if answer.head.contains("retry-after: ") => busy += 1,
                        _ => panic!("{answer:?}"),
                    }
                }
                (good, busy)
            })
        })
        .collect();
    let honest = Honest::start(&server, get("/health"));
    let time = Duration::from_secs(10);
    std::thread::sleep(time);
    stop.store(true, Ordering::Relaxed);
    let (mut good, mut busy) = (0, 0);
    for thread in flood {
        let (more_good, more_busy) = thread.join().unwrap();
        (good, busy) = (good + more_good, busy + more_busy);
    }
    let others = honest.stop();
    let peak = server.usage().peak_mb;
    figure(
        "64 connections that sign in without a pause",
        &format!(
            "{} sign-ins a second, {busy} times 503; peak {peak:.0} MB; others: {}",
            good / time.as_secs(),
            others.summary()
        ),
    );
    assert!(peak < 100.0);
    assert!(others.p99() < Duration::from_millis(25));
    assert_eq!(others.failures, 0);
    server.check_recovered();
}

/// Figure 8 of `docs/faults.md`.
#[test]
fn a_token_revoked_elsewhere_is_refused_at_the_next_request() {
    let home = Home::cheap();
    let server = Server::start(&home, &["--quiet"]);
    let replays = size("VOUCHSAFE_REPLAYS", 100_000);
    let mut slowest = Duration::ZERO;
    let mut accepted = 0;
    for how in [
        vec!["session", "revoke", "--all", "--yes"],
        vec!["user", "passwd", ADA, "--password-stdin"],
        vec!["user", "deactivate", ADA, "--force"],
    ] {
        let token = server.token();
        home.ok(&how, PASSWORD);
        let start = Instant::now();
        assert_eq!(server.session(&token), 401, "{how:?}");
        slowest = slowest.max(start.elapsed());
        let counts: Vec<usize> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4)
                .map(|_| {
                    scope.spawn(|| {
                        let mut client = Client::new(server.connect());
                        let request = session(&token);
                        let asked = (0..replays / 12).map(|_| client.ask(&request).unwrap().status);
                        asked.filter(|status| *status != 401).count()
                    })
                })
                .collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        accepted += counts.iter().sum::<usize>();
    }
    home.ok(&["user", "activate", ADA], "");
    figure(
        "revoked, password changed, deactivated in another process",
        &format!(
            "refused at the next request, {slowest:.1?} later; {accepted} of {} replays accepted",
            replays / 12 * 12
        ),
    );
    assert_eq!(accepted, 0);
    server.check_recovered();
}
