use vouchsafe::internals::SCHEMA_VERSION;

use crate::support::{ADA, PASSWORD, Sandbox};

#[test]
fn a_flag_overrides_the_environment_which_overrides_the_file() {
    let sandbox = Sandbox::new();
    let min = |run: crate::support::Run| {
        let error = run.stdin("x").fails_in_json(7, "invalid");
        let message = error["problems"][0]["message"].as_str().unwrap().to_owned();
        message.split(' ').rev().nth(1).unwrap().parse::<u32>().unwrap()
    };
    let args = ["createsuperuser", "--email", ADA, "--password-stdin"];
    assert_eq!(min(sandbox.run(&args)), 8);
    sandbox.write(".config/vouchsafe/config.toml", "[password]\nmin_length = 20\n", 0o600);
    assert_eq!(min(sandbox.run(&args)), 20);
    let variable = "VOUCHSAFE_PASSWORD_MIN_LENGTH";
    assert_eq!(min(sandbox.run(&args).env(variable, "30")), 30);
    let mut flag = args.to_vec();
    flag.extend(["--password-min-length", "40"]);
    assert_eq!(min(sandbox.run(&flag).env(variable, "30")), 40);
}

#[test]
fn an_empty_variable_counts_as_unset() {
    let sandbox = Sandbox::with_file().ada();
    for name in [
        "DB",
        "CONFIG",
        "OUTPUT",
        "COLOR",
        "NO_INPUT",
        "QUIET",
        "VERBOSE",
        "TOKEN_TTL",
        "TOKEN_ISSUER",
        "PASSWORD_MIN_LENGTH",
    ] {
        sandbox.run(&["where"]).env(&format!("VOUCHSAFE_{name}"), "").ok();
    }
    let token = sandbox.token();
    let run = sandbox.run(&["session"]).env("VOUCHSAFE_TOKEN", &token);
    run.env("VOUCHSAFE_TOKEN_ISSUER", "").ok();
}

#[test]
fn an_invalid_variable_is_reported_by_name() {
    let sandbox = Sandbox::with_ada();
    for (name, value) in [
        ("VOUCHSAFE_OUTPUT", "xml"),
        ("VOUCHSAFE_QUIET", "perhaps"),
        ("VOUCHSAFE_TOKEN_TTL", "soon"),
        ("VOUCHSAFE_PASSWORD_MIN_LENGTH", "-1"),
    ] {
        sandbox.run(&["where"]).env(name, value).fails(7, name);
    }
    sandbox.run(&["where"]).env("VOUCHSAFE_TOKEN_TTL", "366d").fails(7, "to one year");
    let cost = "VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB";
    sandbox.run(&["where"]).env(cost, "4294967295").fails(7, "a password hash takes at most");
}

#[test]
fn a_variable_can_disable_what_the_file_enables() {
    let sandbox = Sandbox::with_ada();
    sandbox.write(".config/vouchsafe/config.toml", "quiet = true\n", 0o600);
    let edit = |name| sandbox.run(&["user", "edit", ADA, "--first-name", name]);
    assert_eq!(edit("A").ok(), "");
    assert_ne!(edit("B").env("VOUCHSAFE_QUIET", "0").ok(), "");
}

#[test]
fn a_database_that_others_may_open_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let sandbox = Sandbox::with_file().ada();
    let set = |mode| {
        let mode = std::fs::Permissions::from_mode(mode);
        std::fs::set_permissions(sandbox.db(), mode).unwrap();
    };
    for mode in [0o644, 0o660, 0o606] {
        set(mode);
        let stderr = sandbox.run(&["user", "list"]).fails(9, "other users can open");
        assert!(stderr.contains("run `chmod 600 "), "{stderr}");
    }
    set(0o600);
    sandbox.run(&["user", "list"]).ok();
}

#[test]
fn every_setting_in_the_file_takes_effect() {
    let sandbox = Sandbox::with_file();
    let db = sandbox.path("elsewhere/v.db");
    let file = format!(
        "db = {db:?}\noutput = \"json\"\ncolor = \"never\"\nno_input = true\n\
         [token]\nttl = \"2h\"\nissuer = \"https://id.example\"\n\
         [session]\nmax_age = \"3h\"\nlimit = 2\n\
         [password]\nhash_memory_kib = 16\nhash_iterations = 1\nhash_parallelism = 1\n\
         [serve]\nlisten = [\"127.0.0.1:0\"]\nbase_path = \"/x\"\nlog_format = \"json\"\n\
         max_connections = 5\n"
    );
    let config = sandbox.write("c.toml", &file, 0o600);
    let run = |args: &[&str]| sandbox.run(args).env("VOUCHSAFE_CONFIG", &config);
    run(&["createsuperuser", "--email", ADA, "--password-stdin"]).stdin(PASSWORD).ok();
    assert!(db.exists());
    let login = run(&["login", "--email", ADA, "--password-stdin"]).stdin(PASSWORD).json();
    assert_eq!(login["expires_in"], 7200);
    for _ in 0..3 {
        run(&["login", "--email", ADA, "--password-stdin"]).stdin(PASSWORD).ok();
    }
    let live = run(&["session", "list", "--user", ADA]).json();
    assert_eq!(live.as_array().unwrap().len(), 2, "{live}");
    run(&["login", "--email", ADA]).fails(11, "{\"error\"");
}

#[test]
fn an_invalid_settings_file_is_refused_with_the_line_number() {
    let sandbox = Sandbox::new();
    for (text, why) in [
        ("\ncolour = \"never\"\n", "unknown key `colour`"),
        ("[token]\nttl = \"soon\"\n", "is `soon`, which is not a duration"),
        ("output = 7\n", "is `7`, which is not table, wide, json, jsonl, or csv"),
        ("[", "is not a settings file"),
    ] {
        let config = sandbox.write("c.toml", text, 0o600);
        sandbox.run(&["where", "--config", config.to_str().unwrap()]).fails(7, why);
    }
    sandbox.write("c.toml", "\ncolour = 1\n", 0o600);
    sandbox.run(&["where", "--config", "c.toml"]).fails(7, "see line 2");
    sandbox.run(&["where", "--config", "missing.toml"]).fails(7, "cannot read `missing.toml`");
}

#[test]
fn the_database_path_comes_from_the_flag_the_environment_or_the_default() {
    let sandbox = Sandbox::with_file();
    let path = |run: crate::support::Run| run.json()["path"].as_str().unwrap().to_owned();
    let shown = |name: &str| sandbox.path(name).to_str().unwrap().to_owned();
    let init = || sandbox.run(&["init"]);
    assert_eq!(path(init()), sandbox.db().to_str().unwrap());
    assert_eq!(
        path(init().env("XDG_DATA_HOME", sandbox.path("d"))),
        shown("d/vouchsafe/vouchsafe.db")
    );
    let state = format!("{}:/other", shown("s"));
    assert_eq!(path(init().env("STATE_DIRECTORY", state)), shown("s/vouchsafe.db"));
    assert_eq!(path(init().env("VOUCHSAFE_DB", sandbox.path("e.db"))), shown("e.db"));
    let flag = sandbox.run(&["init", "--db", "f.db"]).env("VOUCHSAFE_DB", "e.db");
    assert_eq!(path(flag), shown("f.db"), "shown as an absolute path");
    assert_eq!(init().json()["result"], "unchanged");
}

#[test]
fn without_a_home_directory_the_database_path_must_be_given() {
    let sandbox = Sandbox::with_file();
    let stderr = sandbox.run(&["where"]).env("HOME", "not/absolute").fails(7, "no home directory");
    assert!(stderr.contains("`--db PATH` or VOUCHSAFE_DB"), "{stderr}");
    sandbox.run(&["init", "--db", "v.db"]).env("HOME", "not/absolute").ok();
    sandbox.run(&["init", "--db", "/proc/v.db"]).fails(9, "set another one with `--db PATH`");
}

#[test]
fn where_prints_the_path_schema_mode_owner_and_instance() {
    let sandbox = Sandbox::with_file().ada();
    let facts = sandbox.run(&["where"]).json();
    assert_eq!(facts["path"], sandbox.db().to_str().unwrap());
    assert_eq!(
        (&facts["schema_version"], &facts["mode"]),
        (&SCHEMA_VERSION.into(), &"0600".into())
    );
    assert_eq!(facts["instance"].as_str().unwrap().len(), 36);
    assert!(facts["owner"].is_u64());
    let other = Sandbox::with_file().ada();
    assert_ne!(other.run(&["where"]).json()["instance"], facts["instance"]);
}

#[test]
fn a_file_that_is_not_a_database_is_refused_and_not_changed() {
    let sandbox = Sandbox::new();
    for (name, text) in
        [("empty.db", ""), ("text.db", "SQLite? no. But this is long enough to be one.")]
    {
        let path = sandbox.write(name, text, 0o600);
        let shown = path.to_str().unwrap();
        for args in [
            &["where"][..],
            &["init"],
            &["user", "list"],
            &["serve", "--init"],
            &["createsuperuser", "--email", ADA, "--password-stdin"],
        ] {
            let args: Vec<&str> = args.iter().copied().chain(["--db", shown]).collect();
            let stderr = sandbox.run(&args).stdin(PASSWORD).fails(9, "vouchsafe database");
            assert!(stderr.contains("the file was not changed"), "{stderr}");
        }
        assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
    }
    sandbox.run(&["where", "--db", "/"]).fails(9, "is not a regular file");
}

#[test]
fn usage_errors_exit_with_2_as_text_or_json() {
    let sandbox = Sandbox::new();
    for args in
        [&["frobnicate"][..], &["user", "list", "--frobnicate"], &["login", "--password", "x"]]
    {
        sandbox.run(args).fails(2, "error:");
        sandbox.run(args).fails_in_json(2, "usage");
    }
    let missing = sandbox.run(&["user", "show"]).fails_in_json(2, "usage");
    assert!(missing["message"].as_str().unwrap().contains("<USER>"), "{missing}");
    sandbox.run(&["where", "--output=json", "--x"]).fails(2, "{\"error\"");
    sandbox.run(&["where", "--output", "xml"]).fails(2, "invalid value");
}

#[test]
fn help_and_version_exit_with_0() {
    let sandbox = Sandbox::new();
    assert!(sandbox.run(&["--help"]).ok().contains("Exit codes:"));
    assert!(sandbox.run(&["user", "list", "-h"]).ok().contains("--search"));
    assert_eq!(
        sandbox.run(&["--version"]).ok(),
        concat!("vouchsafe ", env!("CARGO_PKG_VERSION"), "\n")
    );
    assert_eq!(sandbox.run(&["--version"]).json()["schema_version"], SCHEMA_VERSION);
}

#[test]
fn quiet_prints_no_messages_and_verbose_prints_the_database_path() {
    let sandbox = Sandbox::with_file().ada();
    assert_eq!(sandbox.run(&["-q", "user", "edit", ADA, "--first-name", "Ada"]).ok(), "");
    let made = sandbox.run(&["user", "passwd", ADA, "--generate-password", "-q"]).ok_and_stderr();
    assert_eq!((made.0.lines().count(), made.1.as_str()), (1, ""));
    let (_, stderr) = sandbox.run(&["-v", "user", "list"]).ok_and_stderr();
    assert!(stderr.contains(sandbox.db().to_str().unwrap()), "{stderr}");
}

#[test]
fn colors_are_off_without_a_terminal_unless_forced() {
    let sandbox = Sandbox::new();
    let stderr = sandbox.run(&["where"]).fails(9, "error:");
    assert!(!stderr.contains('\x1b'));
    let stderr = sandbox.run(&["where", "--color", "always"]).fails(9, "error:");
    assert!(stderr.contains('\x1b'));
    let stderr = sandbox.run(&["where"]).env("CLICOLOR_FORCE", "1").fails(9, "error:");
    assert!(stderr.contains('\x1b'));
    let run = sandbox.run(&["where"]).env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1");
    assert!(!run.fails(9, "error:").contains('\x1b'));
    let stderr = sandbox.run(&["frobnicate", "--color", "always"]).fails(2, "error:");
    assert!(stderr.contains('\x1b'), "{stderr}");
}

#[test]
fn a_missing_database_is_reported_with_the_places_that_were_searched() {
    let sandbox = Sandbox::with_file();
    let stderr = sandbox.run(&["user", "list"]).fails(9, "there is no database at");
    for place in [
        "--db, VOUCHSAFE_DB: not set",
        ".config/vouchsafe/config.toml: no such file",
        "/etc/vouchsafe/config.toml: ",
        "the default: ",
    ] {
        assert!(stderr.contains(place), "{place}: {stderr}");
    }
    let stderr = sandbox.run(&["--db", "nix.db", "user", "list"]).fails(9, "nix.db");
    assert!(stderr.contains("--db or VOUCHSAFE_DB: "), "{stderr}");
    assert!(!stderr.contains("/etc/vouchsafe"), "the file is not consulted: {stderr}");
}

#[test]
fn where_settings_shows_each_value_and_its_source() {
    let sandbox = Sandbox::with_file();
    sandbox.write(
        ".config/vouchsafe/config.toml",
        "[token]\nttl = \"2h\"\n[serve]\ndocs = false\n",
        0o600,
    );
    let settings = sandbox
        .run(&["where", "--settings", "--session-limit", "5"])
        .env("VOUCHSAFE_PASSWORD_MIN_LENGTH", "30")
        .json();
    let row = |name: &str| {
        let rows = settings.as_array().unwrap();
        let row = rows.iter().find(|row| row["setting"] == name).unwrap();
        (row["value"].clone(), row["source"].as_str().unwrap().to_owned())
    };
    assert_eq!(row("session-limit"), ("5".into(), "flag".into()));
    assert_eq!(row("password-min-length"), ("30".into(), "variable".into()));
    assert_eq!(row("token-ttl"), ("2h".into(), "file".into()));
    assert_eq!(row("no-docs"), ("true".into(), "file".into()));
    assert_eq!(row("session-max-age"), ("365d".into(), "default".into()));
    assert_eq!(row("db"), (sandbox.db().to_str().unwrap().into(), "default".into()));
    assert_eq!(row("master-key-file"), (serde_json::Value::Null, "default".into()));
    assert!(!sandbox.db().exists(), "no database is needed, and none is created");
}
