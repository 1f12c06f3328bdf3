//! One-time links: the first superuser, and a password to choose.

use std::time::Duration;

use axum::http::Request;
use vouchsafe::domain::LinkToken;
use vouchsafe::service::{LINK_TTL, SETUP_TTL};

use crate::support::{ADA, Answer, BOB, PASSWORD, Sandbox, Site};

const NEW: &str = "another+good+phrase";
const OVER: &str = "This link has expired or was already used.";

#[track_caller]
fn says(answer: &Answer, status: u16, words: &str) {
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
    assert!(!page.text.contains("/link/ey") && !page.text.contains(&link), "it is shown once");

    for _ in 0..2 {
        says(&site.get(&link).await, 200, "Choose a password");
    }
    let bad = site.form(&link, "password=short&again=short", "").await;
    says(&bad, 422, "too short");
    says(&site.form(&link, "password=x&again=y", "").await, 422, "two password fields");
    says(&site.form(&link, "password=&again=", "").await, 422, "Blank passwords");
    let done = site.form(&link, &format!("password={NEW}&again={NEW}"), "").await;
    assert_eq!((done.status, done.header("location")), (303, Some("/signin?flash=password")));
    says(&site.get("/signin?flash=password").await, 200, "Your password was set.");
    assert_eq!(bob.get("/account").await.status, 302, "the sessions are ended");
    assert_eq!(site.login(BOB, PASSWORD).await.status, 401);
    assert_eq!(site.login(BOB, &NEW.replace('+', " ")).await.status, 200);
    says(&site.get(&link).await, 404, OVER);
    says(&site.form(&link, &format!("password={NEW}&again={NEW}"), "").await, 404, OVER);
}

#[tokio::test]
async fn a_link_ends_with_its_time_and_with_what_happens_to_its_user() {
    let site = Site::new();
    let bob = site.user(BOB).id;
    let link = password_link(&site);
    site.clock.advance(LINK_TTL.checked_sub(Duration::from_secs(1)).unwrap());
    says(&site.get(&link).await, 200, BOB);
    site.clock.advance(Duration::from_secs(1));
    says(&site.get(&link).await, 404, OVER);

    let (first, second) = (password_link(&site), password_link(&site));
    says(&site.get(&first).await, 404, OVER);
    says(&site.get(&second).await, 200, BOB);
    site.admin().make_password_unusable(bob, true, false).unwrap();
    says(&site.get(&second).await, 404, OVER);

    let link = password_link(&site);
    site.admin().deactivate(bob, false).unwrap();
    says(&site.get(&link).await, 404, OVER);
    site.admin().activate(bob).unwrap();
    says(&site.get(&link).await, 404, OVER);
    let link = password_link(&site);
    site.admin().delete_user(bob, false).unwrap();
    says(&site.get(&link).await, 404, OVER);
    for odd in ["/link/x", "/link/%00", "/link/..%2f..", &format!("/link/{}", "x".repeat(5000))] {
        says(&site.get(odd).await, 404, OVER);
    }
}

#[tokio::test]
async fn a_link_needs_our_own_form() {
    let site = Site::new();
    let link = password_link(&site);
    let request = Request::post(&link).header("content-type", "application/x-www-form-urlencoded");
    let body = axum::body::Body::from(format!("password={NEW}&again={NEW}"));
    let answer = site.send(request.body(body).unwrap()).await;
    says(&answer, 403, "This form is invalid");
    assert_eq!(site.login(BOB, PASSWORD).await.status, 200);
}

#[test]
fn the_operator_prints_the_same_link() {
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

/// A site without users, and the link to its first.
fn empty() -> (Site, String) {
    let site = Site::empty();
    let token = site.admin().make_setup_link().unwrap().unwrap();
    let path = path(&token);
    (site, path)
}

#[tokio::test]
async fn the_first_superuser_is_made_once_and_by_a_link_alone() {
    let (site, link) = empty();
    for closed in ["/setup", "/link/", "/link/first", "/admin/"] {
        assert_ne!(site.get(closed).await.status, 200, "{closed}");
    }
    says(&site.get(&link).await, 200, "Create the first superuser");
    let fields = |password: &str| {
        format!(
            "email=eve@example.com&first_name=E%26E&last_name=&password={password}&again={password}"
        )
    };
    let bad = site.form(&link, &fields("short"), "").await;
    says(&bad, 422, "too short");
    says(&bad, 422, "value=\"E&amp;E\"");
    says(&site.form(&link, &fields("eve%40example.com"), "").await, 422, "too similar");
    says(
        &site.form(&link, &format!("email=x&password={NEW}&again={NEW}"), "").await,
        422,
        "valid email",
    );
    let done = site.form(&link, &fields(NEW), "").await;
    assert_eq!((done.status, done.header("location")), (303, Some("/signin?flash=superuser")));
    let eve = site.user("eve@example.com");
    assert!(eve.is_superuser && eve.is_staff);
    says(&site.get(&link).await, 404, OVER);
    assert!(site.admin().make_setup_link().unwrap().is_none(), "there are users now");
}

#[tokio::test]
async fn the_link_to_the_first_superuser_ends_with_its_time_and_with_any_user() {
    let (site, link) = empty();
    site.clock.advance(SETUP_TTL);
    says(&site.get(&link).await, 404, OVER);
    let (site, link) = empty();
    site.add(BOB, PASSWORD, false);
    says(&site.get(&link).await, 404, OVER);
    let fields = format!("email=eve@example.com&password={NEW}&again={NEW}");
    says(&site.form(&link, &fields, "").await, 404, OVER);
}

#[test]
fn serve_init_says_how_to_begin_and_never_again() {
    let sandbox = Sandbox::new();
    let (out, said) = sandbox.serve_once(&["serve", "--init", "--listen", "127.0.0.1:0"]);
    let link = said.split_whitespace().find(|word| word.contains("/link/"));
    let link = link.unwrap_or_else(|| panic!("{said}"));
    assert!(link.starts_with(out.trim()), "{link} {out}");
    assert!(said.contains("vouchsafe createsuperuser") && said.contains("15 minutes"), "{said}");
    assert!(!out.contains("/link/"), "stdout holds the address and nothing else");
    let (_, said) = sandbox.serve_once(&["serve", "--listen", "127.0.0.1:0"]);
    assert!(!said.contains("/link/"), "only when it is asked for: {said}");
    let (out, said) = sandbox.serve_once(&["serve", "--init", "--listen", "0.0.0.0:0"]);
    let port = out.trim().strip_prefix("http://0.0.0.0:").unwrap();
    assert!(
        said.contains(&format!(" http://localhost:{port}/link/")),
        "a browser goes there: {said}"
    );
    let (_, said) = sandbox.serve_once(&["serve", "--init", "--listen", "unix:http.sock"]);
    assert!(said.contains("the path /link/"), "{said}");
    sandbox.run(&["createsuperuser", "--email", ADA, "--password-stdin"]).stdin(PASSWORD).ok();
    let (_, said) = sandbox.serve_once(&["serve", "--init", "--listen", "127.0.0.1:0"]);
    assert!(!said.contains("/link/"), "{said}");
}
