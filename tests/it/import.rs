//! Import of users, hashes, and tokens from real Django files, and export to Django.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use serde_json::{Value, json};

use vouchsafe::Service;
use vouchsafe::domain::{AccessToken, NewSession};
use vouchsafe::service::HashCost;
use vouchsafe::service::{Credentials, Settings};

use crate::support::{ADA, PASSWORD, Sandbox};

fn fixture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/django").join(name)
}

fn read(name: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(fixture(name)).unwrap()).unwrap()
}

/// A sandbox with an empty database, and a copy of Django's in `django.db`.
fn sandbox() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.run(&["init"]).ok();
    fs::copy(fixture("db.sqlite3"), sandbox.path("django.db")).unwrap();
    sandbox
}

fn import(sandbox: &Sandbox, args: &[&str]) -> Value {
    sandbox.run(&[&["user", "import"], args].concat()).json()
}

fn users(sandbox: &Sandbox) -> Vec<Value> {
    sandbox.run(&["user", "list"]).json().as_array().unwrap().clone()
}

#[test]
fn a_django_database_is_imported_unchanged() {
    let sandbox = sandbox();
    let report = import(&sandbox, &["django", "django.db", "--allow-md5"]);
    assert_eq!(
        (&report["rows"], &report["created"], &report["unusable"]),
        (&15.into(), &15.into(), &1.into())
    );
    assert_eq!(report["hashes"]["pbkdf2_sha256$1500000"], 6);
    // Each user as the tutorial's API returned it, to the microsecond.
    let oracle: Value =
        serde_json::from_str(include_str!("../data/contract-fixture.json")).unwrap();
    let found = users(&sandbox);
    let mut compared = 0;
    for user in oracle["users"].as_object().unwrap().values() {
        let Some(expected) = user.get("json") else { continue };
        let mut found = found.iter().find(|found| found["id"] == expected["id"]).unwrap().clone();
        // `name` is always null there, and the full name here.
        found["name"] = expected["name"].clone();
        found.as_object_mut().unwrap().remove("groups");
        assert_eq!(&found, expected);
        compared += 1;
    }
    assert!(compared >= 10, "{compared}");
    let again = import(&sandbox, &["django", "django.db", "--allow-md5"]);
    assert_eq!(
        (&again["created"], &again["unchanged"]),
        (&0.into(), &15.into()),
        "a second import changes nothing"
    );
    let new = sandbox.run(&["user", "add", ADA, "--unusable-password"]).json();
    assert_eq!(new["user"]["id"], 16, "new IDs continue after the imported ones");
}

/// Django checks its JSON columns with `json_valid`, which this program's SQLite omits.
#[test]
fn a_table_with_a_json_check_is_imported() {
    let sandbox = sandbox();
    let with_check = "alter table users_user add column meta text;
        pragma writable_schema = on;
        update sqlite_schema set sql = replace(sql, 'meta text',
          'meta text check (json_valid(meta) or meta is null)') where name = 'users_user'";
    let path = sandbox.path("django.db");
    rusqlite::Connection::open(path).unwrap().execute_batch(with_check).unwrap();
    let report = import(&sandbox, &["django", "django.db", "--allow-md5"]);
    assert_eq!(report["created"], 15);
}

#[test]
fn dumpdata_files_are_imported() {
    for name in ["dumpdata-users.json", "dumpdata-auth-users.json", "dumpdata-natural.json"] {
        let sandbox = sandbox();
        let path = fixture(name);
        let report = import(&sandbox, &["django", path.to_str().unwrap(), "--allow-md5"]);
        assert_eq!(report["created"], 15, "{name}");
        let alice = sandbox.user("alice@example.com");
        assert_eq!(
            alice["date_joined"], "2024-07-12T09:30:15.123000Z",
            "dumpdata truncates to milliseconds"
        );
        // Importing the database afterwards would change nothing.
        let again = import(&sandbox, &["django", "django.db", "--allow-md5", "--dry-run"]);
        let same = again["unchanged"].as_u64().unwrap();
        assert_eq!(
            same,
            if name.contains("natural") && alice["id"] != 2 { 0 } else { 15 },
            "{name}"
        );
    }
}

#[test]
fn every_django_hash_is_verified_and_replaced() {
    let hashes = read("hashes.json");
    let sandbox = sandbox();
    import(&sandbox, &["django", "django.db", "--allow-md5"]);
    let cheap = HashCost { memory_kib: 8, iterations: 1, parallelism: 1 };
    let settings = Settings { hash_cost: cheap, ..Settings::default() };
    let service = Service::open(sandbox.location(), settings).unwrap();
    let login = |email: &str, password: &str| {
        let credentials = Credentials::new(email, password);
        service.login(&credentials, &NewSession::default()).is_ok()
    };
    for user in hashes["users"].as_array().unwrap() {
        let email = user["email"].as_str().unwrap();
        let Some(password) = user["password"].as_str() else {
            assert!(!login(email, "x"), "{email} has no password");
            continue;
        };
        assert!(!login(email, &format!("{password}x")), "{email}: wrong");
        let may_sign_in = user["is_active"] != false;
        assert_eq!(login(email, password), may_sign_in, "{email}: right");
        assert_eq!(login(email, password), may_sign_in, "{email}: right, with the upgraded hash");
    }
    let left = sandbox.run(&["user", "import", "status"]).json();
    let foreign = left.as_array().unwrap().iter().filter(|row| row["is_current"] == false);
    let foreign: u64 = foreign.map(|row| row["users"].as_u64().unwrap()).sum();
    assert_eq!(foreign, 1, "only the deactivated user's hash is left: {left}");
}

#[test]
fn an_import_is_all_or_nothing_without_continue() {
    let sandbox = sandbox();
    let args = ["user", "import", "django", "django.db"];
    let stderr = sandbox.run(&args).fails(7, "row 9 (md5@example.com)");
    assert!(stderr.contains("1 of 15 rows") && stderr.contains("--continue"), "{stderr}");
    assert_eq!(users(&sandbox).len(), 0, "nothing was imported");
    let dry = import(&sandbox, &["django", "django.db", "--dry-run"]);
    assert_eq!(
        (&dry["created"], &dry["rejected"], &dry["dry_run"]),
        (&14.into(), &1.into(), &true.into())
    );
    assert_eq!(dry["rejects"][0]["rule"], "md5");
    assert_eq!(users(&sandbox).len(), 0, "a dry run imports nothing");
    let report =
        import(&sandbox, &["django", "django.db", "--continue", "--rejects", "rejects.jsonl"]);
    assert_eq!(report["created"], 14);
    let mode = fs::metadata(sandbox.path("rejects.jsonl")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    // The rejected row can be imported from the file with the rejects.
    let rest = import(&sandbox, &["jsonl", "rejects.jsonl", "--allow-md5"]);
    assert_eq!(rest["created"], 1);
    assert_eq!(sandbox.user("md5@example.com")["id"], 9);
    sandbox.run(&[&args[..], &["--rejects", "x"]].concat()).fails(2, "--continue");
}

#[test]
fn every_rejected_row_is_reported_with_its_rule() {
    let sandbox = sandbox();
    sandbox.run(&["user", "add", "Alice@Example.com", "--unusable-password"]).ok();
    sandbox.run(&["user", "add", "somebody@example.com", "--unusable-password"]).ok();
    let rows = [
        json!({ "id": 7, "email": "ALICE@example.com" }),
        json!({ "id": 2, "email": "other@example.com" }),
        json!({ "id": 9, "email": "new@example.com" }),
        json!({ "email": "NEW@example.com", "id": 10 }),
        json!({ "email": "nobody" }),
        json!({ "email": "a@example.com", "id": 0 }),
        json!({ "email": "a@example.com", "first_name": "x".repeat(151) }),
        json!({ "email": "a@example.com", "password_hash": "plaintext" }),
        json!({ "email": "a@example.com", "password_hash": "pbkdf2_sha256$99999999$s$AAAA" }),
        json!({ "email": "a@example.com", "date_joined": "yesterday" }),
        json!({ "email": "a@example.com", "is_staff": "perhaps" }),
        json!({ "email": "alice@example.com" }),
        json!([1]),
        json!({ "email": "Twice@example.com" }),
        json!({ "email": "twice@example.com", "is_superuser": true }),
    ];
    let text = rows.map(|row| row.to_string()).join("\n");
    sandbox.write("rows.jsonl", &text, 0o600);
    let report = import(&sandbox, &["jsonl", "rows.jsonl", "--dry-run"]);
    let rules = report["rejects"].as_array().unwrap().iter();
    let rules: Vec<_> =
        rules.map(|r| (r["row"].as_u64().unwrap(), r["rule"].as_str().unwrap())).collect();
    let expected = [
        (1, "email_taken"),
        (2, "id_taken"),
        (4, "email_taken"),
        (5, "email"),
        (6, "id"),
        (7, "name"),
        (8, "hash"),
        (9, "hash"),
        (10, "malformed"),
        (11, "malformed"),
        (13, "malformed"),
        (15, "email_twice"),
    ];
    assert_eq!(rules, expected);
    assert_eq!((&report["created"], &report["unchanged"]), (&2.into(), &1.into()));
    sandbox.write(
        "taken.jsonl",
        &json!({ "id": 7, "email": "ALICE@example.com" }).to_string(),
        0o600,
    );
    sandbox.run(&["user", "import", "jsonl", "taken.jsonl"]).fails(6, "is the address of user 1");
}

#[test]
fn truncated_malformed_and_hostile_files_are_refused() {
    let sandbox = sandbox();
    let whole = fs::read_to_string(fixture("dumpdata-users.json")).unwrap();
    let file = |name: &str, text: &[u8]| fs::write(sandbox.path(name), text).unwrap();
    file("cut.json", &whole.as_bytes()[..whole.len() / 2]);
    file("empty.json", b"");
    file("none.json", b"[]");
    file("object.json", b"{\"model\": \"users.user\"}");
    file("deep.json", format!("[{}", "[".repeat(100_000)).as_bytes());
    file("text.json", b"hello");
    file("long.json", format!("[{{\"model\": \"{}\"}}]", "x".repeat(17 << 20)).as_bytes());
    file("more.json", format!("{whole} x").as_bytes());
    let other = r#"[{"model":"a.user","pk":1,"fields":{"password":"!","last_login":null,"email":"a@example.com"}},
        {"model":"b.user","pk":2,"fields":{"password":"!","last_login":null,"email":"b@example.com"}}]"#;
    file("two.json", other.as_bytes());
    let mut damaged = fs::read(fixture("db.sqlite3")).unwrap();
    damaged.truncate(20_000);
    file("cut.db", &damaged);
    for (name, error) in [
        ("cut.json", "see line"),
        ("empty.json", "see line"),
        ("none.json", "there are no users"),
        ("object.json", "see line"),
        ("deep.json", "see line"),
        ("text.json", "see line"),
        ("long.json", "dumpdata users"),
        ("more.json", "see line"),
        ("two.json", "--model"),
    ] {
        sandbox.run(&["user", "import", "django", name]).fails(7, error);
    }
    sandbox.run(&["user", "import", "django", "cut.db"]).fails(9, "");
    sandbox.run(&["user", "import", "django", "missing"]).fails(7, "cannot read");
    sandbox.run(&["user", "import", "django", "."]).fails(7, "is a directory");
    let other = Sandbox::with_file().ada();
    let ours = other.db();
    sandbox.run(&["user", "import", "django", ours.to_str().unwrap()]).fails(7, "no table");
    assert_eq!(users(&sandbox).len(), 0, "nothing was imported");
    let report = import(&sandbox, &["django", "two.json", "--model", "B.user"]);
    assert_eq!(report["created"], 1);
    // A line above the size limit is rejected, and the next one is imported.
    let lines = format!("{}\n{}\n\n", "x".repeat(3 << 20), json!({ "email": "after@example.com" }));
    file("lines.jsonl", lines.as_bytes());
    let report = import(&sandbox, &["jsonl", "lines.jsonl", "--continue"]);
    assert_eq!((&report["created"], &report["rejects"][0]["row"]), (&1.into(), &1.into()));
    file("latin.jsonl", b"{\"email\": \"caf\xe9@example.com\"}\n");
    sandbox.run(&["user", "import", "jsonl", "latin.jsonl"]).fails(7, "not UTF-8");
}

#[test]
fn csv_jsonl_and_htpasswd_files_are_imported() {
    let sandbox = sandbox();
    let table =
        "Nr,E-Mail,Vorname,aktiv\n5,ada@example.com,\"Ada, Lady\",yes\n6,bob@example.com,Bob,no\n";
    sandbox.write("users.csv", table, 0o600);
    let columns = [
        "--column",
        "id=Nr",
        "--column",
        "email=E-Mail",
        "--column",
        "first_name=Vorname",
        "--column",
        "is_active=aktiv",
    ];
    let report = import(&sandbox, &[&["csv", "users.csv"], &columns[..]].concat());
    assert_eq!(report["created"], 2);
    let ada = sandbox.user(ADA);
    assert_eq!(
        (&ada["id"], &ada["first_name"], &ada["is_active"]),
        (&5.into(), &"Ada, Lady".into(), &true.into())
    );
    assert_eq!(sandbox.user("bob@example.com")["is_active"], false);
    sandbox.run(&["user", "import", "csv", "users.csv"]).fails(7, "there is no column `email`");
    sandbox.write("odd.csv", "email,is_superusr\nodd@example.com,true\n", 0o600);
    let odd = ["user", "import", "csv", "odd.csv", "--dry-run"];
    let (_, stderr) = sandbox.run(&odd).ok_and_stderr();
    assert!(stderr.contains("ignored columns: `is_superusr`"));
    sandbox.write("odd.jsonl", "{\"email\":\"odd@example.com\",\"is_superusr\":true}\n", 0o600);
    sandbox.run(&["user", "import", "jsonl", "odd.jsonl"]).fails(7, "unknown field `is_superusr`");
    // `--continue` also fails if all rows are rejected.
    sandbox.run(&["user", "import", "jsonl", "odd.jsonl", "--continue"]).fails(7, "1 of 1 rows");
    let bad = ["user", "import", "csv", "users.csv", "--column", "e=x"];
    sandbox.run(&bad).fails(7, "is not a mapping such as");
    sandbox.write(
        "ragged.csv",
        "email,id\na@example.com\nb@example.com,x\nc@example.com,30\n",
        0o600,
    );
    let report = import(&sandbox, &["csv", "ragged.csv", "--continue"]);
    assert_eq!((&report["created"], &report["rejected"]), (&1.into(), &2.into()));

    // `htpasswd -nbB -C 5 carol 'correct horse battery'`
    let hash = "$2y$05$abcdefghijklmnopqrstuu5Lo0g67CiD3M4RpN1BmBb4Crp5w7dbK";
    let lines = format!("# users\ncarol:{hash}\ndora@example.com:$apr1$x$y\n");
    sandbox.write("htpasswd", &lines, 0o600);
    let args = ["htpasswd", "htpasswd", "--domain", "example.com", "--continue"];
    let report = import(&sandbox, &args);
    assert_eq!((&report["created"], &report["rejects"][0]["rule"]), (&1.into(), &"hash".into()));
    assert_eq!(sandbox.user("carol@example.com")["is_staff"], false);
}

fn tokens() -> Vec<Value> {
    read("tokens.json")["tokens"].as_array().unwrap().clone()
}

/// A sandbox with Django's users, and with its secret as a legacy key.
fn with_legacy_key() -> Sandbox {
    let sandbox = sandbox();
    import(&sandbox, &["django", "django.db", "--allow-md5"]);
    let secret = format!("{}\n", read("tokens.json")["secret"].as_str().unwrap());
    sandbox.write("secret", &secret, 0o600);
    sandbox.run(&["key", "import", "--hs256-secret-file", "secret", "--legacy"]).ok();
    sandbox
}

fn accepts(sandbox: &Sandbox, token: &str) -> bool {
    sandbox.run(&["session"]).env("VOUCHSAFE_TOKEN", token).succeeds()
}

#[test]
fn legacy_tokens_stay_valid_until_they_expire() {
    let sandbox = with_legacy_key();
    for token in tokens() {
        let is_invalid = token.get("dead").is_some();
        assert_eq!(accepts(&sandbox, token["token"].as_str().unwrap()), !is_invalid, "{token}");
    }
    let alice = tokens()[1]["token"].as_str().unwrap().to_owned();
    let service = Service::open(sandbox.location(), Settings::default()).unwrap();
    let token = AccessToken::new(alice.clone());
    assert_eq!(service.current_user(&token).unwrap().email.as_str(), "alice@example.com");
    assert!(service.browser_user(&token).is_err(), "it is not accepted as a cookie");
    drop(service);
    let kept = sandbox.run(&["session"]).env("VOUCHSAFE_TOKEN", &alice).ok();
    assert_eq!(kept.trim(), alice, "a token with enough time left is not exchanged");
    let rolled =
        sandbox.run(&["session", "--min-ttl", "36500d"]).env("VOUCHSAFE_TOKEN", &alice).json();
    let ours = rolled["access_token"].as_str().unwrap();
    assert_ne!(ours, alice);
    assert!(accepts(&sandbox, ours) && accepts(&sandbox, &alice), "the old token stays valid");
    // Exchanging the token again does not create a second session.
    sandbox.run(&["session", "--min-ttl", "36500d"]).env("VOUCHSAFE_TOKEN", &alice).ok();
    let sessions = sandbox.run(&["session", "list", "--user", "alice@example.com"]).json();
    assert_eq!(sessions.as_array().unwrap().len(), 1);
    sandbox.run(&["logout"]).env("VOUCHSAFE_TOKEN", &alice).ok();
    assert!(!accepts(&sandbox, &alice) && !accepts(&sandbox, ours), "a logout ends both");
    let admin = tokens()[0]["token"].as_str().unwrap().to_owned();
    sandbox.run(&["logout"]).env("VOUCHSAFE_TOKEN", &admin).ok();
    assert!(!accepts(&sandbox, &admin), "a logout also ends a token that was never exchanged");
    assert!(
        accepts(&sandbox, tokens()[2]["token"].as_str().unwrap()),
        "another user's token stays valid"
    );
    assert!(sandbox.run(&["doctor"]).ok().contains("1 next"));
}

#[test]
fn ending_sessions_also_ends_legacy_tokens() {
    let token = tokens()[1]["token"].as_str().unwrap().to_owned();
    let alice = "alice@example.com";
    for args in [
        &["user", "deactivate", alice][..],
        &["session", "revoke", "--user", alice],
        &["session", "revoke", "--all", "--yes"],
        &["user", "passwd", alice, "--password-stdin"],
    ] {
        let sandbox = with_legacy_key();
        assert!(accepts(&sandbox, &token));
        sandbox.run(args).stdin("a quite different phrase").ok();
        assert!(!accepts(&sandbox, &token), "{args:?}");
        sandbox.run(&["user", "activate", alice]).ok();
        assert!(!accepts(&sandbox, &token), "{args:?}: also after reactivation");
    }
    let sandbox = with_legacy_key();
    let keys = sandbox.run(&["key", "list"]).json();
    let legacy = keys.as_array().unwrap().iter().find(|key| key["is_legacy"] == true).unwrap();
    sandbox.run(&["key", "retire", legacy["kid"].as_str().unwrap(), "--yes"]).ok();
    assert!(!accepts(&sandbox, &token), "retiring the key ends its tokens");
}

#[test]
fn the_legacy_secret_cannot_forge_tokens_of_this_instance() {
    use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
    let sandbox = with_legacy_key();
    let secret = read("tokens.json")["secret"].as_str().unwrap().to_owned();
    let key = EncodingKey::from_secret(secret.as_bytes());
    let keys = sandbox.run(&["key", "list"]).json();
    let legacy = keys[0]["kid"].as_str().unwrap().to_owned();
    // The claims of a user who was not imported from Django.
    sandbox.run(&["user", "add", "new@example.com", "--password-stdin"]).stdin(PASSWORD).ok();
    let login = ["login", "--email", "new@example.com", "--password-stdin"];
    let ours = sandbox.run(&login).stdin(PASSWORD).ok();
    let kid = sandbox.run(&["key", "list"]).json();
    let kid = kid.as_array().unwrap().iter().find(|key| key["state"] == "active").unwrap();
    let kid = kid["kid"].as_str().unwrap().to_owned();
    let claims: Value = {
        use base64::Engine;
        let engine = base64::engine::general_purpose::URL_SAFE_NO_PAD;
        let payload = ours.trim().split('.').nth(1).unwrap();
        serde_json::from_slice(&engine.decode(payload).unwrap()).unwrap()
    };
    let sign = |kid: Option<&str>, typ: &str, claims: &Value| {
        let mut header = Header::new(Algorithm::HS256);
        header.kid = kid.map(str::to_owned);
        header.typ = Some(typ.to_owned());
        encode(&header, claims, &key).unwrap()
    };
    let valid = json!({ "sub": "2", "exp": 2_082_758_400 });
    assert!(accepts(&sandbox, &sign(None, "JWT", &valid)));
    let with_past_nbf = json!({ "sub": "2", "exp": 2_082_758_400, "nbf": 1 });
    assert!(accepts(&sandbox, &sign(None, "JWT", &with_past_nbf)));
    for token in [
        sign(Some(&legacy), "at+jwt", &claims),
        sign(Some(&legacy), "JWT", &claims),
        sign(Some(&kid), "at+jwt", &claims),
        sign(Some("unknown"), "at+jwt", &claims),
        sign(None, "at+jwt", &claims),
        sign(None, "JWT", &claims),
        sign(None, "JWT", &json!({ "sub": "2", "exp": 1 })),
        sign(None, "JWT", &json!({ "sub": "2" })),
        sign(None, "JWT", &json!({ "sub": 2, "exp": 2_082_758_400 })),
        sign(None, "JWT", &json!({ "sub": "02", "exp": 2_082_758_400 })),
        sign(None, "JWT", &json!({ "sub": "99", "exp": 2_082_758_400 })),
        sign(None, "JWT", &json!({ "sub": "2", "exp": 2_082_758_400, "aud": "x" })),
        sign(None, "JWT", &json!({ "sub": "2", "exp": 2_082_758_400, "nbf": 4_102_444_800_i64 })),
    ] {
        assert!(!accepts(&sandbox, &token), "{token}");
    }
    // A user who was not imported from Django has no legacy tokens.
    let id = sandbox.user("new@example.com")["id"].to_string();
    assert!(!accepts(&sandbox, &sign(None, "JWT", &json!({ "sub": id, "exp": 2_082_758_400 }))));
    sandbox.write("short", "thirty-one bytes are too few...", 0o600);
    sandbox
        .run(&["key", "import", "--hs256-secret-file", "short", "--legacy"])
        .fails(7, "32 bytes");
    sandbox.write("open", &secret, 0o644);
    sandbox.run(&["key", "import", "--hs256-secret-file", "open", "--legacy"]).fails(9, "chmod");
}

#[test]
fn an_import_of_an_export_restores_the_same_users() {
    let sandbox = sandbox();
    import(&sandbox, &["django", "django.db", "--allow-md5"]);
    for (format, model) in
        [("jsonl", "x"), ("csv", "x"), ("django", "users.user"), ("django", "auth.user")]
    {
        let args = ["user", "export", "--format", format, "--hashes", "--model", model];
        let exported = sandbox.run(&args).ok();
        let other = Sandbox::new();
        other.run(&["init"]).ok();
        other.write("exported", &exported, 0o600);
        import(&other, &[format, "exported", "--allow-md5"]);
        let without_groups = |users: Vec<Value>| -> Vec<Value> {
            let mut users = users;
            for user in &mut users {
                user["groups"] = Value::Null;
            }
            users
        };
        if format == "django" {
            assert_eq!(without_groups(users(&other)), without_groups(users(&sandbox)), "{model}");
            continue;
        }
        assert_eq!(users(&other), users(&sandbox), "{format}");
        let args = ["user", "export", "--format", "jsonl", "--hashes"];
        assert_eq!(other.run(&args).ok(), sandbox.run(&args).ok(), "{format}: hashes too");
    }
    let without = sandbox.run(&["user", "export", "--format", "jsonl"]).ok();
    assert!(!without.contains("pbkdf2_sha256$") && !without.contains("password"), "{without}");
    let without = sandbox.run(&["user", "export", "--format", "django"]).ok();
    assert!(!without.contains("pbkdf2_sha256$") && without.contains("\"password\":\"!\""));
    sandbox.run(&["user", "export", "--format", "csv", "--out", "users.csv"]).ok();
    let mode = fs::metadata(sandbox.path("users.csv")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    sandbox
        .run(&["user", "export", "--format", "csv", "--out", "users.csv"])
        .fails(6, "already exists");
}

#[test]
fn a_password_set_here_is_exported_in_djangos_argon2_format() {
    let sandbox = Sandbox::with_ada();
    let text = sandbox.run(&["user", "export", "--format", "django", "--hashes"]).ok();
    let written: Value = serde_json::from_str(&text).unwrap();
    let fields = &written[0]["fields"];
    let hash = fields["password"].as_str().unwrap();
    assert!(hash.starts_with("argon2$argon2id$v=19$m=") && hash.len() <= 128, "{hash}");
    assert_eq!((&fields["email"], &fields["is_superuser"]), (&ADA.into(), &true.into()));
    let args = ["login", "--email", ADA, "--password-stdin"];
    assert!(sandbox.run(&args).stdin(PASSWORD).succeeds());
}

#[test]
fn legacy_tokens_are_refused_for_users_imported_without_ids() {
    let sandbox = with_legacy_key();
    let other = Sandbox::new();
    other.run(&["init"]).ok();
    // Without IDs another user may get the ID in the token.
    let path = fixture("dumpdata-natural.json");
    let text = fs::read_to_string(path).unwrap();
    let mut objects: Vec<Value> = serde_json::from_str(&text).unwrap();
    for object in &mut objects {
        object.as_object_mut().unwrap().remove("pk");
    }
    other.write("natural.json", &Value::from(objects).to_string(), 0o600);
    import(&other, &["django", "natural.json", "--allow-md5"]);
    fs::copy(sandbox.path("secret"), other.path("secret")).unwrap();
    other.run(&["key", "import", "--hs256-secret-file", "secret", "--legacy"]).ok();
    for token in tokens() {
        assert!(!accepts(&other, token["token"].as_str().unwrap()), "{token}");
    }
}

#[test]
fn a_user_table_is_recognized_by_its_columns() {
    let sandbox = sandbox();
    let table = "create table people (
        number integer primary key, password text, last_login text, email text,
        vip bool generated always as (email like 'v%'), is_staff bool, is_superuser bool,
        is_active bool, date_joined text);
      insert into people (number, password, email, is_staff, is_superuser, is_active, date_joined)
        values (7, '!', 'vera@example.com', 1, 0, 1, '2024-07-12 09:30:15'),
               (9, '!', 'zoe@example.com', 0, 0, 1, '2024-07-12 09:30:15');";
    rusqlite::Connection::open(sandbox.path("people.db")).unwrap().execute_batch(table).unwrap();
    let report = import(&sandbox, &["django", "people.db"]);
    assert_eq!(report["created"], 2);
    let vera = sandbox.user("vera@example.com");
    assert_eq!(
        (&vera["id"], &vera["is_staff"], &vera["is_superuser"]),
        (&7.into(), &true.into(), &false.into())
    );
    assert_eq!(sandbox.user("zoe@example.com")["is_staff"], false);
}

#[test]
fn a_partially_read_export_is_in_the_audit_log() {
    let sandbox = Sandbox::with_ada();
    let mut child = sandbox
        .command()
        .args(["user", "export", "--format", "jsonl", "--hashes"])
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    child.wait().unwrap();
    let log =
        sandbox.run(&["audit", "list", "--action", "users_exported", "--output", "jsonl"]).ok();
    assert!(log.contains("\"hashes\":true"), "{log}");
}

/// An import reports the fields that it drops. An export omits them, so that Django keeps its own
/// values.
#[test]
fn dropped_fields_are_reported_and_not_exported() {
    let sandbox = Sandbox::new();
    sandbox.run(&["init"]).ok();
    let import = ["user", "import", "django"];
    // A dump without `auth.group` has the keys of groups, but not their names.
    for (name, dropped) in [("db.sqlite3", Value::Null), ("dumpdata-users.json", 1.into())] {
        let path = fixture(name);
        let args = [&import[..], &[path.to_str().unwrap(), "--allow-md5", "--dry-run"]].concat();
        let report = sandbox.run(&args).json();
        assert_eq!(report["dropped"]["groups"], dropped, "{name}: {report}");
    }
    let file = sandbox.write(
        "auth.json",
        r#"[{"model": "auth.user", "pk": 7, "fields": {"username": "grace", "password": "!x",
            "email": "grace@example.com", "last_login": null, "groups": [3], "user_permissions": [],
            "phone": "+1 555", "fax": ""}}]"#,
        0o600,
    );
    let printed = sandbox.run(&[&import[..], &[file.to_str().unwrap()]].concat()).ok();
    let dropped: Vec<_> = printed.lines().filter(|line| line.starts_with("dropped")).collect();
    assert_eq!(dropped.len(), 2, "{printed}");
    assert!(dropped[0].ends_with("groups: 1") && dropped[1].ends_with("phone: 1"), "{printed}");
    sandbox.run(&["user", "add", "new@example.com", "--unusable-password"]).ok();

    let export = ["user", "export", "--format", "django", "--model", "auth.user"];
    let written: Value = serde_json::from_str(&sandbox.run(&export).ok()).unwrap();
    let fields: Vec<_> = written.as_array().unwrap().iter().map(|user| &user["fields"]).collect();
    assert_eq!(
        (&fields[0]["username"], &fields[0]["email"]),
        (&"grace".into(), &"grace@example.com".into())
    );
    assert_eq!(fields[1]["username"], "new@example.com", "Django requires a username");
    for field in ["groups", "user_permissions"] {
        assert!(fields.iter().all(|user| user.get(field).is_none()), "{written}");
    }
}
