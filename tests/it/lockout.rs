//! Lockouts: what the operator sees, and the answers to a client that guesses passwords.

use axum::body::Body;
use axum::http::Request;
use vouchsafe::http::Options;

use crate::support::{ADA, Answer, BOB, PASSWORD, Sandbox, Site};

fn fail_login(sandbox: &Sandbox, email: &str) -> String {
    let args = ["login", "--email", email, "--password-stdin"];
    sandbox.run(&args).stdin("wrong").fails(3, "Could not validate credentials")
}

#[test]
fn lockouts_are_listed_and_cleared_across_processes() {
    let sandbox = Sandbox::with_ada_and_bob();
    for _ in 0..6 {
        fail_login(&sandbox, ADA);
    }
    let login = ["login", "--email", ADA, "--password-stdin"];
    let refused = sandbox.run(&login).stdin(PASSWORD).fails(3, "Could not validate credentials");
    assert!(refused.contains("the password is correct, but sign-ins are throttled"), "{refused}");
    assert!(refused.contains(&format!("vouchsafe lockout clear --user {ADA}")), "{refused}");
    assert_eq!(
        fail_login(&sandbox, ADA),
        fail_login(&sandbox, BOB),
        "a wrong password gets the usual answer"
    );
    let listed = sandbox.run(&["lockout", "list"]).json();
    assert_eq!((&listed[0]["email"], &listed[0]["network"]), (&ADA.into(), &"local".into()));
    assert!(sandbox.run(&["lockout", "list"]).ok().contains(ADA));

    sandbox.run(&["lockout", "clear"]).fails(2, "required");
    sandbox.run(&["lockout", "clear", "--user", "x@example.com"]).fails(5, "no user");
    assert_eq!(sandbox.run(&["lockout", "clear", "--user", ADA]).json()["result"], "updated");
    sandbox.run(&login).stdin(PASSWORD).ok();
    assert_eq!(sandbox.run(&["lockout", "list"]).json(), serde_json::json!([]));
    sandbox.run(&["lockout", "clear", "--all"]).ok();
    assert_eq!(sandbox.run(&["lockout", "clear", "--all"]).json()["result"], "unchanged");
}

async fn login_via(site: &Site, forwarded: &str, email: &str, password: &str) -> Answer {
    let body = serde_json::json!({ "username": email, "password": password }).to_string();
    let mut request = Request::post("/users/login/")
        .header("content-type", "application/json")
        .header("x-forwarded-for", forwarded)
        .body(Body::from(body))
        .unwrap();
    let peer: std::net::SocketAddr = "10.0.0.1:1234".parse().unwrap();
    request.extensions_mut().insert(axum::extract::ConnectInfo(peer));
    site.send(request).await
}

#[tokio::test]
async fn clients_behind_a_trusted_proxy_are_throttled_separately() {
    let trusted_proxies = vec!["10.0.0.0/8".parse().unwrap()];
    let site = Site::with(Options { trusted_proxies, ..Options::default() });
    for _ in 0..6 {
        login_via(&site, "192.0.2.66", ADA, "wrong").await;
    }
    let attacker = login_via(&site, "192.0.2.66", ADA, PASSWORD).await;
    let plain = login_via(&site, "192.0.2.67", BOB, "wrong").await;
    assert_eq!((attacker.status, &attacker.text), (401, &plain.text));
    let without_id = |answer: &Answer| {
        let mut headers = answer.headers.clone();
        headers.remove("x-request-id");
        headers
    };
    assert_eq!(without_id(&attacker), without_id(&plain), "throttled looks like a wrong password");
    assert_eq!(login_via(&site, "192.0.2.7", ADA, PASSWORD).await.status, 200);
    // The address that the client sent is to the left of the one that the proxy added.
    assert_eq!(login_via(&site, "192.0.2.7, 192.0.2.66", ADA, PASSWORD).await.status, 401);
}

#[tokio::test]
async fn forwarded_headers_of_untrusted_clients_are_ignored() {
    let site = Site::new();
    for n in 0..6 {
        login_via(&site, &format!("192.0.2.{n}"), ADA, "wrong").await;
    }
    assert_eq!(login_via(&site, "192.0.2.99", ADA, PASSWORD).await.status, 401);
}

#[tokio::test]
async fn a_network_with_too_many_failed_logins_gets_429() {
    let site = Site::new();
    let mut answer = site.login("u@example.com", "x").await;
    for n in 0..200 {
        answer = site.login(&format!("u{n}@example.com"), "x").await;
    }
    assert_eq!(answer.status, 429);
    assert!(answer.header("retry-after").unwrap().parse::<u64>().unwrap() <= 6);
    // The list of lockouts and the explanation of why a user cannot sign in both show it.
    let lockouts = site.admin().lockouts().unwrap();
    assert!(lockouts.iter().any(|lockout| lockout.account.is_none() && lockout.network.is_some()));
    let bob = site.user(BOB).id;
    let found = site.admin().explain(bob, None).unwrap();
    assert!(found.reasons.is_empty(), "the user can sign in from another network");
    assert!(found.lockouts.iter().any(|lockout| lockout.account.is_none()));
}
