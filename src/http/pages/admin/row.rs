//! Contents of tables.

use maud::{Markup, html};

use super::super::layout::time;
use super::user_path;
use crate::domain::{Event, Timestamp, User};
use crate::error::Result;
use crate::service::View;

pub(super) fn time_or(moment: Option<Timestamp>, otherwise: &str) -> Markup {
    html! {
        @match moment { Some(moment) => (time(moment)), None => span.soft { (otherwise) } }
    }
}

/// The flags and groups of a user as labels.
pub(super) fn labels(user: &User) -> Markup {
    html! {
        @if !user.is_active() { span.label.off { "deactivated" } }
        @if user.is_superuser { span.label { "superuser" } }
        @if user.is_staff { span.label { "staff" } }
        @for group in &user.groups { span.label { (group.as_str()) } }
    }
}

/// An event, and the users that it names.
pub(super) struct NamedEvent {
    event: Event,
    actor: Option<User>,
    subject: Option<User>,
}

impl NamedEvent {
    pub(super) fn sequence(&self) -> u64 {
        self.event.sequence
    }

    /// Looks up the users that an event names.
    pub(super) fn of(view: &View<'_>, event: Event) -> Result<Self> {
        let find = |name: &str| match name.strip_prefix("user:").map(str::parse) {
            Some(Ok(id)) => view.find_user_by_id(id),
            _ => Ok(None),
        };
        Ok(Self { actor: find(&event.actor)?, subject: find(&event.subject)?, event })
    }

    /// The cells of a table whose columns are [`EVENT_COLUMNS`].
    pub(super) fn cells(&self, path: &impl Fn(&str) -> String) -> Markup {
        let Event { at, origin, action, detail, actor, subject, .. } = &self.event;
        let who = |name: &str, user: &Option<User>| {
            html! {
                @if let Some(user) = user {
                    a href=(path(&user_path(user.id))) { (user.email.as_str()) }
                } @else {
                    (name)
                }
            }
        };
        html! {
            td { (time(*at)) }
            td { (action.replace('_', " ")) }
            td { (who(actor, &self.actor)) }
            td { (who(subject, &self.subject)) }
            td { (origin) }
            td { @if detail != "{}" { code { (detail) } } }
        }
    }
}

/// The headers of a table of events.
pub(super) const EVENT_COLUMNS: [&str; 6] =
    ["Time", "Action", "Actor", "Subject", "Origin", "Details"];

/// Rows of events.
pub(super) fn events(events: &[NamedEvent], path: &impl Fn(&str) -> String) -> Markup {
    html! {
        thead { tr { @for name in EVENT_COLUMNS { th scope="col" { (name) } } } }
        tbody { @for event in events { tr { (event.cells(path)) } } }
    }
}
