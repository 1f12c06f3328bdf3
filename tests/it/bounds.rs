//! The size of a response does not grow with the database.

use std::collections::{BTreeMap, BTreeSet};

use axum::body::Body;
use axum::http::Request;
use vouchsafe::domain::{NewSession, SessionKind, UserChanges};
use vouchsafe::service::Credentials;

use crate::support::{ADA, BOB, CSRF, PASSWORD, Site};

/// The maximum size of a response in `docs/reference/http.md`, except for the two files of Swagger
/// UI.
const MAX_BYTES: usize = 256 * 1024;

/// A text of this length that takes the most bytes on a page: `"` is escaped as `&quot;`.
fn widest(chars: usize) -> String {
    "\"".repeat(chars)
}

/// A site with more rows of every kind than a page shows, each as wide as possible.
fn large_site() -> Site {
    let site = Site::with_many_sessions();
    let wide = UserChanges {
        first_name: Some(widest(150)),
        last_name: Some(widest(150)),
        ..UserChanges::default()
    };
    let local = "o'".repeat(30);
    for n in 0..300 {
        let domain = format!("{}.example.org", "d".repeat(60));
        let user = site.add(&format!("{local}{n}@{domain}"), PASSWORD, n % 2 == 0);
        site.admin().edit_user(user.id, &wide, false).unwrap();
    }
    let ada = site.user(ADA);
    site.admin().edit_user(ada.id, &wide, false).unwrap();
    for n in 0..600 {
        let kind = if n % 2 == 0 { SessionKind::Browser } else { SessionKind::Api };
        let name = (kind == SessionKind::Api).then(|| widest(200));
        let session = NewSession { kind, name, device: Some(widest(500)), ..NewSession::default() };
        site.service.login(&Credentials::new(ADA, PASSWORD), &session).unwrap();
    }
    for n in 0..600_u32 {
        let network = std::net::Ipv4Addr::from(0x0A00_0000 + n).into();
        for _ in 0..4 {
            let network = vouchsafe::domain::Network::of(network);
            let guess = Credentials::new(BOB, "wrong").from_source(network);
            let _ = site.service.login(&guess, &NewSession::default());
        }
    }
    // Create keys up to the limit.
    assert!((0..200).any(|_| site.admin().rotate_key(None).is_err()));
    site
}

#[tokio::test]
async fn every_response_of_a_large_site_stays_within_the_maximum_size() {
    let site = large_site();
    let browser = site.browser(ADA).await;
    let token = site.token(ADA).await;
    let ada = site.user(ADA).id;
    let mut next: Vec<String> = [
        "/",
        "/signin",
        "/account",
        "/admin/",
        "/admin/users/",
        "/admin/users/add",
        "/admin/audit/live",
        "/admin/audit/",
        "/admin/keys/",
        "/admin/lockouts/",
        "/admin/health/",
        "/docs",
        "/docs/plain",
        "/openapi.json",
        "/health",
        "/.well-known/jwks.json",
        "/users/me/",
        "/auth/verify",
        "/metrics",
        "/nowhere",
    ]
    .map(str::to_owned)
    .into();
    next.push(format!("/admin/users/{ada}"));
    next.push(format!("/admin/users/{ada}/delete"));
    let (mut seen, mut pages_seen) = (BTreeSet::new(), BTreeMap::new());
    let mut largest = (0, String::new());
    while let Some(path) = next.pop() {
        let base = path.split('?').next().unwrap().to_owned();
        let visits = pages_seen.entry(base).or_insert(0);
        *visits += 1;
        if *visits > 6 || !seen.insert(path.clone()) {
            continue;
        }
        let request = Request::get(&path)
            .header("cookie", &browser.cookie)
            .header("authorization", format!("Bearer {token}"));
        let answer = site.send(request.body(Body::empty()).unwrap()).await;
        assert!(answer.status < 500, "{path}: {}", answer.status);
        assert!(answer.text.len() <= MAX_BYTES, "{path} has {} bytes", answer.text.len());
        largest = largest.max((answer.text.len(), path.clone()));
        // Follow the links to further pages of the list.
        let pages = answer.text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let pages = pages.filter(|link| link.contains("after=") || link.contains("before="));
        next.extend(pages.map(|link| {
            let link = link.replace("&amp;", "&");
            let link = link.split('#').next().unwrap();
            if link.starts_with('?') {
                format!("{}{link}", path.split('?').next().unwrap())
            } else {
                link.to_owned()
            }
        }));
    }
    for base in ["/account?after=", "/admin/users/?", "/admin/users/1?after=", "/admin/audit/?"] {
        assert!(seen.iter().any(|path| path.starts_with(base)), "no further page of {base}");
    }
    println!("the largest of {} answers has {} bytes: {}", seen.len(), largest.0, largest.1);
    // A redisplayed form repeats both fields, with each character escaped to at most 6 bytes.
    let typed = widest(20_000);
    let fields = format!("first_name={typed}&last_name={typed}&csrfmiddlewaretoken={CSRF}");
    let answer = browser.post("/account/names", &fields).await;
    assert!(answer.text.len() <= MAX_BYTES + 12 * typed.len(), "{}", answer.text.len());
}
