//! What is known of editors: whether they need the terminal, and how they are told the line.

use std::path::Path;

/// How a program opens a file at a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineStyle {
    /// `+12 FILE`
    Plus,
    /// `FILE:12`
    Colon,
    /// `--goto FILE:12`
    Goto,
    /// `--line 12 FILE`
    Line,
    /// Not known, or not possible.
    None,
}

/// What is known of a program.
#[derive(Debug, Clone, Copy)]
pub(super) struct EditorProgram {
    /// It draws in a terminal.
    pub(super) in_terminal: bool,
    pub(super) line: LineStyle,
}

const fn program(in_terminal: bool, line: LineStyle) -> EditorProgram {
    EditorProgram { in_terminal, line }
}

/// By name; each manual says how.
const KNOWN: &[(&[&str], EditorProgram)] = &[
    (
        &["vi", "vim", "nvim", "nano", "pico", "micro", "kak", "joe", "jed", "mcedit", "ne", "mg", "vis", "emacs"],
        program(true, LineStyle::Plus),
    ),
    (&["hx", "helix"], program(true, LineStyle::Colon)),
    (&["ed", "ex"], program(true, LineStyle::None)),
    (&["gvim", "mvim", "emacsclient", "gedit", "pluma", "xed", "mousepad", "geany"], program(false, LineStyle::Plus)),
    (&["subl", "zed", "zeditor", "mate", "lapce"], program(false, LineStyle::Colon)),
    (&["code", "code-insiders", "codium", "vscodium", "cursor", "windsurf"], program(false, LineStyle::Goto)),
    (&["kate", "kwrite", "idea", "pycharm", "charm", "fleet"], program(false, LineStyle::Line)),
    (
        &["notepad", "idle", "idle3", "thonny", "gnome-text-editor", "xdg-open", "open", "start"],
        program(false, LineStyle::None),
    ),
];

/// What is known of the program that a word of a command names.
pub(super) fn known(word: &str) -> Option<EditorProgram> {
    let name = Path::new(word).file_name()?.to_str()?;
    let name = [".exe", ".cmd", ".bat"].iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(name);
    KNOWN.iter().find(|(names, _)| names.contains(&name)).map(|(_, program)| *program)
}

/// What a command is given to open a file, at a line when that is known.
pub(super) fn arguments(style: LineStyle, file: &str, line: Option<u32>) -> Vec<String> {
    let Some(line) = line else { return vec![file.to_owned()] };
    match style {
        LineStyle::Plus => vec![format!("+{line}"), file.to_owned()],
        LineStyle::Colon => vec![format!("{file}:{line}")],
        LineStyle::Goto => vec!["--goto".to_owned(), format!("{file}:{line}")],
        LineStyle::Line => vec!["--line".to_owned(), line.to_string(), file.to_owned()],
        LineStyle::None => vec![file.to_owned()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_known_by_its_name_wherever_it_is() {
        assert!(known("/usr/bin/nvim").is_some_and(|program| program.in_terminal));
        assert!(known("code.cmd").is_some_and(|program| !program.in_terminal));
        assert!(known("tmux").is_none() && known("").is_none() && known("vimdiff").is_none());
    }

    #[test]
    fn the_line_is_told_as_the_program_wants_it() {
        let told = |name: &str, line| arguments(known(name).unwrap().line, "a.py", line).join(" ");
        assert_eq!(told("vim", Some(3)), "+3 a.py");
        assert_eq!(told("hx", Some(3)), "a.py:3");
        assert_eq!(told("code", Some(3)), "--goto a.py:3");
        assert_eq!(told("pycharm", Some(3)), "--line 3 a.py");
        assert_eq!(told("notepad", Some(3)), "a.py");
        assert_eq!(told("vim", None), "a.py");
    }

    #[test]
    fn no_name_is_there_twice() {
        let names: Vec<_> = KNOWN.iter().flat_map(|(names, _)| *names).collect();
        let different: std::collections::BTreeSet<_> = names.iter().collect();
        assert_eq!(names.len(), different.len());
    }
}
