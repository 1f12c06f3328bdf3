//! Import and export of users. An import decides in one transaction which rows become users, which
//! belong to existing users, and which are rejected.

mod check;

use std::collections::hash_map::RandomState;
use std::collections::{BTreeMap, HashSet};
use std::hash::BuildHasher;

use serde_json::json;

use check::check;

use super::{Admin, View};
use crate::domain::{Action, Candidate, Email, PasswordHash, PortableUser, Timestamp, UserId};
use crate::error::Result;
use crate::store::{Reader, Records};

/// The highest ID that is imported, which JSON numbers can represent. Higher IDs are left for new
/// users.
const MAX_ID: i64 = 1 << 52;

/// The maximum number of rejected rows in a report.
const SHOWN_REJECTS: usize = 20;

/// The maximum number of dropped fields in a report.
const SHOWN_FIELDS: usize = 50;

/// A row of a source.
#[derive(Clone)]
pub struct ImportRow {
    /// The position, from 1.
    pub number: u64,
    /// The user, or why the row cannot be read.
    pub candidate: std::result::Result<Candidate, RowFault>,
}

/// Why a row cannot be read. Without `Debug`, because the row may contain a hash.
#[derive(Clone)]
pub struct RowFault {
    /// A human-readable description of the problem.
    pub message: String,
    /// The row as it is in the file, if it can be shown.
    pub found: String,
}

/// A source of rows, which starts over with the first row each time it is called.
pub type ImportRows<'a> = &'a mut dyn FnMut(&mut dyn FnMut(ImportRow) -> Result<()>) -> Result<()>;

/// The options of an import.
#[derive(Clone, Copy, Debug, Default)]
pub struct ImportOptions {
    /// The name of the source in the audit log.
    pub source: &'static str,
    /// Import nothing, but report what would be imported.
    pub dry_run: bool,
    /// Import valid rows even if others are rejected.
    pub continue_on_reject: bool,
    /// Accept MD5 hashes, which can be cracked in seconds.
    pub allow_md5: bool,
    /// Accept tokens of the other program for the imported users.
    pub accepts_legacy: bool,
}

/// A rejected row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reject {
    /// The position, from 1.
    pub row: u64,
    /// The email address in the row.
    pub email: String,
    /// The stable name of the violated rule.
    pub rule: &'static str,
    /// A human-readable description of the problem.
    pub message: String,
}

impl Reject {
    /// Whether the row is valid by itself, but conflicts with a stored user or another row.
    fn is_taken(&self) -> bool {
        matches!(self.rule, "email_taken" | "email_twice" | "id_taken")
    }
}

/// The result of a row.
#[derive(Clone, Debug)]
pub enum Judgement {
    /// A user was created.
    Created,
    /// The user already exists and is not changed.
    Unchanged,
    /// The row was rejected.
    Rejected(Reject),
}

/// The result of an import or a dry run.
#[derive(Clone, Debug, Default)]
pub struct ImportReport {
    /// The number of rows.
    pub rows: u64,
    /// The number of created users.
    pub created: u64,
    /// The number of users that already existed.
    pub unchanged: u64,
    /// The number of rejected rows.
    pub rejected: u64,
    /// The first rejected rows.
    pub rejects: Vec<Reject>,
    /// The number of rejected rows that conflict with existing users.
    pub taken: u64,
    /// The number of created users by hash scheme.
    pub schemes: BTreeMap<String, u64>,
    /// The number of created users without a usable password.
    pub unusable: u64,
    /// The number of created users with a value in each dropped field.
    pub dropped: BTreeMap<String, u64>,
}

impl ImportReport {
    fn count(&mut self, judgement: &Judgement) {
        self.rows += 1;
        match judgement {
            Judgement::Created => self.created += 1,
            Judgement::Unchanged => self.unchanged += 1,
            Judgement::Rejected(reject) => {
                self.rejected += 1;
                self.taken += u64::from(reject.is_taken());
                if self.rejects.len() < SHOWN_REJECTS {
                    self.rejects.push(reject.clone());
                }
            }
        }
    }

    fn count_dropped(&mut self, fields: &[String]) {
        for field in fields {
            if let Some(count) = self.dropped.get_mut(field) {
                *count += 1;
            } else if self.dropped.len() < SHOWN_FIELDS {
                self.dropped.insert(field.clone(), 1);
            }
        }
    }

    fn count_hash(&mut self, hash: Option<&PasswordHash>) {
        match hash {
            None => self.unusable += 1,
            Some(hash) => *self.schemes.entry(hash.scheme()).or_default() += 1,
        }
    }
}

/// Receives the result of each row of an import.
pub trait ImportObserver {
    /// The import begins, or starts over after a retry of the transaction: earlier results are
    /// void.
    fn begin(&mut self) {}

    /// A row was judged.
    fn judged(&mut self, row: &ImportRow, judgement: &Judgement) -> Result<()>;
}

/// Ignores all results.
impl ImportObserver for () {
    fn judged(&mut self, _: &ImportRow, _: &Judgement) -> Result<()> {
        Ok(())
    }
}

impl Admin<'_> {
    /// Imports users with their IDs, dates, groups, and password hashes. `observer` receives the
    /// result of each row.
    ///
    /// All or nothing: if a row is rejected, none is imported, unless
    /// [`ImportOptions::continue_on_reject`] is set. Existing users are never changed.
    pub fn import_users(
        &self,
        rows: ImportRows<'_>,
        options: ImportOptions,
        observer: &mut dyn ImportObserver,
    ) -> Result<ImportReport> {
        self.service.transact_if(|records| {
            observer.begin();
            let mut report = ImportReport::default();
            let mut taken = SeenEmails::default();
            let now = self.service.now();
            rows(&mut |row| {
                let judgement = take(self, records, &row, options, now, (&mut report, &mut taken))?;
                report.count(&judgement);
                observer.judged(&row, &judgement)
            })?;
            let is_refused = report.rejected > 0 && !options.continue_on_reject;
            if options.dry_run || is_refused {
                return Ok((report, false));
            }
            let detail = json!({
                "source": options.source,
                "created": report.created,
                "unchanged": report.unchanged,
                "rejected": report.rejected,
            });
            self.note(records, Action::UsersImported, "users", &detail)?;
            Ok((report, true))
        })
    }
}

impl Admin<'_> {
    /// Visits all users on one snapshot, with their password hashes if `with_hashes`. The export is
    /// recorded first.
    pub fn export_users(
        &self,
        with_hashes: bool,
        visit: &mut dyn FnMut(PortableUser) -> Result<()>,
    ) -> Result<()> {
        // Recorded before the first row, because a partial export discloses data too.
        let users = self.counts()?.users;
        let detail = json!({ "users": users, "hashes": with_hashes });
        self.service
            .transact(|records| self.note(records, Action::UsersExported, "users", &detail))?;
        self.service.read(|reader| {
            reader.users_to_export(&mut |found| {
                visit(PortableUser { hash: found.hash.filter(|_| with_hashes), ..found })
            })
        })
    }
}

impl View<'_> {
    /// The number of users by hash scheme, and whether the scheme is that of new hashes.
    pub fn hash_schemes(&self) -> Result<Vec<(String, u64, bool)>> {
        let counts = self.service.read(|reader| reader.count_hash_schemes())?;
        let hasher = &self.service.0.hasher;
        let is_current = |scheme: &str| hasher.scheme() == scheme;
        Ok(counts.into_iter().map(|(scheme, n)| (scheme.clone(), n, is_current(&scheme))).collect())
    }
}

/// The users that this import has created, as digests of their addresses: there may be millions.
#[derive(Default)]
struct SeenEmails {
    digests: HashSet<u64>,
    hasher: RandomState,
}

impl SeenEmails {
    fn has(&self, email: &Email) -> bool {
        self.digests.contains(&self.hasher.hash_one(email.folded()))
    }

    fn insert(&mut self, email: &Email) {
        self.digests.insert(self.hasher.hash_one(email.folded()));
    }
}

/// Imports a row, or rejects it.
fn take(
    admin: &Admin<'_>,
    records: &mut dyn Records,
    row: &ImportRow,
    options: ImportOptions,
    now: Timestamp,
    (report, taken): (&mut ImportReport, &mut SeenEmails),
) -> Result<Judgement> {
    let refused = |email: &str, rule, message: String| {
        let email = email.to_owned();
        Ok(Judgement::Rejected(Reject { row: row.number, email, rule, message }))
    };
    let candidate = match &row.candidate {
        Ok(candidate) => candidate,
        Err(fault) => return refused("", "malformed", fault.message.clone()),
    };
    let portable = match check(candidate, options, now) {
        Ok(portable) => portable,
        Err((rule, message)) => return refused(&candidate.email, rule, message),
    };
    let PortableUser { user, hash, .. } = &portable;
    let keeps_id = user.id != UserId::UNASSIGNED;
    let reader: &mut dyn Reader = records;
    if let Some(known) = reader.user_by_email(&user.email)? {
        if !keeps_id && taken.has(&user.email) {
            let message =
                format!("`{}` is in an earlier row, perhaps in a different case", user.email);
            return refused(&candidate.email, "email_twice", message);
        }
        if !keeps_id || user.id == known.id {
            return Ok(Judgement::Unchanged);
        }
        let message = format!(
            "`{}` is the address of user {}, perhaps in a different case",
            known.email, known.id
        );
        return refused(&candidate.email, "email_taken", message);
    }
    if keeps_id && let Some(known) = reader.user(user.id)? {
        let message = format!("the user ID {} belongs to `{}`", user.id, known.email);
        return refused(&candidate.email, "id_taken", message);
    }
    let id = records.insert_user(user)?;
    // Tokens contain the user's ID in the other program. Under a new ID, they could belong to
    // another user.
    let accepts_legacy = options.accepts_legacy && keeps_id && user.is_active();
    records.set_origin(id, &portable, accepts_legacy)?;
    if hash.is_some() {
        records.set_password_hash(id, hash.as_ref(), now)?;
    }
    for group in &user.groups {
        admin.add_group_in(records, group)?;
    }
    if !user.groups.is_empty() {
        records.set_groups(id, &user.groups)?;
    }
    taken.insert(&user.email);
    report.count_hash(hash.as_ref());
    report.count_dropped(&candidate.dropped);
    Ok(Judgement::Created)
}
