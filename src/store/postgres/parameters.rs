//! Parameters of statements, as the driver takes them.

use tokio_postgres::types::{IsNull, ToSql, Type, to_sql_checked};

use crate::store::sql::Value;

/// The type of a parameter.
pub(super) fn type_of(value: &Value<'_>) -> Type {
    match value {
        Value::Int(_) => Type::INT8,
        Value::Bool(_) => Type::BOOL,
        Value::Text(_) => Type::TEXT,
        Value::Bytes(_) => Type::BYTEA,
    }
}

/// Replaces the parameters `?` and `?1` by `$1`. Literals with question marks do not occur.
pub(super) fn number_parameters(sql: &str) -> String {
    let mut numbered = String::with_capacity(sql.len() + 16);
    let mut count = 0;
    let mut parts = sql.split('?');
    numbered.push_str(parts.next().unwrap_or_default());
    for part in parts {
        numbered.push('$');
        if !part.starts_with(|c: char| c.is_ascii_digit()) {
            count += 1;
            numbered.push_str(&count.to_string());
        }
        numbered.push_str(part);
    }
    numbered
}

impl ToSql for Value<'_> {
    fn to_sql(
        &self,
        kind: &Type,
        out: &mut tokio_postgres::types::private::BytesMut,
    ) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Self::Int(value) => value.to_sql(kind, out),
            Self::Bool(value) => value.to_sql(kind, out),
            Self::Text(value) => value.as_deref().to_sql(kind, out),
            Self::Bytes(value) => value.as_deref().to_sql(kind, out),
        }
    }

    fn accepts(kind: &Type) -> bool {
        matches!(*kind, Type::INT8 | Type::BOOL | Type::TEXT | Type::BYTEA)
    }

    to_sql_checked!();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_numbered() {
        assert_eq!(number_parameters("a = ? and b = ?"), "a = $1 and b = $2");
        assert_eq!(number_parameters("?2 or ?1 or ?2"), "$2 or $1 or $2");
    }
}
