//! The dashboard, the audit log in the browser, the brand, and the pages of one's own account.

use serde_json::Value;
use vouchsafe::http::{Brand, BrandSettings, Options};

use crate::support::{ADA, Answer, BOB, PASSWORD, Sandbox, Site};

#[track_caller]
fn assert_shows(answer: &Answer, words: &[&str]) {
    assert_eq!(answer.status, 200, "{}", answer.text);
    for words in words {
        assert!(answer.text.contains(words), "{words:?}: {}", answer.text);
    }
}

fn branded(settings: BrandSettings) -> Options {
    Options { brand: Brand::new(settings).unwrap(), ..Options::default() }
}

#[tokio::test]
async fn the_dashboard_counts_and_names_what_needs_attention() {
    let site = Site::with(Options { is_public: true, ..Options::default() });
    for _ in 0..2 {
        site.login(BOB, "wrong").await;
    }
    let admin = site.browser(ADA).await;
    let shown = admin.get("/admin/").await;
    assert_shows(
        &shown,
        &[
            "The signing keys are not sealed",
            "ada@example.com</a> signed in",
            "Sign-in refused for",
            "<td class=\"num\">1</td><td class=\"num\">2</td>",
        ],
    );
    assert!(!shown.text.contains("for 90 days"), "the users are new: {}", shown.text);
    site.clock.advance(std::time::Duration::from_secs(91 * 86_400));
    let admin = site.browser(ADA).await;
    assert_shows(&admin.get("/admin/").await, &["1 active user has not signed in for 90 days"]);
    let idle = admin.get("/admin/users/?status=idle").await;
    assert_shows(&idle, &[BOB]);
    let private = Site::new();
    let shown = private.browser(ADA).await.get("/admin/").await;
    assert!(!shown.text.contains("not sealed"), "other machines do not reach a private server");
}

#[tokio::test]
async fn audit_downloads_have_the_selected_events_only_and_no_formulas() {
    let site = Site::new();
    site.login("=1+1@example.com", "wrong").await;
    let admin = site.browser(ADA).await;
    let page = admin.get("/admin/audit/?view=refused").await;
    assert_shows(
        &page,
        &["/admin/audit/events.csv?view=refused", "/admin/audit/events.jsonl?view=refused"],
    );
    let jsonl = admin.get("/admin/audit/events.jsonl?view=refused").await;
    assert_eq!(jsonl.header("content-disposition"), Some("attachment; filename=\"events.jsonl\""));
    let event: Value = serde_json::from_str(jsonl.text.trim_end()).unwrap();
    assert_eq!(event["action"], "login_refused");
    let csv = admin.get("/admin/audit/events.csv?action=login_refused").await;
    let rows: Vec<&str> = csv.text.trim_end().lines().collect();
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert!(!csv.text.contains(",=") && !csv.text.contains(",\"="), "{}", csv.text);
    let all = admin.get("/admin/audit/events.jsonl").await;
    assert_eq!(all.text.lines().count() as u64, site.admin().head().unwrap().sequence);
    let bob = site.browser(BOB).await;
    for path in ["/admin/audit/events.csv", "/admin/audit/events.jsonl", "/admin/audit/live"] {
        assert_eq!(bob.get(path).await.status, 403, "{path}");
        assert_eq!(site.get(path).await.status, 302, "{path}");
    }
    let live = admin.get("/admin/audit/live").await;
    assert_eq!(live.header("refresh"), Some("5"));
    assert_shows(&live, &["ada@example.com</a> signed in"]);
}

#[tokio::test]
async fn the_brand_is_on_every_page_and_escaped() {
    let svg = br#"<svg xmlns="http://www.w3.org/2000/svg"/>"#;
    let site = Site::with(branded(BrandSettings {
        name: Some("<Harbour> & Tools".to_owned()),
        logo: Some(svg.to_vec()),
        accent: Some("#ffd54a".to_owned()),
        message: Some("Trouble?\nAsk <the> desk.".to_owned()),
        terms: Some("https://example.com/terms".to_owned()),
        privacy: Some("https://example.com/privacy".to_owned()),
        links: vec![("Wiki".to_owned(), "https://wiki.example.com/?a=\u{31}&b=2".to_owned())],
    }));
    let name = "&lt;Harbour&gt; &amp; Tools";
    let signin = site.get("/signin").await;
    let links = ["href=\"https://example.com/terms\"", "href=\"https://example.com/privacy\""];
    assert_shows(&signin, &[name, "Ask &lt;the&gt; desk.", links[0], links[1]]);
    let admin = site.browser(ADA).await;
    for path in ["/", "/account", "/admin/", "/admin/users/"] {
        assert!(admin.get(path).await.text.contains(name), "{path}");
    }
    assert_shows(&admin.get("/").await, &["href=\"https://wiki.example.com/?a=1&amp;b=2\""]);
    let (status, headers, style) = site.bytes("/static/brand.css").await;
    let style = String::from_utf8(style).unwrap();
    assert_eq!(
        (status, headers["content-type"].to_str().unwrap()),
        (200, "text/css; charset=utf-8")
    );
    assert!(style.contains("--accent: #") && !style.contains("#ffd54a;\n"), "{style}");
    let logo = signin
        .text
        .split("<img")
        .nth(1)
        .unwrap()
        .split("src=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    let (status, headers, bytes) = site.bytes(&logo).await;
    assert_eq!((status, &*bytes), (200, &svg[..]));
    assert_eq!(headers["content-type"], "image/svg+xml");
    assert!(headers["content-security-policy"].to_str().unwrap().starts_with("default-src 'none'"));
}

#[test]
fn an_invalid_brand_stops_the_server_at_its_start() {
    let sandbox = Sandbox::with_ada();
    sandbox.write("big.svg", &format!("<svg>{}</svg>", " ".repeat(12 * 1024)), 0o644);
    sandbox.write("page.html", "<p>no picture</p>", 0o644);
    for (flags, code, why) in [
        (["--brand-accent", "blue-ish"], 7, "is not an opaque CSS color"),
        (["--brand-name", ""], 7, "must have 1 to 40 characters"),
        (["--brand-logo", "big.svg"], 7, "at most 12288 are allowed"),
        (["--brand-logo", "page.html"], 7, "neither an SVG nor a PNG file"),
        (["--brand-logo", "missing.svg"], 7, "missing.svg"),
        (["--brand-privacy", "javascript:alert(1)"], 7, "is not a URL"),
        (["--link", "Wiki=file:///etc/passwd"], 7, "is not a URL"),
    ] {
        let run = sandbox.run(&[&["serve", "--listen", "127.0.0.1:0"][..], &flags].concat());
        run.fails(code, why);
    }
    let settings = "[brand]\nname = \"Tools\"\naccent = \"#ffd54a\"\n\n[[links]]\nname = \"Wiki\"\n\
                    url = \"https://wiki.example.com\"\n";
    let config = sandbox.write("config.toml", settings, 0o600);
    let serve = ["--config", config.to_str().unwrap(), "serve", "--listen", "127.0.0.1:0"];
    let (_, stderr) = sandbox.serve_once(&serve);
    assert!(stderr.contains("accent"), "the color was darkened: {stderr}");
}

#[tokio::test]
async fn users_can_download_their_own_data_and_nothing_else() {
    let site = Site::new();
    let bob = site.browser(BOB).await;
    let other = site.browser(BOB).await;
    let data = bob.get("/account/data.json").await;
    assert!(data.header("content-disposition").unwrap().starts_with("attachment"));
    let json = data.json();
    assert_eq!(json["user"]["email"], BOB);
    assert_eq!(json["sessions"].as_array().unwrap().len(), 2);
    assert!(!json["activity"].as_array().unwrap().is_empty());
    assert_eq!(json["truncated"], false);
    for secret in ["argon2", ADA] {
        assert!(!data.text.contains(secret), "{secret}: {}", data.text);
    }
    assert_eq!(site.get("/account/data.json").await.status, 302);
    let location = bob.done("/account/sessions/end-others", "").await;
    assert!(location.starts_with("/account"), "{location}");
    assert_eq!(other.get("/account").await.status, 302, "signed out");
    let shown = bob.get(location.split('#').next().unwrap()).await;
    assert_shows(&shown, &["You are signed out everywhere else."]);
}

#[tokio::test]
async fn a_throttled_network_is_told_how_long_to_wait_in_words() {
    let site = Site::new();
    let mut refused = 0;
    let answer = loop {
        let fields = format!("username=u{refused}@example.com&password=wrong");
        let answer = site.form("/signin", &fields, "").await;
        if answer.status != 401 {
            break answer;
        }
        refused += 1;
        assert!(refused < 1000, "a network has a budget");
    };
    assert_eq!(answer.status, 429);
    assert!(answer.text.contains("Too many failed sign-ins from your network."), "{}", answer.text);
    let wait = answer.header("retry-after").unwrap();
    assert!(answer.text.contains(&format!("Try again in {wait} second")), "{}", answer.text);
    let kept = format!("value=\"u{refused}@example.com\"");
    assert!(answer.text.contains(&kept), "the input is kept: {}", answer.text);
    assert_eq!(site.login(ADA, PASSWORD).await.status, 429);
}

#[tokio::test]
async fn a_session_that_ended_leads_back_through_the_sign_in_page() {
    let site = Site::new();
    let bob = site.browser(BOB).await;
    site.clock.advance(std::time::Duration::from_secs(31 * 86_400));
    let sent = bob.post("/account/names", "first_name=Bob&last_name=").await;
    assert_eq!(sent.status, 302);
    let location = sent.header("location").unwrap();
    let shown = bob.get(location).await;
    assert_shows(&shown, &["Your session has ended."]);
}
