//! The end of a user.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;

use super::super::ADMIN;
use super::super::csrf::Sent;
use super::super::form::Faults;
use super::user::number;
use super::{Acted, Desk, user_path};
use crate::domain::UserId;
use crate::error::Result;
use crate::service::Admin;

/// Asks whether a user is to be deleted.
pub(super) async fn form(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    delete_page(desk, number(&id)?, &Faults::default()).await
}

async fn delete_page(desk: Desk, id: UserId, faults: &Faults) -> Result<Response> {
    let (desk, user) = desk.look(move |view| view.user_by_id(id)).await?;
    let title = format!("Delete {}?", user.email);
    let content = html! {
        h1 { (title) }
        section.card {
            (faults.whole())
            p {
                "The user and all sessions will be gone. " strong { "This cannot be undone." }
                " To keep somebody out, deactivate the account instead."
            }
            @if desk.may_change() {
                form method="post" action=(desk.path(&format!("{}/delete", user_path(id)))) {
                    (desk.person.csrf.field())
                    (desk.confirm_field("delete", faults))
                    button.bad { "Yes, delete" }
                }
            }
            p { a href=(desk.path(&user_path(id))) { "Back to the user" } }
        }
    };
    Ok(desk.page(faults.status(), &title, ADMIN, &content))
}

/// Deletes a user.
pub(super) async fn delete(desk: Desk, Path(id): Path<String>, sent: Sent) -> Result<Response> {
    let id = number(&id)?;
    let delete = move |admin: &Admin<'_>, _: &Sent| admin.delete_user(id, false);
    let (acted, _) = desk.act(None, sent, delete).await?;
    match acted {
        Acted::Done(desk, _) => {
            Ok(Redirect::to(&format!("{}?done=deleted", desk.path(ADMIN))).into_response())
        }
        Acted::Refused(desk, faults) => delete_page(desk, id, &faults).await,
        Acted::Unconfirmed(page) => Ok(page),
    }
}
