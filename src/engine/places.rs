//! Where a program was when its time was up, read from what Python's fault handler wrote.

use std::{path::Path, time::Duration};

use super::verdict::{Frame, Problem, What};

/// Makes the problem of a run that reached its limit. `report` is the fault handler's text:
///
/// ```text
/// Timeout (0:00:09.8)!
/// Thread 0x00007f… (most recent call first):
///   File "/tmp/…/work/loops1.py", line 4 in count
/// ```
pub(super) fn timed_out(report: &str, limit: Duration, work: &Path) -> Problem {
    let mut frames: Vec<Frame> = Vec::new();
    let mut waiting_for_input = false;
    // The main thread is the last one that the handler lists.
    let last_thread = report.rsplit("(most recent call first):").next().unwrap_or_default();
    for line in last_thread.lines() {
        let Some((file, number, function)) = read_place(line) else { continue };
        let Ok(relative) = Path::new(file).strip_prefix(work) else {
            waiting_for_input |= frames.is_empty() && function == "getpass";
            continue;
        };
        let source = source_line(&work.join(relative), number);
        waiting_for_input |= frames.is_empty() && (source.contains("input(") || source.contains("stdin"));
        frames.push(Frame {
            file: relative.to_owned(),
            line: number,
            function: function.to_owned(),
            source,
            span: None,
        });
        if frames.len() == 12 {
            break;
        }
    }
    frames.reverse();
    let is_test =
        |frame: &Frame| frame.file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("test_"));
    let test_line = frames.iter().rev().find(|frame| is_test(frame)).cloned();
    frames.retain(|frame| !is_test(frame));
    Problem { frames, test_line, ..Problem::of(What::TimedOut { limit, waiting_for_input }) }
}

/// `  File "PATH", line 4 in count` → (path, 4, "count").
fn read_place(line: &str) -> Option<(&str, u32, &str)> {
    let rest = line.trim_start().strip_prefix("File \"")?;
    let (file, rest) = rest.split_once("\", line ")?;
    let (number, function) = rest.split_once(" in ")?;
    Some((file, number.parse().ok()?, function))
}

fn source_line(path: &Path, number: u32) -> String {
    let text = fs_err::read_to_string(path).unwrap_or_default();
    text.lines().nth(number.saturating_sub(1) as usize).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_learners_frames_are_told_outermost_first_and_the_test_apart() {
        let report = "Timeout (0:00:09.8)!\nThread 0x1 (most recent call first):\n  \
                      File \"/w/loops1.py\", line 4 in count\n  File \"/w/loops1.py\", line 9 in total\n  \
                      File \"/w/test_loops1.py\", line 3 in test_total\n  File \"/usr/lib/pluggy.py\", line 1 in call\n";
        let problem = timed_out(report, Duration::from_secs(10), Path::new("/w"));
        let lines: Vec<_> = problem.frames.iter().map(|frame| (frame.line, frame.function.as_str())).collect();
        assert_eq!(lines, [(9, "total"), (4, "count")]);
        assert_eq!(problem.test_line.map(|frame| frame.line), Some(3));
    }

    #[test]
    fn a_report_that_is_noise_gives_no_place() {
        let problem = timed_out("File \"\", line x in\nFile \"/w/a\n", Duration::from_secs(1), Path::new("/w"));
        assert!(problem.frames.is_empty());
    }
}
