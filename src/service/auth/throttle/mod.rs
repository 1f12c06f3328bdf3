//! Throttling of sign-in attempts.
//!
//! There are five rules. Their state is stored in the database, so that all processes share it and
//! a restart does not reset it:
//!
//! 1. After [`FREE_FAILURES`] consecutive failures for one account from one network, further
//!    attempts from there are not evaluated for an increasing time (OWASP, Authentication Cheat
//!    Sheet).
//! 2. At most [`MAX_DAILY_ATTEMPTS`] attempts for one account are evaluated per day, from all unknown networks
//!    together.
//! 3. Each network has a budget of failures, across all accounts.
//! 4. In a network from which the user has signed in within [`KNOWN_SOURCE_AGE`], neither the ceiling nor
//!    the budget applies.
//! 5. A browser in which the user has signed in has a counter of its own, and no other rule applies
//!    to it: other clients behind the same address cannot make it wait.
//!
//! An attempt is counted before it is evaluated, so that concurrent attempts gain little, and is
//! taken back if it succeeds. Until then it delays no other attempt, because a script may sign in
//! many times at once. An attempt that is not evaluated is refused like any other, after the same
//! work. Only a network without budget is told that it is throttled, whatever the account.

mod limits;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::domain::{
    DeviceToken, Email, EvaluatedAttempts, FailureStreak, Network, NetworkBudget, ThrottledAccount,
    Timestamp, UserId,
};
use crate::error::{Error, ErrorKind, Result};
use crate::password::Hasher;
use crate::service::Service;
use crate::store::{Reader, Records};
use crate::token;

pub(in crate::service) use limits::{earlier, time_to_full, wait_for_budget, waits_until};
use limits::{is_evaluated_now, recent_attempts, spend, wait_after};

/// The number of consecutive failures without a wait.
const FREE_FAILURES: u32 = 3;

/// The waits after further failures, in seconds; the last one repeats.
const WAITS: [u64; 4] = [1, 3, 5, 10];

/// The number of concurrent attempts from one network, in one process, that delay each other only
/// once they have failed; at least the number of concurrent hashes.
const AT_ONCE: u32 = 16;

/// The maximum number of attempts for one account that are evaluated within a day.
pub(crate) const MAX_DAILY_ATTEMPTS: u32 = 100;

/// The time over which attempts for an account are counted.
pub(in crate::service) const WINDOW: Duration = Duration::from_secs(24 * 3600);

/// The size of a network's budget of failures, and the time after which one failure is restored.
pub(in crate::service) const BUDGET: u32 = 200;
pub(in crate::service) const REFILL: Duration = Duration::from_secs(5);

/// How long a network or a browser in which a user has signed in is remembered; 180 days.
pub(crate) const KNOWN_SOURCE_AGE: Duration = Duration::from_secs(180 * 24 * 3600);

/// The number of consecutive failures after which a browser is forgotten: its cookie may be stolen.
const DEVICE_FAILURES: u32 = 10;

/// The maximum number of remembered browsers per user.
const DEVICES: u32 = 20;

/// The number of random bytes in a device token.
const DEVICE_BYTES: usize = 16;

/// Whether an attempt is evaluated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// The attempt is evaluated.
    Evaluate,
    /// The attempt is refused after the same work, even if the password is correct.
    Refuse,
}

/// A counted attempt to sign in.
pub(in crate::service) struct LoginAttempt {
    pub(in crate::service) account: ThrottledAccount,
    /// The network or the known browser for which failures are counted.
    place: Network,
    /// Whether the place is a known browser.
    is_from_device: bool,
    network: Network,
    verdict: Verdict,
    /// How long the network has to wait, if it has spent its budget.
    exhausted: Option<Duration>,
    /// Whether the attempt counts towards the ceiling.
    is_counted: bool,
    _flight: Flight,
}

/// The number of attempts for an account from a network that this process is evaluating.
#[derive(Default)]
pub(in crate::service) struct InFlight(Mutex<HashMap<(ThrottledAccount, Network), u32>>);

/// An attempt that is being evaluated, until this is dropped.
struct Flight {
    all: Arc<InFlight>,
    place: (ThrottledAccount, Network),
}

impl InFlight {
    fn enter(self: &Arc<Self>, account: &ThrottledAccount, network: &Network) -> Flight {
        let place = (account.clone(), network.clone());
        *self.counts().entry(place.clone()).or_default() += 1;
        Flight { all: Arc::clone(self), place }
    }

    fn counts(&self) -> MutexGuard<'_, HashMap<(ThrottledAccount, Network), u32>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Flight {
    /// The number of other attempts that do not delay this one until they have failed.
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

impl LoginAttempt {
    pub(in crate::service) fn is_evaluated(&self) -> bool {
        self.verdict == Verdict::Evaluate
    }

    /// Whether a refusal is recorded as an event. A network without budget could cause any number
    /// of events, and the failures that spent its budget are recorded already.
    pub(in crate::service) fn is_worth_noting(&self) -> bool {
        self.exhausted.is_none()
    }

    /// The account, for the audit log.
    pub(in crate::service) fn name(&self) -> String {
        self.account.to_stored()
    }

    /// The error for a failed attempt.
    pub(in crate::service) fn refusal(&self) -> Error {
        self.exhausted.map_or_else(Error::unauthenticated, throttled)
    }
}

fn throttled(wait: Duration) -> Error {
    Error::new(ErrorKind::Throttled, "too many failed sign-ins from your network")
        .with_retry_after(wait)
}

impl Service {
    /// The digest of the browser that an attempt comes from, if the user has signed in there
    /// before.
    pub(in crate::service) fn known_device<R: Reader + ?Sized>(
        &self,
        reader: &mut R,
        user: UserId,
        devices: &[DeviceToken],
    ) -> Result<Option<String>> {
        let since = earlier(self.now(), KNOWN_SOURCE_AGE);
        for device in devices {
            let digest = token::digest(device.expose());
            if reader.knows_device(user, &digest, since)? {
                return Ok(Some(digest));
            }
        }
        Ok(None)
    }

    /// Creates a device token.
    pub(in crate::service) fn new_device_token(&self) -> Result<DeviceToken> {
        let random = self.0.random.as_ref();
        Ok(DeviceToken::new(token::random_base64::<DEVICE_BYTES>(random)?))
    }

    /// Counts an attempt before its password is verified; `device` is a [`Service::known_device`].
    pub(in crate::service) fn count_attempt(
        &self,
        email: Option<&Email>,
        user: Option<UserId>,
        network: &Network,
        device: Option<&str>,
    ) -> Result<LoginAttempt> {
        let account = match (user, email) {
            (Some(id), _) => ThrottledAccount::User(id),
            (None, Some(email)) => ThrottledAccount::Unknown(token::digest(email.folded())),
            // A text that is not an address belongs to no account, and all such texts share one
            // counter.
            (None, None) => ThrottledAccount::Unknown(String::new()),
        };
        let place = device.map_or_else(|| network.clone(), Network::of_device);
        let flight = self.0.in_flight.enter(&account, &place);
        // Unsynced: the session or the event of the refusal is synced before the response, and the
        // count with it. Only refusals for a network without budget have no event.
        let counted = self.transact_unsynced(|records| {
            records.lock_attempts(&account, network)?;
            // Read inside the transaction: a writer that waited would use a stale time.
            let now = self.now();
            records.forget_attempts_before(earlier(now, WINDOW))?;
            records.forget_places_before(earlier(now, KNOWN_SOURCE_AGE))?;
            if let (ThrottledAccount::User(id), Some(digest)) = (&account, device) {
                return count_from_device(records, *id, (&account, &place, digest), &flight, now);
            }
            count_from_network(records, &account, network, &flight, now)
        })?;
        Ok(LoginAttempt {
            account,
            place,
            is_from_device: device.is_some(),
            network: network.clone(),
            verdict: counted.verdict,
            exhausted: counted.exhausted,
            is_counted: counted.to_ceiling,
            _flight: flight,
        })
    }
}

/// How an attempt was counted.
struct Counted {
    verdict: Verdict,
    exhausted: Option<Duration>,
    /// Whether it counts towards the ceiling.
    to_ceiling: bool,
}

/// Counts an attempt from a known browser, by the failures of that browser alone.
fn count_from_device(
    records: &mut dyn Records,
    user: UserId,
    (account, place, digest): (&ThrottledAccount, &Network, &str),
    flight: &Flight,
    now: Timestamp,
) -> Result<Counted> {
    let refused = Counted { verdict: Verdict::Refuse, exhausted: None, to_ceiling: false };
    let attempt = records.failure_streak(account, place)?;
    if attempt.as_ref().is_some_and(|attempt| attempt.failures >= DEVICE_FAILURES) {
        records.delete_device(user, digest)?;
        return Ok(refused);
    }
    if !is_evaluated_now(records, attempt.as_ref(), now)? {
        return Ok(refused);
    }
    count_failure(records, account, place, attempt.as_ref(), flight, now)?;
    Ok(Counted { verdict: Verdict::Evaluate, ..refused })
}

fn count_from_network(
    records: &mut dyn Records,
    account: &ThrottledAccount,
    network: &Network,
    flight: &Flight,
    now: Timestamp,
) -> Result<Counted> {
    let is_known_source = match account {
        ThrottledAccount::User(id) => {
            records.knows_network(*id, network, earlier(now, KNOWN_SOURCE_AGE))?
        }
        ThrottledAccount::Unknown(_) => false,
    };
    let exhausted = spend(records, network, now)?;
    if let (Some(wait), false) = (exhausted, is_known_source) {
        return Err(throttled(wait));
    }
    let guesses = recent_attempts(records, account, now)?;
    let attempt = records.failure_streak(account, network)?;
    let is_open = is_known_source || guesses.evaluated < MAX_DAILY_ATTEMPTS;
    if !is_evaluated_now(records, attempt.as_ref(), now)? || !is_open {
        return Ok(Counted { verdict: Verdict::Refuse, exhausted, to_ceiling: false });
    }
    count_failure(records, account, network, attempt.as_ref(), flight, now)?;
    if !is_known_source {
        let evaluated = guesses.evaluated + 1;
        records.set_evaluated_attempts(account, EvaluatedAttempts { evaluated, ..guesses })?;
    }
    Ok(Counted { verdict: Verdict::Evaluate, exhausted, to_ceiling: !is_known_source })
}

/// Counts the attempt as a failure; [`take_back_attempt`] takes that back if it succeeds.
fn count_failure(
    records: &mut dyn Records,
    account: &ThrottledAccount,
    place: &Network,
    before: Option<&FailureStreak>,
    flight: &Flight,
    now: Timestamp,
) -> Result<()> {
    let failures = before.map_or(0, |attempt| attempt.failures) + 1;
    records.set_failure_streak(&FailureStreak {
        account: account.clone(),
        network: place.clone(),
        failures,
        next_at: now + wait_after(failures.saturating_sub(flight.others())),
        updated_at: now,
    })
}

/// Takes back an attempt that succeeded, and remembers the network.
pub(in crate::service) fn take_back_attempt(
    records: &mut dyn Records,
    guess: &LoginAttempt,
    user: UserId,
    now: Timestamp,
) -> Result<()> {
    records.lock_attempts(&guess.account, &guess.network)?;
    records.delete_failure_streak(&guess.account, &guess.place)?;
    let is_paid = guess.exhausted.is_none() && !guess.is_from_device;
    if let Some(budget) = records.budget(&guess.network)?.filter(|_| is_paid) {
        let spent = time_to_full(budget, now).saturating_sub(REFILL);
        records
            .set_budget(&guess.network, NetworkBudget { full_at: now + spent, updated_at: now })?;
    }
    if let Some(guesses) = records.evaluated_attempts(&guess.account)?.filter(|_| guess.is_counted)
    {
        let evaluated = guesses.evaluated.saturating_sub(1);
        records
            .set_evaluated_attempts(&guess.account, EvaluatedAttempts { evaluated, ..guesses })?;
    }
    records.set_known_network(user, &guess.network, now)
}

/// Remembers a browser in which a user has signed in.
pub(in crate::service) fn remember_device(
    records: &mut dyn Records,
    user: UserId,
    device: &DeviceToken,
    now: Timestamp,
) -> Result<()> {
    records.set_device(user, &token::digest(device.expose()), now, DEVICES)
}
