use crate::cli::password::{ChosenPassword, NewPasswordSource, PasswordPrompt};
use crate::cli::{Context, admin, named_user};
use crate::domain::UserChanges;
use crate::error::Result;
use crate::service::Outcome;

/// Set a user's password, and end the user's sessions
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe user passwd bob@example.com --password-file new-password.txt

  # Print a generated password
  vouchsafe user passwd bob@example.com --generate-password")]
pub(in crate::cli) struct Args {
    /// Email address or ID of the user
    #[arg(value_name = "USER", add = crate::cli::complete::users())]
    email: String,
    #[command(flatten)]
    password: NewPasswordSource,
    /// Make the password unusable: the user cannot sign in with one
    #[arg(long, conflicts_with_all = ["generate_password", "password_stdin", "password_file"])]
    unusable_password: bool,
    /// Keep the user's sessions
    #[arg(long)]
    keep_sessions: bool,
    /// Allow making the password of the last superuser who can sign in unusable
    #[arg(long, requires = "unusable_password")]
    force: bool,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let admin = admin(&service)?;
        let user = named_user(&admin, &self.email)?;
        let chosen = if self.unusable_password {
            None
        } else if let Some(given) = self.password.read_given(cx, &service)? {
            Some(given)
        } else {
            if cx.prompt.may_ask() {
                cx.output.note(&format!("Changing password for user '{}'", user.email));
            }
            let (email, changes) = (&user.email, &UserChanges::default());
            let asking = PasswordPrompt {
                service: &service,
                email,
                changes,
                bypass_action: "set the password",
            };
            Some(self.password.ask_or_fail(cx, &asking)?)
        };
        let (password, generated) = chosen.map(ChosenPassword::into_parts).unzip();
        match &password {
            Some(password) => admin.set_password(user.id, password, self.keep_sessions)?,
            None => admin.make_password_unusable(user.id, self.keep_sessions, self.force)?,
        }
        let now = if password.is_some() { "has a new" } else { "has no usable" };
        let sentence = format!("{} {now} password", user.email);
        let outcome = Outcome::Updated;
        self.password.print_change(cx, &sentence, outcome, &user, generated.flatten())
    }
}
