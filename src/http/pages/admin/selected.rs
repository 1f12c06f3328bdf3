//! An action on several users, with a confirmation page that lists them and the consequences.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use super::super::csrf::Sent;
use super::super::form::FormErrors;
use super::super::icons::icon;
use super::super::layout::{crumbs, notice};
use super::super::text::{counted, email};
use super::{ActionOutcome, AdminContext, SELECTED, USERS};
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
    // A form may repeat an ID.
    let mut ids = chosen(&sent)?;
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Ok(none_selected(&cx));
    }
    let meant = ids.clone();
    let (cx, (users, sessions)) = cx
        .read(move |view| {
            let users = meant.iter().map(|id| view.user_by_id(*id)).collect::<Result<Vec<_>>>()?;
            Ok((users, view.count_live_sessions(&meant)?))
        })
        .await?;
    let asked = Question { bulk, verb, users, sessions };
    if sent.value("sure").is_empty() {
        return Ok(asked.page(&cx, &sent, &FormErrors::default()));
    }
    let (acted, sent) = cx.act(None, sent, move |admin, _| admin.act_on(&ids, bulk)).await?;
    match acted {
        ActionOutcome::Done(cx, changed) => {
            let there = format!("{}?flash={}&n={changed}", cx.path(USERS), sent.value("act"));
            Ok(Redirect::to(&there).into_response())
        }
        ActionOutcome::Refused(cx, errors) => Ok(asked.page(&cx, &sent, &errors)),
        ActionOutcome::Unconfirmed(page) => Ok(page),
    }
}

/// The answer if no user is selected.
fn none_selected(cx: &AdminContext) -> Response {
    let content = html! {
        (crumbs(&cx.requester.site, &[("Users", USERS.to_owned())]))
        div.head { h1 { "No user is selected" } }
        section.card.ask {
            (notice("bad", &html! { "Select at least one user." }))
            a.button href=(cx.path(USERS)) { "Back to the users" }
        }
    };
    cx.page(StatusCode::UNPROCESSABLE_ENTITY, "No user is selected", USERS, &content)
}

/// An action, the users, and the number of their live sessions.
struct Question {
    bulk: BulkAct,
    verb: &'static str,
    users: Vec<User>,
    sessions: u64,
}

impl Question {
    fn page(&self, cx: &AdminContext, sent: &Sent, errors: &FormErrors) -> Response {
        let action = match self.users.as_slice() {
            [user] => format!("{} {}", self.verb, user.email),
            users => format!("{} {} users", self.verb, users.len()),
        };
        let title = format!("{action}?");
        let class = match self.bulk {
            BulkAct::Activate => "primary",
            _ => "primary danger",
        };
        let content = html! {
            (crumbs(&cx.requester.site, &[("Users", USERS.to_owned())]))
            div.head { h1 { (title) } }
            section.card.ask {
                (errors.summary("selected"))
                ul.ticks { (self.consequences()) }
                h2 { "Users" }
                ul.list {
                    @for user in &self.users {
                        li {
                            (icon("user"))
                            div {
                                @if let Some(name) = user.full_name() { strong { (name) } }
                                p { (email(user.email.as_str())) }
                            }
                        }
                    }
                }
                @if cx.may_change() {
                    form method="post" action=(cx.path(SELECTED)) {
                        (cx.requester.csrf.field())
                        input type="hidden" name="act" value=(sent.value("act"));
                        input type="hidden" name="sure" value="yes";
                        @for user in &self.users { input type="hidden" name="id" value=(user.id); }
                        (cx.confirm_field("selected", errors))
                        div.act {
                            button class=(class) { (action) }
                            a.button href=(cx.path(USERS)) { "Cancel" }
                        }
                    }
                }
            }
        };
        cx.page(errors.status(), &title, USERS, &content)
    }

    fn consequences(&self) -> Markup {
        let ends = format!("This ends {}.", counted(self.sessions, "session"));
        html! {
            @match self.bulk {
                BulkAct::Activate => {
                    li { (icon("check")) span { "They can sign in again. Ended sessions stay ended." } }
                }
                BulkAct::Deactivate => {
                    li.bad { (icon("out")) span { "They are signed out everywhere. " (ends) } }
                    li { (icon("refresh")) span { "You can reactivate them at any time." } }
                }
                BulkAct::EndSessions => {
                    li.bad { (icon("out")) span { "They are signed out everywhere. " (ends) } }
                    li { (icon("check")) span { "They can sign in again at once." } }
                }
                BulkAct::Delete => {
                    li.bad { (icon("alert")) span { strong { "This cannot be undone." } } }
                    li.bad { (icon("trash")) span { "Their accounts and passwords are deleted. " (ends) } }
                    li { (icon("log")) span { "Past events stay in the audit log." } }
                }
            }
        }
    }
}
