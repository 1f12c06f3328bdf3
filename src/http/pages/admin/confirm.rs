//! Pages that ask before a user is deactivated, deleted, or loses the password. Each lists the
//! consequences.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};

use super::super::form::FormErrors;
use super::super::icons::icon;
use super::super::layout::crumbs;
use super::super::text::counted;
use super::user::number;
use super::{AdminContext, USERS, user_path};
use crate::domain::{User, UserId};
use crate::error::Result;

/// An action that is asked about.
#[derive(Clone, Copy)]
pub(super) enum Asked {
    Deactivate,
    Delete,
    TurnOffPassword,
}

impl Asked {
    /// The last part of the action's path.
    const fn path(self) -> &'static str {
        match self {
            Self::Deactivate => "deactivate",
            Self::Delete => "delete",
            Self::TurnOffPassword => "no-password",
        }
    }

    const fn button(self) -> &'static str {
        match self {
            Self::Deactivate => "Deactivate user",
            Self::Delete => "Delete user",
            Self::TurnOffPassword => "Turn off password sign-in",
        }
    }

    fn title(self, name: &str) -> String {
        match self {
            Self::Deactivate => format!("Deactivate {name}?"),
            Self::Delete => format!("Delete {name}?"),
            Self::TurnOffPassword => format!("Turn off password sign-in for {name}?"),
        }
    }
}

/// What the user is called in headings.
pub(super) fn name(user: &User) -> String {
    user.full_name().unwrap_or_else(|| user.email.to_string())
}

pub(super) async fn deactivate(cx: AdminContext, Path(id): Path<String>) -> Result<Response> {
    ask(cx, number(&id)?, Asked::Deactivate, &FormErrors::default()).await
}

pub(super) async fn delete(cx: AdminContext, Path(id): Path<String>) -> Result<Response> {
    ask(cx, number(&id)?, Asked::Delete, &FormErrors::default()).await
}

pub(super) async fn no_password(cx: AdminContext, Path(id): Path<String>) -> Result<Response> {
    ask(cx, number(&id)?, Asked::TurnOffPassword, &FormErrors::default()).await
}

/// The page that asks.
pub(super) async fn ask(
    cx: AdminContext,
    id: UserId,
    asked: Asked,
    errors: &FormErrors,
) -> Result<Response> {
    let (cx, (user, sessions)) =
        cx.read(move |view| Ok((view.user_by_id(id)?, view.count_live_sessions(&[id])?))).await?;
    let name = name(&user);
    let title = asked.title(&name);
    let places = [("Users", USERS.to_owned()), (name.as_str(), user_path(id))];
    let content = html! {
        (crumbs(&cx.requester.site, &places))
        div.head { h1 { (title) } }
        section.card.ask {
            (errors.summary("confirm"))
            ul.ticks { (consequences(asked, &user, sessions)) }
            @if cx.may_change() {
                form method="post" action=(cx.path(&format!("{}/{}", user_path(id), asked.path()))) {
                    (cx.requester.csrf.field())
                    (cx.confirm_field("confirm", errors))
                    div.act {
                        button.primary.danger { (asked.button()) }
                        a.button href=(cx.path(&user_path(id))) { "Cancel" }
                    }
                }
            }
        }
    };
    Ok(cx.page(errors.status(), &title, USERS, &content))
}

fn consequences(asked: Asked, user: &User, sessions: u64) -> Markup {
    let ends = format!("This ends {}.", counted(sessions, "session"));
    html! {
        @match asked {
            Asked::Deactivate => {
                li.bad { (icon("out")) span { "The user is signed out everywhere. " (ends) } }
                li.bad { (icon("ban")) span { "The user cannot sign in, and one-time links stop working." } }
                li { (icon("refresh")) span { "You can reactivate the user at any time. Ended sessions stay ended." } }
            }
            Asked::Delete => {
                li.bad { (icon("alert")) span { strong { "This cannot be undone." }
                    " To keep the user out for now, deactivate the user instead." } }
                li.bad { (icon("trash")) span { "The account " strong { (user.email.as_str()) } " and its password are deleted." } }
                li.bad { (icon("out")) span { (ends) } }
                li { (icon("log")) span { "Past events stay in the audit log, as user " (user.id) "." } }
            }
            Asked::TurnOffPassword => {
                li.bad { (icon("lock")) span { "The user has no usable password afterwards, and cannot sign in with one." } }
                li.bad { (icon("out")) span { (ends) } }
                li { (icon("link")) span { "With a one-time link, the user can choose a new password." } }
            }
        }
    }
}
