use super::done;
use crate::cli::{Context, admin};
use crate::domain::KeyId;
use crate::error::Result;

/// End all trust in a key at once: every token that it signed is dead
///
/// For a key that may be known to somebody else. The active key has to be rotated first.
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// The key's id, as `key list` shows it
    #[arg(value_name = "KID", allow_hyphen_values = true)]
    kid: String,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let (key, outcome) = admin(&service)?.retire_key(&KeyId::new(self.kid)?)?;
        done(cx, &key, outcome)
    }
}
