//! `X-Forwarded-For`: an address to the left of the client's has no effect.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| vouchsafe::fuzzing::check_forwarded(input));
