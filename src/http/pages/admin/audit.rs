//! The audit log, newest events first.

use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use maud::html;
use serde::Deserialize;

use super::row::{NamedEvent, events};
use super::{AUDIT, AdminContext, table};
use crate::domain::{Action, EventFilter, UserId};
use crate::error::Result;
use crate::http::urls::encoded;
use crate::service::View;

/// How many events a page shows.
const PAGE: usize = 50;

/// The filter in the query.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct AuditQuery {
    /// An email address or ID.
    user: String,
    action: String,
    before: Option<u64>,
}

/// A page of the log; `None` if no user has that name.
type AuditPage = Option<Vec<NamedEvent>>;

fn find(view: &View<'_>, wanted: &AuditQuery) -> Result<AuditPage> {
    let name = wanted.user.trim();
    let user = match (name, name.parse::<UserId>()) {
        ("", _) => None,
        // Deleted users too.
        (_, Ok(id)) => Some(id),
        (name, Err(_)) => {
            let found = name.parse().ok().map(|email| view.find_user(&email)).transpose()?;
            let Some(user) = found.flatten() else { return Ok(None) };
            Some(user.id)
        }
    };
    let filter = EventFilter {
        user,
        action: wanted.action.parse().ok(),
        after: None,
        before: wanted.before,
        last: u32::try_from(PAGE + 1).ok(),
    };
    let mut events = Vec::new();
    view.events(&filter, &mut |event| {
        events.push(event);
        Ok(())
    })?;
    events
        .into_iter()
        .rev()
        .map(|event| NamedEvent::of(view, event))
        .collect::<Result<_>>()
        .map(Some)
}

/// The page of the audit log.
pub(super) async fn audit(cx: AdminContext, Query(wanted): Query<AuditQuery>) -> Result<Response> {
    let looked_for = wanted.clone();
    let (cx, found) = cx.read(move |view| find(view, &looked_for)).await?;
    let path = |path: &str| cx.path(path);
    let mut shown = found.unwrap_or_default();
    let has_more = shown.len() > PAGE;
    shown.truncate(PAGE);
    let older = |last: &NamedEvent| {
        let (user, action) = (encoded(&wanted.user), encoded(&wanted.action));
        format!("?user={user}&action={action}&before={}", last.sequence())
    };
    let content = html! {
        h1 { "Audit log" }
        form.filters method="get" role="search" action=(cx.path(AUDIT)) {
            div.grow {
                label for="filter-user" { "User (actor or subject)" }
                input #filter-user type="search" name="user" value=(wanted.user);
            }
            div {
                label for="filter-action" { "Action" }
                select #filter-action name="action" {
                    option value="" { "any" }
                    @for action in Action::ALL {
                        option value=(action.name()) selected[action.name() == wanted.action] {
                            (action.name().replace('_', " "))
                        }
                    }
                }
            }
            button { "Search" }
        }
        @if shown.is_empty() {
            p.card { "No events match these filters." }
        } @else {
            (table("Events", &events(&shown, &path)))
        }
        @if let (Some(last), true) = (shown.last(), has_more) {
            nav.pages aria-label="Pages of the log" { a rel="next" href=(older(last)) { "Older →" } }
        }
    };
    Ok(cx.page(StatusCode::OK, "Audit log", AUDIT, &content))
}
