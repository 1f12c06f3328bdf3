//! The audit log, newest events first.

use axum::extract::Query;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use maud::{Markup, html};

use super::super::activity::{ToldEvent, wide, with_records};
use super::super::icons::icon;
use super::super::layout::badge;
use super::super::text::{counted, day, time};
use super::audit_query::{AuditQuery, VIEWS};
use super::{AUDIT, AUDIT_CSV, AUDIT_JSONL, AUDIT_LIVE, AdminContext, HEALTH};
use crate::domain::{Action, Day, EventFilter, EventLimit};
use crate::error::Result;
use crate::service::{Finding, View};

/// How many events a page shows.
const PAGE: u32 = 50;

/// How often the live view is loaded again, in seconds.
const REFRESH: HeaderValue = HeaderValue::from_static("5");

/// A page of the log.
#[derive(Default)]
struct AuditPage {
    events: Vec<ToldEvent>,
    has_newer: bool,
    has_older: bool,
}

fn find(view: &View<'_>, wanted: &AuditQuery) -> Result<AuditPage> {
    let Some(filter) = wanted.filter(view)? else { return Ok(AuditPage::default()) };
    // One more than shown, to know whether there is another page.
    let is_backwards = wanted.after.is_some() && wanted.before.is_none();
    let limit = if is_backwards { EventLimit::First(PAGE + 1) } else { EventLimit::Last(PAGE + 1) };
    let filter = EventFilter { limit: Some(limit), ..filter };
    let mut events = view.listed_events(&filter)?;
    let has_more = events.len() > PAGE as usize;
    if has_more {
        if is_backwards { drop(events.pop()) } else { drop(events.remove(0)) }
    }
    events.reverse();
    let (has_newer, has_older) =
        if is_backwards { (has_more, true) } else { (wanted.before.is_some(), has_more) };
    Ok(AuditPage { events: ToldEvent::all(view, events)?, has_newer, has_older })
}

/// The page of the audit log.
pub(super) async fn audit(cx: AdminContext, Query(wanted): Query<AuditQuery>) -> Result<Response> {
    let query = wanted.clone();
    let (cx, (found, head, diagnosis)) = cx
        .read(move |view| Ok((find(view, &query)?, view.head()?.sequence, view.last_diagnosis())))
        .await?;
    let checked = diagnosis.and_then(|last| {
        let is_log = |finding: &Finding| finding.part == "audit log";
        last.findings.into_iter().find(is_log).map(|finding| (last.at, finding.is_ok))
    });
    let content = html! {
        div.head {
            div {
                h1 { "Audit log" }
                p {
                    @if let Some((at, is_ok)) = checked {
                        a href=(cx.path(HEALTH)) {
                            @if is_ok { (badge("good", "Chain verified")) }
                            @else { (badge("bad", "Chain broken")) }
                        }
                        " " (time(at, cx.now())) ". "
                    }
                    (counted(head, "event")) ". Times are UTC."
                }
            }
            div.act {
                a.button href=(cx.path(AUDIT_LIVE)) { (icon("refresh")) "Live" }
                a.button href={ (cx.path(AUDIT_JSONL)) (wanted.with(&[])) } download="events.jsonl" {
                    (icon("save")) "JSON Lines"
                }
                a.button href={ (cx.path(AUDIT_CSV)) (wanted.with(&[])) } download="events.csv" {
                    (icon("save")) "CSV"
                }
            }
        }
        (views(&cx, &wanted))
        (search_form(&cx, &wanted))
        @if found.events.is_empty() { (nothing(&cx)) } @else { (list(&cx, &wanted, &found)) }
    };
    Ok(cx.page(StatusCode::OK, "Audit log", AUDIT, &content))
}

fn views(cx: &AdminContext, wanted: &AuditQuery) -> Markup {
    html! {
        nav.chips aria-label="Views" {
            @for view in &VIEWS {
                @let is_here = wanted.view == view.word && !wanted.is_filtered();
                a href={ (cx.path(AUDIT)) (AuditQuery::default().with(&[("view", view.word)])) }
                    aria-current=[is_here.then_some("true")] { (view.name) }
            }
        }
    }
}

fn search_form(cx: &AdminContext, wanted: &AuditQuery) -> Markup {
    let date = |name: &str, label: &str, value: &str| {
        html! {
            div {
                label for={ "filter-" (name) } { (label) }
                input id={ "filter-" (name) } type="date" name=(name) value=(value);
            }
        }
    };
    html! {
        form.filters method="get" role="search" action=(cx.path(AUDIT)) {
            @if !wanted.view.is_empty() { input type="hidden" name="view" value=(wanted.view); }
            div.grow {
                label for="filter-user" { "By or about (email or ID)" }
                input #filter-user type="search" name="user" value=(wanted.user);
            }
            div {
                label for="filter-action" { "Action" }
                select #filter-action name="action" {
                    option value="" { "Any" }
                    @for action in Action::ALL {
                        option value=(action.name()) selected[action.name() == wanted.action] {
                            (action.name().replace('_', " "))
                        }
                    }
                }
            }
            (date("from", "From", &wanted.from))
            (date("to", "To", &wanted.to))
            button { "Search" }
        }
    }
}

fn nothing(cx: &AdminContext) -> Markup {
    html! {
        section.card.flush {
            div.empty {
                (icon("search"))
                h2 { "No events match" }
                p { "No event matches these filters." }
                div.act { a.button href=(cx.path(AUDIT)) { "Clear filters" } }
            }
        }
    }
}

fn list(cx: &AdminContext, wanted: &AuditQuery, found: &AuditPage) -> Markup {
    let path = cx.user_link();
    let day_of = |told: &ToldEvent| Day::of(told.event.at);
    let days: Vec<&[ToldEvent]> =
        found.events.chunk_by(|one, next| day_of(one) == day_of(next)).collect();
    let sequence = |told: Option<&ToldEvent>| {
        told.map(|told| told.event.sequence.to_string()).unwrap_or_default()
    };
    let (newest, oldest) = (sequence(found.events.first()), sequence(found.events.last()));
    html! {
        section.card.flush aria-label="Events" {
            @for events in days {
                h2.day { (day(day_of(&events[0]), cx.now())) }
                (with_records(&events.iter().collect::<Vec<_>>(), &path))
            }
            nav.pages aria-label="Pages of the log" {
                span { "Newest first" }
                span.act {
                    @if found.has_newer {
                        a.button.small rel="prev" href=(wanted.with(&[("after", &newest)])) { "Newer" }
                    }
                    @if found.has_older {
                        a.button.small rel="next" href=(wanted.with(&[("before", &oldest)])) { "Older" }
                    }
                }
            }
        }
    }
}

/// The newest events, loaded again every few seconds until the reader leaves the page.
pub(super) async fn live(cx: AdminContext) -> Result<Response> {
    let (cx, found) = cx.read(|view| find(view, &AuditQuery::default())).await?;
    let content = html! {
        div.head {
            div {
                h1 { "Audit log, live" }
                p { "The newest events. This page loads again every 5 seconds." }
            }
            div.act { a.button.primary href=(cx.path(AUDIT)) { "Stop" } }
        }
        section.card.flush aria-label="Events" {
            (wide(&found.events, cx.now(), &cx.user_link()))
        }
    };
    let mut page = cx.page(StatusCode::OK, "Audit log, live", AUDIT, &content);
    page.headers_mut().insert(header::REFRESH, REFRESH);
    Ok(page)
}
