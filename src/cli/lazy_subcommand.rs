//! Commands that clap learns of when their group is named.

use std::cell::Cell;

use clap::{ArgMatches, Command, Error, FromArgMatches, Subcommand};

/// A group of commands that are made when it is named: most starts have no use for them, and those
/// of all groups take 0.1 ms and 200 KB.
///
/// What the group is for has to stand where the group is used, for the list of groups.
pub(super) struct LazySubcommand<T>(pub(super) T);

thread_local! {
    static AT_ONCE: Cell<bool> = const { Cell::new(false) };
}

/// Makes a command line with all its groups, for whoever wants to see the whole of it: clap
/// completes `help user ...` from what there is at first.
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
