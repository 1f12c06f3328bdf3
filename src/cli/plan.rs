use super::declaration::{Declared, show};
use super::{Context, admin};
use crate::error::{Error, ErrorKind, Result};

/// Show what `apply` would change
///
/// Exits with 0 if the stored users match the file, and with 10 if something differs.
#[derive(clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    declared: Declared,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let users = self.declared.users()?;
        let service = cx.service()?;
        let differences = admin(&service)?.plan_declared(&users, self.declared.prune())?;
        show(cx, users.len(), &differences)?;
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
