//! Group commit on a file.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Barrier;
use std::thread;

use jiff::Timestamp;

use super::*;
use crate::domain::{SecretBytes, User};
use crate::error::ErrorKind;
use crate::store::group_commit::{MOST, Part};
use crate::store::sqlite::Sqlite;
use crate::store::sqlite::tests::in_file;
use crate::store::{Durability, ReadMode, Reader, Store};

fn ada() -> User {
    User::new("ada@example.com".parse().unwrap(), Timestamp::UNIX_EPOCH)
}

fn grace() -> User {
    User::new("grace@example.com".parse().unwrap(), Timestamp::UNIX_EPOCH)
}

fn insert(records: &mut dyn Records, user: &User) -> Result<()> {
    records.insert_user(user).map(drop)
}

fn has_ada(store: &dyn Store) -> bool {
    let mut found = false;
    let mut look = |reader: &mut dyn Reader| {
        found = reader.user_by_email(&ada().email)?.is_some();
        Ok(())
    };
    store.read(ReadMode::Snapshot, &mut look).unwrap();
    found
}

/// Adds Ada in one turn and runs `work` in the next, which is already waiting when the first turn
/// ends; returns both results.
fn with_ada(
    store: &Sqlite,
    work: impl Fn(&mut dyn Records) -> Result<()>,
) -> (Result<()>, thread::Result<Result<()>>) {
    let begun = Barrier::new(2);
    thread::scope(|scope| {
        let first = scope.spawn(|| {
            store.transact(Durability::Synced, &mut |records| {
                insert(records, &ada())?;
                begun.wait();
                while store.writer.queue.waiting() == 0 {
                    thread::yield_now();
                }
                Ok(())
            })
        });
        begun.wait();
        let second = || store.transact(Durability::Synced, &mut |records| work(records));
        let second = catch_unwind(AssertUnwindSafe(second));
        (first.join().unwrap(), second)
    })
}

#[test]
fn a_waiting_thread_shares_the_commit() {
    let (_directory, store) = in_file();
    let (first, second) = with_ada(&store, |records| {
        assert!(records.user_by_email(&ada().email)?.is_some());
        assert!(!has_ada(&store), "the first part must not be committed yet");
        insert(records, &grace())
    });
    first.unwrap();
    second.unwrap().unwrap();
    assert!(has_ada(&store));
}

#[test]
fn a_part_that_fails_or_panics_is_rolled_back_alone() {
    let (_directory, store) = in_file();
    let (first, second) = with_ada(&store, |records| {
        insert(records, &grace())?;
        Err(Error::conflict("no"))
    });
    first.unwrap();
    assert_eq!(second.unwrap().unwrap_err().to_string(), "no");
    assert!(has_ada(&store));

    let (_other_directory, other) = in_file();
    let (first, second) = with_ada(&other, |records| {
        insert(records, &grace())?;
        panic!("on purpose")
    });
    first.unwrap();
    assert!(second.is_err());
    for store in [store, other] {
        assert!(has_ada(&store));
        // Grace was not stored, and the connection can be used.
        store.transact(Durability::Synced, &mut |records| insert(records, &grace())).unwrap();
    }
}

#[test]
fn failed_parts_count_toward_the_limit_of_parts_per_commit() {
    let (_directory, store) = in_file();
    let mut turn = store.writer.queue.take_turn().unwrap();
    let Part { done, outcome, .. } = turn.add(true, &mut |_| Ok(()));
    done.unwrap().unwrap();
    for _ in 1..MOST {
        assert!(turn.has_room());
        let Part { done, .. } = turn.add(false, &mut |_| Err(Error::conflict("no")));
        done.unwrap().unwrap_err();
    }
    assert!(!turn.has_room());
    turn.commit();
    outcome.unwrap().get().unwrap().clone().unwrap();
}

#[test]
fn a_panic_before_the_commit_fails_the_other_parts() {
    let (_directory, store) = in_file();
    let mut turn = store.writer.queue.take_turn().unwrap();
    let Part { outcome, .. } = turn.add(true, &mut |records| insert(records, &ada()));
    // Simulates a panic of the thread that has to commit.
    turn.group = None;
    drop(turn);
    outcome.unwrap().wait().clone().unwrap_err();
    store.transact(Durability::Synced, &mut |_| Ok(())).unwrap();
    assert!(!has_ada(&store));
}

#[test]
fn a_rollback_by_sqlite_fails_all_parts() {
    let (_directory, store) = in_file();
    let limit = |pages: u32| {
        let set = |connection: &Connection| {
            let sql = format!("pragma max_page_count = {pages}");
            connection.query_row(&sql, [], |_| Ok(())).map_err(error)
        };
        store.writer.with(|writer| set(writer.connection()?)).unwrap();
    };
    // SQLite raises the limit to the current number of pages, so none is left for a long secret. It
    // undoes only the statement where a table has triggers, and secrets have none.
    limit(1);
    let (first, second) = with_ada(&store, |records| {
        insert(records, &grace())?;
        records.insert_secret("long", &SecretBytes::new(vec![0; 1 << 20]))
    });
    for error in [first.unwrap_err(), second.unwrap().unwrap_err()] {
        assert_eq!(error.kind(), ErrorKind::Unavailable);
        assert_eq!(error.to_string(), "the disk is full");
    }
    assert!(!has_ada(&store));
    limit(u32::MAX - 1);
    store.transact(Durability::Synced, &mut |records| insert(records, &ada())).unwrap();
    assert!(has_ada(&store));
}
