//! The gate: what passes does not depend on how it arrives, and has one meaning.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| vouchsafe::fuzzing::check_framing(input));
