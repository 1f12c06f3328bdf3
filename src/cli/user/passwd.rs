use crate::cli::password::{Asking, Chosen, NewPasswordSource, print_change};
use crate::cli::{Context, admin, named_user};
use crate::error::Result;
use crate::service::Outcome;

/// Set a user's password, and end the user's sessions
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// Whose
    email: String,
    #[command(flatten)]
    password: NewPasswordSource,
    /// Nobody can sign in with a password
    #[arg(long, conflicts_with_all = ["generate_password", "password_stdin", "password_file"])]
    unusable_password: bool,
    /// Leave the user signed in
    #[arg(long)]
    keep_sessions: bool,
}

const BYPASS: &str = "Bypass password validation and set the password anyway?";

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
            let asking = Asking { service: &service, email: &user.email, bypass: BYPASS };
            Some(self.password.ask_or_fail(cx, &asking)?)
        };
        let (password, generated) = chosen.map(Chosen::into_parts).unzip();
        admin.set_password(user.id, password.as_ref(), self.keep_sessions)?;
        let sentence = format!("{} has a new password", user.email);
        print_change(cx, &sentence, Outcome::Updated, &user, generated.flatten())
    }
}
