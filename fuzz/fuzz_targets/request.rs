//! Arbitrary requests to the router: JSON and form bodies, cookies, queries, tokens. None causes a
//! server error, and none signs a user in.
#![no_main]

use std::sync::LazyLock;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderName, Method, Request};
use libfuzzer_sys::fuzz_target;
use tokio::runtime::{Builder, Runtime};
use tower::ServiceExt;
use vouchsafe::domain::{Password, Principal};
use vouchsafe::http::{Options, router_with};
use vouchsafe::service::HashCost;
use vouchsafe::service::{NewAccount, NewPassword, OnExisting, Service, Settings};

static SITE: LazyLock<(Runtime, Router)> = LazyLock::new(|| {
    let hash_cost = HashCost { memory_kib: 8, iterations: 1, parallelism: 1 };
    let settings = Settings { hash_cost, ..Settings::default() };
    let service = Service::without_database(settings).expect("a service in memory");
    let email = "ada@example.com".parse().expect("an email");
    let password = Password::new("correct horse battery").expect("a password");
    let password = Some(NewPassword::Checked(password));
    let account = NewAccount { email, changes: Default::default(), password };
    let admin = service.admin(Principal::Operator).expect("an administrator");
    admin.add_user(&account, OnExisting::Refuse).expect("a user");
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    (runtime, router_with(service, Options::default()))
});

const METHODS: [Method; 4] = [Method::GET, Method::POST, Method::HEAD, Method::OPTIONS];
const HEADERS: [&str; 8] = [
    "authorization",
    "content-type",
    "cookie",
    "origin",
    "sec-fetch-site",
    "x-forwarded-for",
    "accept",
    "expect",
];

fuzz_target!(|input: &[u8]| {
    // The format of an input: a byte for the method, a line with the path, lines with headers (a
    // byte for the name, then the value), an empty line, and the body.
    let Some((method, rest)) = input.split_first() else { return };
    let mut lines = rest.splitn(2, |byte| *byte == b'\n');
    let path = lines.next().unwrap_or_default();
    let mut rest = lines.next().unwrap_or_default();
    let mut request = Request::builder()
        .method(METHODS[usize::from(*method) % METHODS.len()].clone())
        .uri([b"/", path].concat().as_slice());
    while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
        let (line, after) = rest.split_at(end);
        rest = &after[1..];
        let Some((name, value)) = line.split_first() else { break };
        let name = HeaderName::from_static(HEADERS[usize::from(*name) % HEADERS.len()]);
        request = request.header(name, value);
    }
    let Ok(request) = request.body(Body::from(rest.to_vec())) else { return };
    let (runtime, router) = &*SITE;
    let answer = runtime.block_on(router.clone().oneshot(request)).expect("the router never fails");
    assert!(!answer.status().is_server_error(), "{answer:?}");
    for cookie in answer.headers().get_all("set-cookie") {
        let cookie = cookie.to_str().expect("it is text");
        let holds_session =
            cookie.starts_with("vouchsafe_session=") && !cookie.contains("Max-Age=0");
        assert!(!holds_session, "the request signed a user in: {answer:?}");
    }
});
