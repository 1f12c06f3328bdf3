use serde_json::json;

use crate::cli::password::PasswordSource;
use crate::cli::{Context, admin, named_user};
use crate::domain::{Email, Network, Password};
use crate::error::{Error, Problem, Result};
use crate::service::{Explanation, Reason};
use crate::wire::{EventBody, LockoutBody, UserDetailsBody, format_time};

/// Explain whether a user can sign in, and why not
///
/// Exits with 0 if the correct password would be accepted, and otherwise with the code of the first
/// reason: 4 deactivated, 6 no usable password, 3 wrong password given, 8 throttled from some
/// networks.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe user why bob@example.com

  # Also check a password
  vouchsafe user why bob@example.com --password-file password.txt")]
pub(in crate::cli) struct Args {
    /// Email address or ID of the user
    #[arg(value_name = "USER", add = crate::cli::complete::users())]
    email: String,
    /// Also check a password, without counting it as an attempt; implied by --password-stdin and
    /// --password-file
    #[arg(long)]
    check_password: bool,
    #[command(flatten)]
    password: PasswordSource,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let admin = admin(&service)?;
        let user = named_user(&admin, &self.email)?;
        let is_asked = self.check_password || self.password.is_given();
        let password = if is_asked { Some(Password::new(self.password.read(cx)?)?) } else { None };
        let found = admin.explain(user.id, password.as_ref())?;
        let verdict = verdict(&found, password.is_some());
        let mut details = details(&found);
        details.insert(1, ("verdict", verdict.clone()));
        let Some(first) = found.reasons.first() else {
            let refusals: Vec<_> = found.refusals.iter().map(EventBody::from).collect();
            let lockouts: Vec<_> = found.lockouts.iter().map(LockoutBody::from).collect();
            let body = json!({
                "result": "ok",
                "verdict": verdict,
                "user": UserDetailsBody::from(&found.user),
                "hash_scheme": found.hash_scheme,
                "live_sessions": found.live_sessions,
                "lockouts": lockouts,
                "refusals": refusals,
            });
            return cx.output.details(&details, &body);
        };
        if !cx.output.is_json() {
            for (name, value) in &details {
                cx.output.note(&format!("{name}: {value}"));
            }
        }
        let problems: Vec<Problem> = found.reasons.iter().map(problem).collect();
        let message = problems.iter().map(|p| p.message.as_str()).collect::<Vec<_>>().join("; ");
        Err(Error::new(first.kind(), message)
            .with_problems(problems)
            .with_hint(remedy(first, &found.user.email)))
    }
}

/// One sentence that says whether the user can sign in.
fn verdict(found: &Explanation, is_checked: bool) -> String {
    let email = &found.user.email;
    if found.reasons.iter().any(|reason| !matches!(reason, Reason::Throttled(_))) {
        return format!("{email} cannot sign in");
    }
    let what = if is_checked { "with this password" } else { "with the correct password" };
    let but = if found.reasons.is_empty() { "" } else { ", but not from the throttled networks" };
    format!("{email} can sign in {what}{but}")
}

fn details(found: &Explanation) -> Vec<(&'static str, String)> {
    let hash = found.hash_scheme.clone().unwrap_or_else(|| "none".to_owned());
    let last = found.user.last_login.map_or_else(|| "never".to_owned(), format_time);
    let mut details = vec![
        ("email", found.user.email.to_string()),
        ("password hash", hash),
        ("last login", last),
        ("live sessions", found.live_sessions.to_string()),
    ];
    for lockout in &found.lockouts {
        let network = lockout.network.as_ref().map_or("unknown networks", Network::as_str);
        let until = format_time(lockout.until);
        let what = if lockout.account.is_some() { "throttled from" } else { "throttled network" };
        details.push((what, format!("{network} until {until}")));
    }
    for event in &found.refusals {
        details.push(("refused", format!("{} from {}", format_time(event.at), event.origin)));
    }
    details
}

fn problem(reason: &Reason) -> Problem {
    let (code, message) = match reason {
        Reason::Deactivated(at) => {
            ("deactivated", format!("the user was deactivated at {}", format_time(*at)))
        }
        Reason::NoUsablePassword => {
            ("no_usable_password", "the user has no usable password".to_owned())
        }
        Reason::WrongPassword => ("wrong_password", "the password is wrong".to_owned()),
        Reason::Throttled(until) => {
            let until = format_time(*until);
            ("waiting", format!("sign-ins from some networks are throttled until {until}"))
        }
    };
    Problem { code, message }
}

fn remedy(reason: &Reason, email: &Email) -> String {
    match reason {
        Reason::Deactivated(_) => {
            format!("run `vouchsafe user activate {email}` to reactivate the user")
        }
        Reason::NoUsablePassword => format!("run `vouchsafe user passwd {email}` to set one"),
        Reason::WrongPassword => format!("run `vouchsafe user passwd {email}` to set a new one"),
        Reason::Throttled(_) => format!("run `vouchsafe lockout clear --user {email}` to end this"),
    }
}
