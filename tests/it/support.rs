//! Fixtures: an isolated home directory for each test, and assertions on each run of the program.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request};
use serde_json::Value;
use tempfile::TempDir;
use tower::ServiceExt;
use vouchsafe::Service;
use vouchsafe::clock::{FixedClock, SystemRandom};
use vouchsafe::domain::{HostRule, Password, Principal, User, UserChanges};
use vouchsafe::http::{self, BasePath, Options};
use vouchsafe::service::{Admin, NewAccount, NewPassword, OnExisting, Settings};
use vouchsafe::service::{HashCost, Location};

pub(crate) const ADA: &str = "ada@example.com";
pub(crate) const BOB: &str = "bob@example.com";
/// The CSRF token that forms send, both as a field and as a cookie.
pub(crate) const CSRF: &str = "0123456789abcdef012345";
pub(crate) const PASSWORD: &str = "correct horse battery";

/// The URL of a new, empty database on the server of `VOUCHSAFE_TEST_POSTGRES`, if that is set: all
/// tests that do not look at the file run on PostgreSQL then (`tests/postgres/run`).
fn new_database() -> Option<String> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let server = std::env::var("VOUCHSAFE_TEST_POSTGRES").ok()?;
    let name = format!("it_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    let sql = format!("create database {name}");
    let created = Command::new("psql").args(["-q", "-c", &sql, &server]).status().unwrap();
    assert!(created.success());
    Some(server.replace("/postgres?", &format!("/{name}?")))
}

/// An empty home directory; commands in it inherit no environment variables.
pub(crate) struct Sandbox {
    home: TempDir,
    /// `None`: the default file.
    database: Option<String>,
}

impl Sandbox {
    pub(crate) fn new() -> Self {
        Self { home: tempfile::tempdir().unwrap(), database: new_database() }
    }

    /// A sandbox with a file as its database on every backend, for tests of files.
    pub(crate) fn with_file() -> Self {
        Self { home: tempfile::tempdir().unwrap(), database: None }
    }

    /// A sandbox with a database and the superuser [`ADA`].
    pub(crate) fn with_ada() -> Self {
        Self::new().ada()
    }

    /// Adds the superuser [`ADA`], and the database.
    pub(crate) fn ada(self) -> Self {
        let args = ["createsuperuser", "--email", ADA, "--password-stdin"];
        self.run(&args).stdin(PASSWORD).ok();
        self
    }

    /// Adds the regular user [`BOB`].
    pub(crate) fn bob(self) -> Self {
        self.run(&["user", "add", BOB, "--password-stdin"]).stdin(PASSWORD).ok();
        self
    }

    /// Runs statements on the database behind the program's back; returns the number of changed rows.
    pub(crate) fn execute(&self, sql: &str) -> u64 {
        let Some(url) = &self.database else {
            let connection = rusqlite::Connection::open(self.db()).unwrap();
            connection.execute_batch(sql).unwrap();
            return connection.changes();
        };
        let sql = format!("set search_path to vouchsafe; {sql}");
        let args = ["-v", "ON_ERROR_STOP=1", "-c", &sql, url];
        let output = Command::new("psql").args(args).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let printed = String::from_utf8(output.stdout).unwrap();
        printed.split_whitespace().last().and_then(|count| count.parse().ok()).unwrap_or(0)
    }

    /// The location of the database.
    pub(crate) fn location(&self) -> Location {
        match &self.database {
            Some(url) => url.parse().unwrap(),
            None => self.db().into(),
        }
    }

    /// The setting of the database, if it is not the default file.
    pub(crate) fn url(&self) -> Option<&str> {
        self.database.as_deref()
    }

    /// Like [`Sandbox::with_ada`], with the regular user [`BOB`].
    pub(crate) fn with_ada_and_bob() -> Self {
        Self::new().ada().bob()
    }

    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.home().join(name)
    }

    /// The default path of a file.
    pub(crate) fn db(&self) -> PathBuf {
        self.path(".local/share/vouchsafe/vouchsafe.db")
    }

    pub(crate) fn write(&self, name: &str, text: &str, mode: u32) -> PathBuf {
        use std::os::unix::fs::PermissionsExt;
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
        path
    }

    /// The program, in this home, with cheap hashes.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(assert_cmd::cargo::cargo_bin!("vouchsafe"));
        command
            .env_clear()
            .env("HOME", self.home())
            .env("VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB", "8")
            .env("VOUCHSAFE_PASSWORD_HASH_ITERATIONS", "1")
            .current_dir(self.home());
        if let Some(url) = &self.database {
            command.env("VOUCHSAFE_DB", url);
        }
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Run {
        let mut command = self.command();
        command.args(args);
        Run { shown: args.join(" "), command, stdin: String::new() }
    }

    /// Logs [`ADA`] in; returns the token.
    pub(crate) fn token(&self) -> String {
        let args = ["login", "--email", ADA, "--password-stdin"];
        self.run(&args).stdin(PASSWORD).ok().trim_end().to_owned()
    }

    /// Starts a server, stops it as soon as it listens, and returns its standard output and error.
    pub(crate) fn serve_once(&self, args: &[&str]) -> (String, String) {
        use std::io::{BufRead, BufReader, Read};
        let mut command = self.command();
        command.args(args).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut out = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut out).unwrap();
        let pid = rustix::process::Pid::from_child(&child);
        rustix::process::kill_process(pid, rustix::process::Signal::TERM).unwrap();
        let mut stderr = String::new();
        child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
        assert!(child.wait().unwrap().success(), "{stderr}");
        (out, stderr)
    }

    /// One user as JSON.
    pub(crate) fn user(&self, email: &str) -> Value {
        self.run(&["user", "show", email]).json()
    }
}

/// A prepared run of the program. The methods that consume it run it and check the result.
#[must_use]
pub(crate) struct Run {
    shown: String,
    command: Command,
    stdin: String,
}

impl Run {
    pub(crate) fn stdin(mut self, text: &str) -> Self {
        text.clone_into(&mut self.stdin);
        self
    }

    pub(crate) fn env(mut self, name: &str, value: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    fn finish(mut self) -> (String, i32, String, String) {
        self.command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = self.command.spawn().unwrap();
        // Ignore the error: a program may exit without reading its input.
        let _ = std::io::Write::write_all(&mut child.stdin.take().unwrap(), self.stdin.as_bytes());
        let output = child.wait_with_output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        let code = output.status.code().expect("the program was not killed");
        (self.shown, code, text(output.stdout), text(output.stderr))
    }

    /// Returns whether the run succeeds. Its exit code must be 0, or 3 for a refusal.
    #[track_caller]
    pub(crate) fn succeeds(self) -> bool {
        let (shown, code, _, stderr) = self.finish();
        assert!(matches!(code, 0 | 3), "`{shown}`: {stderr}");
        code == 0
    }

    /// Asserts success; returns the standard output.
    #[track_caller]
    pub(crate) fn ok(self) -> String {
        self.ok_and_stderr().0
    }

    /// Asserts success; returns the standard output and error.
    #[track_caller]
    pub(crate) fn ok_and_stderr(self) -> (String, String) {
        let (shown, code, stdout, stderr) = self.finish();
        assert_eq!(code, 0, "`{shown}` fails: {stderr}");
        (stdout, stderr)
    }

    /// Asserts success and one JSON value on standard output; returns the value.
    #[track_caller]
    pub(crate) fn json(self) -> Value {
        let printed = self.env("VOUCHSAFE_OUTPUT", "json").ok();
        serde_json::from_str(&printed).unwrap_or_else(|_| panic!("no JSON: {printed}"))
    }

    /// Asserts this exit code, an empty standard output, and a standard error that contains `why`;
    /// returns the standard error.
    #[track_caller]
    pub(crate) fn fails(self, expected: i32, why: &str) -> String {
        let (shown, code, stdout, stderr) = self.finish();
        assert_eq!(code, expected, "`{shown}`: {stderr}");
        assert_eq!(stdout, "", "`{shown}` fails but prints to standard output");
        assert!(stderr.contains(why), "`{shown}`: no {why:?} in {stderr}");
        stderr
    }

    /// Asserts this exit code and one JSON object with this error code on standard error; returns
    /// the error.
    #[track_caller]
    pub(crate) fn fails_in_json(self, expected: i32, code: &str) -> Value {
        let stderr = self.env("VOUCHSAFE_OUTPUT", "json").fails(expected, "\"error\"");
        let stderr: Value =
            serde_json::from_str(&stderr).unwrap_or_else(|_| panic!("no JSON: {stderr}"));
        assert_eq!(stderr["error"]["code"], code);
        stderr["error"].clone()
    }
}

/// A login server in this process, with a clock that only the test moves.
pub(crate) struct Site {
    pub(crate) clock: Arc<FixedClock>,
    pub(crate) service: Service,
    router: Router,
}

/// A response.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Answer {
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("no JSON: {}", self.text))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }
}

impl Site {
    /// A site with the superuser [`ADA`] and the regular user [`BOB`].
    pub(crate) fn new() -> Self {
        Self::at(&BasePath::default())
    }

    pub(crate) fn at(base_path: &BasePath) -> Self {
        Self::with(Options { base_path: base_path.clone(), ..Options::default() })
    }

    pub(crate) fn with(options: Options) -> Self {
        Self::with_rules(options, Vec::new())
    }

    /// A site with host rules for forward authentication.
    pub(crate) fn with_rules(options: Options, host_rules: Vec<HostRule>) -> Self {
        let site = Self::without_users(options, host_rules);
        site.add(ADA, PASSWORD, true);
        site.add(BOB, PASSWORD, false);
        site
    }

    /// A site without users.
    pub(crate) fn empty() -> Self {
        Self::without_users(Options::default(), Vec::new())
    }

    /// A site with a session limit too high to reach, and with metrics.
    pub(crate) fn with_many_sessions() -> Self {
        let site = Self::with_settings(
            Options { metrics: true, ..Options::default() },
            Settings { max_sessions: 100_000, ..Settings::default() },
        );
        site.add(ADA, PASSWORD, true);
        site.add(BOB, PASSWORD, false);
        site
    }

    fn without_users(options: Options, host_rules: Vec<HostRule>) -> Self {
        Self::with_settings(options, Settings { host_rules, ..Settings::default() })
    }

    fn with_settings(options: Options, settings: Settings) -> Self {
        let clock = Arc::new(FixedClock::new("2026-11-23T12:00:00.5Z".parse().unwrap()));
        let cheap = HashCost { memory_kib: 8, iterations: 1, parallelism: 1 };
        let settings = Settings { hash_cost: cheap, ..settings };
        let (time, random) = (Arc::clone(&clock) as _, Arc::new(SystemRandom));
        let service = match new_database() {
            Some(url) => Service::open_at(&url.parse().unwrap(), settings, time, random),
            None => Service::in_memory_at(settings, time, random),
        };
        let service = service.unwrap();
        let router = http::router_with(service.clone(), options);
        Self { clock, service, router }
    }

    pub(crate) fn add(&self, email: &str, password: &str, superuser: bool) -> User {
        let password = NewPassword::Unchecked(Password::new(password).unwrap());
        let changes = UserChanges { is_superuser: Some(superuser), ..UserChanges::default() };
        let account =
            NewAccount { email: email.parse().unwrap(), changes, password: Some(password) };
        self.admin().add_user(&account, OnExisting::Refuse).unwrap().1
    }

    pub(crate) fn admin(&self) -> Admin<'_> {
        self.service.admin(Principal::Operator).unwrap()
    }

    pub(crate) fn user(&self, email: &str) -> User {
        self.admin().user(&email.parse().unwrap()).unwrap()
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        // Addresses on pages can be broken at these elements.
        let text = String::from_utf8(bytes.to_vec()).unwrap().replace("<wbr>", "");
        Answer { status: parts.status.as_u16(), headers: parts.headers, text }
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    pub(crate) async fn login(&self, email: &str, password: &str) -> Answer {
        let body = serde_json::json!({ "username": email, "password": password }).to_string();
        let request = Request::post("/users/login/").header("content-type", "application/json");
        self.send(request.body(Body::from(body)).unwrap()).await
    }

    /// Logs a user in; returns the token.
    pub(crate) async fn token(&self, email: &str) -> String {
        let login = self.login(email, PASSWORD).await;
        login.json()["access_token"].as_str().unwrap().to_owned()
    }

    /// Sends a form as a browser with these cookies would from one of the pages.
    pub(crate) async fn form(&self, path: &str, fields: &str, cookies: &str) -> Answer {
        let request = Request::post(path)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("cookie", format!("vouchsafe_csrf={CSRF}; {cookies}"));
        let fields = format!("{fields}&csrfmiddlewaretoken={CSRF}");
        self.send(request.body(Body::from(fields)).unwrap()).await
    }

    /// Requests a path; returns the body as bytes, for responses that may be binary.
    pub(crate) async fn bytes(&self, path: &str) -> (u16, HeaderMap, Vec<u8>) {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let (parts, body) = self.router.clone().oneshot(request).await.unwrap().into_parts();
        let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        (parts.status.as_u16(), parts.headers, bytes.to_vec())
    }

    /// A browser with a signed-in user.
    pub(crate) async fn browser(&self, email: &str) -> Browser<'_> {
        let fields = format!("username={email}&password={}", PASSWORD.replace(' ', "+"));
        let answer = self.form("/signin", &fields, "").await;
        assert_eq!(answer.status, 303, "{email} signs in");
        let cookie = answer.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
        Browser { site: self, cookie }
    }

    /// Sends a request without a body, with a bearer token.
    pub(crate) async fn with_token(&self, method: &str, path: &str, token: &str) -> Answer {
        let request = Request::builder().method(method).uri(path);
        let request = request.header("authorization", format!("Bearer {token}"));
        self.send(request.body(Body::empty()).unwrap()).await
    }
}

/// A browser session.
pub(crate) struct Browser<'a> {
    pub(crate) site: &'a Site,
    /// The cookie of the session.
    pub(crate) cookie: String,
}

impl Browser<'_> {
    pub(crate) async fn get(&self, path: &str) -> Answer {
        let request = Request::get(path).header("cookie", &self.cookie);
        self.site.send(request.body(Body::empty()).unwrap()).await
    }

    /// Sends a form as this browser would from one of the pages.
    pub(crate) async fn post(&self, path: &str, fields: &str) -> Answer {
        self.site.form(path, fields, &self.cookie).await
    }

    /// Sends a form and asserts a redirect; returns its location.
    #[track_caller]
    pub(crate) fn done(&self, path: &str, fields: &str) -> impl Future<Output = String> {
        let place = std::panic::Location::caller();
        async move {
            let answer = self.post(path, fields).await;
            assert_eq!(answer.status, 303, "{place}: {path} {fields}: {}", answer.text);
            answer.header("location").unwrap().to_owned()
        }
    }
}
