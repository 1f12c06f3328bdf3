//! The `doctor` command.

use std::os::unix::fs::PermissionsExt;

use crate::support::Sandbox;

#[test]
fn doctor_lists_every_part_of_a_healthy_installation() {
    let sandbox = Sandbox::with_file().ada();
    sandbox.token();
    let parts = sandbox.run(&["doctor"]).json();
    let parts: Vec<_> =
        parts.as_array().unwrap().iter().map(|part| part["part"].as_str().unwrap()).collect();
    let wanted =
        ["directory", "disk", "database", "audit log", "clock", "signing keys", "superuser"];
    assert_eq!(parts, wanted);
    assert!(sandbox.run(&["doctor"]).ok().contains("1 active, 1 next"));
}

#[test]
fn doctor_names_each_fault() {
    let sandbox = Sandbox::with_file().ada();
    sandbox.token();
    let change = |sql: &str| {
        rusqlite::Connection::open(sandbox.db()).unwrap().execute_batch(sql).unwrap();
    };
    sandbox.run(&["user", "deactivate", crate::support::ADA, "--force"]).ok();
    sandbox.run(&["doctor"]).fails(9, "superuser: no active superuser can sign in");
    change("update signing_keys set retired_at = 1 where activated_at is not null");
    sandbox.run(&["doctor"]).fails(9, "signing keys: 0 active, 1 next");
    change("update events set at = at + 1000000000000 where sequence = 4");
    let stderr = sandbox.run(&["doctor"]).fails(9, "clock: behind the newest event");
    assert!(stderr.contains("audit log: event 4"), "{stderr}");
    let directory = sandbox.db().parent().unwrap().to_owned();
    std::fs::set_permissions(directory, std::fs::Permissions::from_mode(0o777)).unwrap();
    sandbox.run(&["doctor"]).fails(9, "directory: mode 0777");
}
