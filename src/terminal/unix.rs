//! Terminals and signals on Unix.

use std::{
    io,
    os::fd::BorrowedFd,
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::Duration,
};

use nix::unistd::{getpgrp, getppid, getsid, tcgetpgrp};
use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    io::Errno,
    stdio,
    termios::{LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcgetwinsize, tcsetattr},
};
use signal_hook::{
    consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH},
    iterator::{SignalsInfo, exfiltrator::WithOrigin},
    low_level::emulate_default_handler,
};

use super::{Listener, SignalRules, Size, TerminalEvent, decoder::Decoder, is_lent, resume};

/// How the terminal was.
pub(super) type Saved = Termios;

/// How long the rest of a key's sequence may be on its way.
const SEQUENCE_PATIENCE: Timespec = Timespec { tv_sec: 0, tv_nsec: 30_000_000 };

/// How often we look whether we have the terminal again.
const LENT_LOOK: Duration = Duration::from_millis(20);

// From `nix`, not `rustix`: a group or session whose leader is outside our PID namespace (a container that was entered) has
// the number 0, and `rustix` holds that such a number cannot be (it panics in debug builds).

/// Whether the shell has put us in front. Changing the terminal from the background would stop us.
pub(super) fn in_foreground() -> bool {
    tcgetpgrp(stdio::stdin()).is_ok_and(|group| group == getpgrp())
}

/// Keys are to come one by one and unechoed. Nothing else is changed: output is processed as before, Ctrl-C and Ctrl-Z
/// stay signals, Ctrl-S and Ctrl-Q hold and release.
pub(super) fn enter() -> io::Result<Saved> {
    let saved = tcgetattr(stdio::stdin())?;
    let mut ours = saved.clone();
    ours.local_modes.remove(LocalModes::ECHO | LocalModes::ICANON);
    ours.special_codes[SpecialCodeIndex::VMIN] = 1;
    ours.special_codes[SpecialCodeIndex::VTIME] = 0;
    tcsetattr(stdio::stdin(), OptionalActions::Now, &ours)?;
    Ok(saved)
}

pub(super) fn leave(saved: &Saved) {
    // A terminal that has gone needs nothing any more.
    let _ = tcsetattr(stdio::stdin(), OptionalActions::Now, saved);
}

/// The window's size, asked of whichever of our streams is a terminal: standard output may be a pipe.
pub(super) fn size() -> Option<Size> {
    let ask = |stream| {
        let window = tcgetwinsize(stream).ok()?;
        let size = Size { columns: usize::from(window.ws_col), rows: usize::from(window.ws_row) };
        (size.columns > 0 && size.rows > 0).then_some(size)
    };
    [stdio::stdout(), stdio::stderr(), stdio::stdin()].into_iter().find_map(ask)
}

/// Every terminal here does.
pub(super) fn understands_escapes() -> bool {
    true
}

/// Writes everything, past the buffer of `std`'s standard output: in one call, where the terminal takes it.
pub(super) fn write(mut bytes: &[u8]) -> io::Result<()> {
    let out = stdio::stdout();
    while !bytes.is_empty() {
        match rustix::io::write(out, bytes) {
            Ok(written) => bytes = &bytes[written..],
            Err(Errno::INTR) => {}
            // Another program has made the shared terminal non-blocking.
            Err(Errno::AGAIN) => wait_for(out, PollFlags::OUT, None).map(drop)?,
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// Waits until a descriptor is ready; whether it is, or the time is over.
fn wait_for(fd: BorrowedFd<'_>, flags: PollFlags, time: Option<&Timespec>) -> io::Result<bool> {
    loop {
        match poll(&mut [PollFd::from_borrowed_fd(fd, flags)], time) {
            Ok(ready) => return Ok(ready > 0),
            Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
}

pub(super) fn listen(listener: impl Listener, interactive: bool, rules: SignalRules) -> io::Result<()> {
    let signals = SignalsInfo::<WithOrigin>::new([SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH])?;
    let for_signals = listener.clone();
    thread::Builder::new().name("signals".into()).spawn(move || handle(signals, for_signals, rules))?;
    if interactive {
        thread::Builder::new().name("keys".into()).spawn(move || read_keys(listener))?;
    }
    Ok(())
}

/// Handles signals as long as the program lives.
fn handle(mut signals: SignalsInfo<WithOrigin>, listener: impl Listener, rules: SignalRules) {
    let ending = AtomicBool::new(false);
    for info in &mut signals {
        let sender = info.process.and_then(|process| u32::try_from(process.pid).ok());
        if sender.is_some_and(|pid| pid != 0 && (rules.is_own)(pid)) {
            continue;
        }
        match info.signal {
            SIGINT | SIGQUIT if is_lent() => {}
            SIGWINCH => listener(TerminalEvent::Resize),
            // Nobody could let us go on.
            SIGTSTP if is_orphaned() => {}
            SIGTSTP => {
                super::leave(true);
                (rules.suspend)(&stop);
                if resume() {
                    listener(TerminalEvent::Resumed);
                }
            }
            SIGCONT => {
                if resume() {
                    listener(TerminalEvent::Resumed);
                }
            }
            signal => {
                if ending.swap(true, Ordering::SeqCst) {
                    // Asked twice: something hangs. Ends the process.
                    super::leave(false);
                    let _ = emulate_default_handler(signal);
                }
                listener(TerminalEvent::Interrupt);
                // Without the thread, being asked twice ends it.
                let _ = thread::Builder::new().name("patience".into()).spawn(move || {
                    (rules.patience)();
                    super::leave(false);
                    signal_hook::low_level::exit(crate::error::ExitStatus::Interrupted.code().into());
                });
            }
        }
    }
}

/// Stops the process, which goes on from here.
pub(super) fn stop() {
    let _ = emulate_default_handler(SIGTSTP);
}

/// There is no shell that could bring us back: a terminal was opened for us alone (`ssh -t`, `xterm -e`, a container). The
/// kernel does not stop a process by Ctrl-Z then (POSIX, "orphaned process group"); nor do we.
pub(super) fn is_orphaned() -> bool {
    let session_of_parent = getsid(Some(getppid())).ok();
    session_of_parent.is_none() || session_of_parent != getsid(None).ok()
}

fn read_keys(listener: impl Listener) {
    let stdin = stdio::stdin();
    let mut decoder = Decoder::default();
    let mut buffer = [0; 1024];
    loop {
        let time = decoder.is_waiting().then_some(&SEQUENCE_PATIENCE);
        match wait_for(stdin, PollFlags::IN, time) {
            Ok(true) => {}
            Ok(false) => {
                decoder.pause().into_iter().for_each(|key| listener(TerminalEvent::Key(key)));
                continue;
            }
            Err(_) => return listener(TerminalEvent::Interrupt),
        }
        // What is typed now is another program's.
        if is_lent() {
            thread::sleep(LENT_LOOK);
            continue;
        }
        match rustix::io::read(stdin, &mut buffer) {
            Err(Errno::INTR | Errno::AGAIN) => {}
            Ok(0) | Err(_) => return listener(TerminalEvent::Interrupt),
            Ok(count) => decoder.feed(&buffer[..count]).into_iter().for_each(|key| listener(TerminalEvent::Key(key))),
        }
    }
}
