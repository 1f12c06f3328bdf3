//! Arbitrary settings files: parsing does not panic.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &str| vouchsafe::fuzzing::check_settings(input));
