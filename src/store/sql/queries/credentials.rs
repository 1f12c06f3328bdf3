//! Credentials, as SQL.

use jiff::Timestamp;

use crate::domain::{PasswordHash, UserId};
use crate::error::Result;
use crate::store::sql::{Tx, params};
use crate::store::{ReadCredentials, WriteCredentials};

impl ReadCredentials for Tx<'_> {
    fn password_hash(&mut self, id: UserId) -> Result<Option<PasswordHash>> {
        let sql = "select secret from credentials where user_id = ? and kind = 'password'";
        self.find(sql, params![id.get()], |cells| cells.get::<String>().map(PasswordHash::new))
    }

    fn declared_digest(&mut self, id: UserId) -> Result<Option<String>> {
        let sql = "select declared_digest from credentials where user_id = ? and kind = 'password'";
        Ok(self.value(sql, params![id.get()])?.flatten())
    }

    fn password_set_at(&mut self, id: UserId) -> Result<Option<Timestamp>> {
        let sql = "select created_at from credentials where user_id = ? and kind = 'password'";
        let at = self.value::<Timestamp>(sql, params![id.get()])?;
        Ok(at.filter(|at| *at > Timestamp::UNIX_EPOCH))
    }

    fn count_hash_schemes(&mut self) -> Result<Vec<(String, u64)>> {
        let sql = "select scheme, users from scheme_counts where users > 0 order by scheme";
        self.collect(sql, params![], |cells| Ok((cells.get()?, cells.get()?)))
    }
}

impl WriteCredentials for Tx<'_> {
    fn set_password_hash(
        &mut self,
        id: UserId,
        hash: Option<&PasswordHash>,
        at: Timestamp,
    ) -> Result<()> {
        let Some(hash) = hash else {
            let sql = "delete from credentials where user_id = ? and kind = 'password'";
            return self.send(sql, params![id.get()]);
        };
        let sql = "insert into credentials (user_id, kind, secret, scheme, created_at)
                   values (?1, 'password', ?2, ?3, ?4)
                   on conflict (user_id) where kind = 'password' do update set
                     secret = excluded.secret, scheme = excluded.scheme,
                     created_at = excluded.created_at, declared_digest = null";
        self.send(sql, params![id.get(), hash.expose(), hash.scheme(), at])
    }

    fn improve_password_hash(&mut self, id: UserId, hash: &PasswordHash) -> Result<()> {
        let sql = "update credentials set secret = ?2, scheme = ?3
                   where user_id = ?1 and kind = 'password'";
        self.send(sql, params![id.get(), hash.expose(), hash.scheme()])
    }

    fn set_declared_digest(&mut self, id: UserId, digest: &str) -> Result<()> {
        let sql = "update credentials set declared_digest = ?2
                   where user_id = ?1 and kind = 'password'";
        self.send(sql, params![id.get(), digest])
    }
}
