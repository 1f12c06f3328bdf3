use crate::cli::{Context, admin, named_user};
use crate::error::Result;

/// Deactivate a user and end the user's sessions; nothing is deleted
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// Email address or ID of the user
    #[arg(value_name = "USER")]
    email: String,
    /// Allow deactivating the last active superuser
    #[arg(long)]
    force: bool,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let admin = admin(&service)?;
        let user = named_user(&admin, &self.email)?;
        let (outcome, user) = admin.deactivate(user.id, self.force)?;
        super::done(cx, "deactivated", outcome, &user)
    }
}
