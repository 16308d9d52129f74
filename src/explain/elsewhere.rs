//! What happens in other threads and tasks of the learner's.

use super::words::{code, count};
use crate::engine::verdict::{Elsewhere, Problem, Strand};

/// So many are told, each in a line of its own.
const TOLD: usize = 3;

/// The threads that have ended with an exception. Python only prints that, and the others go on.
pub(super) fn ended(problem: &Problem) -> Vec<String> {
    let of_thread = problem.elsewhere.iter().filter(|it| it.error.is_some());
    told(of_thread, |number, place, error| {
        let who = if number == 1 { "A thread".to_owned() } else { format!("{number} threads") };
        format!("{who} ended at {place}, with {}.", code(error.unwrap_or_default()))
    })
}

/// Where the others wait that could let this one go on.
pub(super) fn waiting(problem: &Problem) -> Vec<String> {
    let others = problem.elsewhere.iter().filter(|it| it.error.is_none());
    told(others.clone(), |number, place, _| {
        let is_task = others.clone().any(|it| it.who == Strand::Task);
        let (one, many) = if is_task { ("task", "tasks") } else { ("thread", "threads") };
        if number == 1 {
            format!("Another {one} waits at {place}.")
        } else {
            format!("{} wait at {place}.", count(number, one, many))
        }
    })
}

/// Those at the same line are told together.
fn told<'a>(
    found: impl Iterator<Item = &'a Elsewhere>,
    sentence: impl Fn(usize, &str, Option<&str>) -> String,
) -> Vec<String> {
    let mut places: Vec<(&Elsewhere, usize)> = Vec::new();
    for one in found {
        let same = |it: &Elsewhere| it.frame.line == one.frame.line && it.frame.file == one.frame.file;
        match places.iter_mut().find(|(it, _)| same(it) && it.error == one.error) {
            Some((_, number)) => *number += 1,
            None => places.push((one, 1)),
        }
    }
    let place = |it: &Elsewhere| format!("line {}, {}", it.frame.line, code(it.frame.source.trim()));
    places.into_iter().take(TOLD).map(|(it, number)| sentence(number, &place(it), it.error.as_deref())).collect()
}
