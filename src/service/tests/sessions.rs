//! Sessions.

use super::*;

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
        world.service.store_last_uses().unwrap();
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
    world.service.store_last_uses().unwrap();
    world.login();
    let is_known: Vec<_> = tokens.iter().map(|token| world.knows(token)).collect();
    assert_eq!(is_known, [true, false, true]);
    let events = world.events(Action::SessionsEvicted);
    let [event] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!(event.subject, format!("user:{}", ada.id));
    assert!(event.detail.contains("\"limit\":3"), "{}", event.detail);
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
    world.service.store_last_uses().unwrap();
    assert_eq!(stored().last_used_at, Some(world.service.now()));
}

#[test]
fn a_page_of_live_sessions_tells_whether_there_are_more() {
    let (world, ada) = World::with_ada();
    let ids: Vec<SessionId> = (0..3)
        .map(|_| {
            world.clock.advance(Duration::from_secs(1));
            world.login().session.id
        })
        .collect();
    let page = |after, limit| {
        let admin = world.admin();
        let page = admin.live_sessions(ada.id, SessionPage { after, limit }).unwrap();
        let found: Vec<SessionId> = page.sessions.iter().map(|session| session.id).collect();
        (found, page.has_more, page.total)
    };
    assert_eq!(page(None, 2), (vec![ids[2], ids[1]], true, 3));
    assert_eq!(page(Some(ids[1]), 2), (vec![ids[0]], false, 3));
    assert_eq!(page(None, 3), (vec![ids[2], ids[1], ids[0]], false, 3));
}
