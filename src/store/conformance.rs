//! Checks that every backend must pass. Each gets a new, empty database.

use std::time::Duration;

use jiff::Timestamp;

use super::{Durability, FileStore, ReadMode, Reader, Records, Store};
use crate::domain::{
    Action, Algorithm, AuthMethod, Checkpoint, Email, EvaluatedAttempts, Event, EventFilter,
    FailureStreak, GroupName, Head, KeyId, KeySecret, Link, LinkPurpose, Network, NetworkBudget,
    PasswordHash, PortableUser, SealedBytes, SecretBytes, Session, SessionFilter, SessionId,
    SessionKind, SigningKey, ThrottledAccount, UnknownRefusals, User, UserFilter, UserId, UserPage,
    UserSort,
};
use crate::error::{Error, ErrorKind, Result};

/// A store that rolls back every transaction once and runs it again, as a database may require.
pub(crate) struct Retrying(pub(crate) Box<dyn Store>);

impl Store for Retrying {
    fn read(
        &self,
        mode: ReadMode,
        work: &mut dyn FnMut(&mut dyn Reader) -> Result<()>,
    ) -> Result<()> {
        self.0.read(mode, work)
    }

    fn transact(
        &self,
        durability: Durability,
        work: &mut dyn FnMut(&mut dyn Records) -> Result<()>,
    ) -> Result<()> {
        let mut has_succeeded = false;
        let first = self.0.transact(durability, &mut |records| {
            work(records)?;
            has_succeeded = true;
            Err(Error::conflict("rolled back"))
        });
        if has_succeeded { self.0.transact(durability, work) } else { first }
    }

    fn as_file(&self) -> Option<&dyn FileStore> {
        self.0.as_file()
    }
}

/// Runs every check against databases created by `make`, once directly and once with [`Retrying`].
pub(crate) fn check(make: &dyn Fn() -> Box<dyn Store>) {
    check_all(make);
    check_all(&|| Box::new(Retrying(make())));
}

fn check_all(make: &dyn Fn() -> Box<dyn Store>) {
    type Check = fn(&dyn Store);
    let checks: [(&str, Check); 25] = [
        ("groups and memberships are stored", groups_are_stored),
        ("derived sessions end with their root", derived_sessions_end_with_their_root),
        ("expired sessions are deleted in batches", expired_sessions_are_deleted_in_batches),
        ("each violated constraint has its own error", violated_constraints_have_their_own_errors),
        ("users are stored unchanged", users_are_stored_unchanged),
        ("email addresses are unique regardless of case", emails_are_unique_regardless_of_case),
        ("user IDs are never reused", ids_are_never_reused),
        ("failed transactions have no effect", failed_transactions_have_no_effect),
        ("unsynced writes are visible at once", unsynced_writes_are_visible_at_once),
        ("lists are filtered", lists_are_filtered),
        ("lists are sorted and paged", lists_are_sorted_and_paged),
        ("an error ends a visit", an_error_ends_a_visit),
        ("the last able superuser is found", last_superuser_is_found),
        ("one-time links are stored and deleted", links_are_stored_and_deleted),
        ("imported users are stored unchanged", imported_users_are_stored_unchanged),
        ("sessions are stored and checked", sessions_are_stored_and_checked),
        ("sessions are revoked", sessions_are_revoked),
        ("deleting a user deletes the sessions", deletion_cascades),
        ("keys are stored, at most one active and one next", keys_are_stored),
        ("failed attempts are stored and deleted", attempts_are_stored_and_deleted),
        ("browsers are stored and deleted", devices_are_stored_and_deleted),
        ("live sessions are paged and limited", live_sessions_are_paged_and_limited),
        ("secrets cannot be overwritten", secrets_cannot_be_overwritten),
        ("refusals for unknown accounts are stored", unknown_refusals_are_stored),
        ("events are stored in order", events_are_stored_in_order),
    ];
    for (name, check) in checks {
        eprintln!("conformance: {name}");
        check(make().as_ref());
    }
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_microsecond(second * 1_000_000 + 123_456).unwrap()
}

fn email(typed: &str) -> Email {
    typed.parse().unwrap()
}

fn write<T>(store: &dyn Store, mut work: impl FnMut(&mut dyn Records) -> Result<T>) -> T {
    let mut out = None;
    store
        .transact(Durability::Synced, &mut |records| {
            out = Some(work(records)?);
            Ok(())
        })
        .unwrap();
    out.unwrap()
}

fn read<T>(store: &dyn Store, mut work: impl FnMut(&mut dyn Reader) -> Result<T>) -> T {
    let mut out = None;
    store
        .read(ReadMode::Snapshot, &mut |reader| {
            out = Some(work(reader)?);
            Ok(())
        })
        .unwrap();
    out.unwrap()
}

fn add(store: &dyn Store, typed: &str) -> User {
    insert(store, &User::new(email(typed), at(1)))
}

fn insert(store: &dyn Store, user: &User) -> User {
    let id = write(store, |records| records.insert_user(user));
    User { id, ..user.clone() }
}

fn superuser(typed: &str) -> User {
    User { is_superuser: true, ..User::new(email(typed), at(1)) }
}

fn emails(store: &dyn Store, filter: &UserFilter, page: &UserPage) -> Vec<String> {
    read(store, |reader| {
        let mut found = Vec::new();
        reader.users(filter, page, &mut |user| {
            found.push(user.email.as_str().split('@').next().unwrap().to_owned());
            Ok(())
        })?;
        Ok(found)
    })
}

fn session(id: u8, user: &User) -> Session {
    Session {
        id: SessionId::from_random([id; 16]),
        user_id: user.id,
        name: Some(format!("session {id}")),
        audience: vec!["a b".to_owned(), "\"c\"".to_owned()],
        scope: vec!["read".to_owned()],
        kind: SessionKind::Api,
        key: None,
        ttl: Duration::from_secs(600),
        created_at: at(i64::from(id)),
        expires_at: at(100),
        ends_at: at(900),
        revoked_at: None,
        origin: "192.0.2.1".to_owned(),
        device: Some("A browser".to_owned()),
        auth_time: at(i64::from(id)),
        amr: vec![AuthMethod::Password],
        parent: None,
        last_used_at: None,
    }
}

fn key(name: &str) -> SigningKey {
    SigningKey {
        is_legacy: false,
        id: KeyId::new(name).unwrap(),
        algorithm: Algorithm::EdDsa,
        secret: KeySecret::Plain(SecretBytes::new([1, 2, 3])),
        created_at: at(1),
        activated_at: None,
        retired_at: None,
        verifies_until: None,
    }
}

fn users_are_stored_unchanged(store: &dyn Store) {
    let new = User {
        first_name: "Ada\t\u{202e}".to_owned(),
        last_name: "Ǆunić".to_owned(),
        is_staff: true,
        ..User::new(email("Ada@Example.com"), at(5))
    };
    let user = insert(store, &new);
    let user = read(store, |reader| reader.user(user.id)).unwrap();
    assert!(user.same_as(&new), "{user:?}");
    assert_eq!(user.email.as_str(), "Ada@Example.com");
    assert_eq!(user.first_name, "Ada\t\u{202e}");
    assert_eq!((user.date_joined, user.last_login, user.deactivated_at), (at(5), None, None));

    let hash = PasswordHash::new("$argon2id$x");
    let changed =
        User { last_name: "King".to_owned(), deactivated_at: Some(at(9)), ..user.clone() };
    write(store, |records| {
        records.update_user(&changed)?;
        records.set_last_login(user.id, at(7))?;
        records.set_password_hash(user.id, Some(&hash), at(8))
    });
    let found = read(store, |reader| reader.user_by_email(&email("aDA@eXAMPLE.COM"))).unwrap();
    assert_eq!(found.id, user.id);
    assert_eq!(found.last_name, "King");
    assert_eq!((found.last_login, found.deactivated_at), (Some(at(7)), Some(at(9))));
    assert_eq!(read(store, |reader| reader.password_hash(user.id)), Some(hash));
    write(store, |records| records.set_password_hash(user.id, None, at(8)));
    assert_eq!(read(store, |reader| reader.password_hash(user.id)), None);
    assert!(read(store, |reader| reader.user(UserId::new(999))).is_none());
}

fn emails_are_unique_regardless_of_case(store: &dyn Store) {
    add(store, "straße@example.com");
    let bob = add(store, "bob@example.com");
    let clash = |typed: &str| User::new(email(typed), at(1));
    let error = store
        .transact(Durability::Synced, &mut |records| {
            records.insert_user(&clash("STRASSE@EXAMPLE.COM")).map(drop)
        })
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict);
    assert_eq!(error.to_string(), "That email address is already taken.");
    let renamed = User { email: email("Strasse@example.com"), ..bob };
    let error = store
        .transact(Durability::Synced, &mut |records| records.update_user(&renamed))
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict);
}

fn ids_are_never_reused(store: &dyn Store) {
    let first = add(store, "ada@example.com");
    write(store, |records| records.delete_user(first.id));
    assert!(add(store, "ada@example.com").id > first.id);
}

fn failed_transactions_have_no_effect(store: &dyn Store) {
    let mut fail = |records: &mut dyn Records| {
        records.insert_user(&User::new(email("ada@example.com"), at(1)))?;
        Err(Error::conflict("no"))
    };
    assert_eq!(store.transact(Durability::Synced, &mut fail).unwrap_err().to_string(), "no");
    assert_eq!(store.transact(Durability::Unsynced, &mut fail).unwrap_err().to_string(), "no");
    assert!(emails(store, &UserFilter::default(), &UserPage::default()).is_empty());
}

fn unsynced_writes_are_visible_at_once(store: &dyn Store) {
    let ada = add(store, "ada@example.com");
    store
        .transact(Durability::Unsynced, &mut |records| records.set_last_login(ada.id, at(7)))
        .unwrap();
    assert_eq!(read(store, |reader| reader.user(ada.id)).unwrap().last_login, Some(at(7)));
}

fn lists_are_filtered(store: &dyn Store) {
    let ada = add(store, "ada@example.com");
    let bob = add(store, "bob@example.com");
    add(store, "100%_sure@example.com");
    write(store, |records| {
        let first_name = "Ångström".to_owned();
        records.update_user(&User {
            is_superuser: true,
            is_staff: true,
            first_name,
            ..ada.clone()
        })?;
        records.update_user(&User { deactivated_at: Some(at(2)), ..bob.clone() })
    });
    let found = |filter: UserFilter| {
        let found = emails(store, &filter, &UserPage::default());
        let count = read(store, |reader| reader.count_users(&filter));
        assert_eq!(count, found.len() as u64, "the count and the list must agree");
        found.join(" ")
    };
    let all = UserFilter::default;
    assert_eq!(found(all()), "ada bob 100%_sure");
    assert_eq!(found(UserFilter { active: Some(true), ..all() }), "ada 100%_sure");
    assert_eq!(found(UserFilter { active: Some(false), ..all() }), "bob");
    assert_eq!(found(UserFilter { staff: Some(true), ..all() }), "ada");
    assert_eq!(found(UserFilter { superuser: Some(false), ..all() }), "bob 100%_sure");
    for (search, hits) in [
        ("BOB@", "bob"),
        ("ångSTRÖM", "ada"),
        ("%_", "100%_sure"),
        ("example.com", "ada bob 100%_sure"),
        ("' or 1=1 --", ""),
    ] {
        assert_eq!(found(UserFilter { search: Some(search.to_owned()), ..all() }), hits);
    }
}

fn lists_are_sorted_and_paged(store: &dyn Store) {
    for name in ["c", "a", "B", "d"] {
        add(store, &format!("{name}@example.com"));
    }
    let d = read(store, |reader| reader.user_by_email(&email("d@example.com"))).unwrap();
    write(store, |records| records.set_last_login(d.id, at(3)));
    for (sort, order) in [
        (UserSort::Id, "c a B d"),
        (UserSort::Email, "a B c d"),
        (UserSort::DateJoined, "c a B d"),
        (UserSort::LastLogin, "c a B d"),
    ] {
        let mut backwards: Vec<_> = order.split(' ').collect();
        backwards.reverse();
        for (descending, order) in [(false, order.to_owned()), (true, backwards.join(" "))] {
            let (mut gathered, mut after) = (Vec::new(), None);
            for _ in 0..5 {
                let page = UserPage { sort, descending, after, limit: Some(1) };
                let found = emails(store, &UserFilter::default(), &page);
                assert!(found.len() <= 1);
                let Some(name) = found.first() else { break };
                let last = email(&format!("{name}@example.com"));
                after = read(store, |reader| reader.user_by_email(&last)).map(|user| user.id);
                gathered.extend(found);
            }
            assert_eq!(gathered.join(" "), order, "{sort:?} {descending}");
        }
    }
}

fn an_error_ends_a_visit(store: &dyn Store) {
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

fn last_superuser_is_found(store: &dyn Store) {
    let ada = insert(store, &superuser("ada@example.com"));
    let bob = insert(store, &superuser("bob@example.com"));
    let hash = PasswordHash::new("$argon2id$x");
    let set = |id, hash| write(store, |records| records.set_password_hash(id, hash, at(1)));
    set(ada.id, Some(&hash));
    set(bob.id, Some(&hash));
    let other = |id| read(store, |reader| reader.has_other_able_superuser(id));
    assert!(other(ada.id));
    write(store, |records| {
        records.update_user(&User { deactivated_at: Some(at(2)), ..bob.clone() })
    });
    assert!(!other(ada.id));
    assert!(other(bob.id));
    set(ada.id, None);
    assert!(!other(bob.id), "a user without a password cannot sign in");
}

fn links_are_stored_and_deleted(store: &dyn Store) {
    let (ada, bob) = (add(store, "ada@example.com"), add(store, "bob@example.com"));
    let link = |digest: &str, purpose, expires_at| Link {
        digest: digest.to_owned(),
        purpose,
        created_at: at(1),
        expires_at,
    };
    let first = link("first", LinkPurpose::FirstSuperuser, at(10));
    let of_ada = link("a", LinkPurpose::Password(ada.id), at(20));
    let of_bob = link("b", LinkPurpose::Password(bob.id), at(20));
    let keep = |link: &Link| write(store, |records| records.insert_link(link));
    let find = |digest: &str| read(store, |reader| reader.link(digest));
    [&first, &of_ada, &of_bob].into_iter().for_each(keep);
    assert_eq!(find("a").as_ref(), Some(&of_ada));
    assert_eq!(find("first").as_ref(), Some(&first));
    assert_eq!(find("x"), None);
    write(store, |records| records.delete_links(Some(ada.id)));
    assert_eq!((find("a"), find("b").as_ref()), (None, Some(&of_bob)));
    write(store, |records| records.delete_links(None));
    assert_eq!((find("first"), find("b").as_ref()), (None, Some(&of_bob)));
    keep(&of_ada);
    write(store, |records| records.delete_user(bob.id));
    assert_eq!((find("a").as_ref(), find("b")), (Some(&of_ada), None));
    write(store, |records| records.delete_links_before(at(20)));
    assert_eq!(find("a").as_ref(), Some(&of_ada), "a link that expires at that time is kept");
    write(store, |records| records.delete_links_before(at(21)));
    assert_eq!(find("a"), None);
}

fn imported_users_are_stored_unchanged(store: &dyn Store) {
    let user = |id: Option<i64>, typed: &str, hash: Option<&str>| PortableUser {
        user: User {
            id: id.map_or(UserId::UNASSIGNED, UserId::new),
            first_name: "Ångström".to_owned(),
            is_staff: true,
            deactivated_at: Some(at(3)),
            ..User::new(email(typed), at(-5))
        },
        hash: hash.map(PasswordHash::new),
        username: id.map(|id| format!("user{id}")),
    };
    let keep = |portable: &PortableUser| {
        write(store, |records| {
            let id = records.insert_user(&portable.user)?;
            records.set_origin(id, portable, true)?;
            records.set_password_hash(id, portable.hash.as_ref(), at(4))?;
            Ok(id)
        })
    };
    let md5 = "md5$salt$00000000000000000000000000000000";
    assert_eq!(keep(&user(Some(40), "Ada@example.com", Some(md5))).get(), 40);
    assert_eq!(keep(&user(None, "bob@example.com", None)).get(), 41, "the next ID is higher");
    let ada = read(store, |reader| reader.user_by_email(&email("ada@EXAMPLE.com"))).unwrap();
    assert_eq!((ada.id.get(), ada.date_joined, ada.deactivated_at), (40, at(-5), Some(at(3))));
    let found = UserFilter { search: Some("ÅNG".to_owned()), ..UserFilter::default() };
    assert_eq!(read(store, |reader| reader.count_users(&found)), 2);
    for taken in [user(Some(40), "c@example.com", None), user(None, "ADA@example.com", None)] {
        let mut insert = |records: &mut dyn Records| records.insert_user(&taken.user).map(drop);
        let refused = store.transact(Durability::Synced, &mut insert);
        assert_eq!(refused.unwrap_err().kind(), ErrorKind::Conflict);
    }
    write(store, |records| {
        let hash = PasswordHash::new("$argon2id$v=19$m=8,t=1,p=1$c2FsdA$aGFzaA");
        records.set_password_hash(UserId::new(41), Some(&hash), at(4))
    });
    let ours = "argon2id$v=19$m=8,t=1,p=1".to_owned();
    let counts = read(store, |reader| reader.count_hash_schemes());
    assert_eq!(counts, [(ours, 1), ("md5".to_owned(), 1)]);
    let mut seen = Vec::new();
    read(store, |reader| {
        reader.users_to_export(&mut |PortableUser { user, hash, username }| {
            seen.push((user.id.get(), hash.map(|hash| hash.scheme()), username));
            Ok(())
        })
    });
    assert_eq!(seen[0], (40, Some("md5".to_owned()), Some("user40".to_owned())));
    assert_eq!((seen[1].0, &seen[1].2), (41, &None));

    let accepts = |id| read(store, |reader| reader.accepts_legacy(UserId::new(id)));
    assert!(accepts(40) && accepts(41) && !accepts(99));
    write(store, |records| records.end_legacy(Some(UserId::new(40))));
    assert!(!accepts(40) && accepts(41));
    write(store, |records| records.end_legacy(None));
    assert!(!accepts(41));
}

fn sessions_are_stored_and_checked(store: &dyn Store) {
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

fn sessions_are_revoked(store: &dyn Store) {
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

fn deletion_cascades(store: &dyn Store) {
    let ada = add(store, "ada@example.com");
    write(store, |records| {
        records.insert_session(&session(1, &ada))?;
        records.delete_user(ada.id)
    });
    let fail = &mut |_, _| panic!("a session is left");
    read(store, |reader| reader.sessions(SessionFilter::All, fail));
}

fn keys_are_stored(store: &dyn Store) {
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

fn attempts_are_stored_and_deleted(store: &dyn Store) {
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

fn devices_are_stored_and_deleted(store: &dyn Store) {
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
        records.forget_places(ada.id)
    });
    assert!(!knows(&ada, "two", 0));
    assert!(!read(store, |reader| reader.knows_network(ada.id, &here, at(0))));
}

fn live_sessions_are_paged_and_limited(store: &dyn Store) {
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

fn secrets_cannot_be_overwritten(store: &dyn Store) {
    let secret = SecretBytes::new([7, 0, 255]);
    assert!(read(store, |reader| reader.secret("x")).is_none());
    write(store, |records| records.insert_secret("x", &secret));
    assert_eq!(read(store, |reader| reader.secret("x")).unwrap().expose(), secret.expose());
    let again =
        store.transact(Durability::Synced, &mut |records| records.insert_secret("x", &secret));
    assert_eq!(again.unwrap_err().kind(), ErrorKind::Conflict);
}

fn unknown_refusals_are_stored(store: &dyn Store) {
    assert_eq!(read(store, |reader| reader.unknown_refusals()), None);
    for refusals in [
        UnknownRefusals { since: at(1), noted: 2, counted: 0 },
        UnknownRefusals { since: at(9), noted: 3, counted: 1 << 40 },
    ] {
        write(store, |records| records.set_unknown_refusals(refusals));
        assert_eq!(read(store, |reader| reader.unknown_refusals()), Some(refusals));
    }
}

fn groups_are_stored(store: &dyn Store) {
    let group = |name: &str| -> GroupName { name.parse().unwrap() };
    let (ada, bob) = (add(store, "ada@example.com"), add(store, "bob@example.com"));
    write(store, |records| {
        records.insert_group(&group("wiki"), at(1))?;
        records.insert_group(&group("Build"), at(1))?;
        records.set_groups(bob.id, &[group("wiki")])?;
        records.set_groups(ada.id, &[group("wiki"), group("Build"), group("unknown")])
    });
    let groups = |user: &User| read(store, |reader| reader.user(user.id)).unwrap().groups;
    assert_eq!(groups(&ada), [group("Build"), group("wiki")]);
    assert!(read(store, |reader| reader.has_group(&group("wiki"))));
    assert!(!read(store, |reader| reader.has_group(&group("Wiki"))));
    let listed = || {
        read(store, |reader| {
            let mut found = Vec::new();
            reader.groups(&mut |group| {
                found.push(format!("{} {}", group.name, group.members));
                Ok(())
            })?;
            Ok(found.join(", "))
        })
    };
    assert_eq!(listed(), "Build 1, wiki 2");
    let filter = |name| UserFilter { group: Some(group(name)), ..UserFilter::default() };
    assert_eq!(emails(store, &filter("Build"), &UserPage::default()), ["ada"]);
    assert_eq!(read(store, |reader| reader.count_users(&filter("wiki"))), 2);
    write(store, |records| records.set_groups(ada.id, &[]));
    assert!(groups(&ada).is_empty());
    write(store, |records| records.delete_user(bob.id));
    assert_eq!(listed(), "Build 0, wiki 0");
    write(store, |records| records.set_groups(ada.id, &[group("wiki")]));
    assert_eq!(write(store, |records| records.delete_group(&group("wiki"))), Some(1));
    assert_eq!(write(store, |records| records.delete_group(&group("wiki"))), None);
    assert_eq!((groups(&ada), listed().as_str()), (Vec::new(), "Build 0"));
}

fn derived_sessions_end_with_their_root(store: &dyn Store) {
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

fn expired_sessions_are_deleted_in_batches(store: &dyn Store) {
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

fn violated_constraints_have_their_own_errors(store: &dyn Store) {
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

fn events_are_stored_in_order(store: &dyn Store) {
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
    assert_eq!(listed(EventFilter { last: Some(2), ..any() }), all[1..]);
    assert_eq!(listed(EventFilter { last: Some(1), before: Some(3), ..any() }), all[1..2]);
    assert_eq!(listed(EventFilter { action: Some(Action::UserEdited), ..any() }), all[2..]);
    let of_one = listed(EventFilter { user: Some(UserId::new(1)), ..any() });
    assert_eq!(of_one, [all[0].clone(), all[2].clone()]);
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
