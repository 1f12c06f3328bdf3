//! The actions on a user's page.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use super::super::ADMIN;
use super::super::csrf::Sent;
use super::super::form::same_twice;
use super::add::{Details, beside_groups};
use super::user::{UserFormState, number, user_page};
use super::{ActionOutcome, AdminContext, user_path};
use crate::domain::{LinkToken, Password, SessionFilter, SessionId, User, UserId};
use crate::error::{Error, ErrorKind, Result};
use crate::http::urls::Origin;
use crate::service::{Admin, NewPassword, PASSWORD_LINK_TTL};

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
async fn run_action(
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
    run_action(cx, &id, sent, words, |admin, id| admin.activate(id).map(drop)).await
}

/// Deactivates the user.
pub(super) async fn deactivate(
    cx: AdminContext,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response> {
    let words = ("Deactivate this user?", "deactivated");
    run_action(cx, &id, sent, words, |admin, id| admin.deactivate(id, false).map(drop)).await
}

/// Makes the password unusable.
pub(super) async fn no_password(
    cx: AdminContext,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response> {
    let words = ("Make the password of this user unusable?", "no-password");
    run_action(cx, &id, sent, words, |admin, id| admin.make_password_unusable(id, false, false))
        .await
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
    run_action(cx, &id, sent, words, end).await
}

/// Ends all sessions.
pub(super) async fn end_sessions(
    cx: AdminContext,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response> {
    let words = ("End all sessions of this user?", "sessions");
    let end = |admin: &Admin<'_>, id| admin.revoke_sessions(SessionFilter::User(id)).map(drop);
    run_action(cx, &id, sent, words, end).await
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
    let hours = PASSWORD_LINK_TTL.as_secs() / 3600;
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
