//! Tokens on the command line: reading and printing them.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;

use super::Context;
use super::environment::{text_variable, variable};
use super::prompt::read_secret;
use crate::domain::AccessToken;
use crate::error::{Error, ErrorKind, Result};
use crate::files::{NewFile, PRIVATE};
use crate::service::Login;
use crate::wire::LoginBody;

/// The source of a token.
#[derive(Args)]
pub(super) struct TokenSource {
    /// Read the token from standard input
    #[arg(long, conflicts_with = "token_file")]
    token_stdin: bool,
    /// Read the token from a file [env: VOUCHSAFE_TOKEN_FILE; VOUCHSAFE_TOKEN is the token itself]
    #[arg(long, value_name = "PATH")]
    token_file: Option<PathBuf>,
}

impl TokenSource {
    /// Whether a flag names a source.
    pub(super) fn is_given(&self) -> bool {
        self.token_stdin || self.token_file.is_some()
    }

    pub(super) fn read(self, cx: &Context) -> Result<AccessToken> {
        let from_file = |path: &Path| read_secret(path, &cx.output).map(AccessToken::new);
        if self.token_stdin {
            return from_file(Path::new("-"));
        }
        if let Some(path) = self.token_file {
            return from_file(&path);
        }
        match (text_variable("VOUCHSAFE_TOKEN")?, variable("VOUCHSAFE_TOKEN_FILE")) {
            (Some(_), Some(_)) => {
                Err(Error::invalid("VOUCHSAFE_TOKEN and VOUCHSAFE_TOKEN_FILE are both set")
                    .with_hint("unset one of them"))
            }
            (Some(token), None) => Ok(AccessToken::new(token)),
            (None, Some(path)) => from_file(Path::new(&path)),
            (None, None) => Err(Error::new(ErrorKind::PromptNeeded, "a token is needed")
                .with_hint(
                    "supply it with `--token-stdin`, `--token-file PATH`, or VOUCHSAFE_TOKEN",
                )),
        }
    }
}

/// How to print a token.
#[derive(Args)]
pub(super) struct TokenOutput {
    /// Print `Authorization: Bearer ...`, ready for `curl -H @-`
    #[arg(long)]
    header: bool,
    /// Write to a file that only its owner may read, and print nothing; `-` is standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl TokenOutput {
    pub(super) fn print(self, cx: &Context, login: &Login) -> Result<()> {
        let body = LoginBody::from(login);
        let token = login.token.expose();
        let text =
            if self.header { format!("Authorization: Bearer {token}") } else { token.to_owned() };
        match self.out.filter(|path| path.as_os_str() != "-") {
            None => cx.output.value(&text, &body),
            Some(path) => {
                let json = serde_json::to_string(&body)
                    .map_err(|error| Error::internal("cannot write JSON", error))?;
                write_private(&path, if cx.output.is_json() { &json } else { &text })
            }
        }
    }
}

/// Replaces a file with a new one of mode 0600 that contains one line.
fn write_private(path: &Path, line: &str) -> Result<()> {
    let mut file = NewFile::replace(path, PRIVATE)?;
    writeln!(file, "{line}").map_err(|error| {
        Error::invalid(format!("cannot write `{}`", path.display())).with_source(error)
    })?;
    file.publish_replacing()
}
