//! Watch mode ended by `kill -9` at any moment: what was announced is recorded, and the next start finds and removes what was left.
//!
//! `PYTHLINGS_SOAK=1000 cargo test --test it soak` kills so often; `PYTHLINGS_SOAK_SEED` repeats a series.
#![cfg(target_os = "linux")]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::{
    case::Case,
    pty::{PATIENCE, Session},
    sandbox::holds,
};

/// Rounds where nobody asks for more.
const ROUNDS: usize = 6;
/// Exercises of the course. Each passes when its function returns its own name.
const NAMES: [&str; 5] = ["ant", "bee", "cat", "dog", "eel"];
/// An attempt that never ends, nor does the process of its own session that it starts.
const STRAY: &str = "import subprocess, sys, time\n\
    subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(300)'], start_new_session=True)\n\
    time.sleep(300)\n";
const ENDLESS: &str = "while True:\n    pass\n";

/// A series of numbers that look random and can be repeated (Knuth's constants).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    fn pause(&mut self, longest: u64) {
        thread::sleep(Duration::from_micros(self.below(longest * 1000)));
    }
}

fn course() -> Case {
    NAMES.into_iter().zip(1..).fold(Case::new(), |case, (name, number)| {
        let test = format!("from {name} import value\n\n\ndef test_value():\n    assert value() == \"{name}\"\n");
        case.exercise(number * 10, name, &attempt("nothing yet"), &test)
    })
}

fn attempt(value: &str) -> String {
    format!("def value():\n    return \"{value}\"\n")
}

fn file(case: &Case, name: &str) -> PathBuf {
    let number = NAMES.iter().position(|known| *known == name).unwrap() + 1;
    case.cwd().join(format!("exercises/01_core/{:03}_{name}/{name}.py", number * 10))
}

/// What `pythlings list` says is done, and what is current.
fn recorded(case: &Case) -> (BTreeSet<String>, Option<String>) {
    let ran = case.run_with(["list", "--format", "json"]);
    assert_eq!(
        (ran.status, ran.stderr.as_str()),
        (Some(0), ""),
        "the progress can be read, and nothing is wrong with it"
    );
    let rows = ran.stdout.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let (mut done, mut current) = (BTreeSet::new(), None);
    for row in rows {
        let name = row["exercise"].as_str().unwrap().to_owned();
        match row["state"].as_str().unwrap() {
            "done" => drop(done.insert(name)),
            "current" => current = Some(name),
            _ => {}
        }
    }
    (done, current)
}

/// The exercise that the screen says is done.
fn announced(screen: &str) -> Option<&'static str> {
    let is_titled = |name: &&&str| screen.contains(&format!("{name} · The exercise {name}"));
    NAMES.iter().find(is_titled).filter(|_| screen.contains("✓ Done")).copied()
}

/// Folders of instances for their temporary environments, by their first names.
fn run_folders(case: &Case) -> BTreeSet<PathBuf> {
    let roots = fs::read_dir(case.root().join("tmp")).into_iter().flatten().flatten();
    let entries = roots.flat_map(|root| fs::read_dir(root.path()).into_iter().flatten().flatten());
    let folders = entries.map(|entry| entry.path()).filter(|path| path.is_dir());
    // A folder that is being removed has another name.
    let first_name = |path: PathBuf| match path.file_name().unwrap().to_str().unwrap().strip_prefix("gone-") {
        Some(name) => path.with_file_name(name),
        None => path,
    };
    folders.map(first_name).collect()
}

/// Processes of runs below one of these folders.
fn processes_below(folders: &BTreeSet<PathBuf>) -> Vec<String> {
    let marks: Vec<String> = folders.iter().map(|folder| format!("PYTHLINGS_RUN={}/", folder.display())).collect();
    let is_marked = |path: &Path| {
        fs::read(path.join("environ")).is_ok_and(|environment| {
            let environment = String::from_utf8_lossy(&environment);
            marks.iter().any(|mark| environment.contains(mark))
        })
    };
    let entries = fs::read_dir("/proc").unwrap().flatten().filter(|entry| is_marked(&entry.path()));
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

/// What a series has seen.
#[derive(Debug, Default)]
struct Tally {
    kills: usize,
    passes_announced: usize,
    folders_left: usize,
    processes_left: usize,
}

struct Series {
    case: Case,
    dice: Dice,
    done: BTreeSet<String>,
    /// Left by those that were killed.
    folders: BTreeSet<PathBuf>,
    tally: Tally,
}

impl Series {
    /// The next start: it removes what is left, and shows no more and no less than what was done.
    fn start(&mut self) -> Session {
        let mut session = Session::start(&self.case);
        if self.dice.below(5) == 0 {
            // This one is killed before it can do anything.
            return session;
        }
        let begun = |screen: &str| screen.contains("quit") || screen.contains("Enter begin");
        session.wait_until("the first screen", begun);
        if session.screen().contains("Enter begin") {
            session.press("\r");
        }
        let start = Instant::now();
        let is_left = |folders: &BTreeSet<PathBuf>| {
            !folders.is_disjoint(&run_folders(&self.case)) || !processes_below(folders).is_empty()
        };
        while is_left(&self.folders) {
            let left = || (run_folders(&self.case), processes_below(&self.folders), session.screen());
            assert!(start.elapsed() < PATIENCE, "left by those that were killed: {:?}", left());
            thread::sleep(Duration::from_millis(5));
        }
        self.folders.clear();
        session
    }

    /// Does what a learner may just be doing when the end comes.
    fn act(&mut self, session: &mut Session) {
        let name = NAMES[usize::try_from(self.dice.below(5)).unwrap()];
        let current = recorded(&self.case).1.unwrap_or_else(|| name.to_owned());
        let path = file(&self.case, &current);
        match self.dice.below(8) {
            0..=3 => fs::write(&path, attempt(&current)).unwrap(),
            4 => fs::write(&path, ENDLESS).unwrap(),
            5 => fs::write(&path, STRAY).unwrap(),
            6 => session.press("c"),
            _ => {
                for value in ["a", "b", &current] {
                    fs::write(&path, attempt(value)).unwrap();
                    self.dice.pause(20);
                }
            }
        }
        if self.dice.below(2) == 0 {
            // Just when a pass is being shown, or shortly before or after.
            let start = Instant::now();
            while announced(&session.screen()).is_none() && start.elapsed() < Duration::from_secs(3) {
                thread::sleep(Duration::from_millis(1));
            }
            self.dice.pause(5);
        } else {
            self.dice.pause(1000);
        }
    }

    fn round(&mut self) {
        let mut session = self.start();
        if self.folders.is_empty() {
            self.act(&mut session);
        } else {
            self.dice.pause(300);
        }
        let screen = session.kill();
        self.tally.kills += 1;
        self.folders = run_folders(&self.case);
        self.tally.folders_left += self.folders.len();
        self.tally.processes_left += processes_below(&self.folders).len();
        let (now, _) = recorded(&self.case);
        if let Some(name) = announced(&screen) {
            self.tally.passes_announced += 1;
            assert!(now.contains(name), "{name} was announced and is not recorded: {now:?}\n{screen}");
        }
        assert!(now.is_superset(&self.done), "lost: {:?} of {:?}\n{screen}", now, self.done);
        self.done = now;
        if self.done.len() == NAMES.len() || self.dice.below(10) == 0 {
            for name in NAMES {
                let ran = self.case.run_with(["reset", name]);
                assert_eq!(ran.status, Some(0), "{}", ran.stderr);
            }
            self.done.clear();
        }
    }
}

/// Processes with this argument.
fn processes_with(argument: &str) -> usize {
    let entries = fs::read_dir("/proc").unwrap().flatten();
    let commands = entries.filter_map(|entry| fs::read(entry.path().join("cmdline")).ok());
    commands.filter(|command| command.split(|&byte| byte == 0).any(|word| word == argument.as_bytes())).count()
}

/// A process that left its group, its folder and its variables behind, and then lost the process that would have ended it.
#[test]
fn what_a_killed_run_left_is_ended_even_without_variables() {
    if !holds("a network namespace") {
        return;
    }
    let case = course();
    let sign = format!("left by {}", case.root().display());
    // Another's: same program, same folder, no variables either.
    let mut neighbour = Command::new("sh");
    neighbour.args(["-c", "read line", "sh", &sign]).current_dir("/").env_clear().stdin(Stdio::piped());
    let mut neighbour = neighbour.spawn().unwrap();
    let stray = format!(
        "import subprocess, sys, time\n\
         subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(300)', '{sign}'], env={{}}, cwd='/', \
         start_new_session=True, stdin=-3, stdout=-3, stderr=-3)\n\
         time.sleep(300)\n"
    );
    fs::write(file(&case, "ant"), stray).unwrap();
    let mut session = Session::start(&case);
    let start = Instant::now();
    while processes_with(&sign) < 2 {
        assert!(start.elapsed() < PATIENCE, "{}", session.screen());
        if session.screen().contains("Enter begin") {
            session.press("\r");
        }
        thread::sleep(Duration::from_millis(5));
    }
    session.kill();
    assert_eq!(processes_with(&sign), 2, "the end of pythlings alone does not end it");
    let ran = case.run_with(["doctor"]);
    assert_eq!(processes_with(&sign), 1, "{}", ran.stdout);
    assert!(neighbour.try_wait().unwrap().is_none(), "and nobody else's was ended");
    neighbour.kill().unwrap();
    neighbour.wait().unwrap();
    assert_eq!(case.left_in_tmp(), Vec::<PathBuf>::new());
}

#[test]
fn killed_at_any_moment_nothing_is_lost_and_nothing_stays() {
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
    let rounds = number("PYTHLINGS_SOAK").and_then(|rounds| usize::try_from(rounds).ok());
    let seed = number("PYTHLINGS_SOAK_SEED").unwrap_or_else(|| u64::from(std::process::id()));
    let mut series = Series {
        case: course(),
        dice: Dice(seed),
        done: BTreeSet::new(),
        folders: BTreeSet::new(),
        tally: Tally::default(),
    };
    eprintln!("PYTHLINGS_SOAK_SEED={seed}");
    for _ in 0..rounds.unwrap_or(ROUNDS) {
        series.round();
    }
    // The last start ends as it should, and leaves nothing at all.
    let mut session = loop {
        let session = series.start();
        if series.folders.is_empty() {
            break session;
        }
        series.folders.extend(run_folders(&series.case));
        session.kill();
    };
    session.press("q");
    session.end();
    assert_eq!(series.case.left_in_tmp(), Vec::<PathBuf>::new());
    eprintln!("{:?}", series.tally);
}
