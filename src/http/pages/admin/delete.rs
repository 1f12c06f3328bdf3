//! Deleting a user.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;

use super::super::ADMIN;
use super::super::csrf::Sent;
use super::super::form::FormErrors;
use super::user::number;
use super::{ActionOutcome, AdminContext, user_path};
use crate::domain::UserId;
use crate::error::Result;
use crate::service::Admin;

/// Asks for confirmation before a user is deleted.
pub(super) async fn form(cx: AdminContext, Path(id): Path<String>) -> Result<Response> {
    delete_page(cx, number(&id)?, &FormErrors::default()).await
}

async fn delete_page(cx: AdminContext, id: UserId, errors: &FormErrors) -> Result<Response> {
    let (cx, user) = cx.read(move |view| view.user_by_id(id)).await?;
    let title = format!("Delete {}?", user.email);
    let content = html! {
        h1 { (title) }
        section.card {
            (errors.whole())
            p {
                "This deletes the user and all of the user’s sessions. " strong { "This cannot be undone." }
                " To keep the user out for now, deactivate the user instead."
            }
            @if cx.may_change() {
                form method="post" action=(cx.path(&format!("{}/delete", user_path(id)))) {
                    (cx.requester.csrf.field())
                    (cx.confirm_field("delete", errors))
                    button.bad { "Delete user" }
                }
            }
            p { a href=(cx.path(&user_path(id))) { "Back to the user" } }
        }
    };
    Ok(cx.page(errors.status(), &title, ADMIN, &content))
}

/// Deletes a user.
pub(super) async fn delete(
    cx: AdminContext,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response> {
    let id = number(&id)?;
    let delete = move |admin: &Admin<'_>, _: &Sent| admin.delete_user(id, false);
    let (acted, _) = cx.act(None, sent, delete).await?;
    match acted {
        ActionOutcome::Done(cx, _) => {
            Ok(Redirect::to(&format!("{}?flash=deleted", cx.path(ADMIN))).into_response())
        }
        ActionOutcome::Refused(cx, errors) => delete_page(cx, id, &errors).await,
        ActionOutcome::Unconfirmed(page) => Ok(page),
    }
}
