//! The audit log: what it records, and that tampering with it is detected.

use rusqlite::Connection;
use serde_json::Value;

use crate::support::{ADA, BOB, PASSWORD, Sandbox, Site};

fn events(sandbox: &Sandbox, args: &[&str]) -> Vec<Value> {
    let args: Vec<&str> = ["audit", "list"].iter().chain(args).copied().collect();
    sandbox.run(&args).json().as_array().unwrap().clone()
}

fn actions(events: &[Value]) -> String {
    events.iter().map(|event| event["action"].as_str().unwrap()).collect::<Vec<_>>().join(" ")
}

/// A sandbox with six events.
fn with_history() -> Sandbox {
    add_history(Sandbox::new())
}

/// As [`with_history`], in a file.
fn file_with_history() -> Sandbox {
    add_history(Sandbox::with_file())
}

fn add_history(sandbox: Sandbox) -> Sandbox {
    let sandbox = sandbox.ada().bob();
    sandbox.token();
    sandbox.run(&["user", "deactivate", BOB]).ok();
    sandbox.run(&["key", "rotate"]).ok();
    assert_eq!(events(&sandbox, &[]).len(), 6);
    sandbox
}

#[test]
fn every_change_is_recorded() {
    let sandbox = Sandbox::with_ada_and_bob();
    let token = sandbox.token();
    sandbox.run(&["login", "--email", ADA, "--password-stdin"]).stdin("wrong").fails(3, "");
    let fresh = ["session", "--token-stdin", "--min-ttl", "365d"];
    sandbox.run(&fresh).stdin(&token).ok();
    sandbox.run(&["logout", "--token-stdin"]).stdin(&token).ok();
    sandbox.run(&["user", "edit", BOB, "--superuser", "--first-name", "Bob"]).ok();
    sandbox.run(&["user", "passwd", BOB, "--password-stdin"]).stdin("another long phrase").ok();
    sandbox.run(&["user", "deactivate", BOB]).ok();
    sandbox.run(&["user", "activate", BOB]).ok();
    sandbox.run(&["user", "delete", BOB, "--yes"]).ok();
    sandbox.run(&["session", "revoke", "--user", ADA]).ok();
    sandbox.run(&["lockout", "clear", "--all"]).ok();
    sandbox.run(&["key", "rotate"]).ok();
    let keys = sandbox.run(&["key", "list"]).json();
    let old = keys.as_array().unwrap().iter().find(|key| key["state"] == "verifying").unwrap();
    sandbox.run(&["key", "retire", old["kid"].as_str().unwrap(), "--yes"]).ok();
    let recorded = events(&sandbox, &[]);
    assert_eq!(
        actions(&recorded),
        "user_added user_added key_made login_succeeded login_refused session_refreshed logged_out \
         user_edited password_set user_deactivated user_activated user_deleted sessions_revoked \
         lockouts_cleared key_rotated key_retired"
    );
    let edit = &recorded[7];
    assert_eq!((&edit["actor"], &edit["subject"]), (&"operator".into(), &"user:2".into()));
    assert_eq!(edit["detail"], serde_json::json!({ "name": true, "is_superuser": true }));
    assert!(edit["origin"].as_str().unwrap().starts_with("uid "), "{edit}");
    let sequences: Vec<_> =
        recorded.iter().map(|event| event["sequence"].as_u64().unwrap()).collect();
    assert_eq!(sequences, (1..=16).collect::<Vec<_>>());
    sandbox.run(&["audit", "verify"]).ok();
    for secret in [PASSWORD, "another long phrase", token.as_str(), "wrong"] {
        assert!(!Value::from(recorded.clone()).to_string().contains(secret), "{secret}");
    }
}

#[test]
fn refused_and_no_op_changes_are_not_recorded() {
    let sandbox = Sandbox::with_ada();
    sandbox.run(&["user", "deactivate", ADA]).fails(6, "");
    sandbox.run(&["user", "delete", ADA, "--yes"]).fails(6, "");
    sandbox.run(&["user", "activate", ADA]).ok();
    sandbox.run(&["key", "retire", "unknown"]).fails(5, "");
    let args = ["user", "passwd", ADA, "--password-stdin"];
    sandbox.run(&args).stdin("short").fails(7, "");
    assert_eq!(actions(&events(&sandbox, &[])), "user_added");
}

#[test]
fn events_are_filtered_by_position_user_and_action() {
    let sandbox = with_history();
    assert_eq!(actions(&events(&sandbox, &["--last", "2"])), "user_deactivated key_rotated");
    assert_eq!(actions(&events(&sandbox, &["--after", "5"])), "key_rotated");
    let of_bob = events(&sandbox, &["--user", BOB]);
    assert_eq!(actions(&of_bob), "user_added user_deactivated");
    assert_eq!(events(&sandbox, &["--action", "user_added"]).len(), 2);
    sandbox.run(&["audit", "list", "--action", "x"]).fails(7, "`x` is not an action");
    assert_eq!(sandbox.run(&["audit", "list"]).ok().lines().count(), 7);
}

#[test]
fn the_origin_names_the_login_and_sudo_users() {
    let sandbox = Sandbox::with_ada();
    let run = sandbox.run(&["user", "edit", ADA, "--first-name", "Ada"]);
    run.env("SUDO_USER", "grace").env("LOGNAME", "root").ok();
    let event = events(&sandbox, &["--last", "1"]).remove(0);
    let origin = event["origin"].as_str().unwrap();
    assert!(origin.contains("login root") && origin.contains("sudo grace"), "{origin}");
}

#[tokio::test]
async fn a_request_is_recorded_with_its_client_address() {
    let site = Site::new();
    let login = |password: &'static str| {
        let body = serde_json::json!({ "username": ADA, "password": password }).to_string();
        let mut request = axum::http::Request::post("/users/login/")
            .header("content-type", "application/json")
            .body(axum::body::Body::from(body))
            .unwrap();
        let peer: std::net::SocketAddr = "[2001:db8::7]:1".parse().unwrap();
        request.extensions_mut().insert(axum::extract::ConnectInfo(peer));
        site.send(request)
    };
    login("wrong").await;
    let answer = login(PASSWORD).await;
    let token = answer.json()["access_token"].as_str().unwrap().to_owned();
    site.with_token("POST", "/users/logout/", &token).await;
    let mut recorded = Vec::new();
    let filter = vouchsafe::domain::EventFilter { after: Some(2), ..Default::default() };
    site.admin()
        .events(&filter, &mut |event| {
            recorded.push(format!("{} {} {}", event.action, event.actor, event.origin));
            Ok(())
        })
        .unwrap();
    assert_eq!(
        recorded,
        [
            "login_refused unknown 2001:db8::7",
            "key_made service 2001:db8::7",
            "login_succeeded user:1 2001:db8::7",
            "logged_out user:1 local",
        ]
    );
}

#[track_caller]
fn check_tampering(sql: &str, found: &str) {
    let sandbox = with_history();
    sandbox.execute(sql);
    let stderr = sandbox.run(&["audit", "verify"]).fails(9, "was tampered with");
    assert!(stderr.contains(found), "{sql}: {stderr}");
}

#[test]
fn verify_names_the_first_event_that_was_tampered_with() {
    check_tampering("update events set actor = 'user:9' where sequence = 4", "event 4 was changed");
    check_tampering("update events set at = at + 1 where sequence = 1", "event 1 was changed");
    check_tampering("update events set detail = '{}' where sequence = 6", "event 6 was changed");
    check_tampering("update events set digest = 'x' where sequence = 2", "event 2 was changed");
    check_tampering("update events set at = 9e18 where sequence = 2", "event 2 was changed");
    check_tampering("delete from events where sequence = 3", "event 3 was changed");
    check_tampering("delete from events where sequence = 1", "event 1 was changed");
    check_tampering("delete from events where sequence > 4", "event 5 and all later events");
    check_tampering("delete from events", "event 1 and all later events");
    check_tampering(
        "update events set sequence = 0 where sequence = 3;
         update events set sequence = 3 where sequence = 4;
         update events set sequence = 4 where sequence = 0",
        "event 3 was changed",
    );
    check_tampering(
        "insert into events select 7, at, actor, origin, action, subject, detail, digest
         from events where sequence = 6",
        "event 7 was changed",
    );
}

/// Makes the last remaining event the head, as an attacker would after truncating the log.
const REWRITE_HEAD: &str = "update audit_head set (sequence, digest) =
    (select sequence, digest from events order by sequence desc limit 1)";

#[test]
fn truncation_is_detected_after_later_writes() {
    let sandbox = file_with_history();
    let connection = Connection::open(sandbox.db()).unwrap();
    connection.execute_batch("delete from events where sequence > 4").unwrap();
    connection.execute_batch(REWRITE_HEAD).unwrap();
    drop(connection);
    for name in ["A", "B", "C", "D"] {
        sandbox.run(&["user", "edit", ADA, "--first-name", name]).ok();
    }
    let stderr = sandbox.run(&["audit", "verify"]).fails(9, "was tampered with");
    assert!(stderr.contains("event 6 was changed"), "{stderr}");
}

#[test]
fn an_external_anchor_detects_a_rewritten_log() {
    let sandbox = with_history();
    let anchor = sandbox.run(&["audit", "anchor"]).ok();
    let anchor = anchor.trim_end();
    sandbox.run(&["user", "activate", BOB]).ok();
    sandbox.run(&["audit", "verify", "--anchor", anchor]).ok();

    // An attacker who controls the machine can replace the whole log, and the head beside it.
    let other = with_history();
    other.run(&["user", "activate", BOB]).ok();
    let stderr = other.run(&["audit", "verify", "--anchor", anchor]).fails(9, "was tampered with");
    assert!(stderr.contains("event 6 was changed"), "{stderr}");
    sandbox.run(&["audit", "verify", "--anchor", "99 x"]).fails(9, "event 8 and all later events");
    sandbox.run(&["audit", "verify", "--anchor", "x"]).fails(7, "an anchor has");
}

#[test]
fn a_lagging_head_is_accepted_and_a_missing_or_invalid_one_is_not() {
    let sandbox = file_with_history();
    let head = std::path::PathBuf::from(format!("{}-audit", sandbox.db().display()));
    let kept = std::fs::read_to_string(&head).unwrap();
    sandbox.run(&["user", "activate", BOB]).ok();
    std::fs::write(&head, &kept).unwrap();
    sandbox.run(&["audit", "verify"]).ok();
    std::fs::write(&head, "rubbish").unwrap();
    sandbox.run(&["audit", "verify"]).fails(9, "does not contain the head");
    let missing = [String::new(), "\0".repeat(kept.len())].map(Some);
    for content in missing.into_iter().chain([None]) {
        match content {
            Some(content) => std::fs::write(&head, content).unwrap(),
            None => std::fs::remove_file(&head).unwrap(),
        }
        sandbox.run(&["audit", "verify"]).fails(9, "the head beside the database is missing");
        sandbox.run(&["doctor"]).fails(9, "the head beside the database is missing");
        // Later writes do not recreate it.
        sandbox.run(&["user", "deactivate", BOB]).ok();
        sandbox.run(&["user", "activate", BOB]).ok();
        sandbox.run(&["audit", "verify"]).fails(9, "the head beside the database is missing");
    }
    sandbox.run(&["audit", "verify", "--keep-missing-head"]).ok();
    sandbox.run(&["audit", "verify"]).ok();
    assert_eq!(actions(&events(&sandbox, &["--last", "1"])), "audit_head_kept");
    sandbox.run(&["user", "deactivate", BOB]).ok();
    sandbox.run(&["audit", "verify"]).ok();
}

#[test]
fn truncation_is_detected_without_the_head_file() {
    let sandbox = file_with_history();
    let head = std::path::PathBuf::from(format!("{}-audit", sandbox.db().display()));
    std::fs::remove_file(&head).unwrap();
    let cut = "delete from events where sequence = (select max(sequence) from events)";
    let connection = Connection::open(sandbox.db()).unwrap();
    connection.execute(cut, []).unwrap();
    sandbox.run(&["audit", "verify"]).fails(9, "and all later events are missing");
    connection.execute_batch(REWRITE_HEAD).unwrap();
    sandbox.run(&["audit", "verify"]).fails(9, "the head beside the database is missing");
    sandbox.run(&["doctor"]).fails(9, "the head beside the database is missing");
}

#[test]
fn a_restore_is_recorded_and_the_log_stays_verifiable() {
    let sandbox = file_with_history();
    sandbox.run(&["db", "backup", "b.db"]).ok();
    sandbox.run(&["user", "activate", BOB]).ok();
    sandbox.run(&["db", "restore", "b.db", "--yes"]).ok();
    sandbox.run(&["audit", "verify"]).ok();
    assert!(std::path::Path::new(&format!("{}-audit", sandbox.db().display())).exists());
    let last = events(&sandbox, &["--last", "2"]);
    assert_eq!(actions(&last), "sessions_revoked database_restored");
    sandbox.run(&["user", "activate", BOB]).ok();
    sandbox.run(&["audit", "verify"]).ok();
}

#[test]
fn concurrent_processes_write_one_chain() {
    let sandbox = Sandbox::with_ada();
    std::thread::scope(|scope| {
        for writer in 0..3 {
            let sandbox = &sandbox;
            scope.spawn(move || {
                for n in 0..10 {
                    let email = format!("w{writer}n{n}@example.com");
                    sandbox.run(&["user", "add", &email, "--unusable-password"]).ok();
                }
            });
        }
    });
    let verified = sandbox.run(&["audit", "verify"]).json();
    assert_eq!(verified["events"], 31);
}

#[test]
fn audit_list_follow_prints_new_events() {
    use std::io::{BufRead, BufReader};
    use std::process::Stdio;
    let sandbox = with_history();
    sandbox.run(&["audit", "list", "-f", "--output", "json"]).fails(7, "`--output jsonl`");
    let mut command = sandbox.command();
    command.args(["audit", "list", "--follow", "--last", "1", "--output", "jsonl"]);
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut next = || -> Value { serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap() };
    assert_eq!(next()["sequence"], 6);
    sandbox.run(&["user", "activate", BOB]).ok();
    assert_eq!(next()["action"], "user_activated");
    child.kill().unwrap();
    child.wait().unwrap();
    let mut command = sandbox.command();
    command.args(["audit", "list", "--follow", "--last", "0", "--output", "jsonl"]);
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    // Wait until the process follows the log: `--last 0` skips earlier events.
    std::thread::sleep(std::time::Duration::from_secs(2));
    sandbox.run(&["user", "deactivate", BOB]).ok();
    assert!(lines.next().unwrap().unwrap().contains("user_deactivated"));
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn a_pruned_log_is_verifiable_and_a_truncated_one_is_not() {
    let sandbox = file_with_history();
    let all = events(&sandbox, &[]);
    let before = all[3]["at"].as_str().unwrap();
    let prune = ["audit", "prune", "--before", before];
    let asked = sandbox.run(&prune).fails(11, "Permanently remove 3 events");
    assert!(asked.contains("--yes"), "{asked}");
    assert_eq!(events(&sandbox, &[]).len(), 6, "nothing is removed before the confirmation");
    let pruned = sandbox.run(&[&prune[..], &["--yes"]].concat()).json();
    assert_eq!((&pruned["events"], &pruned["through"]), (&3.into(), &3.into()));
    let left = events(&sandbox, &[]);
    assert_eq!(left[0], all[3], "the remaining events keep their sequence numbers");
    assert_eq!(actions(&left[3..]), "audit_pruned");
    sandbox.run(&["audit", "verify"]).ok();
    sandbox.run(&["doctor"]).ok();
    assert_eq!(sandbox.run(&prune).json()["result"], "unchanged", "pruning again changes nothing");
    sandbox.run(&["user", "activate", BOB]).ok();
    sandbox.run(&["audit", "verify"]).ok();
    sandbox.run(&["audit", "prune", "--before", "2999-01-01", "--yes"]).fails(7, "in the past");

    // A second pruning continues from the first.
    let before = left[2]["at"].as_str().unwrap();
    sandbox.run(&["audit", "prune", "--before", before, "--yes"]).ok();
    sandbox.run(&["audit", "verify"]).ok();

    let tamper = |sql: &str| {
        Connection::open(sandbox.db()).unwrap().execute_batch(sql).unwrap();
        sandbox.run(&["audit", "verify"]).fails(9, "were not pruned");
    };
    let saved = std::fs::read(sandbox.db()).unwrap();
    tamper("update audit_checkpoint set signature = 'x'");
    std::fs::write(sandbox.db(), &saved).unwrap();
    sandbox.run(&["audit", "verify"]).ok();
    // Write access to the database is not enough to truncate more and pass it off as pruned.
    tamper(
        "update audit_checkpoint set sequence = 6,
             digest = (select digest from events where sequence = 6);
         delete from events where sequence <= 6",
    );
}

#[test]
fn events_are_selected_by_relative_times() {
    let sandbox = Sandbox::with_ada_and_bob();
    let sql = "update events set at = at - 259200000000 where sequence = 1";
    sandbox.execute(sql);
    let count = |args: &[&str]| {
        let list = sandbox.run(&[&["audit", "list"][..], args].concat()).json();
        list.as_array().unwrap().len()
    };
    let all = count(&[]);
    assert_eq!(count(&["--since", "2d"]), all - 1);
    assert_eq!(count(&["--until", "2d"]), 1);
    assert_eq!(count(&["--since", "4d", "--until", "yesterday"]), 1);
    assert_eq!(count(&["--since", "2999-01-01"]), 0);
    assert_eq!(count(&["--action", "user_added", "--action", "user_edited"]), all);
    sandbox.run(&["audit", "list", "--since", "whenever"]).fails(7, "whenever");
}
