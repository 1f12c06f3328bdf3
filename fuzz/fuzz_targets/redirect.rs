//! Where a sign-in leads back to: this server, whatever the browser makes of it.
#![no_main]

libfuzzer_sys::fuzz_target!(|next: &str| vouchsafe::fuzzing::check_redirect(next));
