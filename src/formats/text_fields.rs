//! The descriptive fields of users in JSON and TOML.

use std::fmt;

use serde::de::{Error, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::{TextField, Texts};

/// [`Texts`] as fields of a struct that flattens it. Since it receives every field that the struct
/// does not have, it rejects the unknown ones.
#[derive(Clone, Debug, Default)]
pub(crate) struct TextFields(pub(crate) Texts);

impl Serialize for TextFields {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (field, text) in self.0.iter() {
            map.serialize_entry(field.name, text.unwrap_or_default())?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for TextFields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(TextFieldsVisitor)
    }
}

struct TextFieldsVisitor;

impl<'de> Visitor<'de> for TextFieldsVisitor {
    type Value = TextFields;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("fields of a user")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<TextFields, A::Error> {
        let mut found: Vec<(String, Option<String>)> = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            if !TextField::ALL.iter().any(|field| field.name == name) {
                return Err(Error::custom(format_args!("unknown field `{name}`")));
            }
            if found.iter().any(|(known, _)| *known == name) {
                return Err(Error::custom(format_args!("duplicate field `{name}`")));
            }
            let text = map.next_value()?;
            found.push((name, text));
        }
        Ok(TextFields(Texts::from_fn(|field| {
            let at = found.iter().position(|(name, _)| name == field.name)?;
            found.swap_remove(at).1
        })))
    }
}
