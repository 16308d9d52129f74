//! Drawing: only the rows that changed, in one write.

use std::{fmt::Write as _, io};

use super::{Capabilities, Size, render};
use crate::ui::text::Line;

/// What is on the terminal.
#[derive(Debug)]
pub struct TerminalScreen {
    capabilities: Capabilities,
    /// As they were written; empty when nothing on the terminal can be relied on.
    rows: Vec<String>,
    known: bool,
    /// The alternate screen is used.
    alternate: bool,
}

/// Begin and end of a synchronised update: a terminal that knows them shows everything between them at once, others
/// ignore them (DEC private mode 2026).
const BEGIN: &str = "\x1b[?2026h";
const END: &str = "\x1b[?2026l";
/// To the alternate screen, where a mouse wheel is sent as arrow keys (mode 1007). The mode stays as it is afterwards: every terminal
/// that knows it has it from the beginning, but for xterm.
const ENTER_ALTERNATE: &str = "\x1b[?1049h\x1b[?1007h";
/// Back to what was there before it.
pub(super) const LEAVE_ALTERNATE: &str = "\x1b[?1049l";

impl TerminalScreen {
    /// A terminal about which nothing is known yet.
    pub fn new(capabilities: Capabilities) -> Self {
        Self { capabilities, rows: Vec::new(), known: false, alternate: false }
    }

    /// Nothing on the terminal can be relied on any more.
    pub fn forget(&mut self) {
        self.known = false;
    }

    /// Draws lines from the top. Nothing is written when it is there already. `scrolls`: a mouse wheel has something to move.
    pub fn draw(&mut self, lines: &[Line], size: Size, scrolls: bool) -> io::Result<()> {
        if let Some(bytes) = self.update(lines, size, scrolls) {
            super::draw(bytes.as_bytes(), self.rows.len(), self.alternate.then(|| self.whole()))?;
        }
        Ok(())
    }

    /// Everything that is on the terminal, to be written to an empty one.
    fn whole(&self) -> String {
        let mut whole = String::new();
        for (row, number) in self.rows.iter().zip(1..) {
            // Writing to a `String` cannot fail.
            let _ = write!(whole, "\x1b[{number};1H{row}");
        }
        whole
    }

    /// What is to be written to bring the terminal from what is known about it to these lines.
    fn update(&mut self, lines: &[Line], size: Size, scrolls: bool) -> Option<String> {
        let mut rows = Vec::with_capacity(lines.len());
        let mut out = String::from(BEGIN);
        let empty = out.len();
        if scrolls != self.alternate {
            self.known = false;
        }
        if !self.known {
            match (scrolls, self.alternate) {
                // Also where it should be there already: we may have been stopped meanwhile.
                (true, _) => out.push_str(ENTER_ALTERNATE),
                (false, true) => out.push_str(LEAVE_ALTERNATE),
                (false, false) => {}
            }
            self.alternate = scrolls;
            self.rows.clear();
            out.push_str("\x1b[H\x1b[J");
        }
        for (index, line) in lines.iter().enumerate() {
            let mut row = String::new();
            render(line, self.capabilities, &mut row);
            if self.rows.get(index) != Some(&row) && !(self.rows.len() <= index && row.is_empty()) {
                // Writing to a `String` cannot fail.
                let _ = write!(out, "\x1b[{};1H{row}", index + 1);
                // In the last column the cursor would be on the character just written.
                if line.width() < size.columns {
                    out.push_str("\x1b[K");
                }
            }
            rows.push(row);
        }
        if rows.len() < self.rows.len() {
            let _ = write!(out, "\x1b[{};1H\x1b[J", rows.len() + 1);
        }
        let changed = out.len() > empty;
        self.rows = rows;
        self.known = true;
        out.push_str(END);
        changed.then_some(out)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ui::text::Style;

    const SIZE: Size = Size { columns: 12, rows: 6 };

    fn frame(lines: &[String]) -> Vec<Line> {
        lines.iter().map(|line| Line::of(line, Style::Good).cut(SIZE.columns)).collect()
    }

    fn screen() -> TerminalScreen {
        TerminalScreen::new(Capabilities { colour: true, links: true })
    }

    #[test]
    fn the_same_frame_again_writes_nothing() {
        let mut screen = screen();
        let frame = frame(&["one".into(), "two".into()]);
        assert!(screen.update(&frame, SIZE, false).is_some());
        assert_eq!(screen.update(&frame, SIZE, false), None);
        screen.forget();
        assert!(screen.update(&frame, SIZE, false).is_some());
    }

    #[test]
    fn one_changed_row_is_one_row_written() {
        let mut screen = screen();
        screen.update(&frame(&["one".into(), "two".into(), "three".into()]), SIZE, false);
        let written = screen.update(&frame(&["one".into(), "2".into(), "three".into()]), SIZE, false).unwrap();
        assert!(written.contains("\x1b[2;1H") && !written.contains("one") && !written.contains("three"), "{written:?}");
    }

    proptest! {
        #[test]
        fn what_is_written_makes_the_frame(
            frames in prop::collection::vec(
                (prop::collection::vec("[a-c日é]{0,14}", 0..=6), any::<bool>(), any::<bool>()),
                1..6,
            )
        ) {
            let mut emulator = vt100::Parser::new(6, 12, 0);
            emulator.process(b"rubbish everywhere\r\nmore of it\x1b[?7l");
            let mut screen = screen();
            for (lines, forget, scrolls) in frames {
                let frame = frame(&lines);
                if forget {
                    emulator.process(b"\x1b[3;3Hnoise");
                    screen.forget();
                }
                if let Some(bytes) = screen.update(&frame, SIZE, scrolls) {
                    emulator.process(bytes.as_bytes());
                }
                prop_assert_eq!(emulator.screen().alternate_screen(), scrolls);
                let shown: Vec<String> = emulator.screen().rows(0, 12).map(|row| row.trim_end().to_owned()).collect();
                let mut wanted: Vec<String> = frame.iter().map(|line| line.plain().trim_end().to_owned()).collect();
                wanted.resize(6, String::new());
                prop_assert_eq!(shown, wanted);
            }
        }
    }
}
