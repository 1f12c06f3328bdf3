//! Users, groups, and links.

use super::*;

pub(super) fn users_are_stored_unchanged(store: &dyn Store) {
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

pub(super) fn emails_are_unique_regardless_of_case(store: &dyn Store) {
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

pub(super) fn ids_are_never_reused(store: &dyn Store) {
    let first = add(store, "ada@example.com");
    write(store, |records| records.delete_user(first.id));
    assert!(add(store, "ada@example.com").id > first.id);
}

pub(super) fn lists_are_filtered(store: &dyn Store) {
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
        let count = read(store, |reader| reader.count_users(&filter, 9));
        let listed = BoundedCount::exact(found.len() as u64);
        assert_eq!(count, listed, "the count and the list must agree");
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
    write(store, |records| {
        records.set_last_login(ada.id, at(5))?;
        records.set_password_hash(ada.id, Some(&PasswordHash::new("x")), at(1))
    });
    let most = read(store, |reader| reader.count_users(&all(), 2));
    assert_eq!(most, BoundedCount { count: 2, has_more: true });
    for (filter, hits) in [
        (UserFilter { signed_in_since: Some(at(5)), ..all() }, "ada"),
        (UserFilter { signed_in_since: Some(at(6)), ..all() }, ""),
        (UserFilter { idle_since: Some(at(5)), ..all() }, "bob 100%_sure"),
        (UserFilter { idle_since: Some(at(1)), ..all() }, ""),
        (UserFilter { has_signed_in: Some(false), ..all() }, "bob 100%_sure"),
        (UserFilter { has_password: Some(true), ..all() }, "ada"),
        (UserFilter { has_password: Some(false), ..all() }, "bob 100%_sure"),
    ] {
        assert_eq!(found(filter.clone()), hits, "{filter:?}");
    }
}

pub(super) fn lists_are_sorted_and_paged(store: &dyn Store) {
    for name in ["c", "a", "B", "d"] {
        add(store, &format!("{name}@example.com"));
    }
    let d = read(store, |reader| reader.user_by_email(&email("d@example.com"))).unwrap();
    write(store, |records| records.set_last_login(d.id, at(3)));
    let b = read(store, |reader| reader.user_by_email(&email("b@example.com"))).unwrap();
    let named = User { first_name: "Carol".to_owned(), ..b };
    write(store, |records| records.update_user(&named));
    for (sort, order) in [
        (UserSort::Id, "c a B d"),
        (UserSort::Email, "a B c d"),
        (UserSort::Name, "a c B d"),
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

pub(super) fn last_superuser_is_found(store: &dyn Store) {
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

pub(super) fn links_are_stored_and_deleted(store: &dyn Store) {
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

pub(super) fn imported_users_are_stored_unchanged(store: &dyn Store) {
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
    let bob = keep(&user(None, "bob@example.com", None)).get();
    assert!(bob > 40, "a sequence may have gaps, and goes on after a chosen ID");
    let ada = read(store, |reader| reader.user_by_email(&email("ada@EXAMPLE.com"))).unwrap();
    assert_eq!((ada.id.get(), ada.date_joined, ada.deactivated_at), (40, at(-5), Some(at(3))));
    let found = UserFilter { search: Some("ÅNG".to_owned()), ..UserFilter::default() };
    assert_eq!(read(store, |reader| reader.count_users(&found, 9)), BoundedCount::exact(2));
    for taken in [user(Some(40), "c@example.com", None), user(None, "ADA@example.com", None)] {
        let mut insert = |records: &mut dyn Records| records.insert_user(&taken.user).map(drop);
        let refused = store.transact(Durability::Synced, &mut insert);
        assert_eq!(refused.unwrap_err().kind(), ErrorKind::Conflict);
    }
    write(store, |records| {
        let hash = PasswordHash::new("$argon2id$v=19$m=8,t=1,p=1$c2FsdA$aGFzaA");
        records.set_password_hash(UserId::new(bob), Some(&hash), at(4))
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
    assert_eq!((seen[1].0, &seen[1].2), (bob, &None));

    let accepts = |id| read(store, |reader| reader.accepts_legacy(UserId::new(id)));
    assert!(accepts(40) && accepts(bob) && !accepts(99));
    write(store, |records| records.end_legacy(Some(UserId::new(40))));
    assert!(!accepts(40) && accepts(bob));
    write(store, |records| records.end_legacy(None));
    assert!(!accepts(bob));
}

pub(super) fn groups_are_stored(store: &dyn Store) {
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
    assert_eq!(
        read(store, |reader| reader.count_users(&filter("wiki"), 9)),
        BoundedCount::exact(2)
    );
    write(store, |records| records.set_groups(ada.id, &[]));
    assert!(groups(&ada).is_empty());
    write(store, |records| records.delete_user(bob.id));
    assert_eq!(listed(), "Build 0, wiki 0");
    write(store, |records| records.set_groups(ada.id, &[group("wiki")]));
    assert_eq!(write(store, |records| records.delete_group(&group("wiki"))), Some(1));
    assert_eq!(write(store, |records| records.delete_group(&group("wiki"))), None);
    assert_eq!((groups(&ada), listed().as_str()), (Vec::new(), "Build 0"));
}

pub(super) fn prefixes_are_found(store: &dyn Store) {
    for name in ["ada", "adam", "bob"] {
        add(store, &format!("{name}@Example.com"));
    }
    let found =
        |prefix: &str, limit| read(store, |reader| reader.emails_with_prefix(prefix, limit)).len();
    assert_eq!(found("AD", 9), 2);
    assert_eq!(found("ada@", 9), 1);
    assert_eq!(found("", 9), 3);
    assert_eq!(found("", 2), 2);
    assert_eq!(found("c", 9), 0);
    let ada = read(store, |reader| reader.user_by_email(&email("ada@example.com"))).unwrap();
    for id in [1, 2] {
        write(store, |records| records.insert_session(&session(id, &ada)));
    }
    let first = session(1, &ada).id;
    let found = |prefix: &str| read(store, |reader| reader.sessions_with_prefix(prefix, None, 2));
    assert_eq!(found(&first.to_string()[..8]), [first]);
    assert_eq!(found(&first.to_string()), [first]);
    assert_eq!(found("0").len(), 2, "both IDs begin with 0");
    assert_eq!(found("f"), []);
    let live = |second| read(store, |reader| reader.count_all_live_sessions(at(second), 1));
    assert_eq!(live(50), BoundedCount { count: 1, has_more: true });
    assert_eq!(live(100), BoundedCount::exact(0));
    write(store, |records| records.revoke_sessions(SessionFilter::Id(first), at(20)));
    let live = |second| read(store, |reader| reader.sessions_with_prefix("0", Some(at(second)), 1));
    assert_eq!(live(50), [session(2, &ada).id], "ended sessions do not use up the limit");
    assert_eq!(live(100), []);
}
