//! Completion of arguments by the shell: the shell runs the program, which knows the users, groups,
//! sessions, and keys of the database. A failure completes nothing and prints nothing.

use std::ffi::{OsStr, OsString};
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};
use clap_complete::CompleteEnv;
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};
use clap_complete::env::{Bash, Elvish, EnvCompleter, Fish, Powershell, Zsh};

use super::config::Config;
use super::environment::variable;
use super::settings::GlobalFlags;
use super::{Cli, admin, help};
use crate::domain::{Action, Device};
use crate::error::{Error, Result};
use crate::service::{Admin, Service, Settings};

/// The variable with which the shell asks for completions. Its value is the name of the shell.
pub(super) const VARIABLE: &str = "VOUCHSAFE_COMPLETE";

/// The maximum number of candidates: a longer list is of no use.
const MAX_CANDIDATES: u32 = 100;

/// Answers the shell, if it asks.
pub(super) fn answer(args: &[OsString]) -> Option<ExitCode> {
    variable(VARIABLE)?;
    // The shell would show an error in the middle of the command line.
    let directory = std::env::current_dir().ok();
    let completer = CompleteEnv::with_factory(help::for_completion).var(VARIABLE);
    let _ = completer.try_complete(args, directory.as_deref());
    Some(ExitCode::SUCCESS)
}

/// The script that makes a shell ask this program.
pub(super) fn registration(shell: &str) -> Result<String> {
    let shells: [&dyn EnvCompleter; 5] = [&Bash, &Elvish, &Fish, &Powershell, &Zsh];
    let found = shells.into_iter().find(|known| known.is(shell));
    let found = found.ok_or_else(|| Error::invalid(format!("`{shell}` is not a known shell")))?;
    let mut script = Vec::new();
    let name = "vouchsafe";
    let cannot = |cause| Error::internal("cannot write the completions", cause);
    found.write_registration(VARIABLE, name, name, name, &mut script).map_err(cannot)?;
    let script = String::from_utf8(script)
        .map_err(|cause| Error::internal("cannot write the completions", cause))?;
    let script = script.trim();
    if shell == "bash" {
        // By default, bash splits words at `@`, and so email addresses.
        return Ok(format!("COMP_WORDBREAKS=${{COMP_WORDBREAKS//@/}}\n{script}\n"));
    }
    Ok(format!("{script}\n"))
}

/// Email addresses of users.
pub(super) fn users() -> ArgValueCompleter {
    from_database(|admin, typed| {
        let found = admin.emails_with_prefix(typed, MAX_CANDIDATES)?;
        Ok(found.into_iter().map(CompletionCandidate::new).collect())
    })
}

/// Names of groups.
pub(super) fn groups() -> ArgValueCompleter {
    from_database(|admin, typed| {
        let mut found = Vec::new();
        admin.groups(&mut |group| {
            if group.name.as_str().starts_with(typed) {
                found.push(CompletionCandidate::new(group.name.as_str()));
            }
            Ok(())
        })?;
        Ok(found)
    })
}

/// Abbreviated IDs of live sessions.
pub(super) fn sessions() -> ArgValueCompleter {
    from_database(|admin, typed| {
        let found = admin.sessions_with_prefix(typed, MAX_CANDIDATES)?;
        let candidate = |(session, user): (_, crate::domain::User)| {
            let help = format!("{}, {}", user.email, Device::of(&session).name);
            let id: String = session.id.to_string().chars().take(typed.len().max(8)).collect();
            CompletionCandidate::new(id).help(Some(help.into()))
        };
        Ok(found.into_iter().map(candidate).collect())
    })
}

/// IDs of signing keys.
pub(super) fn keys() -> ArgValueCompleter {
    from_database(|admin, typed| {
        let mut keys = admin.keys()?;
        keys.retain(|key| key.id.as_str().starts_with(typed));
        let candidate = |key: crate::domain::SigningKey| {
            let help = format!("{}, {}", key.algorithm, key.label(admin.now()));
            CompletionCandidate::new(key.id.as_str()).help(Some(help.into()))
        };
        Ok(keys.into_iter().map(candidate).collect())
    })
}

/// Names of actions in the audit log.
pub(super) fn actions() -> ArgValueCompleter {
    ArgValueCompleter::new(|typed: &OsStr| {
        let typed = typed.to_str().unwrap_or_default();
        let names = Action::ALL.iter().map(|action| action.name());
        names.filter(|name| name.starts_with(typed)).map(CompletionCandidate::new).collect()
    })
}

fn from_database(
    find: impl Fn(&Admin<'_>, &str) -> Result<Vec<CompletionCandidate>> + Send + Sync + 'static,
) -> ArgValueCompleter {
    ArgValueCompleter::new(move |typed: &OsStr| {
        let find = || {
            let service = open()?;
            find(&admin(&service)?, typed.to_str().unwrap_or_default())
        };
        find().unwrap_or_default()
    })
}

/// Opens the database that the command line to complete names.
fn open() -> Result<Service> {
    let words: Vec<OsString> = std::env::args_os().skip_while(|arg| arg != "--").skip(1).collect();
    let unknown = || Error::invalid("the command line cannot be parsed");
    // The command line is not complete, so errors are expected.
    let parsed = Cli::command().ignore_errors(true).try_get_matches_from(words);
    let parsed = parsed.map_err(|_| unknown())?;
    let flags = GlobalFlags::from_arg_matches(&parsed).map_err(|_| unknown())?;
    let config = Config::resolve(flags)?;
    Service::open(config.db()?, Settings::default())
}
