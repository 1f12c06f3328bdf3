//! The tables, for copies from one backend to another.

use std::sync::LazyLock;

use crate::domain::TextField;
use crate::error::{Error, Result};
use crate::store::ReadTables;
use crate::store::sql::{Row, Tx, Value, params};

/// The type of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::store) enum Kind {
    Int,
    Bool,
    Text,
    Bytes,
}

/// A table that every backend has, with the same columns.
pub struct Table {
    pub(in crate::store) name: &'static str,
    pub(in crate::store) columns: Vec<(&'static str, Kind)>,
    /// The columns that rows are ordered by.
    order: &'static str,
}

impl Table {
    /// The query for all rows.
    pub(in crate::store) fn select(&self) -> String {
        format!("select {} from {} order by {}", self.column_names(), self.name, self.order)
    }

    /// Reads a row of that query.
    pub(in crate::store) fn read(&self, row: &dyn Row) -> Result<Vec<Value<'static>>> {
        let cells = self.columns.iter().enumerate();
        cells.map(|(index, (_, kind))| cell(row, index, *kind)).collect()
    }

    /// The error for a copy that differs from its source.
    pub(in crate::store) fn differs(&self) -> Error {
        let cause = format!("in the table {}", self.name);
        Error::internal("the copy differs from its source", cause)
    }

    /// The names of the columns, separated by commas.
    pub(in crate::store) fn column_names(&self) -> String {
        self.columns.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
    }
}

macro_rules! tables {
    ($($name:ident by $order:literal { $($column:ident $kind:ident),* $(,)? })*) => {
        vec![$(Table {
            name: stringify!($name),
            columns: vec![$((stringify!($column), Kind::$kind)),*],
            order: $order,
        }),*]
    };
}

/// The tables in an order in which each row refers only to rows that were inserted before, apart
/// from sessions, which refer to each other. Not those that every backend derives: numbers of users
/// and of hash schemes, and leases.
pub(in crate::store) static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| {
    let mut tables = tables! {
        instance by "only_row" { only_row Int, id Text, created_at Int, last_backup_at Int }
        users by "id" {
            id Int, email Text, email_folded Text, search_text Text, is_staff Bool,
            is_superuser Bool, last_login Int, date_joined Int, deactivated_at Int,
            accepts_legacy Bool, username Text, group_names Text, sort_name Text,
        }
        credentials by "id" {
            id Int, user_id Int, kind Text, secret Text, scheme Text, declared_digest Text,
            created_at Int,
        }
        groups by "id" { id Int, name Text, created_at Int }
        memberships by "user_id, group_id" { user_id Int, group_id Int }
        signing_keys by "id" {
            id Text, algorithm Text, secret Bytes, created_at Int, activated_at Int,
            retired_at Int, verifies_until Int, sealed_by Text, is_legacy Bool,
        }
        sessions by "id" {
            id Text, user_id Int, name Text, audience Text, scope Text, ttl Int, created_at Int,
            expires_at Int, revoked_at Int, origin Text, device Text, last_used_at Int,
            auth_time Int, kind Text, ends_at Int, key_id Text, amr Text, parent_id Text,
        }
        links by "digest" { digest Text, user_id Int, created_at Int, expires_at Int }
        secrets by "name" { name Text, value Bytes }
        attempts by "account, network" {
            account Text, network Text, failures Int, next_at Int, updated_at Int,
        }
        guesses by "account" { account Text, since Int, evaluated Int }
        network_budgets by "network" { network Text, full_at Int, updated_at Int }
        known_networks by "user_id, network" { user_id Int, network Text, seen_at Int }
        devices by "user_id, digest" { user_id Int, digest Text, created_at Int, seen_at Int }
        events by "sequence" {
            sequence Int, at Int, actor Text, origin Text, action Text, subject Text, detail Text,
            digest Text,
        }
        audit_head by "only_row" { only_row Int, sequence Int, digest Text }
        audit_checkpoint by "only_row" { only_row Int, sequence Int, digest Text, signature Text }
        unknown_refusals by "only_row" { only_row Int, since Int, noted Int, counted Int }
        counted_refusals by "slot" { slot Int, subject Text, action Text }
        sign_ins_by_day by "day" { day Int, succeeded Int, refused Int }
    };
    for table in tables.iter_mut().filter(|table| table.name == "users") {
        table.columns.extend(TextField::ALL.map(|field| (field.name, Kind::Text)));
    }
    tables
});

impl ReadTables for Tx<'_> {
    fn rows(
        &mut self,
        table: &Table,
        visit: &mut dyn FnMut(Vec<Value<'static>>) -> Result<()>,
    ) -> Result<()> {
        self.connection.allow_long_statements()?;
        self.connection.visit(&table.select(), params![], &mut |row| visit(table.read(row)?))
    }

    fn last_user_id(&mut self) -> Result<u64> {
        self.connection.last_user_id()
    }
}

fn cell(row: &dyn Row, index: usize, kind: Kind) -> Result<Value<'static>> {
    Ok(match kind {
        Kind::Int => Value::Int(row.int(index)?),
        Kind::Bool => Value::Bool(row.flag(index)?),
        Kind::Text => Value::Text(row.text(index)?.map(|text| text.to_owned().into())),
        Kind::Bytes => Value::Bytes(row.bytes(index)?.map(|bytes| bytes.to_vec().into())),
    })
}
