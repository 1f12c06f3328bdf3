//! One-time links: to create the first superuser, and to choose a password.

use std::time::Duration;

use axum::http::Request;
use vouchsafe::domain::LinkToken;
use vouchsafe::service::{PASSWORD_LINK_TTL, SETUP_LINK_TTL};

use crate::support::{ADA, Answer, BOB, PASSWORD, Sandbox, Site};

/// A new password, form-encoded.
const NEW: &str = "another+good+phrase";
const EXPIRED: &str = "This link has expired or was already used.";

#[track_caller]
fn assert_answer(answer: &Answer, status: u16, words: &str) {
    assert_eq!(answer.status, status, "{}", answer.text);
    assert!(answer.text.contains(words), "{words:?}: {}", answer.text);
}

fn path(token: &LinkToken) -> String {
    vouchsafe::http::link_path(token)
}

fn password_link(site: &Site) -> String {
    path(&site.admin().make_password_link(site.user(BOB).id).unwrap().0)
}

#[tokio::test]
async fn an_administrators_link_lets_a_user_choose_a_password_once() {
    let site = Site::new();
    let ada = site.browser(ADA).await;
    let bob = site.browser(BOB).await;
    let shown = ada.post("/admin/users/2/link", "").await;
    let link =
        shown.text.split_once("value=\"/link/").unwrap_or_else(|| panic!("{}", shown.text)).1;
    let link = format!("/link/{}", link.split_once('"').unwrap().0);
    assert_eq!(link.len(), "/link/".len() + 43, "256 random bits");
    assert_eq!(shown.header("cache-control"), Some("no-store"));
    let page = ada.get("/admin/users/2").await;
    assert!(
        !page.text.contains("/link/ey") && !page.text.contains(&link),
        "the link is shown only once"
    );

    for _ in 0..2 {
        assert_answer(&site.get(&link).await, 200, "Choose a password");
    }
    let bad = site.form(&link, "password=short&again=short", "").await;
    assert_answer(&bad, 422, "too short");
    assert_answer(&site.form(&link, "password=x&again=y", "").await, 422, "two password fields");
    assert_answer(&site.form(&link, "password=&again=", "").await, 422, "Blank passwords");
    let done = site.form(&link, &format!("password={NEW}&again={NEW}"), "").await;
    assert_eq!((done.status, done.header("location")), (303, Some("/signin?flash=password")));
    assert_answer(&site.get("/signin?flash=password").await, 200, "Your password was set.");
    assert_eq!(bob.get("/account").await.status, 302, "the sessions are ended");
    assert_eq!(site.login(BOB, PASSWORD).await.status, 401);
    assert_eq!(site.login(BOB, &NEW.replace('+', " ")).await.status, 200);
    assert_answer(&site.get(&link).await, 404, EXPIRED);
    assert_answer(
        &site.form(&link, &format!("password={NEW}&again={NEW}"), "").await,
        404,
        EXPIRED,
    );
}

#[tokio::test]
async fn a_link_expires_with_time_and_with_changes_to_its_user() {
    let site = Site::new();
    let bob = site.user(BOB).id;
    let link = password_link(&site);
    site.clock.advance(PASSWORD_LINK_TTL.checked_sub(Duration::from_secs(1)).unwrap());
    assert_answer(&site.get(&link).await, 200, BOB);
    site.clock.advance(Duration::from_secs(1));
    assert_answer(&site.get(&link).await, 404, EXPIRED);

    let (first, second) = (password_link(&site), password_link(&site));
    assert_answer(&site.get(&first).await, 404, EXPIRED);
    assert_answer(&site.get(&second).await, 200, BOB);
    site.admin().make_password_unusable(bob, true, false).unwrap();
    assert_answer(&site.get(&second).await, 404, EXPIRED);

    let link = password_link(&site);
    site.admin().deactivate(bob, false).unwrap();
    assert_answer(&site.get(&link).await, 404, EXPIRED);
    site.admin().activate(bob).unwrap();
    assert_answer(&site.get(&link).await, 404, EXPIRED);
    let link = password_link(&site);
    site.admin().delete_user(bob, false).unwrap();
    assert_answer(&site.get(&link).await, 404, EXPIRED);
    for odd in ["/link/x", "/link/%00", "/link/..%2f..", &format!("/link/{}", "x".repeat(5000))] {
        assert_answer(&site.get(odd).await, 404, EXPIRED);
    }
}

#[tokio::test]
async fn a_link_form_without_a_csrf_token_is_refused() {
    let site = Site::new();
    let link = password_link(&site);
    let request = Request::post(&link).header("content-type", "application/x-www-form-urlencoded");
    let body = axum::body::Body::from(format!("password={NEW}&again={NEW}"));
    let answer = site.send(request.body(body).unwrap()).await;
    assert_answer(&answer, 403, "This form is invalid");
    assert_eq!(site.login(BOB, PASSWORD).await.status, 200);
}

#[test]
fn user_link_prints_a_link_and_keeps_its_secret_out_of_the_log() {
    let sandbox = Sandbox::with_ada_and_bob();
    let link = sandbox.run(&["user", "link", BOB]).ok();
    assert!(link.starts_with("http://127.0.0.1:8000/link/") && link.ends_with('\n'), "{link}");
    let answer = sandbox.run(&["user", "link", BOB, "--url", "https://id.example.com/"]).json();
    assert!(answer["link"].as_str().unwrap().starts_with("https://id.example.com/link/"));
    assert!(answer["expires_at"].is_string());
    let log = sandbox.run(&["audit", "list", "--action", "link_made", "--output", "jsonl"]).ok();
    let secret = answer["link"].as_str().unwrap().rsplit('/').next().unwrap();
    assert!(log.lines().count() == 2 && !log.contains(secret), "{log}");
    sandbox.run(&["user", "link", "nobody@example.com"]).fails(5, "no user");
    sandbox.run(&["user", "deactivate", BOB]).ok();
    sandbox.run(&["user", "link", BOB]).fails(6, "is deactivated");
}

/// A site without users, and its setup link.
fn empty() -> (Site, String) {
    let site = Site::empty();
    let token = site.admin().make_setup_link().unwrap().unwrap();
    let path = path(&token);
    (site, path)
}

#[tokio::test]
async fn the_setup_link_creates_the_first_superuser_once() {
    let (site, link) = empty();
    for closed in ["/setup", "/link/", "/link/first", "/admin/"] {
        assert_ne!(site.get(closed).await.status, 200, "{closed}");
    }
    assert_answer(&site.get(&link).await, 200, "Create superuser");
    let fields = |password: &str| {
        format!(
            "email=eve@example.com&first_name=E%26E&last_name=&password={password}&again={password}"
        )
    };
    let bad = site.form(&link, &fields("short"), "").await;
    assert_answer(&bad, 422, "too short");
    assert_answer(&bad, 422, "value=\"E&amp;E\"");
    assert_answer(&site.form(&link, &fields("eve%40example.com"), "").await, 422, "too similar");
    assert_answer(
        &site.form(&link, &format!("email=x&password={NEW}&again={NEW}"), "").await,
        422,
        "valid email",
    );
    let done = site.form(&link, &fields(NEW), "").await;
    assert_eq!((done.status, done.header("location")), (303, Some("/signin?flash=superuser")));
    let eve = site.user("eve@example.com");
    assert!(eve.is_superuser && eve.is_staff);
    assert_answer(&site.get(&link).await, 404, EXPIRED);
    assert!(site.admin().make_setup_link().unwrap().is_none(), "there are users now");
}

#[tokio::test]
async fn the_setup_link_expires_with_time_and_with_the_first_user() {
    let (site, link) = empty();
    site.clock.advance(SETUP_LINK_TTL);
    assert_answer(&site.get(&link).await, 404, EXPIRED);
    let (site, link) = empty();
    site.add(BOB, PASSWORD, false);
    assert_answer(&site.get(&link).await, 404, EXPIRED);
    let fields = format!("email=eve@example.com&password={NEW}&again={NEW}");
    assert_answer(&site.form(&link, &fields, "").await, 404, EXPIRED);
}

#[test]
fn serve_init_prints_a_setup_link_until_a_user_exists() {
    let sandbox = Sandbox::new();
    let (out, stderr) = sandbox.serve_once(&["serve", "--init", "--listen", "127.0.0.1:0"]);
    let link = stderr.split_whitespace().find(|word| word.contains("/link/"));
    let link = link.unwrap_or_else(|| panic!("{stderr}"));
    assert!(link.starts_with(out.trim()), "{link} {out}");
    assert!(
        stderr.contains("vouchsafe createsuperuser") && stderr.contains("15 minutes"),
        "{stderr}"
    );
    assert!(!out.contains("/link/"), "stdout holds the address and nothing else");
    let (_, stderr) = sandbox.serve_once(&["serve", "--listen", "127.0.0.1:0"]);
    assert!(!stderr.contains("/link/"), "only with `--init`: {stderr}");
    let (out, stderr) = sandbox.serve_once(&["serve", "--init", "--listen", "0.0.0.0:0"]);
    let port = out.trim().strip_prefix("http://0.0.0.0:").unwrap();
    assert!(
        stderr.contains(&format!(" http://localhost:{port}/link/")),
        "the link has a host that a browser can open: {stderr}"
    );
    let (_, stderr) = sandbox.serve_once(&["serve", "--init", "--listen", "unix:http.sock"]);
    assert!(stderr.contains("the path /link/"), "{stderr}");
    sandbox.run(&["createsuperuser", "--email", ADA, "--password-stdin"]).stdin(PASSWORD).ok();
    let (_, stderr) = sandbox.serve_once(&["serve", "--init", "--listen", "127.0.0.1:0"]);
    assert!(!stderr.contains("/link/"), "{stderr}");
}
