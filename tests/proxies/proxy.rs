//! One journey through each proxy.

use std::process::Command;

use crate::support::{ADA, BOB, PASSWORD, Running, World, echo, free_port, send};

const BROWSER: (&str, &str) = ("Accept", "text/html");

/// What holds for every proxy that asks us.
fn check(world: &World, port: u16) {
    // Nobody is signed in: a program is told so, a browser led to the sign-in page and back.
    let answer = send(port, "GET /page?a=1&b=2", &[("Accept", "*/*")], "");
    assert_eq!(answer.status, 401, "{}", answer.body);
    assert_eq!(answer.header("www-authenticate"), Some("Bearer"));
    let answer = send(port, "GET /page?a=1&b=2", &[BROWSER], "");
    let there = "/api/v1/signin?next=/page%3Fa%3D1%26b%3D2";
    let way = format!("http://127.0.0.1:{port}{there}");
    assert_eq!((answer.status, answer.header("location")), (302, Some(way.as_str())));
    assert_eq!(send(port, "POST /page", &[BROWSER], "x").status, 401);

    // The sign-in page needs nothing from beyond the proxy.
    let page = send(port, &format!("GET {there}"), &[BROWSER], "");
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
    let cookie = answer.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();

    // The program behind it is told who it is, whatever the client says.
    let cookies = format!("a=b; {csrf}; {cookie}; c=d");
    let lies = [
        ("Cookie", cookies.as_str()),
        ("Remote-User", "root@example.com"),
        ("Remote_User", "root@example.com"),
        ("X-Forwarded-Host", "other.example.com"),
        ("Remote-Groups", "superuser"),
        ("X-Forwarded-Uri", "//evil.example"),
        ("X-Forwarded-For", "6.6.6.6"),
    ];
    let seen = send(port, "GET /page?a=1&b=2", &lies, "").body.to_lowercase();
    assert!(seen.starts_with("get /page?a=1&b=2 http/1.1"), "{seen}");
    assert!(seen.contains(&format!("remote-user: {BOB}\r\n")), "{seen}");
    assert!(seen.contains("remote-name: bob\r\n"), "{seen}");
    assert!(!seen.contains("root@example.com") && !seen.contains("superuser"), "{seen}");

    assert!(seen.contains("cookie: a=b; c=d\r\n") && !seen.contains("vouchsafe_"), "{seen}");
    // The administration and the API are not for this host.
    for path in ["/api/v1/admin/", "/api/v1/users/me/", "/api/v1/docs", "/api/v1/link/x"] {
        assert_eq!(
            send(port, &format!("GET {path}"), &[("Accept", "*/*")], "").status,
            401,
            "{path}"
        );
    }

    // A program with a token comes in too.
    let login = ["login", "--email", ADA, "--password-stdin"];
    let token = format!("Bearer {}", world.run(&login, PASSWORD).trim());
    let seen = send(port, "GET /", &[("Authorization", &token)], "").body.to_lowercase();
    assert!(seen.contains("remote-groups: staff,superuser\r\n"), "{seen}");

    // A deactivation counts at once, in another process.
    world.run(&["user", "deactivate", BOB], "");
    let answer = send(port, "GET /page", &[("Cookie", &cookie), BROWSER], "");
    assert_eq!(answer.status, 302, "{}", answer.body);

    // Where somebody signed in from is the client, not what the client says of it.
    let events = world.run(&["audit", "list", "--output", "jsonl"], "");
    let of_bob = events.lines().find(|line| line.contains("login_succeeded")).unwrap();
    assert!(of_bob.contains("\"origin\":\"127.0.0.1\""), "{of_bob}");
}

/// A server that believes a proxy on this machine, and knows one host.
fn world() -> World {
    World::new(&["--trusted-proxy", "127.0.0.1", "--allowed-host", "127.0.0.1"])
}

#[test]
fn nginx() {
    let (world, upstream, port) = (world(), echo(), free_port());
    let site = format!("http://127.0.0.1:{port}");
    let printed =
        world.integrate(&["nginx", "--site", &site, "--upstream", &upstream], "site.conf");
    let home = world.home.path().display();
    let main = format!(
        "daemon off;\nmaster_process off;\npid {home}/nginx.pid;\nerror_log {home}/error.log;\nevents {{}}\nhttp {{\n\
         access_log off;\nclient_body_temp_path {home}/body;\nproxy_temp_path {home}/proxy;\n\
         fastcgi_temp_path {home}/f;\nuwsgi_temp_path {home}/u;\nscgi_temp_path {home}/s;\n\
         include {};\n}}\n",
        printed.display()
    );
    let conf = world.home.path().join("nginx.conf");
    std::fs::write(&conf, main).unwrap();
    let check_conf = Command::new("nginx").arg("-t").arg("-c").arg(&conf).output().unwrap();
    let said = String::from_utf8_lossy(&check_conf.stderr);
    assert!(check_conf.status.success() && !said.contains("[warn]"), "{said}");
    let _nginx = Running::start(Command::new("nginx").arg("-c").arg(&conf), port);
    check(&world, port);
}

#[test]
fn caddy() {
    let (world, upstream, port) = (world(), echo(), free_port());
    let site = format!("http://127.0.0.1:{port}");
    let printed =
        world.integrate(&["caddy", "--site", &site, "--upstream", &upstream], "Caddyfile");
    // Without its administration, which would take a port of its own.
    let text = format!("{{\n\tadmin off\n}}\n{}", std::fs::read_to_string(&printed).unwrap());
    std::fs::write(&printed, text).unwrap();
    let mut caddy = Command::new("caddy");
    caddy.env("HOME", world.home.path()).env_remove("XDG_DATA_HOME");
    caddy.args(["run", "--adapter", "caddyfile", "--config"]).arg(&printed);
    caddy.stderr(std::process::Stdio::null());
    let _caddy = Running::start(&mut caddy, port);
    check(&world, port);
}
