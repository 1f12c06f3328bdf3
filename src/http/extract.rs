//! Extractors for the user of a request, for our own handlers and for those of other programs.

use axum::extract::{FromRef, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use axum::{Extension, Router};
use tower_http::csrf::CsrfLayer;

use super::blocking::BlockingPool;
use super::cookies;
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
        // Choosing one would be a guess, and a proxy may choose the other.
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

/// Maps a missing or invalid credential to `None`; an unavailable database remains an error.
fn optional(known: Result<User>) -> Result<Option<User>> {
    match known {
        Ok(user) => Ok(Some(user)),
        Err(error) if error.kind() == ErrorKind::Unauthenticated => Ok(None),
        Err(error) => Err(error),
    }
}

/// The user of the request's bearer token; without a valid token, the request is answered with 401.
///
/// Corresponds to the tutorial's `get_current_active_user`: token, session, and account are checked
/// against the database on each request. A token with a scope or an audience is refused, because it
/// was issued for only a part of what its user may do ([`Service::authenticate`] accepts it).
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
        BlockingPool::read(service, move |service| service.current_user(&token)).await.map(Self)
    }
}

/// The user of the request's bearer token; `None` without a valid token.
///
/// Corresponds to the tutorial's `get_optional_current_user`. An unavailable database is still an
/// error.
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
        let known = CurrentUser::from_request_parts(parts, state).await;
        optional(known.map(|CurrentUser(user)| user)).map(Self)
    }
}

/// The user who is signed in with this browser, for the pages of an application on the same host;
/// without one, the request is answered with 401.
///
/// Accepts the session cookie that our sign-in page sets, and no bearer token. By itself only for
/// GET, HEAD, and OPTIONS, because browsers also send the cookie with forms of other sites. Wrap
/// routes that change something in [`protect_from_csrf`]; otherwise they are answered with 403.
///
/// ```
/// use axum::{Router, response::Html, routing::get};
/// use vouchsafe::{Service, http::{self, CookieUser}};
///
/// async fn profile(CookieUser(user): CookieUser) -> Html<String> {
///     Html(format!("<p>{}</p><form method=post><button>Save</button></form>", user.id))
/// }
///
/// async fn save(CookieUser(user): CookieUser) -> String {
///     format!("saved for {}", user.id)
/// }
///
/// let service = Service::in_memory()?;
/// let pages = Router::new().route("/profile", get(profile).post(save)).with_state(service.clone());
/// let app: Router = http::protect_from_csrf(pages).nest_service("/auth", http::router(service));
/// # Ok::<(), vouchsafe::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct CookieUser(pub User);

impl<S> FromRequestParts<S> for CookieUser
where
    S: Send + Sync,
    Service: FromRef<S>,
{
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self> {
        if !parts.method.is_safe() && parts.extensions.get::<CsrfChecked>().is_none() {
            let message = "this route accepts a cookie and is not protected from other sites";
            return Err(Error::new(ErrorKind::Forbidden, message)
                .with_hint("wrap its router in `vouchsafe::http::protect_from_csrf`"));
        }
        cookies::check_unambiguous(&parts.headers)?;
        let token = cookies::token_of_either_name(parts);
        let token =
            token.ok_or_else(|| Error::new(ErrorKind::Unauthenticated, "Not authenticated"))?;
        let service = Service::from_ref(state);
        BlockingPool::read(service, move |service| service.browser_user(&token)).await.map(Self)
    }
}

/// As [`CookieUser`], but `None` if no user is signed in with this browser.
#[derive(Clone, Debug)]
pub struct OptionalCookieUser(pub Option<User>);

impl<S> FromRequestParts<S> for OptionalCookieUser
where
    S: Send + Sync,
    Service: FromRef<S>,
{
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self> {
        let known = CookieUser::from_request_parts(parts, state).await;
        optional(known.map(|CookieUser(user)| user)).map(Self)
    }
}

/// Marks a request that [`protect_from_csrf`] has let through.
#[derive(Clone, Copy)]
struct CsrfChecked;

/// Refuses cross-site requests to these routes by `Sec-Fetch-Site` and `Origin`, so that
/// [`CookieUser`] can be used for routes that change something.
///
/// Browsers before 2023 that send neither header are let through, as are programs.
pub fn protect_from_csrf<S: Clone + Send + Sync + 'static>(router: Router<S>) -> Router<S> {
    // The layer added last runs first, so only checked requests are marked.
    router.layer(Extension(CsrfChecked)).layer(CsrfLayer::new())
}
