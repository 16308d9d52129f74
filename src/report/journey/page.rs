//! The page. Every text that comes from a course, a diary or a file goes through `maud`, which escapes it, and through [`clean`].

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{
    calendar::{calendar, months},
    facts::{Journey, JourneyNote, Landmark, NextStop, StopKind, Stretch, TopicRow},
    firmness::Firmness,
    road_map::{EDGE, WIDTH, legend, road_map, state_in_words},
};
use crate::{explain::printable::printable, timestamp::Day};

const STYLE: &str = include_str!("style.css");
/// Who has made the page: with this in it, it may be written over.
const GENERATOR: &str = "pythlings report";
/// The mark is within so many bytes.
const HEAD: usize = 1024;
/// Nothing is loaded from anywhere, and nothing is run.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/// More notes than this stay in the diary.
const NOTES: usize = 30;

pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Whether a file is a page that was written here.
pub fn is_journey_page(contents: &[u8]) -> bool {
    let mark = format!("name=\"generator\" content=\"{GENERATOR}\"");
    memchr::memmem::find(&contents[..contents.len().min(HEAD)], mark.as_bytes()).is_some()
}

/// The whole page.
pub fn journey_page(journey: &Journey) -> String {
    let sections = sections(journey);
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="generator" content=(GENERATOR);
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                title { (clean(&journey.course)) ": the road so far" }
                style { (PreEscaped(STYLE)) }
            }
            body {
                a.skip href="#main" { "To the content" }
                (head(journey))
                nav aria-label="On this page" {
                    ul { @for section in &sections { li { a href={ "#" (section.id) } { (section.title) } } } }
                }
                main #main tabindex="-1" {
                    @for section in sections {
                        section aria-labelledby=(section.id) {
                            h2 id=(section.id) { (section.title) }
                            (section.body)
                        }
                    }
                }
                footer {
                    p {
                        "Made by pythlings on " (time(journey.day)) " from the files in your course. This page is yours: it loads nothing, "
                        "runs nothing and tells nobody that you look at it."
                    }
                }
            }
        }
    };
    page.into_string()
}

/// A part of the page with a heading.
struct PageSection {
    id: &'static str,
    title: &'static str,
    body: Markup,
}

/// What there is nothing for has no heading.
fn sections(journey: &Journey) -> Vec<PageSection> {
    let all = [
        ("next", "What comes next", next(journey)),
        ("road", "The road", Some(road(journey))),
        ("days", "Days", Some(days(journey))),
        ("topics", "Topics", (!journey.topics.is_empty()).then(|| topics(journey))),
        ("projects", "Projects", (!journey.projects.is_empty()).then(|| landmarks(&journey.projects))),
        ("milestones", "Milestones", (!journey.milestones.is_empty()).then(|| landmarks(&journey.milestones))),
        ("notes", "Notes", (!journey.notes.is_empty()).then(|| notes(&journey.notes))),
    ];
    all.into_iter().filter_map(|(id, title, body)| Some(PageSection { id, title, body: body? })).collect()
}

fn head(journey: &Journey) -> Markup {
    let totals = &journey.totals;
    html! {
        header.top {
            p.course { (clean(&journey.course)) }
            h1 { (headline(journey)) }
            p.lead { (lead(journey)) }
            (ribbon(&journey.phases))
            dl.figures {
                (figure("done", &html! { (totals.done) small { " of " (totals.to_do()) } }, "exercises"))
                @if totals.skipped > 0 { (figure("skipped", &html! { (totals.skipped) }, "known already")) }
                @if totals.days > 0 { (figure("days", &html! { (totals.days) }, if totals.days == 1 { "day" } else { "days" })) }
                @if totals.minutes > 0 { (figure("time", &hours(totals.minutes), "at work")) }
                @if !journey.projects.is_empty() {
                    @let count = journey.projects.len();
                    (figure("projects", &html! { (count) }, if count == 1 { "project" } else { "projects" }))
                }
            }
        }
    }
}

fn headline(journey: &Journey) -> &'static str {
    let totals = &journey.totals;
    if totals.done > 0 && totals.done == totals.to_do() {
        "The whole road"
    } else if totals.done > 0 || totals.begun > 0 || totals.skipped > 0 {
        "The road so far"
    } else {
        "The road ahead"
    }
}

fn lead(journey: &Journey) -> Markup {
    let totals = &journey.totals;
    html! {
        @match totals.since {
            None => {
                "It's all still to come: " (plural(totals.exercises as u64, "small program", "small programs")) " in "
                (plural(journey.phases.len() as u64, "chapter", "chapters"))
                ", each of them fixed or finished by hand. The first one takes a minute or two."
            },
            Some(since) if since == journey.day => { "It began today." },
            Some(since) => {
                "It began on " (time(since)) ". Every dot below is a program that was fixed, finished or written by hand"
                @if totals.tries > totals.done as u64 { ": " (plural(totals.tries, "try", "tries")) " in all, and each of them taught something" }
                "."
            },
        }
    }
}

/// All phases side by side, each as wide as it is long. The table of figures says the same in numbers.
fn ribbon(phases: &[Stretch]) -> Markup {
    html! {
        div.ribbon aria-hidden="true" {
            @for phase in phases {
                @let total = phase.exercises.len();
                span style={ "flex-grow:" (total) } title=(clean(&phase.title)) {
                    i style={ "width:" (percent(phase.done + phase.skipped, total)) "%" } {}
                }
            }
        }
    }
}

fn figure(name: &str, value: &Markup, words: &str) -> Markup {
    html! { div class=(name) { dt { (words) } dd { (value) } } }
}

fn next(journey: &Journey) -> Option<Markup> {
    let due = journey.totals.due;
    let begun: Vec<_> = journey
        .phases
        .iter()
        .flat_map(|phase| &phase.exercises)
        .filter(|stop| stop.state == super::facts::StopState::Begun)
        .collect();
    if journey.next.is_none() && due == 0 && begun.is_empty() {
        return None;
    }
    Some(html! {
        @if let Some(next) = &journey.next { (next_stop(next)) }
        @if due > 0 {
            p { (plural(due as u64, "exercise is", "exercises are")) " ready to come back, so that " (if due == 1 { "it stays" } else { "they stay" })
                " with you: " code { "pythlings review" } }
        }
        @if !begun.is_empty() {
            p { "Begun, and waiting for you: "
                @for (index, stop) in begun.iter().take(8).enumerate() {
                    @if index > 0 { " · " }
                    bdi { (clean(&stop.title)) }
                }
                @if begun.len() > 8 { " · and " (begun.len() - 8) " more" }
            }
        }
    })
}

fn next_stop(next: &NextStop) -> Markup {
    html! {
        div.card {
            p.eyebrow { (clean(&next.phase)) }
            p.name { bdi { (clean(&next.title)) } }
            p.file { code { @for (index, part) in next.path.split('/').enumerate() { @if index > 0 { "/" wbr; } (clean(part)) } } }
            @if next.minutes.is_some() || !next.topics.is_empty() {
                p.about {
                    @if let Some(minutes) = next.minutes { "About " (duration(minutes.into())) @if !next.topics.is_empty() { " · " } }
                    @for (index, topic) in next.topics.iter().enumerate() { @if index > 0 { ", " } (clean(topic)) }
                }
            }
            @if !next.then.is_empty() {
                p.then { "And then: "
                    @for (index, title) in next.then.iter().enumerate() { @if index > 0 { " · " } bdi { (clean(title)) } }
                }
            }
        }
    }
}

fn road(journey: &Journey) -> Markup {
    html! {
        (legend())
        div.phases style={ "--edge:calc(100%*" (EDGE) "/" (WIDTH) ")" } {
            @for (index, phase) in journey.phases.iter().enumerate() {
                @let total = phase.exercises.len();
                @let is_whole = phase.done + phase.skipped == total;
                @let is_reached = journey.phases[index..].iter().any(|phase| phase.done + phase.skipped > 0);
                article.phase.reached[is_reached].whole[is_whole] aria-labelledby={ "phase-" (index) } {
                    div.sign {
                        h3 id={ "phase-" (index) } { bdi { (clean(&phase.title)) } }
                        p { (phase.done) " of " (total - phase.skipped) @if phase.skipped > 0 { ", " (phase.skipped) " skipped" } }
                    }
                    (road_map(phase, index))
                    details {
                        summary { (plural(total as u64, "exercise", "exercises")) " as a table" }
                        (exercises(phase))
                    }
                }
            }
        }
    }
}

fn exercises(phase: &Stretch) -> Markup {
    html! {
        div.wide { table {
            caption { "The exercises of " (clean(&phase.title)) }
            thead { tr {
                th scope="col" { "Exercise" }
                th scope="col" { "Title" }
                th scope="col" { "State" }
                th.number scope="col" { "Hints" }
            } }
            tbody {
                @for stop in &phase.exercises {
                    tr {
                        th scope="row" { code { (clean(&stop.exercise)) } }
                        td { bdi { (clean(&stop.title)) } @if stop.kind == StopKind::Checkpoint { " (checkpoint)" } }
                        td { (state_in_words(stop, stop.day)) }
                        td.number { (stop.hints) }
                    }
                }
            }
        } }
    }
}

fn days(journey: &Journey) -> Markup {
    let best = journey.days.iter().filter(|row| row.minutes > 0).max_by_key(|row| row.minutes);
    html! {
        @if journey.days.is_empty() {
            p { "Each day with a little Python in it gets its mark here. There's no hurry, and no row to keep up: a day off is a day off." }
        } @else {
            p {
                (plural(journey.days.len() as u64, "day", "days")) " in the last year"
                @let minutes: u64 = journey.days.iter().map(|row| u64::from(row.minutes)).sum();
                @if minutes > 0 { ", " (duration(minutes)) " in all" }
                "."
                @if let Some(best) = best { " The longest was " (time(best.day)) ", with " (duration(best.minutes.into())) "." }
            }
        }
        (calendar(journey))
        @if !journey.days.is_empty() {
            details { summary { "By months" } (months(journey)) }
        }
    }
}

fn topics(journey: &Journey) -> Markup {
    let reviewed = journey.topics.iter().any(|topic| topic.reviewed);
    let of = |phase: &Stretch| journey.topics.iter().filter(|topic| topic.phase == phase.phase).collect::<Vec<_>>();
    let phases: Vec<(&Stretch, Vec<&TopicRow>)> =
        journey.phases.iter().map(|phase| (phase, of(phase))).filter(|(_, rows)| !rows.is_empty()).collect();
    html! {
        p {
            "How firmly they sit, as far as one can tell from outside: "
            @if reviewed { "by what has come back in reviews, and for the rest by tries and hints." }
            @else { "by the tries and hints it took." }
        }
        ul.legend {
            @for firmness in Firmness::ALL { li { (meter(firmness)) (firmness.word()) } }
        }
        @for (index, (phase, rows)) in phases.iter().enumerate() {
            details open[index + 1 == phases.len()] {
                summary { bdi { (clean(&phase.title)) } " " span.count { (spread_in_words(rows)) } (spread(rows)) }
                table.topics {
                    caption { "Topics of " (clean(&phase.title)) }
                    thead { tr {
                        th scope="col" { "Topic" }
                        th scope="col" { "Sits" }
                        th.number scope="col" { "Done" }
                    } }
                    tbody {
                        @for topic in rows {
                            tr {
                                th scope="row" { bdi { (clean(&topic.title)) } }
                                td { (meter(topic.firmness)) (topic.firmness.word()) }
                                td.number { (topic.done) " of " (topic.exercises) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// So many of the topics sit so firmly, for each step that occurs.
fn steps(topics: &[&TopicRow]) -> Vec<(Firmness, usize)> {
    let count = |firmness: Firmness| topics.iter().filter(|topic| topic.firmness == firmness).count();
    Firmness::ALL
        .into_iter()
        .rev()
        .map(|firmness| (firmness, count(firmness)))
        .filter(|(_, count)| *count > 0)
        .collect()
}

/// `71 topics: 8 rooted, 40 firm, 20 settling, 3 fresh`
fn spread_in_words(topics: &[&TopicRow]) -> String {
    let steps: Vec<String> =
        steps(topics).into_iter().map(|(firmness, count)| format!("{count} {}", firmness.word())).collect();
    format!("{}: {}", plural(topics.len() as u64, "topic", "topics"), steps.join(", "))
}

/// The same as a bar, the firmest first.
fn spread(topics: &[&TopicRow]) -> Markup {
    html! {
        span.spread aria-hidden="true" {
            @for (firmness, count) in steps(topics) {
                i class={ "f" (firmness.step()) } style={ "flex-grow:" (count) } {}
            }
        }
    }
}

/// Four bars, as many of them full as it is firm. The word beside it says the same.
fn meter(firmness: Firmness) -> Markup {
    html! {
        svg.meter aria-hidden="true" viewBox="0 0 30 14" width="30" height="14" {
            @for step in 1..=4 {
                @let height = 2 + 3 * step;
                rect.full[step <= firmness.step()] x=(8 * (step - 1)) y=(14 - height) width="5" height=(height) rx="1.5" {}
            }
        }
    }
}

/// The newest first.
fn landmarks(landmarks: &[Landmark]) -> Markup {
    html! {
        ol.landmarks reversed {
            @for landmark in landmarks.iter().rev() {
                li { (time(landmark.day)) " " bdi.name { (clean(&landmark.title)) } }
            }
        }
    }
}

/// The newest first.
fn notes(notes: &[JourneyNote]) -> Markup {
    html! {
        @for note in notes.iter().rev().take(NOTES) {
            article.note {
                p.eyebrow { @if let Some(day) = note.day { (time(day)) " · " } code { (clean(&note.exercise)) } }
                div.text dir="auto" { (lines(&note.text)) }
            }
        }
        @if notes.len() > NOTES {
            p { "And " (plural((notes.len() - NOTES) as u64, "older note", "older notes")) " in your diary." }
        }
    }
}

/// A text with its line ends, which the style keeps.
fn lines(text: &str) -> String {
    text.trim().lines().map(|line| clean(line.trim_end())).collect::<Vec<_>>().join("\n")
}

/// Control characters made visible, so that nothing invisible changes what a reader sees.
pub(super) fn clean(text: &str) -> String {
    printable(text)
}

fn time(day: Day) -> Markup {
    html! { time datetime=(day) { (date(day)) } }
}

/// `3 March 2026`
pub(super) fn date(day: Day) -> String {
    let (year, month, day) = day.date();
    let month = usize::try_from(month).ok().and_then(|month| MONTHS.get(month.checked_sub(1)?)).unwrap_or(&"");
    format!("{day} {month} {year}")
}

/// `1 day`, `2 days`
pub(super) fn plural(count: u64, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// `12 min`, `1 h 30 min`, `41 h`; a number and its unit stay on one line.
pub(super) fn duration(minutes: u64) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes}\u{a0}min"),
        // Nobody counts the minutes of a week.
        (hours, 0) | (hours @ 20.., _) => format!("{hours}\u{a0}h"),
        (hours, minutes) => format!("{hours}\u{a0}h {minutes}\u{a0}min"),
    }
}

/// The same as a large figure.
fn hours(minutes: u64) -> Markup {
    html! {
        @if minutes < 60 { (minutes) small { " min" } }
        @else if minutes < 600 { (minutes / 60) "." (minutes % 60 / 6) small { " hours" } }
        @else { (minutes / 60) small { " hours" } }
    }
}

/// Hundredths; nothing is 0 that has begun, and only the whole is 100.
fn percent(part: usize, whole: usize) -> usize {
    match (100 * part).checked_div(whole) {
        Some(0) if part > 0 => 1,
        Some(percent) => percent,
        None => 0,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::{super::facts::JourneySources, *};
    use crate::{
        course::{Course, Exercise, Phase, rules::Topics},
        diary::DiaryNote,
        progress::{LearningState, ProgressState, Road},
        timestamp::{Timestamp, UtcOffset},
    };

    const NOW: Timestamp = Timestamp(1_795_900_000);

    /// Six exercises in two phases, with this text wherever there can be one; so many of them done.
    fn journey(text: &str, done: usize) -> Journey {
        let phase = |name: &str| Phase { name: name.into(), title: text.into(), track: None };
        let exercise = |number: usize| Exercise {
            name: format!("e{number}"),
            phase: if number < 3 { "00_start".into() } else { "01_core".into() },
            title: text.into(),
            topics: vec![if number == 4 { "project-x".into() } else { "a-topic".into() }],
            checkpoint: number == 2,
            dir: text.into(),
            files: vec!["x.py".into()],
            ..Exercise::default()
        };
        let mut course = Course {
            phases: ["00_start", "01_core"].map(phase).into(),
            exercises: (0..6).map(exercise).collect(),
            ..Course::default()
        };
        course.info.title = text.into();
        let mut progress = ProgressState::default();
        for number in 0..done {
            progress.mark_passed(&format!("e{number}"), Timestamp(NOW.0 - 86_400 * (10 - number as u64)));
        }
        progress.mark_failed("e5");
        let mut learning = LearningState::default();
        learning.days.entry("2026-11-01".into()).or_default().minutes = 75;
        learning.days.entry(text.into()).or_default().minutes = 5;
        let note = DiaryNote { day: None, exercise: text.into(), text: text.into() };
        Journey::new(JourneySources {
            road: &Road::new(&course, &progress, &learning),
            begun: &BTreeSet::new(),
            topics: &Topics::default(),
            notes: vec![note],
            now: NOW,
            day_of: &|at| at.day(UtcOffset(0)),
        })
    }

    #[test]
    fn a_page_tells_what_there_is() {
        let none = journey_page(&journey("A title", 0));
        assert!(none.contains("What comes next") && !none.contains("id=\"milestones\""));
        let some = journey_page(&journey("A title", 3));
        for part in
            ["3<small> of 6</small>", "The first one: A title", "The end of A title", "1\u{a0}h 15\u{a0}min", "A topic"]
        {
            assert!(some.contains(part), "{part}\n{some}");
        }
        let all = journey_page(&journey("A title", 6));
        assert!(all.contains("The whole road") && all.contains("All 6 done") && !all.contains("id=\"next\""));
        assert!(is_journey_page(all.as_bytes()) && !is_journey_page(b"<!DOCTYPE html><title>mine</title>"));
    }

    #[test]
    fn figures_are_short() {
        assert_eq!(
            [0, 59, 60, 61, 1199, 1201].map(duration).join(" ").replace('\u{a0}', ""),
            "0min 59min 1h 1h 1min 19h 59min 20h"
        );
        assert_eq!(
            [hours(59), hours(90), hours(6000)]
                .map(PreEscaped::into_string)
                .join(" ")
                .replace("<small>", "")
                .replace("</small>", ""),
            "59 min 1.5 hours 100 hours"
        );
        assert_eq!([percent(0, 9), percent(1, 999), percent(9, 9), percent(0, 0)], [0, 1, 100, 0]);
    }

    proptest! {
        #[test]
        fn no_text_is_obeyed(text in "[<>\"'&a-z \u{202e}\u{0}\n-]{1,24}", done in 0usize..=6) {
            let (page, plain) = (journey_page(&journey(&text, done)), journey_page(&journey("plain", done)));
            for sign in ['<', '>', '"'] {
                prop_assert_eq!(page.matches(sign).count(), plain.matches(sign).count(), "{}", sign);
            }
            let invisible = ['\u{202e}', '\0'];
            prop_assert!(!page.contains(invisible));
        }
    }
}
