//! One-time links: to create the first superuser of an empty database, and to choose a password.
//!
//! Only a digest is stored, so that a stolen backup does not give access to an account. A link is
//! valid until it is used, replaced by another one, or expired. Opening its page does not use it
//! up, because mail programs open links on their own.

use std::time::Duration;

use serde_json::json;

use crate::domain::{
    Action, GroupChange, Link, LinkPurpose, LinkToken, Timestamp, User, UserChanges, UserId,
};
use crate::error::{Error, Result};
use crate::service::{Admin, NewAccount, NewPassword, Service, no_such_user, user_name};
use crate::store::Reader;

use super::passwords::{KeptSessions, PasswordChange, attributes};
use crate::token;

/// The lifetime of a link to choose a password.
pub const PASSWORD_LINK_TTL: Duration = Duration::from_secs(24 * 3600);

/// The lifetime of a link to create the first superuser.
pub const SETUP_LINK_TTL: Duration = Duration::from_secs(15 * 60);

/// The number of random bytes in a link.
const SECRET_BYTES: usize = 32;

/// The purpose of a valid link.
#[derive(Clone, Debug)]
pub(crate) enum LinkTarget {
    /// Create the first superuser.
    FirstSuperuser,
    /// Choose the password of this user.
    Password(User),
}

impl Admin<'_> {
    /// Creates a link with which a user can choose a password, valid for [`PASSWORD_LINK_TTL`]. It replaces
    /// an older link.
    pub fn make_password_link(&self, id: UserId) -> Result<(LinkToken, User)> {
        let link = self.make_link(LinkPurpose::Password(id), PASSWORD_LINK_TTL)?;
        Ok((link, self.user_by_id(id)?))
    }

    /// Creates a link to create the first superuser, valid for [`SETUP_LINK_TTL`]; `None` if there are
    /// users.
    pub fn make_setup_link(&self) -> Result<Option<LinkToken>> {
        if self.counts()?.users > 0 {
            return Ok(None);
        }
        self.make_link(LinkPurpose::FirstSuperuser, SETUP_LINK_TTL).map(Some)
    }

    fn make_link(&self, purpose: LinkPurpose, ttl: Duration) -> Result<LinkToken> {
        let token = self.service.new_link_token()?;
        let now = self.service.now();
        let digest = token::digest(token.expose());
        let link = Link { digest, purpose, created_at: now, expires_at: now + ttl };
        self.service.transact(|records| {
            records.delete_links_before(now)?;
            let (user, subject) = match purpose {
                LinkPurpose::FirstSuperuser => (None, "first superuser".to_owned()),
                LinkPurpose::Password(id) => {
                    let user = records.user(id)?.ok_or_else(|| no_such_user(&id))?;
                    if !user.is_active() {
                        let message = format!("`{}` is deactivated", user.email);
                        return Err(
                            Error::conflict(message).with_hint("activate the account first")
                        );
                    }
                    (Some(id), user_name(id))
                }
            };
            records.delete_links(user)?;
            records.insert_link(&link)?;
            let detail = json!({ "good_for": ttl.as_secs() });
            self.note(records, Action::LinkMade, &subject, &detail)
        })?;
        Ok(token)
    }
}

impl Service {
    fn new_link_token(&self) -> Result<LinkToken> {
        let random = self.0.random.as_ref();
        Ok(LinkToken::new(token::random_base64::<SECRET_BYTES>(random)?))
    }

    /// The purpose of a link. The error is the same for all invalid links.
    pub(crate) fn follow_link(&self, token: &LinkToken) -> Result<LinkTarget> {
        let now = self.now();
        self.read(|reader| linked(reader, token, now))
    }

    /// Creates the first superuser with a link.
    pub(crate) fn make_first_superuser(
        &self,
        token: &LinkToken,
        account: &NewAccount,
    ) -> Result<User> {
        if !matches!(self.follow_link(token)?, LinkTarget::FirstSuperuser) {
            return Err(no_such_link());
        }
        account.changes.check()?;
        let new = account.applied_to(None, self.now());
        let new =
            UserChanges { groups: GroupChange::Replace(Vec::new()), ..UserChanges::superuser() }
                .applied_to(&new);
        let password = account.password.as_ref().ok_or_else(|| Error::invalid("no password"))?;
        let hash = self.hash_new(password, attributes(&new))?;
        let now = self.now();
        let admin = Admin::new(self, "setup link");
        self.transact(|records| {
            let LinkTarget::FirstSuperuser = linked(records, token, now)? else {
                return Err(no_such_link());
            };
            records.delete_links(None)?;
            admin.insert(records, &new, Some(&hash))
        })
    }

    /// Sets the password of the link's user, and ends the user's sessions.
    pub(crate) fn choose_password(
        &self,
        token: &LinkToken,
        password: &NewPassword,
    ) -> Result<User> {
        let LinkTarget::Password(user) = self.follow_link(token)? else {
            return Err(no_such_link());
        };
        let hash = self.hash_new(password, attributes(&user))?;
        let now = self.now();
        self.transact(|records| {
            let LinkTarget::Password(user) = linked(records, token, now)? else {
                return Err(no_such_link());
            };
            let name = user_name(user.id);
            let change = PasswordChange { actor: &name, by: "link", kept: KeptSessions::None };
            self.replace_password(records, &user, Some(&hash), change)?;
            Ok(user)
        })
    }
}

fn linked<R: Reader + ?Sized>(
    reader: &mut R,
    token: &LinkToken,
    now: Timestamp,
) -> Result<LinkTarget> {
    let link = reader.link(&token::digest(token.expose()))?;
    // A link with a later creation time was created while the clock was ahead.
    let is_good = |link: &Link| link.created_at <= now && now < link.expires_at;
    match link.filter(is_good).map(|link| link.purpose) {
        Some(LinkPurpose::FirstSuperuser) if reader.counts()?.users == 0 => {
            Ok(LinkTarget::FirstSuperuser)
        }
        Some(LinkPurpose::Password(id)) => {
            let user = reader.user(id)?.filter(User::is_active);
            user.map(LinkTarget::Password).ok_or_else(no_such_link)
        }
        _ => Err(no_such_link()),
    }
}

fn no_such_link() -> Error {
    Error::not_found("this link has expired or was already used")
}
