//! `pythlings dev watch`: an exercise that is being written, proved again at each save.
//!
//! One loop over one channel: files, keys, signals, and what the prover finds out. A save while a round is under way ends that
//! round; answers carry the number of their round, and those of an earlier one are thrown away.

mod disk;
mod prover;
mod status;

use crate::{engine::EngineSettings, ui::error_text::note_text};
use std::{
    path::PathBuf,
    sync::{
        Arc, Mutex,
        mpsc::{self, Receiver, RecvTimeoutError, Sender},
    },
    thread,
    time::{Duration, Instant},
};

use self::{
    prover::{ProofRequest, ProofUpdate, ProofUpdateSender, Prover},
    status::ProofState,
};
use crate::{
    engine::Cancel,
    error::{CommandError, CommandResult, ExitStatus},
    terminal,
    terminal::{Guard, Printer, SignalRules, Size, TerminalEvent, TerminalScreen, key::Key},
    ui::{
        authoring::author_screen,
        text::{Line, Style, Text},
    },
    watch::{
        files::{EventSink, FileEvent, FolderWatcher},
        model::Layout,
        view::scrolled,
    },
};

/// Editors save in several steps; after the last of them nothing happens for so long.
const SETTLED: Duration = Duration::from_millis(40);
/// Where the system tells of no changes they are looked for this often.
const LOOK: Duration = Duration::from_secs(1);
/// A round that does not end within this time, at the end, is left to itself.
const STOP_PATIENCE: Duration = Duration::from_secs(3);

/// What a key asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum AuthorAction {
    Again,
    Mutants,
    Quit,
    Up,
    Down,
    PageUp,
    PageDown,
    Redraw,
}

/// All keys; the footer shows those with a label.
const KEYS: &[(&[Key], AuthorAction, &str)] = &[
    (&[Key::Char('r')], AuthorAction::Again, "again"),
    (&[Key::Char('m')], AuthorAction::Mutants, "mutants"),
    (&[Key::Char('q'), Key::Ctrl('d')], AuthorAction::Quit, "quit"),
    (&[Key::Up, Key::Char('k')], AuthorAction::Up, ""),
    (&[Key::Down, Key::Char('j')], AuthorAction::Down, ""),
    (&[Key::PageUp, Key::Ctrl('b')], AuthorAction::PageUp, ""),
    (&[Key::PageDown, Key::Char(' '), Key::Ctrl('f')], AuthorAction::PageDown, ""),
    (&[Key::Ctrl('l')], AuthorAction::Redraw, ""),
];

fn action(key: Key) -> Option<AuthorAction> {
    let key = match key {
        Key::Char(c) => Key::Char(c.to_ascii_lowercase()),
        key => key,
    };
    KEYS.iter().find(|(keys, ..)| keys.contains(&key)).map(|(_, action, _)| *action)
}

enum AuthorMessage {
    /// A file below the exercise's folders may have changed.
    Touched,
    Terminal(TerminalEvent),
    Update(u64, ProofUpdate),
}

/// What is watched, and how.
pub(crate) struct AuthorSetup {
    /// Where the course is written.
    pub(crate) root: PathBuf,
    /// The exercise's name.
    pub(crate) name: String,
    /// Whether mutants are run, too.
    pub(crate) mutants: bool,
    pub(crate) settings: EngineSettings,
    pub(crate) signals: SignalRules,
}

/// Watches an exercise until somebody has enough. What is not the result goes to `err`.
pub(crate) fn run(setup: AuthorSetup, out: &mut Printer, err: &mut Printer) -> CommandResult {
    let AuthorSetup { root, name, mutants, settings, signals } = setup;
    let (sender, messages) = mpsc::channel();
    let guard = Guard::enter()?;
    let for_terminal = sender.clone();
    let listener = move |event| {
        // Nobody listens any more at the end.
        let _ = for_terminal.send(AuthorMessage::Terminal(event));
    };
    terminal::listen(listener, guard.is_some(), signals)?;
    let (requests, received) = mpsc::channel();
    let (ended, has_ended) = mpsc::channel();
    let prover = Prover {
        root: root.clone(),
        name: name.clone(),
        settings: EngineSettings { keep_servers: true, ..settings },
        post: post(sender.clone()),
        engine: None,
    };
    thread::Builder::new().name("prover".into()).spawn(move || prover.work(&received, ended))?;
    let watcher = FolderWatcher::start(&root, &disk::watched(), &sink(sender, name.clone()));
    let is_interactive = guard.is_some();
    let front = if is_interactive {
        AuthorRenderer::Screen(TerminalScreen::new(out.capabilities()))
    } else {
        let words = format!("watching `{name}`, without keys because this is not a terminal; Ctrl-C ends it");
        err.print(&note_text(&words))?;
        AuthorRenderer::Lines(out)
    };
    let mut session = AuthorSession {
        proof: ProofState::new(name.clone(), mutants),
        round: 0,
        cancel: Cancel::new(),
        requests: Some(requests),
        digest: 0,
        root,
        name,
        front,
        size: terminal::size().unwrap_or(Size { columns: 80, rows: 24 }),
        scroll: 0,
        layout: Layout::default(),
    };
    let status = session.run(&messages);
    drop(watcher);
    // The terminal is given back before the last round has ended; and that has ended before we do.
    drop(guard);
    session.cancel.cancel();
    session.requests = None;
    let _ = has_ended.recv_timeout(STOP_PATIENCE);
    match status {
        // A terminal that cannot be drawn on any more has been closed.
        Err(_) if is_interactive => Ok(ExitStatus::Interrupted),
        status => status,
    }
}

fn post(sender: Sender<AuthorMessage>) -> ProofUpdateSender {
    // `mpsc::Sender` can be shared, but an `Fn` that owns one must be told so.
    let sender = Mutex::new(sender);
    Arc::new(move |round, update| {
        if let Ok(sender) = sender.lock() {
            let _ = sender.send(AuthorMessage::Update(round, update));
        }
    })
}

fn sink(sender: Sender<AuthorMessage>, name: String) -> EventSink {
    let sender = Mutex::new(sender);
    Arc::new(move |event| {
        let is_ours = match &event {
            FileEvent::Changed { path, .. } => disk::concerns(path, &name),
            _ => true,
        };
        if let (true, Ok(sender)) = (is_ours, sender.lock()) {
            let _ = sender.send(AuthorMessage::Touched);
        }
    })
}

/// Where the author reads.
enum AuthorRenderer<'t> {
    Screen(TerminalScreen),
    /// A file or a pipe: each round is printed once it has ended.
    Lines(&'t mut Printer),
}

struct AuthorSession<'t> {
    proof: ProofState,
    round: u64,
    /// Ends the round that is under way.
    cancel: Cancel,
    requests: Option<Sender<ProofRequest>>,
    /// What the files held when the last round began.
    digest: u64,
    root: PathBuf,
    name: String,
    front: AuthorRenderer<'t>,
    size: Size,
    scroll: usize,
    layout: Layout,
}

impl AuthorSession<'_> {
    fn run(&mut self, messages: &Receiver<AuthorMessage>) -> Result<ExitStatus, CommandError> {
        self.digest = disk::digest(&self.root, &self.name);
        self.begin();
        self.draw(false)?;
        let mut settled: Option<Instant> = None;
        loop {
            let wait = settled.map_or(LOOK, |at| at.saturating_duration_since(Instant::now()));
            match messages.recv_timeout(wait) {
                Ok(AuthorMessage::Touched) => settled = Some(Instant::now() + SETTLED),
                Ok(AuthorMessage::Update(round, update)) => {
                    if round == self.round {
                        self.proof.add(update);
                        self.draw(false)?;
                    }
                }
                Ok(AuthorMessage::Terminal(event)) => {
                    if let Some(status) = self.terminal(event)? {
                        return Ok(status);
                    }
                }
                Err(RecvTimeoutError::Timeout) => {
                    settled = None;
                    self.look()?;
                }
                Err(RecvTimeoutError::Disconnected) => return Ok(ExitStatus::Bug),
            }
        }
    }

    fn terminal(&mut self, event: TerminalEvent) -> CommandResult<Option<ExitStatus>> {
        match event {
            TerminalEvent::Interrupt => return Ok(Some(ExitStatus::Interrupted)),
            TerminalEvent::Resumed => self.draw(true)?,
            TerminalEvent::Resize => {
                self.size = terminal::size().unwrap_or(self.size);
                self.draw(true)?;
            }
            TerminalEvent::Key(key) => match action(key) {
                Some(AuthorAction::Quit) => return Ok(Some(ExitStatus::Success)),
                Some(action) => self.act(action)?,
                None => {}
            },
        }
        Ok(None)
    }

    fn act(&mut self, action: AuthorAction) -> CommandResult<()> {
        let page = self.layout.page.saturating_sub(1).max(1);
        match action {
            AuthorAction::Again => self.begin(),
            AuthorAction::Mutants => {
                self.proof.switch_mutants();
                self.begin();
            }
            AuthorAction::Up => self.scroll = self.scroll.saturating_sub(1),
            AuthorAction::Down => self.scroll += 1,
            AuthorAction::PageUp => self.scroll = self.scroll.saturating_sub(page),
            AuthorAction::PageDown => self.scroll += page,
            AuthorAction::Redraw | AuthorAction::Quit => {}
        }
        self.scroll = self.scroll.min(self.layout.hidden);
        self.draw(action == AuthorAction::Redraw)
    }

    /// Begins a round where the files are not as they were at the last one.
    fn look(&mut self) -> CommandResult<()> {
        let now = disk::digest(&self.root, &self.name);
        if now != self.digest {
            self.digest = now;
            self.begin();
            self.draw(false)?;
        }
        Ok(())
    }

    fn begin(&mut self) {
        self.cancel.cancel();
        self.cancel = Cancel::new();
        self.round += 1;
        self.proof.begin();
        let request = ProofRequest { round: self.round, cancel: self.cancel.clone(), mutants: self.proof.mutants };
        if let Some(requests) = &self.requests {
            // The thread only ends before us by a panic, which the hook has told.
            let _ = requests.send(request);
        }
    }

    fn draw(&mut self, anew: bool) -> CommandResult<()> {
        let shown = self.proof.screen();
        match &mut self.front {
            AuthorRenderer::Lines(out) => {
                if !self.proof.is_busy() {
                    let mut text = author_screen(&shown, out.width());
                    text.push(Line::empty());
                    text.push(Line::of(format!(" {}", self.proof.status()), Style::Dim));
                    text.push(Line::empty());
                    out.print(&text)?;
                }
            }
            AuthorRenderer::Screen(screen) => {
                if anew {
                    screen.forget();
                }
                let width = self.size.columns;
                let footer = footer(&self.proof, width);
                let room = self.size.rows.saturating_sub(footer.len()).max(1);
                let (mut lines, layout) = scrolled(author_screen(&shown, width), self.scroll, room, width);
                self.scroll = self.scroll.min(layout.hidden);
                self.layout = layout;
                lines.extend(footer);
                lines.truncate(self.size.rows);
                let lines: Text = lines.iter().map(|line| line.cut(width)).collect();
                screen.draw(&lines, self.size)?;
            }
        }
        Ok(())
    }
}

/// What is under way, and the keys.
fn footer(proof: &ProofState, width: usize) -> Text {
    let mut keys = Line::of(" ", Style::Plain);
    for (pressed, action, label) in KEYS.iter().filter(|(.., label)| !label.is_empty()) {
        let state = match action {
            AuthorAction::Mutants if proof.mutants => " off",
            AuthorAction::Mutants => " on",
            _ => "",
        };
        keys.push(pressed[0].to_string(), Style::Strong);
        keys.push(format!(" {label}{state}   "), Style::Plain);
    }
    vec![Line::empty(), Line::of(format!(" {}", proof.status()), Style::Dim).cut(width), keys.cut(width)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_has_two_meanings() {
        let mut seen = Vec::new();
        for key in KEYS.iter().flat_map(|(keys, ..)| keys.iter()) {
            assert!(!seen.contains(key), "{key}");
            seen.push(*key);
        }
        assert!(action(Key::Char('Q')) == Some(AuthorAction::Quit) && action(Key::Tab).is_none());
    }
}
