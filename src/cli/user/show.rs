use crate::cli::{Context, admin, named_user};
use crate::error::Result;

/// Show a user
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// Email address or ID of the user
    #[arg(value_name = "USER")]
    email: String,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        super::show(cx, &named_user(&admin(&service)?, &self.email)?)
    }
}
