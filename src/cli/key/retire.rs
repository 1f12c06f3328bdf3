use super::done;
use crate::cli::{Context, admin};
use crate::domain::{KeyId, KeyState};
use crate::error::Result;

/// Retire a key immediately: every token it signed becomes invalid
///
/// Use this for a key that an attacker may know. Ends the sessions whose newest token the key
/// signed, and asks for confirmation first. The active key must be rotated first.
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// ID of the key, as `key list` shows it
    #[arg(value_name = "KID", allow_hyphen_values = true)]
    kid: String,
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
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
        let id = KeyId::new(self.kid)?;
        let (key, sessions) = admin.key_and_sessions(&id)?;
        if !matches!(key.state(service.now()), KeyState::Active | KeyState::Retired) {
            let question = format!("Retire key {}? This ends {}.", id.as_str(), live(sessions));
            cx.prompt.confirm_unless(self.yes, &question)?;
        }
        let (key, outcome) = admin.retire_key(&id)?;
        done(cx, &key, outcome, service.now())
    }
}
