//! Accounts and networks whose guesses are not all evaluated at this moment.

use serde_json::json;

use crate::domain::{Action, FailureStreak, Network, ThrottledAccount, Timestamp, UserId};
use crate::error::Result;
use crate::service::auth::throttle::{
    BUDGET, CEILING, REFILL, WINDOW, earlier, spent_of, wait_for_budget, waits_until,
};
use crate::service::{Admin, View, user_name};

/// An account, or a network, whose guesses are not all evaluated at this moment.
#[derive(Clone, Debug)]
pub struct Lockout {
    /// The account; `None` for a network whose budget is spent, whatever the account.
    pub account: Option<ThrottledAccount>,
    /// The user's email; `None` for a name that no user has.
    pub email: Option<String>,
    /// From where; `None` for all networks that are not known.
    pub network: Option<Network>,
    /// How many failures led to it.
    pub failures: u32,
    /// Until when.
    pub until: Timestamp,
}

impl View<'_> {
    /// What is not evaluated at this moment: accounts from a network, accounts from all unknown
    /// networks, and networks whose budget is spent.
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
                CEILING,
                earlier(now, WINDOW),
                &mut |account, guesses| {
                    let until = guesses.since.min(now) + WINDOW;
                    found.push((Some(account), None, guesses.evaluated, until));
                    Ok(())
                },
            )?;
            let nearly_spent = now + REFILL * (BUDGET - 1);
            reader.budgets_spent(nearly_spent, &mut |network, budget| {
                if let Some(wait) = wait_for_budget(spent_of(budget, now)) {
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
    /// Forgets the refused sign-ins of one user, or of all; returns how many accounts and
    /// networks there were.
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
