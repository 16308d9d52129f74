//! Terminals on Windows, by way of `crossterm`.

use std::{io, io::Write as _, thread};

use crossterm::{
    event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers},
    terminal,
};

use super::{Listener, SignalRules, Size, TerminalEvent, key::Key};

/// The console's mode is kept by `crossterm`.
#[derive(Debug)]
pub(super) struct Saved;

/// There are no background jobs that share a console.
pub(super) fn in_foreground() -> bool {
    true
}

pub(super) fn enter() -> io::Result<Saved> {
    if !understands_escapes() {
        return Err(io::Error::new(io::ErrorKind::Unsupported, "this console does not understand escape sequences"));
    }
    terminal::enable_raw_mode()?;
    Ok(Saved)
}

pub(super) fn leave(_saved: &Saved) {
    // A console that has gone needs nothing any more.
    let _ = terminal::disable_raw_mode();
}

pub(super) fn size() -> Option<Size> {
    let (columns, rows) = terminal::size().ok()?;
    let size = Size { columns: usize::from(columns), rows: usize::from(rows) };
    (size.columns > 0 && size.rows > 0).then_some(size)
}

/// The classic console obeys escape sequences only after it was asked to, which this does.
pub(super) fn understands_escapes() -> bool {
    crossterm::ansi_support::supports_ansi()
}

pub(super) fn write(bytes: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()
}

/// Ctrl-C is a key while we have the console in our hands; without it, and for a console that is closed, the system calls.
pub(super) fn listen(listener: impl Listener, interactive: bool, _rules: SignalRules) -> io::Result<()> {
    let interrupted = listener.clone();
    ctrlc::set_handler(move || interrupted(TerminalEvent::Interrupt)).map_err(io::Error::other)?;
    if interactive {
        thread::Builder::new().name("keys".into()).spawn(move || {
            loop {
                match event::read() {
                    Ok(Event::Resize(..)) => listener(TerminalEvent::Resize),
                    Ok(Event::Key(key)) if key.kind != KeyEventKind::Release => {
                        translate(key).into_iter().for_each(&listener);
                    }
                    Ok(_) => {}
                    Err(_) => return listener(TerminalEvent::Interrupt),
                }
            }
        })?;
    }
    Ok(())
}

fn translate(event: KeyEvent) -> Option<TerminalEvent> {
    let ctrl = event.modifiers.contains(KeyModifiers::CONTROL) && !event.modifiers.contains(KeyModifiers::ALT);
    let key = match event.code {
        KeyCode::Char('c') if ctrl => return Some(TerminalEvent::Interrupt),
        KeyCode::Char(c) if ctrl => Key::Ctrl(c.to_ascii_lowercase()),
        KeyCode::Char(c) => Key::Char(c),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Esc,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Tab => Key::Tab,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        _ => return None,
    };
    Some(TerminalEvent::Key(key))
}
