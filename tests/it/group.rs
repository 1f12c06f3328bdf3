use serde_json::json;

use crate::support::{ADA, BOB, Sandbox};

#[test]
fn groups_are_created_listed_and_deleted() {
    let sandbox = Sandbox::with_ada_and_bob();
    assert_eq!(sandbox.run(&["group", "add", "wiki"]).ok(), "wiki created\n");
    assert_eq!(sandbox.run(&["group", "add", "wiki"]).ok(), "wiki unchanged\n");
    sandbox.run(&["group", "add", "Build team"]).ok();
    sandbox.run(&["user", "edit", ADA, "--add-group", "wiki", "--add-group", "Build team"]).ok();
    sandbox.run(&["user", "edit", BOB, "--add-group", "wiki"]).ok();
    let listed = sandbox.run(&["group", "list", "--output", "json"]).json();
    let expected =
        json!([{ "name": "Build team", "members": 1 }, { "name": "wiki", "members": 2 }]);
    assert_eq!(listed, expected);
    assert_eq!(sandbox.user(ADA)["groups"], json!(["Build team", "wiki"]));
    let members = sandbox.run(&["user", "list", "--group", "Build team", "--output", "jsonl"]).ok();
    assert_eq!((members.lines().count(), members.contains(ADA)), (1, true));

    sandbox.run(&["group", "delete", "wiki"]).fails(11, "--yes");
    let deleted = sandbox.run(&["group", "delete", "wiki", "--yes", "--output", "json"]).json();
    assert_eq!(deleted, json!({ "result": "deleted", "group": { "name": "wiki", "members": 2 } }));
    sandbox.run(&["group", "delete", "wiki", "--yes"]).fails(5, "there is no group `wiki`");
    assert_eq!(sandbox.user(ADA)["groups"], json!(["Build team"]));
    let log = sandbox.run(&["audit", "list", "--output", "jsonl"]).ok();
    for action in ["\"group_added\"", "\"group_deleted\"", "\"groups\":[\"Build team\",\"wiki\"]"] {
        assert!(log.contains(action), "{action}: {log}");
    }
}

#[test]
fn memberships_are_edited() {
    let sandbox = Sandbox::with_ada_and_bob();
    let edit = |args: &[&str]| sandbox.run(&[&["user", "edit", BOB], args].concat());
    let stderr = edit(&["--add-group", "wiki"]).fails(5, "there is no group `wiki`");
    assert!(stderr.contains("vouchsafe group add"), "{stderr}");
    sandbox.run(&["group", "add", "wiki"]).ok();
    assert_eq!(edit(&["--add-group", "wiki"]).ok(), "bob@example.com updated\n");
    assert_eq!(edit(&["--add-group", "wiki"]).ok(), "bob@example.com unchanged\n");
    assert_eq!(edit(&["--remove-group", "wiki"]).ok(), "bob@example.com updated\n");
    assert_eq!(edit(&["--remove-group", "wiki"]).ok(), "bob@example.com unchanged\n");
    edit(&["--add-group", "staff"]).fails(7, "reserved");
    edit(&["--add-group", "a,b"]).fails(7, "not a group name");
    sandbox.run(&["user", "add", "eve@example.com", "--unusable-password", "--group", "wiki"]).ok();
    assert_eq!(sandbox.user("eve@example.com")["groups"], json!(["wiki"]));
    let add = ["user", "add", "x@example.com", "--unusable-password", "--group", "missing"];
    sandbox.run(&add).fails(5, "there is no group `missing`");
    sandbox.run(&["user", "show", "x@example.com"]).fails(5, "no user");
}

#[test]
fn declared_groups_are_created_and_replace_memberships() {
    let sandbox = Sandbox::with_ada_and_bob();
    sandbox.run(&["group", "add", "old"]).ok();
    sandbox.run(&["user", "edit", BOB, "--add-group", "old"]).ok();
    let text = "[[users]]\nemail = 'bob@example.com'\ngroups = ['wiki', 'build']\n\
                [[users]]\nemail = 'ada@example.com'\nsuperuser = true\n\
                [[users]]\nemail = 'new@example.com'\ngroups = ['wiki']\n";
    sandbox.write("users.toml", text, 0o600);
    let planned = sandbox.command().args(["plan", "--file", "users.toml"]).output().unwrap();
    let shown = String::from_utf8(planned.stdout).unwrap();
    assert_eq!(planned.status.code(), Some(10));
    assert!(shown.contains(r#"groups: "old" -> "build, wiki""#), "{shown}");
    sandbox.run(&["apply", "--file", "users.toml"]).ok();
    assert_eq!(sandbox.user(BOB)["groups"], json!(["build", "wiki"]));
    assert_eq!(sandbox.user("new@example.com")["groups"], json!(["wiki"]));
    assert_eq!(sandbox.user(ADA)["groups"], json!([]), "undeclared groups stay as they are");
    sandbox.run(&["plan", "--file", "users.toml"]).ok();
}

#[test]
fn groups_survive_export_and_import() {
    let sandbox = Sandbox::with_ada_and_bob();
    for name in ["wiki", "Build team"] {
        sandbox.run(&["group", "add", name]).ok();
        sandbox.run(&["user", "edit", BOB, "--add-group", name]).ok();
    }
    for format in ["jsonl", "csv"] {
        let exported = sandbox.run(&["user", "export", "--format", format]).ok();
        let other = Sandbox::new();
        other.run(&["init"]).ok();
        other.write("exported", &exported, 0o600);
        other.run(&["user", "import", format, "exported"]).ok();
        assert_eq!(other.user(BOB)["groups"], json!(["Build team", "wiki"]), "{format}");
        assert_eq!(other.run(&["group", "list", "--output", "jsonl"]).ok().lines().count(), 2);
    }
}

#[test]
fn django_groups_are_imported_by_name() {
    let sandbox = Sandbox::new();
    sandbox.run(&["init"]).ok();
    let user = |pk: u32, groups: &str| {
        format!(
            r#"{{"model": "users.user", "pk": {pk}, "fields": {{"password": "!",
                "last_login": null, "email": "u{pk}@example.com", "groups": {groups}}}}}"#
        )
    };
    // The group comes after the users, as in a dump with the apps in another order than Django's.
    let dump = format!(
        r#"[{}, {}, {}, {{"model": "auth.group", "pk": 3, "fields": {{"name": "editors",
            "permissions": []}}}}]"#,
        user(1, "[3]"),
        user(2, r#"[["writers"]]"#),
        user(3, "[4]"),
    );
    sandbox.write("dump.json", &dump, 0o600);
    let report = sandbox.run(&["user", "import", "django", "dump.json"]).json();
    assert_eq!(report["dropped"], json!({ "groups": 1 }), "one user has an unknown group key");
    assert_eq!(sandbox.user("u1@example.com")["groups"], json!(["editors"]));
    assert_eq!(sandbox.user("u2@example.com")["groups"], json!(["writers"]));
    assert_eq!(sandbox.user("u3@example.com")["groups"], json!([]));
    let bad = format!("[{}]", user(9, r#"[["superuser"]]"#));
    sandbox.write("bad.json", &bad, 0o600);
    sandbox.run(&["user", "import", "django", "bad.json"]).fails(7, "is reserved");
}
