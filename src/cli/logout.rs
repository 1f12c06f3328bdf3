use serde_json::json;

use super::Context;
use super::token::TokenSource;
use crate::error::Result;

/// End the session of a token, and with it every token of that session
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe login --email ada@example.com --password-file password.txt --out token.txt
  vouchsafe logout --token-file token.txt")]
pub(super) struct Args {
    #[command(flatten)]
    token: TokenSource,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let token = self.token.read(cx)?;
        let session = cx.service()?.logout(&token)?;
        let id = session.id.to_string();
        cx.output.done("Signed out.", &json!({ "result": "updated", "session": id }))
    }
}
