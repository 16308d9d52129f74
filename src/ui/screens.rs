//! Screens as plain text, compared whole at several widths.

use super::{
    frame,
    samples::*,
    text::Text,
    verdict::verdict_text,
    view::{AfterPass, ExerciseView, FileLink, Look},
};
use crate::engine::verdict::*;

fn look(width: usize) -> Look {
    Look { width, show_all: false, rows: None }
}

fn plain(text: &Text) -> String {
    let mut out = String::from("\n");
    for line in text {
        out.push_str(line.plain().trim_end());
        out.push('\n');
    }
    out
}

fn screen(verdict: &Verdict, width: usize) -> String {
    plain(&verdict_text(verdict, &view(), None, look(width)))
}

#[track_caller]
fn same(found: &str, wanted: &str) {
    assert!(found == wanted, "found:\n{found}\nwanted:\n{wanted}");
}

#[test]
fn the_sketch_of_the_design() {
    let mut text = verdict_text(&sketch(), &view(), None, look(80));
    text.push(super::text::Line::empty());
    text.extend(frame::progress(&view(), 80));
    same(
        &plain(&text),
        r#"
 slicing1 · Slicing from both ends                           01_core · 14 of 63

 ✗ the last two characters                                          test 2 of 5

   last("python", 2)            slicing1.py:21

     you returned   'py'
     wanted         'on'

   19 │ def last(text, count):
   20 │     """Return the last `count` characters of `text`."""
   21 │     return text[:count]

   you printed
     count is 2

 ✓ 1 passed   ✗ 1 failed   · 3 not reached

 █░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  13/412   01_core/070_slicing1/slicing1.py
"#,
    );
}

#[test]
fn the_sketch_in_40_columns() {
    let mut text = verdict_text(&sketch(), &view(), None, look(40));
    text.extend(frame::progress(&view(), 40));
    same(
        &plain(&text),
        r#"
 slicing1 · Slicing from both ends
   01_core · 14 of 63

 ✗ the last two characters  test 2 of 5

   last("python", 2)
   slicing1.py:21

     you returned   'py'
     wanted         'on'

   19 │ def last(text, count):
   20 │     """Return the last `count` …
   21 │     return text[:count]

   you printed
     count is 2

 ✓ 1 passed   ✗ 1 failed
 · 3 not reached
 █░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  13/412
 01_core/070_slicing1/slicing1.py
"#,
    );
}

#[test]
fn the_sketch_in_200_columns_is_as_wide_as_the_window_and_no_prose_is() {
    let found = screen(&sketch(), 200);
    let header = found.lines().nth(1).unwrap();
    assert_eq!(header.chars().count(), 199);
    let mut forgotten = comparison(value("None", "NoneType"), text_value("on"));
    forgotten.call = Some("last()".into());
    forgotten.excerpt = Some(excerpt());
    let prose = screen(&failing(forgotten), 200);
    let line = prose.lines().find(|line| line.contains("It ends with a")).unwrap();
    assert!(line.chars().count() <= 100, "{line}");
}

#[test]
fn an_exception_shows_the_line_and_the_part_of_it() {
    let mut problem = exception("ZeroDivisionError", "division by zero");
    problem.call = Some("mean([])".into());
    problem.excerpt = Some(Excerpt {
        file: "slicing1.py".into(),
        first_line: 6,
        lines: vec!["def mean(prices):".into(), "    return sum(prices) / len(prices)".into()],
        mark: Some(7),
    });
    problem.frames =
        vec![StackFrame { span: Some((12, 37)), ..frame(7, "mean", "    return sum(prices) / len(prices)") }];
    same(
        &screen(&failing(problem), 80),
        r"
 slicing1 · Slicing from both ends                           01_core · 14 of 63

 ✗ the last two characters                                          test 2 of 5

   mean([])                     slicing1.py:7

   Something is divided by zero here, and that has no result.
   What if the list is empty? Then its length is 0.
   ZeroDivisionError: division by zero

    6 │ def mean(prices):
 →  7 │     return sum(prices) / len(prices)
      │            ^^^^^^^^^^^^^^^^^^^^^^^^^

 ✓ 1 passed   ✗ 1 failed   · 3 not reached
",
    );
}

#[test]
fn a_syntax_error_has_its_mark() {
    let problem = problem(What::Syntax {
        type_name: "SyntaxError".into(),
        message: "'(' was never closed".into(),
        file: "slicing1.py".into(),
        line: 12,
        column: 6,
        end: Some((12, 0)),
        text: "print(\"hello\"".into(),
        meant: None,
    });
    same(
        &screen(&broken(VerdictKind::Error, problem), 60),
        r#"
 slicing1 · Slicing from both ends       01_core · 14 of 63

 ✗ Python can't read slicing1.py             slicing1.py:12

   The bracket `(` is opened here and never closed. Its `)`
   is missing.
   SyntaxError: '(' was never closed

 → 12 │ print("hello"
      │      ^
"#,
    );
}

#[test]
fn a_mark_far_to_the_right_is_still_on_the_screen() {
    let source = format!("x = [{}]]", "1, ".repeat(60));
    let problem = problem(What::Syntax {
        type_name: "SyntaxError".into(),
        message: "unmatched ']'".into(),
        file: "slicing1.py".into(),
        line: 1,
        column: u32::try_from(source.len()).unwrap(),
        end: None,
        text: source,
        meant: None,
    });
    let found = screen(&broken(VerdictKind::Error, problem), 40);
    let lines: Vec<&str> = found.lines().collect();
    let caret = lines.iter().rev().find(|line| line.contains('^')).unwrap();
    let place = caret.chars().position(|c| c == '^').unwrap();
    let code = lines[lines.iter().position(|line| line == caret).unwrap() - 1];
    assert_eq!(code.chars().nth(place), Some(']'), "{found}");
}

#[test]
fn spaces_that_are_the_difference_are_made_visible() {
    let mut problem = comparison(text_value("a  b "), text_value("a b"));
    problem.call = Some("join()".into());
    same(
        &screen(&failing(problem), 80),
        r"
 slicing1 · Slicing from both ends                           01_core · 14 of 63

 ✗ the last two characters                                          test 2 of 5

   join()

     it is          'a ·b·'
                       ^
     wanted         'a b'

   Only the spaces differ.

 ✓ 1 passed   ✗ 1 failed   · 3 not reached
",
    );
}

#[test]
fn a_long_value_is_wrapped_whole_and_marked_where_it_differs() {
    let (actual, expected) =
        (format!("{}X{}", "ab".repeat(30), "cd".repeat(30)), format!("{}Y{}", "ab".repeat(30), "cd".repeat(30)));
    let found = screen(&failing(comparison(text_value(&actual), text_value(&expected))), 60);
    let kept: String = found.chars().filter(|c| "abcdXY".contains(*c)).collect();
    assert!(kept.contains(&actual) && kept.contains(&expected), "{found}");
    let lines: Vec<&str> = found.lines().collect();
    for mark in ['X', 'Y'] {
        let row = lines.iter().position(|line| line.contains(mark)).unwrap();
        let at = lines[row].chars().position(|c| c == mark).unwrap();
        assert_eq!(lines[row + 1].chars().position(|c| c == '^'), Some(at), "{found}");
    }
}

#[test]
fn texts_of_several_lines_are_compared_by_line() {
    let mut problem = comparison(text_value("a\nTotal: 12.5\nd\n"), text_value("a\nTotal: 12.50\nd\ne\n"));
    problem.call = Some("receipt()".into());
    same(
        &screen(&failing(problem), 80),
        r"
 slicing1 · Slicing from both ends                           01_core · 14 of 63

 ✗ the last two characters                                          test 2 of 5

   receipt()

           │ a
   yours   │ Total: 12.5
   wanted  │ Total: 12.50
           │            ^
           │ d
   missing │ e

 ✓ 1 passed   ✗ 1 failed   · 3 not reached
",
    );
}

#[test]
fn an_output_check_shows_what_went_in_and_what_came_out() {
    let problem = problem(What::Output {
        expected: "Hello\nTotal: 12.50\n".into(),
        actual: "Hello\nTotal: 12.5\n".into(),
        truncated: false,
        args: vec!["--metric".into(), "12".into()],
        stdin: "3\n4\n".into(),
    });
    same(
        &screen(&broken(VerdictKind::Failed, problem), 60),
        r"
 slicing1 · Slicing from both ends       01_core · 14 of 63

 ✗ The output isn't right

   python slicing1.py --metric 12

   with this input
     3
     4

           │ Hello
   printed │ Total: 12.5
   wanted  │ Total: 12.50
           │            ^

   The first difference is on line 2.
",
    );
}

#[test]
fn a_long_output_shows_the_part_that_differs() {
    let line = |number: usize| format!("line {number}\n");
    let expected: String = (1..=300).map(line).collect();
    let actual = expected.replace("line 150\n", "lime 150\n");
    let problem = problem(What::Output { expected, actual, truncated: false, args: vec![], stdin: String::new() });
    same(
        &screen(&broken(VerdictKind::Failed, problem), 60),
        r"
 slicing1 · Slicing from both ends       01_core · 14 of 63

 ✗ The output isn't right

           │ … 147 more lines …
           │ line 148
           │ line 149
   printed │ lime 150
   wanted  │ line 150
           │   ^
           │ line 151
           │ line 152
           │ … 148 more lines …

   The first difference is on line 150.
",
    );
}

#[test]
fn a_time_out_shows_the_line_and_the_last_output() {
    let what = What::TimedOut { limit: std::time::Duration::from_secs(10), waiting_for_input: false };
    let mut verdict = broken(
        VerdictKind::TimedOut,
        Problem { frames: vec![frame(21, "countdown", "    while n > 0:")], ..problem(what) },
    );
    verdict.stdout =
        Captured { head: "3\n".repeat(9), tail: "2\n".repeat(9), hidden: 123_456, hidden_line_ends: 61_728 };
    same(
        &screen(&verdict, 60),
        r"
 slicing1 · Slicing from both ends       01_core · 14 of 63

 ✗ Time ran out                              slicing1.py:21

   Still running after 10 s: an endless loop? The marked
   line is where it was.
   What has to change so that each loop ends, and does it
   change?

 → 21 │     while n > 0:

   the last lines printed
     … more than 10,000 lines …
     2
     2
     2
     2
     2
     2
     2
     2
",
    );
}

#[test]
fn the_way_to_the_place_is_shown_when_it_has_several_steps() {
    let mut problem = exception("KeyError", "'pears'");
    problem.frames = vec![
        frame(30, "checkout", "    return total(cart)"),
        frame(12, "total", "    return price(cart[0])"),
        frame(5, "price", "    return PRICES[name]"),
    ];
    same(
        &screen(&failing(problem), 80),
        r"
 slicing1 · Slicing from both ends                           01_core · 14 of 63

 ✗ the last two characters                                          test 2 of 5

   slicing1.py:5

   There is no key `'pears'` in the dictionary.
   `in` asks whether a key is there, and `.get(key, default)` gives the default
   when it is not.
   KeyError: 'pears'

 →  5 │     return PRICES[name]

   how Python got there
     checkout  slicing1.py:30  return total(cart)
     total     slicing1.py:12  return price(cart[0])
     price     slicing1.py:5  return PRICES[name]

 ✓ 1 passed   ✗ 1 failed   · 3 not reached
",
    );
}

#[test]
fn a_pass_offers_the_solution_and_the_next_exercise() {
    let mut verdict = verdict(VerdictKind::Passed);
    verdict.tests = (1..=5).map(|number| test(number, "t", TestOutcome::Passed)).collect();
    verdict.stdout = Captured::whole("on\nof a test\n");
    verdict.printed_on_import = Captured::whole("on\n");
    verdict.notes = vec![Note::ShadowLeftOut { file: "random.py".into(), module: "random".into() }];
    let link = |shown: &str| FileLink { shown: shown.into(), url: None };
    let after = AfterPass {
        praise: Some("Counting from the end works for lists, too.\nTry `text[::-1]`.".into()),
        milestone: Some("20 of 412 done.".into()),
        solution: Some(link("solutions/01_core/slicing1/slicing1.py")),
        next: Some(("Text methods".into(), link("01_core/080_strings1/strings1.py"))),
        checkpoint: Some("You know it.".into()),
        ..AfterPass::default()
    };
    same(
        &plain(&verdict_text(&verdict, &view(), Some(&after), look(80))),
        r"
 slicing1 · Slicing from both ends                           01_core · 14 of 63

 ✓ Done: all 5 tests pass

   Counting from the end works for lists, too.
   Try `text[::-1]`.

   you printed
     on

   compare with   solutions/01_core/slicing1/slicing1.py
   next           01_core/080_strings1/strings1.py · Text methods

   20 of 412 done.

   You know it.

 note: `random.py` was left out of the check: its name hides Python's own module
   `random`. Give it another name.
",
    );
}

#[test]
fn the_last_pass_has_the_courses_last_words() {
    let after = AfterPass {
        final_message: Some("You have done\nevery exercise.\n\nWell done.\n".into()),
        tracks: Some("You can go on with Web.".into()),
        ..AfterPass::default()
    };
    same(
        &plain(&verdict_text(&verdict(VerdictKind::Passed), &view(), Some(&after), look(60))),
        r"
 slicing1 · Slicing from both ends       01_core · 14 of 63

 ✓ Done: it passes

   You have done every exercise.

   Well done.

   You can go on with Web.
",
    );
}

#[test]
fn hints_come_below_the_problem() {
    let view = ExerciseView { hints_shown: 2, ..view() };
    let found = plain(&verdict_text(&sketch(), &view, None, look(80)));
    let place = |part: &str| found.find(part).unwrap_or_else(|| panic!("{part} is missing in\n{found}"));
    assert!(place("count is 2") < place("hint 1 of 2  Leave one"));
    assert!(place("hint 1 of 2") < place("hint 2 of 2  A negative"));
    assert!(place("hint 2 of 2") < place("✓ 1 passed"));
}

#[test]
fn everything_shows_all_failures_and_all_tests() {
    let mut verdict = sketch();
    verdict.tests[3].outcome = TestOutcome::Error;
    verdict.tests[3].problem = Some(exception("ValueError", "no such count"));
    let first_only = screen(&verdict, 80);
    assert!(!first_only.contains("no such count"));
    assert!(first_only.contains("✗ 2 failed"));
    let all = plain(&verdict_text(&verdict, &view(), None, Look { width: 80, show_all: true, rows: None }));
    assert!(all.contains("ValueError: no such count"), "{all}");
    assert!(all.contains("test 4 of 5"), "{all}");
    assert!(all.contains("   · more than there are"), "{all}");
}

#[test]
fn a_problem_of_the_whole_run_comes_above_those_of_tests() {
    let mut verdict = sketch();
    verdict.problem = Some(problem(What::Killed { by: KilledBy::Signal(9) }));
    let found = screen(&verdict, 80);
    assert!(found.contains("Signal 9 (SIGKILL) ended your program"), "{found}");
    assert!(!found.contains("you returned"), "{found}");
}

#[test]
fn a_run_that_was_stopped_names_the_test_it_was_in() {
    let stopped = || problem(What::Killed { by: KilledBy::Memory(2 << 30) });
    let mut verdict = failing(Problem { call: Some("menus(9)".into()), ..exception("MemoryError", "") });
    verdict.problem = Some(Problem { call: Some("menus(9)".into()), ..stopped() });
    assert!(screen(&verdict, 80).contains("✗ the last two characters"), "the one with the same call");
    verdict.problem = Some(stopped());
    assert!(screen(&verdict, 80).contains("✗ no characters"), "the first that never reported");
}

#[test]
fn only_the_output_of_the_failing_test_is_shown() {
    let mut verdict = sketch();
    verdict.stdout = Captured::whole("of another test\ncount is 2\n");
    verdict.tests[0].stdout = Captured::whole("of another test\n");
    let found = screen(&verdict, 80);
    assert!(found.contains("count is 2") && !found.contains("of another test"), "{found}");
}

#[test]
fn pythons_own_traceback_is_not_repeated() {
    let mut verdict = broken(VerdictKind::Error, exception("ValueError", "no"));
    verdict.stderr =
        Captured::whole("my own words\nTraceback (most recent call last):\n  File \"/tmp/x\"\nValueError: no\n");
    let found = screen(&verdict, 80);
    assert!(found.contains("my own words") && !found.contains("/tmp/x"), "{found}");
}
