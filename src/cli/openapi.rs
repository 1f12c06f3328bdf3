use super::Context;
use crate::error::{Error, Result};
use crate::http::{self, BasePath};

/// Print the OpenAPI document of the server
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe openapi > openapi.json")]
pub(super) struct Args {}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let document = http::openapi(&BasePath::default());
        let json = serde_json::to_string_pretty(&document)
            .map_err(|error| Error::internal("cannot write JSON", error))?;
        cx.output.raw(&format!("{json}\n"))
    }
}
