//! Arbitrary stored hashes: verified with bounded cost, or treated as unusable.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use vouchsafe::domain::{Password, PasswordHash};
use vouchsafe::internals::{Hasher, describe};
use vouchsafe::service::HashCost;

static HASHER: LazyLock<Hasher> = LazyLock::new(|| {
    Hasher::new(HashCost { memory_kib: 8, iterations: 1, parallelism: 1 }).expect("a cost")
});

fuzz_target!(|input: &str| {
    let hash = PasswordHash::new(input);
    let password = Password::new("correct horse battery").expect("a password");
    let _ = describe(&hash);
    let _ = HASHER.needs_rehash(&hash);
    let matches = HASHER.verify(&password, Some(&hash)).expect("there is room for a hash");
    assert!(!matches, "this hash was not made from that password");
});
