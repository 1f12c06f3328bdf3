//! Leases, as SQL.

use jiff::Timestamp;

use crate::error::Result;
use crate::store::WriteLeases;
use crate::store::sql::{Tx, params};

impl WriteLeases for Tx<'_> {
    fn take_lease(
        &mut self,
        name: &str,
        holder: &str,
        now: Timestamp,
        until: Timestamp,
    ) -> Result<bool> {
        let sql = "insert into leases (name, holder, expires_at) values (?1, ?2, ?4)
                   on conflict (name) do update set
                     holder = excluded.holder, expires_at = excluded.expires_at
                   where leases.holder = excluded.holder or leases.expires_at <= ?3";
        Ok(self.execute(sql, params![name, holder, now, until])? == 1)
    }
}
