//! A request and its answer.

use super::{
    printed::printed,
    sides::{LineLabels, by_line, sides},
    text::{Line, Style, Text},
    view::Look,
    wrap::by_grapheme,
};
use crate::{
    engine::{
        verdict::{Captured, Problem, Value, What},
        vocabulary::{AnswerFault, Answered, Exchange, Run},
    },
    explain::Labels,
};

/// The headers that the test gave, and the body that was sent.
pub(super) fn sent(exchange: &Exchange, look: Look) -> Text {
    let mut text = headers(&exchange.headers, look);
    text.extend(printed("with this body", &Captured::whole(&exchange.body), false, look));
    text
}

/// What is wanted, and what came.
pub(super) fn comparison(fault: &AnswerFault, problem: &Problem, look: Look) -> Text {
    let value =
        |text: String| Value { repr: text, type_name: String::new(), hidden_before: 0, hidden_after: 0, text: None };
    let labels = |actual| Labels { actual, expected: "wanted" };
    match fault {
        AnswerFault::Status { expected, reason, .. } => {
            let Some(answer) = answer_of(problem) else { return Text::new() };
            let actual = value(status(answer.status, &answer.reason));
            sides(labels("it answered"), "is not", &actual, &value(status(*expected, reason)), &[], look)
        }
        AnswerFault::Value { path, actual, expected, .. } => {
            let words = labels(if path.is_empty() { "it answered" } else { "it is" });
            let mut text = Text::new();
            if !path.is_empty() {
                text.push(Line::of(format!("     at {path}"), Style::Dim).cut(look.width));
            }
            text.extend(sides(words, "==", actual, expected, &[], look));
            text
        }
        AnswerFault::Text { expected, actual } => {
            by_line(actual, expected, &LineLabels { actual: "answered", expected: "wanted" }, look)
        }
        AnswerFault::Header { expected: Some(expected), actual: Some(actual), .. } => {
            sides(labels("it is"), "==", &value(actual.clone()), &value(expected.clone()), &[], look)
        }
        _ => Text::new(),
    }
}

/// The answer, as far as it isn't told already.
pub(super) fn answer(exchange: &Exchange, what: &What, look: Look) -> Text {
    let Some(answer) = &exchange.answer else { return Text::new() };
    // What was raised is shown in place of the comparison; what was wanted may say why that matters.
    if let (What::Exception { .. }, Some(wanted)) = (what, exchange.wanted.filter(|wanted| *wanted != 200)) {
        return vec![Line::of(format!("   The test wants the status {wanted} here."), Style::Plain).cut(look.width)];
    }
    let fault = if let What::Answer { fault } = what { Some(fault) } else { None };
    let is_told = match fault {
        Some(AnswerFault::Value { path, .. }) => path.is_empty(),
        Some(AnswerFault::Text { .. }) => true,
        // What a server says when something was raised in it is not what matters.
        _ => matches!(what, What::Exception { .. } | What::Syntax { .. }),
    };
    if is_told && !look.show_all {
        return Text::new();
    }
    let mut text = Text::new();
    if !matches!(fault, Some(AnswerFault::Status { .. })) {
        text.push(Line::of("   it answered", Style::Dim).cut(look.width));
        text.push(Line::of(format!("     {}", status(answer.status, &answer.reason)), Style::Plain).cut(look.width));
    }
    if matches!(fault, Some(AnswerFault::Header { .. })) || look.show_all {
        text.extend(headers(&answer.headers, look));
    }
    let body = printed("it answered", &Captured::whole(&answer.body), false, look);
    text.extend(body.into_iter().skip(usize::from(!text.is_empty())));
    text
}

fn answer_of(problem: &Problem) -> Option<&Answered> {
    if let Some(Run::Exchange(exchange)) = &problem.run { exchange.answer.as_ref() } else { None }
}

fn status(number: u16, reason: &str) -> String {
    format!("{number} {reason}").trim_end().to_owned()
}

fn headers(pairs: &[(String, String)], look: Look) -> Text {
    pairs
        .iter()
        .flat_map(|(name, value)| by_grapheme(&Line::of(format!("{name}: {value}"), Style::Dim), look.width, 5))
        .collect()
}
