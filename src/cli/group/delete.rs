use crate::cli::output::plural;
use crate::cli::{Context, admin};
use crate::domain::GroupName;
use crate::error::Result;
use crate::wire::GroupChangeBody;

/// Delete a group and its memberships
///
/// The members remain users. Forward authentication rules that name the group then admit only
/// superusers.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe group delete ops --yes")]
pub(in crate::cli) struct Args {
    /// Name of the group
    #[arg(add = crate::cli::complete::groups())]
    name: String,
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let name: GroupName = self.name.parse()?;
        let service = cx.service()?;
        let admin = admin(&service)?;
        let members = admin.count_members(&name)?;
        let question = format!(
            "Delete the group {name}? This removes {members} {}.",
            plural("membership", members)
        );
        cx.prompt.confirm_unless(self.yes, &question)?;
        let members = admin.delete_group(&name)?;
        let body = GroupChangeBody::new("deleted", &name, members);
        cx.output.done(&format!("{name} deleted"), &body)
    }
}
