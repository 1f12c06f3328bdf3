//! The tables: creation, recognition, and migration.

use jiff::Timestamp;
use rusqlite::{Connection, TransactionBehavior, params};
use uuid::Uuid;

use super::error;
use crate::domain::fold_address;
use crate::error::{Error, Result};
use crate::store::sql::sort_name;

/// The migrations from an empty file to the current schema. A database's version is the number of
/// migrations applied.
const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001_init.sql"),
    include_str!("../migrations/0002_guessing.sql"),
    include_str!("../migrations/0003_audit.sql"),
    include_str!("../migrations/0004_sealed_keys.sql"),
    include_str!("../migrations/0005_session_places.sql"),
    include_str!("../migrations/0006_links.sql"),
    include_str!("../migrations/0007_import.sql"),
    include_str!("../migrations/0008_sessions_by_expiry.sql"),
    include_str!("../migrations/0009_session_kinds.sql"),
    include_str!("../migrations/0010_credentials.sql"),
    include_str!("../migrations/0011_counters.sql"),
    include_str!("../migrations/0012_leases.sql"),
];

/// The schema version that this program reads and writes.
#[expect(clippy::cast_possible_truncation, reason = "there are few migrations")]
pub const SCHEMA_VERSION: u32 = MIGRATIONS.len() as u32;

/// The application ID in the file's header: the letters `vchs`.
pub(super) const APPLICATION_ID: u32 = 0x7663_6873;

/// Creates all tables in an empty database.
pub(super) fn create_tables(
    connection: &mut Connection,
    instance: Uuid,
    now: Timestamp,
) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    apply_migrations(&transaction, 0)?;
    transaction.execute(
        "insert into instance (only_row, id, created_at) values (1, ?, ?)",
        params![instance.to_string(), now.as_microsecond()],
    )?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.commit()
}

/// Applies the migrations after a version, within a transaction.
fn apply_migrations(transaction: &Connection, from: u32) -> rusqlite::Result<()> {
    for step in MIGRATIONS.iter().skip(from as usize) {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "user_version", SCHEMA_VERSION)
}

/// Migrates the tables from `version` to [`SCHEMA_VERSION`], within a transaction.
pub(super) fn upgrade(transaction: &Connection, version: u32) -> Result<()> {
    apply_migrations(transaction, version).map_err(error)?;
    if version < FOLDS_DOMAINS {
        fold_addresses(transaction)?;
    }
    if version < SORTS_BY_NAME {
        fill_sort_names(transaction).map_err(error)?;
    }
    Ok(())
}

/// The schema version since which users have a name to sort by.
const SORTS_BY_NAME: u32 = 11;

/// Computes the names that lists are sorted by.
fn fill_sort_names(transaction: &Connection) -> rusqlite::Result<()> {
    let mut after = 0;
    loop {
        // In batches: a table that is updated while it is read would visit rows twice.
        let mut select = transaction.prepare_cached(
            "select id, email, first_name, last_name from users where id > ? order by id limit 1000",
        )?;
        let rows = select.query_map([after], |row| {
            let (email, first, last): (String, String, String) =
                (row.get(1)?, row.get(2)?, row.get(3)?);
            Ok((row.get::<_, i64>(0)?, sort_name(&email, &first, &last)))
        })?;
        let names = rows.collect::<rusqlite::Result<Vec<_>>>()?;
        let Some((last, _)) = names.last() else { return Ok(()) };
        after = *last;
        let mut update =
            transaction.prepare_cached("update users set sort_name = ?2 where id = ?1")?;
        for (id, name) in &names {
            update.execute(params![id, name])?;
        }
    }
}

/// The schema version since which domains are compared in ASCII form.
const FOLDS_DOMAINS: u32 = 9;

/// Recomputes the normalized forms of email addresses.
fn fold_addresses(transaction: &Connection) -> Result<()> {
    let mut changed: Vec<(i64, String, String)> = Vec::new();
    let mut find = || {
        let mut statement = transaction.prepare("select id, email, email_folded from users")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (email, known): (String, String) = (row.get(1)?, row.get(2)?);
            // An address whose domain is not a valid DNS name is left as it is.
            if let Some(folded) = fold_address(&email).filter(|folded| *folded != known) {
                changed.push((row.get(0)?, email, folded));
            }
        }
        Ok(())
    };
    find().map_err(error)?;
    for (id, email, folded) in changed {
        let sql = "update users set email_folded = ?2 where id = ?1";
        transaction.execute(sql, params![id, folded]).map_err(|cause| {
            let message = format!("two users have the address `{email}`, in different spellings");
            Error::conflict(message)
                .with_hint(format!(
                    "change the address of user {id} with the previous release, then migrate again"
                ))
                .with_source(cause)
        })?;
    }
    Ok(())
}
