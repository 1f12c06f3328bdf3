use crate::cli::{Context, admin, named_users};
use crate::error::Result;

/// Deactivate users and end their sessions; nothing is deleted
///
/// All or none of the users. `user activate` reverses it, except that ended sessions stay ended.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe user deactivate bob@example.com carol@example.com")]
pub(in crate::cli) struct Args {
    /// Email addresses or IDs of the users
    #[arg(value_name = "USER", required = true, add = crate::cli::complete::users())]
    users: Vec<String>,
    /// Allow deactivating the last active superuser
    #[arg(long)]
    force: bool,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let admin = admin(&service)?;
        let ids = named_users(&admin, &self.users)?;
        super::all_done(cx, "deactivated", &admin.deactivate_users(&ids, self.force)?)
    }
}
