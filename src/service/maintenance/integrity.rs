//! Integrity checks of a database in use. A damaged database is no longer used.

use std::sync::{PoisonError, RwLockWriteGuard};

use crate::domain::EventFilter;
use crate::error::{Error, Result};
use crate::service::Service;

/// The result of the integrity checks since the database was opened.
#[derive(Default)]
pub(in crate::service) struct IntegrityState {
    /// Why the database must not be used; `None` if it may be used.
    why: Option<Error>,
    /// How many times a statement has encountered damage.
    turn: u64,
    /// Whether the only reason is that the database was not checked yet.
    is_unchecked: bool,
    /// Whether a check has finished.
    is_inspected: bool,
}

impl Service {
    /// Checks the whole database for damage. All operations are refused from the time that a check
    /// finds damage until a later check finds none.
    ///
    /// SQLite itself notices damage only in the pages that it reads, and accepts a file without its
    /// journal as intact.
    pub fn check_integrity(&self) -> Result<()> {
        let before = self.integrity().turn;
        let found = match self.find_fault() {
            Err(error) if error.is_damage() => Some(error),
            // The check has no result: the database is locked, or the system is out of resources
            // to open it. Operations that need the database report that themselves.
            Err(error) => return Err(error),
            Ok(found) => found.map(Error::damaged),
        };
        let mut closed = self.integrity();
        closed.is_inspected = true;
        // A statement may have found damage in a part that this check had already read.
        if found.is_some() || closed.turn == before {
            closed.why = found;
            closed.is_unchecked = false;
        }
        drop(closed);
        self.check_open()
    }

    /// Refuses all operations until a check has found no damage, so that a server does not use an
    /// unchecked database.
    pub fn refuse_until_checked(&self) {
        let mut closed = self.integrity();
        closed.why = Some(Error::damaged("the first check of the database is not finished"));
        closed.is_unchecked = true;
    }

    /// Whether a check has finished since the database was opened.
    pub fn is_inspected(&self) -> bool {
        self.integrity().is_inspected
    }

    /// Fails if damage was found, but not if the database is merely unchecked.
    pub fn check_not_damaged(&self) -> Result<()> {
        if self.integrity().is_unchecked { Ok(()) } else { self.check_open() }
    }

    /// Refuses all operations until a check finds no damage, if this error reports damage.
    pub(in crate::service) fn close_if_damaged(&self, error: &Error) {
        if error.is_damage() {
            let mut closed = self.integrity();
            closed.why = Some(error.clone());
            closed.is_unchecked = false;
            closed.turn += 1;
        }
    }

    fn integrity(&self) -> RwLockWriteGuard<'_, IntegrityState> {
        self.0.integrity.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Fails if a check or a statement has found damage, or if the first check is not finished.
    pub(crate) fn check_open(&self) -> Result<()> {
        let closed = self.0.integrity.read().unwrap_or_else(PoisonError::into_inner);
        match &closed.why {
            None => Ok(()),
            Some(fault) => Err(fault.clone()),
        }
    }

    fn find_fault(&self) -> Result<Option<String>> {
        let store = self.0.store.as_ref();
        // Read before the log, which only grows, so that the log must contain this head.
        let Some(file) = store.as_file() else { return store.check_history().map(|()| None) };
        let kept = file.stored_head()?;
        if let Some(first) = file.find_damage()?.into_iter().next() {
            return Ok(Some(format!("the database is damaged: {first}")));
        }
        let Some(kept) = kept.filter(|kept| kept.sequence > 0) else { return Ok(None) };
        let since = EventFilter { after: Some(kept.sequence - 1), ..EventFilter::default() };
        let mut reached = false;
        crate::service::read(store, |reader| {
            // A pruned event cannot be compared; it was verified before it was removed.
            let pruned = reader.audit_checkpoint()?;
            reached |= pruned
                .is_some_and(|pruned| kept.sequence < pruned.head.sequence || kept == pruned.head);
            reader.events(&since, &mut |event| {
                reached |= event.sequence == kept.sequence && event.digest == kept.digest;
                Ok(())
            })
        })?;
        let cut = || format!("the audit log ends before event {}, its stored head", kept.sequence);
        Ok((!reached).then(cut))
    }
}
