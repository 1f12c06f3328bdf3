//! Every page for every kind of user: its headers, and that user input is escaped.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use axum::body::Body;
use axum::http::Request;
use regex::Regex;
use vouchsafe::domain::UserChanges;

use crate::support::{ADA, Answer, BOB, PASSWORD, Site};

const CAROL: &str = "carol@example.com";

/// A site with content on every page.
async fn site() -> Site {
    let site = Site::new();
    let carol = site.add(CAROL, PASSWORD, false);
    let staff = UserChanges { is_staff: Some(true), ..UserChanges::default() };
    site.admin().edit_user(carol.id, &staff, false).unwrap();
    for n in 0..60 {
        site.add(&format!("user{n}@example.org"), PASSWORD, false);
    }
    for _ in 0..6 {
        site.login("nobody@example.com", "wrong").await;
    }
    site
}

fn decoded(attribute: &str) -> String {
    attribute.replace("&amp;", "&").replace("&quot;", "\"").replace("&lt;", "<")
}

/// The targets of the links, sources, and form actions on a page.
fn links(page: &str) -> Vec<String> {
    LINK.captures_iter(page).map(|found| decoded(&found[1])).collect()
}

static LINK: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"\s(?:href|src|action)="([^"]*)""#).unwrap());
static TAG: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"<[a-zA-Z/!](?:[^"<>]|"[^"]*")*>"#).unwrap());
static QUOTED: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#""[^"]*""#).unwrap());
static HANDLER: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\s(on[a-z]+|style|srcdoc|formaction)\s*=").unwrap());

async fn get(site: &Site, path: &str, cookie: &str) -> Answer {
    let request = Request::get(path).header("cookie", cookie).body(Body::empty()).unwrap();
    site.send(request).await
}

/// Visits every path that is reachable from the home page, and returns the visited paths.
async fn crawl(site: &Site, cookie: &str, check: impl Fn(&str, &Answer)) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut next = vec!["/".to_owned(), "/api/v1".to_owned(), "/nowhere".to_owned()];
    while let Some(path) = next.pop() {
        // A few users and list pages stand for all of them.
        let is_skipped =
            path.contains("example.org") || seen.len() > 4000 || path.contains("before=");
        if is_skipped || !seen.insert(path.clone()) {
            continue;
        }
        if path.starts_with("/docs/swagger") || path.starts_with("/api/v1/docs/swagger") {
            let (status, headers, _) = site.bytes(&path).await;
            assert!(status == 200 && headers["x-content-type-options"] == "nosniff", "{path}");
            continue;
        }
        let answer = get(site, &path, cookie).await;
        check(&path, &answer);
        if answer.header("content-type").is_some_and(|kind| kind.starts_with("text/html")) {
            for link in links(&answer.text) {
                let link = link.split('#').next().unwrap().to_owned();
                let base = path.split('?').next().unwrap();
                next.push(match link.as_str() {
                    "" => continue,
                    query if query.starts_with('?') => format!("{base}{query}"),
                    _ => link,
                });
            }
        }
        if let Some(location) = answer.header("location") {
            next.push(location.to_owned());
        }
    }
    seen
}

#[track_caller]
fn check_headers(path: &str, answer: &Answer) {
    assert!(answer.status < 500, "{path}: {}", answer.status);
    let header = |name: &str| answer.header(name).unwrap_or_else(|| panic!("{path}: no {name}"));
    assert_eq!(header("x-content-type-options"), "nosniff", "{path}");
    assert_eq!(header("referrer-policy"), "no-referrer", "{path}");
    let policy = header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'"), "{path}: {policy}");
    assert!(policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
    assert!(!policy.contains("script-src 'unsafe") && !policy.contains("unsafe-eval"), "{policy}");
    let is_public = ["/static/", "/docs/", "jwks.json"].iter().any(|part| path.contains(part))
        && !path.ends_with("/plain");
    let cache = header("cache-control");
    assert_eq!(cache, if is_public { "public, max-age=300" } else { "no-store" }, "{path}");
    for name in ["server", "x-powered-by"] {
        assert!(answer.header(name).is_none(), "{path} has a `{name}` header");
    }
    for cookie in answer.headers.get_all("set-cookie") {
        let cookie = cookie.to_str().unwrap();
        for part in ["HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(cookie.contains(part), "{path}: {cookie}");
        }
        assert!(!cookie.contains("Domain") && cookie.len() <= 4096, "{path}: {cookie}");
    }
}

#[track_caller]
fn check_page(path: &str, answer: &Answer) {
    check_headers(path, answer);
    if !answer.header("content-type").is_some_and(|kind| kind.starts_with("text/html")) {
        return;
    }
    let text = &answer.text;
    assert_eq!(answer.header("cross-origin-opener-policy"), Some("same-origin"), "{path}");
    for link in links(text) {
        let is_ours =
            (link.starts_with('/') && !link.starts_with("//")) || link.starts_with(['?', '#']);
        assert!(is_ours, "{path} links to {link}");
    }
    let inline = Regex::new(r"<script>|<style|\son[a-z]+=|\sstyle=|javascript:").unwrap();
    assert!(inline.find(text).is_none(), "{path}: {:?}", inline.find(text));
    let scripts = text.matches("<script").count();
    let own = text.matches("/static/vouchsafe.js\" defer></script>").count();
    assert!(path.ends_with("/docs") || (scripts, own) == (1, 1), "{path} has {scripts} scripts");
    for form in text.split("<form").skip(1) {
        let form = form.split("</form>").next().unwrap();
        let is_post = form.contains("method=\"post\"");
        assert_eq!(is_post, form.contains("csrfmiddlewaretoken"), "{path}: {form}");
    }
    let ids: Vec<_> = Regex::new(r#"\sid="([^"]+)""#)
        .unwrap()
        .captures_iter(text)
        .map(|found| found[1].to_owned())
        .collect();
    assert_eq!(
        ids.iter().collect::<BTreeSet<_>>().len(),
        ids.len(),
        "{path}: duplicate IDs: {ids:?}"
    );
    assert!(text.contains("<html lang=\"en\">") && text.contains("<title>"), "{path}");
    assert!(path.ends_with("/docs") || text.matches("<h1").count() == 1, "{path}");
}

#[tokio::test]
async fn every_reachable_page_has_security_headers_and_permitted_links() {
    let site = site().await;
    let anonymous = crawl(&site, "", check_page).await;
    let mut seen = Vec::new();
    for email in [BOB, CAROL, ADA] {
        let browser = site.browser(email).await;
        seen.push(crawl(&site, &browser.cookie, check_page).await);
    }
    assert!(anonymous.contains("/signin") && anonymous.contains("/docs/plain"), "{anonymous:?}");
    assert!(!anonymous.iter().any(|path| path.contains("admin")), "{anonymous:?}");
    assert!(!seen[0].iter().any(|path| path.contains("/admin/")), "Bob is not staff");
    for path in [
        "/admin/",
        "/admin/users/",
        "/admin/audit/",
        "/admin/keys/",
        "/admin/lockouts/",
        "/admin/health/",
    ] {
        assert!(seen[1].contains(path) && seen[2].contains(path), "{path}: {:?}", seen[1]);
    }
    assert!(seen[2].contains("/admin/users/2/delete") && seen[2].contains("/admin/users/add"));
    assert!(!seen[1].contains("/admin/users/add"), "staff cannot add users");
}

#[tokio::test]
async fn over_tls_the_cookies_are_bound_to_the_host() {
    let site = Site::with(vouchsafe::http::Options {
        trusted_proxies: vec!["unix".parse().unwrap()],
        ..Default::default()
    });
    let request = Request::get("/signin").header("x-forwarded-proto", "https");
    let answer = site.send(request.body(Body::empty()).unwrap()).await;
    check_page("/signin", &answer);
    let cookie = answer.header("set-cookie").unwrap();
    assert!(cookie.starts_with("__Host-vouchsafe_csrf=") && cookie.contains("Secure"), "{cookie}");
}

/// Known cross-site scripting payloads: markup, attributes, URLs, templates, and encodings.
const PAYLOADS: [&str; 60] = [
    "<script>alert(1)</script>",
    "<SCRIPT>alert(1)</SCRIPT>",
    "</title><script>alert(1)</script>",
    "</textarea><script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "--><script>alert(1)</script>",
    "]]><script>alert(1)</script>",
    "<scr<script>ipt>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<img src=\"x\" onerror=\"alert(1)\">",
    "<img src='x' onerror='alert(1)'>",
    "<IMG SRC=javascript:alert(1)>",
    "<svg onload=alert(1)>",
    "<svg/onload=alert(1)>",
    "<svg><animate onbegin=alert(1) attributeName=x>",
    "<body onload=alert(1)>",
    "<iframe src=javascript:alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<object data=javascript:alert(1)>",
    "<embed src=javascript:alert(1)>",
    "<math><mi xlink:href=javascript:alert(1)>x",
    "<a href=javascript:alert(1)>x</a>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<a href=data:text/html,<script>alert(1)</script>>x</a>",
    "<form action=javascript:alert(1)><button>x",
    "<button formaction=javascript:alert(1)>x",
    "<input autofocus onfocus=alert(1)>",
    "<select autofocus onfocus=alert(1)>",
    "<details open ontoggle=alert(1)>",
    "<video><source onerror=alert(1)>",
    "<audio src=x onerror=alert(1)>",
    "<marquee onstart=alert(1)>",
    "<meta http-equiv=refresh content=0;url=javascript:alert(1)>",
    "<base href=//evil.example/>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<style>@import'//evil.example/x.css';</style>",
    "<div style=background:url(javascript:alert(1))>",
    "\"><script>alert(1)</script>",
    "'><script>alert(1)</script>",
    "\" onmouseover=\"alert(1)",
    "' onmouseover='alert(1)",
    "\" autofocus onfocus=alert(1) x=\"",
    "\"/><img src=x onerror=alert(1)>",
    "`><img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "{{constructor.constructor('alert(1)')()}}",
    "${alert(1)}",
    "#{alert(1)}",
    "<%= alert(1) %>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "<x onclick=alert(1)>x",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
];

fn percent_encoded(text: &str) -> String {
    use std::fmt::Write as _;
    text.bytes().fold(String::new(), |mut encoded, byte| {
        let _ = write!(encoded, "%{byte:02X}");
        encoded
    })
}

/// Asserts that the payload is not on the page as markup, that no link has a dangerous scheme, and
/// that no tag has an attribute such as `onclick`.
#[track_caller]
fn check_inert(path: &str, page: &str, payload: &str) {
    if payload.contains(['<', '>', '"']) {
        assert!(!page.contains(payload), "{path}: {payload}");
    }
    for link in links(page) {
        let lower = link.to_lowercase();
        let schemes = ["javascript:", "data:", "vbscript:", "//"];
        assert!(!schemes.iter().any(|scheme| lower.starts_with(scheme)), "{path} links to {link}");
    }
    for tag in TAG.find_iter(page) {
        let bare = QUOTED.replace_all(tag.as_str(), "");
        assert!(!HANDLER.is_match(&bare), "{path}: {payload}: {}", tag.as_str());
    }
}

#[tokio::test]
async fn user_input_is_escaped_on_every_page() {
    let site = Site::new();
    let bob = site.user(BOB);
    for payload in PAYLOADS {
        let changes = UserChanges {
            first_name: Some(payload.to_owned()),
            last_name: Some(payload.to_owned()),
            ..UserChanges::default()
        };
        site.admin().edit_user(bob.id, &changes, false).unwrap();
        let typed = percent_encoded(payload);
        // A session of Bob with the payload as the name of its device.
        let plain: String = payload.chars().filter(|c| !c.is_control()).collect();
        let login = Request::post("/users/login/").header("user-agent", plain.as_str());
        let body = serde_json::json!({ "username": BOB, "password": PASSWORD }).to_string();
        let login = login.header("content-type", "application/json").body(Body::from(body));
        assert_eq!(site.send(login.unwrap()).await.status, 200);
        let ada = site.browser(ADA).await;
        let bob = site.browser(BOB).await;
        for path in [
            "/admin/".to_owned(),
            "/admin/users/2".to_owned(),
            "/admin/users/2/delete".to_owned(),
            "/admin/audit/".to_owned(),
            format!("/admin/users/?q={typed}&sort={typed}&desc={typed}&flash={typed}"),
            format!("/admin/audit/?user={typed}&action={typed}"),
            format!("/admin/users/2?flash={typed}"),
            format!("/signin?next={typed}&flash={typed}"),
            format!("/admin/{typed}"),
        ] {
            check_inert(&path, &ada.get(&path).await.text, payload);
        }
        for path in ["/", "/account", "/api/v1/account"] {
            check_inert(path, &bob.get(path).await.text, payload);
        }
        for (path, fields) in [
            ("/account/names", format!("first_name={typed}{}&last_name={typed}", "x".repeat(150))),
            ("/admin/users/add", format!("email={typed}&first_name={typed}&last_name={typed}")),
            ("/admin/users/2", format!("email={typed}&first_name={typed}&last_name={typed}")),
            ("/signin", format!("username={typed}&password=x&next={typed}")),
        ] {
            check_inert(path, &ada.post(path, &fields).await.text, payload);
        }
        site.admin().revoke_sessions(vouchsafe::domain::SessionFilter::All).unwrap();
    }
}

#[tokio::test]
async fn line_breaks_in_parameters_do_not_split_a_response() {
    let site = Site::new();
    let evil = percent_encoded("/x\r\nSet-Cookie: a=b\r\n\r\n<script>");
    let fields = format!("username={BOB}&password={PASSWORD}&next={evil}");
    let answer = site.form("/signin", &fields, "").await;
    assert_eq!(answer.header("location"), Some("/"));
    let set_cookies: Vec<_> = answer.headers.get_all("set-cookie").iter().collect();
    assert_eq!(set_cookies.len(), 2, "{set_cookies:?}");
    for path in [format!("/admin/users/?q={evil}"), format!("/account?flash={evil}")] {
        let answer = site.get(&path).await;
        let location = answer.header("location").unwrap();
        assert!(answer.status == 302 && !location.contains(['\r', '\n', '<']), "{location}");
    }
}
