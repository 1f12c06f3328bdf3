//! Files of users: whatever they hold, every row is taken or named, and none without a bound.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| vouchsafe::fuzzing::check_import(input));
