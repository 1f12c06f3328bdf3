//! What is remembered of refused sign-ins, as SQL.

use jiff::Timestamp;
use rusqlite::{Row, params};

use super::{Tx, error, row};
use crate::domain::{
    EvaluatedAttempts, FailureStreak, Network, NetworkBudget, ThrottledAccount, UnknownRefusals,
};
use crate::error::Result;

const STREAK: &str = "account, network, failures, next_at, updated_at";

impl Tx<'_> {
    pub(super) fn find_failure_streak(
        &self,
        account: &ThrottledAccount,
        network: &Network,
    ) -> Result<Option<FailureStreak>> {
        let sql = format!("select {STREAK} from attempts where account = ? and network = ?");
        self.find(&sql, params![account.to_stored(), network.as_str()], failure_streak)
    }

    pub(super) fn visit_waiting(
        &self,
        now: Timestamp,
        visit: &mut dyn FnMut(FailureStreak) -> Result<()>,
    ) -> Result<()> {
        let sql = format!("select {STREAK} from attempts where next_at > ? order by next_at");
        self.visit(&sql, [now.as_microsecond()], |row| visit(failure_streak(row).map_err(error)?))
    }

    pub(super) fn put_failure_streak(&self, attempt: &FailureStreak) -> Result<()> {
        let sql = "insert into attempts (account, network, failures, next_at, updated_at)
                   values (?, ?, ?, ?, ?)
                   on conflict do update set failures = excluded.failures,
                     next_at = excluded.next_at, updated_at = excluded.updated_at";
        let params = params![
            attempt.account.to_stored(),
            attempt.network.as_str(),
            attempt.failures,
            attempt.next_at.as_microsecond(),
            attempt.updated_at.as_microsecond(),
        ];
        self.execute(sql, params).map(drop)
    }

    pub(super) fn find_evaluated_attempts(
        &self,
        account: &ThrottledAccount,
    ) -> Result<Option<EvaluatedAttempts>> {
        let sql = "select since, evaluated from guesses where account = ?";
        self.find(sql, [account.to_stored()], evaluated_attempts)
    }

    pub(super) fn visit_evaluated_attempts(
        &self,
        evaluated: u32,
        since: Timestamp,
        visit: &mut dyn FnMut(ThrottledAccount, EvaluatedAttempts) -> Result<()>,
    ) -> Result<()> {
        let sql = "select account, since, evaluated from guesses
                   where evaluated >= ? and since > ? order by since";
        self.visit(sql, params![evaluated, since.as_microsecond()], |row| {
            visit(account(row).map_err(error)?, evaluated_attempts(row).map_err(error)?)
        })
    }

    pub(super) fn visit_budgets(
        &self,
        full_after: Timestamp,
        visit: &mut dyn FnMut(Network, NetworkBudget) -> Result<()>,
    ) -> Result<()> {
        let sql = "select network, full_at, updated_at from network_budgets where full_at > ?
                   order by full_at desc";
        self.visit(sql, [full_after.as_microsecond()], |row| {
            let network = Network::from_stored(row.get("network").map_err(error)?);
            visit(network, budget(row).map_err(error)?)
        })
    }

    pub(super) fn find_unknown_refusals(&self) -> Result<Option<UnknownRefusals>> {
        self.find("select since, noted, counted from unknown_refusals", [], |row| {
            let counted: i64 = row.get("counted")?;
            let since = row::time(row, "since")?;
            Ok(UnknownRefusals { since, noted: row.get("noted")?, counted: counted.unsigned_abs() })
        })
    }

    pub(super) fn put_unknown_refusals(&self, refusals: UnknownRefusals) -> Result<()> {
        let sql = "insert into unknown_refusals (only_row, since, noted, counted)
                   values (1, ?, ?, ?)
                   on conflict do update set since = excluded.since, noted = excluded.noted,
                     counted = excluded.counted";
        let UnknownRefusals { since, noted, counted } = refusals;
        let counted = i64::try_from(counted).unwrap_or(i64::MAX);
        self.execute(sql, params![since.as_microsecond(), noted, counted]).map(drop)
    }

    pub(super) fn forget_old(&self, before: Timestamp) -> Result<()> {
        let before = before.as_microsecond();
        self.execute("delete from attempts where updated_at < ?", [before])?;
        self.execute("delete from guesses where since < ?", [before])?;
        self.execute("delete from network_budgets where full_at < ?", [before]).map(drop)
    }

    pub(super) fn forget(&self, account: Option<&ThrottledAccount>) -> Result<u64> {
        let count = match account.map(ThrottledAccount::to_stored) {
            Some(account) => {
                self.execute("delete from attempts where account = ?", [&account])?
                    + self.execute("delete from guesses where account = ?", [&account])?
            }
            None => {
                self.execute("delete from attempts", [])?
                    + self.execute("delete from guesses", [])?
                    + self.execute("delete from network_budgets", [])?
            }
        };
        Ok(count as u64)
    }
}

fn account(row: &Row<'_>) -> rusqlite::Result<ThrottledAccount> {
    let text: String = row.get("account")?;
    ThrottledAccount::from_stored(&text).ok_or(rusqlite::Error::InvalidColumnName(text))
}

fn failure_streak(row: &Row<'_>) -> rusqlite::Result<FailureStreak> {
    Ok(FailureStreak {
        account: account(row)?,
        network: Network::from_stored(row.get("network")?),
        failures: row.get("failures")?,
        next_at: row::time(row, "next_at")?,
        updated_at: row::time(row, "updated_at")?,
    })
}

pub(super) fn budget(row: &Row<'_>) -> rusqlite::Result<NetworkBudget> {
    Ok(NetworkBudget {
        full_at: row::time(row, "full_at")?,
        updated_at: row::time(row, "updated_at")?,
    })
}

fn evaluated_attempts(row: &Row<'_>) -> rusqlite::Result<EvaluatedAttempts> {
    Ok(EvaluatedAttempts { since: row::time(row, "since")?, evaluated: row.get("evaluated")? })
}
