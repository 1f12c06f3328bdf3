//! Guessing: what a refused sign-in costs the next one.
//!
//! Four rules, all kept in the database, so that every process and every path shares them and a
//! restart forgets nothing:
//!
//! 1. After [`FREE_FAILURES`] failures in a row at one account from one network, the next guess
//!    from there is not evaluated for a moment that grows (OWASP, Authentication Cheat Sheet).
//! 2. At most [`CEILING`] guesses at one account are evaluated a day, from all networks together.
//! 3. Each network has a budget of failures, over all accounts.
//! 4. Where the user has signed in before, neither the ceiling nor the budget binds: nobody can
//!    lock a user out, from elsewhere or from behind the same proxy.
//!
//! A guess is counted before it is evaluated, so that many at once gain little, and forgiven when
//! it was right; until that is known it makes nobody wait, or a script that signs in many times at
//! once would be refused. One that is not evaluated is refused like any other, after the same work; only an
//! exhausted network is told so, whatever the account.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::json;

use super::{Admin, Service, View, user_name};
use crate::domain::{Account, Action, Attempt, Email, Guesses, Network, Timestamp, UserId};
use crate::error::{Error, ErrorKind, Result};
use crate::password::Hasher;
use crate::store::Records;
use crate::token;

/// Mistypings that cost nothing.
const FREE_FAILURES: u32 = 3;

/// The waits after further failures, in seconds; the last one stays.
const WAITS: [u64; 4] = [1, 3, 5, 10];

/// So many at once from one network, in one process, make each other wait only when they turn out
/// to be wrong; or as many as are hashed at once, where that is more.
const AT_ONCE: u32 = 16;

/// The most guesses at one account that are evaluated within a day.
pub const CEILING: u32 = 100;

/// The time over which guesses at an account are counted.
const WINDOW: Duration = Duration::from_secs(24 * 3600);

/// A network's budget: so many failures at once, and one more each [`REFILL`].
const BUDGET: u32 = 200;
const REFILL: Duration = Duration::from_secs(5);

/// What becomes of a guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// It is evaluated.
    Evaluate,
    /// It is refused after the same work, right or wrong.
    Refuse,
}

/// A guess that was counted.
pub(super) struct Guess {
    account: Account,
    network: Network,
    verdict: Verdict,
    /// How long the network has to wait, if its budget is spent.
    exhausted: Option<Duration>,
    /// Whether it counts towards the ceiling.
    is_counted: bool,
    _flight: Flight,
}

/// How many guesses at an account from a network this process is just evaluating.
#[derive(Default)]
pub(super) struct InFlight(Mutex<HashMap<(Account, Network), u32>>);

/// One of them, until it is dropped.
struct Flight {
    all: Arc<InFlight>,
    place: (Account, Network),
}

impl InFlight {
    fn enter(self: &Arc<Self>, account: &Account, network: &Network) -> Flight {
        let place = (account.clone(), network.clone());
        *self.counts().entry(place.clone()).or_default() += 1;
        Flight { all: Arc::clone(self), place }
    }

    fn counts(&self) -> MutexGuard<'_, HashMap<(Account, Network), u32>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Flight {
    /// How many others there are, as far as they are forgiven for the time being.
    fn others(&self) -> u32 {
        let most = AT_ONCE.max(u32::try_from(Hasher::slots()).unwrap_or(u32::MAX));
        self.all.counts().get(&self.place).copied().unwrap_or(1).min(most) - 1
    }
}

impl Drop for Flight {
    fn drop(&mut self) {
        let mut counts = self.all.counts();
        if let Some(count) = counts.get_mut(&self.place) {
            *count -= 1;
            if *count == 0 {
                counts.remove(&self.place);
            }
        }
    }
}

impl Guess {
    pub(super) fn is_evaluated(&self) -> bool {
        self.verdict == Verdict::Evaluate
    }

    /// Whether a refusal is worth an event. From a network whose budget is spent there is no end
    /// of them, and each was preceded by a budget full of others.
    pub(super) fn is_worth_noting(&self) -> bool {
        self.exhausted.is_none()
    }

    /// Whom somebody tried to be, for the audit log.
    pub(super) fn name(&self) -> String {
        self.account.to_stored()
    }

    /// What a wrong guess is answered.
    pub(super) fn refusal(&self) -> Error {
        self.exhausted.map_or_else(Error::unauthenticated, throttled)
    }
}

fn throttled(wait: Duration) -> Error {
    Error::new(ErrorKind::Throttled, "too many failed sign-ins from your network")
        .with_retry_after(wait)
}

impl Service {
    /// Counts a guess before anything is computed for it.
    pub(super) fn count_guess(
        &self,
        email: Option<&Email>,
        user: Option<UserId>,
        network: &Network,
    ) -> Result<Guess> {
        let account = match (user, email) {
            (Some(id), _) => Account::User(id),
            (None, Some(email)) => Account::Unknown(token::digest(email.folded())),
            // What cannot be a name is nobody's, and all of it is one.
            (None, None) => Account::Unknown(String::new()),
        };
        let flight = self.0.in_flight.enter(&account, network);
        // Unsynced: before an answer is given the session, or the event of the refusal, is synced,
        // and the count with it; only what a network with a spent budget does has no event.
        let (verdict, exhausted, is_counted) = self.transact_unsynced(|records| {
            // Not before: whoever waited for the others would come from their past.
            let now = self.now();
            let at_home = match account {
                Account::User(id) => records.knows_network(id, network)?,
                Account::Unknown(_) => false,
            };
            records.forget_attempts_before(earlier(now, WINDOW))?;
            let exhausted = spend(records, network, now)?;
            if let (Some(wait), false) = (exhausted, at_home) {
                return Err(throttled(wait));
            }
            let guesses = recent_guesses(records, &account, now)?;
            let attempt = records.attempt(&account, network)?;
            let waits = attempt.as_ref().is_some_and(|attempt| is_waiting(attempt, now));
            if waits || (!at_home && guesses.evaluated >= CEILING) {
                return Ok((Verdict::Refuse, exhausted, false));
            }
            let failures = attempt.map_or(0, |attempt| attempt.failures) + 1;
            records.set_attempt(&Attempt {
                account: account.clone(),
                network: network.clone(),
                failures,
                next_at: now + wait_after(failures.saturating_sub(flight.others())),
                updated_at: now,
            })?;
            if !at_home {
                let evaluated = guesses.evaluated + 1;
                records.set_guesses(&account, Guesses { evaluated, ..guesses })?;
            }
            Ok((Verdict::Evaluate, exhausted, !at_home))
        })?;
        let network = network.clone();
        Ok(Guess { account, network, verdict, exhausted, is_counted, _flight: flight })
    }
}

/// Forgives a guess that was right, and remembers where the user is at home.
pub(super) fn forgive(
    records: &mut dyn Records,
    guess: &Guess,
    user: UserId,
    now: Timestamp,
) -> Result<()> {
    records.delete_attempt(&guess.account, &guess.network)?;
    let paid = guess.exhausted.is_none();
    if let Some(full_at) = records.budget_full_at(&guess.network)?.filter(|_| paid) {
        records.set_budget(&guess.network, full_at - REFILL)?;
    }
    if let Some(guesses) = records.guesses(&guess.account)?.filter(|_| guess.is_counted) {
        let evaluated = guesses.evaluated.saturating_sub(1);
        records.set_guesses(&guess.account, Guesses { evaluated, ..guesses })?;
    }
    records.set_known_network(user, &guess.network, now)
}

/// Takes one failure out of a network's budget (a generic cell rate algorithm: one time says all);
/// gives the time to wait when there is none left.
fn spend(records: &mut dyn Records, network: &Network, now: Timestamp) -> Result<Option<Duration>> {
    // A clock that was ahead for a while must not close anything for as long.
    let kept = records.budget_full_at(network)?.filter(|kept| *kept <= now + REFILL * BUDGET);
    let full_at = kept.unwrap_or(now).max(now);
    let spent = full_at.duration_since(now).unsigned_abs();
    let most = REFILL * (BUDGET - 1);
    if spent > most {
        return Ok(Some(Duration::from_secs(spent.saturating_sub(most).as_secs() + 1)));
    }
    records.set_budget(network, full_at + REFILL)?;
    Ok(None)
}

/// The guesses of the last day, or none yet.
fn recent_guesses(records: &mut dyn Records, account: &Account, now: Timestamp) -> Result<Guesses> {
    let recent = earlier(now, WINDOW)..=now;
    let guesses = records.guesses(account)?.filter(|guesses| recent.contains(&guesses.since));
    Ok(guesses.unwrap_or(Guesses { since: now, evaluated: 0 }))
}

/// Whether a further guess has to wait; no longer than the longest wait, whatever a clock that was
/// ahead for a while has written.
fn is_waiting(attempt: &Attempt, now: Timestamp) -> bool {
    now < attempt.next_at && attempt.next_at <= now + wait_after(u32::MAX)
}

/// The wait after so many failures in a row.
fn wait_after(failures: u32) -> Duration {
    let beyond = failures.saturating_sub(FREE_FAILURES) as usize;
    let seconds = beyond.checked_sub(1).map_or(0, |n| WAITS[n.min(WAITS.len() - 1)]);
    Duration::from_secs(seconds)
}

fn earlier(now: Timestamp, by: Duration) -> Timestamp {
    now.checked_sub(by).unwrap_or(Timestamp::MIN)
}

/// An account that does not evaluate every guess at this moment.
#[derive(Clone, Debug)]
pub struct Lockout {
    /// Whom somebody tries to be.
    pub account: Account,
    /// The user's email; `None` for a name that nobody has.
    pub email: Option<String>,
    /// From where; `None` for all networks that are not known.
    pub network: Option<Network>,
    /// How many failures led to it.
    pub failures: u32,
    /// Until when.
    pub until: Timestamp,
}

impl View<'_> {
    /// What is not evaluated at this moment.
    pub fn lockouts(&self) -> Result<Vec<Lockout>> {
        let now = self.service.now();
        self.service.read(|reader| {
            let mut found = Vec::new();
            let mut attempts = Vec::new();
            reader.attempts_waiting(now, &mut |attempt| {
                if is_waiting(&attempt, now) {
                    attempts.push(attempt);
                }
                Ok(())
            })?;
            for Attempt { account, network, failures, next_at, .. } in attempts {
                found.push((account, Some(network), failures, next_at));
            }
            reader.guesses_at_least(CEILING, earlier(now, WINDOW), &mut |account, guesses| {
                if guesses.since <= now {
                    found.push((account, None, guesses.evaluated, guesses.since + WINDOW));
                }
                Ok(())
            })?;
            found
                .into_iter()
                .map(|(account, network, failures, until)| {
                    let email = match &account {
                        Account::User(id) => reader.user(*id)?.map(|user| user.email.to_string()),
                        Account::Unknown(_) => None,
                    };
                    Ok(Lockout { account, email, network, failures, until })
                })
                .collect()
        })
    }
}

impl Admin<'_> {
    /// Forgets the refused sign-ins of one user, or of everybody; returns how many accounts and
    /// networks there were.
    pub fn clear_lockouts(&self, user: Option<UserId>) -> Result<u64> {
        let account = user.map(Account::User);
        let subject = user.map_or_else(|| "everybody".to_owned(), user_name);
        self.service.transact(|records| {
            let cleared = records.forget_attempts(account.as_ref())?;
            let detail = json!({ "cleared": cleared });
            self.note(records, Action::LockoutsCleared, &subject, &detail)?;
            Ok(cleared)
        })
    }
}
