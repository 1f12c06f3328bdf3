//! Several processes on one database file.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use vouchsafe::Service;
use vouchsafe::domain::{Principal, UserFilter, UserPage};

use crate::support::Sandbox;

const SECONDS: u64 = 3;

/// Two threads start a process for each write, while a third lists users.
#[test]
fn concurrent_writers_lose_no_acknowledged_change() {
    let sandbox = Sandbox::with_ada();
    let (stop, added, listed) = (AtomicBool::new(false), AtomicUsize::new(0), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for writer in ["a", "b"] {
            let (sandbox, stop, added) = (&sandbox, &stop, &added);
            scope.spawn(move || {
                let mut n = 0;
                while !stop.load(Ordering::Relaxed) {
                    let email = format!("{writer}{n}@example.com");
                    // `ok` fails on "database is locked" as on any other error.
                    sandbox.run(&["user", "add", &email, "--unusable-password"]).ok();
                    sandbox.run(&["user", "edit", &email, "--first-name", "X"]).ok();
                    added.fetch_add(1, Ordering::Relaxed);
                    n += 1;
                }
            });
        }
        scope.spawn(|| {
            while !stop.load(Ordering::Relaxed) {
                sandbox.run(&["user", "list", "--output", "jsonl"]).ok();
                listed.fetch_add(1, Ordering::Relaxed);
            }
        });
        std::thread::sleep(Duration::from_secs(SECONDS));
        stop.store(true, Ordering::Relaxed);
    });
    let added = added.into_inner();
    assert!(added > 10 && listed.into_inner() > 3, "writers and reader made progress: {added}");

    let service =
        Service::open(sandbox.location(), vouchsafe::service::Settings::default()).unwrap();
    let mut found = 0;
    let filter = UserFilter { search: Some("x".to_owned()), ..UserFilter::default() };
    let admin = service.admin(Principal::Operator).unwrap();
    admin
        .users(&filter, &UserPage::default(), &mut |user| {
            found += usize::from(user.first_name == "X");
            Ok(())
        })
        .unwrap();
    assert_eq!(found, added, "every acknowledged change is stored");
}

/// One long-lived process and many short ones, like a server and its operator's commands.
#[test]
fn a_long_lived_process_and_commands_see_each_others_changes() {
    let sandbox = Sandbox::with_ada();
    let service =
        Service::open(sandbox.location(), vouchsafe::service::Settings::default()).unwrap();
    let admin = service.admin(Principal::Operator).unwrap();
    for n in 0..20 {
        let email = format!("u{n}@example.com");
        sandbox.run(&["user", "add", &email, "--unusable-password"]).ok();
        let user = admin.user(&email.parse().unwrap()).unwrap();
        admin.deactivate(user.id, false).unwrap();
        assert_eq!(sandbox.user(&email)["is_active"], false);
    }
}

#[test]
fn concurrent_createsuperuser_if_not_exists_creates_one_user() {
    let sandbox = Sandbox::new();
    let args =
        ["createsuperuser", "--email", "root@example.com", "--if-not-exists", "--password-stdin"];
    let results: Vec<String> = std::thread::scope(|scope| {
        let run = || sandbox.run(&args).stdin("correct horse battery").json();
        let runs: Vec<_> = (0..8).map(|_| scope.spawn(run)).collect();
        runs.into_iter()
            .map(|run| run.join().unwrap()["result"].as_str().unwrap().to_owned())
            .collect()
    });
    assert_eq!(results.iter().filter(|result| *result == "created").count(), 1, "{results:?}");
    assert_eq!(results.iter().filter(|result| *result == "unchanged").count(), 7, "{results:?}");
}
