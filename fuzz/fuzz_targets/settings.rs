//! Any settings file.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &str| vouchsafe::fuzzing::check_settings(input));
