//! JSON Lines: one object per line.

use std::path::Path;

use super::{UserRow, Visit, lines};
use crate::error::Result;
use crate::service::{ImportRow, RowFault};

/// Reads users, one per line. Unknown fields are rejected, except those that a file of rejected
/// rows has in addition.
pub(crate) fn read_jsonl(path: &Path, visit: Visit<'_>) -> Result<()> {
    lines(path, &mut |number, line| {
        let Some(line) = line else {
            let message = "the line is too long or is not UTF-8".to_owned();
            let fault = RowFault { message, found: String::new() };
            return visit(ImportRow { number, candidate: Err(fault) });
        };
        if line.trim().is_empty() {
            return Ok(());
        }
        let record = serde_json::from_str::<UserRow>(line);
        let candidate = record.map_err(|cause| cause.to_string()).and_then(UserRow::into_candidate);
        let fault = |message| RowFault { message, found: line.to_owned() };
        visit(ImportRow { number, candidate: candidate.map_err(fault) })
    })
}
