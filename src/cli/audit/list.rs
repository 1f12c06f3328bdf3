use std::collections::HashMap;
use std::thread;
use std::time::Duration;

use crate::cli::{Context, admin, named_user};
use crate::domain::{Event, EventFilter};
use crate::error::{Error, Result};
use crate::service::Admin;
use crate::wire::{EventBody, format_time};

/// List events, oldest first
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// Only events with this user as actor or subject
    #[arg(long, value_name = "USER")]
    user: Option<String>,
    /// Only events with this action, such as `login_refused`
    #[arg(long)]
    action: Option<String>,
    /// Only events after this sequence number
    #[arg(long, value_name = "SEQUENCE")]
    after: Option<u64>,
    /// Maximum number of events to list, counted from the newest
    #[arg(long, value_name = "N")]
    last: Option<u32>,
    /// Keep listing new events until Ctrl-C
    #[arg(short, long)]
    follow: bool,
}

/// How often `--follow` reads the log.
const PAUSE: Duration = Duration::from_millis(500);

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let admin = admin(&service)?;
        let user = self.user.map(|email| named_user(&admin, &email)).transpose()?;
        if self.follow && cx.output.is_one_value() {
            return Err(Error::invalid("`--follow` never ends, so it cannot print one JSON value")
                .with_hint("use `--output jsonl`"));
        }
        let mut filter = EventFilter {
            before: None,
            user: user.map(|user| user.id),
            action: self.action.map(|name| name.parse()).transpose()?,
            after: self.after,
            last: self.last,
        };
        let mut list =
            cx.output.list(&["#", "AT", "ACTOR", "ACTION", "SUBJECT", "DETAIL", "ORIGIN"]);
        // Only events after the last one printed are new.
        let mut seen = match filter.last {
            Some(_) => admin.head()?.sequence,
            None => filter.after.unwrap_or_default(),
        };
        let mut names = UserNames::default();
        loop {
            admin.events(&filter, &mut |event| {
                seen = seen.max(event.sequence);
                let actor = names.email_of(&admin, &event.actor)?;
                let subject = names.email_of(&admin, &event.subject)?;
                let cells = cells(&event, actor.as_deref(), subject.as_deref());
                list.row(&cells, &EventBody::from(&event).with_emails(actor, subject))
            })?;
            if !self.follow {
                return list.end();
            }
            list.flush()?;
            thread::park_timeout(PAUSE);
            filter = EventFilter { after: Some(seen), last: None, ..filter };
        }
    }
}

/// A cache of email addresses.
#[derive(Default)]
struct UserNames(HashMap<String, Option<String>>);

/// The maximum number of cached addresses, so that long logs need no more memory.
const MAX_NAMES: usize = 10_000;

impl UserNames {
    fn email_of(&mut self, admin: &Admin<'_>, name: &str) -> Result<Option<String>> {
        if let Some(known) = self.0.get(name) {
            return Ok(known.clone());
        }
        let found = admin.email_of(name)?;
        if self.0.len() >= MAX_NAMES {
            self.0.clear();
        }
        self.0.insert(name.to_owned(), found.clone());
        Ok(found)
    }
}

fn cells(event: &Event, actor: Option<&str>, subject: Option<&str>) -> [String; 7] {
    [
        event.sequence.to_string(),
        format_time(event.at),
        actor.unwrap_or(&event.actor).to_owned(),
        event.action.clone(),
        subject.unwrap_or(&event.subject).to_owned(),
        event.detail.clone(),
        event.origin.clone(),
    ]
}
