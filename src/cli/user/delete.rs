use serde_json::json;

use crate::cli::{Context, admin, named_user};
use crate::error::Result;
use crate::wire::UserDetailsBody;

/// Delete a user and the user's sessions; this cannot be undone, unlike `user deactivate`
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// Email address or ID of the user
    #[arg(value_name = "USER")]
    email: String,
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
    /// Allow deleting the last active superuser
    #[arg(long)]
    force: bool,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let admin = admin(&service)?;
        let user = named_user(&admin, &self.email)?;
        cx.prompt.confirm_unless(self.yes, &format!("Permanently delete {}?", user.email))?;
        let user = admin.delete_user(user.id, self.force)?;
        let body = json!({ "result": "deleted", "user": UserDetailsBody::from(&user) });
        cx.output.done(&format!("{} deleted", user.email), &body)
    }
}
