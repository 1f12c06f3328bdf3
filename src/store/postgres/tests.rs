//! Checks against the server in `VOUCHSAFE_TEST_POSTGRES`, a URL; `tests/postgres/run` starts one.
//! Each test has a database of its own.

#![expect(clippy::disallowed_methods, reason = "tests read the environment and wait")]

mod nodes;

use std::sync::atomic::{AtomicU32, Ordering};

use super::*;
use crate::domain::{Event, EventFilter, User};
use crate::error::ErrorKind;
use crate::store::Location;
use crate::store::conformance;
use crate::store::sql::{Cells, Kind, TABLES, params};

/// A new, empty database.
fn new_database() -> PostgresTarget {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let url = std::env::var("VOUCHSAFE_TEST_POSTGRES").expect("the URL of a server");
    let server: PostgresTarget = url.parse().unwrap();
    let name = format!("unit_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    let mut connection = Connection::open(&server).unwrap();
    connection.run_simple(&format!("create database {name}")).unwrap();
    let (base, query) = url.split_once('?').unwrap();
    let (base, _) = base.rsplit_once('/').unwrap();
    format!("{base}/{name}?{query}").parse().unwrap()
}

fn new_store() -> Box<dyn Store> {
    let target = new_database();
    assert!(Postgres::create(&target, Uuid::nil(), Timestamp::UNIX_EPOCH).unwrap());
    assert!(!Postgres::create(&target, Uuid::nil(), Timestamp::UNIX_EPOCH).unwrap());
    crate::store::open(&Location::Postgres(Box::new(target))).unwrap()
}

#[test]
#[ignore = "needs a server; tests/postgres/run starts one"]
fn a_database_passes_the_conformance_checks() {
    conformance::check(&new_store);
}

#[test]
#[ignore = "needs a server; tests/postgres/run starts one"]
fn the_tables_have_the_same_columns_as_those_of_sqlite() {
    let target = new_database();
    Postgres::create(&target, Uuid::nil(), Timestamp::UNIX_EPOCH).unwrap();
    let mut connection = Connection::open(&target).unwrap();
    for table in TABLES.iter() {
        let mut found = Vec::new();
        let sql = "select column_name::text, data_type::text from information_schema.columns
                   where table_schema = 'vouchsafe' and table_name = ?";
        connection
            .visit(sql, params![table.name], &mut |row| {
                let mut cells = Cells::of(row);
                found.push((cells.get::<String>()?, cells.get::<String>()?));
                Ok(())
            })
            .unwrap();
        let kind = |kind: Kind| match kind {
            Kind::Int => "bigint",
            Kind::Bool => "boolean",
            Kind::Text => "text",
            Kind::Bytes => "bytea",
        };
        let mut expected: Vec<_> = table
            .columns
            .iter()
            .map(|(name, found)| ((*name).to_owned(), kind(*found).to_owned()))
            .collect();
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{}", table.name);
    }
}

#[test]
#[ignore = "needs a server; tests/postgres/run starts one"]
fn of_several_processes_that_create_the_tables_one_does() {
    let target = new_database();
    let created = std::thread::scope(|scope| {
        let makers: Vec<_> = (0..8)
            .map(|n| {
                let target = &target;
                scope.spawn(move || {
                    Postgres::create(target, Uuid::from_u128(n), Timestamp::UNIX_EPOCH).unwrap()
                })
            })
            .collect();
        makers.into_iter().map(|maker| maker.join().unwrap()).filter(|made| *made).count()
    });
    assert_eq!(created, 1);
    Postgres::open(&target).unwrap();
}

/// Head, events, and counters of 8 writers on each of two nodes.
#[test]
#[ignore = "needs a server; tests/postgres/run starts one"]
fn writers_of_two_nodes_extend_one_log() {
    let target = new_database();
    Postgres::create(&target, Uuid::nil(), Timestamp::UNIX_EPOCH).unwrap();
    let nodes = [Postgres::open(&target).unwrap(), Postgres::open(&target).unwrap()];
    std::thread::scope(|scope| {
        for writer in 0..16 {
            let node = &nodes[writer % 2];
            scope.spawn(move || {
                for _ in 0..25 {
                    node.transact(Durability::Synced, &mut |records| {
                        let head = records.head()?;
                        records.insert_event(&event(head.sequence + 1))
                    })
                    .unwrap();
                }
            });
        }
    });
    let mut next = 1;
    nodes[0]
        .read(ReadMode::Snapshot, &mut |reader| {
            assert_eq!(reader.head()?, reader.last_event()?);
            reader.events(&EventFilter::default(), &mut |event| {
                assert_eq!(event.sequence, next);
                next += 1;
                Ok(())
            })
        })
        .unwrap();
    assert_eq!(next, 401);
}

fn event(sequence: u64) -> Event {
    Event {
        sequence,
        at: Timestamp::UNIX_EPOCH,
        actor: "operator".to_owned(),
        origin: String::new(),
        action: "user_added".to_owned(),
        subject: "user:1".to_owned(),
        detail: "{}".to_owned(),
        digest: format!("digest {sequence}"),
    }
}

/// The server ends the connection in the middle of a transaction, and between two.
#[test]
#[ignore = "needs a server; tests/postgres/run starts one"]
fn a_lost_connection_fails_one_transaction_and_is_replaced() {
    let target = new_database();
    Postgres::create(&target, Uuid::nil(), Timestamp::UNIX_EPOCH).unwrap();
    let store = Postgres::open(&target).unwrap();
    let add = |name: &str| {
        let email = format!("{name}@example.com").parse().unwrap();
        User::new(email, Timestamp::UNIX_EPOCH)
    };
    let terminate = || {
        let sql = "select pg_terminate_backend(pid) from pg_stat_activity
                   where datname = current_database() and pid <> pg_backend_pid()";
        Connection::open(&target).unwrap().run_simple(sql).unwrap();
        std::thread::sleep(Duration::from_millis(100));
    };
    let failed = store.transact(Durability::Synced, &mut |records| {
        records.insert_user(&add("ada"))?;
        terminate();
        records.insert_user(&add("eve")).map(drop)
    });
    assert_eq!(failed.unwrap_err().kind(), ErrorKind::Unavailable);
    store
        .transact(Durability::Synced, &mut |records| records.insert_user(&add("bob")).map(drop))
        .unwrap();
    terminate();
    let mut users = 0;
    store
        .read(ReadMode::Snapshot, &mut |reader| {
            users = reader.counts()?.users;
            Ok(())
        })
        .expect("a connection that ended while it was idle is replaced");
    assert_eq!(users, 1);
    store
        .transact(Durability::Synced, &mut |records| records.insert_user(&add("ada")).map(drop))
        .expect("the same for the one that writes");
}

#[test]
#[ignore = "needs a server; tests/postgres/run starts one"]
fn databases_that_are_not_ours_are_refused_and_unchanged() {
    let refused = |target: &PostgresTarget| {
        let error = Postgres::open(target).err().expect("it is refused");
        assert_eq!(error.kind(), ErrorKind::Unavailable, "{error:?}");
        error.to_string()
    };
    let target = new_database();
    assert!(refused(&target).contains("there is no database"));
    let mut connection = Connection::open(&target).unwrap();
    connection.run_simple("create schema vouchsafe; create table vouchsafe.users (x int)").unwrap();
    assert!(refused(&target).contains("belongs to another program"));
    let created = Postgres::create(&target, Uuid::nil(), Timestamp::UNIX_EPOCH);
    assert!(created.unwrap_err().to_string().contains("belongs to another program"));
    connection.run_simple("drop schema vouchsafe cascade").unwrap();
    Postgres::create(&target, Uuid::nil(), Timestamp::UNIX_EPOCH).unwrap();
    // A table with the same name where an attacker may create tables is never used.
    connection.run_simple("create table public.users as select 1 as id").unwrap();
    connection.run_simple("update schema_version set version = 99, min_program = 99").unwrap();
    assert!(refused(&target).contains("has schema version 99"));
    connection.run_simple("update schema_version set min_program = 12").unwrap();
    Postgres::open(&target).expect("a newer schema that this program can use");
    connection.run_simple("update schema_version set version = 11").unwrap();
    assert!(refused(&target).contains("has schema version 11"));
}
