//! The limits: how many attempts are evaluated, and when the next one is.

use std::time::Duration;

use super::{BUDGET, FREE_FAILURES, REFILL, WAITS, WINDOW};
use crate::domain::{
    EvaluatedAttempts, FailureStreak, Network, NetworkBudget, ThrottledAccount, Timestamp,
};
use crate::error::Result;
use crate::store::Records;

/// Takes one failure out of a network's budget (a generic cell rate algorithm, whose state is one
/// point in time); returns how long to wait if there is none left.
pub(super) fn spend(
    records: &mut dyn Records,
    network: &Network,
    now: Timestamp,
) -> Result<Option<Duration>> {
    let spent = records.budget(network)?.map_or(Duration::ZERO, |budget| time_to_full(budget, now));
    let wait = wait_for_budget(spent);
    let spent = if wait.is_some() { spent } else { spent + REFILL };
    records.set_budget(network, NetworkBudget { full_at: now + spent, updated_at: now })?;
    Ok(wait)
}

/// How long it takes until a budget is full again.
pub(in crate::service) fn time_to_full(budget: NetworkBudget, now: Timestamp) -> Duration {
    // Setting the clock back neither restores the budget nor extends a wait.
    let since = budget.updated_at.min(now);
    let full_at = budget.full_at - budget.updated_at.duration_since(since);
    if full_at <= now { Duration::ZERO } else { full_at.duration_since(now).unsigned_abs() }
}

/// How long a network has to wait if its budget is full again after `spent`; `None` if it need not.
pub(in crate::service) fn wait_for_budget(spent: Duration) -> Option<Duration> {
    let most = REFILL * (BUDGET - 1);
    (spent > most).then(|| Duration::from_secs(spent.saturating_sub(most).as_secs() + 1))
}

/// The evaluated attempts of the last day.
pub(super) fn recent_attempts(
    records: &mut dyn Records,
    account: &ThrottledAccount,
    now: Timestamp,
) -> Result<EvaluatedAttempts> {
    let guesses = records
        .evaluated_attempts(account)?
        .filter(|guesses| earlier(now, WINDOW) <= guesses.since);
    let guesses = guesses.unwrap_or(EvaluatedAttempts { since: now, evaluated: 0 });
    if guesses.since <= now {
        return Ok(guesses);
    }
    // Setting the clock back does not reset the count: the day starts over with it.
    let guesses = EvaluatedAttempts { since: now, ..guesses };
    records.set_evaluated_attempts(account, guesses)?;
    Ok(guesses)
}

/// Whether another attempt is evaluated now. If the clock was set back, the wait starts over, so
/// that it is not longer than intended.
pub(super) fn is_evaluated_now(
    records: &mut dyn Records,
    attempt: Option<&FailureStreak>,
    now: Timestamp,
) -> Result<bool> {
    // Without a wait, the clock of another node may be ahead of this one.
    let is_waiting =
        |attempt: &&FailureStreak| attempt.updated_at < attempt.next_at && now < attempt.next_at;
    let Some(attempt) = attempt.filter(is_waiting) else { return Ok(true) };
    let longest = now + wait_after(attempt.failures);
    if attempt.next_at > longest {
        records.set_failure_streak(&FailureStreak {
            next_at: longest,
            updated_at: now,
            ..attempt.clone()
        })?;
    }
    Ok(false)
}

/// When another attempt will be evaluated; `None` if it is evaluated now.
pub(in crate::service) fn waits_until(
    attempt: &FailureStreak,
    now: Timestamp,
) -> Option<Timestamp> {
    let until = attempt.next_at.min(now + wait_after(attempt.failures));
    (now < until).then_some(until)
}

/// The wait after this many consecutive failures.
pub(super) fn wait_after(failures: u32) -> Duration {
    let beyond = failures.saturating_sub(FREE_FAILURES) as usize;
    let seconds = beyond.checked_sub(1).map_or(0, |n| WAITS[n.min(WAITS.len() - 1)]);
    Duration::from_secs(seconds)
}

pub(in crate::service) fn earlier(now: Timestamp, by: Duration) -> Timestamp {
    now.checked_sub(by).unwrap_or(Timestamp::MIN)
}
