//! The loop of watch mode and of `dev watch`: everything that happens comes as a message on one channel, and one reader
//! takes the messages one after the other.

use std::{
    io,
    sync::{
        Arc,
        mpsc::{self, Receiver, RecvTimeoutError},
    },
    time::Duration,
};

use super::{model::Ending, renderer::Renderer};
use crate::{
    terminal,
    terminal::{Guard, Printer, SignalRules, Size, TerminalEvent, TerminalScreen, key::Key},
};

/// What the loop, and the terminal, have to tell whoever is driven by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LoopEvent {
    /// The first message.
    Start,
    /// A key was pressed.
    Key(Key),
    /// The terminal has another size now.
    Resize(Size),
    /// Ctrl-C, or a signal.
    Interrupt,
    /// We were stopped (Ctrl-Z) and go on.
    Resumed,
    /// No message has come for as long as [`Driven::patience`] said.
    Tick,
    /// A thread of ours has panicked.
    Crashed,
}

/// Sends a message to the loop, from any thread.
pub(crate) type Post<M> = Arc<dyn Fn(M) + Send + Sync>;

/// What the loop drives.
pub(crate) trait Driven {
    /// What it is told.
    type Message;

    /// Does all that follows from a message; with an ending the loop ends.
    fn handle(&mut self, message: Self::Message) -> io::Result<Option<Ending>>;

    /// How long to wait for the next message before [`LoopEvent::Tick`] comes; `None`: for ever.
    fn patience(&self) -> Option<Duration>;
}

/// The channel, and the terminal if there is a person at it.
pub(crate) struct EventLoop<M> {
    guard: Option<Guard>,
    messages: Receiver<M>,
    /// For whoever has something to tell.
    pub(crate) post: Post<M>,
    /// The terminal's size; the width of what is printed where there is none.
    pub(crate) size: Size,
}

impl<M: From<LoopEvent> + Send + 'static> EventLoop<M> {
    /// Takes the terminal and listens to it. `width`: where there is no terminal.
    pub(crate) fn enter(signals: SignalRules, width: usize) -> io::Result<Self> {
        let (sender, messages) = mpsc::channel();
        // Nobody listens any more at the end.
        let post: Post<M> = Arc::new(move |message| drop(sender.send(message)));
        let guard = Guard::enter()?;
        let tell = Arc::clone(&post);
        let listener = move |event| {
            tell(M::from(match event {
                TerminalEvent::Key(key) => LoopEvent::Key(key),
                TerminalEvent::Resize => match terminal::size() {
                    Some(size) => LoopEvent::Resize(size),
                    None => return,
                },
                TerminalEvent::Interrupt => LoopEvent::Interrupt,
                TerminalEvent::Resumed => LoopEvent::Resumed,
            }));
        };
        terminal::listen(listener, guard.is_some(), signals)?;
        let size = terminal::size().unwrap_or(Size { columns: width, rows: 24 });
        Ok(Self { guard, messages, post, size })
    }

    /// Whether a person is at a terminal, and can press keys.
    pub(crate) fn is_interactive(&self) -> bool {
        self.guard.is_some()
    }

    /// Where the person reads. Without a terminal, results go to `out` and everything else to `err`. The first line there says
    /// what is being watched, that no keys work, and with `instead` what to do without them.
    pub(crate) fn renderer<'t>(
        &self,
        out: &'t mut Printer,
        err: &'t mut Printer,
        watched: &str,
        instead: &str,
    ) -> io::Result<Renderer<'t>> {
        if self.is_interactive() {
            Ok(Renderer::Screen(TerminalScreen::new(out.capabilities())))
        } else {
            Renderer::lines(out, err, watched, instead)
        }
    }

    /// Hands on messages until one of them brings the end. The person gets the terminal back before anything else ends.
    pub(crate) fn run(self, driven: &mut impl Driven<Message = M>) -> io::Result<Ending> {
        let mut message = M::from(LoopEvent::Start);
        loop {
            match driven.handle(message) {
                Ok(None) => message = self.receive(driven.patience()),
                Ok(Some(ending)) => return Ok(ending),
                // A terminal that cannot be drawn on any more has been closed.
                Err(_) if self.is_interactive() => return Ok(Ending::Interrupted),
                Err(error) => return Err(error),
            }
        }
    }

    fn receive(&self, patience: Option<Duration>) -> M {
        let received = match patience {
            // Messages go first: what they say may make the moment unimportant.
            Some(patience) => self.messages.recv_timeout(patience),
            None => self.messages.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        received.unwrap_or_else(|error| {
            M::from(match error {
                RecvTimeoutError::Timeout => LoopEvent::Tick,
                RecvTimeoutError::Disconnected => LoopEvent::Crashed,
            })
        })
    }
}
