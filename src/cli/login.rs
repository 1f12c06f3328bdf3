use std::time::Duration;

use super::Context;
use super::config::text_variable;
use super::password::PasswordSource;
use super::prompt::needed;
use super::token::TokenOutput;
use crate::domain::{NewSession, SessionKind};
use crate::error::Result;
use crate::service::Credentials;

/// Sign in and print a token, and nothing else
///
/// The token is good for every server of the same database, until it expires, its session is ended
/// or its user is deactivated. With an audience it is for that one alone: here it can only be
/// validated and ended.
#[derive(clap::Args)]
pub(super) struct Args {
    /// Who signs in [env: VOUCHSAFE_EMAIL]
    #[arg(long)]
    email: Option<String>,
    #[command(flatten)]
    password: PasswordSource,
    /// How long the token lives, such as 10m or 12h; at most 365d
    #[arg(long, value_name = "DURATION", value_parser = humantime::parse_duration)]
    ttl: Option<Duration>,
    /// For whom the token is; may be repeated
    #[arg(long)]
    audience: Vec<String>,
    /// What the token may be used for; may be repeated
    #[arg(long)]
    scope: Vec<String>,
    /// What to call the session in lists
    #[arg(long)]
    name: Option<String>,
    #[command(flatten)]
    output: TokenOutput,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let email = match self.email.or(text_variable("VOUCHSAFE_EMAIL")?) {
            Some(email) => email,
            None if cx.prompt.may_ask() => cx.prompt.line("Email address")?,
            None => return Err(needed("an email", "`--email EMAIL` or VOUCHSAFE_EMAIL")),
        };
        let credentials = Credentials::new(&email, self.password.read(cx)?);
        let wanted = NewSession {
            kind: SessionKind::Api,
            ttl: self.ttl,
            audience: self.audience,
            scope: self.scope,
            name: self.name,
            device: None,
        };
        self.output.print(cx, &service.login(&credentials, &wanted)?)
    }
}
