//! Errors as pages.

use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use maud::html;

use super::HOME;
use super::csrf::Csrf;
use super::current_user::MaybeUser;
use super::form::sentence;
use super::layout::{Layout, narrow};
use crate::http::App;
use crate::http::urls::Prefix;

/// The reason for an error, as an extension of the response.
#[derive(Clone)]
pub(in crate::http) struct Refusal(pub(in crate::http) String);

/// Turns the errors of handlers into pages.
pub(super) async fn as_page(State(app): State<App>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let mut asked = parts.clone();
    let response = next.run(Request::from_parts(parts, body)).await;
    let status = response.status();
    if status.is_success() || status.is_redirection() || is_page(&response) {
        return response;
    }
    let told = response.extensions().get::<Refusal>().map(|Refusal(told)| told.as_str());
    let mut page = error_page(&app, &mut asked, status, told).await;
    for name in [header::RETRY_AFTER, header::ALLOW] {
        if let Some(value) = response.headers().get(&name) {
            page.headers_mut().insert(name, value.clone());
        }
    }
    page
}

/// An error page, with the navigation of the user who is signed in.
pub(in crate::http) async fn error_page(
    app: &App,
    parts: &mut Parts,
    status: StatusCode,
    told: Option<&str>,
) -> Response {
    let prefix = Prefix::of(parts);
    // If the user cannot be determined, such as without a database, the page is shown without one.
    let visitor = MaybeUser::from_request_parts(parts, app).await.ok();
    let csrf = Csrf::from_request_parts(parts, app).await.ok();
    let account = visitor.and_then(|MaybeUser(account)| account);
    let (title, usual) = words(status);
    // A reason that only repeats the status is replaced by the usual message.
    let told = told.filter(|told| status.canonical_reason() != Some(*told));
    let sentence = told.map_or_else(|| usual.to_owned(), sentence);
    let content = html! {
        p { (sentence) }
        a.button href=(prefix.path(HOME)) { "Go to the home page" }
    };
    let requester = account.as_ref().zip(csrf.as_ref());
    Layout { prefix: &prefix, title, here: "", requester }.page(status, &narrow(title, &content))
}

fn is_page(response: &Response) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE);
    kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

fn words(status: StatusCode) -> (&'static str, &'static str) {
    match status.as_u16() {
        403 => ("Not allowed", "Go back, load the page again, and repeat what you did."),
        404 => ("Not found", "This page does not exist."),
        405 => ("Not a page", "This address only accepts forms."),
        408 => ("Too slow", "The request took too long. Try again."),
        413 => ("Too large", "The request is too large."),
        429 => ("Wait a moment", "Too many failed sign-ins from your network."),
        503 => (
            "Not available",
            "Try again in a moment. If the problem persists, contact the administrator.",
        ),
        400..=499 => ("Invalid request", "Go back, load the page again, and repeat what you did."),
        _ => (
            "Something went wrong",
            "This is not your fault. If the problem persists, contact the administrator.",
        ),
    }
}
