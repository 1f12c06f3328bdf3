//! The options for the descriptive fields of users, built from their table.

use clap::{Arg, ArgMatches, Args, Command, FromArgMatches};

use crate::domain::{TextField, Texts};

/// The given options, such as `--first-name`.
pub(super) struct TextOptions(pub(super) Texts);

impl FromArgMatches for TextOptions {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self(Texts::from_fn(|field| matches.get_one(field.option).cloned())))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Args for TextOptions {
    fn augment_args(command: Command) -> Command {
        command.args(TextField::ALL.map(|field| {
            let help = format!("{}; may be empty", field.label);
            Arg::new(field.option).long(field.option).value_name("TEXT").help(help)
        }))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}
