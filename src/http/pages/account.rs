//! The user's own account: names, password, and sessions.

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;

use super::csrf::{OwnForm, Sent};
use super::current_user::RequireUser;
use super::form::{CONFIRM, Field, FormErrors, new_password, same_twice};
use super::layout::{Flash, flash_message, time};
use super::{ACCOUNT, ACCOUNT_NAMES, ACCOUNT_PASSWORD};
use crate::domain::{Password, Session};
use crate::error::Result;
use crate::http::blocking::{BlockingPool, Work};
use crate::service::{LiveSessions, NewPassword, OwnAccount, SessionPage};

/// The message about a completed action.
fn message(flash: &str) -> Option<&'static str> {
    Some(match flash {
        "names" => "Your names were changed.",
        "password" => "Your password was changed, and all other sessions were ended.",
        "session" => "The session was ended.",
        _ => return None,
    })
}

/// The state of the forms of the account page.
struct AccountFormState {
    /// As typed.
    names: (String, String),
    errors: FormErrors,
    flash: Option<&'static str>,
    page: SessionPage,
}

impl AccountFormState {
    fn stored(account: &OwnAccount) -> Self {
        let names = (account.user.first_name.clone(), account.user.last_name.clone());
        Self {
            names,
            errors: FormErrors::default(),
            flash: None,
            page: SessionQuery::default().page(),
        }
    }

    fn status(&self) -> StatusCode {
        self.errors.status()
    }
}

/// The account page.
pub(super) async fn account(
    requester: RequireUser,
    Query(Flash { flash }): Query<Flash>,
    Query(page): Query<SessionQuery>,
) -> Result<Response> {
    let shown = AccountFormState {
        flash: message(&flash),
        page: page.page(),
        ..AccountFormState::stored(&requester.account)
    };
    account_page(requester, shown).await
}

async fn account_page(requester: RequireUser, shown: AccountFormState) -> Result<Response> {
    let page = shown.page;
    let (requester, sessions) = BlockingPool::run_with(None, move || {
        let sessions = requester.account.sessions(page)?;
        Ok((requester, sessions))
    })
    .await?;
    let RequireUser { prefix, csrf, .. } = &requester;
    let (first, last) = &shown.names;
    let autocomplete = |field, autocomplete| Field { autocomplete, ..field };
    let first = Field::text("names", "first_name", "First name", first);
    let last = Field::text("names", "last_name", "Last name", last);
    let current = Field::password("password", CONFIRM, "Current password", "current-password");
    let content = html! {
        h1 { "Account" }
        (flash_message(shown.flash))
        (shown.errors.whole())
        section.card aria-labelledby="names" {
            h2 #names { "Name" }
            form method="post" action=(prefix.path(ACCOUNT_NAMES)) {
                (csrf.field())
                (autocomplete(first, "given-name").show(&shown.errors))
                (autocomplete(last, "family-name").show(&shown.errors))
                button { "Change names" }
            }
        }
        section.card aria-labelledby="password" {
            h2 #password { "Password" }
            p.soft { "This ends all other sessions." }
            form method="post" action=(prefix.path(ACCOUNT_PASSWORD)) {
                (csrf.field())
                (current.show(&shown.errors))
                (new_password("password", true, &shown.errors))
                button { "Change password" }
            }
        }
        section.card aria-labelledby="sessions" {
            h2 #sessions { "Sessions" }
            ul.sessions {
                @for session in &sessions.sessions {
                    (session_item(&requester, session))
                }
            }
            (session_pages(&sessions, page, &prefix.path(ACCOUNT)))
        }
    };
    Ok(requester.layout("Account", ACCOUNT).page(shown.status(), &content))
}

fn session_item(requester: &RequireUser, session: &Session) -> Markup {
    let is_this = session.id == requester.account.session.id;
    let end = requester.prefix.path(&format!("/account/sessions/{}/end", session.id));
    html! {
        li {
            (session_facts(session, is_this))
            @if !is_this {
                form method="post" action=(end) {
                    (requester.csrf.field())
                    button.quiet aria-label={ "End the session of " (device(session)) } { "End" }
                }
            }
        }
    }
}

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

/// The number of sessions, and links to the other pages of the list.
pub(super) fn session_pages(found: &LiveSessions, page: SessionPage, path: &str) -> Markup {
    let next = found.sessions.last().filter(|_| found.has_more);
    html! {
        @if found.has_more || page.after.is_some() {
            nav.row aria-label="Pages of sessions" {
                span.soft { (found.total) " sessions" }
                @if page.after.is_some() { a href={ (path) "#sessions" } { "First page" } }
                @if let Some(last) = next {
                    a href={ (path) "?after=" (last.id) "#sessions" } { "Next page" }
                }
            }
        }
    }
}

fn device(session: &Session) -> &str {
    session.name.as_deref().or(session.device.as_deref()).unwrap_or("unknown device")
}

/// Device, address, and last use of a session.
pub(super) fn session_facts(session: &Session, is_this: bool) -> Markup {
    let used = session.last_used_at.unwrap_or(session.created_at);
    html! {
        div {
            div { (device(session)) @if is_this { " " strong { "(this session)" } } }
            div.soft {
                "from " (session.origin)
                ", started " (time(session.created_at)) ", last used " (time(used))
            }
        }
    }
}

fn back(requester: &RequireUser, flash: &str) -> Response {
    Redirect::to(&format!("{}?flash={flash}", requester.prefix.path(ACCOUNT))).into_response()
}

#[derive(Deserialize)]
pub(super) struct NamesForm {
    first_name: String,
    last_name: String,
}

/// Changes the user's names.
pub(super) async fn names(
    requester: RequireUser,
    OwnForm(form): OwnForm<NamesForm>,
) -> Result<Response> {
    let (first, last) = (form.first_name.clone(), form.last_name.clone());
    let work = requester.blocking.clone();
    let (requester, renamed) = work
        .run(Work::Write, move || {
            let renamed = requester.account.rename(&first, &last);
            Ok((requester, renamed))
        })
        .await?;
    let Err(error) = renamed else { return Ok(back(&requester, "names")) };
    let names = (form.first_name, form.last_name);
    let shown = AccountFormState::stored(&requester.account);
    account_page(requester, AccountFormState { names, errors: FormErrors::of(error)?, ..shown })
        .await
}

/// Changes the user's password.
pub(super) async fn password(requester: RequireUser, sent: Sent) -> Result<Response> {
    let (current, again) = (sent.value(CONFIRM).to_owned(), sent.value("again").to_owned());
    let new = sent.value("password").to_owned();
    let work = requester.blocking.clone();
    let (requester, changed) = work
        .run(Work::Hash, move || {
            let changed = same_twice(&new, &again)
                .and_then(|()| Password::new(new).map(NewPassword::Checked))
                .and_then(|new| {
                    requester.account.change_password(&current, &new, &requester.source)
                });
            Ok((requester, changed))
        })
        .await?;
    let Err(error) = changed else { return Ok(back(&requester, "password")) };
    let shown = AccountFormState {
        errors: FormErrors::of(error)?,
        ..AccountFormState::stored(&requester.account)
    };
    account_page(requester, shown).await
}

/// Ends one of the user's sessions.
pub(super) async fn end_session(
    Path(id): Path<String>,
    requester: RequireUser,
    _: Sent,
) -> Result<Response> {
    let work = requester.blocking.clone();
    let requester = work
        .run(Work::Write, move || {
            requester.account.end_session(id.parse()?)?;
            Ok(requester)
        })
        .await?;
    Ok(back(&requester, "session"))
}
