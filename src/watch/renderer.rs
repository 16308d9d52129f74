//! Where the person reads: a screen that is drawn again and again, or lines that follow each other.

use std::io;

use crate::{
    terminal::{Printer, Size, TerminalScreen},
    ui::text::{Line, Style, Text},
};

/// What a renderer shows.
pub(crate) trait Scene {
    /// The size of the terminal.
    fn size(&self) -> Size;

    /// All lines of the screen. How they were laid out is remembered, to scroll by it.
    fn lay_out(&mut self) -> Text;

    /// There is more than what is on the screen, so a mouse wheel has something to move. Asked after [`Scene::lay_out`].
    fn scrolls(&self) -> bool;

    /// A sentence about what is under way. Where there is no terminal it is printed once.
    fn said(&self) -> Option<&str>;

    /// The number of the result that is shown, if there is one; they count from 1. Where there is no terminal each result is
    /// printed once.
    fn edition(&self) -> Option<u64>;

    /// That result as it is printed.
    fn result(&self, width: usize) -> Text;
}

/// Where the person reads.
pub(crate) enum Renderer<'t> {
    /// A terminal in our hands.
    Screen(TerminalScreen),
    /// A file, a pipe, a terminal that is not ours.
    Lines(LineRenderer<'t>),
}

/// What was printed last, so that nothing is printed twice.
pub(crate) struct LineRenderer<'t> {
    out: &'t mut Printer,
    err: &'t mut Printer,
    edition: u64,
    said: String,
}

impl<'t> Renderer<'t> {
    pub(super) fn lines(out: &'t mut Printer, err: &'t mut Printer, watched: &str, instead: &str) -> io::Result<Self> {
        let line = format!("watching {watched}, without keys because this is not a terminal; {instead}");
        err.print(&vec![Line::of(line, Style::Dim)])?;
        Ok(Self::Lines(LineRenderer { out, err, edition: 0, said: String::new() }))
    }

    /// Shows what is new; `anew`: nothing that was shown before can be relied on.
    pub(crate) fn draw(&mut self, scene: &mut impl Scene, anew: bool) -> io::Result<()> {
        match self {
            Self::Screen(screen) => {
                if anew {
                    screen.forget();
                }
                let lines = scene.lay_out();
                screen.draw(&lines, scene.size(), scene.scrolls())
            }
            Self::Lines(lines) => lines.print(scene),
        }
    }
}

impl LineRenderer<'_> {
    fn print(&mut self, scene: &impl Scene) -> io::Result<()> {
        if let Some(said) = scene.said().filter(|said| *said != self.said) {
            said.clone_into(&mut self.said);
            self.err.print(&vec![Line::of(said, Style::Plain)])?;
        }
        if let Some(edition) = scene.edition().filter(|edition| *edition != self.edition) {
            self.edition = edition;
            let mut text = scene.result(self.out.width());
            text.push(Line::empty());
            self.out.print(&text)?;
        }
        Ok(())
    }
}
