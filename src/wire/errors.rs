//! The bodies of health checks and of refused requests.

use serde::Serialize;
use utoipa::ToSchema;

/// The result of a health check.
#[derive(Serialize, ToSchema)]
#[schema(as = Health)]
pub(crate) struct HealthBody {
    /// Always `ok`; an unhealthy server answers 503.
    #[schema(example = "ok")]
    pub status: &'static str,
}

/// Why a request was refused.
#[derive(Serialize, ToSchema)]
#[schema(as = HTTPError)]
pub(crate) struct ErrorBody {
    /// A message that is safe to show to the user.
    #[schema(example = "Could not validate credentials")]
    pub detail: String,
}

/// The validation errors of a request body.
#[derive(Serialize, ToSchema)]
#[schema(as = HTTPValidationError)]
pub(crate) struct InvalidBody {
    /// All validation errors.
    pub detail: Vec<ValidationErrorBody>,
}

/// One validation error, in FastAPI's format. The input is omitted, since it may be a password.
#[derive(Serialize, ToSchema)]
#[schema(as = ValidationError)]
pub(crate) struct ValidationErrorBody {
    /// A stable error code.
    #[serde(rename = "type")]
    #[schema(example = "missing")]
    pub kind: &'static str,
    /// The location: `body`, then the name of a field or an offset in characters.
    pub loc: Vec<FieldLocation>,
    /// A human-readable message.
    #[schema(example = "Field required")]
    pub msg: String,
}

/// One component of the location of an error.
#[derive(Serialize, ToSchema)]
#[serde(untagged)]
pub(crate) enum FieldLocation {
    /// The name of a field.
    Name(&'static str),
    /// An offset in characters.
    Offset(usize),
}
