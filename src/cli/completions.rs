use clap_complete::{Shell, generate};

use super::{Context, command};
use crate::error::{Error, Result};

/// Print the completion script of a shell
///
/// For bash: vouchsafe completions bash > ~/.local/share/bash-completion/completions/vouchsafe
#[derive(clap::Args)]
pub(super) struct Args {
    /// Shell that will run the script
    shell: Shell,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let mut script = Vec::new();
        generate(self.shell, &mut command(), "vouchsafe", &mut script);
        let script = String::from_utf8(script)
            .map_err(|error| Error::internal("cannot write the completions", error))?;
        cx.output.raw(&script)
    }
}
