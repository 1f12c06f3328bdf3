use serde_json::json;

use crate::cli::{Context, admin, named_user};
use crate::error::Result;

/// Clear recorded failures of one user or of all users
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe lockout clear --user bob@example.com")]
#[command(group = clap::ArgGroup::new("which").required(true))]
pub(in crate::cli) struct Args {
    /// Clear the failures of this user
    #[arg(long, value_name = "USER", group = "which", add = crate::cli::complete::users())]
    user: Option<String>,
    /// Clear the failures of all users and networks
    #[arg(long, group = "which")]
    all: bool,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let admin = admin(&service)?;
        let user = self.user.map(|email| named_user(&admin, &email)).transpose()?;
        let cleared = admin.clear_lockouts(user.map(|user| user.id))?;
        let result = if cleared == 0 { "unchanged" } else { "updated" };
        let noun = if cleared == 1 { "entry" } else { "entries" };
        let body = json!({ "result": result, "cleared": cleared });
        cx.output.done(&format!("{cleared} {noun} cleared"), &body)
    }
}
