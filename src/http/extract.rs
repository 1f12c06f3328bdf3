//! Who is asking: the extractors for our own handlers and for those of other programs.

use axum::extract::{FromRef, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};

use super::work::Work;
use crate::domain::{AccessToken, User};
use crate::error::{Error, ErrorKind, Result};
use crate::service::Service;

/// The token of a request (RFC 6750 section 2.1): one `Authorization` header and nothing else,
/// neither a query nor a form.
#[derive(Debug)]
pub(super) struct Bearer(pub(super) AccessToken);

impl<S: Sync> FromRequestParts<S> for Bearer {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self> {
        bearer(&parts.headers).map(Self)
    }
}

pub(super) fn bearer(headers: &HeaderMap) -> Result<AccessToken> {
    let absent = || Error::new(ErrorKind::Unauthenticated, "Not authenticated");
    let mut values = headers.get_all(header::AUTHORIZATION).into_iter();
    let value = values.next().ok_or_else(absent)?;
    if values.next().is_some() {
        // Which one counts would be a guess, and a proxy may guess otherwise.
        return Err(Error::unauthenticated());
    }
    let value = value.to_str().map_err(|_| Error::unauthenticated())?;
    match value.split_once(' ') {
        Some((scheme, token))
            if scheme.eq_ignore_ascii_case("bearer") && !token.trim().is_empty() =>
        {
            Ok(AccessToken::new(token.trim_matches(' ')))
        }
        _ => Err(absent()),
    }
}

/// The user who sends the request; without one the request ends with 401.
///
/// The tutorial's `get_current_active_user`: token, session and account are checked against the
/// database each time. A token that was made for another audience is refused.
///
/// ```
/// use axum::{Router, routing::get};
/// use vouchsafe::{Service, http::CurrentUser};
///
/// async fn my_api_route(CurrentUser(user): CurrentUser) -> String {
///     user.email.to_string()
/// }
///
/// let app: Router = Router::new()
///     .route("/my-api-route/", get(my_api_route))
///     .with_state(Service::in_memory()?);
/// # Ok::<(), vouchsafe::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct CurrentUser(pub User);

impl<S> FromRequestParts<S> for CurrentUser
where
    S: Send + Sync,
    Service: FromRef<S>,
{
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self> {
        let token = bearer(&parts.headers)?;
        let service = Service::from_ref(state);
        Work::ask(service, move |service| service.current_user(&token)).await.map(Self)
    }
}

/// The user who sends the request, if there is one who can be recognised.
///
/// The tutorial's `get_optional_current_user`. A token that is no good counts as none; a database
/// that does not answer is an error all the same.
///
/// ```
/// use axum::{Router, routing::get};
/// use vouchsafe::{Service, http::OptionalUser};
///
/// async fn greeting(OptionalUser(user): OptionalUser) -> String {
///     user.map_or("Hello, stranger!".into(), |user| format!("Hello, {}!", user.email))
/// }
///
/// let app: Router =
///     Router::new().route("/", get(greeting)).with_state(Service::in_memory()?);
/// # Ok::<(), vouchsafe::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct OptionalUser(pub Option<User>);

impl<S> FromRequestParts<S> for OptionalUser
where
    S: Send + Sync,
    Service: FromRef<S>,
{
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self> {
        match CurrentUser::from_request_parts(parts, state).await {
            Ok(CurrentUser(user)) => Ok(Self(Some(user))),
            Err(error) if error.kind() == ErrorKind::Unauthenticated => Ok(Self(None)),
            Err(error) => Err(error),
        }
    }
}
