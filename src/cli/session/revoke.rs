use serde_json::json;

use crate::cli::output::plural;
use crate::cli::{Context, admin, named_users};
use crate::domain::SessionFilter;
use crate::error::Result;

/// End sessions; their tokens become invalid immediately
#[derive(clap::Args)]
#[command(group = clap::ArgGroup::new("which").required(true))]
#[command(after_long_help = "\
Examples:
  # End all sessions of two users
  vouchsafe session revoke --user ada@example.com --user bob@example.com

  # End the sessions of all users
  vouchsafe session revoke --all --yes")]
pub(super) struct Args {
    /// End all sessions of this user; may be repeated
    #[arg(long = "user", value_name = "USER", group = "which", add = crate::cli::complete::users())]
    users: Vec<String>,
    /// End this session: its ID or the beginning of it; may be repeated
    #[arg(long = "id", value_name = "ID", group = "which", add = crate::cli::complete::sessions())]
    ids: Vec<String>,
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
        let filters: Vec<SessionFilter> = if self.all {
            let live = admin.summary()?.sessions;
            let question = format!(
                "End the sessions of all users? This ends {live} {}.",
                plural("session", live.count)
            );
            cx.prompt.confirm_unless(self.yes, &question)?;
            vec![SessionFilter::All]
        } else {
            let users = named_users(&admin, &self.users)?.into_iter().map(SessionFilter::User);
            let sessions = self.ids.iter().map(|id| admin.find_session(id).map(SessionFilter::Id));
            sessions.chain(users.map(Ok)).collect::<Result<_>>()?
        };
        let ended = admin.revoke_all_sessions(&filters)?;
        let result = if ended == 0 { "unchanged" } else { "updated" };
        let body = json!({ "result": result, "ended": ended });
        cx.output.done(&format!("{ended} {} ended", plural("session", ended)), &body)
    }
}
