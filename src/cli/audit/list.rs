use std::collections::HashMap;
use std::thread;
use std::time::Duration;

use crate::cli::output::{Cell, Column, Footer, ListArgs, in_shell};
use crate::cli::{Context, admin, named_user, when};
use crate::domain::{Event, EventFilter, EventLimit, User};
use crate::error::{Error, Result};
use crate::service::Admin;
use crate::wire::{EventBody, EventUsers, Sentence};

/// List events, oldest first
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  # Refused sign-ins of the last two hours
  vouchsafe audit list --action login_refused --since 2h

  # What happened to a user's account yesterday
  vouchsafe audit list --user ada@example.com --since yesterday --until today

  # Changed users and new groups, for another program
  vouchsafe audit list --action user_edited --action group_added -o jsonl")]
pub(in crate::cli) struct Args {
    /// Only events with this user as actor or subject
    #[arg(long, value_name = "USER", add = crate::cli::complete::users())]
    user: Option<String>,
    /// Only events with this action, such as `login_refused`; may be repeated
    #[arg(long = "action", value_name = "ACTION", add = crate::cli::complete::actions())]
    actions: Vec<String>,
    /// Only events since a time, such as 2h (ago), yesterday, or 2026-01-31
    #[arg(long, value_name = "WHEN")]
    since: Option<String>,
    /// Only events before a time
    #[arg(long, value_name = "WHEN", conflicts_with = "follow")]
    until: Option<String>,
    /// Only events after this sequence number
    #[arg(long, value_name = "SEQUENCE")]
    after: Option<u64>,
    /// Only events before this sequence number
    #[arg(long, value_name = "SEQUENCE", conflicts_with = "follow")]
    before: Option<u64>,
    /// Maximum number of events to list, counted from the newest
    #[arg(long, value_name = "N")]
    last: Option<u32>,
    /// Keep listing new events until Ctrl-C
    #[arg(short, long)]
    follow: bool,
    #[command(flatten)]
    list: ListArgs,
}

/// How often `--follow` reads the log.
const PAUSE: Duration = Duration::from_millis(500);

static COLUMNS: [Column; 8] = [
    Column::new("sequence", "#").number(),
    Column::new("at", "TIME"),
    Column::new("event", "EVENT").truncated(1, 20),
    Column::new("actor", "ACTOR").extra(),
    Column::new("action", "ACTION").extra(),
    Column::new("subject", "SUBJECT").extra(),
    Column::new("origin", "ORIGIN").extra(),
    Column::new("detail", "DETAIL").extra(),
];

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let admin = admin(&service)?;
        let user = self.user.as_ref().map(|email| named_user(&admin, email)).transpose()?;
        if self.follow && cx.output.is_one_value() {
            return Err(Error::invalid("`--follow` never ends, so it cannot print one JSON value")
                .with_hint("use `--output jsonl`"));
        }
        let time =
            |text: Option<&String>| text.map(|text| when::parse(text, service.now())).transpose();
        let mut filter = EventFilter {
            user: user.map(|user| user.id),
            subject: None,
            actions: self.actions.iter().map(|name| name.parse()).collect::<Result<_>>()?,
            since: time(self.since.as_ref())?,
            until: time(self.until.as_ref())?,
            after: self.after,
            before: self.before,
            limit: self.last.map(EventLimit::Last),
        };
        let mut list = cx.output.list(&COLUMNS, &self.list)?;
        if self.follow {
            list.follow();
        }
        // Only events after the last one printed are new.
        let mut seen = match filter.limit {
            Some(_) => admin.head()?.sequence,
            None => filter.after.unwrap_or_default(),
        };
        let (mut users, mut first, mut count) = (Users::default(), None, 0);
        loop {
            admin.events(&filter, &mut |event| {
                seen = seen.max(event.sequence);
                first.get_or_insert(event.sequence);
                count += 1;
                let actor = users.find(&admin, &event.actor)?;
                let subject = users.find(&admin, &event.subject)?;
                let email = |user: &Option<User>| user.as_ref().map(|user| user.email.to_string());
                let body = EventBody::from(&event).with_emails(email(&actor), email(&subject));
                list.row(&cells(&event, actor.as_ref(), subject.as_ref()), &body)
            })?;
            if !self.follow {
                let is_full = self.last.is_some_and(|last| count == last);
                let older = first.filter(|first| is_full && *first > 1);
                let next = older.map(|first| self.next_command(first));
                return list.end(&Footer { next, ..Footer::of("event") });
            }
            list.flush()?;
            thread::park_timeout(PAUSE);
            filter = EventFilter { after: Some(seen), limit: None, ..filter };
        }
    }

    /// The command that prints the events before these.
    fn next_command(&self, first: u64) -> String {
        let mut words = vec!["vouchsafe audit list".to_owned()];
        let values = [("user", &self.user), ("since", &self.since), ("until", &self.until)];
        for (name, value) in values {
            words.extend(value.as_ref().map(|value| format!("--{name} {}", in_shell(value))));
        }
        words.extend(self.actions.iter().map(|action| format!("--action {action}")));
        words.extend(self.after.map(|after| format!("--after {after}")));
        words.extend(self.last.map(|last| format!("--last {last} --before {first}")));
        words.join(" ")
    }
}

/// A cache of users.
#[derive(Default)]
struct Users(HashMap<String, Option<User>>);

/// The maximum number of cached users, so that long logs need no more memory.
const MAX_USERS: usize = 10_000;

impl Users {
    fn find(&mut self, admin: &Admin<'_>, name: &str) -> Result<Option<User>> {
        let Some(Ok(id)) = name.strip_prefix("user:").map(str::parse) else { return Ok(None) };
        if let Some(known) = self.0.get(name) {
            return Ok(known.clone());
        }
        let found = admin.find_user_by_id(id)?;
        if self.0.len() >= MAX_USERS {
            self.0.clear();
        }
        self.0.insert(name.to_owned(), found.clone());
        Ok(found)
    }
}

fn cells(event: &Event, actor: Option<&User>, subject: Option<&User>) -> Vec<Cell> {
    let sentence = Sentence::new(event, EventUsers { actor, subject, viewer: None });
    let name =
        |user: Option<&User>, name: &str| Cell::text(user.map_or(name, |user| user.email.as_str()));
    vec![
        Cell::Number(event.sequence),
        Cell::time(event.at),
        Cell::text(sentence.to_text()),
        name(actor, &event.actor),
        Cell::text(&event.action),
        name(subject, &event.subject),
        Cell::text(&event.origin),
        Cell::text(&event.detail),
    ]
}
