use super::prompt::needed;
use super::{Context, complete};
use crate::error::Result;

/// The shells that can complete commands, in the order of their use.
const SHELLS: [&str; 5] = ["bash", "zsh", "fish", "elvish", "powershell"];

/// Print the completion script of a shell
///
/// With the script, the shell completes commands and options, and also the email addresses, groups,
/// sessions, and keys of the database, which it asks this program for.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  # bash
  mkdir -p ~/.local/share/bash-completion/completions
  vouchsafe completions bash > ~/.local/share/bash-completion/completions/vouchsafe

  # zsh, if ~/.zfunc is in $fpath
  mkdir -p ~/.zfunc
  vouchsafe completions zsh > ~/.zfunc/_vouchsafe

  # fish
  mkdir -p ~/.config/fish/completions
  vouchsafe completions fish > ~/.config/fish/completions/vouchsafe.fish")]
pub(super) struct Args {
    /// Shell that will run the script
    #[arg(value_parser = SHELLS)]
    shell: Option<String>,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let shell = match self.shell {
            Some(shell) => shell,
            None if cx.prompt.may_ask() => {
                let chosen = cx.prompt.choose("Shell", &SHELLS)?;
                SHELLS[chosen].to_owned()
            }
            None => return Err(needed("the name of a shell", "the argument `SHELL`")),
        };
        cx.output.raw(&complete::registration(&shell)?)
    }
}
