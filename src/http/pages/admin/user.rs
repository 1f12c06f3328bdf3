//! One user: details, account, password, sessions, and recent activity.

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};

use super::super::ADMIN;
use super::super::account::{SessionQuery, session_facts, session_pages};
use super::super::csrf::Sent;
use super::super::form::{FormErrors, new_password, same_twice};
use super::super::layout::{Flash, flash_message, time};
use super::add::{Details, beside_groups};
use super::row::{NamedEvent, events, labels, time_or};
use super::{AUDIT, ActionOutcome, AdminContext, table, user_path};
use crate::domain::{EventFilter, LinkToken, Password, SessionFilter, SessionId, User, UserId};
use crate::error::{Error, ErrorKind, Result};
use crate::http::urls::Origin;
use crate::service::{Admin, LINK_TTL, LiveSessions, NewPassword, SessionPage, View};

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
struct Known {
    user: User,
    has_password: bool,
    sessions: LiveSessions,
    page: SessionPage,
    events: Vec<NamedEvent>,
}

fn know(view: &View<'_>, id: UserId, page: SessionPage) -> Result<Known> {
    let user = view.user_by_id(id)?;
    let filter = EventFilter { user: Some(id), last: Some(EVENTS), ..EventFilter::default() };
    let mut events = Vec::new();
    view.events(&filter, &mut |event| {
        events.push(event);
        Ok(())
    })?;
    let events = events.into_iter().rev().map(|event| NamedEvent::of(view, event));
    Ok(Known {
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
struct UserFormState {
    /// As typed.
    details: Option<Details>,
    errors: FormErrors,
    flash: Option<&'static str>,
    page: SessionQuery,
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

async fn user_page(cx: AdminContext, id: UserId, shown: UserFormState) -> Result<Response> {
    let page = shown.page.page();
    let (cx, known) = cx.look(move |view| know(view, id, page)).await?;
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

fn password_section(cx: &AdminContext, known: &Known, errors: &FormErrors) -> Markup {
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

fn sessions_section(cx: &AdminContext, known: &Known) -> Markup {
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

fn events_section(cx: &AdminContext, known: &Known) -> Markup {
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

/// Saves the details.
pub(super) async fn save(cx: AdminContext, Path(id): Path<String>, sent: Sent) -> Result<Response> {
    let id = number(&id)?;
    let what = "Save the changes to this user?";
    let (acted, sent) =
        cx.act(Some(what), sent, move |admin, sent| save_now(admin, id, sent)).await?;
    let details = Some(Details::sent(&sent));
    finish(acted, id, "saved", details).await
}

fn save_now(admin: &Admin<'_>, id: UserId, sent: &Sent) -> Result<()> {
    let edited = admin.edit_user(id, &Details::typed_over(sent)?, false).map(drop);
    // The user exists: a group is missing.
    edited.map_err(|error| match error.kind() {
        ErrorKind::NotFound if admin.find_user_by_id(id).is_ok_and(|user| user.is_some()) => {
            beside_groups(error)
        }
        _ => error,
    })
}

/// Redirects to the user, or shows the page with errors.
async fn finish<T>(
    acted: ActionOutcome<T>,
    id: UserId,
    flash: &str,
    details: Option<Details>,
) -> Result<Response> {
    match acted {
        ActionOutcome::Done(cx, _) => Ok(cx.redirect(&user_path(id), flash)),
        ActionOutcome::Refused(cx, errors) => {
            user_page(cx, id, UserFormState { details, errors, ..UserFormState::default() }).await
        }
        ActionOutcome::Unconfirmed(page) => Ok(page),
    }
}

/// Runs an action on one user that takes no input.
async fn simply(
    cx: AdminContext,
    id: &str,
    sent: Sent,
    (what, flash): (&str, &str),
    act: impl FnOnce(&Admin<'_>, UserId) -> Result<()> + Send + 'static,
) -> Result<Response> {
    let id = number(id)?;
    let (acted, _) = cx.act(Some(what), sent, move |admin, _| act(admin, id)).await?;
    finish(acted, id, flash, None).await
}

/// Reactivates the user.
pub(super) async fn activate(
    cx: AdminContext,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response> {
    let words = ("Reactivate this user?", "activated");
    simply(cx, &id, sent, words, |admin, id| admin.activate(id).map(drop)).await
}

/// Deactivates the user.
pub(super) async fn deactivate(
    cx: AdminContext,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response> {
    let words = ("Deactivate this user?", "deactivated");
    simply(cx, &id, sent, words, |admin, id| admin.deactivate(id, false).map(drop)).await
}

/// Makes the password unusable.
pub(super) async fn no_password(
    cx: AdminContext,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response> {
    let words = ("Make the password of this user unusable?", "no-password");
    simply(cx, &id, sent, words, |admin, id| admin.make_password_unusable(id, false, false)).await
}

/// Ends one session.
pub(super) async fn end_session(
    cx: AdminContext,
    Path((id, session)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response> {
    let session: SessionId = session.parse().map_err(|_| Error::not_found("no such session"))?;
    let words = ("End this session?", "session");
    let end =
        move |admin: &Admin<'_>, _| admin.revoke_sessions(SessionFilter::Id(session)).map(drop);
    simply(cx, &id, sent, words, end).await
}

/// Ends all sessions.
pub(super) async fn end_sessions(
    cx: AdminContext,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response> {
    let words = ("End all sessions of this user?", "sessions");
    let end = |admin: &Admin<'_>, id| admin.revoke_sessions(SessionFilter::User(id)).map(drop);
    simply(cx, &id, sent, words, end).await
}

/// Sets the password.
pub(super) async fn password(
    cx: AdminContext,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response> {
    let id = number(&id)?;
    let choose = move |admin: &Admin<'_>, sent: &Sent| {
        let password = sent.value("password");
        same_twice(password, sent.value("again"))?;
        let password = NewPassword::Checked(Password::new(password)?);
        admin.set_password(id, &password, false)
    };
    let (acted, _) = cx.act(None, sent, choose).await?;
    finish(acted, id, "password", None).await
}

/// Makes a one-time link, and shows it once.
pub(super) async fn link(
    cx: AdminContext,
    Path(id): Path<String>,
    origin: Origin,
    sent: Sent,
) -> Result<Response> {
    let id = number(&id)?;
    let what = "Create a link with which this user can choose a password?";
    let make = move |admin: &Admin<'_>, _: &Sent| admin.make_password_link(id);
    let (acted, _) = cx.act(Some(what), sent, make).await?;
    match acted {
        ActionOutcome::Done(cx, (token, user)) => Ok(link_page(&cx, &origin, &token, &user)),
        acted => finish(acted, id, "", None).await,
    }
}

fn link_page(cx: &AdminContext, origin: &Origin, token: &LinkToken, user: &User) -> Response {
    let url = format!("{origin}{}", cx.path(&super::super::link::path(token)));
    let hours = LINK_TTL.as_secs() / 3600;
    let content = html! {
        h1 { "A link for " (user.email.as_str()) }
        section.card {
            p {
                "This link lets the user choose a password. It works once, within " (hours)
                " hours, and is not shown again."
            }
            label for="link" { "One-time link" }
            input #link.wide-field readonly value=(url);
            p { a href=(cx.path(&user_path(user.id))) { "Back to the user" } }
        }
    };
    cx.page(StatusCode::OK, "One-time link", ADMIN, &content)
}
