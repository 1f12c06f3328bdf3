//! The way in and out, for everybody and for administrators: one form at two places.

use std::time::Duration;

use axum::extract::{OriginalUri, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use serde::Deserialize;

use super::cookie::{self, clearing, holding};
use super::csrf::{Csrf, OwnForm};
use super::{ADMIN, ADMIN_LOGIN, ADMIN_LOGOUT, SIGN_IN, SIGN_OUT, home_of, page, prefix};
use crate::domain::NewSession;
use crate::error::{ErrorKind, Result};
use crate::http::App;
use crate::http::client::Client;
use crate::http::work::Work;
use crate::service::Credentials;
use crate::wire::LoginRequest;

/// How long a person stays signed in at a browser.
const TTL: Duration = Duration::from_secs(12 * 3600);

#[derive(Deserialize)]
pub(super) struct Next {
    #[serde(default)]
    next: String,
}

/// Where a form stands: what comes before our paths, its own path, and where it leads.
struct Place {
    prefix: String,
    path: &'static str,
    usual: String,
}

impl Place {
    fn of(uri: &OriginalUri) -> Self {
        let is_admin = uri.path().ends_with(ADMIN_LOGIN);
        let path = if is_admin { ADMIN_LOGIN } else { SIGN_IN };
        let prefix = prefix(uri, path).to_owned();
        let usual = if is_admin { format!("{prefix}{ADMIN}") } else { home_of(&prefix) };
        Self { prefix, path, usual }
    }
}

/// The sign-in page.
pub(super) async fn form(
    uri: OriginalUri,
    csrf: Csrf,
    Query(Next { next }): Query<Next>,
) -> Response {
    sign_in_page(StatusCode::OK, &Place::of(&uri), &csrf, "", &next, None)
}

fn sign_in_page(
    status: StatusCode,
    place: &Place,
    csrf: &Csrf,
    username: &str,
    next: &str,
    problem: Option<&str>,
) -> Response {
    let content = html! {
        div.narrow.card {
            h1 { "Sign in" }
            @if let Some(problem) = problem { p.bad role="alert" { (problem) } }
            form method="post" action={ (place.prefix) (place.path) } {
                (csrf.field())
                label for="username" { "Email address:" }
                input #username type="email" name="username" value=(username)
                    autocomplete="username" required autofocus;
                label for="password" { "Password:" }
                input #password type="password" name="password"
                    autocomplete="current-password" required;
                input type="hidden" name="next" value=(next);
                button { "Log in" }
            }
        }
    };
    csrf.attach(page(status, &place.prefix, "Sign in", &content))
}

#[derive(Deserialize)]
pub(super) struct SignIn {
    #[serde(flatten)]
    credentials: LoginRequest,
    #[serde(default)]
    next: String,
}

/// Signs a person in and leads back to where they came from, on this server.
pub(super) async fn sign_in(
    State(app): State<App>,
    Client { network, service, is_secure, device }: Client,
    uri: OriginalUri,
    csrf: Csrf,
    headers: HeaderMap,
    OwnForm(form): OwnForm<SignIn>,
) -> Result<Response> {
    let place = Place::of(&uri);
    let LoginRequest { username, password } = form.credentials;
    let credentials = Credentials::new(&username, password).from_network(network);
    let wanted = NewSession { ttl: Some(TTL), device, ..NewSession::default() };
    // Whoever was signed in here before is not any more.
    let before = cookie::token(&headers, is_secure);
    let signed_in = app.work.run_hashing(move || {
        let login = service.login(&credentials, &wanted)?;
        if let Some(before) = before {
            let _ = service.logout(&before);
        }
        Ok(login)
    });
    match signed_in.await {
        Ok(login) => {
            let next = local_path(&form.next).unwrap_or(place.usual);
            let cookie = holding(&login.token, is_secure);
            Ok(([(header::SET_COOKIE, cookie)], Redirect::to(&next)).into_response())
        }
        Err(error) if error.kind() == ErrorKind::Unauthenticated => {
            let problem = "That email address and password do not belong together.";
            let status = StatusCode::UNAUTHORIZED;
            Ok(sign_in_page(status, &place, &csrf, &username, &form.next, Some(problem)))
        }
        // Too many at once, or from there: what was typed is still good in a moment.
        Err(error) if error.retry_after().is_some() => {
            let problem = error.to_string();
            let refusal = error.into_response();
            let status = refusal.status();
            let mut page =
                sign_in_page(status, &place, &csrf, &username, &form.next, Some(&problem));
            if let Some(wait) = refusal.headers().get(header::RETRY_AFTER) {
                page.headers_mut().insert(header::RETRY_AFTER, wait.clone());
            }
            Ok(page)
        }
        Err(error) => Err(error),
    }
}

/// A form that says nothing but that it is ours.
#[derive(Deserialize)]
pub(super) struct Nothing {}

/// Ends the session and the cookie.
pub(super) async fn sign_out(
    Client { service, is_secure, .. }: Client,
    uri: OriginalUri,
    headers: HeaderMap,
    OwnForm(Nothing {}): OwnForm<Nothing>,
) -> Result<Response> {
    if let Some(token) = cookie::token(&headers, is_secure) {
        match Work::run(move || service.logout(&token)).await {
            Err(error) if error.kind() != ErrorKind::Unauthenticated => return Err(error),
            _ => {}
        }
    }
    let there = match uri.path().strip_suffix(ADMIN_LOGOUT) {
        Some(prefix) => format!("{prefix}{ADMIN_LOGIN}"),
        None => home_of(prefix(&uri, SIGN_OUT)),
    };
    Ok(([(header::SET_COOKIE, clearing(is_secure))], Redirect::to(&there)).into_response())
}

/// The way to the sign-in page and back.
pub(super) fn to_sign_in(prefix: &str, path: &str, next: &str) -> Response {
    let login = format!("{prefix}{path}?next={prefix}{next}");
    (StatusCode::FOUND, [(header::LOCATION, login)]).into_response()
}

/// A path on this server and nothing that a browser could take for another host.
fn local_path(next: &str) -> Option<String> {
    let plain = |b: u8| b.is_ascii_graphic() && b != b'\\';
    let local = next.starts_with('/') && !next.starts_with("//") && next.bytes().all(plain);
    local.then(|| next.to_owned())
}

#[cfg(fuzzing)]
pub(crate) fn check_redirect(next: &str) {
    let Some(path) = local_path(next) else { return };
    assert_eq!(path, next);
    assert!(path.starts_with('/') && !path.starts_with("//") && !path.contains('\\'));
    assert!(path.bytes().all(|byte| (b'!'..=b'~').contains(&byte)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_local_paths_are_gone_back_to() {
        for next in ["/admin/", "/a?b=c#d", "/"] {
            assert_eq!(local_path(next).as_deref(), Some(next));
        }
        for next in [
            "",
            "admin/",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "/a\r\nSet-Cookie: x",
            "/a b",
            "javascript:alert(1)",
            "/é",
        ] {
            assert_eq!(local_path(next), None, "{next:?}");
        }
    }
}
