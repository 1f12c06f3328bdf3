//! Files of users in vouchsafe's formats and those of other programs. They are read and written row
//! by row, so their length is not limited; the error for an invalid row has its number.

mod bounded;
mod declaration;
mod dumpdata;
mod htpasswd;
mod jsonl;
mod record;
#[cfg(test)]
mod roundtrip;
mod table;
mod text_fields;

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use crate::error::{Error, Result};
use crate::service::{ImportRow, RowFault};
use crate::store;

pub(crate) use declaration::{Declaration, DeclaredEntry};
pub(crate) use dumpdata::DjangoWriter;
pub(crate) use htpasswd::read_htpasswd;
pub(crate) use jsonl::read_jsonl;
pub(crate) use record::{UserRow, write_record};
pub(crate) use table::{Columns, CsvWriter, read_csv};
pub(crate) use text_fields::TextFields;

/// The first bytes of an SQLite database.
const SQLITE_MAGIC: &[u8] = b"SQLite format 3\0";

/// A callback for each row of a file.
type Visit<'a> = &'a mut dyn FnMut(ImportRow) -> Result<()>;

/// Reads Django's users from a `db.sqlite3` or the output of `dumpdata`. `name` is the table or the
/// model, if several could have users.
pub(crate) fn read_django(path: &Path, name: Option<&str>, visit: Visit<'_>) -> Result<()> {
    let mut file = open(path)?;
    let mut start = Vec::new();
    (&mut file)
        .take(SQLITE_MAGIC.len() as u64)
        .read_to_end(&mut start)
        .map_err(|e| unread(path, e))?;
    if start == SQLITE_MAGIC {
        drop(file);
        return store::read_django(path, name, &mut |number, candidate| {
            let fault = |message| RowFault { message, found: String::new() };
            visit(ImportRow { number, candidate: candidate.map_err(fault) })
        });
    }
    let whole = BufReader::new(io::Cursor::new(start).chain(file));
    dumpdata::read(path, whole, name, visit)
}

fn open(path: &Path) -> Result<File> {
    let file = File::open(path).map_err(|cause| unread(path, cause))?;
    match file.metadata() {
        Ok(facts) if facts.is_dir() => {
            Err(Error::invalid(format!("`{}` is a directory", path.display())))
        }
        _ => Ok(file),
    }
}

fn unread(path: &Path, cause: io::Error) -> Error {
    Error::invalid(format!("cannot read `{}`", path.display())).with_source(cause)
}

/// Visits the lines of a file without their line endings; `None` for a line that is too long or is
/// not UTF-8.
fn lines(path: &Path, visit: &mut dyn FnMut(u64, Option<&str>) -> Result<()>) -> Result<()> {
    let mut reader = BufReader::new(open(path)?);
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        let most = bounded::MAX_ROW_BYTES;
        (&mut reader).take(most).read_until(b'\n', &mut line).map_err(|e| unread(path, e))?;
        if line.is_empty() {
            break;
        }
        if line.last() != Some(&b'\n') && line.len() as u64 == most {
            skip_line(&mut reader).map_err(|cause| unread(path, cause))?;
            visit(number, None)?;
            continue;
        }
        let text = std::str::from_utf8(&line).ok();
        visit(number, text.map(|text| text.trim_end_matches(['\n', '\r'])))?;
    }
    Ok(())
}

/// Skips the rest of a line without storing it.
fn skip_line(reader: &mut impl BufRead) -> io::Result<()> {
    loop {
        let buffer = reader.fill_buf()?;
        if buffer.is_empty() {
            return Ok(());
        }
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let used = end.map_or(buffer.len(), |end| end + 1);
        reader.consume(used);
        if end.is_some() {
            return Ok(());
        }
    }
}

#[cfg(fuzzing)]
pub(crate) fn check_import(input: &[u8]) {
    let mut seen = 0;
    let mut visit = |row: ImportRow| {
        seen += 1;
        assert_eq!(row.number, seen);
        Ok(())
    };
    let _ = dumpdata::read(Path::new("x"), input, None, &mut visit);
}
