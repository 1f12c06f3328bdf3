//! No answer grows with the database.

use std::collections::{BTreeMap, BTreeSet};

use axum::body::Body;
use axum::http::Request;
use vouchsafe::domain::{NewSession, SessionKind, UserChanges};
use vouchsafe::service::Credentials;

use crate::support::{ADA, BOB, CSRF, PASSWORD, Site};

/// What `docs/reference/http.md` promises of every answer but the two files of Swagger UI.
const MAX_BYTES: usize = 256 * 1024;

/// A name as long as can be, of characters that take the most room on a page.
fn widest(chars: usize) -> String {
    "\"".repeat(chars)
}

/// A site with more of everything than a page shows, all of it as wide as can be.
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
    // Until there are as many as can be.
    assert!((0..200).any(|_| site.admin().rotate_key(None).is_err()));
    site
}

#[tokio::test]
async fn every_answer_is_bounded_however_large_the_database_is() {
    let site = large_site();
    let browser = site.browser(ADA).await;
    let token = site.token(ADA).await;
    let ada = site.user(ADA).id;
    let mut next: Vec<String> = [
        "/",
        "/signin",
        "/account",
        "/admin/",
        "/admin/users/add",
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
        let of_this = pages_seen.entry(base).or_insert(0);
        *of_this += 1;
        if *of_this > 6 || !seen.insert(path.clone()) {
            continue;
        }
        let request = Request::get(&path)
            .header("cookie", &browser.cookie)
            .header("authorization", format!("Bearer {token}"));
        let answer = site.send(request.body(Body::empty()).unwrap()).await;
        assert!(answer.status < 500, "{path}: {}", answer.status);
        assert!(answer.text.len() <= MAX_BYTES, "{path} has {} bytes", answer.text.len());
        largest = largest.max((answer.text.len(), path.clone()));
        // The pages behind this one too.
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
    for base in ["/account?after=", "/admin/?", "/admin/users/1?after=", "/admin/audit/?"] {
        assert!(seen.iter().any(|path| path.starts_with(base)), "no further page of {base}");
    }
    println!("the largest of {} answers has {} bytes: {}", seen.len(), largest.0, largest.1);
    // A form that is shown again holds what was typed, and no more than that.
    let typed = widest(20_000);
    let fields = format!("first_name={typed}&last_name={typed}&csrfmiddlewaretoken={CSRF}");
    let answer = browser.post("/account/names", &fields).await;
    assert!(answer.text.len() <= MAX_BYTES + 12 * typed.len(), "{}", answer.text.len());
}
