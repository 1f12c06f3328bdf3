use serde_json::Value;

use crate::support::Sandbox;

fn keys(sandbox: &Sandbox) -> Vec<Value> {
    sandbox.run(&["key", "list"]).json().as_array().unwrap().clone()
}

fn in_state(sandbox: &Sandbox, state: &str) -> Option<String> {
    let keys = keys(sandbox);
    let found = keys.iter().find(|key| key["state"] == state);
    found.map(|key| key["kid"].as_str().unwrap().to_owned())
}

#[test]
fn a_rotation_keeps_old_tokens_alive() {
    let sandbox = Sandbox::with_ada();
    assert!(keys(&sandbox).is_empty(), "made on first use");
    let token = sandbox.token();
    let next = in_state(&sandbox, "next").unwrap();
    let said = sandbox.run(&["key", "rotate"]).ok();
    assert_eq!(said, format!("EdDSA key {next} is active\n"));
    assert_eq!(in_state(&sandbox, "active").unwrap(), next);
    sandbox.run(&["session"]).env("VOUCHSAFE_TOKEN", &token).ok();
}

#[test]
fn a_retired_key_is_dead_at_once() {
    let sandbox = Sandbox::with_ada();
    let token = sandbox.token();
    let old = in_state(&sandbox, "active").unwrap();
    sandbox.run(&["key", "retire", &old]).fails(6, "`vouchsafe key rotate` first");
    sandbox.run(&["key", "rotate"]).ok();
    sandbox.run(&["key", "retire", &old]).ok();
    sandbox.run(&["session"]).env("VOUCHSAFE_TOKEN", &token).fails(3, "");
    sandbox.run(&["key", "retire", "unknown"]).fails(5, "no key `unknown`");
    sandbox.run(&["key", "retire", "' or 1=1"]).fails(7, "a key id is");
}

#[test]
fn every_algorithm_can_be_chosen() {
    let sandbox = Sandbox::with_ada();
    for algorithm in ["ES256", "RS256", "HS256", "EdDSA", "eddsa"] {
        sandbox.run(&["key", "rotate", "--algorithm", algorithm]).ok();
        let token = sandbox.token();
        sandbox.run(&["session"]).env("VOUCHSAFE_TOKEN", &token).ok();
    }
    sandbox
        .run(&["key", "rotate", "--algorithm", "none"])
        .fails(2, "possible values: EdDSA, ES256, RS256, HS256");
}

#[test]
fn no_secret_is_printed() {
    let sandbox = Sandbox::with_ada();
    sandbox.run(&["key", "rotate", "--algorithm", "HS256"]).ok();
    sandbox.run(&["key", "rotate", "--algorithm", "RS256"]).ok();
    sandbox.run(&["key", "rotate", "--algorithm", "ES256"]).ok();
    sandbox.token();
    let set = sandbox.run(&["key", "jwks"]).json();
    let set = set["keys"].as_array().unwrap();
    assert!(set.iter().all(|key| key["kty"] != "oct" && key.get("d").is_none()), "{set:?}");
    let names =
        |key: &Value| key.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    let wanted = "kid algorithm state created_at activated_at retired_at verifies_until";
    assert!(keys(&sandbox).iter().all(|key| names(key) == wanted));
}
