//! The audit log, as SQL, and its head as a file.

use std::io::{self, Read};
use std::os::unix::fs::FileExt;
use std::path::Path;

use rusqlite::{Row, ToSql, params};

use super::owner;
use super::{Tx, error, row};
use crate::domain::{Action, Checkpoint, Event, EventFilter, Head};
use crate::error::{Error, Result};
use crate::files::{Directory, PRIVATE, suffixed};
use crate::store::with_suffix;

impl Tx<'_> {
    pub(super) fn visit_events(
        &self,
        filter: &EventFilter,
        visit: &mut dyn FnMut(Event) -> Result<()>,
    ) -> Result<()> {
        let user = filter.user.map(|id| format!("user:{id}"));
        let action = filter.action.map(Action::name);
        let after = filter.after.map_or(0, clamp);
        let before = filter.before.map_or(i64::MAX, clamp);
        let last = filter.last.map_or(-1, i64::from);
        let sql = "select * from (
                     select sequence, at, actor, origin, action, subject, detail, digest from events
                     where sequence > :after and sequence < :before
                       and (:user is null or actor = :user or subject = :user)
                       and (:action is null or action = :action)
                     order by sequence desc limit :last
                   ) order by sequence";
        // Without a limit nothing has to be gathered and turned around.
        let all = "select sequence, at, actor, origin, action, subject, detail, digest from events
                   where sequence > :after and sequence < :before
                     and (:user is null or actor = :user or subject = :user)
                     and (:action is null or action = :action)
                   order by sequence";
        let mut params: Vec<(&str, &dyn ToSql)> =
            vec![(":after", &after), (":before", &before), (":user", &user), (":action", &action)];
        let sql = if last < 0 {
            all
        } else {
            params.push((":last", &last));
            sql
        };
        self.visit(sql, params.as_slice(), |row| visit(event(row).map_err(error)?))
    }

    pub(super) fn find_checkpoint(&self) -> Result<Option<Checkpoint>> {
        self.find("select sequence, digest, signature from audit_checkpoint", [], |row| {
            let head = Head { sequence: sequence(row)?, digest: row.get("digest")? };
            Ok(Checkpoint { head, signature: row.get("signature")? })
        })
    }

    pub(super) fn put_checkpoint(&self, checkpoint: &Checkpoint) -> Result<()> {
        let Checkpoint { head: Head { sequence, digest }, signature } = checkpoint;
        let sequence = clamp(*sequence);
        self.execute("delete from events where sequence <= ?", [sequence])?;
        let sql = "insert into audit_checkpoint (only_row, sequence, digest, signature)
                   values (1, ?, ?, ?)
                   on conflict do update set sequence = excluded.sequence,
                     digest = excluded.digest, signature = excluded.signature";
        self.execute(sql, params![sequence, digest, signature]).map(drop)
    }

    pub(super) fn find_head(&self) -> Result<Head> {
        let sql = "select sequence, digest from events order by sequence desc limit 1";
        let head = self.find(sql, [], |row| {
            Ok(Head { sequence: sequence(row)?, digest: row.get("digest")? })
        })?;
        Ok(head.unwrap_or_else(Head::none))
    }

    /// Whether the head that is kept beside the database is one of its events, or there were none
    /// before `first`. If not, the log was cut, or its head was taken away, and to keep a younger
    /// one would hide that.
    pub(super) fn follows_kept_head(&self, database: &Path, first: u64) -> Result<bool> {
        let kept = match kept_head(database) {
            Ok(Some(kept)) if kept.sequence > 0 => kept,
            Ok(_) if first == 1 => return Ok(true),
            Ok(_) => {
                tracing::error!(
                    "the audit log has events and no head beside it; run `vouchsafe audit verify`"
                );
                return Ok(false);
            }
            Err(_) => return Ok(false),
        };
        let sql = "select digest from events where sequence = ?1
                   union all select digest from audit_checkpoint where sequence = ?1";
        let digest = self.find(sql, [clamp(kept.sequence)], |row| row.get::<_, String>(0))?;
        // What was pruned says nothing any more; it was verified before.
        let is_pruned =
            self.find_checkpoint()?.is_some_and(|found| kept.sequence < found.head.sequence);
        let follows = is_pruned || digest.as_ref() == Some(&kept.digest);
        if !follows {
            tracing::error!(
                "the audit log does not reach its kept head; run `vouchsafe audit verify`"
            );
        }
        Ok(follows)
    }

    pub(super) fn put_event(&mut self, event: &Event) -> Result<()> {
        let sql =
            "insert into events (sequence, at, actor, origin, action, subject, detail, digest)
                   values (?, ?, ?, ?, ?, ?, ?, ?)";
        let params = params![
            clamp(event.sequence),
            event.at.as_microsecond(),
            event.actor,
            event.origin,
            event.action,
            event.subject,
            event.detail,
            event.digest,
        ];
        self.execute(sql, params)?;
        self.first_event.get_or_insert(event.sequence);
        self.head = Some(Head { sequence: event.sequence, digest: event.digest.clone() });
        Ok(())
    }
}

fn event(row: &Row<'_>) -> rusqlite::Result<Event> {
    Ok(Event {
        sequence: sequence(row)?,
        at: row::time(row, "at")?,
        actor: row.get("actor")?,
        origin: row.get("origin")?,
        action: row.get("action")?,
        subject: row.get("subject")?,
        detail: row.get("detail")?,
        digest: row.get("digest")?,
    })
}

fn sequence(row: &Row<'_>) -> rusqlite::Result<u64> {
    row.get::<_, i64>("sequence").map(i64::unsigned_abs)
}

fn clamp(sequence: u64) -> i64 {
    i64::try_from(sequence).unwrap_or(i64::MAX)
}

/// Keeps the head beside the database, unless another process has kept a younger one.
///
/// The change itself is safe by now, and a head that lags is no sign of anything: a failure here
/// is logged and fails nothing.
pub(crate) fn keep_head(database: &Path, head: &Head) {
    if let Err(cause) = write_head(database, head) {
        let path = with_suffix(database, HEAD);
        tracing::warn!(%cause, path = %path.display(), "cannot keep the head of the audit log");
    }
}

/// What the name of the file with the head ends with.
const HEAD: &str = "-audit";

/// The length of that file: a number of 20 digits, a space, a digest of 43 letters, a line end.
const HEAD_BYTES: usize = 65;

/// Writes the head over the one before. It fits into one sector, so that a power cut leaves one of
/// both, and nothing has to be synced, which would take as long as the change itself.
pub(super) fn write_head(database: &Path, head: &Head) -> io::Result<()> {
    let (directory, name) = Directory::of(database)?;
    let head_name = suffixed(&name, HEAD);
    let line = format!("{:<width$}\n", head.to_string(), width = HEAD_BYTES - 1);
    let Some(facts) = directory.check_plain(&head_name)? else {
        let file = directory.create(&head_name, PRIVATE)?;
        owner::give_away(&file, &directory, &name)?;
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

/// The head that is kept beside a database.
pub(super) fn kept_head(database: &Path) -> Result<Option<Head>> {
    let shown = with_suffix(database, HEAD);
    let shown = shown.display();
    match read_head(database) {
        // As if it was deleted: an attacker who cuts the log can empty the file, too.
        Ok(text) if text.bytes().all(|byte| byte == 0) => Ok(None),
        Ok(text) => text.parse().map(Some).map_err(|cause: Error| {
            let message = format!("`{shown}` holds no head of an audit log");
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

/// Takes the head away from beside a database that another is to replace.
pub(crate) fn take_head(database: &Path) -> Option<Head> {
    let kept = kept_head(database).ok().flatten();
    if let Ok((directory, name)) = Directory::of(database) {
        let _ = directory.remove(&suffixed(&name, HEAD));
    }
    kept
}
