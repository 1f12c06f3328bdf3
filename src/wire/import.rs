//! The results of imports and declarations of users.

use serde::Serialize;

use crate::service::{Change, Difference, ImportReport, Reject};

/// The result of an import or a dry run.
#[derive(Serialize)]
pub(crate) struct ImportBody {
    dry_run: bool,
    rows: u64,
    created: u64,
    unchanged: u64,
    rejected: u64,
    unusable: u64,
    hashes: std::collections::BTreeMap<String, u64>,
    /// The number of new users with a value in each field that is not imported.
    dropped: std::collections::BTreeMap<String, u64>,
    /// The first rejected rows.
    rejects: Vec<RejectBody<()>>,
}

impl ImportBody {
    /// Creates the body; `dry_run` says whether the import was a dry run.
    pub(crate) fn new(report: &ImportReport, dry_run: bool) -> Self {
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

/// A rejected row and the rule that it violates, flattened with the row itself if that could be
/// parsed.
#[derive(Serialize)]
pub(crate) struct RejectBody<T> {
    row: u64,
    rule: &'static str,
    message: String,
    #[serde(flatten)]
    record: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    /// The row as it is in the file, if it could not be parsed.
    #[serde(skip_serializing_if = "Option::is_none")]
    found: Option<String>,
}

impl<T> RejectBody<T> {
    /// Creates the body with the parsed row, or else with the row as found in the file.
    pub(crate) fn new(reject: &Reject, record: Option<T>, found: Option<String>) -> Self {
        let email = record.is_none().then(|| reject.email.clone());
        let (rule, message) = (reject.rule, reject.message.clone());
        Self { row: reject.row, rule, message, record, email, found }
    }
}

/// The number of users with a hash scheme.
#[derive(Serialize)]
pub(crate) struct SchemeBody {
    /// The scheme and its cost.
    pub scheme: String,
    /// The number of users.
    pub users: u64,
    /// Whether new hashes use this scheme.
    pub is_current: bool,
}

/// The differences of one user.
#[derive(Serialize)]
pub(crate) struct DifferenceBody {
    act: &'static str,
    email: String,
    fields: Vec<&'static str>,
    changes: Vec<ChangeBody>,
}

/// A change of one field; for a password, both values are null.
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
