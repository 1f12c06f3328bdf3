use super::done;
use crate::cli::{Context, admin};
use crate::domain::Algorithm;
use crate::error::Result;
use crate::service::Outcome;

/// Make the next key the active one; tokens signed by the old key stay valid until they expire
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe key rotate

  # For programs that cannot verify Ed25519
  vouchsafe key rotate --algorithm ES256")]
pub(in crate::cli) struct Args {
    /// Signing algorithm; one that differs from the current one creates a new key that signs
    /// immediately
    #[arg(long, value_name = "NAME", ignore_case = true)]
    #[arg(value_parser = ["EdDSA", "ES256", "RS256", "HS256"])]
    algorithm: Option<String>,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let algorithm = self.algorithm.map(|name| name.parse::<Algorithm>()).transpose()?;
        let service = cx.service()?;
        let key = admin(&service)?.rotate_key(algorithm)?;
        if key.algorithm == Algorithm::Hs256 {
            cx.output.warn(
                "HS256 has no public key: programs can no longer verify tokens with the JWK set",
            );
        }
        done(cx, &key, Outcome::Updated, service.now())
    }
}
