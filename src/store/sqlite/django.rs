//! Reads users from an SQLite database of Django, without ever writing to it.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Row};

use super::{BUSY_TIMEOUT, error_at};
use crate::domain::Candidate;
use crate::error::{Error, Remedy, Result};

/// The columns by which a table of users is recognized.
const COLUMNS: [&str; 3] = ["password", "last_login", "email"];

/// Visits the users of a table, which is recognized by its columns unless it is named.
pub(crate) fn read_django(
    path: &Path,
    table: Option<&str>,
    visit: &mut dyn FnMut(u64, std::result::Result<Candidate, String>) -> Result<()>,
) -> Result<()> {
    let failed = |cause| error_at(path, cause);
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(failed)?;
    connection.busy_timeout(BUSY_TIMEOUT).map_err(failed)?;
    let Table { name, key } = find_table(path, &connection, table)?;
    let order = key.as_deref().map_or_else(|| "rowid".to_owned(), quoted);
    let sql = format!("select * from {} order by {order}", quoted(&name));
    let mut statement = connection.prepare(&sql).map_err(failed)?;
    // `table_info` omits generated columns.
    let names = statement.column_names().map(str::to_owned);
    let mut columns =
        DjangoColumns { names: names.collect(), key, groups: HashMap::new(), linked: Vec::new() };
    columns.groups = groups(&connection, &name).map_err(failed)?;
    if let Some(users) = linked(&connection, &name, "user_permissions").map_err(failed)? {
        columns.linked.push(("user_permissions", users));
    }
    let mut rows = statement.query([]).map_err(failed)?;
    let mut number = 0;
    while let Some(row) = rows.next().map_err(failed)? {
        number += 1;
        visit(number, columns.candidate(row))?;
    }
    Ok(())
}

/// A table of users and its primary key column.
struct Table {
    name: String,
    key: Option<String>,
}

fn find_table(path: &Path, connection: &Connection, named: Option<&str>) -> Result<Table> {
    let failed = |cause| error_at(path, cause);
    let mut found = Vec::new();
    let sql = "select name from sqlite_schema where type = 'table' order by name";
    let mut statement = connection.prepare(sql).map_err(failed)?;
    let tables = statement.query_map([], |row| row.get::<_, String>(0)).map_err(failed)?;
    for table in tables {
        let table = table.map_err(failed)?;
        let sql = "select name, pk from pragma_table_info(?)";
        let mut statement = connection.prepare(sql).map_err(failed)?;
        let columns = statement
            .query_map([&table], |row| Ok((row.get(0)?, row.get(1)?)))
            .and_then(Iterator::collect::<rusqlite::Result<Vec<(String, i64)>>>)
            .map_err(failed)?;
        let has = |wanted| columns.iter().any(|(name, _)| name == wanted);
        if COLUMNS.into_iter().all(has) && named.is_none_or(|named| named == table) {
            let key = columns.into_iter().find_map(|(name, pk)| (pk == 1).then_some(name));
            found.push(Table { name: table, key });
        }
    }
    let shown = path.display();
    match (found.len(), named) {
        (1, _) => Ok(found.remove(0)),
        (0, None) => Err(Error::invalid(format!("no table of `{shown}` holds users"))
            .with_hint(format!("such a table has the columns {}", COLUMNS.join(", ")))),
        (0, Some(table)) => {
            Err(Error::invalid(format!("there is no table `{table}` of users in `{shown}`")))
        }
        _ => {
            let tables: Vec<&str> = found.iter().map(|table| table.name.as_str()).collect();
            Err(Error::invalid(format!("several tables hold users: {}", tables.join(", ")))
                .with_remedy(Remedy::ChooseModel))
        }
    }
}

/// The IDs of the users that have rows in one of Django's many-to-many tables of users.
fn linked(
    connection: &Connection,
    table: &str,
    field: &str,
) -> rusqlite::Result<Option<HashSet<i64>>> {
    let table = format!("{table}_{field}");
    // The columns are `id`, the user's ID (named after the model), and the ID of the group or
    // permission.
    let sql = "select name from pragma_table_info(?)
               where name not in ('id', 'group_id', 'permission_id') order by cid limit 1";
    let column = connection.query_row(sql, [&table], |row| row.get::<_, String>(0)).optional()?;
    let Some(column) = column else { return Ok(None) };
    let sql = format!("select distinct {} from {}", quoted(&column), quoted(&table));
    let mut statement = connection.prepare(&sql)?;
    let users = statement.query_map([], |row| row.get(0))?;
    users.collect::<rusqlite::Result<_>>().map(Some)
}

/// The names of each user's groups, from the tables of `django.contrib.auth`.
fn groups(connection: &Connection, table: &str) -> rusqlite::Result<HashMap<i64, Vec<String>>> {
    let members = format!("{table}_groups");
    let sql = "select count(*) = 2 from sqlite_schema
               where type = 'table' and name in (?, 'auth_group')";
    if !connection.query_row(sql, [&members], |row| row.get::<_, bool>(0))? {
        return Ok(HashMap::new());
    }
    let sql = "select name from pragma_table_info(?)
               where name not in ('id', 'group_id') order by cid limit 1";
    let column = connection.query_row(sql, [&members], |row| row.get::<_, String>(0)).optional()?;
    let Some(column) = column else { return Ok(HashMap::new()) };
    let sql = format!(
        "select m.{}, g.name from {} m join auth_group g on g.id = m.group_id order by 1, 2",
        quoted(&column),
        quoted(&members)
    );
    let mut found: HashMap<i64, Vec<String>> = HashMap::new();
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        found.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    Ok(found)
}

/// Quotes an identifier.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// The columns of the query.
struct DjangoColumns {
    names: Vec<String>,
    key: Option<String>,
    groups: HashMap<i64, Vec<String>>,
    /// The users that have permissions of their own.
    linked: Vec<(&'static str, HashSet<i64>)>,
}

impl DjangoColumns {
    fn candidate(&self, row: &Row<'_>) -> std::result::Result<Candidate, String> {
        let cell = |name: &str| match self.names.iter().position(|column| column == name) {
            Some(place) => row.get_ref(place).map_err(|cause| cause.to_string()),
            None => Ok(ValueRef::Null),
        };
        let text = |name: &str| match cell(name)? {
            ValueRef::Null => Ok(String::new()),
            ValueRef::Text(text) => std::str::from_utf8(text)
                .map(str::to_owned)
                .map_err(|_| format!("`{name}` is not UTF-8")),
            _ => Err(format!("`{name}` is not text")),
        };
        let truth = |name: &str, otherwise| match cell(name)? {
            ValueRef::Null => Ok(otherwise),
            ValueRef::Integer(is) => Ok(is != 0),
            _ => Err(format!("`{name}` is neither true nor false")),
        };
        let id = match cell(self.key.as_deref().unwrap_or("id"))? {
            ValueRef::Null => None,
            ValueRef::Integer(id) => Some(id),
            _ => return Err("the primary key is not an integer".to_owned()),
        };
        let mut candidate = Candidate::of_django(id, text, truth)?;
        candidate.dropped = self.dropped(row, id);
        let groups = id.and_then(|id| self.groups.get(&id));
        candidate.groups = groups.cloned().unwrap_or_default();
        Ok(candidate)
    }

    /// The fields that have a value and cannot be imported.
    fn dropped(&self, row: &Row<'_>, id: Option<i64>) -> Vec<String> {
        let is_known = |name: &str| {
            Candidate::has_django_field(name) || name == self.key.as_deref().unwrap_or("id")
        };
        let has_value = |place: usize| match row.get_ref(place) {
            Ok(ValueRef::Null) | Err(_) => false,
            Ok(ValueRef::Text(text) | ValueRef::Blob(text)) => !text.is_empty(),
            Ok(ValueRef::Integer(_) | ValueRef::Real(_)) => true,
        };
        let columns = self.names.iter().enumerate();
        let columns = columns.filter(|(place, name)| !is_known(name) && has_value(*place));
        let has = |users: &HashSet<i64>| id.is_some_and(|id| users.contains(&id));
        let linked = self.linked.iter().filter(|(_, users)| has(users));
        let linked = linked.map(|(field, _)| (*field).to_owned());
        columns.map(|(_, name)| name.clone()).chain(linked).collect()
    }
}
