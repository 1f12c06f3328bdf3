//! The pages for people: rendered here, without a script, and without any other host.

mod account;
mod admin;
mod cookie;
mod csrf;
mod docs;
mod signin;
mod visitor;

use axum::Router;
use axum::extract::OriginalUri;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use maud::{DOCTYPE, Markup, html};
use tower_http::csrf::CsrfLayer;

use super::App;

#[cfg(fuzzing)]
pub(crate) use signin::check_redirect;

/// What a page may load and do: our style sheet, and forms that come back here.
const PAGE_POLICY: &str = "default-src 'none'; style-src 'self'; form-action 'self'; \
                           base-uri 'none'; frame-ancestors 'none'";

/// What an answer that is no page may load and do.
pub(super) const NO_CONTENT_POLICY: &str = "default-src 'none'; frame-ancestors 'none'";

/// Keeps a page that has opened ours from holding on to its window.
const OPENER_POLICY: header::HeaderName =
    header::HeaderName::from_static("cross-origin-opener-policy");

const STYLE: &str = include_str!("style.css");

const DOCS: &str = "/docs";
const STYLE_PATH: &str = "/static/vouchsafe.css";
const HOME: &str = "/";
const SIGN_IN: &str = "/signin";
const SIGN_OUT: &str = "/signout";
const ACCOUNT: &str = "/account";
const ACCOUNT_NAMES: &str = "/account/names";
const ACCOUNT_PASSWORD: &str = "/account/password";
const ACCOUNT_SESSION_END: &str = "/account/sessions/{id}/end";
const ADMIN: &str = "/admin/";
const ADMIN_LOGIN: &str = "/admin/login/";
const ADMIN_LOGOUT: &str = "/admin/logout/";

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route(DOCS, get(docs::docs))
        .route(STYLE_PATH, get(style))
        .route(HOME, get(account::home))
        .route(SIGN_IN, get(signin::form).post(signin::sign_in))
        .route(SIGN_OUT, post(signin::sign_out))
        .route(ACCOUNT, get(account::account))
        .route(ACCOUNT_NAMES, post(account::names))
        .route(ACCOUNT_PASSWORD, post(account::password))
        .route(ACCOUNT_SESSION_END, post(account::end_session))
        .route(ADMIN, get(admin::users))
        .route(ADMIN_LOGIN, get(signin::form).post(signin::sign_in))
        .route(ADMIN_LOGOUT, post(signin::sign_out))
        .layer(CsrfLayer::new())
}

pub(super) fn paths() -> impl Iterator<Item = String> {
    let paths = [
        DOCS,
        STYLE_PATH,
        SIGN_IN,
        SIGN_OUT,
        ACCOUNT,
        ACCOUNT_NAMES,
        ACCOUNT_PASSWORD,
        ADMIN,
        ADMIN_LOGIN,
        ADMIN_LOGOUT,
    ];
    paths.into_iter().map(str::to_owned)
}

async fn style() -> impl IntoResponse {
    let kind = HeaderValue::from_static("text/css; charset=utf-8");
    let cache = HeaderValue::from_static("public, max-age=300");
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, cache)], STYLE)
}

/// What comes before our own paths in the URL: nothing, the base path, or where a foreign program
/// has nested us.
fn prefix<'a>(uri: &'a OriginalUri, path: &str) -> &'a str {
    uri.path().strip_suffix(path).unwrap_or_default()
}

/// The home page below a prefix: axum knows a nested one without a slash alone.
fn home_of(prefix: &str) -> String {
    if prefix.is_empty() { HOME.to_owned() } else { prefix.to_owned() }
}

/// A whole page.
fn page(status: StatusCode, prefix: &str, title: &str, content: &Markup) -> Response {
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) " · vouchsafe" }
                link rel="stylesheet" href={ (prefix) (STYLE_PATH) };
            }
            body {
                main { (content) }
            }
        }
    };
    let guards = [
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(PAGE_POLICY)),
        (OPENER_POLICY, HeaderValue::from_static("same-origin")),
    ];
    (status, guards, Html(page.into_string())).into_response()
}
