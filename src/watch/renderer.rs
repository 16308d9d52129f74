//! Where the learner reads: a screen that is drawn again and again, or lines that follow each other.

use std::io;

use super::{
    model::{Model, Panel},
    view,
};
use crate::{
    terminal::{Capabilities, Printer, TerminalScreen},
    ui::text::{Line, Style},
};

/// Where the learner reads.
pub(super) enum Renderer<'t> {
    /// A terminal in our hands.
    Screen(TerminalScreen),
    /// A file, a pipe, a terminal that is not ours.
    Lines(LineRenderer<'t>),
}

/// What was printed last, so that nothing is printed twice.
pub(super) struct LineRenderer<'t> {
    out: &'t mut Printer,
    err: &'t mut Printer,
    begun: bool,
    edition: u64,
    said: String,
}

impl<'t> Renderer<'t> {
    pub(super) fn screen(capabilities: Capabilities) -> Self {
        Self::Screen(TerminalScreen::new(capabilities))
    }

    pub(super) fn lines(out: &'t mut Printer, err: &'t mut Printer) -> Self {
        Self::Lines(LineRenderer { out, err, begun: false, edition: 0, said: String::new() })
    }

    /// Shows what is new; `anew`: nothing that was shown before can be relied on.
    pub(super) fn draw(&mut self, model: &mut Model, anew: bool) -> io::Result<()> {
        match self {
            Self::Screen(screen) => {
                if anew {
                    screen.forget();
                }
                let frame = view::frame(model);
                model.laid_out(frame.layout);
                screen.draw(&frame.lines, model.size())
            }
            Self::Lines(lines) => lines.print(model),
        }
    }
}

impl LineRenderer<'_> {
    fn print(&mut self, model: &Model) -> io::Result<()> {
        if !self.begun {
            self.begun = true;
            let line = "watching your files, without keys because this is not a terminal; `pythlings run` checks one exercise once";
            self.err.print(&vec![Line::of(line, Style::Dim)])?;
        }
        let preparing = model.run().and_then(|run| run.preparing.as_deref());
        let notice = model.notice().map(|notice| notice.text.as_str());
        if let Some(said) = preparing.or(notice).filter(|said| *said != self.said) {
            said.clone_into(&mut self.said);
            self.err.print(&vec![Line::of(said, Style::Plain)])?;
        }
        if model.edition() != self.edition && !matches!(model.panel(), Panel::Waiting) {
            self.edition = model.edition();
            let width = self.out.width();
            let mut text = view::body(model, width);
            text.push(Line::empty());
            text.extend(view::progress(model, width));
            text.push(Line::empty());
            self.out.print(&text)?;
        }
        Ok(())
    }
}
