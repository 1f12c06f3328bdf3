//! The pages: rendered here, without content from other hosts, and without scripts except on
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
#[cfg(feature = "docs-ui")]
mod swagger;

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

/// The content security policy of pages: our style sheet and icon, and forms to this server.
const PAGE_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; \
                           form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The content security policy of responses that are not pages.
pub(super) const NO_CONTENT_POLICY: &str = "default-src 'none'; frame-ancestors 'none'";

const STYLE: &str = include_str!("style.css");
const ICON: &str = include_str!("icon.svg");

const DOCS: &str = "/docs";
const DOCS_PLAIN: &str = "/docs/plain";
#[cfg(feature = "docs-ui")]
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

/// The beginning of the path of each one-time link; the rest is a secret.
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
        let router = router.route(DOCS_PLAIN, get(docs::plain));
        #[cfg(feature = "docs-ui")]
        let router = router.route(DOCS, get(swagger::docs)).route(DOCS_FILE, get(swagger::file));
        #[cfg(not(feature = "docs-ui"))]
        let router = router.route(DOCS, get(docs::plain));
        router
    } else {
        router
    };
    let as_page = from_fn_with_state(app.clone(), refusal::as_page);
    router.layer(CsrfLayer::new()).layer(as_page)
}

/// The paths that are redirected if a slash is missing or superfluous.
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
