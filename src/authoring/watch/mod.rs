//! `pythlings dev watch`: an exercise that is being written, proved again at each save.
//!
//! Loop, keys, scrolling and drawing are those of watch mode. A save while a round is under way ends that round; answers carry
//! the number of their round, and those of an earlier one are thrown away.

mod disk;
mod prover;
mod status;

use std::{
    io,
    path::PathBuf,
    sync::{
        Arc,
        mpsc::{self, Sender},
    },
    thread,
    time::{Duration, Instant},
};

use self::{
    prover::{ProofRequest, ProofUpdate, Prover},
    status::ProofState,
};
use crate::{
    engine::{Cancel, EngineSettings},
    terminal::{Printer, SignalRules, Size},
    ui::{
        authoring::author_screen,
        text::{Line, Style, Text},
    },
    watch::{
        Ending,
        action::{self, Action, KeyContext},
        event_loop::{Driven, EventLoop, LoopEvent, Post},
        files::{EventSink, FileEvent, FolderWatcher},
        model::Offer,
        renderer::{Renderer, Scene},
        scroll::Scroll,
        view::{Frame, keys},
    },
};

/// Editors save in several steps. When nothing has happened for this long, the last step is done.
const SETTLED: Duration = Duration::from_millis(40);
/// Where the system tells of no changes they are looked for this often.
const LOOK: Duration = Duration::from_secs(1);
/// A round that does not end within this time, at the end, is left to itself.
const STOP_PATIENCE: Duration = Duration::from_secs(3);

enum AuthorMessage {
    Loop(LoopEvent),
    /// A file below the exercise's folders may have changed.
    Touched,
    Update(u64, ProofUpdate),
}

impl From<LoopEvent> for AuthorMessage {
    fn from(event: LoopEvent) -> Self {
        Self::Loop(event)
    }
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
pub(crate) fn run(setup: AuthorSetup, out: &mut Printer, err: &mut Printer) -> io::Result<Ending> {
    let AuthorSetup { root, name, mutants, settings, signals } = setup;
    let events = EventLoop::enter(signals, out.width())?;
    let renderer = events.renderer(out, err, &format!("`{name}`"), "Ctrl-C ends it")?;
    let (requests, received) = mpsc::channel();
    let (ended, has_ended) = mpsc::channel();
    let post = Arc::clone(&events.post);
    let prover = Prover {
        root: root.clone(),
        name: name.clone(),
        settings: EngineSettings { keep_servers: true, ..settings },
        post: Arc::new(move |round, update| post(AuthorMessage::Update(round, update))),
        engine: None,
    };
    thread::Builder::new().name("prover".into()).spawn(move || prover.work(&received, ended))?;
    let watcher = FolderWatcher::start(&root, &disk::watched(), &sink(Arc::clone(&events.post), name.clone()));
    let mut driver = AuthorDriver {
        scene: AuthorScene {
            proof: ProofState::new(name.clone(), mutants),
            round: 0,
            size: events.size,
            scroll: Scroll::default(),
        },
        cancel: Cancel::new(),
        requests,
        digest: 0,
        root,
        name,
        renderer,
        look_at: Instant::now(),
    };
    let ending = events.run(&mut driver);
    drop(watcher);
    driver.cancel.cancel();
    drop(driver);
    // The last round has ended before we do.
    let _ = has_ended.recv_timeout(STOP_PATIENCE);
    ending
}

fn sink(post: Post<AuthorMessage>, name: String) -> EventSink {
    Arc::new(move |event| {
        let is_ours = match &event {
            FileEvent::Changed { path, .. } => disk::concerns(path, &name),
            _ => true,
        };
        if is_ours {
            post(AuthorMessage::Touched);
        }
    })
}

/// What the author sees.
struct AuthorScene {
    proof: ProofState,
    round: u64,
    size: Size,
    scroll: Scroll,
}

impl Scene for AuthorScene {
    fn size(&self) -> Size {
        self.size
    }

    fn lay_out(&mut self) -> Text {
        let body = self.proof.screen();
        let frame = Frame::of(
            self.size,
            |width| {
                let status = Line::of(format!(" {}", self.proof.status()), Style::Dim);
                vec![Line::empty(), status, keys(KeyContext::Proof, |action| self.offer(action), width)]
            },
            |width, room| self.scroll.part(author_screen(&body, width), room, width),
        );
        self.scroll.laid_out(frame.layout);
        frame.lines
    }

    fn scrolls(&self) -> bool {
        self.scroll.hides()
    }

    fn said(&self) -> Option<&str> {
        None
    }

    fn edition(&self) -> Option<u64> {
        (!self.proof.is_busy()).then_some(self.round)
    }

    fn result(&self, width: usize) -> Text {
        let mut text = author_screen(&self.proof.screen(), width);
        text.push(Line::empty());
        text.push(Line::of(format!(" {}", self.proof.status()), Style::Dim));
        text
    }
}

impl AuthorScene {
    fn offer(&self, action: Action) -> Offer {
        Offer::Footer(match action {
            Action::Mutants if self.proof.mutants => " off".to_owned(),
            Action::Mutants => " on".to_owned(),
            _ => String::new(),
        })
    }
}

struct AuthorDriver<'t> {
    scene: AuthorScene,
    renderer: Renderer<'t>,
    root: PathBuf,
    name: String,
    /// Ends the round that is under way.
    cancel: Cancel,
    requests: Sender<ProofRequest>,
    /// What the files held when the last round began.
    digest: u64,
    /// When the files are looked at next.
    look_at: Instant,
}

impl Driven for AuthorDriver<'_> {
    type Message = AuthorMessage;

    fn patience(&self) -> Option<Duration> {
        Some(self.look_at.saturating_duration_since(Instant::now()))
    }

    fn handle(&mut self, message: AuthorMessage) -> io::Result<Option<Ending>> {
        let mut anew = false;
        match message {
            AuthorMessage::Touched => {
                self.look_at = Instant::now() + SETTLED;
                return Ok(None);
            }
            AuthorMessage::Update(round, update) if round == self.scene.round => self.scene.proof.add(update),
            AuthorMessage::Update(..) => return Ok(None),
            AuthorMessage::Loop(event) => match event {
                LoopEvent::Start | LoopEvent::Tick => self.look(),
                LoopEvent::Interrupt => return Ok(Some(Ending::Interrupted)),
                LoopEvent::Crashed => return Ok(Some(Ending::Crashed)),
                LoopEvent::Resumed => anew = true,
                LoopEvent::Resize(size) => {
                    self.scene.size = size;
                    anew = true;
                }
                LoopEvent::Key(key) => match action::action(KeyContext::Proof, key) {
                    Some(Action::Quit) => return Ok(Some(Ending::Asked)),
                    Some(Action::Redraw) => anew = true,
                    Some(Action::Again) => self.begin(),
                    Some(Action::Mutants) => {
                        self.scene.proof.switch_mutants();
                        self.begin();
                    }
                    Some(action) => self.scene.scroll.by(action),
                    None => return Ok(None),
                },
            },
        }
        self.renderer.draw(&mut self.scene, anew)?;
        Ok(None)
    }
}

impl AuthorDriver<'_> {
    /// Begins a round where there was none, or where the files are not as they were at the last one.
    fn look(&mut self) {
        self.look_at = Instant::now() + LOOK;
        let now = disk::digest(&self.root, &self.name);
        if self.scene.round == 0 || now != self.digest {
            self.digest = now;
            self.begin();
        }
    }

    fn begin(&mut self) {
        self.cancel.cancel();
        self.cancel = Cancel::new();
        self.scene.round += 1;
        self.scene.proof.begin();
        let (round, mutants) = (self.scene.round, self.scene.proof.mutants);
        // The thread only ends before us by a panic, which the hook has told.
        let _ = self.requests.send(ProofRequest { round, cancel: self.cancel.clone(), mutants });
    }
}
