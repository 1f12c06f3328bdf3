use crate::cli::{Context, admin};
use crate::domain::GroupName;
use crate::error::Result;
use crate::wire::GroupChangeBody;

/// Create a group
///
/// Succeeds without a change if the group exists.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe group add wiki
  vouchsafe user edit bob@example.com --add-group wiki")]
pub(in crate::cli) struct Args {
    /// Name of the group
    name: String,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let name: GroupName = self.name.parse()?;
        let service = cx.service()?;
        let outcome = admin(&service)?.add_group(&name)?;
        let body = GroupChangeBody::new(outcome.name(), &name, 0);
        cx.output.done(&format!("{name} {}", outcome.name()), &body)
    }
}
