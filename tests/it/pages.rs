//! The HTML pages, with the router in process.

use axum::body::Body;
use axum::http::Request;

use vouchsafe::http::Options;

use crate::support::{ADA, Answer, BOB, CSRF, PASSWORD, Site};

async fn sign_in(site: &Site, form: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::post("/admin/login/")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("host", "localhost")
        .header("cookie", format!("vouchsafe_csrf={CSRF}"));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    site.send(request.body(Body::from(form.to_owned())).unwrap()).await
}

fn form(email: &str, password: &str, next: &str) -> String {
    let encode = |text: &str| {
        text.replace('%', "%25").replace('@', "%40").replace('&', "%26").replace(' ', "+")
    };
    let fields = [encode(email), encode(password), encode(next)];
    let [email, password, next] = fields;
    format!("username={email}&password={password}&next={next}&csrfmiddlewaretoken={CSRF}")
}

/// Signs in; returns the session cookie as a browser sends it.
async fn cookie(site: &Site, email: &str) -> String {
    let answer = sign_in(site, &form(email, PASSWORD, ""), &[]).await;
    answer.header("set-cookie").unwrap().split(';').next().unwrap().to_owned()
}

async fn with_cookie(site: &Site, method: &str, path: &str, cookie: &str) -> Answer {
    let request = Request::builder().method(method).uri(path).header("cookie", cookie);
    site.send(request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn the_documentation_names_every_route_and_loads_nothing_from_other_hosts() {
    let site = Site::new();
    let plain = site.get("/docs/plain").await;
    assert_eq!(plain.header("content-type"), Some("text/html; charset=utf-8"));
    for path in ["/users/login/", "/users/session/", "/users/logout/", "/users/me/", "/health"] {
        assert!(plain.text.contains(path), "{path}");
    }
    assert!(!plain.text.contains("//"), "no host");
    let docs = site.get("/docs").await;
    assert!(!docs.text.contains("//"), "no host: {}", docs.text);
    let policy = docs.header("content-security-policy").unwrap();
    assert!(policy.contains("script-src 'self';") && !policy.contains("unsafe-eval"), "{policy}");
}

#[tokio::test]
async fn swagger_ui_is_served_from_the_binary() {
    let site = Site::new();
    let docs = site.get("/docs").await.text;
    let quoted = docs.split('"').filter(|text| text.starts_with("/docs/") && text.contains('.'));
    let files: Vec<&str> = quoted.collect();
    assert_eq!(files.len(), 4, "{files:?}");
    for file in files {
        let (status, headers, bytes) = site.bytes(file).await;
        let kind = headers["content-type"].to_str().unwrap();
        let is_style = file.contains(".css");
        assert!(
            status == 200
                && kind.starts_with(if is_style { "text/css" } else { "text/javascript" })
        );
        let is_packed = headers.get("content-encoding").is_some_and(|value| value == "gzip");
        assert_eq!(bytes.starts_with(b"\x1f\x8b"), is_packed, "{file}");
        assert!(bytes.len() > 100, "{file}");
    }
    let initializer = site.get("/docs/docs.js").await.text;
    assert!(initializer.contains("url: \"openapi.json\""), "relative to the page: {initializer}");
    assert!(!initializer.contains("://"), "no other host");
    assert_eq!(site.get("/docs/../style.css").await.status, 404);
    assert_eq!(site.get("/docs/index.html").await.status, 404);
}

#[tokio::test]
async fn the_documentation_can_be_switched_off() {
    let site = Site::with(Options { docs: false, ..Options::default() });
    for path in ["/docs", "/docs/plain", "/docs/swagger-ui.css", "/openapi.json", "/api/v1/docs"] {
        assert_eq!(site.get(path).await.status, 404, "{path}");
    }
    let home = site.browser(ADA).await.get("/").await;
    assert!(!home.text.contains("/docs"), "the home page does not link to it");
    assert_eq!(site.get("/health").await.status, 200);
}

#[tokio::test]
async fn an_unauthenticated_client_is_redirected_to_the_sign_in_page() {
    let site = Site::new();
    let answer = site.get("/admin/").await;
    let location = "/admin/login/?next=/admin/";
    assert_eq!((answer.status, answer.header("location")), (302, Some(location)));
    let page = site.get(location).await;
    assert_eq!(page.status, 200);
    assert!(page.text.contains("name=\"password\"") && page.text.contains("value=\"/admin/\""));
}

#[tokio::test]
async fn a_superuser_signs_in_sees_the_users_and_signs_out() {
    let site = Site::new();
    let answer = sign_in(&site, &form("ADA@example.com", PASSWORD, "/admin/?q=bob"), &[]).await;
    assert_eq!((answer.status, answer.header("location")), (303, Some("/admin/?q=bob")));
    let set = answer.header("set-cookie").unwrap();
    for part in ["HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(set.contains(part), "{set}");
    }
    let cookie = set.split(';').next().unwrap();
    let page = with_cookie(&site, "GET", "/admin/users/", cookie).await;
    assert!(page.text.contains(ADA) && page.text.contains(BOB), "{}", page.text);
    let page = with_cookie(&site, "GET", "/admin/users/?q=BOB", cookie).await;
    assert!(page.text.contains(&format!(">{BOB}</a></th>")), "{}", page.text);
    assert!(!page.text.contains(&format!(">{ADA}</a></th>")), "{}", page.text);

    let out = site.form("/admin/logout/", "", cookie).await;
    assert_eq!((out.status, out.header("location")), (303, Some("/admin/login/")));
    assert!(out.header("set-cookie").unwrap().contains("Max-Age=0"));
    assert_eq!(with_cookie(&site, "GET", "/admin/", cookie).await.status, 302, "token revoked");
}

#[tokio::test]
async fn users_who_are_not_staff_cannot_list_users() {
    let site = Site::new();
    let cookie = cookie(&site, BOB).await;
    let page = with_cookie(&site, "GET", "/admin/", &cookie).await;
    assert_eq!(page.status, 403);
    assert!(!page.text.contains(ADA));
}

#[tokio::test]
async fn a_refused_sign_in_keeps_the_email_address_but_not_the_password() {
    let site = Site::new();
    let answer = sign_in(&site, &form("eve@example.com", "s3cret", "/admin/"), &[]).await;
    assert_eq!(answer.status, 401);
    assert!(answer.text.contains("eve@example.com") && answer.text.contains("role=\"alert\""));
    assert!(!answer.text.contains("s3cret"));
    assert_eq!(answer.header("set-cookie"), None);
}

#[tokio::test]
async fn next_redirects_to_local_paths_only() {
    let site = Site::new();
    for next in ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:x"] {
        let answer = sign_in(&site, &form(ADA, PASSWORD, next), &[]).await;
        assert_eq!(answer.header("location"), Some("/admin/"), "{next}");
    }
}

#[tokio::test]
async fn a_form_sent_by_another_site_is_refused_with_403() {
    let site = Site::new();
    let good = form(ADA, PASSWORD, "");
    for headers in [
        [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")],
        [("sec-fetch-site", "same-site"), ("origin", "https://evil.example")],
        [("x-nothing", ""), ("origin", "https://evil.example")],
        [("x-nothing", ""), ("origin", "null")],
    ] {
        let answer = sign_in(&site, &good, &headers).await;
        assert_eq!((answer.status, answer.header("set-cookie")), (403, None), "{headers:?}");
    }
    let own = [("sec-fetch-site", "same-origin"), ("origin", "http://localhost")];
    assert_eq!(sign_in(&site, &good, &own).await.status, 303);
}

#[tokio::test]
async fn user_input_is_escaped_on_pages() {
    let site = Site::new();
    let evil = "<script>alert(1)</script>\"'&";
    let bob = site.user(BOB);
    let changes =
        vouchsafe::domain::UserChanges { first_name: Some(evil.to_owned()), ..Default::default() };
    site.admin().edit_user(bob.id, &changes, false).unwrap();
    let cookie = cookie(&site, ADA).await;
    for path in ["/admin/", "/admin/users/", "/admin/users/?q=%3Cscript%3E"] {
        let page = with_cookie(&site, "GET", path, &cookie).await;
        assert!(!page.text.contains("<script>"), "{}", page.text);
    }
    let page = site.get("/admin/login/?next=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").await;
    assert!(!page.text.contains("<script>"), "{}", page.text);
}

#[tokio::test]
async fn an_error_page_names_the_signed_in_user() {
    let site = Site::new();
    let bob = site.browser(BOB).await;
    for path in ["/admin/", "/nowhere", "/signout", "/admin/users/1/delete"] {
        let request =
            Request::get(path).header("accept", "text/html").header("cookie", &bob.cookie);
        let page = site.send(request.body(Body::empty()).unwrap()).await;
        assert!([403, 404, 405].contains(&page.status), "{path}: {}", page.status);
        assert!(page.header("content-type").unwrap().starts_with("text/html"), "{path}");
        assert!(page.text.contains(BOB) && page.text.contains("Sign out"), "{path}: {}", page.text);
    }
    let request = Request::get("/account/password").header("accept", "text/html");
    let page = site.send(request.body(Body::empty()).unwrap()).await;
    assert_eq!((page.status, page.header("allow")), (405, Some("POST")));
    assert!(page.text.contains("This address only accepts forms"), "{}", page.text);
    assert!(page.text.contains(">Sign in</a>"), "{}", page.text);
    let answer = site.get("/account/password").await;
    assert_eq!((answer.status, answer.text.as_str()), (405, r#"{"detail":"Method Not Allowed"}"#));
}

#[tokio::test]
async fn an_action_after_the_session_has_ended_redirects_to_sign_in() {
    let site = Site::new();
    let ada = site.browser(ADA).await;
    site.admin().revoke_sessions(vouchsafe::domain::SessionFilter::All).unwrap();
    for (path, next, form) in [
        ("/admin/users/2/deactivate", "/admin/users/2", "/admin/login/"),
        ("/admin/users/selected", "/admin/users/", "/admin/login/"),
        ("/admin/keys/x/retire", "/admin/keys/", "/admin/login/"),
        ("/admin/lockouts/clear", "/admin/lockouts/", "/admin/login/"),
        ("/account/names", "/account", "/signin"),
    ] {
        let answer = ada.post(path, "").await;
        let url = format!("{form}?next={next}&flash=ended");
        assert_eq!((answer.status, answer.header("location")), (302, Some(url.as_str())), "{path}");
        let page = site.get(&url).await;
        assert!(page.text.contains("Your session has ended."), "{}", page.text);
    }
    let answer = site.form("/account/names", "", "").await;
    assert_eq!(answer.header("location"), Some("/signin?next=/account"));
    let user = site.user(BOB);
    assert!(user.is_active(), "the form was not processed");
}
