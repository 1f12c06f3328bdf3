//! Throttling.

use super::*;

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
    for n in 0..MAX_DAILY_ATTEMPTS {
        check_kind(try_login(&world, "wrong", network(n)), ErrorKind::Unauthenticated);
    }
    check_kind(try_login(&world, PASSWORD, network(5_000)), ErrorKind::Unauthenticated);
    let lockouts = world.admin().lockouts().unwrap();
    assert_eq!(lockouts.len(), 1);
    assert_eq!(lockouts[0].email.as_deref(), Some("ada@example.com"));
    assert!(lockouts[0].network.is_none());
    assert!(try_login(&world, PASSWORD, network(9_999)).is_ok(), "a known network is exempt");

    world.clock.advance(23 * 3600 * SECOND);
    check_kind(try_login(&world, PASSWORD, network(5_000)), ErrorKind::Unauthenticated);
    world.clock.advance(3601 * SECOND);
    assert!(try_login(&world, PASSWORD, network(5_000)).is_ok(), "the count resets after a day");
    for n in 0..MAX_DAILY_ATTEMPTS {
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
    for n in 0..150 {
        assert!(try_login(&world, PASSWORD, network(1_000 + n)).is_ok(), "{n}");
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
    for n in 0..MAX_DAILY_ATTEMPTS {
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
    for n in 0..MAX_DAILY_ATTEMPTS + 10 {
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

    // A few failures do not end that: the browser is admitted while its network is not.
    for _ in 0..4 {
        let _ = sign_in("wrong", Some(&device));
        world.clock.advance(Duration::from_secs(11));
    }
    for _ in 0..20 {
        let _ = sign_in("wrong", None);
    }
    assert!(sign_in(PASSWORD, None).is_err());
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
    let is_known_source = || {
        for n in 0..MAX_DAILY_ATTEMPTS {
            let _ = try_login(&world, "wrong", network(100 + n));
        }
        try_login(&world, PASSWORD, network(1)).is_ok()
    };
    try_login(&world, PASSWORD, network(1)).unwrap();
    assert!(is_known_source());
    world.clock.advance(179 * DAY);
    assert!(is_known_source());
    world.clock.advance(181 * DAY);
    assert!(!is_known_source());
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
fn a_success_gives_back_only_its_own_attempt() {
    let (world, _) = World::with_ada();
    let fail = |n: usize| {
        let credentials = Credentials::new(&format!("u{n}@example.com"), "x");
        world.service.login(&credentials.from_source(network(1)), &NewSession::default())
    };
    for n in 0..198 {
        check_kind(fail(n), ErrorKind::Unauthenticated);
    }
    try_login(&world, PASSWORD, network(1)).unwrap();
    check_kind(fail(198), ErrorKind::Unauthenticated);
    check_kind(fail(199), ErrorKind::Unauthenticated);
    check_kind(fail(200), ErrorKind::Throttled);
}
