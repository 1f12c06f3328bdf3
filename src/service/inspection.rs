//! A look at the database while it is in use: what is damaged is not used any longer.

use std::sync::{PoisonError, RwLockWriteGuard};

use super::Service;
use crate::domain::EventFilter;
use crate::error::{Error, Result};

/// Whether anything is read or written.
#[derive(Default)]
pub(super) struct Closed {
    /// Why nothing is, if so.
    why: Option<String>,
    /// How often a question has met damage.
    turn: u64,
}

impl Service {
    /// Looks for damage, and from then on refuses everything, or nothing, accordingly.
    ///
    /// Reads the whole database. A server does it every half minute; SQLite itself notices damage
    /// only where it happens to read, and takes a file without its journal for a sound one.
    pub fn inspect(&self) -> Result<()> {
        let before = self.closed().turn;
        let found = match self.find_fault() {
            Err(error) if error.is_damage() => Some(error.to_string()),
            // Nothing was learnt: the database is locked, or the system has nothing left to open
            // it with. What needs it fails by itself.
            Err(error) => return Err(error),
            Ok(found) => found,
        };
        let mut closed = self.closed();
        // What a question met meanwhile, this look may have passed before.
        if found.is_some() || closed.turn == before {
            closed.why = found;
        }
        drop(closed);
        self.check_open()
    }

    /// Refuses everything until the next inspection finds nothing, if this error tells of damage.
    pub(super) fn close_if_damaged(&self, error: &Error) {
        if error.is_damage() {
            let mut closed = self.closed();
            closed.why = Some(error.to_string());
            closed.turn += 1;
        }
    }

    fn closed(&self) -> RwLockWriteGuard<'_, Closed> {
        self.0.closed.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Fails when damage was found, by an inspection or by a question.
    pub fn check_open(&self) -> Result<()> {
        let closed = self.0.closed.read().unwrap_or_else(PoisonError::into_inner);
        match &closed.why {
            None => Ok(()),
            Some(fault) => Err(Error::damaged(fault.clone())),
        }
    }

    fn find_fault(&self) -> Result<Option<String>> {
        let store = self.0.store.as_ref();
        // Before the log itself, which only grows: what was kept by then has to be in it.
        let kept = store.kept_head()?;
        if let Some(first) = store.find_damage()?.into_iter().next() {
            return Ok(Some(format!("the database is damaged: {first}")));
        }
        let Some(kept) = kept.filter(|kept| kept.sequence > 0) else { return Ok(None) };
        let since = EventFilter { after: Some(kept.sequence - 1), ..EventFilter::default() };
        let mut reached = false;
        super::read(store, |reader| {
            reader.events(&since, &mut |event| {
                reached |= event.sequence == kept.sequence && event.digest == kept.digest;
                Ok(())
            })
        })?;
        let cut = || format!("the audit log does not reach event {}, its kept head", kept.sequence);
        Ok((!reached).then(cut))
    }
}
