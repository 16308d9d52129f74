//! Opens a picture or a page with what the system opens such files with.

use std::{path::Path, thread};

use super::in_background;
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

/// Opens a file beside us.
pub(in crate::watch) fn open(file: &Path, post: MessageSender) {
    let mut words: Vec<String> = OPENER.iter().map(|word| (*word).to_owned()).collect();
    words.push(file.to_string_lossy().into_owned());
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
