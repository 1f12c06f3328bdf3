//! Forward authentication, in process.

use axum::body::Body;
use axum::http::Request;
use vouchsafe::domain::{GroupChange, GroupName, HostRule, UserChanges};
use vouchsafe::http::Options;

use crate::support::{ADA, Answer, BOB, PASSWORD, Site};

async fn verify(site: &Site, headers: &[(&str, &str)]) -> Answer {
    verify_at(site, "/auth/verify", headers).await
}

async fn verify_at(site: &Site, path: &str, headers: &[(&str, &str)]) -> Answer {
    let request = headers
        .iter()
        .fold(Request::get(path), |request, (name, value)| request.header(*name, *value));
    site.send(request.body(Body::empty()).unwrap()).await
}

const BROWSER: [(&str, &str); 2] =
    [("accept", "text/html,application/xhtml+xml"), ("x-forwarded-uri", "/wiki/page?id=1&x=%20y")];

#[tokio::test]
async fn verify_admits_a_signed_in_user_and_names_them() {
    let site = Site::new();
    let bob = site.user(BOB);
    let changes = UserChanges {
        first_name: Some("Zoë\u{7}".to_owned()),
        last_name: Some("O’Brien".to_owned()),
        is_staff: Some(true),
        ..UserChanges::default()
    };
    site.admin().edit_user(bob.id, &changes, false).unwrap();
    let token = format!("Bearer {}", site.token(BOB).await);
    let cookie = site.browser(BOB).await.cookie;
    for known in [("authorization", token.as_str()), ("cookie", cookie.as_str())] {
        let answer = verify(&site, &[known]).await;
        assert_eq!(answer.status, 200, "{known:?}");
        let header =
            |name: &str| String::from_utf8(answer.headers[name].as_bytes().to_vec()).unwrap();
        assert_eq!(header("remote-user"), BOB);
        assert_eq!(header("remote-email"), BOB);
        assert_eq!(header("remote-name"), "Zoë O’Brien");
        assert_eq!(header("remote-groups"), "staff");
        assert_eq!(header("cache-control"), "no-store");
    }
    // Credentials for the program behind the proxy are ignored.
    for theirs in ["Basic eDp5", "Bearer theirs"] {
        let answer = verify(&site, &[("authorization", theirs), ("cookie", &cookie)]).await;
        assert_eq!(answer.status, 200, "{theirs}");
    }
    let ada = site.browser(ADA).await.cookie;
    let answer = verify(&site, &[("cookie", &ada)]).await;
    assert_eq!(answer.header("remote-groups"), Some("superuser"));
    assert_eq!(answer.header("remote-name"), Some(""));
}

#[tokio::test]
async fn programs_get_401_and_browsers_are_redirected_to_sign_in() {
    let site = Site::new();
    let answer = verify(&site, &[]).await;
    assert_eq!((answer.status, answer.header("www-authenticate")), (401, Some("Bearer")));
    let answer = verify(&site, &BROWSER).await;
    let location = "/signin?next=/wiki/page%3Fid%3D1%26x%3D%2520y";
    assert_eq!((answer.status, answer.header("location")), (302, Some(location)));
    let answer = verify_at(&site, "/api/v1/auth/verify", &BROWSER).await;
    assert_eq!(answer.header("location"), Some(format!("/api/v1{location}").as_str()));
    // Signing in redirects back to the requested page.
    let fields =
        format!("username={BOB}&password={PASSWORD}&next=/wiki/page%3Fid%3D1%26x%3D%2520y");
    let answer = site.form("/api/v1/signin", &fields, "").await;
    assert_eq!(answer.header("location"), Some("/wiki/page?id=1&x=%20y"));
    // No redirect for an invalid token, which a program has sent, or for a method other than GET.
    let bad = [BROWSER[0], BROWSER[1], ("authorization", "Bearer x")];
    assert_eq!(verify(&site, &bad).await.status, 401);
    let post = [BROWSER[0], BROWSER[1], ("x-forwarded-method", "POST")];
    assert_eq!(verify(&site, &post).await.status, 401);
    assert_eq!(verify(&site, &BROWSER[..1]).await.status, 401, "no X-Forwarded-Uri, as with nginx");
    for evil in ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:x"] {
        let answer = verify(&site, &[BROWSER[0], ("x-forwarded-uri", evil)]).await;
        assert_eq!(answer.header("location"), Some("/signin?next=/"), "{evil}");
    }
}

#[tokio::test]
async fn verify_refuses_ended_sessions() {
    let site = Site::new();
    let bob = site.user(BOB).id;
    for end in [
        (|site: &Site, id| drop(site.admin().deactivate(id, false).unwrap())) as fn(&Site, _),
        |site, id| site.admin().make_password_unusable(id, false, false).unwrap(),
        |site, id| drop(site.admin().revoke_sessions(vouchsafe::domain::SessionFilter::User(id))),
    ] {
        let site_before = Site::new();
        let token = format!("Bearer {}", site_before.token(BOB).await);
        let cookie = site_before.browser(BOB).await.cookie;
        end(&site_before, bob);
        for known in [("authorization", token.as_str()), ("cookie", cookie.as_str())] {
            assert_eq!(verify(&site_before, &[known]).await.status, 401);
        }
    }
    let cookie = site.browser(BOB).await.cookie;
    site.form("/signout", "", &cookie).await;
    assert_eq!(verify(&site, &[("cookie", &cookie)]).await.status, 401);
}

#[tokio::test]
async fn a_token_for_another_audience_is_refused() {
    let site = Site::new();
    let new_session =
        vouchsafe::domain::NewSession { audience: vec!["other".to_owned()], ..Default::default() };
    let credentials = vouchsafe::service::Credentials::new(BOB, PASSWORD);
    let login = site.service.login(&credentials, &new_session).unwrap();
    let token = format!("Bearer {}", login.token.expose());
    assert_eq!(verify(&site, &[("authorization", &token)]).await.status, 401);
    let cookie = format!("vouchsafe_session={}", login.token.expose());
    assert_eq!(verify(&site, &[("cookie", &cookie)]).await.status, 401);
}

#[tokio::test]
async fn a_host_rule_decides_which_users_verify_admits() {
    let rules = ["wiki.example.com", "grafana.example.com=staff", "*.lab.example.com=superuser"];
    let rules: Vec<HostRule> = rules.map(|rule| rule.parse().unwrap()).into();
    let options = Options { trusted_proxies: vec!["unix".parse().unwrap()], ..Options::default() };
    let site = Site::with_rules(options, rules);
    let cookies = [site.browser(BOB).await.cookie, site.browser(ADA).await.cookie];
    for (host, bob, ada) in [
        ("wiki.example.com", 200, 200),
        ("WIKI.example.com:443", 200, 200),
        ("grafana.example.com", 403, 200),
        ("a.lab.example.com", 403, 200),
        ("lab.example.com", 403, 403),
        ("other.example.com", 403, 403),
        ("", 403, 403),
    ] {
        for (cookie, expected) in cookies.iter().zip([bob, ada]) {
            let answer = verify(&site, &[("cookie", cookie), ("x-forwarded-host", host)]).await;
            assert_eq!(answer.status, expected, "{host}");
            assert_eq!(answer.headers.contains_key("remote-user"), expected == 200);
        }
    }
    // Only values added by a trusted proxy count.
    let cookie = ("cookie", cookies[0].as_str());
    for (host, expected) in
        [("wiki.example.com, grafana.example.com", 403), ("x, wiki.example.com", 200)]
    {
        let answer = verify(&site, &[cookie, ("x-forwarded-host", host)]).await;
        assert_eq!(answer.status, expected, "{host}");
    }
    let rules = vec!["wiki.example.com".parse().unwrap()];
    let direct = Site::with_rules(Options::default(), rules);
    let bob = direct.browser(BOB).await.cookie;
    let claim = [("cookie", bob.as_str()), ("x-forwarded-host", "wiki.example.com"), ("host", "x")];
    assert_eq!(verify(&direct, &claim).await.status, 403);
    let named = [("cookie", bob.as_str()), ("host", "wiki.example.com")];
    assert_eq!(verify(&direct, &named).await.status, 200);

    let elsewhere = [BROWSER[0], BROWSER[1], ("x-forwarded-host", "other.example.com")];
    assert_eq!(verify(&site, &elsewhere).await.status, 403, "no sign-in page for a foreign host");
    let there = [BROWSER[0], BROWSER[1], ("x-forwarded-host", "grafana.example.com")];
    let answer = verify(&site, &there).await;
    let url = "http://grafana.example.com/signin?next=/wiki/page%3Fid%3D1%26x%3D%2520y";
    assert_eq!(
        (answer.status, answer.header("location")),
        (302, Some(url)),
        "an absolute URL, which Traefik requires"
    );
}

#[tokio::test]
async fn a_rule_with_a_group_admits_its_members_and_superusers() {
    let rules: Vec<HostRule> =
        ["wiki.example.com=Wiki editors"].iter().map(|rule| rule.parse().unwrap()).collect();
    let site = Site::with_rules(Options::default(), rules);
    let group: GroupName = "Wiki editors".parse().unwrap();
    let host = ("host", "wiki.example.com");
    let bob = ("cookie", site.browser(BOB).await.cookie);
    let ada = ("cookie", site.browser(ADA).await.cookie);
    assert_eq!(verify(&site, &[host, (bob.0, &bob.1)]).await.status, 403);
    assert_eq!(verify(&site, &[host, (ada.0, &ada.1)]).await.status, 200);
    site.admin().add_group(&group).unwrap();
    let groups = GroupChange::Replace(vec![group.clone()]);
    let changes = UserChanges { groups, ..UserChanges::default() };
    site.admin().edit_user(site.user(BOB).id, &changes, false).unwrap();
    let answer = verify(&site, &[host, (bob.0, &bob.1)]).await;
    assert_eq!((answer.status, answer.header("remote-groups")), (200, Some("Wiki editors")));
    site.admin().delete_group(&group).unwrap();
    assert_eq!(verify(&site, &[host, (bob.0, &bob.1)]).await.status, 403);
}
