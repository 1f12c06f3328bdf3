//! Who looks at a page.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use super::cookie;
use crate::error::{Error, ErrorKind};
use crate::http::App;
use crate::http::client::Client;
use crate::http::work::Work;
use crate::service::Account;

/// The account of whoever is signed in at this browser; `None` for a stranger.
pub(super) struct Visitor(pub(super) Option<Account>);

impl FromRequestParts<App> for Visitor {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let Ok(Client { service, is_secure, .. }) = Client::from_request_parts(parts, app).await;
        let Some(token) = cookie::token(&parts.headers, is_secure) else { return Ok(Self(None)) };
        match Work::run(move || service.account(&token)).await {
            Ok(account) => Ok(Self(Some(account))),
            Err(error) if error.kind() == ErrorKind::Unauthenticated => Ok(Self(None)),
            Err(error) => Err(error),
        }
    }
}
