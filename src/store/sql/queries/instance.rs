//! The database itself, as SQL.

use jiff::Timestamp;

use crate::domain::SecretBytes;
use crate::error::{Error, Result};
use crate::store::sql::{Tx, params};
use crate::store::{Counts, Instance, ReadInstance, WriteInstance};

impl ReadInstance for Tx<'_> {
    fn instance(&mut self) -> Result<Instance> {
        let (id, created_at) = self
            .find("select id, created_at from instance", params![], |cells| {
                Ok((cells.read(str::parse)?, cells.get()?))
            })?
            .ok_or_else(|| Error::unavailable("the database has no identity"))?;
        Ok(Instance { id, schema_version: self.connection.schema_version()?, created_at })
    }

    fn counts(&mut self) -> Result<Counts> {
        let sql = "select (select total from user_counts) as users,
                          (select count(*) from sessions) as sessions,
                          (select count(*) from signing_keys) as keys";
        let counts = self.find(sql, params![], |cells| {
            Ok(Counts { users: cells.get()?, sessions: cells.get()?, keys: cells.get()? })
        })?;
        Ok(counts.unwrap_or(Counts { users: 0, sessions: 0, keys: 0 }))
    }

    fn last_backup(&mut self) -> Result<Option<Timestamp>> {
        let sql = "select last_backup_at from instance";
        Ok(self.value(sql, params![])?.flatten())
    }

    fn secret(&mut self, name: &str) -> Result<Option<SecretBytes>> {
        let sql = "select value from secrets where name = ?";
        self.find(sql, params![name], |cells| cells.get::<Vec<u8>>().map(SecretBytes::new))
    }
}

impl WriteInstance for Tx<'_> {
    fn set_last_backup(&mut self, at: Timestamp) -> Result<()> {
        let sql = "update instance set last_backup_at = ?";
        self.send(sql, params![at])
    }

    fn insert_secret(&mut self, name: &str, value: &SecretBytes) -> Result<()> {
        let sql = "insert into secrets (name, value) values (?, ?)";
        self.send(sql, params![name, value.expose()])
    }
}
