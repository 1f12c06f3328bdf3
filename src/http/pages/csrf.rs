//! Forms that only our own pages can send: each carries a value that the browser also has in a
//! cookie, which another site can neither read nor set (OWASP, double-submit cookie). Beside it
//! every POST has its `Origin` and `Sec-Fetch-Site` checked.

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::Response;
use maud::{Markup, html};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::cookie;
use crate::error::Error;
use crate::http::App;
use crate::http::body::Form;
use crate::http::client::is_secure;
use crate::http::detail;

/// Django's name of the field.
const FIELD: &str = "csrfmiddlewaretoken";

/// What the forms of one browser carry.
pub(super) struct Csrf {
    value: String,
    /// Whether the browser has to be given the cookie.
    is_new: bool,
    is_secure: bool,
}

impl Csrf {
    /// The hidden field of a form.
    pub(super) fn field(&self) -> Markup {
        html! { input type="hidden" name=(FIELD) value=(self.value); }
    }

    /// An answer that holds forms, with the cookie that they need.
    pub(super) fn attach(&self, mut page: Response) -> Response {
        if self.is_new {
            let cookie = cookie::csrf(&self.value, self.is_secure);
            page.headers_mut().append(header::SET_COOKIE, cookie);
        }
        page
    }
}

impl FromRequestParts<App> for Csrf {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let is_secure = is_secure(parts, app);
        let known = cookie::csrf_value(&parts.headers, is_secure);
        let is_new = known.is_none();
        let value = known.map_or_else(|| app.service.new_nonce(), Ok)?;
        Ok(Self { value, is_new, is_secure })
    }
}

/// A form that one of our own pages has sent.
pub(super) struct OwnForm<T>(pub(super) T);

/// What a form says, and the field that every form has.
#[derive(Deserialize)]
struct Carried<T> {
    #[serde(default, rename = "csrfmiddlewaretoken")]
    value: String,
    #[serde(flatten)]
    form: T,
}

impl<T: DeserializeOwned> FromRequest<App> for OwnForm<T> {
    type Rejection = Response;

    async fn from_request(request: Request, app: &App) -> Result<Self, Response> {
        let (parts, body) = request.into_parts();
        let known = cookie::csrf_value(&parts.headers, is_secure(&parts, app));
        let request = Request::from_parts(parts, body);
        let Form(Carried { value, form }) = Form::<Carried<T>>::from_request(request, app).await?;
        // Digests, so that the time of a comparison tells nothing.
        let digest = crate::token::digest;
        if known.is_some_and(|known| digest(&known) == digest(&value)) {
            Ok(Self(form))
        } else {
            Err(detail(
                StatusCode::FORBIDDEN,
                "This form is not from here, or too old; go back and try again",
            ))
        }
    }
}
