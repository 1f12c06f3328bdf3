//! The baseline of `compare.py`: a minimal login server on the same libraries.
//!
//! An axum router with two routes. A session check is one HS256 verification and one prepared
//! SELECT. A login is one argon2id hash on dedicated threads of the lowest priority, and writes
//! nothing. There are no limits, no audit log, no revocation, and no second algorithm: the
//! difference to vouchsafe is the cost of these features.
//!
//! `bare DATABASE PORT` serves the users of a vouchsafe database until it is killed. `bare DATABASE
//! once` opens it, reads a row, and exits: the minimum cost of a command. `bare DATABASE hash`
//! prints the hashes per second that all cores compute if they do nothing else.

use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, Block};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::routing::{get, post};
use axum::{Json, Router};
use jsonwebtoken::{DecodingKey, EncodingKey, Header, Validation};
use rusqlite::{Connection, OpenFlags};
use serde::{Deserialize, Serialize};
use tokio::sync::oneshot;

#[derive(Clone)]
struct App(Arc<Shared>);

struct Shared {
    /// One connection per worker, so that no request waits for one.
    readers: Vec<Mutex<Connection>>,
    hashing: Sender<(String, String, oneshot::Sender<bool>)>,
    encoding: EncodingKey,
    decoding: DecodingKey,
    validation: Validation,
}

#[derive(Serialize, Deserialize)]
struct Claims {
    sub: String,
    exp: u64,
}

#[derive(Deserialize)]
struct Login {
    username: String,
    password: String,
}

#[derive(Serialize)]
#[expect(clippy::struct_field_names, reason = "the names of RFC 6749")]
struct Token {
    access_token: String,
    token_type: &'static str,
    user: User,
}

#[derive(Serialize)]
struct User {
    id: i64,
    email: String,
    first_name: String,
    last_name: String,
    is_staff: bool,
    is_active: bool,
    is_superuser: bool,
    last_login: Option<i64>,
    date_joined: i64,
}

const USER: &str = "select id, email, first_name, last_name, is_staff, deactivated_at is null,
                    is_superuser, last_login, date_joined from users where id = ?";

impl Shared {
    /// Runs `work` on a free connection; there is one for each worker.
    fn read<T>(&self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Option<T> {
        let free = self.readers.iter().find_map(|reader| reader.try_lock().ok());
        let reader = free?;
        work(&reader).ok()
    }

    fn user(&self, id: i64) -> Option<User> {
        self.read(|reader| {
            reader.prepare_cached(USER)?.query_row([id], |row| {
                Ok(User {
                    id: row.get(0)?,
                    email: row.get(1)?,
                    first_name: row.get(2)?,
                    last_name: row.get(3)?,
                    is_staff: row.get(4)?,
                    is_active: row.get(5)?,
                    is_superuser: row.get(6)?,
                    last_login: row.get(7)?,
                    date_joined: row.get(8)?,
                })
            })
        })
    }

    fn token(&self, id: i64) -> String {
        let claims = Claims { sub: id.to_string(), exp: u64::from(u32::MAX) };
        jsonwebtoken::encode(&Header::default(), &claims, &self.encoding).expect("HS256 signs")
    }
}

async fn health() {}

async fn session(
    State(App(app)): State<App>,
    headers: HeaderMap,
) -> Result<Json<Token>, StatusCode> {
    let no = StatusCode::UNAUTHORIZED;
    let value = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let token = value.and_then(|value| value.strip_prefix("Bearer ")).ok_or(no)?;
    let claims = jsonwebtoken::decode::<Claims>(token, &app.decoding, &app.validation);
    let id = claims.map_err(|_| no)?.claims.sub.parse().map_err(|_| no)?;
    let user = app.user(id).ok_or(no)?;
    Ok(Json(Token { access_token: token.to_owned(), token_type: "Bearer", user }))
}

async fn login(
    State(App(app)): State<App>,
    Json(login): Json<Login>,
) -> Result<Json<Token>, StatusCode> {
    let no = StatusCode::UNAUTHORIZED;
    let sql = "select u.id, c.secret from users u join credentials c on c.user_id = u.id
               where u.email_folded = ?";
    let found = app.read(|reader| {
        reader
            .prepare_cached(sql)?
            .query_row([&login.username], |row| Ok((row.get(0)?, row.get(1)?)))
    });
    let (id, hash): (i64, String) = found.ok_or(no)?;
    let (answer, matches) = oneshot::channel();
    app.hashing.send((login.password, hash, answer)).map_err(|_| no)?;
    if !matches.await.map_err(|_| no)? {
        return Err(no);
    }
    let user = app.user(id).ok_or(no)?;
    Ok(Json(Token { access_token: app.token(id), token_type: "Bearer", user }))
}

/// Starts `count` threads of the lowest priority, each with its own memory.
fn hashing_threads(count: usize) -> Sender<(String, String, oneshot::Sender<bool>)> {
    let (jobs, queue) = channel::<(String, String, oneshot::Sender<bool>)>();
    let queue = Arc::new(Mutex::new(queue));
    for _ in 0..count {
        let queue = Arc::clone(&queue);
        std::thread::spawn(move || {
            let thread = Some(rustix::thread::gettid());
            let _ = rustix::process::setpriority_process(thread, 19);
            let mut memory = Vec::new();
            loop {
                let job = queue.lock().ok().and_then(|queue| queue.recv().ok());
                let Some((password, hash, answer)) = job else { return };
                let _ = answer.send(verify(&password, &hash, &mut memory));
            }
        });
    }
    jobs
}

fn verify(password: &str, hash: &str, memory: &mut Vec<Block>) -> bool {
    let Ok(stored) = PasswordHash::new(hash) else { return false };
    let Ok(params) = argon2::Params::try_from(&stored) else { return false };
    let (Some(salt), Some(expected)) = (stored.salt, stored.hash) else { return false };
    memory.resize(params.block_count(), Block::new());
    let argon2 = Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params);
    let mut found = vec![0; expected.len()];
    argon2
        .hash_password_into_with_memory(password.as_bytes(), salt.as_ref(), &mut found, memory)
        .is_ok_and(|()| found == expected.as_bytes())
}

/// Measures how many hashes per second `threads` threads compute.
fn hash_rate(threads: u32, hash: &str) -> f64 {
    let begun = Instant::now();
    let hash_on = || {
        let (mut memory, mut count) = (Vec::new(), 0);
        while begun.elapsed() < Duration::from_secs(2) {
            verify("a password", hash, &mut memory);
            count += 1;
        }
        f64::from(count) / begun.elapsed().as_secs_f64()
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(hash_on)).collect();
        threads.into_iter().map(|thread| thread.join().expect("no panic")).sum()
    })
}

#[expect(clippy::print_stdout, reason = "the answer")]
fn main() {
    let mut args = std::env::args().skip(1);
    let path = args.next().expect("the path of a database");
    let port = args.next().expect("a port, `once` or `hash`");
    let open = || {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        Mutex::new(Connection::open_with_flags(&path, flags).expect("a database"))
    };
    let all_cores = std::thread::available_parallelism().map_or(1, usize::from);
    if port == "hash" {
        let find = "select secret from credentials where user_id = 1";
        let hash: String = open()
            .get_mut()
            .ok()
            .and_then(|connection| connection.query_row(find, [], |row| row.get(0)).ok())
            .expect("a hash");
        println!("{:.1}", hash_rate(u32::try_from(all_cores).unwrap_or(u32::MAX), &hash));
        return;
    }
    let is_once = port == "once";
    let cores = if is_once { 1 } else { all_cores };
    let secret = [7; 32];
    let app = App(Arc::new(Shared {
        readers: (0..cores).map(|_| open()).collect(),
        hashing: hashing_threads(if is_once { 0 } else { cores }),
        encoding: EncodingKey::from_secret(&secret),
        decoding: DecodingKey::from_secret(&secret),
        validation: Validation::default(),
    }));
    if is_once {
        println!("{}", app.0.user(1).expect("user 1").email);
        return;
    }
    let router = Router::new()
        .route("/health", get(health))
        .route("/users/session/", post(session))
        .route("/users/login/", post(login))
        .with_state(app);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let address = format!("127.0.0.1:{port}");
        let listener = tokio::net::TcpListener::bind(address).await.expect("a free port");
        axum::serve(listener, router).await.expect("a server");
    });
}
