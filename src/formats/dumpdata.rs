//! The format of Django's `dumpdata` and `loaddata`: a JSON array of objects, some of which are
//! users.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;
use std::fs::File;
use std::io::{BufReader, Read, Write};
use std::path::Path;

use serde::de::{Deserializer, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::Visit;
use super::bounded::{Mark, RowLimit};
use crate::domain::{Candidate, PasswordHash, PortableUser};
use crate::error::{Error, Remedy, Result};
use crate::service::{ImportRow, RowFault};
use crate::wire::{format_time, to_json};

/// The maximum size of an object, in bytes. Objects of other models may contain long texts.
const MAX_OBJECT_BYTES: u64 = 16 << 20;

/// An object of any model.
#[derive(Deserialize)]
struct Object {
    model: String,
    #[serde(default)]
    pk: Value,
    #[serde(default)]
    fields: Map<String, Value>,
}

/// The part of an object that describes a group; other fields, which may be large, are skipped.
#[derive(Deserialize)]
struct GroupObject {
    model: String,
    #[serde(default)]
    pk: Value,
    #[serde(default)]
    fields: GroupFields,
}

#[derive(Default, Deserialize)]
struct GroupFields {
    #[serde(default)]
    name: Value,
}

/// The name of Django's group model.
const GROUP_MODEL: &str = "auth.group";

/// Reads the users of one model; `model` names it if several models have users.
pub(super) fn read(
    path: &Path,
    file: impl Read,
    model: Option<&str>,
    visit: Visit<'_>,
) -> Result<()> {
    let (bounded, mark) = RowLimit::new(file, MAX_OBJECT_BYTES);
    let failed = RefCell::new(None);
    let users = Users {
        mark,
        model: model.map(str::to_lowercase),
        is_asked_for: model.is_some(),
        number: 0,
        groups: read_groups(path),
        visit,
        failed: &failed,
    };
    let mut parser = serde_json::Deserializer::from_reader(bounded);
    let read = parser.deserialize_seq(users).and_then(|users| parser.end().map(|()| users));
    if let Some(error) = failed.into_inner() {
        return Err(error);
    }
    let number = read.map_err(|cause| {
        let shown = path.display();
        if cause.is_io() {
            return Error::invalid(format!("cannot read all of `{shown}`"))
                .with_hint("export only users: `manage.py dumpdata users`")
                .with_source(cause);
        }
        let message = "is neither an SQLite database nor a dumpdata file";
        Error::invalid(format!("`{shown}` {message}"))
            .with_hint(format!("see line {}, column {}", cause.line(), cause.column()))
            .with_source(cause)
    })?;
    if number == 0 {
        let named = model.map(|model| format!(" of the model `{model}`")).unwrap_or_default();
        let shown = path.display();
        return Err(Error::invalid(format!("there are no users{named} in `{shown}`")));
    }
    Ok(())
}

/// Reads the groups first, since they may follow the users in the file. Returns none if the file
/// can be read only once, such as a pipe.
fn read_groups(path: &Path) -> HashMap<i64, String> {
    let regular =
        File::open(path).ok().filter(|file| file.metadata().is_ok_and(|facts| facts.is_file()));
    let Some(file) = regular else { return HashMap::new() };
    let (bounded, mark) = RowLimit::new(BufReader::new(file), MAX_OBJECT_BYTES);
    let mut groups = Groups { mark, found: HashMap::new() };
    // Errors are reported when the users are read.
    let _ = serde_json::Deserializer::from_reader(bounded).deserialize_seq(&mut groups);
    groups.found
}

struct Groups {
    mark: Mark,
    found: HashMap<i64, String>,
}

impl<'de> Visitor<'de> for &mut Groups {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array of objects with a model and fields")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut objects: A) -> Result<(), A::Error> {
        while let Some(object) = objects.next_element::<GroupObject>()? {
            self.mark.reset();
            let is_group = object.model.eq_ignore_ascii_case(GROUP_MODEL);
            let named = object.pk.as_i64().zip(object.fields.name.as_str());
            if let Some((key, name)) = named.filter(|_| is_group) {
                self.found.insert(key, name.to_owned());
            }
        }
        Ok(())
    }
}

struct Users<'a> {
    mark: Mark,
    model: Option<String>,
    is_asked_for: bool,
    number: u64,
    /// The names of the groups by primary key.
    groups: HashMap<i64, String>,
    visit: Visit<'a>,
    /// The error of the visitor; the parser could return it only as text.
    failed: &'a RefCell<Option<Error>>,
}

impl<'de> Visitor<'de> for Users<'_> {
    type Value = u64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array of objects with a model and fields")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut objects: A) -> Result<u64, A::Error> {
        while let Some(object) = objects.next_element::<Object>()? {
            self.mark.reset();
            if let Err(error) = self.object(&object) {
                *self.failed.borrow_mut() = Some(error);
                return Err(serde::de::Error::custom("the visit has ended"));
            }
        }
        Ok(self.number)
    }
}

impl Users<'_> {
    fn object(&mut self, object: &Object) -> Result<()> {
        let model = object.model.to_lowercase();
        if model == GROUP_MODEL {
            self.groups.extend(group(object));
        }
        match &self.model {
            Some(wanted) if *wanted != model => {
                // Two models are ambiguous only if the caller did not name one.
                let is_doubtful = !self.is_asked_for && has_users(object);
                return if is_doubtful { Err(two_models(wanted, &model)) } else { Ok(()) };
            }
            None if !has_users(object) => return Ok(()),
            None => self.model = Some(model),
            Some(_) => {}
        }
        self.number += 1;
        let candidate = candidate(object, &self.groups).map_err(|message| {
            let found = json!({ "pk": object.pk, "fields": object.fields }).to_string();
            RowFault { message, found }
        });
        (self.visit)(ImportRow { number: self.number, candidate })
    }
}

/// Whether an object has the fields of Django's `AbstractBaseUser`.
fn has_users(object: &Object) -> bool {
    ["password", "last_login"].iter().all(|field| object.fields.contains_key(*field))
}

fn two_models(one: &str, other: &str) -> Error {
    Error::invalid(format!("both `{one}` and `{other}` hold users"))
        .with_remedy(Remedy::ChooseModel)
}

/// The primary key and the name of a group.
fn group(object: &Object) -> Option<(i64, String)> {
    Some((object.pk.as_i64()?, object.fields.get("name")?.as_str()?.to_owned()))
}

/// The names of a user's groups, which are given as primary keys or as lists with a name
/// (`--natural-foreign`); `None` if a key is unknown.
fn groups_of(fields: &Map<String, Value>, known: &HashMap<i64, String>) -> Option<Vec<String>> {
    let Some(Value::Array(groups)) = fields.get("groups") else { return Some(Vec::new()) };
    let name = |group: &Value| match group {
        Value::Array(key) => key.first()?.as_str().map(str::to_owned),
        key => known.get(&key.as_i64()?).cloned(),
    };
    groups.iter().map(name).collect()
}

fn candidate(object: &Object, groups: &HashMap<i64, String>) -> Result<Candidate, String> {
    let Object { pk, fields, .. } = object;
    let text = |field: &str| match fields.get(field) {
        None | Some(Value::Null) => Ok(String::new()),
        Some(Value::String(text)) => Ok(text.clone()),
        Some(_) => Err(format!("`{field}` is not text")),
    };
    let truth = |field: &str, otherwise| match fields.get(field) {
        None => Ok(otherwise),
        Some(Value::Bool(is)) => Ok(*is),
        Some(_) => Err(format!("`{field}` is neither true nor false")),
    };
    let id = match pk {
        Value::Null => None,
        pk => Some(pk.as_i64().ok_or("`pk` is not an integer")?),
    };
    let mut candidate = Candidate::of_django(id, text, truth)?;
    let names = groups_of(fields, groups);
    let is_known = |name: &str| name == "groups" && names.is_some();
    let others = fields.iter().filter(|(name, _)| !is_known(name));
    let others = others.filter(|(name, _)| !Candidate::has_django_field(name));
    let others = others.filter(|(_, value)| has_value(value));
    candidate.dropped = others.map(|(name, _)| name.clone()).collect();
    candidate.groups = names.unwrap_or_default();
    Ok(candidate)
}

fn has_value(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(values) => !values.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => true,
    }
}

/// Writes users for `loaddata`.
pub(crate) struct DjangoWriter<W: Write> {
    out: W,
    model: String,
    has_username: bool,
    is_begun: bool,
}

#[derive(Serialize)]
struct Written<'a> {
    model: &'a str,
    pk: i64,
    fields: Value,
}

impl<W: Write> DjangoWriter<W> {
    /// Writes users of `model`, such as the tutorial's `users.user`. In Django's own `auth.user`,
    /// the `username` is the imported one, or else the email address.
    pub(crate) fn new(out: W, model: &str) -> Self {
        let has_username = model.eq_ignore_ascii_case("auth.user");
        Self { out, model: model.to_lowercase(), has_username, is_begun: false }
    }

    /// Writes one user. Without the hash, the user cannot sign in with a password there.
    ///
    /// Groups and permissions are omitted: `loaddata` then leaves existing ones unchanged.
    pub(crate) fn write(&mut self, exported: &PortableUser) -> Result<()> {
        let PortableUser { user, hash, username } = exported;
        let mut fields = json!({
            "password": hash.as_ref().map_or_else(|| "!".to_owned(), django_hash),
            "last_login": user.last_login.map(format_time),
            "is_superuser": user.is_superuser,
            "first_name": user.first_name,
            "last_name": user.last_name,
            "is_staff": user.is_staff,
            "is_active": user.is_active(),
            "date_joined": format_time(user.date_joined),
            "email": user.email.as_str(),
        });
        if self.has_username {
            fields["username"] = username.as_deref().unwrap_or(user.email.as_str()).into();
        }
        let written = Written { model: &self.model, pk: user.id.get(), fields };
        let text = to_json(&written)?;
        let before = if self.is_begun { ",\n" } else { "[\n" };
        self.is_begun = true;
        write!(self.out, "{before}{text}").map_err(unwritten)
    }

    /// Writes the end of the array.
    pub(crate) fn end(mut self) -> Result<()> {
        let end = if self.is_begun { "\n]\n" } else { "[]\n" };
        self.out.write_all(end.as_bytes()).and_then(|()| self.out.flush()).map_err(unwritten)
    }
}

fn unwritten(cause: std::io::Error) -> Error {
    Error::internal("cannot write the output", cause)
}

/// A hash in Django's format.
fn django_hash(hash: &PasswordHash) -> String {
    let text = hash.expose();
    if text.starts_with("$argon2") {
        format!("argon2{text}")
    } else if let Some(rest) = text.strip_prefix("$2") {
        // Django knows only the bcrypt version `2b`, and all versions are equivalent today.
        let rest = rest.split_once('$').map_or(rest, |(_, rest)| rest);
        format!("bcrypt$$2b${rest}")
    } else {
        text.to_owned()
    }
}
