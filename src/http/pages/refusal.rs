//! Errors as pages.

use axum::extract::{FromRequestParts, OriginalUri, Request, State};
use axum::http::request::Parts;
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use maud::html;

use super::csrf::Csrf;
use super::current_user::MaybeUser;
use super::form::sentence;
use super::icons::icon;
use super::layout::{Layout, Site};
use super::text::email;
use super::{HOME, SIGN_IN};
use crate::http::App;
use crate::http::request_id::RequestId;

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
    let site = Site::of(parts, app);
    // If the user cannot be determined, such as without a database, the page is shown without one.
    let visitor = MaybeUser::from_request_parts(parts, app).await.ok();
    let csrf = Csrf::from_request_parts(parts, app).await.ok();
    let account = visitor.and_then(|MaybeUser(account)| account);
    let words = words(status);
    // A reason that only repeats the status is replaced by the usual message.
    let told = told.filter(|told| status.canonical_reason() != Some(*told));
    let text = told.map_or_else(|| words.usual.to_owned(), sentence);
    let is_transient = matches!(status.as_u16(), 408 | 429 | 503);
    let is_get = parts.method == Method::GET;
    let here = parts.extensions.get::<OriginalUri>().map_or(&parts.uri, |uri| &uri.0);
    let again = (is_transient && is_get).then(|| here.path().to_owned());
    let reference = parts.extensions.get::<RequestId>().filter(|_| status.is_server_error());
    let reference = reference.and_then(|RequestId(id)| id.to_str().ok());
    let actions = html! {
        @if let Some(again) = &again { a.button.primary href=(again) { "Try again" } }
        a class={ "button " (if again.is_none() { "primary" } else { "" }) } href=(site.path(HOME)) {
            "Go to the home page"
        }
    };
    let facts = html! {
        p { (text) }
        @if let (403, Some(account)) = (status.as_u16(), &account) {
            p { "You are signed in as " strong { (email(account.user.email.as_str())) } "." }
        }
        @if let Some(reference) = reference {
            p.soft { "If it lasts, tell your administrator this reference: " code { (reference) } }
        }
    };
    let requester = account.as_ref().zip(csrf.as_ref());
    let layout = Layout { site: &site, title: words.title, here: "", requester };
    if requester.is_none() {
        let content = html! {
            p.code.soft { (status.as_u16()) }
            h1 { (words.title) }
            (facts)
            div.stack {
                (actions)
                a.button href=(site.path(SIGN_IN)) { "Sign in" }
            }
        };
        return layout.card(status, &content);
    }
    let content = html! {
        section.empty {
            (icon(words.icon))
            p.code { (status.as_u16()) }
            h1 { (words.title) }
            (facts)
            div.act { (actions) }
        }
    };
    layout.page(status, &content)
}

fn is_page(response: &Response) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE);
    kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

/// What an error page says.
struct Words {
    icon: &'static str,
    title: &'static str,
    usual: &'static str,
}

fn words(status: StatusCode) -> Words {
    let repeat = "Go back, load the page again, and repeat what you did.";
    let (icon, title, usual) = match status.as_u16() {
        403 => ("lock", "You can’t open this page", repeat),
        404 => ("search", "Not found", "This page does not exist."),
        405 => ("info", "Not a page", "This address only accepts forms."),
        408 => ("clock", "Too slow", "The request took too long. Try again."),
        413 => ("alert", "Too large", "The request is too large."),
        429 => ("clock", "Wait a moment", "Too many failed sign-ins from your network."),
        503 => (
            "clock",
            "Not available right now",
            "The server is busy or being repaired. Nothing of yours is lost: wait a moment, and \
             try again.",
        ),
        400..=499 => ("alert", "Invalid request", repeat),
        _ => (
            "alert",
            "Something went wrong",
            "This is not your fault. If it happens again, contact the administrator.",
        ),
    };
    Words { icon, title, usual }
}
