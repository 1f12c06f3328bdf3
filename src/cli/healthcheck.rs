use std::time::Duration;

use serde_json::json;

use super::Context;
use crate::error::Result;
use crate::http::healthcheck;

/// Ask a running server whether it is well, for images without a shell
#[derive(clap::Args)]
pub(super) struct Args {
    /// The server: http://HOST:PORT/health or unix:PATH
    #[arg(long, env = "VOUCHSAFE_HEALTHCHECK_URL", default_value = "http://127.0.0.1:8000/health")]
    url: String,
    /// How long to wait for its answer
    #[arg(long, value_name = "DURATION", default_value = "5s")]
    #[arg(value_parser = humantime::parse_duration)]
    timeout: Duration,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        healthcheck::check(&self.url, self.timeout)?;
        cx.output.done("ok", &json!({ "status": "ok" }))
    }
}
