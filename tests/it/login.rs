use std::os::unix::fs::PermissionsExt;

use crate::support::{ADA, BOB, PASSWORD, Sandbox};

const LOGIN: [&str; 4] = ["login", "--email", ADA, "--password-stdin"];

fn login_with(extra: &[&'static str]) -> Vec<&'static str> {
    LOGIN.iter().chain(extra).copied().collect()
}

#[test]
fn prints_the_token_and_a_newline() {
    let sandbox = Sandbox::with_ada();
    let (stdout, stderr) = sandbox.run(&LOGIN).stdin(PASSWORD).ok_and_stderr();
    let token = stdout.strip_suffix('\n').unwrap();
    assert_eq!(token.split('.').count(), 3);
    assert!(token.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b)), "{token}");
    assert_eq!(stderr, "");
    let upper = ["login", "--email", "ADA@Example.com", "--password-stdin"];
    sandbox.run(&upper).stdin(PASSWORD).ok();
}

#[test]
fn updates_the_last_login() {
    let sandbox = Sandbox::with_ada();
    assert!(sandbox.user(ADA)["last_login"].is_null());
    sandbox.token();
    assert!(sandbox.user(ADA)["last_login"].is_string());
}

#[test]
fn every_refused_login_prints_the_same_error() {
    let sandbox = Sandbox::with_ada_and_bob();
    sandbox.run(&["user", "deactivate", BOB]).ok();
    let refusal = |email: &str, password: &str| {
        let args = ["login", "--email", email, "--password-stdin"];
        sandbox.run(&args).stdin(password).fails(3, "Could not validate credentials")
    };
    let wrong = refusal(ADA, "wrong");
    for (email, password) in [
        ("nobody@example.com", PASSWORD),
        (BOB, PASSWORD),
        (BOB, "wrong"),
        ("no email at all", PASSWORD),
        (ADA, "correct horse battery "),
        (ADA, &"x".repeat(5000)),
    ] {
        assert_eq!(refusal(email, password), wrong);
    }
    sandbox.run(&LOGIN).stdin("wrong").fails_in_json(3, "unauthenticated");
}

#[test]
fn only_one_line_end_is_removed_from_a_password() {
    let sandbox = Sandbox::with_ada();
    for typed in ["correct horse battery\n", "correct horse battery\r\n"] {
        sandbox.run(&LOGIN).stdin(typed).ok();
    }
    sandbox.run(&LOGIN).stdin("correct horse battery\n\n").fails(3, "");
    sandbox.run(&LOGIN).stdin(" correct horse battery").fails(3, "");
}

#[test]
fn a_missing_email_or_password_fails_with_11() {
    let sandbox = Sandbox::with_ada();
    sandbox.run(&["login"]).fails(11, "an email address is needed");
    sandbox.run(&["login", "--email", ADA]).fails(11, "a password is needed");
    let file = sandbox.write("secret", PASSWORD, 0o600);
    let run = sandbox.run(&["login"]).env("VOUCHSAFE_EMAIL", ADA);
    run.env("VOUCHSAFE_PASSWORD_FILE", file).ok();
}

#[test]
fn json_output_is_the_tutorials_body_plus_the_expiry() {
    let sandbox = Sandbox::with_ada();
    let login = sandbox.run(&login_with(&["--ttl", "10m"])).stdin(PASSWORD).json();
    let keys: Vec<_> = login.as_object().unwrap().keys().cloned().collect();
    assert_eq!(keys.join(" "), "access_token token_type user expires_at expires_in");
    assert_eq!(login["token_type"], "Bearer");
    assert_eq!(login["user"]["email"], ADA);
    assert_eq!(login["expires_in"], 600);
    let expires_at: jiff::Timestamp = login["expires_at"].as_str().unwrap().parse().unwrap();
    assert_eq!(expires_at.subsec_nanosecond(), 0);
}

#[test]
fn the_requested_audience_scope_and_lifetime_are_in_the_token() {
    use base64::Engine;
    let sandbox = Sandbox::with_ada();
    let args = login_with(&[
        "--ttl",
        "1h",
        "--audience",
        "a",
        "--audience",
        "b",
        "--scope",
        "read",
        "--scope",
        "write",
        "--name",
        "nightly build",
    ]);
    let token = sandbox.run(&args).stdin(PASSWORD).ok();
    let payload = token.split('.').nth(1).unwrap();
    let payload = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(payload).unwrap();
    let payload: serde_json::Value = serde_json::from_slice(&payload).unwrap();
    assert_eq!(payload["aud"], serde_json::json!(["a", "b"]));
    assert_eq!(payload["scope"], "read write");
    assert_eq!(payload["exp"].as_i64().unwrap() - payload["iat"].as_i64().unwrap(), 3600);
    assert!(payload["iss"].as_str().unwrap().starts_with("urn:uuid:"));
    let sessions = sandbox.run(&["session", "list"]).json();
    assert_eq!(sessions[0]["name"], "nightly build");
}

#[test]
fn the_longest_token_is_valid() {
    let sandbox = Sandbox::with_ada();
    sandbox.run(&["key", "rotate", "--algorithm", "RS256"]).ok();
    let item = "x".repeat(256);
    let mut args = LOGIN.to_vec();
    for _ in 0..16 {
        args.extend(["--audience", &item]);
    }
    let token = sandbox.run(&args).stdin(PASSWORD).ok();
    sandbox.run(&["session", "--token-stdin"]).stdin(&token).ok();
    args.extend(["--scope", "x"]);
    sandbox.run(&args).stdin(PASSWORD).fails(7, "at most 4096 bytes in total");
}

#[test]
fn a_ttl_outside_1s_to_365d_is_refused() {
    let sandbox = Sandbox::with_ada();
    for (ttl, code) in [("366d", 7), ("0s", 7), ("soon", 2), ("-1h", 2), ("", 2)] {
        let args: Vec<&str> = LOGIN.iter().copied().chain(["--ttl", ttl]).collect();
        sandbox.run(&args).stdin(PASSWORD).fails(code, "");
    }
    sandbox.run(&login_with(&["--ttl", "366d"])).stdin(PASSWORD).fails(7, "`1s` to `365d`");
    for ttl in ["90s", "10m", "12h", "30d", "365d"] {
        let args: Vec<&str> = LOGIN.iter().copied().chain(["--ttl", ttl]).collect();
        sandbox.run(&args).stdin(PASSWORD).ok();
    }
}

#[test]
fn header_prints_an_authorization_header() {
    let sandbox = Sandbox::with_ada();
    let header = sandbox.run(&login_with(&["--header"])).stdin(PASSWORD).ok();
    let token = header.strip_prefix("Authorization: Bearer ").unwrap().trim_end();
    sandbox.run(&["session"]).env("VOUCHSAFE_TOKEN", token).ok();
}

#[test]
fn out_writes_a_private_file_and_refuses_special_files() {
    let sandbox = Sandbox::with_file().ada();
    // An existing file with a loose mode is replaced, not overwritten in place.
    let path = sandbox.write("token", "old", 0o644);
    assert_eq!(sandbox.run(&login_with(&["--out", "token"])).stdin(PASSWORD).ok(), "");
    assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    sandbox.run(&["session", "--token-file", "token"]).ok();
    let link = sandbox.path("link");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    for special in ["link", ".", "/dev/null"] {
        let args: Vec<&str> = LOGIN.iter().copied().chain(["--out", special]).collect();
        sandbox.run(&args).stdin(PASSWORD).fails(7, "is not a regular file");
    }
    std::fs::remove_file(link).unwrap();
    sandbox.run(&login_with(&["--out", "no/where"])).stdin(PASSWORD).fails(9, "cannot write");
    let left = std::fs::read_dir(sandbox.home()).unwrap().count();
    assert_eq!(left, 2, "no temporary file is left beside `.local` and `token`");
}
