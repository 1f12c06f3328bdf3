//! The redirect after a sign-in: always to this server, however a browser parses it.
#![no_main]

libfuzzer_sys::fuzz_target!(|next: &str| vouchsafe::fuzzing::check_redirect(next));
