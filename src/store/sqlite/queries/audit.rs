//! The audit log, as SQL.

use rusqlite::{Row, ToSql, params};

use crate::domain::{Action, Checkpoint, Event, EventFilter, Head};
use crate::error::Result;
use crate::store::sqlite::{Tx, error, row};
use crate::store::{ReadAudit, WriteAudit, busy};

impl ReadAudit for Tx<'_> {
    fn events(
        &mut self,
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
        // Without a limit, the rows do not have to be collected and sorted again.
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

    fn head(&mut self) -> Result<Head> {
        let head = self.find("select sequence, digest from audit_head", [], head)?;
        Ok(head.unwrap_or_else(Head::none))
    }

    fn last_event(&mut self) -> Result<Head> {
        let sql = "select sequence, digest from events order by sequence desc limit 1";
        Ok(self.find(sql, [], head)?.unwrap_or_else(Head::none))
    }

    fn audit_checkpoint(&mut self) -> Result<Option<Checkpoint>> {
        self.find("select sequence, digest, signature from audit_checkpoint", [], |row| {
            let head = Head { sequence: sequence(row)?, digest: row.get("digest")? };
            Ok(Checkpoint { head, signature: row.get("signature")? })
        })
    }
}

impl WriteAudit for Tx<'_> {
    fn insert_event(&mut self, event: &Event) -> Result<()> {
        // Exactly one event follows each head.
        let sql = "update audit_head set sequence = ?1, digest = ?2 where sequence = ?1 - 1";
        if self.execute(sql, params![clamp(event.sequence), event.digest])? != 1 {
            return Err(busy());
        }
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

    fn remove_events(&mut self, checkpoint: &Checkpoint) -> Result<()> {
        let Checkpoint { head: Head { sequence, digest }, signature } = checkpoint;
        let sequence = clamp(*sequence);
        self.execute("delete from events where sequence <= ?", [sequence])?;
        let sql = "insert into audit_checkpoint (only_row, sequence, digest, signature)
                   values (1, ?, ?, ?)
                   on conflict do update set sequence = excluded.sequence,
                     digest = excluded.digest, signature = excluded.signature";
        self.execute(sql, params![sequence, digest, signature]).map(drop)
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

fn head(row: &Row<'_>) -> rusqlite::Result<Head> {
    Ok(Head { sequence: sequence(row)?, digest: row.get("digest")? })
}

fn sequence(row: &Row<'_>) -> rusqlite::Result<u64> {
    row.get::<_, i64>("sequence").map(i64::unsigned_abs)
}

pub(in crate::store::sqlite) fn clamp(sequence: u64) -> i64 {
    i64::try_from(sequence).unwrap_or(i64::MAX)
}
