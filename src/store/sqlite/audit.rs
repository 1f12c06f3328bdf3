//! The audit log, as SQL, and its head as a file.

use std::fs;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use rusqlite::{Row, ToSql, params};

use super::{Tx, error, row};
use crate::domain::{Action, Checkpoint, Event, EventFilter, Head};
use crate::error::{Error, Result};
use crate::store::{owner, with_suffix};

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

    /// Whether the head that is kept beside the database is one of its events. If it is none, the
    /// log was cut, and to keep a younger head would hide that.
    pub(super) fn follows_kept_head(&self, database: &Path) -> Result<bool> {
        let kept = match kept_head(database) {
            Ok(Some(kept)) => kept,
            Ok(None) => return Ok(true),
            Err(_) => return Ok(false),
        };
        let sql = "select digest from events where sequence = ?";
        let digest = self.find(sql, [clamp(kept.sequence)], |row| row.get::<_, String>(0))?;
        let follows = digest.as_ref() == Some(&kept.digest);
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
    let kept = kept_head(database).ok().flatten();
    if kept.is_some_and(|kept| kept.sequence >= head.sequence) {
        return;
    }
    let path = head_path(database);
    if let Err(cause) = write_head(database, &path, head) {
        tracing::warn!(%cause, path = %path.display(), "cannot keep the head of the audit log");
    }
}

fn write_head(database: &Path, path: &Path, head: &Head) -> std::io::Result<()> {
    let draft = with_suffix(path, &format!(".{}.{}", head.sequence, std::process::id()));
    let mut options = fs::OpenOptions::new();
    let mut file = options.write(true).create(true).truncate(true).mode(0o600).open(&draft)?;
    // Not synced, which takes as long as the change itself: a power cut may leave an older head,
    // or an empty file.
    writeln!(file, "{head}")?;
    owner::give_away(&file, database)?;
    fs::rename(draft, path)
}

/// The head that is kept beside a database.
pub(super) fn kept_head(database: &Path) -> Result<Option<Head>> {
    let path = head_path(database);
    match fs::read_to_string(&path) {
        // A file system may keep the name, even the length, and lose what was in it: that is none.
        Ok(text) if text.bytes().all(|byte| byte == 0) => Ok(None),
        Ok(text) => text.parse().map(Some).map_err(|cause: Error| {
            let message = format!("`{}` holds no head of an audit log", path.display());
            Error::unavailable(message).with_source(cause)
        }),
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(cause) => {
            let shown = path.display();
            Err(Error::unavailable(format!("cannot read `{shown}`")).with_source(cause))
        }
    }
}

/// Takes the head away from beside a database that another is to replace.
pub(crate) fn take_head(database: &Path) -> Option<Head> {
    let kept = kept_head(database).ok().flatten();
    let _ = fs::remove_file(head_path(database));
    kept
}

fn head_path(database: &Path) -> PathBuf {
    with_suffix(database, "-audit")
}
