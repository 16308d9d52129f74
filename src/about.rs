//! What this program is: its version, the commit and the target that it was built for, and how large its course is.

use std::sync::LazyLock;

/// Empty when it was built neither in a clone nor from a package that names its commit.
const COMMIT: &str = env!("PYTHLINGS_COMMIT");
const TARGET: &str = env!("PYTHLINGS_TARGET");
const EXERCISES: &str = env!("PYTHLINGS_EXERCISES");
const PHASES: &str = env!("PYTHLINGS_PHASES");

static LINE: LazyLock<String> = LazyLock::new(|| {
    let commit = if COMMIT.is_empty() { String::new() } else { format!("{COMMIT}, ") };
    format!("{} ({commit}{TARGET}, {EXERCISES} exercises)", env!("CARGO_PKG_VERSION"))
});

static LINES: LazyLock<String> = LazyLock::new(|| {
    let commit = if COMMIT.is_empty() { String::new() } else { format!("\ncommit   {COMMIT}") };
    format!(
        "{}{commit}\ntarget   {TARGET}\ncourse   {EXERCISES} exercises in {PHASES} phases",
        env!("CARGO_PKG_VERSION")
    )
});

/// All of it in a line.
pub fn line() -> &'static str {
    &LINE
}

/// The same in a line for each.
pub fn lines() -> &'static str {
    &LINES
}
