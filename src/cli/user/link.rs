use serde_json::json;

use crate::cli::{Context, admin, named_user, server_url};
use crate::error::Result;
use crate::http;
use crate::service::PASSWORD_LINK_TTL;
use crate::wire::format_time;

/// Print a one-time link for choosing a password
///
/// The link is valid once, within a day, and becomes invalid if the password is set in another way.
/// Anyone who has it can sign in as the user.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe user link bob@example.com --url https://id.example.com")]
pub(in crate::cli) struct Args {
    /// Email address or ID of the user
    #[arg(value_name = "USER", add = crate::cli::complete::users())]
    email: String,
    /// URL at which users reach the server [default: where `serve` listens]
    #[arg(long)]
    url: Option<String>,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let url = server_url(cx, self.url)?;
        let service = cx.service()?;
        let admin = admin(&service)?;
        let user = named_user(&admin, &self.email)?;
        let (token, user) = admin.make_password_link(user.id)?;
        let link = format!("{url}{}", http::link_path(&token));
        let expires_at = format_time(service.now() + PASSWORD_LINK_TTL);
        let body = json!({ "email": user.email.as_str(), "link": link, "expires_at": expires_at });
        cx.output.value(&link, &body)
    }
}
