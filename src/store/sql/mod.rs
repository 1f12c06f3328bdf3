//! The queries, written once for every database that speaks SQL.
//!
//! They use the common subset of SQLite and PostgreSQL, with parameters `?` or `?1`, text compared
//! by bytes, and times as microseconds since 1970. A backend implements [`Connection`].

mod queries;
mod row;
#[cfg_attr(not(feature = "postgres"), expect(dead_code, reason = "for copies to a server"))]
mod tables;
mod value;

use crate::domain::Head;
use crate::error::Result;

use row::Cell;

pub(super) use queries::sort_name;
#[cfg(feature = "postgres")]
pub(super) use queries::{SESSION_CHECK, is_harmless};
pub(super) use row::{Cells, Row, next, wrong};
pub(super) use tables::Table;
#[cfg(feature = "postgres")]
pub(super) use tables::{Kind, TABLES};
pub(super) use value::Value;
pub(super) use value::params;

/// What the databases write differently.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dialect {
    /// The function that finds a text in another; it returns the position, from 1, or 0.
    pub(super) position: &'static str,
}

/// A connection with an open transaction.
pub(super) trait Connection {
    /// The dialect of the database.
    fn dialect(&self) -> Dialect;

    /// Runs a statement and returns the number of rows that it changed.
    fn execute(&mut self, sql: &str, params: &[Value<'_>]) -> Result<u64>;

    /// Runs a statement of which only failure matters; a failure may be returned by a later call, or
    /// by the commit.
    fn send(&mut self, sql: &str, params: &[Value<'_>]) -> Result<()> {
        self.execute(sql, params).map(drop)
    }

    /// Runs a query and visits its rows one by one; an error of `visit` ends the visit.
    fn visit(
        &mut self,
        sql: &str,
        params: &[Value<'_>],
        visit: &mut dyn FnMut(&dyn Row) -> Result<()>,
    ) -> Result<()>;

    /// As [`Connection::visit`], for at most one row.
    fn find(
        &mut self,
        sql: &str,
        params: &[Value<'_>],
        read: &mut dyn FnMut(&dyn Row) -> Result<()>,
    ) -> Result<()> {
        self.visit(sql, params, read)
    }

    /// The version of the tables.
    fn schema_version(&mut self) -> Result<u32>;

    /// Makes an event with this sequence number and digest the head of the audit log; returns
    /// whether it follows the head.
    fn advance_head(&mut self, head: &Head) -> Result<bool> {
        let sql = "update audit_head set sequence = ?1, digest = ?2 where sequence = ?1 - 1";
        Ok(self.execute(sql, params![head.sequence, &head.digest])? == 1)
    }

    /// The head of the audit log, if this connection knows a newer one than the table.
    fn pending_head(&self) -> Option<Head> {
        None
    }

    /// The highest user ID that was ever given.
    fn last_user_id(&mut self) -> Result<u64>;

    /// Allows the following statements of the transaction to take long.
    fn allow_long_statements(&mut self) -> Result<()> {
        Ok(())
    }

    /// Waits until no other transaction counts attempts at an account, or from a network; for
    /// databases that run several at once.
    fn lock_attempts(&mut self, _account: &str, _network: &str) -> Result<()> {
        Ok(())
    }
}

/// An open transaction.
pub(super) struct Tx<'a> {
    connection: &'a mut dyn Connection,
    /// The last event written in this transaction.
    pub(super) head: Option<Head>,
    /// The sequence number of the first event written in this transaction.
    pub(super) first_event: Option<u64>,
    /// Whether an event may end a session, a permission, or a key.
    pub(super) ends: bool,
}

impl<'a> Tx<'a> {
    pub(super) fn new(connection: &'a mut dyn Connection) -> Self {
        Self { connection, head: None, first_event: None, ends: false }
    }
}

impl Tx<'_> {
    /// Runs a statement that changes rows and returns their number.
    pub(super) fn execute(&mut self, sql: &str, params: &[Value<'_>]) -> Result<u64> {
        self.connection.execute(sql, params)
    }

    /// Runs a statement of which only failure matters.
    fn send(&mut self, sql: &str, params: &[Value<'_>]) -> Result<()> {
        self.connection.send(sql, params)
    }

    /// Runs a query for at most one row.
    pub(super) fn find<T>(
        &mut self,
        sql: &str,
        params: &[Value<'_>],
        mut read: impl FnMut(&mut Cells<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        let mut found = None;
        self.connection.find(sql, params, &mut |row| {
            found = Some(read(&mut Cells::of(row))?);
            Ok(())
        })?;
        Ok(found)
    }

    /// Runs a query for at most one row of one column.
    fn value<T: Cell>(&mut self, sql: &str, params: &[Value<'_>]) -> Result<Option<T>> {
        self.find(sql, params, next)
    }

    /// Runs a query for one number, which is not negative.
    fn count(&mut self, sql: &str, params: &[Value<'_>]) -> Result<u64> {
        Ok(self.value(sql, params)?.unwrap_or_default())
    }

    /// Runs a query for one Boolean; false without a row.
    fn is_true(&mut self, sql: &str, params: &[Value<'_>]) -> Result<bool> {
        Ok(self.value(sql, params)?.unwrap_or(false))
    }

    /// Runs a query and visits its rows one by one.
    pub(super) fn visit(
        &mut self,
        sql: &str,
        params: &[Value<'_>],
        mut visit: impl FnMut(&mut Cells<'_>) -> Result<()>,
    ) -> Result<()> {
        self.connection.visit(sql, params, &mut |row| visit(&mut Cells::of(row)))
    }

    /// Runs a query and collects what `read` makes of its rows; for queries with a limit.
    fn collect<T>(
        &mut self,
        sql: &str,
        params: &[Value<'_>],
        mut read: impl FnMut(&mut Cells<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut found = Vec::new();
        self.visit(sql, params, |cells| {
            found.push(read(cells)?);
            Ok(())
        })?;
        Ok(found)
    }
}
