use crate::cli::{Context, admin, named_user};
use crate::error::Result;

/// Show a user
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe user show bob@example.com

  # One field, in a script
  vouchsafe user show bob@example.com -o json")]
pub(in crate::cli) struct Args {
    /// Email address or ID of the user
    #[arg(value_name = "USER", add = crate::cli::complete::users())]
    email: String,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        super::show(cx, &named_user(&admin(&service)?, &self.email)?)
    }
}
