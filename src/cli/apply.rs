use super::declaration::{Declared, show};
use super::output::ListArgs;
use super::progress::slowly;
use super::{Context, admin};
use crate::error::Result;

/// Change the stored users to match a file
///
/// All or nothing. Users that already match are not changed, so the command can be repeated.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe apply -f users.toml

  # Deactivate at most 3 users that the file does not declare
  vouchsafe apply -f users.toml --prune --max-changes 3")]
pub(super) struct Args {
    #[command(flatten)]
    declared: Declared,
    #[command(flatten)]
    list: ListArgs,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let users = self.declared.users()?;
        let service = cx.service()?;
        let prune = self.declared.prune();
        let apply = || admin(&service)?.apply_declared(&users, prune);
        let differences = slowly(cx, "Changing the users", apply)?;
        show(cx, &self.list, users.len(), &differences)
    }
}
