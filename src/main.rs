use std::process::ExitCode;

/// musl's own has one lock for all threads: it costs a quarter of the session checks.
#[cfg(target_env = "musl")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    vouchsafe::cli::main()
}
