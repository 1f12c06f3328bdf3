//! Copies a whole database into this one, and this one into a file.

use std::pin::Pin;
use std::sync::Arc;

use tokio_postgres::binary_copy::BinaryCopyInWriter;
use tokio_postgres::types::Type;

use super::connection::Connection;
use crate::domain::Head;
use crate::error::Result;
use crate::store::sql::{Kind, TABLES, Table, Tx, Value, params};
use crate::store::{ReadMode, ReadTables, Reader, Store};

use super::statements::Statements;

/// Replaces all rows by those of another database and compares them, in the open transaction, which
/// holds the lock on the head.
pub(super) fn replace_rows(connection: &mut Connection, from: &dyn Store) -> Result<()> {
    connection.allow_long_statements()?;
    // Nothing may be left that a row of the other database does not replace.
    let names: Vec<&str> = TABLES.iter().map(|table| table.name).collect();
    connection.run_simple(&format!(
        "truncate {}, leases, user_counts_added, scheme_counts_added, scheme_counts_base;
         update user_counts_base set total = 0, deactivated = 0, staff = 0, superusers = 0,
           never_signed_in = 0;
         alter table users disable trigger users_get_ids",
        names.join(", ")
    ))?;
    let mut head = Head::none();
    from.read(ReadMode::Snapshot, &mut |reader| {
        for table in TABLES.iter() {
            fill(connection, table, reader)?;
        }
        let last_id = reader.last_user_id()?;
        set_sequences(connection, last_id)?;
        for table in TABLES.iter() {
            compare(connection, table, reader)?;
        }
        head = reader.head()?;
        Ok(())
    })?;
    connection.run_simple("alter table users enable trigger users_get_ids")?;
    connection.head = Some(head);
    Ok(())
}

fn fill(connection: &mut Connection, table: &Table, reader: &mut dyn Reader) -> Result<()> {
    let sql = format!("copy {} ({}) from stdin binary", table.name, table.column_names());
    let types: Vec<Type> = table.columns.iter().map(|(_, kind)| type_of(*kind)).collect();
    let mut copy = connection.begin_copy(&sql, &types)?;
    reader.rows(table, &mut |row| connection.write_copy(&mut copy, &row))?;
    connection.end_copy(copy)
}

fn type_of(kind: Kind) -> Type {
    match kind {
        Kind::Int => Type::INT8,
        Kind::Bool => Type::BOOL,
        Kind::Text => Type::TEXT,
        Kind::Bytes => Type::BYTEA,
    }
}

/// Makes the generated IDs continue after the copied ones.
fn set_sequences(connection: &mut Connection, last_user_id: u64) -> Result<()> {
    if last_user_id > 0 {
        connection.execute("select setval('user_ids', ?)", params![last_user_id])?;
    }
    for table in ["credentials", "groups"] {
        connection.run_simple(&format!(
            "select setval(pg_get_serial_sequence('{table}', 'id'), max(id)) from {table}
             having max(id) is not null"
        ))?;
    }
    Ok(())
}

/// Compares a table with that of the other database, row by row.
fn compare(connection: &mut Connection, table: &Table, reader: &mut dyn Reader) -> Result<()> {
    // As digests, since neither reading can wait for the other.
    let mut digests: Vec<u64> = Vec::new();
    reader.rows(table, &mut |row| {
        digests.push(digest(&row));
        Ok(())
    })?;
    let mut expected = digests.into_iter();
    Tx::new(&mut Statements::new(connection)).rows(table, &mut |row| {
        if expected.next() == Some(digest(&row)) { Ok(()) } else { Err(table.differs()) }
    })?;
    if expected.next().is_none() { Ok(()) } else { Err(table.differs()) }
}

/// A digest of a row. It need not resist an attacker, who could change both databases.
fn digest(row: &[Value<'static>]) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    for value in row {
        match value {
            Value::Int(value) => value.hash(&mut hasher),
            Value::Bool(value) => value.hash(&mut hasher),
            Value::Text(value) => value.hash(&mut hasher),
            Value::Bytes(value) => value.hash(&mut hasher),
        }
    }
    hasher.finish()
}

/// A running `copy ... from stdin`.
pub(super) type CopyIn = Pin<Box<BinaryCopyInWriter>>;

impl Connection {
    fn begin_copy(&mut self, sql: &str, types: &[Type]) -> Result<CopyIn> {
        let client = Arc::clone(self.client());
        let sink = self.wait(async move { client.copy_in(sql).await })?;
        Ok(Box::pin(BinaryCopyInWriter::new(sink, types)))
    }

    fn write_copy(&mut self, copy: &mut CopyIn, row: &[Value<'static>]) -> Result<()> {
        self.wait(copy.as_mut().write_raw(row))
    }

    fn end_copy(&mut self, mut copy: CopyIn) -> Result<()> {
        self.wait(copy.as_mut().finish()).map(drop)
    }
}
