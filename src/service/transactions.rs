//! Transactions on behalf of a caller, which are refused while the database is damaged.

use super::Service;
use crate::error::{Error, ErrorKind, Result};
use crate::store::{Durability, ReadMode, Reader, Records, Store};

impl Service {
    /// Runs `work` on one snapshot.
    pub(super) fn read<T>(&self, work: impl FnMut(&mut dyn Reader) -> Result<T>) -> Result<T> {
        let store = self.0.store.as_ref();
        let mode = if self.1.may_wait { ReadMode::Snapshot } else { ReadMode::SnapshotNow };
        self.answer(work, |work| store.read(mode, work))
    }

    /// As [`Service::read`], for `work` of a single statement.
    pub(super) fn ask<T>(&self, work: impl FnMut(&mut dyn Reader) -> Result<T>) -> Result<T> {
        let mode = if self.1.may_wait { ReadMode::Statement } else { ReadMode::StatementNow };
        self.answer(work, |work| self.0.store.read(mode, work))
    }

    /// Runs `work` with `read`, unless the database is damaged.
    fn answer<T>(
        &self,
        work: impl FnMut(&mut dyn Reader) -> Result<T>,
        read: impl FnOnce(&mut dyn FnMut(&mut dyn Reader) -> Result<()>) -> Result<()>,
    ) -> Result<T> {
        self.check_open()?;
        result_of(work, read).inspect_err(|error| self.close_if_damaged(error))
    }

    /// Runs `work` in a transaction, which is committed only if `work` succeeds. `work` may run
    /// twice, so it must have no effects outside of the transaction.
    pub(super) fn transact<T>(&self, work: impl FnMut(&mut dyn Records) -> Result<T>) -> Result<T> {
        self.write(work, |work| self.0.store.transact(Durability::Synced, work))
    }

    /// As [`Service::transact`], for `work` that decides whether to commit.
    pub(super) fn transact_if<T>(
        &self,
        mut work: impl FnMut(&mut dyn Records) -> Result<(T, bool)>,
    ) -> Result<T> {
        let mut undone = None;
        let done = self.transact(|records| match work(records)? {
            (found, true) => Ok(found),
            (found, false) => {
                undone = Some(found);
                Err(Error::new(ErrorKind::Internal, "the transaction is rolled back"))
            }
        });
        undone.map_or(done, Ok)
    }

    /// As [`Service::transact`], for changes that a power cut may undo.
    pub(super) fn transact_unsynced<T>(
        &self,
        work: impl FnMut(&mut dyn Records) -> Result<T>,
    ) -> Result<T> {
        self.write(work, |work| self.0.store.transact(Durability::Unsynced, work))
    }

    /// Runs `work` with `transact`, unless the database is damaged.
    fn write<T>(
        &self,
        mut work: impl FnMut(&mut dyn Records) -> Result<T>,
        transact: impl FnOnce(&mut dyn FnMut(&mut dyn Records) -> Result<()>) -> Result<()>,
    ) -> Result<T> {
        self.check_open()?;
        if !self.1.may_wait {
            return Err(Error::write_needed());
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

/// Runs `work` with `read` and returns its result.
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
