use super::done;
use crate::cli::{Context, admin};
use crate::domain::Algorithm;
use crate::error::Result;
use crate::service::Outcome;

/// Sign with the next key from now on; old tokens live on
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// The algorithm; another one than today's makes a new key that signs at once
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
            cx.output
                .warn("HS256 has no public key: whoever verifies with the JWK set no longer can");
        }
        done(cx, &key, Outcome::Updated, service.now())
    }
}
