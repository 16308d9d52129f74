//! The model as lines of text: what is on the screen. Pure.

use std::collections::BTreeSet;

use super::{
    action::{self, Action, KeyContext},
    model::{CheckAll, EditorUse, ListScreen, Model, NoteField, Offer, Panel, Question, Screen, TracksScreen},
    renderer::Scene,
    scroll::Layout,
};
use crate::{
    course::Course,
    engine::verdict::VerdictKind,
    progress::Standing,
    terminal::Size,
    ui::{
        error_text::error_panel,
        frame,
        installation::downloads_message,
        list, notes, summary,
        summary::{Outcome, Unchecked},
        text::{Line, Style, Text},
        tracks,
        verdict::verdict_text,
        view::{AfterPass, CommandOffers, ExerciseView, FileLink, Look, OfferWords},
        wrap::{PROSE_WIDTH, by_word, prose, prose_with},
    },
};

/// A screen full of lines, and how much there was for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// At most as many as the terminal has rows, none wider than the terminal.
    pub lines: Text,
    /// What scrolling needs to know.
    pub layout: Layout,
}

/// With fewer rows than this there is no progress bar.
const ROWS_FOR_PROGRESS: usize = 10;
/// With fewer rows than this nothing is left empty.
const ROWS_FOR_AIR: usize = 12;
/// Nothing gets wider than this: lines would be hard to read.
const WIDEST: usize = 200;

impl Frame {
    /// A footer, and above it as much of a body as there is room for. Both are told the width, the body also its room.
    pub fn of(
        size: Size,
        footer: impl FnOnce(usize) -> Text,
        body: impl FnOnce(usize, usize) -> (Text, Layout),
    ) -> Self {
        let (width, rows) = (size.columns.min(WIDEST), size.rows.max(1));
        let mut footer = footer(width);
        // In a low window the keys stay, and the first line of the message.
        while footer.len() > rows.saturating_sub(2).max(1) {
            footer.remove(footer.len().saturating_sub(2));
        }
        let room = rows.saturating_sub(footer.len()).max(usize::from(rows > 1));
        let (mut lines, layout) = body(width, room);
        lines.extend(footer);
        lines.truncate(rows);
        Self { lines: lines.iter().map(|line| line.cut(width)).collect(), layout }
    }
}

/// Draws what the model knows.
pub fn frame(model: &Model) -> Frame {
    Frame::of(
        model.size(),
        |width| footer(model, width),
        |width, room| match model.screen() {
            Screen::List(list) => list_body(model, list, width, room),
            Screen::Tracks(shown) => tracks_body(model, *shown, width, room),
            _ => model.scroll().part(body(model, width), room, width),
        },
    )
}

impl Scene for Model {
    fn size(&self) -> Size {
        self.size()
    }

    fn lay_out(&mut self) -> Text {
        let frame = frame(self);
        self.laid_out(frame.layout);
        frame.lines
    }

    fn scrolls(&self) -> bool {
        matches!(self.screen(), Screen::List(_) | Screen::Tracks(_)) || self.scroll().hides()
    }

    fn said(&self) -> Option<&str> {
        let preparing = self.run().and_then(|run| run.preparing.as_deref());
        preparing.or(self.notice().map(|notice| notice.text.as_str()))
    }

    fn edition(&self) -> Option<u64> {
        (!matches!(self.panel(), Panel::Waiting)).then(|| self.edition())
    }

    fn result(&self, width: usize) -> Text {
        let mut text = body(self, width);
        text.push(Line::empty());
        text.extend(frame::progress(&view_of(self), width));
        text
    }
}

/// What is above the footer; also everything that is printed where there is no terminal.
pub fn body(model: &Model, width: usize) -> Text {
    match model.screen() {
        Screen::Welcome => welcome(model, width),
        Screen::Exercise => exercise(model, width),
        Screen::List(_) | Screen::Tracks(_) => Text::new(),
        Screen::CheckAll(check) => check_all(model, check, width),
        Screen::Help => help(model, width),
        Screen::Page(page) => page.lines(width),
    }
}

fn paragraphs(message: &str, width: usize) -> Text {
    let mut text = Text::new();
    for paragraph in message.trim().split("\n\n") {
        if !text.is_empty() {
            text.push(Line::empty());
        }
        let paragraph = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
        text.extend(prose(&paragraph, width, 1));
    }
    text
}

fn welcome(model: &Model, width: usize) -> Text {
    let info = &model.course().info;
    let mut text = vec![Line::of(format!(" {}", info.title), Style::Strong), Line::empty()];
    text.extend(paragraphs(&info.welcome, width));
    text.push(Line::empty());
    let view = view_of(model);
    text.extend(words_with_path("The first file is", &view.path, "", width));
    if !info.start.is_empty() {
        text.push(Line::empty());
        text.extend(prose("Have you programmed before? `q`, and `pythlings start` finds where to begin.", width, 1));
    }
    text
}

fn view_of(model: &Model) -> ExerciseView {
    let mut view = ExerciseView::new(&model.road(), model.shown());
    view.hints_shown = model.hints_shown(model.assignment()) as usize;
    view
}

fn exercise(model: &Model, width: usize) -> Text {
    let mut text = checked(model, width);
    let note = notes::last_note(&model.shown().name, model.notes(), width);
    if !note.is_empty() {
        if text.last().is_some_and(|last| last.width() > 0) {
            text.push(Line::empty());
        }
        text.extend(note);
    }
    text
}

/// What a check has found, or what is to be done first.
fn checked(model: &Model, width: usize) -> Text {
    let view = view_of(model);
    let look = Look { width, show_all: model.show_all(), rows: Some(model.size().rows) };
    match model.panel() {
        Panel::Verdict(verdict) => {
            let mut text = verdict_text(verdict, &view, Some(&after_pass(model)), look);
            if model.run().is_some_and(|run| run.is_long(model.now())) {
                // What is said about the content before steps back; the status says why.
                text.iter_mut().flat_map(|line| &mut line.spans).for_each(|span| span.style = Style::Dim);
            }
            text
        }
        Panel::Waiting => {
            let mut text = frame::header(&view, width);
            text.push(Line::empty());
            if !model.came_by_save() {
                text.extend(words_with_path("Edit", &view.path, " and save it.", width));
                text.push(Line::empty());
            }
            // Once it takes long the status says so, with the time.
            if !is_told(model) {
                text.push(Line::of(" checking …", Style::Dim));
            }
            text
        }
        Panel::Trouble(error) => {
            let mut text = frame::header(&view, width);
            text.push(Line::empty());
            text.extend(error_panel(error, width));
            text
        }
    }
}

/// Words with a path in them: on one line, or the path on a line of its own where it does not fit beside them.
fn words_with_path(before: &str, path: &FileLink, after: &str, width: usize) -> Text {
    let linked = frame::link(path, Style::Hint).spans;
    let mut beside = Line::of(format!(" {before} "), Style::Plain);
    beside.spans.extend(linked.clone());
    beside.push(after, Style::Plain);
    if beside.width() <= width {
        return vec![beside];
    }
    let mut below = Line::of(" ", Style::Plain);
    below.spans.extend(linked);
    let mut text = vec![Line::of(format!(" {before}"), Style::Plain), frame::cut_left(&below, width)];
    if !after.is_empty() {
        text.push(Line::of(format!(" {}", after.trim_start()), Style::Plain));
    }
    text
}

/// The run takes so long that the status tells of it.
fn is_told(model: &Model) -> bool {
    model.run().is_some_and(|run| run.preparing.is_some() || run.is_long(model.now()))
}

fn after_pass(model: &Model) -> AfterPass {
    let (road, shown) = (model.road(), model.shown_index());
    let solution = model.solution_link().cloned();
    if model.assignment().is_review() {
        let after = AfterPass { solution, ..AfterPass::default() };
        return after.of_review(model.comes_back().unwrap_or_default());
    }
    let next = road.current().filter(|current| *current != shown);
    if model.settings().interactive {
        AfterPass::new(&road, shown, next, solution, &KeyOffers).encouraging(&road, shown, model.settings().offset)
    } else {
        AfterPass::new(&road, shown, next, solution, &CommandOffers)
    }
}

/// By a key.
struct KeyOffers;

impl OfferWords for KeyOffers {
    fn skip_rest(&self, _phase: &str) -> String {
        format!("{} marks", key_of(Action::KnowRest))
    }

    fn tracks(&self) -> String {
        format!("{} shows", key_of(Action::Next))
    }
}

/// `` `n` ``: the key for an action on the exercise.
fn key_of(action: Action) -> String {
    let binding = action::bindings(KeyContext::Exercise).find(|row| row.action == action);
    binding.map(|row| format!("`{}`", row.keys[0])).unwrap_or_default()
}

fn check_all(model: &Model, check: &CheckAll, width: usize) -> Text {
    let course = model.course();
    let seconds = check.elapsed(model.now()).as_secs_f64();
    let mut text = vec![Line::of(" Checking what you have begun or done", Style::Strong).cut(width)];
    if check.is_running() {
        let total = check.total();
        let checked = check.found().count();
        let failing = check.found().filter(|(_, kind)| *kind != VerdictKind::Passed).count();
        text.push(Line::empty());
        if total > 0 && model.question().is_none() {
            let mut bar = Line::of(" ", Style::Plain);
            bar.spans.extend(frame::progress_bar(checked, total, width.saturating_sub(2).min(36)).spans);
            text.push(bar);
            let passing = checked - failing;
            let numbers = format!("{checked} of {total} · {passing} pass · {failing} do not · {seconds:.1} s");
            text.extend(prose(&numbers, width, 1));
        }
        if let Some(preparing) = &check.preparing {
            text.extend(prose(preparing, width, 1));
        }
        return text;
    }
    if let Some(error) = check.trouble() {
        text.push(Line::empty());
        text.extend(error_panel(error, width));
    }
    if check.exercises().is_empty() && check.trouble().is_none() {
        text.push(Line::empty());
        let words = if check.was_stopped() {
            "Stopped."
        } else {
            "You have not begun any exercise yet, so there is nothing to check."
        };
        text.extend(prose(words, width, 1));
        return text;
    }
    let outcome = |(index, kind)| Outcome {
        exercise: &course.exercises[index],
        kind,
        was_done: check.was_done(index),
        is_begun: true,
    };
    // What is skipped need not pass.
    let road = model.road();
    let of_road = road.exercises().filter(|index| road.standing(*index) != Standing::Skipped);
    let total = of_road.chain(check.exercises().iter().copied()).collect::<BTreeSet<_>>().len();
    let unchecked = Unchecked { not_begun: total - check.exercises().len(), not_downloaded: check.left_out() };
    text.extend(summary::check_all(course, total, &check.found().map(outcome).collect::<Vec<_>>(), unchecked, width));
    let ended = if check.was_stopped() { "stopped after" } else { "took" };
    text.push(Line::of(format!(" {ended} {seconds:.1} s"), Style::Dim));
    text
}

fn help(model: &Model, width: usize) -> Text {
    let mut text = vec![Line::of(" Keys", Style::Strong)];
    for (place, title) in [(KeyContext::Exercise, "on the exercise"), (KeyContext::List, "in the list")] {
        text.push(Line::empty());
        text.push(Line::of(format!(" {title}"), Style::Dim));
        for row in action::bindings(place).filter(|row| model.knows(row.action)) {
            let keys = row.keys.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
            // Half of a narrow window is for the words.
            let column = (width / 2).clamp(8, 22) - 5;
            let lead = Line::of(format!("{keys:column$}"), Style::Hint).with("  ", Style::Plain);
            text.extend(prose_with(lead, row.help, width, 3, column + 5));
        }
    }
    text.push(Line::empty());
    let sentences = "Saving a file checks it; you don't need a key. Ctrl-C leaves at once, Ctrl-Z leaves for a while.";
    text.extend(prose(sentences, width, 1));
    if model.settings().editor != EditorUse::AtEachExercise {
        text.extend(prose("`pythlings --edit-cmd CMD` opens each exercise in your editor from now on.", width, 1));
    }
    text
}

/// A line of the list, before it is written.
#[derive(Clone, Copy)]
enum ListLine<'m> {
    /// Air between two phases.
    Air,
    /// The heading of this phase.
    Heading(&'m str),
    /// The exercise in this place.
    Row(usize),
}

/// Headings and rows of these exercises.
fn list_lines<'m>(course: &'m Course, rows: &[usize]) -> Vec<ListLine<'m>> {
    let mut lines = Vec::with_capacity(rows.len() + 2 * course.phases.len());
    let mut before = None;
    for row in rows {
        let phase = course.exercises[*row].phase.as_str();
        if before != Some(phase) {
            lines.extend(before.map(|_| ListLine::Air));
            lines.push(ListLine::Heading(phase));
            before = Some(phase);
        }
        lines.push(ListLine::Row(*row));
    }
    lines
}

fn list_body(model: &Model, shown: &ListScreen, width: usize, room: usize) -> (Text, Layout) {
    let course = model.course();
    let rows = shown.rows(model);
    let selected = shown.selected(model);
    let all = list::rows(&model.road(), model.begun());
    let mut text = Text::new();
    if rows.is_empty() {
        text.push(Line::of(" nothing matches", Style::Warn));
    }
    if shown.is_searching() || !shown.search.is_empty() {
        let cursor = if shown.is_searching() { "▏" } else { "" };
        text.push(Line::of(" / ", Style::Hint).with(format!("{}{cursor}", shown.search), Style::Strong));
    }
    let lines = list_lines(course, &rows);
    let marked =
        lines.iter().position(|line| matches!(line, ListLine::Row(row) if Some(*row) == selected)).unwrap_or(0);
    let page = room.saturating_sub(text.len()).max(1);
    // The mark stays in the middle where it can.
    let first = marked.saturating_sub(page / 2).min(lines.len().saturating_sub(page));
    let names = list::names_width(rows.iter().map(|row| &all[*row]));
    for (index, line) in lines.iter().enumerate().skip(first).take(page) {
        text.push(match *line {
            // The first row says at least which phase it is in, unless the mark is there.
            ListLine::Row(row) if index == first && index != marked => {
                list::phase_heading(course, &all[row].exercise.phase, &all, width)
            }
            ListLine::Row(row) => {
                let url = all[row].url(course);
                list::row_line(&all[row], url, Some(row) == selected, names, width)
            }
            ListLine::Heading(phase) => list::phase_heading(course, phase, &all, width),
            ListLine::Air => Line::empty(),
        });
    }
    (text, Layout { hidden: 0, page })
}

/// The tracks, with the selected one in the middle where it can be.
fn tracks_body(model: &Model, shown: TracksScreen, width: usize, room: usize) -> (Text, Layout) {
    let road = model.road();
    let words = if road.count().all() == 0 {
        "Where would you like to begin? Put one of these on your road, or several."
    } else if road.current().is_none() {
        "You are at the end of your road. Where would you like to go on? Put one of these on it, or several."
    } else {
        "What is for everybody comes first. After it come the tracks that you put on your road."
    };
    let mut text = vec![Line::of(" Tracks", Style::Strong), Line::empty()];
    text.extend(prose(words, width, 1));
    let mut selected = 0..0;
    for (index, overview) in road.tracks().iter().enumerate() {
        text.push(Line::empty());
        let begin = text.len();
        text.extend(tracks::track(overview, index == shown.mark, width));
        if index == shown.mark {
            selected = begin..text.len();
        }
    }
    let middle = usize::midpoint(selected.start, selected.end);
    // In a window that is too low for the whole of it, its first line is there.
    let first = middle.saturating_sub(room / 2).min(text.len().saturating_sub(room)).min(selected.start);
    let text = text.into_iter().skip(first).take(room).collect();
    (text, Layout { hidden: 0, page: room.max(1) })
}

fn footer(model: &Model, width: usize) -> Text {
    let rows = model.size().rows;
    let mut footer = status(model, width);
    if footer.is_empty() && rows >= ROWS_FOR_AIR {
        footer.push(Line::empty());
    }
    if let Screen::List(_) = model.screen()
        && rows >= ROWS_FOR_PROGRESS
    {
        let all = list::rows(&model.road(), model.begun());
        footer.push(list::total(&all, width));
    }
    let has_progress = matches!(model.screen(), Screen::Exercise | Screen::Welcome);
    if has_progress && rows >= ROWS_FOR_PROGRESS {
        footer.extend(frame::progress(&view_of(model), width));
    }
    footer.push(keys(model.place(), |action| model.offer(action), width));
    footer
}

/// What is going on, or what is to be said.
fn status(model: &Model, width: usize) -> Text {
    let prose = |text: &str, style| {
        let mut line = Line::empty();
        line.push(text, style);
        let mut lines = by_word(&line, width.min(PROSE_WIDTH), 1, 1);
        lines.truncate(3);
        lines
    };
    match (model.question(), model.screen()) {
        (Some(Question::GiveUp(_)), _) => {
            let words = "Look at the solution? That's fine: the review ends, and it comes back soon. y/n";
            return prose(words, Style::Warn);
        }
        (Some(Question::Reset(assignment)), _) => {
            let name = &model.assigned(assignment).name;
            return prose(&format!("Put the starter of `{name}` back? Your version is kept. y/n"), Style::Warn);
        }
        (Some(Question::Download), Screen::CheckAll(check)) => return download_question(check, width),
        _ => {}
    }
    let mut text = Text::new();
    if let Some(notice) = model.notice() {
        text.extend(prose(&notice.text, if notice.is_warning { Style::Warn } else { Style::Hint }));
    }
    if let Some(field) = model.note_field() {
        text.extend(note_field(model, field, width));
        return text;
    }
    let run = model.run().filter(|_| matches!(model.screen(), Screen::Exercise | Screen::Welcome));
    if let Some(run) = run.filter(|_| is_told(model)) {
        let seconds = model.now().saturating_sub(run.since).as_secs_f64();
        let what = run.preparing.as_deref().unwrap_or("checking …");
        text.extend(prose(&format!("{what} {seconds:.1} s"), Style::Hint));
    }
    text
}

/// Rows of a note that is being typed.
const FIELD_ROWS: usize = 4;

/// The note that is being typed, or the part of it round the cursor.
fn note_field(model: &Model, field: &NoteField, width: usize) -> Text {
    let (before, after) = field.text();
    let name = &model.course().exercises[field.exercise].name;
    let line = Line::of(format!("note on {name}: "), Style::Hint).with(format!("{before}▏{after}"), Style::Plain);
    let mut rows = by_word(&line, width.min(PROSE_WIDTH), 1, 1);
    let cursor = rows.iter().position(|row| row.plain().contains('▏')).unwrap_or(0);
    rows.truncate((cursor + 1).max(FIELD_ROWS));
    rows.drain(..rows.len().saturating_sub(FIELD_ROWS));
    rows
}

/// What a check of all exercises would download, and what happens without it.
fn download_question(check: &CheckAll, width: usize) -> Text {
    let waiting: BTreeSet<&String> = check.downloads().iter().flat_map(|download| &download.exercises).collect();
    let waiting = waiting.len();
    let rest = check.exercises().len() - waiting;
    let who = if waiting == 1 {
        "One of your exercises needs".to_owned()
    } else {
        format!("{waiting} of your exercises need")
    };
    let without = match rest {
        0 => "leaves it".to_owned(),
        1 => "checks the other one only".to_owned(),
        rest => format!("checks the other {rest} only"),
    };
    let words = downloads_message(check.downloads());
    let text = format!("{who} packages that are not here yet: {words}. Download them now? y/n (`n` {without})");
    let mut line = Line::empty();
    line.push(text, Style::Warn);
    by_word(&line, width.min(PROSE_WIDTH), 1, 1)
}

/// The most important keys, as many as fit; the way to the help and the way out always. `offer` says which of them make sense now.
pub(crate) fn keys(place: KeyContext, offer: impl Fn(Action) -> Offer, width: usize) -> Line {
    let gap = if width < 60 { 2 } else { 3 };
    let mut offers: Vec<(Action, Line)> = Vec::new();
    for row in action::bindings(place).filter(|row| !row.label.is_empty()) {
        if let Offer::Footer(more) = offer(row.action) {
            let line =
                Line::of(row.keys[0].to_string(), Style::Hint).with(format!(" {}{more}", row.label), Style::Plain);
            offers.push((row.action, line));
        }
    }
    let taken = |offers: &[(Action, Line)]| {
        offers.iter().map(|(_, line)| line.width()).sum::<usize>() + gap * offers.len().saturating_sub(1) + 1
    };
    while taken(&offers) > width && offers.len() > 1 {
        let stays = [Action::Help, Action::Quit, Action::Back];
        let last = offers.iter().rposition(|(action, _)| !stays.contains(action)).unwrap_or(0);
        offers.remove(last);
    }
    let mut line = Line::of(" ", Style::Plain);
    for (index, (_, offer)) in offers.into_iter().enumerate() {
        if index > 0 {
            line.push(" ".repeat(gap), Style::Plain);
        }
        line.spans.extend(offer.spans);
    }
    line
}

#[cfg(test)]
mod tests;
