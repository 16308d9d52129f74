//! Breaking styled lines: prose at words, values and output at graphemes, code not at all (it is cut).

use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr as _;

use super::text::{Line, Span, Style, Text};

/// Prose is not set wider than this: longer lines are hard to read.
pub const PROSE_WIDTH: usize = 100;

/// A piece of a line that is never broken.
#[derive(Clone, Copy)]
struct Cell<'a> {
    text: &'a str,
    width: usize,
    span: &'a Span,
}

fn cells(line: &Line) -> Vec<Cell<'_>> {
    let mut cells = Vec::new();
    for span in &line.spans {
        cells.extend(span.text.graphemes(true).map(|text| Cell { text, width: text.width(), span }));
    }
    cells
}

/// Appends a cell, to the last span when it has the same style and link.
fn push(line: &mut Line, cell: Cell<'_>) {
    match line.spans.last_mut() {
        Some(last) if last.style == cell.span.style && last.link == cell.span.link => last.text.push_str(cell.text),
        _ => line.spans.push(Span { text: cell.text.to_owned(), ..cell.span.clone() }),
    }
}

fn indented(indent: usize) -> Line {
    if indent == 0 { Line::empty() } else { Line::of(" ".repeat(indent), Style::Plain) }
}

/// Breaks a line at `width` columns between graphemes, so that nothing is lost; every line begins with `indent` spaces.
pub fn by_grapheme(line: &Line, width: usize, indent: usize) -> Text {
    let room = width.saturating_sub(indent).max(1);
    let mut text = vec![indented(indent)];
    let mut used = 0;
    for cell in cells(line) {
        if used + cell.width > room && used > 0 {
            text.push(indented(indent));
            used = 0;
        }
        used += cell.width;
        if let Some(last) = text.last_mut() {
            push(last, cell);
        }
    }
    text
}

/// Breaks a line as [`by_grapheme`] does, but rather after a space or a comma where the row has one in its second half: for
/// values and calls, whose every character counts.
pub fn by_token(line: &Line, width: usize, indent: usize) -> Text {
    let room = width.saturating_sub(indent).max(1);
    let cells = cells(line);
    let mut text = Text::new();
    let mut rest = cells.as_slice();
    loop {
        let mut used = 0;
        let fitting = rest.iter().take_while(|cell| {
            used += cell.width;
            used <= room
        });
        let fitting = fitting.count().max(1).min(rest.len());
        let mut taken = fitting;
        if fitting < rest.len() {
            let is_end = |at: &usize| matches!(rest[at - 1].text, " " | ",") && rest[*at].text != " ";
            taken = (fitting / 2 + 1..=fitting).rev().find(is_end).unwrap_or(fitting);
        }
        let mut row = indented(indent);
        rest[..taken].iter().for_each(|cell| push(&mut row, *cell));
        text.push(row);
        rest = &rest[taken..];
        if rest.is_empty() {
            return text;
        }
    }
}

/// Breaks a line at `width` columns between words; a word that is too long is broken between graphemes. The first line
/// begins with `first` spaces, the others with `hanging`.
pub fn by_word(line: &Line, width: usize, first: usize, hanging: usize) -> Text {
    let cells = cells(line);
    let mut text = vec![indented(first)];
    let mut used = first;
    let mut spaces: Vec<Cell<'_>> = Vec::new();
    for word in cells.chunk_by(|left, right| (left.text == " ") == (right.text == " ")) {
        if word[0].text == " " {
            spaces = word.to_vec();
            continue;
        }
        let width_of = |cells: &[Cell<'_>]| cells.iter().map(|cell| cell.width).sum::<usize>();
        let (gap, length) = (width_of(&spaces), width_of(word));
        let begun = used > if text.len() == 1 { first } else { hanging };
        if begun && used + gap + length > width {
            text.push(indented(hanging));
            used = hanging;
            spaces.clear();
        }
        for cell in spaces.drain(..).chain(word.iter().copied()) {
            if used + cell.width > width && used > hanging {
                text.push(indented(hanging));
                used = hanging;
            }
            used += cell.width;
            if let Some(last) = text.last_mut() {
                push(last, cell);
            }
        }
    }
    text
}

/// Sentences with `` `code` `` in them as wrapped lines.
pub fn prose(sentence: &str, width: usize, indent: usize) -> Text {
    prose_with(Line::empty(), sentence, width, indent, indent)
}

/// As [`prose`], after a sign or a word on the first line.
pub fn prose_with(mut lead: Line, sentence: &str, width: usize, first: usize, hanging: usize) -> Text {
    for (index, part) in sentence.split('`').enumerate() {
        let is_code = index % 2 == 1 && sentence.matches('`').count() > index;
        if is_code {
            lead.push(format!("`{part}`"), Style::Code);
        } else if index % 2 == 1 {
            lead.push(format!("`{part}"), Style::Plain);
        } else {
            lead = with_addresses(lead, part);
        }
    }
    by_word(&lead, width.min(PROSE_WIDTH), first, hanging)
}

/// A web address is a link as a whole, even where it has to be broken.
fn with_addresses(mut line: Line, mut text: &str) -> Line {
    while let Some(at) = text.find("https://").into_iter().chain(text.find("http://")).min() {
        let end = text[at..].find(char::is_whitespace).map_or(text.len(), |end| at + end);
        let address = text[at..end].trim_end_matches(['.', ',', ';', ':', ')', '!', '?']);
        line.push(&text[..at], Style::Plain);
        line = line.with_link(address, Style::Plain, address);
        text = &text[at + address.len()..];
    }
    line.push(text, Style::Plain);
    line
}

/// `left` at the beginning of the line and `right` at its end; `right` gets a line of its own where both do not fit.
pub fn left_and_right(left: Line, right: Line, width: usize) -> Text {
    let (left_width, right_width) = (left.width(), right.width());
    if right_width == 0 {
        return vec![left.cut(width)];
    }
    // A column stays free at the right, as one does at the left.
    if left_width + right_width + 3 > width {
        let mut below = Line::of("   ", Style::Plain);
        below.spans.extend(right.spans);
        return vec![left.cut(width), below.cut(width)];
    }
    let mut line = left.with(" ".repeat(width - 1 - left_width - right_width), Style::Plain);
    line.spans.extend(right.spans);
    vec![line]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &Text) -> Vec<String> {
        text.iter().map(Line::plain).collect()
    }

    #[test]
    fn prose_is_broken_at_words_with_a_hanging_indent() {
        let line = Line::of("note: one two three", Style::Plain);
        assert_eq!(plain(&by_word(&line, 12, 1, 3)), [" note: one", "   two three"]);
    }

    #[test]
    fn a_word_that_is_too_long_is_broken_and_nothing_is_lost() {
        assert_eq!(plain(&by_word(&Line::of("a abcdefgh", Style::Plain), 6, 0, 2)), ["a", "  abcd", "  efgh"]);
        assert_eq!(plain(&by_grapheme(&Line::of("abcdefgh", Style::Plain), 5, 2)), ["  abc", "  def", "  gh"]);
    }

    #[test]
    fn values_are_broken_after_commas_and_spaces() {
        let rows = |text: &str, width| plain(&by_token(&Line::of(text, Style::Plain), width, 1));
        assert_eq!(rows("['one', 'two', 'three']", 12), [" ['one', ", " 'two', ", " 'three']"]);
        assert_eq!(rows("a bcdefghijklm", 8), [" a bcdef", " ghijklm"], "a short row would waste the room");
        assert_eq!(rows("(1,2,3,4)", 6), [" (1,2,", " 3,4)"]);
        assert_eq!(rows("", 6), [" "]);
    }

    #[test]
    fn wide_characters_count_twice_and_are_never_halved() {
        assert_eq!(plain(&by_grapheme(&Line::of("日本語", Style::Plain), 5, 0)), ["日本", "語"]);
    }

    #[test]
    fn styles_survive_a_break() {
        let line = Line::of("ab", Style::Bad).with("cd", Style::Good);
        let rows = by_grapheme(&line, 3, 0);
        assert_eq!(rows[0].spans.iter().map(|span| span.style).collect::<Vec<_>>(), [Style::Bad, Style::Good]);
        assert_eq!(rows[1].spans[0].style, Style::Good);
    }

    #[test]
    fn code_in_prose_keeps_its_backticks_and_a_single_backtick_is_only_a_sign() {
        assert_eq!(plain(&prose("use `x` here", 80, 0)), ["use `x` here"]);
        assert_eq!(plain(&prose("a ` alone", 80, 0)), ["a ` alone"]);
        assert_eq!(prose("use `x` here", 80, 0)[0].spans[1].style, Style::Code);
    }

    #[test]
    fn an_address_in_prose_is_one_link_in_all_its_rows() {
        let rows = prose("See https://docs.python.org/3/a.html. It's short.", 20, 0);
        let links: Vec<_> = rows.iter().flat_map(|row| &row.spans).filter_map(|span| span.link.clone()).collect();
        assert_eq!(links, ["https://docs.python.org/3/a.html"; 2]);
        assert_eq!(plain(&rows).join(""), "Seehttps://docs.python.org/3/a.html. It'sshort.");
    }

    #[test]
    fn left_and_right_share_a_line_where_they_fit() {
        let (left, right) = (Line::of(" ab", Style::Plain), Line::of("cd", Style::Plain));
        assert_eq!(plain(&left_and_right(left.clone(), right.clone(), 10)), [" ab    cd"]);
        assert_eq!(plain(&left_and_right(left, right, 7)), [" ab", "   cd"]);
    }
}
