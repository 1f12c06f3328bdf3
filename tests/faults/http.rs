//! Clients that are slow, greedy, or do not speak HTTP.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::support::{
    ADA, Client, Home, Honest, PASSWORD, Server, figure, get, login, logout, session,
};

/// Raises the limit of descriptors to its maximum: the tests open thousands of connections.
fn raise_descriptors() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
    setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum }).unwrap();
}

/// Whether the server has closed the connection.
fn is_closed(stream: &mut TcpStream) -> bool {
    stream.set_nonblocking(true).unwrap();
    let mut bytes = [0; 8192];
    loop {
        match stream.read(&mut bytes) {
            Ok(0) => return true,
            Ok(_) => {}
            Err(error) => return error.kind() != std::io::ErrorKind::WouldBlock,
        }
    }
}

/// Figure 2 of `docs/faults.md`.
#[test]
fn many_silent_connections_do_not_delay_other_clients() {
    raise_descriptors();
    let home = Home::new();
    let server = Server::start(&home, &["--quiet"]);
    let token = server.token();
    server.forget_peak();
    let before = server.usage();
    let honest = Honest::start(&server, session(&token));
    let open = |count: usize, text: &str| -> Vec<TcpStream> {
        (0..count)
            .map(|_| {
                let mut stream = server.connect();
                let _ = stream.write_all(text.as_bytes());
                stream
            })
            .collect()
    };
    let start = Instant::now();
    let mut attackers = open(2000, "GET /health HTTP/1.1\r\nHost: x\r\nX-Half");
    let silent = "POST /users/login/ HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n\
                  Content-Length: 5000\r\n\r\n";
    attackers.extend(open(32, silent));
    // A request with a complete head counts as in progress, so its connection is not evicted; its
    // body has a deadline, too.
    let form = silent.replace("/users/login/", "/admin/login/");
    let form =
        form.replace("application/json", "application/x-www-form-urlencoded\r\nOrigin: http://x");
    attackers.extend(open(32, &form));
    attackers.extend(open(8, &get("/openapi.json").repeat(100)));
    attackers.extend(open(64, &get("/openapi.json").repeat(20)));
    let mut trickling = open(300, "GET /health HTTP/1.1\r\nHost: x\r\n");
    let opened = start.elapsed();
    for _ in 0..15 {
        for stream in &mut trickling {
            let _ = stream.write_all(b"x");
        }
        std::thread::sleep(Duration::from_secs(1));
    }
    attackers.append(&mut trickling);
    let left = attackers.iter_mut().map(is_closed).filter(|closed| !closed).count();
    let others = honest.stop();
    let usage = server.usage();
    figure(
        "2,000 half-open, 300 trickling, 64 silent bodies, 72 that read nothing, at once",
        &format!(
            "{}; peak {:.0} MB (idle {:.0}); {left} of {} left 15 s after {opened:.1?}",
            others.summary(),
            usage.peak_mb,
            before.resident_mb,
            attackers.len()
        ),
    );
    assert_eq!(left, 0, "all attackers are gone");
    assert_eq!(others.failures, 0);
    assert!(others.p99() < Duration::from_millis(50));
    assert!(usage.peak_mb < 128.0);
    drop(attackers);
    server.check_recovered();
}

#[test]
fn the_server_stays_available_under_slowhttptest() {
    let home = Home::new();
    let server = Server::start(&home, &["--quiet"]);
    let modes: [(&str, &str, &[&str]); 3] = [
        ("slow heads", "/health", &["-H", "-i", "1"]),
        ("slow bodies", "/users/login/", &["-B", "-s", "8192", "-i", "1", "-x", "10"]),
        (
            "slow readers",
            "/openapi.json",
            &["-X", "-k", "3", "-w", "1", "-y", "8", "-n", "1", "-z", "8"],
        ),
    ];
    for (name, path, args) in modes {
        let url = format!("http://{}{path}", server.address);
        let mut tool = Command::new("slowhttptest");
        tool.args(args).args(["-c", "1000", "-r", "200", "-l", "20", "-p", "3", "-u", &url]);
        let output = tool.output().expect("slowhttptest is installed");
        let stdout = String::from_utf8_lossy(&output.stdout).into_owned();
        let states = stdout.matches("service available:").count();
        let unavailable = stdout.split("service available:").skip(1).filter(|rest| {
            !rest.chars().filter(char::is_ascii_uppercase).collect::<String>().starts_with("YES")
        });
        assert_eq!(unavailable.count(), 0, "{name}: {stdout}");
        assert!(states > 2, "{name}: {stdout}");
        figure(
            &format!("slowhttptest, 1,000 {name}"),
            &format!("available {states} times of {states}"),
        );
    }
    server.check_recovered();
}

/// Sends `start`, and then `more` until the server stops reading or `most` bytes were sent; returns
/// the status line and the number of bytes.
fn flood(server: &Server, start: &str, more: &[u8], most: usize) -> (String, usize) {
    let mut stream = server.connect();
    let mut sent = 0;
    let _ = stream.write_all(start.as_bytes());
    while sent < most && stream.write_all(more).is_ok() {
        sent += more.len();
    }
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    (String::from_utf8_lossy(&answer).lines().next().unwrap_or_default().to_owned(), sent)
}

#[test]
fn a_head_or_body_with_too_much_data_is_refused_early() {
    const HUGE: usize = 100 << 20;
    let home = Home::new();
    let server = Server::start(&home, &["--quiet"]);
    server.forget_peak();
    let before = server.usage();
    let head = "GET /health HTTP/1.1\r\nHost: x\r\n";
    let fields = "X: y\r\n".repeat(65);
    let mut most = 0;
    for (name, start, more, statuses) in [
        ("a field of 100 MB", format!("{head}X: "), "x".repeat(65536), ["431", "400"]),
        ("a line of 100 MB", "GET /".to_owned(), "x".repeat(65536), ["414", "431"]),
        ("a million fields", head.to_owned(), "X: y\r\n".repeat(1000), ["431", "431"]),
        ("65 fields", format!("{head}{fields}\r\n"), String::new(), ["431", "431"]),
    ] {
        let limit = if more.is_empty() { 0 } else { HUGE };
        let (answer, sent) = flood(&server, &start, more.as_bytes(), limit);
        // A client that keeps sending may be reset before it reads the response.
        let is_right = statuses.iter().any(|status| answer.contains(status));
        assert!(is_right || (answer.is_empty() && limit > 0), "{name}: {answer}");
        most = most.max(sent);
    }
    for (path, head) in [("/users/login/", ""), ("/users/me/", ""), ("/nowhere", "")] {
        let post =
            format!("POST {path} HTTP/1.1\r\nHost: x\r\n{head}Content-Type: application/json\r\n");
        let chunk = format!("10000\r\n{}\r\n", "x".repeat(65536));
        for (framing, more) in [
            ("Content-Length: 1073741824", "x".repeat(65536)),
            ("Transfer-Encoding: chunked", chunk),
        ] {
            let start = format!("{post}{framing}\r\n\r\n");
            let (answer, sent) = flood(&server, &start, more.as_bytes(), HUGE);
            let refused = ["413", "404", "405", "401", "422", "400"];
            let is_right = refused.iter().any(|status| answer.contains(status));
            assert!(is_right || answer.is_empty(), "{path} {framing}: {answer}");
            most = most.max(sent);
        }
    }
    let grown = server.usage().peak_mb - before.resident_mb;
    let taken = most >> 20;
    figure(
        "heads of 100 MB, bodies of 1 GB",
        &format!("at most {taken} MB left the client, memory grew by {grown:.1} MB"),
    );
    assert!(grown < 10.0);
    assert!(most < 16 << 20, "no more than the buffers of the kernel hold");
    server.check_recovered();
}

/// Each byte value in the name of a field, in its value, and in a path.
#[test]
fn each_byte_in_a_head_is_legal_or_refused() {
    let home = Home::cheap();
    let server = Server::start(&home, &["--quiet"]);
    let token = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b);
    let mut refused = 0;
    for byte in 0..=255_u8 {
        let places: [(&[u8], &[u8], bool); 3] = [
            (b"GET /health HTTP/1.1\r\nHost: x\r\nA", b"B: y\r\n\r\n", token(byte) || byte == b':'),
            (
                b"GET /health HTTP/1.1\r\nHost: x\r\nA: x",
                b"y\r\n\r\n",
                byte == b'\t' || (b' '..=b'~').contains(&byte),
            ),
            (b"GET /health?x", b"y HTTP/1.1\r\nHost: x\r\n\r\n", (b'!'..=b'~').contains(&byte)),
        ];
        for (before, after, is_legal) in places {
            let mut stream = server.connect();
            // The next request must not be processed if the first one is refused.
            let follows = get("/users/me/");
            let sent = [before, &[byte], after, follows.as_bytes()].concat();
            let _ = stream.write_all(&sent);
            let mut client = Client::new(stream);
            let first = client.read(false).map_or(0, |answer| answer.status);
            if first == 400 || first == 0 {
                assert!(client.read(false).is_err(), "byte {byte}: the next request was processed");
                refused += 1;
            }
            assert!(is_legal || first == 400 || first == 0, "byte {byte} passes: {first}");
        }
    }
    figure(
        "each of 256 bytes in a field's name, its value, and a path",
        &format!("{refused} of 768 refused, no next request processed"),
    );
    server.check_recovered();
}

#[test]
fn a_body_without_exactly_one_length_is_refused() {
    let home = Home::cheap();
    let server = Server::start(&home, &["--quiet"]);
    let codings = [
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding : chunked",
        "Transfer-Encoding:\tchunked\t,",
        "Transfer-Encoding: chunked, chunked",
        "Transfer-Encoding: identity",
        "Transfer-Encoding: gzip, chunked",
        "Transfer-Encoding: chunked;x=y",
        "Transfer-Encoding: \"chunked\"",
        "Transfer-Encoding: chun\tked",
        "Transfer-Encoding: \x0bchunked",
        "Transfer-Encoding: chunked\x0b",
        "Transfer-Encoding:\n chunked",
        "Transfer-Encoding\r\n: chunked",
        " Transfer-Encoding: chunked",
        "X: y\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
        "Transfer-Encoding: chunked\r\nContent-Length: 5",
        "Content-Length: 5\r\nTransfer-Encoding: chunked",
        "Content-Length: 5\r\nContent-Length: 6",
        "Content-Length: 5\r\nContent-Length: 5",
        "Content-Length: 5, 5",
        "Content-Length: +5",
        "Content-Length: -5",
        "Content-Length: 0x5",
        "Content-Length: 5 5",
        "Content-Length: 5.0",
        "Content-Length: 1e1",
        "Content-Length: ",
        "Content-Length: five",
        "Content-Length: 99999999999999999999",
        "Content-Length : 5",
        "Content-Length\t: 5",
        "Content_Length: 5\nContent-Length: 5",
        "Content-Length: 5\r\n 6",
        "Content-Length: \u{661}",
        "Content-Length: 5;",
        "Content-Length: '5'",
        "Transfer-Encoding: CHUNKED\r\nContent-Length: 0",
        "Transfer-Encoding:",
        "Transfer-Encoding: chunked\r\n chunked",
        "Host: y\r\nContent-Length: 5",
    ];
    for coding in codings {
        let smuggled = get("/openapi.json");
        let sent = format!(
            "POST /users/session/ HTTP/1.1\r\nHost: x\r\n{coding}\r\n\r\n0\r\n\r\n{smuggled}"
        );
        let mut client = Client::new(server.connect());
        let first = client.ask(&sent).map_or(0, |answer| answer.status);
        assert!(first == 400 || first == 0, "{coding:?}: {first}");
        assert!(client.read(false).is_err(), "{coding:?}: the next request was processed");
    }
    figure(
        "ambiguous spellings of a body's length",
        &format!("{} of {0} refused, no next request processed", codings.len()),
    );
    server.check_recovered();
}

/// A login request with an empty JSON object, which gets 422.
fn bad_login() -> String {
    let head = "POST /users/login/ HTTP/1.1\r\nHost: x\r\nContent-Type: application/json";
    format!("{head}\r\nContent-Length: 2\r\n\r\n{{}}")
}

#[test]
fn many_requests_at_once_are_answered_in_order() {
    let home = Home::cheap();
    let server = Server::start(&home, &["--quiet"]);
    let token = server.token();
    let mut client = Client::new(server.connect());
    let kinds = [get("/health"), session(&token), session("rubbish"), bad_login(), get("/nowhere")];
    let mut writer = client.0.get_ref().try_clone().unwrap();
    let asking = std::thread::spawn(move || {
        for n in 0..1000 {
            writer.write_all(kinds[n % kinds.len()].as_bytes()).unwrap();
        }
    });
    for n in 0..1000 {
        assert_eq!(client.read(false).unwrap().status, [200, 200, 401, 422, 404][n % 5], "{n}");
    }
    asking.join().unwrap();
    for method in ["TRACE", "CONNECT", "FOO", "get", "PATCH", "PRI"] {
        let answer = server.ask(&get("/health").replacen("GET", method, 1));
        let status = answer.map_or(400, |answer| answer.status);
        assert!([400, 405, 501].contains(&status), "{method}: {status}");
    }
    for path in ["/health", "/docs", "/openapi.json", "/admin/login/"] {
        let full = server.ask(&get(path)).unwrap();
        let head = server.ask(&get(path).replacen("GET", "HEAD", 1)).unwrap();
        assert_eq!((full.status, head.body.as_str()), (head.status, ""), "{path}");
        assert!(!full.head.to_lowercase().contains("\r\nserver:"));
    }
    let nan =
        ["TE: trailers;q=NaN", "Accept: */*;q=inf", "Accept-Language: en;q=-1e999", "TE: ,,,"];
    for field in nan {
        let request = get("/health").replacen("Host: x", &format!("Host: x\r\n{field}"), 1);
        assert_eq!(server.ask(&request).unwrap().status, 200, "{field}");
    }
    figure("1,000 requests on one connection at once", "answered in order");
    server.check_recovered();
}

#[test]
fn the_server_answers_after_a_long_silence() {
    let home = Home::cheap();
    let server = Server::start(&home, &["--quiet"]);
    std::thread::sleep(Duration::from_secs(90));
    let took = server.health();
    figure("90 s without a request", &format!("the next is answered in {took:.1?}"));
    server.check_recovered();
}

#[test]
fn a_mixed_load_is_served_without_errors() {
    raise_descriptors();
    let home = Home::new();
    let server = Server::start(&home, &["--quiet"]);
    let token = server.token();
    let half_open: Vec<_> = (0..200)
        .map(|_| {
            let mut stream = server.connect();
            stream.write_all(b"GET /health HTTP/1.1\r\nHo").unwrap();
            stream
        })
        .collect();
    let stop = Arc::new(AtomicBool::new(false));
    let every = |pause: Duration, request: String, logs_out: bool| {
        let (stop, address) = (Arc::clone(&stop), server.address);
        std::thread::spawn(move || {
            let mut client = Client::new(TcpStream::connect(address).unwrap());
            let (mut took, mut next) = (Vec::new(), Instant::now());
            while !stop.load(Ordering::Relaxed) {
                let start = Instant::now();
                let answer = client.ask(&request).unwrap();
                assert_eq!(answer.status, 200, "{answer:?}");
                took.push(start.elapsed());
                if logs_out {
                    let token = answer.token();
                    assert_eq!(client.ask(&logout(&token)).unwrap().status, 204);
                }
                next += pause;
                std::thread::sleep(next.saturating_duration_since(Instant::now()));
            }
            took
        })
    };
    let logins: Vec<_> =
        (0..4).map(|_| every(Duration::from_millis(200), login(ADA, PASSWORD), true)).collect();
    let checks: Vec<_> =
        (0..20).map(|_| every(Duration::from_millis(10), session(&token), false)).collect();
    std::thread::sleep(Duration::from_secs(20));
    stop.store(true, Ordering::Relaxed);
    let signed_in: usize = logins.into_iter().map(|thread| thread.join().unwrap().len()).sum();
    let mut took: Vec<_> = checks.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
    took.sort();
    let p99 = took[took.len() * 99 / 100];
    figure(
        "20 sign-ins and 2,000 checks a second, 200 half-open, for 20 s",
        &format!("{signed_in} sign-ins, {} checks with p99 {p99:.1?}, 0 errors", took.len()),
    );
    assert!(p99 < Duration::from_millis(25));
    drop(half_open);
    server.check_recovered();
}

#[test]
fn a_stop_finishes_requests_in_progress() {
    let home = Home::cheap();
    let stops = crate::support::size("VOUCHSAFE_STOPS", 100);
    let mut longest = Duration::ZERO;
    for _ in 0..stops {
        let server = Server::start(&home, &["--quiet"]);
        let address = server.address;
        let clients: Vec<_> = (0..4)
            .map(|_| {
                std::thread::spawn(move || {
                    let mut answered = 0;
                    let Ok(stream) = TcpStream::connect(address) else { return answered };
                    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
                    let mut client = Client::new(stream);
                    // The last request may find the connection closed, but no response is cut
                    // short.
                    while let Ok(answer) = client.ask(&get("/openapi.json")) {
                        assert_eq!(answer.status, 200);
                        serde_json::from_str::<serde_json::Value>(&answer.body).unwrap();
                        answered += 1;
                    }
                    answered
                })
            })
            .collect();
        std::thread::sleep(Duration::from_millis(20));
        let start = Instant::now();
        server.stop();
        longest = longest.max(start.elapsed());
        let answered: usize = clients.into_iter().map(|client| client.join().unwrap()).sum();
        assert!(answered > 0);
        // The port is free at once.
        drop(std::net::TcpListener::bind(address).unwrap());
    }
    figure(
        &format!("{stops} stops under load"),
        &format!("each exits with 0 within {longest:.1?}, no answer cut short"),
    );
}

/// 500 clients that connect at the same moment are served as fast as if they came one by one.
#[test]
fn five_hundred_clients_at_once_are_served_within_250_ms() {
    raise_descriptors();
    let home = Home::new();
    let server = Server::start(&home, &["--quiet"]);
    server.health();
    let request = get("/health");
    let mut slowest = Duration::ZERO;
    for _ in 0..10 {
        let start = Instant::now();
        let mut streams: Vec<_> = (0..500).map(|_| server.connect()).collect();
        for stream in &mut streams {
            stream.write_all(request.as_bytes()).unwrap();
        }
        for stream in streams {
            assert_eq!(Client::new(stream).read(false).unwrap().status, 200);
        }
        slowest = slowest.max(start.elapsed());
    }
    figure("500 clients at once, ten times", &format!("the last is answered after {slowest:.1?}"));
    assert!(slowest < Duration::from_millis(250), "{slowest:?}");
    server.check_recovered();
}
