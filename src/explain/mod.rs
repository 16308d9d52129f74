//! Every kind of problem in plain sentences: for somebody who meets it for the first time, calm and exact. Python's own
//! message comes below them, so that it can be recognised (and searched for) the next time.

use crate::layout::slashes;

mod answers;
mod arguments;
mod checkpoint;
mod commands;
mod comparison;
mod containers;
mod documents;
mod elsewhere;
mod ends;
mod examples;
mod exception;
mod forgotten;
mod in_file;
mod known_names;
mod lookalike;
mod misreadings;
mod names;
pub(crate) mod notes;
mod odd_lines;
mod operations;
mod origins;
mod own_tests;
mod pasted;
mod pattern;
pub(crate) mod printable;
pub(crate) mod python_source;
pub mod repr;
mod rows;
mod slips;
mod syntax;
mod syntax_conditions;
mod syntax_slips;
mod syntax_words;
mod texts;
mod typed;
mod types;
mod values;
mod words;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_of_habits;

use std::path::Path;

pub(crate) use self::containers::words_for_path;
pub use self::{
    commands::says_it_all,
    comparison::{Labels, is_of_learner, labels, speaks_for_itself},
    in_file::{differences_in, value_in},
};
use self::{
    comparison::{Sides, is_own_assertion},
    exception::ExceptionClue,
    syntax::SyntaxClue,
    words::{article, code},
};
use crate::engine::verdict::{Captured, ChangedArgument, Problem, Subject, Value, What};

/// A problem in words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Explanation {
    /// The problem in a few words, without a full stop: the heading where there is no test above it.
    pub heading: String,
    /// What's wrong and what may help, in reading order; each is one sentence or two. Code is in backticks.
    pub sentences: Vec<String>,
    /// The heading says something that the sentences don't: the two sides of a comparison.
    heading_tells: bool,
    /// Python's own message: `NameError: name 'lenght' is not defined`.
    pub python: Option<String>,
}

/// What else an explanation may look at.
#[derive(Debug, Clone, Copy)]
pub struct Clues<'a> {
    /// Name of the exercise.
    pub exercise: &'a str,
    /// It is a checkpoint: what happened is said, and no cure.
    pub checkpoint: bool,
    /// What was printed.
    pub stdout: &'a Captured,
    /// What was written to standard error.
    pub stderr: &'a Captured,
}

impl Explanation {
    fn new(heading: impl Into<String>, sentences: Vec<String>) -> Self {
        Self { heading: heading.into(), sentences, heading_tells: false, python: None }
    }

    /// All of it in one line of prose, for readers without a screen.
    pub fn message(&self) -> String {
        let mut parts = Vec::new();
        if self.sentences.is_empty() || self.heading_tells {
            parts.push(format!("{}.", names::capitalised(&self.heading)));
        }
        parts.extend(self.sentences.iter().cloned());
        parts.extend(self.python.iter().map(|message| format!("({message})")));
        parts.join(" ")
    }
}

/// The words for a problem.
pub fn explain(problem: &Problem, clues: Clues<'_>) -> Explanation {
    if clues.checkpoint { checkpoint::without_cure(problem, clues) } else { explained(problem, clues) }
}

fn explained(problem: &Problem, clues: Clues<'_>) -> Explanation {
    let mut told = explained_by_itself(problem, clues);
    if let Some(ChangedArgument { call, function, before, now }) = &problem.changed {
        let [call, function, before, now] = [call, function, before, now].map(|text| code(text));
        let told_first = format!(
            "{call} came before this in the test, and {function} changed what it was given: {before} is {now} since then. \
             A function that is not asked to change its argument works on a copy, or makes a new one."
        );
        told.sentences.insert(0, told_first);
    }
    told.sentences.extend(elsewhere::ended(problem));
    let unguarded = "has finished its bootstrapping phase";
    let is_unguarded_here = matches!(&problem.what, What::Exception { message, .. } if message.contains(unguarded));
    if is_unguarded_here || problem.command().is_some_and(|run| run.stderr.contains(unguarded)) {
        told.sentences.insert(
            0,
            "Each process that is started reads this file again from its top. What starts processes goes below \
             `if __name__ == \"__main__\":`, or each of them would start its own."
                .to_owned(),
        );
    }
    told
}

fn explained_by_itself(problem: &Problem, clues: Clues<'_>) -> Explanation {
    match &problem.what {
        What::Comparison { op, actual, expected, differences, tolerance } => {
            let tolerance = tolerance.as_deref();
            let sides = Sides { op, actual, expected, differences, tolerance, problem, stdout: clues.stdout };
            let labels = labels(problem, op);
            let heading = format!("{}, {}", side(labels.actual, &actual.repr), side(labels.expected, &expected.repr));
            Explanation { heading_tells: true, ..Explanation::new(heading, comparison::comparison(&sides)) }
        }
        What::Assertion { expression, value } => {
            let is_learners = matches!(problem.subject, Subject::Call | Subject::OwnAssertion);
            // The test's own names say nothing to a learner.
            let Some(call) =
                problem.call.as_deref().or(is_own_assertion(problem).then_some(expression)).filter(|_| is_learners)
            else {
                return Explanation::new("What the test asks for isn't true", nothing_came(problem, value.as_ref()));
            };
            if value.is_some() && comparison::is_of_learner(problem) {
                return asserted_call(problem, call, value.as_ref());
            }
            let sentence = match value {
                Some(value) if value.type_name != "bool" => {
                    format!("{} has to be true, but it is {}, which counts as false.", code(call), code(&value.repr))
                }
                _ => format!("{} has to be true, but it isn't.", code(call)),
            };
            let own = comparison::own_assertion(problem);
            Explanation::new("What the test asks for isn't true", own.into_iter().chain([sentence]).collect())
        }
        What::Told { words } => {
            let not_awaited = problem.slips.iter().any(|slip| slip.name == "not-awaited");
            let slip = misreadings::in_function(problem).filter(|_| not_awaited);
            let words = words.lines().map(str::to_owned);
            Explanation::new("The test says what is wrong", words.chain(slip).collect())
        }
        What::AlwaysEqual { type_name } => Explanation::new(
            "This comparison proves nothing",
            vec![format!(
                "Your code gave {} `{type_name}`, and only its own methods say that it is what the test wants: \
                 compared as the value it is, it isn't. So the test does not count as passed.",
                article(type_name)
            )],
        ),
        What::NotRaised { expected } => {
            let called = problem.call.as_deref().filter(|_| problem.subject == Subject::Call);
            let printed = forgotten::printed_for_raised(problem.excerpt.as_ref(), expected);
            let sentences = std::iter::once(not_raised(expected, called)).chain(printed).collect();
            Explanation::new(format!("No {expected} was raised"), sentences)
        }
        What::Exception { .. } => explain_exception(problem),
        What::Syntax { .. } => explain_syntax(problem),
        What::Output { expected, actual, stdin, .. } => {
            let mut told = output(expected, actual, stdin, clues);
            told.sentences.extend(misreadings::in_function(problem));
            told
        }
        What::File { path, expected, actual, refused, .. } => {
            file(path, expected.as_deref(), actual.as_deref(), refused.as_deref())
        }
        What::Command { fault } => {
            let mut told = commands::command(fault, problem);
            told.sentences.extend(misreadings::in_function(problem));
            told
        }
        What::Document { file, form, fault } => documents::document(&slashes(file), form, fault, problem),
        What::OwnTests { file, version, fault } => own_tests::own_tests(&slashes(file), version, fault),
        What::Types { file, fault, .. } => types::types(&slashes(file), fault),
        What::Answer { fault } => answers::answer(fault, problem),
        What::Rows { fault } => rows::rows(fault, problem),
        What::Example { expected, actual, .. } => examples::explanation(expected, actual, problem),
        What::CourseMistake { file, line, message } => {
            Explanation::new("This exercise has a mistake of its own", examples::mistake(file, *line, message))
        }
        What::ExitStatus { expected, actual } => {
            Explanation::new("The exit status isn't right", ends::exit_status(*expected, *actual))
        }
        What::TimedOut { limit, waiting_for_input } => {
            Explanation::new("Time ran out", ends::timed_out(*limit, *waiting_for_input, problem))
        }
        What::Killed { by } => Explanation::new("The program was stopped", ends::killed(*by, problem)),
        What::Incomplete { reason } => {
            Explanation::new(ends::incomplete_heading(reason), ends::incomplete(reason, clues.exercise))
        }
        What::Unavailable { need, hint } => {
            // What a program said has lines of its own.
            let lines = need.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned);
            let sentences = lines.chain(hint.clone()).collect();
            Explanation::new("This exercise can't be checked here", sentences)
        }
    }
}

/// We don't say where it should come from: it may be Python that has to raise it, not the learner.
fn not_raised(expected: &str, call: Option<&str>) -> String {
    let names: Vec<&str> = expected.split(" or ").collect();
    let names = words::any_of(&names);
    match call {
        Some(call) => format!("Nothing was raised; the test expects {names} from {}.", code(call)),
        None => format!("Nothing was raised; the test expects {names} here."),
    }
}

/// `assert run.stdout`: something should have been printed.
fn nothing_came(problem: &Problem, value: Option<&Value>) -> Vec<String> {
    let is_empty = value.is_some_and(|value| value.text.as_deref() == Some(""));
    let sentence = match problem.subject {
        Subject::Printed => "Something should be printed here, but nothing was.",
        Subject::Written => "Something should be written to standard error here, but nothing was.",
        _ => return Vec::new(),
    };
    if is_empty { vec![sentence.into()] } else { Vec::new() }
}

/// `assert is_valid(name)`: the screen shows what came back, and what was wanted.
fn asserted_call(problem: &Problem, call: &str, value: Option<&Value>) -> Explanation {
    let value = value.filter(|value| value.type_name != "bool");
    let mut sentences = match value {
        Some(value) if value.type_name == "NoneType" => {
            vec![forgotten::why_none(problem.excerpt.as_ref()), "`None` counts as false.".to_owned()]
        }
        Some(value) => vec![format!("{} counts as false.", code(&value.repr))],
        None => Vec::new(),
    };
    sentences.extend(misreadings::in_function(problem));
    let heading = format!("{} has to be true, but it isn't", code(call));
    Explanation { heading_tells: true, ..Explanation::new(heading, sentences) }
}

fn side(label: &str, repr: &str) -> String {
    format!("{label} {}", code(repr).trim_matches('`'))
}

fn explain_exception(problem: &Problem) -> Explanation {
    let What::Exception { type_name, message, during_import, suggestions, details, .. } = &problem.what else {
        return Explanation::default();
    };
    let clue = ExceptionClue { type_name, message, during_import: *during_import, suggestions, details, problem };
    let heading = if *during_import && clue.in_test() && type_name.ends_with("ImportError") {
        "Something that the test needs is missing".to_owned()
    } else if *during_import {
        "Your file stopped with an error before any test ran".to_owned()
    } else {
        format!("Your code stopped with {} {}", article(clue.short_name()), clue.short_name())
    };
    if details.contains_key("breakpoint") {
        let heading = "Your code starts a debugger";
        return Explanation::new(heading, exception::exception(&clue));
    }
    let own = match details.get("usage") {
        Some(usage) => return refused(heading, usage, details.get("refused").map_or("", String::as_str)),
        None => without_folders(message, details.get("path").map(String::as_str)),
    };
    let python = if own.is_empty() { type_name.clone() } else { format!("{type_name}: {own}") };
    Explanation { python: Some(python), ..Explanation::new(heading, exception::exception(&clue)) }
}

/// `argparse` ended the program; its own words are what a user of the program would read.
fn refused(heading: String, usage: &str, message: &str) -> Explanation {
    let fact = "The arguments don't fit the parser, so `parse_args` showed its usage message and ended the program.";
    let python = format!("{}\nerror: {message}", usage.trim_end());
    Explanation { python: Some(python), ..Explanation::new(heading, vec![fact.into()]) }
}

/// The temporary folder that a check runs in says nothing to the learner: a path keeps its last part only.
fn without_folders(message: &str, path: Option<&str>) -> String {
    match path.and_then(|path| Some((path, Path::new(path).file_name()?.to_str()?))) {
        Some((path, name)) => message.replace(path, name),
        None => message.to_owned(),
    }
}

fn explain_syntax(problem: &Problem) -> Explanation {
    let What::Syntax { type_name, message, file, column, text, meant, .. } = &problem.what else {
        return Explanation::default();
    };
    let clue = SyntaxClue { type_name, message, text, column: *column, meant: meant.as_deref() };
    let heading = format!("Python can't read {}", slashes(file));
    // We call every problem with the encoding `UnicodeDecodeError`; Python's own type for it isn't always that.
    let python = if type_name == "UnicodeDecodeError" { message.clone() } else { format!("{type_name}: {message}") };
    Explanation { python: Some(python), ..Explanation::new(heading, syntax::syntax(&clue)) }
}

fn output(expected: &str, actual: &str, stdin: &str, clues: Clues<'_>) -> Explanation {
    let heading = "The output isn't right";
    if actual.trim().is_empty() && !expected.trim().is_empty() {
        let on_stderr = clues.stderr.head.trim() == expected.trim();
        let sentence = if on_stderr {
            "The right text was written to standard error. `print(…)` without `file=` writes to standard output."
        } else {
            "Your program printed nothing. `print(…)` shows a value."
        };
        return Explanation::new(heading, vec![sentence.into()]);
    }
    if let Some(prompt) = prompt(expected, actual).filter(|_| !stdin.is_empty()) {
        let sentences = vec![
            format!(
                "{} looks like the text that an `input(…)` shows. That is output, too, and none is wanted here.",
                code(prompt)
            ),
            "Leave the text out: `input()`.".into(),
        ];
        return Explanation::new(heading, sentences);
    }
    let text_for_number = typed::text_for_number(expected, actual, stdin);
    Explanation::new(heading, differing(expected, actual).into_iter().chain(text_for_number).collect())
}

/// What an output has before the line that is wanted, when that is the first difference and ends as a question to a user does.
fn prompt<'a>(expected: &str, actual: &'a str) -> Option<&'a str> {
    let (mine, wanted) = actual.lines().zip(expected.lines()).find(|(left, right)| left != right)?;
    let prompt = mine.strip_suffix(wanted).filter(|_| !wanted.trim().is_empty())?;
    prompt.trim_end().ends_with([':', '?', '>']).then_some(prompt)
}

/// A file that a program should have written, or should not have.
fn file(path: &Path, expected: Option<&str>, actual: Option<&str>, refused: Option<&str>) -> Explanation {
    let name = code(&slashes(path));
    if let Some(why) = refused {
        return Explanation::new(format!("{name} can't be read"), vec![format!("{name} wasn't read: {why}.")]);
    }
    match (expected, actual) {
        (Some(expected), Some(actual)) if actual.trim().is_empty() && !expected.trim().is_empty() => Explanation::new(
            format!("{name} is empty"),
            vec![format!("Your program makes {name}, but leaves it empty.")],
        ),
        (Some(expected), Some(actual)) => Explanation::new(format!("{name} isn't right"), differing(expected, actual)),
        (Some(_), None) => {
            Explanation::new(format!("{name} is missing"), vec![format!("Your program hasn't written {name}.")])
        }
        (None, _) => Explanation::new(
            format!("{name} should not be there"),
            vec![format!("When your program ends, there should be no {name}.")],
        ),
    }
}

/// Where two texts differ, in words.
fn differing(expected: &str, actual: &str) -> Vec<String> {
    let line = actual.split('\n').zip(expected.split('\n')).position(|(left, right)| left != right);
    let number = line.unwrap_or_else(|| actual.split('\n').count().min(expected.split('\n').count())) + 1;
    if let Some(sentence) = only_the_end(actual, expected) {
        return vec![sentence];
    }
    if in_another_order(actual, expected) {
        return vec!["The lines are right, but their order isn't.".into()];
    }
    let many = expected.trim_end().contains('\n') || actual.trim_end().contains('\n');
    let place = many.then(|| format!("The first difference is on line {number}."));
    let whole = texts::texts(actual, expected);
    let in_line = || {
        let (mine, wanted) = (actual.split('\n').nth(number - 1)?, expected.split('\n').nth(number - 1)?);
        let about_line = if mine.is_empty() { None } else { texts::texts(mine, wanted) };
        // Other lines differ in something else.
        about_line.map(|sentence| match sentence.strip_prefix("Only ") {
            Some(rest) => format!("On that line only {rest}"),
            None => sentence,
        })
    };
    let sentence = whole.or_else(in_line);
    place.into_iter().chain(sentence).collect()
}

/// Whether both have the same lines: several that are not alike.
fn in_another_order(actual: &str, expected: &str) -> bool {
    let sorted = |text: &str| -> Vec<String> {
        let mut lines: Vec<String> = text.trim_end().lines().map(str::to_owned).collect();
        lines.sort_unstable();
        lines
    };
    let mine = sorted(actual);
    mine.len() > 1 && actual.trim_end() != expected.trim_end() && mine == sorted(expected)
}

/// Lines that are missing, or too many, after others that are right.
fn only_the_end(actual: &str, expected: &str) -> Option<String> {
    let (mine, wanted): (Vec<&str>, Vec<&str>) = (actual.lines().collect(), expected.lines().collect());
    let shared = mine.len().min(wanted.len());
    if mine.len() == wanted.len() || mine[..shared] != wanted[..shared] {
        return None;
    }
    let (rest, what) =
        if mine.len() < wanted.len() { (&wanted[shared..], "missing") } else { (&mine[shared..], "too many") };
    if rest.iter().all(|line| line.trim().is_empty()) {
        return None;
    }
    let verb = if rest.len() == 1 { "is" } else { "are" };
    Some(format!("What's there is right, but at the end {} {verb} {what}.", ends::lines(rest.len())))
}
