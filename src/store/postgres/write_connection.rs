//! The connection that writes.

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use super::cache::{SETTLED, has_caches};
use super::connection::Connection;
use super::statements::Statements;
use super::target::PostgresTarget;
use super::transfer;
use super::watch::Watch;
use crate::domain::Head;
use crate::error::{Error, Result};
use crate::store::group_commit::{WriteConnection, lost};
use crate::store::sql::{self, Tx, next, params};
use crate::store::{Records, Store};

pub(super) struct PostgresWriter {
    target: PostgresTarget,
    watch: Arc<Watch>,
    /// Opened on first use, and again after a failure.
    connection: Option<Connection>,
}

/// Formatted once, because it begins every transaction.
static LOCK_HEAD: LazyLock<String> = LazyLock::new(|| {
    format!("select sequence, digest, {} from audit_head for update", has_caches())
});

/// Begins a transaction that counts attempts: it takes no lock yet, and does not wait for the disk.
pub(super) fn begin_unsynced(connection: &mut Connection) -> Result<()> {
    connection.begin("begin; set local synchronous_commit to off")
}

impl PostgresWriter {
    pub(super) fn new(target: PostgresTarget, watch: Arc<Watch>) -> Self {
        Self { target, watch, connection: None }
    }

    fn open(&mut self) -> Result<&mut Connection> {
        self.connection.as_mut().ok_or_else(lost)
    }

    /// Locks the head of the audit log, and reads it.
    fn lock_head(connection: &mut Connection) -> Result<Head> {
        let locked = connection.find(&LOCK_HEAD, params![], |cells| {
            Ok((Head { sequence: cells.get()?, digest: cells.get()? }, cells.get()?))
        })?;
        let missing = || Error::damaged("the database has no head of its audit log");
        let (head, has_caches) = locked.ok_or_else(missing)?;
        connection.has_caches = has_caches;
        Ok(head)
    }

    /// Replaces all rows and runs `work`, in one transaction.
    pub(super) fn replace_rows(
        &mut self,
        from: &dyn Store,
        work: &mut dyn FnMut(&mut dyn Records) -> Result<()>,
    ) -> Result<()> {
        self.begin(true)?;
        let connection = self.open()?;
        let replaced = Self::refuse_others(connection)
            .and_then(|()| transfer::replace_rows(connection, from))
            .and_then(|()| {
                work(&mut Tx::new(&mut Statements::new(connection)))?;
                connection.finish()
            });
        let head = connection.head.clone();
        match (replaced, head) {
            (Ok(()), Some(head)) => {
                self.commit(true, Some((head, 0)))?;
                // Otherwise the first queries would run with plans for empty tables.
                let _ = self.open()?.run_simple("set client_min_messages to error; analyze");
                Ok(())
            }
            (Ok(()), None) => Err(lost()),
            (Err(error), _) => {
                self.undo();
                Err(error)
            }
        }
    }

    /// Runs `work` and accepts the loss, in one transaction; returns whether there was one.
    pub(super) fn accept_loss(
        &mut self,
        work: &mut dyn FnMut(&mut dyn Records) -> Result<()>,
    ) -> Result<bool> {
        self.begin(true)?;
        let connection = self.open()?;
        let sql = "update history set epoch = epoch + 1, lost_sequence = null
                   where lost_sequence is not null";
        let accepted = connection.execute(sql, params![]).and_then(|changed| {
            if changed == 0 {
                return Ok(false);
            }
            work(&mut Tx::new(&mut Statements::new(connection)))?;
            connection.finish().map(|()| true)
        });
        match (accepted, connection.head.clone()) {
            (Ok(true), Some(head)) => self.commit(true, Some((head, 0))).map(|_| true),
            (accepted, _) => {
                self.undo();
                accepted
            }
        }
    }

    /// Fails while another node or command is connected: it would go on with what it has read.
    fn refuse_others(connection: &mut Connection) -> Result<()> {
        let sql = "select exists (select from pg_stat_activity
                     where datname = current_database() and application_name = 'vouchsafe'
                       and pid <> pg_backend_pid())";
        // The server takes a moment to notice that a command has ended.
        for _ in 0..20 {
            if connection.find(sql, params![], next)? == Some(false) {
                return Ok(());
            }
            std::thread::park_timeout(Duration::from_millis(50));
            connection.run_simple("select pg_stat_clear_snapshot()")?;
        }
        Err(Error::unavailable("the database is used by a server or a command")
            .with_hint("stop every node first"))
    }

    /// Finds out whether a transaction was committed, if the connection was lost before the answer.
    ///
    /// It held the lock on the head until it ended, one way or the other. So once the lock is
    /// granted, the log has its last event, or never will.
    fn find_outcome(&mut self, written: &Head) -> Result<bool> {
        let mut connection = Connection::open(&self.target)?;
        connection.begin("begin")?;
        let head = Self::lock_head(&mut connection)?;
        let mut is_committed = head == *written;
        if head.sequence > written.sequence {
            let sql = "select digest from events where sequence = ?";
            let digest = connection.find(sql, params![written.sequence], next::<String>)?;
            is_committed = digest.as_ref() == Some(&written.digest);
        }
        connection.undo();
        Ok(is_committed)
    }
}

impl WriteConnection for PostgresWriter {
    fn can_share(&self) -> bool {
        true
    }

    fn begin(&mut self, _is_synced: bool) -> Result<()> {
        if let Some(connection) = &mut self.connection {
            connection.refresh();
        }
        self.undo();
        let connection = match &mut self.connection {
            Some(connection) => connection,
            unopened => unopened.insert(self.watch.connect(&self.target)?),
        };
        connection.begin("begin")?;
        match Self::lock_head(connection) {
            Ok(head) => {
                connection.head = Some(head);
                Ok(())
            }
            Err(error) => {
                connection.undo();
                Err(error)
            }
        }
    }

    fn with_transaction(&mut self, work: &mut dyn FnMut(&mut dyn sql::Connection)) -> Result<()> {
        work(&mut Statements::new(self.open()?));
        Ok(())
    }

    fn finish_part(&mut self) -> Result<()> {
        self.open()?.finish()
    }

    fn begin_part(&mut self) -> Result<()> {
        let connection = self.open()?;
        connection.mark_part();
        connection.send_simple("savepoint part")
    }

    fn keep_part(&mut self) -> Result<()> {
        self.open()?.send_simple("release part")
    }

    fn undo_part(&mut self) -> Result<()> {
        let connection = self.open()?;
        let _ = connection.finish();
        connection.restore_part();
        connection.run_simple("rollback to part; release part")
    }

    fn has_ended(&self) -> bool {
        self.connection.as_ref().is_none_or(Connection::is_lost)
    }

    fn commit(&mut self, _is_synced: bool, written: Option<(Head, u64)>) -> Result<Duration> {
        let connection = self.open()?;
        connection.send_simple("select add_up_counts()")?;
        if let Some((head, _)) = &written {
            let sql = "update audit_head set sequence = ?1, digest = ?2";
            connection.send_statement(sql, params![head.sequence, &head.digest])?;
        }
        let committed = connection.run_simple("commit");
        connection.head = None;
        let settled = if connection.has_caches { SETTLED } else { Duration::ZERO };
        match committed {
            Err(error) if connection.is_lost() => {
                self.connection = None;
                let unknown = || {
                    Error::unavailable("the connection was lost, and the outcome is unknown")
                        .with_hint("look whether the change was made before you repeat it")
                        .with_source(error.clone())
                };
                let (head, _) = written.ok_or_else(unknown)?;
                match self.find_outcome(&head) {
                    Ok(true) => {
                        self.watch.see(&head);
                        Ok(settled)
                    }
                    Ok(false) => Err(error),
                    Err(_) => Err(unknown()),
                }
            }
            Ok(()) => {
                if let Some((head, _)) = &written {
                    self.watch.see(head);
                }
                Ok(settled)
            }
            Err(error) => Err(error),
        }
    }

    fn undo(&mut self) {
        if let Some(connection) = self.connection.as_mut().filter(|found| found.head.is_some()) {
            connection.undo();
        }
        self.connection.take_if(|connection| !connection.is_usable());
    }
}
