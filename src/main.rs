//! The program: parse, run, render the error, exit status; nothing else.

use pythlings::exit::ExitStatus;

fn main() -> ExitStatus {
    ExitStatus::Success
}
