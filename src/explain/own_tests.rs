//! The learner's own tests, run on versions of what they test.

use super::{
    Explanation,
    words::{any_of, code},
};
use crate::engine::{verdict::Value, vocabulary::OwnTestsFault};

/// The words for what is wrong with them.
pub(super) fn own_tests(file: &str, version: &str, fault: &OwnTestsFault) -> Explanation {
    match fault {
        OwnTestsFault::None => Explanation::new(
            "There is no test yet",
            vec![format!(
                "There is no test in {} yet. A test is a function whose name begins with `test`.",
                code(file)
            )],
        ),
        OwnTestsFault::TooFew { wanted, found } => Explanation::new(
            "There are too few tests",
            vec![format!(
                "At least {wanted} tests are wanted, and {found} of yours {}.",
                if *found == 1 { "passes" } else { "pass" }
            )],
        ),
        OwnTestsFault::TooSlow { seconds } => Explanation::new(
            "Your tests took too long",
            vec![
                format!("The tests in {} took longer than {seconds} s, and were stopped.", code(file)),
                format!(
                    "They were at this version: {version}. Does a loop never end, or is something done very often?"
                ),
            ],
        ),
        OwnTestsFault::Unreadable { message } => Explanation {
            python: first_line(message),
            ..Explanation::new(
                "Your tests can't be run",
                vec![format!("pytest can't run the tests in {}.", code(file))],
            )
        },
        OwnTestsFault::NoFixture { test, name, suggestions } => {
            let names: Vec<&str> = suggestions.iter().map(String::as_str).collect();
            let advice = if names.is_empty() {
                "Write one with `@pytest.fixture`, or take the parameter out.".to_owned()
            } else {
                format!("Did you mean {}?", any_of(&names))
            };
            let fact =
                format!("Your test {} asks for {}, and there is no such fixture. {advice}", code(test), code(name));
            Explanation::new("A fixture is missing", vec![fact])
        }
        OwnTestsFault::Fails { test, message, compared } => Explanation {
            python: first_line(message).filter(|_| compared.is_none()),
            ..Explanation::new(
                "A test of yours fails where nothing is wrong",
                vec![match compared.as_ref().and_then(|compared| fixture_itself(&compared.actual)) {
                    Some(fixture) => format!(
                        "{} is a fixture, and your test {} has no parameter of this name: so it sees the fixture's function, not what it returns.",
                        code(fixture),
                        code(test)
                    ),
                    None => {
                        format!("Your test {} fails, although nothing is wrong with what it tests here.", code(test))
                    }
                }],
            )
        },
        OwnTestsFault::Unnoticed { passed, idle } => {
            let all = match passed {
                1 => "Your test passes".to_owned(),
                2 => "Both of your tests pass".to_owned(),
                passed => format!("All {passed} of your tests pass"),
            };
            Explanation::new(
                "Your tests don't notice a mistake",
                vec![
                    format!("Something is wrong in this version: {version}."),
                    match idle {
                        Some(test) => format!(
                            "{all} on it all the same. In {} nothing is asserted, so it passes whatever comes out: {} is what fails.",
                            code(test),
                            code("assert … == …"),
                        ),
                        None => format!("{all} on it all the same. Which check would notice it?"),
                    },
                ],
            )
        }
    }
}

/// The name of the fixture that a value is in place of what it returns: `<pytest_fixture(<function table>)>`.
fn fixture_itself(value: &Value) -> Option<&str> {
    let is_fixture = value.type_name == "FixtureFunctionDefinition";
    value.repr.split_once("<function ").filter(|_| is_fixture)?.1.split(['>', ' ']).next()
}

fn first_line(message: &str) -> Option<String> {
    message.lines().find(|line| !line.trim().is_empty()).map(str::to_owned)
}
