use super::declaration::{Declared, show};
use super::{Context, admin};
use crate::error::Result;

/// Change the stored users to match a file
///
/// All or nothing. Users that already match are not changed, so the command can be repeated.
#[derive(clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    declared: Declared,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let users = self.declared.users()?;
        let service = cx.service()?;
        let differences = admin(&service)?.apply_declared(&users, self.declared.prune())?;
        show(cx, users.len(), &differences)
    }
}
