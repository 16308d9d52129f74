//! What the harness reports, and how it is read from bytes that an attempt may have added to.

use serde::Deserialize;

use super::verdict::{Problem, Subtests};

/// One event of a run; see `harness/channel.py` for the form and `harness/judge.py` for when each is sent.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub(super) enum Event {
    /// Python has started, and runs the harness.
    Begun,
    /// The worker stands at the gate.
    Ready,
    /// A file of the attempt does not compile; nothing else follows.
    Syntax { problem: Problem },
    /// A test file could not be imported.
    ModuleError { file: String, problem: Problem },
    /// Somebody asked for a test file to be skipped while it was imported: the course itself, where that is allowed.
    ModuleSkip { reason: String, allowed: bool },
    /// All tests that will be run.
    Collected { tests: Vec<CollectedTest> },
    /// A test begins.
    Started { index: usize },
    /// A test has ended.
    Ended(Box<EndedTest>),
    /// Output checks: the program ended by an exception.
    Raised { problem: Problem },
    /// The session, or the program, came to its end.
    Finished {
        #[serde(default)]
        status: Option<i32>,
    },
    /// pytest could not begin.
    Stopped,
    /// Fork server: the check is carried out by this process.
    Forked { pid: i32 },
    /// Fork server: that process has ended.
    ChildEnded { status: Option<i32>, signal: Option<i32> },
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct CollectedTest {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) params: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct EndedTest {
    pub(super) index: usize,
    pub(super) outcome: EndedOutcome,
    pub(super) problem: Option<Problem>,
    pub(super) skip: Option<Skip>,
    pub(super) tampered: Option<String>,
    #[serde(default)]
    pub(super) subtests: Option<Subtests>,
    pub(super) seconds: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum EndedOutcome {
    Passed,
    Failed,
    Error,
    Skipped,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(super) struct Skip {
    pub(super) reason: String,
    pub(super) allowed: bool,
    /// The course itself skips the test here: something is missing for it.
    #[serde(default)]
    pub(super) by_course: bool,
}

/// A line longer than this is not ours.
const LONGEST_LINE: usize = 4 << 20;
/// Bytes kept of what is not an event: the fault handler's report of where a program was at its time limit.
const KEPT_RAW: usize = 64 << 10;

/// Reads events from the channel.
pub(super) struct EventReader {
    sign: Vec<u8>,
    buffer: Vec<u8>,
    raw: Vec<u8>,
}

impl EventReader {
    /// A reader that believes lines with this token only.
    pub(super) fn new(token: &str) -> Self {
        Self { sign: sign(token), buffer: Vec::new(), raw: Vec::new() }
    }

    /// From here on, events carry another token.
    pub(super) fn expect(&mut self, token: &str) {
        self.sign = sign(token);
        self.raw.clear();
    }

    /// Takes the next bytes; gives the events that are complete.
    pub(super) fn push(&mut self, bytes: &[u8]) -> Vec<Event> {
        let searched = self.buffer.len();
        self.buffer.extend_from_slice(bytes);
        let mut events = Vec::new();
        let mut start = 0;
        let mut from = searched;
        while let Some(end) = self.buffer[from..].iter().position(|&byte| byte == b'\n').map(|at| at + from) {
            let line = &self.buffer[start..end];
            if let Some(event) = read_event(line, &self.sign) {
                events.push(event);
            } else if self.raw.len() < KEPT_RAW {
                self.raw.extend_from_slice(&line[..line.len().min(KEPT_RAW)]);
                self.raw.push(b'\n');
            }
            start = end + 1;
            from = start;
        }
        self.buffer.drain(..start);
        if self.buffer.len() > LONGEST_LINE {
            self.buffer.clear();
        }
        events
    }

    /// Whether something came over the channel that is no event.
    pub(super) fn has_raw(&self) -> bool {
        !self.raw.is_empty()
    }

    /// What came over the channel and is no event.
    pub(super) fn raw(&self) -> String {
        String::from_utf8_lossy(&self.raw).into_owned()
    }
}

fn sign(token: &str) -> Vec<u8> {
    format!("\x1e{token} ").into_bytes()
}

fn read_event(line: &[u8], sign: &[u8]) -> Option<Event> {
    serde_json::from_slice(line.strip_prefix(sign)?).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_lines_with_the_token_are_events() {
        let mut reader = EventReader::new("T0K");
        let forged = b"{\"event\": \"finished\"}\n\x1eXXX {\"event\": \"finished\"}\nnoise";
        assert_eq!(reader.push(forged), []);
        assert_eq!(reader.push(b"\n\x1eT0K {\"event\": \"finished\"}\n"), [Event::Finished { status: None }]);
        assert!(reader.raw().contains("noise"));
    }

    proptest! {
        #[test]
        fn any_bytes_in_any_pieces_are_survived(bytes in proptest::collection::vec(any::<u8>(), 0..2000), cut in 1usize..300) {
            let mut reader = EventReader::new("T0K");
            for piece in bytes.chunks(cut) {
                reader.push(piece);
            }
            prop_assert_eq!(reader.push(b"\n\x1eT0K {\"event\": \"ready\"}\n"), vec![Event::Ready]);
        }
    }
}
