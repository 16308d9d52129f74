//! Styled text as data: lines of spans, each with a meaning instead of a colour. Rendering to a terminal (colours, no
//! colours, hyperlinks) happens in one place, so that everything above it is pure and can be tested as text.

use crate::explain::printable::printable;
use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr as _;

/// What a span means. Meaning never depends on colour alone: there is always a sign or a word too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Style {
    /// Ordinary text.
    #[default]
    Plain,
    /// Headings and the thing the eye should find first.
    Strong,
    /// Less important: line numbers, counts, paths.
    Dim,
    Good,
    Bad,
    /// Something to look out for.
    Warn,
    /// A hint, a command to type, a key.
    Hint,
    /// What the learner's code gave; in a diff, what is there and should not be.
    Actual,
    /// What was wanted; in a diff, what is missing.
    Expected,
    /// As `Actual`, at the very characters that differ.
    ActualMark,
    /// As `Expected`, at the very characters that differ.
    ExpectedMark,
    /// The learner's code.
    Code,
}

impl Style {
    /// The style for a mark below text in this style: the mark itself is the underline.
    #[must_use]
    pub fn without_underline(self) -> Self {
        match self {
            Self::ActualMark => Self::Actual,
            Self::ExpectedMark => Self::Expected,
            other => other,
        }
    }
}

/// A piece of a line in one style.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Span {
    /// Its text: no line ends, no control characters (see [`printable`]).
    pub text: String,
    /// What it means.
    pub style: Style,
    /// Where a terminal that can follow links goes on a click.
    pub link: Option<String>,
}

/// One line of the screen or of the output.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line {
    /// From left to right.
    pub spans: Vec<Span>,
}

/// Several lines.
pub type Text = Vec<Line>;

impl Line {
    pub fn empty() -> Self {
        Self::default()
    }

    /// A line of one span; control characters in `text` are made visible.
    pub fn of(text: impl AsRef<str>, style: Style) -> Self {
        Self::empty().with(text, style)
    }

    /// The same line with one more span; control characters in `text` are made visible.
    #[must_use]
    pub fn with(mut self, text: impl AsRef<str>, style: Style) -> Self {
        self.push(text, style);
        self
    }

    /// The same line with one more span that is a link.
    #[must_use]
    pub fn with_link(mut self, text: impl AsRef<str>, style: Style, link: impl Into<String>) -> Self {
        self.spans.push(Span { text: printable(text.as_ref()), style, link: Some(link.into()) });
        self
    }

    /// Adds a span; control characters in `text` are made visible.
    pub fn push(&mut self, text: impl AsRef<str>, style: Style) {
        self.spans.push(Span { text: printable(text.as_ref()), style, link: None });
    }

    /// Columns it takes on a terminal.
    pub fn width(&self) -> usize {
        self.spans.iter().map(|span| span.text.width()).sum()
    }

    /// Its text without styles.
    pub fn plain(&self) -> String {
        self.spans.iter().map(|span| span.text.as_str()).collect()
    }

    /// The line with this many spaces before it.
    #[must_use]
    pub fn indented(mut self, columns: usize) -> Self {
        self.spans.insert(0, Span { text: " ".repeat(columns), style: Style::Plain, link: None });
        self
    }

    /// The line cut to `width` columns, with `…` in place of what does not fit.
    #[must_use]
    pub fn cut(&self, width: usize) -> Self {
        if self.width() <= width {
            return self.clone();
        }
        let mut left = width.saturating_sub(1);
        let mut line = Self::empty();
        'spans: for span in &self.spans {
            let mut kept = Span { text: String::new(), ..span.clone() };
            for grapheme in span.text.graphemes(true) {
                if grapheme.width() > left {
                    line.spans.push(kept);
                    break 'spans;
                }
                left -= grapheme.width();
                kept.text.push_str(grapheme);
            }
            line.spans.push(kept);
        }
        if width > 0 {
            line.spans.push(Span { text: "…".into(), style: Style::Dim, link: None });
        }
        line
    }
}
