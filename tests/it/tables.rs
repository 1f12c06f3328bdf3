//! Lists at a terminal: each row is one line that fits, and nothing that people cannot read.

use std::process::Command;

use console::{measure_text_width, strip_ansi_codes};
use rexpect::session::spawn_command;

use crate::support::{ADA, BOB, PASSWORD, Sandbox};

const LONG: &str = "bartholomew.featherstonehaugh-cholmondeley@department.example.org";

/// A database with long values in every list.
fn crowded() -> Sandbox {
    let sandbox = Sandbox::with_ada_and_bob();
    let name = "Bartholomew Wolfeschlegelsteinhausenbergerdorff";
    let user = ["--first-name", name, "--last-name", name, "--staff", "--password-stdin"];
    sandbox.run(&[&["user", "add", LONG][..], &user].concat()).stdin(PASSWORD).ok();
    for group in ["engineering", "operations-on-call", "warehouse-of-the-northern-harbour"] {
        sandbox.run(&["group", "add", group]).ok();
        sandbox.run(&["user", "edit", LONG, "--add-group", group]).ok();
    }
    for (email, client) in
        [(ADA, "build"), (LONG, "the nightly build of the documentation of the harbour")]
    {
        let login = ["login", "--email", email, "--password-stdin", "--name", client];
        sandbox.run(&login).stdin(PASSWORD).ok();
    }
    for email in [LONG, &format!("{}@strangers.example.org", "x".repeat(60))] {
        for _ in 0..4 {
            let login = ["login", "--email", email, "--password-stdin"];
            sandbox.run(&login).stdin("wrong").fails(3, "");
        }
    }
    // The wait after three failures is too short for a test.
    let sql = "update attempts set next_at = next_at + 3600000000";
    sandbox.execute(sql);
    sandbox.run(&["key", "rotate"]).ok();
    sandbox.run(&["user", "deactivate", BOB]).ok();
    sandbox.run(&["db", "backup", "copy.db"]).ok();
    sandbox.write("users.toml", &format!("[[users]]\nemail = \"{LONG}\"\nstaff = false\n"), 0o600);
    sandbox
}

/// What a terminal shows for a line of the shell, in which `vouchsafe` is the program.
fn raw(sandbox: &Sandbox, columns: u16, line: &str) -> String {
    let program = sandbox.command().get_program().to_str().unwrap().to_owned();
    let mut shell = Command::new("sh");
    let line = line.replace("vouchsafe", "\"$0\"");
    shell.args(["-c", &format!("stty rows 24 cols {columns}; {line}"), &program]);
    shell.env_clear().env("HOME", sandbox.home()).current_dir(sandbox.home());
    shell.envs(sandbox.url().map(|url| ("VOUCHSAFE_DB", url)));
    shell.env("TERM", "xterm-256color").env("PATH", "/usr/bin:/bin");
    let output = spawn_command(shell, Some(20_000)).unwrap().exp_eof().unwrap();
    // Each character is a byte of the output.
    String::from_utf8(output.chars().map(|c| u8::try_from(c).unwrap()).collect()).unwrap()
}

/// What a command shows on a terminal, without colors, line by line.
fn shown(sandbox: &Sandbox, columns: u16, command: &str) -> Vec<String> {
    let output = raw(sandbox, columns, &format!("vouchsafe {command}"));
    strip_ansi_codes(&output).lines().map(|line| line.trim_end().to_owned()).collect()
}

fn has_uuid(line: &str) -> bool {
    line.split(|c: char| !c.is_ascii_hexdigit() && c != '-')
        .any(|word| word.split('-').map(str::len).eq([8, 4, 4, 4, 12]) || word.len() >= 32)
}

#[test]
fn every_table_fits_80_columns_with_one_line_per_row() {
    let sandbox = crowded();
    let users = sandbox.run(&["user", "list", "-o", "csv"]).ok().lines().count();
    let events = sandbox.run(&["audit", "list", "-o", "csv"]).ok().lines().count();
    for (line, rows) in [
        ("user list", Some(users)),
        ("user list --sort name --reverse", Some(users)),
        ("group list", Some(4)),
        ("session list", Some(3)),
        ("session list --user ada@example.com", Some(2)),
        ("key list", None),
        ("lockout list", None),
        ("audit list", Some(events)),
        ("user import status", None),
        ("plan -f users.toml", None),
        ("where --settings", None),
        ("doctor", None),
    ] {
        for width in [80, 100] {
            let shown = shown(&sandbox, width, &format!("{line} --no-pager"));
            assert!(shown.len() > 1, "{line}: {shown:?}");
            let footer = |line: &&String| line.contains("Next page: ");
            for row in shown.iter().filter(|line| !footer(line)) {
                assert!(measure_text_width(row) <= usize::from(width), "{line}: {row}");
                assert!(!has_uuid(row) && !row.contains("{\""), "{line}: {row}");
            }
            if let Some(rows) = rows {
                // The header is a row of the CSV too; the last line is the footer.
                assert_eq!(shown.len(), rows + 1, "{line}: {shown:#?}");
            }
        }
    }
}

#[test]
fn a_terminal_shows_relative_times_and_short_ids_and_a_file_exact_ones() {
    let sandbox = crowded();
    let list = shown(&sandbox, 80, "session list --no-pager");
    assert!(list[1].contains("just now"), "{list:?}");
    let id = list[1].split_whitespace().next().unwrap();
    assert_eq!(id.len(), 8, "{list:?}");
    sandbox.run(&["session", "revoke", "--id", id]).ok();
    let utc = shown(&sandbox, 120, "session list --utc --no-pager");
    assert!(utc[1].contains('Z') && !utc[1].contains("just now"), "{utc:?}");

    let csv = sandbox.run(&["user", "list", "-o", "csv", "--columns", "email,last_login"]).ok();
    let mut rows = csv.lines();
    assert_eq!(rows.next(), Some("email,last_login"));
    let (email, at) = rows.next().unwrap().split_once(',').unwrap();
    assert_eq!(email, ADA);
    assert!(at.parse::<jiff::Timestamp>().is_ok(), "{at}");
    let wide = sandbox.run(&["session", "list", "-o", "wide"]).ok();
    assert!(wide.lines().nth(1).is_some_and(has_uuid), "{wide}");
    let error = sandbox.run(&["user", "list", "--columns", "phone"]).fails(7, "not a column");
    assert!(error.contains("hint: the columns are id, email"), "{error}");
}

#[test]
fn a_long_list_goes_through_the_pager() {
    let sandbox = Sandbox::with_ada();
    for n in 0..30 {
        sandbox.run(&["user", "add", &format!("u{n}@example.com"), "--unusable-password"]).ok();
    }
    let paged = |command: &str| {
        let output = raw(&sandbox, 80, &format!("PAGER='sed s/^/paged_/' vouchsafe {command}"));
        output.lines().filter(|line| line.contains("paged_")).count()
    };
    assert_eq!(paged("user list"), 32);
    assert_eq!(paged("user list --no-pager"), 0);
    assert_eq!(paged("user list --limit 5"), 0, "it fits the terminal");
    assert_eq!(paged("user list -o json"), 0, "programs read it");
}

#[test]
fn colors_are_on_terminals_only_and_never_with_no_color() {
    let sandbox = Sandbox::with_ada_and_bob();
    let raw = |line: &str| raw(&sandbox, 80, line);
    let list = raw("vouchsafe user list");
    assert!(list.contains("\u{1b}[32mactive"), "{list:?}");
    assert!(raw("vouchsafe user deactivate bob@example.com").contains("✓"));
    let error = raw("vouchsafe user show adda@example.com");
    assert!(error.contains("\u{1b}[") && strip_ansi_codes(&error).contains("error: "), "{error:?}");
    for line in [
        "NO_COLOR=1 vouchsafe user list",
        "NO_COLOR=1 vouchsafe user show adda@example.com",
        "NO_COLOR=1 vouchsafe user activate bob@example.com",
        "vouchsafe user list | cat",
        "vouchsafe user show adda@example.com 2>&1 | cat",
        "vouchsafe user list --color never",
    ] {
        let text = raw(line);
        assert!(!text.contains('\u{1b}') && !text.contains('✓'), "{line}: {text:?}");
    }
}

#[test]
fn a_footer_tells_how_many_rows_there_are_and_how_to_see_more() {
    let sandbox = crowded();
    let list = shown(&sandbox, 80, "user list --limit 2 --sort email");
    let footer = list[3..].concat();
    assert_eq!(
        footer,
        format!(
            "2 of 3 users. Next page: `vouchsafe user list --sort email --limit 2 --after {LONG}`"
        )
    );
    let (_, stderr) = sandbox.run(&["user", "list", "--limit", "2"]).ok_and_stderr();
    assert_eq!(stderr, "", "programs need no footer");
}
