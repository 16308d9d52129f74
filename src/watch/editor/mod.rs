//! Opening an exercise in the learner's editor.

pub(super) mod opener;
mod programs;
mod words;

use std::{
    env,
    ffi::OsStr,
    io,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{Arc, Mutex, PoisonError},
    thread,
};

use fs_err as fs;

use self::programs::LineStyle;
use super::{
    model::{Message, Notice},
    runner::MessageSender,
};
use crate::{
    error::{ExitStatus, Failure},
    files, layout, terminal,
};

/// The command that opens a file.
#[derive(Debug, Clone)]
pub struct Editor {
    words: Vec<String>,
    line: LineStyle,
    place: EditorPlace,
    /// It draws in a terminal, or it may: it is not known.
    in_terminal: bool,
    /// The learner has asked for it, so each exercise is opened; otherwise a key opens one.
    pub(super) opens_by_itself: bool,
    pane: Arc<Mutex<Option<Pane>>>,
}

/// Where an editor appears.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum EditorPlace {
    /// In a window or tab of its own.
    Window,
    /// In this terminal, until it ends.
    Here,
    /// In another pane of tmux.
    Tmux,
    /// In another pane of Zellij.
    Zellij,
}

/// A pane of tmux, with what is open in it.
#[derive(Debug, Clone)]
struct Pane {
    id: String,
    file: PathBuf,
}

/// What the environment says about editors.
#[derive(Debug, Clone, Default)]
pub struct EditorSurroundings {
    /// `$VISUAL` and `$EDITOR`, in this order, as far as they are set.
    editors: Vec<(&'static str, String)>,
    in_tmux: bool,
    in_zellij: bool,
    in_visual_studio_code: bool,
}

impl EditorSurroundings {
    /// Those of this process.
    pub fn detect() -> Self {
        let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
        let editor = |name| Some((name, env::var(name).ok().filter(|value| !value.trim().is_empty())?));
        Self {
            editors: ["VISUAL", "EDITOR"].into_iter().filter_map(editor).collect(),
            in_tmux: is_set("TMUX"),
            in_zellij: is_set("ZELLIJ"),
            in_visual_studio_code: env::var_os("TERM_PROGRAM").is_some_and(|program| program == "vscode"),
        }
    }

    fn place(&self, in_terminal: bool) -> EditorPlace {
        match in_terminal {
            false => EditorPlace::Window,
            // A console of Windows is not shared with another program.
            true if cfg!(windows) => EditorPlace::Window,
            true if self.in_tmux => EditorPlace::Tmux,
            true if self.in_zellij => EditorPlace::Zellij,
            true => EditorPlace::Here,
        }
    }
}

/// An editor command that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EditorError {
    /// It has no words.
    #[error("`--edit-cmd` is empty")]
    Empty,
    /// A quotation mark is never closed.
    #[error("`--edit-cmd {command}` has a quotation mark that is never closed")]
    Unbalanced {
        /// As it was given.
        command: String,
    },
    /// Its first word is no program here.
    #[error("`--edit-cmd {command}`: there is no program `{program}` here")]
    NoProgram {
        /// As it was given.
        command: String,
        /// Its first word.
        program: String,
    },
}

impl Failure for EditorError {
    fn status(&self) -> ExitStatus {
        ExitStatus::Usage
    }

    fn hints(&self) -> Vec<String> {
        vec!["for example `pythlings --edit-cmd code`, or `pythlings --edit-cmd vim`".to_owned()]
    }
}

/// The editor that is used, if any, and what is to be said about it.
#[derive(Debug, Default)]
pub struct EditorChoice {
    /// The command.
    pub editor: Option<Editor>,
    /// Something that was chosen before and does not work any more.
    pub warning: Option<String>,
}

impl Editor {
    /// Understands a command as a shell would, without variables and the like: words are separated by spaces; `'…'` and `"…"`
    /// keep spaces, and outside `'…'` a backslash keeps the next character (not on Windows, where it is part of paths).
    fn parse(command: &str, around: &EditorSurroundings) -> Result<Self, EditorError> {
        let words =
            words::split(command, !cfg!(windows)).ok_or_else(|| EditorError::Unbalanced { command: command.into() })?;
        let first = words.first().filter(|word| !word.is_empty()).ok_or(EditorError::Empty)?;
        if which::which(first).is_err() {
            return Err(EditorError::NoProgram { command: command.into(), program: first.clone() });
        }
        // In `tmux split-window vim` it is the last one that opens the file.
        let opener = words.iter().rev().find_map(|word| programs::known(word));
        let is_first = programs::known(first).is_some();
        let in_terminal = is_first && opener.is_some_and(|program| program.in_terminal) && !has_own_window(&words);
        Ok(Self {
            line: opener.map_or(LineStyle::None, |program| program.line),
            place: around.place(in_terminal),
            in_terminal,
            opens_by_itself: true,
            pane: Arc::default(),
            words,
        })
    }

    /// Finds the editor: what was asked for now, which is remembered for this course, or before; the editor whose terminal this is;
    /// `$VISUAL` and `$EDITOR`, which open a file only when they are asked to.
    pub fn choose(
        asked: Option<&str>,
        course_root: &Path,
        around: &EditorSurroundings,
    ) -> Result<EditorChoice, EditorError> {
        let file = course_root.join(layout::OWN_DIR).join("editor");
        if let Some(command) = asked {
            if command.trim() == "none" {
                let _ = fs::remove_file(&file);
            } else {
                let editor = Self::parse(command, around)?;
                let warning =
                    remember(&file, command).err().map(|error| format!("the editor cannot be remembered: {error}"));
                return Ok(EditorChoice { editor: Some(editor), warning });
            }
        }
        let mut choice = EditorChoice::default();
        if let Some(command) = remembered(&file) {
            match Self::parse(&command, around) {
                Ok(editor) => return Ok(EditorChoice { editor: Some(editor), warning: None }),
                Err(error) => choice.warning = Some(format!("{error}; `--edit-cmd CMD` chooses another one")),
            }
        }
        choice.editor = Self::around_us(around);
        Ok(choice)
    }

    /// In Visual Studio Code's terminal `code FILE` opens a tab.
    fn around_us(around: &EditorSurroundings) -> Option<Self> {
        if around.in_visual_studio_code
            && let Ok(code) = Self::parse("code", around)
        {
            return Some(code);
        }
        around.editors.iter().find_map(|(_, command)| {
            let mut editor = Self::parse(command, around).ok()?;
            // What we don't know may need the terminal: as git does, we lend it.
            let is_unknown = !editor.words.iter().any(|word| programs::known(word).is_some());
            if is_unknown {
                editor.in_terminal = true;
                editor.place = around.place(true);
            }
            editor.opens_by_itself = false;
            Some(editor)
        })
    }

    /// Opens a file, in a thread that waits for the command to end; says what went wrong, if anything does. `then` is told whether the
    /// learner has come back from the editor: otherwise it may still be open.
    pub(super) fn open(
        &self,
        file: &Path,
        line: Option<u32>,
        post: MessageSender,
        then: impl FnOnce(bool) + Send + 'static,
    ) {
        let (editor, file) = (self.clone(), file.to_path_buf());
        // Without a thread there is no editor either; the key can be pressed again.
        let _ = thread::Builder::new().name("editor".into()).spawn(move || {
            let ended = editor.run(&file, line);
            then(ended.as_ref().copied().unwrap_or(true));
            if editor.place == EditorPlace::Here {
                post(Message::Resumed);
            }
            if let Err(why) = ended {
                let name = file.file_name().unwrap_or_default().to_string_lossy();
                let text = format!("`{}` could not open `{name}`: {why}", editor.words.join(" "));
                post(Message::Say(Notice::warning(text)));
            }
        });
    }

    /// Opens a file for a command that ends afterwards; whether the learner has come back from the editor. One that draws in a terminal
    /// has this one.
    pub fn edit(mut self, file: &Path, line: u32) -> Result<bool, String> {
        // Nothing of ours is on the terminal now: on Windows it can be shared, too.
        self.place = if self.in_terminal { EditorPlace::Here } else { EditorPlace::Window };
        self.run(file, Some(line))
    }

    /// Whether the learner has come back from the editor when this returns.
    fn run(&self, file: &Path, line: Option<u32>) -> Result<bool, String> {
        let line = line.or_else(|| first_todo(file));
        let mut words = self.words.clone();
        words.extend(programs::arguments(self.line, &file.to_string_lossy(), line));
        match self.place {
            EditorPlace::Window => in_background(&words).map(|_| false),
            EditorPlace::Here => terminal::lend(|| in_foreground(&words)).map(|()| true),
            EditorPlace::Tmux => self.in_pane(&words, file).map(|()| false),
            EditorPlace::Zellij => {
                let mut command =
                    ["zellij", "run", "--close-on-exit", "--direction", "right", "--"].map(str::to_owned).to_vec();
                command.extend(words);
                in_background(&command).map(|_| false)
            }
        }
    }

    /// In a pane beside us; a file that is open there is not opened twice.
    fn in_pane(&self, words: &[String], file: &Path) -> Result<(), String> {
        let tmux = |arguments: &[&str]| {
            let mut command = vec!["tmux".to_owned()];
            command.extend(arguments.iter().map(|word| (*word).to_owned()));
            command
        };
        let mut pane = self.pane.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(open) = pane.as_ref().filter(|pane| pane.file == file)
            && in_background(&tmux(&["select-pane", "-t", &open.id])).is_ok()
        {
            return Ok(());
        }
        let mut command = tmux(&["split-window", "-h", "-P", "-F", "#{pane_id}", "--"]);
        command.extend(words.iter().cloned());
        let id = in_background(&command)?.trim().to_owned();
        *pane = Some(Pane { id, file: file.to_path_buf() });
        Ok(())
    }
}

/// Whether an option has an editor that usually draws in a terminal open a window: `vim -g`, `emacs` where there is a display.
fn has_own_window(words: &[String]) -> bool {
    let name = words.first().and_then(|word| Path::new(word).file_name()?.to_str());
    match name {
        Some("vim" | "vi") => words.iter().any(|word| word == "-g"),
        Some("emacs") => {
            let has_display = ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some());
            has_display
                && !words.iter().any(|word| ["-nw", "--no-window-system", "-t", "--tty"].contains(&word.as_str()))
        }
        _ => false,
    }
}

fn remembered(file: &Path) -> Option<String> {
    let text = String::from_utf8(files::read_own(file).ok()?).ok()?;
    let command = text.trim();
    (!command.is_empty() && command.lines().count() == 1).then(|| command.to_owned())
}

fn remember(file: &Path, command: &str) -> io::Result<()> {
    if remembered(file).as_deref() == Some(command.trim()) {
        return Ok(());
    }
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    files::replace(file, format!("{}\n", command.trim()).as_bytes())
}

/// The line where the work begins, if the file says so.
fn first_todo(file: &Path) -> Option<u32> {
    let text = files::read_attempt(file).ok()?;
    let line = text.split(|byte| *byte == b'\n').position(|line| line.windows(4).any(|word| word == b"TODO"))?;
    u32::try_from(line + 1).ok()
}

/// A command that does not need our terminal, in a process group of its own, so that Ctrl-C in our terminal does not end the editor.
fn detached(words: &[String]) -> Result<Command, String> {
    let mut command = command(words)?;
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    command.stdin(Stdio::null());
    Ok(command)
}

/// Runs such a command; gives what it printed.
fn in_background(words: &[String]) -> Result<String, String> {
    let output =
        detached(words)?.stdout(Stdio::piped()).stderr(Stdio::piped()).output().map_err(|error| error.to_string())?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(said
        .lines()
        .map(str::trim)
        .find(|line| !line.is_empty())
        .map_or_else(|| output.status.to_string(), str::to_owned))
}

/// Runs a command that has our terminal until it ends. Whatever its exit status, the learner saw what it had to say.
fn in_foreground(words: &[String]) -> Result<(), String> {
    command(words)?.status().map(drop).map_err(|error| error.to_string())
}

#[expect(clippy::disallowed_methods, reason = "the learner's own editor is not part of a check")]
fn command(words: &[String]) -> Result<Command, String> {
    let (program, arguments) = words.split_first().ok_or("there is no command")?;
    // On Windows `code` is a script that only a search with `PATHEXT` finds.
    let program = which::which(program).unwrap_or_else(|_| PathBuf::from(program));
    let mut command = Command::new(AsRef::<OsStr>::as_ref(&program));
    command.args(arguments);
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(command: &str) -> Result<Editor, EditorError> {
        Editor::parse(command, &EditorSurroundings::default())
    }

    #[test]
    fn a_command_that_cannot_be_used_is_refused() {
        assert_eq!(parse("  ").unwrap_err(), EditorError::Empty);
        assert_eq!(parse("''").unwrap_err(), EditorError::Empty);
        assert!(matches!(parse("vim \"").unwrap_err(), EditorError::Unbalanced { .. }));
        let found = parse("no-such-editor-anywhere -x").unwrap_err();
        assert!(matches!(found, EditorError::NoProgram { program, .. } if program == "no-such-editor-anywhere"));
    }

    #[test]
    fn only_an_editor_that_draws_in_a_terminal_gets_one() {
        let bare = EditorSurroundings::default();
        let tmux = EditorSurroundings { in_tmux: true, in_zellij: true, ..bare.clone() };
        let zellij = EditorSurroundings { in_zellij: true, ..bare.clone() };
        for around in [&bare, &tmux, &zellij] {
            assert_eq!(around.place(false), EditorPlace::Window);
        }
        if !cfg!(windows) {
            let places = [&bare, &tmux, &zellij].map(|around| around.place(true));
            assert_eq!(places, [EditorPlace::Here, EditorPlace::Tmux, EditorPlace::Zellij]);
        }
    }

    #[cfg(unix)]
    #[test]
    fn the_file_is_added_to_the_command() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a copy");
        let source = folder.path().join("the file");
        fs::write(&source, "text").unwrap();
        parse(&format!("cp '{}'", source.display())).unwrap().run(&target, Some(3)).unwrap();
        assert_eq!(fs::read_to_string(target).unwrap(), "text");
    }

    #[cfg(unix)]
    #[test]
    fn a_choice_is_remembered_and_forgotten() {
        let course = tempfile::tempdir().unwrap();
        let around = EditorSurroundings::default();
        let words =
            |asked| Editor::choose(asked, course.path(), &around).unwrap().editor.map(|editor| editor.words.join(" "));
        assert_eq!(words(None), None);
        assert_eq!(words(Some("sh -c true")).as_deref(), Some("sh -c true"));
        assert_eq!(words(None).as_deref(), Some("sh -c true"));
        assert_eq!(words(Some("none")), None);
        assert_eq!(words(None), None);
        // What was there once need not be there for ever.
        fs::write(course.path().join(".pythlings/editor"), "gone-for-ever\n").unwrap();
        let choice = Editor::choose(None, course.path(), &around).unwrap();
        assert!(choice.editor.is_none() && choice.warning.unwrap().contains("gone-for-ever"));
    }

    #[cfg(unix)]
    #[test]
    fn the_environments_editor_waits_for_the_key() {
        let course = tempfile::tempdir().unwrap();
        let around = EditorSurroundings {
            editors: vec![("VISUAL", "no-such-editor".into()), ("EDITOR", "sh -x".into())],
            ..EditorSurroundings::default()
        };
        let editor = Editor::choose(None, course.path(), &around).unwrap().editor.unwrap();
        assert_eq!(
            (editor.words.join(" ").as_str(), editor.place, editor.opens_by_itself),
            ("sh -x", EditorPlace::Here, false)
        );
        let asked = Editor::choose(Some("sh -x"), course.path(), &around).unwrap().editor.unwrap();
        assert!(asked.opens_by_itself && asked.place == EditorPlace::Window, "as before: it may be a script");
    }

    #[test]
    fn the_work_begins_at_the_first_todo() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.py");
        fs::write(&file, "x = 1\n\n# TODO: more\n# TODO: last\n").unwrap();
        assert_eq!(first_todo(&file), Some(3));
        fs::write(&file, "x = 1\n").unwrap();
        assert_eq!(first_todo(&file), None);
    }
}
