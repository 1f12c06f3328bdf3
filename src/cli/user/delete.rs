use serde_json::json;

use crate::cli::output::plural;
use crate::cli::{Context, admin, named_users};
use crate::error::Result;
use crate::wire::UserDetailsBody;

/// Delete users and their sessions; this cannot be undone, unlike `user deactivate`
///
/// All or none of the users.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  # Asks for confirmation
  vouchsafe user delete bob@example.com

  vouchsafe user delete bob@example.com carol@example.com --yes")]
pub(in crate::cli) struct Args {
    /// Email addresses or IDs of the users
    #[arg(value_name = "USER", required = true, add = crate::cli::complete::users())]
    users: Vec<String>,
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
    /// Allow deleting the last active superuser
    #[arg(long)]
    force: bool,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let admin = admin(&service)?;
        let ids = named_users(&admin, &self.users)?;
        let sessions = admin.count_live_sessions(&ids)?;
        let who = match ids.as_slice() {
            [id] => admin.user_by_id(*id)?.email.to_string(),
            ids => format!("{} users", ids.len()),
        };
        let question = format!(
            "Permanently delete {who}? This ends {sessions} {}.",
            plural("session", sessions)
        );
        cx.prompt.confirm_unless(self.yes, &question)?;
        let deleted = admin.delete_users(&ids, self.force)?;
        let results: Vec<_> = deleted
            .iter()
            .map(|user| {
                let body = json!({ "result": "deleted", "user": UserDetailsBody::from(user) });
                (format!("{} deleted", user.email), body)
            })
            .collect();
        cx.output.all_done(&results)
    }
}
