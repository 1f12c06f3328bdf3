//! Hides global options in the documentation of commands: every command accepts all of them, but
//! most commands use only a few.

use clap::{Arg, Command};

use super::settings::table::ALL;

/// Commands and groups that neither open a database nor read the settings file.
const WITHOUT_DATABASE: &[&str] = &["completions", "man", "openapi", "schema"];

/// The complete command line, with only the relevant global options shown for each command.
pub(super) fn for_terminal() -> Command {
    documented(super::command(), &is_relevant)
}

/// The complete command line, with the global options shown only for the program itself.
pub(super) fn for_pages() -> Command {
    documented(super::command().disable_help_subcommand(true), &|_, _| false)
}

/// The complete command line, with the global options hidden for the commands: the shell offers them
/// only if nothing else matches.
pub(super) fn for_completion() -> Command {
    documented(super::command(), &|_, _| false)
}

fn documented(mut root: Command, is_shown: &dyn Fn(&str, &str) -> bool) -> Command {
    // The global options reach the subcommands here.
    root.build();
    root.mut_subcommands(|command| hide(command, "", is_shown))
}

fn hide(command: Command, group: &str, is_shown: &dyn Fn(&str, &str) -> bool) -> Command {
    let words = format!("{group} {}", command.get_name());
    let words = words.trim_start();
    let hide_others = |arg: Arg| {
        let is_hidden =
            arg.is_hide_set() || arg.is_global_set() && !is_shown(words, arg.get_id().as_str());
        arg.hide(is_hidden)
    };
    command.mut_args(hide_others).mut_subcommands(|command| hide(command, words, is_shown))
}

fn is_relevant(words: &str, arg: &str) -> bool {
    let is_below = |group: &&str| {
        words.strip_prefix(*group).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let setting = ALL.iter().map(|row| row.facts()).find(|facts| facts.flag == arg);
    match setting.map(|facts| facts.used_by) {
        Some(users) if !users.is_empty() => users.iter().any(is_below),
        _ if ["db", "config"].contains(&arg) => !WITHOUT_DATABASE.iter().any(is_below),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::settings::Scope;

    fn find<'a>(root: &'a Command, words: &str) -> &'a Command {
        words.split(' ').fold(root, |command, name| command.find_subcommand(name).unwrap())
    }

    fn shown(command: &Command) -> Vec<&str> {
        let global = |arg: &&Arg| arg.is_global_set() && !arg.is_hide_set();
        command.get_arguments().filter(global).map(|arg| arg.get_id().as_str()).collect()
    }

    #[test]
    fn tables_name_only_existing_commands_and_settings() {
        let root = for_terminal();
        for facts in ALL.iter().map(|row| row.facts()) {
            for words in facts.used_by {
                assert!(shown(find(&root, words)).contains(&facts.flag), "{}: {words}", facts.flag);
            }
        }
        for words in WITHOUT_DATABASE {
            assert!(!shown(find(&root, words)).contains(&"db"));
        }
    }

    #[test]
    fn help_shows_only_the_settings_that_a_command_uses() {
        let root = for_terminal();
        let general =
            ["db", "config", "output", "color", "utc", "no-pager", "no-input", "quiet", "verbose"];
        assert_eq!(shown(find(&root, "user list")), general);
        assert!(shown(find(&root, "key rotate")).contains(&"master-key-file"));
        assert!(!shown(find(&root, "key rotate")).contains(&"password-min-length"));
        assert_eq!(
            shown(find(&root, "serve")).len(),
            ALL.iter()
                .map(|row| row.facts())
                .filter(|facts| facts.scope != Scope::Serve)
                .filter(|facts| !["utc", "no-pager"].contains(&facts.flag))
                .count()
        );
    }

    #[test]
    fn man_pages_show_global_options_only_at_the_root() {
        fn check(command: &Command) {
            assert!(shown(command).is_empty(), "{}", command.get_name());
            command.get_subcommands().for_each(check);
        }
        let root = for_pages();
        assert!(!shown(&root).is_empty());
        root.get_subcommands().for_each(check);
    }
}
