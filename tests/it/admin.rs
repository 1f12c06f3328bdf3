//! The administration pages, in process: superusers make changes, staff can look, and others are
//! refused.

use std::time::Duration;

use vouchsafe::domain::{EventFilter, EventLimit, KeyState, NewSession, UserChanges};
use vouchsafe::service::{Credentials, RECENT_AUTHENTICATION, SessionPage};

use crate::support::{ADA, Answer, BOB, Browser, PASSWORD, Site};

const CAROL: &str = "carol@example.com";
/// A new password, form-encoded.
const NEW: &str = "another+good+phrase";

/// A site with Carol, who is staff.
fn site() -> Site {
    let site = Site::new();
    let carol = site.add(CAROL, PASSWORD, false);
    let staff = UserChanges { is_staff: Some(true), ..UserChanges::default() };
    site.admin().edit_user(carol.id, &staff, false).unwrap();
    site
}

/// Actor, action, and subject of the last event.
fn last_event(site: &Site) -> (String, String, String) {
    let mut last = None;
    let filter = EventFilter { limit: Some(EventLimit::Last(1)), ..EventFilter::default() };
    site.admin()
        .events(&filter, &mut |event| {
            last = Some((event.actor, event.action, event.subject));
            Ok(())
        })
        .unwrap();
    last.unwrap()
}

#[track_caller]
fn assert_answer(answer: &Answer, status: u16, words: &str) {
    assert_eq!(answer.status, status, "{}", answer.text);
    assert!(answer.text.contains(words), "{words:?}: {}", answer.text);
}

/// Pages, requested with GET.
const PAGES: [&str; 7] = [
    "/admin/",
    "/admin/users/2",
    "/admin/users/add",
    "/admin/users/2/delete",
    "/admin/audit/",
    "/admin/keys/",
    "/admin/lockouts/",
];
/// Forms that change something, sent with POST: path and fields.
const FORMS: [(&str, &str); 13] = [
    ("/admin/users/add", "email=new@example.com&password=&again="),
    ("/admin/users/selected", "act=deactivate&id=2&sure=yes"),
    ("/admin/users/2", "email=evil@example.com&first_name=&last_name="),
    ("/admin/users/2/activate", ""),
    ("/admin/users/2/deactivate", ""),
    ("/admin/users/2/delete", ""),
    ("/admin/users/2/password", "password=another+good+phrase&again=another+good+phrase"),
    ("/admin/users/2/no-password", ""),
    ("/admin/users/2/link", ""),
    ("/admin/users/2/sessions/end", ""),
    ("/admin/keys/rotate", "algorithm="),
    ("/admin/keys/x/retire", ""),
    ("/admin/lockouts/clear", ""),
];

#[tokio::test]
async fn every_admin_page_requires_a_staff_session() {
    let site = site();
    let (ada, bob, carol) =
        (site.browser(ADA).await, site.browser(BOB).await, site.browser(CAROL).await);
    for path in PAGES.into_iter().chain(["/admin/health/"]) {
        let anonymous = site.get(path).await;
        let sign_in = format!("/admin/login/?next={path}");
        assert_eq!((anonymous.status, anonymous.header("location")), (302, Some(sign_in.as_str())));
        assert_answer(&bob.get(path).await, 403, "Only staff may see this.");
        assert_eq!(ada.get(path).await.status, 200, "{path}");
        let page = carol.get(path).await;
        let is_form = path.ends_with("/add");
        assert_eq!(page.status, if is_form { 403 } else { 200 }, "{path}");
        assert!(is_form || page.text.contains("Only superusers can make changes"), "{path}");
    }
}

#[tokio::test]
async fn only_superusers_can_change_anything() {
    let site = site();
    let (bob, carol) = (site.browser(BOB).await, site.browser(CAROL).await);
    let before = site.admin().head().unwrap();
    for (path, fields) in FORMS {
        let anonymous = site.form(path, fields, "").await;
        let location = anonymous.header("location").unwrap();
        assert!(location.starts_with("/admin/login/?next=/admin/"), "{path}: {location}");
        assert_eq!(anonymous.status, 302, "{path}");
        assert_answer(&bob.post(path, fields).await, 403, "Only staff may see this.");
        // Even with the password confirmed.
        let confirmed = format!("{fields}&confirm={}", PASSWORD.replace(' ', "+"));
        assert_answer(&carol.post(path, &confirmed).await, 403, "Only a superuser may do this.");
    }
    assert_eq!(site.admin().head().unwrap(), before, "nothing changed");
}

#[tokio::test]
async fn a_form_with_an_invalid_csrf_token_changes_nothing() {
    let site = site();
    let ada = site.browser(ADA).await;
    let before = site.admin().head().unwrap();
    for (path, fields) in FORMS {
        for token in ["", "&csrfmiddlewaretoken=", "&csrfmiddlewaretoken=xxxxxxxxxxxxxxxxxxxxxx"] {
            let request = axum::http::Request::post(path)
                .header("content-type", "application/x-www-form-urlencoded")
                .header(
                    "cookie",
                    format!("vouchsafe_csrf={}; {}", crate::support::CSRF, ada.cookie),
                );
            let body = axum::body::Body::from(format!("{fields}{token}"));
            assert_answer(
                &site.send(request.body(body).unwrap()).await,
                403,
                "This form is invalid",
            );
        }
    }
    assert_eq!(site.admin().head().unwrap(), before, "nothing changed");
}

#[tokio::test]
async fn changes_require_the_password_again_after_a_while() {
    let site = site();
    let ada = site.browser(ADA).await;
    site.clock.advance(RECENT_AUTHENTICATION);
    let before = site.admin().head().unwrap();
    let next = site.admin().keys().unwrap().pop().unwrap().id;
    for (path, fields) in FORMS {
        let answer = ada.post(&path.replace("/x/", &format!("/{}/", next.as_str())), fields).await;
        let is_asked = answer.text.contains("name=\"confirm\"");
        assert!(is_asked && matches!(answer.status, 403 | 422), "{path}: {}", answer.text);
    }
    assert_eq!(site.admin().head().unwrap(), before, "nothing changed");
    // The page that asks for the password keeps the submitted fields.
    let edit = "email=bob@example.com&first_name=B%26B&last_name=%22x&is_staff=on";
    let asked = ada.post("/admin/users/2", edit).await;
    for kept in ["value=\"B&amp;B\"", "value=\"&quot;x\"", "name=\"is_staff\" value=\"on\""] {
        assert_answer(&asked, 403, kept);
    }
    let wrong = ada.post("/admin/users/2", &format!("{edit}&confirm=wrong")).await;
    assert_answer(&wrong, 403, "The password is wrong.");
    assert_answer(&wrong, 403, "value=\"B&amp;B\"");
    let confirmed = format!("{edit}&confirm={}", PASSWORD.replace(' ', "+"));
    assert_eq!(ada.done("/admin/users/2", &confirmed).await, "/admin/users/2?flash=saved");
    assert_eq!(site.user(BOB).first_name, "B&B");
    // The confirmation counts as recent authentication, for this session only.
    assert_eq!(ada.done("/admin/users/2/deactivate", "").await, "/admin/users/2?flash=deactivated");
    let elsewhere = site.browser(ADA).await;
    site.clock.advance(RECENT_AUTHENTICATION.checked_sub(Duration::from_secs(1)).unwrap());
    ada.done("/admin/users/2/activate", "").await;
    site.clock.advance(Duration::from_secs(1));
    assert_answer(&elsewhere.post("/admin/users/2/deactivate", "").await, 422, "Your own password");
}

#[tokio::test]
async fn a_wrong_confirmation_counts_as_a_failed_sign_in() {
    let site = site();
    let ada = site.browser(ADA).await;
    site.clock.advance(RECENT_AUTHENTICATION);
    for _ in 0..5 {
        let answer = ada.post("/admin/users/2/deactivate", "confirm=wrong").await;
        assert_answer(&answer, 422, "The password is wrong.");
    }
    let refused = |event: &(String, String, String)| event.1 == "login_refused";
    assert!(refused(&last_event(&site)), "the failure is recorded: {:?}", last_event(&site));
    let right = format!("confirm={}", PASSWORD.replace(' ', "+"));
    let answer = ada.post("/admin/users/2/deactivate", &right).await;
    assert_answer(&answer, 422, "The password is wrong.");
    site.clock.advance(Duration::from_secs(10));
    ada.done("/admin/users/2/deactivate", &right).await;
}

#[tokio::test]
async fn adding_a_user_shows_errors_beside_the_fields() {
    let site = site();
    let ada = site.browser(ADA).await;
    for (fields, error) in [
        ("email=nonsense&first_name=Dora", "Enter a valid email address."),
        ("email=BOB@example.com&first_name=Dora", "That email address is already taken."),
        ("email=dora@example.com&first_name=Dora&password=x&again=y", "two password fields"),
        ("email=dora@example.com&first_name=Dora&password=short&again=short", "too short"),
        (
            "email=dora@example.com&first_name=Dora&password=dora%40example.com&again=dora%40example.com",
            "too similar",
        ),
    ] {
        let answer = ada.post("/admin/users/add", fields).await;
        assert_answer(&answer, 422, error);
        assert_answer(&answer, 422, "value=\"Dora\"");
        assert!(answer.text.contains("aria-invalid=\"true\""), "{}", answer.text);
        assert!(!answer.text.contains("value=\"short\""), "the page does not repeat the password");
    }
    let long = format!("email=dora@example.com&first_name={}", "x".repeat(151));
    assert_answer(
        &ada.post("/admin/users/add", &long).await,
        422,
        "The first name can have at most 150",
    );
    let fields =
        format!("email=dora@example.com&first_name=Dora&is_staff=on&password={NEW}&again={NEW}");
    let location = ada.done("/admin/users/add", &fields).await;
    let dora = site.user("dora@example.com");
    assert_eq!(location, format!("/admin/users/{}?flash=added", dora.id));
    assert!(dora.is_staff && !dora.is_superuser);
    assert_answer(&ada.get(&location).await, 200, "The user was added.");
    let id = site.user(ADA).id;
    let expected = (format!("user:{id}"), "user_added".to_owned(), format!("user:{}", dora.id));
    assert_eq!(last_event(&site), expected, "the audit log names the actor");
    assert_eq!(site.login("dora@example.com", &NEW.replace('+', " ")).await.status, 200);

    ada.done("/admin/users/add", "email=eve@example.com&password=&again=").await;
    let eve = site.user("eve@example.com");
    assert_answer(
        &ada.get(&format!("/admin/users/{}", eve.id)).await,
        200,
        "The user has no usable password.",
    );
}

#[tokio::test]
async fn a_user_is_edited_deactivated_and_reactivated() {
    let site = site();
    let ada = site.browser(ADA).await;
    let bob = site.browser(BOB).await;
    let taken =
        ada.post("/admin/users/2", "email=ADA@example.com&first_name=Bobby&last_name=").await;
    assert_answer(&taken, 422, "That email address is already taken.");
    assert_answer(&taken, 422, "value=\"Bobby\"");
    let edit = "email=Bob@Example.com&first_name=Bobby&last_name=B&is_superuser=on";
    assert_eq!(ada.done("/admin/users/2", edit).await, "/admin/users/2?flash=saved");
    let user = site.user(BOB);
    // A change made by another user since the page was loaded is kept.
    let shown = "was_email=Bob@Example.com&was_first_name=Bobby&was_last_name=B&was_is_superuser=on&was_is_staff=on";
    let typed = "email=Bob@Example.com&first_name=Rob&last_name=B&is_superuser=on&is_staff=on";
    assert!(
        ada.get("/admin/users/2").await.text.contains("name=\"was_is_superuser\" value=\"on\"")
    );
    let revocation = UserChanges { is_superuser: Some(false), ..UserChanges::default() };
    site.admin().edit_user(user.id, &revocation, false).unwrap();
    ada.done("/admin/users/2", &format!("{typed}&{shown}")).await;
    let after = site.user(BOB);
    assert_eq!(
        (after.first_name.as_str(), after.is_superuser, after.is_staff),
        ("Rob", false, false)
    );
    ada.done("/admin/users/2", edit).await;
    assert_eq!((user.email.as_str(), user.first_name.as_str()), ("Bob@Example.com", "Bobby"));
    assert!(user.is_superuser && !user.is_staff);
    ada.done("/admin/users/2", "email=bob@example.com&first_name=&last_name=").await;
    assert!(!site.user(BOB).is_superuser, "an unchecked box means false");

    ada.done("/admin/users/2/deactivate", "").await;
    assert_eq!(bob.get("/account").await.status, 302, "the sessions are ended");
    assert_answer(&ada.get("/admin/users/2").await, 200, ", deactivated <time");
    ada.done("/admin/users/2/activate", "").await;
    assert!(site.user(BOB).is_active());

    for fields in ["email=ada@example.com&is_staff=on", "email=ada@example.com"] {
        let answer = ada.post("/admin/users/1", &format!("{fields}&first_name=&last_name=")).await;
        assert_answer(&answer, 422, "is the last active superuser");
    }
    assert_answer(
        &ada.post("/admin/users/1/deactivate", "").await,
        422,
        "is the last active superuser",
    );
    assert_answer(
        &ada.post("/admin/users/1/delete", "").await,
        422,
        "is the last active superuser",
    );
    for path in ["/admin/users/99", "/admin/users/x", "/admin/users/-1", "/admin/users/99/delete"] {
        assert_answer(&ada.get(path).await, 404, "Not found");
    }
    assert_answer(&ada.post("/admin/users/99/deactivate", "").await, 404, "Not found");
}

#[tokio::test]
async fn a_password_is_set_or_made_unusable() {
    let site = site();
    let ada = site.browser(ADA).await;
    let bob = site.browser(BOB).await;
    let bad = ada.post("/admin/users/2/password", "password=short&again=short").await;
    assert_answer(&bad, 422, "too short");
    assert_answer(&bad, 422, "<details open>");
    assert_answer(
        &ada.post("/admin/users/2/password", "password=&again=").await,
        422,
        "Blank passwords",
    );
    let fields = format!("password={NEW}&again={NEW}");
    ada.done("/admin/users/2/password", &fields).await;
    assert_eq!(bob.get("/account").await.status, 302, "the sessions are ended");
    assert_eq!(site.login(BOB, PASSWORD).await.status, 401);
    assert_eq!(site.login(BOB, &NEW.replace('+', " ")).await.status, 200);
    ada.done("/admin/users/2/no-password", "").await;
    assert_eq!(site.login(BOB, &NEW.replace('+', " ")).await.status, 401);
}

#[tokio::test]
async fn sessions_are_ended_individually_or_all_at_once() {
    let site = site();
    let ada = site.browser(ADA).await;
    let (one, two) = (site.browser(BOB).await, site.browser(BOB).await);
    let login =
        site.service.login(&Credentials::new(BOB, PASSWORD), &NewSession::default()).unwrap();
    let path = format!("/admin/users/2/sessions/{}/end", login.session.id);
    ada.done(&path, "").await;
    assert!(site.service.authenticate(&login.token).is_err());
    assert_eq!(one.get("/account").await.status, 200);
    ada.done("/admin/users/2/sessions/end", "").await;
    assert_eq!((one.get("/account").await.status, two.get("/account").await.status), (302, 302));
    assert_answer(&ada.post("/admin/users/2/sessions/x/end", "").await, 404, "Not found");
}

#[tokio::test]
async fn bulk_actions_apply_after_confirmation() {
    let site = site();
    let ada = site.browser(ADA).await;
    let carol = site.user(CAROL).id;
    let chosen = format!("act=deactivate&id=2&id={carol}");
    let asked = ada.post("/admin/users/selected", &chosen).await;
    assert_answer(&asked, 200, "Deactivate 2 users?");
    assert_answer(&asked, 200, CAROL);
    assert!(site.user(BOB).is_active(), "nothing changes before the confirmation");
    let location = ada.done("/admin/users/selected", &format!("{chosen}&sure=yes")).await;
    assert_eq!(location, "/admin/users/?flash=deactivate&n=2");
    assert_answer(&ada.get(&location).await, 200, "2 users were deactivated.");
    assert!(!site.user(BOB).is_active() && !site.user(CAROL).is_active());

    let location = ada.done("/admin/users/selected", "act=activate&id=2&id=1&sure=yes").await;
    assert_eq!(location, "/admin/users/?flash=activate&n=1", "the other user was already active");
    // All or nothing: one refusal rejects the whole action.
    let answer = ada.post("/admin/users/selected", "act=delete&id=2&id=1&sure=yes").await;
    assert_answer(&answer, 422, "is the last active superuser");
    assert!(site.admin().find_user(&BOB.parse().unwrap()).unwrap().is_some());
    site.browser(BOB).await;
    ada.done("/admin/users/selected", "act=sessions&id=2&sure=yes").await;
    ada.done("/admin/users/selected", "act=delete&id=2&sure=yes").await;
    assert!(site.admin().find_user(&BOB.parse().unwrap()).unwrap().is_none());

    assert_answer(
        &ada.post("/admin/users/selected", "act=deactivate").await,
        422,
        "Select at least one user.",
    );
    assert_answer(
        &ada.post("/admin/users/selected", "act=explode&id=1").await,
        422,
        "Invalid request",
    );
    assert_answer(&ada.post("/admin/users/selected", "act=delete&id=99").await, 404, "Not found");
}

/// The email addresses on a page, in its order.
fn listed(page: &Answer) -> Vec<String> {
    let cells = page.text.split("aria-label=\"Select ").skip(2);
    let email = |cell: &str| cell.split_once('"').unwrap().0.to_owned();
    cells.map(email).collect()
}

/// Follows the link with this `rel`.
async fn follow(browser: &Browser<'_>, page: &Answer, rel: &str) -> Answer {
    let rest = page.text.split_once(&format!("rel=\"{rel}\" href=\"")).unwrap().1;
    let href = rest.split_once('"').unwrap().0.replace("&amp;", "&");
    browser.get(&format!("/admin/users/{href}")).await
}

#[tokio::test]
async fn users_are_searched_filtered_sorted_and_paged() {
    let site = site();
    for n in 0..120 {
        site.add(&format!("user{n:03}@example.org"), PASSWORD, false);
    }
    let ada = site.browser(ADA).await;
    let first = ada.get("/admin/users/").await;
    assert_answer(&first, 200, "123 users");
    assert_eq!(listed(&first).len(), 50);
    let second = follow(&ada, &first, "next").await;
    let third = follow(&ada, &second, "next").await;
    let all = [listed(&first), listed(&second), listed(&third)].concat();
    assert_eq!(all.len(), 123);
    assert!(!third.text.contains("rel=\"next\"") && !first.text.contains("rel=\"prev\""));
    assert_eq!(
        listed(&follow(&ada, &third, "prev").await),
        listed(&second),
        "`prev` leads back to the second page"
    );
    let back = follow(&ada, &second, "prev").await;
    assert_eq!(listed(&back), listed(&first));
    assert!(!back.text.contains("rel=\"prev\""), "the first page has no `prev`");

    let page = ada.get("/admin/users/?q=USER1&sort=email&desc=1").await;
    assert_answer(&page, 200, "20 users");
    assert_eq!(listed(&page)[0], "user119@example.org");
    let page = ada.get("/admin/users/?sort=name&desc=1").await;
    assert_answer(&page, 200, "aria-sort=\"descending\"");
    for (query, expected) in [
        ("access=staff", &[CAROL][..]),
        ("access=superuser&status=active", &[ADA]),
        ("status=never&q=bob", &[BOB]),
        // The names of an earlier release.
        ("staff=yes", &[CAROL]),
        ("superuser=yes&active=yes", &[ADA]),
    ] {
        assert_eq!(listed(&ada.get(&format!("/admin/users/?{query}")).await), expected, "{query}");
    }
    let none = ada.get("/admin/users/?status=deactivated").await;
    assert_answer(&none, 200, "No users match");
    assert_answer(&none, 200, "Clear filters");
    assert_eq!(listed(&ada.get("/admin/users/?sort=login&desc=1").await)[0], ADA);
    let moved = ada.get("/admin/?q=bob").await;
    assert_eq!((moved.status, moved.header("location")), (303, Some("/admin/users/?q=bob")));
    for odd in ["?sort=x", "?after=99999", "?before=-1", "?after=x", "?n=-1", "?q=%00"] {
        let answer = ada.get(&format!("/admin/users/{odd}")).await;
        assert!(answer.status < 500, "{odd}: {}", answer.status);
    }
}

#[tokio::test]
async fn the_audit_log_is_filtered_and_paged() {
    let site = site();
    for _ in 0..60 {
        site.browser(BOB).await;
    }
    let ada = site.browser(ADA).await;
    let page = ada.get("/admin/audit/?user=bob@example.com&action=login_succeeded").await;
    assert_eq!(page.text.matches("</a> signed in from ").count(), 50);
    let rest = page.text.split_once("rel=\"next\" href=\"").unwrap().1;
    let href = rest.split_once('"').unwrap().0.replace("&amp;", "&");
    let older = ada.get(&format!("/admin/audit/{href}")).await;
    assert_eq!(older.text.matches("</a> signed in from ").count(), 10);
    assert!(!older.text.contains("rel=\"next\""));
    let rest = older.text.split_once("rel=\"prev\" href=\"").unwrap().1;
    let href = rest.split_once('"').unwrap().0.replace("&amp;", "&");
    let newer = ada.get(&format!("/admin/audit/{href}")).await;
    assert_eq!(newer.text.matches("</a> signed in from ").count(), 50, "back on the first page");
    assert!(!newer.text.contains("rel=\"prev\""));
    let view = ada.get("/admin/audit/?view=users").await;
    assert!(view.text.contains(" added ") && !view.text.contains(" signed in "));
    for (query, count) in
        [("from=2026-11-23", 1), ("to=2026-11-22", 0), ("from=x&to=2026-11-23", 1)]
    {
        let page = ada.get(&format!("/admin/audit/?view=sign-ins&{query}")).await;
        let days = page.text.matches("<h2 class=\"day\">").count();
        assert_eq!(days, count, "{query}: {}", page.text);
    }
    assert_answer(&ada.get("/admin/audit/?user=2&action=user_added").await, 200, "</a>");
    assert_answer(&ada.get("/admin/audit/?user=nobody").await, 200, "No events match");
    assert_answer(&ada.get("/admin/audit/?user=nobody@example.com").await, 200, "No events match");
}

#[tokio::test]
async fn keys_are_rotated_and_retired() {
    let site = site();
    let ada = site.browser(ADA).await;
    let keys = || site.admin().keys().unwrap();
    let in_state =
        |state| keys().into_iter().find(|key| key.state(site.service.now()) == state).unwrap().id;
    let (active, next) = (in_state(KeyState::Active), in_state(KeyState::Next));
    let refused = ada.post(&format!("/admin/keys/{}/retire", active.as_str()), "").await;
    assert_answer(&refused, 422, "is active");
    ada.done("/admin/keys/rotate", "algorithm=").await;
    assert_eq!(ada.get("/").await.status, 200, "no user is signed out");
    assert!(keys().iter().any(|key| key.id == next && key.activated_at.is_some()));
    ada.done("/admin/keys/rotate", "algorithm=ES256").await;
    assert_answer(&ada.get("/admin/keys/?flash=rotated").await, 200, "ES256");
    assert_answer(&ada.post("/admin/keys/rotate", "algorithm=none").await, 422, "Keys");
    let retire = format!("/admin/keys/{}/retire", active.as_str());
    let asked = ada.get(&retire).await;
    assert_answer(&asked, 200, "1 live session");
    assert_eq!(ada.get("/admin/").await.status, 200, "nothing changes before the confirmation");
    ada.done(&retire, "").await;
    assert_eq!(ada.get("/admin/").await.status, 302, "its tokens are invalid");
    let id = site.user(ADA).id;
    let page = SessionPage { after: None, limit: 10 };
    assert_eq!(
        site.admin().live_sessions(id, page).unwrap().total,
        0,
        "its sessions are not listed"
    );
}

#[tokio::test]
async fn lockouts_are_listed_and_cleared() {
    let site = site();
    let ada = site.browser(ADA).await;
    for _ in 0..6 {
        site.login(BOB, "wrong").await;
        site.login("nobody@example.com", "wrong").await;
    }
    let page = ada.get("/admin/lockouts/").await;
    assert_answer(&page, 200, BOB);
    assert_answer(&page, 200, "Unknown email address");
    assert!(
        !page.text.contains("nobody@example.com"),
        "an unknown name may be a mistyped password"
    );
    ada.done("/admin/lockouts/clear", "user=2").await;
    let page = ada.get("/admin/lockouts/?flash=cleared").await;
    assert!(!page.text.contains(BOB), "{}", page.text);
    ada.done("/admin/lockouts/clear", "").await;
    assert_answer(&ada.get("/admin/lockouts/").await, 200, "No lockouts");
}

#[tokio::test]
async fn staff_see_the_health_of_the_installation() {
    let site = site();
    let page = site.browser(CAROL).await.get("/admin/health/").await;
    assert_answer(&page, 200, "All checks passed.");
    assert_answer(&page, 200, &site.service.instance().id.to_string());
}
