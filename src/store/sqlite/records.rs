//! The changes, as SQL.

use jiff::Timestamp;
use rusqlite::{named_params, params};

use super::reader::{OF_KEY, session_condition};
use super::{Tx, error, row};
use crate::domain::{
    Checkpoint, Email, EvaluatedAttempts, Event, FailureStreak, ImportedUser, KeyId, Link,
    LinkPurpose, Network, NetworkBudget, NewUser, PasswordHash, SecretBytes, Session,
    SessionFilter, SessionId, SigningKey, ThrottledAccount, UnknownRefusals, User, UserId, fold,
};
use crate::error::{Error, ErrorKind, Result};
use crate::store::{Reader, Records};

impl Records for Tx<'_> {
    fn insert_user(&mut self, user: &NewUser, now: Timestamp) -> Result<User> {
        let sql = "insert into users (email, email_folded, first_name, last_name, search_text,
                                      is_staff, is_superuser, date_joined)
                   values (:email, :folded, :first, :last, :search, :staff, :superuser, :joined)";
        let params = named_params! {
            ":email": user.email.as_str(),
            ":folded": user.email.folded(),
            ":first": user.first_name,
            ":last": user.last_name,
            ":search": search_text(&user.email, &user.first_name, &user.last_name),
            ":staff": user.is_staff,
            ":superuser": user.is_superuser,
            ":joined": now.as_microsecond(),
        };
        self.execute(sql, params).map_err(taken)?;
        let id = UserId::new(self.connection.last_insert_rowid());
        self.user(id)?.ok_or_else(|| Error::internal("a new user is not there", "no such row"))
    }

    fn import_user(&mut self, user: &ImportedUser) -> Result<UserId> {
        let sql = "insert into users (id, email, email_folded, first_name, last_name, search_text,
                                      is_staff, is_superuser, password_hash, hash_scheme,
                                      last_login, date_joined, deactivated_at, accepts_legacy,
                                      username)
                   values (:id, :email, :folded, :first, :last, :search, :staff, :superuser, :hash,
                           :scheme, :login, :joined, :deactivated, :legacy, :username)";
        let params = named_params! {
            ":id": user.id.map(UserId::get),
            ":email": user.email.as_str(),
            ":folded": user.email.folded(),
            ":first": user.first_name,
            ":last": user.last_name,
            ":search": search_text(&user.email, &user.first_name, &user.last_name),
            ":staff": user.is_staff,
            ":superuser": user.is_superuser,
            ":hash": user.hash.as_ref().map(PasswordHash::expose),
            ":scheme": user.hash.as_ref().map(PasswordHash::scheme),
            ":login": row::micros(user.last_login),
            ":joined": user.date_joined.as_microsecond(),
            ":deactivated": row::micros(user.deactivated_at),
            ":legacy": user.accepts_legacy,
            ":username": user.username,
        };
        self.execute(sql, params)?;
        Ok(UserId::new(self.connection.last_insert_rowid()))
    }

    fn update_user(&mut self, user: &User) -> Result<()> {
        let sql = "update users set email = :email, email_folded = :folded, first_name = :first,
                     last_name = :last, search_text = :search, is_staff = :staff,
                     is_superuser = :superuser, last_login = :login, date_joined = :joined,
                     deactivated_at = :deactivated
                   where id = :id";
        let params = named_params! {
            ":id": user.id.get(),
            ":email": user.email.as_str(),
            ":folded": user.email.folded(),
            ":first": user.first_name,
            ":last": user.last_name,
            ":search": search_text(&user.email, &user.first_name, &user.last_name),
            ":staff": user.is_staff,
            ":superuser": user.is_superuser,
            ":login": row::micros(user.last_login),
            ":joined": user.date_joined.as_microsecond(),
            ":deactivated": row::micros(user.deactivated_at),
        };
        self.execute(sql, params).map_err(taken).map(drop)
    }

    fn set_password_hash(&mut self, id: UserId, hash: Option<&PasswordHash>) -> Result<()> {
        let sql = "update users set password_hash = ?2, hash_scheme = ?3, declared_digest = null
                   where id = ?1";
        let scheme = hash.map(PasswordHash::scheme);
        self.execute(sql, params![id.get(), hash.map(PasswordHash::expose), scheme]).map(drop)
    }

    fn improve_password_hash(&mut self, id: UserId, hash: &PasswordHash) -> Result<()> {
        let sql = "update users set password_hash = ?2, hash_scheme = ?3 where id = ?1";
        self.execute(sql, params![id.get(), hash.expose(), hash.scheme()]).map(drop)
    }

    fn set_declared_digest(&mut self, id: UserId, digest: &str) -> Result<()> {
        let sql = "update users set declared_digest = ?2 where id = ?1";
        self.execute(sql, params![id.get(), digest]).map(drop)
    }

    fn set_last_login(&mut self, id: UserId, at: Timestamp) -> Result<()> {
        let sql = "update users set last_login = ?2 where id = ?1";
        self.execute(sql, params![id.get(), at.as_microsecond()]).map(drop)
    }

    fn delete_user(&mut self, id: UserId) -> Result<()> {
        self.execute("delete from users where id = ?", [id.get()]).map(drop)
    }

    fn insert_link(&mut self, link: &Link) -> Result<()> {
        let sql = "insert into links (digest, user_id, created_at, expires_at) values (?, ?, ?, ?)";
        let user = match link.purpose {
            LinkPurpose::FirstSuperuser => None,
            LinkPurpose::Password(id) => Some(id.get()),
        };
        let (made, expires) = (link.created_at.as_microsecond(), link.expires_at.as_microsecond());
        self.execute(sql, params![link.digest, user, made, expires]).map(drop)
    }

    fn delete_links(&mut self, user: Option<UserId>) -> Result<()> {
        self.execute("delete from links where user_id is ?", [user.map(UserId::get)]).map(drop)
    }

    fn delete_links_before(&mut self, before: Timestamp) -> Result<()> {
        self.execute("delete from links where expires_at < ?", [before.as_microsecond()]).map(drop)
    }

    fn insert_session(&mut self, session: &Session) -> Result<()> {
        let sql = "insert into sessions (id, user_id, name, audience, scope, kind, key_id, ttl, created_at,
                                         expires_at, ends_at, revoked_at, origin, device,
                                         authenticated_at, last_used_at)
                   values (:id, :user, :name, :audience, :scope, :kind, :key, :ttl, :created, :expires,
                           :ends, :revoked, :origin, :device, :authenticated, :used)";
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
            ":authenticated": session.authenticated_at.as_microsecond(),
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

    fn set_authenticated(&mut self, id: SessionId, at: Timestamp) -> Result<()> {
        let sql = "update sessions set authenticated_at = ?2 where id = ?1";
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
        let sql = "update sessions set revoked_at = ?3 where id in (
                     select id from sessions
                     where user_id = ?1 and revoked_at is null and expires_at > ?3
                     order by max(created_at, coalesce(last_used_at, created_at)) desc, id
                     limit -1 offset ?2)
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
        // What has expired by this clock is ended too: a clock that was ahead comes back.
        let sql = format!(
            "update sessions as s set revoked_at = {now}
             where s.revoked_at is null and {condition} returning expires_at > {now}"
        );
        // Not cached: the time is part of the text, as the condition's parameter is the only one.
        let mut statement = self.connection.prepare(&sql).map_err(error)?;
        let mut rows = statement.query(rusqlite::params_from_iter(value)).map_err(error)?;
        let mut ended = 0;
        while let Some(row) = rows.next().map_err(error)? {
            ended += u64::from(row.get::<_, bool>(0).map_err(error)?);
        }
        Ok(ended)
    }

    fn revoke_sessions_of_key(&mut self, key: &SigningKey, now: Timestamp) -> Result<u64> {
        let live = self.count_live_sessions_of_key(key, now)?;
        let sql = format!("update sessions set revoked_at = ?4 where {OF_KEY}");
        let params = params![
            key.id.as_str(),
            row::micros(key.activated_at),
            row::micros(key.retired_at),
            now.as_microsecond(),
        ];
        self.execute(&sql, params)?;
        Ok(live)
    }

    fn end_legacy(&mut self, user: Option<UserId>) -> Result<()> {
        let sql = "update users set accepts_legacy = 0
                   where accepts_legacy = 1 and (?1 is null or id = ?1)";
        self.execute(sql, [user.map(UserId::get)]).map(drop)
    }

    fn delete_expired_sessions(&mut self, user: UserId, before: Timestamp) -> Result<()> {
        let sql = "delete from sessions where user_id = ?1 and expires_at < ?2";
        self.execute(sql, params![user.get(), before.as_microsecond()]).map(drop)
    }

    fn insert_key(&mut self, key: &SigningKey) -> Result<()> {
        let sql =
            "insert into signing_keys (id, algorithm, secret, sealed_by, created_at, activated_at,
                                             retired_at, verifies_until, is_legacy)
                   values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        let (secret, sealed_by) = row::secret(&key.secret);
        let params = params![
            key.id.as_str(),
            key.algorithm.name(),
            secret,
            sealed_by,
            key.created_at.as_microsecond(),
            row::micros(key.activated_at),
            row::micros(key.retired_at),
            row::micros(key.verifies_until),
            key.is_legacy,
        ];
        self.execute(sql, params).map(drop)
    }

    fn update_key(&mut self, key: &SigningKey) -> Result<()> {
        let sql = "update signing_keys set activated_at = ?2, retired_at = ?3, verifies_until = ?4,
                                           secret = ?5, sealed_by = ?6
                   where id = ?1";
        let (secret, sealed_by) = row::secret(&key.secret);
        let params = params![
            key.id.as_str(),
            row::micros(key.activated_at),
            row::micros(key.retired_at),
            row::micros(key.verifies_until),
            secret,
            sealed_by,
        ];
        self.execute(sql, params).map(drop)
    }

    fn delete_key(&mut self, id: &KeyId) -> Result<()> {
        self.execute("delete from signing_keys where id = ?", [id.as_str()]).map(drop)
    }

    fn insert_event(&mut self, event: &Event) -> Result<()> {
        self.put_event(event)
    }

    fn set_failure_streak(&mut self, attempt: &FailureStreak) -> Result<()> {
        self.put_failure_streak(attempt)
    }

    fn delete_failure_streak(
        &mut self,
        account: &ThrottledAccount,
        network: &Network,
    ) -> Result<()> {
        let sql = "delete from attempts where account = ? and network = ?";
        self.execute(sql, params![account.to_stored(), network.as_str()]).map(drop)
    }

    fn set_evaluated_attempts(
        &mut self,
        account: &ThrottledAccount,
        guesses: EvaluatedAttempts,
    ) -> Result<()> {
        let sql = "insert into guesses (account, since, evaluated) values (?, ?, ?)
                   on conflict do update set since = excluded.since, evaluated = excluded.evaluated";
        let since = guesses.since.as_microsecond();
        self.execute(sql, params![account.to_stored(), since, guesses.evaluated]).map(drop)
    }

    fn set_budget(&mut self, network: &Network, budget: NetworkBudget) -> Result<()> {
        let sql = "insert into network_budgets (network, full_at, updated_at) values (?, ?, ?)
                   on conflict do update set full_at = excluded.full_at,
                     updated_at = excluded.updated_at";
        let NetworkBudget { full_at, updated_at } = budget;
        let (full_at, updated_at) = (full_at.as_microsecond(), updated_at.as_microsecond());
        self.execute(sql, params![network.as_str(), full_at, updated_at]).map(drop)
    }

    fn set_known_network(&mut self, id: UserId, network: &Network, at: Timestamp) -> Result<()> {
        let sql = "insert into known_networks (user_id, network, seen_at) values (?, ?, ?)
                   on conflict do update set seen_at = excluded.seen_at";
        self.execute(sql, params![id.get(), network.as_str(), at.as_microsecond()]).map(drop)
    }

    fn remove_events(&mut self, checkpoint: &Checkpoint) -> Result<()> {
        self.put_checkpoint(checkpoint)
    }

    fn set_unknown_refusals(&mut self, refusals: UnknownRefusals) -> Result<()> {
        self.put_unknown_refusals(refusals)?;
        let head = self.find_head()?;
        if head.sequence > 0 {
            self.first_event.get_or_insert(head.sequence + 1);
            self.head.get_or_insert(head);
        }
        Ok(())
    }

    fn insert_secret(&mut self, name: &str, value: &SecretBytes) -> Result<()> {
        let sql = "insert into secrets (name, value) values (?, ?)";
        self.execute(sql, params![name, value.expose()]).map(drop)
    }

    fn set_device(&mut self, id: UserId, digest: &str, at: Timestamp, keep: u32) -> Result<()> {
        let sql =
            "insert into devices (user_id, digest, created_at, seen_at) values (?1, ?2, ?3, ?3)
                   on conflict do update set seen_at = excluded.seen_at";
        self.execute(sql, params![id.get(), digest, at.as_microsecond()])?;
        let sql = "delete from devices where user_id = ?1 and digest in (
                     select digest from devices where user_id = ?1
                     order by seen_at desc, digest = ?2 desc limit -1 offset ?3)";
        self.execute(sql, params![id.get(), digest, keep]).map(drop)
    }

    fn delete_device(&mut self, id: UserId, digest: &str) -> Result<()> {
        let sql = "delete from devices where user_id = ? and digest = ?";
        self.execute(sql, params![id.get(), digest]).map(drop)
    }

    fn forget_places(&mut self, id: UserId) -> Result<()> {
        self.execute("delete from devices where user_id = ?", [id.get()])?;
        self.execute("delete from known_networks where user_id = ?", [id.get()]).map(drop)
    }

    fn forget_places_before(&mut self, before: Timestamp) -> Result<()> {
        let before = before.as_microsecond();
        self.execute("delete from devices where seen_at < ?", [before])?;
        self.execute("delete from known_networks where seen_at < ?", [before]).map(drop)
    }

    fn forget_attempts_before(&mut self, before: Timestamp) -> Result<()> {
        self.forget_old(before)
    }

    fn forget_attempts(&mut self, account: Option<&ThrottledAccount>) -> Result<u64> {
        self.forget(account)
    }
}

/// What a search looks into: one folded text, so that no letter of any script is missed.
fn search_text(email: &Email, first_name: &str, last_name: &str) -> String {
    fold(&format!("{email} {first_name} {last_name}"))
}

fn json(list: &[String]) -> Result<String> {
    serde_json::to_string(list).map_err(|error| Error::internal("cannot write a list", error))
}

/// The only name that two users can both want is the email.
fn taken(error: Error) -> Error {
    if error.kind() == ErrorKind::Conflict {
        Error::email_taken().with_source(error)
    } else {
        error
    }
}
