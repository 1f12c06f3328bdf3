//! Subcommands that are built only when their group is named.

use std::cell::Cell;

use clap::{ArgMatches, Command, Error, FromArgMatches, Subcommand};

/// A group of subcommands that is built when it is named: most invocations do not need it, and
/// building all groups takes 0.1 ms and 200 KB.
///
/// The group's description must be written where the group is used, for the list of groups.
pub(super) struct LazySubcommand<T>(pub(super) T);

thread_local! {
    static AT_ONCE: Cell<bool> = const { Cell::new(false) };
}

/// Builds the command line with all its groups, as completions and man pages need it. clap
/// completes `help user ...` from the initial command line.
pub(super) fn at_once(make: impl FnOnce() -> Command) -> Command {
    AT_ONCE.set(true);
    let command = make();
    AT_ONCE.set(false);
    command
}

fn later(command: Command, augment: fn(Command) -> Command) -> Command {
    if AT_ONCE.get() { augment(command) } else { command.defer(augment) }
}

impl<T: Subcommand> Subcommand for LazySubcommand<T> {
    fn augment_subcommands(command: Command) -> Command {
        later(command, T::augment_subcommands)
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        later(command, T::augment_subcommands_for_update)
    }

    fn has_subcommand(name: &str) -> bool {
        T::has_subcommand(name)
    }
}

impl<T: FromArgMatches> FromArgMatches for LazySubcommand<T> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        T::from_arg_matches(matches).map(Self)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        self.0.update_from_arg_matches(matches)
    }
}
