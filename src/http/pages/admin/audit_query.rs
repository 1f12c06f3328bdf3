//! What a page of the audit log shows: its query, so that it can be bookmarked and shared.

use serde::Deserialize;

use crate::domain::{Action, EventFilter, Timestamp, UserId};
use crate::error::Result;
use crate::http::urls::changed_query;
use crate::service::View;

/// A selection of actions with a name.
pub(super) struct AuditView {
    /// The value in the query.
    pub(super) word: &'static str,
    pub(super) name: &'static str,
    actions: &'static [Action],
}

const fn view(word: &'static str, name: &'static str, actions: &'static [Action]) -> AuditView {
    AuditView { word, name, actions }
}

/// The selections, of which the first is everything.
pub(super) const VIEWS: [AuditView; 5] = [
    view("", "All", &[]),
    view(
        "sign-ins",
        "Sign-ins",
        &[
            Action::LoginSucceeded,
            Action::SessionConfirmed,
            Action::SessionRefreshed,
            Action::SessionsEvicted,
            Action::SessionsRevoked,
            Action::LoggedOut,
        ],
    ),
    view("refused", "Refused", &[Action::LoginRefused]),
    view(
        "users",
        "Changes to users",
        &[
            Action::UserAdded,
            Action::UserEdited,
            Action::UserActivated,
            Action::UserDeactivated,
            Action::UserDeleted,
            Action::PasswordSet,
            Action::GroupAdded,
            Action::GroupDeleted,
            Action::UsersImported,
            Action::UsersExported,
            Action::LinkMade,
        ],
    ),
    view(
        "system",
        "Keys and system",
        &[
            Action::KeyMade,
            Action::KeyRotated,
            Action::KeyImported,
            Action::KeyRetired,
            Action::KeysSealed,
            Action::KeysUnsealed,
            Action::LockoutsCleared,
            Action::JobFailed,
            Action::BackupCreated,
            Action::AuditPruned,
            Action::AuditHeadKept,
            Action::DatabaseMigrated,
            Action::DatabaseRestored,
            Action::LossAccepted,
        ],
    ),
];

/// The query.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct AuditQuery {
    /// The word of an [`AuditView`].
    pub(super) view: String,
    /// An email address or ID.
    pub(super) user: String,
    /// The name of an action, instead of a view.
    pub(super) action: String,
    /// The first and the last day, such as `2026-01-31`, in UTC.
    pub(super) from: String,
    pub(super) to: String,
    /// Only events before or after this sequence number.
    pub(super) before: Option<u64>,
    pub(super) after: Option<u64>,
}

fn day(text: &str) -> Option<Timestamp> {
    format!("{}T00:00:00Z", text.trim()).parse().ok()
}

impl AuditQuery {
    /// The filter; `None` if no user has the given name. A day that is not a date is ignored.
    pub(super) fn filter(&self, view: &View<'_>) -> Result<Option<EventFilter>> {
        let name = self.user.trim();
        let user = match (name, name.parse::<UserId>()) {
            ("", _) => None,
            // Deleted users too.
            (_, Ok(id)) => Some(id),
            (name, Err(_)) => {
                let found = name.parse().ok().map(|email| view.find_user(&email)).transpose()?;
                let Some(user) = found.flatten() else { return Ok(None) };
                Some(user.id)
            }
        };
        let selected = VIEWS.iter().find(|view| view.word == self.view);
        let actions = match self.action.parse() {
            Ok(action) => vec![action],
            Err(_) => selected.map(|view| view.actions.to_vec()).unwrap_or_default(),
        };
        let next_day = |day: Timestamp| day.checked_add(jiff::SignedDuration::from_hours(24)).ok();
        Ok(Some(EventFilter {
            user,
            actions,
            since: day(&self.from),
            until: day(&self.to).and_then(next_day),
            before: self.before,
            after: self.after,
            ..EventFilter::default()
        }))
    }

    /// Whether anything but the view is selected.
    pub(super) fn is_filtered(&self) -> bool {
        [&self.user, &self.action, &self.from, &self.to].iter().any(|text| !text.is_empty())
    }

    /// The query of another page of the same list.
    pub(super) fn with(&self, more: &[(&str, &str)]) -> String {
        let kept = [
            ("view", self.view.as_str()),
            ("user", &self.user),
            ("action", &self.action),
            ("from", &self.from),
            ("to", &self.to),
        ];
        changed_query(&kept, more)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_is_in_one_view() {
        for action in Action::ALL {
            let views = VIEWS.iter().filter(|view| view.actions.contains(action)).count();
            assert_eq!(views, 1, "{action}");
        }
    }
}
