//! Where a program was when its time ran out, read from what Python's fault handler wrote.

use std::{path::Path, time::Duration};

use super::verdict::{Elsewhere, Excerpt, Problem, StackFrame, Strand, What};
use crate::files;

/// Makes the problem of a run that reached its limit. `report` is the fault handler's text, and in the same form that of
/// `harness/elsewhere.py` about the tasks of asyncio, if there are any:
///
/// ```text
/// Timeout (0:00:09.8)!
/// Thread 0x00007f… (most recent call first):
///   File "/tmp/…/work/loops1.py", line 4 in count
/// Task (most recent call first):
///   File "/tmp/…/work/loops1.py", line 9 in cook
/// ```
pub(super) fn timed_out(report: &str, limit: Duration, work: &Path) -> Problem {
    let sections: Vec<Section<'_>> = sections(report);
    let last = |strand| sections.iter().rfind(move |section| section.strand == strand);
    // Both lists have the one that the others belong to last.
    let main_thread = last(Strand::Thread);
    let main = last(Strand::Task).filter(|section| section.place(work).is_some()).or(main_thread);
    let mut frames = Vec::new();
    let mut waiting_for_input = false;
    for frame in main.into_iter().flat_map(|section| &section.frames) {
        let Some(place) = frame.in_work(work) else {
            waiting_for_input |= frames.is_empty() && frame.function == "getpass";
            continue;
        };
        waiting_for_input |= frames.is_empty() && (place.source.contains("input(") || place.source.contains("stdin"));
        frames.push(place);
        if frames.len() == 12 {
            break;
        }
    }
    frames.reverse();
    let of_thread = main_thread.into_iter().flat_map(|section| &section.frames);
    let test_line = of_thread.filter_map(|frame| frame.in_work(work)).find(is_test);
    frames.retain(|frame| !is_test(frame));
    let elsewhere = sections
        .iter()
        .filter(|section| main.is_some_and(|main| main.strand == section.strand && !std::ptr::eq(main, *section)))
        .filter_map(|section| Some(Elsewhere { who: section.strand, frame: section.place(work)?, error: None }))
        .collect();
    let excerpt = frames.last().and_then(|frame| function_round(&frame.file, frame.line, work));
    Problem { frames, test_line, excerpt, elsewhere, ..Problem::of(What::TimedOut { limit, waiting_for_input }) }
}

/// The last line of a report (`elsewhere.py`). It is Python's own, so none comes from a program that does not let Python go on.
const END: &str = "(that is all)";

/// Whether all of the report has come. Its lines come one by one. Where no signal can be sent, nobody writes the last one.
pub(super) fn is_whole(report: &str) -> bool {
    if cfg!(unix) { report.trim_end().ends_with(END) } else { !report.is_empty() }
}

/// One thread or task in the report.
struct Section<'a> {
    strand: Strand,
    /// Innermost first.
    frames: Vec<ReportedFrame<'a>>,
}

struct ReportedFrame<'a> {
    file: &'a str,
    line: u32,
    function: &'a str,
}

impl Section<'_> {
    /// The innermost line of the learner's.
    fn place(&self, work: &Path) -> Option<StackFrame> {
        self.frames.iter().filter_map(|frame| frame.in_work(work)).find(|frame| !is_test(frame))
    }
}

impl ReportedFrame<'_> {
    /// The frame, when it's in a file of the run.
    fn in_work(&self, work: &Path) -> Option<StackFrame> {
        let file = Path::new(self.file).strip_prefix(work).ok()?;
        Some(StackFrame {
            file: file.to_owned(),
            line: self.line,
            function: self.function.to_owned(),
            source: source_line(work, file, self.line),
            span: None,
        })
    }
}

fn sections(report: &str) -> Vec<Section<'_>> {
    let mut found = Vec::new();
    for line in report.lines() {
        if line.contains("(most recent call first)") {
            let strand = if line.starts_with("Task") { Strand::Task } else { Strand::Thread };
            found.push(Section { strand, frames: Vec::new() });
        } else if let (Some(section), Some((file, line, function))) = (found.last_mut(), read_place(line)) {
            section.frames.push(ReportedFrame { file, line, function });
        }
    }
    found
}

fn is_test(frame: &StackFrame) -> bool {
    frame.file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("test_"))
}

/// The most lines of a function that we keep.
const EXCERPT: usize = 60;

/// The function that has this line, told by its indentation: the interpreter that could read the file is gone. Outside of
/// functions, the block at the left margin that has it.
fn function_round(file: &Path, number: u32, work: &Path) -> Option<Excerpt> {
    let text = text_of(work, file)?;
    let lines: Vec<&str> = text.lines().collect();
    let at = (number as usize).checked_sub(1).filter(|at| *at < lines.len())?;
    let depth = |line: &str| line.len() - line.trim_start().len();
    let is_blank = |line: &str| line.trim().is_empty();
    let mut depth_here = depth(lines[at]);
    let mut start = at;
    for index in (0..at).rev() {
        let line = lines[index];
        if is_blank(line) || depth(line) >= depth_here {
            continue;
        }
        depth_here = depth(line);
        start = index;
        let code = line.trim_start();
        if code.starts_with("def ") || code.starts_with("async def ") || depth_here == 0 {
            break;
        }
    }
    let inside = |line: &&&str| is_blank(line) || depth(line) > depth(lines[start]);
    let mut stop = start + 1 + lines[start + 1..].iter().take_while(inside).count();
    while stop > at + 1 && is_blank(lines[stop - 1]) {
        stop -= 1;
    }
    let stop = stop.min(start + EXCERPT).max(at + 1);
    Some(Excerpt {
        file: file.to_owned(),
        first_line: u32::try_from(start + 1).ok()?,
        lines: lines[start..stop].iter().map(|line| (*line).to_owned()).collect(),
        mark: Some(number),
    })
}

/// `  File "PATH", line 4 in count` → (path, 4, "count").
fn read_place(line: &str) -> Option<(&str, u32, &str)> {
    let rest = line.trim_start().strip_prefix("File \"")?;
    let (file, rest) = rest.split_once("\", line ")?;
    let (number, function) = rest.split_once(" in ")?;
    Some((file, number.parse().ok()?, function))
}

/// The attempt may have replaced its files with anything.
fn text_of(work: &Path, file: &Path) -> Option<String> {
    String::from_utf8(files::read_attempt_below(work, file).ok()?).ok()
}

fn source_line(work: &Path, file: &Path, number: u32) -> String {
    let text = text_of(work, file).unwrap_or_default();
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
    fn the_function_round_the_place_is_told_by_its_indentation() {
        let folder = tempfile::tempdir().unwrap();
        let source = "import x\n\nclass A:\n    def f(self):\n        a = 1\n\n        while a:\n            pass\n\n    def g(self):\n        pass\nwhile True:\n    pass\n";
        fs_err::write(folder.path().join("a.py"), source).unwrap();
        let lines = |number| {
            let excerpt = function_round(Path::new("a.py"), number, folder.path()).unwrap();
            (excerpt.first_line, excerpt.lines.len())
        };
        assert_eq!(lines(8), (4, 5));
        assert_eq!(lines(11), (10, 2));
        assert_eq!(lines(13), (12, 2));
        assert_eq!(lines(1), (1, 1));
        assert!(function_round(Path::new("a.py"), 40, folder.path()).is_none());
        assert!(function_round(Path::new("b.py"), 1, folder.path()).is_none());
    }

    #[test]
    fn a_report_that_is_noise_gives_no_place() {
        let problem = timed_out("File \"\", line x in\nFile \"/w/a\n", Duration::from_secs(1), Path::new("/w"));
        assert!(problem.frames.is_empty());
    }
}
