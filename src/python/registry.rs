//! Pythons that are registered on Windows (PEP 514).

use std::path::PathBuf;

/// The folders of registered Pythons, the newest first; the user's own before the machine's.
#[cfg(windows)]
pub(super) fn installed() -> Vec<PathBuf> {
    use super::process::{self, OutputLine};

    let limit = std::time::Duration::from_secs(5);
    let mut folders = Vec::new();
    for hive in ["HKCU", "HKLM"] {
        let mut command = process::command("reg.exe");
        command.args(["query", &format!("{hive}\\Software\\Python\\PythonCore"), "/s", "/reg:64"]);
        let mut output = String::new();
        let ended = process::run(&mut command, limit, &|| false, &mut |line| {
            if let OutputLine::Out(line) = line {
                output.push_str(&line);
                output.push('\n');
            }
            output.len() < 1 << 20
        });
        if ended.is_ok() {
            folders.extend(install_folders(&output));
        }
    }
    folders
}

/// The folders in what `reg query … /s` prints, the highest version first:
///
/// ```text
/// HKEY_CURRENT_USER\Software\Python\PythonCore\3.12\InstallPath
///     (Default)    REG_SZ    C:\Users\ada\AppData\Local\Programs\Python\Python312\
///     ExecutablePath    REG_SZ    C:\Users\ada\AppData\Local\Programs\Python\Python312\python.exe
/// ```
fn install_folders(output: &str) -> Vec<PathBuf> {
    let mut found: Vec<(Vec<u32>, PathBuf)> = Vec::new();
    let mut version: Option<Vec<u32>> = None;
    for line in output.lines() {
        if line.starts_with("HKEY_") {
            let tag = line.trim_end().strip_suffix("\\InstallPath").and_then(|key| key.rsplit('\\').next());
            version = tag.map(|tag| tag.split(['.', '-']).filter_map(|part| part.parse().ok()).collect());
        } else if let Some(version) = &version
            // The name of the default value is translated; its folder has no `.exe`.
            && let Some((_, path)) = line.split_once("REG_SZ")
            && !path.trim_end().to_ascii_lowercase().ends_with(".exe")
            && path.contains(":\\")
        {
            found.push((version.clone(), PathBuf::from(path.trim().trim_end_matches('\\'))));
        }
    }
    found.sort_by(|one, other| other.0.cmp(&one.0));
    found.into_iter().map(|(_, folder)| folder).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_reg_prints() {
        let output = "\r\n\
HKEY_CURRENT_USER\\Software\\Python\\PythonCore\\3.9\r\n    DisplayName    REG_SZ    Python 3.9 (64-bit)\r\n\r\n\
HKEY_CURRENT_USER\\Software\\Python\\PythonCore\\3.9\\InstallPath\r\n    (Standard)    REG_SZ    C:\\Py 39\\\r\n    \
ExecutablePath    REG_SZ    C:\\Py 39\\python.exe\r\n\r\n\
HKEY_CURRENT_USER\\Software\\Python\\PythonCore\\3.13\\InstallPath\r\n    (Default)    REG_SZ    D:\\Py313\\\r\n";
        assert_eq!(install_folders(output), [PathBuf::from("D:\\Py313"), PathBuf::from("C:\\Py 39")]);
        assert_eq!(
            install_folders("ERROR: The system was unable to find the specified registry key"),
            [] as [PathBuf; 0]
        );
    }
}
