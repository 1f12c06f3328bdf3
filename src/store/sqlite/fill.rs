//! Writes the rows of another database into a new file.

use std::fs::File;
use std::path::Path;

use jiff::Timestamp;
use rusqlite::{Connection, params_from_iter};
use uuid::Uuid;

use super::connect::connect;
use super::{audit_head, error, error_at, file};
use crate::error::{Error, Result};
use crate::files::Directory;
use crate::store::Reader;
use crate::store::sql::{TABLES, Table};

/// Creates a database file with mode 0600 and the rows of another database, compares each, and
/// returns the file. The rows are those of the snapshot that `reader` reads.
pub(in crate::store) fn write_copy(path: &Path, reader: &mut dyn Reader) -> Result<File> {
    if !file::create(path, Uuid::nil(), Timestamp::UNIX_EPOCH)? {
        return Err(Error::conflict(format!("`{}` already exists", path.display())));
    }
    // As a copy of a file, it gets its head when it is put in its place.
    audit_head::take_head(path);
    let connection = connect(path).map_err(|cause| error_at(path, cause))?;
    connection
        .execute_batch("begin immediate; pragma defer_foreign_keys = on; delete from instance; delete from audit_head")
        .map_err(error)?;
    for table in TABLES.iter() {
        fill(&connection, table, reader)?;
    }
    let last_id = i64::try_from(reader.last_user_id()?).unwrap_or(i64::MAX);
    let sql = "update sqlite_sequence set seq = max(seq, ?) where name = 'users'";
    connection.execute(sql, [last_id]).map_err(error)?;
    for table in TABLES.iter() {
        compare(&connection, table, reader)?;
    }
    connection.execute_batch("commit").map_err(error)?;
    // The copy is a single file, without journals beside it.
    connection
        .pragma_update_and_check(None, "journal_mode", "delete", |_| Ok(()))
        .map_err(error)?;
    drop(connection);
    let opened = Directory::of(path).and_then(|(directory, name)| directory.read(&name));
    let opened = opened.and_then(|file| file.sync_all().map(|()| file));
    opened.map_err(|cause| {
        Error::unavailable(format!("cannot write `{}`", path.display())).with_source(cause)
    })
}

fn fill(connection: &Connection, table: &Table, reader: &mut dyn Reader) -> Result<()> {
    let places = vec!["?"; table.columns.len()].join(", ");
    let sql = format!("insert into {} ({}) values ({places})", table.name, table.column_names());
    let mut statement = connection.prepare(&sql).map_err(error)?;
    reader.rows(table, &mut |row| {
        statement.execute(params_from_iter(row.iter())).map(drop).map_err(error)
    })
}

/// Compares a table with that of the other database, row by row.
fn compare(connection: &Connection, table: &Table, reader: &mut dyn Reader) -> Result<()> {
    let sql = table.select();
    let mut statement = connection.prepare(&sql).map_err(error)?;
    let mut written = statement.query([]).map_err(error)?;
    reader.rows(table, &mut |row| {
        let found = written.next().map_err(error)?.ok_or_else(|| table.differs())?;
        if table.read(found)? == row { Ok(()) } else { Err(table.differs()) }
    })?;
    if written.next().map_err(error)?.is_none() { Ok(()) } else { Err(table.differs()) }
}
