//! The actions on a user's page.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;

use super::super::csrf::Sent;
use super::super::form::same_twice;
use super::super::icons::icon;
use super::super::layout::{crumbs, notice};
use super::super::text::{email, exact_time};
use super::add::{Details, beside_groups};
use super::confirm::{Asked, ask, name};
use super::user::{UserFormState, number, user_page};
use super::{ActionOutcome, AdminContext, USERS, user_path};
use crate::domain::{LinkToken, Password, SessionFilter, SessionId, User, UserId};
use crate::error::{Error, ErrorKind, Result};
use crate::http::urls::Origin;
use crate::service::{Admin, NewPassword, PASSWORD_LINK_TTL};

/// Saves the details.
pub(super) async fn save(cx: AdminContext, Path(id): Path<String>, sent: Sent) -> Result<Response> {
    let id = number(&id)?;
    let what = "This saves the changes to the user.";
    let (acted, sent) =
        cx.act(Some(what), sent, move |admin, sent| save_now(admin, id, sent)).await?;
    let details = Some(Details::sent(&sent));
    finish(acted, id, "saved", ("user", details)).await
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
    (faulty, details): (&'static str, Option<Details>),
) -> Result<Response> {
    match acted {
        ActionOutcome::Done(cx, _) => Ok(cx.redirect(&user_path(id), flash)),
        ActionOutcome::Refused(cx, errors) => {
            let shown = UserFormState { details, faulty, errors, ..UserFormState::default() };
            user_page(cx, id, shown).await
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
    finish(acted, id, flash, ("", None)).await
}

/// Runs an action that a page has asked about; that page is shown again with errors.
async fn run_asked(
    cx: AdminContext,
    id: &str,
    sent: Sent,
    asked: Asked,
    there: impl FnOnce(UserId) -> String,
    act: impl FnOnce(&Admin<'_>, UserId) -> Result<()> + Send + 'static,
) -> Result<Response> {
    let id = number(id)?;
    let (acted, _) = cx.act(None, sent, move |admin, _| act(admin, id)).await?;
    match acted {
        ActionOutcome::Done(cx, ()) => Ok(Redirect::to(&cx.path(&there(id))).into_response()),
        ActionOutcome::Refused(cx, errors) => ask(cx, id, asked, &errors).await,
        ActionOutcome::Unconfirmed(page) => Ok(page),
    }
}

/// Reactivates the user.
pub(super) async fn activate(
    cx: AdminContext,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response> {
    let words = ("This reactivates the user.", "activated");
    run_action(cx, &id, sent, words, |admin, id| admin.activate(id).map(drop)).await
}

/// Deactivates the user.
pub(super) async fn deactivate(
    cx: AdminContext,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response> {
    let there = |id| format!("{}?flash=deactivated", user_path(id));
    let act = |admin: &Admin<'_>, id| admin.deactivate(id, false).map(drop);
    run_asked(cx, &id, sent, Asked::Deactivate, there, act).await
}

/// Makes the password unusable.
pub(super) async fn no_password(
    cx: AdminContext,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response> {
    let there = |id| format!("{}?flash=no-password", user_path(id));
    let act = |admin: &Admin<'_>, id| admin.make_password_unusable(id, false, false);
    run_asked(cx, &id, sent, Asked::TurnOffPassword, there, act).await
}

/// Deletes the user.
pub(super) async fn delete(
    cx: AdminContext,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response> {
    let there = |_| format!("{USERS}?flash=deleted");
    let act = |admin: &Admin<'_>, id| admin.delete_user(id, false).map(drop);
    run_asked(cx, &id, sent, Asked::Delete, there, act).await
}

/// Ends one session.
pub(super) async fn end_session(
    cx: AdminContext,
    Path((id, session)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response> {
    let session: SessionId = session.parse().map_err(|_| Error::not_found("no such session"))?;
    let words = ("This ends the session.", "session");
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
    let words = ("This ends all sessions of the user.", "sessions");
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
    finish(acted, id, "password", ("new", None)).await
}

/// Makes a one-time link, and shows it once.
pub(super) async fn link(
    cx: AdminContext,
    Path(id): Path<String>,
    origin: Origin,
    sent: Sent,
) -> Result<Response> {
    let id = number(&id)?;
    let what = "This creates a link with which the user can choose a password.";
    let make = move |admin: &Admin<'_>, _: &Sent| admin.make_password_link(id);
    let (acted, _) = cx.act(Some(what), sent, make).await?;
    match acted {
        ActionOutcome::Done(cx, (token, user)) => Ok(link_page(&cx, &origin, &token, &user)),
        acted => finish(acted, id, "", ("", None)).await,
    }
}

/// The page that shows a new one-time link, for this time only.
pub(super) fn link_page(
    cx: &AdminContext,
    origin: &Origin,
    token: &LinkToken,
    user: &User,
) -> Response {
    let url = format!("{origin}{}", cx.path(&super::super::link::path(token)));
    let title = format!("One-time link for {}", name(user));
    let places = [("Users", USERS.to_owned()), (&*name(user), user_path(user.id))];
    let content = html! {
        (crumbs(&cx.requester.site, &places))
        div.head { div { h1 { (title) } p { (email(user.email.as_str())) } } }
        section.card.ask {
            (notice("good", &html! { strong { "Copy the link now." } " It is not shown again." }))
            div.field {
                label for="link" { "One-time link" }
                div.with {
                    input #link.code readonly value=(url);
                    button type="button" data-copy="link" hidden { "Copy" }
                }
            }
            ul.ticks {
                li {
                    (icon("lock"))
                    span { "Anyone who opens it can set the password. Send it to this user only." }
                }
                li {
                    (icon("clock"))
                    span { "It works once, until " (exact_time(cx.now() + PASSWORD_LINK_TTL)) "." }
                }
            }
            a.button href=(cx.path(&user_path(user.id))) { "Back to the user" }
        }
    };
    cx.page(StatusCode::OK, &title, USERS, &content)
}
