//! Sources of passwords. No flag holds one, because other processes can read arguments.

use std::path::{Path, PathBuf};

use clap::Args;

use super::Context;
use super::environment::{text_variable, variable};
use super::prompt::{needed, read_secret};
use crate::domain::{Email, Password, User, UserChanges};
use crate::error::{Error, Result};
use crate::service::{NewAccount, NewPassword, Outcome, PASSWORD_BLANK, Service};
use crate::wire::UserChangeBody;

/// The source of a password for signing in.
#[derive(Args)]
pub(super) struct PasswordSource {
    /// Read the password from standard input
    #[arg(long, conflicts_with = "password_file")]
    password_stdin: bool,
    /// Read the password from a file; `-` is standard input
    #[arg(long, value_name = "PATH")]
    password_file: Option<PathBuf>,
}

impl PasswordSource {
    /// Reads the password without checking it.
    pub(super) fn read(&self, cx: &Context) -> Result<String> {
        if let Some(password) = self.read_given(cx)? {
            return Ok(password);
        }
        // Not read for new passwords: otherwise a script that sets this for its own sign-in could
        // give another user the same password.
        if let Some(path) = variable("VOUCHSAFE_PASSWORD_FILE") {
            return read_secret(Path::new(&path), &cx.output);
        }
        if cx.prompt.may_ask() {
            return cx.prompt.secret("Password");
        }
        Err(needed(
            "a password",
            "`--password-stdin`, `--password-file PATH`, or VOUCHSAFE_PASSWORD_FILE",
        ))
    }

    /// Whether a flag names a source.
    pub(super) fn is_given(&self) -> bool {
        self.password_stdin || self.password_file.is_some()
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

/// The ways to supply a new password without a terminal.
const FLAGS: &str = "`--password-stdin`, `--password-file PATH`, `--generate-password`, or \
                     `--unusable-password`";

/// The source of a new password.
#[derive(Args)]
pub(super) struct NewPasswordSource {
    #[command(flatten)]
    given: PasswordSource,
    /// Generate a password and print it once
    #[arg(long, conflicts_with_all = ["password_stdin", "password_file"])]
    generate_password: bool,
    /// Accept the password even if it violates the policy
    #[arg(long)]
    skip_password_checks: bool,
}

/// A new password, and its text if it was generated.
pub(super) struct ChosenPassword {
    password: NewPassword,
    generated: Option<String>,
}

impl ChosenPassword {
    /// The password, and its text if it was generated.
    pub(super) fn into_parts(self) -> (NewPassword, Option<String>) {
        (self.password, self.generated)
    }
}

/// The user who gets the password, and the words of the prompts.
pub(super) struct PasswordPrompt<'a> {
    pub(super) service: &'a Service,
    pub(super) email: &'a Email,
    pub(super) changes: &'a UserChanges,
    /// The action that Django's prompt offers for a weak password.
    pub(super) bypass_action: &'static str,
}

impl NewPasswordSource {
    /// Prints the result of a change to a user, and the generated password.
    ///
    /// With `--generate-password`, stdout contains only the password, and is empty if none was set.
    pub(super) fn print_change(
        &self,
        cx: &Context,
        sentence: &str,
        outcome: Outcome,
        user: &User,
        generated: Option<String>,
    ) -> Result<()> {
        let generated = generated.filter(|_| outcome != Outcome::Unchanged);
        let body = UserChangeBody::new(outcome, user, generated.clone());
        if cx.output.is_json() || !self.generate_password {
            return cx.output.done(sentence, &body);
        }
        cx.output.note(sentence);
        generated.map_or(Ok(()), |password| cx.output.value(&password, &body))
    }

    /// Reads a new password from a flag or a file, if one is named.
    pub(super) fn read_given(
        &self,
        cx: &Context,
        service: &Service,
    ) -> Result<Option<ChosenPassword>> {
        if self.generate_password {
            let password = service.generate_password()?;
            let generated = Some(password.expose().to_owned());
            return Ok(Some(ChosenPassword {
                password: NewPassword::Checked(password),
                generated,
            }));
        }
        let given = self.given.read_given(cx)?;
        given.map(|given| self.chosen(given)).transpose()
    }

    /// Reads a new password from an environment variable, or from a file that one names.
    pub(super) fn read_variables(
        &self,
        cx: &Context,
        value: &str,
        file: Option<&str>,
    ) -> Result<Option<ChosenPassword>> {
        let given = match (text_variable(value)?, file.and_then(variable)) {
            (Some(_), Some(_)) => {
                let file = file.unwrap_or_default();
                return Err(Error::invalid(format!("{value} and {file} are both set"))
                    .with_hint("unset one of them"));
            }
            (Some(given), None) => {
                let warning = "is visible to all your processes; a file is safer";
                cx.output.warn(&format!("{value} {warning}"));
                given
            }
            (None, Some(path)) => read_secret(Path::new(&path), &cx.output)?,
            (None, None) => return Ok(None),
        };
        self.chosen(given).map(Some)
    }

    /// Asks for a password if there is a terminal, and fails otherwise.
    pub(super) fn ask_or_fail(
        &self,
        cx: &Context,
        asking: &PasswordPrompt<'_>,
    ) -> Result<ChosenPassword> {
        if cx.prompt.may_ask() { self.ask(cx, asking) } else { Err(needed("a password", FLAGS)) }
    }

    /// Prompts twice, until the answers match and the policy or the operator accepts the password.
    pub(super) fn ask(&self, cx: &Context, asking: &PasswordPrompt<'_>) -> Result<ChosenPassword> {
        loop {
            let typed = cx.prompt.secret("Password")?;
            if cx.prompt.secret("Password (again)")? != typed {
                cx.output.input_error("Your passwords didn't match.");
                continue;
            }
            let password = match Password::new(typed) {
                Ok(password) => password,
                Err(error) => {
                    cx.output.input_error(&error.to_string());
                    continue;
                }
            };
            if self.accepted(cx, asking, &password)? {
                // The policy was checked above, or the operator chose to bypass it.
                return Ok(ChosenPassword {
                    password: NewPassword::Unchecked(password),
                    generated: None,
                });
            }
        }
    }

    fn accepted(
        &self,
        cx: &Context,
        asking: &PasswordPrompt<'_>,
        password: &Password,
    ) -> Result<bool> {
        let password = self.new_password(password.clone());
        let account = NewAccount {
            email: asking.email.clone(),
            changes: asking.changes.clone(),
            password: Some(password),
        };
        let error = match asking.service.check_account(&account) {
            Ok(()) => return Ok(true),
            Err(error) if error.problems().is_empty() => return Err(error),
            Err(error) => error,
        };
        for problem in error.problems() {
            cx.output.input_error(&problem.message);
        }
        if let Some(suggestion) = error.hint() {
            cx.output.note(&format!("Suggestion: {suggestion}"));
        }
        if error.problems().iter().any(|problem| problem.code == PASSWORD_BLANK) {
            return Ok(false);
        }
        let question =
            format!("Bypass password validation and {} anyway? [y/N]", asking.bypass_action);
        let answer = cx.prompt.line(&question)?;
        Ok(answer.eq_ignore_ascii_case("y") || answer.eq_ignore_ascii_case("yes"))
    }

    fn chosen(&self, given: String) -> Result<ChosenPassword> {
        Ok(ChosenPassword { password: self.new_password(Password::new(given)?), generated: None })
    }

    fn new_password(&self, password: Password) -> NewPassword {
        if self.skip_password_checks {
            NewPassword::Unchecked(password)
        } else {
            NewPassword::Checked(password)
        }
    }
}
