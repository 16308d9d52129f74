//! Styled text to a stream: the one place that knows escape sequences for colours and links.

use std::io::{self, IsTerminal, Write};

use super::system;
use crate::ui::text::{Line, Span, Style, Text};

/// Columns assumed where there is no terminal to ask.
pub const DEFAULT_WIDTH: usize = 80;

/// When colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ColourChoice {
    /// When a person reads who has not refused them.
    #[default]
    Auto,
    /// Whatever the stream is.
    Always,
    /// Not at all.
    Never,
}

/// What the reader at the other end can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Capabilities {
    /// Colours and other attributes.
    pub colour: bool,
    /// Links (OSC 8).
    pub links: bool,
}

/// Standard output or standard error, with what is known about its reader.
pub struct Printer {
    out: Box<dyn Write + Send>,
    capabilities: Capabilities,
    interactive: bool,
    /// A width that does not follow the window: for files, pipes and tests.
    fixed_width: Option<usize>,
}

impl Printer {
    /// Standard output.
    pub fn stdout(choice: ColourChoice) -> Self {
        let interactive = io::stdout().is_terminal();
        let links = supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout);
        Self::of(Box::new(io::stdout()), choice, interactive, links)
    }

    /// Standard error.
    pub fn stderr(choice: ColourChoice) -> Self {
        let interactive = io::stderr().is_terminal();
        let links = supports_hyperlinks::on(supports_hyperlinks::Stream::Stderr);
        Self::of(Box::new(io::stderr()), choice, interactive, links)
    }

    /// Any stream, as wide and as capable as said.
    pub fn new(out: Box<dyn Write + Send>, capabilities: Capabilities, width: usize) -> Self {
        Self { out, capabilities, interactive: false, fixed_width: Some(width) }
    }

    fn of(out: Box<dyn Write + Send>, choice: ColourChoice, interactive: bool, links: bool) -> Self {
        let colour = colour_wanted(choice, interactive, |name| std::env::var(name).ok())
            && (system::understands_escapes() || choice == ColourChoice::Always);
        // `supports-hyperlinks` asks the environment; a link in a file or beside `--color never` helps nobody.
        let links = links && colour;
        let fixed_width = if interactive { None } else { Some(width_from_environment()) };
        Self { out, capabilities: Capabilities { colour, links }, interactive, fixed_width }
    }

    /// What can be shown.
    pub fn capabilities(&self) -> Capabilities {
        self.capabilities
    }

    /// A person looks at it now.
    pub fn is_interactive(&self) -> bool {
        self.interactive
    }

    /// Columns, from 20 to 200: beyond that lines are too long to read.
    pub fn width(&self) -> usize {
        let width = self.fixed_width.or_else(window_width).unwrap_or(DEFAULT_WIDTH);
        width.clamp(20, 200)
    }

    /// Rows of the window it writes to, where it does.
    pub fn rows(&self) -> Option<usize> {
        system::size().map(|size| size.rows).filter(|_| self.fixed_width.is_none())
    }

    /// Writes lines, each with a line end, and flushes.
    pub fn print(&mut self, text: &Text) -> io::Result<()> {
        let mut out = String::new();
        for line in text {
            render(line, self.capabilities, &mut out);
            out.push('\n');
        }
        self.write_raw(&out)
    }

    /// Writes data as it is (JSON, a file's contents) and flushes.
    pub fn write_raw(&mut self, data: &str) -> io::Result<()> {
        self.out.write_all(data.as_bytes())?;
        self.out.flush()
    }
}

/// Appends one line to `out`, without its line end.
pub fn render(line: &Line, capabilities: Capabilities, out: &mut String) {
    for span in &line.spans {
        match span.link.as_deref().filter(|_| capabilities.links) {
            Some(target) => {
                out.push_str("\x1b]8;;");
                out.extend(target.chars().filter(|c| !c.is_control()));
                out.push_str("\x1b\\");
                render_span(span, capabilities, out);
                out.push_str("\x1b]8;;\x1b\\");
            }
            None => render_span(span, capabilities, out),
        }
    }
}

fn render_span(span: &Span, capabilities: Capabilities, out: &mut String) {
    match sgr(span.style).filter(|_| capabilities.colour && !span.text.is_empty()) {
        Some(code) => {
            out.push_str("\x1b[");
            out.push_str(code);
            out.push('m');
            out.push_str(&span.text);
            out.push_str("\x1b[0m");
        }
        None => out.push_str(&span.text),
    }
}

/// The attributes of a style ("select graphic rendition", ECMA-48). Only the basic colours, which every theme adapts to
/// its background, and never a background or black and white.
fn sgr(style: Style) -> Option<&'static str> {
    match style {
        Style::Plain | Style::Code => None,
        Style::Strong => Some("1"),
        Style::Dim => Some("2"),
        Style::Good | Style::Expected => Some("32"),
        Style::Bad | Style::Actual => Some("31"),
        Style::Warn => Some("33"),
        Style::Hint => Some("36"),
        Style::ActualMark => Some("1;4;31"),
        Style::ExpectedMark => Some("1;4;32"),
    }
}

/// Whether colours are used: the flag first, then the environment (no-color.org, bixense.com/clicolors), then the stream.
fn colour_wanted(choice: ColourChoice, interactive: bool, env: impl Fn(&str) -> Option<String>) -> bool {
    let set = |name: &str| env(name).is_some_and(|value| !value.is_empty());
    let zero = |name: &str| env(name).as_deref() == Some("0");
    match choice {
        ColourChoice::Always => true,
        ColourChoice::Never => false,
        ColourChoice::Auto if set("NO_COLOR") => false,
        ColourChoice::Auto if set("CLICOLOR_FORCE") && !zero("CLICOLOR_FORCE") => true,
        ColourChoice::Auto => interactive && !zero("CLICOLOR") && env("TERM").as_deref() != Some("dumb"),
    }
}

/// The columns of the window, as it is now.
fn window_width() -> Option<usize> {
    system::size().map(|size| size.columns)
}

fn width_from_environment() -> usize {
    std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).unwrap_or(DEFAULT_WIDTH)
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    fn rendered(line: &Line, colour: bool, links: bool) -> String {
        let mut out = String::new();
        render(line, Capabilities { colour, links }, &mut out);
        out
    }

    fn wanted(choice: ColourChoice, interactive: bool, env: &[(&str, &str)]) -> bool {
        let env = |name: &str| env.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        colour_wanted(choice, interactive, env)
    }

    #[test]
    fn the_flag_decides_before_the_environment_and_the_environment_before_the_stream() {
        assert!(wanted(ColourChoice::Auto, true, &[]));
        assert!(!wanted(ColourChoice::Auto, false, &[]));
        assert!(!wanted(ColourChoice::Auto, true, &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")]));
        assert!(wanted(ColourChoice::Auto, true, &[("NO_COLOR", "")]), "an empty NO_COLOR counts as unset");
        assert!(wanted(ColourChoice::Auto, false, &[("CLICOLOR_FORCE", "1")]));
        assert!(!wanted(ColourChoice::Auto, false, &[("CLICOLOR_FORCE", "0")]));
        assert!(!wanted(ColourChoice::Auto, true, &[("CLICOLOR", "0")]));
        assert!(!wanted(ColourChoice::Auto, true, &[("TERM", "dumb")]));
        assert!(wanted(ColourChoice::Always, false, &[("NO_COLOR", "1")]));
        assert!(!wanted(ColourChoice::Never, true, &[("CLICOLOR_FORCE", "1")]));
    }

    #[test]
    fn without_capabilities_nothing_but_the_text_is_written() {
        let line = Line::of("a", Style::Bad).with_link("b", Style::Hint, "https://example.org/");
        assert_eq!(rendered(&line, false, false), "ab");
    }

    #[test]
    fn each_span_ends_its_own_attributes() {
        let line = Line::of("a", Style::Bad).with("b", Style::Plain);
        assert_eq!(rendered(&line, true, false), "\x1b[31ma\x1b[0mb");
    }

    #[test]
    fn a_link_cannot_break_out_of_its_sequence() {
        let line = Line::empty().with_link("b", Style::Plain, "file:///a\x1b\\\x07b");
        assert_eq!(rendered(&line, false, true), "\x1b]8;;file:///a\\b\x1b\\b\x1b]8;;\x1b\\");
    }

    #[test]
    fn control_characters_of_a_text_are_shown_and_not_obeyed() {
        assert_eq!(
            rendered(&Line::of("a\x1b[2Jb\u{9b}c\u{202e}", Style::Plain), true, true),
            "a␛[2Jb\\u{9b}c\\u{202e}"
        );
    }

    #[derive(Clone, Default)]
    struct SharedBuffer(Arc<Mutex<Vec<u8>>>);

    impl Write for SharedBuffer {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn lines_end_and_widths_are_kept_in_bounds() {
        let shared = SharedBuffer::default();
        let mut terminal = Printer::new(Box::new(shared.clone()), Capabilities::default(), 7);
        terminal.print(&vec![Line::of("a", Style::Good), Line::empty()]).unwrap();
        assert_eq!(*shared.0.lock().unwrap(), b"a\n\n");
        assert_eq!(terminal.width(), 20);
        assert_eq!(Printer::new(Box::new(shared), Capabilities::default(), 900).width(), 200);
    }
}
