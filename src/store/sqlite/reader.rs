//! The questions, as SQL.

use std::sync::LazyLock;

use jiff::Timestamp;
use rusqlite::{ToSql, named_params, params};

use super::row::{Cells, KEY, SESSION, USER};
use super::{Tx, error, row, throttle};
use crate::domain::{
    Checkpoint, Email, EvaluatedAttempts, Event, EventFilter, ExportedUser, FailureStreak, Head,
    KeyId, Link, Network, NetworkBudget, PasswordHash, SecretBytes, Session, SessionFilter,
    SessionId, SigningKey, ThrottledAccount, UnknownRefusals, User, UserFilter, UserId, UserPage,
    UserSort, fold,
};
use crate::error::{Error, Result};
use crate::store::{Counts, Instance, Reader, SessionCheck};

impl Reader for Tx<'_> {
    fn instance(&mut self) -> Result<Instance> {
        let (id, created_at) = self
            .find("select id, created_at from instance", [], |row| {
                Ok((row::uuid(row, "id")?, row::time(row, "created_at")?))
            })?
            .ok_or_else(|| Error::unavailable("the database has lost its own name"))?;
        let version = self.connection.pragma_query_value(None, "user_version", |row| row.get(0));
        Ok(Instance { id, schema_version: version.map_err(error)?, created_at })
    }

    fn counts(&mut self) -> Result<Counts> {
        let sql = "select (select count(*) from users) as users,
                          (select count(*) from sessions) as sessions,
                          (select count(*) from signing_keys) as keys";
        let count = |row: &rusqlite::Row<'_>, name| row.get::<_, i64>(name).map(i64::unsigned_abs);
        let counts = self.find(sql, [], |row| {
            Ok(Counts {
                users: count(row, "users")?,
                sessions: count(row, "sessions")?,
                keys: count(row, "keys")?,
            })
        })?;
        Ok(counts.unwrap_or(Counts { users: 0, sessions: 0, keys: 0 }))
    }

    fn user(&mut self, id: UserId) -> Result<Option<User>> {
        self.find(&format!("select {USER} from users u where u.id = ?"), [id.get()], row::user)
    }

    fn user_by_email(&mut self, email: &Email) -> Result<Option<User>> {
        let sql = format!("select {USER} from users u where u.email_folded = ?");
        self.find(&sql, [email.folded()], row::user)
    }

    fn password_hash(&mut self, id: UserId) -> Result<Option<PasswordHash>> {
        let sql = "select password_hash from users where id = ?";
        let hash = self.find(sql, [id.get()], |row| row.get::<_, Option<String>>(0))?;
        Ok(hash.flatten().map(PasswordHash::new))
    }

    fn users(
        &mut self,
        filter: &UserFilter,
        page: &UserPage,
        visit: &mut dyn FnMut(User) -> Result<()>,
    ) -> Result<()> {
        let key = sort_key(page.sort);
        let (direction, beyond) = if page.descending { ("desc", "<") } else { ("asc", ">") };
        let after = match page.after {
            None => String::new(),
            Some(_) => format!(
                "and ({key}, u.id) {beyond} (select {key}, u.id from users u where u.id = :after)"
            ),
        };
        let sql = format!(
            "select {USER} from users u
             where {FILTER}
               {after}
             order by {key} {direction}, u.id {direction}
             limit :limit"
        );
        let search = filter.search.as_deref().map(fold);
        let limit = page.limit.map_or(-1, i64::from);
        let after_id = page.after.map(UserId::get);
        let mut params: Vec<(&str, &dyn ToSql)> = vec![
            (":active", &filter.active),
            (":staff", &filter.staff),
            (":superuser", &filter.superuser),
            (":search", &search),
            (":limit", &limit),
        ];
        if after_id.is_some() {
            params.push((":after", &after_id));
        }
        self.visit(&sql, params.as_slice(), |row| visit(row::user(row).map_err(error)?))
    }

    fn users_to_export(&mut self, visit: &mut dyn FnMut(ExportedUser) -> Result<()>) -> Result<()> {
        let sql = format!("select {USER}, u.password_hash, u.username from users u order by u.id");
        self.visit(&sql, [], |row| {
            let hash: Option<String> = row.get("password_hash").map_err(error)?;
            let user = row::user(row).map_err(error)?;
            let username = row.get("username").map_err(error)?;
            visit(ExportedUser { user, hash: hash.map(PasswordHash::new), username })
        })
    }

    fn count_users(&mut self, filter: &UserFilter) -> Result<u64> {
        let sql = format!("select count(*) from users u where {FILTER}");
        let search = filter.search.as_deref().map(fold);
        let params: [(&str, &dyn ToSql); 4] = [
            (":active", &filter.active),
            (":staff", &filter.staff),
            (":superuser", &filter.superuser),
            (":search", &search),
        ];
        let count = self.find(&sql, params.as_slice(), |row| row.get::<_, i64>(0))?;
        Ok(count.unwrap_or_default().unsigned_abs())
    }

    fn link(&mut self, digest: &str) -> Result<Option<Link>> {
        let sql = "select digest, user_id, created_at, expires_at from links where digest = ?";
        self.find(sql, [digest], row::link)
    }

    fn has_other_able_superuser(&mut self, id: UserId) -> Result<bool> {
        let sql = "select exists (select 1 from users
                   where is_superuser = 1 and deactivated_at is null and id <> ?
                     and password_hash is not null)";
        Ok(self.find(sql, [id.get()], |row| row.get(0))?.unwrap_or(false))
    }

    fn declared_digest(&mut self, id: UserId) -> Result<Option<String>> {
        let sql = "select declared_digest from users where id = ?";
        Ok(self.find(sql, [id.get()], |row| row.get(0))?.flatten())
    }

    fn count_hash_schemes(&mut self) -> Result<Vec<(String, u64)>> {
        let sql = "select hash_scheme, count(*) from users where hash_scheme is not null
                   group by hash_scheme order by hash_scheme";
        let mut counts = Vec::new();
        self.visit(sql, [], |row| {
            let count: i64 = row.get(1).map_err(error)?;
            counts.push((row.get(0).map_err(error)?, count.unsigned_abs()));
            Ok(())
        })?;
        Ok(counts)
    }

    fn accepts_legacy(&mut self, id: UserId) -> Result<bool> {
        let sql = "select accepts_legacy from users where id = ?";
        Ok(self.find(sql, [id.get()], |row| row.get(0))?.unwrap_or(false))
    }

    fn session(&mut self, id: SessionId) -> Result<Option<(Session, User)>> {
        let sql = format!(
            "select {SESSION}, {USER} from sessions s join users u on u.id = s.user_id
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
        let count =
            self.find(sql, params![user.get(), now.as_microsecond()], |row| row.get::<_, i64>(0))?;
        Ok(count.unwrap_or_default().unsigned_abs())
    }

    fn count_live_sessions_of_key(&mut self, key: &SigningKey, now: Timestamp) -> Result<u64> {
        let sql = format!("select count(*) from sessions where {OF_KEY} and expires_at > ?4");
        let params = params![
            key.id.as_str(),
            row::micros(key.activated_at),
            row::micros(key.retired_at),
            now.as_microsecond(),
        ];
        let count = self.find(&sql, params, |row| row.get::<_, i64>(0))?;
        Ok(count.unwrap_or_default().unsigned_abs())
    }

    fn last_expiry(&mut self) -> Result<Option<Timestamp>> {
        let sql = "select max(expires_at) as last from sessions";
        Ok(self.find(sql, [], |row| row::time_or_null(row, "last"))?.flatten())
    }

    fn key(&mut self, id: &KeyId) -> Result<Option<SigningKey>> {
        let sql = format!("select {KEY} from signing_keys where id = ?");
        self.find(&sql, [id.as_str()], row::key)
    }

    fn active_key(&mut self) -> Result<Option<SigningKey>> {
        let sql = format!(
            "select {KEY} from signing_keys where activated_at is not null and retired_at is null"
        );
        self.find(&sql, [], row::key)
    }

    fn keys(&mut self) -> Result<Vec<SigningKey>> {
        let mut keys = Vec::new();
        let sql = format!("select {KEY} from signing_keys order by created_at, id");
        self.visit(&sql, [], |row| {
            keys.push(row::key(row).map_err(error)?);
            Ok(())
        })?;
        Ok(keys)
    }

    fn failure_streak(
        &mut self,
        account: &ThrottledAccount,
        network: &Network,
    ) -> Result<Option<FailureStreak>> {
        self.find_failure_streak(account, network)
    }

    fn waiting_streaks(
        &mut self,
        now: Timestamp,
        visit: &mut dyn FnMut(FailureStreak) -> Result<()>,
    ) -> Result<()> {
        self.visit_waiting(now, visit)
    }

    fn evaluated_attempts(
        &mut self,
        account: &ThrottledAccount,
    ) -> Result<Option<EvaluatedAttempts>> {
        self.find_evaluated_attempts(account)
    }

    fn accounts_with_attempts(
        &mut self,
        evaluated: u32,
        since: Timestamp,
        visit: &mut dyn FnMut(ThrottledAccount, EvaluatedAttempts) -> Result<()>,
    ) -> Result<()> {
        self.visit_evaluated_attempts(evaluated, since, visit)
    }

    fn budget(&mut self, network: &Network) -> Result<Option<NetworkBudget>> {
        let sql = "select full_at, updated_at from network_budgets where network = ?";
        self.find(sql, [network.as_str()], throttle::budget)
    }

    fn events(
        &mut self,
        filter: &EventFilter,
        visit: &mut dyn FnMut(Event) -> Result<()>,
    ) -> Result<()> {
        self.visit_events(filter, visit)
    }

    fn head(&mut self) -> Result<Head> {
        self.find_head()
    }

    fn audit_checkpoint(&mut self) -> Result<Option<Checkpoint>> {
        self.find_checkpoint()
    }

    fn budgets_spent(
        &mut self,
        full_after: Timestamp,
        visit: &mut dyn FnMut(Network, NetworkBudget) -> Result<()>,
    ) -> Result<()> {
        self.visit_budgets(full_after, visit)
    }

    fn unknown_refusals(&mut self) -> Result<Option<UnknownRefusals>> {
        self.find_unknown_refusals()
    }

    fn knows_network(&mut self, id: UserId, network: &Network, since: Timestamp) -> Result<bool> {
        let sql = "select exists (select 1 from known_networks
                   where user_id = ? and network = ? and seen_at >= ?)";
        let params = params![id.get(), network.as_str(), since.as_microsecond()];
        Ok(self.find(sql, params, |row| row.get(0))?.unwrap_or(false))
    }

    fn knows_device(&mut self, id: UserId, digest: &str, since: Timestamp) -> Result<bool> {
        let sql = "select exists (select 1 from devices
                   where user_id = ? and digest = ? and seen_at >= ?)";
        let params = params![id.get(), digest, since.as_microsecond()];
        Ok(self.find(sql, params, |row| row.get(0))?.unwrap_or(false))
    }

    fn secret(&mut self, name: &str) -> Result<Option<SecretBytes>> {
        let sql = "select value from secrets where name = ?";
        self.find(sql, [name], |row| row.get::<_, Vec<u8>>(0).map(SecretBytes::new))
    }
}

/// Asked with every request, and so put together once.
static SESSION_CHECK: LazyLock<String> = LazyLock::new(|| {
    format!(
        "select {SESSION}, {USER}, k.verifies_until
         from sessions s join users u on u.id = s.user_id join signing_keys k on k.id = ?2
         where s.id = ?1"
    )
});

/// Sessions that were not ended and whose youngest token a key has signed: of that name, active
/// from and until then.
pub(super) const OF_KEY: &str = "revoked_at is null and (key_id = ?1
    or (key_id is null and created_at >= ?2 and (?3 is null or created_at < ?3)))";

/// Which users a filter lets through.
const FILTER: &str = "(:active is null or (u.deactivated_at is null) = :active)
    and (:staff is null or u.is_staff = :staff)
    and (:superuser is null or u.is_superuser = :superuser)
    and (:search is null or instr(u.search_text, :search) > 0)";

/// What a list is ordered by; each has an index.
fn sort_key(sort: UserSort) -> &'static str {
    match sort {
        UserSort::Id => "u.id",
        UserSort::Email => "u.email_folded",
        UserSort::DateJoined => "u.date_joined",
        UserSort::LastLogin => "coalesce(u.last_login, -9223372036854775807)",
    }
}

/// A condition on `sessions s`, and the value of its parameter.
pub(super) fn session_condition(filter: SessionFilter) -> (String, Option<rusqlite::types::Value>) {
    match filter {
        SessionFilter::All => ("true".to_owned(), None),
        SessionFilter::User(user) => ("s.user_id = ?".to_owned(), Some(user.get().into())),
        SessionFilter::Others { user, but } => {
            (format!("s.user_id = {user} and s.id <> ?"), Some(but.to_string().into()))
        }
        SessionFilter::Id(id) => ("s.id = ?".to_owned(), Some(id.to_string().into())),
    }
}
