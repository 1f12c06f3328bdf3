use super::environment::text_variable;
use super::on_conflict::OnConflict;
use super::password::{ChosenPassword, NewPasswordSource, PasswordPrompt};
use super::prompt::needed;
use super::{Context, admin};
use crate::domain::{Email, User, UserChanges};
use crate::error::{Error, Result};
use crate::service::{NewAccount, OnExisting, Outcome, Service};

/// Create a superuser, and the database if there is none
///
/// Prompts like Django's command. Without a terminal, or with --no-input, the email address and one
/// source of the password are required. The variables VOUCHSAFE_SUPERUSER_EMAIL,
/// VOUCHSAFE_SUPERUSER_PASSWORD_FILE, and VOUCHSAFE_SUPERUSER_PASSWORD, or DJANGO_SUPERUSER_EMAIL
/// and DJANGO_SUPERUSER_PASSWORD, provide them too.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  # Asks for the email address and the password
  vouchsafe createsuperuser

  # In a script that may run twice
  vouchsafe createsuperuser --email root@example.com --password-file password.txt --if-not-exists")]
pub(super) struct Args {
    /// Email address of the superuser [env: VOUCHSAFE_SUPERUSER_EMAIL]
    #[arg(long)]
    email: Option<String>,
    #[command(flatten)]
    password: NewPasswordSource,
    #[command(flatten)]
    existing: OnConflict,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        // Nothing is created until every value is known and accepted, so that neither Ctrl-C nor a
        // weak password leaves a file behind.
        let location = cx.db()?;
        let is_new = !Service::exists(location)?;
        if is_new && cx.config.is_system_db()? {
            cx.output.note(&format!("This creates the system-wide database, {location}"));
        }
        let service =
            if is_new { Service::without_database(cx.settings()?)? } else { cx.service()? };
        let on = self.existing.policy();
        let email = self.email(cx, &service, on)?;
        let changes = UserChanges::superuser();
        let known = admin(&service)?.existing(&email, &changes, on)?;
        if let (Some(user), OnExisting::Keep) = (&known, on) {
            self.warn_if_deactivated(cx, user);
            return self.password.print_change(cx, KEPT, Outcome::Unchanged, user, None);
        }
        let asking = PasswordPrompt {
            service: &service,
            email: &email,
            changes: &changes,
            bypass_action: "create user",
        };
        let (password, generated) = self.choose_password(cx, &asking)?.into_parts();
        let account = NewAccount { email, changes, password: Some(password) };
        let service = if is_new {
            service.check_account(&account)?;
            if Service::create(location)? {
                cx.output.note(&format!("Created {location}"));
            }
            // Another process may have created the file: from here on, only its contents count.
            cx.service()?
        } else {
            service
        };
        let (outcome, user) = admin(&service)?.add_user(&account, on)?;
        self.warn_if_deactivated(cx, &user);
        let sentence = match outcome {
            Outcome::Created => "Superuser created successfully.",
            Outcome::Updated => "Superuser updated successfully.",
            Outcome::Unchanged => KEPT,
        };
        self.password.print_change(cx, sentence, outcome, &user, generated)
    }

    fn warn_if_deactivated(&self, cx: &Context, user: &User) {
        if !user.is_active() {
            cx.output
                .warn("the user is deactivated; run `vouchsafe user activate` to reactivate it");
        }
    }

    fn email(&self, cx: &Context, service: &Service, on: OnExisting) -> Result<Email> {
        let given = match &self.email {
            Some(email) => Some(email.clone()),
            None => text_variable("VOUCHSAFE_SUPERUSER_EMAIL")?
                .or(text_variable("DJANGO_SUPERUSER_EMAIL")?),
        };
        match given {
            Some(email) => check_email(&email, service, on),
            None if cx.prompt.may_ask() => loop {
                let typed = cx.prompt.line("Email address")?;
                match check_email(&typed, service, on) {
                    Ok(email) => return Ok(email),
                    Err(error) => cx.output.input_error(&error.to_string()),
                }
            },
            None => Err(needed("an email address", "`--email EMAIL` or VOUCHSAFE_SUPERUSER_EMAIL")),
        }
    }

    fn choose_password(&self, cx: &Context, asking: &PasswordPrompt<'_>) -> Result<ChosenPassword> {
        if let Some(chosen) = self.password.read_given(cx, asking.service)? {
            return Ok(chosen);
        }
        let (value, file) = ("VOUCHSAFE_SUPERUSER_PASSWORD", "VOUCHSAFE_SUPERUSER_PASSWORD_FILE");
        if let Some(chosen) = self.password.read_variables(cx, value, Some(file))? {
            return Ok(chosen);
        }
        if let Some(chosen) = self.password.read_variables(cx, "DJANGO_SUPERUSER_PASSWORD", None)? {
            return Ok(chosen);
        }
        if cx.prompt.may_ask() {
            return self.password.ask(cx, asking);
        }
        Err(needed(
            "a password",
            "`--password-stdin`, `--password-file PATH`, `--generate-password`, or \
             VOUCHSAFE_SUPERUSER_PASSWORD_FILE",
        ))
    }
}

const KEPT: &str = "The user already exists; nothing changed.";

fn check_email(typed: &str, service: &Service, on: OnExisting) -> Result<Email> {
    if typed.is_empty() {
        return Err(Error::invalid("This field cannot be blank."));
    }
    let email: Email = typed.parse()?;
    admin(service)?.existing(&email, &UserChanges::default(), on)?;
    Ok(email)
}
