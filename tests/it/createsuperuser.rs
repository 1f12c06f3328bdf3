use std::os::unix::fs::PermissionsExt;

use crate::support::{ADA, PASSWORD, Sandbox};

const WITH_STDIN: [&str; 4] = ["createsuperuser", "--email", ADA, "--password-stdin"];

#[test]
fn creates_the_database_and_the_superuser() {
    let sandbox = Sandbox::with_file();
    let printed = sandbox.run(&WITH_STDIN).stdin(PASSWORD).ok();
    assert_eq!(printed, "Superuser created successfully.\n");
    let user = sandbox.user(ADA);
    for flag in ["is_active", "is_staff", "is_superuser"] {
        assert_eq!(user[flag], true, "{flag}");
    }
    let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&sandbox.db()), 0o600);
    assert_eq!(mode(sandbox.db().parent().unwrap()), 0o700);
}

#[test]
fn every_source_of_a_password_works() {
    let file = |sandbox: &Sandbox| sandbox.write("secret", "correct horse battery\n", 0o600);
    let login = |sandbox: &Sandbox| drop(sandbox.token());

    let sandbox = Sandbox::new();
    let path = file(&sandbox);
    let path = path.to_str().unwrap();
    sandbox.run(&["createsuperuser", "--email", ADA, "--password-file", path]).ok();
    login(&sandbox);

    let sandbox = Sandbox::new();
    sandbox.run(&["createsuperuser", "--email", ADA, "--password-file", "-"]).stdin(PASSWORD).ok();
    login(&sandbox);

    let sandbox = Sandbox::new();
    let run = sandbox.run(&["createsuperuser", "--no-input"]);
    let run = run.env("VOUCHSAFE_SUPERUSER_EMAIL", ADA);
    run.env("VOUCHSAFE_SUPERUSER_PASSWORD_FILE", file(&sandbox)).ok();
    login(&sandbox);

    for (email, password) in [
        ("VOUCHSAFE_SUPERUSER_EMAIL", "VOUCHSAFE_SUPERUSER_PASSWORD"),
        ("DJANGO_SUPERUSER_EMAIL", "DJANGO_SUPERUSER_PASSWORD"),
    ] {
        let sandbox = Sandbox::new();
        let run = sandbox.run(&["createsuperuser", "--noinput"]).env(email, ADA);
        let (_, stderr) = run.env(password, PASSWORD).ok_and_stderr();
        assert!(stderr.contains("warning:") && !stderr.contains(PASSWORD), "{stderr}");
        login(&sandbox);
    }

    let sandbox = Sandbox::new();
    let generated = sandbox.run(&["createsuperuser", "--email", ADA, "--generate-password"]).ok();
    assert_eq!(generated.lines().count(), 1);
    sandbox.run(&["login", "--email", ADA, "--password-stdin"]).stdin(&generated).ok();
}

#[test]
fn a_generated_password_is_in_the_json() {
    let sandbox = Sandbox::new();
    let created = sandbox.run(&["createsuperuser", "--email", ADA, "--generate-password"]).json();
    assert_eq!(created["result"], "created");
    let password = created["password"].as_str().unwrap();
    sandbox.run(&["login", "--email", ADA, "--password-stdin"]).stdin(password).ok();
}

#[test]
fn without_a_terminal_a_missing_value_fails_with_11() {
    let sandbox = Sandbox::new();
    for args in [
        &["createsuperuser"][..],
        &["createsuperuser", "--no-input"],
        &["createsuperuser", "--noinput", "--email", ADA],
    ] {
        let stderr = sandbox.run(args).fails(11, "is needed, and there is no terminal");
        assert!(stderr.contains("hint: supply it with `--"), "{stderr}");
    }
    sandbox.run(&["createsuperuser"]).fails_in_json(11, "prompt_needed");
    assert!(!sandbox.db().exists(), "a failure leaves nothing behind");
}

#[test]
fn a_password_that_was_not_set_is_not_printed() {
    let sandbox = Sandbox::with_ada();
    let args = ["createsuperuser", "--email", ADA, "--generate-password", "--if-not-exists"];
    let (printed, stderr) = sandbox.run(&args).ok_and_stderr();
    assert_eq!((printed.as_str(), stderr.contains("nothing changed")), ("", true));
    let body = sandbox.run(&args).json();
    assert_eq!((&body["result"], body.get("password")), (&"unchanged".into(), None));
}

#[test]
fn if_not_exists_is_refused_for_a_user_who_is_not_a_superuser() {
    let sandbox = Sandbox::with_ada_and_bob();
    let args = ["createsuperuser", "--email", "bob@example.com", "--if-not-exists"];
    let stderr = sandbox.run(&args).fails(6, "without the requested permissions");
    assert!(stderr.contains("--upsert"), "{stderr}");
}

#[test]
fn two_password_sources_are_refused() {
    let sandbox = Sandbox::new();
    let run = sandbox.run(&["createsuperuser", "--email", ADA]);
    let run = run.env("VOUCHSAFE_SUPERUSER_PASSWORD", PASSWORD);
    run.env("VOUCHSAFE_SUPERUSER_PASSWORD_FILE", "x").fails(7, "are both set");
    for other in ["--password-file=x", "--generate-password"] {
        let mut args = WITH_STDIN.to_vec();
        args.push(other);
        sandbox.run(&args).fails(2, "cannot be used with");
    }
}

#[test]
fn the_password_policy_applies_without_a_terminal() {
    let sandbox = Sandbox::new();
    for (password, code) in [
        ("short7!", "password_too_short"),
        ("password", "password_too_common"),
        ("73519264083", "password_entirely_numeric"),
        ("ada@example.com", "password_too_similar"),
    ] {
        let error = sandbox.run(&WITH_STDIN).stdin(password).fails_in_json(7, "invalid");
        assert_eq!(error["problems"][0]["code"], code);
    }
    sandbox.run(&WITH_STDIN).stdin("12345678").fails(7, "This password is too common.");
    assert!(!sandbox.db().exists(), "a refusal leaves nothing behind");
    let mut args = WITH_STDIN.to_vec();
    args.push("--skip-password-checks");
    sandbox.run(&args).stdin("1").ok();
    sandbox.run(&["login", "--email", ADA, "--password-stdin"]).stdin("1").ok();
}

#[test]
fn invalid_input_is_refused_with_the_reason() {
    let sandbox = Sandbox::new();
    for email in ["ada", "ada@", "Ada <ada@example.com>", "a\nb@example.com"] {
        let args = ["createsuperuser", "--email", email, "--password-stdin"];
        sandbox.run(&args).stdin(PASSWORD).fails(7, "Enter a valid email address.");
    }
    sandbox.run(&WITH_STDIN).stdin("").fails(7, "standard input is empty");
    sandbox.run(&WITH_STDIN).stdin("a\0b cdefgh").fails(7, "NUL");
    sandbox.run(&WITH_STDIN).stdin(&"x".repeat(2000)).fails(7, "at most 1024 bytes");
    let missing = ["createsuperuser", "--email", ADA, "--password-file", "missing"];
    sandbox.run(&missing).fails(7, "cannot read `missing`");
}

#[test]
fn a_second_run_fails_keeps_or_updates_the_user_as_requested() {
    let sandbox = Sandbox::with_ada();
    sandbox.run(&WITH_STDIN).stdin(PASSWORD).fails(6, "That email address is already taken.");
    let upper = ["createsuperuser", "--email", "ADA@EXAMPLE.COM", "--password-stdin"];
    sandbox.run(&upper).stdin(PASSWORD).fails(6, "already taken");

    let token = sandbox.token();
    let again = sandbox.run(&["createsuperuser", "--email", ADA, "--if-not-exists"]).json();
    assert_eq!(again["result"], "unchanged");
    let mut upsert = WITH_STDIN.to_vec();
    upsert.push("--upsert");
    assert_eq!(sandbox.run(&upsert).stdin(PASSWORD).json()["result"], "unchanged");
    sandbox.run(&["session"]).env("VOUCHSAFE_TOKEN", &token).ok();
    let other = sandbox.run(&upsert).stdin("another long phrase").json();
    assert_eq!(other["result"], "updated");
    sandbox.run(&["session"]).env("VOUCHSAFE_TOKEN", &token).fails(3, "Could not validate");
}

#[test]
fn upsert_grants_rights_and_warns_about_a_deactivated_user() {
    let sandbox = Sandbox::with_ada_and_bob();
    sandbox.run(&["user", "deactivate", "bob@example.com"]).ok();
    let args = ["createsuperuser", "--email", "bob@example.com", "--upsert", "--password-stdin"];
    let (_, stderr) = sandbox.run(&args).stdin(PASSWORD).ok_and_stderr();
    assert!(stderr.contains("the user is deactivated"), "{stderr}");
    let bob = sandbox.user("bob@example.com");
    assert_eq!((&bob["is_superuser"], &bob["is_active"]), (&true.into(), &false.into()));
}

#[test]
fn a_password_file_that_others_can_read_causes_a_warning() {
    let sandbox = Sandbox::new();
    let path = sandbox.write("secret", PASSWORD, 0o644);
    let args = ["createsuperuser", "--email", ADA, "--password-file", path.to_str().unwrap()];
    let (_, stderr) = sandbox.run(&args).ok_and_stderr();
    assert!(stderr.contains("chmod 600"), "{stderr}");
    let error = sandbox.run(&args).fails_in_json(6, "conflict");
    assert!(error["warnings"][0].as_str().is_none(), "the file was not read: {error}");
    let args = ["login", "--email", ADA, "--password-file", path.to_str().unwrap()];
    std::fs::write(&path, "wrong").unwrap();
    let error = sandbox.run(&args).fails_in_json(3, "unauthenticated");
    assert!(error["warnings"][0].as_str().unwrap().contains("chmod 600"), "{error}");
}
