//! Which commands write which format, and which take several Pythons: the one list of it. Refusals, `--help` and the pages of `docs/` are
//! made from it or held against it.

use clap::{ValueEnum, builder::PossibleValue};

use super::Cli;

/// How results are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// For people.
    #[default]
    Human,
    /// One JSON object per line.
    Json,
    /// `JUnit` XML, as CI services read it.
    Junit,
}

/// By the words that call them.
const JSON: &[&str] = &[
    "run",
    "check-all",
    "list",
    "start",
    "report",
    "tracks",
    "review",
    "note",
    "doctor",
    "grade",
    "grade merge",
    "dev check",
    "dev mutate",
];
const JUNIT: &[&str] = &["dev check"];
const SEVERAL_PYTHONS: &[&str] = &["dev check"];

/// An option that does not go with the command.
pub struct FormatRefusal {
    /// What was asked for in vain.
    pub message: &'static str,
    /// What it goes with.
    pub hint: String,
}

impl Format {
    /// The commands that write it; every command writes for people.
    fn commands(self) -> Option<&'static [&'static str]> {
        match self {
            Self::Human => None,
            Self::Json => Some(JSON),
            Self::Junit => Some(JUNIT),
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Human => "human",
            Self::Json => "json",
            Self::Junit => "junit",
        }
    }
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Human, Self::Json, Self::Junit]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let what = match self {
            Self::Human => "For people",
            Self::Json => "One JSON object per line",
            Self::Junit => "JUnit XML, as CI services read it",
        };
        let whose = self.commands().map(|commands| format!(": {}", in_words(commands))).unwrap_or_default();
        Some(PossibleValue::new(self.word()).help(format!("{what}{whose}")))
    }
}

impl Cli {
    /// An option for every command that does not go with this one.
    pub fn refusal(&self) -> Option<FormatRefusal> {
        let goes_with = |commands: &[&str]| commands.contains(&self.called.as_str());
        if let Some(commands) = self.global.format.commands().filter(|commands| !goes_with(commands)) {
            let message = match self.global.format {
                Format::Junit => "this command has no JUnit form",
                _ => "this command has no JSON form",
            };
            let hint = format!("`--format {}` goes with {}", self.global.format.word(), in_words(commands));
            return Some(FormatRefusal { message, hint });
        }
        if self.global.python.len() > 1 && !goes_with(SEVERAL_PYTHONS) {
            let hint = format!("several go with {}, which proves everything with each", in_words(SEVERAL_PYTHONS));
            return Some(FormatRefusal { message: "this command uses one Python: `--python` was given twice", hint });
        }
        None
    }
}

/// `` `run`, `list` and `doctor` ``
fn in_words(commands: &[&str]) -> String {
    let quoted: Vec<String> = commands.iter().map(|command| format!("`{command}`")).collect();
    match quoted.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        _ => quoted.concat(),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn every_command_of_the_lists_is_one() {
        for words in JSON.iter().chain(JUNIT).chain(SEVERAL_PYTHONS) {
            let mut command = &Cli::command();
            for word in words.split(' ') {
                command = command.find_subcommand(word).unwrap_or_else(|| panic!("there is no `{words}`"));
            }
        }
    }

    #[test]
    fn what_goes_with_a_command_is_known_by_the_words_that_call_it() {
        let refused = |line: &str| {
            let cli = Cli::from_args(line.split(' ')).unwrap();
            cli.refusal().map(|refusal| format!("{}; {}", refusal.message, refusal.hint))
        };
        for line in ["p --format json run a", "p grade --format json d", "p dev check --format junit", "p hint a"] {
            assert_eq!(refused(line), None, "{line}");
        }
        assert_eq!(
            refused("p list --format junit").unwrap(),
            "this command has no JUnit form; `--format junit` goes with `dev check`"
        );
        let json = "`run`, `check-all`, `list`, `start`, `report`, `tracks`, `review`, `note`, \
                    `doctor`, `grade`, `grade merge`, `dev check` and `dev mutate`";
        for line in ["p --format json", "p dev new a --phase b --format json"] {
            assert_eq!(
                refused(line).unwrap(),
                format!("this command has no JSON form; `--format json` goes with {json}"),
                "{line}"
            );
        }
        assert_eq!(refused("p dev check --python 3.11 --python 3.12"), None);
        assert!(refused("p run --python 3.11 --python 3.12").unwrap().contains("several go with `dev check`"));
    }

    #[test]
    fn the_documentation_names_the_same_commands() {
        for (page, commands, words) in [
            ("docs/using.md", JSON, "speak JSON, too: `--format json`"),
            ("docs/instructors.md", JUNIT, "speaks JUnit: `--format junit`"),
        ] {
            let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
            let text = std::fs::read_to_string(path).unwrap();
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let sentence = format!("{} {words}", in_words(commands));
            assert!(text.contains(&sentence), "{page} does not say: {sentence}");
        }
    }
}
