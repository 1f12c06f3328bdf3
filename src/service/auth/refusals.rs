//! Events of refused sign-ins.

use std::time::Duration;

use serde_json::{Value, json};

use crate::domain::{Action, Day, SignIns, ThrottledAccount, Timestamp, UnknownRefusals};
use crate::error::Result;
use crate::service::Service;
use crate::service::auth::throttle::LoginAttempt;
use crate::store::Records;

/// The time in which refusals for unknown accounts are recorded one by one up to a limit, and then
/// only counted.
const REFUSALS_WINDOW: Duration = Duration::from_secs(60);
const REFUSALS_NOTED: u32 = 60;

impl Service {
    /// Records that an attempt was refused.
    ///
    /// For unknown accounts, [`REFUSALS_NOTED`] attempts a minute get events of their own. The rest
    /// are counted, and one event has their number, so that a flood does not fill the log.
    pub(in crate::service) fn note_refusal(
        &self,
        guess: &LoginAttempt,
        detail: &Value,
    ) -> Result<()> {
        if !guess.is_worth_noting() {
            return Ok(());
        }
        let is_unknown = matches!(guess.account, ThrottledAccount::Unknown(_));
        // Always one synced transaction: if a refusal were cheaper for some names, the response
        // time would reveal that no account has them.
        self.transact(|records| {
            let day = Day::of(self.now());
            records.count_sign_ins(SignIns { day, succeeded: 0, refused: 1 })?;
            if is_unknown {
                if count_refusal(records, self.now())? {
                    return Ok(());
                }
                self.note_counted_refusals(records, self.now())?;
            }
            self.note(records, UNKNOWN, Action::LoginRefused, &guess.name(), detail)
        })
    }

    /// Records how many sign-ins for unknown accounts were refused without an event of their own,
    /// once their minute is over.
    pub(in crate::service) fn note_counted_refusals(
        &self,
        records: &mut dyn Records,
        now: Timestamp,
    ) -> Result<()> {
        let over = records.unknown_refusals()?.filter(|refusals| is_over(refusals, now));
        let Some(UnknownRefusals { since, counted, .. }) = over else { return Ok(()) };
        records.set_unknown_refusals(UnknownRefusals { since: now, noted: 1, counted: 0 })?;
        if counted == 0 {
            return Ok(());
        }
        let detail = json!({ "refused": counted, "since": since.to_string() });
        self.note(records, UNKNOWN, Action::LoginRefused, UNKNOWN, &detail)
    }

    /// Calls [`Service::note_counted_refusals`] if there is anything to record. A server calls this
    /// every few seconds.
    pub(in crate::service) fn keep_counted_refusals(&self) -> Result<()> {
        let now = self.now();
        let is_due = self.read(|reader| {
            let refusals = reader.unknown_refusals()?;
            Ok(refusals.is_some_and(|refusals| refusals.counted > 0 && is_over(&refusals, now)))
        })?;
        if is_due {
            self.transact(|records| self.note_counted_refusals(records, now))?;
        }
        Ok(())
    }
}

/// The actor and the subject of events about unknown accounts.
const UNKNOWN: &str = "unknown";

/// Whether the minute is over; a clock that was set back ends it too.
fn is_over(refusals: &UnknownRefusals, now: Timestamp) -> bool {
    !(refusals.since..refusals.since + REFUSALS_WINDOW).contains(&now)
}

/// Counts a refusal; returns true if it gets no event of its own.
fn count_refusal(records: &mut dyn Records, now: Timestamp) -> Result<bool> {
    let none = UnknownRefusals { since: now, noted: 0, counted: 0 };
    let known = records.unknown_refusals()?.unwrap_or(none);
    if is_over(&known, now) {
        // It gets an event. The caller records the previous minute and begins a new one.
        return Ok(false);
    }
    let is_noted = known.noted < REFUSALS_NOTED;
    let (noted, counted) =
        if is_noted { (known.noted + 1, known.counted) } else { (known.noted, known.counted + 1) };
    records.set_unknown_refusals(UnknownRefusals { noted, counted, ..known })?;
    Ok(!is_noted)
}
