//! Arbitrary tokens: no key has signed them, and none identifies a user.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use vouchsafe::Service;
use vouchsafe::domain::AccessToken;

static SERVICE: LazyLock<Service> = LazyLock::new(|| {
    let service = Service::in_memory().expect("a service in memory");
    service.jwk_set().expect("it has keys");
    service
});

fuzz_target!(|input: &str| {
    let token = AccessToken::new(input);
    assert!(SERVICE.authenticate(&token).is_err());
    // Also parse tokens with parts in valid Base64, so that their contents are reached.
    let _ = vouchsafe::internals::key_id(&vouchsafe::fuzzing::encode_token(input));
});
