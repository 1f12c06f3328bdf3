use crate::cli::{Context, admin, named_user};
use crate::domain::SessionFilter;
use crate::error::Result;
use crate::wire::{SessionBody, format_time};

/// List sessions, oldest first
#[derive(clap::Args)]
pub(super) struct Args {
    /// Only sessions of this user
    #[arg(long, value_name = "USER")]
    user: Option<String>,
    /// Include sessions that have ended
    #[arg(long)]
    all: bool,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let admin = admin(&service)?;
        let filter = match &self.user {
            Some(email) => SessionFilter::User(named_user(&admin, email)?.id),
            None => SessionFilter::All,
        };
        let now = service.now();
        let mut list =
            cx.output.list(&["ID", "USER", "NAME", "STATE", "CREATED", "EXPIRES", "FROM"]);
        admin.sessions(filter, &mut |session, email| {
            if !self.all && !session.is_live(now) {
                return Ok(());
            }
            let cells = [
                session.id.to_string(),
                email.clone(),
                session.name.clone().unwrap_or_default(),
                session.state(now).name().to_owned(),
                format_time(session.created_at),
                format_time(session.expires_at),
                session.origin.clone(),
            ];
            list.row(&cells, &SessionBody::new(&session, email, now))
        })?;
        list.end()
    }
}
