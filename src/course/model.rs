//! What a course is, once read.

use std::{collections::BTreeMap, fmt, path::PathBuf, sync::Arc, time::Duration};

use serde::{Deserialize, Serialize};

use super::pack::Pack;
use crate::version::{Version, VersionSpecifiers};

/// A course folder that was read without findings.
#[derive(Debug, Clone, Default)]
pub struct Course {
    /// The folder with `info.toml`.
    pub root: PathBuf,
    /// Whether the folder was made by `init`, or is where the course is written.
    pub kind: CourseKind,
    /// The course's own copies: everything in a learner's folder, the starters in a source folder (none before the
    /// first learner command there). Read it through [`super::pristine`].
    pub snapshot: Option<Arc<Pack>>,
    /// What `info.toml` says.
    pub info: Info,
    /// In the order of `info.toml`.
    pub phases: Vec<Phase>,
    /// In course order: by phase, then by number.
    pub exercises: Vec<Exercise>,
}

/// What a course folder is for; decided by the marker that `init` writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CourseKind {
    /// Where a course is written, such as a clone of the repository: its own tests and solutions count.
    #[default]
    Source,
    /// A learner's folder, written by `init`: the snapshot's tests and solutions count.
    Learner,
}

/// The course's own settings, from `info.toml`.
#[derive(Debug, Clone, Default)]
pub struct Info {
    /// Version of the file format; 1 for now.
    pub format_version: u32,
    /// Title of the course.
    pub title: String,
    /// Which interpreters may be used, such as `>=3.11`.
    pub requires_python: VersionSpecifiers,
    /// Shown on the very first start.
    pub welcome: String,
    /// Shown when every exercise is done.
    pub final_message: String,
    /// Where to begin, by what the learner says of themselves.
    pub start: Vec<StartAnswer>,
    /// Rules of `dev check` that the course asks for, besides those that always hold.
    pub strict: Vec<String>,
    /// Groups of pinned packages by name. The group `base` (pytest) is always there.
    pub packages: BTreeMap<String, PackageGroup>,
    /// The parts that a learner may choose, in the order of the file.
    pub tracks: Vec<CourseTrack>,
}

/// A part of the course that counts for those who choose it: phases that name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseTrack {
    /// What it is called by: `web`.
    pub name: String,
    /// Title, such as `Web applications`.
    pub title: String,
    /// A sentence: what it is for.
    pub about: String,
    /// About how long it takes, if its author says.
    pub hours: Option<u16>,
}

/// What somebody may say who asks where to begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StartAnswer {
    /// The word that gives it: `python`.
    pub answer: String,
    /// What it says: `I know some Python`.
    pub says: String,
    /// The exercise to begin with.
    pub exercise: String,
    /// Why that one.
    pub reason: Option<String>,
    /// What is asked next, if answers come after this one.
    pub question: Option<String>,
    /// The answer that it comes after; `None` for an answer to the first question.
    pub after: Option<String>,
}

/// Packages that some exercises need.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PackageGroup {
    /// Requirements with exact versions: `pytest==9.2.0`.
    pub requirements: Vec<String>,
    /// About how much is downloaded, in MB; said before it is.
    pub download_mb: Option<u32>,
    /// What makes ready, once, what its exercises would have to make at each run.
    pub prepare: Option<PrepareScript>,
}

/// A script of the course that runs once after a group of packages was installed, and what it reads.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PrepareScript {
    /// The script first; relative to [`crate::layout::SHARED_DIR`].
    pub files: Vec<PathBuf>,
    /// How long it may take.
    pub timeout: Duration,
}

/// One phase: a folder of exercises.
#[derive(Debug, Clone, Default)]
pub struct Phase {
    /// Folder name, such as `01_core`.
    pub name: String,
    /// Title, such as `Core Python`.
    pub title: String,
    /// The track that it belongs to; a phase without one is for everybody.
    pub track: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Exercise {
    /// Unique in the course: the folder's name without its number.
    pub name: String,
    /// Folder name of the phase.
    pub phase: String,
    /// Number of the folder: the order within the phase.
    pub number: u32,
    /// The exercise's folder relative to the course root: `exercises/01_core/070_slicing1`.
    pub dir: PathBuf,
    /// The folder of its review relative to the course root, when it is that which is meant: the learner's files are there, and
    /// everything else is as in `dir`.
    #[serde(skip)]
    pub review: Option<PathBuf>,
    /// What the learner reads as its name.
    pub title: String,
    /// Slugs of the syllabus.
    pub topics: Vec<String>,
    /// How an attempt is judged.
    pub check: Check,
    /// Links for further reading.
    pub docs: Vec<String>,
    /// In the order in which they are shown.
    pub hints: Vec<String>,
    /// A line or two to read after the pass.
    pub praise: Option<String>,
    /// It shows what the learner can do alone: it has no hints, and its solution is seen after the pass only.
    pub checkpoint: bool,
    /// About how long it should take, if its author says.
    pub minutes: Option<u16>,
    /// What the learner edits, relative to the exercise's folder; never empty.
    pub files: Vec<PathBuf>,
    /// Further files that belong to the check although their names are those of pytest's configuration
    /// (`conftest.py`, `pytest.ini` …): such a file is the course's only when `exercise.toml` says so.
    pub support: Vec<PathBuf>,
    /// Helpers of several exercises, relative to [`crate::layout::SHARED_DIR`]: a run finds them beside the attempt, as it does `support`.
    pub shared: Vec<PathBuf>,
    /// Names of package groups besides `base`, in the order in which a module is looked for in them.
    pub packages: Vec<String>,
    /// Programs that must be on this machine: `git`.
    pub programs: Vec<String>,
    /// Megabytes of memory that all processes of a run may have together, instead of the limit on addresses of each.
    pub memory_mb: Option<u32>,
    /// A requirement on Python beyond the course's, such as `>=3.12`.
    pub python: Option<VersionSpecifiers>,
    /// What a run leaves to be looked at, relative to the run's folder.
    pub artifacts: Vec<PathBuf>,
    /// Wall-clock limit of one run.
    pub timeout: Duration,
    /// What a run may do that the sandbox refuses otherwise; in order, each once.
    pub needs: Vec<Need>,
    /// The starter passes as it is.
    pub starter_passes: bool,
    /// The starter is not even run to its tests: it ends with an exception of this type, as it is meant to.
    pub starter_fails_with: Option<String>,
    /// Tests that the starter passes already, with the reasons.
    pub passed_by_starter: Vec<Kept>,
    /// Mutants of the solution that no test can notice.
    pub mutants_excused: Vec<Excuse>,
    /// What it uses although the course teaches it later, with the reasons.
    pub syntax_excused: Vec<SyntaxExcuse>,
    /// What its text promises of the arguments of functions.
    pub promises: Vec<Promise>,
    /// How hard it is, from 1 to 10, if its author says.
    pub difficulty: Option<u8>,
    /// Slugs of topics that it builds on.
    pub prerequisites: Vec<String>,
    /// The file with the task, relative to the exercise's folder, where the starter does not say it all.
    pub instructions: Option<PathBuf>,
    /// Where it was imported from; `None` for an exercise that was written for this course.
    pub origin: Option<ExerciseOrigin>,
}

/// Where an imported exercise comes from: `[origin]` of `exercise.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExerciseOrigin {
    /// The collection, in words: `Exercism, Python track`.
    pub from: String,
    /// What it is called there.
    pub slug: Option<String>,
    /// Its number there, which stays when it is renamed.
    pub uuid: Option<String>,
    /// The name of its licence, such as `MIT`.
    pub licence: Option<String>,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// Who had a hand in it.
    pub contributors: Vec<String>,
    /// What its author took it from.
    pub source: Option<String>,
    /// Where that can be read.
    pub source_url: Option<String>,
}

/// Something that a run does not have unless the exercise needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// Reading the learner's home folder.
    Home,
    /// Servers of its own, on `127.0.0.1`.
    Loopback,
    /// The network that the machine is in; `loopback` included.
    Network,
    /// Some hundreds of processes at a time.
    Processes,
    /// Not to be root: its programs refuse to work for that user.
    User,
}

impl Need {
    pub const ALL: [Self; 5] = [Self::Home, Self::Loopback, Self::Network, Self::Processes, Self::User];

    /// Whether it lets a run do what others may not; else it is something that the machine must have.
    pub fn is_permission(self) -> bool {
        self != Self::User
    }

    /// The word for it in `needs` of `exercise.toml`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Loopback => "loopback",
            Self::Network => "network",
            Self::Processes => "processes",
            Self::User => "user",
        }
    }
}

/// Tests that the starter passes already because they keep the learner from breaking something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    pub tests: Vec<String>,
    /// What they keep: why they are there although the starter passes them.
    pub reason: String,
}

/// A line of the solution that may be changed without any test noticing, since it then does the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Excuse {
    /// The line in the solution, without the white space around it.
    pub line: String,
    /// Why no test can tell.
    pub reason: String,
}

/// What an exercise's text promises of the arguments of a function.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// Its name.
    pub function: String,
    /// A condition in Python, in the words of its parameters.
    pub holds: String,
}

/// An element of Python that may be used before the course teaches it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SyntaxExcuse {
    pub element: SyntaxElement,
    /// Why it may.
    pub reason: String,
}

/// Something of Python that can be taught.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SyntaxElement {
    #[serde(rename = "group")]
    pub kind: ElementKind,
    /// What the table of syntax calls it.
    #[serde(rename = "element")]
    pub name: String,
}

/// What an element of Python is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ElementKind {
    /// A way of writing something: `for`, `f-string`.
    Syntax,
    /// A name that Python brings along: `print`.
    Builtin,
}

impl ElementKind {
    pub const ALL: [Self; 2] = [Self::Syntax, Self::Builtin];

    /// The section of the table of syntax.
    pub fn section(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::Builtin => "builtins",
        }
    }

    /// The key in an entry of `syntax_excused`.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::Builtin => "builtin",
        }
    }
}

impl fmt::Display for SyntaxElement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = if self.kind == ElementKind::Builtin { "the built-in " } else { "" };
        write!(f, "{what}`{}`", self.name)
    }
}

/// How an attempt is judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Check {
    /// By the course's pytest tests: the files that hold them, relative to the exercise's folder.
    Pytest {
        /// `test_*.py`, in the order in which they are run.
        tests: Vec<PathBuf>,
    },
    /// By running the exercise's main file and comparing what it prints.
    Output {
        /// At least one.
        cases: Vec<Case>,
        /// There is one case, and what it prints is in a file of its own.
        from_file: bool,
    },
    /// By typing the examples of a text into the learner's module, as in a session of Python.
    Examples {
        /// The course's text, relative to the exercise's folder.
        text: PathBuf,
    },
}

/// The kinds of check, without what belongs to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckKind {
    /// See [`Check::Pytest`].
    Pytest,
    /// See [`Check::Output`].
    Output,
    /// See [`Check::Examples`].
    Examples,
}

impl Default for Check {
    fn default() -> Self {
        Self::Pytest { tests: Vec::new() }
    }
}

/// One run of an output check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    pub args: Vec<String>,
    /// Standard input; empty means end of file at once.
    pub stdin: String,
    /// What must be printed; `None` where that does not matter.
    pub stdout: Option<String>,
    /// The exit status wanted.
    pub exit_status: i32,
    /// What the program must have written.
    pub files: Vec<WantedFile>,
}

/// A file in the folder of a run, as it must be when the program has ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WantedFile {
    /// Relative to the run's folder.
    pub path: PathBuf,
    /// The text in it; `None` where there must be no such file.
    pub text: Option<String>,
    /// The file of the exercise's folder that has the text, where it is not in `exercise.toml`.
    pub from: Option<PathBuf>,
}

impl Course {
    /// The names of all exercises, in course order.
    pub fn names(&self) -> impl DoubleEndedIterator<Item = &str> + Clone {
        self.exercises.iter().map(|exercise| exercise.name.as_str())
    }

    /// The exercise of that exact name.
    pub fn exercise(&self, name: &str) -> Option<&Exercise> {
        self.exercises.iter().find(|exercise| exercise.name == name)
    }

    /// The track of that exact name.
    pub fn track(&self, name: &str) -> Option<&CourseTrack> {
        self.info.tracks.iter().find(|track| track.name == name)
    }

    /// The track that an exercise belongs to; `None` for one that is for everybody.
    pub fn track_of(&self, exercise: &Exercise) -> Option<&CourseTrack> {
        self.track(self.phase(&exercise.phase)?.track.as_deref()?)
    }

    /// The phase of that exact folder name.
    pub fn phase(&self, name: &str) -> Option<&Phase> {
        self.phases.iter().find(|phase| phase.name == name)
    }

    /// Its place in the course, counted from 0.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.exercises.iter().position(|exercise| exercise.name == name)
    }
}

impl Exercise {
    /// Whether it is written for that Python.
    pub fn is_for(&self, python: Version) -> bool {
        self.python.as_ref().is_none_or(|wanted| wanted.allow(python))
    }

    /// The file named after the exercise (or the first one), relative to the exercise's folder.
    pub fn main_file(&self) -> &std::path::Path {
        &self.files[0]
    }

    /// Whether each word of a search is part of its name, title, phase, or of one of its topics.
    pub fn is_found_by(&self, search: &str) -> bool {
        let texts = || [&self.name, &self.title, &self.phase].into_iter().chain(&self.topics);
        search
            .split_whitespace()
            .map(str::to_lowercase)
            .all(|word| texts().any(|text| text.to_lowercase().contains(&word)))
    }

    /// Where the learner's files are, relative to the course root.
    pub fn folder(&self) -> &std::path::Path {
        self.review.as_deref().unwrap_or(&self.dir)
    }

    /// The main file relative to the course root, as the learner reads it.
    pub fn path(&self) -> PathBuf {
        self.folder().join(self.main_file())
    }
}
