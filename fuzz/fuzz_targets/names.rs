//! Email addresses, IDs, and other names: an accepted value can be formatted and parsed again.
#![no_main]

use std::fmt::Display;
use std::str::FromStr;

use libfuzzer_sys::fuzz_target;
use vouchsafe::domain::{Email, Head, KeyId, SessionId, UserId};
use vouchsafe::http::Address;
use vouchsafe::http::{BasePath, TrustedProxy};

fn check<T: FromStr + Display + PartialEq>(text: &str) {
    if let Ok(taken) = text.parse::<T>() {
        let said = taken.to_string();
        assert!(said.parse::<T>().is_ok_and(|again| again == taken), "{text:?} becomes {said:?}");
    }
}

fuzz_target!(|text: &str| {
    check::<Email>(text);
    check::<Head>(text);
    check::<SessionId>(text);
    check::<UserId>(text);
    check::<Address>(text);
    let _ = text.parse::<TrustedProxy>();
    let _ = KeyId::new(text);
    if let Ok(base) = text.parse::<BasePath>() {
        assert!(base.as_str().is_empty() || base.as_str().starts_with('/'));
        let mut segments = base.as_str().split('/').skip(1);
        assert!(segments.all(|segment| !["", ".", ".."].contains(&segment)));
    }
});
