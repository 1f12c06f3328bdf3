//! A clock that jumps, by libfaketime.

use std::time::Duration;

use crate::support::{Home, PASSWORD, Server, figure};

/// K01, K03.
#[test]
fn a_clock_that_jumps_makes_nothing_immortal() {
    let home = Home::cheap();
    let library = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1";
    assert!(std::path::Path::new(library).exists(), "libfaketime is installed");
    let stamp = home.path().join("stamp");
    let set = |offset: &str| std::fs::write(&stamp, offset).unwrap();
    set("+0");
    let variables = [
        ("LD_PRELOAD", library),
        ("FAKETIME_TIMESTAMP_FILE", stamp.to_str().unwrap()),
        ("FAKETIME_NO_CACHE", "1"),
        // Waits are measured by the other clock, which never jumps.
        ("FAKETIME_DONT_FAKE_MONOTONIC", "1"),
    ];
    let server = Server::under(&home, &[], &variables, &["--quiet"]);
    let token = server.token();
    let check = |offset: &str, token: &str| {
        set(offset);
        server.session(token)
    };
    assert_eq!(check("+29d", &token), 200);
    assert_eq!(check("+31d", &token), 401, "it has expired");
    assert_eq!(check("+10y", &token), 401);
    let of_the_future = server.token();
    assert_eq!(check("+0", &of_the_future), 401, "it was signed in ten years");
    assert_eq!(check("-1h", &of_the_future), 401);
    assert_eq!(check("-10y", &of_the_future), 401);
    let of_the_past = server.token();
    assert_eq!(check("+0", &of_the_past), 401, "it expired long ago");
    // Failures that were counted by a clock that was ahead are not forgiven when it is set back,
    // and throttle no longer than others do.
    set("+10y");
    for _ in 0..6 {
        assert_eq!(server.login("wrong").status, 401);
    }
    set("+0");
    assert_eq!(server.login(PASSWORD).status, 401, "nothing is forgiven");
    std::thread::sleep(Duration::from_secs(11));
    assert_eq!(server.login(PASSWORD).status, 200);
    // Beyond 2038, where 32 bits end, and beyond 2106, where unsigned ones do.
    for offset in ["+13y", "+100y"] {
        set(offset);
        let token = server.token();
        assert_eq!(server.session(&token), 200, "{offset}");
    }
    set("+0");
    server.check_well();
    home.ok(&["audit", "verify"], "");
    figure(
        "the clock jumps by 10 and 100 years, ahead and back",
        "no token outlives its expiry, no account stays locked out, the log is ordered by number",
    );
}
