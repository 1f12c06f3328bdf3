//! A file that declares users, in TOML or JSON.

#![expect(unused_qualifications, reason = "the macro for schemas writes them")]

use std::path::{Path, PathBuf};

use serde::Deserialize;
use utoipa::{PartialSchema, ToSchema};

use crate::error::{Error, Remedy, Result};

/// The longest file that is read, in bytes.
const MAX_BYTES: u64 = 64 << 20;

/// Users as they are to be
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Declaration {
    /// Each once
    #[serde(default)]
    #[schema(inline)]
    pub users: Vec<Entry>,
}

/// A user as it is to be
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// What the user signs in with
    #[schema(format = "email")]
    pub email: String,
    /// Left to its owner when it is absent
    #[schema(max_length = 150)]
    pub first_name: Option<String>,
    /// Left to its owner when it is absent
    #[schema(max_length = 150)]
    pub last_name: Option<String>,
    /// May look at the administration
    #[serde(default)]
    pub staff: bool,
    /// May do everything
    #[serde(default)]
    pub superuser: bool,
    /// Names of the groups, which are created if they do not exist; left as they are when absent
    pub groups: Option<Vec<String>>,
    /// Whether the account is open
    #[serde(default = "yes")]
    #[schema(default = true)]
    pub active: bool,
    /// The hash of the password, as a PHC string or in Django's format; without it, the user's
    /// password is not changed
    pub password_hash: Option<String>,
    /// A file with the password that only its owner can access, relative to this file
    #[schema(value_type = Option<String>)]
    pub password_file: Option<PathBuf>,
}

fn yes() -> bool {
    true
}

impl Declaration {
    /// Reads a file, or standard input for `-`: JSON if its name ends so, or it begins with a brace,
    /// or else TOML. Gives the line of each user, too.
    pub fn read(path: &Path) -> Result<(Self, Vec<usize>)> {
        use std::io::Read;
        let is_stdin = path.as_os_str() == "-";
        let shown = if is_stdin { Path::new("standard input") } else { path }.display();
        let source: Box<dyn Read> =
            if is_stdin { Box::new(std::io::stdin()) } else { Box::new(super::open(path)?) };
        let mut text = String::new();
        let read = source.take(MAX_BYTES + 1).read_to_string(&mut text);
        read.map_err(|cause| super::unread(path, cause))?;
        if text.len() as u64 > MAX_BYTES {
            return Err(Error::invalid(format!("`{shown}` has more than {MAX_BYTES} bytes")));
        }
        let wrong = |message: &str, line: usize| {
            Error::invalid(format!("`{shown}` declares no users: {message}"))
                .with_remedy(Remedy::ReadDeclarationSchema(line))
        };
        let is_json = path.extension().is_some_and(|kind| kind.eq_ignore_ascii_case("json"))
            || text.trim_start().starts_with('{');
        let declaration: Self = if is_json {
            serde_json::from_str(&text).map_err(|e| wrong(&e.to_string(), e.line()))?
        } else {
            toml::from_str(&text).map_err(|error| {
                let before = error.span().map_or("", |span| &text[..span.start]);
                wrong(error.message(), 1 + before.matches('\n').count())
            })?
        };
        let lines = lines_of(&text, &declaration.users);
        Ok((declaration, lines))
    }

    /// The JSON Schema of such a file.
    pub fn schema() -> Result<serde_json::Value> {
        let mut schema = serde_json::to_value(Self::schema_of())
            .map_err(|cause| Error::internal("cannot write JSON", cause))?;
        // As `deny_unknown_fields` has it, which the derived schema does not tell.
        schema["additionalProperties"] = false.into();
        schema["properties"]["users"]["items"]["additionalProperties"] = false.into();
        schema["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
        schema["title"] = "Users of vouchsafe".into();
        Ok(schema)
    }

    fn schema_of() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        <Self as PartialSchema>::schema()
    }
}

/// The line that each user's address stands in, from 1; 1 where that cannot be found, such as for
/// an address with escapes.
fn lines_of(text: &str, users: &[Entry]) -> Vec<usize> {
    let mut next = 0;
    let lines: Vec<&str> = text.lines().collect();
    let find = |entry: &Entry| {
        let is_here = |line: &&str| {
            !line.trim_start().starts_with('#')
                && ['"', '\''].iter().any(|q| line.contains(&format!("{q}{}{q}", entry.email)))
        };
        let found = lines.iter().skip(next).position(is_here).map(|behind| next + behind);
        // The same address again stands further down.
        next = found.map_or(next, |index| if lines.len() > 1 { index + 1 } else { index });
        found.map_or(1, |index| index + 1)
    };
    users.iter().map(find).collect()
}
