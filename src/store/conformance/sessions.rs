//! Sessions and keys.

use super::*;

pub(super) fn sessions_are_stored_and_checked(store: &dyn Store) {
    let ada = add(store, "ada@example.com");
    let opened = session(1, &ada);
    let mut signer = key("k");
    write(store, |records| {
        records.insert_session(&opened)?;
        records.insert_key(&signer)
    });
    let check = || read(store, |reader| reader.session_check(opened.id, &signer.id));
    let found = check().unwrap();
    assert_eq!(found.user.id, ada.id);
    assert_eq!(found.session.id, opened.id);
    assert_eq!(found.session.name, opened.name);
    assert_eq!(found.session.audience, opened.audience);
    assert_eq!(found.session.scope, opened.scope);
    assert_eq!(found.session.ttl, opened.ttl);
    assert_eq!(found.session.created_at, opened.created_at);
    assert_eq!(found.session.expires_at, opened.expires_at);
    assert_eq!((found.session.revoked_at, found.key_verifies_until), (None, None));

    assert_eq!((found.session.amr, found.session.parent), (opened.amr, None));
    assert_eq!((found.session.origin, found.session.device), (opened.origin, opened.device));
    assert_eq!(found.session.last_used_at, None);

    assert_eq!(found.session.kind, SessionKind::Api);
    assert_eq!(found.session.ends_at, opened.ends_at);
    write(store, |records| records.set_last_used(opened.id, at(30), at(500)));
    let used = check().unwrap().session;
    assert_eq!((used.last_used_at, used.expires_at), (Some(at(30)), at(100)));
    let browser = Session { kind: SessionKind::Browser, ..session(2, &ada) };
    for (browser_expires_at, expires_at) in [(at(500), at(500)), (at(1000), at(900))] {
        write(store, |records| {
            if records.session(browser.id)?.is_none() {
                records.insert_session(&browser)?;
            }
            records.set_last_used(browser.id, at(40), browser_expires_at)
        });
        let used = read(store, |reader| reader.session(browser.id)).unwrap().0;
        assert_eq!((used.kind, used.expires_at), (SessionKind::Browser, expires_at));
    }
    write(store, |records| records.revoke_sessions(SessionFilter::Id(browser.id), at(1)));
    write(store, |records| records.set_auth_time(opened.id, at(40)));
    assert_eq!(check().unwrap().session.auth_time, at(40));
    write(store, |records| records.set_session_expiry(opened.id, at(200), &signer.id));
    assert_eq!(check().unwrap().session.expires_at, at(200));
    assert_eq!(read(store, |reader| reader.last_expiry()), Some(at(900)));
    signer.verifies_until = Some(at(50));
    write(store, |records| records.update_key(&signer));
    assert_eq!(check().unwrap().key_verifies_until, Some(at(50)));

    let other = SessionId::from_random([9; 16]);
    assert!(read(store, |reader| reader.session_check(other, &signer.id)).is_none());
    let unknown = KeyId::new("unknown").unwrap();
    assert!(read(store, |reader| reader.session_check(opened.id, &unknown)).is_none());
}

pub(super) fn sessions_are_revoked(store: &dyn Store) {
    let (ada, bob) = (add(store, "ada@example.com"), add(store, "bob@example.com"));
    write(store, |records| {
        for (id, user) in [(1, &ada), (2, &ada), (3, &bob), (4, &bob)] {
            records.insert_session(&session(id, user))?;
        }
        records.set_session_expiry(SessionId::from_random([4; 16]), at(5), &key("k").id)
    });
    let revoke = |filter| write(store, |records| records.revoke_sessions(filter, at(10)));
    let live = || {
        read(store, |reader| {
            let mut live = Vec::new();
            reader.sessions(SessionFilter::All, &mut |session, email| {
                if session.is_live(at(10)) {
                    live.push(format!("{} {email}", session.name.unwrap()));
                }
                Ok(())
            })?;
            Ok(live.join(", "))
        })
    };
    let but = SessionId::from_random([3; 16]);
    assert_eq!(
        revoke(SessionFilter::Others { user: bob.id, but }),
        0,
        "one is kept, one has expired"
    );
    assert_eq!(revoke(SessionFilter::Id(SessionId::from_random([1; 16]))), 1);
    assert_eq!(live(), "session 2 ada@example.com, session 3 bob@example.com");
    assert_eq!(revoke(SessionFilter::User(ada.id)), 1);
    assert_eq!(live(), "session 3 bob@example.com");
    assert_eq!(revoke(SessionFilter::All), 1, "expired sessions do not count");
    let expired = read(store, |reader| reader.session(SessionId::from_random([4; 16])));
    assert_eq!(expired.unwrap().0.revoked_at, Some(at(10)), "but they are revoked as well");
    assert_eq!(revoke(SessionFilter::All), 0);
    write(store, |records| records.delete_expired_sessions(bob.id, at(50)));
    let mut left = 0;
    read(store, |reader| {
        reader.sessions(SessionFilter::User(bob.id), &mut |_, _| {
            left += 1;
            Ok(())
        })
    });
    assert_eq!(left, 1);
}

pub(super) fn keys_are_stored(store: &dyn Store) {
    let mut first = SigningKey { activated_at: Some(at(2)), ..key("first") };
    let second = key("second");
    assert!(read(store, |reader| reader.active_key()).is_none());
    write(store, |records| {
        records.insert_key(&first)?;
        records.insert_key(&second)
    });
    let active = read(store, |reader| reader.active_key()).unwrap();
    assert_eq!(active.id.as_str(), "first");
    assert!(matches!(active.secret, KeySecret::Plain(secret) if secret.expose() == [1, 2, 3]));
    let two = SigningKey { activated_at: Some(at(3)), ..key("third") };
    let error =
        store.transact(Durability::Synced, &mut |records| records.insert_key(&two)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict, "only one key is active");
    let error = store
        .transact(Durability::Synced, &mut |records| records.insert_key(&key("fourth")))
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict, "only one key is next");

    first.retired_at = Some(at(4));
    let sealed = SealedBytes { by: "m".to_owned(), bytes: vec![4, 5] };
    first.secret = KeySecret::Sealed(sealed.clone());
    write(store, |records| {
        records.update_key(&first)?;
        records.update_key(&SigningKey { activated_at: Some(at(4)), ..second.clone() })
    });
    assert_eq!(read(store, |reader| reader.active_key()).unwrap().id.as_str(), "second");
    let kept = read(store, |reader| reader.key(&first.id)).unwrap().secret;
    assert!(matches!(kept, KeySecret::Sealed(kept) if kept == sealed));
    let names = |keys: Vec<SigningKey>| {
        keys.iter().map(|key| key.id.as_str().to_owned()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(names(read(store, |reader| reader.keys())), "first second");
    write(store, |records| records.delete_key(&first.id));
    assert!(read(store, |reader| reader.key(&first.id)).is_none());
}

pub(super) fn live_sessions_are_paged_and_limited(store: &dyn Store) {
    let (ada, bob) = (add(store, "ada@example.com"), add(store, "bob@example.com"));
    let id = |n| SessionId::from_random([n; 16]);
    write(store, |records| {
        (1..=5).try_for_each(|n| records.insert_session(&session(n, &ada)))?;
        records.insert_session(&session(6, &bob))?;
        records.set_session_expiry(id(5), at(9), &key("k").id)?;
        records.set_last_used(id(1), at(50), at(50))
    });
    let page = |after, limit| {
        read(store, |reader| {
            let mut found = Vec::new();
            reader.live_sessions(ada.id, at(10), after, limit, &mut |session| {
                found.push(session.id);
                Ok(())
            })?;
            Ok(found)
        })
    };
    assert_eq!(page(None, 3), [id(4), id(3), id(2)], "one has expired");
    assert_eq!(page(Some(id(2)), 3), [id(1)]);
    let count = || read(store, |reader| reader.count_live_sessions(ada.id, at(10)));
    assert_eq!(count(), 4);
    // Sessions without a recorded key belong to the key that was active when they began.
    let signer = SigningKey { activated_at: Some(at(2)), retired_at: Some(at(4)), ..key("k") };
    let of_key = |signer: &SigningKey| {
        read(store, |reader| reader.count_live_sessions_of_key(signer, at(10)))
    };
    assert_eq!(of_key(&signer), 2, "sessions 2 and 3; session 5 has expired");
    assert_eq!(of_key(&SigningKey { activated_at: Some(at(99)), ..key("other") }), 0);
    write(store, |records| records.set_session_expiry(id(6), at(100), &key("other").id));
    let other = SigningKey { activated_at: Some(at(99)), ..key("other") };
    assert_eq!(of_key(&other), 1);
    assert_eq!(write(store, |records| records.revoke_sessions_of_key(&other, at(10))), 1);
    assert_eq!(of_key(&other), 0);
    let mut ended = write(store, |records| records.end_least_used_sessions(ada.id, 2, at(10)));
    ended.sort_by_key(ToString::to_string);
    let mut expected = [id(2), id(3)];
    expected.sort_by_key(ToString::to_string);
    assert_eq!(ended, expected, "session 1 was used more recently");
    assert_eq!((count(), page(None, 9)), (2, vec![id(4), id(1)]));
}

pub(super) fn derived_sessions_end_with_their_root(store: &dyn Store) {
    let ada = add(store, "ada@example.com");
    let id = |n: u8| SessionId::from_random([n; 16]);
    let derived = |n: u8, parent: u8| Session { parent: Some(id(parent)), ..session(n, &ada) };
    write(store, |records| {
        records.insert_session(&session(1, &ada))?;
        records.insert_session(&derived(2, 1))?;
        records.insert_session(&derived(3, 2))?;
        records.insert_session(&session(4, &ada))?;
        records.insert_session(&derived(5, 4))
    });
    let live = || {
        read(store, |reader| {
            let mut live = Vec::new();
            reader.live_sessions(ada.id, at(10), None, 10, &mut |session| {
                live.push(session.created_at);
                Ok(())
            })?;
            live.sort();
            Ok(live)
        })
    };
    let revoke = |filter| write(store, |records| records.revoke_sessions(filter, at(10)));
    assert_eq!(revoke(SessionFilter::Id(id(3))), 1);
    assert_eq!(live(), [at(1), at(2), at(4), at(5)]);
    let others = SessionFilter::Others { user: ada.id, but: id(4) };
    assert_eq!(revoke(others), 2, "sessions derived from the kept one stay live");
    assert_eq!(live(), [at(4), at(5)]);
    let parent = read(store, |reader| reader.session(id(5))).unwrap().0.parent;
    assert_eq!(parent, Some(id(4)));
    let ended = write(store, |records| records.end_least_used_sessions(ada.id, 0, at(10)));
    assert_eq!(ended.len(), 2);
    assert!(live().is_empty());
}

pub(super) fn expired_sessions_are_deleted_in_batches(store: &dyn Store) {
    let ada = add(store, "ada@example.com");
    write(store, |records| {
        for id in 1..=5 {
            let expires_at = at(10 * i64::from(id));
            records.insert_session(&Session { expires_at, ..session(id, &ada) })?;
        }
        Ok(())
    });
    let delete =
        |before, limit| write(store, |records| records.delete_sessions_before(before, limit));
    assert_eq!(delete(at(30), 1), 1);
    assert_eq!(delete(at(30), 9), 1, "the one that expires at that time is kept");
    assert_eq!(delete(at(30), 9), 0);
    assert_eq!(read(store, |reader| reader.counts()).sessions, 3);
}
