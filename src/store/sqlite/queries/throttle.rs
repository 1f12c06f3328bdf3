//! The state of throttling, as SQL.

use jiff::Timestamp;
use rusqlite::{Row, params};

use crate::domain::{
    EvaluatedAttempts, FailureStreak, Network, NetworkBudget, ThrottledAccount, UnknownRefusals,
    UserId,
};
use crate::error::Result;
use crate::store::sqlite::{Tx, error, row};
use crate::store::{ReadAudit, ReadThrottle, WriteThrottle};

const STREAK: &str = "account, network, failures, next_at, updated_at";

impl ReadThrottle for Tx<'_> {
    fn failure_streak(
        &mut self,
        account: &ThrottledAccount,
        network: &Network,
    ) -> Result<Option<FailureStreak>> {
        let sql = format!("select {STREAK} from attempts where account = ? and network = ?");
        self.find(&sql, params![account.to_stored(), network.as_str()], failure_streak)
    }

    fn waiting_streaks(
        &mut self,
        now: Timestamp,
        visit: &mut dyn FnMut(FailureStreak) -> Result<()>,
    ) -> Result<()> {
        let sql = format!("select {STREAK} from attempts where next_at > ? order by next_at");
        self.visit(&sql, [now.as_microsecond()], |row| visit(failure_streak(row).map_err(error)?))
    }

    fn evaluated_attempts(
        &mut self,
        account: &ThrottledAccount,
    ) -> Result<Option<EvaluatedAttempts>> {
        let sql = "select since, evaluated from guesses where account = ?";
        self.find(sql, [account.to_stored()], evaluated_attempts)
    }

    fn accounts_with_attempts(
        &mut self,
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

    fn budget(&mut self, network: &Network) -> Result<Option<NetworkBudget>> {
        let sql = "select full_at, updated_at from network_budgets where network = ?";
        self.find(sql, [network.as_str()], budget)
    }

    fn budgets_spent(
        &mut self,
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

    fn unknown_refusals(&mut self) -> Result<Option<UnknownRefusals>> {
        self.find("select since, noted, counted from unknown_refusals", [], |row| {
            let counted: i64 = row.get("counted")?;
            let since = row::time(row, "since")?;
            Ok(UnknownRefusals { since, noted: row.get("noted")?, counted: counted.unsigned_abs() })
        })
    }

    fn knows_network(&mut self, id: UserId, network: &Network, since: Timestamp) -> Result<bool> {
        let sql = "select exists (select 1 from known_networks
                   where user_id = ? and network = ? and seen_at >= ?)";
        let params = params![id.get(), network.as_str(), since.as_microsecond()];
        self.is_true(sql, params)
    }

    fn knows_device(&mut self, id: UserId, digest: &str, since: Timestamp) -> Result<bool> {
        let sql = "select exists (select 1 from devices
                   where user_id = ? and digest = ? and seen_at >= ?)";
        let params = params![id.get(), digest, since.as_microsecond()];
        self.is_true(sql, params)
    }
}

impl WriteThrottle for Tx<'_> {
    fn set_failure_streak(&mut self, streak: &FailureStreak) -> Result<()> {
        let sql = "insert into attempts (account, network, failures, next_at, updated_at)
                   values (?, ?, ?, ?, ?)
                   on conflict do update set failures = excluded.failures,
                     next_at = excluded.next_at, updated_at = excluded.updated_at";
        let params = params![
            streak.account.to_stored(),
            streak.network.as_str(),
            streak.failures,
            streak.next_at.as_microsecond(),
            streak.updated_at.as_microsecond(),
        ];
        self.execute(sql, params).map(drop)
    }

    fn delete_failure_streak(
        &mut self,
        account: &ThrottledAccount,
        network: &Network,
    ) -> Result<()> {
        let sql = "delete from attempts where account = ? and network = ?";
        self.execute(sql, params![account.to_stored(), network.as_str()]).map(drop)
    }

    fn set_evaluated_attempts(
        &mut self,
        account: &ThrottledAccount,
        attempts: EvaluatedAttempts,
    ) -> Result<()> {
        let sql = "insert into guesses (account, since, evaluated) values (?, ?, ?)
                   on conflict do update set since = excluded.since, evaluated = excluded.evaluated";
        let since = attempts.since.as_microsecond();
        self.execute(sql, params![account.to_stored(), since, attempts.evaluated]).map(drop)
    }

    fn set_budget(&mut self, network: &Network, budget: NetworkBudget) -> Result<()> {
        let sql = "insert into network_budgets (network, full_at, updated_at) values (?, ?, ?)
                   on conflict do update set full_at = excluded.full_at,
                     updated_at = excluded.updated_at";
        let NetworkBudget { full_at, updated_at } = budget;
        let (full_at, updated_at) = (full_at.as_microsecond(), updated_at.as_microsecond());
        self.execute(sql, params![network.as_str(), full_at, updated_at]).map(drop)
    }

    fn set_known_network(&mut self, id: UserId, network: &Network, at: Timestamp) -> Result<()> {
        let sql = "insert into known_networks (user_id, network, seen_at) values (?, ?, ?)
                   on conflict do update set seen_at = excluded.seen_at";
        self.execute(sql, params![id.get(), network.as_str(), at.as_microsecond()]).map(drop)
    }

    fn set_unknown_refusals(&mut self, refusals: UnknownRefusals) -> Result<()> {
        let sql = "insert into unknown_refusals (only_row, since, noted, counted)
                   values (1, ?, ?, ?)
                   on conflict do update set since = excluded.since, noted = excluded.noted,
                     counted = excluded.counted";
        let UnknownRefusals { since, noted, counted } = refusals;
        let counted = i64::try_from(counted).unwrap_or(i64::MAX);
        self.execute(sql, params![since.as_microsecond(), noted, counted])?;
        let head = self.head()?;
        if head.sequence > 0 {
            self.first_event.get_or_insert(head.sequence + 1);
            self.head.get_or_insert(head);
        }
        Ok(())
    }

    fn set_device(&mut self, id: UserId, digest: &str, at: Timestamp, keep: u32) -> Result<()> {
        let sql =
            "insert into devices (user_id, digest, created_at, seen_at) values (?1, ?2, ?3, ?3)
                   on conflict do update set seen_at = excluded.seen_at";
        self.execute(sql, params![id.get(), digest, at.as_microsecond()])?;
        let sql = "delete from devices where user_id = ?1 and digest in (
                     select digest from devices where user_id = ?1
                     order by seen_at desc, digest = ?2 desc limit -1 offset ?3)";
        self.execute(sql, params![id.get(), digest, keep]).map(drop)
    }

    fn delete_device(&mut self, id: UserId, digest: &str) -> Result<()> {
        let sql = "delete from devices where user_id = ? and digest = ?";
        self.execute(sql, params![id.get(), digest]).map(drop)
    }

    fn forget_known_sources(&mut self, id: UserId) -> Result<()> {
        self.execute("delete from devices where user_id = ?", [id.get()])?;
        self.execute("delete from known_networks where user_id = ?", [id.get()]).map(drop)
    }

    fn forget_places_before(&mut self, before: Timestamp) -> Result<()> {
        let before = before.as_microsecond();
        self.execute("delete from devices where seen_at < ?", [before])?;
        self.execute("delete from known_networks where seen_at < ?", [before]).map(drop)
    }

    fn forget_attempts_before(&mut self, before: Timestamp) -> Result<()> {
        let before = before.as_microsecond();
        self.execute("delete from attempts where updated_at < ?", [before])?;
        self.execute("delete from guesses where since < ?", [before])?;
        self.execute("delete from network_budgets where full_at < ?", [before]).map(drop)
    }

    fn forget_attempts(&mut self, account: Option<&ThrottledAccount>) -> Result<u64> {
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

fn budget(row: &Row<'_>) -> rusqlite::Result<NetworkBudget> {
    Ok(NetworkBudget {
        full_at: row::time(row, "full_at")?,
        updated_at: row::time(row, "updated_at")?,
    })
}

fn evaluated_attempts(row: &Row<'_>) -> rusqlite::Result<EvaluatedAttempts> {
    Ok(EvaluatedAttempts { since: row::time(row, "since")?, evaluated: row.get("evaluated")? })
}
