//! The questions, as SQL.

use std::sync::LazyLock;

use jiff::Timestamp;
use rusqlite::{ToSql, params};

use super::row::{Cells, KEY, SESSION, USER};
use super::{Tx, error, row};
use crate::domain::{
    Account, Attempt, Email, Event, EventFilter, Guesses, Head, KeyId, Link, Network, PasswordHash,
    Session, SessionFilter, SessionId, SigningKey, User, UserFilter, UserId, UserPage, UserSort,
    fold,
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

    fn users_and_hashes(
        &mut self,
        visit: &mut dyn FnMut(User, Option<PasswordHash>) -> Result<()>,
    ) -> Result<()> {
        let sql = format!("select {USER}, u.password_hash from users u order by u.id");
        self.visit(&sql, [], |row| {
            let hash: Option<String> = row.get("password_hash").map_err(error)?;
            visit(row::user(row).map_err(error)?, hash.map(PasswordHash::new))
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

    fn has_other_active_superuser(&mut self, id: UserId) -> Result<bool> {
        let sql = "select exists (select 1 from users
                   where is_superuser = 1 and deactivated_at is null and id <> ?)";
        Ok(self.find(sql, [id.get()], |row| row.get(0))?.unwrap_or(false))
    }

    fn declared_digest(&mut self, id: UserId) -> Result<Option<String>> {
        let sql = "select declared_digest from users where id = ?";
        Ok(self.find(sql, [id.get()], |row| row.get(0))?.flatten())
    }

    fn hash_schemes(&mut self) -> Result<Vec<String>> {
        // From each to the next along the index: there are few, and many users.
        let sql = "with recursive found (scheme) as (
                     select min(hash_scheme) from users
                     union all
                     select (select min(hash_scheme) from users where hash_scheme > found.scheme)
                     from found where found.scheme is not null
                   )
                   select scheme from found where scheme is not null";
        let mut schemes = Vec::new();
        self.visit(sql, [], |row| {
            schemes.push(row.get(0).map_err(error)?);
            Ok(())
        })?;
        Ok(schemes)
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

    fn attempt(&mut self, account: &Account, network: &Network) -> Result<Option<Attempt>> {
        self.find_attempt(account, network)
    }

    fn attempts_waiting(
        &mut self,
        now: Timestamp,
        visit: &mut dyn FnMut(Attempt) -> Result<()>,
    ) -> Result<()> {
        self.visit_waiting(now, visit)
    }

    fn guesses(&mut self, account: &Account) -> Result<Option<Guesses>> {
        self.find_guesses(account)
    }

    fn guesses_at_least(
        &mut self,
        evaluated: u32,
        since: Timestamp,
        visit: &mut dyn FnMut(Account, Guesses) -> Result<()>,
    ) -> Result<()> {
        self.visit_guesses(evaluated, since, visit)
    }

    fn budget_full_at(&mut self, network: &Network) -> Result<Option<Timestamp>> {
        let sql = "select full_at from network_budgets where network = ?";
        self.find(sql, [network.as_str()], |row| row::time(row, "full_at"))
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

    fn knows_network(&mut self, id: UserId, network: &Network) -> Result<bool> {
        let sql = "select exists (select 1 from known_networks where user_id = ? and network = ?)";
        Ok(self.find(sql, params![id.get(), network.as_str()], |row| row.get(0))?.unwrap_or(false))
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
