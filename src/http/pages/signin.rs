//! Signing in and out: one form at two addresses, for users and for administrators.

use std::convert::Infallible;
use std::time::Duration;

use axum::extract::{FromRequestParts, Query, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;

use super::csrf::{Csrf, OwnForm, Sent};
use super::form::{Field, FormErrors};
use super::layout::{Layout, Site, notice};
use super::{ADMIN, ADMIN_LOGIN, ADMIN_LOGOUT, HOME, SIGN_IN};
use crate::domain::{NewSession, SessionKind, duration};
use crate::error::{Error, ErrorKind, Result};
use crate::http::App;
use crate::http::blocking::Work;
use crate::http::client::Client;
use crate::http::cookies::{self, clearing, holding};
use crate::http::urls::{Prefix, local_path};
use crate::service::Credentials;

#[derive(Deserialize)]
pub(super) struct SignInQuery {
    #[serde(default)]
    next: String,
    #[serde(default)]
    flash: String,
}

/// The path of a sign-in form, and the page that it redirects to by default.
pub(super) struct SignInRoute {
    site: Site,
    path: &'static str,
    usual: &'static str,
}

impl FromRequestParts<App> for SignInRoute {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let is_admin = parts.uri.path() == ADMIN_LOGIN;
        let (path, usual) = if is_admin { (ADMIN_LOGIN, ADMIN) } else { (SIGN_IN, HOME) };
        Ok(Self { site: Site::of(parts, app), path, usual })
    }
}

/// The contents of the form.
#[derive(Default)]
struct SignInForm<'a> {
    username: &'a str,
    next: &'a str,
    notice: Option<Markup>,
}

/// The sign-in page.
pub(super) async fn form(
    place: SignInRoute,
    csrf: Csrf,
    Query(wanted): Query<SignInQuery>,
) -> Response {
    let told = match wanted.flash.as_str() {
        "password" => Some(("good", "Your password was set. Sign in with it.")),
        "ended" => Some((
            "info",
            "Your session has ended. Sign in again to continue; your last change was not made.",
        )),
        "superuser" => Some(("good", "The first superuser was created. Sign in to continue.")),
        _ => None,
    };
    let notice = told.map(|(tone, text)| notice(tone, &html! { (text) }));
    let shown = SignInForm { next: &wanted.next, notice, ..SignInForm::default() };
    sign_in_page(StatusCode::OK, &place, &csrf, &shown)
}

fn sign_in_page(
    status: StatusCode,
    place: &SignInRoute,
    csrf: &Csrf,
    shown: &SignInForm<'_>,
) -> Response {
    let none = FormErrors::default();
    let username = Field::email("signin", "username", shown.username);
    let username = Field { autocomplete: "username", ..username };
    let password = Field::password("signin", "password", "Password", "current-password");
    let content = html! {
        h1 { "Sign in" }
        @if let Some(message) = &place.site.brand.message { p.message { (message) } }
        @if let Some(notice) = &shown.notice { (notice) }
        form method="post" action=(place.site.path(place.path)) {
            (csrf.field())
            (username.show(&none))
            (password.show(&none))
            input type="hidden" name="next" value=(shown.next);
            button.primary { "Sign in" }
        }
    };
    let layout = Layout { site: &place.site, title: "Sign in", here: SIGN_IN, requester: None };
    let mut page = layout.card(status, &content);
    csrf.attach(&mut page);
    page
}

#[derive(Deserialize)]
pub(super) struct SignIn {
    username: String,
    password: String,
    #[serde(default)]
    next: String,
}

/// Signs a user in, and redirects to the page that they came from, if it is on this server.
pub(super) async fn sign_in(
    State(app): State<App>,
    client: Client,
    place: SignInRoute,
    csrf: Csrf,
    headers: HeaderMap,
    OwnForm(form): OwnForm<SignIn>,
) -> Result<Response> {
    let SignIn { username, password, next } = form;
    let source = client.login_source(&headers);
    let reporter = client.reporter();
    let Client { service, is_secure, device, .. } = client;
    let credentials = Credentials::new(&username, password).from_source(source);
    let previous = cookies::token(&headers, is_secure);
    let kind = SessionKind::Browser;
    let wanted = NewSession { kind, device, previous, ..NewSession::default() };
    let signed_in = app.blocking.run(Work::Hash, move || service.login(&credentials, &wanted));
    let shown = SignInForm { username: &username, next: &next, ..SignInForm::default() };
    match reporter.report(&username, signed_in.await) {
        Ok(login) => {
            let next = local_path(&next).unwrap_or_else(|| place.site.path(place.usual));
            let cookie = holding(&login.token, is_secure);
            let device = login.device.map(|new| cookies::device(&new, &headers, is_secure));
            let mut answer = ([(header::SET_COOKIE, cookie)], Redirect::to(&next)).into_response();
            if let Some(device) = device {
                answer.headers_mut().append(header::SET_COOKIE, device);
            }
            Ok(answer)
        }
        Err(error) if error.kind() == ErrorKind::Unauthenticated => {
            let text = html! {
                strong { "The email address or the password is wrong." } " Check both."
            };
            let shown = SignInForm { notice: Some(notice("bad", &text)), ..shown };
            Ok(sign_in_page(StatusCode::UNAUTHORIZED, &place, &csrf, &shown))
        }
        // The server is busy, or the client is throttled: the same form can be sent again later.
        Err(error) => match error.retry_after() {
            None => Err(error),
            Some(wait) => {
                let shown = SignInForm { notice: Some(wait_notice(&error, wait)), ..shown };
                let refusal = error.into_response();
                let mut page = sign_in_page(refusal.status(), &place, &csrf, &shown);
                if let Some(wait) = refusal.headers().get(header::RETRY_AFTER) {
                    page.headers_mut().insert(header::RETRY_AFTER, wait.clone());
                }
                Ok(page)
            }
        },
    }
}

/// Says why a sign-in has to wait, and how long.
fn wait_notice(error: &Error, wait: Duration) -> Markup {
    let wait = duration(wait.as_secs().max(1));
    notice(
        "warn",
        &html! {
            @if error.kind() == ErrorKind::Throttled {
                strong { "Too many failed sign-ins from your network." }
            } @else {
                strong { "The server is busy." }
            }
            " Try again in " (wait) "."
        },
    )
}

/// Ends the session, and removes the cookie.
pub(super) async fn sign_out(
    State(app): State<App>,
    Client { service, is_secure, .. }: Client,
    uri: Uri,
    prefix: Prefix,
    headers: HeaderMap,
    _: Sent,
) -> Result<Response> {
    if let Some(token) = cookies::token(&headers, is_secure) {
        match app.blocking.run(Work::Write, move || service.sign_out_browser(&token)).await {
            Err(error) if error.kind() != ErrorKind::Unauthenticated => return Err(error),
            _ => {}
        }
    }
    let there = prefix.path(if uri.path() == ADMIN_LOGOUT { ADMIN_LOGIN } else { HOME });
    Ok(([(header::SET_COOKIE, clearing(is_secure))], Redirect::to(&there)).into_response())
}
