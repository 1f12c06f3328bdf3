use std::process::ExitCode;

/// musl's allocator has one lock for all threads, and serves a quarter fewer session checks.
#[cfg(target_env = "musl")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    vouchsafe::internals::main()
}
