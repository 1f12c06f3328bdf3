//! Users, as SQL.

use jiff::Timestamp;
use rusqlite::types::Value;
use rusqlite::{ToSql, named_params, params};

use crate::domain::{
    Email, PasswordHash, PortableUser, User, UserFilter, UserId, UserPage, UserSort, fold,
};
use crate::error::Result;
use crate::store::sqlite::row::USER;
use crate::store::sqlite::{Tx, error, row};
use crate::store::{ReadUsers, WriteUsers};

impl ReadUsers for Tx<'_> {
    fn user(&mut self, id: UserId) -> Result<Option<User>> {
        self.find(&format!("select {USER} from users u where u.id = ?"), [id.get()], row::user)
    }

    fn user_by_email(&mut self, email: &Email) -> Result<Option<User>> {
        let sql = format!("select {USER} from users u where u.email_folded = ?");
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
        let sql = format!(
            "select {USER} from users u
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
            "select {USER}, c.secret as password_hash, u.username
             from users u left join credentials c on c.user_id = u.id and c.kind = 'password'
             order by u.id"
        );
        self.visit(&sql, [], |row| {
            let hash: Option<String> = row.get("password_hash").map_err(error)?;
            let user = row::user(row).map_err(error)?;
            let username = row.get("username").map_err(error)?;
            visit(PortableUser { user, hash: hash.map(PasswordHash::new), username })
        })
    }

    fn count_users(&mut self, filter: &UserFilter) -> Result<u64> {
        let sql = format!("select count(*) from users u where {FILTER}");
        self.count(&sql, &*params_of(&filter_values(filter)))
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
        let sql = "insert into users (id, email, email_folded, first_name, last_name, search_text,
                                      is_staff, is_superuser, last_login, date_joined,
                                      deactivated_at)
                   values (nullif(:id, 0), :email, :folded, :first, :last, :search, :staff,
                           :superuser, :login, :joined, :deactivated)";
        self.write_user(sql, user)?;
        Ok(UserId::new(self.connection.last_insert_rowid()))
    }

    fn set_origin(&mut self, id: UserId, user: &PortableUser, accepts_legacy: bool) -> Result<()> {
        let sql = "update users set username = ?2, accepts_legacy = ?3 where id = ?1";
        self.execute(sql, params![id.get(), user.username, accepts_legacy]).map(drop)
    }

    fn update_user(&mut self, user: &User) -> Result<()> {
        let sql = "update users set email = :email, email_folded = :folded, first_name = :first,
                     last_name = :last, search_text = :search, is_staff = :staff,
                     is_superuser = :superuser, last_login = :login, date_joined = :joined,
                     deactivated_at = :deactivated
                   where id = :id";
        self.write_user(sql, user)
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
        // Destructured, so that a new field cannot be forgotten. Groups have tables of their own.
        let User {
            id,
            email,
            first_name,
            last_name,
            is_staff,
            is_superuser,
            groups: _,
            last_login,
            date_joined,
            deactivated_at,
        } = user;
        let params = named_params! {
            ":id": id.get(),
            ":email": email.as_str(),
            ":folded": email.folded(),
            ":first": first_name,
            ":last": last_name,
            ":search": fold(&format!("{email} {first_name} {last_name}")),
            ":staff": is_staff,
            ":superuser": is_superuser,
            ":login": row::micros(*last_login),
            ":joined": date_joined.as_microsecond(),
            ":deactivated": row::micros(*deactivated_at),
        };
        self.execute(sql, params).map(drop)
    }
}

/// The condition of a [`UserFilter`].
const FILTER: &str = "(:active is null or (u.deactivated_at is null) = :active)
    and (:staff is null or u.is_staff = :staff)
    and (:superuser is null or u.is_superuser = :superuser)
    and (:group is null or exists (
      select 1 from memberships m join groups g on g.id = m.group_id
      where m.user_id = u.id and g.name = :group))
    and (:search is null or instr(u.search_text, :search) > 0)";

/// The parameters of [`FILTER`].
fn filter_values(filter: &UserFilter) -> Vec<(&'static str, Value)> {
    let UserFilter { active, staff, superuser, group, search } = filter;
    let group = group.as_ref().map(|group| group.as_str().to_owned());
    vec![
        (":active", Value::from(*active)),
        (":staff", Value::from(*staff)),
        (":superuser", Value::from(*superuser)),
        (":group", Value::from(group)),
        (":search", Value::from(search.as_deref().map(fold))),
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
        UserSort::DateJoined => "u.date_joined",
        UserSort::LastLogin => "coalesce(u.last_login, -9223372036854775807)",
    }
}
