//! The terminal while watch mode has it: keys come one by one and unechoed, the cursor is hidden, lines are not wrapped.
//!
//! Signals stay signals: Ctrl-C and Ctrl-Z are sent by the terminal and not read as keys, so they work whatever the program is
//! doing. However watch mode ends (by a key, a signal, an error, a panic) the terminal is put back as it was.
//!
//! What was on the screen before scrolls away and can be scrolled back to, and the last verdict stays when watch mode has ended. The
//! alternate screen is used only while there is something to scroll (the list, a long verdict): there, terminals send a mouse wheel as
//! arrow keys by themselves. Asking for the mouse proper would take from the learner what they select text with, such as an error
//! message to look up. What was on the alternate screen last is written to the usual one when we leave.

#[cfg(unix)]
mod decoder;
pub mod key;
mod printer;
mod screen;
#[cfg(unix)]
mod unix;
#[cfg(unix)]
use unix as system;
#[cfg(windows)]
mod windows;
#[cfg(windows)]
use windows as system;

use std::{
    io::{self, IsTerminal as _},
    panic,
    sync::atomic::{AtomicBool, Ordering},
    sync::{Mutex, MutexGuard, Once, TryLockError},
    thread,
    time::{Duration, Instant},
};

use self::key::Key;
pub use self::{
    printer::{Capabilities, ColourChoice, Printer, render},
    screen::TerminalScreen,
};

/// The size of the terminal in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Its width.
    pub columns: usize,
    /// Its height.
    pub rows: usize,
}

/// What the terminal, or a signal, tells us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TerminalEvent {
    /// A key was pressed.
    Key(Key),
    /// The window has another size.
    Resize,
    /// Ctrl-C, or a signal that asks us to end; or the terminal has gone.
    Interrupt,
    /// We were stopped and go on: nothing on the screen can be relied on.
    #[cfg_attr(windows, expect(dead_code, reason = "there is no Ctrl-Z there"))]
    Resumed,
}

/// Who is told; called from threads of the terminal.
pub trait Listener: Fn(TerminalEvent) + Send + Clone + 'static {}
impl<F: Fn(TerminalEvent) + Send + Clone + 'static> Listener for F {}

/// The terminal in watch mode's hands; put back as it was when this is dropped.
#[derive(Debug)]
pub struct Guard(());

/// What must be known to put the terminal back, from any thread.
#[derive(Debug, Default)]
struct GuardState {
    /// How the terminal was before; `None` when it is not in our hands.
    saved: Option<system::Saved>,
    /// We want it back when we go on after Ctrl-Z.
    wanted: bool,
    /// Rows that are drawn on.
    rows: usize,
    /// What is on the alternate screen, if that is used.
    alternate: Option<String>,
}

static STATE: Mutex<GuardState> = Mutex::new(GuardState { saved: None, wanted: false, rows: 0, alternate: None });
/// Another program has the terminal ([`lend`]).
static LENT: AtomicBool = AtomicBool::new(false);
/// How long after a program's end the signal that ended it may still come to us.
const LATE_SIGNALS: Duration = Duration::from_millis(50);
static PANIC_HOOK: Once = Once::new();

/// A write to a terminal that is held (Ctrl-S) keeps the lock; ending the program does not wait for it for ever.
const LOCK_PATIENCE: Duration = Duration::from_millis(200);

impl Guard {
    /// Takes the terminal, if there is a person at it: standard input and output are the same kind of terminal, one that can
    /// move its cursor, and we are in its foreground. `None` otherwise.
    pub fn enter() -> io::Result<Option<Self>> {
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        if dumb || !io::stdin().is_terminal() || !io::stdout().is_terminal() || !system::in_foreground() {
            return Ok(None);
        }
        PANIC_HOOK.call_once(|| {
            let before = panic::take_hook();
            panic::set_hook(Box::new(move |info| {
                leave(false);
                before(info);
            }));
        });
        let Some(mut state) = lock() else { return Ok(None) };
        state.wanted = true;
        enter(&mut state)?;
        Ok(Some(Self(())))
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        leave(false);
    }
}

/// What signals mean to the program.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(windows, expect(dead_code, reason = "the console tells neither who asks nor waits"))]
pub struct SignalRules {
    /// Whether a process is one that we started: its signals are not the learner's wish. An attempt may well call
    /// `os.kill(os.getppid(), signal.SIGTERM)`.
    pub is_own: fn(u32) -> bool,
    /// Calls what it is given, which stops this process and returns when it goes on, and sees to it that what runs for us is
    /// stopped meanwhile, too.
    pub suspend: fn(&dyn Fn()),
    /// Returns when a program that was asked to end should have ended, whatever it waits for; then it ends by itself.
    pub patience: fn(),
}

/// Tells `listener` about keys, if the terminal is ours, and about signals in any case.
pub fn listen(listener: impl Listener, interactive: bool, rules: SignalRules) -> io::Result<()> {
    system::listen(listener, interactive, rules)
}

/// What Ctrl-Z does to a program that does not have the terminal in its hands: `suspend` as in [`SignalRules`].
#[cfg(unix)]
pub fn stop_unless_orphaned(suspend: impl FnOnce(&dyn Fn())) {
    if !system::is_orphaned() {
        suspend(&system::stop);
    }
}

/// The size of the window, if there is one.
pub fn size() -> Option<Size> {
    system::size()
}

fn lock() -> Option<MutexGuard<'static, GuardState>> {
    let start = Instant::now();
    loop {
        match STATE.try_lock() {
            Ok(state) => return Some(state),
            Err(TryLockError::Poisoned(poisoned)) => return Some(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) if start.elapsed() < LOCK_PATIENCE => thread::sleep(Duration::from_millis(1)),
            Err(TryLockError::WouldBlock) => return None,
        }
    }
}

fn enter(state: &mut GuardState) -> io::Result<()> {
    if state.saved.is_some() {
        return Ok(());
    }
    state.saved = Some(system::enter()?);
    // What is on the screen moves up by as many lines as the cursor has above it. Then: cursor to the top, hidden; no wrapping; what
    // is pasted comes with marks around it (xterm's `ctlseqs`, "Bracketed Paste Mode").
    let rows = size().map_or(24, |size| size.rows);
    let begin = format!("{}\x1b[H\x1b[J\x1b[?25l\x1b[?7l\x1b[?2004h", "\n".repeat(rows.saturating_sub(1)));
    state.rows = 0;
    system::write(begin.as_bytes())
}

/// Gives the terminal back, if it is ours; `for_a_while`: it is wanted again later.
fn leave(for_a_while: bool) {
    let Some(mut state) = lock() else { return };
    state.wanted = state.wanted && for_a_while;
    let Some(saved) = state.saved.take() else { return };
    if let Some(frame) = state.alternate.take() {
        let _ = system::write(format!("{}\x1b[H\x1b[J{frame}", screen::LEAVE_ALTERNATE).as_bytes());
    }
    let end = format!("\x1b[?2026l\x1b[?2004l\x1b[0m\x1b[{};1H\n\r\x1b[J\x1b[?7h\x1b[?25h", state.rows.max(1));
    // A terminal that cannot be written to may still be put back, and the other way round.
    let _ = system::write(end.as_bytes());
    system::leave(&saved);
}

/// Gives the terminal to a program that we start, until it ends. What is drawn meanwhile is not seen, keys and Ctrl-C are that program's.
pub fn lend<T>(run: impl FnOnce() -> T) -> T {
    leave(true);
    LENT.store(true, Ordering::SeqCst);
    let result = run();
    // The Ctrl-C that ended it may not have reached our own thread yet.
    thread::sleep(LATE_SIGNALS);
    LENT.store(false, Ordering::SeqCst);
    if let Some(mut state) = lock()
        && state.wanted
        && system::in_foreground()
    {
        // A terminal that cannot be taken has been closed, which the next key or line finds out.
        let _ = enter(&mut state);
    }
    result
}

/// Whether another program has the terminal.
pub fn is_lent() -> bool {
    LENT.load(Ordering::SeqCst)
}

/// Takes the terminal again after we were stopped, if it is wanted and we are in its foreground; whether it is ours now.
#[cfg(unix)]
fn resume() -> bool {
    let Some(mut state) = lock() else { return false };
    if !state.wanted || is_lent() || !system::in_foreground() {
        return false;
    }
    if state.saved.is_some() {
        // Stopped without a warning: a shell has put the terminal's mode back meanwhile.
        system::enter().is_ok()
    } else {
        enter(&mut state).is_ok()
    }
}

/// Writes to the terminal in one piece, if it is ours. `rows`: how many rows are drawn on afterwards; `alternate`: what is on the
/// alternate screen then, if that is used.
fn draw(bytes: &[u8], rows: usize, alternate: Option<String>) -> io::Result<()> {
    let Some(mut state) = lock() else { return Ok(()) };
    if state.saved.is_none() {
        return Ok(());
    }
    state.rows = rows;
    state.alternate = alternate;
    system::write(bytes)
}
