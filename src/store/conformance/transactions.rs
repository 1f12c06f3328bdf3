//! Transactions, constraints, events, and throttling.

use super::*;

pub(super) fn failed_transactions_have_no_effect(store: &dyn Store) {
    let mut fail = |records: &mut dyn Records| {
        records.insert_user(&User::new(email("ada@example.com"), at(1)))?;
        Err(Error::conflict("no"))
    };
    assert_eq!(store.transact(Durability::Synced, &mut fail).unwrap_err().to_string(), "no");
    assert_eq!(store.transact(Durability::Unsynced, &mut fail).unwrap_err().to_string(), "no");
    assert!(emails(store, &UserFilter::default(), &UserPage::default()).is_empty());
}

pub(super) fn unsynced_writes_are_visible_at_once(store: &dyn Store) {
    let ada = add(store, "ada@example.com");
    store
        .transact(Durability::Unsynced, &mut |records| records.set_last_login(ada.id, at(7)))
        .unwrap();
    assert_eq!(read(store, |reader| reader.user(ada.id)).unwrap().last_login, Some(at(7)));
}

pub(super) fn an_error_ends_a_visit(store: &dyn Store) {
    add(store, "ada@example.com");
    add(store, "bob@example.com");
    let mut visited = 0;
    let error = store.read(ReadMode::Snapshot, &mut |reader| {
        reader.users(&UserFilter::default(), &UserPage::default(), &mut |_| {
            visited += 1;
            Err(Error::conflict("enough"))
        })
    });
    assert_eq!((error.unwrap_err().to_string().as_str(), visited), ("enough", 1));
}

pub(super) fn deletion_cascades(store: &dyn Store) {
    let ada = add(store, "ada@example.com");
    write(store, |records| {
        records.insert_session(&session(1, &ada))?;
        records.delete_user(ada.id)
    });
    let fail = &mut |_, _| panic!("a session is left");
    read(store, |reader| reader.sessions(SessionFilter::All, fail));
}

pub(super) fn attempts_are_stored_and_deleted(store: &dyn Store) {
    let ada = add(store, "ada@example.com");
    let (account, unknown) =
        (ThrottledAccount::User(ada.id), ThrottledAccount::Unknown("digest".to_owned()));
    let (here, there) = (Network::local(), Network::of([192, 0, 2, 1].into()));
    let attempt = |account: &ThrottledAccount, network: &Network, failures| FailureStreak {
        account: account.clone(),
        network: network.clone(),
        failures,
        next_at: at(i64::from(failures)),
        updated_at: at(10),
    };
    let budget = NetworkBudget { full_at: at(20), updated_at: at(3) };
    write(store, |records| {
        records.set_failure_streak(&attempt(&account, &here, 4))?;
        records.set_failure_streak(&attempt(&account, &here, 5))?;
        records.set_failure_streak(&attempt(&unknown, &there, 7))?;
        records
            .set_evaluated_attempts(&account, EvaluatedAttempts { since: at(3), evaluated: 1 })?;
        records
            .set_evaluated_attempts(&account, EvaluatedAttempts { since: at(3), evaluated: 2 })?;
        records.set_budget(&there, budget)?;
        records.set_known_network(ada.id, &here, at(1))?;
        records.set_known_network(ada.id, &here, at(2))
    });
    let waiting = |now| {
        read(store, |reader| {
            let mut found = Vec::new();
            reader.waiting_streaks(at(now), &mut |attempt| {
                found.push((attempt.account, attempt.network, attempt.failures));
                Ok(())
            })?;
            Ok(found)
        })
    };
    let of_ada = (account.clone(), here.clone(), 5);
    assert_eq!(waiting(4), [of_ada, (unknown.clone(), there.clone(), 7)]);
    assert_eq!(waiting(5), [(unknown.clone(), there.clone(), 7)]);
    let kept = read(store, |reader| reader.failure_streak(&account, &here)).unwrap();
    assert_eq!((kept.failures, kept.next_at, kept.updated_at), (5, at(5), at(10)));
    assert!(read(store, |reader| reader.failure_streak(&account, &there)).is_none());
    let most = |least, since| {
        read(store, |reader| {
            let mut found = 0;
            reader.accounts_with_attempts(least, at(since), &mut |_, guesses| {
                found += guesses.evaluated;
                Ok(())
            })?;
            Ok(found)
        })
    };
    assert_eq!((most(2, 2), most(3, 2), most(2, 3)), (2, 0, 0));
    assert_eq!(read(store, |reader| reader.budget(&there)), Some(budget));
    assert_eq!(read(store, |reader| reader.budget(&here)), None);
    let knows =
        |network: &Network| read(store, |reader| reader.knows_network(ada.id, network, at(2)));
    assert!(knows(&here) && !knows(&there));
    assert!(!read(store, |reader| reader.knows_network(ada.id, &here, at(3))), "seen before then");
    let spent = |full_after| {
        read(store, |reader| {
            let mut found = Vec::new();
            reader.budgets_spent(at(full_after), &mut |network, budget| {
                found.push((network, budget));
                Ok(())
            })?;
            Ok(found)
        })
    };
    assert_eq!((spent(19), spent(20)), (vec![(there.clone(), budget)], vec![]));

    write(store, |records| records.delete_failure_streak(&unknown, &there));
    assert!(waiting(0).iter().all(|(account, ..)| *account != unknown));
    write(store, |records| records.forget_attempts_before(at(11)));
    assert!(waiting(0).is_empty() && most(0, 0) == 0);
    assert_eq!(read(store, |reader| reader.budget(&there)), Some(budget));
    write(store, |records| records.set_failure_streak(&attempt(&account, &here, 4)));
    assert_eq!(write(store, |records| records.forget_attempts(Some(&unknown))), 0);
    assert_eq!(write(store, |records| records.forget_attempts(Some(&account))), 1);
    assert_eq!(write(store, |records| records.forget_attempts(None)), 1, "the budget");
    assert!(knows(&here), "known networks are not forgotten");
}

pub(super) fn devices_are_stored_and_deleted(store: &dyn Store) {
    let (ada, bob) = (add(store, "ada@example.com"), add(store, "bob@example.com"));
    let see = |digest: &str, second| {
        write(store, |records| records.set_device(ada.id, digest, at(second), 2));
    };
    let knows = |user: &User, digest: &str, since| {
        read(store, |reader| reader.knows_device(user.id, digest, at(since)))
    };
    see("one", 1);
    see("two", 2);
    assert!(knows(&ada, "one", 1) && !knows(&ada, "one", 2) && !knows(&bob, "one", 0));
    see("one", 3);
    see("three", 4);
    assert!(knows(&ada, "one", 3) && knows(&ada, "three", 4));
    assert!(!knows(&ada, "two", 0), "the least recently seen browser is forgotten");
    write(store, |records| records.delete_device(ada.id, "three"));
    assert!(knows(&ada, "one", 0) && !knows(&ada, "three", 0));
    see("two", 9);
    write(store, |records| records.forget_places_before(at(4)));
    assert!(!knows(&ada, "one", 0) && knows(&ada, "two", 0));
    let here = Network::local();
    write(store, |records| {
        records.set_known_network(ada.id, &here, at(9))?;
        records.forget_known_sources(ada.id)
    });
    assert!(!knows(&ada, "two", 0));
    assert!(!read(store, |reader| reader.knows_network(ada.id, &here, at(0))));
}

pub(super) fn secrets_cannot_be_overwritten(store: &dyn Store) {
    let secret = SecretBytes::new([7, 0, 255]);
    assert!(read(store, |reader| reader.secret("x")).is_none());
    write(store, |records| records.insert_secret("x", &secret));
    assert_eq!(read(store, |reader| reader.secret("x")).unwrap().expose(), secret.expose());
    let again =
        store.transact(Durability::Synced, &mut |records| records.insert_secret("x", &secret));
    assert_eq!(again.unwrap_err().kind(), ErrorKind::Conflict);
}

pub(super) fn unknown_refusals_are_stored(store: &dyn Store) {
    assert_eq!(read(store, |reader| reader.unknown_refusals()), None);
    for refusals in [
        UnknownRefusals { since: at(1), noted: 2, counted: 0 },
        UnknownRefusals { since: at(9), noted: 3, counted: 1 << 40 },
    ] {
        write(store, |records| records.set_unknown_refusals(refusals));
        assert_eq!(read(store, |reader| reader.unknown_refusals()), Some(refusals));
    }
}

pub(super) fn violated_constraints_have_their_own_errors(store: &dyn Store) {
    let ada = add(store, "ada@example.com");
    let wiki: GroupName = "wiki".parse().unwrap();
    write(store, |records| records.insert_group(&wiki, at(1)));
    let fail = |work: &mut dyn FnMut(&mut dyn Records) -> Result<()>| {
        let error = store.transact(Durability::Synced, work).unwrap_err();
        (error.kind(), error.to_string())
    };
    let conflict = |message: &str| (ErrorKind::Conflict, message.to_owned());
    assert_eq!(
        fail(&mut |records| records.insert_group(&wiki, at(1))),
        conflict("the group exists already")
    );
    assert_eq!(
        fail(&mut |records| {
            let twin = User { email: email("eve@example.com"), ..ada.clone() };
            records.insert_user(&twin).map(drop)
        }),
        conflict("the user ID is taken")
    );
    let orphan = Session { user_id: UserId::new(99), ..session(1, &ada) };
    assert_eq!(
        fail(&mut |records| records.insert_session(&orphan)),
        conflict("a user, session, or group was deleted in the meantime")
    );
    write(store, |records| records.insert_session(&session(1, &ada)));
    let (kind, _) = fail(&mut |records| records.insert_session(&session(1, &ada)));
    assert_eq!(kind, ErrorKind::Internal, "random IDs do not collide");
}

pub(super) fn the_last_backup_is_stored(store: &dyn Store) {
    assert_eq!(read(store, |reader| reader.last_backup()), None);
    write(store, |records| records.set_last_backup(at(5)));
    assert_eq!(read(store, |reader| reader.last_backup()), Some(at(5)));
}

pub(super) fn events_are_stored_in_order(store: &dyn Store) {
    assert_eq!(read(store, |reader| reader.head()), Head::none());
    let event = |sequence: u64, subject: &str, action: Action| Event {
        sequence,
        at: at(7),
        actor: "operator".to_owned(),
        origin: "\"here\"".to_owned(),
        action: action.name().to_owned(),
        subject: subject.to_owned(),
        detail: "{\"a\":1}".to_owned(),
        digest: format!("digest {sequence}"),
    };
    let all = [
        event(1, "user:1", Action::UserAdded),
        event(2, "user:2", Action::UserAdded),
        event(3, "user:1", Action::UserEdited),
    ];
    write(store, |records| all.iter().try_for_each(|event| records.insert_event(event)));
    let listed = |filter: EventFilter| {
        read(store, |reader| {
            let mut found = Vec::new();
            reader.events(&filter, &mut |event| {
                found.push(event);
                Ok(())
            })?;
            Ok(found)
        })
    };
    let any = EventFilter::default;
    assert_eq!(listed(any()), all);
    assert_eq!(listed(EventFilter { after: Some(1), ..any() }), all[1..]);
    assert_eq!(listed(EventFilter { limit: Some(EventLimit::Last(2)), ..any() }), all[1..]);
    assert_eq!(
        listed(EventFilter { limit: Some(EventLimit::Last(1)), before: Some(3), ..any() }),
        all[1..2]
    );
    assert_eq!(listed(EventFilter { actions: vec![Action::UserEdited], ..any() }), all[2..]);
    let first = EventFilter { limit: Some(EventLimit::First(1)), after: Some(1), ..any() };
    assert_eq!(listed(first), all[1..2]);
    let both = vec![Action::UserEdited, Action::UserAdded];
    let last = Some(EventLimit::Last(2));
    assert_eq!(listed(EventFilter { actions: both, limit: last, ..any() }), all[1..]);
    for limit in [None, Some(EventLimit::Last(9)), Some(EventLimit::First(9))] {
        let of_one = EventFilter { user: Some(UserId::new(1)), limit, ..any() };
        assert_eq!(listed(of_one.clone()), [all[0].clone(), all[2].clone()]);
        let about = EventFilter { subject: Some(UserId::new(1)), user: None, ..of_one.clone() };
        assert_eq!(listed(about), [all[0].clone(), all[2].clone()]);
        let actions = vec![Action::UserEdited];
        assert_eq!(listed(EventFilter { actions, ..of_one }), all[2..]);
        let since = EventFilter { since: Some(at(7)), until: Some(at(8)), limit, ..any() };
        assert_eq!(listed(since), all);
        assert_eq!(listed(EventFilter { since: Some(at(8)), limit, ..any() }), []);
        assert_eq!(listed(EventFilter { until: Some(at(7)), limit, ..any() }), []);
    }
    let head = Head { sequence: 3, digest: "digest 3".to_owned() };
    assert_eq!(read(store, |reader| reader.head()), head);
    let again = store.transact(Durability::Synced, &mut |records| records.insert_event(&all[2]));
    assert!(again.unwrap_err().is_busy(), "only one event can follow a head");
    assert_eq!(read(store, |reader| reader.last_event()), head);

    assert_eq!(read(store, |reader| reader.audit_checkpoint()), None);
    for sequence in [1, 2] {
        let head = Head { sequence, digest: format!("digest {sequence}") };
        let checkpoint = Checkpoint { head, signature: format!("signature {sequence}") };
        write(store, |records| records.remove_events(&checkpoint));
        assert_eq!(read(store, |reader| reader.audit_checkpoint()), Some(checkpoint));
    }
    assert_eq!(listed(any()), all[2..]);
    assert_eq!(read(store, |reader| reader.head()), head);
}

pub(super) fn a_lease_has_one_holder(store: &dyn Store) {
    let take = |holder: &str, now| {
        write(store, |records| records.take_lease("job", holder, at(now), at(now + 10)))
    };
    assert!(take("a", 0));
    assert!(take("a", 5), "the holder renews it");
    assert!(!take("b", 14), "it was renewed until 15");
    assert!(take("b", 15), "it has expired");
    assert!(!take("a", 16));
    let other = |records: &mut dyn Records| records.take_lease("other", "a", at(0), at(1));
    assert!(write(store, other), "each lease has its own holder");
}
