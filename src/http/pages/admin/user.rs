//! One user: whether the user can sign in, the profile, the password, sessions, recent activity, and
//! destructive actions.

use axum::extract::{Path, Query};
use axum::response::Response;
use maud::{Markup, html};

use super::super::activity::{ToldEvent, brief};
use super::super::form::{FormErrors, new_password};
use super::super::icons::icon;
use super::super::layout::{Flash, crumbs, flash_message};
use super::super::sessions::{self, SessionQuery};
use super::super::text::{email, exact_time, time, time_or};
use super::add::Details;
use super::confirm::name;
use super::users::badges;
use super::{AUDIT, AdminContext, USERS, user_path};
use crate::domain::{EventFilter, EventLimit, Session, Timestamp, User, UserId};
use crate::error::{Error, Result};
use crate::service::{Explanation, LiveSessions, Reason, SessionPage, View};

/// How many of the last events are shown.
const EVENTS: u32 = 10;

fn message(flash: &str) -> Option<&'static str> {
    Some(match flash {
        "added" => "The user was added.",
        "saved" => "The changes were saved.",
        "activated" => "The user was reactivated.",
        "deactivated" => "The user was deactivated, and all sessions were ended.",
        "password" => "The password was set, and all sessions were ended.",
        "no-password" => "Password sign-in was turned off, and all sessions were ended.",
        "session" => "The session was ended.",
        "sessions" => "All sessions were ended.",
        _ => return None,
    })
}

/// The data that the page shows about a user.
struct UserDetails {
    state: Explanation,
    password_set_at: Option<Timestamp>,
    password_min_length: usize,
    sessions: LiveSessions,
    page: SessionPage,
    events: Vec<ToldEvent>,
}

impl UserDetails {
    fn user(&self) -> &User {
        &self.state.user
    }

    fn has_password(&self) -> bool {
        self.state.hash_scheme.is_some()
    }
}

fn load(view: &View<'_>, id: UserId, page: SessionPage) -> Result<UserDetails> {
    let state = view.explain_state(id)?;
    let filter = EventFilter {
        user: Some(id),
        limit: Some(EventLimit::Last(EVENTS)),
        ..EventFilter::default()
    };
    let mut events = view.listed_events(&filter)?;
    events.reverse();
    Ok(UserDetails {
        password_set_at: view.password_set_at(id)?,
        password_min_length: view.password_min_length(),
        sessions: view.live_sessions(id, page)?,
        page,
        events: ToldEvent::all(view, events)?,
        state,
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
    /// The name of the form with errors.
    pub(super) faulty: &'static str,
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
    let user = known.user();
    let path = user_path(id);
    let title = name(user);
    let content = html! {
        (crumbs(&cx.requester.site, &[("Users", USERS.to_owned())]))
        div.head {
            div {
                h1 { (title) }
                p { (email(user.email.as_str())) " " (badges(user)) }
            }
            @if cx.may_change() && user.is_active() {
                div.act { (cx.button(&format!("{path}/link"), "Create one-time link", "")) }
            }
        }
        (flash_message(shown.flash))
        (shown.errors.summary(shown.faulty))
        (facts(&cx, &known))
        div.cols {
            div {
                @if cx.may_change() { (profile(&cx, user, &shown)) }
                (password_section(&cx, &known, &shown.errors))
            }
            div {
                (sessions_section(&cx, &known))
                (events_section(&cx, &known))
            }
        }
        @if cx.may_change() { (danger_zone(&cx, &known)) }
    };
    Ok(cx.page(shown.errors.status(), &title, USERS, &content))
}

/// Why the user cannot sign in, in a few words.
fn reason(reason: &Reason, now: Timestamp) -> Markup {
    html! {
        @match reason {
            Reason::Deactivated(at) => { "deactivated " (time(*at, now)) }
            Reason::NoUsablePassword => "no usable password",
            Reason::WrongPassword => "wrong password",
            Reason::Throttled(until) => { "throttled from some networks until " (exact_time(*until)) }
        }
    }
}

fn facts(cx: &AdminContext, known: &UserDetails) -> Markup {
    let (user, now) = (known.user(), cx.now());
    let reasons = &known.state.reasons;
    let is_blocked = reasons.iter().any(|reason| !matches!(reason, Reason::Throttled(_)));
    let (tone, symbol, answer) = match (is_blocked, reasons.is_empty()) {
        (true, _) => ("bad", "ban", "No"),
        (false, false) => ("warn", "alert", "Yes"),
        (false, true) => ("good", "check", "Yes"),
    };
    html! {
        dl.card.strip {
            div {
                dt { "Can sign in" }
                dd {
                    span class={ "tone " (tone) } { (icon(symbol)) " " (answer) }
                    @for cause in reasons { ", " (reason(cause, now)) }
                }
            }
            div { dt { "Last sign-in" } dd { (time_or(user.last_login, now, "Never")) } }
            div { dt { "Joined" } dd { (time(user.date_joined, now)) } }
            div { dt { "User ID" } dd { (user.id) } }
        }
    }
}

fn profile(cx: &AdminContext, user: &User, shown: &UserFormState) -> Markup {
    let stored = Details::stored(user);
    let details = shown.details.as_ref().unwrap_or(&stored);
    html! {
        section.card aria-labelledby="profile" {
            header { h2 #profile { "Profile and access" } }
            form method="post" action=(cx.path(&user_path(user.id))) {
                (cx.requester.csrf.field())
                (stored.shown_before())
                (details.fields(&shown.errors))
                button.primary { "Save changes" }
            }
        }
    }
}

fn password_section(cx: &AdminContext, known: &UserDetails, errors: &FormErrors) -> Markup {
    let path = user_path(known.user().id);
    let is_open = errors.beside("password").chain(errors.beside("again")).next().is_some()
        || errors.is_confirmation();
    html! {
        section.card aria-labelledby="password" {
            header { h2 #password { "Password" } }
            @match (known.has_password(), known.password_set_at) {
                (true, Some(at)) => p { "Changed " (time(at, cx.now())) "." },
                (true, None) => p { "The user has a password." },
                (false, _) => p { "The user has no usable password." },
            }
            @if cx.may_change() {
                details open[is_open] {
                    summary { "Set a password" }
                    form method="post" action=(cx.path(&format!("{path}/password"))) {
                        (cx.requester.csrf.field())
                        p.hint {
                            "Ends all sessions of the user. With a one-time link, the user chooses "
                            "the password."
                        }
                        (new_password("new", true, known.password_min_length, errors))
                        (cx.confirm_field("new", errors))
                        button { "Set password" }
                    }
                }
            }
        }
    }
}

fn sessions_section(cx: &AdminContext, known: &UserDetails) -> Markup {
    let path = user_path(known.user().id);
    let this = cx.requester.account.session.id;
    let end = |session: &Session| {
        html! {
            form method="post" action=(cx.path(&format!("{path}/sessions/{}/end", session.id))) {
                (cx.requester.csrf.field())
                button.small { "Sign out" span.unseen { " " (sessions::device(session)) } }
            }
        }
    };
    html! {
        section.card aria-labelledby="sessions" {
            header {
                h2 #sessions { "Sessions" }
                @if cx.may_change() && known.sessions.total > 1 {
                    (cx.button(&format!("{path}/sessions/end"), "Sign out everywhere", "small danger"))
                }
            }
            @if known.sessions.total == 0 { p.soft { "The user has no live sessions." } }
            ul.list {
                @for session in &known.sessions.sessions {
                    @let button = cx.may_change().then(|| end(session));
                    (sessions::item(session, this, cx.now(), button))
                }
            }
            (sessions::pages(&known.sessions, known.page, &cx.path(&path)))
        }
    }
}

fn events_section(cx: &AdminContext, known: &UserDetails) -> Markup {
    let all = format!("{}?user={}", cx.path(AUDIT), known.user().id);
    html! {
        section.card.flush aria-labelledby="recent" {
            header { h2 #recent { "Recent activity" } }
            (brief(&known.events, cx.now(), Some(&cx.user_link())))
            p.more { a href=(all) { "View all in the audit log" } }
        }
    }
}

fn danger_zone(cx: &AdminContext, known: &UserDetails) -> Markup {
    let (user, path) = (known.user(), user_path(known.user().id));
    let danger = |last: &str, label: &str| {
        html! { a.button.danger href=(cx.path(&format!("{path}/{last}"))) { (label) } }
    };
    html! {
        section.card.zone.bad aria-labelledby="zone" {
            header { h2 #zone { "Danger zone" } }
            ul.list {
                @if known.has_password() {
                    (zone_item(
                        "Turn off password sign-in",
                        "Makes the password unusable, and signs the user out everywhere.",
                        &danger("no-password", "Turn off…"),
                    ))
                }
                @if user.is_active() {
                    (zone_item(
                        "Deactivate user",
                        "Signs the user out everywhere, and refuses sign-ins until the user is reactivated.",
                        &danger("deactivate", "Deactivate…"),
                    ))
                } @else {
                    (zone_item(
                        "Reactivate user",
                        "Allows the user to sign in again. Ended sessions stay ended.",
                        &cx.button(&format!("{path}/activate"), "Reactivate user", ""),
                    ))
                }
                (zone_item(
                    "Delete user",
                    "Removes the account and its sessions for good. Past events stay in the audit log.",
                    &danger("delete", "Delete…"),
                ))
            }
        }
    }
}

/// A change in the danger zone: its name, its effect, and the button.
fn zone_item(name: &str, effect: &str, button: &Markup) -> Markup {
    html! {
        li {
            div { strong { (name) } p { (effect) } }
            (button)
        }
    }
}
