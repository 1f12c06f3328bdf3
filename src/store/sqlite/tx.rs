//! Transactions, and running statements in them.

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension, Row, Statement, ToSql, params_from_iter};

use super::error;
use crate::error::Result;
use crate::store::sql::{self, Dialect, Value, wrong};

/// A read transaction, ended when this is dropped. `rusqlite`'s own would compile its two
/// statements each time.
pub(super) struct Snapshot<'a>(&'a Connection);

impl<'a> Snapshot<'a> {
    pub(super) fn take(connection: &'a Connection) -> rusqlite::Result<Self> {
        connection.prepare_cached("begin")?.execute([])?;
        Ok(Self(connection))
    }
}

impl Drop for Snapshot<'_> {
    fn drop(&mut self) {
        // If this fails, the connection is not used again.
        let _ = self.0.prepare_cached("rollback").and_then(|mut end| end.execute([]));
    }
}

/// A connection that runs the shared queries.
pub(super) struct Statements<'a>(pub(super) &'a Connection);

impl sql::Connection for Statements<'_> {
    fn dialect(&self) -> Dialect {
        Dialect { position: "instr" }
    }

    fn execute(&mut self, sql: &str, params: &[Value<'_>]) -> Result<u64> {
        let mut statement = self.0.prepare_cached(sql).map_err(error)?;
        let params = used(params, &statement);
        statement.execute(params_from_iter(params)).map(|changed| changed as u64).map_err(error)
    }

    fn visit(
        &mut self,
        sql: &str,
        params: &[Value<'_>],
        visit: &mut dyn FnMut(&dyn sql::Row) -> Result<()>,
    ) -> Result<()> {
        let mut statement = self.0.prepare_cached(sql).map_err(error)?;
        let params = used(params, &statement);
        let mut rows = statement.query(params_from_iter(params)).map_err(error)?;
        while let Some(row) = rows.next().map_err(error)? {
            visit(row)?;
        }
        Ok(())
    }

    /// Does not look for a second row, which takes as long as a short query.
    fn find(
        &mut self,
        sql: &str,
        params: &[Value<'_>],
        read: &mut dyn FnMut(&dyn sql::Row) -> Result<()>,
    ) -> Result<()> {
        let mut statement = self.0.prepare_cached(sql).map_err(error)?;
        let params = used(params, &statement);
        let mut rows = statement.query(params_from_iter(params)).map_err(error)?;
        rows.next().map_err(error)?.map_or(Ok(()), |row| read(row))
    }

    fn last_user_id(&mut self) -> Result<u64> {
        let sql = "select seq from sqlite_sequence where name = 'users'";
        let found = self.0.prepare_cached(sql).and_then(|mut statement| {
            statement.query_row([], |row| row.get::<_, i64>(0)).optional()
        });
        Ok(found.map_err(error)?.unwrap_or_default().unsigned_abs())
    }

    fn schema_version(&mut self) -> Result<u32> {
        self.0.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(error)
    }
}

/// The parameters that a statement has: variants of a query leave out the last ones.
fn used<'p, 'v>(params: &'p [Value<'v>], statement: &Statement<'_>) -> &'p [Value<'v>] {
    &params[..params.len().min(statement.parameter_count())]
}

impl ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Int(Some(value)) => ValueRef::Integer(*value),
            Self::Bool(Some(value)) => ValueRef::Integer((*value).into()),
            Self::Text(Some(text)) => ValueRef::Text(text.as_bytes()),
            Self::Bytes(Some(bytes)) => ValueRef::Blob(bytes),
            Self::Int(None) | Self::Bool(None) | Self::Text(None) | Self::Bytes(None) => {
                ValueRef::Null
            }
        }))
    }
}

impl sql::Row for Row<'_> {
    fn int(&self, index: usize) -> Result<Option<i64>> {
        let cell = self.get_ref(index).map_err(error)?;
        cell.as_i64_or_null().map_err(|cause| wrong(index, cause))
    }

    fn flag(&self, index: usize) -> Result<Option<bool>> {
        Ok(self.int(index)?.map(|value| value != 0))
    }

    fn text(&self, index: usize) -> Result<Option<&str>> {
        let cell = self.get_ref(index).map_err(error)?;
        cell.as_str_or_null().map_err(|cause| wrong(index, cause))
    }

    fn bytes(&self, index: usize) -> Result<Option<&[u8]>> {
        let cell = self.get_ref(index).map_err(error)?;
        cell.as_blob_or_null().map_err(|cause| wrong(index, cause))
    }
}
