//! What `integrate` prints, in the programs that it is for: nginx, Caddy, Django, FastAPI.
//!
//! `cargo test --test proxies`, as a step of CI that installs what it needs. VOUCHSAFE names the
//! binary, PYTHON an interpreter with Django, FastAPI and uvicorn.

#![expect(clippy::unwrap_used, reason = "tests fail loudly")]
#![expect(clippy::disallowed_methods, reason = "tests look at the world themselves")]

mod proxy;
mod python;
mod support;
