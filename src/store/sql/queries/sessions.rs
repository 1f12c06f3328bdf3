//! Sessions, as SQL.

use std::sync::LazyLock;

use jiff::Timestamp;

use crate::domain::{
    AuthMethod, BoundedCount, KeyId, Session, SessionFilter, SessionId, SigningKey, User, UserId,
};
use crate::error::{Error, Result};
use crate::store::sql::row::{SESSION, user_columns};
use crate::store::sql::{Tx, Value, params, row};
use crate::store::{ReadSessions, SessionCheck, WriteSessions};

impl ReadSessions for Tx<'_> {
    fn session(&mut self, id: SessionId) -> Result<Option<(Session, User)>> {
        let user = user_columns();
        let sql = format!(
            "select {SESSION}, {user} from sessions s join users u on u.id = s.user_id
             where s.id = ?"
        );
        self.find(&sql, params![id.to_string()], |cells| {
            Ok((row::session(cells)?, row::user(cells)?))
        })
    }

    fn session_check(&mut self, id: SessionId, key: &KeyId) -> Result<Option<SessionCheck>> {
        self.find(&SESSION_CHECK, params![id.to_string(), key.as_str()], |cells| {
            Ok(SessionCheck {
                session: row::session(cells)?,
                user: row::user(cells)?,
                key_verifies_until: cells.get()?,
            })
        })
    }

    fn sessions(
        &mut self,
        filter: SessionFilter,
        visit: &mut dyn FnMut(Session, String) -> Result<()>,
    ) -> Result<()> {
        let (condition, [first, second]) = session_condition(filter);
        let sql = format!(
            "select {SESSION}, u.email from sessions s join users u on u.id = s.user_id
             where {condition} order by s.created_at, s.id"
        );
        self.visit(&sql, &[first, second], |cells| visit(row::session(cells)?, cells.get()?))
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
             where s.user_id = ?1 and s.revoked_at is null and s.expires_at > ?2
               and (?3 is null or (s.created_at, s.id) <
                 (select a.created_at, a.id from sessions a where a.id = ?3))
             order by s.created_at desc, s.id desc limit ?4"
        );
        let params = params![user.get(), now, after.map(|id| id.to_string()), limit];
        self.visit(&sql, params, |cells| visit(row::session(cells)?))
    }

    fn count_live_sessions(&mut self, user: UserId, now: Timestamp) -> Result<u64> {
        let sql = "select count(*) from sessions
                   where user_id = ? and revoked_at is null and expires_at > ?";
        self.count(sql, params![user.get(), now])
    }

    fn count_all_live_sessions(&mut self, now: Timestamp, limit: u64) -> Result<BoundedCount> {
        let sql = "select count(*) from (
                     select 1 from sessions where revoked_at is null and expires_at > ?1
                     limit ?2) found";
        let found = self.count(sql, params![now, limit.saturating_add(1)])?;
        Ok(BoundedCount::up_to(limit, found))
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
        self.collect(sql, params![prefix, limit, live_at], |cells| cells.read(str::parse))
    }

    fn count_live_sessions_of_key(&mut self, key: &SigningKey, now: Timestamp) -> Result<u64> {
        let sql = format!("select count(*) from sessions where {OF_KEY} and expires_at > ?4");
        let params = params![key.id.as_str(), key.activated_at, key.retired_at, now,];
        self.count(&sql, params)
    }

    fn last_expiry(&mut self) -> Result<Option<Timestamp>> {
        let sql = "select max(expires_at) as last from sessions";
        Ok(self.value(sql, params![])?.flatten())
    }
}

impl WriteSessions for Tx<'_> {
    fn insert_session(&mut self, session: &Session) -> Result<()> {
        let sql = "insert into sessions (id, user_id, name, audience, scope, kind, key_id, ttl, created_at,
                                         expires_at, ends_at, revoked_at, origin, device,
                                         auth_time, amr, parent_id, last_used_at)
                   values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        let amr: Vec<&str> = session.amr.iter().copied().map(AuthMethod::name).collect();
        let params = params![
            session.id.to_string(),
            session.user_id.get(),
            &session.name,
            json(&session.audience)?,
            json(&session.scope)?,
            session.kind.name(),
            session.key.as_ref().map(KeyId::as_str),
            session.ttl.as_secs(),
            session.created_at,
            session.expires_at,
            session.ends_at,
            session.revoked_at,
            &session.origin,
            &session.device,
            session.auth_time,
            amr.join(" "),
            session.parent.map(|id| id.to_string()),
            session.last_used_at,
        ];
        self.send(sql, params)
    }

    fn set_session_expiry(
        &mut self,
        id: SessionId,
        expires_at: Timestamp,
        key: &KeyId,
    ) -> Result<()> {
        let sql = "update sessions set expires_at = ?2, key_id = ?3 where id = ?1";
        self.send(sql, params![id.to_string(), expires_at, key.as_str()])
    }

    fn set_auth_time(&mut self, id: SessionId, at: Timestamp) -> Result<()> {
        let sql = "update sessions set auth_time = ?2 where id = ?1";
        self.send(sql, params![id.to_string(), at])
    }

    fn set_last_used(
        &mut self,
        id: SessionId,
        at: Timestamp,
        browser_expires_at: Timestamp,
    ) -> Result<()> {
        let sql = "update sessions set last_used_at = ?2,
                     expires_at = case when kind <> 'browser' then expires_at
                                     when ends_at < ?3 then ends_at else ?3 end
                   where id = ?1";
        self.send(sql, params![id.to_string(), at, browser_expires_at])
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
                       order by case when last_used_at > created_at then last_used_at
                                     else created_at end desc, id
                       limit 4294967295 offset ?2) unused
                     union select c.id from sessions c join tree on c.parent_id = tree.id)
                   update sessions set revoked_at = ?3
                   where revoked_at is null and id in (select id from tree)
                   returning id";
        self.collect(sql, params![user.get(), keep, now], |cells| cells.read(str::parse))
    }

    fn revoke_sessions(&mut self, filter: SessionFilter, now: Timestamp) -> Result<u64> {
        let (condition, [first, second]) = session_condition(filter);
        // Expired sessions too: they would be live again if a clock that is ahead is set back.
        let sql = format!(
            "with recursive tree (id) as (
               select s.id from sessions s where {condition}
               union select c.id from sessions c join tree on c.parent_id = tree.id)
             update sessions set revoked_at = ?3
             where revoked_at is null and id in (select id from tree)
             returning expires_at > ?3"
        );
        self.count_true(&sql, &[first, second, now.into()])
    }

    fn revoke_sessions_of_key(&mut self, key: &SigningKey, now: Timestamp) -> Result<u64> {
        let sql =
            format!("update sessions set revoked_at = ?4 where {OF_KEY} returning expires_at > ?4");
        let params = params![key.id.as_str(), key.activated_at, key.retired_at, now,];
        self.count_true(&sql, params)
    }

    fn delete_sessions_before(&mut self, before: Timestamp, limit: u32) -> Result<u64> {
        let sql = "delete from sessions where id in (
                     select id from sessions where expires_at < ?1 order by expires_at limit ?2)";
        self.execute(sql, params![before, limit])
    }

    fn delete_expired_sessions(&mut self, user: UserId, before: Timestamp) -> Result<()> {
        let sql = "delete from sessions where user_id = ?1 and expires_at < ?2";
        self.send(sql, params![user.get(), before])
    }
}

impl Tx<'_> {
    /// Runs a statement that returns a Boolean for each row, and counts the true ones.
    fn count_true(&mut self, sql: &str, params: &[Value<'_>]) -> Result<u64> {
        let mut found = 0;
        self.visit(sql, params, |cells| {
            found += u64::from(cells.get::<bool>()?);
            Ok(())
        })?;
        Ok(found)
    }
}

/// Formatted once, because it runs for every request.
pub(in crate::store) static SESSION_CHECK: LazyLock<String> = LazyLock::new(|| {
    let user = user_columns();
    format!(
        "select {SESSION}, {user}, k.verifies_until
         from sessions s join users u on u.id = s.user_id join signing_keys k on k.id = ?2
         where s.id = ?1"
    )
});

/// A condition for sessions that were not ended, with the newest token signed with a key. The
/// parameters are the key's ID, and the times between which it was active.
const OF_KEY: &str = "revoked_at is null and (key_id = ?1
    or (key_id is null and created_at >= ?2 and (?3 is null or created_at < ?3)))";

/// A condition on `sessions s`, and the values of its parameters `?1` and `?2`.
fn session_condition(filter: SessionFilter) -> (&'static str, [Value<'static>; 2]) {
    let none = || Value::Int(None);
    match filter {
        SessionFilter::All => ("true", [none(), none()]),
        SessionFilter::User(user) => ("s.user_id = ?1", [user.get().into(), none()]),
        // Sessions derived from the kept session are kept with it.
        SessionFilter::Others { user, but } => (
            "s.user_id = ?1 and s.id not in (
               with recursive kept (id) as (
                 select k.id from sessions k where k.id = ?2 union
                 select c.id from sessions c join kept on c.parent_id = kept.id)
               select id from kept)",
            [user.get().into(), but.to_string().into()],
        ),
        SessionFilter::Id(id) => ("s.id = ?1", [id.to_string().into(), none()]),
    }
}

fn json<T: serde::Serialize>(list: &[T]) -> Result<String> {
    serde_json::to_string(list).map_err(|error| Error::internal("cannot write a list", error))
}
