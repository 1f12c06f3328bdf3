//! Transactions, and running statements in them.

use rusqlite::{Connection, OptionalExtension, Params, Row};

use super::error;
use crate::domain::Head;
use crate::error::Result;

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

/// An open transaction; the queries are in the modules beside this one.
pub(super) struct Tx<'a> {
    pub(super) connection: &'a Connection,
    /// The last event written in this transaction.
    pub(super) head: Option<Head>,
    /// The sequence number of the first event written in this transaction.
    pub(super) first_event: Option<u64>,
}

impl<'a> Tx<'a> {
    pub(super) fn new(connection: &'a Connection) -> Self {
        Self { connection, head: None, first_event: None }
    }
}

impl Tx<'_> {
    /// Runs a statement that changes rows and returns their number.
    pub(super) fn execute(&self, sql: &str, params: impl Params) -> Result<usize> {
        self.connection.prepare_cached(sql).and_then(|mut s| s.execute(params)).map_err(error)
    }

    /// Runs a query for at most one row.
    pub(super) fn find<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>> {
        let mut statement = self.connection.prepare_cached(sql).map_err(error)?;
        statement.query_row(params, read).optional().map_err(error)
    }

    /// Runs a query for one number, which is not negative.
    pub(super) fn count(&self, sql: &str, params: impl Params) -> Result<u64> {
        let count = self.find(sql, params, |row| row.get::<_, i64>(0))?;
        Ok(count.unwrap_or_default().unsigned_abs())
    }

    /// Runs a query for one Boolean; false without a row.
    pub(super) fn is_true(&self, sql: &str, params: impl Params) -> Result<bool> {
        Ok(self.find(sql, params, |row| row.get(0))?.unwrap_or(false))
    }

    /// Runs a query and visits its rows one by one.
    pub(super) fn visit(
        &self,
        sql: &str,
        params: impl Params,
        mut visit: impl FnMut(&Row<'_>) -> Result<()>,
    ) -> Result<()> {
        let mut statement = self.connection.prepare_cached(sql).map_err(error)?;
        let mut rows = statement.query(params).map_err(error)?;
        while let Some(row) = rows.next().map_err(error)? {
            visit(row)?;
        }
        Ok(())
    }
}
