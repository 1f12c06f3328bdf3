//! The home page and the own account, in process.

use vouchsafe::domain::{NewSession, Principal};
use vouchsafe::service::Credentials;

use crate::support::{ADA, Answer, BOB, PASSWORD, Site};

const NEW: &str = "another+good+phrase";

async fn sign_in(site: &Site, email: &str) -> String {
    let fields = format!("username={email}&password={}", PASSWORD.replace(' ', "+"));
    let answer = site.form("/signin", &fields, "").await;
    assert_eq!((answer.status, answer.header("location")), (303, Some("/")));
    answer.header("set-cookie").unwrap().split(';').next().unwrap().to_owned()
}

async fn get(site: &Site, path: &str, cookie: &str) -> Answer {
    let request = axum::http::Request::get(path).header("cookie", cookie);
    site.send(request.body(axum::body::Body::empty()).unwrap()).await
}

fn live_sessions(site: &Site, email: &str) -> usize {
    let (user, now) = (site.user(email), site.service.now());
    let mut live = 0;
    let filter = vouchsafe::domain::SessionFilter::User(user.id);
    let mut count = |session: vouchsafe::domain::Session, _| {
        live += usize::from(session.is_live(now));
        Ok(())
    };
    site.admin().sessions(filter, &mut count).unwrap();
    live
}

#[tokio::test]
async fn the_home_page_says_who_you_are() {
    let site = Site::new();
    let stranger = site.get("/").await;
    assert_eq!(stranger.status, 200);
    assert!(stranger.text.contains("href=\"/signin\"") && !stranger.text.contains("Sign out"));
    let cookie = sign_in(&site, BOB).await;
    let home = get(&site, "/", &cookie).await;
    assert!(home.text.contains(BOB) && home.text.contains("Sign out"), "{}", home.text);
    assert!(home.text.contains("&quot;is_superuser&quot;: false"), "the session as JSON");
    assert!(!home.text.contains(cookie.split_once('=').unwrap().1), "and no token");
    assert!(!home.text.contains("href=\"/admin/\""), "what Bob may not see is not offered");

    let out = site.form("/signout", "", &cookie).await;
    assert_eq!((out.status, out.header("location")), (303, Some("/")));
    assert!(get(&site, "/", &cookie).await.text.contains("not signed in"), "the token is dead");
}

#[tokio::test]
async fn the_pages_stand_below_the_base_path_too() {
    let site = Site::new();
    let home = site.get("/api/v1").await;
    assert!(home.text.contains("href=\"/api/v1/signin\""), "{}", home.text);
    let fields = format!("username={BOB}&password={PASSWORD}");
    let answer = site.form("/api/v1/signin", &fields, "").await;
    assert_eq!(answer.header("location"), Some("/api/v1"));
    let cookie = answer.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
    let account = get(&site, "/api/v1/account", &cookie).await;
    assert!(account.text.contains("action=\"/api/v1/account/names\""), "{}", account.text);
    let out = site.form("/api/v1/signout", "", &cookie).await;
    assert_eq!(out.header("location"), Some("/api/v1"));
}

#[tokio::test]
async fn signing_in_again_ends_the_session_before() {
    let site = Site::new();
    let old = sign_in(&site, BOB).await;
    let fields = format!("username={BOB}&password={PASSWORD}&next=/account?flash=names");
    let answer = site.form("/signin", &fields, &old).await;
    assert_eq!(answer.header("location"), Some("/account?flash=names"));
    let new = answer.header("set-cookie").unwrap();
    assert!(!new.starts_with(&old), "an id that was there before is not taken over");
    assert_eq!(get(&site, "/account", &old).await.status, 302);
    assert_eq!(live_sessions(&site, BOB), 1);
}

#[tokio::test]
async fn names_are_changed_and_nothing_typed_is_lost() {
    let site = Site::new();
    let cookie = sign_in(&site, BOB).await;
    let answer = site.form("/account/names", "first_name=Bob&last_name=B%26B", &cookie).await;
    assert_eq!((answer.status, answer.header("location")), (303, Some("/account?flash=names")));
    let page = get(&site, "/account?flash=names", &cookie).await;
    assert!(page.text.contains("value=\"B&amp;B\"") && page.text.contains("names were changed"));
    assert_eq!(site.user(BOB).last_name, "B&B");

    let long = "x".repeat(151);
    let fields = format!("first_name={long}&last_name=B&is_superuser=true");
    let answer = site.form("/account/names", &fields, &cookie).await;
    assert_eq!(answer.status, 422);
    assert!(answer.text.contains(&long) && answer.text.contains("role=\"alert\""));
    let bob = site.user(BOB);
    assert_eq!((bob.first_name.as_str(), bob.is_superuser), ("Bob", false));
}

#[tokio::test]
async fn a_password_is_changed_by_who_knows_it_and_ends_the_other_sessions() {
    let site = Site::new();
    let cookie = sign_in(&site, BOB).await;
    let other = site.token(BOB).await;
    let change = |current: &str, new: &str, again: &str| {
        let fields = format!("confirm={}&password={new}&again={again}", current.replace(' ', "+"));
        let (site, cookie) = (&site, &cookie);
        async move { site.form("/account/password", &fields, cookie).await }
    };
    for (current, new, again, said) in [
        ("wrong", NEW, NEW, "old password was entered incorrectly"),
        (PASSWORD, NEW, "something+else", "two password fields"),
        (PASSWORD, "short", "short", "too short"),
        (PASSWORD, "bob%40example.com", "bob%40example.com", "too similar to the email"),
        ("", NEW, NEW, "old password was entered incorrectly"),
    ] {
        let answer = change(current, new, again).await;
        assert_eq!(answer.status, 422, "{said}");
        assert!(answer.text.contains(said), "{said}: {}", answer.text);
        assert!(!answer.text.contains(NEW), "a password is not repeated");
    }
    assert_eq!(live_sessions(&site, BOB), 2, "nothing has changed");
    let answer = change(PASSWORD, NEW, NEW).await;
    assert_eq!((answer.status, answer.header("location")), (303, Some("/account?flash=password")));
    assert_eq!(get(&site, "/account", &cookie).await.status, 200, "this session lives on");
    assert_eq!(site.with_token("GET", "/users/me/", &other).await.status, 401);
    assert_eq!(site.login(BOB, PASSWORD).await.status, 401);
    assert_eq!(site.login(BOB, &NEW.replace('+', " ")).await.status, 200);
}

/// A stolen session does not help to find the password.
#[tokio::test]
async fn a_wrong_current_password_counts_as_a_guess() {
    let site = Site::new();
    let cookie = sign_in(&site, BOB).await;
    let fields = format!("confirm=wrong&password={NEW}&again={NEW}");
    for _ in 0..4 {
        site.form("/account/password", &fields, &cookie).await;
    }
    assert_eq!(site.admin().lockouts().unwrap().len(), 1);
    let fields = fields.replace("wrong", &PASSWORD.replace(' ', "+"));
    assert_eq!(site.form("/account/password", &fields, &cookie).await.status, 422);
}

#[tokio::test]
async fn a_user_lists_and_ends_only_their_own_sessions() {
    let site = Site::new();
    let cookie = sign_in(&site, BOB).await;
    let wanted = NewSession { device: Some("<b>Firefox</b>".to_owned()), ..NewSession::default() };
    let abroad = site.service.with_origin("192.0.2.7");
    let other = abroad.login(&Credentials::new(BOB, PASSWORD), &wanted).unwrap();
    let page = get(&site, "/account", &cookie).await;
    assert_eq!(page.header("cross-origin-opener-policy"), Some("same-origin"));
    for shown in ["&lt;b&gt;Firefox", "192.0.2.7", "(this one)"] {
        assert!(page.text.contains(shown), "{shown}: {}", page.text);
    }
    let end = |id: &str| format!("/account/sessions/{id}/end");
    let path = end(&other.session.id.to_string());
    assert!(page.text.contains(&path));
    let answer = site.form(&path, "", &cookie).await;
    assert_eq!(answer.header("location"), Some("/account?flash=session"));
    assert!(site.service.authenticate(&other.token).is_err());

    let ada = site.service.login(&Credentials::new(ADA, PASSWORD), &NewSession::default()).unwrap();
    let path = end(&ada.session.id.to_string());
    assert_eq!(site.form(&path, "", &cookie).await.status, 404);
    assert!(site.service.authenticate(&ada.token).is_ok());
    assert_eq!(site.form(&end("rubbish"), "", &cookie).await.status, 422);
    let actors = |actor: &str| {
        let mut found = 0;
        let mut count = |event: vouchsafe::domain::Event| {
            found += usize::from(event.actor == actor && event.action == "sessions_revoked");
            Ok(())
        };
        let admin = site.service.admin(Principal::Operator).unwrap();
        admin.events(&vouchsafe::domain::EventFilter::default(), &mut count).unwrap();
        found
    };
    assert_eq!(actors("user:2"), 1, "it is noted in his own name");
}

/// Every form, without what forms carry, and with what another browser's carry.
#[tokio::test]
async fn a_form_without_a_matching_csrf_token_is_refused() {
    let site = Site::new();
    let cookie = sign_in(&site, BOB).await;
    let other = site.token(BOB).await;
    let forms = [
        ("/signin", format!("username={BOB}&password={PASSWORD}")),
        ("/signout", String::new()),
        ("/admin/login/", format!("username={BOB}&password={PASSWORD}")),
        ("/admin/logout/", String::new()),
        ("/account/names", "first_name=Mallory&last_name=M".to_owned()),
        ("/account/password", format!("confirm={PASSWORD}&password={NEW}&again={NEW}")),
        ("/account/sessions/00000000-0000-4000-8000-000000000000/end", String::new()),
    ];
    for (path, fields) in forms {
        for (carried, cookies) in [
            ("", format!("vouchsafe_csrf=0123456789abcdef012345; {cookie}")),
            ("&csrfmiddlewaretoken=", format!("vouchsafe_csrf=; {cookie}")),
            ("&csrfmiddlewaretoken=x", format!("vouchsafe_csrf=x; {cookie}")),
            ("&csrfmiddlewaretoken=0123456789abcdef012345", cookie.clone()),
            (
                "&csrfmiddlewaretoken=0123456789abcdef012345",
                format!("vouchsafe_csrf=543210fedcba9876543210; {cookie}"),
            ),
        ] {
            let request = axum::http::Request::post(path)
                .header("content-type", "application/x-www-form-urlencoded")
                .header("cookie", cookies);
            let body = axum::body::Body::from(format!("{fields}{carried}"));
            let answer = site.send(request.body(body).unwrap()).await;
            assert_eq!(answer.status, 403, "{path} {carried}");
            // The page that says so has a form to sign out, for which it may set this cookie.
            let set = answer.header("set-cookie").unwrap_or("vouchsafe_csrf=");
            assert!(set.starts_with("vouchsafe_csrf="), "{path} {carried}: {set}");
        }
    }
    assert_eq!(get(&site, "/account", &cookie).await.status, 200);
    assert_eq!(site.with_token("GET", "/users/me/", &other).await.status, 200);
    assert_eq!(site.user(BOB).first_name, "");
}

#[tokio::test]
async fn a_stranger_is_sent_to_sign_in_and_comes_back() {
    let site = Site::new();
    let answer = site.get("/account").await;
    assert_eq!((answer.status, answer.header("location")), (302, Some("/signin?next=/account")));
    let page = site.get("/signin?next=/account").await;
    assert!(page.text.contains("value=\"/account\""));
    let set = page.header("set-cookie").unwrap();
    assert!(set.starts_with("vouchsafe_csrf=") && set.contains("HttpOnly"), "{set}");
    for next in ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:x"] {
        let fields = format!("username={BOB}&password={PASSWORD}&next={next}");
        let answer = site.form("/signin", &fields, "").await;
        assert_eq!(answer.header("location"), Some("/"), "{next}");
    }
}
