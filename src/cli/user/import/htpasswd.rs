use std::path::PathBuf;

use super::{ImportArgs, run};
use crate::cli::Context;
use crate::error::Result;
use crate::formats::read_htpasswd;

/// Import a file written by Apache's htpasswd -B
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe user import htpasswd .htpasswd --domain example.com")]
pub(in crate::cli) struct Args {
    /// File to import
    file: PathBuf,
    /// Domain to append to names without one
    #[arg(long, value_name = "DOMAIN")]
    domain: Option<String>,
    #[command(flatten)]
    how: ImportArgs,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let domain = self.domain.as_deref();
        let mut rows =
            |visit: &mut dyn FnMut(_) -> Result<()>| read_htpasswd(&self.file, domain, visit);
        run(cx, &self.how, ("htpasswd", false), &mut rows)
    }
}
