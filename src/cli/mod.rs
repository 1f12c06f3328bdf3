//! The command line: translates arguments into calls of the service, and results into text.

#![expect(clippy::doc_markdown, reason = "the doc comments of arguments are help texts")]

mod apply;
mod audit;
mod complete;
mod completions;
mod config;
mod context;
mod createsuperuser;
mod db;
mod declaration;
mod doctor;
mod environment;
mod group;
mod healthcheck;
mod help;
mod hints;
mod init;
mod integrate;
mod key;
mod lazy_subcommand;
mod lockout;
mod login;
mod logout;
mod man;
mod on_conflict;
mod openapi;
mod operator;
mod output;
mod password;
mod paths;
mod plan;
mod progress;
mod prompt;
mod schema;
mod serve;
mod session;
mod settings;
mod token;
mod unparsed;
mod user;
mod welcome;
mod when;
mod r#where;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::ErrorKind as UsageKind;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::error::{Error, ErrorKind, Result};

use config::Config;
use context::{Context, admin, named_user, named_users};
use integrate::server_url;
use lazy_subcommand::LazySubcommand;
use output::Output;
use prompt::Prompt;
#[cfg(fuzzing)]
pub(crate) use settings::check_settings;
use settings::{Color, GlobalFlags};

/// A self-hosted login server and user manager: one binary, on SQLite or PostgreSQL
///
/// Every command works on the database file, whether a server is running or not.
#[derive(Parser)]
#[command(name = "vouchsafe", version, max_term_width = 100)]
#[command(after_help = EXIT_CODES)]
struct Cli {
    #[command(flatten)]
    global: GlobalFlags,
    #[command(subcommand)]
    command: Option<Command>,
}

const EXIT_CODES: &str = "\
Exit codes:
  0    success, or nothing to change
  1    unexpected failure
  2    wrong usage
  3    not authenticated: wrong password, invalid token, deactivated user
  4    not permitted; `user why`: the user is deactivated
  5    no such user, session, key, or group
  6    conflict: email address taken, last active superuser
  7    invalid input: not an email address, password rejected
  8    too many failed sign-ins from one network
  9    database missing, busy, damaged, or too new; server unreachable
  10   `plan`: the stored users differ from the declared ones
  11   a value is missing, and there is no terminal to ask for it
  130  cancelled at a prompt";

#[derive(Subcommand)]
enum Command {
    Createsuperuser(createsuperuser::Args),
    /// Manage users
    #[command(subcommand)]
    User(LazySubcommand<user::Command>),
    /// Manage groups
    ///
    /// Forward authentication can admit only members of a group to a host, and sends the user's
    /// groups in `Remote-Groups`. `user edit --add-group` adds members.
    #[command(subcommand)]
    Group(LazySubcommand<group::Command>),
    Plan(plan::Args),
    Apply(apply::Args),
    Login(login::Args),
    Session(session::Args),
    Logout(logout::Args),
    /// Manage the keys that sign tokens
    ///
    /// A key is `next` (published, so that verifiers know it), then `active` (signs new tokens),
    /// then `retired` (its tokens stay valid until they expire). A `legacy` key belongs to another
    /// program.
    #[command(subcommand)]
    Key(LazySubcommand<key::Command>),
    /// List and verify the audit log
    ///
    /// Every change, sign-in, refresh, and revocation is recorded in the transaction that makes it.
    /// Refused sign-ins are recorded too. Each event contains a digest of the previous one, and the
    /// head of this chain is also stored in a file beside the database.
    #[command(subcommand)]
    Audit(LazySubcommand<audit::Command>),
    /// List and clear throttled accounts and networks
    ///
    /// After three consecutive failures at one account from one network, further attempts from
    /// there have to wait 1, 3, 5, then 10 seconds. After 100 attempts in a day from networks where
    /// the user has never signed in, no more attempts from such networks are evaluated that day.
    /// The response does not reveal whether the account is throttled.
    #[command(subcommand)]
    Lockout(LazySubcommand<lockout::Command>),
    /// Show, check, back up, restore, and migrate the database
    #[command(subcommand)]
    Db(LazySubcommand<db::Command>),
    Serve(serve::Args),
    /// Print the configuration of another program for use with this server
    ///
    /// Uses the addresses on which `serve` would listen with the same settings.
    #[command(subcommand)]
    Integrate(LazySubcommand<integrate::Command>),
    Init(init::Args),
    Where(r#where::Args),
    Healthcheck(healthcheck::Args),
    Doctor(doctor::Args),
    Completions(completions::Args),
    Man(man::Args),
    Openapi(openapi::Args),
    Schema(schema::Args),
}

/// Runs the program with the process's arguments.
pub fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().collect();
    complete::answer(&args).unwrap_or_else(|| run(&args))
}

fn run(args: &[OsString]) -> ExitCode {
    let color = unparsed::color(args);
    let parsed = Cli::command().color(color.into()).try_get_matches_from(args);
    let cli = match parsed.and_then(|matches| Cli::from_arg_matches(&matches)) {
        Ok(cli) => cli,
        Err(error) => {
            let error = if is_help(&error) { help_for(args, color) } else { error };
            return output::usage(&error, unparsed::wants_json(args));
        }
    };
    let context = match Config::resolve(cli.global) {
        Ok(config) => {
            let (output, prompt) = (Output::new(&config), Prompt::new(&config));
            Context { config, output, prompt }
        }
        Err(error) => {
            output::early_error(&error, unparsed::wants_json(args));
            return exit_code(&error);
        }
    };
    let Some(command) = cli.command else {
        // A script that forgets the command must not succeed.
        if !context.prompt.may_ask() || !context.output.is_for_people() {
            return missing_command(args, color);
        }
        return finish(&context, welcome::run(&context));
    };
    let done = command.run(&context);
    finish(&context, done)
}

/// Prints the help as the error for a missing command.
fn missing_command(args: &[OsString], color: Color) -> ExitCode {
    let command = help::for_terminal().color(color.into()).arg_required_else_help(true);
    let missing = command.try_get_matches_from(&args[..1]).err();
    missing.map_or(ExitCode::from(2), |help| output::usage(&help, unparsed::wants_json(args)))
}

fn finish(context: &Context, done: Result<()>) -> ExitCode {
    match done.and_then(|()| context.output.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        // The reader of standard output closed the pipe.
        Err(error) if error.is_broken_pipe() => ExitCode::SUCCESS,
        Err(error) => {
            context.output.error(&error);
            exit_code(&error)
        }
    }
}

fn is_help(error: &clap::Error) -> bool {
    matches!(
        error.kind(),
        UsageKind::DisplayHelp | UsageKind::DisplayHelpOnMissingArgumentOrSubcommand
    )
}

/// The help that `args` asks for, without the global options that the command does not use.
fn help_for(args: &[OsString], color: Color) -> clap::Error {
    let parsed = help::for_terminal().color(color.into()).try_get_matches_from(args);
    parsed.err().unwrap_or_else(|| clap::Error::new(UsageKind::DisplayHelp))
}

/// The one place where a kind of error becomes an exit code.
fn exit_code(error: &Error) -> ExitCode {
    ExitCode::from(match error.kind() {
        ErrorKind::Internal => 1,
        ErrorKind::Unauthenticated => 3,
        ErrorKind::Forbidden => 4,
        ErrorKind::NotFound => 5,
        ErrorKind::Conflict => 6,
        ErrorKind::Invalid => 7,
        ErrorKind::Throttled => 8,
        ErrorKind::Unavailable => 9,
        ErrorKind::Drift => 10,
        ErrorKind::PromptNeeded => 11,
        ErrorKind::Interrupted => 130,
    })
}

impl Command {
    fn run(self, cx: &Context) -> Result<()> {
        match self {
            Self::Createsuperuser(args) => args.run(cx),
            Self::User(LazySubcommand(command)) => command.run(cx),
            Self::Group(LazySubcommand(command)) => command.run(cx),
            Self::Plan(args) => args.run(cx),
            Self::Apply(args) => args.run(cx),
            Self::Login(args) => args.run(cx),
            Self::Session(args) => args.run(cx),
            Self::Logout(args) => args.run(cx),
            Self::Key(LazySubcommand(command)) => command.run(cx),
            Self::Audit(LazySubcommand(command)) => command.run(cx),
            Self::Lockout(LazySubcommand(command)) => command.run(cx),
            Self::Db(LazySubcommand(command)) => command.run(cx),
            Self::Serve(args) => args.run(cx),
            Self::Integrate(LazySubcommand(command)) => command.run(cx),
            Self::Init(args) => args.run(cx),
            Self::Where(args) => args.run(cx),
            Self::Healthcheck(args) => args.run(cx),
            Self::Doctor(args) => args.run(cx),
            Self::Completions(args) => args.run(cx),
            Self::Man(args) => args.run(cx),
            Self::Openapi(args) => args.run(cx),
            Self::Schema(args) => args.run(cx),
        }
    }
}

/// The complete command line as data, for completions and man pages.
fn command() -> clap::Command {
    lazy_subcommand::at_once(Cli::command)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        super::command().debug_assert();
        super::Cli::command().debug_assert();
    }

    #[test]
    fn no_flag_takes_a_secret() {
        fn check(command: &clap::Command) {
            for arg in command.get_arguments() {
                let name = arg.get_id().as_str();
                let secret = ["password", "token", "secret", "key"];
                let secret = secret.iter().any(|part| name.contains(part));
                let takes_value = arg.get_action().takes_values();
                let harmless = ["file", "tls", "ttl", "issuer", "min-length", "hash"];
                let harmless = harmless.iter().any(|part| name.contains(part));
                assert!(!secret || !takes_value || harmless, "{} --{name}", command.get_name());
            }
            command.get_subcommands().for_each(check);
        }
        check(&super::command());
    }
}
