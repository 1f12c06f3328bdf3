//! The home page and the account page, in process.

use vouchsafe::domain::{NewSession, Principal};
use vouchsafe::service::Credentials;

use crate::support::{ADA, Answer, BOB, PASSWORD, Site};

/// A new password, form-encoded.
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
async fn home_page_shows_the_signed_in_user_until_sign_out() {
    let site = Site::new();
    let anonymous = site.get("/").await;
    assert_eq!(anonymous.status, 200);
    assert!(anonymous.text.contains("href=\"/signin\"") && !anonymous.text.contains("Sign out"));
    let cookie = sign_in(&site, BOB).await;
    let home = get(&site, "/", &cookie).await;
    assert!(home.text.contains(BOB) && home.text.contains("Sign out"), "{}", home.text);
    assert!(home.text.contains("You signed in from local"), "{}", home.text);
    assert!(!home.text.contains("&quot;"), "no JSON");
    assert!(
        !home.text.contains(cookie.split_once('=').unwrap().1),
        "the page does not show the token"
    );
    assert!(!home.text.contains("href=\"/admin/\""), "Bob is not staff");

    let out = site.form("/signout", "", &cookie).await;
    assert_eq!((out.status, out.header("location")), (303, Some("/")));
    assert!(get(&site, "/", &cookie).await.text.contains("not signed in"), "the session has ended");
}

#[tokio::test]
async fn pages_are_also_served_under_the_base_path() {
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
async fn signing_in_again_ends_the_previous_session() {
    let site = Site::new();
    let old = sign_in(&site, BOB).await;
    let fields = format!("username={BOB}&password={PASSWORD}&next=/account?flash=names");
    let answer = site.form("/signin", &fields, &old).await;
    assert_eq!(answer.header("location"), Some("/account?flash=names"));
    let new = answer.header("set-cookie").unwrap();
    assert!(!new.starts_with(&old), "sign-in issues a new session ID");
    assert_eq!(get(&site, "/account", &old).await.status, 302);
    assert_eq!(live_sessions(&site, BOB), 1);
}

#[tokio::test]
async fn names_are_saved_and_a_refused_form_keeps_its_input() {
    let site = Site::new();
    let cookie = sign_in(&site, BOB).await;
    let answer = site.form("/account/names", "first_name=Bob&last_name=B%26B", &cookie).await;
    assert_eq!((answer.status, answer.header("location")), (303, Some("/account?flash=names")));
    let page = get(&site, "/account?flash=names", &cookie).await;
    assert!(page.text.contains("value=\"B&amp;B\"") && page.text.contains("name was changed"));
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
async fn changing_the_password_needs_the_current_one_and_ends_other_sessions() {
    let site = Site::new();
    let cookie = sign_in(&site, BOB).await;
    let other = site.token(BOB).await;
    let change = |current: &str, new: &str, again: &str| {
        let fields = format!("confirm={}&password={new}&again={again}", current.replace(' ', "+"));
        let (site, cookie) = (&site, &cookie);
        async move { site.form("/account/password", &fields, cookie).await }
    };
    for (current, new, again, error) in [
        ("wrong", NEW, NEW, "old password was entered incorrectly"),
        (PASSWORD, NEW, "something+else", "two password fields"),
        (PASSWORD, "short", "short", "too short"),
        (PASSWORD, "bob%40example.com", "bob%40example.com", "too similar to the email"),
        ("", NEW, NEW, "old password was entered incorrectly"),
    ] {
        let answer = change(current, new, again).await;
        assert_eq!(answer.status, 422, "{error}");
        assert!(answer.text.contains(error), "{error}: {}", answer.text);
        assert!(!answer.text.contains(NEW), "the page does not repeat the password");
    }
    assert_eq!(live_sessions(&site, BOB), 2, "no session has ended");
    let answer = change(PASSWORD, NEW, NEW).await;
    assert_eq!((answer.status, answer.header("location")), (303, Some("/account?flash=password")));
    assert_eq!(get(&site, "/account", &cookie).await.status, 200, "this session stays live");
    assert_eq!(site.with_token("GET", "/users/me/", &other).await.status, 401);
    assert_eq!(site.login(BOB, PASSWORD).await.status, 401);
    assert_eq!(site.login(BOB, &NEW.replace('+', " ")).await.status, 200);
}

/// Otherwise a stolen session could be used to guess the password without limit.
#[tokio::test]
async fn a_wrong_current_password_counts_as_a_failed_sign_in() {
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
    let new_session = NewSession {
        device: Some("Mozilla/5.0 (X11; Linux; <b>) Gecko/1 Firefox/140.0".to_owned()),
        ..NewSession::default()
    };
    let remote = site.service.with_origin("192.0.2.7");
    let other = remote.login(&Credentials::new(BOB, PASSWORD), &new_session).unwrap();
    let page = get(&site, "/account", &cookie).await;
    assert_eq!(page.header("cross-origin-opener-policy"), Some("same-origin"));
    for expected in ["Firefox on Linux", "192.0.2.7", "This device"] {
        assert!(page.text.contains(expected), "{expected}: {}", page.text);
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
    let revocations_by = |actor: &str| {
        let mut found = 0;
        let mut count = |event: vouchsafe::domain::Event| {
            found += usize::from(event.actor == actor && event.action == "sessions_revoked");
            Ok(())
        };
        let admin = site.service.admin(Principal::Operator).unwrap();
        admin.events(&vouchsafe::domain::EventFilter::default(), &mut count).unwrap();
        found
    };
    assert_eq!(revocations_by("user:2"), 1, "the audit log names the user as the actor");
}

/// Submits every form without a CSRF token, and with the token of another browser.
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
        for (token_field, cookies) in [
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
            let body = axum::body::Body::from(format!("{fields}{token_field}"));
            let answer = site.send(request.body(body).unwrap()).await;
            assert_eq!(answer.status, 403, "{path} {token_field}");
            // The error page contains a sign-out form, so it may set the CSRF cookie.
            let set_cookie = answer.header("set-cookie").unwrap_or("vouchsafe_csrf=");
            assert!(
                set_cookie.starts_with("vouchsafe_csrf="),
                "{path} {token_field}: {set_cookie}"
            );
        }
    }
    assert_eq!(get(&site, "/account", &cookie).await.status, 200);
    assert_eq!(site.with_token("GET", "/users/me/", &other).await.status, 200);
    assert_eq!(site.user(BOB).first_name, "");
}

#[tokio::test]
async fn account_redirects_to_sign_in_which_returns_to_local_paths_only() {
    let site = Site::new();
    let answer = site.get("/account").await;
    assert_eq!((answer.status, answer.header("location")), (302, Some("/signin?next=/account")));
    let page = site.get("/signin?next=/account").await;
    assert!(page.text.contains("value=\"/account\""));
    let set_cookie = page.header("set-cookie").unwrap();
    assert!(
        set_cookie.starts_with("vouchsafe_csrf=") && set_cookie.contains("HttpOnly"),
        "{set_cookie}"
    );
    for next in ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:x"] {
        let fields = format!("username={BOB}&password={PASSWORD}&next={next}");
        let answer = site.form("/signin", &fields, "").await;
        assert_eq!(answer.header("location"), Some("/"), "{next}");
    }
}
