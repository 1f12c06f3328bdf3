//! The pages for people: rendered here, without any other host, and without a script but for
//! `/docs`.

mod account;
mod admin;
mod csrf;
mod current_user;
mod docs;
mod form;
mod home;
mod layout;
mod link;
mod refusal;
mod signin;

use axum::Router;
use axum::http::{HeaderValue, header};
use axum::middleware::from_fn_with_state;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use tower_http::csrf::CsrfLayer;

use super::App;
use super::urls::SIGN_IN;

pub use link::path as link_path;
pub(super) use refusal::{Refusal, error_page};

/// What a page may load and do: our style sheet and icon, and forms that come back here.
const PAGE_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; \
                           form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What an answer that is no page may load and do.
pub(super) const NO_CONTENT_POLICY: &str = "default-src 'none'; frame-ancestors 'none'";

const STYLE: &str = include_str!("style.css");
const ICON: &str = include_str!("icon.svg");

const DOCS: &str = "/docs";
const DOCS_PLAIN: &str = "/docs/plain";
const DOCS_FILE: &str = "/docs/{file}";
const STYLE_PATH: &str = "/static/vouchsafe.css";
const ICON_PATH: &str = "/static/vouchsafe.svg";
const HOME: &str = "/";
const SIGN_OUT: &str = "/signout";
const ACCOUNT: &str = "/account";
const ACCOUNT_NAMES: &str = "/account/names";
const ACCOUNT_PASSWORD: &str = "/account/password";
const ACCOUNT_SESSION_END: &str = "/account/sessions/{id}/end";
const ADMIN: &str = "/admin/";
const ADMIN_LOGIN: &str = "/admin/login/";
const ADMIN_LOGOUT: &str = "/admin/logout/";

/// What the path of each one-time link begins with; what follows is a secret.
pub(super) const LINKS: &str = "/link/";
const LINK: &str = "/link/{token}";

pub(super) fn routes(app: &App) -> Router<App> {
    let router = Router::new()
        .route(STYLE_PATH, get(style))
        .route(ICON_PATH, get(icon))
        .route(HOME, get(home::home))
        .route(SIGN_IN, get(signin::form).post(signin::sign_in))
        .route(SIGN_OUT, post(signin::sign_out))
        .route(ACCOUNT, get(account::account))
        .route(ACCOUNT_NAMES, post(account::names))
        .route(ACCOUNT_PASSWORD, post(account::password))
        .route(ACCOUNT_SESSION_END, post(account::end_session))
        .route(LINK, get(link::look).post(link::follow))
        .merge(admin::routes());
    let router = if app.site.has_docs {
        router
            .route(DOCS, get(docs::docs))
            .route(DOCS_PLAIN, get(docs::plain))
            .route(DOCS_FILE, get(docs::file))
    } else {
        router
    };
    let as_page = from_fn_with_state(app.clone(), refusal::as_page);
    router.layer(CsrfLayer::new()).layer(as_page)
}

/// The paths that somebody may type with a slash too many or too few.
pub(super) fn paths() -> impl Iterator<Item = &'static str> {
    [DOCS, SIGN_IN, ACCOUNT, ADMIN_LOGIN, ADMIN_LOGOUT].into_iter().chain(admin::paths())
}

const CACHE: HeaderValue = HeaderValue::from_static("public, max-age=300");

async fn style() -> impl IntoResponse {
    let kind = HeaderValue::from_static("text/css; charset=utf-8");
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, CACHE)], STYLE)
}

async fn icon() -> impl IntoResponse {
    let kind = HeaderValue::from_static("image/svg+xml");
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, CACHE)], ICON)
}
