//! The printed configurations of other programs. `tests/proxies` runs them.

use std::fs;

use crate::support::Sandbox;

const SITE: [&str; 4] = ["--site", "https://wiki.example.com", "--upstream", "127.0.0.1:3000"];

fn integrate(sandbox: &Sandbox, program: &str, args: &[&str]) -> String {
    sandbox.run(&[&["integrate", program], args].concat()).ok()
}

#[test]
fn every_configuration_is_complete() {
    let sandbox = Sandbox::new();
    let placeholder = regex::Regex::new("[^?]<[a-z_]+>").unwrap();
    for (program, args) in [
        ("nginx", &SITE[..]),
        ("caddy", &SITE),
        ("traefik", &SITE),
        ("authjs", &[]),
        ("fastapi", &[]),
        ("django", &[]),
        ("github-actions", &["--url", "https://id.example.com", "--email", "ci@example.com"]),
    ] {
        let text = integrate(&sandbox, program, args);
        assert!(placeholder.find(&text).is_none(), "{program}: {:?}", placeholder.find(&text));
        assert!(text.ends_with('\n') && text.len() > 500, "{program}");
        let json = sandbox.run(&[&["integrate", program], args].concat()).json();
        assert_eq!(json["configuration"], text);
    }
}

#[test]
fn configurations_use_the_settings_of_this_instance() {
    let sandbox = Sandbox::new();
    let settings = "[serve]\nlisten = [\"127.0.0.1:9001\"]\nbase_path = \"/id\"\n";
    sandbox.write(".config/vouchsafe/config.toml", settings, 0o600);
    for program in ["nginx", "caddy", "traefik"] {
        let text = integrate(&sandbox, program, &SITE);
        for part in ["127.0.0.1:9001", "/id/auth/verify", "wiki.example.com", "127.0.0.1:3000"] {
            assert!(text.contains(part), "{program}: {part}: {text}");
        }
    }
    assert!(integrate(&sandbox, "fastapi", &[]).contains("http://127.0.0.1:9001"));
    let printed = integrate(&sandbox, "authjs", &["--url", "https://id.example.com/"]);
    assert!(printed.contains("\"https://id.example.com\""), "{printed}");
    let two = "[serve]\nallowed_hosts = [\"a.example.com=staff\"]\n";
    sandbox.write(".config/vouchsafe/config.toml", two, 0o600);
    let text = integrate(&sandbox, "nginx", &SITE);
    assert!(text.contains("--allowed-host a.example.com=staff,wiki.example.com"), "{text}");
    assert!(
        text.contains("upstream vouchsafe_wiki_example_com {"),
        "the upstream is named after the site: {text}"
    );
    let v6 = sandbox
        .run(&[&["integrate", "nginx"], &SITE[..]].concat())
        .env("VOUCHSAFE_LISTEN", "[::1]:8000");
    assert!(v6.ok().contains("--trusted-proxy ::1"));
    let any = sandbox.run(&["integrate", "authjs"]).env("VOUCHSAFE_LISTEN", "0.0.0.0:8000");
    any.fails(7, "is not an address");
    let tls = sandbox.run(&["integrate", "authjs"]).env("VOUCHSAFE_TLS_CERT", "/x.pem").ok();
    assert!(tls.contains("https://127.0.0.1:8000"), "{tls}");
    let unix = |program: &str, args: &[&str]| {
        sandbox
            .run(&[&["integrate", program], args].concat())
            .env("VOUCHSAFE_LISTEN", "unix:/run/vouchsafe/http.sock")
    };
    assert!(unix("nginx", &SITE).ok().contains("server unix:/run/vouchsafe/http.sock;"));
    assert!(unix("caddy", &SITE).ok().contains("unix//run/vouchsafe/http.sock"));
    assert!(unix("nginx", &SITE).ok().contains("--trusted-proxy unix"));
    unix("traefik", &SITE).fails(7, "cannot connect to a Unix socket");
    unix("authjs", &[]).fails(7, "cannot connect to a Unix socket");
}

#[test]
fn invalid_arguments_are_refused() {
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

/// The application that CI drives in a browser uses the printed files.
#[test]
fn the_tested_application_has_the_printed_files() {
    for (args, name) in [(&[][..], "auth.ts"), (&["--types"], "types/next-auth.d.ts")] {
        let printed = integrate(&Sandbox::new(), "authjs", args);
        let path = format!("{}/tests/authjs/src/{name}", env!("CARGO_MANIFEST_DIR"));
        assert_eq!(printed, fs::read_to_string(path).unwrap());
    }
}

/// The server must trust the application's address to learn the addresses of its clients.
#[test]
fn authjs_prints_the_trusted_proxy_for_its_url() {
    let sandbox = Sandbox::new();
    let setting = |url: &str| {
        let printed = integrate(&sandbox, "authjs", &["--url", url]);
        let (_, rest) = printed.split_once("vouchsafe serve --trusted-proxy ").unwrap();
        rest.split('`').next().unwrap().to_owned()
    };
    assert_eq!(setting("http://127.0.0.1:8000"), "127.0.0.1");
    assert_eq!(setting("http://localhost:8000"), "127.0.0.1");
    assert_eq!(setting("http://[::1]:8000"), "::1");
    assert_eq!(setting("https://id.example.com"), "ADDRESS-OF-THIS-APPLICATION");
}
