//! The same checks through each proxy.

use std::process::Command;

use crate::support::{ADA, BOB, PASSWORD, Running, World, echo, free_port, send, send_to};

const BROWSER: (&str, &str) = ("Accept", "text/html");

/// Checks forward authentication through the proxy at `port`.
fn check(world: &World, port: u16) {
    // Without a session, a program gets 401 and a browser is redirected to the sign-in page and back.
    let answer = send(port, "GET /page?a=1&b=2", &[("Accept", "*/*")], "");
    assert_eq!(answer.status, 401, "{}", answer.body);
    assert_eq!(answer.header("www-authenticate"), Some("Bearer"));
    let answer = send(port, "GET /page?a=1&b=2", &[BROWSER], "");
    let sign_in = "/api/v1/signin?next=/page%3Fa%3D1%26b%3D2";
    let location = format!("http://127.0.0.1:{port}{sign_in}");
    assert_eq!((answer.status, answer.header("location")), (302, Some(location.as_str())));
    assert_eq!(send(port, "POST /page", &[BROWSER], "x").status, 401);

    // The sign-in page and its style sheet are served through the proxy.
    let page = send(port, &format!("GET {sign_in}"), &[BROWSER], "");
    assert_eq!(page.status, 200);
    let style = page.body.split_once("rel=\"stylesheet\" href=\"").unwrap().1.split('"').next();
    assert_eq!(send(port, &format!("GET {}", style.unwrap()), &[], "").status, 200);
    let csrf = page.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
    let value = csrf.split_once('=').unwrap().1;
    let form = format!(
        "username={BOB}&password={}&next=%2Fpage%3Fa%3D1%26b%3D2&csrfmiddlewaretoken={value}",
        PASSWORD.replace(' ', "+")
    );
    let origin = format!("http://127.0.0.1:{port}");
    let headers = [
        ("Content-Type", "application/x-www-form-urlencoded"),
        ("Origin", origin.as_str()),
        ("Cookie", csrf.as_str()),
    ];
    let answer = send(port, "POST /api/v1/signin", &headers, &form);
    assert_eq!((answer.status, answer.header("location")), (303, Some("/page?a=1&b=2")));
    let cookie = answer.cookies().into_iter().find(|c| c.contains("_session=")).unwrap().to_owned();
    let device = answer.cookies().into_iter().find(|c| c.contains("_device=")).unwrap().to_owned();

    // The upstream gets the identity of the user, and not what the client claims.
    let cookies = format!("a=b; {csrf}; {cookie}; {device}; c=d");
    let forged = [
        ("Cookie", cookies.as_str()),
        ("Remote-User", "root@example.com"),
        ("Remote_User", "root@example.com"),
        ("X-Forwarded-Host", "other.example.com"),
        ("Remote-Groups", "superuser"),
        ("X-Forwarded-Uri", "//evil.example"),
        ("X-Forwarded-For", "6.6.6.6"),
    ];
    let seen = send(port, "GET /page?a=1&b=2", &forged, "").body.to_lowercase();
    assert!(seen.starts_with("get /page?a=1&b=2 http/1.1"), "{seen}");
    assert!(seen.contains(&format!("remote-user: {BOB}\r\n")), "{seen}");
    assert!(seen.contains("remote-name: bob\r\n"), "{seen}");
    assert!(!seen.contains("root@example.com") && !seen.contains("superuser"), "{seen}");

    assert!(seen.contains("cookie: a=b; c=d\r\n") && !seen.contains("vouchsafe_"), "{seen}");
    check_cookies(port, &cookie);
    // The admin pages and the API are not served on this host.
    for path in ["/api/v1/admin/", "/api/v1/users/me/", "/api/v1/docs", "/api/v1/link/x"] {
        assert_eq!(
            send(port, &format!("GET {path}"), &[("Accept", "*/*")], "").status,
            401,
            "{path}"
        );
    }

    // A program with a bearer token is admitted.
    let login = ["login", "--email", ADA, "--password-stdin"];
    let token = format!("Bearer {}", world.run(&login, PASSWORD).trim());
    let seen = send(port, "GET /", &[("Authorization", &token)], "").body.to_lowercase();
    assert!(seen.contains("remote-groups: staff,superuser\r\n"), "{seen}");

    // A deactivation by another process takes effect at once.
    world.run(&["user", "deactivate", BOB], "");
    let answer = send(port, "GET /page", &[("Cookie", &cookie), BROWSER], "");
    assert_eq!(answer.status, 302, "{}", answer.body);

    // The recorded address is the client's, not the one that the client claims.
    let events = world.run(&["audit", "list", "--output", "jsonl"], "");
    let of_bob = events.lines().find(|line| line.contains("login_succeeded")).unwrap();
    assert!(of_bob.contains("\"origin\":\"127.0.0.1\""), "{of_bob}");
}

/// Asserts that the upstream never gets the session cookie, whatever else the header holds.
fn check_cookies(port: u16, cookie: &str) {
    let value = cookie.split_once('=').unwrap().1;
    for (cookies, left) in [
        (cookie.to_owned(), Some("")),
        (format!("{cookie}; c=d"), Some("c=d")),
        (format!("a=b; {cookie}"), Some("a=b")),
        (format!("a=b;{cookie};c=d"), Some("a=b;c=d")),
        (format!("x_vouchsafe_session=1; {cookie}"), None),
        (format!("{cookie}; x_vouchsafe_session=1"), None),
        (format!("vouchsafe_session=1; {cookie}"), None),
        (format!("{cookie}; {cookie}"), None),
        (format!("__Host-vouchsafe_session=1; {cookie}"), None),
        (format!("a=vouchsafe_session=1; {cookie}"), None),
        (format!("a=b; Vouchsafe_Session=1; {cookie}"), None),
    ] {
        let answer = send(port, "GET /page", &[("Cookie", cookies.as_str())], "");
        assert!(!answer.body.contains(value), "{cookies}: {}", answer.body);
        match left {
            None => assert_eq!(answer.status, 401, "{cookies}: {}", answer.body),
            Some(left) => {
                assert_eq!(answer.status, 200, "{cookies}: {}", answer.body);
                let seen = answer.body.lines().find_map(|line| {
                    let (name, value) = line.split_once(':')?;
                    name.eq_ignore_ascii_case("cookie").then(|| value.trim().to_owned())
                });
                let plain = |text: &str| text.replace(' ', "").trim_matches(';').to_owned();
                assert_eq!(plain(&seen.unwrap_or_default()), plain(left), "{cookies}");
            }
        }
    }
}

/// Two hosts behind one port: one for every user, one for staff. No host name that a client sends
/// admits other users to the strict host.
fn check_hosts(port: u16, cookie: &str) {
    let seen = |host: &str, forwarded: &str| {
        let headers = [("Cookie", cookie), ("X-Forwarded-Host", forwarded), BROWSER];
        send_to(host, port, "GET /", &headers, "")
    };
    let (lax, strict) = (format!("127.0.0.1:{port}"), format!("localhost:{port}"));
    assert_eq!(seen(&lax, &lax).status, 200);
    for (host, forwarded) in [
        (strict.as_str(), strict.as_str()),
        (&strict, &lax),
        (&strict, "127.0.0.1"),
        ("LOCALHOST", &lax),
        ("unknown.example", &lax),
        ("unknown.example", "127.0.0.1"),
    ] {
        let answer = seen(host, forwarded);
        // The upstream echoes each request that reaches it. For an unknown site, Caddy answers 200
        // with an empty body.
        let reached = answer.body.to_lowercase().contains("get / http/1.1");
        assert!(!reached, "{host} {forwarded}: {}", answer.body);
    }
}

/// Signs in [`BOB`], who is not staff; returns the session cookie.
fn sign_in(port: u16) -> String {
    let page = send(port, "GET /api/v1/signin", &[BROWSER], "");
    let csrf = page.cookies()[0].to_owned();
    let value = csrf.split_once('=').unwrap().1;
    let form = format!(
        "username={BOB}&password={}&csrfmiddlewaretoken={value}",
        PASSWORD.replace(' ', "+")
    );
    let origin = format!("http://127.0.0.1:{port}");
    let headers = [
        ("Content-Type", "application/x-www-form-urlencoded"),
        ("Origin", origin.as_str()),
        ("Cookie", csrf.as_str()),
    ];
    let answer = send(port, "POST /api/v1/signin", &headers, &form);
    answer.cookies().into_iter().find(|cookie| cookie.contains("_session=")).unwrap().to_owned()
}

/// A server with a rule for each of two hosts.
fn strict_world() -> World {
    let rules = "127.0.0.1,localhost=staff";
    World::new(&["--trusted-proxy", "127.0.0.1", "--allowed-host", rules])
}

/// A server that trusts a proxy on this machine and allows one host.
fn world() -> World {
    World::new(&["--trusted-proxy", "127.0.0.1", "--allowed-host", "127.0.0.1"])
}

/// Writes the configurations of the sites, and starts one nginx with them. The first site is the
/// default server.
fn start_nginx(world: &World, sites: &[String], port: u16) -> Running {
    let upstream = echo();
    let mut includes = String::new();
    for (number, site) in sites.iter().enumerate() {
        let args = ["nginx", "--site", site, "--upstream", &upstream];
        let printed = world.integrate(&args, &format!("site{number}.conf"));
        // Include each file unchanged: the files of two sites must not define the same name.
        includes.extend(["include ", printed.to_str().unwrap(), ";\n"]);
    }
    let home = world.home.path().display();
    let main = format!(
        "daemon off;\nmaster_process off;\npid {home}/nginx.pid;\nerror_log {home}/error.log;\nevents {{}}\nhttp {{\n\
         access_log off;\nclient_body_temp_path {home}/body;\nproxy_temp_path {home}/proxy;\n\
         fastcgi_temp_path {home}/f;\nuwsgi_temp_path {home}/u;\nscgi_temp_path {home}/s;\n\
         {includes}}}\n"
    );
    let conf = world.home.path().join("nginx.conf");
    std::fs::write(&conf, main).unwrap();
    let check_conf = Command::new("nginx").arg("-t").arg("-c").arg(&conf).output().unwrap();
    let stderr = String::from_utf8_lossy(&check_conf.stderr);
    assert!(check_conf.status.success() && !stderr.contains("[warn]"), "{stderr}");
    Running::start(Command::new("nginx").arg("-c").arg(&conf), port)
}

#[test]
fn nginx_admits_signed_in_users_and_strips_forged_headers() {
    let (world, port) = (world(), free_port());
    let _nginx = start_nginx(&world, &[format!("http://127.0.0.1:{port}")], port);
    check(&world, port);
}

#[test]
fn nginx_with_a_strict_default_server_admits_staff_only() {
    let (world, port) = (strict_world(), free_port());
    let sites = [format!("http://localhost:{port}"), format!("http://127.0.0.1:{port}")];
    let _nginx = start_nginx(&world, &sites, port);
    check_hosts(port, &sign_in(port));
}

fn start_caddy(world: &World, sites: &[String], port: u16) -> Running {
    let upstream = echo();
    // Without the admin API, which would take a port of its own.
    let mut text = "{\n\tadmin off\n}\n".to_owned();
    for site in sites {
        let args = ["caddy", "--site", site, "--upstream", &upstream];
        let printed = world.integrate(&args, "site.caddy");
        text.push_str(&std::fs::read_to_string(printed).unwrap());
    }
    let printed = world.home.path().join("Caddyfile");
    std::fs::write(&printed, text).unwrap();
    let mut caddy = Command::new("caddy");
    caddy.env("HOME", world.home.path()).env_remove("XDG_DATA_HOME");
    caddy.args(["run", "--adapter", "caddyfile", "--config"]).arg(&printed);
    caddy.stderr(std::process::Stdio::null());
    Running::start(&mut caddy, port)
}

#[test]
fn caddy_admits_signed_in_users_and_strips_forged_headers() {
    let (world, port) = (world(), free_port());
    let _caddy = start_caddy(&world, &[format!("http://127.0.0.1:{port}")], port);
    check(&world, port);
}

#[test]
fn caddy_with_a_strict_host_admits_staff_only() {
    let (world, port) = (strict_world(), free_port());
    let sites = [format!("http://localhost:{port}"), format!("http://127.0.0.1:{port}")];
    let _caddy = start_caddy(&world, &sites, port);
    check_hosts(port, &sign_in(port));
}
