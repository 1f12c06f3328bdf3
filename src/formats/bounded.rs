//! A reader that limits the size of a row.

use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

/// The maximum size of a row, in bytes.
pub(super) const MAX_ROW_BYTES: u64 = 1 << 20;

/// The number of bytes read of the current row.
#[derive(Clone, Default)]
pub(super) struct Mark(Rc<Cell<u64>>);

impl Mark {
    /// Starts the next row.
    pub(super) fn reset(&self) {
        self.0.set(0);
    }
}

/// A reader that fails if more than `most` bytes are read before its [`Mark`] is reset.
pub(super) struct RowLimit<R> {
    inner: R,
    most: u64,
    mark: Mark,
}

impl<R> RowLimit<R> {
    pub(super) fn new(inner: R, most: u64) -> (Self, Mark) {
        let mark = Mark::default();
        (Self { inner, most, mark: mark.clone() }, mark)
    }
}

impl<R: Read> Read for RowLimit<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        let total = self.mark.0.get() + read as u64;
        self.mark.0.set(total);
        if total > self.most {
            let message = format!("a row has more than {} bytes", self.most);
            return Err(io::Error::new(io::ErrorKind::InvalidData, message));
        }
        Ok(read)
    }
}
