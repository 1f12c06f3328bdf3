//! The home page and the own account: names, password, sessions.

use axum::extract::{OriginalUri, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;

use super::csrf::{Csrf, OwnForm};
use super::signin::{Nothing, to_sign_in};
use super::visitor::Visitor;
use super::{
    ACCOUNT, ACCOUNT_NAMES, ACCOUNT_PASSWORD, ADMIN, SIGN_IN, SIGN_OUT, home_of, page, prefix,
};
use crate::domain::{Password, Session, Timestamp};
use crate::error::{Error, ErrorKind, Problem, Result};
use crate::http::App;
use crate::http::client::Client;
use crate::http::work::Work;
use crate::service::{Account, NewPassword};
use crate::wire::{SessionBody, UserBody};

/// Who you are, or the way in.
pub(super) async fn home(
    Client { service, .. }: Client,
    uri: OriginalUri,
    csrf: Csrf,
    Visitor(visitor): Visitor,
) -> Result<Response> {
    let prefix = uri.path().trim_end_matches('/');
    let Some(account) = visitor else {
        let content = html! {
            div.narrow.card {
                h1 { "Welcome" }
                p.soft { "You are not signed in." }
                a.button href={ (prefix) (SIGN_IN) } { "Sign in" }
            }
        };
        return Ok(page(StatusCode::OK, prefix, "Welcome", &content));
    };
    let user = &account.user;
    let session = SessionBody::new(&account.session, user.email.to_string(), service.now());
    let shown = serde_json::json!({ "user": UserBody::from(user), "session": session });
    let shown = serde_json::to_string_pretty(&shown)
        .map_err(|error| Error::internal("cannot write JSON", error))?;
    let content = html! {
        (bar(prefix, &csrf, &account, "Welcome"))
        section.card {
            p { "You are signed in as " strong { (user.email.as_str()) } "." }
            pre.scroll tabindex="0" aria-label="Your session" { (shown) }
        }
    };
    Ok(csrf.attach(page(StatusCode::OK, prefix, "Welcome", &content)))
}

/// What stands above the page of somebody who is signed in.
pub(super) fn bar(prefix: &str, csrf: &Csrf, account: &Account, title: &str) -> Markup {
    html! {
        header.bar {
            h1 { (title) }
            nav.inline aria-label="Pages" {
                a href=(home_of(prefix)) { "Home" }
                a href={ (prefix) (ACCOUNT) } { "Account" }
                @if account.user.is_superuser { a href={ (prefix) (ADMIN) } { "Users" } }
                form.inline method="post" action={ (prefix) (SIGN_OUT) } {
                    (csrf.field())
                    button.quiet { "Sign out" }
                }
            }
        }
    }
}

#[derive(Deserialize)]
pub(super) struct Done {
    #[serde(default)]
    done: String,
}

/// What was just done, by the word in the address.
fn message(done: &str) -> Option<&'static str> {
    Some(match done {
        "names" => "Your names were changed.",
        "password" => "Your password was changed, and all other sessions were ended.",
        "session" => "The session was ended.",
        _ => return None,
    })
}

/// The own account.
pub(super) async fn account(
    uri: OriginalUri,
    csrf: Csrf,
    Visitor(visitor): Visitor,
    Query(Done { done }): Query<Done>,
) -> Result<Response> {
    let prefix = prefix(&uri, ACCOUNT);
    let Some(account) = visitor else {
        return Ok(to_sign_in(prefix, SIGN_IN, ACCOUNT));
    };
    let names = (account.user.first_name.clone(), account.user.last_name.clone());
    let shown = Shown { names, problems: Vec::new(), done: message(&done) };
    account_page(StatusCode::OK, prefix, &csrf, account, shown).await
}

/// What the account page says beside what is stored.
struct Shown {
    /// As they were typed.
    names: (String, String),
    /// What is wrong, by the field that it stands beside.
    problems: Vec<(&'static str, Vec<Problem>)>,
    done: Option<&'static str>,
}

impl Shown {
    fn problems(&self, field: &str) -> Markup {
        let found = self.problems.iter().filter(|(beside, _)| *beside == field);
        html! {
            @for problem in found.flat_map(|(_, problems)| problems) {
                p.bad role="alert" { (problem.message) }
            }
        }
    }
}

async fn account_page(
    status: StatusCode,
    prefix: &str,
    csrf: &Csrf,
    account: Account,
    shown: Shown,
) -> Result<Response> {
    let (account, sessions) = Work::run(move || {
        let sessions = account.sessions()?;
        Ok((account, sessions))
    })
    .await?;
    let (first_name, last_name) = &shown.names;
    let content = html! {
        (bar(prefix, csrf, &account, "Account"))
        @if let Some(done) = shown.done { p.good role="status" { (done) } }
        section.card {
            h2 { "Names" }
            (shown.problems("names"))
            form method="post" action={ (prefix) (ACCOUNT_NAMES) } {
                (csrf.field())
                label for="first_name" { "First name" }
                input #first_name name="first_name" value=(first_name) autocomplete="given-name";
                label for="last_name" { "Last name" }
                input #last_name name="last_name" value=(last_name) autocomplete="family-name";
                button { "Change names" }
            }
        }
        section.card {
            h2 { "Password" }
            p.soft { "All other sessions will be ended." }
            form method="post" action={ (prefix) (ACCOUNT_PASSWORD) } {
                (csrf.field())
                label for="current" { "Current password" }
                (shown.problems("current"))
                input #current type="password" name="current" autocomplete="current-password" required;
                label for="new" { "New password" }
                (shown.problems("new"))
                input #new type="password" name="new" autocomplete="new-password" required;
                label for="again" { "New password (again)" }
                (shown.problems("again"))
                input #again type="password" name="again" autocomplete="new-password" required;
                button { "Change password" }
            }
        }
        section.card {
            h2 { "Sessions" }
            ul.sessions {
                @for session in sessions.iter().rev() {
                    (session_item(prefix, csrf, &account, session))
                }
            }
        }
    };
    Ok(csrf.attach(page(status, prefix, "Account", &content)))
}

fn session_item(prefix: &str, csrf: &Csrf, account: &Account, session: &Session) -> Markup {
    let is_this = session.id == account.session.id;
    let label = session.name.as_deref().or(session.device.as_deref()).unwrap_or("unknown device");
    let used = session.last_used_at.unwrap_or(session.created_at);
    html! {
        li {
            div {
                div { (label) @if is_this { " " strong { "(this one)" } } }
                div.soft {
                    "from " (session.origin)
                    ", opened " (minute(session.created_at)) ", last used " (minute(used))
                }
            }
            @if !is_this {
                form method="post" action={ (prefix) "/account/sessions/" (session.id) "/end" } {
                    (csrf.field())
                    button.quiet aria-label={ "End the session of " (label) } { "End" }
                }
            }
        }
    }
}

/// A time as people read it.
fn minute(time: Timestamp) -> String {
    time.strftime("%Y-%m-%d %H:%M UTC").to_string()
}

fn back(prefix: &str, done: &str) -> Response {
    Redirect::to(&format!("{prefix}{ACCOUNT}?done={done}")).into_response()
}

#[derive(Deserialize)]
pub(super) struct Names {
    first_name: String,
    last_name: String,
}

/// Changes the own names.
pub(super) async fn names(
    uri: OriginalUri,
    csrf: Csrf,
    Visitor(visitor): Visitor,
    OwnForm(form): OwnForm<Names>,
) -> Result<Response> {
    let prefix = prefix(&uri, ACCOUNT_NAMES);
    let Some(account) = visitor else {
        return Ok(to_sign_in(prefix, SIGN_IN, ACCOUNT));
    };
    let (first_name, last_name) = (form.first_name.clone(), form.last_name.clone());
    let (account, renamed) = Work::run(move || {
        let renamed = account.rename(&first_name, &last_name);
        Ok((account, renamed))
    })
    .await?;
    match renamed {
        Ok(_) => Ok(back(prefix, "names")),
        Err(error) if error.kind() == ErrorKind::Invalid => {
            let problems = vec![("names", problems(&error))];
            let shown = Shown { names: (form.first_name, form.last_name), problems, done: None };
            account_page(StatusCode::UNPROCESSABLE_ENTITY, prefix, &csrf, account, shown).await
        }
        Err(error) => Err(error),
    }
}

/// The single faults of an input, or the one that the message names.
fn problems(error: &Error) -> Vec<Problem> {
    match error.problems() {
        [] => vec![Problem { code: "invalid", message: error.to_string() }],
        problems => problems.to_vec(),
    }
}

#[derive(Deserialize)]
pub(super) struct Passwords {
    current: String,
    new: String,
    again: String,
}

/// Changes the own password.
pub(super) async fn password(
    State(app): State<App>,
    Client { network, .. }: Client,
    uri: OriginalUri,
    csrf: Csrf,
    Visitor(visitor): Visitor,
    OwnForm(form): OwnForm<Passwords>,
) -> Result<Response> {
    let prefix = prefix(&uri, ACCOUNT_PASSWORD);
    let Some(account) = visitor else {
        return Ok(to_sign_in(prefix, SIGN_IN, ACCOUNT));
    };
    let Passwords { current, new, again } = form;
    let names = (account.user.first_name.clone(), account.user.last_name.clone());
    let (account, changed) = if new == again {
        let change = move || {
            let changed = Password::new(new)
                .map(NewPassword::Checked)
                .and_then(|new| account.change_password(&current, &new, &network));
            Ok((account, changed))
        };
        app.work.run_hashing(change).await?
    } else {
        let message = "The two password fields didn’t match.".to_owned();
        let problem = Problem { code: "password_mismatch", message };
        let error = Error::invalid("the passwords differ").with_problems(vec![problem]);
        (account, Err(error))
    };
    match changed {
        Ok(()) => Ok(back(prefix, "password")),
        Err(error) if error.kind() == ErrorKind::Invalid => {
            let problems = problems(&error);
            let field = match problems[0].code {
                "password_incorrect" => "current",
                "password_mismatch" => "again",
                _ => "new",
            };
            let shown = Shown { names, problems: vec![(field, problems)], done: None };
            account_page(StatusCode::UNPROCESSABLE_ENTITY, prefix, &csrf, account, shown).await
        }
        Err(error) => Err(error),
    }
}

/// Ends one of the own sessions.
pub(super) async fn end_session(
    uri: OriginalUri,
    Path(id): Path<String>,
    Visitor(visitor): Visitor,
    OwnForm(Nothing {}): OwnForm<Nothing>,
) -> Result<Response> {
    let prefix = uri.path().split_once(ACCOUNT).map(|(prefix, _)| prefix.to_owned());
    let prefix = prefix.unwrap_or_default();
    let Some(account) = visitor else {
        return Ok(to_sign_in(&prefix, SIGN_IN, ACCOUNT));
    };
    Work::run(move || account.end_session(id.parse()?)).await?;
    Ok(back(&prefix, "session"))
}
