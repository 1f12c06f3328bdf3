//! Signing keys, as SQL.

use crate::domain::{KeyId, SigningKey};
use crate::error::Result;
use crate::store::sql::row::KEY;
use crate::store::sql::{Tx, params, row};
use crate::store::{ReadKeys, WriteKeys};

impl ReadKeys for Tx<'_> {
    fn key(&mut self, id: &KeyId) -> Result<Option<SigningKey>> {
        let sql = format!("select {KEY} from signing_keys where id = ?");
        self.find(&sql, params![id.as_str()], row::key)
    }

    fn active_key(&mut self) -> Result<Option<SigningKey>> {
        let sql = format!(
            "select {KEY} from signing_keys where activated_at is not null and retired_at is null"
        );
        self.find(&sql, params![], row::key)
    }

    fn keys(&mut self) -> Result<Vec<SigningKey>> {
        let sql = format!("select {KEY} from signing_keys order by created_at, id");
        self.collect(&sql, params![], row::key)
    }
}

impl WriteKeys for Tx<'_> {
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
            key.created_at,
            key.activated_at,
            key.retired_at,
            key.verifies_until,
            key.is_legacy,
        ];
        self.send(sql, params)
    }

    fn update_key(&mut self, key: &SigningKey) -> Result<()> {
        let sql = "update signing_keys set activated_at = ?2, retired_at = ?3, verifies_until = ?4,
                                           secret = ?5, sealed_by = ?6
                   where id = ?1";
        let (secret, sealed_by) = row::secret(&key.secret);
        let params = params![
            key.id.as_str(),
            key.activated_at,
            key.retired_at,
            key.verifies_until,
            secret,
            sealed_by,
        ];
        self.send(sql, params)
    }

    fn delete_key(&mut self, id: &KeyId) -> Result<()> {
        self.send("delete from signing_keys where id = ?", params![id.as_str()])
    }
}
