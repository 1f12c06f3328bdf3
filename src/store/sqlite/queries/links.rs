//! One-time links, as SQL.

use jiff::Timestamp;
use rusqlite::params;

use crate::domain::{Link, LinkPurpose, UserId};
use crate::error::Result;
use crate::store::sqlite::{Tx, row};
use crate::store::{ReadLinks, WriteLinks};

impl ReadLinks for Tx<'_> {
    fn link(&mut self, digest: &str) -> Result<Option<Link>> {
        let sql = "select digest, user_id, created_at, expires_at from links where digest = ?";
        self.find(sql, [digest], row::link)
    }
}

impl WriteLinks for Tx<'_> {
    fn insert_link(&mut self, link: &Link) -> Result<()> {
        let sql = "insert into links (digest, user_id, created_at, expires_at) values (?, ?, ?, ?)";
        let user = match link.purpose {
            LinkPurpose::FirstSuperuser => None,
            LinkPurpose::Password(id) => Some(id.get()),
        };
        let (made, expires) = (link.created_at.as_microsecond(), link.expires_at.as_microsecond());
        self.execute(sql, params![link.digest, user, made, expires]).map(drop)
    }

    fn delete_links(&mut self, user: Option<UserId>) -> Result<()> {
        self.execute("delete from links where user_id is ?", [user.map(UserId::get)]).map(drop)
    }

    fn delete_links_before(&mut self, before: Timestamp) -> Result<()> {
        self.execute("delete from links where expires_at < ?", [before.as_microsecond()]).map(drop)
    }
}
