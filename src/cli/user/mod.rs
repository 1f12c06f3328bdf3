mod activate;
mod add;
mod deactivate;
mod delete;
mod edit;
mod export;
mod import;
mod link;
mod list;
mod passwd;
mod show;
mod text_options;
mod why;

use super::{Context, LazySubcommand};
use crate::domain::{GroupName, TextField, User};
use crate::error::Result;
use crate::service::Outcome;
use crate::wire::{UserChangeBody, UserDetailsBody, format_time};

#[derive(clap::Subcommand)]
pub(super) enum Command {
    #[command(alias = "create")]
    Add(add::Args),
    #[command(alias = "ls")]
    List(list::Args),
    #[command(alias = "get")]
    Show(show::Args),
    Why(why::Args),
    Edit(edit::Args),
    Passwd(passwd::Args),
    Link(link::Args),
    #[command(alias = "enable")]
    Activate(activate::Args),
    #[command(alias = "disable")]
    Deactivate(deactivate::Args),
    #[command(alias = "rm")]
    Delete(delete::Args),
    /// Import users from another program
    #[command(subcommand)]
    Import(LazySubcommand<import::Command>),
    Export(export::Args),
}

impl Command {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        match self {
            Self::Add(args) => args.run(cx),
            Self::List(args) => args.run(cx),
            Self::Show(args) => args.run(cx),
            Self::Why(args) => args.run(cx),
            Self::Edit(args) => args.run(cx),
            Self::Passwd(args) => args.run(cx),
            Self::Link(args) => args.run(cx),
            Self::Activate(args) => args.run(cx),
            Self::Deactivate(args) => args.run(cx),
            Self::Delete(args) => args.run(cx),
            Self::Import(LazySubcommand(command)) => command.run(cx),
            Self::Export(args) => args.run(cx),
        }
    }
}

/// The groups that a repeated flag names.
fn parse_groups(names: &[String]) -> Result<Vec<GroupName>> {
    names.iter().map(|name| name.parse()).collect()
}

/// Prints the results of a change to users; `act` is its past participle, such as `activated`.
fn all_done(cx: &Context, act: &str, changed: &[(Outcome, User)]) -> Result<()> {
    let result = |(outcome, user): &(Outcome, User)| {
        let act = match outcome {
            Outcome::Unchanged => "unchanged",
            Outcome::Created | Outcome::Updated => act,
        };
        (format!("{} {act}", user.email), UserChangeBody::new(*outcome, user, None))
    };
    cx.output.all_done(&changed.iter().map(result).collect::<Vec<_>>())
}

fn joined(groups: &[GroupName]) -> String {
    groups.iter().map(GroupName::as_str).collect::<Vec<_>>().join(", ")
}

/// Prints everything that operators may see about a user.
fn show(cx: &Context, user: &User) -> Result<()> {
    let yes_no = |is: bool| if is { "yes" } else { "no" }.to_owned();
    let labels = TextField::ALL.map(|field| field.label.to_lowercase());
    let mut details = vec![("id", user.id.to_string()), ("email", user.email.to_string())];
    let texts = TextField::ALL.map(|field| field.of(user).to_owned());
    details.extend(labels.iter().map(String::as_str).zip(texts));
    details.extend([
        ("active", yes_no(user.is_active())),
        ("staff", yes_no(user.is_staff)),
        ("superuser", yes_no(user.is_superuser)),
        ("groups", joined(&user.groups)),
        ("last login", user.last_login.map_or_else(|| "never".to_owned(), format_time)),
        ("date joined", format_time(user.date_joined)),
    ]);
    cx.output.details(&details, &UserDetailsBody::from(user))
}
