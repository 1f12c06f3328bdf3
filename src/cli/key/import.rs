use std::path::PathBuf;

use crate::cli::prompt::read_private;
use crate::cli::{Context, admin};
use crate::domain::SecretBytes;
use crate::error::Result;
use crate::service::Outcome;
use crate::wire::KeyBody;

/// Trust tokens that another program has signed
///
/// The tutorial's back end signs with Django's SECRET_KEY, and its tokens name a user and a time
/// and nothing else. They stay good until that time, unless their user is deactivated, gets
/// another password, or is signed out everywhere; `key retire` ends them all.
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// A file with the secret of HS256, at least 32 bytes, which nobody else may open
    #[arg(long, value_name = "PATH")]
    hs256_secret_file: PathBuf,
    /// For tokens that name no key, as those of the tutorial's back end
    #[arg(long, required = true)]
    legacy: bool,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let secret = read_private(&self.hs256_secret_file)?;
        let bytes = secret.expose();
        // One line end is the editor's, and no part of the secret.
        let line = bytes.strip_suffix(b"\n").unwrap_or(bytes);
        let secret = SecretBytes::new(line.strip_suffix(b"\r").unwrap_or(line));
        let (outcome, key) = admin(&service)?.import_legacy_key(&secret)?;
        let act = match outcome {
            Outcome::Unchanged => "is trusted already",
            Outcome::Created | Outcome::Updated => "is trusted",
        };
        let sentence = format!("key {} {act}", key.id.as_str());
        cx.output.done(&sentence, &KeyBody::new(&key, service.now()))
    }
}
