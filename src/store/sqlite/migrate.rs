//! Opens databases of older schema versions and migrates them.

use std::cmp::Ordering;
use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use super::file::{check_exists, not_ours};
use super::schema::{APPLICATION_ID, SCHEMA_VERSION, upgrade};
use super::{Sqlite, connect, error, error_at};
use crate::error::{Error, Remedy, Result};
use crate::store::Store;

/// Migrates a database to the current schema version; `before` runs first, on the old database.
pub(super) fn migrate(
    path: &Path,
    before: &mut dyn FnMut(&dyn Store) -> Result<()>,
) -> Result<u32> {
    check_exists(path)?;
    let mut connection = connect(path).map_err(|error| error_at(path, error))?;
    let version = version_of_ours(path, &connection)?;
    if version >= SCHEMA_VERSION {
        check_header(path, &connection)?;
        return Ok(version);
    }
    before(&Sqlite::with_reader_connection(path, connect(path).map_err(error)?))?;
    let transaction =
        connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(error)?;
    // Another process may have migrated it first.
    if version_of_ours(path, &transaction)? == version {
        upgrade(&transaction, version)?;
        transaction.commit().map_err(error)?;
    }
    Ok(version)
}

/// The schema version of a vouchsafe database.
pub(super) fn version_of_ours(path: &Path, connection: &Connection) -> Result<u32> {
    let pragma = |name| {
        connection
            .pragma_query_value(None, name, |row| row.get::<_, u32>(0))
            .map_err(|error| error_at(path, error))
    };
    if pragma("application_id")? != APPLICATION_ID {
        return Err(not_ours(path, "is not"));
    }
    pragma("user_version")
}

/// Fails unless the file is a vouchsafe database of the current schema version.
pub(super) fn check_header(path: &Path, connection: &Connection) -> Result<()> {
    let version = version_of_ours(path, connection)?;
    let remedy = match version.cmp(&SCHEMA_VERSION) {
        Ordering::Equal => return Ok(()),
        Ordering::Less => Remedy::MigrateDatabase,
        Ordering::Greater => Remedy::UseNewerRelease,
    };
    let shown = path.display();
    Err(Error::unavailable(format!(
        "`{shown}` has schema version {version}; this program reads version {SCHEMA_VERSION}"
    ))
    .with_remedy(remedy))
}
