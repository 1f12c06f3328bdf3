use crate::support::{ADA, BOB, PASSWORD, Sandbox};

#[test]
fn session_prints_a_valid_token_unchanged() {
    let sandbox = Sandbox::with_ada();
    let token = sandbox.token();
    let line = format!("{token}\n");
    assert_eq!(sandbox.run(&["session"]).env("VOUCHSAFE_TOKEN", &token).ok(), line);
    assert_eq!(sandbox.run(&["session", "--token-stdin"]).stdin(&line).ok(), line);
    let path = sandbox.write("token", &line, 0o600);
    assert_eq!(sandbox.run(&["session", "--token-file", "token"]).ok(), line);
    assert_eq!(sandbox.run(&["session"]).env("VOUCHSAFE_TOKEN_FILE", path).ok(), line);
    let json = sandbox.run(&["session"]).env("VOUCHSAFE_TOKEN", &token).json();
    assert_eq!((&json["access_token"], &json["user"]["email"]), (&token.into(), &ADA.into()));
}

#[test]
fn session_issues_a_fresh_token_when_less_than_min_ttl_is_left() {
    let sandbox = Sandbox::with_ada();
    let args = ["login", "--email", ADA, "--password-stdin", "--ttl", "5m"];
    let token = sandbox.run(&args).stdin(PASSWORD).ok();
    let session = |args: &[&str]| {
        let args: Vec<&str> = ["session"].iter().chain(args).copied().collect();
        sandbox.run(&args).env("VOUCHSAFE_TOKEN", token.trim_end()).ok()
    };
    assert_eq!(session(&[]), token);
    let fresh = session(&["--min-ttl", "10m"]);
    assert_ne!(fresh, token);
    assert_eq!(session(&["--no-refresh"]), token);
    assert_eq!(session(&[]), token, "the old token stays valid");
    sandbox.run(&["session"]).env("VOUCHSAFE_TOKEN", fresh.trim_end()).ok();
}

#[test]
fn a_token_for_another_audience_is_never_renewed() {
    let sandbox = Sandbox::with_ada();
    let args = ["login", "--email", ADA, "--password-stdin", "--audience", "billing"];
    let token = sandbox.run(&args).stdin(PASSWORD).ok();
    let session = ["session", "--token-stdin", "--min-ttl", "365d"];
    assert_eq!(sandbox.run(&session).stdin(&token).ok(), token);
}

#[test]
fn an_invalid_or_revoked_token_exits_with_3() {
    let sandbox = Sandbox::with_ada();
    let token = sandbox.token();
    let run = |token: &str| sandbox.run(&["session"]).env("VOUCHSAFE_TOKEN", token);
    for bad in ["rubbish", "a.b.c", &token[..token.len() - 1], &format!("{token}=")] {
        run(bad).fails(3, "Could not validate credentials");
    }
    assert_eq!(sandbox.run(&["logout"]).env("VOUCHSAFE_TOKEN", &token).ok(), "Signed out.\n");
    run(&token).fails(3, "Could not validate credentials");
    run(&token).fails_in_json(3, "unauthenticated");
    sandbox.run(&["logout"]).env("VOUCHSAFE_TOKEN", &token).fails(3, "Could not validate");
}

#[test]
fn no_token_exits_with_11_and_two_tokens_exit_with_7() {
    let sandbox = Sandbox::with_ada();
    sandbox.run(&["session"]).fails(11, "VOUCHSAFE_TOKEN");
    sandbox.run(&["logout"]).fails(11, "`--token-stdin`");
    let run = sandbox.run(&["session"]).env("VOUCHSAFE_TOKEN", "x");
    run.env("VOUCHSAFE_TOKEN_FILE", "y").fails(7, "are both set");
}

#[test]
fn the_operator_lists_and_revokes_sessions() {
    let sandbox = Sandbox::with_ada_and_bob();
    let first = sandbox.token();
    let second = sandbox.token();
    let bobs = ["login", "--email", BOB, "--password-stdin"];
    let bobs = sandbox.run(&bobs).stdin(PASSWORD).ok();
    let list = |args: &[&str]| {
        let args: Vec<&str> = ["session", "list"].iter().chain(args).copied().collect();
        sandbox.run(&args).json().as_array().unwrap().clone()
    };
    assert_eq!(list(&[]).len(), 3);
    let adas = list(&["--user", ADA]);
    assert_eq!(adas.len(), 2);
    assert_eq!((&adas[0]["email"], &adas[0]["state"]), (&ADA.into(), &"live".into()));

    let is_valid = |token: &str| {
        let session = sandbox.run(&["session"]).env("VOUCHSAFE_TOKEN", token.trim_end());
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| session.ok())).is_ok()
    };
    let revoke = |args: &[&str]| {
        let args: Vec<&str> = ["session", "revoke"].iter().chain(args).copied().collect();
        sandbox.run(&args)
    };
    let id = adas[0]["id"].as_str().unwrap();
    assert_eq!(revoke(&["--id", id]).ok(), "1 session ended\n");
    assert_eq!(revoke(&["--id", id]).json()["result"], "unchanged");
    assert!(!is_valid(&first) && is_valid(&second));
    assert_eq!(list(&[]).len(), 2);
    assert_eq!(list(&["--all"]).len(), 3);
    assert_eq!(revoke(&["--user", ADA]).json()["ended"], 1);
    assert!(!is_valid(&second) && is_valid(&bobs));
    revoke(&["--all"]).fails(11, "`--yes`");
    assert_eq!(revoke(&["--all", "--yes"]).json()["ended"], 1);
    assert!(!is_valid(&bobs));

    sandbox.run(&["session", "--output", "json", "list"]).ok();
    sandbox.run(&["session", "--token-stdin", "list"]).fails(7, "do not accept a token");
    revoke(&[]).fails(2, "required");
    revoke(&["--user", ADA, "--all"]).fails(2, "cannot be used with");
    revoke(&["--id", "x"]).fails(7, "not the beginning of a session ID");
    revoke(&["--id", "ffff"]).fails(5, "no session");
    revoke(&["--id", "00000000-0000-4000-8000-000000000000"]).fails(5, "no session");
    sandbox.run(&["session", "list", "--user", "x@example.com"]).fails(5, "no user");
}
