use super::done;
use crate::cli::prompt::needed;
use crate::cli::{Context, admin};
use crate::domain::{KeyId, KeyState, SigningKey, relative};
use crate::error::{Error, Remedy, Result};
use crate::service::Admin;

/// Retire a key immediately: every token it signed becomes invalid
///
/// Use this for a key that an attacker may know. Ends the sessions whose newest token the key
/// signed, and asks for confirmation first. The active key must be rotated first.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  # Let another key sign, and choose the old one from a list
  vouchsafe key rotate
  vouchsafe key retire")]
pub(in crate::cli) struct Args {
    /// ID of the key, or the beginning of it, as `key list` shows it
    #[arg(value_name = "KID", allow_hyphen_values = true, add = crate::cli::complete::keys())]
    kid: Option<String>,
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
}

/// Lets the operator choose among the keys that can be retired.
fn choose(cx: &Context, admin: &Admin<'_>) -> Result<KeyId> {
    let now = admin.now();
    let mut keys = admin.keys()?;
    keys.retain(|key| !matches!(key.state(now), KeyState::Active | KeyState::Retired));
    if keys.is_empty() {
        return Err(
            Error::not_found("there is no key that can be retired").with_remedy(Remedy::RotateKeys)
        );
    }
    let shown = |key: &SigningKey| {
        let created = relative(key.created_at, now);
        format!("{}  {}  {}, created {created}", key.id.as_str(), key.algorithm, key.label(now))
    };
    let items: Vec<String> = keys.iter().map(shown).collect();
    Ok(keys.swap_remove(cx.prompt.choose("Key to retire", &items)?).id)
}

fn live(sessions: u64) -> String {
    match sessions {
        0 => "no sessions".to_owned(),
        1 => "1 live session".to_owned(),
        n => format!("{n} live sessions"),
    }
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let admin = admin(&service)?;
        let id = match &self.kid {
            Some(kid) => admin.find_key(kid)?,
            None if cx.prompt.may_ask() => choose(cx, &admin)?,
            None => return Err(needed("the ID of a key", "the argument `KID`")),
        };
        let (key, sessions) = admin.key_and_sessions(&id)?;
        if !matches!(key.state(service.now()), KeyState::Active | KeyState::Retired) {
            let question = format!("Retire key {}? This ends {}.", id.as_str(), live(sessions));
            cx.prompt.confirm_unless(self.yes, &question)?;
        }
        let (key, outcome) = admin.retire_key(&id)?;
        done(cx, &key, outcome, service.now())
    }
}
