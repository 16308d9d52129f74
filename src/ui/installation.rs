//! What keeps a check waiting, in a few words: for a bar, or for a status line; and what is asked before it does.

use crate::engine::Download;

/// What is installed.
pub fn installation_message(layer: &str, download_mb: Option<u32>) -> String {
    let what = if layer == "base" { "pytest".to_owned() } else { format!("the packages of `{layer}`") };
    let size = download_mb.map(|mb| format!(", about {mb} MB")).unwrap_or_default();
    format!("installing {what} (once{size}) …")
}

/// That a script of the course makes something ready.
pub fn preparing_message(layer: &str) -> String {
    format!("preparing what the exercises with `{layer}` need (once) …")
}

/// That packages do not work.
pub fn damage_message(layer: &str) -> String {
    format!("the installed packages of `{layer}` are damaged: installing them again …")
}

/// Who is waited for.
pub fn waiting_message(layer: &str, process: Option<u32>) -> String {
    let who = process.map(|number| format!(" (process {number})")).unwrap_or_default();
    format!("waiting for another pythlings{who} that is installing the packages of `{layer}` …")
}

/// What would be downloaded: `pytest, the packages of data (48 MB) and web (12 MB), about 60 MB in all`.
pub fn downloads_message(downloads: &[Download]) -> String {
    let mut names: Vec<String> = Vec::new();
    for download in downloads {
        let name = if download.group == "base" { "pytest".to_owned() } else { format!("`{}`", download.group) };
        let size = download.megabytes.map(|mb| format!(" ({mb} MB)")).unwrap_or_default();
        names.push(format!("{name}{size}"));
    }
    let known: u32 = downloads.iter().filter_map(|download| download.megabytes).sum();
    let all = if downloads.iter().all(|download| download.megabytes.is_some()) { "about" } else { "at least" };
    let sum = if downloads.len() > 1 && known > 0 { format!(", {all} {known} MB together") } else { String::new() };
    format!("{}{sum}", names.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn downloads_are_named_and_added_up() {
        let download = |group: &str, megabytes| Download { group: group.into(), megabytes, exercises: Vec::new() };
        assert_eq!(downloads_message(&[download("base", None)]), "pytest");
        let data = [download("base", Some(2)), download("data", Some(48))];
        assert_eq!(downloads_message(&data), "pytest (2 MB), `data` (48 MB), about 50 MB together");
        let unknown = [download("web", None), download("data", Some(48))];
        assert_eq!(downloads_message(&unknown), "`web`, `data` (48 MB), at least 48 MB together");
    }
}
