//! `X-Forwarded-For`: a stranger to the left changes nothing.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| vouchsafe::fuzzing::check_forwarded(input));
