use std::time::Duration;

use serde_json::json;

use super::Context;
use super::environment::text_variable;
use crate::error::Result;
use crate::http::healthcheck;

const DEFAULT_URL: &str = "http://127.0.0.1:8000/health";

/// Check whether a server is healthy; for images without a shell
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe healthcheck
  vouchsafe healthcheck --url http://127.0.0.1:8000/health --timeout 2s")]
pub(super) struct Args {
    /// Address of the server: http://HOST:PORT/health or unix:PATH [env: VOUCHSAFE_HEALTHCHECK_URL]
    /// [default: http://127.0.0.1:8000/health]
    #[arg(long)]
    url: Option<String>,
    /// Maximum time to wait for the response
    #[arg(long, value_name = "DURATION", default_value = "5s")]
    #[arg(value_parser = humantime::parse_duration)]
    timeout: Duration,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let url = self.url.or(text_variable("VOUCHSAFE_HEALTHCHECK_URL")?);
        healthcheck::check(url.as_deref().unwrap_or(DEFAULT_URL), self.timeout)?;
        cx.output.done("ok", &json!({ "status": "ok" }))
    }
}
