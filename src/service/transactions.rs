//! How the rules get at the store: by questions and by transactions, and by neither once it is found
//! damaged.

use super::Service;
use crate::error::{Error, ErrorKind, Result};
use crate::store::{Durability, ReadMode, Reader, Records, Store};

impl Service {
    /// What `work` finds on one snapshot.
    pub(super) fn read<T>(&self, work: impl FnMut(&mut dyn Reader) -> Result<T>) -> Result<T> {
        let store = self.0.store.as_ref();
        let mode = if self.1.may_wait { ReadMode::Snapshot } else { ReadMode::SnapshotNow };
        self.answer(work, |work| store.read(mode, work))
    }

    /// As [`Service::read`], for `work` that asks a single question.
    pub(super) fn ask<T>(&self, work: impl FnMut(&mut dyn Reader) -> Result<T>) -> Result<T> {
        if self.1.may_wait {
            return self.read(work);
        }
        self.answer(work, |work| self.0.store.read(ReadMode::StatementNow, work))
    }

    /// What `work` finds by way of `read`, while nothing is found damaged.
    fn answer<T>(
        &self,
        work: impl FnMut(&mut dyn Reader) -> Result<T>,
        read: impl FnOnce(&mut dyn FnMut(&mut dyn Reader) -> Result<()>) -> Result<()>,
    ) -> Result<T> {
        self.check_open()?;
        result_of(work, read).inspect_err(|error| self.close_if_damaged(error))
    }

    /// What `work` does in one transaction, which is kept only if it succeeds.
    pub(super) fn transact<T>(&self, work: impl FnMut(&mut dyn Records) -> Result<T>) -> Result<T> {
        self.write(work, |work| self.0.store.transact(Durability::Synced, work))
    }

    /// As [`Service::transact`], for `work` that says itself whether what it did is to be kept.
    pub(super) fn transact_if<T>(
        &self,
        mut work: impl FnMut(&mut dyn Records) -> Result<(T, bool)>,
    ) -> Result<T> {
        let mut undone = None;
        let done = self.transact(|records| match work(records)? {
            (found, true) => Ok(found),
            (found, false) => {
                undone = Some(found);
                Err(Error::new(ErrorKind::Internal, "nothing is kept"))
            }
        });
        undone.map_or(done, Ok)
    }

    /// As [`Service::transact`], for what may be forgotten in a power cut.
    pub(super) fn transact_unsynced<T>(
        &self,
        work: impl FnMut(&mut dyn Records) -> Result<T>,
    ) -> Result<T> {
        self.write(work, |work| self.0.store.transact(Durability::Unsynced, work))
    }

    /// What `work` gives by way of `transact`, while nothing is found damaged.
    fn write<T>(
        &self,
        mut work: impl FnMut(&mut dyn Records) -> Result<T>,
        transact: impl FnOnce(&mut dyn FnMut(&mut dyn Records) -> Result<()>) -> Result<()>,
    ) -> Result<T> {
        self.check_open()?;
        if !self.1.may_wait {
            return Err(Error::unwritten());
        }
        let mut result = None;
        let done = transact(&mut |records| {
            result = Some(work(records)?);
            Ok(())
        });
        done.inspect_err(|error| self.close_if_damaged(error))?;
        Ok(result.expect("a transaction that succeeded has run its work"))
    }
}

pub(super) fn read<T>(
    store: &dyn Store,
    work: impl FnMut(&mut dyn Reader) -> Result<T>,
) -> Result<T> {
    result_of(work, |work| store.read(ReadMode::Snapshot, work))
}

/// What the work of a read has found.
fn result_of<T>(
    mut work: impl FnMut(&mut dyn Reader) -> Result<T>,
    read: impl FnOnce(&mut dyn FnMut(&mut dyn Reader) -> Result<()>) -> Result<()>,
) -> Result<T> {
    let mut result = None;
    read(&mut |reader| {
        result = Some(work(reader)?);
        Ok(())
    })?;
    Ok(result.expect("a read that succeeded has run its work"))
}
