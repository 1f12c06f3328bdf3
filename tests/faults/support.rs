//! A server under attack, its attackers, and an honest client that measures the response times.

use std::fmt::Write as _;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

pub(crate) const ADA: &str = "ada@example.com";
pub(crate) const BOB: &str = "bob@example.com";
pub(crate) const PASSWORD: &str = "correct horse battery";

/// Prints a row of the fault matrix.
pub(crate) fn figure(fault: &str, measured: &str) {
    println!("FIGURE | {fault} | {measured}");
}

/// The release binary if CI names it, or else the one that cargo has just built.
pub(crate) fn program() -> PathBuf {
    std::env::var_os("VOUCHSAFE")
        .map_or_else(|| assert_cmd::cargo::cargo_bin!("vouchsafe").to_path_buf(), PathBuf::from)
}

/// A directory with a database of two users, the first a superuser.
pub(crate) struct Home {
    directory: TempDir,
    is_cheap: bool,
}

impl Home {
    pub(crate) fn new() -> Self {
        Self::with_hashes(false)
    }

    /// A home with cheap password hashes, for faults that do not involve hashing.
    pub(crate) fn cheap() -> Self {
        Self::with_hashes(true)
    }

    fn with_hashes(is_cheap: bool) -> Self {
        let home = Self { directory: tempfile::tempdir().unwrap(), is_cheap };
        home.fill();
        home
    }

    /// Creates the database and its two users.
    pub(crate) fn fill(&self) {
        self.ok(&["createsuperuser", "--email", ADA, "--password-stdin"], PASSWORD);
        self.ok(&["user", "add", BOB, "--password-stdin"], PASSWORD);
    }

    pub(crate) fn path(&self) -> &Path {
        self.directory.path()
    }

    pub(crate) fn db(&self) -> PathBuf {
        self.path().join("v.db")
    }

    /// Sets the environment of `command` to this home, `PATH`, and nothing else.
    pub(crate) fn configure(&self, command: &mut Command) {
        command.env_clear().env("HOME", self.path()).env("VOUCHSAFE_DB", self.db());
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        if self.is_cheap {
            command.env("VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB", "8");
            command.env("VOUCHSAFE_PASSWORD_HASH_ITERATIONS", "1");
        }
    }

    pub(crate) fn run(&self, args: &[&str], stdin: &str) -> Output {
        let mut command = Command::new(program());
        self.configure(&mut command);
        command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let _ = child.stdin.take().unwrap().write_all(stdin.as_bytes());
        child.wait_with_output().unwrap()
    }

    #[track_caller]
    pub(crate) fn ok(&self, args: &[&str], stdin: &str) -> String {
        let output = self.run(args, stdin);
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "`{}`: {stderr}", args.join(" "));
        String::from_utf8(output.stdout).unwrap()
    }
}

/// Resource usage of a process.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Usage {
    pub(crate) resident_mb: f64,
    pub(crate) peak_mb: f64,
    pub(crate) threads: usize,
    pub(crate) descriptors: usize,
    pub(crate) cpu: Duration,
}

/// A running server, killed when the value is dropped.
pub(crate) struct Server {
    child: Child,
    pid: u32,
    pub(crate) address: SocketAddr,
    log: Option<JoinHandle<String>>,
    before: Usage,
}

impl Drop for Server {
    fn drop(&mut self) {
        let mut kill = Command::new("kill");
        let _ = kill.args(["-9", &self.pid.to_string()]).stderr(Stdio::null()).status();
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    pub(crate) fn start(home: &Home, args: &[&str]) -> Self {
        Self::under(home, &[], &[], args)
    }

    /// Starts a server under another program, such as `strace`, with additional variables.
    pub(crate) fn under(
        home: &Home,
        wrapper: &[&str],
        variables: &[(&str, &str)],
        args: &[&str],
    ) -> Self {
        let program = program();
        let mut words = wrapper.to_vec();
        words.push(program.to_str().unwrap());
        let mut command = Command::new(words[0]);
        home.configure(&mut command);
        command.args(&words[1..]).args(["serve", "--listen", "127.0.0.1:0"]).args(args);
        command.envs(variables.iter().copied());
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        let mut stderr = child.stderr.take().unwrap();
        let log = std::thread::spawn(move || {
            let mut log = Vec::new();
            let _ = stderr.read_to_end(&mut log);
            String::from_utf8_lossy(&log).into_owned()
        });
        let mut url = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut url).unwrap();
        let Some(address) = url.trim().strip_prefix("http://") else {
            panic!("the server did not start: {}", log.join().unwrap());
        };
        let address = address.parse().unwrap();
        let pid = server_pid(child.id());
        let mut server = Self { child, pid, address, log: Some(log), before: usage(pid) };
        // Warm up: what the server allocates at first use is not a leak.
        for _ in 0..50 {
            server.health();
        }
        server.login(PASSWORD);
        server.before = server.usage();
        server
    }

    pub(crate) fn pid(&self) -> u32 {
        self.pid
    }

    pub(crate) fn usage(&self) -> Usage {
        usage(self.pid)
    }

    /// Resets the peak of resident memory.
    pub(crate) fn forget_peak(&self) {
        std::fs::write(format!("/proc/{}/clear_refs", self.pid), "5").unwrap();
    }

    pub(crate) fn connect(&self) -> TcpStream {
        self.try_connect().unwrap()
    }

    pub(crate) fn try_connect(&self) -> io::Result<TcpStream> {
        let stream = TcpStream::connect_timeout(&self.address, Duration::from_secs(20))?;
        stream.set_read_timeout(Some(Duration::from_secs(20)))?;
        stream.set_write_timeout(Some(Duration::from_secs(20)))?;
        stream.set_nodelay(true)?;
        Ok(stream)
    }

    /// A connection from another address of this machine.
    pub(crate) fn connect_from(&self, source: Ipv4Addr) -> TcpStream {
        use rustix::net::{AddressFamily, SocketType, bind, connect, socket};
        let socket = socket(AddressFamily::INET, SocketType::STREAM, None).unwrap();
        bind(&socket, &SocketAddr::from((source, 0))).unwrap();
        connect(&socket, &self.address).unwrap();
        let stream = TcpStream::from(socket);
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream.set_nodelay(true).unwrap();
        stream
    }

    /// Sends one request on a new connection.
    pub(crate) fn ask(&self, request: &str) -> io::Result<Answer> {
        Client(BufReader::new(self.try_connect()?)).ask(request)
    }

    #[track_caller]
    pub(crate) fn health(&self) -> Duration {
        let start = Instant::now();
        let answer = self.ask(&get("/health")).unwrap();
        assert_eq!(answer.status, 200, "{answer:?}");
        start.elapsed()
    }

    pub(crate) fn login(&self, password: &str) -> Answer {
        self.ask(&login(ADA, password)).unwrap()
    }

    #[track_caller]
    pub(crate) fn token(&self) -> String {
        let answer = self.login(PASSWORD);
        assert_eq!(answer.status, 200, "{answer:?}");
        answer.token()
    }

    pub(crate) fn session(&self, token: &str) -> u16 {
        self.ask(&session(token)).map_or(0, |answer| answer.status)
    }

    pub(crate) fn signal(&self, name: &str) {
        let sent = Command::new("kill").args(["-s", name, &self.pid.to_string()]).status().unwrap();
        assert!(sent.success());
    }

    /// Asserts that the server answers within 50 ms and is back at its threads and descriptors;
    /// stops it and returns its log.
    #[track_caller]
    pub(crate) fn check_recovered(self) -> String {
        let deadline = Instant::now() + Duration::from_secs(30);
        loop {
            let now = self.usage();
            let is_back = now.threads <= self.before.threads.max(16)
                && now.descriptors <= self.before.descriptors + 24;
            if is_back {
                break;
            }
            assert!(Instant::now() < deadline, "{now:?}, before the fault {:?}", self.before);
            std::thread::sleep(Duration::from_millis(200));
        }
        let took = (0..3).map(|_| self.health()).min().unwrap();
        assert!(took < Duration::from_millis(50), "{took:?}");
        self.stop()
    }

    /// Sends SIGTERM and asserts exit code 0 without a panic; returns the log.
    #[track_caller]
    pub(crate) fn stop(self) -> String {
        let (code, log) = self.end("TERM");
        assert_eq!(code, Some(0), "{log}");
        assert!(!log.contains("panicked"), "{log}");
        log
    }

    /// Sends a signal and waits for the exit; returns the exit code and the log.
    pub(crate) fn end(mut self, signal: &str) -> (Option<i32>, String) {
        self.signal(signal);
        let status = self.child.wait().unwrap();
        (status.code(), self.log.take().unwrap().join().unwrap())
    }

    pub(crate) fn kill(mut self) {
        self.signal("KILL");
        let _ = self.child.wait();
    }
}

/// The ID of the server process, which may be a descendant of the process that was started.
fn server_pid(pid: u32) -> u32 {
    let name = |pid: u32| std::fs::read_to_string(format!("/proc/{pid}/comm")).unwrap_or_default();
    if name(pid).trim() == "vouchsafe" {
        return pid;
    }
    let children = std::fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).unwrap();
    let child = children.split_whitespace().next().expect("the wrapper's child").parse().unwrap();
    server_pid(child)
}

fn usage(pid: u32) -> Usage {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).expect("a running process");
    let field = |name: &str| -> f64 {
        let line = status.lines().find(|line| line.starts_with(name)).unwrap_or("x 0");
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    };
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
    let after = stat.rsplit_once(')').unwrap().1;
    let ticks: u64 =
        after.split_whitespace().skip(11).take(2).map(|n| n.parse::<u64>().unwrap()).sum();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small count")]
    Usage {
        resident_mb: field("VmRSS:") / 1024.0,
        peak_mb: field("VmHWM:") / 1024.0,
        threads: field("Threads:") as usize,
        descriptors: std::fs::read_dir(format!("/proc/{pid}/fd")).unwrap().count(),
        cpu: Duration::from_millis(ticks * 10),
    }
}

/// A response.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("no JSON: {self:?}"))
    }

    /// The token of a successful sign-in.
    pub(crate) fn token(&self) -> String {
        self.json()["access_token"].as_str().unwrap().to_owned()
    }
}

/// A client that keeps its connection.
pub(crate) struct Client(pub(crate) BufReader<TcpStream>);

impl Client {
    pub(crate) fn new(stream: TcpStream) -> Self {
        Self(BufReader::new(stream))
    }

    pub(crate) fn ask(&mut self, request: &str) -> io::Result<Answer> {
        // Ignore the error: a server that refuses early may have closed, and its response can be
        // read.
        let _ = self.0.get_mut().write_all(request.as_bytes());
        self.read(request.starts_with("HEAD"))
    }

    pub(crate) fn read(&mut self, is_head: bool) -> io::Result<Answer> {
        let mut head = String::new();
        loop {
            if self.0.read_line(&mut head)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            if head.ends_with("\r\n\r\n") {
                break;
            }
        }
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok());
        let field = |line: &str| line.strip_prefix("content-length: ").map(str::to_owned);
        let length = head.lines().find_map(field).and_then(|length| length.parse().ok());
        let mut body = vec![0; if is_head { 0 } else { length.unwrap_or(0) }];
        self.0.read_exact(&mut body)?;
        let body = String::from_utf8_lossy(&body).into_owned();
        Ok(Answer { status: status.unwrap_or(0), head, body })
    }
}

pub(crate) fn get(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: x\r\n\r\n")
}

pub(crate) fn login(email: &str, password: &str) -> String {
    let body = json!({ "username": email, "password": password }).to_string();
    let length = body.len();
    format!(
        "POST /users/login/ HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n\
         Content-Length: {length}\r\n\r\n{body}"
    )
}

pub(crate) fn session(token: &str) -> String {
    format!(
        "POST /users/session/ HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n\
         Content-Length: 0\r\n\r\n"
    )
}

pub(crate) fn logout(token: &str) -> String {
    session(token).replace("/session/", "/logout/")
}

/// An honest client that sends requests continuously and measures the response times.
pub(crate) struct Honest {
    stop: Arc<AtomicBool>,
    thread: JoinHandle<(Vec<Duration>, usize)>,
}

/// The results of an honest client.
pub(crate) struct Served {
    took: Vec<Duration>,
    pub(crate) failures: usize,
}

impl Honest {
    /// Sends a request every 10 ms, each time on a new connection.
    pub(crate) fn start(server: &Server, request: String) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let (stopped, address) = (Arc::clone(&stop), server.address);
        let thread = std::thread::spawn(move || {
            let (mut took, mut failures) = (Vec::new(), 0);
            while !stopped.load(Ordering::Relaxed) {
                let start = Instant::now();
                let ask = || -> io::Result<u16> {
                    let stream = TcpStream::connect_timeout(&address, Duration::from_secs(20))?;
                    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
                    stream.set_nodelay(true)?;
                    Ok(Client::new(stream).ask(&request)?.status)
                };
                failures += usize::from(!matches!(ask(), Ok(200)));
                took.push(start.elapsed());
                std::thread::sleep(Duration::from_millis(10));
            }
            (took, failures)
        });
        Self { stop, thread }
    }

    pub(crate) fn stop(self) -> Served {
        self.stop.store(true, Ordering::Relaxed);
        let (mut took, failures) = self.thread.join().unwrap();
        took.sort();
        Served { took, failures }
    }
}

impl Served {
    pub(crate) fn p99(&self) -> Duration {
        self.took[self.took.len() * 99 / 100]
    }

    pub(crate) fn summary(&self) -> String {
        let mut summary = String::new();
        let last = self.took[self.took.len() - 1];
        let (count, p99) = (self.took.len(), self.p99());
        write!(
            summary,
            "honest p99 {p99:.1?}, worst {last:.1?} of {count}, {} failed",
            self.failures
        )
        .unwrap();
        summary
    }
}

/// A seeded generator of pseudorandom numbers.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `sides` (`SplitMix64`).
    pub(crate) fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % sides
    }
}

/// A size from the environment variable `name`, which allows longer runs than in CI.
pub(crate) fn size(name: &str, usual: usize) -> usize {
    std::env::var(name).map_or(usual, |text| text.parse().unwrap())
}
