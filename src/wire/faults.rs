//! How a server is, and what was wrong with a request.

use serde::Serialize;
use utoipa::ToSchema;

/// That the server answers.
#[derive(Serialize, ToSchema)]
#[schema(as = Health)]
pub struct HealthBody {
    /// Always `ok`: a server that is not well answers 503.
    #[schema(example = "ok")]
    pub status: &'static str,
}

/// Why a request was refused.
#[derive(Serialize, ToSchema)]
#[schema(as = HTTPError)]
pub struct ErrorBody {
    /// A sentence that is safe to show to the client.
    #[schema(example = "Could not validate credentials")]
    pub detail: String,
}

/// What is wrong with the body of a request.
#[derive(Serialize, ToSchema)]
#[schema(as = HTTPValidationError)]
pub struct InvalidBody {
    /// Every fault that was found.
    pub detail: Vec<FaultBody>,
}

/// One fault of a body, in FastAPI's form. The input itself is not repeated: it may be a password.
#[derive(Serialize, ToSchema)]
#[schema(as = ValidationError)]
pub struct FaultBody {
    /// A word to branch on.
    #[serde(rename = "type")]
    #[schema(example = "missing")]
    pub kind: &'static str,
    /// Where: `body`, then a field's name or an offset in characters.
    pub loc: Vec<Location>,
    /// A sentence for people.
    #[schema(example = "Field required")]
    pub msg: String,
}

/// A step on the way to a fault.
#[derive(Serialize, ToSchema)]
#[serde(untagged)]
pub enum Location {
    /// A field.
    Name(&'static str),
    /// A character.
    Offset(usize),
}
