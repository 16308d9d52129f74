//! The bytes that a terminal sends for keys.

use std::mem;

use super::key::Key;

/// Turns the bytes of a terminal into keys.
///
/// What is pasted (between `ESC [ 200 ~` and `ESC [ 201 ~`, which terminals send when they are asked to) is no command, whatever
/// letters it has. What a terminal answers to a question that some program asked before us (`ESC ] 11 ; rgb:… BEL`) is no key.
///
/// Sequences are those of ECMA-48 and of xterm (`ctlseqs`, "PC-Style Function Keys"), with the Home and End of rxvt and the
/// Linux console. A sequence may arrive in pieces. A lone Escape cannot be told from the beginning of a sequence: after
/// a pause of some 30 ms the caller says [`Decoder::pause`].
#[derive(Debug, Default)]
pub struct Decoder {
    pending: Vec<u8>,
    within: InputPart,
}

/// What the bytes are part of.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum InputPart {
    /// Keys.
    #[default]
    Keys,
    /// A text that is pasted. It has a mark at its end, however long it takes to come.
    Paste,
    /// An answer of the terminal's (ECMA-48, "control strings"), up to its end, or to a pause.
    Answer,
}

/// Longer sequences than this are no key; they are dropped so that garbage cannot collect.
const LONGEST: usize = 32;

enum DecodeStep {
    /// The first so many bytes are this key, or nothing that we know.
    Done(usize, Option<Key>),
    /// The first so many bytes begin or end something else.
    Now(usize, InputPart),
    /// More bytes are needed.
    More,
}

impl Decoder {
    /// Takes what was read and returns the keys that are complete.
    pub fn feed(&mut self, bytes: &[u8]) -> Vec<Key> {
        self.pending.extend_from_slice(bytes);
        let mut keys = Vec::new();
        let mut start = 0;
        while start < self.pending.len() {
            let rest = &self.pending[start..];
            let step = match self.within {
                InputPart::Keys => step(rest),
                InputPart::Paste => pasted(rest),
                InputPart::Answer => answered(rest),
            };
            match step {
                DecodeStep::Done(length, key) => {
                    start += length;
                    keys.extend(key);
                }
                DecodeStep::Now(length, within) => {
                    start += length;
                    self.within = within;
                }
                DecodeStep::More if self.pending.len() - start > LONGEST => start = self.pending.len(),
                DecodeStep::More => break,
            }
        }
        self.pending.drain(..start);
        keys
    }

    /// Something has begun that is not complete: call [`Decoder::pause`] when nothing follows soon.
    pub fn is_waiting(&self) -> bool {
        self.within == InputPart::Answer || (self.within == InputPart::Keys && !self.pending.is_empty())
    }

    /// Nothing followed: a lone Escape was the key of that name, anything else incomplete is dropped.
    pub fn pause(&mut self) -> Option<Key> {
        let pending = mem::take(&mut self.pending);
        let within = mem::take(&mut self.within);
        (within == InputPart::Keys && pending.first() == Some(&0x1b)).then_some(Key::Esc)
    }
}

fn step(bytes: &[u8]) -> DecodeStep {
    match bytes[0] {
        0x1b => escape(bytes),
        b'\r' | b'\n' => DecodeStep::Done(1, Some(Key::Enter)),
        b'\t' => DecodeStep::Done(1, Some(Key::Tab)),
        0x7f | 0x08 => DecodeStep::Done(1, Some(Key::Backspace)),
        byte @ 0x01..=0x1a => DecodeStep::Done(1, Some(Key::Ctrl(char::from(byte - 1 + b'a')))),
        0x00..=0x1f => DecodeStep::Done(1, None),
        _ => character(bytes),
    }
}

fn escape(bytes: &[u8]) -> DecodeStep {
    match bytes.get(1) {
        None => DecodeStep::More,
        Some(b'[') => control_sequence(bytes),
        // SS3: arrows and Home/End in application mode, one more byte.
        Some(b'O') => match bytes.get(2) {
            None => DecodeStep::More,
            Some(last) => DecodeStep::Done(3, letter(*last)),
        },
        // DCS, SOS, OSC, PM and APC: what a terminal answers with.
        Some(b'P' | b'X' | b']' | b'^' | b'_') => DecodeStep::Now(2, InputPart::Answer),
        // Escape twice, or Escape and then a key: two keys.
        Some(_) => DecodeStep::Done(1, Some(Key::Esc)),
    }
}

/// `ESC [ parameters final`.
fn control_sequence(bytes: &[u8]) -> DecodeStep {
    // The Linux console sends function keys as `ESC [ [ A`.
    if bytes.get(2) == Some(&b'[') {
        return if bytes.len() > 3 { DecodeStep::Done(4, None) } else { DecodeStep::More };
    }
    let Some(length) = bytes[2..].iter().position(|byte| (0x40..=0x7e).contains(byte)).map(|index| index + 3) else {
        return DecodeStep::More;
    };
    let last = bytes[length - 1];
    let parameters = &bytes[2..length - 1];
    if bytes[..length] == *PASTE {
        return DecodeStep::Now(length, InputPart::Paste);
    }
    let number = parameters.split(|byte| *byte == b';').next().unwrap_or_default();
    let key = match (last, number) {
        (b'~', b"1" | b"7") => Some(Key::Home),
        (b'~', b"4" | b"8") => Some(Key::End),
        (b'~', b"5") => Some(Key::PageUp),
        (b'~', b"6") => Some(Key::PageDown),
        (b'~', _) => None,
        (last, _) => letter(last),
    };
    DecodeStep::Done(length, key)
}

fn letter(last: u8) -> Option<Key> {
    Some(match last {
        b'A' => Key::Up,
        b'B' => Key::Down,
        b'C' => Key::Right,
        b'D' => Key::Left,
        b'H' => Key::Home,
        b'F' => Key::End,
        b'M' => Key::Enter,
        _ => return None,
    })
}

/// Where a text that is pasted begins, and where it ends.
const PASTE: &[u8] = b"\x1b[200~";
const PASTE_END: &[u8] = b"\x1b[201~";

/// A character of a text that is pasted, or its end.
fn pasted(bytes: &[u8]) -> DecodeStep {
    if bytes.starts_with(PASTE_END) {
        return DecodeStep::Now(PASTE_END.len(), InputPart::Keys);
    }
    if PASTE_END.starts_with(bytes) {
        return DecodeStep::More;
    }
    // A field has one line.
    if matches!(bytes[0], b'\r' | b'\n' | b'\t') {
        return DecodeStep::Done(1, Some(Key::Pasted(' ')));
    }
    match character(bytes) {
        DecodeStep::Done(length, Some(Key::Char(c))) => DecodeStep::Done(length, Some(Key::Pasted(c))),
        other => other,
    }
}

/// A byte of an answer, or its end: BEL, or `ESC \`.
fn answered(bytes: &[u8]) -> DecodeStep {
    match bytes {
        [0x07, ..] => DecodeStep::Now(1, InputPart::Keys),
        [0x1b, b'\\', ..] => DecodeStep::Now(2, InputPart::Keys),
        [0x1b] => DecodeStep::More,
        _ => DecodeStep::Done(1, None),
    }
}

/// One character in UTF-8; a byte that cannot begin or go on is skipped.
fn character(bytes: &[u8]) -> DecodeStep {
    let length = match bytes[0] {
        0x20..=0x7e => 1,
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return DecodeStep::Done(1, None),
    };
    let Some(encoded) = bytes.get(..length) else {
        let valid_so_far = bytes[1..].iter().all(|byte| (0x80..=0xbf).contains(byte));
        return if valid_so_far { DecodeStep::More } else { DecodeStep::Done(1, None) };
    };
    match std::str::from_utf8(encoded) {
        Ok(text) => DecodeStep::Done(length, text.chars().next().map(Key::Char)),
        Err(_) => DecodeStep::Done(1, None),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn keys(bytes: &[u8]) -> Vec<Key> {
        let mut decoder = Decoder::default();
        let mut keys = decoder.feed(bytes);
        keys.extend(decoder.pause());
        keys
    }

    #[test]
    fn letters_and_controls() {
        assert_eq!(
            keys(b"q\r\n\t\x7f\x0c"),
            [Key::Char('q'), Key::Enter, Key::Enter, Key::Tab, Key::Backspace, Key::Ctrl('l')]
        );
    }

    #[test]
    fn arrows_in_both_modes_and_with_modifiers() {
        assert_eq!(keys(b"\x1b[A\x1bOB\x1b[1;5C"), [Key::Up, Key::Down, Key::Right]);
    }

    #[test]
    fn home_end_and_pages_as_different_terminals_send_them() {
        assert_eq!(keys(b"\x1b[H\x1b[1~\x1b[7~\x1bOH"), [Key::Home; 4]);
        assert_eq!(keys(b"\x1b[F\x1b[4~\x1b[8~\x1bOF"), [Key::End; 4]);
        assert_eq!(keys(b"\x1b[5~\x1b[6~"), [Key::PageUp, Key::PageDown]);
    }

    #[test]
    fn escape_alone_is_known_only_after_a_pause() {
        let mut decoder = Decoder::default();
        assert_eq!(decoder.feed(b"\x1b"), []);
        assert!(decoder.is_waiting());
        assert_eq!(decoder.pause(), Some(Key::Esc));
        assert!(!decoder.is_waiting());
        assert_eq!(keys(b"\x1bj"), [Key::Esc, Key::Char('j')]);
        assert_eq!(keys(b"\x1b\x1b"), [Key::Esc, Key::Esc]);
    }

    #[test]
    fn unknown_sequences_leave_nothing_behind() {
        assert_eq!(keys(b"\x1b[201~\x1b[3~\x1b[[Ax"), [Key::Char('x')]);
        assert_eq!(keys(&[0xff, 0xc3, b'a']), [Key::Char('a')]);
    }

    #[test]
    fn a_pasted_text_is_no_command() {
        assert_eq!(
            keys(b"q\x1b[200~q\ry\x1b[Z\xc3\xa9\x1b[201~x"),
            [
                Key::Char('q'),
                Key::Pasted('q'),
                Key::Pasted(' '),
                Key::Pasted('y'),
                Key::Pasted('['),
                Key::Pasted('Z'),
                Key::Pasted('é'),
                Key::Char('x')
            ]
        );
        let mut decoder = Decoder::default();
        assert_eq!(decoder.feed(b"\x1b[200~a"), [Key::Pasted('a')]);
        assert!(!decoder.is_waiting(), "a paste may come slowly");
        assert_eq!(decoder.feed(b"b\x1b[20"), [Key::Pasted('b')]);
        assert_eq!(decoder.feed(b"1~c"), [Key::Char('c')]);
    }

    #[test]
    fn what_a_terminal_answers_is_no_key() {
        assert_eq!(keys(b"\x1b]11;rgb:1e1e/1e1e/1e1e\x07x"), [Key::Char('x')]);
        assert_eq!(keys(b"\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\x"), [Key::Char('x')]);
        assert_eq!(keys(b"\x1bP>|a terminal of a long name, and then some\x1b\\x"), [Key::Char('x')]);
        assert_eq!(keys(b"\x1b[12;40R\x1b[?62;22cx"), [Key::Char('x')]);
        let mut decoder = Decoder::default();
        assert_eq!(decoder.feed(b"\x1b]q"), []);
        assert!(decoder.is_waiting());
        assert_eq!(decoder.pause(), None, "Alt and a bracket");
        assert_eq!(decoder.feed(b"q"), [Key::Char('q')]);
    }

    #[test]
    fn an_endless_sequence_is_dropped() {
        let mut decoder = Decoder::default();
        let mut long = b"\x1b[".to_vec();
        long.extend([b'1'; 100]);
        assert_eq!(decoder.feed(&long), []);
        assert!(!decoder.is_waiting());
    }

    proptest! {
        #[test]
        fn pieces_give_the_same_keys_as_the_whole(text in "[a-zé日😀\r]{0,12}", cuts in prop::collection::vec(0usize..40, 0..6)) {
            let bytes = format!("{text}\x1b[5~{text}").into_bytes();
            let mut cuts: Vec<_> = cuts.into_iter().map(|cut| cut.min(bytes.len())).collect();
            cuts.sort_unstable();
            cuts.push(bytes.len());
            let mut decoder = Decoder::default();
            let mut pieces = Vec::new();
            let mut start = 0;
            for cut in cuts {
                pieces.extend(decoder.feed(&bytes[start..cut]));
                start = cut;
            }
            prop_assert!(!decoder.is_waiting());
            prop_assert_eq!(pieces, keys(&bytes));
        }

        #[test]
        fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
            let mut decoder = Decoder::default();
            decoder.feed(&bytes);
            prop_assert!(decoder.pending.len() <= LONGEST);
        }
    }
}
