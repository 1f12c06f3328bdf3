//! Django's dumpdata files: arbitrary input does not panic, and rows are numbered in order.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| vouchsafe::fuzzing::check_import(input));
