//! Files of users: what came of them, and what they would change.

use serde::Serialize;

use crate::service::{Change, Difference, ImportReport, Reject};

/// What an import did, or would do.
#[derive(Serialize)]
pub struct ImportBody {
    dry_run: bool,
    rows: u64,
    created: u64,
    unchanged: u64,
    rejected: u64,
    unusable: u64,
    hashes: std::collections::BTreeMap<String, u64>,
    /// How many of the new users have a value in each field that has no place here.
    dropped: std::collections::BTreeMap<String, u64>,
    /// The first of them.
    rejects: Vec<RejectBody<()>>,
}

impl ImportBody {
    /// `dry_run` when nothing of it was kept.
    pub fn new(report: &ImportReport, dry_run: bool) -> Self {
        Self {
            dry_run,
            rows: report.rows,
            created: report.created,
            unchanged: report.unchanged,
            rejected: report.rejected,
            unusable: report.unusable,
            hashes: report.schemes.clone(),
            dropped: report.dropped.clone(),
            rejects: report
                .rejects
                .iter()
                .map(|reject| RejectBody::new(reject, None, None))
                .collect(),
        }
    }
}

/// A row that was not taken, and the rule that decided; flattened with the row itself, where that
/// could be read.
#[derive(Serialize)]
pub struct RejectBody<T> {
    row: u64,
    rule: &'static str,
    message: String,
    #[serde(flatten)]
    record: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    /// The row as it stands in its file, where it makes no sense.
    #[serde(skip_serializing_if = "Option::is_none")]
    found: Option<String>,
}

impl<T> RejectBody<T> {
    /// With the row as it was understood, or else as it was found.
    pub fn new(reject: &Reject, record: Option<T>, found: Option<String>) -> Self {
        let email = record.is_none().then(|| reject.email.clone());
        let (rule, message) = (reject.rule, reject.message.clone());
        Self { row: reject.row, rule, message, record, email, found }
    }
}

/// How many users' passwords are hashed in one way.
#[derive(Serialize)]
pub struct SchemeBody {
    /// The way, and its cost.
    pub scheme: String,
    /// How many users.
    pub users: u64,
    /// Whether new hashes are made so.
    pub is_current: bool,
}

/// What is different about one user.
#[derive(Serialize)]
pub struct DifferenceBody {
    act: &'static str,
    email: String,
    fields: Vec<&'static str>,
    changes: Vec<ChangeBody>,
}

/// A change of one field; a password shows neither value.
#[derive(Serialize)]
struct ChangeBody {
    field: &'static str,
    old: Option<String>,
    new: Option<String>,
}

impl From<&Difference> for DifferenceBody {
    fn from(difference: &Difference) -> Self {
        let Difference { email, act, changes } = difference;
        let fields = changes.iter().map(|change| change.field).collect();
        let changes = changes
            .iter()
            .map(|Change { field, old, new }| ChangeBody {
                field,
                old: old.clone(),
                new: new.clone(),
            })
            .collect();
        Self { act, email: email.clone(), fields, changes }
    }
}
