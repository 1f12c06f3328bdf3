//! Strict framing: its output does not depend on how the input is split into reads.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| vouchsafe::fuzzing::check_framing(input));
