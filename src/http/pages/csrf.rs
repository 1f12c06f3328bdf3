//! Protection of forms from cross-site request forgery: each form has a token that the browser also
//! has in a cookie, which another site can neither read nor set (OWASP, double-submit cookie). In
//! addition, the `Origin` and `Sec-Fetch-Site` of every POST are checked.

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::Response;
use maud::{Markup, html};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::error::Error;
use crate::http::App;
use crate::http::body::{Fields, read_form};
use crate::http::client::is_secure;
use crate::http::cookies;
use crate::http::detail;

/// The name of the token's field, as in Django.
pub(super) const FIELD: &str = "csrfmiddlewaretoken";

/// The form token of one browser.
pub(super) struct Csrf {
    value: String,
    /// Whether the browser does not have the cookie yet.
    is_new: bool,
    is_secure: bool,
}

impl Csrf {
    /// The hidden field of a form.
    pub(super) fn field(&self) -> Markup {
        html! { input type="hidden" name=(FIELD) value=(self.value); }
    }

    /// Sets the cookie on a page with forms, unless the browser has it.
    pub(super) fn attach(&self, page: &mut Response) {
        if self.is_new {
            let cookie = cookies::csrf(&self.value, self.is_secure);
            page.headers_mut().append(header::SET_COOKIE, cookie);
        }
    }
}

impl FromRequestParts<App> for Csrf {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let is_secure = is_secure(parts, app);
        let known = cookies::csrf_value(&parts.headers, is_secure);
        let is_new = known.is_none();
        let value = known.map_or_else(|| app.service.new_nonce(), Ok)?;
        Ok(Self { value, is_new, is_secure })
    }
}

/// Extractor: a form with a valid token, which only our own pages can send.
pub(super) struct OwnForm<T>(pub(super) T);

/// Extractor: all fields of such a form, in their order, without the token.
pub(super) struct Sent(pub(super) Vec<(String, String)>);

impl Sent {
    /// The value of the first field of that name; empty if there is none.
    pub(super) fn value(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(field, _)| field == name);
        found.map_or("", |(_, value)| value.as_str())
    }
}

/// The token of a form.
#[derive(Deserialize)]
struct Carried {
    #[serde(default, rename = "csrfmiddlewaretoken")]
    value: String,
}

async fn own_fields(request: Request, app: &App) -> Result<Fields, Response> {
    let (parts, body) = request.into_parts();
    let known = cookies::csrf_value(&parts.headers, is_secure(&parts, app));
    let fields = read_form(&parts.headers, body).await?;
    let Carried { value } = fields.parse().map_err(|refusal| *refusal)?;
    // Digests are compared, so that the time of the comparison reveals nothing about the token.
    let digest = crate::token::digest;
    if known.is_some_and(|known| digest(known.as_str()) == digest(value.as_str())) {
        return Ok(fields);
    }
    Err(detail(StatusCode::FORBIDDEN, "This form is invalid or has expired"))
}

impl<T: DeserializeOwned> FromRequest<App> for OwnForm<T> {
    type Rejection = Response;

    async fn from_request(request: Request, app: &App) -> Result<Self, Response> {
        own_fields(request, app).await?.parse().map(Self).map_err(|refusal| *refusal)
    }
}

impl FromRequest<App> for Sent {
    type Rejection = Response;

    async fn from_request(request: Request, app: &App) -> Result<Self, Response> {
        let fields = own_fields(request, app).await?;
        let mut pairs: Vec<(String, String)> = fields.parse().map_err(|refusal| *refusal)?;
        pairs.retain(|(name, _)| name != FIELD);
        Ok(Self(pairs))
    }
}
