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
fn a_rotation_keeps_old_tokens_valid() {
    let sandbox = Sandbox::with_ada();
    assert!(keys(&sandbox).is_empty(), "keys are created on first use");
    let token = sandbox.token();
    let next = in_state(&sandbox, "next").unwrap();
    let printed = sandbox.run(&["key", "rotate"]).ok();
    assert_eq!(printed, format!("EdDSA key {next} is active\n"));
    assert_eq!(in_state(&sandbox, "active").unwrap(), next);
    sandbox.run(&["session"]).env("VOUCHSAFE_TOKEN", &token).ok();
}

#[test]
fn retiring_a_key_ends_its_tokens_immediately() {
    let sandbox = Sandbox::with_ada();
    let token = sandbox.token();
    let old = in_state(&sandbox, "active").unwrap();
    sandbox.run(&["key", "retire", &old]).fails(6, "`vouchsafe key rotate` first");
    sandbox.run(&["key", "rotate"]).ok();
    assert_eq!(in_state(&sandbox, "verifying").unwrap(), old);
    let live = || {
        sandbox
            .run(&["session", "list", "--user", crate::support::ADA])
            .json()
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!(live(), 1);
    let asked = sandbox.run(&["key", "retire", &old]).fails(11, "--yes");
    assert!(asked.contains("1 live session"), "{asked}");
    assert_eq!(live(), 1, "nothing changes before the confirmation");
    let retired = sandbox.run(&["key", "retire", &old, "--yes"]).json();
    assert_eq!(
        (&retired["result"], &retired["key"]["state"]),
        (&"updated".into(), &"retired".into())
    );
    assert_eq!(live(), 0, "its sessions end with it");
    assert_eq!(
        sandbox.run(&["key", "retire", &old]).json()["result"],
        "unchanged",
        "no confirmation is needed"
    );
    sandbox.run(&["session"]).env("VOUCHSAFE_TOKEN", &token).fails(3, "");
    sandbox.run(&["key", "retire", "unknown"]).fails(5, "no key `unknown`");
    sandbox.run(&["key", "retire", "' or 1=1"]).fails(7, "a key ID has");
}

#[test]
fn every_algorithm_can_be_chosen() {
    let sandbox = Sandbox::with_ada();
    for algorithm in ["ES256", "RS256", "HS256", "EdDSA", "eddsa"] {
        sandbox.run(&["key", "rotate", "--algorithm", algorithm]).ok();
        let token = sandbox.token();
        sandbox.run(&["session"]).env("VOUCHSAFE_TOKEN", &token).ok();
    }
    let made = sandbox.run(&["audit", "list", "--action", "key_made"]).json();
    assert_eq!(made.as_array().unwrap().len(), 0, "a rotation is one event: {made}");
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
    let wanted =
        "kid algorithm state is_legacy sealed_by created_at activated_at retired_at verifies_until";
    assert!(keys(&sandbox).iter().all(|key| names(key) == wanted));
}

/// Whether the database file or its journal contains these bytes.
fn on_disk(sandbox: &Sandbox, bytes: &[u8]) -> bool {
    let files = ["", "-wal"].map(|suffix| format!("{}{suffix}", sandbox.db().display()));
    let holds = |file: &String| {
        std::fs::read(file).is_ok_and(|found| found.windows(bytes.len()).any(|part| part == bytes))
    };
    files.iter().any(holds)
}

fn secrets(sandbox: &Sandbox) -> Vec<Vec<u8>> {
    let connection = rusqlite::Connection::open(sandbox.db()).unwrap();
    let mut statement = connection.prepare("select secret from signing_keys").unwrap();
    let secrets = statement.query_map([], |row| row.get(0)).unwrap();
    secrets.map(Result::unwrap).collect()
}

#[test]
fn a_sealed_key_needs_its_master_key() {
    let sandbox = Sandbox::with_file().ada();
    sandbox.write("master.key", "0123456789abcdef0123456789abcdef", 0o600);
    sandbox.write("other.key", "another 0123456789abcdef0123456789", 0o600);
    let session = |token: &str| sandbox.run(&["session"]).env("VOUCHSAFE_TOKEN", token);
    let token = sandbox.token();
    let plain = secrets(&sandbox);
    assert!(plain.iter().all(|secret| on_disk(&sandbox, secret)));

    sandbox.run(&["key", "seal"]).fails(7, "no master key is set");
    let with = |args: &[&str], key: &str| sandbox.run(args).env("VOUCHSAFE_MASTER_KEY_FILE", key);
    with(&["doctor"], "master.key").fails(9, "run `vouchsafe key seal`");
    assert_eq!(with(&["key", "seal"], "master.key").ok(), "2 keys sealed\n");
    assert_eq!(with(&["key", "seal"], "master.key").json()["result"], "unchanged");
    assert!(!plain.iter().any(|secret| on_disk(&sandbox, secret)), "no copy is left");
    assert!(keys(&sandbox).iter().all(|key| key["sealed_by"].is_string()));

    for result in [session(&token), sandbox.run(&["serve", "--listen", "127.0.0.1:0"])] {
        result.fails(9, "set its file with `--master-key-file PATH`");
    }
    session(&token).env("VOUCHSAFE_MASTER_KEY_FILE", "other.key").fails(9, "another master key");
    session(&token).env("VOUCHSAFE_MASTER_KEY_FILE", "master.key").ok();
    with(&["doctor"], "master.key").ok();
    // New keys are sealed at once, and the public keys are still published.
    with(&["key", "rotate"], "master.key").ok();
    assert!(keys(&sandbox).iter().all(|key| key["sealed_by"].is_string()));
    assert_eq!(with(&["key", "jwks"], "master.key").json()["keys"].as_array().unwrap().len(), 3);

    let change = ["key", "seal", "--old-master-key-file", "master.key"];
    assert_eq!(with(&change, "other.key").ok(), "3 keys sealed\n");
    session(&token).env("VOUCHSAFE_MASTER_KEY_FILE", "master.key").fails(9, "another master key");
    with(&["key", "unseal"], "master.key").fails(9, "another master key");
    assert_eq!(with(&["key", "unseal"], "other.key").ok(), "3 keys unsealed\n");
    session(&token).ok();
    let events = sandbox.run(&["audit", "list", "--action", "keys_sealed"]).json();
    assert_eq!(events.as_array().unwrap().len(), 2);
}

#[test]
fn a_short_oversized_or_readable_master_key_is_refused() {
    let sandbox = Sandbox::with_ada();
    sandbox.write("short.key", "0123456789abcdef", 0o600);
    sandbox.write("loose.key", "0123456789abcdef0123456789abcdef", 0o644);
    sandbox.write("long.key", &"x".repeat(70_000), 0o600);
    let seal = |key: &str| sandbox.run(&["key", "seal", "--master-key-file", key]);
    seal("short.key").fails(7, "a master key has at least 32 bytes");
    seal("loose.key").fails(9, "run `chmod 600 loose.key`");
    seal("long.key").fails(7, "too large for a secret");
    seal("missing.key").fails(7, "cannot read `missing.key`");
}

/// A sealed secret is bound to the ID and the algorithm of its key.
#[test]
fn a_sealed_secret_moved_to_another_key_is_refused() {
    let sandbox = Sandbox::with_file().ada();
    sandbox.write("master.key", "0123456789abcdef0123456789abcdef", 0o600);
    sandbox.token();
    let with = |args: &[&str]| sandbox.run(args).env("VOUCHSAFE_MASTER_KEY_FILE", "master.key");
    with(&["key", "seal"]).ok();
    let sql = "update signing_keys set secret = (
                 select secret from signing_keys where activated_at is null)";
    rusqlite::Connection::open(sandbox.db()).unwrap().execute(sql, []).unwrap();
    with(&["key", "jwks"]).fails(9, "a sealed secret was changed");
}
