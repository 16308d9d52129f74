//! What comes above and below every verdict: the exercise's name and place, and the progress bar.

use unicode_width::UnicodeWidthStr as _;

use super::{
    text::{Line, Style, Text},
    view::{ExerciseView, FileLink},
    wrap::left_and_right,
};

/// Columns of the bar where there is room.
const BAR: usize = 36;
/// A bar shorter than this shows nothing.
const SHORTEST_BAR: usize = 12;

/// `slicing1 · Slicing from both ends            01_core · 14 of 63`, and below it the file with the task, if there is one.
pub fn header(view: &ExerciseView, width: usize) -> Text {
    let left = Line::of(format!(" {}", view.name), Style::Strong).with(format!(" · {}", view.title), Style::Plain);
    let place = format!("{} · {} of {}", view.phase, view.position, view.phase_total);
    let mut text = left_and_right(left, Line::of(place, Style::Dim), width);
    text.extend(about(view, width).filter(|_| !view.is_done));
    if let Some(file) = &view.instructions {
        text.push(instructions(file, width));
    }
    text
}

/// ` checkpoint  no hints · solution after the pass · about 20 minutes`
fn about(view: &ExerciseView, width: usize) -> Option<Line> {
    let minutes = view.minutes.map(|minutes| format!("about {minutes} minutes"));
    let (word, rules) =
        if view.checkpoint { ("checkpoint", Some("no hints · solution after the pass")) } else { ("time", None) };
    let rest: Vec<String> = rules.map(str::to_owned).into_iter().chain(minutes).collect();
    let line = Line::of(format!(" {word}  "), if view.checkpoint { Style::Hint } else { Style::Dim });
    (!rest.is_empty()).then(|| line.with(rest.join(" · "), Style::Dim).cut(width))
}

/// ` the task  01_core/070_slicing1/README.md`
pub fn instructions(file: &FileLink, width: usize) -> Line {
    let after = |lead: &str| {
        let mut line = Line::of(lead, Style::Dim);
        line.spans.extend(link(file, Style::Hint).spans);
        line
    };
    // The end of the path says more than the words before it.
    Some(after(" the task  ")).filter(|line| line.width() <= width).unwrap_or_else(|| cut_left(&after(" "), width))
}

/// `██████░░░░░░  13/412   01_core/070_slicing1/slicing1.py`; what is skipped is told behind the numbers.
pub fn progress(view: &ExerciseView, width: usize) -> Text {
    let skipped = if view.skipped > 0 { format!(" · {} skipped", view.skipped) } else { String::new() };
    let count = format!("  {}/{}{skipped}", view.done, view.total);
    let counted = count.width();
    let path = link(&view.path, Style::Plain);
    // The bar gives way to the path, unless too little of it would be left.
    let beside = width.saturating_sub(counted + path.width() + 4);
    let one_line = beside >= SHORTEST_BAR;
    let bar = BAR.min(if one_line { beside } else { width.saturating_sub(counted + 2) });
    let mut line = Line::of(" ", Style::Plain);
    line.spans.extend(progress_bar(view.done, view.total, bar).spans);
    line.push(count, Style::Plain);
    if one_line {
        line.push("   ", Style::Plain);
        line.spans.extend(path.spans);
        return vec![line];
    }
    let mut below = Line::of(" ", Style::Plain);
    below.spans.extend(path.spans);
    vec![line.cut(width), cut_left(&below, width)]
}

/// A bar of `width` columns. Full only when all is done, and not empty once something is.
pub fn progress_bar(done: usize, total: usize, width: usize) -> Line {
    let filled = match (done * width).checked_div(total) {
        Some(0) if done > 0 => 1,
        Some(filled) => filled.min(width),
        None => 0,
    };
    let filled = filled.min(width);
    Line::of("█".repeat(filled), Style::Good).with("░".repeat(width - filled), Style::Dim)
}

/// A file's path as a link.
pub fn link(file: &FileLink, style: Style) -> Line {
    match &file.url {
        Some(url) => Line::empty().with_link(&file.shown, style, url),
        None => Line::of(&file.shown, style),
    }
}

/// Cuts a path at its beginning: its end says more.
pub fn cut_left(line: &Line, width: usize) -> Line {
    if line.width() <= width {
        return line.clone();
    }
    let style = line.spans.last().map(|span| (span.style, span.link.clone()));
    let plain = line.plain();
    let mut kept = plain.trim_start();
    while !kept.is_empty() && Line::of(kept, Style::Plain).width() + 2 > width {
        let mut rest = kept.chars();
        rest.next();
        kept = rest.as_str();
    }
    let (style, target) = style.unwrap_or_default();
    let shown = format!("…{kept}");
    let start = Line::of(" ", Style::Plain);
    match target {
        Some(target) => start.with_link(shown, style, target),
        None => start.with(shown, style),
    }
    .cut(width)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_is_full_only_when_all_is_done_and_not_empty_once_something_is() {
        let bar = |done, total| progress_bar(done, total, 10).plain();
        assert_eq!(bar(0, 412), "░░░░░░░░░░");
        assert_eq!(bar(1, 412), "█░░░░░░░░░");
        assert_eq!(bar(411, 412), "█████████░");
        assert_eq!(bar(412, 412), "██████████");
        assert_eq!(bar(0, 0), "░░░░░░░░░░");
    }

    #[test]
    fn a_path_is_cut_at_its_beginning() {
        let line = Line::of(" ", Style::Plain).with("01_core/070_slicing1/slicing1.py", Style::Plain);
        assert_eq!(cut_left(&line, 20).plain(), " …icing1/slicing1.py");
    }
}
