//! The configurations of other programs. What they do is tried in `tests/proxies`.

use std::fs;

use crate::support::Sandbox;

const SITE: [&str; 4] = ["--site", "https://wiki.example.com", "--upstream", "127.0.0.1:3000"];

fn integrate(sandbox: &Sandbox, what: &str, args: &[&str]) -> String {
    sandbox.run(&[&["integrate", what], args].concat()).ok()
}

#[test]
fn each_is_complete() {
    let sandbox = Sandbox::new();
    let placeholder = regex::Regex::new("[^?]<[a-z_]+>").unwrap();
    for (what, args) in [
        ("nginx", &SITE[..]),
        ("caddy", &SITE),
        ("traefik", &SITE),
        ("authjs", &[]),
        ("fastapi", &[]),
        ("django", &[]),
        ("github-actions", &["--url", "https://id.example.com", "--email", "ci@example.com"]),
    ] {
        let text = integrate(&sandbox, what, args);
        assert!(placeholder.find(&text).is_none(), "{what}: {:?}", placeholder.find(&text));
        assert!(text.ends_with('\n') && text.len() > 500, "{what}");
        let json = sandbox.run(&[&["integrate", what], args].concat()).json();
        assert_eq!(json["configuration"], text);
    }
}

#[test]
fn it_is_for_this_instance() {
    let sandbox = Sandbox::new();
    let settings = "[serve]\nlisten = [\"127.0.0.1:9001\"]\nbase_path = \"/id\"\n";
    sandbox.write(".config/vouchsafe/config.toml", settings, 0o600);
    for what in ["nginx", "caddy", "traefik"] {
        let text = integrate(&sandbox, what, &SITE);
        for part in ["127.0.0.1:9001", "/id/auth/verify", "wiki.example.com", "127.0.0.1:3000"] {
            assert!(text.contains(part), "{what}: {part}: {text}");
        }
    }
    assert!(integrate(&sandbox, "fastapi", &[]).contains("http://127.0.0.1:9001"));
    let over = integrate(&sandbox, "authjs", &["--url", "https://id.example.com/"]);
    assert!(over.contains("\"https://id.example.com\""), "{over}");
    let two = "[serve]\nallowed_hosts = [\"a.example.com=staff\"]\n";
    sandbox.write(".config/vouchsafe/config.toml", two, 0o600);
    let text = integrate(&sandbox, "nginx", &SITE);
    assert!(text.contains("--allowed-host a.example.com=staff,wiki.example.com"), "{text}");
    assert!(
        text.contains("upstream vouchsafe_wiki_example_com {"),
        "two sites do not meet: {text}"
    );
    let v6 = sandbox
        .run(&[&["integrate", "nginx"], &SITE[..]].concat())
        .env("VOUCHSAFE_LISTEN", "[::1]:8000");
    assert!(v6.ok().contains("--trusted-proxy ::1"));
    let any = sandbox.run(&["integrate", "authjs"]).env("VOUCHSAFE_LISTEN", "0.0.0.0:8000");
    any.fails(7, "is not an address");
    let tls = sandbox.run(&["integrate", "authjs"]).env("VOUCHSAFE_TLS_CERT", "/x.pem").ok();
    assert!(tls.contains("https://127.0.0.1:8000"), "{tls}");
    let unix = |what: &str, args: &[&str]| {
        sandbox
            .run(&[&["integrate", what], args].concat())
            .env("VOUCHSAFE_LISTEN", "unix:/run/vouchsafe/http.sock")
    };
    assert!(unix("nginx", &SITE).ok().contains("server unix:/run/vouchsafe/http.sock;"));
    assert!(unix("caddy", &SITE).ok().contains("unix//run/vouchsafe/http.sock"));
    assert!(unix("nginx", &SITE).ok().contains("--trusted-proxy unix"));
    unix("traefik", &SITE).fails(7, "no Unix socket");
    unix("authjs", &[]).fails(7, "no Unix socket");
}

#[test]
fn what_cannot_be_right_is_refused() {
    let sandbox = Sandbox::new();
    for site in
        ["wiki.example.com", "ftp://x", "https://", "https://a b", "https://a;b", "https://a:x"]
    {
        let args = ["integrate", "nginx", "--site", site, "--upstream", "127.0.0.1:3000"];
        sandbox.run(&args).fails(7, "is not an address");
    }
    for upstream in ["3000", "unix:/x", "127.0.0.1", "a;b:1"] {
        let args = ["integrate", "nginx", "--site", "https://a.example", "--upstream", upstream];
        sandbox.run(&args).fails(7, "is ");
    }
    let nginx = &[&["integrate", "nginx"], &SITE[..]].concat();
    sandbox.run(nginx).env("VOUCHSAFE_BASE_PATH", "/").fails(7, "base path");
    for url in ["id.example.com", "https://a\"b", "javascript:x"] {
        sandbox.run(&["integrate", "authjs", "--url", url]).fails(7, "is not a URL");
    }
    sandbox.run(&["integrate", "apache"]).fails(2, "unrecognized");
}

/// What CI drives in a browser is what is printed.
#[test]
fn the_tested_application_has_the_printed_files() {
    for (args, name) in [(&[][..], "auth.ts"), (&["--types"], "types/next-auth.d.ts")] {
        let printed = integrate(&Sandbox::new(), "authjs", args);
        let path = format!("{}/tests/authjs/src/{name}", env!("CARGO_MANIFEST_DIR"));
        assert_eq!(printed, fs::read_to_string(path).unwrap());
    }
}

/// The application is the only one that is believed about the addresses of its visitors.
#[test]
fn an_application_is_told_how_to_be_believed() {
    let sandbox = Sandbox::new();
    let setting = |url: &str| {
        let printed = integrate(&sandbox, "authjs", &["--url", url]);
        let (_, behind) = printed.split_once("vouchsafe serve --trusted-proxy ").unwrap();
        behind.split('`').next().unwrap().to_owned()
    };
    assert_eq!(setting("http://127.0.0.1:8000"), "127.0.0.1");
    assert_eq!(setting("http://localhost:8000"), "127.0.0.1");
    assert_eq!(setting("http://[::1]:8000"), "::1");
    assert_eq!(setting("https://id.example.com"), "ADDRESS-OF-THIS-APPLICATION");
}
