use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::*;
use crate::clock::FixedClock;
use crate::domain::{
    AccessToken, Action, Algorithm, DeviceToken, Event, EventFilter, KeyState, LoginSource,
    Network, NewSession, Password, SessionFilter, SessionKind, Timestamp, UserChanges, UserFilter,
    UserPage,
};
use crate::store::conformance::Retrying;
use crate::store::{Durability, FileStore, ReadMode, Reader, Records, Store};

const CHEAP: HashCost = HashCost { memory_kib: 8, iterations: 1, parallelism: 1 };
const PASSWORD: &str = "correct horse battery";
const DAY: Duration = Duration::from_secs(24 * 3600);

/// A store in which reads, but not writes, fail while the switch is on.
struct FailingReads {
    store: Retrying,
    is_on: Arc<AtomicBool>,
}

impl Store for FailingReads {
    fn read(
        &self,
        mode: ReadMode,
        work: &mut dyn FnMut(&mut dyn Reader) -> Result<()>,
    ) -> Result<()> {
        if self.is_on.load(Ordering::Relaxed) {
            return Err(Error::unavailable("the disk does not answer"));
        }
        self.store.read(mode, work)
    }

    fn transact(
        &self,
        durability: Durability,
        work: &mut dyn FnMut(&mut dyn Records) -> Result<()>,
    ) -> Result<()> {
        self.store.transact(durability, work)
    }

    fn as_file(&self) -> Option<&dyn FileStore> {
        self.store.as_file()
    }
}

/// A service with a clock that moves only when it is told to.
struct World {
    clock: Arc<FixedClock>,
    fails_reads: Arc<AtomicBool>,
    service: Service,
}

impl World {
    fn new() -> Self {
        Self::with(cheap())
    }

    fn with(settings: Settings) -> Self {
        let clock = Arc::new(FixedClock::new(Timestamp::from_second(1_800_000_000).unwrap()));
        let location = Location::Memory { instance: Uuid::nil(), created_at: clock.now() };
        // `Retrying` runs every unit of work twice, to find effects outside of its transaction.
        let fails_reads = Arc::new(AtomicBool::new(false));
        let store = Retrying(store::open(&location).unwrap());
        let store = Box::new(FailingReads { store, is_on: Arc::clone(&fails_reads) });
        let random = Arc::new(SystemRandom);
        let service = Service::new(store, None, settings, Arc::clone(&clock) as _, random);
        Self { clock, fails_reads, service: service.unwrap() }
    }

    /// A world with one user, `ada@example.com`.
    fn with_ada() -> (Self, User) {
        Self::with_settings(cheap())
    }

    fn with_settings(settings: Settings) -> (Self, User) {
        let world = Self::with(settings);
        let ada = world.add("ada@example.com", UserChanges::default());
        (world, ada)
    }

    fn admin(&self) -> Admin<'_> {
        self.service.admin(Principal::Operator).unwrap()
    }

    fn add(&self, email: &str, changes: UserChanges) -> User {
        self.admin().add_user(&account(email, changes), OnExisting::Refuse).unwrap().1
    }

    fn add_superuser(&self, email: &str) -> User {
        let changes = UserChanges { is_superuser: Some(true), ..UserChanges::default() };
        self.add(email, changes)
    }

    fn login(&self) -> Login {
        self.login_for(&NewSession::default())
    }

    fn login_for(&self, wanted: &NewSession) -> Login {
        let credentials = Credentials::new("ada@example.com", PASSWORD);
        self.service.login(&credentials, wanted).unwrap()
    }

    fn events(&self, action: Action) -> Vec<Event> {
        let mut found = Vec::new();
        let filter = EventFilter { action: Some(action), ..EventFilter::default() };
        let view = self.admin();
        view.events(&filter, &mut |event| {
            found.push(event);
            Ok(())
        })
        .unwrap();
        found
    }

    fn knows(&self, token: &AccessToken) -> bool {
        self.service.authenticate(token).is_ok()
    }
}

fn cheap() -> Settings {
    Settings { hash_cost: CHEAP, ..Settings::default() }
}

fn account(email: &str, changes: UserChanges) -> NewAccount {
    let password = Some(NewPassword::Checked(Password::new(PASSWORD).unwrap()));
    NewAccount { email: email.parse().unwrap(), changes, password }
}

#[track_caller]
fn check_kind<T>(result: Result<T>, kind: ErrorKind) {
    assert_eq!(result.map(drop).unwrap_err().kind(), kind);
}

#[test]
fn login_ignores_only_the_case_of_the_email_address() {
    let (world, ada) = World::with_ada();
    let login = |email: &str, password: &str| {
        world.service.login(&Credentials::new(email, password), &NewSession::default())
    };
    assert_eq!(login("ADA@Example.COM", PASSWORD).unwrap().user.id, ada.id);
    for (email, password) in [
        ("ada@example.com", "Correct horse battery"),
        ("ada@example.com", "correct horse battery "),
        ("ada@example.com", ""),
        (" ada@example.com", PASSWORD),
        ("ada@example.com\n", PASSWORD),
        ("bob@example.com", PASSWORD),
        ("", PASSWORD),
        ("", ""),
    ] {
        check_kind(login(email, password), ErrorKind::Unauthenticated);
    }
    check_kind(login("ada@example.com", &"x".repeat(5000)), ErrorKind::Unauthenticated);
}

#[test]
fn login_records_the_time_as_last_login() {
    let (world, ada) = World::with_ada();
    assert_eq!(ada.last_login, None);
    let login = world.login();
    assert_eq!(login.user.last_login, Some(world.clock.now()));
    assert_eq!(world.admin().user(&ada.email).unwrap().last_login, Some(world.clock.now()));
}

#[test]
fn a_token_expires_after_the_requested_lifetime() {
    let (world, _) = World::with_ada();
    let month = world.login();
    assert_eq!(month.expires_in, 30 * DAY);
    let short = world.login_for(&NewSession { ttl: Some(DAY), ..NewSession::default() });
    world.clock.advance(DAY);
    assert!(!world.knows(&short.token));
    assert!(world.knows(&month.token));
    world.clock.advance(28 * DAY + Duration::from_secs(24 * 3600 - 1));
    assert!(world.knows(&month.token));
    world.clock.advance(Duration::from_secs(1));
    assert!(!world.knows(&month.token));
    check_kind(world.service.session(&month.token, None), ErrorKind::Unauthenticated);
    check_kind(world.service.session(&month.token, Some(MAX_TTL)), ErrorKind::Unauthenticated);
}

#[test]
fn session_requests_beyond_the_limits_are_refused() {
    let (world, _) = World::with_ada();
    let new = NewSession::default;
    for wanted in [
        NewSession { ttl: Some(Duration::ZERO), ..new() },
        NewSession { ttl: Some(Duration::from_millis(999)), ..new() },
        NewSession { ttl: Some(MAX_TTL + Duration::from_secs(1)), ..new() },
        NewSession { name: Some("x".repeat(201)), ..new() },
        NewSession { audience: vec![String::new()], ..new() },
        NewSession { audience: vec!["x".repeat(257)], ..new() },
        NewSession { audience: vec!["x".to_owned(); 17], ..new() },
        NewSession { scope: vec!["two words".to_owned()], ..new() },
        NewSession { scope: vec!["\"".to_owned()], ..new() },
    ] {
        let credentials = Credentials::new("ada@example.com", PASSWORD);
        check_kind(world.service.login(&credentials, &wanted), ErrorKind::Invalid);
    }
    let most = NewSession {
        kind: SessionKind::Api,
        ttl: Some(MAX_TTL),
        name: Some("x".repeat(200)),
        audience: vec!["a".repeat(256); 16],
        scope: Vec::new(),
        device: None,
        previous: None,
    };
    assert!(world.knows(&world.login_for(&most).token));
    let most = NewSession { audience: vec!["\"".repeat(128); 16], ..most };
    assert!(world.knows(&world.login_for(&most).token), "the longest audience after JSON escaping");
    let more = NewSession { scope: vec!["s".to_owned()], ..most };
    let credentials = Credentials::new("ada@example.com", PASSWORD);
    check_kind(world.service.login(&credentials, &more), ErrorKind::Invalid);
}

#[test]
fn a_token_is_refreshed_only_if_it_expires_within_min_ttl() {
    let (world, _) = World::with_ada();
    let minute = Duration::from_secs(60);
    let old = world.login_for(&NewSession { ttl: Some(2 * minute), ..NewSession::default() });
    let session = |min_ttl| world.service.session(&old.token, min_ttl).unwrap();
    world.clock.advance(minute);
    let same = session(Some(minute));
    assert_eq!(same.token.expose(), old.token.expose());
    world.clock.advance(Duration::from_secs(1));
    assert_eq!(session(None).token.expose(), old.token.expose());
    let fresh = session(Some(minute));
    assert_ne!(fresh.token.expose(), old.token.expose());
    assert_eq!(fresh.session.id, old.session.id);
    assert_eq!(fresh.expires_in, 2 * minute, "a refresh keeps the requested lifetime");
    assert!(world.knows(&old.token), "the old token stays valid");
    world.clock.advance(minute);
    assert!(!world.knows(&old.token));
    assert!(world.knows(&fresh.token));
}

#[test]
fn logout_invalidates_all_tokens_of_only_one_session() {
    let (world, _) = World::with_ada();
    let (here, there) = (world.login(), world.login());
    world.clock.advance(DAY);
    let fresh = world.service.session(&here.token, Some(MAX_TTL)).unwrap();
    world.service.logout(&fresh.token).unwrap();
    assert!(!world.knows(&here.token) && !world.knows(&fresh.token));
    assert!(world.knows(&there.token));
    check_kind(world.service.logout(&here.token), ErrorKind::Unauthenticated);
}

/// Each case is a change to an account, and whether its token and password are valid afterwards.
#[test]
fn every_use_of_a_token_checks_the_state_of_the_account() {
    type Act = fn(&Admin<'_>, &User);
    let cases: [(&str, Act, bool, bool); 8] = [
        ("nothing", |_, _| {}, true, true),
        ("deactivated", |admin, ada| drop(admin.deactivate(ada.id, false).unwrap()), false, false),
        (
            "deactivated and activated",
            |admin, ada| {
                admin.deactivate(ada.id, false).unwrap();
                admin.activate(ada.id).unwrap();
            },
            false,
            true,
        ),
        ("deleted", |admin, ada| drop(admin.delete_user(ada.id, false).unwrap()), false, false),
        (
            "password changed",
            |admin, ada| {
                let other = NewPassword::Checked(Password::new("another good phrase").unwrap());
                admin.set_password(ada.id, &other, false).unwrap();
            },
            false,
            false,
        ),
        (
            "password changed, sessions kept",
            |admin, ada| {
                let other = NewPassword::Checked(Password::new("another good phrase").unwrap());
                admin.set_password(ada.id, &other, true).unwrap();
            },
            true,
            false,
        ),
        (
            "password unusable",
            |admin, ada| admin.make_password_unusable(ada.id, false, false).unwrap(),
            false,
            false,
        ),
        (
            "sessions revoked",
            |admin, ada| {
                assert_eq!(admin.revoke_sessions(SessionFilter::User(ada.id)).unwrap(), 1);
            },
            false,
            true,
        ),
    ];
    for (name, act, token_is_valid, password_is_valid) in cases {
        let (world, ada) = World::with_ada();
        let token = world.login().token;
        act(&world.admin(), &ada);
        let service = &world.service;
        assert_eq!(world.knows(&token), token_is_valid, "authenticate: {name}");
        assert_eq!(service.session(&token, None).is_ok(), token_is_valid, "session: {name}");
        let refreshed = service.session(&token, Some(MAX_TTL));
        assert_eq!(refreshed.is_ok(), token_is_valid, "session with refresh: {name}");
        assert_eq!(service.logout(&token).is_ok(), token_is_valid, "logout: {name}");
        let credentials = Credentials::new("ada@example.com", PASSWORD);
        let login = service.login(&credentials, &NewSession::default());
        assert_eq!(login.is_ok(), password_is_valid, "login: {name}");
    }
}

#[test]
fn a_token_for_another_audience_is_valid_but_never_renewed() {
    let (world, _) = World::with_ada();
    let audience = vec!["https://billing.example".to_owned()];
    let login = world.login_for(&NewSession { audience, ..NewSession::default() });
    let same = world.service.session(&login.token, Some(MAX_TTL)).unwrap();
    assert_eq!(same.token.expose(), login.token.expose(), "it is not renewed");
    let known = world.service.authenticate(&login.token).unwrap();
    assert!(known.is_for("https://billing.example"));
    assert!(!known.is_for(world.service.issuer()));
    assert!(world.service.authenticate(&world.login().token).unwrap().is_for("anything"));
}

#[test]
fn tokens_stay_valid_after_a_key_rotation_until_they_expire() {
    let (world, _) = World::with_ada();
    let old = world.login();
    let before = world.admin().keys().unwrap();
    let states = |keys: &[crate::domain::SigningKey]| {
        keys.iter().map(|key| key.state(world.service.now()).name()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(before.len(), 2);
    let next = before.iter().find(|key| key.state(world.service.now()) == KeyState::Next).unwrap();

    world.clock.advance(DAY);
    let active = world.admin().rotate_key(None).unwrap();
    assert_eq!(active.id, next.id, "the previously published key becomes active");
    assert!(world.knows(&old.token));
    let fresh = world.login();
    assert_eq!(token_key(&fresh), active.id.as_str());
    let published = world.service.jwk_set().unwrap();
    assert_eq!(published["keys"].as_array().unwrap().len(), 3);
    let mut sorted =
        states(&world.admin().keys().unwrap()).split(' ').map(str::to_owned).collect::<Vec<_>>();
    sorted.sort();
    assert_eq!(sorted, ["active", "next", "verifying"]);

    world.clock.advance(29 * DAY);
    assert!(!world.knows(&old.token), "it expired at its regular time");
    assert!(world.knows(&fresh.token));
    let retired = before.iter().find(|key| key.id != next.id).unwrap();
    let published = world.service.jwk_set().unwrap().to_string();
    assert!(!published.contains(retired.id.as_str()));
    world.admin().rotate_key(None).unwrap();
    assert!(
        world.admin().keys().unwrap().iter().all(|key| key.id != retired.id),
        "the old key is deleted"
    );
}

fn token_key(login: &Login) -> String {
    crate::token::key_id(&login.token).unwrap().as_str().to_owned()
}

#[test]
fn a_rotation_can_change_the_algorithm() {
    let (world, _) = World::with_ada();
    let mut tokens = vec![world.login().token];
    for algorithm in Algorithm::ALL.into_iter().rev() {
        let key = world.admin().rotate_key(Some(algorithm)).unwrap();
        assert_eq!((key.algorithm, key.state(world.service.now())), (algorithm, KeyState::Active));
        tokens.push(world.login().token);
    }
    assert!(tokens.iter().all(|token| world.knows(token)));
    let symmetric = world.admin().keys().unwrap();
    let symmetric = symmetric.iter().find(|key| key.algorithm == Algorithm::Hs256).unwrap();
    assert!(!world.service.jwk_set().unwrap().to_string().contains(symmetric.id.as_str()));
}

#[test]
fn retiring_a_key_invalidates_the_tokens_it_signed() {
    let (world, _) = World::with_ada();
    let old = world.login();
    let id = crate::token::key_id(&old.token).unwrap();
    check_kind(world.admin().retire_key(&id), ErrorKind::Conflict);
    world.admin().rotate_key(None).unwrap();
    let fresh = world.service.session(&old.token, Some(MAX_TTL)).unwrap();
    world.admin().retire_key(&id).unwrap();
    assert!(!world.knows(&old.token));
    assert!(world.knows(&fresh.token));
    check_kind(world.admin().retire_key(&KeyId::new("unknown").unwrap()), ErrorKind::NotFound);
}

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

/// The test network with this number.
fn network(n: u32) -> Network {
    Network::of(std::net::Ipv4Addr::from(0xC633_6400 + n).into())
}

fn try_login(world: &World, password: &str, network: Network) -> Result<Login> {
    let credentials = Credentials::new("ada@example.com", password).from_source(network);
    world.service.login(&credentials, &NewSession::default())
}

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn the_first_failures_are_free_and_further_ones_cause_waits() {
    let (world, _) = World::with_ada();
    for _ in 0..3 {
        check_kind(try_login(&world, "wrong", network(1)), ErrorKind::Unauthenticated);
    }
    assert!(try_login(&world, PASSWORD, network(1)).is_ok(), "a success clears the failures");
    for _ in 0..4 {
        check_kind(try_login(&world, "wrong", network(1)), ErrorKind::Unauthenticated);
    }
    for wait in [1, 3, 5, 10, 10] {
        check_kind(try_login(&world, PASSWORD, network(1)), ErrorKind::Unauthenticated);
        world.clock.advance(Duration::from_secs(wait));
        check_kind(try_login(&world, "wrong", network(1)), ErrorKind::Unauthenticated);
    }
    assert!(try_login(&world, PASSWORD, network(2)).is_ok(), "other networks are not throttled");
    world.clock.advance(10 * SECOND);
    assert!(try_login(&world, PASSWORD, network(1)).is_ok());
}

#[test]
fn at_most_a_hundred_attempts_a_day_are_evaluated_from_unknown_networks() {
    let (world, ada) = World::with_ada();
    try_login(&world, PASSWORD, network(9_999)).unwrap();
    for n in 0..CEILING {
        check_kind(try_login(&world, "wrong", network(n)), ErrorKind::Unauthenticated);
    }
    check_kind(try_login(&world, PASSWORD, network(5_000)), ErrorKind::Unauthenticated);
    let lockouts = world.admin().lockouts().unwrap();
    assert_eq!(lockouts.len(), 1);
    assert_eq!(lockouts[0].email.as_deref(), Some("ada@example.com"));
    assert!(lockouts[0].network.is_none());
    assert!(try_login(&world, PASSWORD, network(9_999)).is_ok(), "a known network is exempt");

    world.clock.advance(DAY + SECOND);
    assert!(try_login(&world, PASSWORD, network(5_000)).is_ok(), "the count resets after a day");
    for n in 0..CEILING {
        let _ = try_login(&world, "wrong", network(n));
    }
    check_kind(try_login(&world, PASSWORD, network(6_000)), ErrorKind::Unauthenticated);
    assert!(world.admin().clear_lockouts(Some(ada.id)).unwrap() > 0);
    assert!(try_login(&world, PASSWORD, network(6_000)).is_ok(), "an operator can clear the count");
}

#[test]
fn an_unknown_name_is_counted_like_a_user() {
    let (world, _) = World::with_ada();
    let unknown = || {
        let credentials = Credentials::new("unknown@example.com", "x").from_source(network(1));
        world.service.login(&credentials, &NewSession::default())
    };
    for _ in 0..5 {
        check_kind(unknown(), ErrorKind::Unauthenticated);
    }
    let lockouts = world.admin().lockouts().unwrap();
    assert_eq!((lockouts.len(), lockouts[0].email.clone()), (1, None));
    assert!(!format!("{:?}", lockouts[0].account).contains("unknown@"), "the name is not stored");
}

#[test]
fn a_network_has_one_budget_of_failures_for_all_accounts() {
    let (world, _) = World::with_ada();
    try_login(&world, PASSWORD, network(1)).unwrap();
    let at = |name: usize| {
        let name = format!("u{name}@example.com");
        let credentials = Credentials::new(&name, "x").from_source(network(1));
        world.service.login(&credentials, &NewSession::default())
    };
    for n in 0..200 {
        check_kind(at(n), ErrorKind::Unauthenticated);
    }
    let error = at(200).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Throttled);
    assert!(error.retry_after().unwrap() <= 6 * SECOND);
    assert!(try_login(&world, PASSWORD, network(1)).is_ok(), "a known user can still sign in");
    check_kind(try_login(&world, "wrong", network(1)), ErrorKind::Throttled);
    let elsewhere = Credentials::new("u1@example.com", "x").from_source(network(2));
    check_kind(world.service.login(&elsewhere, &NewSession::default()), ErrorKind::Unauthenticated);
    world.clock.advance(error.retry_after().unwrap());
    check_kind(at(201), ErrorKind::Unauthenticated);
    check_kind(at(202), ErrorKind::Throttled);
}

#[test]
fn successful_logins_are_not_throttled() {
    let (world, _) = World::with_ada();
    for n in 0..500 {
        assert!(try_login(&world, PASSWORD, network(n % 3)).is_ok(), "{n}");
    }
    assert!(world.admin().lockouts().unwrap().is_empty());
}

#[test]
fn concurrent_attempts_do_not_evade_the_throttle() {
    let (world, _) = World::with_ada();
    let successes = std::thread::scope(|scope| {
        let attempts: Vec<_> = (0..40)
            .map(|n| {
                let world = &world;
                // The correct password comes last, after the free failures are used up.
                let password = if n < 36 { "wrong" } else { PASSWORD };
                scope.spawn(move || {
                    if n >= 36 {
                        while world.admin().lockouts().unwrap().is_empty() {
                            std::thread::yield_now();
                        }
                    }
                    try_login(world, password, network(1)).is_ok()
                })
            })
            .collect();
        attempts.into_iter().filter_map(|attempt| attempt.join().ok()).filter(|ok| *ok).count()
    });
    assert_eq!(successes, 0);
}

#[test]
fn logins_from_a_known_network_do_not_raise_the_ceiling_for_others() {
    let (world, _) = World::with_ada();
    try_login(&world, PASSWORD, network(9_999)).unwrap();
    for n in 0..CEILING {
        let _ = try_login(&world, "wrong", network(n));
    }
    for _ in 0..50 {
        try_login(&world, PASSWORD, network(9_999)).unwrap();
    }
    check_kind(try_login(&world, PASSWORD, network(5_000)), ErrorKind::Unauthenticated);
}

#[test]
fn setting_the_clock_back_keeps_failures_and_limits_waits_to_a_day() {
    let (world, _) = World::with_ada();
    let year = 365 * DAY;
    world.clock.advance(10 * year);
    for n in 0..CEILING + 10 {
        let _ = try_login(&world, "wrong", network(n));
    }
    for n in 0..250 {
        let credentials = Credentials::new(&format!("u{n}@example.com"), "x");
        let _ = world.service.login(&credentials.from_source(network(1)), &NewSession::default());
    }
    world.clock.set_back(10 * year);
    assert!(try_login(&world, PASSWORD, network(5_000)).is_err(), "the ceiling still applies");
    check_kind(try_login(&world, PASSWORD, network(1)), ErrorKind::Throttled);
    let lockouts = world.admin().lockouts().unwrap();
    assert!(lockouts.iter().any(|lockout| lockout.account.is_none()), "{lockouts:?}");
    assert!(lockouts.iter().all(|lockout| lockout.until <= world.service.now() + DAY));
    world.clock.advance(Duration::from_secs(10));
    assert!(try_login(&world, PASSWORD, network(1)).is_err(), "the ceiling still applies today");
    world.clock.advance(DAY);
    assert!(try_login(&world, PASSWORD, network(5_000)).is_ok());
}

#[test]
fn a_wait_starts_over_when_the_clock_is_set_back() {
    let (world, _) = World::with_ada();
    for _ in 0..8 {
        let _ = try_login(&world, "wrong", network(1));
        world.clock.advance(Duration::from_secs(10));
    }
    let _ = try_login(&world, "wrong", network(1));
    world.clock.set_back(DAY);
    assert!(try_login(&world, PASSWORD, network(1)).is_err());
    world.clock.advance(Duration::from_secs(9));
    assert!(try_login(&world, PASSWORD, network(1)).is_err());
    world.clock.advance(Duration::from_secs(1));
    try_login(&world, PASSWORD, network(1)).unwrap();
}

#[test]
fn revoking_sessions_includes_expired_sessions() {
    let (world, ada) = World::with_ada();
    let token = world.login().token;
    world.clock.advance(60 * DAY);
    assert_eq!(world.admin().revoke_sessions(SessionFilter::User(ada.id)).unwrap(), 0);
    world.clock.set_back(60 * DAY);
    assert!(!world.knows(&token));
}

#[test]
fn a_refresh_does_not_extend_a_session_past_its_maximum_age() {
    let settings = Settings { session_max_age: 40 * DAY, ..cheap() };
    let (world, _) = World::with_settings(settings);
    let mut token = world.login().token;
    for _ in 0..39 {
        world.clock.advance(DAY);
        let login = world.service.session(&token, Some(MAX_TTL)).unwrap();
        assert!(login.expires_at <= login.session.ends_at);
        token = login.token;
    }
    world.clock.advance(DAY);
    check_kind(world.service.session(&token, None), ErrorKind::Unauthenticated);
    assert!(!world.knows(&token));
}

#[test]
fn a_browser_session_ends_after_12_idle_hours_or_30_days() {
    let (world, _) = World::with_ada();
    let browser = NewSession { kind: SessionKind::Browser, ..NewSession::default() };
    let sign_in = || world.login_for(&browser).token;
    let is_signed_in = |token: &AccessToken| world.service.account(token).is_ok();
    let hour = Duration::from_secs(3600);

    let idle = sign_in();
    world.clock.advance(12 * hour);
    assert!(!is_signed_in(&idle));

    let used = sign_in();
    for _ in 0..59 {
        world.clock.advance(12 * hour);
        world.clock.set_back(Duration::from_secs(60));
        assert!(is_signed_in(&used));
        world.service.keep_uses().unwrap();
    }
    world.clock.advance(11 * hour);
    assert!(is_signed_in(&used));
    world.clock.advance(2 * hour);
    assert!(!is_signed_in(&used), "30 days are over");
}

#[test]
fn bearer_tokens_and_cookies_are_not_interchangeable() {
    let (world, _) = World::with_ada();
    let browser = NewSession { kind: SessionKind::Browser, ..NewSession::default() };
    let cookie = world.login_for(&browser).token;
    let bearer = world.login().token;
    let service = &world.service;
    assert!(service.current_user(&bearer).is_ok() && service.browser_user(&cookie).is_ok());
    assert!(service.current_user(&cookie).is_err() && service.browser_user(&bearer).is_err());
    assert!(service.session(&cookie, None).is_err() && service.logout(&cookie).is_err());
    assert!(service.account(&bearer).is_err() && service.sign_out_browser(&bearer).is_err());
    assert!(service.admit_to(Some(&cookie), Some(&bearer), None).is_err());
    assert!(service.admit_to(Some(&bearer), None, None).is_ok());
    assert!(service.admit_to(Some(&cookie), Some(&cookie), None).is_ok());
}

#[test]
fn a_token_with_a_scope_or_an_audience_gives_no_access_here() {
    let (world, _) = World::with_ada();
    let scope = vec!["read:only".to_owned()];
    let audience = vec![world.service.issuer().to_owned()];
    for kind in [SessionKind::Api, SessionKind::Browser] {
        for wanted in [
            NewSession { kind, scope: scope.clone(), ..NewSession::default() },
            NewSession { kind, audience: audience.clone(), ..NewSession::default() },
        ] {
            let token = world.login_for(&wanted).token;
            let service = &world.service;
            assert!(service.current_user(&token).is_err() && service.account(&token).is_err());
            assert!(service.admit_to(Some(&token), Some(&token), None).is_err());
            let is_known = service.session(&token, None).is_ok();
            assert_eq!(is_known, kind == SessionKind::Api, "the session itself is valid");
        }
    }
}

#[test]
fn exceeding_the_session_limit_ends_the_least_recently_used_session() {
    let (world, ada) = World::with_settings(Settings { max_sessions: 3, ..cheap() });
    let tokens: Vec<_> = (0..3)
        .map(|_| {
            world.clock.advance(Duration::from_secs(10));
            world.login().token
        })
        .collect();
    world.clock.advance(Duration::from_secs(10));
    assert!(world.knows(&tokens[0]));
    world.service.keep_uses().unwrap();
    world.login();
    let is_known: Vec<_> = tokens.iter().map(|token| world.knows(token)).collect();
    assert_eq!(is_known, [true, false, true]);
    let events = world.events(Action::SessionsEvicted);
    let [event] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!(event.subject, format!("user:{}", ada.id));
    assert!(event.detail.contains("\"limit\":3"), "{}", event.detail);
}

#[test]
fn a_known_browser_is_throttled_separately() {
    let (world, ada) = World::with_ada();
    let browser = NewSession { kind: SessionKind::Browser, ..NewSession::default() };
    let from = |device: Option<&DeviceToken>| LoginSource {
        network: network(1),
        devices: device.cloned().into_iter().collect(),
    };
    let sign_in = |password: &str, device: Option<&DeviceToken>| {
        let credentials = Credentials::new("ada@example.com", password).from_source(from(device));
        world.service.login(&credentials, &browser)
    };
    let device = sign_in(PASSWORD, None).unwrap().device.unwrap();
    // An attacker behind the same address tries this account and others.
    for n in 0..300 {
        let _ = sign_in("wrong", None);
        let credentials = Credentials::new(&format!("{n}@example.com"), "x");
        let _ = world.service.login(&credentials.from_source(network(1)), &browser);
    }
    assert!(sign_in(PASSWORD, None).is_err());
    let stolen = DeviceToken::new("0123456789012345678901");
    assert!(sign_in(PASSWORD, Some(&stolen)).is_err(), "a cookie that was never issued");
    let device = sign_in(PASSWORD, Some(&device)).unwrap().device.unwrap();

    // The browser has its own counter, and is forgotten when that reaches its limit.
    for _ in 0..11 {
        let _ = sign_in("wrong", Some(&device));
        world.clock.advance(Duration::from_secs(11));
    }
    let _ = sign_in("wrong", None);
    assert!(sign_in(PASSWORD, Some(&device)).is_err());

    // A password reset forgets known browsers and networks.
    world.clock.advance(2 * DAY);
    let device = sign_in(PASSWORD, None).unwrap().device.unwrap();
    let new = NewPassword::Checked(Password::new("another fine phrase").unwrap());
    world.admin().set_password(ada.id, &new, false).unwrap();
    for _ in 0..110 {
        let _ = sign_in("wrong", None);
        world.clock.advance(Duration::from_secs(11));
    }
    assert!(sign_in("another fine phrase", Some(&device)).is_err());
}

#[test]
fn known_networks_are_forgotten_after_half_a_year() {
    let (world, _) = World::with_ada();
    let at_home = || {
        for n in 0..CEILING {
            let _ = try_login(&world, "wrong", network(100 + n));
        }
        try_login(&world, PASSWORD, network(1)).is_ok()
    };
    try_login(&world, PASSWORD, network(1)).unwrap();
    assert!(at_home());
    world.clock.advance(179 * DAY);
    assert!(at_home());
    world.clock.advance(181 * DAY);
    assert!(!at_home());
}

#[test]
fn refusals_of_unknown_names_are_counted_instead_of_filling_the_log() {
    let (world, _) = World::with_ada();
    let before = world.admin().head().unwrap().sequence;
    let refuse = |n: u32| {
        let credentials = Credentials::new(&format!("{n}@example.com"), "x");
        let _ = world.service.login(&credentials.from_source(network(n)), &NewSession::default());
    };
    (0..500).for_each(refuse);
    assert_eq!(world.admin().head().unwrap().sequence - before, 60);
    world.clock.advance(Duration::from_secs(61));
    world.service.keep_counted_refusals().unwrap();
    world.service.keep_counted_refusals().unwrap();
    let events = world.events(Action::LoginRefused);
    let last = events.last().unwrap();
    assert_eq!((last.actor.as_str(), last.subject.as_str()), ("unknown", "unknown"));
    assert!(last.detail.contains("\"refused\":440"), "{}", last.detail);
    assert_eq!(world.admin().head().unwrap().sequence - before, 61);
    // For a known account, each refusal has an event.
    for n in 0..70 {
        let _ = try_login(&world, "wrong", network(10_000 + n));
    }
    assert_eq!(world.admin().head().unwrap().sequence - before, 131);
}

#[test]
fn an_exhausted_network_does_not_fill_the_log() {
    let (world, _) = World::with_ada();
    try_login(&world, PASSWORD, network(1)).unwrap();
    for _ in 0..400 {
        let _ = try_login(&world, "wrong", network(1));
    }
    assert!(world.admin().head().unwrap().sequence < 210);
}

#[test]
fn concurrent_logins_with_the_correct_password_all_succeed() {
    let (world, _) = World::with_ada();
    let world = &world;
    std::thread::scope(|scope| {
        let logins: Vec<_> = (0..16)
            .map(|_| {
                scope.spawn(move || (0..10).all(|_| try_login(world, PASSWORD, network(1)).is_ok()))
            })
            .collect();
        assert!(logins.into_iter().all(|login| login.join().unwrap()));
    });
}

#[test]
fn a_session_records_its_origin_device_and_last_use() {
    let (world, ada) = World::with_ada();
    let device = Some("A \u{1b}browser".to_owned());
    let wanted = NewSession { device, ..NewSession::default() };
    let credentials = Credentials::new("ada@example.com", PASSWORD);
    let elsewhere = world.service.with_origin("192.0.2.7");
    let token = elsewhere.login(&credentials, &wanted).unwrap().token;
    let stored = || {
        let mut found = None;
        let mut visit = |session, _| {
            found = Some(session);
            Ok(())
        };
        world.admin().sessions(SessionFilter::User(ada.id), &mut visit).unwrap();
        found.unwrap()
    };
    assert_eq!(
        (stored().origin.as_str(), stored().device.as_deref()),
        ("192.0.2.7", Some("A browser"))
    );
    world.clock.advance(DAY);
    assert!(world.knows(&token));
    assert_eq!(stored().last_used_at, None, "a read writes nothing");
    world.service.keep_uses().unwrap();
    assert_eq!(stored().last_used_at, Some(world.service.now()));
}

#[test]
fn retention_deletes_sessions_a_week_after_they_expired() {
    let (world, _) = World::with_ada();
    world.login_for(&NewSession { ttl: Some(DAY), ..NewSession::default() });
    let sessions = || world.admin().counts().unwrap().sessions;
    world.clock.advance(8 * DAY);
    world.service.run_job(Job::Retention).unwrap();
    assert_eq!(sessions(), 1);
    world.clock.advance(Duration::from_secs(1));
    world.service.run_job(Job::Retention).unwrap();
    assert_eq!(sessions(), 0);
}

#[test]
fn the_status_of_a_job_counts_successes_and_failures() {
    let (world, _) = World::with_ada();
    assert!(world.service.job_statuses().is_empty());
    world.service.run_job(Job::LastUse).unwrap();
    world.service.close_until_inspected();
    for _ in 0..2 {
        world.service.run_job(Job::RefusalCount).unwrap_err();
    }
    world.service.run_job(Job::IntegrityCheck).unwrap();
    let statuses = world.service.job_statuses();
    let status = |job| statuses.iter().find(|(found, _)| *found == job).unwrap().1;
    let counts = |job| (status(job).succeeded, status(job).failed);
    assert_eq!(counts(Job::LastUse), (1, 0));
    assert_eq!(counts(Job::RefusalCount), (0, 2));
    assert_eq!(counts(Job::IntegrityCheck), (1, 0));
    assert_eq!(status(Job::LastUse).last_success, Some(world.clock.now()));
    assert_eq!(status(Job::RefusalCount).last_success, None);
}

#[test]
fn only_the_first_failure_of_a_job_after_a_success_is_recorded() {
    let world = World::new();
    let run = |is_failing: bool| {
        world.fails_reads.store(is_failing, Ordering::Relaxed);
        assert_eq!(world.service.run_job(Job::RefusalCount).is_err(), is_failing);
        world.fails_reads.store(false, Ordering::Relaxed);
        world.events(Action::JobFailed)
    };
    assert!(run(false).is_empty());
    let events = run(true);
    assert_eq!(events.len(), 1);
    assert_eq!((events[0].actor.as_str(), events[0].subject.as_str()), ("server", "refusal_count"));
    assert!(events[0].detail.contains("the disk does not answer"), "{}", events[0].detail);
    assert_eq!(run(true).len(), 1, "a repeated failure is not recorded again");
    assert_eq!(run(false).len(), 1);
    assert_eq!(run(true).len(), 2);
}

#[test]
fn an_unchecked_database_is_checked_at_shorter_intervals() {
    let world = World::new();
    let seconds = || world.service.interval(Job::IntegrityCheck).as_secs();
    assert_eq!(seconds(), 30);
    world.service.close_until_inspected();
    assert_eq!(seconds(), 5);
    world.service.run_job(Job::IntegrityCheck).unwrap();
    assert_eq!(seconds(), 30);
    assert!((0..100).all(|_| (0.9..=1.0).contains(&world.service.jitter())));
}
