//! Counters that are maintained with the records.

use super::*;

pub(super) fn users_are_counted(store: &dyn Store) {
    let counts = || read(store, |reader| reader.user_counts());
    assert_eq!(counts(), UserCounts::default());
    let ada = insert(store, &User { is_staff: true, ..superuser("ada@example.com") });
    let bob = add(store, "bob@example.com");
    let all = UserCounts { total: 2, deactivated: 0, staff: 1, superusers: 1, never_signed_in: 2 };
    assert_eq!(counts(), all);
    write(store, |records| records.set_last_login(bob.id, at(9)));
    write(store, |records| records.set_last_login(bob.id, at(10)));
    assert_eq!(counts(), UserCounts { never_signed_in: 1, ..all });
    let idle = |second| read(store, |reader| reader.count_idle_users(at(second), 1));
    assert_eq!(idle(1), BoundedCount::exact(0));
    assert_eq!(idle(2), BoundedCount::exact(1), "ada joined at 1 and never signed in");
    assert_eq!(idle(11), BoundedCount { count: 1, has_more: true });
    let gone = User { deactivated_at: Some(at(11)), is_staff: false, ..ada.clone() };
    write(store, |records| records.update_user(&gone));
    assert_eq!(counts(), UserCounts { never_signed_in: 1, deactivated: 1, staff: 0, ..all });
    assert_eq!(idle(11), BoundedCount::exact(1));
    write(store, |records| records.delete_user(ada.id));
    write(store, |records| records.delete_user(bob.id));
    assert_eq!(counts(), UserCounts::default());
    let undone = store.transact(Durability::Synced, &mut |records| {
        records.insert_user(&superuser("eve@example.com"))?;
        Err(Error::conflict("rolled back"))
    });
    assert!(undone.is_err());
    assert_eq!(counts(), UserCounts::default());
}

pub(super) fn hash_schemes_are_counted(store: &dyn Store) {
    let counts = || read(store, |reader| reader.count_hash_schemes());
    let hash = |text: &str| PasswordHash::new(text);
    let (one, two) = (hash("pbkdf2_sha256$1$a$b"), hash("md5$a$b"));
    let (ada, bob) = (add(store, "ada@example.com"), add(store, "bob@example.com"));
    for user in [&ada, &bob] {
        write(store, |records| records.set_password_hash(user.id, Some(&one), at(5)));
    }
    assert_eq!(counts(), [(one.scheme(), 2)]);
    assert_eq!(read(store, |reader| reader.password_set_at(ada.id)), Some(at(5)));
    write(store, |records| records.set_password_hash(ada.id, Some(&two), at(6)));
    assert_eq!(counts(), [(two.scheme(), 1), (one.scheme(), 1)]);
    write(store, |records| records.improve_password_hash(bob.id, &two));
    assert_eq!(counts(), [(two.scheme(), 2)]);
    write(store, |records| records.set_password_hash(ada.id, None, at(7)));
    assert_eq!(read(store, |reader| reader.password_set_at(ada.id)), None);
    // Deleting a user deletes the credentials.
    write(store, |records| records.delete_user(bob.id));
    assert_eq!(counts(), []);
}

pub(super) fn sign_ins_are_counted_by_day(store: &dyn Store) {
    let added = |day, succeeded, refused| SignIns { day: Day(day), succeeded, refused };
    for (day, succeeded, refused) in [(3, 1, 0), (4, 0, 1), (4, 1, 7)] {
        write(store, |records| records.count_sign_ins(added(day, succeeded, refused)));
    }
    let since = |day| {
        read(store, |reader| {
            let mut found = Vec::new();
            reader.sign_ins(Day(day), &mut |sign_ins| {
                found.push(sign_ins);
                Ok(())
            })?;
            Ok(found)
        })
    };
    assert_eq!(since(0), [added(3, 1, 0), added(4, 1, 8)]);
    assert_eq!(since(4), [added(4, 1, 8)]);
}
