//! Sign-ins, tokens, and keys.

use super::*;

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
    assert_eq!(fresh.session.expires_at, fresh.expires_at);
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
