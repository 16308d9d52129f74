//! What the harness reports, and how it is read from bytes that an attempt may have added to.

use serde::Deserialize;

use super::verdict::{Problem, Slip, Subtests};

/// One event of a run; see `harness/channel.py` for the form and `harness/judge.py` for when each is sent.
#[cfg_attr(test, derive(serde::Serialize))]
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub(super) enum Event {
    /// Python has started, and runs the harness.
    Begun,
    /// The worker waits at the ready barrier.
    Ready,
    /// A file of the attempt does not compile; nothing else follows.
    Syntax {
        problem: Problem,
    },
    /// A test file could not be imported.
    ModuleError {
        file: String,
        problem: Problem,
    },
    /// A test file asked to be skipped while it was imported: the course itself, where that is allowed.
    ModuleSkip {
        file: String,
        reason: String,
        allowed: bool,
    },
    /// All tests that will run, and what about them isn't as the course has it.
    Collected {
        tests: Vec<CollectedTest>,
        tampered: Option<String>,
    },
    Started {
        index: usize,
    },
    /// A test has ended.
    Ended(Box<EndedTest>),
    /// Output checks: the program ended with an exception.
    Raised {
        problem: Problem,
    },
    /// Output checks: what in the program does not mean what it looks like.
    Misread {
        slips: Vec<Slip>,
    },
    /// Comparison on generated inputs: this function's turn has come.
    Comparing {
        function: String,
    },
    /// A version of a function comes to something else than the solution's.
    Difference(InputDifference),
    /// What `promises` says of a function's arguments does not hold.
    BrokenPromise {
        function: String,
        message: String,
    },
    /// A function was compared; or was not (all of them, where none is named), for this reason.
    Compared {
        function: Option<String>,
        reason: Option<String>,
    },
    /// The session, or the program, finished.
    Finished {
        status: Option<i32>,
    },
    /// pytest couldn't start.
    Stopped,
    /// Fork server: the check is carried out by this process.
    Forked {
        pid: i32,
    },
    /// Fork server: that process has ended.
    ChildEnded {
        status: Option<i32>,
        signal: Option<i32>,
    },
    /// Never sent: a line with the run's token that isn't any of the above, and why not.
    #[serde(skip)]
    Unreadable {
        reason: String,
    },
}

/// An input with which a version of a function comes to something else than the solution's.
#[cfg_attr(test, derive(serde::Serialize))]
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct InputDifference {
    /// The version's, in the order in which they were given.
    pub number: usize,
    /// `mean([])`
    pub call: String,
    /// What the solution makes of it, in words that follow the call: ``gives `0.0` ``.
    pub solution: String,
    /// What the version makes of it.
    pub version: String,
}

#[cfg_attr(test, derive(serde::Serialize))]
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct CollectedTest {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) params: Option<String>,
}

#[cfg_attr(test, derive(serde::Serialize))]
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct EndedTest {
    pub(super) index: usize,
    pub(super) outcome: EndedOutcome,
    pub(super) problem: Option<Problem>,
    pub(super) skip: Option<Skip>,
    pub(super) tampered: Option<String>,
    pub(super) subtests: Option<Subtests>,
    /// Where the attempt is in another process: the class of an object of the attempt's on whose word the test rests.
    pub(super) relied: Option<String>,
    pub(super) seconds: f64,
}

#[cfg_attr(test, derive(serde::Serialize))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum EndedOutcome {
    Passed,
    Failed,
    Error,
    Skipped,
}

#[cfg_attr(test, derive(serde::Serialize))]
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(super) struct Skip {
    pub(super) reason: String,
    pub(super) allowed: bool,
    /// The course itself skips the test here: something is missing for it.
    #[serde(default)]
    pub(super) by_course: bool,
}

/// A line longer than this isn't ours.
const LONGEST_LINE: usize = 4 << 20;
/// How many bytes we keep of what isn't an event: the fault handler's report of where a program was at its time limit.
const KEPT_RAW: usize = 64 << 10;

/// Reads events from the channel.
pub(super) struct EventReader {
    sign: Vec<u8>,
    buffer: Vec<u8>,
    raw: Vec<u8>,
}

impl EventReader {
    /// A reader that only believes lines with this token.
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
            if let Some(json) = line.strip_prefix(self.sign.as_slice()) {
                events.push(read_event(json));
            } else if self.raw.len() < KEPT_RAW {
                self.raw.extend_from_slice(&line[..line.len().min(KEPT_RAW)]);
                self.raw.push(b'\n');
            }
            start = end + 1;
            from = start;
        }
        self.buffer.drain(..start);
        if self.buffer.len() > LONGEST_LINE {
            if self.buffer.starts_with(&self.sign) {
                events.push(Event::Unreadable { reason: format!("it is longer than {LONGEST_LINE} bytes") });
            }
            self.buffer.clear();
        }
        events
    }

    /// What came over the channel and isn't an event.
    pub(super) fn raw(&self) -> String {
        String::from_utf8_lossy(&self.raw).into_owned()
    }
}

fn sign(token: &str) -> Vec<u8> {
    format!("\x1e{token} ").into_bytes()
}

fn read_event(json: &[u8]) -> Event {
    serde_json::from_slice(json).unwrap_or_else(|error| Event::Unreadable { reason: error.to_string() })
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, path::Path};

    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;
    use crate::engine::verdict::What;

    #[test]
    fn only_lines_with_the_token_are_events() {
        let mut reader = EventReader::new("T0K");
        let forged = b"{\"event\": \"finished\"}\n\x1eXXX {\"event\": \"finished\"}\nnoise";
        assert_eq!(reader.push(forged), []);
        let finished = b"\n\x1eT0K {\"event\": \"finished\", \"status\": null}\n";
        assert_eq!(reader.push(finished), [Event::Finished { status: None }]);
        assert!(reader.raw().contains("noise"));
    }

    /// The name of each variant, as the compiler wants it, and a list of all of them.
    macro_rules! named {
        ($($variant:pat => $name:literal),+ $(,)?) => {
            fn name_of(event: &Event) -> &'static str {
                match event {
                    $($variant => $name,)+
                }
            }
            const EVENTS: &[&str] = &[$($name),+];
        };
    }

    named!(
        Event::Begun => "begun",
        Event::Ready => "ready",
        Event::Syntax { .. } => "syntax",
        Event::ModuleError { .. } => "module-error",
        Event::ModuleSkip { .. } => "module-skip",
        Event::Collected { .. } => "collected",
        Event::Started { .. } => "started",
        Event::Ended(_) => "ended",
        Event::Raised { .. } => "raised",
        Event::Misread { .. } => "misread",
        Event::Comparing { .. } => "comparing",
        Event::Difference(_) => "difference",
        Event::BrokenPromise { .. } => "broken-promise",
        Event::Compared { .. } => "compared",
        Event::Finished { .. } => "finished",
        Event::Stopped => "stopped",
        Event::Forked { .. } => "forked",
        Event::ChildEnded { .. } => "child-ended",
        Event::Unreadable { .. } => "unreadable",
    );

    /// What only this side says.
    const OURS: &[&str] = &["unreadable", "output", "exit-status", "timed-out", "killed", "incomplete", "unavailable"];

    /// What `tests/harness/samples.py` prints with the Python that checks would be run with.
    fn samples() -> Vec<u8> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let request = crate::python::FindRequest::new(root, ">=3.11".parse().unwrap());
        let python = crate::python::find(&request).unwrap();
        let script = ["tests/harness/samples.py".into()];
        let output = crate::engine::process::run_and_read(python.base_executable(), &script, root).unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        output.stdout
    }

    fn without_nulls(value: Value) -> Value {
        match value {
            Value::Object(map) => {
                let kept = map.into_iter().filter(|(_, value)| !value.is_null());
                Value::Object(kept.map(|(name, value)| (name, without_nulls(value))).collect())
            }
            Value::Array(values) => Value::Array(values.into_iter().map(without_nulls).collect()),
            value => value,
        }
    }

    #[test]
    fn whatever_the_harness_can_say_is_read_with_all_its_parts() {
        let output = samples();
        let (mut events, mut kinds) = (BTreeSet::new(), BTreeSet::new());
        for line in output.split(|&byte| byte == b'\n').filter(|line| !line.is_empty()) {
            let json = line.strip_prefix(b"\x1eT0K ").unwrap();
            let event = read_event(json);
            events.insert(name_of(&event));
            if let Event::Ended(ended) = &event {
                kinds.extend(ended.problem.iter().map(|problem| problem.what.as_str()));
            }
            let sent: Value = serde_json::from_slice(json).unwrap();
            assert_eq!(without_nulls(serde_json::to_value(&event).unwrap()), without_nulls(sent));
        }
        let theirs = |all: &[&'static str]| all.iter().copied().filter(|name| !OURS.contains(name)).collect();
        assert_eq!(events, theirs(EVENTS));
        assert_eq!(kinds, theirs(What::WORDS));
    }

    #[test]
    fn a_line_with_the_token_that_cannot_be_read_is_told() {
        let mut reader = EventReader::new("T0K");
        for line in ["{\"event\": \"started\"}", "{\"event\": \"new\"}", "{", "\u{fe}"] {
            let events = reader.push(format!("\x1eT0K {line}\n").as_bytes());
            assert!(matches!(events[..], [Event::Unreadable { .. }]), "{line}");
        }
        let mut endless = b"\x1eT0K ".to_vec();
        endless.resize(LONGEST_LINE + 10, b'x');
        assert!(matches!(reader.push(&endless)[..], [Event::Unreadable { .. }]));
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
