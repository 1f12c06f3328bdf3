//! The flags of settings: options of clap that are built from the table.

use std::result;

use clap::{Arg, ArgMatches, Args, Command, FromArgMatches};

use super::table::ALL;
use super::value::SettingValue;
use super::{Scope, SettingFacts};

/// The flags that every command accepts.
pub(in crate::cli) struct GlobalFlags(pub(super) ArgMatches);

/// The flags of `serve`.
pub(in crate::cli) struct ServeFlags(pub(super) ArgMatches);

// `Sources` reads the environment variables. clap would reject an empty one, and treat one that is
// set as a flag that conflicts with others.
pub(super) fn option<T: SettingValue>(facts: &SettingFacts) -> Arg {
    let separator = if takes_list(&T::option(Arg::new(""))) { ", separated by commas" } else { "" };
    let mut help = format!("{} [env: {}{separator}]", facts.help, facts.variable());
    if !facts.default.is_empty() {
        help = format!("{help} [default: {}]", facts.default);
    }
    let mut arg = T::option(Arg::new(facts.flag).long(facts.flag).help(help));
    if !facts.value_name.is_empty() {
        arg = arg.value_name(facts.value_name);
    }
    if let Some(short) = facts.short {
        arg = arg.short(short);
    }
    if let Some(alias) = facts.alias {
        arg = arg.alias(alias);
    }
    match facts.scope {
        Scope::General => arg.global(true).help_heading("Global options"),
        Scope::Service => arg.global(true).help_heading("Settings").hide_short_help(true),
        Scope::Serve => arg,
    }
}

fn takes_list(arg: &Arg) -> bool {
    arg.get_value_delimiter().is_some()
}

fn options(is_member: fn(Scope) -> bool) -> impl Iterator<Item = Arg> {
    ALL.iter().filter(move |row| is_member(row.facts().scope)).map(|row| row.option())
}

macro_rules! impl_args {
    ($($flags:ident: $is_member:expr),*) => {$(
        impl FromArgMatches for $flags {
            fn from_arg_matches(matches: &ArgMatches) -> result::Result<Self, clap::Error> {
                Ok(Self(matches.clone()))
            }

            fn update_from_arg_matches(
                &mut self,
                matches: &ArgMatches,
            ) -> result::Result<(), clap::Error> {
                self.0 = matches.clone();
                Ok(())
            }
        }

        impl Args for $flags {
            fn augment_args(command: Command) -> Command {
                command.args(options($is_member))
            }

            fn augment_args_for_update(command: Command) -> Command {
                Self::augment_args(command)
            }
        }
    )*};
}

impl_args!(
    GlobalFlags: |scope| scope != Scope::Serve,
    ServeFlags: |scope| scope == Scope::Serve
);
