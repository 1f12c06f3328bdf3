//! One user: details, account, password, sessions, and recent activity.

use axum::extract::{Path, Query};
use axum::response::Response;
use maud::{Markup, html};

use super::super::ADMIN;
use super::super::account::{SessionQuery, session_facts, session_pages};
use super::super::form::{FormErrors, new_password};
use super::super::layout::{Flash, flash_message, time};
use super::add::Details;
use super::row::{NamedEvent, events, labels, time_or};
use super::{AUDIT, AdminContext, table, user_path};
use crate::domain::{EventFilter, User, UserId};
use crate::error::{Error, Result};
use crate::service::{LiveSessions, SessionPage, View};

/// How many of the last events are shown.
const EVENTS: u32 = 10;

fn message(flash: &str) -> Option<&'static str> {
    Some(match flash {
        "added" => "The user was added.",
        "saved" => "The changes were saved.",
        "activated" => "The user was reactivated.",
        "deactivated" => "The user was deactivated, and all sessions were ended.",
        "password" => "The password was set, and all sessions were ended.",
        "no-password" => "The password was made unusable, and all sessions were ended.",
        "session" => "The session was ended.",
        "sessions" => "All sessions were ended.",
        _ => return None,
    })
}

/// The data that the page shows about a user.
struct UserDetails {
    user: User,
    has_password: bool,
    sessions: LiveSessions,
    page: SessionPage,
    events: Vec<NamedEvent>,
}

fn load(view: &View<'_>, id: UserId, page: SessionPage) -> Result<UserDetails> {
    let user = view.user_by_id(id)?;
    let filter = EventFilter { user: Some(id), last: Some(EVENTS), ..EventFilter::default() };
    let mut events = Vec::new();
    view.events(&filter, &mut |event| {
        events.push(event);
        Ok(())
    })?;
    let events = events.into_iter().rev().map(|event| NamedEvent::of(view, event));
    Ok(UserDetails {
        has_password: view.has_usable_password(id)?,
        sessions: view.live_sessions(id, page)?,
        page,
        events: events.collect::<Result<_>>()?,
        user,
    })
}

/// Parses the user ID in the path.
pub(super) fn number(id: &str) -> Result<UserId> {
    id.parse().map_err(|_| Error::not_found("no such user"))
}

/// The state of the forms of the page.
#[derive(Default)]
pub(super) struct UserFormState {
    /// As typed.
    pub(super) details: Option<Details>,
    pub(super) errors: FormErrors,
    pub(super) flash: Option<&'static str>,
    pub(super) page: SessionQuery,
}

/// The page of a user.
pub(super) async fn user(
    cx: AdminContext,
    Path(id): Path<String>,
    Query(Flash { flash }): Query<Flash>,
    Query(page): Query<SessionQuery>,
) -> Result<Response> {
    let shown = UserFormState { flash: message(&flash), page, ..UserFormState::default() };
    user_page(cx, number(&id)?, shown).await
}

pub(super) async fn user_page(
    cx: AdminContext,
    id: UserId,
    shown: UserFormState,
) -> Result<Response> {
    let page = shown.page.page();
    let (cx, known) = cx.read(move |view| load(view, id, page)).await?;
    let user = &known.user;
    let content = html! {
        div.head {
            h1 { (user.email.as_str()) }
            div { (labels(user)) }
        }
        (flash_message(shown.flash))
        (shown.errors.whole())
        @if cx.may_change() {
            (details_section(&cx, user, &shown))
            (account_section(&cx, user))
            (password_section(&cx, &known, &shown.errors))
        } @else {
            (facts(user))
        }
        (sessions_section(&cx, &known))
        (events_section(&cx, &known))
    };
    Ok(cx.page(shown.errors.status(), user.email.as_str(), ADMIN, &content))
}

fn facts(user: &User) -> Markup {
    html! {
        section.card aria-labelledby="details" {
            h2 #details { "Details" }
            dl {
                dt { "Name" } dd { (user.full_name().unwrap_or_default()) }
                dt { "Joined" } dd { (time(user.date_joined)) }
                dt { "Last sign-in" } dd { (time_or(user.last_login, "never")) }
            }
        }
    }
}

fn details_section(cx: &AdminContext, user: &User, shown: &UserFormState) -> Markup {
    let stored = Details::stored(user);
    let details = shown.details.as_ref().unwrap_or(&stored);
    html! {
        section.card aria-labelledby="details" {
            h2 #details { "Details" }
            p.soft {
                "ID " (user.id) ", joined " (time(user.date_joined)) ", last sign-in "
                (time_or(user.last_login, "never")) "."
            }
            form method="post" action=(cx.path(&user_path(user.id))) {
                (cx.requester.csrf.field())
                (stored.shown_before())
                (details.fields(&shown.errors))
                button { "Save" }
            }
        }
    }
}

fn account_section(cx: &AdminContext, user: &User) -> Markup {
    let path = user_path(user.id);
    html! {
        section.card aria-labelledby="account" {
            h2 #account { "Account" }
            @match user.deactivated_at {
                None => {
                    p { "The user is active." }
                    div.row {
                        (cx.button(&format!("{path}/deactivate"), "Deactivate user", ""))
                        a.button.quiet href=(cx.path(&format!("{path}/delete"))) { "Delete user …" }
                    }
                }
                Some(since) => {
                    p { "Deactivated since " (time(since)) "." }
                    div.row {
                        (cx.button(&format!("{path}/activate"), "Reactivate user", ""))
                        a.button.quiet href=(cx.path(&format!("{path}/delete"))) { "Delete user …" }
                    }
                }
            }
        }
    }
}

fn password_section(cx: &AdminContext, known: &UserDetails, errors: &FormErrors) -> Markup {
    let path = user_path(known.user.id);
    html! {
        section.card aria-labelledby="password" {
            h2 #password { "Password" }
            @if !known.has_password { p { "The user has no usable password." } }
            p.soft { "A new password ends all sessions. With a one-time link, the user chooses the password." }
            div.row {
                (cx.button(&format!("{path}/link"), "Create one-time link", ""))
                @if known.has_password {
                    (cx.button(&format!("{path}/no-password"), "Make password unusable", "quiet"))
                }
            }
            details open[errors.beside("password").chain(errors.beside("again")).next().is_some()
                || errors.is_confirmation()] {
                summary { "Set a password" }
                form method="post" action=(cx.path(&format!("{path}/password"))) {
                    (cx.requester.csrf.field())
                    (new_password("new", true, errors))
                    (cx.confirm_field("new", errors))
                    button { "Set password" }
                }
            }
        }
    }
}

fn sessions_section(cx: &AdminContext, known: &UserDetails) -> Markup {
    let path = user_path(known.user.id);
    html! {
        section.card aria-labelledby="sessions" {
            h2 #sessions { "Sessions" }
            @if known.sessions.total == 0 { p.soft { "The user has no live sessions." } }
            ul.sessions {
                @for session in &known.sessions.sessions {
                    li {
                        (session_facts(session, session.id == cx.requester.account.session.id))
                        @if cx.may_change() {
                            (cx.button(
                                &format!("{path}/sessions/{}/end", session.id),
                                "End session",
                                "quiet",
                            ))
                        }
                    }
                }
            }
            (session_pages(&known.sessions, known.page, &cx.path(&path)))
            @if cx.may_change() && known.sessions.total > 1 {
                (cx.button(&format!("{path}/sessions/end"), "End all sessions", ""))
            }
        }
    }
}

fn events_section(cx: &AdminContext, known: &UserDetails) -> Markup {
    let path = |path: &str| cx.path(path);
    let all = format!("{}?user={}", cx.path(AUDIT), known.user.id);
    html! {
        section.card aria-labelledby="events" {
            h2 #events { "Recent activity" }
            (table("Last events", &events(&known.events, &path)))
            p { a href=(all) { "View all in the audit log" } }
        }
    }
}
