//! Every way to obtain or use a token, for an account in every state: through the program, the
//! router, and the library, on one database file.

use axum::Router;
use axum::body::Body;
use axum::extract::FromRef;
use axum::http::{Request, StatusCode, header};
use axum::routing::get;
use tower::ServiceExt;
use vouchsafe::domain::{AccessToken, NewSession, SessionKind};
use vouchsafe::http::{self, CurrentUser, OptionalUser};
use vouchsafe::service::HashCost;
use vouchsafe::service::{Credentials, MAX_TTL, Service, Settings};

use crate::support::{ADA, CSRF, PASSWORD, Sandbox};

/// The credential that a request presents.
#[derive(Clone, Copy, Debug, PartialEq)]
enum With {
    Password,
    /// A bearer token.
    Token,
    /// A session cookie of a browser.
    Cookie,
}

/// A way to obtain or use a token: its name, the credential it takes, and a function that returns
/// whether it succeeds.
type Way = (&'static str, With, fn(&World, &str) -> bool);

const WAYS: [Way; 18] = [
    ("login over HTTP", With::Password, |world, _| {
        let body = serde_json::json!({ "username": ADA, "password": PASSWORD }).to_string();
        world.post("/users/login/", "application/json", body) == 200
    }),
    ("login below the base path", With::Password, |world, _| {
        let body = serde_json::json!({ "username": ADA, "password": PASSWORD }).to_string();
        world.post("/api/v1/users/login/", "application/json", body) == 200
    }),
    ("the sign-in forms", With::Password, |world, _| {
        let body = format!("username={ADA}&password={PASSWORD}&csrfmiddlewaretoken={CSRF}");
        let kind = "application/x-www-form-urlencoded";
        world.post("/admin/login/", kind, body.clone()) == 303
            && world.post("/signin", kind, body) == 303
    }),
    ("the command login", With::Password, |world, _| {
        let args = ["login", "--email", ADA, "--password-stdin"];
        world.sandbox.run(&args).stdin(PASSWORD).succeeds()
    }),
    ("Service::login", With::Password, |world, _| {
        let credentials = Credentials::new(ADA, PASSWORD);
        world.service.login(&credentials, &NewSession::default()).is_ok()
    }),
    ("session over HTTP", With::Token, |world, token| {
        world.bearer("POST", "/users/session/", token) == 200
    }),
    ("who am I", With::Token, |world, token| world.bearer("GET", "/users/me/", token) == 200),
    ("logout over HTTP", With::Token, |world, token| {
        world.bearer("POST", "/users/logout/", token) == 204
    }),
    ("forward authentication", With::Token, |world, token| {
        world.bearer("GET", "/auth/verify", token) == 200
    }),
    ("forward authentication of a browser", With::Cookie, |world, token| {
        world.cookie("GET", "/auth/verify", token) == 200
    }),
    ("CurrentUser", With::Token, |world, token| world.bearer("GET", "/own", token) == 200),
    ("OptionalUser", With::Token, |world, token| world.bearer("GET", "/greeting", token) == 200),
    ("an admin page", With::Cookie, |world, token| {
        let cookie = format!("vouchsafe_session={token}");
        let request = Request::get("/admin/").header(header::COOKIE, cookie);
        world.send(request.body(Body::empty()).unwrap()) == 200
    }),
    ("the command session", With::Token, |world, token| {
        world.sandbox.run(&["session"]).env("VOUCHSAFE_TOKEN", token).succeeds()
    }),
    ("the command session with a refresh", With::Token, |world, token| {
        let args = ["session", "--min-ttl", "365d"];
        world.sandbox.run(&args).env("VOUCHSAFE_TOKEN", token).succeeds()
    }),
    ("the command logout", With::Token, |world, token| {
        world.sandbox.run(&["logout"]).env("VOUCHSAFE_TOKEN", token).succeeds()
    }),
    ("Service::authenticate", With::Token, |world, token| {
        world.service.authenticate(&AccessToken::new(token)).is_ok()
    }),
    ("Service::session with a refresh", With::Token, |world, token| {
        world.service.session(&AccessToken::new(token), Some(MAX_TTL)).is_ok()
    }),
];

/// A state of an account: its name, how to bring it about, and the credentials that still work
/// then.
type State = (&'static str, fn(&Sandbox), &'static [With]);

const STATES: [State; 11] = [
    ("active", |_| {}, &[With::Password, With::Token, With::Cookie]),
    ("deactivated", |sandbox| run(sandbox, &["user", "deactivate", ADA, "--force"]), &[]),
    ("deleted", |sandbox| run(sandbox, &["user", "delete", ADA, "--force", "--yes"]), &[]),
    (
        "without a password",
        |sandbox| run(sandbox, &["user", "passwd", ADA, "--unusable-password", "--force"]),
        &[],
    ),
    (
        "with another password",
        |sandbox| {
            let args = ["user", "passwd", ADA, "--password-stdin"];
            sandbox.run(&args).stdin("another good phrase").ok();
        },
        &[],
    ),
    ("throttled", throttle, &[With::Token, With::Cookie]),
    (
        "deactivated and reactivated",
        |sandbox| {
            run(sandbox, &["user", "deactivate", ADA, "--force"]);
            run(sandbox, &["user", "activate", ADA]);
        },
        &[With::Password],
    ),
    (
        "with all sessions revoked",
        |sandbox| run(sandbox, &["session", "revoke", "--all", "--yes"]),
        &[With::Password],
    ),
    (
        "after a restore",
        |sandbox| {
            run(sandbox, &["db", "backup", "b.db"]);
            run(sandbox, &["db", "restore", "b.db", "--yes"]);
        },
        &[With::Password],
    ),
    (
        "with a token signed by a retired key",
        |sandbox| {
            let keys = sandbox.run(&["key", "list"]).json();
            let keys = keys.as_array().unwrap();
            let active = keys.iter().find(|key| key["state"] == "active").unwrap();
            run(sandbox, &["key", "rotate"]);
            run(sandbox, &["key", "retire", active["kid"].as_str().unwrap(), "--yes"]);
        },
        &[With::Password],
    ),
    (
        "with an expired session",
        |sandbox| {
            let sql = "update sessions set expires_at = 1";
            sandbox.execute(sql);
        },
        &[With::Password],
    ),
];

struct World {
    sandbox: Sandbox,
    service: Service,
    router: Router,
    runtime: tokio::runtime::Runtime,
}

#[derive(Clone)]
struct App(Service);

impl FromRef<App> for Service {
    fn from_ref(app: &App) -> Self {
        app.0.clone()
    }
}

impl World {
    fn open(sandbox: Sandbox) -> Self {
        let hash_cost = HashCost { memory_kib: 8, iterations: 1, parallelism: 1 };
        let settings = Settings { hash_cost, ..Settings::default() };
        let service = Service::open(sandbox.location(), settings).unwrap();
        let own: Router = Router::new()
            .route(
                "/own",
                get(|CurrentUser(user): CurrentUser| async move { user.email.to_string() }),
            )
            .route(
                "/greeting",
                get(|OptionalUser(user): OptionalUser| async move {
                    user.ok_or(StatusCode::UNAUTHORIZED).map(drop)
                }),
            )
            .with_state(App(service.clone()));
        let router =
            own.fallback_service(http::router_with(service.clone(), http::Options::default()));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        Self { sandbox, service, router, runtime }
    }

    fn send(&self, request: Request<Body>) -> u16 {
        self.runtime.block_on(self.router.clone().oneshot(request)).unwrap().status().as_u16()
    }

    fn post(&self, path: &str, kind: &str, body: String) -> u16 {
        let request = Request::post(path).header(header::CONTENT_TYPE, kind);
        let request = request.header(header::COOKIE, format!("vouchsafe_csrf={CSRF}"));
        self.send(request.body(Body::from(body)).unwrap())
    }

    fn bearer(&self, method: &str, path: &str, token: &str) -> u16 {
        let request = Request::builder().method(method).uri(path);
        let request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        self.send(request.body(Body::empty()).unwrap())
    }

    fn cookie(&self, method: &str, path: &str, token: &str) -> u16 {
        let request = Request::builder().method(method).uri(path);
        let request = request.header(header::COOKIE, format!("vouchsafe_session={token}"));
        self.send(request.body(Body::empty()).unwrap())
    }
}

fn run(sandbox: &Sandbox, args: &[&str]) {
    sandbox.run(args).ok();
}

/// Sends wrong passwords until the account is throttled.
fn throttle(sandbox: &Sandbox) {
    for _ in 0..5 {
        sandbox.run(&["login", "--email", ADA, "--password-stdin"]).stdin("wrong").fails(3, "");
    }
    // The first delay is 1 s and the longest is 10 s. Extend it, because the attempt under test may
    // start more than 1 s later.
    let sql = "update attempts set next_at = next_at + 8500000";
    assert_eq!(sandbox.execute(sql), 1);
}

/// Signs [`ADA`] in as a browser; returns the token in the session cookie.
fn cookie(sandbox: &Sandbox) -> String {
    let hash_cost = HashCost { memory_kib: 8, iterations: 1, parallelism: 1 };
    let settings = Settings { hash_cost, ..Settings::default() };
    let service = Service::open(sandbox.location(), settings).unwrap();
    let browser = NewSession { kind: SessionKind::Browser, ..NewSession::default() };
    let login = service.login(&Credentials::new(ADA, PASSWORD), &browser).unwrap();
    login.token.expose().to_owned()
}

/// Returns each operation with a wrong result for an account in this state.
fn wrong_results((state, bring_about, accepted): State) -> Vec<String> {
    let mut found = Vec::new();
    for (way, with, succeeds) in WAYS {
        let sandbox = Sandbox::with_ada();
        let token = match with {
            With::Cookie => cookie(&sandbox),
            With::Password | With::Token => sandbox.token(),
        };
        bring_about(&sandbox);
        let world = World::open(sandbox);
        let expected = accepted.contains(&with);
        if succeeds(&world, &token) != expected {
            let verb = if expected { "fails" } else { "succeeds" };
            found.push(format!("{way} {verb} for an account {state}"));
        }
    }
    found
}

#[test]
fn tokens_are_issued_and_accepted_only_where_the_state_of_the_account_allows() {
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let states = STATES.map(|state| scope.spawn(move || wrong_results(state)));
        states.into_iter().flat_map(|state| state.join().unwrap()).collect()
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}
