//! A copy of the audit log's head in a file beside the database, which reveals that the log was
//! truncated in the database.

use std::io::{self, Read};
use std::os::unix::fs::FileExt;
use std::path::Path;

use rusqlite::Connection;

use super::{Statements, owner};
use crate::domain::Head;
use crate::error::{Error, Result};
use crate::files::{Directory, PRIVATE, suffixed};
use crate::store::sql::{Tx, next, params};
use crate::store::{ReadAudit, with_suffix};

/// Whether the stored head is an event of this log, or the log had no events before `first`.
///
/// If not, the log was truncated or the file was removed, and storing a newer head would hide
/// that.
pub(super) fn follows_kept_head(
    connection: &Connection,
    database: &Path,
    first: u64,
) -> Result<bool> {
    let mut statements = Statements(connection);
    let mut tx = Tx::new(&mut statements);
    let kept = match stored_head(database) {
        Ok(Some(kept)) if kept.sequence > 0 => kept,
        Ok(_) if first == 1 => return Ok(true),
        Ok(_) => {
            tracing::error!(
                "the audit log has events, but its head file is missing: verify the log"
            );
            return Ok(false);
        }
        Err(_) => return Ok(false),
    };
    let sql = "select digest from events where sequence = ?1
                   union all select digest from audit_checkpoint where sequence = ?1";
    let digest = tx.find(sql, params![kept.sequence], next::<String>)?;
    // Pruned events cannot be compared; they were verified before pruning.
    let is_pruned = tx.audit_checkpoint()?.is_some_and(|found| kept.sequence < found.head.sequence);
    let follows = is_pruned || digest.as_ref() == Some(&kept.digest);
    if !follows {
        tracing::error!("the audit log does not contain its stored head: verify the log");
    }
    Ok(follows)
}

/// Stores the head beside the database, unless another process has stored a newer one.
///
/// The change itself is committed, and a head that lags is no sign of tampering, so a failure is
/// only logged.
pub(super) fn store_head(database: &Path, head: &Head) {
    if let Err(cause) = write_head(database, head) {
        let path = with_suffix(database, HEAD);
        tracing::warn!(%cause, path = %path.display(), "cannot store the head of the audit log");
    }
}

/// The suffix of the file with the head.
const HEAD: &str = "-audit";

/// The size of that file: a number of 20 digits, a space, a digest of 43 characters, and a line
/// end.
const HEAD_BYTES: usize = 65;

/// Overwrites the stored head. It fits into one sector, so that a power cut leaves the old or the
/// new one. It is not synced, which would take as long as the change itself.
pub(in crate::store) fn write_head(database: &Path, head: &Head) -> io::Result<()> {
    let (directory, name) = Directory::of(database)?;
    let head_name = suffixed(&name, HEAD);
    let line = format!("{:<width$}\n", head.to_string(), width = HEAD_BYTES - 1);
    let Some(facts) = directory.check_plain(&head_name)? else {
        let file = directory.create(&head_name, PRIVATE)?;
        owner::give_to_owner_of(&file, &directory, &name)?;
        file.write_all_at(line.as_bytes(), 0)?;
        file.sync_all()?;
        return directory.sync();
    };
    // The database's owner could have put another user's file there.
    if directory.look(&name)?.is_some_and(|database| database.st_uid != facts.st_uid) {
        let message = "it does not belong to the owner of the database";
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, message));
    }
    let file = directory.write(&head_name)?;
    let mut known = String::new();
    (&file).take(HEAD_BYTES as u64).read_to_string(&mut known)?;
    if known.parse().is_ok_and(|known: Head| known.sequence >= head.sequence) {
        return Ok(());
    }
    file.write_all_at(line.as_bytes(), 0)
}

/// Reads the head stored beside a database.
pub(in crate::store) fn stored_head(database: &Path) -> Result<Option<Head>> {
    let shown = with_suffix(database, HEAD);
    let shown = shown.display();
    match read_head(database) {
        // An attacker who truncates the log can empty this file too, so treat it as deleted.
        Ok(text) if text.bytes().all(|byte| byte == 0) => Ok(None),
        Ok(text) => text.parse().map(Some).map_err(|cause: Error| {
            let message = format!("`{shown}` does not contain the head of an audit log");
            Error::unavailable(message).with_source(cause)
        }),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(cause) => Err(Error::unavailable(format!("cannot read `{shown}`")).with_source(cause)),
    }
}

fn read_head(database: &Path) -> io::Result<String> {
    let (directory, name) = Directory::of(database)?;
    let mut text = String::new();
    directory
        .read(&suffixed(&name, HEAD))?
        .take(4 * HEAD_BYTES as u64)
        .read_to_string(&mut text)?;
    Ok(text)
}

/// Removes the head stored beside a database that is about to be replaced.
pub(super) fn take_head(database: &Path) -> Option<Head> {
    let kept = stored_head(database).ok().flatten();
    if let Ok((directory, name)) = Directory::of(database) {
        let _ = directory.remove(&suffixed(&name, HEAD));
    }
    kept
}
