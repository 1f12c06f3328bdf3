//! Finding users.

use crate::domain::{
    BoundedCount, Email, Timestamp, User, UserCounts, UserFilter, UserId, UserPage,
};
use crate::error::Result;
use crate::service::{View, no_such_user};

/// The number up to which rows are counted for a page.
pub(crate) const MAX_COUNTED: u64 = 10_000;

impl View<'_> {
    /// The user with an email address, if there is one.
    pub fn find_user(&self, email: &Email) -> Result<Option<User>> {
        self.service.read(|reader| reader.user_by_email(email))
    }

    /// The user with an email address.
    pub fn user(&self, email: &Email) -> Result<User> {
        self.find_user(email)?.ok_or_else(|| no_such_user(email))
    }

    /// The user with an ID, if there is one.
    pub fn find_user_by_id(&self, id: UserId) -> Result<Option<User>> {
        self.service.read(|reader| reader.user(id))
    }

    /// The user with an ID.
    pub fn user_by_id(&self, id: UserId) -> Result<User> {
        self.find_user_by_id(id)?.ok_or_else(|| no_such_user(&id))
    }

    /// Visits users on one snapshot.
    pub fn users(
        &self,
        filter: &UserFilter,
        page: &UserPage,
        visit: &mut dyn FnMut(User) -> Result<()>,
    ) -> Result<()> {
        self.service.read(|reader| {
            if let Some(after) = page.after {
                reader.user(after)?.ok_or_else(|| no_such_user(&after))?;
            }
            reader.users(filter, page, visit)
        })
    }

    /// The number of users that meet a filter, counted up to 10,000.
    pub fn count_users(&self, filter: &UserFilter) -> Result<BoundedCount> {
        self.service.read(|reader| {
            if *filter == UserFilter::default() {
                return Ok(BoundedCount::exact(reader.user_counts()?.total));
            }
            reader.count_users(filter, MAX_COUNTED)
        })
    }

    /// The number of users of each kind.
    pub fn user_counts(&self) -> Result<UserCounts> {
        self.service.read(|reader| reader.user_counts())
    }

    /// At most `limit` email addresses that begin with a prefix, ignoring case.
    #[cfg(feature = "cli")]
    pub(crate) fn emails_with_prefix(&self, prefix: &str, limit: u32) -> Result<Vec<String>> {
        self.service.read(|reader| reader.emails_with_prefix(prefix, limit))
    }

    /// The minimum length of a new password, in characters.
    pub(crate) fn password_min_length(&self) -> usize {
        self.service.password_min_length()
    }

    /// When a user's password was set; `None` if that is unknown, or there is no usable password.
    pub(crate) fn password_set_at(&self, id: UserId) -> Result<Option<Timestamp>> {
        self.service.read(|reader| reader.password_set_at(id))
    }

    /// Whether a user has a usable password.
    pub fn has_usable_password(&self, id: UserId) -> Result<bool> {
        Ok(self.service.read(|reader| reader.password_hash(id))?.is_some())
    }
}
