//! The middle of a failing screen: one problem with its place, its values, its words and its code.

use super::{
    amount::{Unit, count_of, more_line},
    exchanges,
    printed::printed,
    queries,
    sides::{LineLabels, by_line, sides},
    source,
    text::{Line, Style, Text},
    typed,
    view::{ExerciseView, FileLink, Look},
    wrap::{by_grapheme, by_token, by_word, left_and_right, prose},
};
use crate::{
    engine::{
        verdict::{Captured, Problem, StackFrame, Subject, TestReport, Value, What},
        vocabulary::{CommandFault, CommandRun, DocumentFault, OwnTestsFault, Run},
    },
    explain::{
        Clues, Explanation, Labels, differences_in, explain, is_of_learner, labels, says_it_all, speaks_for_itself,
        value_in,
    },
};

/// Column of the place, when the call before it is short enough.
const PLACE_COLUMN: usize = 32;

/// How many rows of words are shown from the beginning and from the end, unless everything is asked for.
const FIRST_ROWS: usize = 8;
const LAST_ROWS: usize = 12;

/// One problem, ready to be written down.
pub(super) struct Body<'a> {
    problem: &'a Problem,
    explanation: Explanation,
    look: Look,
}

/// ` ✗ the last two characters                      test 2 of 5`
pub(super) fn test_heading(test: &TestReport, number: usize, total: usize, problem: &Problem, look: Look) -> Text {
    let mut left = Line::of(" ✗ ", Style::Bad).with(&test.title, Style::Strong);
    // The parameters are in the call of the learner's function, in a form that can be read; otherwise their short form
    // is better than nothing.
    let params = test.params.as_ref().filter(|_| problem.excerpt.is_none() || look.show_all);
    for detail in params.into_iter().chain(&problem.subtest) {
        left.push(format!(" · {detail}"), Style::Dim);
    }
    let right = if total > 1 { Line::of(format!("test {number} of {total}"), Style::Dim) } else { Line::empty() };
    if left.width() <= look.width {
        return left_and_right(left, right, look.width);
    }
    // The title says what is wanted: it is never cut.
    let mut lines = by_word(&left, look.width, 0, 3);
    if right.width() > 0 {
        let mut line = Line::of("   ", Style::Plain);
        line.spans.extend(right.spans);
        lines.push(line.cut(look.width));
    }
    lines
}

impl<'a> Body<'a> {
    pub(super) fn new(problem: &'a Problem, clues: Clues<'_>, look: Look) -> Self {
        Self { problem, explanation: explain(problem, clues), look }
    }

    /// The heading of a problem that belongs to no test, with the place at its end when nothing else has it.
    pub(super) fn heading(&self, view: &ExerciseView) -> Text {
        let line = Line::of(" ✗ ", Style::Bad).with(&self.explanation.heading, Style::Strong);
        if line.width() > self.look.width {
            return by_word(&line, self.look.width, 0, 3);
        }
        let place = if self.call(view).is_none() { self.place(view) } else { Line::empty() };
        left_and_right(line, place, self.look.width)
    }

    /// Writes everything below the heading; `block` puts an empty line between the parts.
    pub(super) fn push(&self, text: &mut Text, view: &ExerciseView, in_test: bool, block: fn(&mut Text, Text)) {
        // Where the learner doesn't know what the test looked at, its author's words come first.
        let is_tests_own = self.problem.subject == Subject::TestsOwn;
        if is_tests_own {
            block(text, self.message());
        }
        if in_test || self.call(view).is_some() {
            block(text, self.call_and_place(view));
        }
        match &self.problem.run {
            Some(Run::Exchange(exchange)) => block(text, exchanges::sent(exchange, self.look)),
            Some(Run::Query(query)) => block(text, queries::sql(query, self.look)),
            _ => {}
        }
        block(text, self.session());
        for file in self.problem.given.iter().filter(|_| is_about_values(self.problem)) {
            block(text, printed(&format!("in {}", file.path), &Captured::whole(&file.text), false, self.look));
        }
        let speaks = speaks_for_itself(self.problem);
        if speaks || self.look.show_all {
            block(text, self.comparison());
        }
        if !is_tests_own {
            block(text, self.message());
        } else if !speaks && in_test && self.message().is_empty() {
            block(text, prose("That isn't so yet.", self.look.width, 3));
        }
        // Values speak first where there are some; otherwise the words do.
        let mut words: Text =
            self.explanation.sentences.iter().flat_map(|sentence| prose(sentence, self.look.width, 3)).collect();
        words = self.folded(words);
        if let Some(python) = &self.explanation.python {
            words.extend(self.python(python));
        }
        block(text, words);
        block(text, self.code());
        if let What::Types { fault, .. } = &self.problem.what {
            block(text, typed::caller(fault, self.look));
        }
        match &self.problem.run {
            Some(Run::Command(run)) => {
                for lines in self.output_of(run) {
                    block(text, lines);
                }
            }
            Some(Run::Exchange(exchange)) => block(text, exchanges::answer(exchange, &self.problem.what, self.look)),
            _ => {}
        }
        block(text, source::way(&self.problem.frames, self.look));
        if self.look.show_all {
            block(text, self.chain());
            block(text, self.expression());
            block(text, self.test_line());
        }
    }

    /// What the author of the test says.
    fn message(&self) -> Text {
        let message = self.problem.message.as_deref().unwrap_or_default().trim_end().trim_start_matches('\n');
        self.folded(message.lines().flat_map(|line| prose(line, self.look.width, 3)).collect())
    }

    /// `last("python", 2)            slicing1.py:21`
    fn call_and_place(&self, view: &ExerciseView) -> Text {
        let place = self.place(view);
        let call = self.call(view);
        let is_called = call.is_some() && self.problem.call.is_some();
        let style = if is_called { Style::Dim } else { Style::Code };
        let steps = self.problem.steps.iter().flat_map(|step| by_token(&Line::of(step, style), self.look.width, 3));
        let mut steps: Text = steps.collect();
        let Some(call) = call else {
            let mut line = Line::of("   ", Style::Plain);
            line.spans.extend(place.spans);
            if line.width() > 3 {
                steps.push(line.cut(self.look.width));
            }
            return steps;
        };
        let mut line = Line::of(format!("   {call}"), Style::Code);
        let gap = PLACE_COLUMN.saturating_sub(line.width()).max(3);
        if line.width() + gap + place.width() <= self.look.width {
            if place.width() > 0 {
                line.push(" ".repeat(gap), Style::Plain);
                line.spans.extend(place.spans);
            }
            return steps.into_iter().chain([line]).collect();
        }
        let mut text = by_token(&Line::of(&call, Style::Code), self.look.width, 3);
        text.splice(0..0, steps);
        if place.width() > 0 {
            let mut below = Line::of("   ", Style::Plain);
            below.spans.extend(place.spans);
            text.push(below.cut(self.look.width));
        }
        text
    }

    /// What was run, on one line: the call of the test, or the command of an output check.
    fn call(&self, view: &ExerciseView) -> Option<String> {
        match &self.problem.run {
            Some(Run::Command(run)) => return Some(format!("$ {}", run.command)),
            Some(Run::Exchange(exchange)) => return Some(format!("{} {}", exchange.method, exchange.path)),
            // The SQL has lines of its own.
            Some(Run::Query(_)) => return None,
            None => {}
        }
        if let What::Types { command, .. } = &self.problem.what {
            return Some(format!("$ {command}"));
        }
        if let What::Document { fault, .. } = &self.problem.what {
            return path_in(fault).map(str::to_owned);
        }
        if let What::Output { args, .. } | What::File { args, .. } = &self.problem.what
            && !args.is_empty()
        {
            let file = view.path.shown.rsplit('/').next().unwrap_or_default();
            return Some(format!("python {file} {}", args.join(" ")));
        }
        // What was typed is below, with what led to it.
        let call = self.problem.call.as_deref().filter(|_| self.problem.session.is_none())?;
        let call = call.strip_prefix("assert ").unwrap_or(call);
        // What is on several lines goes on one; white space inside a text stays as it is.
        Some(call.lines().map(str::trim).collect::<Vec<_>>().join(" ").trim().to_owned())
            .filter(|call| !call.is_empty() && call.len() < 2000)
    }

    /// The place to look at, as a link to the file.
    fn place(&self, view: &ExerciseView) -> Line {
        let Some((file, line)) = self.problem.place() else { return Line::empty() };
        let shown = if line > 0 { format!("{}:{line}", file.display()) } else { file.display().to_string() };
        // Only the main file's address is known here.
        let is_main = view.path.shown.ends_with(&file.display().to_string());
        super::frame::link(&FileLink { shown, url: view.path.url.clone().filter(|_| is_main) }, Style::Dim)
    }

    /// What was typed, as it is in the course's text; the last line that was typed is the one to look at.
    fn session(&self) -> Text {
        let Some(session) = &self.problem.session else { return Text::new() };
        let lines: Vec<&str> = session.lines().collect();
        let typed = lines.iter().rposition(|line| line.starts_with(">>>")).unwrap_or(0);
        let rows = |(number, line): (usize, &&str)| {
            let style = if number < typed { Style::Dim } else { Style::Code };
            by_grapheme(&Line::of(*line, style), self.look.width, 3)
        };
        self.folded(lines.iter().enumerate().flat_map(rows).collect())
    }

    fn comparison(&self) -> Text {
        match &self.problem.what {
            What::Comparison { op, actual, expected, differences, .. } => {
                sides(labels(self.problem, op), op, actual, expected, &differences.listed, self.look)
            }
            What::Assertion { value: Some(value), .. } if is_of_learner(self.problem) => {
                let wanted = if value.type_name == "bool" { "True" } else { "something true" };
                let wanted = Value { repr: wanted.into(), text: None, ..value.clone() };
                sides(labels(self.problem, "true"), "true", value, &wanted, &[], self.look)
            }
            What::Example { expected, actual, truncated } => {
                let words = LineLabels { actual: "got", expected: "wanted" };
                let mut text = by_line(or_nothing(actual), or_nothing(expected), &words, self.look);
                if *truncated {
                    text.extend(prose("There was more, but only this much is kept.", self.look.width, 3));
                }
                text
            }
            What::File { path, expected: Some(expected), actual: Some(actual), stdin, .. } => {
                let mut text = self.input(stdin);
                text.push(Line::of(format!("   {}", path.display()), Style::Dim).cut(self.look.width));
                let words = LineLabels { actual: "in it", expected: "wanted" };
                text.extend(by_line(or_nothing(actual), or_nothing(expected), &words, self.look));
                text
            }
            What::Command { fault: CommandFault::Output { expected, actual, stream } } => {
                let typed = self.problem.command().filter(|_| stream == "stdout").map_or("", |run| &run.typed);
                let mut text = self.input(typed);
                let words = LineLabels { actual: "printed", expected: "wanted" };
                text.extend(by_line(or_nothing(actual), or_nothing(expected), &words, self.look));
                text
            }
            What::OwnTests { fault: OwnTestsFault::Fails { compared: Some(compared), .. }, .. } => {
                let (actual, expected) = (&compared.actual, &compared.expected);
                sides(
                    labels(self.problem, &compared.op),
                    &compared.op,
                    actual,
                    expected,
                    &compared.differences.listed,
                    self.look,
                )
            }
            What::Document { form, fault: DocumentFault::Value { actual, expected, differences, .. }, .. } => {
                let words = Labels { actual: "it is", expected: "wanted" };
                let (actual, expected) = (value_in(form, actual), value_in(form, expected));
                sides(words, "==", &actual, &expected, &differences_in(form, &differences.listed), self.look)
            }
            What::Types { fault, .. } => typed::comparison(fault, self.look),
            What::Answer { fault } => exchanges::comparison(fault, self.problem, self.look),
            What::Rows { fault } => queries::comparison(fault, self.look),
            What::Output { expected, actual, truncated, stdin, .. } => {
                let mut text = self.input(stdin);
                let words = LineLabels { actual: "printed", expected: "wanted" };
                text.extend(by_line(actual, expected, &words, self.look));
                if *truncated {
                    text.extend(prose(
                        "Only this much of the output is kept, so the comparison ends here.",
                        self.look.width,
                        3,
                    ));
                }
                text
            }
            _ => Text::new(),
        }
    }

    /// What a command printed, unless it is told already, or says no more than the words do.
    fn output_of(&self, run: &CommandRun) -> [Text; 2] {
        let fault = if let What::Command { fault } = &self.problem.what { Some(fault) } else { None };
        let is_compared = matches!(fault, Some(CommandFault::Output { .. }));
        if fault.is_some_and(says_it_all) && !self.look.show_all {
            return [Text::new(), Text::new()];
        }
        let part = |title, text: &str| printed(title, &Captured::whole(text), false, self.look);
        let stdout = if is_compared { "" } else { run.stdout.as_str() };
        let is_told = matches!(self.problem.what, What::Exception { .. } | What::Syntax { .. });
        let traceback = run.stderr.find("Traceback (most recent call last)").or_else(|| run.stderr.find("  File \""));
        let stderr = traceback.filter(|_| is_told).map_or(run.stderr.as_str(), |at| &run.stderr[..at]);
        [part("it printed", stdout), part("it wrote to standard error", stderr)]
    }

    /// What was typed into the program.
    fn input(&self, stdin: &str) -> Text {
        let mut text = Text::new();
        if !stdin.is_empty() {
            text.push(Line::of("   with this input", Style::Dim).cut(self.look.width));
            text.extend(stdin.lines().flat_map(|line| by_grapheme(&Line::of(line, Style::Plain), self.look.width, 5)));
            text.push(Line::empty());
        }
        text
    }

    /// The beginning and the end of very many rows, such as a test's message with the output of a program in it.
    fn folded(&self, mut rows: Text) -> Text {
        let hidden = rows.len().saturating_sub(FIRST_ROWS + LAST_ROWS);
        if !self.look.show_all && hidden > 1 {
            let note = more_line(count_of(hidden), Unit::Line).indented(3).cut(self.look.width);
            rows.splice(FIRST_ROWS..FIRST_ROWS + hidden, [note]);
        }
        rows
    }

    /// Python's own message, less loud than the sentences above it.
    fn python(&self, message: &str) -> Text {
        let mut text = Text::new();
        let most = if self.look.show_all { usize::MAX } else { 6 };
        for line in message.lines() {
            text.extend(by_word(&Line::of(line, Style::Dim), self.look.width, 3, 5));
            if text.len() >= most {
                text.truncate(most);
                text.push(Line::of("     …", Style::Dim));
                break;
            }
        }
        text
    }

    fn code(&self) -> Text {
        if let What::Syntax { type_name, message, line, column, end, text, .. } = &self.problem.what {
            // A line of zero bytes (UTF-16) shows nothing that a learner wrote.
            return if *line == 0 || text.contains('\0') {
                Text::new()
            } else if type_name == "TabError" || message.starts_with("unindent") {
                source::broken_indentation(*line, text, self.look)
            } else {
                source::broken_line(*line, text, *column, *end, self.look)
            };
        }
        source::source(self.problem, self.look)
    }

    /// The exceptions that led to this one.
    fn chain(&self) -> Text {
        let What::Exception { chain, .. } = &self.problem.what else { return Text::new() };
        let mut text = Text::new();
        for (type_name, message) in chain {
            let line = Line::of(format!("while handling {type_name}: {message}"), Style::Dim);
            text.extend(by_word(&line, self.look.width, 3, 5));
        }
        text
    }

    /// What the test compared, in its own words.
    fn expression(&self) -> Text {
        let Some(expression) = &self.problem.expression else { return Text::new() };
        let mut text = vec![Line::of("   in the test's words", Style::Dim).cut(self.look.width)];
        text.extend(by_token(&Line::of(expression, Style::Code), self.look.width, 5));
        text
    }

    fn test_line(&self) -> Text {
        let Some(StackFrame { file, line, source, .. }) = &self.problem.test_line else { return Text::new() };
        let place = Line::of(format!("   the test's line, {}:{line}", file.display()), Style::Dim).cut(self.look.width);
        vec![place, Line::of(format!("     {}", source.trim()), Style::Code).cut(self.look.width)]
    }
}

/// Whether what a file holds may explain the problem: a line that Python could not carry out needs no file for that.
fn is_about_values(problem: &Problem) -> bool {
    match &problem.what {
        What::Exception { type_name, .. } => {
            ["ValueError", "KeyError", "IndexError", "UnicodeDecodeError", "ZeroDivisionError"]
                .contains(&type_name.as_str())
        }
        _ => true,
    }
}

/// The path that a check of a file has asked for.
fn path_in(fault: &DocumentFault) -> Option<&str> {
    match fault {
        DocumentFault::Missing { path, .. } | DocumentFault::Unwanted { path } | DocumentFault::Value { path, .. } => {
            Some(path)
        }
        _ => None,
    }
}

/// Nothing at all, in words, because nobody can see an empty line.
fn or_nothing(shown: &str) -> &str {
    if shown.trim_end().is_empty() { "(nothing)\n" } else { shown }
}
