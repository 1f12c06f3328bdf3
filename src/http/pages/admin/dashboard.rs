//! The dashboard: what needs attention, numbers, sign-ins by day, health, and recent activity.

use axum::extract::RawQuery;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use super::super::ADMIN;
use super::super::activity::{ToldEvent, wide};
use super::super::icons::icon;
use super::super::text::{time, time_or};
use super::{ADD, AUDIT, AdminContext, HEALTH, USERS, attention, chart};
use crate::domain::{BoundedCount, EventFilter, EventLimit};
use crate::error::Result;
use crate::service::Overview;

/// How many of the last events are shown.
const EVENTS: u32 = 8;

/// The dashboard. A query belongs to the list of users, which was once here.
pub(super) async fn dashboard(cx: AdminContext, RawQuery(query): RawQuery) -> Result<Response> {
    if let Some(query) = query.filter(|query| !query.is_empty()) {
        return Ok(Redirect::to(&format!("{}?{query}", cx.path(USERS))).into_response());
    }
    let is_public = cx.is_public;
    let (cx, (overview, events)) = cx
        .read(move |view| {
            let filter =
                EventFilter { limit: Some(EventLimit::Last(EVENTS)), ..EventFilter::default() };
            let mut events = view.listed_events(&filter)?;
            events.reverse();
            Ok((view.overview(is_public)?, ToldEvent::all(view, events)?))
        })
        .await?;
    let date = cx.now().strftime("%A %-d %B %Y").to_string();
    let content = html! {
        div.head {
            div { h1 { "Dashboard" } p { (date) } }
            @if cx.may_change() {
                div.act { a.button.primary href=(cx.path(ADD)) { (icon("plus")) "Add user" } }
            }
        }
        (attention::section(&cx, &overview.attention))
        (tiles(&cx, &overview))
        div.cols {
            section.card aria-labelledby="chart" {
                header {
                    h2 #chart { "Sign-ins, last 30 days" }
                    a href={ (cx.path(AUDIT)) "?view=sign-ins" } { "Audit log" }
                }
                (chart::chart(&overview.sign_ins))
            }
            (health(&cx, &overview))
        }
        section.card.flush aria-labelledby="recent" {
            header { h2 #recent { "Recent activity" } }
            (wide(&events, cx.now(), &cx.user_link()))
            p.more { a href=(cx.path(AUDIT)) { "All activity" } }
        }
    };
    Ok(cx.page(StatusCode::OK, "Dashboard", ADMIN, &content))
}

fn tiles(cx: &AdminContext, overview: &Overview) -> Markup {
    let tile = |path: String, label: &str, figure: String, note: Markup| {
        html! {
            a.tile href=(path) { span.soft { (label) } strong { (figure) } small { (note) } }
        }
    };
    let users = overview.summary.users;
    let exact = |count: u64| BoundedCount::exact(count).to_string();
    let today = overview.sign_ins.last();
    let (succeeded, refused) = today.map_or((0, 0), |today| (today.succeeded, today.refused));
    let to = |path: &str| cx.path(path);
    html! {
        div.tiles {
            (tile(to(USERS), "Users", exact(users.total), html! {
                @if users.deactivated > 0 { (exact(users.deactivated)) " deactivated" }
                @else { "all active" }
            }))
            (tile(to(USERS) + "?access=staff", "Staff", exact(users.staff), html! {
                (exact(users.superusers)) " superusers"
            }))
            (tile(to(AUDIT) + "?view=sign-ins", "Live sessions", overview.summary.sessions.to_string(), html! {
                "of all users"
            }))
            (tile(to(AUDIT) + "?view=sign-ins", "Signed in today", exact(succeeded), html! { "since 00:00 UTC" }))
            (tile(to(AUDIT) + "?view=refused", "Refused today", exact(refused), html! { "since 00:00 UTC" }))
        }
    }
}

/// The last diagnosis: verifying the log takes longer than the page may.
fn health(cx: &AdminContext, overview: &Overview) -> Markup {
    html! {
        section.card aria-labelledby="health" {
            header { h2 #health { "Health" } a href=(cx.path(HEALTH)) { "Details" } }
            @match &overview.diagnosis {
                None => p.soft { "The first checks of this server have not finished." },
                Some(diagnosis) => {
                    ul.list {
                        @for finding in &diagnosis.findings {
                            li class=(if finding.is_ok { "good" } else { "bad" }) {
                                (icon(if finding.is_ok { "check" } else { "alert" }))
                                div {
                                    strong { (super::health::part_name(finding.part)) } " "
                                    span.soft { (finding.detail) }
                                }
                            }
                        }
                    }
                    p.soft { "Checked " (time(diagnosis.at, cx.now())) "." }
                }
            }
            dl {
                dt { "Last backup" }
                dd { (time_or(overview.summary.last_backup, cx.now(), "None recorded")) }
            }
        }
    }
}
