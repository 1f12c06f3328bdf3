//! Users, as SQL.

use std::sync::LazyLock;

use jiff::Timestamp;
use rusqlite::types::Value;
use rusqlite::{ToSql, params};

use crate::domain::{
    BoundedCount, Email, PasswordHash, PortableUser, TextField, User, UserCounts, UserFilter,
    UserId, UserPage, UserSort, fold, without_accents,
};
use crate::error::Result;
use crate::store::sqlite::row::user_columns;
use crate::store::sqlite::{Tx, error, row};
use crate::store::{ReadUsers, WriteUsers};

impl ReadUsers for Tx<'_> {
    fn user(&mut self, id: UserId) -> Result<Option<User>> {
        let sql = format!("select {} from users u where u.id = ?", user_columns());
        self.find(&sql, [id.get()], row::user)
    }

    fn user_by_email(&mut self, email: &Email) -> Result<Option<User>> {
        let sql = format!("select {} from users u where u.email_folded = ?", user_columns());
        self.find(&sql, [email.folded()], row::user)
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
        let columns = user_columns();
        let sql = format!(
            "select {columns} from users u
             where {FILTER}
               {after}
             order by {key} {direction}, u.id {direction}
             limit :limit"
        );
        let mut values = filter_values(filter);
        values.push((":limit", page.limit.map_or(-1, i64::from).into()));
        if let Some(after) = page.after {
            values.push((":after", after.get().into()));
        }
        self.visit(&sql, &*params_of(&values), |row| visit(row::user(row).map_err(error)?))
    }

    fn users_to_export(&mut self, visit: &mut dyn FnMut(PortableUser) -> Result<()>) -> Result<()> {
        let sql = format!(
            "select {}, c.secret as password_hash, u.username
             from users u left join credentials c on c.user_id = u.id and c.kind = 'password'
             order by u.id",
            user_columns()
        );
        self.visit(&sql, [], |row| {
            let hash: Option<String> = row.get("password_hash").map_err(error)?;
            let user = row::user(row).map_err(error)?;
            let username = row.get("username").map_err(error)?;
            visit(PortableUser { user, hash: hash.map(PasswordHash::new), username })
        })
    }

    fn count_users(&mut self, filter: &UserFilter, limit: u64) -> Result<BoundedCount> {
        let sql =
            format!("select count(*) from (select 1 from users u where {FILTER} limit :limit + 1)");
        let mut values = filter_values(filter);
        values.push((":limit", i64::try_from(limit).unwrap_or(i64::MAX - 1).into()));
        Ok(BoundedCount::up_to(limit, self.count(&sql, &*params_of(&values))?))
    }

    fn user_counts(&mut self) -> Result<UserCounts> {
        let sql = "select total, deactivated, staff, superusers, never_signed_in from user_counts";
        let counts = self.find(sql, [], |row| {
            let count = |column| row.get::<_, i64>(column).map(i64::unsigned_abs);
            Ok(UserCounts {
                total: count("total")?,
                deactivated: count("deactivated")?,
                staff: count("staff")?,
                superusers: count("superusers")?,
                never_signed_in: count("never_signed_in")?,
            })
        })?;
        Ok(counts.unwrap_or_default())
    }

    fn count_idle_users(&mut self, since: Timestamp, limit: u64) -> Result<BoundedCount> {
        let sql = "select count(*) from (
                     select 1 from users where deactivated_at is null
                       and coalesce(last_login, date_joined) < ?1 limit ?2 + 1)";
        let most = i64::try_from(limit).unwrap_or(i64::MAX - 1);
        let found = self.count(sql, params![since.as_microsecond(), most])?;
        Ok(BoundedCount::up_to(limit, found))
    }

    fn emails_with_prefix(&mut self, prefix: &str, limit: u32) -> Result<Vec<String>> {
        // The last character ends the range of the index.
        let sql = "select email from users
                   where email_folded >= ?1 and email_folded <= ?1 || char(1114111)
                   order by email_folded limit ?2";
        let mut found = Vec::new();
        self.visit(sql, params![fold(prefix), limit], |row| {
            found.push(row.get(0).map_err(error)?);
            Ok(())
        })?;
        Ok(found)
    }

    fn has_other_able_superuser(&mut self, id: UserId) -> Result<bool> {
        let sql = "select exists (select 1 from users u
                   where u.is_superuser = 1 and u.deactivated_at is null and u.id <> ?
                     and exists (select 1 from credentials c
                                 where c.user_id = u.id and c.kind = 'password'))";
        self.is_true(sql, [id.get()])
    }

    fn accepts_legacy(&mut self, id: UserId) -> Result<bool> {
        let sql = "select accepts_legacy from users where id = ?";
        self.is_true(sql, [id.get()])
    }
}

impl WriteUsers for Tx<'_> {
    fn insert_user(&mut self, user: &User) -> Result<UserId> {
        self.write_user(&INSERT, user)?;
        Ok(UserId::new(self.connection.last_insert_rowid()))
    }

    fn set_origin(&mut self, id: UserId, user: &PortableUser, accepts_legacy: bool) -> Result<()> {
        let sql = "update users set username = ?2, accepts_legacy = ?3 where id = ?1";
        self.execute(sql, params![id.get(), user.username, accepts_legacy]).map(drop)
    }

    fn update_user(&mut self, user: &User) -> Result<()> {
        self.write_user(&UPDATE, user)
    }

    fn set_last_login(&mut self, id: UserId, at: Timestamp) -> Result<()> {
        let sql = "update users set last_login = ?2 where id = ?1";
        self.execute(sql, params![id.get(), at.as_microsecond()]).map(drop)
    }

    fn delete_user(&mut self, id: UserId) -> Result<()> {
        self.execute("delete from users where id = ?", [id.get()]).map(drop)
    }

    fn end_legacy(&mut self, user: Option<UserId>) -> Result<()> {
        let sql = "update users set accepts_legacy = 0
                   where accepts_legacy = 1 and (?1 is null or id = ?1)";
        self.execute(sql, [user.map(UserId::get)]).map(drop)
    }
}

impl Tx<'_> {
    /// Runs a statement with a parameter for each column of a user.
    fn write_user(&self, sql: &str, user: &User) -> Result<()> {
        let search = fold(&format!("{} {} {}", user.email, user.first_name, user.last_name));
        let name = sort_name(user.email.as_str(), &user.first_name, &user.last_name);
        let (login, joined) = (row::micros(user.last_login), user.date_joined.as_microsecond());
        let deactivated = row::micros(user.deactivated_at);
        let (id, email) = (user.id.get(), user.email.as_str());
        let folded = user.email.folded();
        let texts = TextField::ALL.map(|field| field.of(user));
        let (staff, superuser) = (user.is_staff, user.is_superuser);
        let mut params: Vec<&dyn ToSql> = vec![
            &id,
            &email,
            &folded,
            &search,
            &name,
            &staff,
            &superuser,
            &login,
            &joined,
            &deactivated,
        ];
        params.extend(texts.iter().map(|text| text as &dyn ToSql));
        self.execute(sql, &*params).map(drop)
    }
}

/// What lists are sorted by if they are sorted by name: the address of a user without a name.
pub(in crate::store::sqlite) fn sort_name(email: &str, first: &str, last: &str) -> String {
    let name = format!("{first} {last}");
    let name = name.trim();
    without_accents(if name.is_empty() { email } else { name })
}

/// The columns that [`Tx::write_user`] writes, in the order of its parameters; the first is the ID.
/// Groups have tables of their own.
fn written_columns() -> impl Iterator<Item = &'static str> {
    let columns = [
        "id",
        "email",
        "email_folded",
        "search_text",
        "sort_name",
        "is_staff",
        "is_superuser",
        "last_login",
        "date_joined",
        "deactivated_at",
    ];
    columns.into_iter().chain(TextField::ALL.into_iter().map(|field| field.name))
}

static INSERT: LazyLock<String> = LazyLock::new(|| {
    let columns: Vec<&str> = written_columns().collect();
    let values: Vec<String> = (2..=columns.len()).map(|n| format!("?{n}")).collect();
    let (columns, values) = (columns.join(", "), values.join(", "));
    format!("insert into users ({columns}) values (nullif(?1, 0), {values})")
});

static UPDATE: LazyLock<String> = LazyLock::new(|| {
    let set = (1..).zip(written_columns()).skip(1).map(|(n, column)| format!("{column} = ?{n}"));
    format!("update users set {} where id = ?1", set.collect::<Vec<_>>().join(", "))
});

/// The condition of a [`UserFilter`].
const FILTER: &str = "(:active is null or (u.deactivated_at is null) = :active)
    and (:staff is null or u.is_staff = :staff)
    and (:superuser is null or u.is_superuser = :superuser)
    and (:group is null or exists (
      select 1 from memberships m join groups g on g.id = m.group_id
      where m.user_id = u.id and g.name = :group))
    and (:search is null or instr(u.search_text, :search) > 0)
    and (:signed_in_since is null or u.last_login >= :signed_in_since)
    and (:idle_since is null or coalesce(u.last_login, u.date_joined) < :idle_since)
    and (:has_signed_in is null or (u.last_login is not null) = :has_signed_in)
    and (:has_password is null or exists (
      select 1 from credentials c where c.user_id = u.id and c.kind = 'password') = :has_password)";

/// The parameters of [`FILTER`].
fn filter_values(filter: &UserFilter) -> Vec<(&'static str, Value)> {
    let UserFilter {
        active,
        staff,
        superuser,
        group,
        search,
        signed_in_since,
        idle_since,
        has_signed_in,
        has_password,
    } = filter;
    let group = group.as_ref().map(|group| group.as_str().to_owned());
    vec![
        (":active", Value::from(*active)),
        (":staff", Value::from(*staff)),
        (":superuser", Value::from(*superuser)),
        (":group", Value::from(group)),
        (":search", Value::from(search.as_deref().map(fold))),
        (":signed_in_since", Value::from(row::micros(*signed_in_since))),
        (":idle_since", Value::from(row::micros(*idle_since))),
        (":has_signed_in", Value::from(*has_signed_in)),
        (":has_password", Value::from(*has_password)),
    ]
}

fn params_of<'a>(values: &'a [(&'static str, Value)]) -> Vec<(&'a str, &'a dyn ToSql)> {
    values.iter().map(|(name, value)| (*name, value as &dyn ToSql)).collect()
}

/// The expression that a list is ordered by; each has an index.
fn sort_key(sort: UserSort) -> &'static str {
    match sort {
        UserSort::Id => "u.id",
        UserSort::Email => "u.email_folded",
        UserSort::Name => "u.sort_name",
        UserSort::DateJoined => "u.date_joined",
        UserSort::LastLogin => "coalesce(u.last_login, -9223372036854775807)",
    }
}
