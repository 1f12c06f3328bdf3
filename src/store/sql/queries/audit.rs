//! The audit log, as SQL.

use crate::domain::{Action, Checkpoint, Day, Event, EventFilter, EventLimit, Head, SignIns};
use crate::error::Result;
use crate::store::sql::{Cells, Tx, params};
use crate::store::{ReadAudit, WriteAudit, busy};

impl ReadAudit for Tx<'_> {
    fn events(
        &mut self,
        filter: &EventFilter,
        visit: &mut dyn FnMut(Event) -> Result<()>,
    ) -> Result<()> {
        let name = |id| format!("user:{id}");
        let (user, subject) = (filter.user.map(name), filter.subject.map(name));
        let limit = filter.limit.map(|limit| match limit {
            EventLimit::First(count) | EventLimit::Last(count) => i64::from(count),
        });
        let params = params![
            filter.after.unwrap_or(0),
            filter.before.unwrap_or(u64::MAX),
            filter.since,
            filter.until,
            user,
            subject,
            limit,
        ];
        self.visit(&events_sql(filter), params, |cells| visit(event(cells)?))
    }

    fn sign_ins(&mut self, since: Day, visit: &mut dyn FnMut(SignIns) -> Result<()>) -> Result<()> {
        let sql = "select day, succeeded, refused from sign_ins_by_day where day >= ? order by day";
        self.visit(sql, params![since.0], |cells| {
            let day = Day(cells.get()?);
            visit(SignIns { day, succeeded: cells.get()?, refused: cells.get()? })
        })
    }

    fn head(&mut self) -> Result<Head> {
        if let Some(head) = self.connection.pending_head() {
            return Ok(head);
        }
        let head = self.find("select sequence, digest from audit_head", params![], head)?;
        Ok(head.unwrap_or_else(Head::none))
    }

    fn last_event(&mut self) -> Result<Head> {
        let sql = "select sequence, digest from events order by sequence desc limit 1";
        Ok(self.find(sql, params![], head)?.unwrap_or_else(Head::none))
    }

    fn audit_checkpoint(&mut self) -> Result<Option<Checkpoint>> {
        self.find("select sequence, digest, signature from audit_checkpoint", params![], |cells| {
            Ok(Checkpoint { head: head(cells)?, signature: cells.get()? })
        })
    }
}

impl WriteAudit for Tx<'_> {
    fn insert_event(&mut self, event: &Event) -> Result<()> {
        // Exactly one event follows each head.
        let head = Head { sequence: event.sequence, digest: event.digest.clone() };
        if !self.connection.advance_head(&head)? {
            return Err(busy());
        }
        let sql =
            "insert into events (sequence, at, actor, origin, action, subject, detail, digest)
                   values (?, ?, ?, ?, ?, ?, ?, ?)";
        let params = params![
            event.sequence,
            event.at,
            &event.actor,
            &event.origin,
            &event.action,
            &event.subject,
            &event.detail,
            &event.digest,
        ];
        self.send(sql, params)?;
        self.first_event.get_or_insert(event.sequence);
        // A session that makes room for another one was ended by no request that waits for that.
        self.ends |= !is_harmless(&event.action) && event.action != Action::SessionsEvicted.name();
        self.head = Some(head);
        Ok(())
    }

    fn count_sign_ins(&mut self, added: SignIns) -> Result<()> {
        let sql = "insert into sign_ins_by_day (day, succeeded, refused) values (?, ?, ?)
                   on conflict (day) do update set
                     succeeded = sign_ins_by_day.succeeded + excluded.succeeded,
                     refused = sign_ins_by_day.refused + excluded.refused";
        let SignIns { day, succeeded, refused } = added;
        self.send(sql, params![day.0, succeeded, refused])
    }

    fn remove_events(&mut self, checkpoint: &Checkpoint) -> Result<()> {
        let Checkpoint { head: Head { sequence, digest }, signature } = checkpoint;
        self.send("delete from events where sequence <= ?", params![*sequence])?;
        let sql = "insert into audit_checkpoint (only_row, sequence, digest, signature)
                   values (1, ?, ?, ?)
                   on conflict (only_row) do update set sequence = excluded.sequence,
                     digest = excluded.digest, signature = excluded.signature";
        self.send(sql, params![*sequence, digest, signature])
    }
}

/// Whether an action ends no session, permission, or key, and does not change what a session check
/// returns, but for the time of the last sign-in.
pub(in crate::store) fn is_harmless(action: &str) -> bool {
    const HARMLESS: [Action; 6] = [
        Action::LoginSucceeded,
        Action::LoginRefused,
        Action::UserAdded,
        Action::BackupCreated,
        Action::KeyMade,
        Action::JobFailed,
    ];
    HARMLESS.iter().any(|harmless| harmless.name() == action)
}

/// The condition on sequence numbers and times.
const RANGE: &str = "sequence > ?1 and sequence < ?2
    and (?3 is null or at >= ?3) and (?4 is null or at < ?4)";

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
    let either = filter.user.map_or("", |_| " and (actor = ?5 or subject = ?5)");
    let direction = match filter.limit {
        None => {
            // Without a limit, the rows do not have to be collected and sorted.
            let subject = filter.subject.map_or("", |_| " and subject = ?6");
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
        (Some(_), ..) => vec![format!("subject = ?6{either}{actions}")],
        (None, Some(_), _) => vec![
            format!("subject = ?5{actions}"),
            format!("actor = ?5 and actor <> subject and actor <> 'unknown'{actions}"),
        ],
        (None, None, []) => {
            return format!(
                "select * from (select {columns} from events where {RANGE}
                   order by sequence {direction} limit ?7) found order by sequence"
            );
        }
        (None, None, names) => names.iter().map(|name| format!("action = {name}")).collect(),
    };
    let found: Vec<String> = conditions
        .iter()
        .map(|condition| {
            format!(
                "select sequence from (select sequence from events where {condition} and {RANGE}
                   order by sequence {direction} limit ?7) found"
            )
        })
        .collect();
    format!(
        "select {columns} from events where sequence in (
           select sequence from ({}) found order by sequence {direction} limit ?7)
         order by sequence",
        found.join(" union all ")
    )
}

fn event(cells: &mut Cells<'_>) -> Result<Event> {
    Ok(Event {
        sequence: cells.get()?,
        at: cells.get()?,
        actor: cells.get()?,
        origin: cells.get()?,
        action: cells.get()?,
        subject: cells.get()?,
        detail: cells.get()?,
        digest: cells.get()?,
    })
}

fn head(cells: &mut Cells<'_>) -> Result<Head> {
    Ok(Head { sequence: cells.get()?, digest: cells.get()? })
}
