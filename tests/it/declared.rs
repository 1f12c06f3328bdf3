//! Users that a file declares: `plan`, `apply`, `schema`.

use serde_json::Value;

use crate::support::{ADA, BOB, PASSWORD, Sandbox};

const FILE: &str = "users.toml";

fn declare(sandbox: &Sandbox, text: &str) {
    sandbox.write(FILE, text, 0o600);
}

fn plan(sandbox: &Sandbox, args: &[&str]) -> (i32, Value) {
    let output =
        sandbox.command().args(["plan", "-f", FILE, "--output", "json"]).args(args).output();
    let output = output.unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    let shown = serde_json::from_str(&text).unwrap_or_else(|_| panic!("{text} {stderr}"));
    (output.status.code().unwrap(), shown)
}

fn apply(sandbox: &Sandbox, args: &[&str]) -> Value {
    sandbox.run(&[&["apply", "-f", FILE], args].concat()).json()
}

#[test]
fn plan_shows_what_apply_changes_and_is_empty_afterwards() {
    let sandbox = Sandbox::with_ada_and_bob();
    sandbox.write("carol.secret", "a very good phrase\n", 0o600);
    declare(
        &sandbox,
        "[[users]]\nemail = 'ADA@example.com'\nstaff = true\nsuperuser = true\n\
         [[users]]\nemail = 'bob@example.com'\nfirst_name = 'Bob'\nactive = false\n\
         [[users]]\nemail = 'carol@example.com'\nstaff = true\npassword_file = 'carol.secret'\n",
    );
    let before = sandbox.run(&["user", "list"]).json();
    let (code, shown) = plan(&sandbox, &[]);
    assert_eq!(code, 10);
    assert_eq!(shown[0]["fields"], serde_json::json!(["email"]), "{shown}");
    assert_eq!(shown[1]["fields"], serde_json::json!(["first_name", "active"]));
    assert_eq!(
        (&shown[2]["act"], &shown[2]["email"]),
        (&"create".into(), &"carol@example.com".into())
    );
    assert_eq!(shown[2]["fields"], serde_json::json!(["staff", "password"]));
    assert_eq!(sandbox.run(&["user", "list"]).json(), before, "a plan changes nothing");
    assert_eq!(apply(&sandbox, &[]), shown);
    assert_eq!(plan(&sandbox, &[]), (0, serde_json::json!([])));
    assert_eq!(apply(&sandbox, &[]), serde_json::json!([]), "a second apply changes nothing");
    assert_eq!(sandbox.user(BOB)["is_active"], false);
    let login = ["login", "--email", "carol@example.com", "--password-stdin"];
    assert!(sandbox.run(&login).stdin("a very good phrase").succeeds());
    assert_eq!(plan(&sandbox, &[]).0, 0);
    sandbox.write("carol.secret", "another good phrase", 0o600);
    assert_eq!(plan(&sandbox, &[]).1[0]["fields"], serde_json::json!(["password"]));
    apply(&sandbox, &[]);
    assert!(!sandbox.run(&login).stdin("a very good phrase").succeeds());
    assert!(sandbox.run(&login).stdin("another good phrase").succeeds());
}

#[test]
fn a_declared_hash_is_imported_and_its_upgrade_is_no_difference() {
    let sandbox = Sandbox::with_ada();
    // The hash of the empty password.
    let hash = "pbkdf2_sha256$1000$salt$lPtWrz6iLl0+0bBUCFsTbKMBt12LQGyALEiUefJzh8Y=";
    let declared = format!(
        "[[users]]\nemail = '{ADA}'\nstaff = true\nsuperuser = true\n\
         [[users]]\nemail = 'dora@example.com'\npassword_hash = '{hash}'\n"
    );
    declare(&sandbox, &declared);
    apply(&sandbox, &[]);
    assert_eq!(plan(&sandbox, &[]).0, 0);
    // `login` accepts no empty password, so this is the hash of `pw`.
    let known = "pbkdf2_sha256$1$salt$b0rYx47DZcBg5kjraU7kDepYSEsDcfvWFxWsRBC3OAo=";
    let with_known = declared.replace(hash, known);
    declare(&sandbox, &with_known);
    assert_eq!(plan(&sandbox, &[]).0, 10, "a different hash is a difference");
    apply(&sandbox, &[]);
    let login = ["login", "--email", "dora@example.com", "--password-stdin"];
    assert!(sandbox.run(&login).stdin("pw").succeeds());
    assert_eq!(plan(&sandbox, &[]).0, 0, "a hash that was upgraded at sign-in is no difference");
    sandbox.run(&["user", "passwd", "dora@example.com", "--password-stdin"]).stdin(PASSWORD).ok();
    assert_eq!(plan(&sandbox, &[]).0, 10, "a password that was set since is a difference");
    apply(&sandbox, &[]);
    assert!(sandbox.run(&login).stdin("pw").succeeds());
    declare(&sandbox, &declared.replace(hash, "md5$salt$963e2232fa95666443f1ee9ffcdceda0"));
    sandbox.run(&["plan", "-f", FILE]).fails(7, "MD5");
    declare(&sandbox, &declared.replace("pbkdf2_sha256$1000$salt", "pbkdf2_sha256$99999999$salt"));
    sandbox
        .run(&["plan", "-f", FILE])
        .fails(7, "cannot be verified here".trim_start_matches("cannot "));
}

#[test]
fn prune_deactivates_at_most_max_changes_users_and_deletes_none() {
    let sandbox = Sandbox::with_ada_and_bob();
    sandbox.run(&["user", "add", "carol@example.com", "--unusable-password"]).ok();
    declare(&sandbox, &format!("[[users]]\nemail = '{ADA}'\nstaff = true\nsuperuser = true\n"));
    assert_eq!(plan(&sandbox, &[]).0, 0, "undeclared users are left alone without --prune");
    let (code, shown) = plan(&sandbox, &["--prune"]);
    assert_eq!((code, shown.as_array().unwrap().len()), (10, 2), "{shown}");
    let bounded = ["apply", "-f", FILE, "--prune", "--max-changes", "1"];
    sandbox.run(&bounded).fails(6, "2 users would be deactivated");
    assert_eq!(sandbox.user(BOB)["is_active"], true, "all or nothing");
    apply(&sandbox, &["--prune"]);
    assert_eq!(sandbox.user(BOB)["is_active"], false);
    assert_eq!(plan(&sandbox, &["--prune"]).0, 0);

    declare(&sandbox, "[[users]]\nemail = 'eve@example.com'\n");
    sandbox.run(&["apply", "-f", FILE, "--prune"]).fails(6, "is the last active superuser");
    declare(&sandbox, &format!("[[users]]\nemail = '{ADA}'\n"));
    sandbox.run(&["apply", "-f", FILE]).fails(6, "is the last active superuser");
    assert_eq!(sandbox.user(ADA)["is_superuser"], true);
    let handed_over = format!(
        "[[users]]\nemail = '{ADA}'\n[[users]]\nemail = 'eve@example.com'\nsuperuser = true\n"
    );
    declare(&sandbox, &handed_over);
    let cannot_sign_in = sandbox.run(&["apply", "-f", FILE]).fails(6, "line 2, `ada@example.com`");
    assert!(cannot_sign_in.contains("last active superuser who can sign in"), "{cannot_sign_in}");
    let hash = "pbkdf2_sha256$1$salt$b0rYx47DZcBg5kjraU7kDepYSEsDcfvWFxWsRBC3OAo=";
    declare(&sandbox, &format!("{handed_over}password_hash = '{hash}'\n"));
    apply(&sandbox, &[]);
    assert_eq!(sandbox.user(ADA)["is_superuser"], false, "the order in the file does not matter");
    sandbox.run(&["apply", "-f", FILE, "--max-changes", "3"]).fails(2, "--prune");
}

#[test]
fn an_invalid_file_is_refused_with_the_reason() {
    let sandbox = Sandbox::with_ada();
    for (text, error) in [
        ("[[users]]\nemail = 'nonsense'\n", "Enter a valid email address."),
        ("[[users]]\nname = 'x'\n", "see line 2"),
        ("[[users]]\nemail = 'a@example.com'\nrole = 'x'\n", "unknown field `role`"),
        (
            "[[users]]\nemail = 'a@example.com'\n[[users]]\nemail = 'A@example.com'\n",
            "declared twice",
        ),
        ("[[users]]\nemail = 'a@example.com'\npassword_file = 'no'\n", "cannot read"),
        ("[[users]]\nemail = 'a@example.com'\npassword_file = 'open'\n", "chmod 600"),
        ("[[users]]\nemail = 'a@example.com'\npassword_file = 'weak'\n", "too common"),
        (
            "[[users]]\nemail = 'a@example.com'\npassword_file = 'weak'\npassword_hash = 'x'\n",
            "both",
        ),
        ("users = 3\n", "see line 1"),
    ] {
        sandbox.write("open", "secret", 0o644);
        sandbox.write("weak", "password1", 0o600);
        declare(&sandbox, text);
        let output = sandbox.command().args(["apply", "-f", FILE]).output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && stderr.contains(error), "{text}: {error}: {stderr}");
        assert!(output.stdout.is_empty());
    }
    sandbox.write("users.json", r#"{"users": [{"email": "a@example.com", "staff": true}]}"#, 0o600);
    sandbox.run(&["apply", "-f", "users.json"]).ok();
    assert_eq!(sandbox.user("a@example.com")["is_staff"], true);
    sandbox.run(&["apply", "-f", "missing.toml"]).fails(7, "cannot read");
}

#[test]
fn the_schema_lists_every_field() {
    let schema: Value =
        serde_json::from_str(&Sandbox::new().run(&["schema", "users"]).ok()).unwrap();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    let user = &schema["properties"]["users"]["items"];
    assert_eq!(user["additionalProperties"], false);
    let fields: Vec<_> = user["properties"].as_object().unwrap().keys().collect();
    assert_eq!(fields.len(), 9, "{fields:?}");
    assert_eq!(user["required"], serde_json::json!(["email"]));
}

#[test]
fn changes_are_printed_with_old_and_new_values_and_a_summary() {
    let sandbox = Sandbox::with_ada_and_bob();
    let text = "[[users]]\nemail = 'bob@example.com'\nfirst_name = 'Bob'\nstaff = true\n\
                [[users]]\nemail = 'ada@example.com'\nstaff = true\nsuperuser = true\n";
    declare(&sandbox, text);
    let (_, shown) = plan(&sandbox, &[]);
    let change = |field: &str, old: &str, new: &str| serde_json::json!({ "field": field, "old": old, "new": new });
    let changes = [change("first_name", "", "Bob"), change("staff", "false", "true")];
    assert_eq!(shown[0]["changes"], Value::from(changes.to_vec()));
    let output = sandbox.run(&["apply", "-f", "-"]).stdin(text).ok_and_stderr();
    assert!(output.0.contains("first_name: \"\" -> \"Bob\""), "{}", output.0);
    assert!(
        output.1.contains("0 to create, 1 to update, 0 to deactivate, 1 unchanged"),
        "{}",
        output.1
    );
    assert_eq!(sandbox.user(BOB)["first_name"], "Bob", "`-` is standard input");
    assert_eq!(sandbox.run(&["plan", "-f", "-"]).stdin(text).json(), serde_json::json!([]));
}

#[test]
fn every_error_names_the_line_and_the_user() {
    let sandbox = Sandbox::with_ada_and_bob();
    for (fields, code, reason) in [
        ("password_hash = 'md5$x'", 7, "the password hash cannot be verified"),
        ("password_file = 'missing.secret'", 7, "cannot read `missing.secret`"),
        (&format!("first_name = '{}'", "x".repeat(151)), 7, "150"),
    ] {
        let valid = format!("[[users]]\nemail = '{ADA}'\nstaff = true\nsuperuser = true\n\n");
        declare(&sandbox, &format!("{valid}[[users]]\nemail = '{BOB}'\n{fields}\n"));
        for verb in ["plan", "apply"] {
            let stderr = sandbox.run(&[verb, "-f", FILE]).fails(code, "line 7, `bob@example.com`");
            assert!(stderr.contains(reason), "{stderr}");
        }
    }
    for verb in ["plan", "apply"] {
        sandbox.run(&[verb, "-f", "missing.toml"]).fails(7, "cannot read `missing.toml`");
    }
}
