//! The connection that writes.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;

use super::audit_head::follows_kept_head;
use super::connect::{connect, sync_commits};
use super::{Statements, error, error_at, store_head};
use crate::domain::Head;
use crate::error::Result;
use crate::store::group_commit::{WriteConnection, lost};
use crate::store::sql;

pub(super) struct SqliteWriter {
    /// `None` for memory.
    path: Option<PathBuf>,
    /// Opened on first use.
    connection: Option<Connection>,
}

impl SqliteWriter {
    pub(super) fn of_file(path: &Path) -> Self {
        Self { path: Some(path.to_owned()), connection: None }
    }

    pub(super) fn of_memory(connection: Connection) -> Self {
        Self { path: None, connection: Some(connection) }
    }

    /// The connection, outside a transaction.
    pub(super) fn connection(&mut self) -> Result<&Connection> {
        match (&mut self.connection, &self.path) {
            (Some(connection), _) => Ok(connection),
            (unopened, Some(path)) => {
                Ok(unopened.insert(connect(path).map_err(|error| error_at(path, error))?))
            }
            (None, None) => Err(lost()),
        }
    }

    fn open(&self) -> Result<&Connection> {
        self.connection.as_ref().ok_or_else(lost)
    }
}

impl WriteConnection for SqliteWriter {
    fn can_share(&self) -> bool {
        self.path.is_some()
    }

    fn begin(&mut self, is_synced: bool) -> Result<()> {
        // The thread that had to commit the previous transaction may have panicked.
        self.undo();
        let connection = self.connection()?;
        // Set for each transaction, because the previous one may have used another setting.
        sync_commits(connection, is_synced).map_err(error)?;
        run(connection, "begin immediate")
    }

    fn with_transaction(&mut self, work: &mut dyn FnMut(&mut dyn sql::Connection)) -> Result<()> {
        work(&mut Statements(self.open()?));
        Ok(())
    }

    fn begin_part(&mut self) -> Result<()> {
        run(self.open()?, "savepoint part")
    }

    fn keep_part(&mut self) -> Result<()> {
        run(self.open()?, "release part")
    }

    fn undo_part(&mut self) -> Result<()> {
        let connection = self.open()?;
        run(connection, "rollback to part").and_then(|()| run(connection, "release part"))
    }

    fn has_ended(&self) -> bool {
        self.connection.as_ref().is_none_or(Connection::is_autocommit)
    }

    fn commit(&mut self, is_synced: bool, written: Option<(Head, u64)>) -> Result<Duration> {
        let connection = self.open()?;
        // The head of an unsynced commit is not stored: after a power cut it would look like the
        // head of a truncated log.
        let written = written.filter(|_| is_synced);
        let follows = match (&self.path, &written) {
            (Some(path), Some((_, first))) => follows_kept_head(connection, path, *first)?,
            _ => false,
        };
        run(connection, "commit")?;
        if let (true, Some(path), Some((head, _))) = (follows, &self.path, &written) {
            store_head(path, head);
        }
        Ok(Duration::ZERO)
    }

    fn undo(&mut self) {
        if let Some(connection) = &self.connection
            && !connection.is_autocommit()
            && run(connection, "rollback").is_err()
            && self.path.is_some()
        {
            // Closing the connection rolls the transaction back.
            self.connection = None;
        }
    }
}

fn run(connection: &Connection, sql: &str) -> Result<()> {
    connection.prepare_cached(sql).and_then(|mut s| s.execute([])).map(drop).map_err(error)
}
