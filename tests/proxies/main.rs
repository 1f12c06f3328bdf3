//! Tests of the configurations that `integrate` prints, with nginx, Caddy, Django, and FastAPI; and
//! of moving the users of a Django project to vouchsafe and back.
//!
//! CI installs the programs and runs `cargo test --test proxies`. `VOUCHSAFE` names the binary, and
//! `PYTHON` an interpreter with Django (and its argon2 and bcrypt), FastAPI, and uvicorn.

#![expect(clippy::unwrap_used, reason = "tests fail loudly")]
#![expect(clippy::disallowed_methods, reason = "tests read the time and the environment directly")]

mod django;
mod proxy;
mod python;
mod support;
