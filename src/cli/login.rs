use std::time::Duration;

use zeroize::Zeroizing;

use super::environment::text_variable;
use super::password::PasswordSource;
use super::prompt::needed;
use super::token::TokenOutput;
use super::{Context, admin, named_user};
use crate::domain::{NewSession, Password, SessionKind};
use crate::error::{Error, ErrorKind, Result};
use crate::service::{Credentials, Reason, Service};
use crate::wire::format_time;

/// Sign in and print only the token
///
/// Every server of the same database accepts the token, until it expires, its session ends, or its
/// user is deactivated. A token with an audience or a scope is for other programs, which must check
/// both: vouchsafe validates, refreshes, and ends it, but does not accept it for its pages,
/// /users/me/, /auth/verify, or the administration.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  # Use the token in another program
  TOKEN=$(vouchsafe login --email ada@example.com --password-file password.txt)

  # A token of ten minutes for another service
  vouchsafe login --email ada@example.com --password-file password.txt --ttl 10m --audience reports")]
pub(super) struct Args {
    /// Email address to sign in with [env: VOUCHSAFE_EMAIL]
    #[arg(long)]
    email: Option<String>,
    #[command(flatten)]
    password: PasswordSource,
    /// Lifetime of the token, such as 10m or 12h; at most 365d
    #[arg(long, value_name = "DURATION", value_parser = humantime::parse_duration)]
    ttl: Option<Duration>,
    /// Audience of the token (`aud`); may be repeated
    #[arg(long)]
    audience: Vec<String>,
    /// Scope of the token, for the programs that receive it; may be repeated
    #[arg(long)]
    scope: Vec<String>,
    /// Name of the session, shown in lists
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
            None => return Err(needed("an email address", "`--email EMAIL` or VOUCHSAFE_EMAIL")),
        };
        let password = Zeroizing::new(self.password.read(cx)?);
        let credentials = Credentials::new(&email, password.as_str());
        let wanted = NewSession {
            kind: SessionKind::Api,
            ttl: self.ttl,
            audience: self.audience,
            scope: self.scope,
            name: self.name,
            device: None,
            previous: None,
        };
        let login = service
            .login(&credentials, &wanted)
            .map_err(|error| explained(error, &service, &email, &password))?;
        self.output.print(cx, &login)
    }
}

/// Tells the operator, who has access to the database, when throttling refused the correct
/// password. HTTP clients are not told.
fn explained(error: Error, service: &Service, email: &str, password: &str) -> Error {
    if !matches!(error.kind(), ErrorKind::Unauthenticated | ErrorKind::Throttled) {
        return error;
    }
    let find = || {
        let admin = admin(service)?;
        let user = named_user(&admin, email)?;
        Ok(admin.explain(user.id, Some(&Password::new(password)?))?.reasons)
    };
    let reasons: Result<Vec<Reason>> = find();
    match reasons.as_deref() {
        Ok([Reason::Throttled(until)]) => error.with_hint(format!(
            "the password is correct, but sign-ins are throttled until {} after too many failures; \
             run `vouchsafe lockout clear --user {email}` to clear them",
            format_time(*until)
        )),
        _ => error,
    }
}
