use super::declared::{Declared, show};
use super::{Context, admin};
use crate::error::Result;

/// Make users what a file declares
///
/// All of it or nothing; who is so already is not touched, so that it can be run again and again.
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
