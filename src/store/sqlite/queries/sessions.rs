//! Sessions, as SQL.

use std::sync::LazyLock;

use jiff::Timestamp;
use rusqlite::{named_params, params};

use crate::domain::{
    AuthMethod, BoundedCount, KeyId, Session, SessionFilter, SessionId, SigningKey, User, UserId,
};
use crate::error::{Error, Result};
use crate::store::sqlite::row::{Cells, SESSION, user_columns};
use crate::store::sqlite::{Tx, error, row};
use crate::store::{ReadSessions, SessionCheck, WriteSessions};

impl ReadSessions for Tx<'_> {
    fn session(&mut self, id: SessionId) -> Result<Option<(Session, User)>> {
        let user = user_columns();
        let sql = format!(
            "select {SESSION}, {user} from sessions s join users u on u.id = s.user_id
             where s.id = ?"
        );
        self.find(&sql, [id.to_string()], |row| {
            let mut cells = Cells::of(row);
            Ok((row::next_session(&mut cells)?, row::next_user(&mut cells)?))
        })
    }

    fn session_check(&mut self, id: SessionId, key: &KeyId) -> Result<Option<SessionCheck>> {
        self.find(&SESSION_CHECK, params![id.to_string(), key.as_str()], |row| {
            let mut cells = Cells::of(row);
            Ok(SessionCheck {
                session: row::next_session(&mut cells)?,
                user: row::next_user(&mut cells)?,
                key_verifies_until: cells.time_or_null()?,
            })
        })
    }

    fn sessions(
        &mut self,
        filter: SessionFilter,
        visit: &mut dyn FnMut(Session, String) -> Result<()>,
    ) -> Result<()> {
        let (condition, value) = session_condition(filter);
        let sql = format!(
            "select {SESSION}, u.email from sessions s join users u on u.id = s.user_id
             where {condition} order by s.created_at, s.id"
        );
        self.visit(&sql, rusqlite::params_from_iter(value), |row| {
            let session = row::next_session(&mut Cells::of(row)).map_err(error)?;
            visit(session, row.get("email").map_err(error)?)
        })
    }

    fn live_sessions(
        &mut self,
        user: UserId,
        now: Timestamp,
        after: Option<SessionId>,
        limit: u32,
        visit: &mut dyn FnMut(Session) -> Result<()>,
    ) -> Result<()> {
        let sql = format!(
            "select {SESSION} from sessions s
             where s.user_id = :user and s.revoked_at is null and s.expires_at > :now
               and (:after is null or (s.created_at, s.id) <
                 (select a.created_at, a.id from sessions a where a.id = :after))
             order by s.created_at desc, s.id desc limit :limit"
        );
        let params = named_params! {
            ":user": user.get(),
            ":now": now.as_microsecond(),
            ":after": after.map(|id| id.to_string()),
            ":limit": limit,
        };
        self.visit(&sql, params, |row| {
            visit(row::next_session(&mut Cells::of(row)).map_err(error)?)
        })
    }

    fn count_live_sessions(&mut self, user: UserId, now: Timestamp) -> Result<u64> {
        let sql = "select count(*) from sessions
                   where user_id = ? and revoked_at is null and expires_at > ?";
        self.count(sql, params![user.get(), now.as_microsecond()])
    }

    fn count_all_live_sessions(&mut self, now: Timestamp, limit: u64) -> Result<BoundedCount> {
        let sql = "select count(*) from (
                     select 1 from sessions where revoked_at is null and expires_at > ?1
                     limit ?2 + 1)";
        let most = i64::try_from(limit).unwrap_or(i64::MAX - 1);
        Ok(BoundedCount::up_to(limit, self.count(sql, params![now.as_microsecond(), most])?))
    }

    fn sessions_with_prefix(
        &mut self,
        prefix: &str,
        live_at: Option<Timestamp>,
        limit: u32,
    ) -> Result<Vec<SessionId>> {
        // IDs consist of hexadecimal digits and hyphens, which sort before `g`.
        let sql = "select id from sessions where id >= ?1 and id < ?1 || 'g'
                     and (?3 is null or (revoked_at is null and expires_at > ?3))
                   order by id limit ?2";
        let mut found = Vec::new();
        self.visit(sql, params![prefix, limit, row::micros(live_at)], |row| {
            found.push(row.get::<_, String>(0).map_err(error)?.parse()?);
            Ok(())
        })?;
        Ok(found)
    }

    fn count_live_sessions_of_key(&mut self, key: &SigningKey, now: Timestamp) -> Result<u64> {
        let sql = format!("select count(*) from sessions where {OF_KEY} and expires_at > ?4");
        let params = params![
            key.id.as_str(),
            row::micros(key.activated_at),
            row::micros(key.retired_at),
            now.as_microsecond(),
        ];
        self.count(&sql, params)
    }

    fn last_expiry(&mut self) -> Result<Option<Timestamp>> {
        let sql = "select max(expires_at) as last from sessions";
        Ok(self.find(sql, [], |row| row::time_or_null(row, "last"))?.flatten())
    }
}

impl WriteSessions for Tx<'_> {
    fn insert_session(&mut self, session: &Session) -> Result<()> {
        let sql = "insert into sessions (id, user_id, name, audience, scope, kind, key_id, ttl, created_at,
                                         expires_at, ends_at, revoked_at, origin, device,
                                         auth_time, amr, parent_id, last_used_at)
                   values (:id, :user, :name, :audience, :scope, :kind, :key, :ttl, :created, :expires,
                           :ends, :revoked, :origin, :device, :auth_time, :amr, :parent, :used)";
        let amr: Vec<&str> = session.amr.iter().copied().map(AuthMethod::name).collect();
        let params = named_params! {
            ":id": session.id.to_string(),
            ":user": session.user_id.get(),
            ":name": session.name,
            ":audience": json(&session.audience)?,
            ":scope": json(&session.scope)?,
            ":kind": session.kind.name(),
            ":key": session.key.as_ref().map(KeyId::as_str),
            ":ttl": i64::try_from(session.ttl.as_secs()).unwrap_or(i64::MAX),
            ":created": session.created_at.as_microsecond(),
            ":expires": session.expires_at.as_microsecond(),
            ":ends": session.ends_at.as_microsecond(),
            ":revoked": row::micros(session.revoked_at),
            ":origin": session.origin,
            ":device": session.device,
            ":auth_time": session.auth_time.as_microsecond(),
            ":amr": amr.join(" "),
            ":parent": session.parent.map(|id| id.to_string()),
            ":used": row::micros(session.last_used_at),
        };
        self.execute(sql, params).map(drop)
    }

    fn set_session_expiry(
        &mut self,
        id: SessionId,
        expires_at: Timestamp,
        key: &KeyId,
    ) -> Result<()> {
        let sql = "update sessions set expires_at = ?2, key_id = ?3 where id = ?1";
        let params = params![id.to_string(), expires_at.as_microsecond(), key.as_str()];
        self.execute(sql, params).map(drop)
    }

    fn set_auth_time(&mut self, id: SessionId, at: Timestamp) -> Result<()> {
        let sql = "update sessions set auth_time = ?2 where id = ?1";
        self.execute(sql, params![id.to_string(), at.as_microsecond()]).map(drop)
    }

    fn set_last_used(
        &mut self,
        id: SessionId,
        at: Timestamp,
        browser_expires_at: Timestamp,
    ) -> Result<()> {
        let sql = "update sessions set last_used_at = ?2,
                     expires_at = case kind when 'browser' then min(?3, ends_at) else expires_at end
                   where id = ?1";
        let (at, expires_at) = (at.as_microsecond(), browser_expires_at.as_microsecond());
        self.execute(sql, params![id.to_string(), at, expires_at]).map(drop)
    }

    fn end_least_used_sessions(
        &mut self,
        user: UserId,
        keep: u32,
        now: Timestamp,
    ) -> Result<Vec<SessionId>> {
        let sql = "with recursive tree (id) as (
                     select id from (
                       select id from sessions
                       where user_id = ?1 and parent_id is null and revoked_at is null
                         and expires_at > ?3
                       order by max(created_at, coalesce(last_used_at, created_at)) desc, id
                       limit -1 offset ?2)
                     union select c.id from sessions c join tree on c.parent_id = tree.id)
                   update sessions set revoked_at = ?3
                   where revoked_at is null and id in (select id from tree)
                   returning id";
        let mut ended = Vec::new();
        self.visit(sql, params![user.get(), keep, now.as_microsecond()], |row| {
            ended.push(row.get::<_, String>(0).map_err(error)?.parse()?);
            Ok(())
        })?;
        Ok(ended)
    }

    fn revoke_sessions(&mut self, filter: SessionFilter, now: Timestamp) -> Result<u64> {
        let (condition, value) = session_condition(filter);
        let now = now.as_microsecond();
        // Expired sessions too: they would be live again if a clock that is ahead is set back.
        let sql = format!(
            "with recursive tree (id) as (
               select s.id from sessions s where {condition}
               union select c.id from sessions c join tree on c.parent_id = tree.id)
             update sessions set revoked_at = {now}
             where revoked_at is null and id in (select id from tree)
             returning expires_at > {now}"
        );
        // Not cached, because the time is part of the text: the condition has the only parameter.
        let mut statement = self.connection.prepare(&sql).map_err(error)?;
        let mut rows = statement.query(rusqlite::params_from_iter(value)).map_err(error)?;
        let mut ended = 0;
        while let Some(row) = rows.next().map_err(error)? {
            ended += u64::from(row.get::<_, bool>(0).map_err(error)?);
        }
        Ok(ended)
    }

    fn revoke_sessions_of_key(&mut self, key: &SigningKey, now: Timestamp) -> Result<u64> {
        let sql =
            format!("update sessions set revoked_at = ?4 where {OF_KEY} returning expires_at > ?4");
        let params = params![
            key.id.as_str(),
            row::micros(key.activated_at),
            row::micros(key.retired_at),
            now.as_microsecond(),
        ];
        let mut live = 0;
        self.visit(&sql, params, |row| {
            live += u64::from(row.get::<_, bool>(0).map_err(error)?);
            Ok(())
        })?;
        Ok(live)
    }

    fn delete_sessions_before(&mut self, before: Timestamp, limit: u32) -> Result<u64> {
        let sql = "delete from sessions where id in (
                     select id from sessions where expires_at < ?1 order by expires_at limit ?2)";
        let deleted = self.execute(sql, params![before.as_microsecond(), limit])?;
        Ok(deleted as u64)
    }

    fn delete_expired_sessions(&mut self, user: UserId, before: Timestamp) -> Result<()> {
        let sql = "delete from sessions where user_id = ?1 and expires_at < ?2";
        self.execute(sql, params![user.get(), before.as_microsecond()]).map(drop)
    }
}

/// Formatted once, because it runs for every request.
static SESSION_CHECK: LazyLock<String> = LazyLock::new(|| {
    let user = user_columns();
    format!(
        "select {SESSION}, {user}, k.verifies_until
         from sessions s join users u on u.id = s.user_id join signing_keys k on k.id = ?2
         where s.id = ?1"
    )
});

/// A condition for sessions that were not ended and whose newest token was signed with a key. The
/// parameters are the key's ID, and the times between which it was active.
const OF_KEY: &str = "revoked_at is null and (key_id = ?1
    or (key_id is null and created_at >= ?2 and (?3 is null or created_at < ?3)))";

/// A condition on `sessions s`, and the value of its parameter.
fn session_condition(filter: SessionFilter) -> (String, Option<rusqlite::types::Value>) {
    match filter {
        SessionFilter::All => ("true".to_owned(), None),
        SessionFilter::User(user) => ("s.user_id = ?".to_owned(), Some(user.get().into())),
        SessionFilter::Others { user, but } => {
            // Sessions derived from the kept session are kept with it.
            let condition = format!(
                "s.user_id = {user} and s.id not in (
                   with recursive kept (id) as (
                     select ? union
                     select c.id from sessions c join kept on c.parent_id = kept.id)
                   select id from kept)"
            );
            (condition, Some(but.to_string().into()))
        }
        SessionFilter::Id(id) => ("s.id = ?".to_owned(), Some(id.to_string().into())),
    }
}

fn json<T: serde::Serialize>(list: &[T]) -> Result<String> {
    serde_json::to_string(list).map_err(|error| Error::internal("cannot write a list", error))
}
