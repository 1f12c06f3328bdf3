//! What the list of users shows: its query, so that it can be bookmarked and shared.

use serde::Deserialize;

use super::super::text::counted;
use crate::domain::{Timestamp, UserCounts, UserFilter, UserId, UserPage, UserSort};
use crate::http::urls::changed_query;
use crate::service::MAX_IDLE;

/// The query. `active`, `staff`, and `superuser` are the names of an earlier release.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct UserListQuery {
    pub(super) q: String,
    #[serde(alias = "active")]
    pub(super) status: String,
    pub(super) access: String,
    staff: String,
    superuser: String,
    pub(super) group: String,
    sort: String,
    desc: String,
    /// The page after this user.
    after: Option<i64>,
    /// The page before this user.
    before: Option<i64>,
    flash: String,
    n: u64,
}

/// The statuses that can be selected: the values in the query, and their names.
pub(super) const STATUSES: [(&str, &str); 6] = [
    ("", "Any"),
    ("active", "Active"),
    ("deactivated", "Deactivated"),
    ("never", "Never signed in"),
    ("idle", "No sign-in for 90 days"),
    ("no-password", "No password"),
];

/// The access that can be selected.
pub(super) const ACCESSES: [(&str, &str); 4] =
    [("", "Any"), ("user", "User"), ("staff", "Staff"), ("superuser", "Superuser")];

/// The sort keys.
pub(super) const SORTS: [(&str, &str, UserSort); 5] = [
    ("id", "ID", UserSort::Id),
    ("name", "Name", UserSort::Name),
    ("email", "Email", UserSort::Email),
    ("joined", "Joined", UserSort::DateJoined),
    ("login", "Last sign-in", UserSort::LastLogin),
];

/// The views above the list: a query, a name, and the number of users.
pub(super) fn views(counts: &UserCounts) -> [(&'static str, &'static str, &'static str, u64); 5] {
    [
        ("", "", "All", counts.total),
        ("status", "deactivated", "Deactivated", counts.deactivated),
        ("access", "staff", "Staff", counts.staff),
        ("access", "superuser", "Superusers", counts.superusers),
        ("status", "never", "Never signed in", counts.never_signed_in),
    ]
}

impl UserListQuery {
    /// The status with its current name.
    pub(super) fn status(&self) -> &str {
        match self.status.as_str() {
            "yes" => "active",
            "no" => "deactivated",
            status => status,
        }
    }

    /// The access with its current name.
    pub(super) fn access(&self) -> &str {
        match (self.access.as_str(), self.superuser.as_str(), self.staff.as_str()) {
            ("", "yes", _) => "superuser",
            ("", _, "yes") => "staff",
            (access, ..) => access,
        }
    }

    pub(super) fn filter(&self, now: Timestamp) -> UserFilter {
        let filter = UserFilter {
            search: Some(self.q.trim().to_owned()).filter(|text| !text.is_empty()),
            group: self.group.parse().ok(),
            ..UserFilter::default()
        };
        let filter = match self.status() {
            "active" => UserFilter { active: Some(true), ..filter },
            "deactivated" => UserFilter { active: Some(false), ..filter },
            "never" => UserFilter { has_signed_in: Some(false), ..filter },
            "idle" => UserFilter { idle_since: Some(now - MAX_IDLE), active: Some(true), ..filter },
            "no-password" => UserFilter { has_password: Some(false), ..filter },
            _ => filter,
        };
        match self.access() {
            "user" => UserFilter { staff: Some(false), superuser: Some(false), ..filter },
            "staff" => UserFilter { staff: Some(true), ..filter },
            "superuser" => UserFilter { superuser: Some(true), ..filter },
            _ => filter,
        }
    }

    /// Whether the list does not show all users.
    pub(super) fn is_filtered(&self) -> bool {
        [self.q.as_str(), self.status(), self.access(), &self.group]
            .iter()
            .any(|text| !text.is_empty())
    }

    /// Whether the page is in the middle of the list, in reverse order.
    pub(super) fn is_backwards(&self) -> bool {
        self.before.is_some()
    }

    pub(super) fn is_paged(&self) -> bool {
        self.before.or(self.after).is_some()
    }

    pub(super) fn sort(&self) -> (&'static str, UserSort) {
        let found = SORTS.iter().find(|(word, ..)| *word == self.sort).unwrap_or(&SORTS[0]);
        (found.0, found.2)
    }

    pub(super) fn is_descending(&self) -> bool {
        !self.desc.is_empty()
    }

    /// The page of at most `limit` users.
    pub(super) fn page(&self, limit: u32) -> UserPage {
        UserPage {
            sort: self.sort().1,
            // The previous page is the next one in reverse order.
            descending: self.is_descending() != self.is_backwards(),
            after: self.before.or(self.after).map(UserId::new),
            limit: Some(limit),
        }
    }

    /// The query of another page of the same list.
    pub(super) fn with(&self, changed: &[(&str, &str)]) -> String {
        let kept = [
            ("q", self.q.as_str()),
            ("status", self.status()),
            ("access", self.access()),
            ("group", &self.group),
            ("sort", &self.sort),
            ("desc", &self.desc),
        ];
        changed_query(&kept, changed)
    }

    /// The message about a completed action.
    pub(super) fn message(&self) -> Option<String> {
        let n = self.n;
        let what = match self.flash.as_str() {
            "deleted" => return Some("The user was deleted.".to_owned()),
            "activate" => "reactivated",
            "deactivate" => "deactivated",
            "delete" => "deleted",
            "sessions" => {
                let were = if n == 1 { "was" } else { "were" };
                return Some(format!("{} {were} ended.", counted(n, "session")));
            }
            _ => return None,
        };
        let were = if n == 1 { "was" } else { "were" };
        Some(format!("{} {were} {what}.", counted(n, "user")))
    }
}
