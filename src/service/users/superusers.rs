//! The rule that an active superuser who can sign in remains.

use crate::domain::{User, UserId};
use crate::error::{Error, Remedy, Result};
use crate::store::{Reader, Records};

/// Whether an active superuser with a usable password remains.
pub(in crate::service) fn any_can_sign_in<R: Reader + ?Sized>(reader: &mut R) -> Result<bool> {
    reader.has_other_able_superuser(UserId::new(0))
}

/// Fails if the user is the last active superuser who can sign in. Must be called before a change
/// that ends this status.
pub(in crate::service) fn require_another(records: &mut dyn Records, before: &User) -> Result<()> {
    let is_able = before.is_active_superuser() && records.password_hash(before.id)?.is_some();
    if is_able && !records.has_other_able_superuser(before.id)? {
        let message = format!("`{}` is the last active superuser who can sign in", before.email);
        return Err(Error::conflict(message).with_remedy(Remedy::AddSuperuser));
    }
    Ok(())
}
