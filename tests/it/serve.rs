//! The server as a process, on real sockets.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::net::UnixStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::support::{ADA, BOB, PASSWORD, Sandbox};

/// A running server, killed when the value is dropped.
pub(crate) struct Serve {
    child: Child,
    pub(crate) addresses: Vec<String>,
    log: Option<std::thread::JoinHandle<String>>,
}

impl Drop for Serve {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Serve {
    pub(crate) fn start(sandbox: &Sandbox, args: &[&str], listeners: usize) -> Self {
        let mut command = sandbox.command();
        command.arg("serve").args(args);
        Self::run(command, listeners)
    }

    /// Starts a server with a command that the test has prepared.
    pub(crate) fn run(mut command: Command, listeners: usize) -> Self {
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap()).lines();
        let addresses = (0..listeners).map(|_| stdout.next().unwrap().unwrap()).collect();
        let mut stderr = child.stderr.take().unwrap();
        let log = std::thread::spawn(move || {
            let mut log = String::new();
            stderr.read_to_string(&mut log).unwrap();
            log
        });
        Self { child, addresses, log: Some(log) }
    }

    pub(crate) fn local(sandbox: &Sandbox) -> Self {
        Self::start(sandbox, &["--listen", "127.0.0.1:0"], 1)
    }

    fn connect(&self) -> TcpStream {
        let address = self.addresses[0].strip_prefix("http://").unwrap();
        let stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream
    }

    /// Sends bytes and reads until the server closes the connection.
    pub(crate) fn exchange(&self, request: &str) -> String {
        exchange(self.connect(), request)
    }

    pub(crate) fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        let sent = Command::new("kill").args(["-s", name, &id]).status().unwrap();
        assert!(sent.success());
    }

    /// Waits for the process to exit; returns the exit code and the log.
    pub(crate) fn end(mut self) -> (Option<i32>, String) {
        let status = self.child.wait().unwrap();
        (status.code(), self.log.take().unwrap().join().unwrap())
    }

    pub(crate) fn stop(self) -> String {
        self.signal("TERM");
        let (code, log) = self.end();
        assert_eq!(code, Some(0), "{log}");
        log
    }
}

pub(crate) fn exchange(mut stream: impl Read + Write, request: &str) -> String {
    // Ignore errors: the server may refuse a request and close before it has read all of it.
    let _ = stream.write_all(request.as_bytes());
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

pub(crate) fn get(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
}

pub(crate) fn post(path: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "POST {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {length}\r\n\
         {headers}\r\n{body}"
    )
}

fn login(email: &str, password: &str) -> String {
    let body = serde_json::json!({ "username": email, "password": password }).to_string();
    post("/users/login/", "Content-Type: application/json\r\n", &body)
}

fn session(token: &str) -> String {
    post("/users/session/", &format!("Authorization: Bearer {token}\r\n"), "")
}

fn body(answer: &str) -> Value {
    serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap()
}

#[test]
fn a_deactivation_at_the_command_line_ends_sessions_of_a_running_server() {
    let sandbox = Sandbox::with_ada_and_bob();
    let server = Serve::local(&sandbox);
    let answer = server.exchange(&login(BOB, PASSWORD));
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    let token = body(&answer)["access_token"].as_str().unwrap().to_owned();
    // A token from the server is valid at the command line, and the reverse.
    sandbox.run(&["session"]).env("VOUCHSAFE_TOKEN", &token).ok();
    assert!(server.exchange(&session(&sandbox.token())).starts_with("HTTP/1.1 200"));

    sandbox.run(&["user", "deactivate", BOB]).ok();
    assert!(server.exchange(&session(&token)).starts_with("HTTP/1.1 401"));
    assert!(server.exchange(&login(BOB, PASSWORD)).starts_with("HTTP/1.1 401"));
    let log = server.stop();
    assert!(!log.contains(&token) && !log.contains(PASSWORD), "{log}");
    assert!(!log.contains("panicked"), "{log}");
}

#[test]
fn each_request_is_logged_on_one_line_without_its_query() {
    let sandbox = Sandbox::with_ada();
    let args = ["--listen", "127.0.0.1:0", "--log-format", "json"];
    let server = Serve::start(&sandbox, &args, 1);
    let answer = server.exchange(&get("/health?access_token=s3cret"));
    let log = server.stop();
    let lines: Vec<Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let requests: Vec<_> = lines.iter().filter(|line| line["message"] == "request").collect();
    assert_eq!(requests.len(), 1, "{log}");
    let request = requests[0];
    assert_eq!((&request["path"], &request["status"]), (&"/health".into(), &200.into()));
    assert_eq!((&request["method"], &request["peer"]), (&"GET".into(), &"127.0.0.1".into()));
    assert!(!log.contains("s3cret"));
    // The response carries the same request ID as the log.
    let id = request["span"]["id"].as_str().unwrap();
    assert_eq!(id.len(), 17, "{id}");
    assert!(answer.to_lowercase().contains(&format!("x-request-id: {}", id.to_lowercase())));
}

#[test]
fn systemd_is_notified_when_the_server_is_ready_and_when_it_stops() {
    let sandbox = Sandbox::with_ada();
    let path = sandbox.path("notify.sock");
    let socket = std::os::unix::net::UnixDatagram::bind(&path).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let mut command = sandbox.command();
    command.args(["serve", "--listen", "127.0.0.1:0"]).env("NOTIFY_SOCKET", &path);
    command.env("WATCHDOG_USEC", "200000");
    let server = Serve::run(command, 1);
    let mut buffer = [0; 256];
    let mut next = || {
        let length = socket.recv(&mut buffer).unwrap();
        String::from_utf8(buffer[..length].to_vec()).unwrap().trim().to_owned()
    };
    assert_eq!(next(), "READY=1");
    assert_eq!((next(), next()), ("WATCHDOG=1".to_owned(), "WATCHDOG=1".to_owned()));
    server.stop();
    loop {
        match next().as_str() {
            "WATCHDOG=1" => {}
            other => break assert_eq!(other, "STOPPING=1"),
        }
    }
}

#[test]
fn listens_at_several_addresses() {
    let sandbox = Sandbox::with_ada();
    let socket = sandbox.path("v.sock");
    let unix = format!("unix:{}", socket.display());
    let args = ["--listen", "127.0.0.1:0", "--listen", "127.0.0.1:0", "--listen", &unix];
    let server = Serve::start(&sandbox, &args, 3);
    assert_eq!(server.addresses[2], unix);
    for url in [&format!("{}/health", server.addresses[1]), &unix] {
        assert_eq!(sandbox.run(&["healthcheck", "--url", url]).ok(), "ok\n");
    }
    let stream = UnixStream::connect(&socket).unwrap();
    assert!(exchange(stream, &get("/health")).contains(r#"{"status":"ok"}"#));
    server.stop();
    assert!(!socket.exists(), "the socket file is removed");
}

#[test]
fn a_killed_server_does_not_block_the_next_one() {
    let sandbox = Sandbox::with_ada();
    let unix = format!("unix:{}", sandbox.path("v.sock").display());
    let first = Serve::start(&sandbox, &["--listen", &unix], 1);
    sandbox.run(&["serve", "--listen", &unix]).fails(9, "cannot listen on unix:");
    first.signal("KILL");
    first.end();
    Serve::start(&sandbox, &["--listen", &unix], 1).stop();
}

#[test]
fn a_port_in_use_and_an_invalid_address_are_reported() {
    let sandbox = Sandbox::with_ada();
    let server = Serve::local(&sandbox);
    let taken = server.addresses[0].strip_prefix("http://").unwrap();
    sandbox.run(&["serve", "--listen", taken]).fails(9, "another process is using the address");
    sandbox.run(&["serve", "--listen", "8000"]).fails(7, "`8000` is neither HOST:PORT");
    sandbox.run(&["serve", "--base-path", "x"]).fails(7, "is not a path such as `/api/v1`");
    sandbox.run(&["serve", "--max-connections", "0"]).fails(7, "at least 1");
    sandbox.write("none.toml", "[serve]\nlisten = []\n", 0o600);
    sandbox.run(&["serve", "--config", "none.toml"]).fails(7, "at least one address to listen on");
    let unix = format!("unix:{}", sandbox.path("v.sock").display());
    sandbox
        .run(&["serve", "--listen", &unix, "--listen", taken])
        .fails(9, "another process is using the address");
    assert!(!sandbox.path("v.sock").exists(), "the socket that was opened first is removed");
    server.stop();
}

#[test]
fn serve_creates_a_database_only_with_init() {
    let sandbox = Sandbox::with_file();
    sandbox.run(&["serve", "--listen", "127.0.0.1:0"]).fails(9, "there is no database");
    let server = Serve::start(&sandbox, &["--listen", "127.0.0.1:0", "--init"], 1);
    assert!(sandbox.db().exists());
    assert!(server.exchange(&get("/health")).contains("ok"));
    server.stop();
}

#[test]
fn a_body_over_the_limit_gets_413_and_a_head_over_the_limit_gets_431() {
    let sandbox = Sandbox::with_ada();
    let server = Serve::local(&sandbox);
    let big = "a".repeat(2 * 1024 * 1024);
    let answer = server.exchange(&login(&big, "x"));
    assert!(answer.starts_with("HTTP/1.1 413"), "{}", &answer[..answer.len().min(200)]);
    let answer = server.exchange(&format!("GET / HTTP/1.1\r\nHost: x\r\nX: {big}\r\n\r\n"));
    assert!(answer.starts_with("HTTP/1.1 431"), "{}", &answer[..answer.len().min(200)]);
    let fields = "X: 1\r\n".repeat(65);
    let answer = server.exchange(&format!("GET / HTTP/1.1\r\nHost: x\r\n{fields}\r\n"));
    assert!(answer.starts_with("HTTP/1.1 431"), "{answer}");
    assert!(server.exchange(&get("/health")).contains("ok"));
    server.stop();
}

#[test]
fn a_silent_client_is_disconnected_and_delays_no_others() {
    let sandbox = Sandbox::with_ada();
    let server = Serve::local(&sandbox);
    let start = Instant::now();
    let mut half = server.connect();
    half.write_all(b"GET / HTTP/1.1\r\nHost:").unwrap();
    let silent = ["/users/login/", "/admin/login/"].map(|path| {
        let mut silent = server.connect();
        let kind = "Content-Type: application/x-www-form-urlencoded\r\nOrigin: http://x";
        let head =
            format!("POST {path} HTTP/1.1\r\nHost: x\r\n{kind}\r\nContent-Length: 9\r\n\r\n");
        silent.write_all(head.as_bytes()).unwrap();
        silent
    });
    assert!(server.exchange(&get("/health")).contains("ok"));
    for mut silent in silent {
        let mut answer = String::new();
        silent.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
    }
    let mut answer = Vec::new();
    let _ = half.read_to_end(&mut answer);
    assert!(start.elapsed() < Duration::from_secs(15), "{:?}", start.elapsed());
    server.stop();
}

#[test]
fn at_the_connection_limit_the_longest_idle_connection_is_dropped() {
    let sandbox = Sandbox::with_ada();
    let unix = format!("unix:{}", sandbox.path("v.sock").display());
    let args = ["--listen", "127.0.0.1:0", "--listen", &unix, "--max-connections", "2"];
    let server = Serve::start(&sandbox, &args, 2);
    // An idle listener takes no connection slot: the second address is still served.
    assert_eq!(sandbox.run(&["healthcheck", "--url", &unix]).ok(), "ok\n");
    let ask = |stream: &mut TcpStream| {
        stream.write_all(b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
        stream.read(&mut [0; 1000]).unwrap_or_default() > 0
    };
    let (mut first, mut second, mut third) = (server.connect(), server.connect(), server.connect());
    assert!(ask(&mut second) && ask(&mut third));
    assert_eq!(first.read(&mut [0; 1]).unwrap_or_default(), 0, "the idle connection was dropped");
    assert!(ask(&mut second) && ask(&mut third), "the other two connections stay open");
    for _ in 0..100 {
        assert!(server.exchange(&get("/health")).contains("ok"));
    }
    server.stop();
}

#[test]
fn pipelined_requests_are_answered_in_order() {
    let sandbox = Sandbox::with_ada();
    let server = Serve::local(&sandbox);
    let keep = |request: String| request.replace("Connection: close\r\n", "");
    let requests =
        keep(get("/health")) + &keep(login(ADA, PASSWORD)) + &keep(get("/nope")) + &get("/health");
    let answer = server.exchange(&requests);
    let statuses: Vec<_> =
        answer.match_indices("HTTP/1.1 ").map(|(at, _)| &answer[at + 9..at + 12]).collect();
    assert_eq!(statuses, ["200", "200", "404", "200"]);
    server.stop();
}

#[test]
fn a_stop_finishes_requests_in_progress() {
    let sandbox = Sandbox::with_ada();
    for signal in ["TERM", "INT"] {
        let server = Serve::local(&sandbox);
        let mut under_way = server.connect();
        let request = login(ADA, PASSWORD);
        let (head, rest) = request.split_at(request.len() - 10);
        let head = head.replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n");
        under_way.write_all(head.as_bytes()).unwrap();
        // The server sends `100 Continue` when the handler begins to read the body.
        let mut interim = [0; 25];
        under_way.read_exact(&mut interim).unwrap();
        assert!(interim.starts_with(b"HTTP/1.1 100"));
        server.signal(signal);
        under_way.write_all(rest.as_bytes()).unwrap();
        let mut answer = String::new();
        under_way.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200"), "{signal}: {answer}");
        let (code, log) = server.end();
        assert_eq!(code, Some(0), "{log}");
    }
}

#[test]
fn a_flood_of_logins_gets_503_and_does_not_delay_other_clients() {
    let sandbox = Sandbox::with_ada();
    // Expensive enough that some of the 64 logins get 503 before all of them are hashed.
    let cost = ["--password-hash-memory-kib", "65536", "--password-hash-iterations", "4"];
    // A login for an unknown email address is hashed at the cost of the stored passwords.
    let passwd = [&["user", "passwd", ADA, "--password-stdin"][..], &cost].concat();
    sandbox.run(&passwd).stdin(PASSWORD).ok();
    let server = Serve::start(&sandbox, &[&["--listen", "127.0.0.1:0"][..], &cost].concat(), 1);
    let request = login("nobody@example.com", PASSWORD);
    let (answers, slowest) = std::thread::scope(|scope| {
        let run = || server.exchange(&request);
        let runs: Vec<_> = (0..64).map(|_| scope.spawn(run)).collect();
        let mut slowest = Duration::ZERO;
        while runs.iter().any(|run| !run.is_finished()) {
            let start = Instant::now();
            assert!(server.exchange(&get("/health")).contains("ok"));
            slowest = slowest.max(start.elapsed());
        }
        let answers: Vec<String> = runs.into_iter().map(|run| run.join().unwrap()).collect();
        (answers, slowest)
    });
    let (refused, busy): (Vec<_>, Vec<_>) =
        answers.iter().partition(|a| a.starts_with("HTTP/1.1 401"));
    assert!(
        !refused.is_empty() && !busy.is_empty(),
        "{} got 401, {} got 503",
        refused.len(),
        busy.len()
    );
    assert!(busy.iter().all(|a| a.starts_with("HTTP/1.1 503") && a.contains("retry-after: 1")));
    assert!(slowest < Duration::from_secs(2), "another client waited {slowest:?}");
    server.stop();
}

#[test]
fn database_errors_are_logged_and_not_sent_to_clients() {
    let sandbox = Sandbox::with_file().ada();
    let server = Serve::local(&sandbox);
    std::fs::remove_file(sandbox.db()).unwrap();
    let answer = server.exchange(&login(ADA, PASSWORD));
    assert!(answer.starts_with("HTTP/1.1 503") && answer.contains("retry-after: 5"), "{answer}");
    assert!(answer.ends_with(r#"{"detail":"Service Unavailable"}"#), "{answer}");
    server.signal("TERM");
    let (_, log) = server.end();
    assert!(log.contains(sandbox.db().to_str().unwrap()), "{log}");
}

#[test]
fn sighup_does_not_stop_the_server() {
    let sandbox = Sandbox::with_ada();
    let server = Serve::local(&sandbox);
    server.signal("HUP");
    assert!(server.exchange(&get("/health")).contains("ok"));
    assert!(server.stop().contains("SIGHUP"));
}

#[test]
fn output_json_prints_the_addresses_as_one_value() {
    let sandbox = Sandbox::with_ada();
    let args = ["--listen", "127.0.0.1:0", "--listen", "127.0.0.1:0", "--output", "json"];
    let server = Serve::start(&sandbox, &args, 1);
    let printed: Value = serde_json::from_str(&server.addresses[0]).unwrap();
    assert_eq!(printed["listening"].as_array().unwrap().len(), 2);
    server.stop();
}

#[test]
fn a_failed_healthcheck_exits_with_9_and_an_invalid_url_with_7() {
    let sandbox = Sandbox::with_ada();
    let server = Serve::local(&sandbox);
    let url = format!("{}/nope", server.addresses[0]);
    sandbox.run(&["healthcheck", "--url", &url]).fails(9, "answered 404");
    let gone = format!("{}/health", server.addresses[0]);
    server.stop();
    sandbox.run(&["healthcheck", "--url", &gone]).fails(9, "cannot be reached");
    for url in ["ftp://127.0.0.1/", "127.0.0.1:8000", "x"] {
        sandbox.run(&["healthcheck", "--url", url]).fails(7, "is neither a URL");
    }
    let tls = sandbox.run(&["healthcheck", "--url", "https://127.0.0.1/"]);
    tls.fails(7, "let the server also listen on a Unix socket");
}

#[test]
fn core_dumps_are_disabled() {
    let sandbox = Sandbox::with_ada();
    let server = Serve::local(&sandbox);
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", server.child.id())).unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().nth(4), Some("0"), "{core}");
    server.stop();
}

#[test]
fn an_ambiguous_request_is_refused_and_the_next_one_is_not_processed() {
    let sandbox = Sandbox::with_ada();
    let server = Serve::local(&sandbox);
    let smuggled = "GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n";
    let post = |fields: &str| format!("POST /users/login/ HTTP/1.1\r\nHost: x\r\n{fields}\r\n");
    for bad in [
        post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n") + "0\r\n\r\n",
        post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n") + "0\r\n\r\n",
        post("Content-Length: 0\r\nContent-Length: 44\r\n"),
        post("Transfer-Encoding: xchunked\r\n") + "0\r\n\r\n",
        post("Transfer-Encoding : chunked\r\n") + "0\r\n\r\n",
        post("Transfer-Encoding: chunked\r\n") + "1;a\nb\r\na\r\n0\r\n\r\n",
        post("Transfer-Encoding: chunked\r\n") + "0\r\nX: a\u{1}b\r\n\r\n",
        "GET / HTTP/1.1\nHost: x\n\n".to_owned(),
        "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n".to_owned(),
        "GET / HTTP/1.1\r\n\r\n".to_owned(),
        "GET / HTTP/1.1\r\nHost: x\r\nX: a\0b\r\n\r\n".to_owned(),
        "GET / HTTP/1.1\r\nHost: x\r\n folded\r\n\r\n".to_owned(),
        "CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n".to_owned(),
    ] {
        let answer = server.exchange(&format!("{bad}{smuggled}"));
        assert!(answer.starts_with("HTTP/1.1 4"), "{bad:?}: {answer:?}");
        assert_eq!(answer.matches("HTTP/1.1 ").count(), 1, "{bad:?}: {answer:?}");
        // `exchange` has returned, so the server has closed the connection.
    }
    // A valid request before the ambiguous one is answered first.
    let good = get("/health").replace("Connection: close\r\n", "");
    let answer = server.exchange(&format!("{good}GET / HTTP/1.1\n\n{smuggled}"));
    assert!(answer.starts_with("HTTP/1.1 200") && answer.contains("HTTP/1.1 400"), "{answer}");
    let log = server.stop();
    assert!(!log.contains("smuggled") && !log.contains("panicked"), "{log}");
}

#[test]
fn a_client_that_does_not_read_is_disconnected() {
    let sandbox = Sandbox::with_ada();
    let server = Serve::local(&sandbox);
    let mut stream = server.connect();
    stream.set_write_timeout(Some(Duration::from_secs(1))).unwrap();
    let request = get("/docs").replace("Connection: close\r\n", "");
    // Send until the buffers of both sides are full.
    while stream.write_all(request.as_bytes()).is_ok() {}
    let start = Instant::now();
    loop {
        assert!(start.elapsed() < Duration::from_secs(20), "the client is still connected");
        // A write fails at once on a closed connection, and times out on one with full buffers.
        match stream.write(b"x") {
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {}
            Err(_) => break,
            Ok(_) => std::thread::sleep(Duration::from_millis(100)),
        }
    }
    server.stop();
}

#[test]
fn listening_beyond_loopback_without_tls_or_a_proxy_logs_a_warning() {
    let sandbox = Sandbox::with_ada();
    let warning = "other machines can reach this server";
    let everywhere = ["--listen", "0.0.0.0:0"];
    assert!(Serve::start(&sandbox, &everywhere, 1).stop().contains(warning));
    let proxied = [&everywhere[..], &["--trusted-proxy", "10.0.0.1"]].concat();
    assert!(!Serve::start(&sandbox, &proxied, 1).stop().contains(warning));
    assert!(!Serve::local(&sandbox).stop().contains(warning));
    sandbox.run(&["serve", "--trusted-proxy", "x"]).fails(7, "`x` is neither a network");
}

#[test]
fn a_client_that_shuts_down_its_sending_side_is_answered() {
    let sandbox = Sandbox::with_ada();
    let server = Serve::local(&sandbox);
    for request in [get("/health"), login(ADA, PASSWORD)] {
        let mut stream = server.connect();
        stream.write_all(request.as_bytes()).unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    }
    server.stop();
}

#[test]
fn a_content_length_over_the_limit_is_refused_before_the_body_arrives() {
    let sandbox = Sandbox::with_ada();
    let server = Serve::local(&sandbox);
    for path in ["/users/login/", "/health", "/signin", "/nowhere"] {
        let start = Instant::now();
        let head = format!("POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000000\r\n\r\n");
        let mut stream = server.connect();
        stream.write_all(head.as_bytes()).unwrap();
        let mut status = [0; 12];
        stream.read_exact(&mut status).unwrap();
        assert_eq!(&status, b"HTTP/1.1 413", "{path}");
        assert!(start.elapsed() < Duration::from_secs(5), "{path}: the server waited for the body");
    }
    server.stop();
}

#[test]
fn a_server_with_an_audit_log_that_was_cut_answers_503_and_exits_with_9() {
    let sandbox = Sandbox::with_file().ada();
    sandbox.token();
    let cut = "delete from events where sequence = (select max(sequence) from events)";
    rusqlite::Connection::open(sandbox.db()).unwrap().execute(cut, []).unwrap();
    let server = Serve::local(&sandbox);
    let answer = server.exchange(&get("/health"));
    assert!(answer.starts_with("HTTP/1.1 503"), "{answer}");
    server.signal("TERM");
    let (code, log) = server.end();
    assert_eq!(code, Some(9), "{log}");
    assert!(log.contains("ends before event"), "{log}");
}
