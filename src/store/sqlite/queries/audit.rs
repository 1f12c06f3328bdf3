//! The audit log, as SQL.

use rusqlite::{Row, ToSql, params};

use crate::domain::{Checkpoint, Day, Event, EventFilter, EventLimit, Head, SignIns};
use crate::error::Result;
use crate::store::sqlite::{Tx, error, row};
use crate::store::{ReadAudit, WriteAudit, busy};

impl ReadAudit for Tx<'_> {
    fn events(
        &mut self,
        filter: &EventFilter,
        visit: &mut dyn FnMut(Event) -> Result<()>,
    ) -> Result<()> {
        let name = |id| format!("user:{id}");
        let (user, subject) = (filter.user.map(name), filter.subject.map(name));
        let (after, before) =
            (filter.after.map_or(0, clamp), filter.before.map_or(i64::MAX, clamp));
        let (since, until) = (row::micros(filter.since), row::micros(filter.until));
        let limit = filter.limit.map(|limit| match limit {
            EventLimit::First(count) | EventLimit::Last(count) => i64::from(count),
        });
        let mut params: Vec<(&str, &dyn ToSql)> =
            vec![(":after", &after), (":before", &before), (":since", &since), (":until", &until)];
        if user.is_some() {
            params.push((":user", &user));
        }
        if subject.is_some() {
            params.push((":subject", &subject));
        }
        if limit.is_some() {
            params.push((":limit", &limit));
        }
        self.visit(&events_sql(filter), params.as_slice(), |row| visit(event(row).map_err(error)?))
    }

    fn sign_ins(&mut self, since: Day, visit: &mut dyn FnMut(SignIns) -> Result<()>) -> Result<()> {
        let sql = "select day, succeeded, refused from sign_ins_by_day where day >= ? order by day";
        self.visit(sql, [since.0], |row| {
            let count = |column| row.get::<_, i64>(column).map(i64::unsigned_abs).map_err(error);
            let day = Day(row.get("day").map_err(error)?);
            visit(SignIns { day, succeeded: count("succeeded")?, refused: count("refused")? })
        })
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

    fn count_sign_ins(&mut self, added: SignIns) -> Result<()> {
        let sql = "insert into sign_ins_by_day (day, succeeded, refused) values (?, ?, ?)
                   on conflict (day) do update set succeeded = succeeded + excluded.succeeded,
                     refused = refused + excluded.refused";
        let SignIns { day, succeeded, refused } = added;
        self.execute(sql, params![day.0, clamp(succeeded), clamp(refused)]).map(drop)
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

/// The condition on sequence numbers and times.
const RANGE: &str = "sequence > :after and sequence < :before
    and (:since is null or at >= :since) and (:until is null or at < :until)";

/// The query for the events that a filter selects, oldest first.
fn events_sql(filter: &EventFilter) -> String {
    let columns = "sequence, at, actor, origin, action, subject, detail, digest";
    // The names are constants.
    let names: Vec<String> =
        filter.actions.iter().map(|action| format!("'{}'", action.name())).collect();
    let actions = if names.is_empty() {
        String::new()
    } else {
        format!(" and action in ({})", names.join(", "))
    };
    let either = filter.user.map_or("", |_| " and (actor = :user or subject = :user)");
    let direction = match filter.limit {
        None => {
            // Without a limit, the rows do not have to be collected and sorted.
            let subject = filter.subject.map_or("", |_| " and subject = :subject");
            return format!(
                "select {columns} from events where {RANGE}{either}{subject}{actions}
                 order by sequence"
            );
        }
        Some(EventLimit::First(_)) => "asc",
        Some(EventLimit::Last(_)) => "desc",
    };
    // Each condition has an index that ends with the sequence number, so that only the listed
    // events are read.
    let conditions = match (filter.subject, filter.user, names.as_slice()) {
        (Some(_), ..) => vec![format!("subject = :subject{either}{actions}")],
        (None, Some(_), _) => vec![
            format!("subject = :user{actions}"),
            format!("actor = :user and actor <> subject and actor <> 'unknown'{actions}"),
        ],
        (None, None, []) => {
            return format!(
                "select * from (select {columns} from events where {RANGE}
                   order by sequence {direction} limit :limit) order by sequence"
            );
        }
        (None, None, names) => names.iter().map(|name| format!("action = {name}")).collect(),
    };
    let found: Vec<String> = conditions
        .iter()
        .map(|condition| {
            format!(
                "select sequence from (select sequence from events where {condition} and {RANGE}
                   order by sequence {direction} limit :limit)"
            )
        })
        .collect();
    format!(
        "select {columns} from events where sequence in (
           select sequence from ({}) order by sequence {direction} limit :limit)
         order by sequence",
        found.join(" union all ")
    )
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
