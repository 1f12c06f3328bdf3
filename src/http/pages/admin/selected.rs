//! An action on several users, with a confirmation page that lists them.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;

use super::super::ADMIN;
use super::super::csrf::Sent;
use super::super::form::FormErrors;
use super::{ActionOutcome, AdminContext, SELECTED};
use crate::domain::{User, UserId};
use crate::error::{Error, Result};
use crate::service::BulkAct;

/// The action and its verb, by the value of the form's `act` field.
fn act(word: &str) -> Result<(BulkAct, &'static str)> {
    Ok(match word {
        "activate" => (BulkAct::Activate, "Reactivate"),
        "deactivate" => (BulkAct::Deactivate, "Deactivate"),
        "sessions" => (BulkAct::EndSessions, "End all sessions of"),
        "delete" => (BulkAct::Delete, "Delete"),
        _ => return Err(Error::invalid("unknown action")),
    })
}

fn chosen(sent: &Sent) -> Result<Vec<UserId>> {
    sent.0.iter().filter(|(name, _)| name == "id").map(|(_, id)| id.parse()).collect()
}

/// Asks for confirmation; once confirmed, runs the action.
pub(super) async fn selected(cx: AdminContext, sent: Sent) -> Result<Response> {
    let (bulk, verb) = act(sent.value("act"))?;
    let ids = chosen(&sent)?;
    if ids.is_empty() {
        let errors = FormErrors::one("", "Select at least one user.");
        return Ok(ask(&cx, verb, &sent, &[], &errors));
    }
    let meant = ids.clone();
    let (cx, users) = cx
        .read(move |view| meant.iter().map(|id| view.user_by_id(*id)).collect::<Result<Vec<_>>>())
        .await?;
    if sent.value("sure").is_empty() {
        return Ok(ask(&cx, verb, &sent, &users, &FormErrors::default()));
    }
    let (acted, sent) = cx.act(None, sent, move |admin, _| admin.act_on(&ids, bulk)).await?;
    match acted {
        ActionOutcome::Done(cx, changed) => {
            let there = format!("{}?flash={}&n={changed}", cx.path(ADMIN), sent.value("act"));
            Ok(Redirect::to(&there).into_response())
        }
        ActionOutcome::Refused(cx, errors) => Ok(ask(&cx, verb, &sent, &users, &errors)),
        ActionOutcome::Unconfirmed(page) => Ok(page),
    }
}

fn ask(
    cx: &AdminContext,
    verb: &str,
    sent: &Sent,
    users: &[User],
    errors: &FormErrors,
) -> Response {
    let action = match users {
        [] => verb.to_owned(),
        [user] => format!("{verb} {}", user.email),
        users => format!("{verb} {} users", users.len()),
    };
    let title = format!("{action}?");
    let content = html! {
        h1 { (title) }
        section.card {
            (errors.whole())
            @if !users.is_empty() {
                ul { @for user in users { li { (user.email.as_str()) } } }
                @if sent.value("act") == "delete" {
                    p { strong { "This cannot be undone." } }
                }
                form method="post" action=(cx.path(SELECTED)) {
                    (cx.requester.csrf.field())
                    input type="hidden" name="act" value=(sent.value("act"));
                    input type="hidden" name="sure" value="yes";
                    @for user in users { input type="hidden" name="id" value=(user.id); }
                    (cx.confirm_field("selected", errors))
                    button { (action) }
                }
            }
            p { a href=(cx.path(ADMIN)) { "Back to the users" } }
        }
    };
    let status = if users.is_empty() { StatusCode::UNPROCESSABLE_ENTITY } else { errors.status() };
    cx.page(status, &title, ADMIN, &content)
}
