//! The rules by name.

use std::fmt;

/// A part of an exercise; in the order in which an author fixes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// What the learner begins with.
    Starter,
    /// The solution and its runs.
    Solution,
    /// Known bad attempts.
    WrongAnswers,
    /// Good attempts in other styles.
    RightAnswers,
    /// `exercise.toml`, titles, and which files there are.
    Texts,
    Style,
}

/// Each rule once: what the code calls it, what people and reports call it, and the part of an exercise that it is about.
macro_rules! rules {
    ($($variant:ident $word:literal $area:ident $what:literal),* $(,)?) => {
        /// A rule that `dev check` or `dev watch` applies. `docs/authoring.md` says what to do about each.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Rule {
            $(#[doc = $what] $variant,)*
        }

        impl Rule {
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The rule of that name.
            pub fn of_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|rule| rule.word() == word)
            }

            /// Its name in a word that stays the same: `wrong-answer-passes`.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }

            /// The part of the exercise that it is about.
            pub fn area(self) -> Area {
                match self {
                    $(Self::$variant => Area::$area,)*
                }
            }
        }
    };
}

/// Rules that are applied where `strict` in `info.toml` names them.
pub const OPTIONAL: [Rule; 1] = [Rule::TestInternals];

rules! {
    CourseMistake "course-mistake" Starter "The course's own files can be run.",
    StarterPasses "starter-passes" Starter "The starter does not pass.",
    StarterFails "starter-fails" Starter "The starter fails as it is meant to.",
    TestPassesOnStarter "test-passes-on-starter" Starter "The starter passes no test that does not say why.",
    Unavailable "unavailable" Starter "This machine has what the exercise needs.",
    Solution "solution" Solution "There is a solution, with every file that the learner edits.",
    SolutionFails "solution-fails" Solution "The solution passes, on all terms.",
    Slow "slow" Solution "The solution takes half of the time limit at most.",
    WrongAnswers "wrong-answers" WrongAnswers "There is a wrong answer.",
    ExpectLine "expect-line" WrongAnswers "A wrong answer says what its author must read.",
    WrongAnswerPasses "wrong-answer-passes" WrongAnswers "No wrong answer passes.",
    WrongAnswerUnseen "wrong-answer-unseen" WrongAnswers "A learner who gives a wrong answer reads what they must read.",
    TestInternals "test-internals" WrongAnswers "What a learner reads is about something of theirs; only where `strict` asks for it.",
    RightAnswerRefused "right-answer-refused" RightAnswers "The tests let every right answer pass.",
    RightAnswerDiffers "right-answer-differs" RightAnswers "A right answer does what the solution does with inputs that no test has; only with `--generated`.",
    RightAnswerSame "right-answer-same" RightAnswers "A right answer is not the solution itself.",
    PassedByStarter "passed-by-starter" Texts "`passed_by_starter` names tests that the starter passes.",
    Promises "promises" Texts "What `promises` says of a function's arguments holds in the tests; only with `--generated`.",
    Unreadable "unreadable" Texts "`info.toml` and `exercise.toml` can be read.",
    Unfinished "unfinished" Texts "Nothing is left that `dev new` left to the author.",
    Name "name" Texts "The exercise's name is a module's that hides nothing.",
    Title "title" Texts "The title fits on the screen.",
    Topics "topics" Texts "It teaches topics of the syllabus.",
    Docs "docs" Texts "There is something to read on.",
    Hints "hints" Texts "There are some hints, none of them a lecture.",
    HintGivesAway "hint-gives-away" Texts "No hint has a line of the solution in it.",
    MutantsExcused "mutants-excused" Texts "`mutants_excused` names lines that the solution has.",
    SyntaxNotTaught "syntax-not-taught" Texts "Starter, texts and solution use only what was taught before; only where the course has a table of syntax.",
    SyntaxTable "syntax-table" Texts "The table of syntax has everything that is used, and each exercise uses what it is said to teach.",
    SyntaxExcused "syntax-excused" Texts "`syntax_excused` names what the exercise uses before it is taught.",
    TestTitle "test-title" Texts "Each test has a title.",
    TestAssertsNothing "test-asserts-nothing" Texts "A test asserts what it compares.",
    TestNeverCounts "test-never-counts" Texts "No test is skipped, or expected to fail, on every machine.",
    TestNameTwice "test-name-twice" Texts "Each test of a file or class has a name of its own.",
    TestWantsWhatItHandsOver "test-wants-what-it-hands-over" Texts "What is wanted is not made of an object that the attempt had.",
    WhyThisWay "why-this-way" Texts "The solution says why it is as it is.",
    OddFile "odd-file" Texts "Everything is an ordinary file or folder.",
    UnusedFile "unused-file" Texts "Each file has a part to play.",
    Orphan "orphan" Texts "Each solution has its exercise.",
    Format "format" Style "Solutions and tests are formatted.",
    Lint "lint" Style "Solutions and tests have no lints.",
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}
