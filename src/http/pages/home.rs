//! The home page: the links of the operator, the user's recent activity, and the state of the
//! account.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};

use super::activity::{ToldEvent, brief};
use super::csrf::Csrf;
use super::current_user::MaybeUser;
use super::icons::icon;
use super::layout::{Layout, Site, notice};
use super::text::{counted, time};
use super::{ACCOUNT, DOCS, HOME, SIGN_IN, sessions};
use crate::domain::{Action, Device, Timestamp};
use crate::error::Result;
use crate::http::App;
use crate::http::blocking::BlockingPool;
use crate::http::brand::BrandLink;
use crate::service::{LiveSessions, OwnAccount, SessionPage};

/// How many sessions and events are shown.
const SESSIONS: u32 = 4;
const EVENTS: u32 = 6;

/// The number of the newest sign-ins and refusals that are examined.
const SIGN_INS: u32 = 10;

/// How long a refused sign-in is worth a warning, in seconds.
const REFUSAL_AGE: i64 = 7 * 24 * 3600;

/// The data of the page.
struct OwnState {
    sessions: LiveSessions,
    events: Vec<ToldEvent>,
    /// The sign-in before this session.
    last: Option<ToldEvent>,
    /// Recently refused sign-ins.
    refused: u64,
    password_set_at: Option<Timestamp>,
}

fn load(account: &OwnAccount) -> Result<OwnState> {
    let now = account.now();
    let attempts = account.activity(&[Action::LoginSucceeded, Action::LoginRefused], SIGN_INS)?;
    let this = account.session.id.to_string();
    let is_other = |detail: &str| !detail.contains(&this);
    let last = attempts
        .iter()
        .find(|event| event.action == Action::LoginSucceeded.name() && is_other(&event.detail));
    let last = last.cloned().map(|event| ToldEvent::own(vec![event], &account.user));
    let refused = attempts.iter().filter(|event| {
        event.action == Action::LoginRefused.name()
            && now.as_second() - event.at.as_second() < REFUSAL_AGE
    });
    Ok(OwnState {
        sessions: account.sessions(SessionPage { after: None, limit: SESSIONS })?,
        events: ToldEvent::own(account.activity(&[], EVENTS)?, &account.user),
        refused: refused.count() as u64,
        last: last.and_then(|mut told| told.pop()),
        password_set_at: account.password_set_at()?,
    })
}

/// The home page, or a link to sign in.
pub(super) async fn home(
    State(app): State<App>,
    site: Site,
    csrf: Csrf,
    MaybeUser(visitor): MaybeUser,
) -> Result<Response> {
    let Some(account) = visitor else {
        return Ok(signed_out(&app, &site));
    };
    let (account, state) = BlockingPool::run_with(None, move || {
        let state = load(&account)?;
        Ok((account, state))
    })
    .await?;
    let content = html! {
        (greeting(&account, &state, site.now))
        div.cols {
            div {
                (links(&site.brand.links))
                (activity(&site, &state))
            }
            div {
                (security(&site, &account, &state))
                (devices(&site, &account, &state.sessions))
            }
        }
        @if app.site.has_docs {
            p.soft { "For developers: " a href=(site.path(DOCS)) { "API documentation" } }
        }
    };
    let requester = Some((&account, &csrf));
    let layout = Layout { site: &site, title: "Home", here: HOME, requester };
    Ok(layout.page(StatusCode::OK, &content))
}

fn signed_out(app: &App, site: &Site) -> Response {
    let content = html! {
        h1 { (site.brand.name) }
        p { "You are not signed in." }
        div.stack {
            a.button.primary href=(site.path(SIGN_IN)) { "Sign in" }
            @if app.site.has_docs { a.button href=(site.path(DOCS)) { "API documentation" } }
        }
    };
    let layout = Layout { site, title: "Welcome", here: HOME, requester: None };
    layout.card(StatusCode::OK, &content)
}

fn greeting(account: &OwnAccount, state: &OwnState, now: Timestamp) -> Markup {
    let user = &account.user;
    let name = [&user.first_name, &user.last_name].into_iter().find(|name| !name.is_empty());
    let device = |told: &ToldEvent| {
        let detail: serde_json::Value =
            serde_json::from_str(&told.event.detail).unwrap_or_default();
        detail["device"].as_str().map(str::to_owned)
    };
    html! {
        div.head {
            div {
                h1 { "Hello, " (name.map_or(user.email.as_str(), String::as_str)) }
                @if let Some(last) = &state.last {
                    p {
                        "You last signed in " (time(last.event.at, now))
                        @if let Some(device) = device(last) { ", with " (device) }
                        "."
                    }
                } @else {
                    p { "This is your first sign-in." }
                }
            }
        }
        @if state.refused > 2 {
            (notice("warn", &html! {
                strong { "Sign-ins to your account were refused." }
                " If that was not you, choose a password that you use nowhere else."
            }))
        }
    }
}

fn links(links: &[BrandLink]) -> Markup {
    html! {
        @if !links.is_empty() {
            section.card aria-labelledby="apps" {
                header { h2 #apps { "Your applications" } }
                ul.apps {
                    @for link in links {
                        li {
                            a.app href=(link.url) {
                                span.logo aria-hidden="true" {
                                    (link.name.chars().next().unwrap_or('?').to_uppercase())
                                }
                                span { strong { (link.name) } small { (link.host()) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn activity(site: &Site, state: &OwnState) -> Markup {
    html! {
        section.card.flush aria-labelledby="recent" {
            header {
                h2 #recent { "Recent activity" }
                a href={ (site.path(ACCOUNT)) "#activity" } { "All activity" }
            }
            (brief(&state.events, site.now, None))
            p.more {
                "Was one of these not you? "
                a href={ (site.path(ACCOUNT)) "#sessions" } { "Sign out everywhere else" }
            }
        }
    }
}

fn security(site: &Site, account: &OwnAccount, state: &OwnState) -> Markup {
    let item = |tone: &str, symbol, title: &str, text: Markup| {
        html! { li class=(tone) { (icon(symbol)) div { strong { (title) } p { (text) } } } }
    };
    let password = html! {
        @match state.password_set_at {
            Some(at) => { "Changed " (time(at, site.now)) }
            None => "In use",
        }
    };
    let sessions = html! { "Signed in on " (counted(state.sessions.total, "device")) };
    let access = match (account.user.is_superuser, account.user.is_staff) {
        (true, _) => Some("Superuser: you can change everything."),
        (false, true) => Some("Staff: you can see the administration."),
        (false, false) => None,
    };
    html! {
        section.card aria-labelledby="security" {
            header { h2 #security { "Security" } a href=(site.path(ACCOUNT)) { "Manage" } }
            ul.list {
                (item("good", "check", "Password", password))
                (item("good", "check", "Sessions", sessions))
                @if state.refused == 0 {
                    (item("good", "check", "Refused sign-ins", html! { "None in the last 7 days" }))
                } @else {
                    (item("warn", "alert", "Refused sign-ins", html! {
                        (state.refused) " in the last 7 days"
                    }))
                }
                @if let Some(access) = access {
                    (item("", "shield", "Access", html! { (access) }))
                }
            }
        }
    }
}

fn devices(site: &Site, account: &OwnAccount, found: &LiveSessions) -> Markup {
    html! {
        section.card aria-labelledby="devices" {
            header {
                h2 #devices { "Where you’re signed in" }
                a href={ (site.path(ACCOUNT)) "#sessions" } { "All " (found.total) }
            }
            ul.list {
                @for session in &found.sessions {
                    (sessions::item(session, account.session.id, site.now, None))
                }
            }
            @if found.sessions.is_empty() { p.soft { (Device::of(&account.session).name) } }
        }
    }
}
