//! `pythlings dev watch`: an exercise that is being written, proved again at each save.
//!
//! One loop over one channel: files, keys, signals, and what the bench finds out. A save while a round is under way ends that
//! round; answers carry the number of their round, and those of an earlier one are thrown away.

mod bench;
mod disk;
mod sheet;

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
    bench::{Bench, Post, Request, Update},
    sheet::Sheet,
};
use crate::{
    cli::DevWatch,
    commands::{CommandError, CommandResult, Context, checking::EngineSettings},
    course::{self, load_only},
    engine::{Cancel, is_of_a_run},
    exit::ExitStatus,
    ui::{
        terminal::Terminal,
        text::{Line, Style, Text},
        workshop::workshop,
    },
    watch::{
        files::{FileEvent, FolderWatcher, Sink},
        key::Key,
        model::{Layout, Size},
        terminal::{self, Guard, Screen, TerminalEvent},
        view::{Frame, scrolled},
    },
};

/// Editors save in several steps; after the last of them nothing happens for so long.
const SETTLED: Duration = Duration::from_millis(40);
/// Where the system tells of no changes they are looked for this often.
const LOOK: Duration = Duration::from_secs(1);
/// A round that does not end within this time, at the end, is left to itself.
const STOP_PATIENCE: Duration = Duration::from_secs(3);

/// Performs the command.
pub(super) fn command(args: &DevWatch, context: &mut Context) -> CommandResult {
    let root = super::root(context)?;
    let name = named(&root, &args.exercise)?;
    run(root, name, !args.no_mutants, context)
}

/// The exercise that is meant; one whose own files cannot be read is meant by its name.
fn named(root: &std::path::Path, given: &str) -> CommandResult<String> {
    let errors = match course::load(root) {
        Ok(course) => return Ok(course.resolve(given, &std::env::current_dir()?)?.name.clone()),
        Err(errors) => errors,
    };
    match load_only(root, given) {
        Ok(course) if course.exercises.is_empty() => Err(errors.into()),
        _ => Ok(given.to_owned()),
    }
}

/// What a key asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Action {
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
const KEYS: &[(&[Key], Action, &str)] = &[
    (&[Key::Char('r')], Action::Again, "again"),
    (&[Key::Char('m')], Action::Mutants, "mutants"),
    (&[Key::Char('q'), Key::Ctrl('d')], Action::Quit, "quit"),
    (&[Key::Up, Key::Char('k')], Action::Up, ""),
    (&[Key::Down, Key::Char('j')], Action::Down, ""),
    (&[Key::PageUp, Key::Ctrl('b')], Action::PageUp, ""),
    (&[Key::PageDown, Key::Char(' '), Key::Ctrl('f')], Action::PageDown, ""),
    (&[Key::Ctrl('l')], Action::Redraw, ""),
];

fn action(key: Key) -> Option<Action> {
    let key = match key {
        Key::Char(c) => Key::Char(c.to_ascii_lowercase()),
        key => key,
    };
    KEYS.iter().find(|(keys, ..)| keys.contains(&key)).map(|(_, action, _)| *action)
}

enum Message {
    /// A file below the exercise's folders may have changed.
    Touched,
    Terminal(TerminalEvent),
    Update(u64, Update),
}

/// Watches an exercise until somebody has enough.
pub(super) fn run(root: PathBuf, name: String, mutants: bool, context: &mut Context) -> CommandResult {
    let (sender, messages) = mpsc::channel();
    let guard = Guard::enter()?;
    let for_terminal = sender.clone();
    let listener = move |event| {
        // Nobody listens any more at the end.
        let _ = for_terminal.send(Message::Terminal(event));
    };
    terminal::listen(listener, guard.is_some(), is_of_a_run)?;
    let (requests, received) = mpsc::channel();
    let (ended, has_ended) = mpsc::channel();
    let bench = Bench {
        root: root.clone(),
        name: name.clone(),
        settings: EngineSettings { keep_servers: true, ..context.engine_settings() },
        post: post(sender.clone()),
        engine: None,
    };
    thread::Builder::new().name("bench".into()).spawn(move || bench.work(&received, ended))?;
    let watcher = FolderWatcher::start(&root, &disk::watched(), &sink(sender, name.clone()));
    let is_interactive = guard.is_some();
    let front = if is_interactive {
        Front::Screen(Screen::new(context.out.capabilities()))
    } else {
        let words = format!("watching `{name}`, without keys because this is not a terminal; Ctrl-C ends it");
        super::note(context, &words)?;
        Front::Lines(&mut context.out)
    };
    let mut desk = Desk {
        sheet: Sheet::new(name.clone(), mutants),
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
    let status = desk.run(&messages);
    drop(watcher);
    // The terminal is given back before the last round has ended; and that has ended before we do.
    drop(guard);
    desk.cancel.cancel();
    desk.requests = None;
    let _ = has_ended.recv_timeout(STOP_PATIENCE);
    match status {
        // A terminal that cannot be drawn on any more has been closed.
        Err(_) if is_interactive => Ok(ExitStatus::Interrupted),
        status => status,
    }
}

fn post(sender: Sender<Message>) -> Post {
    // `mpsc::Sender` can be shared, but an `Fn` that owns one must be told so.
    let sender = Mutex::new(sender);
    Arc::new(move |round, update| {
        if let Ok(sender) = sender.lock() {
            let _ = sender.send(Message::Update(round, update));
        }
    })
}

fn sink(sender: Sender<Message>, name: String) -> Sink {
    let sender = Mutex::new(sender);
    Arc::new(move |event| {
        let is_ours = match &event {
            FileEvent::Changed { path, .. } => disk::concerns(path, &name),
            _ => true,
        };
        if let (true, Ok(sender)) = (is_ours, sender.lock()) {
            let _ = sender.send(Message::Touched);
        }
    })
}

/// Where the author reads.
enum Front<'t> {
    Screen(Screen),
    /// A file or a pipe: each round is printed once it has ended.
    Lines(&'t mut Terminal),
}

struct Desk<'t> {
    sheet: Sheet,
    round: u64,
    /// Ends the round that is under way.
    cancel: Cancel,
    requests: Option<Sender<Request>>,
    /// What the files held when the last round began.
    digest: u64,
    root: PathBuf,
    name: String,
    front: Front<'t>,
    size: Size,
    scroll: usize,
    layout: Layout,
}

impl Desk<'_> {
    fn run(&mut self, messages: &Receiver<Message>) -> Result<ExitStatus, CommandError> {
        self.digest = disk::digest(&self.root, &self.name);
        self.begin();
        self.draw(false)?;
        let mut settled: Option<Instant> = None;
        loop {
            let wait = settled.map_or(LOOK, |at| at.saturating_duration_since(Instant::now()));
            match messages.recv_timeout(wait) {
                Ok(Message::Touched) => settled = Some(Instant::now() + SETTLED),
                Ok(Message::Update(round, update)) => {
                    if round == self.round {
                        self.sheet.add(update);
                        self.draw(false)?;
                    }
                }
                Ok(Message::Terminal(event)) => {
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
                Some(Action::Quit) => return Ok(Some(ExitStatus::Success)),
                Some(action) => self.act(action)?,
                None => {}
            },
        }
        Ok(None)
    }

    fn act(&mut self, action: Action) -> CommandResult<()> {
        let page = self.layout.page.saturating_sub(1).max(1);
        match action {
            Action::Again => self.begin(),
            Action::Mutants => {
                self.sheet.switch_mutants();
                self.begin();
            }
            Action::Up => self.scroll = self.scroll.saturating_sub(1),
            Action::Down => self.scroll += 1,
            Action::PageUp => self.scroll = self.scroll.saturating_sub(page),
            Action::PageDown => self.scroll += page,
            Action::Redraw | Action::Quit => {}
        }
        self.scroll = self.scroll.min(self.layout.hidden);
        self.draw(action == Action::Redraw)
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
        self.sheet.begin();
        let request = Request { round: self.round, cancel: self.cancel.clone(), mutants: self.sheet.mutants };
        if let Some(requests) = &self.requests {
            // The thread only ends before us by a panic, which the hook has told.
            let _ = requests.send(request);
        }
    }

    fn draw(&mut self, anew: bool) -> CommandResult<()> {
        let workshop_now = self.sheet.workshop();
        match &mut self.front {
            Front::Lines(out) => {
                if !self.sheet.is_busy() {
                    let mut text = workshop(&workshop_now, out.width());
                    text.push(Line::empty());
                    text.push(Line::of(format!(" {}", self.sheet.status()), Style::Dim));
                    text.push(Line::empty());
                    out.print(&text)?;
                }
            }
            Front::Screen(screen) => {
                if anew {
                    screen.forget();
                }
                let width = self.size.columns;
                let footer = footer(&self.sheet, width);
                let room = self.size.rows.saturating_sub(footer.len()).max(1);
                let (mut lines, layout) = scrolled(workshop(&workshop_now, width), self.scroll, room, width);
                self.scroll = self.scroll.min(layout.hidden);
                self.layout = layout;
                lines.extend(footer);
                lines.truncate(self.size.rows);
                let lines = lines.iter().map(|line| line.cut(width)).collect();
                screen.draw(&Frame { lines, layout }, self.size)?;
            }
        }
        Ok(())
    }
}

/// What is under way, and the keys.
fn footer(sheet: &Sheet, width: usize) -> Text {
    let mut keys = Line::of(" ", Style::Plain);
    for (pressed, action, label) in KEYS.iter().filter(|(.., label)| !label.is_empty()) {
        let state = match action {
            Action::Mutants if sheet.mutants => " off",
            Action::Mutants => " on",
            _ => "",
        };
        keys.push(pressed[0].to_string(), Style::Strong);
        keys.push(format!(" {label}{state}   "), Style::Plain);
    }
    vec![Line::empty(), Line::of(format!(" {}", sheet.status()), Style::Dim).cut(width), keys.cut(width)]
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
        assert!(action(Key::Char('Q')) == Some(Action::Quit) && action(Key::Tab).is_none());
    }
}
