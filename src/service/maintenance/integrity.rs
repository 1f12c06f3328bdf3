//! Integrity checks of a database in use: a damaged one is not used any more.

use std::sync::{PoisonError, RwLockWriteGuard};

use crate::domain::EventFilter;
use crate::error::{Error, Result};
use crate::service::Service;

/// Whether the database was checked since it was opened.
#[derive(Default)]
pub(in crate::service) struct IntegrityState {
    /// Why it may not be used, if so.
    why: Option<String>,
    /// How many times a statement has encountered damage.
    turn: u64,
    /// Whether the only reason is that it was not checked yet.
    is_unchecked: bool,
    /// Whether a check has finished.
    is_inspected: bool,
}

impl Service {
    /// Checks for damage, and from then on refuses everything, or nothing, accordingly.
    ///
    /// Reads the whole database. SQLite itself notices damage only where it happens to read, and
    /// accepts a file without its journal as intact.
    pub fn inspect(&self) -> Result<()> {
        let before = self.integrity().turn;
        let found = match self.find_fault() {
            Err(error) if error.is_damage() => Some(error.to_string()),
            // Nothing was learnt: the database is locked, or the system has nothing left to open
            // it with. What needs it fails by itself.
            Err(error) => return Err(error),
            Ok(found) => found,
        };
        let mut closed = self.integrity();
        closed.is_inspected = true;
        // What a question met meanwhile, this look may have passed before.
        if found.is_some() || closed.turn == before {
            closed.why = found;
            closed.is_unchecked = false;
        }
        drop(closed);
        self.check_open()
    }

    /// Refuses everything until a check has found no damage: what a server answers before was not
    /// checked.
    pub fn close_until_inspected(&self) {
        let mut closed = self.integrity();
        closed.why = Some("the first check of the database is not finished".to_owned());
        closed.is_unchecked = true;
    }

    /// Whether the database was inspected since it was opened.
    pub fn is_inspected(&self) -> bool {
        self.integrity().is_inspected
    }

    /// Fails if damage was found, but not if the database was only not checked yet.
    pub fn check_not_damaged(&self) -> Result<()> {
        if self.integrity().is_unchecked { Ok(()) } else { self.check_open() }
    }

    /// Refuses everything until the next check finds no damage, if this error reports damage.
    pub(in crate::service) fn close_if_damaged(&self, error: &Error) {
        if error.is_damage() {
            let mut closed = self.integrity();
            closed.why = Some(error.to_string());
            closed.is_unchecked = false;
            closed.turn += 1;
        }
    }

    fn integrity(&self) -> RwLockWriteGuard<'_, IntegrityState> {
        self.0.integrity.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Fails if damage was found, by a check or by a statement.
    pub fn check_open(&self) -> Result<()> {
        let closed = self.0.integrity.read().unwrap_or_else(PoisonError::into_inner);
        match &closed.why {
            None => Ok(()),
            Some(fault) => Err(Error::damaged(fault.clone())),
        }
    }

    fn find_fault(&self) -> Result<Option<String>> {
        let store = self.0.store.as_ref();
        // Before the log itself, which only grows: what was kept by then has to be in it.
        let Some(file) = store.as_file() else { return Ok(None) };
        let kept = file.kept_head()?;
        if let Some(first) = file.find_damage()?.into_iter().next() {
            return Ok(Some(format!("the database is damaged: {first}")));
        }
        let Some(kept) = kept.filter(|kept| kept.sequence > 0) else { return Ok(None) };
        let since = EventFilter { after: Some(kept.sequence - 1), ..EventFilter::default() };
        let mut reached = false;
        crate::service::read(store, |reader| {
            // What was pruned says nothing any more; it was verified before.
            let pruned = reader.audit_checkpoint()?;
            reached |= pruned
                .is_some_and(|pruned| kept.sequence < pruned.head.sequence || kept == pruned.head);
            reader.events(&since, &mut |event| {
                reached |= event.sequence == kept.sequence && event.digest == kept.digest;
                Ok(())
            })
        })?;
        let cut =
            || format!("the audit log does not contain event {}, its recorded head", kept.sequence);
        Ok((!reached).then(cut))
    }
}
