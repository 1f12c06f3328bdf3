//! The home page: the signed-in user's session, or a link to sign in.

use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use super::csrf::Csrf;
use super::current_user::MaybeUser;
use super::layout::{Layout, docs_link, narrow};
use super::{HOME, SIGN_IN};
use crate::error::{Error, Result};
use crate::http::App;
use crate::http::client::Client;
use crate::http::urls::Prefix;
use crate::wire::{SessionBody, UserBody};

/// The home page: the signed-in user and the session as JSON, or a link to sign in.
pub(super) async fn home(
    axum::extract::State(app): axum::extract::State<App>,
    Client { service, .. }: Client,
    prefix: Prefix,
    csrf: Csrf,
    MaybeUser(visitor): MaybeUser,
) -> Result<Response> {
    let Some(account) = visitor else {
        let content = html! {
            p.soft { "You are not signed in." }
            p { a.button href=(prefix.path(SIGN_IN)) { "Sign in" } }
            @if app.site.has_docs { p { (docs_link(&prefix)) } }
        };
        let layout = Layout { prefix: &prefix, title: "Welcome", here: HOME, requester: None };
        return Ok(layout.page(StatusCode::OK, &narrow("Welcome", &content)));
    };
    let user = &account.user;
    let session = SessionBody::new(&account.session, user.email.to_string(), service.now());
    let shown = serde_json::json!({ "user": UserBody::from(user), "session": session });
    let shown = serde_json::to_string_pretty(&shown)
        .map_err(|error| Error::internal("cannot write JSON", error))?;
    let name = user.full_name().unwrap_or_else(|| user.email.to_string());
    let content = html! {
        h1 { "Welcome, " (name) }
        section.card aria-labelledby="session" {
            h2 #session { "Your session" }
            p { "You are signed in as " strong { (user.email.as_str()) } "." }
            pre.scroll tabindex="0" role="region" aria-label="Your session as JSON" { (shown) }
            @if app.site.has_docs { p { (docs_link(&prefix)) } }
        }
    };
    let requester = Some((&account, &csrf));
    let layout = Layout { prefix: &prefix, title: "Welcome", here: HOME, requester };
    Ok(layout.page(StatusCode::OK, &content))
}
