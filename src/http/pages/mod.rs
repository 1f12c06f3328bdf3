//! The pages: rendered here, without content from other hosts. Each is complete without its script;
//! only `/docs` requires scripts.

mod account;
mod account_data;
mod activity;
mod admin;
mod assets;
mod csrf;
mod current_user;
mod docs;
mod form;
mod home;
mod icons;
mod layout;
mod link;
mod refusal;
mod sessions;
mod signin;
#[cfg(feature = "docs-ui")]
mod swagger;
mod text;

use axum::Router;
use axum::http::HeaderValue;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use tower_http::csrf::CsrfLayer;

use super::App;
use super::urls::SIGN_IN;

pub use link::path as link_path;
pub(super) use refusal::{Refusal, error_page};

/// The content security policy of pages: our style sheet, script, and icon, and forms to this server.
const PAGE_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; \
                           img-src 'self'; form-action 'self'; base-uri 'none'; \
                           frame-ancestors 'none'";

/// The content security policy of responses that are not pages.
pub(super) const NO_CONTENT_POLICY: &str = "default-src 'none'; frame-ancestors 'none'";

const DOCS: &str = "/docs";
const DOCS_PLAIN: &str = "/docs/plain";
#[cfg(feature = "docs-ui")]
const DOCS_FILE: &str = "/docs/{file}";
const STYLE_PATH: &str = "/static/vouchsafe.css";
const ICON_PATH: &str = "/static/vouchsafe.svg";
const SCRIPT_PATH: &str = "/static/vouchsafe.js";
const BRAND_STYLE_PATH: &str = "/static/brand.css";
const LOGO_PATH: &str = "/static/logo";
const HOME: &str = "/";
const SIGN_OUT: &str = "/signout";
const ACCOUNT: &str = "/account";
const ACCOUNT_NAMES: &str = "/account/names";
const ACCOUNT_PASSWORD: &str = "/account/password";
const ACCOUNT_SESSION_END: &str = "/account/sessions/{id}/end";
const ACCOUNT_SESSIONS_END: &str = "/account/sessions/end-others";
const ACCOUNT_DATA: &str = "/account/data.json";
const ADMIN: &str = "/admin/";
const ADMIN_LOGIN: &str = "/admin/login/";
const ADMIN_LOGOUT: &str = "/admin/logout/";

/// The beginning of the path of each one-time link; the rest is a secret.
pub(super) const LINKS: &str = "/link/";
const LINK: &str = "/link/{token}";

pub(super) fn routes(app: &App) -> Router<App> {
    let router = Router::new()
        .route(STYLE_PATH, get(assets::style))
        .route(ICON_PATH, get(assets::icon))
        .route(SCRIPT_PATH, get(assets::script))
        .route(BRAND_STYLE_PATH, get(assets::brand_style))
        .route(LOGO_PATH, get(assets::logo))
        .route(HOME, get(home::home))
        .route(SIGN_IN, get(signin::form).post(signin::sign_in))
        .route(SIGN_OUT, post(signin::sign_out))
        .route(ACCOUNT, get(account::account))
        .route(ACCOUNT_NAMES, post(account::names))
        .route(ACCOUNT_PASSWORD, post(account::password))
        .route(ACCOUNT_SESSION_END, post(account::end_session))
        .route(ACCOUNT_SESSIONS_END, post(account::end_other_sessions))
        .route(ACCOUNT_DATA, get(account_data::data))
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
