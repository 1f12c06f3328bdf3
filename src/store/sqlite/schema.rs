//! The tables: creation, recognition, and migration.

use jiff::Timestamp;
use rusqlite::{Connection, TransactionBehavior, params};
use uuid::Uuid;

use super::error;
use crate::domain::fold_address;
use crate::error::{Error, Result};

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
    Ok(())
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
