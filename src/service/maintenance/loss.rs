//! Changes that a database has lost in a failover.

use std::path::Path;

use crate::domain::{Action, Principal};
use crate::error::Result;
use crate::service::{Location, Service, Settings};
use crate::store;

impl Service {
    /// Accepts that a database has lost changes after a failover, and ends all sessions: the
    /// database may lack the end of any of them. Returns the number of ended sessions, or `None` if
    /// no server has noticed a loss.
    pub fn accept_loss(
        location: &Location,
        settings: Settings,
        origin: &str,
    ) -> Result<Option<u64>> {
        let store = store::open_despite_loss(location)?;
        let service = Self::with_store(store, None, settings)?.with_origin(origin);
        let admin = service.admin(Principal::Operator)?;
        let mut ended = 0;
        let accepted = service.0.store.accept_loss(&mut |records| {
            ended = admin.end_all(records, Action::LossAccepted)?;
            Ok(())
        })?;
        Ok(accepted.then_some(ended))
    }

    /// Notices from now on if the database loses changes after a failover; `directory` keeps what
    /// was seen over a restart. With `caches_sessions`, session checks are answered from memory, and
    /// what ends a session takes 0.2 s. For servers; has no effect on a file.
    pub fn watch_history(&self, directory: &Path, caches_sessions: bool) -> Result<()> {
        if !self.has_nodes() {
            return Ok(());
        }
        store::make_private_directory(directory)?;
        self.0.store.watch(directory, caches_sessions)
    }
}
