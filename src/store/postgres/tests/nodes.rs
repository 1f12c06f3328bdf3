//! Several nodes: lost changes, and the cache of session checks.

use std::sync::atomic::AtomicBool;

use super::*;
use crate::domain::{KeyId, Session, SessionFilter, SessionId};

/// Makes a database as a standby server would have it that lacks the newest event.
fn lose_last_event(target: &PostgresTarget) {
    let sql = "delete from events where sequence = (select sequence from audit_head);
               update audit_head set (sequence, digest) =
                 (select sequence, digest from events order by sequence desc limit 1)";
    Connection::open(target).unwrap().run_simple(sql).unwrap();
}

fn note(store: &dyn Store) -> Result<()> {
    store.transact(Durability::Synced, &mut |records| {
        let next = records.head()?.sequence + 1;
        records.insert_event(&Event { digest: format!("{next} {store:p}"), ..event(next) })
    })
}

#[test]
#[ignore = "needs a server; tests/postgres/run starts one"]
fn every_node_refuses_a_database_that_lacks_what_one_has_seen() {
    let target = new_database();
    Postgres::create(&target, Uuid::nil(), Timestamp::UNIX_EPOCH).unwrap();
    let homes = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let nodes = homes.each_ref().map(|home| {
        let node = Postgres::open(&target).unwrap();
        node.watch(home.path(), false).unwrap();
        node
    });
    let is_open = |node: &Postgres| node.read(ReadMode::Statement, &mut |_| Ok(())).is_ok();
    let wait_until = |is_closed: bool| {
        let begin = std::time::Instant::now();
        while nodes.iter().any(|node| is_open(node) == is_closed) {
            assert!(begin.elapsed() < Duration::from_secs(1), "not within a second");
            std::thread::sleep(Duration::from_millis(10));
        }
    };
    for node in [&nodes[0], &nodes[0], &nodes[1]] {
        note(node).unwrap();
    }
    wait_until(false);
    lose_last_event(&target);
    wait_until(true);
    let error = note(&nodes[0]).unwrap_err();
    assert!(error.is_damage() && error.to_string().contains("has lost changes"), "{error}");
    let refused = Postgres::open(&target).err().expect("a node that starts is refused too");
    assert_eq!(refused.remedy(), Some(&crate::error::Remedy::AcceptLoss));

    let command = Postgres::open_despite_loss(&target).unwrap();
    assert!(
        command
            .accept_loss(&mut |records| {
                let next = records.head()?.sequence + 1;
                records.insert_event(&event(next))
            })
            .unwrap()
    );
    wait_until(false);
    note(&nodes[1]).unwrap();
    assert!(!command.accept_loss(&mut |_| Ok(())).unwrap(), "there is no loss to accept");

    // A node that was restarted meanwhile has stored what it had seen.
    std::thread::sleep(2 * Duration::from_millis(100));
    drop(nodes);
    lose_last_event(&target);
    let restarted = Postgres::open(&target).unwrap();
    assert!(restarted.watch(homes[1].path(), false).unwrap_err().is_damage());
    assert!(!is_open(&restarted));
}

#[test]
#[ignore = "needs a server; tests/postgres/run starts one"]
fn another_event_with_the_same_number_is_a_loss() {
    let target = new_database();
    Postgres::create(&target, Uuid::nil(), Timestamp::UNIX_EPOCH).unwrap();
    let node = Postgres::open(&target).unwrap();
    note(&node).unwrap();
    node.check_history().unwrap();
    let sql = "update events set digest = 'other'; update audit_head set digest = 'other'";
    Connection::open(&target).unwrap().run_simple(sql).unwrap();
    assert!(node.check_history().unwrap_err().is_damage(), "two servers accepted writes");
}

/// Whether a node answers from its cache that a session is live; `None` if it would have to ask.
fn cached(node: &Postgres, id: SessionId) -> Option<bool> {
    let mut live = None;
    let key = KeyId::new("key").unwrap();
    let read = node.read(ReadMode::StatementNow, &mut |reader| {
        live = reader.session_check(id, &key)?.map(|check| check.session.revoked_at.is_none());
        Ok(())
    });
    read.ok().and(live)
}

#[test]
#[ignore = "needs a server; tests/postgres/run starts one"]
fn no_node_answers_from_its_cache_once_the_end_of_a_session_is_acknowledged() {
    let target = new_database();
    Postgres::create(&target, Uuid::nil(), Timestamp::UNIX_EPOCH).unwrap();
    let home = tempfile::tempdir().unwrap();
    let nodes = [(); 3].map(|()| {
        let node = Postgres::open(&target).unwrap();
        node.watch(home.path(), true).unwrap();
        node
    });
    let ids: Vec<SessionId> = (0..24).map(|n| SessionId::from_random([n; 16])).collect();
    nodes[0]
        .transact(Durability::Synced, &mut |records| {
            let email = "ada@example.com".parse().unwrap();
            let id = records.insert_user(&User::new(email, Timestamp::UNIX_EPOCH))?;
            records.insert_key(&conformance::key("key"))?;
            for (n, session) in ids.iter().enumerate() {
                let user =
                    User { id, ..User::new("a@b.example".parse().unwrap(), Timestamp::UNIX_EPOCH) };
                let session = Session {
                    id: *session,
                    ..conformance::session(u8::try_from(n).unwrap(), &user)
                };
                records.insert_session(&session)?;
            }
            Ok(())
        })
        .unwrap();
    let fill = |node: &Postgres, id| {
        let key = KeyId::new("key").unwrap();
        node.read(ReadMode::Statement, &mut |reader| {
            assert!(reader.session_check(id, &key)?.is_some());
            Ok(())
        })
        .unwrap();
    };
    let begin = std::time::Instant::now();
    while cached(&nodes[1], ids[0]) != Some(true) {
        fill(&nodes[1], ids[0]);
        assert!(begin.elapsed() < Duration::from_secs(5), "the cache is used");
        std::thread::sleep(Duration::from_millis(5));
    }
    let used = AtomicU32::new(0);
    for (round, id) in ids.iter().enumerate() {
        for node in &nodes {
            fill(node, *id);
        }
        let is_acknowledged = AtomicBool::new(false);
        std::thread::scope(|scope| {
            for node in &nodes {
                let (is_acknowledged, used) = (&is_acknowledged, &used);
                scope.spawn(move || {
                    // Goes on for a while after the acknowledgement.
                    let mut left = 2_000;
                    while left > 0 {
                        let was_acknowledged = is_acknowledged.load(Ordering::SeqCst);
                        let answer = cached(node, *id);
                        assert!(!(was_acknowledged && answer == Some(true)), "round {round}");
                        used.fetch_add(u32::from(answer == Some(true)), Ordering::Relaxed);
                        left -= u32::from(was_acknowledged);
                        if answer.is_none() {
                            fill(node, *id);
                        }
                    }
                });
            }
            let begin = std::time::Instant::now();
            nodes[round % 3]
                .transact(Durability::Synced, &mut |records| {
                    records.revoke_sessions(SessionFilter::Id(*id), Timestamp::UNIX_EPOCH)?;
                    let next = records.head()?.sequence + 1;
                    let (action, subject) = ("logged_out".to_owned(), format!("session:{id}"));
                    records.insert_event(&Event { action, subject, ..event(next) })
                })
                .unwrap();
            is_acknowledged.store(true, Ordering::SeqCst);
            assert!(begin.elapsed() >= Duration::from_millis(200));
        });
    }
    assert!(used.into_inner() > 1_000, "most answers before are from the cache");
}

#[test]
#[ignore = "needs a server; tests/postgres/run starts one"]
fn without_a_cache_on_any_node_nothing_waits() {
    let target = new_database();
    Postgres::create(&target, Uuid::nil(), Timestamp::UNIX_EPOCH).unwrap();
    let node = Postgres::open(&target).unwrap();
    node.watch(tempfile::tempdir().unwrap().path(), false).unwrap();
    let begin = std::time::Instant::now();
    (0..10).for_each(|_| note(&node).unwrap());
    assert!(begin.elapsed() < Duration::from_secs(1));
    assert_eq!(cached(&node, SessionId::from_random([1; 16])), None);
}
