use super::parse_groups;
use super::text_options::TextOptions;
use crate::cli::on_conflict::OnConflict;
use crate::cli::password::{ChosenPassword, NewPasswordSource, PasswordPrompt};
use crate::cli::prompt::needed;
use crate::cli::{Context, admin};
use crate::domain::{Email, GroupChange, UserChanges};
use crate::error::{Error, Result};
use crate::service::{NewAccount, OnExisting, Outcome};

/// Add a user
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  # Print a generated password
  vouchsafe user add dora@example.com --first-name Dora --generate-password

  # Let the user choose the password
  vouchsafe user add erin@example.com --unusable-password
  vouchsafe user link erin@example.com

  # In a script that may run twice
  vouchsafe user add frank@example.com --password-file password.txt --if-not-exists")]
pub(in crate::cli) struct Args {
    /// Email address; asked for if omitted
    email: Option<String>,
    #[command(flatten)]
    texts: TextOptions,
    /// Grant staff access: read access to the administration pages
    #[arg(long)]
    staff: bool,
    /// Grant superuser access: every permission
    #[arg(long)]
    superuser: bool,
    /// Make the user a member of this group; may be repeated
    #[arg(long = "group", value_name = "GROUP", add = crate::cli::complete::groups())]
    groups: Vec<String>,
    #[command(flatten)]
    password: NewPasswordSource,
    /// Leave the user without a usable password
    #[arg(long, conflicts_with_all = ["generate_password", "password_stdin", "password_file"])]
    unusable_password: bool,
    #[command(flatten)]
    existing: OnConflict,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let admin = admin(&service)?;
        let on = self.existing.policy();
        let email = match &self.email {
            Some(email) => email.parse()?,
            None if cx.prompt.may_ask() => ask_email(cx)?,
            None => return Err(needed("an email address", "the argument `EMAIL`")),
        };
        let changes = UserChanges {
            is_staff: self.staff.then_some(true),
            is_superuser: self.superuser.then_some(true),
            groups: GroupChange::Edit { add: parse_groups(&self.groups)?, remove: Vec::new() },
            ..self.texts.0.changes()
        };
        let known = admin.existing(&email, &changes, on)?;
        if let (Some(user), OnExisting::Keep) = (&known, on) {
            let sentence = format!("{} unchanged", user.email);
            return self.password.print_change(cx, &sentence, Outcome::Unchanged, user, None);
        }
        let chosen = if self.unusable_password {
            None
        } else {
            match self.password.read_given(cx, &service)? {
                // An update without a password keeps the current one.
                None if known.is_none() => {
                    let (service, email, changes) = (&service, &email, &changes);
                    let asking =
                        PasswordPrompt { service, email, changes, bypass_action: "create user" };
                    Some(self.password.ask_or_fail(cx, &asking)?)
                }
                given => given,
            }
        };
        let (password, generated) = chosen.map(ChosenPassword::into_parts).unzip();
        let (outcome, user) = admin.add_user(&NewAccount { email, changes, password }, on)?;
        let sentence = format!("{} {}", user.email, outcome.name());
        self.password.print_change(cx, &sentence, outcome, &user, generated.flatten())
    }
}

/// Prompts until the answer is a valid address.
fn ask_email(cx: &Context) -> Result<Email> {
    loop {
        match cx.prompt.line("Email address")?.parse() {
            Ok(email) => return Ok(email),
            Err(error) => cx.output.input_error(&Error::to_string(&error)),
        }
    }
}
