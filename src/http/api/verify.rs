use axum::extract::State;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::domain::User;
use crate::error::{ErrorKind, Result};
use crate::http::App;
use crate::http::client::{Client, forwarded, is_secure};
use crate::http::cookies;
use crate::http::extract::bearer;
use crate::http::urls::{Origin, Prefix, local_path, shows_pages, sign_in_path};
use crate::service::Service;
use crate::wire::ErrorBody;

/// Forward authentication
///
/// For a proxy that asks before each request whether to pass it on: nginx `auth_request`, Caddy
/// `forward_auth`, Traefik `ForwardAuth`. Forward `Authorization`, `Cookie`, `X-Forwarded-Host`,
/// and `X-Forwarded-Proto`, which are used only from trusted proxies. With `X-Forwarded-Uri`, a
/// browser without a session is redirected to the sign-in page, which leads back.
#[utoipa::path(
    get,
    path = super::VERIFY,
    tag = "proxies",
    security(("HTTPBearer" = []), ("cookie" = [])),
    params(
        ("X-Forwarded-Host" = Option<String>, Header,
            description = "The requested host", example = "wiki.example.com"),
        ("X-Forwarded-Uri" = Option<String>, Header,
            description = "The requested path", example = "/page?id=1"),
        ("X-Forwarded-Method" = Option<String>, Header, description = "The method of the request", example = "GET"),
    ),
    responses(
        (status = 200, description = "The request may pass", headers(
            ("Remote-User" = String, description = "The email address"),
            ("Remote-Email" = String, description = "The email address"),
            ("Remote-Name" = String, description = "First and last name; may be empty"),
            ("Remote-Groups" = String, description = "`staff`, `superuser`, and the names of the groups, separated by commas; may be empty"),
        )),
        (status = 302, description = "A browser is redirected to the sign-in page, which leads back", headers(
            ("Location" = String, description = "The sign-in page on the requested host"),
        )),
        (status = 401, description = "Not authenticated", body = ErrorBody,
            headers(("WWW-Authenticate" = String, description = "`Bearer`")),
            example = json!({ "detail": "Could not validate credentials" })),
        (status = 403, description = "The user may not enter this host", body = ErrorBody,
            example = json!({ "detail": "this user may not enter this host" })),
        (status = 503, description = "The database is unavailable", body = ErrorBody,
            headers(("Retry-After" = i64, description = "Seconds to wait")),
            example = json!({ "detail": "Service Unavailable" })),
        (status = "default", description = "Any other error", body = ErrorBody,
            example = json!({ "detail": "Internal Server Error" })),
    ),
)]
pub(super) async fn verify(
    State(app): State<App>,
    Client { service, .. }: Client,
    prefix: Prefix,
    origin: Origin,
    parts: Parts,
) -> Result<Response> {
    let headers = &parts.headers;
    // `X-Forwarded-Host` is ignored unless it comes from a trusted proxy.
    let forwarded_host = forwarded(&parts, &app, "x-forwarded-host");
    let host = forwarded_host.clone().or_else(|| text(headers, "host").map(str::to_owned));
    cookies::check_unambiguous(headers)?;
    let cookie = cookies::token(headers, is_secure(&parts, &app));
    let bearer = bearer(headers).ok();
    let ask = move |service: &Service| {
        service.admit_to(bearer.as_ref(), cookie.as_ref(), host.as_deref())
    };
    let admitted = app.blocking.query(service, ask).await;
    match (admitted, browser_asked_for(headers)) {
        (Ok(user), _) => Ok((StatusCode::OK, remote(&user)).into_response()),
        (Err(error), Some(page)) if error.kind() == ErrorKind::Unauthenticated => {
            // An absolute URL, because some proxies resolve a path against this server's address.
            let site = forwarded_host.map(|_| origin.to_string()).unwrap_or_default();
            let way = format!("{site}{}", sign_in_path(&prefix, &page));
            Ok((StatusCode::FOUND, [(header::LOCATION, way)]).into_response())
        }
        (Err(error), _) => Err(error),
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok()).filter(|value| !value.is_empty())
}

/// The page that a browser has requested; `None` if the request cannot be redirected to sign in.
fn browser_asked_for(headers: &HeaderMap) -> Option<String> {
    let method = text(headers, "x-forwarded-method").unwrap_or("GET");
    let uri = text(headers, "x-forwarded-uri")?;
    let is_browser =
        shows_pages(headers) && method == "GET" && !headers.contains_key(header::AUTHORIZATION);
    is_browser.then(|| local_path(uri).unwrap_or_else(|| "/".to_owned()))
}

/// The headers that tell the programs behind a proxy who the user is.
fn remote(user: &User) -> [(HeaderName, HeaderValue); 4] {
    let groups: Vec<&str> = user.group_names().collect();
    let name = |name: &'static str| HeaderName::from_static(name);
    [
        (name("remote-user"), value(user.email.as_str())),
        (name("remote-email"), value(user.email.as_str())),
        (name("remote-name"), value(&user.full_name().unwrap_or_default())),
        (name("remote-groups"), value(&groups.join(","))),
    ]
}

/// A header value in UTF-8, which is opaque data in RFC 9110 section 5.5, without the control
/// characters, which could end the header.
fn value(text: &str) -> HeaderValue {
    let plain: String = text.chars().filter(|c| !c.is_control()).collect();
    HeaderValue::from_bytes(plain.as_bytes()).expect("values without control characters are valid")
}
