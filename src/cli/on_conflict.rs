//! What to do if the user to add already exists.

use clap::Args;

use crate::service::OnExisting;

#[derive(Args)]
pub(super) struct OnConflict {
    /// Succeed without a change if the user exists
    #[arg(long, conflicts_with = "upsert")]
    if_not_exists: bool,
    /// Update the user if it exists
    #[arg(long)]
    upsert: bool,
}

impl OnConflict {
    pub(super) fn policy(&self) -> OnExisting {
        match (self.if_not_exists, self.upsert) {
            (true, _) => OnExisting::Keep,
            (false, true) => OnExisting::Update,
            (false, false) => OnExisting::Refuse,
        }
    }
}
