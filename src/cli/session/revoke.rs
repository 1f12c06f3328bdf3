use serde_json::json;

use crate::cli::{Context, admin, named_user};
use crate::domain::SessionFilter;
use crate::error::Result;

/// End sessions; their tokens become invalid immediately
#[derive(clap::Args)]
#[command(group = clap::ArgGroup::new("which").required(true))]
pub(super) struct Args {
    /// End all sessions of this user
    #[arg(long, value_name = "USER", group = "which")]
    user: Option<String>,
    /// End this session
    #[arg(long, group = "which")]
    id: Option<String>,
    /// End all sessions of all users
    #[arg(long, group = "which")]
    all: bool,
    /// Do not ask for confirmation before ending all sessions
    #[arg(long)]
    yes: bool,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let admin = admin(&service)?;
        let filter = match (&self.user, &self.id) {
            (Some(email), _) => SessionFilter::User(named_user(&admin, email)?.id),
            (_, Some(id)) => SessionFilter::Id(id.parse()?),
            (None, None) => {
                cx.prompt.confirm_unless(self.yes, "End the sessions of all users?")?;
                SessionFilter::All
            }
        };
        let ended = admin.revoke_sessions(filter)?;
        let noun = if ended == 1 { "session" } else { "sessions" };
        let result = if ended == 0 { "unchanged" } else { "updated" };
        let body = json!({ "result": result, "ended": ended });
        cx.output.done(&format!("{ended} {noun} ended"), &body)
    }
}
