//! The program: parse, run, render the error, exit status; nothing else.

use std::io::{self, Write as _};

use pythlings::{CONFINE, Cli, Context, ExitStatus, answer_shell, confine, dispatch};

fn main() -> ExitStatus {
    std::panic::set_hook(Box::new(describe_panic));
    if let Some(status) = become_python().or_else(answer_shell) {
        return status;
    }
    let cli = match Cli::from_args(std::env::args_os()) {
        Ok(cli) => cli,
        Err(error) => return usage(&error),
    };
    let mut context = Context::from_environment(&cli.global);
    match dispatch(cli, &mut context) {
        Ok(status) => status,
        Err(error) => context.report(&error),
    }
}

/// The hidden subcommand by which a check is confined: this process becomes Python, and only comes back when that fails.
fn become_python() -> Option<ExitStatus> {
    let mut words = std::env::args_os().skip(1);
    if words.next()? != CONFINE {
        return None;
    }
    let error = confine(words);
    // Read by the engine, which shows it as the reason why Python is not ready.
    let _ = writeln!(io::stderr(), "cannot confine the check: {error}");
    Some(ExitStatus::Machine)
}

/// Help and version go to stdout and are a success; everything else goes to stderr.
fn usage(error: &clap::Error) -> ExitStatus {
    // Nobody is left to be told when the stream is closed.
    let _ = error.print();
    if error.use_stderr() { ExitStatus::Usage } else { ExitStatus::Success }
}

/// A panic is a bug of ours: say so calmly, and where. Rust then ends the program with status 101.
fn describe_panic(panic: &std::panic::PanicHookInfo<'_>) {
    let place = panic.location().map_or_else(String::new, |at| format!(" at {}:{}", at.file(), at.line()));
    let message = panic_message(panic.payload());
    let _ = writeln!(
        io::stderr(),
        "error: pythlings stopped because of a bug of ours; your files and your recorded progress are safe\n  \
         {message}{place}\nhint: please report it with the line above and what you did before it"
    );
}

fn panic_message(payload: &(dyn std::any::Any + Send)) -> &str {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("no message")
}
