use crate::cli::output::{Cell, Column, Footer, ListArgs, Tone};
use crate::cli::{Context, admin, named_user};
use crate::domain::{Device, SessionFilter, SessionState};
use crate::error::Result;
use crate::wire::SessionBody;

/// List sessions, oldest first
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  # The live sessions of a user
  vouchsafe session list --user ada@example.com

  # All sessions with their complete IDs and times
  vouchsafe session list --all -o wide")]
pub(super) struct Args {
    /// Only sessions of this user
    #[arg(long, value_name = "USER", add = crate::cli::complete::users())]
    user: Option<String>,
    /// Include sessions that have ended
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    list: ListArgs,
}

static COLUMNS: [Column; 9] = [
    Column::new("id", "ID"),
    Column::new("user", "USER").truncated(1, 14),
    Column::new("device", "DEVICE").truncated(3, 8),
    Column::new("from", "FROM").truncated(2, 9),
    Column::new("state", "STATE"),
    Column::new("last_used", "LAST USED"),
    Column::new("expires", "EXPIRES"),
    Column::new("created", "CREATED").extra(),
    Column::new("name", "NAME").extra(),
];

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let admin = admin(&service)?;
        let filter = match &self.user {
            Some(email) => SessionFilter::User(named_user(&admin, email)?.id),
            None => SessionFilter::All,
        };
        let now = service.now();
        let mut list = cx.output.list(&COLUMNS, &self.list)?;
        admin.sessions(filter, &mut |session, email| {
            if !self.all && !session.is_live(now) {
                return Ok(());
            }
            let state = session.state(now);
            let tone = if state == SessionState::Live { Tone::Good } else { Tone::Soft };
            let is_local = session.origin.starts_with("uid ");
            let from = if is_local { "command line" } else { session.origin.as_str() };
            let cells = vec![
                Cell::Id(session.id.to_string()),
                Cell::text(&email),
                Cell::text(Device::of(&session).name),
                Cell::text(from),
                Cell::State(state.name(), tone),
                Cell::time(session.last_used_at.unwrap_or(session.created_at)),
                Cell::time(session.expires_at),
                Cell::time(session.created_at),
                Cell::text(session.name.clone().unwrap_or_default()),
            ];
            list.row(&cells, &SessionBody::new(&session, email, now))
        })?;
        list.end(&Footer::of("session"))
    }
}
