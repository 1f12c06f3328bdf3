//! Users and passwords.

use super::*;

#[test]
fn removing_the_last_active_superuser_requires_force() {
    let world = World::new();
    let root = world.add_superuser("root@example.com");
    let demote = UserChanges { is_superuser: Some(false), ..UserChanges::default() };
    let admin = world.admin();
    check_kind(admin.deactivate(root.id, false), ErrorKind::Conflict);
    check_kind(admin.delete_user(root.id, false), ErrorKind::Conflict);
    check_kind(admin.edit_user(root.id, &demote, false), ErrorKind::Conflict);

    let other = world.add_superuser("other@example.com");
    admin.deactivate(root.id, false).unwrap();
    check_kind(admin.edit_user(other.id, &demote, false), ErrorKind::Conflict);
    admin.delete_user(root.id, false).unwrap();
    check_kind(admin.deactivate(other.id, false), ErrorKind::Conflict);
    admin.deactivate(other.id, true).unwrap();
}

#[test]
fn adding_an_existing_user_refuses_keeps_or_updates_as_requested() {
    let (world, ada) = World::with_ada();
    let again = |account: &NewAccount, on| world.admin().add_user(account, on);
    let superuser = UserChanges { is_superuser: Some(true), ..UserChanges::default() };
    let wanted = account("ADA@example.com", superuser);
    check_kind(again(&wanted, OnExisting::Refuse), ErrorKind::Conflict);

    check_kind(again(&wanted, OnExisting::Keep), ErrorKind::Conflict);
    let plain = account("ADA@example.com", UserChanges::default());
    let (outcome, kept) = again(&plain, OnExisting::Keep).unwrap();
    assert_eq!((outcome, kept.is_superuser), (Outcome::Unchanged, false));
    let (outcome, updated) = again(&wanted, OnExisting::Update).unwrap();
    assert_eq!((outcome, updated.is_superuser, updated.id), (Outcome::Updated, true, ada.id));
    let session = world.login();
    assert_eq!(again(&wanted, OnExisting::Update).unwrap().0, Outcome::Unchanged);
    assert!(world.knows(&session.token), "an unchanged password ends no session");

    let other = NewPassword::Checked(Password::new("another good phrase").unwrap());
    let wanted = NewAccount { password: Some(other), ..wanted };
    assert_eq!(again(&wanted, OnExisting::Update).unwrap().0, Outcome::Updated);
    assert!(!world.knows(&session.token));
}

#[test]
fn a_refused_update_changes_nothing() {
    let (world, ada) = World::with_ada();
    let superuser = UserChanges { is_superuser: Some(true), ..UserChanges::default() };
    let weak = NewPassword::Checked(Password::new("weak").unwrap());
    let wanted = NewAccount { password: Some(weak), ..account("ada@example.com", superuser) };
    check_kind(world.admin().add_user(&wanted, OnExisting::Update), ErrorKind::Invalid);
    assert!(!world.admin().user(&ada.email).unwrap().is_superuser);
}

#[test]
fn a_password_similar_to_the_new_name_is_refused() {
    let world = World::new();
    let named = UserChanges { first_name: Some("Wilhelmine".to_owned()), ..UserChanges::default() };
    let similar = NewPassword::Checked(Password::new("wilhelmine1").unwrap());
    let wanted = NewAccount { password: Some(similar), ..account("w@example.com", named) };
    check_kind(world.service.check_account(&wanted), ErrorKind::Invalid);
    check_kind(world.admin().add_user(&wanted, OnExisting::Refuse), ErrorKind::Invalid);
}

#[test]
fn every_way_to_set_a_password_checks_the_policy() {
    let (world, ada) = World::with_ada();
    let checked = |typed: &str| NewPassword::Checked(Password::new(typed).unwrap());
    let admin = world.admin();
    for typed in ["", "short", "12345678", "password"] {
        let new = NewAccount {
            password: Some(checked(typed)),
            ..account("b@example.com", UserChanges::default())
        };
        check_kind(admin.add_user(&new, OnExisting::Refuse), ErrorKind::Invalid);
        check_kind(admin.set_password(ada.id, &checked(typed), false), ErrorKind::Invalid);
        let new = NewAccount {
            password: Some(checked(typed)),
            ..account("ada@example.com", UserChanges::default())
        };
        check_kind(admin.add_user(&new, OnExisting::Update), ErrorKind::Invalid);
        check_kind(world.service.check_account(&new), ErrorKind::Invalid);
    }
    let own_email = checked("ada@example.com");
    check_kind(admin.set_password(ada.id, &own_email, false), ErrorKind::Invalid);
    let unchecked = |typed: &str| NewPassword::Unchecked(Password::new(typed).unwrap());
    admin.set_password(ada.id, &unchecked("x"), false).unwrap();
    check_kind(admin.set_password(ada.id, &unchecked(""), false), ErrorKind::Invalid);
    assert!(admin.find_user(&"b@example.com".parse().unwrap()).unwrap().is_none());
}

#[test]
fn names_that_are_too_long_or_contain_nul_are_refused() {
    let (world, ada) = World::with_ada();
    let named = |name: String| UserChanges { first_name: Some(name), ..UserChanges::default() };
    world.admin().edit_user(ada.id, &named("é".repeat(150)), false).unwrap();
    for name in ["é".repeat(151), "a\0b".to_owned()] {
        check_kind(
            world.admin().edit_user(ada.id, &named(name.clone()), false),
            ErrorKind::Invalid,
        );
        let new = account("b@example.com", named(name));
        check_kind(world.admin().add_user(&new, OnExisting::Refuse), ErrorKind::Invalid);
    }
}

#[test]
fn only_an_active_superuser_has_admin_access() {
    let world = World::new();
    let root = world.add_superuser("root@example.com");
    let staff = UserChanges { is_staff: Some(true), ..UserChanges::default() };
    let staff = world.add("staff@example.com", staff);
    assert!(world.service.admin(Principal::User(root.id)).is_ok());
    check_kind(world.service.admin(Principal::User(staff.id)), ErrorKind::Forbidden);
    world.admin().deactivate(root.id, true).unwrap();
    check_kind(world.service.admin(Principal::User(root.id)), ErrorKind::Forbidden);
}

#[test]
fn a_page_after_a_deleted_user_is_not_found() {
    let (world, ada) = World::with_ada();
    world.admin().delete_user(ada.id, false).unwrap();
    let page = UserPage { after: Some(ada.id), ..UserPage::default() };
    check_kind(
        world.admin().users(&UserFilter::default(), &page, &mut |_| Ok(())),
        ErrorKind::NotFound,
    );
}

#[test]
fn a_hash_of_another_cost_is_rehashed_at_login() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("v.db");
    Service::create(&path).unwrap();
    let open =
        |hash_cost| Service::open(&path, Settings { hash_cost, ..Settings::default() }).unwrap();
    let dear = HashCost { memory_kib: 64, iterations: 2, parallelism: 1 };
    let stored = |service: &Service, id| {
        service.read(|reader| reader.password_hash(id)).unwrap().unwrap().expose().to_owned()
    };
    let cheap = open(CHEAP);
    let admin = cheap.admin(Principal::Operator).unwrap();
    let new = account("ada@example.com", UserChanges::default());
    let (_, ada) = admin.add_user(&new, OnExisting::Refuse).unwrap();
    let before = stored(&cheap, ada.id);
    assert!(before.contains("m=8,t=1,p=1"));

    let dear = open(dear);
    let login = |password| {
        dear.login(&Credentials::new("ada@example.com", password), &NewSession::default())
    };
    check_kind(login("wrong"), ErrorKind::Unauthenticated);
    assert_eq!(stored(&dear, ada.id), before, "a refused login changes nothing");
    login(PASSWORD).unwrap();
    assert!(stored(&dear, ada.id).contains("m=64,t=2,p=1"));
    login(PASSWORD).unwrap();
}

#[test]
fn changing_the_issuer_invalidates_all_tokens() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("v.db");
    Service::create(&path).unwrap();
    let open = |issuer: Option<&str>| {
        let issuer = issuer.map(str::to_owned);
        Service::open(&path, Settings { issuer, hash_cost: CHEAP, ..Settings::default() }).unwrap()
    };
    let service = open(None);
    let new = account("ada@example.com", UserChanges::default());
    service.admin(Principal::Operator).unwrap().add_user(&new, OnExisting::Refuse).unwrap();
    let credentials = Credentials::new("ada@example.com", PASSWORD);
    let token = service.login(&credentials, &NewSession::default()).unwrap().token;
    assert!(service.issuer().starts_with("urn:uuid:"));
    assert!(open(None).authenticate(&token).is_ok());
    check_kind(
        open(Some("https://other.example")).authenticate(&token),
        ErrorKind::Unauthenticated,
    );
}
