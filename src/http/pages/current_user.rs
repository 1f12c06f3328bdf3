//! The user of a page.

use axum::extract::{FromRequestParts, OriginalUri};
use axum::http::request::Parts;
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse, Response};

use maud::{Markup, html};

use super::csrf::Csrf;
use super::layout::{Layout, Site};
use super::{ACCOUNT, ADMIN, ADMIN_LOGIN, SIGN_IN};
use crate::domain::LoginSource;
use crate::error::{Error, ErrorKind};
use crate::http::App;
use crate::http::blocking::BlockingPool;
use crate::http::client::Client;
use crate::http::cookies;
use crate::http::urls::{Prefix, encoded};
use crate::service::OwnAccount;

/// The user who is signed in with this browser, if any.
pub(super) struct MaybeUser(pub(super) Option<OwnAccount>);

impl FromRequestParts<App> for MaybeUser {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let Ok(Client { service, is_secure, .. }) = Client::from_request_parts(parts, app).await;
        let Some(token) = cookies::token(&parts.headers, is_secure) else { return Ok(Self(None)) };
        match BlockingPool::run_with(None, move || service.account(&token)).await {
            Ok(account) => Ok(Self(Some(account))),
            Err(error) if error.kind() == ErrorKind::Unauthenticated => Ok(Self(None)),
            Err(error) => Err(error),
        }
    }
}

/// Extractor: the user who is signed in with this browser, and the data that pages need; otherwise
/// redirects the browser to sign in, and back.
pub(super) struct RequireUser {
    pub(super) account: OwnAccount,
    /// The source of passwords entered on this page.
    pub(super) source: LoginSource,
    pub(super) site: Site,
    pub(super) csrf: Csrf,
    pub(super) blocking: BlockingPool,
}

impl FromRequestParts<App> for RequireUser {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let refused = IntoResponse::into_response;
        let MaybeUser(account) =
            MaybeUser::from_request_parts(parts, app).await.map_err(refused)?;
        let Ok(client) = Client::from_request_parts(parts, app).await;
        let Some(account) = account else { return Err(to_sign_in(parts, client.is_secure)) };
        let source = client.login_source(&parts.headers);
        let csrf = Csrf::from_request_parts(parts, app).await.map_err(refused)?;
        Ok(Self {
            account,
            source,
            site: Site::of(parts, app),
            csrf,
            blocking: app.blocking.clone(),
        })
    }
}

impl RequireUser {
    /// Names the user to password managers in a form that asks for the password only.
    pub(super) fn username_field(&self) -> Markup {
        let address = self.account.user.email.as_str();
        html! { input type="hidden" name="username" value=(address) autocomplete="username"; }
    }

    /// The layout of a page.
    pub(super) fn layout<'a>(&'a self, title: &'a str, here: &'a str) -> Layout<'a> {
        let requester = Some((&self.account, &self.csrf));
        Layout { site: &self.site, title, here, requester }
    }
}

/// Redirects to the sign-in page, which leads back to the requested page, or to the page of the
/// action that was not carried out.
fn to_sign_in(parts: &Parts, is_secure: bool) -> Response {
    let prefix = Prefix::of(parts);
    let is_admin = parts.uri.path().starts_with(ADMIN);
    let original = parts.extensions.get::<OriginalUri>().map_or(&parts.uri, |uri| &uri.0);
    let next = match (&parts.method, is_admin) {
        (&Method::GET | &Method::HEAD, _) => {
            original.path_and_query().map_or_else(String::new, ToString::to_string)
        }
        (_, true) => prefix.path(&page_of_action(parts.uri.path())),
        (_, false) => prefix.path(ACCOUNT),
    };
    let there = if is_admin { prefix.path(ADMIN_LOGIN) } else { prefix.path(SIGN_IN) };
    // A user who was signed in is told that the session has ended.
    let was_signed_in = cookies::token(&parts.headers, is_secure).is_some();
    let why = if was_signed_in { "&flash=ended" } else { "" };
    let there = format!("{there}?next={}{why}", encoded(&next));
    (StatusCode::FOUND, [(header::LOCATION, there)]).into_response()
}

/// The administration page with the form of an action.
fn page_of_action(path: &str) -> String {
    let rest = path.strip_prefix(ADMIN).unwrap_or_default();
    let mut segments = rest.split('/');
    match (segments.next(), segments.next()) {
        (Some("users"), Some("add")) => format!("{ADMIN}users/add"),
        (Some("users"), Some(id)) if id != "selected" => format!("{ADMIN}users/{id}"),
        (Some("users"), _) => format!("{ADMIN}users/"),
        (Some(place @ ("keys" | "lockouts")), _) => format!("{ADMIN}{place}/"),
        _ => ADMIN.to_owned(),
    }
}
