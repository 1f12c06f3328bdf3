use crate::cli::{Context, admin, named_user};
use crate::error::Result;

/// Reactivate a user; sessions ended by the deactivation stay ended
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// Email address or ID of the user
    #[arg(value_name = "USER")]
    email: String,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let admin = admin(&service)?;
        let user = named_user(&admin, &self.email)?;
        let (outcome, user) = admin.activate(user.id)?;
        super::done(cx, "activated", outcome, &user)
    }
}
