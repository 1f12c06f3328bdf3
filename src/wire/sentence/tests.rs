use super::*;
use crate::domain::{Action, Timestamp};

fn user(id: i64, email: &str) -> User {
    User { id: UserId::new(id), ..User::new(email.parse().unwrap(), Timestamp::UNIX_EPOCH) }
}

fn event(actor: &str, origin: &str, action: &str, subject: &str, detail: &str) -> Event {
    Event {
        sequence: 1,
        at: Timestamp::UNIX_EPOCH,
        actor: actor.to_owned(),
        origin: origin.to_owned(),
        action: action.to_owned(),
        subject: subject.to_owned(),
        detail: detail.to_owned(),
        digest: String::new(),
    }
}

const CLI: &str = "uid 0, login root, terminal /dev/pts/0";

/// Actor, origin, action, subject, details, and sentence.
const CASES: &[[&str; 6]] = &[
    [
        "user:1",
        "192.0.2.1",
        "user_added",
        "user:2",
        r#"{"is_superuser":true}"#,
        "ada@x.example added bob@x.example as a superuser",
    ],
    [
        "user:1",
        "192.0.2.1",
        "user_edited",
        "user:2",
        r#"{"name":true,"is_staff":true}"#,
        "ada@x.example changed bob@x.example’s name; granted staff access",
    ],
    [
        "user:1",
        "192.0.2.1",
        "user_edited",
        "user:2",
        r#"{"email":"b@x.example","groups":["a"]}"#,
        "ada@x.example changed bob@x.example’s email address and groups",
    ],
    [
        "operator",
        CLI,
        "user_edited",
        "user:2",
        r#"{"is_staff":false,"is_superuser":true}"#,
        "root granted superuser access and revoked staff access for bob@x.example on the command line",
    ],
    [
        "operator",
        CLI,
        "user_deactivated",
        "user:2",
        "{}",
        "root deactivated bob@x.example’s account on the command line",
    ],
    [
        "operator",
        "uid 7, login eve",
        "user_deleted",
        "user:9",
        r#"{"email":"old@x.example"}"#,
        "uid 7 (eve) deleted old@x.example (user 9) on the command line",
    ],
    [
        "user:2",
        "192.0.2.1",
        "password_set",
        "user:2",
        r#"{"usable":true,"by":"user","ended":2}"#,
        "bob@x.example changed their password, which ended 2 sessions",
    ],
    [
        "user:2",
        "192.0.2.1",
        "password_set",
        "user:2",
        r#"{"usable":true,"by":"link","ended":0}"#,
        "bob@x.example chose a password with a one-time link",
    ],
    [
        "user:1",
        "192.0.2.1",
        "password_set",
        "user:2",
        r#"{"usable":false,"ended":1}"#,
        "ada@x.example turned off password sign-in for bob@x.example, which ended 1 session",
    ],
    [
        "operator",
        CLI,
        "group_added",
        "group:ops",
        "{}",
        "root created the group ops on the command line",
    ],
    [
        "operator",
        CLI,
        "users_imported",
        "users",
        r#"{"created":1}"#,
        "root imported 1 user on the command line",
    ],
    [
        "operator",
        CLI,
        "users_exported",
        "users",
        r#"{"users":3,"hashes":true}"#,
        "root exported 3 users on the command line with their password hashes",
    ],
    [
        "user:1",
        "192.0.2.1",
        "link_made",
        "user:2",
        "{}",
        "ada@x.example created a one-time link for bob@x.example",
    ],
    [
        "user:2",
        "192.0.2.1",
        "login_succeeded",
        "user:2",
        r#"{"device":"Chrome on Linux"}"#,
        "bob@x.example signed in from 192.0.2.1 · Chrome on Linux",
    ],
    [
        "user:2",
        CLI,
        "login_succeeded",
        "user:2",
        "{}",
        "bob@x.example signed in on the command line",
    ],
    [
        "unknown",
        "192.0.2.9",
        "login_refused",
        "user:2",
        r#"{"evaluated":true}"#,
        "Sign-in refused for bob@x.example from 192.0.2.9: wrong password",
    ],
    [
        "unknown",
        "192.0.2.9",
        "login_refused",
        "user:2",
        r#"{"evaluated":false}"#,
        "Sign-in refused for bob@x.example from 192.0.2.9: throttled, the password was not checked",
    ],
    [
        "unknown",
        "192.0.2.9",
        "login_refused",
        "name:x",
        r#"{"evaluated":true}"#,
        "Sign-in refused for an unknown email address from 192.0.2.9",
    ],
    [
        "unknown",
        "192.0.2.9",
        "login_refused",
        "unknown",
        r#"{"refused":7}"#,
        "7 more sign-ins refused for unknown email addresses",
    ],
    [
        "user:1",
        "192.0.2.1",
        "sessions_revoked",
        "user:2",
        r#"{"ended":3}"#,
        "ada@x.example ended 3 sessions of bob@x.example",
    ],
    [
        "operator",
        CLI,
        "sessions_revoked",
        "all users",
        r#"{"ended":3}"#,
        "root ended 3 sessions of all users on the command line",
    ],
    ["service", "192.0.2.1", "key_made", "abc", "{}", "The first signing key was created"],
    [
        "operator",
        CLI,
        "key_retired",
        "tuAeamr874o0glIV9pIGnA",
        r#"{"ended":41}"#,
        "root retired the signing key tuAeamr8 on the command line, which ended 41 sessions",
    ],
    [
        "user:1",
        "192.0.2.1",
        "lockouts_cleared",
        "user:2",
        "{}",
        "ada@x.example cleared bob@x.example’s failed sign-ins",
    ],
    [
        "server",
        "this program",
        "job_failed",
        "last_use",
        r#"{"error":"disk full"}"#,
        "The job “last use” failed: disk full",
    ],
    [
        "operator",
        CLI,
        "database_migrated",
        "database",
        r#"{"to":11}"#,
        "root migrated the database to schema version 11 on the command line",
    ],
    ["user:3", "192.0.2.1", "logged_out", "user:3", "not JSON", "user 3 signed out"],
];

#[test]
fn each_action_has_a_sentence() {
    let (ada, bob) = (user(1, "ada@x.example"), user(2, "bob@x.example"));
    for [actor, origin, action, subject, detail, sentence] in CASES {
        let event = event(actor, origin, action, subject, detail);
        let find =
            |name: &str| [&ada, &bob].into_iter().find(|user| name == format!("user:{}", user.id));
        let users = EventUsers { actor: find(actor), subject: find(subject), viewer: None };
        assert_eq!(Sentence::new(&event, users).to_text(), *sentence);
    }
}

#[test]
fn no_known_action_falls_back_to_its_name() {
    for action in Action::ALL {
        let event = event("operator", "uid 0", action.name(), "x", "{}");
        let text = Sentence::new(&event, EventUsers::default()).to_text();
        assert!(!text.contains('`') && !text.is_empty(), "{action}: {text}");
    }
}

#[test]
fn users_read_about_themselves_and_about_no_other_user() {
    let (ada, bob) = (user(1, "ada@x.example"), user(2, "bob@x.example"));
    for (actor, action, subject, detail, sentence) in [
        (
            "user:2",
            "login_succeeded",
            "user:2",
            r#"{"device":"curl"}"#,
            "You signed in from 192.0.2.1 · curl",
        ),
        (
            "user:2",
            "password_set",
            "user:2",
            r#"{"usable":true,"by":"user"}"#,
            "You changed your password",
        ),
        (
            "user:1",
            "password_set",
            "user:2",
            r#"{"usable":true}"#,
            "An administrator set your password",
        ),
        (
            "user:1",
            "user_edited",
            "user:2",
            r#"{"is_staff":true}"#,
            "An administrator granted staff access to you",
        ),
        (
            "user:1",
            "sessions_revoked",
            "user:2",
            r#"{"ended":1}"#,
            "An administrator ended 1 session of yours",
        ),
        (
            "unknown",
            "login_refused",
            "user:2",
            r#"{"evaluated":true}"#,
            "A sign-in was refused from 192.0.2.1: wrong password",
        ),
    ] {
        let event = event(actor, "192.0.2.1", action, subject, detail);
        let actor = (actor == "user:1").then_some(&ada);
        let users = EventUsers { actor, subject: Some(&bob), viewer: Some(bob.id) };
        assert_eq!(Sentence::new(&event, users).to_text(), *sentence);
    }
}
