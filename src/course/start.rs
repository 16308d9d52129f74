//! Where to begin: `[[start]]` of `info.toml`.

use std::{iter, ops::Range};

use super::{
    document::{Placed, Table, TomlDocument, did_you_mean, line_and_column},
    info::name_problem,
    model::StartAnswer,
};

/// So many questions are asked at most: somebody wants to begin.
const MOST_QUESTIONS: usize = 3;

/// The name of an exercise with its place in the file.
pub(super) type NamedExercise = (String, (u32, u32));

/// An answer with the places that findings are about.
struct PlacedAnswer {
    answer: StartAnswer,
    span: Range<usize>,
    question: Option<Range<usize>>,
    after: Option<Placed<String>>,
}

/// Reads the answers; `exercises` are given those that they lead to.
pub(super) fn read(
    doc: &mut TomlDocument<'_>,
    table: &mut Table<'_, '_>,
    exercises: &mut Vec<NamedExercise>,
) -> Vec<StartAnswer> {
    let mut answers: Vec<PlacedAnswer> = Vec::new();
    for mut table in table.tables(doc, "start").unwrap_or_default() {
        let answer = table.required(doc, "answer");
        let says = table.required(doc, "says").map(|(says, _)| says).unwrap_or_default();
        let exercise = table.required(doc, "exercise");
        let reason = table.string(doc, "reason").map(|(reason, _)| reason);
        let question = table.string(doc, "question");
        let after = table.string(doc, "after");
        table.finish(doc);
        let (Some((answer, span)), Some((exercise, of_exercise))) = (answer, exercise) else { continue };
        let shown = answer.escape_debug();
        if let Some(problem) = name_problem(&answer) {
            doc.report(&span, format!("the answer `{shown}` {problem}"), None);
            continue;
        }
        if answers.iter().any(|known| known.answer.answer == answer) {
            doc.report(&span, format!("there are two answers `{shown}`"), None);
            continue;
        }
        exercises.push((exercise.clone(), line_and_column(doc.text(), of_exercise.start)));
        let (question, question_span) = question.unzip();
        let own_after = after.clone().map(|(after, _)| after);
        let answer = StartAnswer { answer, says, exercise, reason, question, after: own_after };
        answers.push(PlacedAnswer { answer, span, question: question_span, after });
    }
    check(doc, &answers);
    answers.into_iter().map(|known| known.answer).collect()
}

/// Reports answers that do not fit together.
fn check(doc: &mut TomlDocument<'_>, answers: &[PlacedAnswer]) {
    let names: Vec<&str> = answers.iter().map(|known| known.answer.answer.as_str()).collect();
    let before = |known: &&PlacedAnswer| {
        let after = known.answer.after.as_deref()?;
        names.iter().position(|name| *name == after).map(|index| &answers[index])
    };
    for known in answers {
        if let Some((after, span)) = known.after.as_ref().filter(|(after, _)| !names.contains(&after.as_str())) {
            doc.report(span, format!("there is no answer `{}`", after.escape_debug()), did_you_mean(after, &names));
        }
        let name = &known.answer.answer;
        let is_answered = answers.iter().any(|other| other.answer.after.as_ref() == Some(name));
        if let Some(span) = known.question.as_ref().filter(|_| !is_answered) {
            let hint = format!("an answer to it says `after = \"{name}\"`");
            doc.report(span, "this `question` has no answers", Some(hint));
        }
        if iter::successors(Some(known), before).nth(MOST_QUESTIONS).is_some() {
            let hint = format!("at most {MOST_QUESTIONS} questions are asked");
            doc.report(&known.span, "too many answers come before this one", Some(hint));
        }
    }
}
