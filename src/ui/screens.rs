//! Screens as plain text, compared whole.

use super::{frame, samples::*, text::Text, verdict::verdict_text, view::Look};
use crate::engine::verdict::*;

fn look(width: usize) -> Look {
    Look { width, show_all: false }
}

fn plain(text: &Text) -> String {
    text.iter().map(|line| format!("{}\n", line.plain().trim_end())).collect()
}

fn screen(verdict: &Verdict, width: usize) -> String {
    plain(&verdict_text(verdict, &view(), None, look(width)))
}

#[test]
fn preview() {
    let mut out = String::new();
    let mut all: Vec<Verdict> = vec![sketch()];
    let mut p = exception("ZeroDivisionError", "division by zero");
    p.call = Some("mean([])".into());
    p.excerpt = Some(Excerpt {
        file: "slicing1.py".into(),
        first_line: 6,
        lines: vec![
            "def mean(prices):".into(),
            "    total = sum(prices)".into(),
            "    return total / len(prices)".into(),
        ],
        mark: Some(8),
    });
    p.frames = vec![Frame { span: Some((12, 31)), ..frame(8, "mean", "    return total / len(prices)") }];
    all.push(failing(p));
    let mut p = comparison(value("None", "NoneType"), text_value("on"));
    p.call = Some("last(\"python\", 2)".into());
    p.excerpt = Some(excerpt());
    let mut v = failing(p);
    v.tests[1].stdout = Captured::whole("on\n");
    all.push(v);
    let mut p = comparison(
        text_value("Hello Wold, how are you today? I am fine, thank you very much indeed."),
        text_value("Hello World, how are you today? I am fine, thank you very much indeed."),
    );
    p.call = Some("greet()".into());
    all.push(failing(p));
    let mut p = comparison(text_value("a\nb\nTotal: 12.5\nd\n"), text_value("a\nb\nTotal: 12.50\nd\ne\n"));
    p.call = Some("receipt()".into());
    all.push(failing(p));
    all.push(broken(
        VerdictKind::Error,
        problem(What::Syntax {
            type_name: "SyntaxError".into(),
            message: "'(' was never closed".into(),
            file: "slicing1.py".into(),
            line: 12,
            column: 6,
            end: Some((12, 0)),
            text: "print(\"hello\"".into(),
        }),
    ));
    let mut v = broken(
        VerdictKind::TimedOut,
        Problem {
            frames: vec![frame(21, "countdown", "    while n > 0:")],
            ..problem(What::TimedOut { limit: std::time::Duration::from_secs(10), waiting_for_input: false })
        },
    );
    v.stdout = Captured { head: "3\n".repeat(50), tail: "2\n".repeat(50), hidden: 123456 };
    all.push(v);
    all.push(broken(
        VerdictKind::Failed,
        problem(What::Output {
            expected: "Hello\nTotal: 12.50\nBye\n".into(),
            actual: "Hello\nTotal: 12.5 \nBye".into(),
            truncated: false,
            args: vec!["--metric".into(), "12".into()],
            stdin: "3\n4\n".into(),
        }),
    ));
    for v in &all {
        for w in [80, 40] {
            out += &screen(v, w);
            out += &plain(&frame::progress(&view(), w));
            out += "=========\n";
        }
    }
    println!("{out}");
}
