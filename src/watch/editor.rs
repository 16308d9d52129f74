//! Opening an exercise in the learner's editor.

use crate::error::{ExitStatus, Failure};
use std::{
    env,
    ffi::OsStr,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
};

use super::{
    model::{Message, Notice},
    runner::MessageSender,
};

/// The command that opens a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Editor {
    words: Vec<String>,
}

/// An editor command that we can't understand.
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
}

impl Failure for EditorError {
    fn status(&self) -> ExitStatus {
        ExitStatus::Usage
    }

    fn hints(&self) -> Vec<String> {
        vec!["for example `pythlings --edit-cmd code`, or `pythlings --edit-cmd 'tmux split-window vim'`".to_owned()]
    }
}

impl Editor {
    /// Understands a command as a shell would, without variables and the like: words are separated by spaces; `'…'` and `"…"`
    /// keep spaces, and outside `'…'` a backslash keeps the next character (not on Windows, where it is part of paths).
    pub fn parse(command: &str) -> Result<Self, EditorError> {
        let words =
            split(command, !cfg!(windows)).ok_or_else(|| EditorError::Unbalanced { command: command.into() })?;
        if words.first().is_none_or(String::is_empty) {
            return Err(EditorError::Empty);
        }
        Ok(Self { words })
    }

    /// The editor this terminal belongs to, where it is one: in Visual Studio Code's terminal `code FILE` opens a tab.
    pub fn around_us() -> Option<Self> {
        let is_code = env::var_os("TERM_PROGRAM").is_some_and(|program| program == "vscode");
        let found = is_code && which::which("code").is_ok();
        found.then(|| Self { words: vec!["code".into()] })
    }

    /// Opens a file, in a thread that waits for the command to end; says what went wrong, if anything does.
    pub(super) fn open(&self, file: &Path, post: MessageSender) {
        let (editor, file) = (self.clone(), file.to_path_buf());
        // Without a thread there is no editor either; the key can be pressed again.
        let _ = thread::Builder::new().name("editor".into()).spawn(move || {
            if let Err(why) = editor.run(&file) {
                let text = format!("`{}` could not open the exercise: {why}", editor.words.join(" "));
                post(Message::Say(Notice::warning(text)));
            }
        });
    }

    fn run(&self, file: &Path) -> Result<(), String> {
        let (program, arguments) = self.words.split_first().ok_or("there is no command")?;
        // On Windows `code` is a script that only a search with `PATHEXT` finds.
        let program = which::which(program).unwrap_or_else(|_| PathBuf::from(program));
        let output = command(program.as_os_str())
            .args(arguments)
            .arg(file)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .output()
            .map_err(|error| error.to_string())?;
        if output.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        match said.lines().find(|line| !line.trim().is_empty()) {
            Some(line) => Err(line.trim().to_owned()),
            None => Err(output.status.to_string()),
        }
    }
}

/// In a process group of its own, so that Ctrl-C in our terminal does not end the editor.
#[expect(clippy::disallowed_methods, reason = "the learner's own editor is not part of a check")]
fn command(program: &OsStr) -> Command {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "groups are a matter of Unix"))]
    let mut command = Command::new(program);
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    command
}

/// Splits into words; `None` when a quotation mark is never closed.
fn split(command: &str, backslash_escapes: bool) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    let mut characters = command.chars();
    while let Some(c) = characters.next() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (None, '\'' | '"') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None | Some('"'), '\\') if backslash_escapes => word.get_or_insert_default().push(characters.next()?),
            (None, c) if c.is_whitespace() => words.extend(word.take()),
            (_, c) => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    quote.is_none().then_some(words)
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, mpsc};

    use super::*;

    #[test]
    fn words_as_a_shell_splits_them() {
        let words = |command| split(command, true).unwrap();
        assert_eq!(words("code"), ["code"]);
        assert_eq!(words("  tmux   split-window 'vim -p' "), ["tmux", "split-window", "vim -p"]);
        assert_eq!(
            words(r#""/opt/My Editor/edit" a\ b "\"" '' x'y'z"#),
            ["/opt/My Editor/edit", "a b", "\"", "", "xyz"]
        );
        assert_eq!(split(r#"C:\Code\code.exe "a b""#, false).unwrap(), [r"C:\Code\code.exe", "a b"]);
        assert_eq!(split("vim 'x", true), None);
    }

    #[test]
    fn a_command_that_cannot_be_understood_is_refused() {
        assert_eq!(Editor::parse("  "), Err(EditorError::Empty));
        assert_eq!(Editor::parse("''"), Err(EditorError::Empty));
        assert!(matches!(Editor::parse("vim \""), Err(EditorError::Unbalanced { .. })));
    }

    #[cfg(unix)]
    #[test]
    fn the_file_is_added_to_the_command() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a copy");
        let source = folder.path().join("the file");
        fs_err::write(&source, "text").unwrap();
        Editor::parse(&format!("cp '{}'", source.display())).unwrap().run(&target).unwrap();
        assert_eq!(fs_err::read_to_string(target).unwrap(), "text");
    }

    #[test]
    fn a_failure_is_told_and_nothing_more() {
        let (sender, messages) = mpsc::channel();
        let post: MessageSender = Arc::new(move |message| drop(sender.send(message)));
        Editor::parse("no-such-editor-anywhere").unwrap().open(Path::new("x.py"), post);
        let message = messages.recv_timeout(std::time::Duration::from_secs(20)).unwrap();
        assert!(matches!(message, Message::Say(notice) if notice.text.contains("no-such-editor-anywhere")));
    }
}
