//! A server, a program behind a proxy, and a client that requests pages.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

pub(crate) const ADA: &str = "ada@example.com";
pub(crate) const BOB: &str = "bob@example.com";
pub(crate) const PASSWORD: &str = "correct horse battery";

/// A home with a database, and a running server, killed when the value is dropped.
pub(crate) struct World {
    pub(crate) home: TempDir,
    pub(crate) address: String,
    server: Child,
}

impl World {
    pub(crate) fn new(serve: &[&str]) -> Self {
        let home = tempfile::tempdir().unwrap();
        let address = format!("127.0.0.1:{}", free_port());
        run(&home, &address, &["createsuperuser", "--email", ADA, "--password-stdin"], PASSWORD);
        let bob = ["user", "add", BOB, "--first-name", "Bob", "--password-stdin"];
        run(&home, &address, &bob, PASSWORD);
        let mut server = vouchsafe(&home, &address)
            .arg("serve")
            .args(serve)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut listening = String::new();
        BufReader::new(server.stdout.as_mut().unwrap()).read_line(&mut listening).unwrap();
        assert_eq!(listening.trim(), format!("http://{address}"));
        Self { home, address, server }
    }

    pub(crate) fn run(&self, args: &[&str], stdin: &str) -> String {
        run(&self.home, &self.address, args, stdin)
    }

    /// Writes the output of `integrate` to a file in the home.
    pub(crate) fn integrate(&self, args: &[&str], file: &str) -> PathBuf {
        let path = self.home.path().join(file);
        let text = self.run(&[&["integrate"], args].concat(), "");
        std::fs::write(&path, text).unwrap();
        path
    }
}

impl Drop for World {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn vouchsafe(home: &TempDir, address: &str) -> Command {
    let program = std::env::var_os("VOUCHSAFE")
        .map_or_else(|| assert_cmd::cargo::cargo_bin!("vouchsafe").to_path_buf(), PathBuf::from);
    let mut command = Command::new(program);
    command.env_clear().env("HOME", home.path()).env("VOUCHSAFE_DB", home.path().join("v.db"));
    command.env("VOUCHSAFE_LISTEN", address);
    command
}

fn run(home: &TempDir, address: &str, args: &[&str], stdin: &str) -> String {
    let mut child = vouchsafe(home, address)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(stdin.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{args:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// A port that was free a moment ago: a proxy cannot report a port that the system has chosen.
pub(crate) fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// Starts a program that echoes the head of each request; returns its address.
pub(crate) fn echo() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || {
                let mut head = String::new();
                let mut reader = BufReader::new(&stream);
                while !head.ends_with("\r\n\r\n") && reader.read_line(&mut head).unwrap_or(0) > 0 {}
                let length = head.len();
                let answer = format!(
                    "HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{head}"
                );
                let _ = (&stream).write_all(answer.as_bytes());
            });
        }
    });
    address
}

/// A running program, killed when the value is dropped.
pub(crate) struct Running(Child);

impl Running {
    /// Starts a program and waits until it accepts connections at `port`.
    pub(crate) fn start(command: &mut Command, port: u16) -> Self {
        let command = command.stdin(Stdio::null()).stdout(Stdio::null());
        let mut running = Self(command.spawn().unwrap());
        let deadline = Instant::now() + Duration::from_secs(30);
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(running.0.try_wait().unwrap().is_none(), "{command:?} ended");
            assert!(Instant::now() < deadline, "{command:?} does not listen");
            thread::yield_now();
        }
        running
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A response.
pub(crate) struct Answer {
    pub(crate) status: u16,
    head: String,
    pub(crate) body: String,
}

impl Answer {
    /// The cookies that it sets, as the browser sends them back.
    pub(crate) fn cookies(&self) -> Vec<&str> {
        let set = self.head.lines().filter_map(|line| {
            let (field, value) = line.split_once(':')?;
            field.eq_ignore_ascii_case("set-cookie").then_some(value)
        });
        set.map(|value| value.trim().split(';').next().unwrap()).collect()
    }

    /// The last header of that name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().rev().find_map(|line| {
            let (field, value) = line.split_once(':')?;
            field.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

/// Sends one request to a port of this machine.
pub(crate) fn send(port: u16, start: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    send_to(&format!("127.0.0.1:{port}"), port, start, headers, body)
}

/// Like [`send`], with another `Host` header.
pub(crate) fn send_to(
    host: &str,
    port: u16,
    start: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Answer {
    let mut request = format!("{start} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n");
    for (name, value) in headers {
        let _ = write!(request, "{name}: {value}\r\n");
    }
    let _ = write!(request, "Content-Length: {}\r\n\r\n{body}", body.len());
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or_else(|| panic!("{answer:?}"));
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    Answer { status, head: head.to_owned(), body: body.to_owned() }
}
