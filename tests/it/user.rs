use std::io::{BufRead, BufReader, Read};
use std::process::Stdio;

use crate::support::{ADA, BOB, PASSWORD, Sandbox};

const EVE: &str = "eve@example.com";

#[test]
fn add_stores_the_given_fields() {
    let sandbox = Sandbox::with_ada();
    let args = [
        "user",
        "add",
        "Eve.X@Example.com",
        "--first-name",
        "Eve",
        "--last-name",
        "Ångström",
        "--staff",
        "--password-stdin",
    ];
    assert_eq!(sandbox.run(&args).stdin(PASSWORD).ok(), "Eve.X@Example.com created\n");
    let eve = sandbox.user("eve.x@example.com");
    assert_eq!(eve["email"], "Eve.X@Example.com", "shown as typed");
    assert_eq!(eve["name"], "Eve Ångström");
    assert_eq!((&eve["is_staff"], &eve["is_superuser"]), (&true.into(), &false.into()));
    sandbox.run(&args).stdin(PASSWORD).fails(6, "already taken");
}

#[test]
fn add_is_idempotent_with_if_not_exists_and_upsert() {
    let sandbox = Sandbox::with_ada();
    let add = |extra: &[&str]| {
        let args: Vec<&str> = ["user", "add", EVE].iter().chain(extra).copied().collect();
        sandbox.run(&args).stdin(PASSWORD)
    };
    let result = |extra: &[&str]| add(extra).json()["result"].as_str().unwrap().to_owned();
    assert_eq!(result(&["--if-not-exists", "--password-stdin"]), "created");
    assert_eq!(result(&["--if-not-exists"]), "unchanged");
    assert_eq!(result(&["--upsert"]), "unchanged");
    assert_eq!(result(&["--upsert", "--first-name", "Eve", "--superuser"]), "updated");
    assert_eq!(result(&["--upsert", "--first-name", "Eve", "--superuser"]), "unchanged");
    assert_eq!(result(&["--upsert", "--password-stdin"]), "unchanged");
    add(&["--upsert", "--if-not-exists"]).fails(2, "cannot be used with");
}

#[test]
fn add_requires_a_password_or_unusable_password() {
    let sandbox = Sandbox::with_ada();
    sandbox.run(&["user", "add", EVE]).fails(11, "`--unusable-password`");
    sandbox.run(&["user", "add", EVE, "--unusable-password"]).ok();
    sandbox.run(&["login", "--email", EVE, "--password-stdin"]).stdin(PASSWORD).fails(3, "");
    let weak = ["user", "add", BOB, "--password-stdin"];
    sandbox.run(&weak).stdin("short").fails(7, "too short");
}

#[test]
fn the_login_password_variable_is_not_used_for_new_passwords() {
    let sandbox = Sandbox::with_ada();
    let own = sandbox.write("own", PASSWORD, 0o600);
    let run = |args: &[&str]| sandbox.run(args).env("VOUCHSAFE_PASSWORD_FILE", &own);
    run(&["user", "add", EVE]).fails(11, "a password is needed");
    run(&["user", "passwd", ADA]).fails(11, "a password is needed");
    run(&["user", "add", EVE, "--generate-password"]).ok();
    run(&["login", "--email", ADA]).ok();
    run(&["login", "--email", ADA, "--password-stdin"]).stdin("wrong").fails(3, "");
}

#[test]
fn a_refused_upsert_grants_nothing() {
    let sandbox = Sandbox::with_ada_and_bob();
    let args = ["createsuperuser", "--email", BOB, "--upsert", "--password-stdin"];
    sandbox.run(&args).stdin("weak").fails(7, "too short");
    assert_eq!(sandbox.user(BOB)["is_superuser"], false);
}

#[test]
fn every_command_exits_with_9_without_a_database() {
    let sandbox = Sandbox::new();
    for args in [
        &["user", "add", EVE][..],
        &["user", "list"],
        &["user", "show", EVE],
        &["user", "edit", EVE, "--staff"],
        &["user", "passwd", EVE],
        &["user", "activate", EVE],
        &["user", "deactivate", EVE],
        &["user", "delete", EVE, "--yes"],
        &["login", "--email", EVE],
        &["session", "list"],
        &["session", "revoke", "--all", "--yes"],
        &["key", "list"],
        &["key", "rotate"],
        &["key", "jwks"],
        &["where"],
        &["serve"],
    ] {
        let stderr = sandbox.run(args).fails(9, "there is no database at `");
        assert!(stderr.contains(&sandbox.location().to_string()), "{stderr}");
        assert!(
            stderr.contains("run `vouchsafe createsuperuser` or `vouchsafe init` to create one"),
            "{stderr}"
        );
    }
    assert!(!sandbox.db().exists());
}

#[test]
fn an_unknown_email_address_exits_with_5_and_an_invalid_one_with_7() {
    let sandbox = Sandbox::with_ada();
    for verb in [&["show"][..], &["edit", "--staff"], &["activate"], &["deactivate"], &["passwd"]] {
        let mut args = vec!["user", verb[0], EVE];
        args.extend(&verb[1..]);
        sandbox.run(&args).fails(5, "no user `eve@example.com`");
        args[2] = "eve";
        sandbox.run(&args).fails(7, "Enter a valid email address.");
    }
    sandbox.run(&["user", "show", EVE]).fails_in_json(5, "not_found");
}

#[test]
fn show_prints_every_field() {
    let sandbox = Sandbox::with_ada();
    let shown = sandbox.run(&["user", "show", "ADA@example.com"]).ok();
    for line in ["email        ada@example.com", "superuser    yes", "last login   never"] {
        assert!(shown.contains(line), "{shown}");
    }
    let keys: Vec<String> = sandbox.user(ADA).as_object().unwrap().keys().cloned().collect();
    let wanted = "id email first_name last_name name is_staff is_active is_superuser last_login \
                  date_joined groups";
    assert_eq!(keys.join(" "), wanted);
}

#[test]
fn edit_changes_only_the_given_fields() {
    let sandbox = Sandbox::with_ada_and_bob();
    let edit = |args: &[&str]| {
        let args: Vec<&str> = ["user", "edit", BOB].iter().chain(args).copied().collect();
        sandbox.run(&args)
    };
    assert_eq!(edit(&["--first-name", "Bob", "--staff"]).ok(), "bob@example.com updated\n");
    assert_eq!(edit(&["--first-name", "Bob", "--staff"]).ok(), "bob@example.com unchanged\n");
    edit(&["--last-name", "B", "--no-staff"]).ok();
    let bob = sandbox.user(BOB);
    assert_eq!((&bob["name"], &bob["is_staff"]), (&"Bob B".into(), &false.into()));
    edit(&["--first-name", ""]).ok();
    assert_eq!(sandbox.user(BOB)["first_name"], "");
    edit(&[]).fails(7, "no change is requested");
    edit(&["--email", ADA]).fails(6, "already taken");
    edit(&["--email", "x"]).fails(7, "valid email");
    edit(&["--first-name", &"x".repeat(151)]).fails(7, "at most 150 characters");
    assert_eq!(edit(&["--email", "BOB@example.com"]).json()["result"], "updated");
    assert_eq!(sandbox.user(BOB)["email"], "BOB@example.com");
}

#[test]
fn a_new_password_ends_sessions_unless_keep_sessions_is_given() {
    let sandbox = Sandbox::with_ada();
    let session = |token: &str| sandbox.run(&["session"]).env("VOUCHSAFE_TOKEN", token);
    let token = sandbox.token();
    let passwd = ["user", "passwd", ADA, "--password-stdin", "--keep-sessions"];
    sandbox.run(&passwd).stdin("another long phrase").ok();
    session(&token).ok();
    sandbox.run(&passwd[..4]).stdin(PASSWORD).ok();
    session(&token).fails(3, "Could not validate credentials");
    sandbox.run(&passwd[..4]).stdin("password").fails(7, "too common");
    sandbox.run(&["user", "passwd", ADA]).fails(11, "a password is needed");

    let made = sandbox.run(&["user", "passwd", ADA, "--generate-password"]).ok();
    sandbox.run(&["login", "--email", ADA, "--password-stdin"]).stdin(&made).ok();
    sandbox
        .run(&["user", "passwd", ADA, "--unusable-password"])
        .fails(6, "last active superuser who can sign in");
    sandbox.run(&["user", "passwd", ADA, "--unusable-password", "--force"]).ok();
    sandbox.run(&["login", "--email", ADA, "--password-stdin"]).stdin(&made).fails(3, "");
}

#[test]
fn activate_and_deactivate_are_idempotent() {
    let sandbox = Sandbox::with_ada_and_bob();
    let result = |verb| sandbox.run(&["user", verb, BOB]).json()["result"].clone();
    assert_eq!(result("activate"), "unchanged");
    assert_eq!(result("deactivate"), "updated");
    assert_eq!(result("deactivate"), "unchanged");
    sandbox.run(&["login", "--email", BOB, "--password-stdin"]).stdin(PASSWORD).fails(3, "");
    assert_eq!(result("activate"), "updated");
    sandbox.run(&["login", "--email", BOB, "--password-stdin"]).stdin(PASSWORD).ok();
}

#[test]
fn removing_the_last_superuser_requires_force() {
    let sandbox = Sandbox::with_ada_and_bob();
    for args in [
        &["user", "deactivate", ADA][..],
        &["user", "delete", ADA, "--yes"],
        &["user", "edit", ADA, "--no-superuser"],
    ] {
        let stderr = sandbox.run(args).fails(6, "`ada@example.com` is the last active superuser");
        assert!(stderr.contains("--force"), "{stderr}");
    }
    sandbox.run(&["user", "deactivate", ADA, "--force"]).ok();
}

#[test]
fn delete_without_a_terminal_requires_yes() {
    let sandbox = Sandbox::with_ada_and_bob();
    sandbox.run(&["user", "delete", BOB]).fails(11, "`--yes`");
    assert_eq!(sandbox.run(&["user", "delete", BOB, "--yes"]).ok(), "bob@example.com deleted\n");
    sandbox.run(&["user", "show", BOB]).fails(5, "no user");
    sandbox.run(&["user", "delete", BOB, "--yes"]).fails(5, "no user");
}

#[test]
fn why_names_each_reason_with_its_exit_code() {
    let sandbox = Sandbox::with_ada_and_bob();
    let why = || sandbox.run(&["user", "why", BOB]);
    let found = why().json();
    assert_eq!((&found["result"], &found["live_sessions"]), (&"ok".into(), &0.into()));
    assert!(found["hash_scheme"].as_str().unwrap().starts_with("argon2id, 8 KiB"), "{found}");
    assert!(why().ok().contains("last login     never"));

    let check = ["user", "why", BOB, "--check-password", "--password-stdin"];
    sandbox.run(&check).stdin(PASSWORD).ok();
    sandbox.run(&check).stdin("wrong").fails(3, "the password is wrong");
    // `--password-stdin` implies `--check-password`.
    let given = ["user", "why", BOB, "--password-stdin"];
    sandbox.run(&given).stdin("wrong").fails(3, "the password is wrong");

    for _ in 0..5 {
        let args = ["login", "--email", BOB, "--password-stdin"];
        sandbox.run(&args).stdin("wrong").fails(3, "");
    }
    let stderr = why().fails(8, "sign-ins from some networks are throttled");
    assert!(
        stderr.contains("throttled from: local until") && stderr.contains("refused: "),
        "{stderr}"
    );
    assert!(stderr.contains("vouchsafe lockout clear --user"), "{stderr}");
    sandbox.run(&["lockout", "clear", "--user", BOB]).ok();

    sandbox.run(&["user", "passwd", BOB, "--unusable-password"]).ok();
    why().fails(6, "has no usable password");
    sandbox.run(&["user", "deactivate", BOB]).ok();
    let error = why().fails_in_json(4, "forbidden");
    let codes: Vec<_> = error["problems"].as_array().unwrap().iter().map(|p| &p["code"]).collect();
    assert_eq!(codes, ["deactivated", "no_usable_password"]);
    sandbox.run(&["user", "why", EVE]).fails(5, "no user");
}

#[test]
fn list_filters_sorts_and_pages() {
    let sandbox = Sandbox::with_ada_and_bob();
    sandbox.run(&["user", "add", "Zoe@example.com", "--staff", "--unusable-password"]).ok();
    sandbox.run(&["user", "add", EVE, "--first-name", "ÉVE", "--unusable-password"]).ok();
    sandbox.run(&["user", "deactivate", BOB]).ok();
    let list = |args: &[&str]| {
        let args: Vec<&str> = ["user", "list"].iter().chain(args).copied().collect();
        let users = sandbox.run(&args).json();
        let name = |user: &serde_json::Value| user["email"].as_str().unwrap()[..3].to_owned();
        users.as_array().unwrap().iter().map(name).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(list(&[]), "ada bob Zoe eve");
    assert_eq!(list(&["--active"]), "ada Zoe eve");
    assert_eq!(list(&["--inactive"]), "bob");
    assert_eq!(list(&["--staff"]), "ada Zoe");
    assert_eq!(list(&["--superuser"]), "ada");
    assert_eq!(list(&["--search", "éve"]), "eve");
    assert_eq!(list(&["--search", "ZOE@"]), "Zoe");
    assert_eq!(list(&["--search", "nobody"]), "");
    assert_eq!(list(&["--sort", "email", "--reverse"]), "Zoe eve bob ada");
    assert_eq!(list(&["--limit", "2"]), "ada bob");
    assert_eq!(list(&["--limit", "2", "--after", BOB]), "Zoe eve");
    assert_eq!(list(&["--limit", "0"]), "");
    sandbox.run(&["user", "list", "--after", "x@example.com"]).fails(5, "no user");
    sandbox.run(&["user", "list", "--active", "--inactive"]).fails(2, "cannot be used");
    sandbox.run(&["user", "list", "--limit", "-1"]).fails(2, "");
    sandbox.run(&["user", "list", "--sort", "x"]).fails(2, "");
}

#[test]
fn control_characters_are_escaped_in_tables_and_kept_in_json() {
    let sandbox = Sandbox::with_ada();
    let name = "\x1b[2J\u{202e}evil\n\u{9b}";
    let args = ["user", "add", EVE, "--first-name", name, "--unusable-password"];
    sandbox.run(&args).ok();
    let table = sandbox.run(&["user", "list"]).ok();
    assert!(!table.chars().any(|c| (c.is_control() && c != '\n') || c == '\u{202e}'), "{table:?}");
    assert_eq!(table.lines().count(), 3);
    let shown = sandbox.run(&["user", "show", EVE]).ok();
    assert!(shown.contains("\\u{1b}[2J\\u{202e}evil\\n"), "{shown}");
    assert_eq!(sandbox.user(EVE)["first_name"], name, "JSON keeps the name as given");
}

#[test]
fn json_prints_an_array_and_jsonl_one_object_per_line() {
    let sandbox = Sandbox::with_ada_and_bob();
    let lines = sandbox.run(&["user", "list", "--output", "jsonl"]).ok();
    assert_eq!(lines.lines().count(), 2);
    for line in lines.lines() {
        serde_json::from_str::<serde_json::Value>(line).unwrap();
    }
    let empty = sandbox.run(&["user", "list", "--search", "nobody"]).json();
    assert_eq!(empty, serde_json::json!([]));
}

#[test]
fn a_closed_pipe_ends_the_list_without_an_error() {
    let sandbox = Sandbox::new();
    sandbox.run(&["init"]).ok();
    assert_eq!(fill(&sandbox, 20_000), 20_000);
    let mut child = sandbox
        .command()
        .args(["user", "list", "--output", "jsonl"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = String::new();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    stdout.read_line(&mut first).unwrap();
    assert!(first.contains("user00000@example.com"), "{first}");
    drop(stdout);
    assert!(child.wait().unwrap().success());
    let mut stderr = String::new();
    child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
    assert_eq!(stderr, "");
}

#[test]
fn the_columns_of_a_long_table_stay_aligned() {
    let sandbox = Sandbox::new();
    sandbox.run(&["init"]).ok();
    fill(&sandbox, 2_500);
    let table = sandbox.run(&["user", "list"]).ok();
    assert_eq!(table.lines().count(), 2_501);
    let column = |line: &str| line.find("active").unwrap();
    let first = table.lines().nth(1).unwrap();
    assert!(table.lines().skip(1).all(|line| column(line) == column(first)));
}

/// Adds many users through the library, which is much faster than one process per user.
fn fill(sandbox: &Sandbox, count: usize) -> usize {
    use vouchsafe::domain::{Timestamp, User};
    use vouchsafe::internals::Durability;
    let store = vouchsafe::internals::open(&sandbox.location()).unwrap();
    let mut added = 0;
    store
        .transact(Durability::Synced, &mut |records| {
            added = 0;
            for n in 0..count {
                let email = format!("user{n:05}@example.com").parse().unwrap();
                let user = User::new(email, Timestamp::UNIX_EPOCH);
                records.insert_user(&user)?;
                added += 1;
            }
            Ok(())
        })
        .unwrap();
    added
}

#[test]
fn a_user_is_named_by_email_or_by_id() {
    let sandbox = Sandbox::with_ada_and_bob();
    assert_eq!(sandbox.run(&["user", "show", "2"]).json(), sandbox.user(BOB));
    for args in [
        &["user", "edit", "2", "--first-name", "Bob"][..],
        &["user", "passwd", "2", "--unusable-password"],
        &["user", "why", "1"],
        &["user", "deactivate", "2"],
        &["user", "activate", "2"],
        &["session", "list", "--user", "2"],
        &["session", "revoke", "--user", "2"],
        &["lockout", "clear", "--user", "2"],
        &["audit", "list", "--user", "2"],
        &["user", "delete", "2", "--yes"],
    ] {
        sandbox.run(args).ok();
    }
    for unknown in ["2", "99"] {
        sandbox.run(&["user", "show", unknown]).fails(5, "no user");
    }
}

#[test]
fn aliases_such_as_create_ls_and_rm_work() {
    let sandbox = Sandbox::with_ada();
    let create = ["user", "create", BOB, "--password-stdin"];
    sandbox.run(&create).stdin(PASSWORD).ok();
    assert_eq!(sandbox.run(&["user", "get", BOB]).json(), sandbox.user(BOB));
    assert_eq!(sandbox.run(&["user", "ls"]).json(), sandbox.run(&["user", "list"]).json());
    sandbox.run(&["user", "disable", BOB]).ok();
    assert_eq!(sandbox.user(BOB)["is_active"], false);
    sandbox.run(&["user", "enable", BOB]).ok();
    assert_eq!(sandbox.user(BOB)["is_active"], true);
    sandbox.run(&["user", "rm", BOB, "--yes"]).ok();
    assert!(!sandbox.run(&["user", "--help"]).ok().contains("disable"), "aliases are not listed");
}

#[test]
fn the_last_superuser_who_can_sign_in_cannot_be_removed() {
    let sandbox = Sandbox::with_ada_and_bob();
    // Another superuser without a password, who cannot sign in.
    let eve = ["user", "add", EVE, "--superuser", "--staff", "--unusable-password"];
    sandbox.run(&eve).ok();
    let is_last = "last active superuser who can sign in";
    for args in [
        &["user", "passwd", ADA, "--unusable-password"][..],
        &["user", "deactivate", ADA],
        &["user", "edit", ADA, "--no-superuser"],
        &["user", "delete", ADA, "--yes"],
    ] {
        sandbox.run(args).fails(6, is_last);
    }
    sandbox.run(&["doctor"]).ok();
    sandbox.run(&["user", "passwd", EVE, "--password-stdin"]).stdin(PASSWORD).ok();
    sandbox.run(&["user", "passwd", ADA, "--unusable-password"]).ok();
    sandbox.run(&["user", "deactivate", EVE]).fails(6, is_last);
}

#[test]
fn why_ends_with_a_verdict() {
    let sandbox = Sandbox::with_ada_and_bob();
    let verdict = || sandbox.run(&["user", "why", BOB]).json()["verdict"].clone();
    assert_eq!(verdict(), "bob@example.com can sign in with the correct password");
    sandbox.run(&["user", "deactivate", BOB]).ok();
    sandbox.run(&["user", "why", BOB]).fails(4, "verdict: bob@example.com cannot sign in\n");
}

#[test]
fn a_command_takes_several_users_and_changes_all_or_none() {
    let sandbox = Sandbox::with_ada_and_bob();
    let carol = "carol@example.com";
    sandbox.run(&["user", "add", carol, "--unusable-password"]).ok();
    let deactivated = sandbox.run(&["user", "deactivate", BOB, carol]).ok();
    assert_eq!(deactivated, "bob@example.com deactivated\ncarol@example.com deactivated\n");
    sandbox.run(&["user", "activate", BOB, "nobody@example.com"]).fails(5, "nobody@example.com");
    assert_eq!(sandbox.user(BOB)["is_active"], false, "none was changed");
    sandbox.run(&["group", "add", "ops"]).ok();
    sandbox.run(&["user", "edit", BOB, carol, "--add-group", "ops"]).ok();
    let members =
        sandbox.run(&["user", "list", "--group", "ops", "-o", "csv", "--columns", "email"]);
    assert_eq!(members.ok(), format!("email\n{BOB}\n{carol}\n"));
    sandbox.run(&["user", "deactivate", ADA, BOB]).fails(6, "superuser");
    let results = sandbox.run(&["user", "activate", BOB, carol]).json();
    assert_eq!(results.as_array().map(Vec::len), Some(2), "{results}");
}

#[test]
fn list_filters_by_the_last_sign_in_and_sorts_by_name() {
    let sandbox = Sandbox::with_ada_and_bob();
    sandbox.token();
    for (email, first) in
        [("z@example.com", "Émile"), ("y@example.com", "zoë"), ("x@example.com", "Anna")]
    {
        sandbox.run(&["user", "add", email, "--first-name", first, "--unusable-password"]).ok();
    }
    let list = |args: &[&str]| {
        let columns = ["-o", "csv", "--columns", "email"];
        let printed = sandbox.run(&[&["user", "list"][..], args, &columns].concat()).ok();
        printed.lines().skip(1).map(|email| email[..1].to_owned()).collect::<String>()
    };
    assert_eq!(list(&["--signed-in-since", "1h"]), "a");
    assert_eq!(list(&["--never-signed-in"]), "bzyx");
    assert_eq!(list(&["--not-signed-in-since", "1h"]), "", "the others have just joined");
    assert_eq!(list(&["--not-signed-in-since", "2999-01-01"]), "abzyx");
    // Users without a name are sorted by their address; accents and case do not count.
    assert_eq!(list(&["--sort", "name"]), "axbzy");
    sandbox.run(&["user", "list", "--signed-in-since", "soon"]).fails(7, "soon");
}
