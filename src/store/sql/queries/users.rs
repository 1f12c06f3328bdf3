//! Users, as SQL.

use std::sync::LazyLock;

use jiff::Timestamp;

use crate::domain::{
    BoundedCount, Email, GroupName, PasswordHash, PortableUser, TextField, User, UserCounts,
    UserFilter, UserId, UserPage, UserSort, fold, without_accents,
};
use crate::error::{Error, Result};
use crate::store::sql::row::user_columns;
use crate::store::sql::{Tx, Value, params, row};
use crate::store::{ReadUsers, WriteUsers};

impl ReadUsers for Tx<'_> {
    fn user(&mut self, id: UserId) -> Result<Option<User>> {
        let sql = format!("select {} from users u where u.id = ?", user_columns());
        self.find(&sql, params![id.get()], row::user)
    }

    fn user_by_email(&mut self, email: &Email) -> Result<Option<User>> {
        let sql = format!("select {} from users u where u.email_folded = ?", user_columns());
        self.find(&sql, params![email.folded()], row::user)
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
                "and ({key}, u.id) {beyond} (select {key}, u.id from users u where u.id = ?10)"
            ),
        };
        let columns = user_columns();
        let condition = self.condition();
        let sql = format!(
            "select {columns} from users u
             where {condition}
               {after}
             order by {key} {direction}, u.id {direction}
             limit ?11"
        );
        let mut values = filter_values(filter);
        values.push(page.after.map(UserId::get).into());
        values.push(page.limit.map_or(i64::MAX, i64::from).into());
        self.visit(&sql, &values, |cells| visit(row::user(cells)?))
    }

    fn users_to_export(&mut self, visit: &mut dyn FnMut(PortableUser) -> Result<()>) -> Result<()> {
        let sql = format!(
            "select {}, c.secret as password_hash, u.username
             from users u left join credentials c on c.user_id = u.id and c.kind = 'password'
             order by u.id",
            user_columns()
        );
        self.visit(&sql, params![], |cells| {
            let user = row::user(cells)?;
            let hash: Option<String> = cells.get()?;
            visit(PortableUser { user, hash: hash.map(PasswordHash::new), username: cells.get()? })
        })
    }

    fn count_users(&mut self, filter: &UserFilter, limit: u64) -> Result<BoundedCount> {
        let condition = self.condition();
        let sql = format!(
            "select count(*) from (select 1 from users u where {condition} limit ?10) found"
        );
        let mut values = filter_values(filter);
        values.push(limit.saturating_add(1).into());
        Ok(BoundedCount::up_to(limit, self.count(&sql, &values)?))
    }

    fn user_counts(&mut self) -> Result<UserCounts> {
        let sql = "select total, deactivated, staff, superusers, never_signed_in from user_counts";
        let counts = self.find(sql, params![], |cells| {
            Ok(UserCounts {
                total: cells.get()?,
                deactivated: cells.get()?,
                staff: cells.get()?,
                superusers: cells.get()?,
                never_signed_in: cells.get()?,
            })
        })?;
        Ok(counts.unwrap_or_default())
    }

    fn count_idle_users(&mut self, since: Timestamp, limit: u64) -> Result<BoundedCount> {
        let sql = "select count(*) from (
                     select 1 from users where deactivated_at is null
                       and coalesce(last_login, date_joined) < ?1 limit ?2) found";
        let found = self.count(sql, params![since, limit.saturating_add(1)])?;
        Ok(BoundedCount::up_to(limit, found))
    }

    fn emails_with_prefix(&mut self, prefix: &str, limit: u32) -> Result<Vec<String>> {
        // The last character ends the range of the index.
        let prefix = fold(prefix);
        let last = format!("{prefix}{}", char::MAX);
        let sql = "select email from users
                   where email_folded >= ?1 and email_folded <= ?2
                   order by email_folded limit ?3";
        self.collect(sql, params![prefix, last, limit], row::next)
    }

    fn has_other_able_superuser(&mut self, id: UserId) -> Result<bool> {
        let sql = "select exists (select 1 from users u
                   where u.is_superuser = true and u.deactivated_at is null and u.id <> ?
                     and exists (select 1 from credentials c
                                 where c.user_id = u.id and c.kind = 'password'))";
        self.is_true(sql, params![id.get()])
    }

    fn accepts_legacy(&mut self, id: UserId) -> Result<bool> {
        let sql = "select accepts_legacy from users where id = ?";
        self.is_true(sql, params![id.get()])
    }
}

impl WriteUsers for Tx<'_> {
    fn insert_user(&mut self, user: &User) -> Result<UserId> {
        let id = self.value(&INSERT, &user_values(user))?;
        id.map(UserId::new).ok_or_else(|| Error::internal("cannot store a user", "no ID"))
    }

    fn set_origin(&mut self, id: UserId, user: &PortableUser, accepts_legacy: bool) -> Result<()> {
        let sql = "update users set username = ?2, accepts_legacy = ?3 where id = ?1";
        self.send(sql, params![id.get(), &user.username, accepts_legacy])
    }

    fn update_user(&mut self, user: &User) -> Result<()> {
        self.send(&UPDATE, &user_values(user))
    }

    fn set_last_login(&mut self, id: UserId, at: Timestamp) -> Result<()> {
        let sql = "update users set last_login = ?2 where id = ?1";
        self.send(sql, params![id.get(), at])
    }

    fn delete_user(&mut self, id: UserId) -> Result<()> {
        self.send("delete from users where id = ?", params![id.get()])
    }

    fn end_legacy(&mut self, user: Option<UserId>) -> Result<()> {
        let sql = "update users set accepts_legacy = false
                   where accepts_legacy = true and (?1 is null or id = ?1)";
        self.send(sql, params![user.map(UserId::get)])
    }
}

impl Tx<'_> {
    /// The condition of a [`UserFilter`], for the first parameters, which are [`filter_values`].
    fn condition(&self) -> String {
        let position = self.connection.dialect().position;
        format!(
            "(?1 is null or (u.deactivated_at is null) = ?1)
             and (?2 is null or u.is_staff = ?2)
             and (?3 is null or u.is_superuser = ?3)
             and (?4 is null or exists (
               select 1 from memberships m join groups g on g.id = m.group_id
               where m.user_id = u.id and g.name = ?4))
             and (?5 is null or {position}(u.search_text, ?5) > 0)
             and (?6 is null or u.last_login >= ?6)
             and (?7 is null or coalesce(u.last_login, u.date_joined) < ?7)
             and (?8 is null or (u.last_login is not null) = ?8)
             and (?9 is null or exists (
               select 1 from credentials c where c.user_id = u.id and c.kind = 'password') = ?9)"
        )
    }
}

/// The values of [`written_columns`].
fn user_values(user: &User) -> Vec<Value<'_>> {
    let search = fold(&format!("{} {} {}", user.email, user.first_name, user.last_name));
    let name = sort_name(user.email.as_str(), &user.first_name, &user.last_name);
    let mut values = vec![
        user.id.get().into(),
        user.email.as_str().into(),
        user.email.folded().into(),
        search.into(),
        name.into(),
        user.is_staff.into(),
        user.is_superuser.into(),
        user.last_login.into(),
        user.date_joined.into(),
        user.deactivated_at.into(),
    ];
    values.extend(TextField::ALL.map(|field| Value::from(field.of(user))));
    values
}

/// What lists are sorted by if they are sorted by name: the address of a user without a name.
pub(in crate::store) fn sort_name(email: &str, first: &str, last: &str) -> String {
    let name = format!("{first} {last}");
    let name = name.trim();
    without_accents(if name.is_empty() { email } else { name })
}

/// The columns in the order of [`user_values`]; the first is the ID.
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
    format!("insert into users ({columns}) values (nullif(?1, 0), {values}) returning id")
});

static UPDATE: LazyLock<String> = LazyLock::new(|| {
    let set = (1..).zip(written_columns()).skip(1).map(|(n, column)| format!("{column} = ?{n}"));
    format!("update users set {} where id = ?1", set.collect::<Vec<_>>().join(", "))
});

/// The parameters of [`Tx::condition`].
fn filter_values(filter: &UserFilter) -> Vec<Value<'_>> {
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
    vec![
        (*active).into(),
        (*staff).into(),
        (*superuser).into(),
        group.as_ref().map(GroupName::as_str).into(),
        search.as_deref().map(fold).into(),
        (*signed_in_since).into(),
        (*idle_since).into(),
        (*has_signed_in).into(),
        (*has_password).into(),
    ]
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
