//! A system clock that jumps, simulated with libfaketime.

use std::time::Duration;

use crate::support::{Home, PASSWORD, Server, figure};

#[test]
fn a_clock_that_jumps_extends_no_token_and_no_lockout() {
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
        // Delays are measured with the monotonic clock, which never jumps.
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
    let future_token = server.token();
    assert_eq!(check("+0", &future_token), 401, "it was issued ten years in the future");
    assert_eq!(check("-1h", &future_token), 401);
    assert_eq!(check("-10y", &future_token), 401);
    let past_token = server.token();
    assert_eq!(check("+0", &past_token), 401, "it expired long ago");
    // Failures that were counted while the clock was ahead still count when it is set back, and
    // throttle no longer than other failures.
    set("+10y");
    for _ in 0..6 {
        assert_eq!(server.login("wrong").status, 401);
    }
    set("+0");
    assert_eq!(server.login(PASSWORD).status, 401, "the failures still count");
    std::thread::sleep(Duration::from_secs(11));
    assert_eq!(server.login(PASSWORD).status, 200);
    // Beyond 2038 and beyond 2106, where signed and unsigned 32-bit times end.
    for offset in ["+13y", "+100y"] {
        set(offset);
        let token = server.token();
        assert_eq!(server.session(&token), 200, "{offset}");
    }
    set("+0");
    server.check_recovered();
    home.ok(&["audit", "verify"], "");
    figure(
        "the clock jumps by 10 and 100 years, ahead and back",
        "no token outlives its expiry, no account stays locked out, the log is ordered by number",
    );
}
