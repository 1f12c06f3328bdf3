//! The descriptive fields of users in JSON and TOML.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::{TextField, Texts};

/// [`Texts`] as fields of a struct that flattens it. Since it receives every field that the struct
/// does not have, it rejects the unknown ones. `T` is the type of a field: a `String`, or an
/// `Option<String>` where null stands for a missing field.
#[derive(Debug)]
pub(crate) struct TextFields<T> {
    pub(crate) texts: Texts,
    field: PhantomData<T>,
}

impl<T> From<Texts> for TextFields<T> {
    fn from(texts: Texts) -> Self {
        Self { texts, field: PhantomData }
    }
}

impl<T> Default for TextFields<T> {
    fn default() -> Self {
        Texts::default().into()
    }
}

impl<T> Serialize for TextFields<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (field, text) in self.texts.iter() {
            map.serialize_entry(field.name, text.unwrap_or_default())?;
        }
        map.end()
    }
}

impl<'de, T: Deserialize<'de> + Into<Option<String>>> Deserialize<'de> for TextFields<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(TextFieldsVisitor(PhantomData))
    }
}

struct TextFieldsVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de> + Into<Option<String>>> Visitor<'de> for TextFieldsVisitor<T> {
    type Value = TextFields<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("fields of a user")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<TextFields<T>, A::Error> {
        let mut found: Vec<(String, Option<String>)> = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            if !TextField::ALL.iter().any(|field| field.name == name) {
                return Err(Error::custom(format_args!("unknown field `{name}`")));
            }
            if found.iter().any(|(known, _)| *known == name) {
                return Err(Error::custom(format_args!("duplicate field `{name}`")));
            }
            let text = map.next_value::<T>()?.into();
            found.push((name, text));
        }
        let texts = Texts::from_fn(|field| {
            let at = found.iter().position(|(name, _)| name == field.name)?;
            found.swap_remove(at).1
        });
        Ok(texts.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_repeated_and_null_fields_are_refused() {
        let row = |json: &str| serde_json::from_str::<TextFields<String>>(json);
        assert!(row(r#"{"first_name": "Ada"}"#).is_ok() && row("{}").is_ok());
        for (json, reason) in [
            (r#"{"first_name": null}"#, "invalid type: null"),
            (r#"{"x": ""}"#, "unknown field `x`"),
            (r#"{"last_name": "", "last_name": ""}"#, "duplicate field `last_name`"),
        ] {
            let error = row(json).unwrap_err().to_string();
            assert!(error.contains(reason), "{json}: {error}");
        }
        let declared =
            serde_json::from_str::<TextFields<Option<String>>>(r#"{"first_name": null}"#);
        assert_eq!(declared.unwrap().texts, Texts::default(), "null leaves a field unchanged");
    }
}
