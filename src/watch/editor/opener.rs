//! Opens a picture or a page with what the system opens such files with.

use std::{
    path::Path,
    process::Stdio,
    thread,
    time::{Duration, Instant},
};

use super::{detached, in_background};
use crate::watch::{
    model::{Message, Notice},
    runner::MessageSender,
};

/// The words before the file. `start` takes its first quoted word for a title.
const OPENER: &[&str] = if cfg!(windows) {
    &["cmd", "/c", "start", ""]
} else if cfg!(target_os = "macos") {
    &["open"]
} else {
    &["xdg-open"]
};

/// How long a program that is about to end waits for the opener to say that it cannot.
const PATIENCE: Duration = Duration::from_secs(2);

fn words(file: &Path) -> Vec<String> {
    let file = file.to_string_lossy().into_owned();
    OPENER.iter().map(|word| (*word).to_owned()).chain([file]).collect()
}

/// Opens a file beside us.
pub(in crate::watch) fn open(file: &Path, post: MessageSender) {
    let words = words(file);
    let shown = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    // Without a thread nothing is opened; the key can be pressed again.
    let _ = thread::Builder::new().name("opener".into()).spawn(move || {
        let notice = match in_background(&words) {
            Ok(_) => Notice::info(format!("`{shown}` is opened")),
            Err(why) => Notice::warning(format!("`{}` could not open `{shown}`: {why}", words[0])),
        };
        post(Message::Say(notice));
    });
}

/// The same for a program that is about to end: the opener goes on without us.
pub fn open_file(file: &Path) -> Result<(), String> {
    let words = words(file);
    let failed = |why: String| format!("`{}`: {why}", words[0]);
    let mut command = detached(&words)?;
    let spawned = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let mut child = spawned.map_err(|error| failed(error.to_string()))?;
    let begin = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(()),
            Ok(Some(status)) => return Err(failed(status.to_string())),
            Ok(None) if begin.elapsed() < PATIENCE => thread::sleep(Duration::from_millis(10)),
            // A browser that it has started may go on for as long as it likes.
            Ok(None) => return Ok(()),
            Err(error) => return Err(failed(error.to_string())),
        }
    }
}
