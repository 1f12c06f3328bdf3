//! Lists of sessions, on the pages of their user and of administrators.

use maud::{Markup, html};
use serde::Deserialize;

use super::icons::icon;
use super::layout::badge;
use super::text::{counted, time};
use crate::domain::{Device, DeviceKind, Session, SessionId, Timestamp};
use crate::service::{LiveSessions, SessionPage};

/// How many sessions a page shows.
const SESSIONS: u32 = 25;

/// Which part of a list of sessions is shown.
#[derive(Default, Deserialize)]
pub(super) struct SessionQuery {
    /// The page after this session.
    #[serde(default)]
    after: String,
}

impl SessionQuery {
    /// The page to read; an invalid `after` selects the first.
    pub(super) fn page(&self) -> SessionPage {
        SessionPage { after: self.after.parse().ok(), limit: SESSIONS }
    }
}

/// The icon of a client.
fn icon_of(kind: DeviceKind) -> &'static str {
    match kind {
        DeviceKind::Desktop => "desktop",
        DeviceKind::Phone => "phone",
        DeviceKind::Program => "term",
        DeviceKind::Unknown => "info",
    }
}

/// The name of a session's client.
pub(super) fn device(session: &Session) -> String {
    Device::of(session).name
}

/// An item of a list: the client, its address, and the last use. `this` is the session of the
/// reader; `button` ends the session.
pub(super) fn item(
    session: &Session,
    this: SessionId,
    now: Timestamp,
    button: Option<Markup>,
) -> Markup {
    let Device { name, kind } = Device::of(session);
    let used = session.last_used_at.unwrap_or(session.created_at);
    let is_local = session.origin.starts_with("uid ");
    let origin = if is_local { "this machine" } else { session.origin.as_str() };
    html! {
        li {
            (icon(icon_of(kind)))
            div {
                strong { (name) }
                @if session.id == this { " " (badge("good", "This device")) }
                p {
                    @if !origin.is_empty() { (origin) " · " }
                    (time(used, now))
                    " · signed in " (time(session.created_at, now))
                }
            }
            @if let Some(button) = button { (button) }
        }
    }
}

/// The number of sessions, and links to the other pages of the list.
pub(super) fn pages(found: &LiveSessions, page: SessionPage, path: &str) -> Markup {
    let next = found.sessions.last().filter(|_| found.has_more);
    html! {
        @if found.has_more || page.after.is_some() {
            nav.pages aria-label="Pages of sessions" {
                span { (counted(found.total, "session")) }
                span.act {
                    @if page.after.is_some() {
                        a.button.small href={ (path) "#sessions" } { "First page" }
                    }
                    @if let Some(last) = next {
                        a.button.small rel="next" href={ (path) "?after=" (last.id) "#sessions" } { "Next" }
                    }
                }
            }
        }
    }
}
