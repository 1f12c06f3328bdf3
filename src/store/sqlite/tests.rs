use super::*;
use crate::domain::User;
use crate::store::conformance;

fn memory() -> Box<dyn Store> {
    Box::new(Sqlite::in_memory(Uuid::nil(), Timestamp::UNIX_EPOCH).unwrap())
}

/// A database in a temporary directory, which is deleted when its handle is dropped.
pub(super) fn in_file() -> (tempfile::TempDir, Sqlite) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("v.db");
    assert!(DatabaseFile::at(&path).create(Uuid::nil(), Timestamp::UNIX_EPOCH).unwrap());
    let store = Sqlite::open(&path).unwrap();
    (directory, store)
}

#[test]
fn a_database_in_memory_passes_the_conformance_checks() {
    conformance::check(&memory);
}

#[test]
fn a_database_file_passes_the_conformance_checks() {
    let directory = tempfile::tempdir().unwrap();
    let count = std::cell::Cell::new(0);
    conformance::check(&|| {
        count.set(count.get() + 1);
        let path = directory.path().join(format!("{}.db", count.get()));
        assert!(DatabaseFile::at(&path).create(Uuid::nil(), Timestamp::UNIX_EPOCH).unwrap());
        Box::new(Sqlite::open(&path).unwrap())
    });
}

#[test]
fn a_reader_sees_one_snapshot_and_never_waits_for_the_writer() {
    let (_directory, store) = in_file();
    let ada = User::new("ada@example.com".parse().unwrap(), Timestamp::UNIX_EPOCH);
    let read = |reader: &mut dyn Reader| Ok(reader.user_by_email(&ada.email)?.is_some());
    store
        .read(ReadMode::Snapshot, &mut |reader| {
            assert!(!read(reader)?);
            store.transact(Durability::Synced, &mut |records| {
                records.insert_user(&ada)?;
                // Not committed yet, and so not visible to other connections.
                store.read(ReadMode::Snapshot, &mut |other| read(other).map(|seen| assert!(!seen)))
            })?;
            assert!(!read(reader)?, "the snapshot is older than the commit");
            Ok(())
        })
        .unwrap();
    store.read(ReadMode::Snapshot, &mut |reader| read(reader).map(|seen| assert!(seen))).unwrap();
}

#[test]
fn only_unsynced_transactions_commit_without_a_sync() {
    let (_directory, store) = in_file();
    let level = || {
        let mut level = 0_u8;
        let read = |row: &rusqlite::Row<'_>| row.get(0).map(|found| level = found);
        let ask = |connection: &Connection| {
            connection.pragma_query_value(None, "synchronous", read).map_err(error)
        };
        store.writer.with(|writer| ask(writer.connection()?)).unwrap();
        level
    };
    let (normal, full) = (1, 2);
    store.transact(Durability::Unsynced, &mut |_| Ok(())).unwrap();
    assert_eq!(level(), normal);
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        store.transact(Durability::Unsynced, &mut |_| panic!("on purpose"))
    }));
    assert!(panicked.is_err());
    store.transact(Durability::Synced, &mut |_| Ok(())).unwrap();
    assert_eq!(level(), full);
}

#[test]
fn reads_that_must_not_wait_fail_while_all_connections_are_in_use() {
    let (_directory, file) = in_file();
    for store in [file, Sqlite::in_memory(Uuid::nil(), Timestamp::UNIX_EPOCH).unwrap()] {
        let at_once =
            || store.read(ReadMode::SnapshotNow, &mut |reader| reader.instance().map(drop));
        let question =
            || store.read(ReadMode::StatementNow, &mut |reader| reader.instance().map(drop));
        // Another thread is using the only connection.
        store
            .read(ReadMode::Snapshot, &mut |_| {
                assert!(at_once().unwrap_err().is_busy());
                assert!(question().unwrap_err().is_busy());
                Ok(())
            })
            .unwrap();
        at_once().unwrap();
        question().unwrap();
    }
}
