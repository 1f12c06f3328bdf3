//! Runs the shared queries on a connection.

use tokio_postgres::Row;
use tokio_postgres::types::{FromSql, Type};

use super::cache::{CachedRow, SessionCache, asked};
use super::connection::Connection;
use crate::domain::Head;
use crate::error::Result;
use crate::store::sql::{self, Cells, Dialect, Tx, Value, next, params, wrong};

/// A connection with an open transaction, or for one statement.
pub(super) struct Statements<'a> {
    connection: &'a mut Connection,
    /// Gets the row of a session check.
    cache: Option<&'a SessionCache>,
}

impl<'a> Statements<'a> {
    pub(super) fn new(connection: &'a mut Connection) -> Self {
        Self { connection, cache: None }
    }

    /// As [`Statements::new`], for a single statement; the row of a session check is cached.
    pub(super) fn caching(connection: &'a mut Connection, cache: Option<&'a SessionCache>) -> Self {
        Self { connection, cache }
    }
}

impl Connection {
    /// Runs a query for at most one row.
    pub(super) fn find<T>(
        &mut self,
        sql: &str,
        params: &[Value<'_>],
        read: impl FnMut(&mut Cells<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        Tx::new(&mut Statements::new(self)).find(sql, params, read)
    }
}

impl sql::Connection for Statements<'_> {
    fn dialect(&self) -> Dialect {
        Dialect { position: "strpos" }
    }

    fn execute(&mut self, sql: &str, params: &[Value<'_>]) -> Result<u64> {
        self.connection.execute(sql, params)
    }

    fn send(&mut self, sql: &str, params: &[Value<'_>]) -> Result<()> {
        self.connection.send_statement(sql, params)
    }

    fn visit(
        &mut self,
        sql: &str,
        params: &[Value<'_>],
        visit: &mut dyn FnMut(&dyn sql::Row) -> Result<()>,
    ) -> Result<()> {
        self.connection.visit(sql, params, &mut |row| visit(row))
    }

    fn find(
        &mut self,
        sql: &str,
        params: &[Value<'_>],
        read: &mut dyn FnMut(&dyn sql::Row) -> Result<()>,
    ) -> Result<()> {
        let (Some(cache), Some((session, key))) = (self.cache, asked(sql, params)) else {
            return self.visit(sql, params, read);
        };
        // Taken before the statement is sent: what ends meanwhile may be missing in its result.
        let generation = cache.generation();
        self.connection.visit(sql, params, &mut |row| {
            let values: Vec<_> =
                (0..row.len()).map(|index| value(row, index)).collect::<Result<_>>()?;
            read(&CachedRow(&values))?;
            if let Some(Value::Int(Some(user))) = values.get(1) {
                let user = *user;
                cache.insert(generation, (session, key, user), values);
            }
            Ok(())
        })
    }

    fn schema_version(&mut self) -> Result<u32> {
        let version =
            self.connection.find("select version from schema_version", params![], next)?;
        Ok(version.unwrap_or_default())
    }

    fn last_user_id(&mut self) -> Result<u64> {
        let sql = "select case when is_called then last_value else 0 end from user_ids";
        Ok(self.connection.find(sql, params![], next)?.unwrap_or_default())
    }

    fn allow_long_statements(&mut self) -> Result<()> {
        self.connection.allow_long_statements()
    }

    /// The row is written once, before the commit: no other writer can read it before.
    fn advance_head(&mut self, head: &Head) -> Result<bool> {
        let follows =
            self.connection.head.as_ref().is_some_and(|known| known.sequence + 1 == head.sequence);
        if follows {
            self.connection.head = Some(head.clone());
        }
        Ok(follows)
    }

    fn pending_head(&self) -> Option<Head> {
        self.connection.head.clone()
    }

    fn lock_attempts(&mut self, account: &str, network: &str) -> Result<()> {
        // Always in this order, so that no two transactions wait for each other.
        let sql = "select slot from attempt_locks where slot in (?1, ?2) order by slot for update";
        let slots = params![slot(network), SLOTS + slot(account)];
        self.connection.visit(sql, slots, &mut |_| Ok(()))
    }
}

/// Half the number of rows of `attempt_locks`.
const SLOTS: i64 = 512;

/// The row of a name (FNV-1a: every node must find the same row, whatever its version).
fn slot(name: &str) -> i64 {
    let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (hash >> 32).cast_signed() % SLOTS
}

impl sql::Row for Row {
    fn int(&self, index: usize) -> Result<Option<i64>> {
        cell(self, index)
    }

    fn flag(&self, index: usize) -> Result<Option<bool>> {
        cell(self, index)
    }

    fn text(&self, index: usize) -> Result<Option<&str>> {
        cell(self, index)
    }

    fn bytes(&self, index: usize) -> Result<Option<&[u8]>> {
        cell(self, index)
    }
}

/// The value of a cell of any type that our tables have.
fn value(row: &Row, index: usize) -> Result<Value<'static>> {
    Ok(match row.columns().get(index).map(tokio_postgres::Column::type_) {
        Some(&Type::INT8) => Value::Int(cell(row, index)?),
        Some(&Type::BOOL) => Value::Bool(cell(row, index)?),
        Some(&Type::TEXT) => Value::Text(cell::<String>(row, index)?.map(Into::into)),
        Some(&Type::BYTEA) => Value::Bytes(cell::<Vec<u8>>(row, index)?.map(Into::into)),
        _ => return Err(wrong(index, "an unknown type")),
    })
}

fn cell<'a, T: FromSql<'a>>(row: &'a Row, index: usize) -> Result<Option<T>> {
    row.try_get(index).map_err(|cause| wrong(index, cause))
}
