//! The own account: names, password, sessions.

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;

use super::csrf::{OwnForm, Sent};
use super::form::{CONFIRM, Faults, Field, new_password, same_twice};
use super::frame::{Done, done_message, time};
use super::visitor::Person;
use super::{ACCOUNT, ACCOUNT_NAMES, ACCOUNT_PASSWORD};
use crate::domain::{Password, Session};
use crate::error::Result;
use crate::http::work::Work;
use crate::service::{Account, LiveSessions, NewPassword, SessionPage};

/// What was just done, by the word in the address.
fn message(done: &str) -> Option<&'static str> {
    Some(match done {
        "names" => "Your names were changed.",
        "password" => "Your password was changed, and all other sessions were ended.",
        "session" => "The session was ended.",
        _ => return None,
    })
}

/// What the account page says beside what is stored.
struct Shown {
    /// As they were typed.
    names: (String, String),
    faults: Faults,
    done: Option<&'static str>,
    page: SessionPage,
}

impl Shown {
    fn stored(account: &Account) -> Self {
        let names = (account.user.first_name.clone(), account.user.last_name.clone());
        Self { names, faults: Faults::default(), done: None, page: SessionQuery::default().page() }
    }

    fn status(&self) -> StatusCode {
        self.faults.status()
    }
}

/// The own account.
pub(super) async fn account(
    person: Person,
    Query(Done { done }): Query<Done>,
    Query(page): Query<SessionQuery>,
) -> Result<Response> {
    let shown = Shown { done: message(&done), page: page.page(), ..Shown::stored(&person.account) };
    account_page(person, shown).await
}

async fn account_page(person: Person, shown: Shown) -> Result<Response> {
    let page = shown.page;
    let (person, sessions) = Work::run(move || {
        let sessions = person.account.sessions(page)?;
        Ok((person, sessions))
    })
    .await?;
    let Person { prefix, csrf, .. } = &person;
    let (first, last) = &shown.names;
    let autocomplete = |field, autocomplete| Field { autocomplete, ..field };
    let first = Field::text("names", "first_name", "First name", first);
    let last = Field::text("names", "last_name", "Last name", last);
    let current = Field::password("password", CONFIRM, "Current password", "current-password");
    let content = html! {
        h1 { "Account" }
        (done_message(shown.done))
        (shown.faults.whole())
        section.card aria-labelledby="names" {
            h2 #names { "Names" }
            form method="post" action=(prefix.path(ACCOUNT_NAMES)) {
                (csrf.field())
                (autocomplete(first, "given-name").show(&shown.faults))
                (autocomplete(last, "family-name").show(&shown.faults))
                button { "Change names" }
            }
        }
        section.card aria-labelledby="password" {
            h2 #password { "Password" }
            p.soft { "All other sessions will be ended." }
            form method="post" action=(prefix.path(ACCOUNT_PASSWORD)) {
                (csrf.field())
                (current.show(&shown.faults))
                (new_password("password", true, &shown.faults))
                button { "Change password" }
            }
        }
        section.card aria-labelledby="sessions" {
            h2 #sessions { "Sessions" }
            ul.sessions {
                @for session in &sessions.sessions {
                    (session_item(&person, session))
                }
            }
            (session_pages(&sessions, page, &prefix.path(ACCOUNT)))
        }
    };
    Ok(person.frame("Account", ACCOUNT).page(shown.status(), &content))
}

fn session_item(person: &Person, session: &Session) -> Markup {
    let is_this = session.id == person.account.session.id;
    let end = person.prefix.path(&format!("/account/sessions/{}/end", session.id));
    html! {
        li {
            (session_facts(session, is_this))
            @if !is_this {
                form method="post" action=(end) {
                    (person.csrf.field())
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
    /// The page behind this session.
    #[serde(default)]
    after: String,
}

impl SessionQuery {
    /// What is no session begins at the first.
    pub(super) fn page(&self) -> SessionPage {
        SessionPage { after: self.after.parse().ok(), limit: SESSIONS }
    }
}

/// How many sessions there are, and the way to the others.
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

/// Device, address and last use of a session.
pub(super) fn session_facts(session: &Session, is_this: bool) -> Markup {
    let used = session.last_used_at.unwrap_or(session.created_at);
    html! {
        div {
            div { (device(session)) @if is_this { " " strong { "(this one)" } } }
            div.soft {
                "from " (session.origin)
                ", opened " (time(session.created_at)) ", last used " (time(used))
            }
        }
    }
}

fn back(person: &Person, done: &str) -> Response {
    Redirect::to(&format!("{}?done={done}", person.prefix.path(ACCOUNT))).into_response()
}

#[derive(Deserialize)]
pub(super) struct Names {
    first_name: String,
    last_name: String,
}

/// Changes the own names.
pub(super) async fn names(person: Person, OwnForm(form): OwnForm<Names>) -> Result<Response> {
    let (first, last) = (form.first_name.clone(), form.last_name.clone());
    let work = person.work.clone();
    let (person, renamed) = work
        .run_writing(move || {
            let renamed = person.account.rename(&first, &last);
            Ok((person, renamed))
        })
        .await?;
    let Err(error) = renamed else { return Ok(back(&person, "names")) };
    let names = (form.first_name, form.last_name);
    let shown = Shown::stored(&person.account);
    account_page(person, Shown { names, faults: Faults::of(error)?, ..shown }).await
}

/// Changes the own password.
pub(super) async fn password(person: Person, sent: Sent) -> Result<Response> {
    let (current, again) = (sent.value(CONFIRM).to_owned(), sent.value("again").to_owned());
    let new = sent.value("password").to_owned();
    let work = person.work.clone();
    let (person, changed) = work
        .run_hashing(move || {
            let changed = same_twice(&new, &again)
                .and_then(|()| Password::new(new).map(NewPassword::Checked))
                .and_then(|new| person.account.change_password(&current, &new, &person.source));
            Ok((person, changed))
        })
        .await?;
    let Err(error) = changed else { return Ok(back(&person, "password")) };
    let shown = Shown { faults: Faults::of(error)?, ..Shown::stored(&person.account) };
    account_page(person, shown).await
}

/// Ends one of the own sessions.
pub(super) async fn end_session(
    Path(id): Path<String>,
    person: Person,
    _: Sent,
) -> Result<Response> {
    let work = person.work.clone();
    let person = work
        .run_writing(move || {
            person.account.end_session(id.parse()?)?;
            Ok(person)
        })
        .await?;
    Ok(back(&person, "session"))
}
