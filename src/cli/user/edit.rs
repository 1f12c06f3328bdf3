use crate::cli::{Context, admin, named_users};
use crate::domain::{GroupChange, UserChanges};
use crate::error::{Error, Result};

use super::parse_groups;
use super::text_options::TextOptions;

/// Change the details of users
///
/// All or none of the users.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe user edit bob@example.com --first-name Bob --staff

  # Add two users to a group
  vouchsafe user edit bob@example.com carol@example.com --add-group ops")]
pub(in crate::cli) struct Args {
    /// Email addresses or IDs of the users
    #[arg(value_name = "USER", required = true, add = crate::cli::complete::users())]
    users: Vec<String>,
    /// New email address
    #[arg(long = "email", value_name = "EMAIL")]
    new_email: Option<String>,
    #[command(flatten)]
    texts: TextOptions,
    /// Grant staff access: read access to the administration pages
    #[arg(long, conflicts_with = "no_staff")]
    staff: bool,
    /// Revoke staff access
    #[arg(long)]
    no_staff: bool,
    /// Grant superuser access: every permission
    #[arg(long, conflicts_with = "no_superuser")]
    superuser: bool,
    /// Revoke superuser access
    #[arg(long)]
    no_superuser: bool,
    /// Make the user a member of this group; may be repeated
    #[arg(long = "add-group", value_name = "GROUP", add = crate::cli::complete::groups())]
    add_groups: Vec<String>,
    /// Remove the user from this group; may be repeated
    #[arg(long = "remove-group", value_name = "GROUP", add = crate::cli::complete::groups())]
    remove_groups: Vec<String>,
    /// Allow removing the last active superuser
    #[arg(long)]
    force: bool,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let flag = |yes: bool, no: bool| (yes || no).then_some(yes);
        let changes = UserChanges {
            email: self.new_email.map(|email| email.parse()).transpose()?,
            is_staff: flag(self.staff, self.no_staff),
            is_superuser: flag(self.superuser, self.no_superuser),
            groups: GroupChange::Edit {
                add: parse_groups(&self.add_groups)?,
                remove: parse_groups(&self.remove_groups)?,
            },
            ..self.texts.0.changes()
        };
        if changes.is_empty() {
            return Err(Error::invalid("no change is requested")
                .with_hint("run `vouchsafe user edit --help` to see the options"));
        }
        let service = cx.service()?;
        let admin = admin(&service)?;
        let ids = named_users(&admin, &self.users)?;
        if changes.email.is_some() && ids.len() > 1 {
            return Err(Error::invalid("several users cannot have the same email address")
                .with_hint("name one user, or omit `--email`"));
        }
        super::all_done(cx, "updated", &admin.edit_users(&ids, &changes, self.force)?)
    }
}
