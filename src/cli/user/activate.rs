use crate::cli::{Context, admin, named_users};
use crate::error::Result;

/// Reactivate users; sessions ended by the deactivation stay ended
///
/// All or none of the users.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe user activate bob@example.com carol@example.com")]
pub(in crate::cli) struct Args {
    /// Email addresses or IDs of the users
    #[arg(value_name = "USER", required = true, add = crate::cli::complete::users())]
    users: Vec<String>,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let admin = admin(&service)?;
        let ids = named_users(&admin, &self.users)?;
        super::all_done(cx, "activated", &admin.activate_users(&ids)?)
    }
}
