//! What keeps a check waiting, in a few words: for a bar, or for a status line.

/// What is installed.
pub fn installation_message(layer: &str, download_mb: Option<u32>) -> String {
    let what = if layer == "base" { "pytest".to_owned() } else { format!("the packages of `{layer}`") };
    let size = download_mb.map(|mb| format!(", about {mb} MB")).unwrap_or_default();
    format!("installing {what} (once{size}) …")
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
