//! Finding users.

use crate::domain::{Email, User, UserFilter, UserId, UserPage};
use crate::error::Result;
use crate::service::{View, no_such_user};

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

    /// The number of users that meet a filter.
    pub fn count_users(&self, filter: &UserFilter) -> Result<u64> {
        self.service.read(|reader| reader.count_users(filter))
    }

    /// Whether a user has a usable password.
    pub fn has_usable_password(&self, id: UserId) -> Result<bool> {
        Ok(self.service.read(|reader| reader.password_hash(id))?.is_some())
    }
}
