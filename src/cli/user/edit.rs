use crate::cli::{Context, admin, named_user};
use crate::domain::{GroupChange, UserChanges};
use crate::error::{Error, Result};

use super::parse_groups;
use super::text_options::TextOptions;

/// Change the details of a user
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// Email address or ID of the user
    #[arg(value_name = "USER")]
    email: String,
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
    #[arg(long = "add-group", value_name = "GROUP")]
    add_groups: Vec<String>,
    /// Remove the user from this group; may be repeated
    #[arg(long = "remove-group", value_name = "GROUP")]
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
        let user = named_user(&admin, &self.email)?;
        let (outcome, user) = admin.edit_user(user.id, &changes, self.force)?;
        super::done(cx, "updated", outcome, &user)
    }
}
