use crate::cli::{Context, admin};
use crate::domain::GroupName;
use crate::error::Result;
use crate::wire::GroupChangeBody;

/// Delete a group and its memberships
///
/// The members remain users. Forward authentication rules that name the group then admit only
/// superusers.
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// Name of the group
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
        cx.prompt.confirm_unless(self.yes, &format!("Delete the group {name}?"))?;
        let members = admin.delete_group(&name)?;
        let body = GroupChangeBody::new("deleted", &name, members);
        cx.output.done(&format!("{name} deleted"), &body)
    }
}
