//! A verdict as the learner reads it: one thing, the first problem, in full; the rest as counts.

use super::{
    body::{Body, test_heading},
    frame,
    frame::link,
    page,
    printed::{printed, printed_within},
    sides::{LineLabels, by_line},
    text::{Line, Style, Text},
    view::{AfterPass, ExerciseView, FileLink, Look},
    wrap::{by_word, left_and_right, prose, prose_with},
};
use crate::{
    engine::verdict::{Captured, Incomplete, Note, Problem, TestOutcome, TestReport, Verdict, What},
    explain::{Clues, notes::note_sentence},
};

/// How many failed subtests are named besides the first one.
const OTHER_SUBTESTS: usize = 8;

/// Everything above the progress bar: header, what is wrong or what comes next, hints, what was printed, counts, notes.
/// `after` says what to offer when the verdict is a pass; without it a pass is only stated.
pub fn verdict_text(verdict: &Verdict, view: &ExerciseView, after: Option<&AfterPass>, look: Look) -> Text {
    let mut text = frame::header(view, look.width);
    text.push(Line::empty());
    if verdict.passed() {
        passed(&mut text, verdict, after, look);
    } else {
        not_passed(&mut text, verdict, view, look);
    }
    notes(&mut text, &verdict.notes, look);
    text
}

/// `✓ 1 passed   ✗ 1 failed   · 3 not reached`; nothing when no test is known.
pub fn counts(verdict: &Verdict, width: usize) -> Text {
    let failed = verdict.count(TestOutcome::Failed) + verdict.count(TestOutcome::Error);
    let parts = [
        ("✓", verdict.count(TestOutcome::Passed), "passed", Style::Good),
        ("✗", failed, "failed", Style::Bad),
        ("-", verdict.count(TestOutcome::Skipped), "skipped", Style::Warn),
        ("·", verdict.count(TestOutcome::NotReached), "not reached", Style::Dim),
    ];
    let mut text = Text::new();
    let mut line = Line::of(" ", Style::Plain);
    for (sign, count, word, style) in parts.into_iter().filter(|(_, count, ..)| *count > 0) {
        let part = Line::of(format!("{sign} {count} {word}"), style);
        let gap = if line.width() > 1 { 3 } else { 0 };
        if line.width() + gap + part.width() > width && gap > 0 {
            text.push(std::mem::replace(&mut line, Line::of(" ", Style::Plain)));
        } else {
            line.push(" ".repeat(gap), Style::Plain);
        }
        line.spans.extend(part.spans);
    }
    if line.width() > 1 {
        text.push(line.cut(width));
    }
    text
}

/// The first `shown` hints, each with its number.
pub fn hints(view: &ExerciseView, look: Look) -> Text {
    let mut text = Text::new();
    for (index, hint) in view.hints.iter().take(view.hints_shown).enumerate() {
        let lead =
            Line::of(format!("hint {} of {}", index + 1, view.hints.len()), Style::Hint).with("  ", Style::Plain);
        let hanging = if look.width < 60 { 5 } else { 3 + lead.width() };
        // A hint may have several paragraphs, such as the points of a list.
        let mut paragraphs = hint.lines();
        text.extend(prose_with(lead, paragraphs.next().unwrap_or_default(), look.width, 3, hanging));
        for paragraph in paragraphs {
            text.extend(prose(paragraph, look.width, hanging));
        }
    }
    text
}

/// Rows of a window that belong to neither the verdict nor what it offers: empty lines between, the progress and the keys.
const ROWS_AROUND: usize = 8;

fn passed(screen: &mut Text, verdict: &Verdict, after: Option<&AfterPass>, look: Look) {
    let tests = verdict.count(TestOutcome::Passed);
    let what = match (verdict.tests.len(), tests) {
        (0 | 1, _) => "Done: it passes".to_owned(),
        (2, 2) => "Done: both tests pass".to_owned(),
        (_, passed) => format!("Done: all {passed} tests pass"),
    };
    let left = Line::of(" ✓ ", Style::Good).with(what, Style::Strong);
    screen.extend(left_and_right(left, Line::empty(), look.width));
    if let Some(praise) = after.and_then(|after| after.praise.as_deref()) {
        block(screen, praise.lines().flat_map(|line| prose(line, look.width, 3)).collect());
    }
    let offers = after.map(|after| offers(after, look)).unwrap_or_default();
    let output_rows = look.rows.map_or(0, |rows| rows.saturating_sub(screen.len() + offers.len() + ROWS_AROUND));
    // What is printed while a test runs may be the test's own, such as the usage message that it asks for.
    let is_program = verdict.tests.iter().all(|test| test.id.starts_with("case "));
    if look.show_all || is_program {
        let output = if verdict.stdout.is_empty() { outputs_of_tests(verdict) } else { verdict.stdout.clone() };
        block(screen, printed_within(output_rows, "you printed", &output, look));
        block(screen, printed("written to standard error", &verdict.stderr, false, look));
    } else {
        block(screen, printed_within(output_rows, "you printed", &verdict.printed_on_import, look));
    }
    let Some(after) = after else { return };
    block(screen, offers);
    if let Some(milestone) = &after.milestone {
        let mut line = Line::empty();
        line.push(milestone, Style::Good);
        block(screen, by_word(&line, look.width, 3, 3));
    }
    if let Some(words) = &after.checkpoint {
        block(screen, prose(words, look.width, 3));
    }
    if let Some(message) = &after.final_message {
        for paragraph in message.trim().split("\n\n") {
            let paragraph = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
            block(screen, prose(&paragraph, look.width, 3));
        }
    }
    if let Some(words) = &after.tracks {
        block(screen, prose(words, look.width, 3));
    }
}

/// Where to go from here.
fn offers(after: &AfterPass, look: Look) -> Text {
    let mut offers = Text::new();
    if let Some(solution) = &after.solution {
        offer(&mut offers, "compare with", solution, None, look);
    }
    if let Some((title, file)) = &after.next {
        offer(&mut offers, "next", file, Some(title), look);
    }
    offers
}

/// What the tests printed one after another, when the run as a whole kept nothing.
fn outputs_of_tests(verdict: &Verdict) -> Captured {
    let first = verdict.tests.iter().find(|test| !test.stdout.is_empty());
    first.map(|test| test.stdout.clone()).unwrap_or_default()
}

/// `next           Joining text`, and the file below it where there is no room beside it.
fn offer(screen: &mut Text, label: &str, file: &FileLink, title: Option<&str>, look: Look) {
    let mut line = Line::of(format!("   {label:12}   "), Style::Dim);
    let path = link(file, Style::Hint);
    if line.width() + path.width() <= look.width {
        line.spans.extend(path.spans);
        let title = title.map(|title| Line::of(format!(" · {title}"), Style::Plain));
        if let Some(title) = title.filter(|title| line.width() + title.width() <= look.width) {
            line.spans.extend(title.spans);
        }
        screen.push(line);
        return;
    }
    screen.push(Line::of(format!("   {label}"), Style::Dim).cut(look.width));
    let mut below = Line::of("     ", Style::Plain);
    below.spans.extend(path.spans);
    screen.push(frame::cut_left(&below, look.width));
}

/// A block of lines with an empty line above it; nothing for no lines.
fn block(screen: &mut Text, lines: Text) {
    if lines.is_empty() {
        return;
    }
    if screen.last().is_some_and(|last| last.width() > 0) {
        screen.push(Line::empty());
    }
    screen.extend(lines);
}

fn not_passed(screen: &mut Text, verdict: &Verdict, view: &ExerciseView, look: Look) {
    let failing: Vec<(usize, &TestReport)> =
        verdict.tests.iter().enumerate().filter(|(_, test)| is_failing(test)).collect();
    let first = failing.first().copied();
    // A problem of the whole run (a syntax error, the time limit) comes above those of single tests.
    let of_run = verdict
        .problem
        .as_ref()
        .filter(|problem| first.is_none_or(|(_, test)| test.problem.as_ref() != Some(*problem)));
    if let Some(problem) = of_run {
        let test = running(verdict);
        one_problem(screen, verdict, problem, test, view, look);
    }
    let shown = if look.show_all { failing.len() } else { usize::from(of_run.is_none()) };
    for &(index, test) in failing.iter().take(shown) {
        if let Some(problem) = &test.problem {
            one_problem(screen, verdict, problem, Some((index, test)), view, look);
        }
    }
    block(screen, hints(view, look));
    if view.hints_shown > 0 && view.hints_shown >= view.hints.len() {
        block(screen, page::to_read(&view.links, look.width));
    }
    let mut counts = counts(verdict, look.width);
    if look.show_all {
        counts.extend(verdict.tests.iter().map(|test| list_line(test).cut(look.width)));
    }
    block(screen, counts);
}

fn is_failing(test: &TestReport) -> bool {
    matches!(test.outcome, TestOutcome::Failed | TestOutcome::Error) && test.problem.is_some()
}

/// `3 of 6 subtests failed, also  n=4 · n=5`: the first one is told in full above.
fn other_subtests(test: &TestReport, look: Look) -> Text {
    let Some(subtests) = test.subtests.as_ref().filter(|subtests| subtests.failures > 1) else { return Text::new() };
    let of_all = format!("{} of {} subtests failed, also  ", subtests.failures, subtests.total);
    let mut line = Line::of(of_all, Style::Dim);
    let shown = if look.show_all { subtests.failed.len() } else { OTHER_SUBTESTS + 1 };
    let names: Vec<&str> = subtests.failed.iter().take(shown).skip(1).map(String::as_str).collect();
    line.push(names.join(" · "), Style::Plain);
    let hidden = subtests.failures - 1 - names.len();
    if hidden > 0 {
        line.push(format!(" · {hidden} more"), Style::Dim);
    }
    by_word(&line, look.width, 3, 5)
}

/// The test during which the whole run ended, if we can tell: the one with the same call, else the first
/// that never reported.
fn running(verdict: &Verdict) -> Option<(usize, &TestReport)> {
    let problem = verdict.problem.as_ref()?;
    let is_of_test = match &problem.what {
        What::Incomplete { reason } => !matches!(reason, Incomplete::NothingWritten { .. }),
        what => matches!(what, What::TimedOut { .. } | What::Killed { .. }),
    };
    if !is_of_test {
        return None;
    }
    let is_same = |test: &TestReport| {
        problem.call.is_some() && test.problem.as_ref().is_some_and(|other| other.call == problem.call)
    };
    let tests = || verdict.tests.iter().enumerate();
    tests()
        .find(|(_, test)| is_same(test))
        .or_else(|| tests().find(|(_, test)| test.outcome == TestOutcome::NotReached))
}

fn one_problem(
    screen: &mut Text,
    verdict: &Verdict,
    problem: &Problem,
    test: Option<(usize, &TestReport)>,
    view: &ExerciseView,
    look: Look,
) {
    let (stdout, stderr) = output_of(verdict, test.map(|(_, test)| test));
    let body = Body::new(problem, Clues { exercise: &view.name, checkpoint: view.checkpoint, stdout, stderr }, look);
    // A file that can't be read isn't about any one test, whatever would be typed into the program.
    let case = test.filter(|_| !matches!(problem.what, What::Syntax { .. } | What::CourseMistake { .. }));
    let heading = match case {
        Some((index, test)) => test_heading(test, index + 1, verdict.tests.len(), problem, look),
        None => body.heading(view),
    };
    block(screen, heading);
    body.push(screen, view, case.is_some(), block);
    let is_time_out = matches!(problem.what, What::TimedOut { .. });
    let title = if is_time_out { "the last lines printed" } else { "you printed" };
    // The comparison of an output check shows it already.
    if let Some(wanted) = &problem.wanted_output {
        block(screen, printed_so_far(stdout, wanted, look));
    } else if !matches!(problem.what, What::Output { .. } | What::Example { .. }) {
        block(screen, printed(title, stdout, is_time_out, look));
    }
    if test.is_some() {
        let title = if problem.excerpt.is_some() {
            "printed before the tests, by the lines that are in no function"
        } else {
            "printed by your file"
        };
        block(screen, printed(title, &verdict.printed_on_import, false, look));
    }
    block(screen, printed("written to standard error", &without_repetition(stderr, problem), is_time_out, look));
    if let Some((_, test)) = test {
        block(screen, other_subtests(test, look));
    }
}

/// What was printed during the test, or during the whole run if it isn't about one test, or the test printed nothing that
/// was kept apart.
fn output_of<'v>(verdict: &'v Verdict, test: Option<&'v TestReport>) -> (&'v Captured, &'v Captured) {
    let cut_short = verdict.problem.as_ref().is_some_and(|problem| {
        matches!(problem.what, What::TimedOut { .. } | What::Killed { .. } | What::Incomplete { .. })
    });
    match test {
        Some(test) if test.problem.is_some() && !cut_short => (&test.stdout, &test.stderr),
        Some(test) if !test.stdout.is_empty() || !test.stderr.is_empty() => (&test.stdout, &test.stderr),
        _ => (&verdict.stdout, &verdict.stderr),
    }
}

/// What a program printed before an exception ended it, beside what it should have printed.
fn printed_so_far(stdout: &Captured, wanted: &str, look: Look) -> Text {
    let labels = LineLabels { actual: "printed", expected: "wanted" };
    if stdout.is_empty() {
        return printed("your program should print", &Captured::whole(wanted), false, look);
    }
    let mut text = vec![Line::of("   printed before that", Style::Dim).cut(look.width)];
    text.extend(by_line(&stdout.head, wanted, &labels, look));
    text
}

/// Python's own traceback repeats what is above, with the folders of the check; so does the usage message of
/// `argparse`.
fn without_repetition(stderr: &Captured, problem: &Problem) -> Captured {
    let usage = match &problem.what {
        What::Exception { details, .. } => details.get("usage").map(|usage| usage.trim_end()),
        _ => None,
    };
    let is_told = matches!(problem.what, What::Exception { .. });
    let cut = |text: &str| {
        let traceback = text.find("Traceback (most recent call last)").filter(|_| is_told);
        let usage = usage.and_then(|usage| text.find(usage));
        let at = traceback.into_iter().chain(usage).min().unwrap_or(text.len());
        text[..at].to_owned()
    };
    let head = cut(&stderr.head);
    if head.len() < stderr.head.len() {
        return Captured::whole(head);
    }
    Captured { head, tail: cut(&stderr.tail), ..*stderr }
}

/// One line of the list of all tests.
fn list_line(test: &TestReport) -> Line {
    let (sign, style) = match test.outcome {
        TestOutcome::Passed => ("✓", Style::Good),
        TestOutcome::Failed | TestOutcome::Error => ("✗", Style::Bad),
        TestOutcome::Skipped => ("-", Style::Warn),
        TestOutcome::NotReached => ("·", Style::Dim),
    };
    let line = Line::of(format!("   {sign} "), style).with(&test.title, Style::Plain);
    match &test.params {
        Some(params) => line.with(format!(" · {params}"), Style::Dim),
        None => line,
    }
}

fn notes(screen: &mut Text, notes: &[Note], look: Look) {
    let mut lines = Text::new();
    for note in notes {
        let lead = Line::of("note", Style::Warn).with(": ", Style::Plain);
        lines.extend(prose_with(lead, &note_sentence(note), look.width, 1, 3));
    }
    block(screen, lines);
}
