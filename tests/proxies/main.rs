//! What `integrate` prints, in the programs that it is for: nginx, Caddy, Django, FastAPI. And a
//! project of Django whose users come to us and go back.
//!
//! `cargo test --test proxies`, as a step of CI that installs what it needs. VOUCHSAFE names the
//! binary, PYTHON an interpreter with Django (and its argon2 and bcrypt), FastAPI and uvicorn.

#![expect(clippy::unwrap_used, reason = "tests fail loudly")]
#![expect(clippy::disallowed_methods, reason = "tests look at the world themselves")]

mod django;
mod proxy;
mod python;
mod support;
