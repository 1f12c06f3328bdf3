//! One-time links, as SQL.

use jiff::Timestamp;

use crate::domain::{Link, LinkPurpose, UserId};
use crate::error::Result;
use crate::store::sql::row::{self, LINK};
use crate::store::sql::{Tx, params};
use crate::store::{ReadLinks, WriteLinks};

impl ReadLinks for Tx<'_> {
    fn link(&mut self, digest: &str) -> Result<Option<Link>> {
        let sql = format!("select {LINK} from links where digest = ?");
        self.find(&sql, params![digest], row::link)
    }
}

impl WriteLinks for Tx<'_> {
    fn insert_link(&mut self, link: &Link) -> Result<()> {
        let sql = "insert into links (digest, user_id, created_at, expires_at) values (?, ?, ?, ?)";
        let user = match link.purpose {
            LinkPurpose::FirstSuperuser => None,
            LinkPurpose::Password(id) => Some(id.get()),
        };
        self.send(sql, params![&link.digest, user, link.created_at, link.expires_at])
    }

    fn delete_links(&mut self, user: Option<UserId>) -> Result<()> {
        match user {
            Some(user) => self.send("delete from links where user_id = ?", params![user.get()]),
            None => self.send("delete from links where user_id is null", params![]),
        }
    }

    fn delete_links_before(&mut self, before: Timestamp) -> Result<()> {
        self.send("delete from links where expires_at < ?", params![before])
    }
}
