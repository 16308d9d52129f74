//! Where a Python hangs that never gets to the code it was given.

use std::path::{Path, PathBuf};

/// The file that Python was at, and the line in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HangsAt {
    /// `sitecustomize.py`, most often.
    pub file: PathBuf,
    /// Counted from 1.
    pub line: u32,
}

/// Starts an interpreter for a moment and asks its fault handler. `None` where it starts well, or cannot be asked.
#[cfg(unix)]
pub fn where_it_hangs(python: &Path) -> Option<HangsAt> {
    use std::time::Duration;

    use super::process::{self, OutputLine};

    /// Short: the caller has already waited longer than this in vain.
    const MOMENT: Duration = Duration::from_secs(4);

    let mut command = process::command(python);
    command.args(["-X", "faulthandler", "-s", "-B", "-c", "pass"]);
    let mut report = String::new();
    // It ends by the signal; what counts is what it has written.
    let _ = process::run_or_abort(&mut command, MOMENT, &mut |line| {
        if let OutputLine::Err(line) = line {
            report.push_str(&line);
            report.push('\n');
        }
        report.len() < 1 << 20
    });
    place_in(&report)
}

/// There is no signal by which it could be asked.
#[cfg(windows)]
pub fn where_it_hangs(_python: &Path) -> Option<HangsAt> {
    None
}

/// The outermost file that is not Python's own way of starting:
///
/// ```text
/// Fatal Python error: Aborted
///
/// Current thread 0x00007f… (most recent call first):
///   File "/usr/lib/python3.11/socket.py", line 833 in create_connection
///   File "/usr/lib/python3.11/sitecustomize.py", line 4 in <module>
///   File "<frozen importlib._bootstrap>", line 241 in _call_with_frames_removed
///   File "<frozen site>", line 593 in execsitecustomize
/// ```
#[cfg_attr(all(windows, not(test)), expect(dead_code, reason = "nobody can be asked there"))]
fn place_in(report: &str) -> Option<HangsAt> {
    let thread = report.rsplit("(most recent call first):").next()?;
    let mut places = thread.lines().filter_map(|line| {
        let (file, rest) = line.trim_start().strip_prefix("File \"")?.split_once("\", line ")?;
        let line = rest.split(' ').next()?.parse().ok()?;
        let is_start = file.starts_with('<') || Path::new(file).ends_with("site.py");
        (!is_start).then(|| HangsAt { file: file.into(), line })
    });
    places.next_back()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_that_python_runs_at_its_start_is_named() {
        let report = "Fatal Python error: Aborted\n\nCurrent thread 0x1 (most recent call first):\n  \
            File \"/lib/python3/socket.py\", line 833 in create_connection\n  File \"/lib/sitecustomize.py\", line 4 in <module>\n  \
            File \"<frozen importlib._bootstrap>\", line 241 in f\n  File \"/lib/python3/site.py\", line 593 in main\n";
        assert_eq!(place_in(report).unwrap(), HangsAt { file: "/lib/sitecustomize.py".into(), line: 4 });
        assert_eq!(place_in("Fatal Python error: Aborted\n"), None);
        assert_eq!(place_in(""), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_python_that_starts_well_hangs_nowhere() {
        let Ok(python) = which::which("python3") else { return eprintln!("skipped: no Python on this machine") };
        assert_eq!(where_it_hangs(&python), None);
    }
}
