//! The database itself, as SQL.

use jiff::Timestamp;
use rusqlite::params;

use crate::domain::SecretBytes;
use crate::error::{Error, Result};
use crate::store::sqlite::{Tx, error, row};
use crate::store::{Counts, Instance, ReadInstance, WriteInstance};

impl ReadInstance for Tx<'_> {
    fn instance(&mut self) -> Result<Instance> {
        let (id, created_at) = self
            .find("select id, created_at from instance", [], |row| {
                Ok((row::uuid(row, "id")?, row::time(row, "created_at")?))
            })?
            .ok_or_else(|| Error::unavailable("the database has no identity"))?;
        let version = self.connection.pragma_query_value(None, "user_version", |row| row.get(0));
        Ok(Instance { id, schema_version: version.map_err(error)?, created_at })
    }

    fn counts(&mut self) -> Result<Counts> {
        let sql = "select (select total from user_counts) as users,
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

    fn last_backup(&mut self) -> Result<Option<Timestamp>> {
        let sql = "select last_backup_at from instance";
        Ok(self.find(sql, [], |row| row::time_or_null(row, "last_backup_at"))?.flatten())
    }

    fn secret(&mut self, name: &str) -> Result<Option<SecretBytes>> {
        let sql = "select value from secrets where name = ?";
        self.find(sql, [name], |row| row.get::<_, Vec<u8>>(0).map(SecretBytes::new))
    }
}

impl WriteInstance for Tx<'_> {
    fn set_last_backup(&mut self, at: Timestamp) -> Result<()> {
        let sql = "update instance set last_backup_at = ?";
        self.execute(sql, [at.as_microsecond()]).map(drop)
    }

    fn insert_secret(&mut self, name: &str, value: &SecretBytes) -> Result<()> {
        let sql = "insert into secrets (name, value) values (?, ?)";
        self.execute(sql, params![name, value.expose()]).map(drop)
    }
}
