use crate::cli::Context;
use crate::error::{Error, Result};

/// Print the public keys as a JWK set, as the server does at /.well-known/jwks.json
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe key jwks > jwks.json")]
pub(in crate::cli) struct Args {}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let keys = cx.service()?.jwk_set()?;
        let text = serde_json::to_string_pretty(&keys)
            .map_err(|error| Error::internal("cannot write JSON", error))?;
        cx.output.value(&text, &keys)
    }
}
