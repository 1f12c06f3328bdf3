//! Parameters of statements. Each has a type, also if it is null: PostgreSQL cannot infer the types
//! of all.

use std::borrow::Cow;

use jiff::Timestamp;

/// The value of a parameter.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// `bigint` in PostgreSQL.
    Int(Option<i64>),
    /// `boolean` in PostgreSQL; 0 or 1 in SQLite.
    Bool(Option<bool>),
    /// `text` in PostgreSQL.
    Text(Option<Cow<'a, str>>),
    /// `bytea` in PostgreSQL.
    Bytes(Option<Cow<'a, [u8]>>),
}

impl Value<'_> {
    /// The same value, independent of the caller's.
    #[cfg(feature = "postgres")]
    pub(in crate::store) fn to_static(&self) -> Value<'static> {
        match self {
            Self::Int(value) => Value::Int(*value),
            Self::Bool(value) => Value::Bool(*value),
            Self::Text(text) => Value::Text(text.as_deref().map(|text| text.to_owned().into())),
            Self::Bytes(bytes) => Value::Bytes(bytes.as_deref().map(|bytes| bytes.to_vec().into())),
        }
    }
}

/// The parameters of a statement.
macro_rules! params {
    ($($value:expr),* $(,)?) => { &[$($crate::store::sql::Value::from($value)),*] };
}

pub(in crate::store) use params;

impl From<i64> for Value<'_> {
    fn from(value: i64) -> Self {
        Self::Int(Some(value))
    }
}

impl From<Option<i64>> for Value<'_> {
    fn from(value: Option<i64>) -> Self {
        Self::Int(value)
    }
}

impl From<u32> for Value<'_> {
    fn from(value: u32) -> Self {
        Self::Int(Some(value.into()))
    }
}

/// Larger numbers than a column can hold do not occur.
impl From<u64> for Value<'_> {
    fn from(value: u64) -> Self {
        Self::Int(Some(i64::try_from(value).unwrap_or(i64::MAX)))
    }
}

impl From<Timestamp> for Value<'_> {
    fn from(value: Timestamp) -> Self {
        Self::Int(Some(value.as_microsecond()))
    }
}

impl From<Option<Timestamp>> for Value<'_> {
    fn from(value: Option<Timestamp>) -> Self {
        Self::Int(value.map(Timestamp::as_microsecond))
    }
}

impl From<bool> for Value<'_> {
    fn from(value: bool) -> Self {
        Self::Bool(Some(value))
    }
}

impl From<Option<bool>> for Value<'_> {
    fn from(value: Option<bool>) -> Self {
        Self::Bool(value)
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(value: &'a str) -> Self {
        Self::Text(Some(value.into()))
    }
}

impl<'a> From<Option<&'a str>> for Value<'a> {
    fn from(value: Option<&'a str>) -> Self {
        Self::Text(value.map(Cow::Borrowed))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(value: &'a String) -> Self {
        Self::Text(Some(value.into()))
    }
}

impl<'a> From<&'a Option<String>> for Value<'a> {
    fn from(value: &'a Option<String>) -> Self {
        Self::Text(value.as_deref().map(Cow::Borrowed))
    }
}

impl From<String> for Value<'_> {
    fn from(value: String) -> Self {
        Self::Text(Some(value.into()))
    }
}

impl From<Option<String>> for Value<'_> {
    fn from(value: Option<String>) -> Self {
        Self::Text(value.map(Cow::Owned))
    }
}

impl<'a> From<&'a [u8]> for Value<'a> {
    fn from(value: &'a [u8]) -> Self {
        Self::Bytes(Some(value.into()))
    }
}
