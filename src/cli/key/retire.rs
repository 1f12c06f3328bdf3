use super::done;
use crate::cli::{Context, admin};
use crate::domain::{KeyId, KeyState};
use crate::error::Result;

/// Retire a key at once: no token that it signed is valid any more
///
/// For a key that may be known to an attacker. Ends the sessions whose youngest token the key has
/// signed, and asks before. The active key has to be rotated first.
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// The key's id, as `key list` shows it
    #[arg(value_name = "KID", allow_hyphen_values = true)]
    kid: String,
    /// Do not ask
    #[arg(long)]
    yes: bool,
}

fn live(sessions: u64) -> String {
    match sessions {
        0 => "no session".to_owned(),
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
