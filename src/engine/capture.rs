//! What an attempt printed: head and tail are kept, the rest is counted, and marks tell which test wrote what.
//!
//! The harness writes a mark (`\x1e` token `:` label `\x1e`) into standard output and standard error at the start of each test and
//! at the end of the last one. So the order and the owner of every byte are known, also of what sub-processes wrote, and also when the run ends
//! in a crash or is cut short. The token is new in each run, so that a program that prints such a sign is not mistaken for us.

use std::collections::{HashMap, VecDeque};

use super::verdict::Captured;

/// Bytes kept at the beginning, and again at the end, of what is captured.
pub(super) const KEPT: usize = 64 * 1024;

/// The longest mark: sign, token, colon, label, sign.
const LONGEST_MARK: usize = 64;
const SIGN: u8 = 0x1e;
/// The label of the mark before which nothing counts.
const BEGIN: &str = "begin";

/// One stream of a run.
pub(super) struct Capture {
    token: Vec<u8>,
    pending: Vec<u8>,
    whole: HeadAndTail,
    parts: HashMap<String, HeadAndTail>,
    label: String,
}

impl Capture {
    /// A stream whose marks carry this token.
    pub(super) fn new(token: &str) -> Self {
        Self {
            token: token.as_bytes().to_vec(),
            pending: Vec::new(),
            whole: HeadAndTail::default(),
            parts: HashMap::new(),
            label: String::new(),
        }
    }

    /// Takes the next bytes of the stream.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        if self.pending.is_empty() {
            self.scan(bytes);
        } else {
            let mut joined = std::mem::take(&mut self.pending);
            joined.extend_from_slice(bytes);
            self.scan(&joined);
        }
    }

    fn scan(&mut self, mut bytes: &[u8]) {
        while let Some(at) = bytes.iter().position(|&byte| byte == SIGN) {
            self.keep(&bytes[..at]);
            bytes = &bytes[at..];
            match self.mark(bytes) {
                StreamMarker::Complete { label, length } => {
                    if label == BEGIN {
                        // What Python itself printed as it started is nobody's output.
                        self.whole = HeadAndTail::default();
                        self.parts.clear();
                    }
                    self.label = if label == BEGIN { String::new() } else { label };
                    bytes = &bytes[length..];
                }
                StreamMarker::Unfinished => {
                    self.pending = bytes.to_vec();
                    return;
                }
                StreamMarker::None => {
                    self.keep(&bytes[..1]);
                    bytes = &bytes[1..];
                }
            }
        }
        self.keep(bytes);
    }

    fn mark(&self, bytes: &[u8]) -> StreamMarker {
        let after_sign = &bytes[1..];
        let known = after_sign.len().min(self.token.len());
        if after_sign[..known] != self.token[..known] {
            return StreamMarker::None;
        }
        let Some(end) = after_sign.iter().take(LONGEST_MARK).position(|&byte| byte == SIGN) else {
            return if after_sign.len() < LONGEST_MARK { StreamMarker::Unfinished } else { StreamMarker::None };
        };
        match after_sign[..end].strip_prefix(self.token.as_slice()).and_then(|rest| rest.strip_prefix(b":")) {
            Some(label) => {
                StreamMarker::Complete { label: String::from_utf8_lossy(label).into_owned(), length: end + 2 }
            }
            None => StreamMarker::None,
        }
    }

    fn keep(&mut self, bytes: &[u8]) {
        if bytes.is_empty() {
            return;
        }
        self.whole.push(bytes);
        if !self.label.is_empty() {
            self.parts.entry(self.label.clone()).or_default().push(bytes);
        }
    }

    /// Everything, without the marks.
    pub(super) fn whole(&mut self) -> Captured {
        let pending = std::mem::take(&mut self.pending);
        self.keep(&pending);
        self.whole.captured()
    }

    /// What was written after the mark of this label and before the next one.
    pub(super) fn part(&self, label: &str) -> Captured {
        self.parts.get(label).map(HeadAndTail::captured).unwrap_or_default()
    }
}

enum StreamMarker {
    Complete { label: String, length: usize },
    Unfinished,
    None,
}

#[derive(Default)]
struct HeadAndTail {
    head: Vec<u8>,
    tail: VecDeque<u8>,
    total: u64,
    line_ends: u64,
}

impl HeadAndTail {
    fn push(&mut self, bytes: &[u8]) {
        self.total += bytes.len() as u64;
        self.line_ends += line_ends(bytes);
        let room = KEPT - self.head.len();
        let (first, rest) = bytes.split_at(bytes.len().min(room));
        self.head.extend_from_slice(first);
        let rest = &rest[rest.len().saturating_sub(KEPT)..];
        let surplus = (self.tail.len() + rest.len()).saturating_sub(KEPT);
        self.tail.drain(..surplus.min(self.tail.len()));
        self.tail.extend(rest);
    }

    fn captured(&self) -> Captured {
        let kept = (self.head.len() + self.tail.len()) as u64;
        let hidden = self.total - kept;
        if hidden == 0 {
            let all: Vec<u8> = self.head.iter().chain(&self.tail).copied().collect();
            return Captured::whole(String::from_utf8_lossy(&all));
        }
        let tail: Vec<u8> = self.tail.iter().copied().collect();
        Captured {
            head: String::from_utf8_lossy(&self.head).into_owned(),
            tail: String::from_utf8_lossy(&tail).into_owned(),
            hidden,
            hidden_line_ends: self.line_ends - line_ends(&self.head) - line_ends(&tail),
        }
    }
}

fn line_ends(bytes: &[u8]) -> u64 {
    memchr::memchr_iter(b'\n', bytes).count() as u64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn marks_tell_who_wrote_what() {
        let mut capture = Capture::new("T0K");
        capture.push(b"early\x1eT0K:0\x1efirst\n\x1eT0K:1\x1esecond");
        assert_eq!(capture.part("0").head, "first\n");
        assert_eq!(capture.part("1").head, "second");
        assert_eq!(capture.whole().head, "earlyfirst\nsecond");
    }

    #[test]
    fn what_was_printed_before_the_run_began_is_forgotten() {
        let mut capture = Capture::new("T0K");
        capture.push(b"company banner\n\x1eT0K:be");
        capture.push(b"gin\x1efirst\n");
        assert_eq!(capture.whole().head, "first\n");
    }

    #[test]
    fn a_sign_with_another_token_is_output() {
        let mut capture = Capture::new("T0K");
        capture.push(b"a\x1eXYZ:0\x1eb\x1e");
        assert_eq!(capture.whole().head, "a\x1eXYZ:0\x1eb\x1e");
        assert!(capture.part("0").is_empty());
    }

    #[test]
    fn a_flood_keeps_its_head_and_its_tail() {
        let mut capture = Capture::new("T0K");
        for number in 0..100_000 {
            capture.push(format!("{number}\n").as_bytes());
        }
        let kept = capture.whole();
        assert!(kept.head.starts_with("0\n1\n2\n"));
        assert!(kept.tail.ends_with("99998\n99999\n"));
        assert_eq!(kept.head.len() + kept.tail.len() + usize::try_from(kept.hidden).unwrap(), 588_890);
        let shown = kept.head.matches('\n').count() + kept.tail.matches('\n').count();
        assert_eq!(shown + usize::try_from(kept.hidden_line_ends).unwrap(), 100_000);
    }

    #[test]
    fn a_line_without_end_hides_no_lines() {
        let mut capture = Capture::new("T0K");
        for _ in 0..10 {
            capture.push(&vec![b'x'; KEPT]);
        }
        let kept = capture.whole();
        assert_eq!((kept.hidden, kept.hidden_line_ends), (8 * KEPT as u64, 0));
    }

    proptest! {
        #[test]
        fn however_the_stream_is_cut_the_parts_are_the_same(
            texts in proptest::collection::vec("[a-z\u{1e}\n]{0,40}", 1..6),
            cut in 1usize..50,
        ) {
            let mut stream = Vec::new();
            for (index, text) in texts.iter().enumerate() {
                stream.extend_from_slice(format!("\x1eT0K:{index}\x1e{text}").as_bytes());
            }
            let mut capture = Capture::new("T0K");
            for piece in stream.chunks(cut) {
                capture.push(piece);
            }
            prop_assert_eq!(capture.whole().head, texts.concat());
            for (index, text) in texts.iter().enumerate() {
                // A lone sign at the very end may still wait for more; `whole` has taken it in.
                let part = capture.part(&index.to_string()).head;
                prop_assert_eq!(&part, text);
            }
        }
    }
}
