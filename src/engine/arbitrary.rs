//! Verdicts of every kind with anything in them, for the tests of those who show them.

use std::{collections::BTreeMap, time::Duration};

use proptest::prelude::*;

use super::{
    samples,
    verdict::*,
    vocabulary::{
        AnswerFault, Answered, BodyDifference, CommandFault, CommandRun, DocumentFault, Exchange, OwnTestsFault,
        QueryRun, RefusedKind, RowsFault, Run, TypesFault,
    },
};
use crate::course::model::Need;

/// Text as a hostile attempt would write it: controls, escapes, wide and combining characters, very long words.
pub(crate) fn nasty() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[ -~]{0,12}",
        "[\\x00-\\x1f\\x7f\u{80}-\u{9f}]{1,3}",
        Just("\x1b[2J\x1b]0;title\x07".to_owned()),
        Just("\u{202e}\u{200b}\u{feff}".to_owned()),
        Just("日本語の文".to_owned()),
        Just("e\u{301}👩\u{200d}👧🇩🇪".to_owned()),
        Just("a\tb\r\nc".to_owned()),
        Just("line one\nline two\n".to_owned()),
        Just("`code` \\n '' \"\" [1, {2: (3)}]".to_owned()),
        Just("x".repeat(300)),
    ];
    prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

fn value() -> impl Strategy<Value = Value> {
    (
        nasty(),
        any::<bool>(),
        prop_oneof![Just("str"), Just("list"), Just("NoneType"), Just("float")],
        0..3_usize,
        0..3_usize,
    )
        .prop_map(|(text, is_text, type_name, hidden_before, hidden_after)| Value {
            repr: format!("'{text}'"),
            text: is_text.then(|| text.clone()),
            type_name: type_name.into(),
            hidden_before: hidden_before * 1000,
            hidden_after: hidden_after * 1000,
        })
}

fn frame() -> impl Strategy<Value = StackFrame> {
    let frame = (nasty(), nasty(), 0..5000_u32, prop::option::of((0..90_u32, 0..90_u32)));
    frame.prop_map(|(function, source, line, span)| StackFrame { file: "a b.py".into(), line, function, source, span })
}

fn frames() -> impl Strategy<Value = Vec<StackFrame>> {
    prop::collection::vec(frame(), 0..9)
}

fn excerpt() -> impl Strategy<Value = Excerpt> {
    (prop::collection::vec(nasty(), 0..40), 0..3000_u32, prop::option::of(0..3000_u32))
        .prop_map(|(lines, first_line, mark)| Excerpt { file: "a b.py".into(), first_line, lines, mark })
}

fn differences() -> impl Strategy<Value = Differences> {
    let step = prop_oneof![
        (0..9_usize).prop_map(PathStep::Index),
        nasty().prop_map(PathStep::Key),
        nasty().prop_map(PathStep::Field),
        nasty().prop_map(PathStep::Member),
    ];
    let side = || prop::option::of(nasty());
    let difference = (prop::collection::vec(step, 1..4), side(), side());
    let difference = difference.prop_map(|(path, actual, expected)| Difference { path, actual, expected });
    (prop::collection::vec(difference, 0..14), 0..3_usize).prop_map(|(listed, more)| Differences { listed, more })
}

fn type_name() -> impl Strategy<Value = &'static str> + Clone {
    prop_oneof![
        Just("TypeError"),
        Just("NameError"),
        Just("KeyError"),
        Just("ImportError"),
        Just("AttributeError"),
        Just("RecursionError"),
        Just("ValueError"),
        Just("x.Own"),
        Just("EOFError"),
        Just("SyntaxError"),
        Just("TabError"),
    ]
}

fn message() -> impl Strategy<Value = String> + Clone {
    prop_oneof![
        nasty(),
        nasty().prop_map(|name| format!("name '{name}' is not defined")),
        nasty().prop_map(|name| format!("{name}() takes {name} positional arguments but {name} were given")),
        nasty().prop_map(|name| format!("invalid literal for int() with base 10: {name}")),
        nasty().prop_map(|name| format!("'{name}' object is not callable")),
        Just("invalid syntax".to_owned()),
    ]
}

fn what() -> impl Strategy<Value = What> {
    let op =
        prop_oneof![Just("=="), Just("=="), Just("contains"), Just("matches"), Just("in"), Just("is not"), Just("<")];
    let (type_name, message) = (type_name(), message());
    let details = prop::collection::btree_map(
        prop_oneof![Just("name"), Just("module"), Just("attribute"), Just("obj_type"), Just("key"), Just("path")]
            .prop_map(str::to_owned),
        nasty(),
        0..5,
    );
    prop_oneof![
        (op, value(), value(), differences(), prop::option::of(nasty())).prop_map(
            |(op, actual, expected, differences, tolerance)| What::Comparison {
                op: op.into(),
                actual,
                expected,
                differences,
                tolerance,
            }
        ),
        nasty().prop_map(|words| What::Told { words }),
        (nasty(), prop::option::of(value())).prop_map(|(expression, value)| What::Assertion { expression, value }),
        (type_name.clone(), message.clone(), any::<bool>(), details, prop::collection::vec(nasty(), 0..3)).prop_map(
            |(type_name, message, during_import, details, suggestions): (_, _, _, BTreeMap<_, _>, _)| What::Exception {
                type_name: type_name.into(),
                chain: vec![("E".into(), message.clone())],
                message,
                during_import,
                suggestions,
                details,
            }
        ),
        (
            (type_name, message, nasty(), prop::option::of(nasty())),
            0..400_u32,
            0..400_u32,
            prop::option::of((0..400_u32, 0..400_u32))
        )
            .prop_map(|((type_name, message, text, meant), line, column, end)| What::Syntax {
                type_name: type_name.into(),
                message,
                file: "a b.py".into(),
                line,
                column,
                end,
                text,
                meant,
            }),
        (nasty(), nasty(), any::<bool>(), prop::collection::vec(nasty(), 0..3), nasty()).prop_map(
            |(expected, actual, truncated, args, stdin)| What::Output { expected, actual, truncated, args, stdin }
        ),
        (prop::option::of(nasty()), prop::option::of(nasty()), prop::option::of(nasty()), nasty()).prop_map(
            |(expected, actual, refused, stdin)| What::File {
                path: "a b.txt".into(),
                expected,
                actual,
                refused,
                args: vec![stdin.clone()],
                stdin,
            }
        ),
        (nasty(), nasty(), any::<bool>()).prop_map(|(expected, actual, truncated)| What::Example {
            expected,
            actual,
            truncated
        }),
        (nasty(), 0..400_u32).prop_map(|(message, line)| What::CourseMistake { file: "a b.md".into(), line, message }),
        command_fault().prop_map(|fault| What::Command { fault }),
        answer_fault().prop_map(|fault| What::Answer { fault }),
        rows_fault().prop_map(|fault| What::Rows { fault }),
        (nasty(), document_fault()).prop_map(|(form, fault)| What::Document { file: "a b.toml".into(), form, fault }),
        own_tests(),
        types(),
        nasty().prop_map(|reason| What::Incomplete { reason: Incomplete::Skipped { reason } }),
        nasty().prop_map(|need| What::Unavailable { hint: Some(need.clone()), need }),
        (any::<bool>(), 0..100_000_u64).prop_map(|(waiting_for_input, millis)| What::TimedOut {
            limit: Duration::from_millis(millis),
            waiting_for_input,
        }),
        prop::sample::select(samples::one_of_each()).prop_map(|problem| problem.what),
    ]
}

fn subject() -> impl Strategy<Value = (Subject, Option<String>, Vec<String>)> {
    use Subject::{Call, OwnAssertion, Printed, Raised, TestsOwn, Written};
    let subjects = prop::sample::select(vec![Call, Printed, Written, Raised, OwnAssertion, TestsOwn]);
    (subjects, prop::option::of(nasty()), prop::collection::vec(nasty(), 0..3))
}

fn problem() -> impl Strategy<Value = Problem> {
    (
        what(),
        subject(),
        frames(),
        prop::option::of(nasty()),
        prop::option::of(excerpt()),
        prop::option::of(nasty()),
        prop::option::of(nasty()),
        prop::option::of(nasty()),
        (
            prop::option::of(nasty()),
            prop::option::of(run()),
            prop::collection::vec(slip(), 0..2),
            prop::collection::vec((nasty(), nasty()).prop_map(|(path, text)| GivenFile { path, text }), 0..2),
            prop::option::of(changed()),
            prop::collection::vec(elsewhere(), 0..3),
        ),
    )
        .prop_map(
            |(
                what,
                (subject, expression, steps),
                frames,
                call,
                excerpt,
                message,
                subtest,
                wanted_output,
                (session, run, slips, given, changed, elsewhere),
            )| Problem {
                what,
                test_line: frames.first().cloned(),
                frames,
                call,
                subject,
                steps,
                given,
                expression,
                excerpt,
                message,
                subtest,
                wanted_output,
                session,
                run,
                changed,
                slips,
                elsewhere,
            },
        )
}

fn elsewhere() -> impl Strategy<Value = Elsewhere> {
    let who = prop::sample::select(vec![Strand::Thread, Strand::Task]);
    (who, frame(), prop::option::of(nasty())).prop_map(|(who, frame, error)| Elsewhere { who, frame, error })
}

fn changed() -> impl Strategy<Value = ChangedArgument> {
    let texts = (nasty(), nasty(), nasty(), nasty());
    texts.prop_map(|(call, function, before, now)| ChangedArgument { call, function, before, now })
}

fn slip() -> impl Strategy<Value = Slip> {
    let names = ["or-value", "plus-sign", "power", "field-without-type", "boundary", "minus-zero", "other"];
    let names = prop::sample::select(names.to_vec());
    (names, 0..400_u32, nasty()).prop_map(|(name, line, code)| Slip { name: name.into(), line, code })
}

fn run() -> impl Strategy<Value = Run> {
    let pairs = || prop::collection::vec((nasty(), nasty()), 0..2);
    let answered = (any::<u16>(), nasty(), pairs(), nasty()).prop_map(|(status, reason, headers, body)| Answered {
        status,
        reason,
        headers,
        body,
    });
    prop_oneof![
        command_run().prop_map(Run::Command),
        (nasty(), nasty(), pairs(), nasty(), prop::option::of(answered)).prop_map(
            |(method, path, headers, body, answer)| Run::Exchange(Exchange {
                method,
                path,
                headers,
                body,
                answer,
                wanted: Some(404)
            })
        ),
        (nasty(), any::<bool>(), prop::option::of((0..20_usize, 0..20_usize)))
            .prop_map(|(sql, in_file, span)| Run::Query(QueryRun { sql, in_file, span })),
    ]
}

fn answer_fault() -> impl Strategy<Value = AnswerFault> {
    let names = || prop::collection::vec(nasty(), 0..3);
    let maybe = || prop::option::of(nasty());
    prop_oneof![
        (any::<u16>(), nasty(), prop::option::of(any::<bool>()), names()).prop_map(
            |(expected, reason, is_routed, suggestions)| AnswerFault::Status {
                expected,
                reason,
                is_routed,
                suggestions
            }
        ),
        (nasty(), value(), value(), (nasty(), maybe(), maybe()), 0..3_usize).prop_map(
            |(path, actual, expected, (place, mine, wanted), more)| AnswerFault::Value {
                path,
                actual,
                expected,
                first: BodyDifference { path: place, actual: mine, expected: wanted },
                more
            }
        ),
        (nasty(), document_fault()).prop_map(|(form, fault)| AnswerFault::Body { form, fault }),
        (nasty(), nasty()).prop_map(|(expected, actual)| AnswerFault::Text { expected, actual }),
        nasty().prop_map(|part| AnswerFault::Lacks { part }),
        (nasty(), maybe(), maybe(), names()).prop_map(|(name, expected, actual, suggestions)| AnswerFault::Header {
            name,
            expected,
            actual,
            suggestions
        }),
        nasty().prop_map(|address| AnswerFault::Refused { address }),
        Just(AnswerFault::Closed),
    ]
}

fn rows_fault() -> impl Strategy<Value = RowsFault> {
    let names = || prop::collection::vec(nasty(), 0..3);
    let table = || prop::collection::vec(prop::collection::vec(nasty(), 0..3), 0..4);
    prop_oneof![
        (nasty(), names(), nasty()).prop_map(|(name, suggestions, message)| RowsFault::Refused {
            of: RefusedKind::Syntax,
            name,
            suggestions,
            message
        }),
        (names(), prop::option::of(names())).prop_map(|(actual, expected)| RowsFault::Columns {
            actual,
            expected,
            number: 2
        }),
        (names(), table(), table(), 0..3_usize, any::<bool>(), prop::option::of(nasty())).prop_map(
            |(columns, actual, expected, hidden, is_order, after)| RowsFault::Rows {
                found: actual.len(),
                wanted: expected.len(),
                missing: 1,
                extra: 0,
                columns,
                actual,
                expected,
                hidden,
                is_order,
                after,
            }
        ),
        Just(RowsFault::NoOrder),
    ]
}

fn command_run() -> impl Strategy<Value = CommandRun> {
    (nasty(), nasty(), nasty(), nasty(), prop::option::of(any::<i32>()))
        .prop_map(|(command, stdout, stderr, typed, status)| CommandRun { command, stdout, stderr, typed, status })
}

fn command_fault() -> impl Strategy<Value = CommandFault> {
    use crate::engine::vocabulary::UnknownKind::{Command, GitCommand, Module, Option, Path, Variable};
    let names = || prop::collection::vec(nasty(), 0..3);
    prop_oneof![
        (prop::sample::select(vec![Command, GitCommand, Module, Option, Path, Variable]), nasty(), names())
            .prop_map(|(of, name, suggestions)| CommandFault::Unknown { of, name, suggestions }),
        nasty().prop_map(|message| CommandFault::ShellSyntax { message }),
        Just(CommandFault::Failed),
        prop::option::of(any::<i32>()).prop_map(|expected| CommandFault::Status { expected }),
        (nasty(), nasty()).prop_map(|(expected, actual)| CommandFault::Output {
            stream: "stdout".into(),
            expected,
            actual
        }),
        nasty().prop_map(|part| CommandFault::Lacks { part }),
        Just(CommandFault::TimedOut { seconds: 60.0, floods: false }),
        (nasty(), names()).prop_map(|(path, found)| CommandFault::NotThere { path, found, more: 2 }),
        (names(), names()).prop_map(|(missing, extra)| CommandFault::Folder { missing, extra }),
    ]
}

fn own_tests() -> impl Strategy<Value = What> {
    (nasty(), nasty()).prop_map(|(version, message)| What::OwnTests {
        file: "a b.py".into(),
        version,
        fault: OwnTestsFault::Fails { test: message.clone(), message, compared: None },
    })
}

fn types() -> impl Strategy<Value = What> {
    let lines = || prop::collection::vec(nasty(), 0..4);
    let fault = prop_oneof![
        (nasty(), nasty(), lines(), 0..3_usize, prop::option::of(0..3_usize)).prop_map(
            |(message, code, notes, more, allowed)| TypesFault::Error { message, code, notes, more, allowed }
        ),
        (nasty(), lines(), prop::option::of(0..5_usize), nasty(), nasty(), lines()).prop_map(
            |(words, lines, line, message, code, notes)| TypesFault::Refused {
                words,
                lines,
                line,
                message,
                code,
                notes
            }
        ),
        (nasty(), lines()).prop_map(|(words, lines)| TypesFault::Accepted { words, lines, untyped: None }),
        (nasty(), nasty(), nasty()).prop_map(|(expression, actual, expected)| TypesFault::Revealed {
            expression,
            actual,
            expected
        }),
        (nasty(), nasty()).prop_map(|(of, code)| TypesFault::Escape { of, code }),
        nasty().prop_map(|message| TypesFault::Config { message }),
    ];
    (nasty(), fault).prop_map(|(command, fault)| What::Types { file: "a b.py".into(), command, fault })
}

fn document_fault() -> impl Strategy<Value = DocumentFault> {
    let names = || prop::collection::vec(nasty(), 0..3);
    prop_oneof![
        names().prop_map(|suggestions| DocumentFault::NoFile { suggestions }),
        nasty().prop_map(|message| DocumentFault::Syntax { message }),
        (nasty(), nasty(), nasty(), names(), names(), prop::option::of(0..3_usize)).prop_map(
            |(path, step, within, keys, suggestions, length)| DocumentFault::Missing {
                path,
                step,
                within,
                keys,
                suggestions,
                length
            }
        ),
        nasty().prop_map(|path| DocumentFault::Unwanted { path }),
        (nasty(), value(), value()).prop_map(|(path, actual, expected)| DocumentFault::Value {
            path,
            actual,
            expected,
            differences: Differences::default()
        }),
        (nasty(), prop::option::of(nasty())).prop_map(|(expected, actual)| DocumentFault::Line { expected, actual }),
    ]
}

fn captured() -> impl Strategy<Value = Captured> {
    (nasty(), nasty(), 0..3_u64, 0..40_usize).prop_map(|(head, tail, hidden, times)| Captured {
        head: head.repeat(times),
        tail,
        hidden: hidden * 5000,
        hidden_line_ends: hidden * 70,
    })
}

pub(crate) fn verdict() -> impl Strategy<Value = Verdict> {
    (problem(), captured(), captured(), nasty(), any::<bool>(), any::<bool>()).prop_map(
        |(problem, stdout, stderr, title, in_test, passed)| {
            let kind = if passed { VerdictKind::Passed } else { VerdictKind::Failed };
            let mut verdict = if in_test { samples::failing(problem) } else { samples::broken(kind, problem) };
            verdict.kind = kind;
            if let Some(test) = verdict.tests.get_mut(1) {
                test.title.clone_from(&title);
                test.params = Some(title);
                test.stdout = stdout.clone();
            }
            verdict.printed_on_import = stderr.clone();
            verdict.notes = vec![
                Note::CourseFileChanged { file: stdout.tail.clone().into() },
                Note::Allowed { needs: Need::ALL.into() },
            ];
            Verdict { stdout, stderr, ..verdict }
        },
    )
}
