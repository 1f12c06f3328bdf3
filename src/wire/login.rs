//! Sign-ins and tokens.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::UserBody;
#[cfg(feature = "cli")]
use super::time;
#[cfg(feature = "cli")]
use crate::domain::Timestamp;
use crate::service::Login;

/// The request body of a sign-in.
#[derive(Deserialize, ToSchema)]
pub(crate) struct LoginRequest {
    /// The email address, case-insensitive.
    #[schema(example = "ada@example.com")]
    pub username: String,
    /// The password, exactly as typed.
    #[schema(format = Password, example = "correct horse battery")]
    pub password: String,
}

/// A token and its user.
#[derive(Serialize, ToSchema)]
#[schema(as = Token)]
pub struct TokenBody {
    /// A JWT to send as `Authorization: Bearer`.
    #[schema(example = "eyJ0eXAiOiJhdCtqd3QiLCJhbGciOiJFZERTQSJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl")]
    access_token: String,
    #[schema(example = "Bearer")]
    token_type: &'static str,
    user: UserBody,
}

impl From<&Login> for TokenBody {
    fn from(login: &Login) -> Self {
        Self {
            access_token: login.token.expose().to_owned(),
            token_type: "Bearer",
            user: UserBody::from(&login.user),
        }
    }
}

/// The output of `login` and `session`: the HTTP response body and the expiry.
#[cfg(feature = "cli")]
#[derive(Serialize)]
pub(crate) struct LoginBody {
    #[serde(flatten)]
    token: TokenBody,
    #[serde(serialize_with = "time")]
    expires_at: Timestamp,
    expires_in: u64,
}

#[cfg(feature = "cli")]
impl From<&Login> for LoginBody {
    fn from(login: &Login) -> Self {
        Self {
            token: TokenBody::from(login),
            expires_at: login.expires_at,
            expires_in: login.expires_in.as_secs(),
        }
    }
}
