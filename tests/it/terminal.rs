//! Prompts, on a pseudoterminal.

use std::process::Command;
use std::time::Duration;

use rexpect::session::{PtySession, spawn_command};
use rustix::termios::{LocalModes, tcgetattr};

use crate::support::{ADA, BOB, PASSWORD, Sandbox};

fn at_a_terminal(sandbox: &Sandbox, args: &[&str]) -> PtySession {
    let mut command: Command = sandbox.command();
    command.args(args).env("TERM", "xterm");
    spawn_command(command, Some(10_000)).unwrap()
}

/// Answers the questions in order.
fn answer(session: &mut PtySession, dialogue: &[(&str, &str)]) {
    for (question, answer) in dialogue {
        session.exp_string(question).unwrap_or_else(|error| panic!("{question:?}: {error}"));
        if question.starts_with("Password") {
            wait_until_hidden(session);
        }
        session.send_line(answer).unwrap();
    }
}

/// Waits until the echo is off: input that was typed before that is discarded.
fn wait_until_hidden(session: &PtySession) {
    let terminal = session.process().get_file_handle().unwrap();
    for _ in 0..1000 {
        if !tcgetattr(&terminal).unwrap().local_modes.contains(LocalModes::ECHO) {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("the echo is still on");
}

fn exit_code(session: &PtySession) -> i32 {
    for _ in 0..1000 {
        // The type of the status is not exported; its debug output is `Some(Exited(Pid(7), 0))`.
        let status = format!("{:?}", session.process().status());
        if let Some((_, code)) = status.split_once("Exited(").and_then(|(_, s)| s.split_once(", "))
        {
            return code.trim_end_matches(')').parse().unwrap();
        }
        assert!(!status.contains("Signaled"), "{status}");
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("the program does not exit");
}

#[test]
fn createsuperuser_prompts_like_django() {
    let sandbox = Sandbox::new();
    let mut session = at_a_terminal(&sandbox, &["createsuperuser"]);
    answer(&mut session, &[("Email address: ", "")]);
    session.exp_string("Error: This field cannot be blank.").unwrap();
    answer(&mut session, &[("Email address: ", "ada")]);
    session.exp_string("Error: Enter a valid email address.").unwrap();
    answer(
        &mut session,
        &[("Email address: ", ADA), ("Password: ", "x"), ("Password (again): ", "y")],
    );
    session.exp_string("Error: Your passwords didn't match.").unwrap();
    answer(&mut session, &[("Password: ", ""), ("Password (again): ", "")]);
    session.exp_string("Error: Blank passwords aren't allowed.").unwrap();
    answer(&mut session, &[("Password: ", "12345"), ("Password (again): ", "12345")]);
    for message in [
        "Error: This password is too short. It must contain at least 8 characters.",
        "Error: This password is too common.",
        "Error: This password is entirely numeric.",
    ] {
        session.exp_string(message).unwrap();
    }
    let bypass = "Bypass password validation and create user anyway? [y/N]: ";
    answer(
        &mut session,
        &[(bypass, "n"), ("Password: ", PASSWORD), ("Password (again): ", PASSWORD)],
    );
    session.exp_string("Superuser created successfully.").unwrap();
    assert_eq!(exit_code(&session), 0);
    sandbox.token();
}

#[test]
fn password_validation_can_be_bypassed_at_the_prompt() {
    let sandbox = Sandbox::new();
    let mut session = at_a_terminal(&sandbox, &["createsuperuser", "--email", ADA]);
    answer(
        &mut session,
        &[("Password: ", "1"), ("Password (again): ", "1"), ("anyway? [y/N]: ", "y")],
    );
    session.exp_string("Superuser created successfully.").unwrap();
    sandbox.run(&["login", "--email", ADA, "--password-stdin"]).stdin("1").ok();
}

#[test]
fn createsuperuser_asks_again_for_an_email_address_that_is_taken() {
    let sandbox = Sandbox::with_ada();
    let mut session = at_a_terminal(&sandbox, &["createsuperuser"]);
    answer(&mut session, &[("Email address: ", "ADA@example.com")]);
    session.exp_string("Error: That email address is already taken.").unwrap();
    answer(
        &mut session,
        &[("Email address: ", BOB), ("Password: ", PASSWORD), ("Password (again): ", PASSWORD)],
    );
    session.exp_string("Superuser created successfully.").unwrap();
}

#[test]
fn a_password_is_never_shown() {
    let sandbox = Sandbox::with_ada();
    let mut session = at_a_terminal(&sandbox, &["login", "--email", ADA]);
    answer(&mut session, &[("Password: ", PASSWORD)]);
    let rest = session.exp_eof().unwrap();
    assert!(!rest.contains(PASSWORD), "{rest}");
    assert_eq!(rest.trim().split('.').count(), 3, "the token: {rest}");
}

#[test]
fn ctrl_c_cancels_and_restores_the_echo() {
    let sandbox = Sandbox::new();
    // The shell outlives the program and prints the state of the terminal.
    let binary = sandbox.command().get_program().to_str().unwrap().to_owned();
    let mut shell = Command::new("sh");
    shell
        .args([
            "-c",
            "trap : INT; stty echo; \"$0\" createsuperuser --email ada@example.com; echo rc=$?; stty -a",
            &binary,
        ])
        .env("HOME", sandbox.home())
        .env("TERM", "xterm");
    let mut session = spawn_command(shell, Some(10_000)).unwrap();
    session.exp_string("Password: ").unwrap();
    session.send_control('c').unwrap();
    session.exp_string("Operation cancelled.").unwrap();
    session.exp_string("rc=130").unwrap();
    let state = session.exp_eof().unwrap();
    assert!(state.contains(" echo "), "{state}");
    assert!(!sandbox.db().exists(), "no database is created");
}

#[test]
fn the_echo_is_turned_off_again_after_sigcont() {
    use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
    let sandbox = Sandbox::with_ada();
    let name = sandbox.home().file_name().unwrap().to_str().unwrap();
    let mut session = at_a_terminal(&sandbox, &["login", "--email", ADA, "--name", name]);
    session.exp_string("Password: ").unwrap();
    wait_until_hidden(&session);
    let terminal = session.process().get_file_handle().unwrap();
    let mut modes = tcgetattr(&terminal).unwrap();
    assert!(!modes.local_modes.contains(LocalModes::ECHO));
    // A shell does this for `fg`: it resets the terminal modes and continues the program.
    modes.local_modes.insert(LocalModes::ECHO);
    tcsetattr(&terminal, OptionalActions::Now, &modes).unwrap();
    let continued = Command::new("kill").args(["-s", "CONT", &process_with(name)]).status();
    assert!(continued.unwrap().success());
    for _ in 0..500 {
        if !tcgetattr(&terminal).unwrap().local_modes.contains(LocalModes::ECHO) {
            session.send_line(PASSWORD).unwrap();
            assert!(!session.exp_eof().unwrap().contains(PASSWORD));
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("the echo stays on");
}

/// The ID of the process that has this argument.
fn process_with(argument: &str) -> String {
    let processes = std::fs::read_dir("/proc").unwrap().map(|entry| entry.unwrap().path());
    let has_argument = |path: &std::path::PathBuf| {
        let arguments = std::fs::read(path.join("cmdline")).unwrap_or_default();
        arguments.split(|byte| *byte == 0).any(|found| found == argument.as_bytes())
    };
    let found = processes.into_iter().find(has_argument).expect("the program runs");
    found.file_name().unwrap().to_str().unwrap().to_owned()
}

#[test]
fn ctrl_c_at_a_prompt_with_echo_cancels() {
    let sandbox = Sandbox::new();
    let mut session = at_a_terminal(&sandbox, &["createsuperuser"]);
    session.exp_string("Email address: ").unwrap();
    session.send_control('c').unwrap();
    session.exp_string("Operation cancelled.").unwrap();
    assert_eq!(exit_code(&session), 130);
}

#[test]
fn no_input_exits_with_11_instead_of_asking() {
    let sandbox = Sandbox::with_ada();
    for args in [
        &["--no-input", "createsuperuser"][..],
        &["createsuperuser", "--noinput"],
        &["login", "--no-input"],
        &["user", "delete", ADA, "--no-input"],
    ] {
        let mut session = at_a_terminal(&sandbox, args);
        session.exp_string("there is no terminal").unwrap();
        assert_eq!(exit_code(&session), 11, "{args:?}");
    }
}

#[test]
fn passwd_asks_for_the_new_password_twice() {
    let sandbox = Sandbox::with_ada();
    let mut session = at_a_terminal(&sandbox, &["user", "passwd", ADA]);
    session.exp_string("Changing password for user 'ada@example.com'").unwrap();
    let new = "another long phrase";
    answer(&mut session, &[("Password: ", new), ("Password (again): ", new)]);
    session.exp_string("ada@example.com has a new password").unwrap();
    sandbox.run(&["login", "--email", ADA, "--password-stdin"]).stdin(new).ok();
}

#[test]
fn delete_asks_for_confirmation() {
    let sandbox = Sandbox::with_ada_and_bob();
    let mut session = at_a_terminal(&sandbox, &["user", "delete", BOB]);
    session.exp_string("Permanently delete bob@example.com?").unwrap();
    session.send_line("n").unwrap();
    session.exp_string("Operation cancelled.").unwrap();
    assert_eq!(exit_code(&session), 130);
    let mut session = at_a_terminal(&sandbox, &["user", "delete", BOB]);
    session.exp_string("Permanently delete bob@example.com?").unwrap();
    session.send_line("y").unwrap();
    session.exp_string("bob@example.com deleted").unwrap();
}

/// Ctrl-D ends the input without an answer, and nothing may change.
#[test]
fn ctrl_d_cancels_every_prompt() {
    let sandbox = Sandbox::with_ada_and_bob();
    for (args, prompt) in [
        (&["createsuperuser"][..], "Email address: "),
        (&["createsuperuser", "--email", "new@example.com"], "Password: "),
        (&["user", "add"], "Email address: "),
        (&["user", "add", "new@example.com"], "Password: "),
        (&["user", "passwd", BOB], "Password: "),
        (
            &["user", "delete", BOB],
            "Permanently delete bob@example.com? This ends 0 sessions. [y/N]: ",
        ),
        (&["session", "revoke", "--all"], "[y/N]: "),
        (&["login"], "Email address: "),
        (&["login", "--email", ADA], "Password: "),
    ] {
        let mut session = at_a_terminal(&sandbox, args);
        session.exp_string(prompt).unwrap();
        if prompt == "Password: " {
            wait_until_hidden(&session);
        }
        session.send_control('d').unwrap();
        session.exp_string("Operation cancelled.").unwrap();
        assert_eq!(exit_code(&session), 130, "{args:?}");
    }
    assert_eq!(sandbox.run(&["user", "list"]).json().as_array().unwrap().len(), 2);
}

#[test]
fn user_add_asks_for_the_email_address_and_the_password() {
    let sandbox = Sandbox::with_ada();
    let mut session = at_a_terminal(&sandbox, &["user", "add"]);
    session.exp_string("Email address: ").unwrap();
    session.send_line(BOB).unwrap();
    answer(&mut session, &[("Password: ", PASSWORD), ("Password (again): ", PASSWORD)]);
    session.exp_string("bob@example.com created").unwrap();
    sandbox.run(&["login", "--email", BOB, "--password-stdin"]).stdin(PASSWORD).ok();
    sandbox.run(&["user", "add", "--password-stdin"]).stdin(PASSWORD).fails(11, "EMAIL");
}

#[test]
fn without_a_command_a_newcomer_sees_how_to_begin_and_an_operator_the_state() {
    let sandbox = Sandbox::new();
    let shown = at_a_terminal(&sandbox, &[]).exp_eof().unwrap();
    for words in ["There is no database at", "vouchsafe createsuperuser", "vouchsafe serve"] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    assert!(!sandbox.db().exists());
    let sandbox = Sandbox::with_ada_and_bob();
    sandbox.token();
    sandbox.run(&["user", "deactivate", BOB]).ok();
    sandbox.run(&["db", "backup", "copy.db"]).ok();
    let shown = at_a_terminal(&sandbox, &[]).exp_eof().unwrap();
    for words in ["2, 1 of them deactivated", "1 live", "just now", "server"] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    sandbox.run(&[]).fails(2, "Usage");
}

#[test]
fn a_rejected_password_comes_with_a_suggestion() {
    let sandbox = Sandbox::new();
    let mut session = at_a_terminal(&sandbox, &["createsuperuser", "--email", ADA]);
    answer(&mut session, &[("Password: ", "password1"), ("Password (again): ", "password1")]);
    session.exp_string("Error: This password is too common.").unwrap();
    session.exp_string("Add another word or two").unwrap();
}

#[test]
fn confirmations_say_what_the_change_does() {
    let sandbox = Sandbox::with_ada_and_bob();
    for _ in 0..3 {
        sandbox.token();
    }
    for (args, question) in [
        (
            &["user", "delete", ADA, BOB, "--force"][..],
            "Permanently delete 2 users? This ends 3 sessions. [y/N]: ",
        ),
        (&["session", "revoke", "--all"], "3 sessions"),
    ] {
        let mut session = at_a_terminal(&sandbox, args);
        session.exp_string(question).unwrap();
        session.send_line("n").unwrap();
        assert_eq!(exit_code(&session), 130);
    }
    let mut session = at_a_terminal(&sandbox, &["user", "delete", ADA, BOB, "--force"]);
    session.exp_string("[y/N]: ").unwrap();
    session.send_line("y").unwrap();
    assert_eq!(exit_code(&session), 0);
    assert_eq!(sandbox.run(&["user", "list"]).json(), serde_json::json!([]));
}

#[test]
fn a_key_and_a_backup_are_chosen_from_a_list() {
    let sandbox = Sandbox::with_ada_and_bob();
    sandbox.token();
    sandbox.run(&["key", "rotate"]).ok();
    let mut session = at_a_terminal(&sandbox, &["key", "retire"]);
    session.exp_string("Key to retire").unwrap();
    session.send_line("").unwrap();
    session.exp_string("This ends ").unwrap();
    session.send_line("y").unwrap();
    assert_eq!(exit_code(&session), 0);

    sandbox.run(&["db", "backup"]).ok();
    sandbox.run(&["user", "delete", BOB, "--yes"]).ok();
    let mut session = at_a_terminal(&sandbox, &["db", "restore"]);
    session.exp_string("Backup to restore").unwrap();
    session.send_line("").unwrap();
    session.exp_string("[y/N]: ").unwrap();
    session.send_line("y").unwrap();
    assert_eq!(exit_code(&session), 0);
    sandbox.user(BOB);

    let mut session = at_a_terminal(&sandbox, &["key", "retire"]);
    session.exp_string("Key to retire").unwrap();
    session.send_control('c').unwrap();
    assert_eq!(exit_code(&session), 130, "Ctrl-C cancels a selection");
}

#[test]
fn serve_prints_the_pages_on_a_terminal() {
    let sandbox = Sandbox::with_ada();
    let mut session = at_a_terminal(&sandbox, &["serve", "--listen", "127.0.0.1:0"]);
    session.exp_string("/admin/").unwrap();
    session.send_control('c').unwrap();
    session.exp_eof().unwrap();
}
