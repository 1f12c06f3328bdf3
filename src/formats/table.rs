//! Comma-separated values with a header.

use std::io::Write;
use std::path::Path;
use std::sync::LazyLock;

use csv::{Position, ReaderBuilder, StringRecord, Writer};

use super::bounded::{MAX_ROW_BYTES, RowLimit};
use super::{UserRow, Visit, open};
use crate::domain::{Candidate, PasswordHash, TextField, Texts};
use crate::error::{Error, Remedy, Result};
use crate::service::{ImportRow, RowFault};
use crate::wire::{escape_cell, unescape_cell};

/// The fields that columns can hold, by their names in vouchsafe; hashes are the last.
static FIELDS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let texts = TextField::ALL.iter().map(|field| field.name);
    let others = ["is_staff", "is_superuser", "is_active", "last_login", "date_joined", "groups"];
    ["id", "email"].into_iter().chain(texts).chain(others).chain(["password_hash"]).collect()
});

/// A mapping from fields to columns with other names.
#[derive(Clone, Debug, Default)]
pub(crate) struct Columns(Vec<(&'static str, String)>);

impl Columns {
    /// Adds a mapping such as `email=E-Mail`: the name of the field and that of the column.
    pub(crate) fn with(mut self, mapping: &str) -> Result<Self> {
        let parts = mapping.split_once('=');
        let found = parts.and_then(|(ours, theirs)| {
            let ours = *FIELDS.iter().find(|field| **field == ours)?;
            Some((ours, theirs.to_owned()))
        });
        let fields = FIELDS.join(", ");
        let mapping = found.ok_or_else(|| {
            Error::invalid(format!("`{mapping}` is not a mapping such as `email=E-Mail`"))
                .with_hint(format!("the field before `=` is one of {fields}"))
        })?;
        self.0.push(mapping);
        Ok(self)
    }

    /// The columns of a header that hold no field.
    fn foreign<'a>(&self, head: &'a StringRecord) -> Vec<&'a str> {
        let is_ours = |name: &&str| FIELDS.iter().any(|field| self.name_of(field) == *name);
        head.iter().map(str::trim).filter(|name| !is_ours(name)).collect()
    }

    fn name_of(&self, field: &'static str) -> &str {
        let given = self.0.iter().find(|(ours, _)| *ours == field);
        given.map_or(field, |(_, theirs)| theirs)
    }

    /// The position of each field in a header.
    fn places(&self, head: &StringRecord) -> Result<Vec<Option<usize>>> {
        let place =
            |field: &&'static str| head.iter().position(|name| name.trim() == self.name_of(field));
        let places: Vec<_> = FIELDS.iter().map(place).collect();
        let missing = FIELDS.iter().zip(&places).find(|(field, place)| {
            let is_named = self.0.iter().any(|(ours, _)| ours == *field);
            place.is_none() && (is_named || **field == "email")
        });
        match missing {
            None => Ok(places),
            Some((field, _)) => {
                let name = self.name_of(field);
                let found: Vec<&str> = head.iter().take(20).collect();
                let columns = found.join(", ");
                Err(Error::invalid(format!("there is no column `{name}`"))
                    .with_remedy(Remedy::MapColumn { field, columns }))
            }
        }
    }
}

/// Reads users, one per row after a header; `foreign` receives the names of unknown columns.
pub(crate) fn read_csv(
    path: &Path,
    columns: &Columns,
    foreign: &mut dyn FnMut(&[&str]),
    visit: Visit<'_>,
) -> Result<()> {
    let (bounded, mark) = RowLimit::new(std::io::BufReader::new(open(path)?), MAX_ROW_BYTES);
    // The CSV reader reads ahead by its buffer, which is small compared with the maximum row size.
    let mut reader = ReaderBuilder::new().buffer_capacity(1 << 13).from_reader(bounded);
    let broken = |cause: csv::Error| {
        let line = cause.position().map_or(0, Position::line);
        let message = format!("`{}` is not CSV", path.display());
        Error::invalid(message).with_hint(format!("see line {line}")).with_source(cause)
    };
    let head = reader.headers().map_err(broken)?.clone();
    let places = columns.places(&head)?;
    foreign(&columns.foreign(&head));
    let mut row = StringRecord::new();
    for number in 1.. {
        mark.reset();
        match reader.read_record(&mut row) {
            Ok(false) => break,
            Ok(true) => {
                let get = |name: &str| {
                    let field = FIELDS.iter().position(|field| *field == name)?;
                    row.get(places[field]?)
                };
                let found = || row.iter().collect::<Vec<_>>().join(",");
                let fault = |message| RowFault { message, found: found() };
                visit(ImportRow { number, candidate: candidate(get).map_err(fault) })?;
            }
            // Invalid UTF-8 or another number of columns: the next row may be valid.
            Err(cause) if !cause.is_io_error() => {
                let fault = RowFault { message: cause.to_string(), found: String::new() };
                visit(ImportRow { number, candidate: Err(fault) })?;
            }
            Err(cause) => return Err(broken(cause)),
        }
    }
    Ok(())
}

fn candidate<'a>(get: impl Fn(&str) -> Option<&'a str>) -> Result<Candidate, String> {
    let text = |field: &str| unescape_cell(get(field).unwrap_or_default());
    let some = |field: &str| get(field).map(str::trim).filter(|text| !text.is_empty());
    let time = |field: &str| some(field).map(Candidate::parse_time).transpose();
    let id = some("id").map(|id| id.parse().map_err(|_| format!("`{id}` is not an integer")));
    Ok(Candidate {
        id: id.transpose()?,
        email: text("email").to_owned(),
        texts: Texts::from_fn(|field| Some(text(field.name).to_owned())),
        is_staff: truth(some("is_staff"), false)?,
        is_superuser: truth(some("is_superuser"), false)?,
        is_deactivated: !truth(some("is_active"), true)?,
        last_login: time("last_login")?,
        date_joined: time("date_joined")?,
        groups: text("groups")
            .split(',')
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect(),
        hash: some("password_hash").map(PasswordHash::new),
        ..Candidate::default()
    })
}

fn truth(text: Option<&str>, otherwise: bool) -> Result<bool, String> {
    match text.map(str::to_ascii_lowercase).as_deref() {
        None => Ok(otherwise),
        Some("1" | "true" | "t" | "yes" | "y" | "on") => Ok(true),
        Some("0" | "false" | "f" | "no" | "n" | "off") => Ok(false),
        Some(other) => Err(format!("`{other}` is neither true nor false")),
    }
}

/// Writes users, one per row.
pub(crate) struct CsvWriter<W: Write>(Writer<W>);

impl<W: Write> CsvWriter<W> {
    /// Creates a writer and writes the header.
    pub(crate) fn new(out: W, with_hashes: bool) -> Result<Self> {
        let mut writer = Writer::from_writer(out);
        let fields = if with_hashes { &FIELDS[..] } else { &FIELDS[..FIELDS.len() - 1] };
        writer.write_record(fields).map_err(unwritten)?;
        Ok(Self(writer))
    }

    /// Writes one user.
    pub(crate) fn write(&mut self, record: &UserRow, with_hashes: bool) -> Result<()> {
        let value = serde_json::to_value(record)
            .map_err(|cause| Error::internal("cannot write a row", cause))?;
        let text = |field: &&str| match &value[field] {
            serde_json::Value::Null => String::new(),
            serde_json::Value::String(text) => escape_cell(text),
            serde_json::Value::Array(names) => {
                let names: Vec<&str> = names.iter().filter_map(|name| name.as_str()).collect();
                escape_cell(&names.join(","))
            }
            other => other.to_string(),
        };
        let fields = if with_hashes { &FIELDS[..] } else { &FIELDS[..FIELDS.len() - 1] };
        self.0.write_record(fields.iter().map(text)).map_err(unwritten)
    }

    /// Writes the buffered rows.
    pub(crate) fn end(mut self) -> Result<()> {
        self.0.flush().map_err(|cause| Error::internal("cannot write the output", cause))
    }
}

fn unwritten(cause: csv::Error) -> Error {
    match cause.into_kind() {
        csv::ErrorKind::Io(cause) => Error::internal("cannot write the output", cause),
        other => Error::internal("cannot write the output", format!("{other:?}")),
    }
}
