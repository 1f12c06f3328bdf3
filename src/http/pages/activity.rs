//! Events of the audit log as lists of sentences.

use std::collections::HashMap;

use maud::{Markup, html};

use super::icons::icon;
use super::text::{clock_time, look_of, sentence, time};
use crate::domain::{Event, Timestamp, User, UserId};
use crate::error::Result;
use crate::service::View;
use crate::wire::{EventBody, EventUsers, Sentence, to_json};

/// An event with its sentence.
pub(super) struct ToldEvent {
    pub(super) event: Event,
    sentence: Sentence,
    /// The event as JSON, with the addresses of its users.
    raw: String,
}

impl ToldEvent {
    /// The events that a user reads about the own account.
    pub(super) fn own(events: Vec<Event>, user: &User) -> Vec<Self> {
        let users = EventUsers { subject: Some(user), viewer: Some(user.id), actor: None };
        let tell = |event: Event| {
            let sentence = Sentence::new(&event, users);
            Self { sentence, raw: String::new(), event }
        };
        events.into_iter().map(tell).collect()
    }

    /// The events that staff read. Looks up the users that they name.
    pub(super) fn all(view: &View<'_>, events: Vec<Event>) -> Result<Vec<Self>> {
        let mut known: HashMap<UserId, Option<User>> = HashMap::new();
        let mut find = |name: &str| -> Result<Option<User>> {
            let Some(Ok(id)) = name.strip_prefix("user:").map(str::parse) else { return Ok(None) };
            if let Some(user) = known.get(&id) {
                return Ok(user.clone());
            }
            let user = view.find_user_by_id(id)?;
            known.insert(id, user.clone());
            Ok(user)
        };
        let tell = |event: Event| {
            let (actor, subject) = (find(&event.actor)?, find(&event.subject)?);
            let users =
                EventUsers { actor: actor.as_ref(), subject: subject.as_ref(), viewer: None };
            let address = |user: &Option<User>| user.as_ref().map(|user| user.email.to_string());
            let body = EventBody::from(&event).with_emails(address(&actor), address(&subject));
            Ok(Self { sentence: Sentence::new(&event, users), raw: to_json(&body)?, event })
        };
        events.into_iter().map(tell).collect()
    }

    /// The event as JSON; empty for an event on a user's own page.
    pub(super) fn raw(&self) -> &str {
        &self.raw
    }

    /// The sentence as text.
    pub(super) fn to_text(&self) -> String {
        self.sentence.to_text()
    }
}

/// A list of events with relative times, for a wide column.
pub(super) fn wide(
    events: &[ToldEvent],
    now: Timestamp,
    path: &dyn Fn(UserId) -> String,
) -> Markup {
    html! { ol.log { (items(events, now, Some(path))) } }
}

/// A list of events with relative times, for a narrow column. `path` makes links to users.
pub(super) fn brief(
    events: &[ToldEvent],
    now: Timestamp,
    path: Option<&dyn Fn(UserId) -> String>,
) -> Markup {
    html! { ol.log.brief { (items(events, now, path)) } }
}

fn items(events: &[ToldEvent], now: Timestamp, path: Option<&dyn Fn(UserId) -> String>) -> Markup {
    html! {
        @for told in events {
            @let (tone, symbol) = look_of(&told.event.action);
            li class=(tone) {
                (icon(symbol))
                p { (sentence(&told.sentence, path)) }
                (time(told.event.at, now))
            }
        }
    }
}

/// A list of the events of one day, with their records.
pub(super) fn with_records(events: &[&ToldEvent], path: &dyn Fn(UserId) -> String) -> Markup {
    html! {
        ol.log.raw {
            @for told in events {
                @let (tone, symbol) = look_of(&told.event.action);
                li class=(tone) {
                    (icon(symbol))
                    p { (sentence(&told.sentence, Some(path))) }
                    (clock_time(told.event.at))
                    details {
                        summary { span.unseen { "Record " } "#" (told.event.sequence) }
                        pre tabindex="0" { (told.raw) }
                    }
                }
            }
        }
    }
}
