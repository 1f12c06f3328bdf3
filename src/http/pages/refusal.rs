//! What a person sees where a program would get an error as JSON.

use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use maud::html;

use super::HOME;
use super::form::sentence;
use super::frame::{Frame, narrow};
use crate::http::place::Prefix;

/// Why a request was refused, as an extension of its answer.
#[derive(Clone)]
pub(in crate::http) struct Refusal(pub(in crate::http) String);

/// Turns what a page's handler refuses into a page.
pub(super) async fn as_page(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let prefix = Prefix::of(&parts);
    let response = next.run(Request::from_parts(parts, body)).await;
    let status = response.status();
    if status.is_success() || status.is_redirection() || is_page(&response) {
        return response;
    }
    let told = response.extensions().get::<Refusal>().map(|Refusal(told)| told.as_str());
    let mut page = page(&prefix, status, told);
    for name in [header::RETRY_AFTER, header::ALLOW] {
        if let Some(value) = response.headers().get(&name) {
            page.headers_mut().insert(name, value.clone());
        }
    }
    page
}

/// The page for a path that nobody has.
pub(in crate::http) fn nothing_here(prefix: &Prefix) -> Response {
    page(prefix, StatusCode::NOT_FOUND, None)
}

fn page(prefix: &Prefix, status: StatusCode, told: Option<&str>) -> Response {
    let (title, usual) = words(status);
    // What only names the status says less than our own words.
    let told = told.filter(|told| status.canonical_reason() != Some(*told));
    let sentence = told.map_or_else(|| usual.to_owned(), sentence);
    let content = html! {
        p { (sentence) }
        a.button href=(prefix.path(HOME)) { "To the home page" }
    };
    let frame = Frame { prefix, title, here: "", person: None };
    frame.page(status, &narrow(title, &content))
}

fn is_page(response: &Response) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE);
    kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

fn words(status: StatusCode) -> (&'static str, &'static str) {
    match status.as_u16() {
        403 => ("Not allowed", "Go back, load the page again, and repeat what you did."),
        404 => ("Not found", "There is nothing here."),
        408 => ("Too slow", "What you sent took too long to arrive. Try again."),
        413 => ("Too much", "What you sent is too long."),
        429 => ("Wait a moment", "Too many failed sign-ins from your network."),
        503 => ("Not available", "Try again in a moment. If it stays so, tell whoever runs this."),
        400..=499 => ("Not understood", "Go back, load the page again, and repeat what you did."),
        _ => ("That failed", "It is not your fault. Tell whoever runs this server."),
    }
}
