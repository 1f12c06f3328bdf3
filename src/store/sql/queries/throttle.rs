//! The state of throttling, as SQL.

use jiff::Timestamp;

use crate::domain::{
    EvaluatedAttempts, FailureStreak, Network, NetworkBudget, ThrottledAccount, UnknownRefusals,
    UserId,
};
use crate::error::Result;
use crate::store::sql::{Cells, Tx, params};
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
        self.visit(&sql, params![now], |cells| visit(failure_streak(cells)?))
    }

    fn evaluated_attempts(
        &mut self,
        account: &ThrottledAccount,
    ) -> Result<Option<EvaluatedAttempts>> {
        let sql = "select since, evaluated from guesses where account = ?";
        self.find(sql, params![account.to_stored()], evaluated_attempts)
    }

    fn accounts_with_attempts(
        &mut self,
        evaluated: u32,
        since: Timestamp,
        visit: &mut dyn FnMut(ThrottledAccount, EvaluatedAttempts) -> Result<()>,
    ) -> Result<()> {
        let sql = "select account, since, evaluated from guesses
                   where evaluated >= ? and since > ? order by since";
        self.visit(sql, params![evaluated, since], |cells| {
            visit(account(cells)?, evaluated_attempts(cells)?)
        })
    }

    fn budget(&mut self, network: &Network) -> Result<Option<NetworkBudget>> {
        let sql = "select full_at, updated_at from network_budgets where network = ?";
        self.find(sql, params![network.as_str()], budget)
    }

    fn budgets_spent(
        &mut self,
        full_after: Timestamp,
        visit: &mut dyn FnMut(Network, NetworkBudget) -> Result<()>,
    ) -> Result<()> {
        let sql = "select network, full_at, updated_at from network_budgets where full_at > ?
                   order by full_at desc";
        self.visit(sql, params![full_after], |cells| {
            let network = Network::from_stored(cells.get()?);
            visit(network, budget(cells)?)
        })
    }

    fn unknown_refusals(&mut self) -> Result<Option<UnknownRefusals>> {
        self.find("select since, noted, counted from unknown_refusals", params![], |cells| {
            Ok(UnknownRefusals { since: cells.get()?, noted: cells.get()?, counted: cells.get()? })
        })
    }

    fn knows_network(&mut self, id: UserId, network: &Network, since: Timestamp) -> Result<bool> {
        let sql = "select exists (select 1 from known_networks
                   where user_id = ? and network = ? and seen_at >= ?)";
        let params = params![id.get(), network.as_str(), since];
        self.is_true(sql, params)
    }

    fn knows_device(&mut self, id: UserId, digest: &str, since: Timestamp) -> Result<bool> {
        let sql = "select exists (select 1 from devices
                   where user_id = ? and digest = ? and seen_at >= ?)";
        let params = params![id.get(), digest, since];
        self.is_true(sql, params)
    }
}

impl WriteThrottle for Tx<'_> {
    fn lock_attempts(&mut self, account: &ThrottledAccount, network: &Network) -> Result<()> {
        self.connection.lock_attempts(&account.to_stored(), network.as_str())
    }

    fn set_failure_streak(&mut self, streak: &FailureStreak) -> Result<()> {
        let sql = "insert into attempts (account, network, failures, next_at, updated_at)
                   values (?, ?, ?, ?, ?)
                   on conflict (account, network) do update set failures = excluded.failures,
                     next_at = excluded.next_at, updated_at = excluded.updated_at";
        let params = params![
            streak.account.to_stored(),
            streak.network.as_str(),
            streak.failures,
            streak.next_at,
            streak.updated_at,
        ];
        self.send(sql, params)
    }

    fn delete_failure_streak(
        &mut self,
        account: &ThrottledAccount,
        network: &Network,
    ) -> Result<()> {
        let sql = "delete from attempts where account = ? and network = ?";
        self.send(sql, params![account.to_stored(), network.as_str()])
    }

    fn set_evaluated_attempts(
        &mut self,
        account: &ThrottledAccount,
        attempts: EvaluatedAttempts,
    ) -> Result<()> {
        let sql = "insert into guesses (account, since, evaluated) values (?, ?, ?)
                   on conflict (account) do update set since = excluded.since, evaluated = excluded.evaluated";
        self.send(sql, params![account.to_stored(), attempts.since, attempts.evaluated])
    }

    fn set_budget(&mut self, network: &Network, budget: NetworkBudget) -> Result<()> {
        let sql = "insert into network_budgets (network, full_at, updated_at) values (?, ?, ?)
                   on conflict (network) do update set full_at = excluded.full_at,
                     updated_at = excluded.updated_at";
        let NetworkBudget { full_at, updated_at } = budget;
        self.send(sql, params![network.as_str(), full_at, updated_at])
    }

    fn set_known_network(&mut self, id: UserId, network: &Network, at: Timestamp) -> Result<()> {
        let sql = "insert into known_networks (user_id, network, seen_at) values (?, ?, ?)
                   on conflict (user_id, network) do update set seen_at = excluded.seen_at";
        self.send(sql, params![id.get(), network.as_str(), at])
    }

    fn set_unknown_refusals(&mut self, refusals: UnknownRefusals) -> Result<()> {
        let sql = "insert into unknown_refusals (only_row, since, noted, counted)
                   values (1, ?, ?, ?)
                   on conflict (only_row) do update set since = excluded.since, noted = excluded.noted,
                     counted = excluded.counted";
        let UnknownRefusals { since, noted, counted } = refusals;
        self.send(sql, params![since, noted, counted])?;
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
                   on conflict (user_id, digest) do update set seen_at = excluded.seen_at";
        self.send(sql, params![id.get(), digest, at])?;
        let sql = "delete from devices where user_id = ?1 and digest in (
                     select digest from devices where user_id = ?1
                     order by seen_at desc, digest = ?2 desc limit 4294967295 offset ?3)";
        self.send(sql, params![id.get(), digest, keep])
    }

    fn delete_device(&mut self, id: UserId, digest: &str) -> Result<()> {
        let sql = "delete from devices where user_id = ? and digest = ?";
        self.send(sql, params![id.get(), digest])
    }

    fn forget_known_sources(&mut self, id: UserId) -> Result<()> {
        self.send("delete from devices where user_id = ?", params![id.get()])?;
        self.send("delete from known_networks where user_id = ?", params![id.get()])
    }

    fn forget_places_before(&mut self, before: Timestamp) -> Result<()> {
        self.send("delete from devices where seen_at < ?", params![before])?;
        self.send("delete from known_networks where seen_at < ?", params![before])
    }

    fn forget_attempts_before(&mut self, before: Timestamp) -> Result<()> {
        self.send("delete from attempts where updated_at < ?", params![before])?;
        self.send("delete from guesses where since < ?", params![before])?;
        self.send("delete from network_budgets where full_at < ?", params![before])
    }

    fn forget_attempts(&mut self, account: Option<&ThrottledAccount>) -> Result<u64> {
        let count = match account.map(ThrottledAccount::to_stored) {
            Some(account) => {
                self.execute("delete from attempts where account = ?", params![&account])?
                    + self.execute("delete from guesses where account = ?", params![&account])?
            }
            None => {
                self.execute("delete from attempts", params![])?
                    + self.execute("delete from guesses", params![])?
                    + self.execute("delete from network_budgets", params![])?
            }
        };
        Ok(count)
    }
}

fn account(cells: &mut Cells<'_>) -> Result<ThrottledAccount> {
    cells.read(|text| ThrottledAccount::from_stored(text).ok_or("it names no account"))
}

fn failure_streak(cells: &mut Cells<'_>) -> Result<FailureStreak> {
    Ok(FailureStreak {
        account: account(cells)?,
        network: Network::from_stored(cells.get()?),
        failures: cells.get()?,
        next_at: cells.get()?,
        updated_at: cells.get()?,
    })
}

fn budget(cells: &mut Cells<'_>) -> Result<NetworkBudget> {
    Ok(NetworkBudget { full_at: cells.get()?, updated_at: cells.get()? })
}

fn evaluated_attempts(cells: &mut Cells<'_>) -> Result<EvaluatedAttempts> {
    Ok(EvaluatedAttempts { since: cells.get()?, evaluated: cells.get()? })
}
