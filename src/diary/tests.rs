use proptest::prelude::*;

use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

const TODAY: &str = "2026-11-30";

/// The diary with a note of today's.
fn noted(diary: &str, exercise: &str, note: &str) -> String {
    let insertion = insert(diary, day(TODAY), exercise, note).expect("there is something in it");
    let mut diary = diary.to_owned();
    diary.insert_str(insertion.at, &insertion.lines);
    diary
}

/// `2026-11-30 loops1: text`
fn read(diary: &str) -> Vec<String> {
    let words = |note: DiaryNote| {
        let day = note.day.map_or_else(|| "-".to_owned(), |day| day.to_string());
        format!("{day} {}: {}", note.exercise, note.text)
    };
    notes(diary).into_iter().map(words).collect()
}

#[test]
fn a_diary_begins_with_a_title_and_grows_at_its_end() {
    let first = noted("", "loops1", "The colon again.");
    assert_eq!(first, "# Diary\n\n## 2026-11-30\n\n### loops1\n\nThe colon again.\n");
    let second = noted(&first, "loops1", "  And the indent.\n\n");
    assert_eq!(second, format!("{first}\n  And the indent.\n"));
    let third = noted(&second, "loops2", "Another one.");
    assert_eq!(third, format!("{second}\n### loops2\n\nAnother one.\n"));
    let before = third.replace(TODAY, "2026-11-29");
    assert_eq!(noted(&before, "loops1", "x"), format!("{before}\n## 2026-11-30\n\n### loops1\n\nx\n"));
    assert_eq!(
        read(&third),
        ["2026-11-30 loops1: The colon again.\n\n  And the indent.", "2026-11-30 loops2: Another one."]
    );
}

#[test]
fn a_note_goes_below_its_heading_and_before_whatever_comes_next() {
    let diary = "## 2026-11-30\n### loops1\none\n### loops2\ntwo\n\n\n## Plans\nthree";
    assert_eq!(
        noted(diary, "loops1", "more"),
        "## 2026-11-30\n### loops1\none\n\nmore\n\n### loops2\ntwo\n\n\n## Plans\nthree"
    );
    assert_eq!(
        noted(diary, "loops3", "more"),
        "## 2026-11-30\n### loops1\none\n### loops2\ntwo\n\n### loops3\n\nmore\n\n\n## Plans\nthree"
    );
    assert_eq!(noted("three", "a", "b"), "three\n\n## 2026-11-30\n\n### a\n\nb\n");
    assert_eq!(noted("\n\n", "a", "b"), "# Diary\n\n## 2026-11-30\n\n### a\n\nb\n\n\n");
}

#[test]
fn headings_are_known_however_they_are_written() {
    for heading in [
        "### loops1",
        "###loops1",
        "   ### Loops1",
        "### `loops1`",
        "### loops1:",
        "### loops1 ###",
        "### 030_loops1",
        "### loops1 · The last 0 characters",
        "### **loops1**",
        "###\tloops1  \r",
    ] {
        for of_day in [
            "## 2026-11-30",
            "##2026-11-30",
            " ## 2026-11-30: rain",
            "## Monday, 2026-11-30 ##",
            "\u{feff}## 2026-11-30\r",
        ] {
            let diary = format!("{of_day}\n{heading}\ntext\n");
            assert_eq!(read(&diary), ["2026-11-30 loops1: text"], "{diary:?}");
            assert_eq!(noted(&diary, "loops1", "more").replace('\r', ""), format!("{diary}\nmore\n").replace('\r', ""));
        }
    }
    for no_heading in ["    ### loops1", "#### loops1", "# loops1", "\\### loops1", "> ### loops1", "- ### loops1"] {
        assert_eq!(read(&format!("## 2026-11-30\n### a\n{no_heading}\n")).len(), 1, "{no_heading}");
    }
}

#[test]
fn what_is_below_no_day_or_below_no_name_is_no_harm() {
    assert_eq!(read("### loops1\nfirst\n## Week 2\n### loops2\nsecond\n"), ["- loops1: first", "- loops2: second"]);
    assert_eq!(read("## 2026-11-30\nrain\n### loops1\n\n### loops2\n \n## 2026-12-01\n### !\nthree\n"), [""; 0]);
    assert_eq!(read("## 2026-02-31\n### a\ntext\n"), ["- a: text"], "there is no such day");
}

#[test]
fn a_comment_of_pythons_ends_no_note() {
    let diary = "## 2026-11-30\n### loops1\n# a comment\nprint(1)\n## other\nnot this\n";
    assert_eq!(read(diary), ["2026-11-30 loops1: # a comment\nprint(1)"]);
}

#[test]
fn what_is_in_a_code_block_is_no_heading_unless_the_block_is_never_closed() {
    let closed = "## 2026-11-30\n### loops1\n```\n### loops2\n``\n~~~\n```\nafter\n";
    assert_eq!(read(closed), ["2026-11-30 loops1: ```\n### loops2\n``\n~~~\n```\nafter"]);
    let open = "## 2026-11-30\n### loops1\n```python\nx = 1\n### loops2\ny\n## 2026-12-01\n### loops3\nz\n```\n";
    assert_eq!(
        read(open),
        ["2026-11-30 loops1: ```python\nx = 1", "2026-11-30 loops2: y", "2026-12-01 loops3: z\n```"]
    );
    // What is written after it would be code for every reader of Markdown.
    assert_eq!(
        noted("## 2026-11-30\n### loops1\n~~~~ py\nx", "loops1", "Closed now."),
        "## 2026-11-30\n### loops1\n~~~~ py\nx\n~~~~\n\nClosed now.\n"
    );
}

#[test]
fn of_two_headings_of_a_day_the_last_one_counts_and_both_are_read() {
    let diary = "## 2026-11-30\n### a\none\n## 2026-11-30\n### a\ntwo\n### b\nthree\n";
    assert_eq!(read(diary), ["2026-11-30 a: one", "2026-11-30 a: two", "2026-11-30 b: three"]);
    assert_eq!(noted(diary, "a", "four"), diary.replace("two\n", "two\n\nfour\n\n"));
}

#[test]
fn a_note_is_a_note_whatever_is_in_it() {
    for (note, written) in [
        ("## Plans\n### loops2\n# fine\n#### fine", "\\## Plans\n\\### loops2\n# fine\n#### fine"),
        ("\\## x\n   ###", "\\\\## x\n   \\###"),
        ("```\n## 2026-12-24\n### a\n```\nb", "```\n ## 2026-12-24\n### a\n```\nb"),
        ("~~~\nnever closed  \n\n", "~~~\nnever closed\n~~~"),
        ("\x1b[1;31mred\x1b[0m \x1b]0;title\x07 \0", "red ␛]0;title␇ ␀"),
        ("a\r\nb\rc", "a\nb\nc"),
    ] {
        let diary = noted("", "loops1", note);
        assert_eq!(diary, format!("# Diary\n\n## 2026-11-30\n\n### loops1\n\n{written}\n"), "{note:?}");
        assert_eq!(notes(&diary).len(), 1);
        assert_eq!(noted(&diary, "loops1", "y"), format!("{diary}\ny\n"));
    }
    for nothing in ["", " \n\t\n", "\x1b[0m"] {
        assert_eq!(insert("", day(TODAY), "loops1", nothing), None);
    }
}

#[test]
fn line_ends_stay_as_they_are() {
    let diary = "# Mine\r\n\r\n## 2026-11-30\r\n\r\n### loops1\r\n\r\none\r\n";
    assert_eq!(noted(diary, "loops1", "two\nthree"), format!("{diary}\r\ntwo\r\nthree\r\n"));
    assert_eq!(read(&noted(diary, "b", "x\n\ny")), ["2026-11-30 loops1: one", "2026-11-30 b: x\n\ny"]);
}

#[test]
fn an_editor_is_shown_the_line_to_write_in() {
    let opened = |diary: &str| {
        let insertion = insert_heading(diary, day(TODAY), "loops1");
        let mut whole = diary.to_owned();
        whole.insert_str(insertion.at, &insertion.lines);
        let line = insertion.line as usize;
        (whole.lines().nth(line - 1).unwrap().to_owned(), whole.lines().nth(line.saturating_sub(3)).unwrap().to_owned())
    };
    for diary in ["", "\n", "three", "## 2026-11-30\n", "## 2026-11-30\n### other\ntext", "## 2026-11-30\r\n## Plans"] {
        assert_eq!(opened(diary), (String::new(), "### loops1".to_owned()), "{diary:?}");
    }
    for (diary, line) in [("## 2026-11-30\n\n### loops1\n\none\n\n\n", 5), ("## 2026-11-30\n### loops1", 2)] {
        let insertion = insert_heading(diary, day(TODAY), "loops1");
        assert_eq!((insertion.lines.as_str(), insertion.line), ("", line));
    }
}

/// Lines of a diary as somebody may write it by hand.
fn diary_lines(with_code: bool) -> impl Strategy<Value = String> {
    let mut known = vec![
        "## 2026-11-29",
        "## 2026-11-30",
        "## 2026-12-01, rain",
        "### a",
        "### b",
        "### Ideas",
        "## Plans",
        "# Diary",
        "text",
        "",
        "  ",
        "    ### a",
        "\\### a",
        "- a\u{e9}",
        "#",
        "###",
        "<<<<<<< HEAD",
        "=======",
    ];
    known.extend(["```", "~~~", "```python"].into_iter().filter(|_| with_code));
    let lines = prop::sample::select(known);
    (prop::collection::vec(lines, 0..14), any::<bool>(), any::<bool>()).prop_map(|(lines, windows, ended)| {
        let end = if windows { "\r\n" } else { "\n" };
        let text = lines.join(end);
        if ended { text + end } else { text }
    })
}

fn note_lines() -> impl Strategy<Value = String> {
    let lines = prop::sample::select(vec![
        "## 2026-11-29",
        " ## 2026-12-24",
        "### a",
        "###",
        "\\### b",
        "text",
        "",
        "```",
        "~~~ x",
        "````",
        "# c",
        "\t",
        "é",
        "  indented",
    ]);
    prop::collection::vec(lines, 1..8).prop_map(|lines| lines.join("\n"))
}

/// A note as it comes back.
fn expected(note: &str) -> String {
    let lines: Vec<&str> = note.lines().collect();
    let first = lines.iter().position(|line| !line.trim().is_empty()).unwrap();
    let mut text = lines[first..].join("\n").trim_end().to_owned();
    if let Some(fence) = lines[first..].iter().copied().fold(None, Fence::after) {
        text = format!("{text}\n{}", fence.closing());
    }
    text
}

proptest! {
    #[test]
    fn a_note_comes_back_and_no_other_one_changes(
        diary in diary_lines(false),
        note in note_lines().prop_filter("something is in it", |note| !note.trim().is_empty()),
    ) {
        let before = notes(&diary);
        let with_it = noted(&diary, "a", &note);
        let mut after = notes(&with_it);
        let at = after.iter().rposition(|note| note.day == Some(day(TODAY)) && note.exercise == "a").unwrap();
        if after.len() > before.len() {
            prop_assert_eq!(after.remove(at).text, expected(&note));
        } else {
            // Below what was there already.
            let old = before[at].text.clone();
            prop_assert_eq!(&after[at].text, &format!("{old}\n\n{}", expected(&note)));
            after[at].text = old;
        }
        prop_assert_eq!(after, before);
    }

    #[test]
    fn nothing_that_was_there_is_lost(diary in diary_lines(true), note in note_lines(), name in "[a-c]") {
        if let Some(insertion) = insert(&diary, day(TODAY), &name, &note) {
            let (before, after) = diary.split_at(insertion.at);
            prop_assert!(before.is_empty() || before.ends_with('\n') || after.is_empty());
            let with_it = noted(&diary, &name, &note);
            let headings = [format!("## {TODAY}"), format!("### {name}")];
            prop_assert!(headings.iter().all(|heading| with_it.contains(heading)));
            prop_assert!(!has_windows_ends(&diary) || !insertion.lines.replace("\r\n", "").contains('\n'));
            // The next one finds its way.
            prop_assert!(noted(&with_it, &name, "more").len() > with_it.len());
        }
    }

    #[test]
    fn whatever_is_in_the_file_is_survived(diary in "[#\\\\`~ a2\\-\u{feff}\r\n]{0,60}", note in any::<String>()) {
        let _ = notes(&diary);
        let insertion = insert_heading(&diary, day(TODAY), "a");
        prop_assert!(diary.is_char_boundary(insertion.at) && insertion.line >= 1);
        if let Some(insertion) = insert(&diary, day(TODAY), "a", &note) {
            prop_assert!(diary.is_char_boundary(insertion.at));
            let obeyed = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
            prop_assert!(!insertion.lines.contains(obeyed));
        }
    }
}
