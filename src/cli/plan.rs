use super::declaration::{Declared, show};
use super::output::ListArgs;
use super::progress::slowly;
use super::{Context, admin};
use crate::error::{Error, ErrorKind, Result};

/// Show what `apply` would change
///
/// Exits with 0 if the stored users match the file, and with 10 if something differs.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe plan -f users.toml

  # Also report users that the file does not declare
  vouchsafe plan -f users.toml --prune")]
pub(super) struct Args {
    #[command(flatten)]
    declared: Declared,
    #[command(flatten)]
    list: ListArgs,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let users = self.declared.users()?;
        let service = cx.service()?;
        let prune = self.declared.prune();
        let plan = || admin(&service)?.plan_declared(&users, prune);
        let differences = slowly(cx, "Comparing the users", plan)?;
        show(cx, &self.list, users.len(), &differences)?;
        // Print before failing: an error discards buffered output.
        cx.output.flush()?;
        match differences.len() {
            0 => Ok(()),
            1 => Err(Error::new(ErrorKind::Drift, "1 user differs from the declaration")),
            n => {
                Err(Error::new(ErrorKind::Drift, format!("{n} users differ from the declaration")))
            }
        }
    }
}
