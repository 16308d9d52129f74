//! The files of a new exercise, as `dev new` writes them.

use crate::course::model::CheckKind;

const TOML: (&str, &str) = ("{dir}/exercise.toml", include_str!("exercise.toml"));
const TESTED: [(&str, &str); 5] = [
    ("{dir}/{name}.py", include_str!("starter.py")),
    ("{dir}/test_{name}.py", include_str!("test.py")),
    ("{solution}/{name}.py", include_str!("solution.py")),
    ("{solution}/wrong/squared.py", include_str!("wrong.py")),
    ("{solution}/right/added.py", include_str!("right.py")),
];
const PRINTING: [(&str, &str); 5] = [
    ("{dir}/{name}.py", include_str!("program_starter.py")),
    ("{dir}/expected_output.txt", include_str!("expected_output.txt")),
    ("{solution}/{name}.py", include_str!("program_solution.py")),
    ("{solution}/wrong/two_more.py", include_str!("program_wrong.py")),
    ("{solution}/right/joined.py", include_str!("program_right.py")),
];
const TYPED: [(&str, &str); 5] = [
    ("{dir}/{name}.py", include_str!("examples_starter.py")),
    ("{dir}/README.md", include_str!("examples.md")),
    ("{solution}/{name}.py", include_str!("solution.py")),
    ("{solution}/wrong/squared.py", include_str!("wrong.py")),
    ("{solution}/right/added.py", include_str!("right.py")),
];

/// The files of a new exercise of this kind: paths and texts, in both of which `{name}`, `{check}` and `{topic}` are to be filled in.
/// A path begins with `{dir}`, the exercise's folder, or with `{solution}`.
pub(crate) fn parts(kind: CheckKind) -> impl IntoIterator<Item = (&'static str, &'static str)> {
    let of_kind = match kind {
        CheckKind::Pytest => TESTED,
        CheckKind::Output => PRINTING,
        CheckKind::Examples => TYPED,
    };
    of_kind.into_iter().chain([TOML])
}
