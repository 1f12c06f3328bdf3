//! Where a password comes from. No flag holds one: arguments are seen by every other process.

use std::path::{Path, PathBuf};

use clap::Args;

use super::Context;
use super::config::{text_variable, variable};
use super::prompt::{needed, read_secret};
use crate::domain::{Email, Password, User};
use crate::error::{Error, ErrorKind, Result};
use crate::service::{NewPassword, Outcome, Service};
use crate::wire::UserChangeBody;

/// Where the password of somebody who signs in comes from.
#[derive(Args)]
pub(super) struct PasswordSource {
    /// Read the password from standard input
    #[arg(long, conflicts_with = "password_file")]
    password_stdin: bool,
    /// Read the password from a file; `-` is standard input
    #[arg(long, value_name = "PATH", env = "VOUCHSAFE_PASSWORD_FILE")]
    password_file: Option<PathBuf>,
}

impl PasswordSource {
    /// The password as it was given, right or wrong.
    pub(super) fn read(&self, cx: &Context) -> Result<String> {
        match self.read_given(cx)? {
            Some(password) => Ok(password),
            None if cx.prompt.may_ask() => cx.prompt.secret("Password"),
            None => Err(needed("a password", "`--password-stdin` or `--password-file PATH`")),
        }
    }

    fn read_given(&self, cx: &Context) -> Result<Option<String>> {
        let path = match &self.password_file {
            _ if self.password_stdin => Path::new("-"),
            Some(path) => path,
            None => return Ok(None),
        };
        read_secret(path, &cx.output).map(Some)
    }
}

/// What supplies a new password when there is nobody to ask.
const FLAGS: &str = "`--password-stdin`, `--password-file PATH`, `--generate-password` or \
                     `--unusable-password`";

/// Where a new password comes from.
#[derive(Args)]
pub(super) struct NewPasswordSource {
    #[command(flatten)]
    given: PasswordSource,
    /// Make up a password and print it, once
    #[arg(long, conflicts_with_all = ["password_stdin", "password_file"])]
    generate_password: bool,
    /// Take the password as it is, without asking the policy
    #[arg(long)]
    skip_password_checks: bool,
}

/// A new password, and the text of it when nobody knows it yet.
pub(super) struct Chosen {
    password: NewPassword,
    generated: Option<String>,
}

impl Chosen {
    /// The password, and the text of it when nobody knows it yet.
    pub(super) fn into_parts(self) -> (NewPassword, Option<String>) {
        (self.password, self.generated)
    }
}

/// Says what was done to a user, and prints the password that was made up.
pub(super) fn print_change(
    cx: &Context,
    sentence: &str,
    outcome: Outcome,
    user: &User,
    generated: Option<String>,
) -> Result<()> {
    let body = UserChangeBody::new(outcome, user, generated.clone());
    match generated {
        Some(password) => {
            cx.output.note(sentence);
            cx.output.value(&password, &body)
        }
        None => cx.output.done(sentence, &body),
    }
}

/// What a command knows about the password to come.
pub(super) struct Asking<'a> {
    pub(super) service: &'a Service,
    pub(super) email: &'a Email,
    /// What Django says where a weak password may be taken all the same.
    pub(super) bypass: &'static str,
}

impl NewPasswordSource {
    /// The new password from a flag or a file, if there is one.
    pub(super) fn read_given(&self, cx: &Context, service: &Service) -> Result<Option<Chosen>> {
        if self.generate_password {
            let password = service.generate_password()?;
            let generated = Some(password.expose().to_owned());
            return Ok(Some(Chosen { password: NewPassword::Unchecked(password), generated }));
        }
        let given = self.given.read_given(cx)?;
        given.map(|given| self.chosen(given)).transpose()
    }

    /// A new password that an environment variable holds, or a file that one names.
    pub(super) fn read_variables(
        &self,
        cx: &Context,
        value: &str,
        file: &str,
    ) -> Result<Option<Chosen>> {
        let given = match (text_variable(value)?, variable(file)) {
            (Some(_), Some(_)) => {
                return Err(Error::invalid(format!("{value} and {file} are both set"))
                    .with_hint("unset one of them"));
            }
            (Some(given), None) => {
                cx.output
                    .warn(&format!("{value} is seen by every process of yours; {file} is safer"));
                given
            }
            (None, Some(path)) => read_secret(Path::new(&path), &cx.output)?,
            (None, None) => return Ok(None),
        };
        self.chosen(given).map(Some)
    }

    /// Asks, if there is somebody to ask.
    pub(super) fn ask_or_fail(&self, cx: &Context, asking: &Asking<'_>) -> Result<Chosen> {
        if cx.prompt.may_ask() { self.ask(cx, asking) } else { Err(needed("a password", FLAGS)) }
    }

    /// Asks twice, until the answers agree and the policy, or the operator, accepts them.
    pub(super) fn ask(&self, cx: &Context, asking: &Asking<'_>) -> Result<Chosen> {
        loop {
            let typed = cx.prompt.secret("Password")?;
            if cx.prompt.secret("Password (again)")? != typed {
                cx.output.complain("Your passwords didn't match.");
                continue;
            }
            let password = match Password::new(typed) {
                Ok(password) => password,
                Err(error) => {
                    cx.output.complain(&error.to_string());
                    continue;
                }
            };
            if password.expose().is_empty() {
                cx.output.complain("Blank passwords aren't allowed.");
                continue;
            }
            if self.skip_password_checks || self.accepted(cx, asking, &password)? {
                // It was judged just now, or somebody has taken it upon himself.
                return Ok(Chosen { password: NewPassword::Unchecked(password), generated: None });
            }
        }
    }

    fn accepted(&self, cx: &Context, asking: &Asking<'_>, password: &Password) -> Result<bool> {
        let error = match asking.service.check_password(asking.email, password) {
            Ok(()) => return Ok(true),
            Err(error) if error.kind() == ErrorKind::Invalid => error,
            Err(error) => return Err(error),
        };
        for problem in error.problems() {
            cx.output.complain(&problem.message);
        }
        let answer = cx.prompt.line(&format!("{} [y/N]", asking.bypass))?;
        Ok(answer.eq_ignore_ascii_case("y") || answer.eq_ignore_ascii_case("yes"))
    }

    fn chosen(&self, given: String) -> Result<Chosen> {
        let password = Password::new(given)?;
        let password = if self.skip_password_checks {
            NewPassword::Unchecked(password)
        } else {
            NewPassword::Checked(password)
        };
        Ok(Chosen { password, generated: None })
    }
}
