//! Accounts and networks that are currently throttled.

use serde_json::json;

use crate::domain::{Action, FailureStreak, Network, ThrottledAccount, Timestamp, UserId};
use crate::error::Result;
use crate::service::auth::throttle::{
    BUDGET, MAX_DAILY_ATTEMPTS, REFILL, WINDOW, earlier, time_to_full, wait_for_budget, waits_until,
};
use crate::service::{Admin, View, user_name};

/// An account or a network that is currently throttled.
#[derive(Clone, Debug)]
pub struct Lockout {
    /// The account; `None` if the network has spent its budget.
    pub account: Option<ThrottledAccount>,
    /// The user's email address; `None` for an unknown account.
    pub email: Option<String>,
    /// The network; `None` for all unknown networks.
    pub network: Option<Network>,
    /// The number of failures.
    pub failures: u32,
    /// When the throttling ends.
    pub until: Timestamp,
}

impl View<'_> {
    /// Lists what is currently throttled: accounts from one network, accounts from all unknown
    /// networks, and networks without budget.
    pub fn lockouts(&self) -> Result<Vec<Lockout>> {
        let now = self.service.now();
        self.service.read(|reader| {
            let mut found = Vec::new();
            reader.waiting_streaks(now, &mut |attempt| {
                if let Some(until) = waits_until(&attempt, now) {
                    let FailureStreak { account, network, failures, .. } = attempt;
                    found.push((Some(account), Some(network), failures, until));
                }
                Ok(())
            })?;
            reader.accounts_with_attempts(
                MAX_DAILY_ATTEMPTS,
                earlier(now, WINDOW),
                &mut |account, guesses| {
                    let until = guesses.since.min(now) + WINDOW;
                    found.push((Some(account), None, guesses.evaluated, until));
                    Ok(())
                },
            )?;
            let nearly_spent = now + REFILL * (BUDGET - 1);
            reader.budgets_spent(nearly_spent, &mut |network, budget| {
                if let Some(wait) = wait_for_budget(time_to_full(budget, now)) {
                    found.push((None, Some(network), BUDGET, now + wait));
                }
                Ok(())
            })?;
            found
                .into_iter()
                .map(|(account, network, failures, until)| {
                    let email = match &account {
                        Some(ThrottledAccount::User(id)) => {
                            reader.user(*id)?.map(|user| user.email.to_string())
                        }
                        _ => None,
                    };
                    Ok(Lockout { account, email, network, failures, until })
                })
                .collect()
        })
    }
}

impl Admin<'_> {
    /// Clears the failures of one user, or of all users and networks; returns the number of cleared
    /// entries.
    pub fn clear_lockouts(&self, user: Option<UserId>) -> Result<u64> {
        let account = user.map(ThrottledAccount::User);
        let subject = user.map_or_else(|| "all users".to_owned(), user_name);
        self.service.transact(|records| {
            let cleared = records.forget_attempts(account.as_ref())?;
            let detail = json!({ "cleared": cleared });
            self.note(records, Action::LockoutsCleared, &subject, &detail)?;
            Ok(cleared)
        })
    }
}
