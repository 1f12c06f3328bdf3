//! A file that declares users, in TOML or JSON.

#![expect(unused_qualifications, reason = "utoipa's derive macro generates them")]

use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::json;
use toml::de::DeTable;
use utoipa::{PartialSchema, ToSchema};

use super::TextFields;
use crate::domain::{TextField, User};
use crate::error::{Error, Remedy, Result};

/// The maximum size of a file, in bytes.
const MAX_BYTES: u64 = 64 << 20;

/// Declared users
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Declaration {
    /// The users; each address may occur only once
    #[serde(default)]
    #[schema(inline)]
    pub users: Vec<DeclaredEntry>,
}

/// A declared user
#[derive(Deserialize, ToSchema)]
pub(crate) struct DeclaredEntry {
    /// Email address that the user signs in with
    #[schema(format = "email")]
    pub email: String,
    #[serde(flatten)]
    #[schema(ignore)]
    pub texts: TextFields<Option<String>>,
    /// Whether the user is staff, with read access to the administration pages
    #[serde(default)]
    pub staff: bool,
    /// Whether the user is a superuser, with every permission
    #[serde(default)]
    pub superuser: bool,
    /// Names of the groups, which are created if they do not exist; unchanged if absent
    pub groups: Option<Vec<String>>,
    /// Whether the user is active
    #[serde(default = "yes")]
    #[schema(default = true)]
    pub active: bool,
    /// Hash of the password, as a PHC string or in Django's format; without it, the user's password
    /// is not changed
    pub password_hash: Option<String>,
    /// Path of a file with the password, relative to this file; only its owner may have access
    #[schema(value_type = Option<String>)]
    pub password_file: Option<PathBuf>,
}

fn yes() -> bool {
    true
}

impl Declaration {
    /// Reads a declaration and the line of each user from a file, or from standard input for `-`.
    /// The format is JSON if the name ends in `.json` or the text begins with a brace, else TOML.
    pub(crate) fn read(path: &Path) -> Result<(Self, Vec<usize>)> {
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
            Error::invalid(format!("`{shown}` is not a valid declaration: {message}"))
                .with_remedy(Remedy::ReadDeclarationSchema(line))
        };
        let is_json = path.extension().is_some_and(|kind| kind.eq_ignore_ascii_case("json"))
            || text.trim_start().starts_with('{');
        let declaration: Self = if is_json {
            serde_json::from_str(&text).map_err(|e| wrong(&e.to_string(), e.line()))?
        } else {
            let line = |at: usize| 1 + text[..at].matches('\n').count();
            match toml::from_str(&text) {
                Ok(declaration) => declaration,
                Err(error) => {
                    return Err(match fault_in_toml(&text)? {
                        Some((message, at)) => wrong(&message, line(at)),
                        None => wrong(error.message(), line(error.span().map_or(0, |at| at.start))),
                    });
                }
            }
        };
        let lines = lines_of(&text, &declaration.users);
        Ok((declaration, lines))
    }

    /// The JSON Schema of a declaration.
    pub(crate) fn schema() -> Result<serde_json::Value> {
        let mut schema = serde_json::to_value(Self::schema_of())
            .map_err(|cause| Error::internal("cannot write JSON", cause))?;
        let fields = &mut schema["properties"]["users"]["items"]["properties"];
        for field in TextField::ALL {
            fields[field.name] = json!({
                "type": ["string", "null"],
                "description": format!("{}; unchanged if absent", field.label),
                "maxLength": User::MAX_NAME_CHARS,
            });
        }
        // The derived schema does not reflect that unknown fields are rejected.
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

/// An unknown or invalid field of a user, and its position. Serde would report it without a
/// position, because it buffers the fields that it flattens. Other faults are left to serde.
fn fault_in_toml(text: &str) -> Result<Option<(String, usize)>> {
    let schema = Declaration::schema()?;
    let known = &schema["properties"]["users"]["items"]["properties"];
    let Ok(table) = DeTable::parse(text) else { return Ok(None) };
    let users = table.get_ref().get("users").and_then(|users| users.get_ref().as_array());
    for user in users.into_iter().flatten().filter_map(|user| user.get_ref().as_table()) {
        for (name, value) in user {
            let is_text = TextField::ALL.iter().any(|field| field.name == name.get_ref());
            let message = match known.get(name.get_ref().as_ref()) {
                None => format!("unknown field `{}`", name.get_ref()),
                Some(_) if is_text && !value.get_ref().is_str() => {
                    format!("`{}` is not a string", name.get_ref())
                }
                Some(_) => continue,
            };
            return Ok(Some((message, name.span().start)));
        }
    }
    Ok(None)
}

/// The line number of each user's address, from 1; 1 if the address cannot be found, such as one
/// with escapes.
fn lines_of(text: &str, users: &[DeclaredEntry]) -> Vec<usize> {
    let mut next = 0;
    let lines: Vec<&str> = text.lines().collect();
    let find = |entry: &DeclaredEntry| {
        let is_here = |line: &&str| {
            !line.trim_start().starts_with('#')
                && ['"', '\''].iter().any(|q| line.contains(&format!("{q}{}{q}", entry.email)))
        };
        let found = lines.iter().skip(next).position(is_here).map(|behind| next + behind);
        // Search on from the next line: the same address may occur again.
        next = found.map_or(next, |index| if lines.len() > 1 { index + 1 } else { index });
        found.map_or(1, |index| index + 1)
    };
    users.iter().map(find).collect()
}
