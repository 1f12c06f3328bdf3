use std::path::PathBuf;

use crate::cli::prompt::read_private;
use crate::cli::{Context, admin};
use crate::domain::SecretBytes;
use crate::error::Result;
use crate::service::Outcome;
use crate::wire::KeyBody;

/// Trust tokens signed by another program
///
/// The tutorial's back end signs tokens with Django's SECRET_KEY; they contain a user ID and an
/// expiry. They stay valid until they expire, unless their user is deactivated, gets a new
/// password, or is signed out everywhere. `key retire` ends all of them.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  # The SECRET_KEY of the tutorial's back end
  vouchsafe key import --hs256-secret-file django-secret.txt --legacy")]
pub(in crate::cli) struct Args {
    /// File with the HS256 secret, at least 32 bytes, readable only by its owner
    #[arg(long, value_name = "PATH")]
    hs256_secret_file: PathBuf,
    /// Accept tokens without a key ID (`kid`), like those of the tutorial's back end
    #[arg(long, required = true)]
    legacy: bool,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let secret = read_private(&self.hs256_secret_file)?;
        let bytes = secret.expose();
        // Editors append a line feed, which is not part of the secret.
        let line = bytes.strip_suffix(b"\n").unwrap_or(bytes);
        let secret = SecretBytes::new(line.strip_suffix(b"\r").unwrap_or(line));
        let (outcome, key) = admin(&service)?.import_legacy_key(&secret)?;
        let act = match outcome {
            Outcome::Unchanged => "is already trusted",
            Outcome::Created | Outcome::Updated => "is trusted",
        };
        let sentence = format!("key {} {act}", key.id.as_str());
        cx.output.done(&sentence, &KeyBody::new(&key, service.now()))
    }
}
