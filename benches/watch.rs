//! From the start of the editor's write to the verdict on the screen of watch mode.

use std::{
    fs,
    io::Read as _,
    path::Path,
    process::Stdio,
    sync::mpsc::{Receiver, channel},
    thread,
    time::{Duration, Instant},
};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

use super::{
    course::{BenchCourse, Packaged, SMALL},
    measure::{Series, Table},
    number, wait,
};

/// Long enough for two workers to get ready again while the learner types.
const TYPING: Duration = Duration::from_millis(900);
const PATIENCE: Duration = Duration::from_secs(5);

struct Session {
    child: Box<dyn Child + Send + Sync>,
    chunks: Receiver<(Instant, Vec<u8>)>,
    started: Instant,
    _terminal: Box<dyn MasterPty + Send>,
    edits: usize,
}

impl Session {
    fn start(course: &BenchCourse) -> Self {
        Self::start_in(course, course.root())
    }

    fn start_in(course: &BenchCourse, root: &Path) -> Self {
        let pair = native_pty_system()
            .openpty(PtySize { rows: 50, cols: 100, pixel_width: 0, pixel_height: 0 })
            .expect("a terminal");
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_pythlings"));
        command.cwd(root);
        command.env_clear();
        for (name, value) in course.environment() {
            command.env(name, value);
        }
        let started = Instant::now();
        let child = pair.slave.spawn_command(command).expect("pythlings starts");
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let (sender, chunks) = channel();
        thread::spawn(move || {
            let mut buffer = [0; 16384];
            while let Ok(count) = reader.read(&mut buffer) {
                if count == 0 || sender.send((Instant::now(), buffer[..count].to_vec())).is_err() {
                    break;
                }
            }
        });
        Self { child, chunks, started, _terminal: pair.master, edits: 0 }
    }

    /// When a text is first on the screen from now on.
    fn until(&self, text: &str) -> Option<Instant> {
        let mut seen = String::new();
        let deadline = Instant::now() + PATIENCE;
        while let Ok((at, chunk)) = self.chunks.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
            seen.push_str(&String::from_utf8_lossy(&chunk));
            if seen.contains(text) {
                return Some(at);
            }
        }
        None
    }

    /// Saves as most editors do (in place); the time to the verdict on the screen.
    fn save(&mut self, path: &Path, contents: &str, text: &str) -> Option<Duration> {
        while self.chunks.try_recv().is_ok() {}
        self.edits += 1;
        let contents = format!("{contents}# edit {}\n", self.edits);
        let start = Instant::now();
        fs::write(path, contents).expect("the attempt");
        let shown = self.until(text);
        if shown.is_none() {
            println!("no verdict with `{text}` within {PATIENCE:?}");
        }
        shown.map(|at| at - start)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// From the start in a folder to the first screen, which has this text.
pub fn first_screen(course: &BenchCourse, root: &Path, text: &str) -> Series {
    let one = |_| {
        let session = Session::start_in(course, root);
        session.until(text).map(|at| at - session.started)
    };
    Series::of((0..10).filter_map(one).collect())
}

pub fn measure(course: &BenchCourse, count: usize, table: &mut Table, pass: &Series, pytest: &Series) {
    let first_screen = first_screen(course, course.root(), "small");
    table.row("watch mode, first screen", &first_screen, Some(("python -c pass", pass)));

    let mut session = Session::start(course);
    let path = course.attempt("small");
    session.until("small");
    session.save(&path, SMALL[3].1, SMALL[3].2);
    thread::sleep(TYPING * 2);
    let mut times: [Vec<Duration>; 4] = Default::default();
    for _ in 0..count {
        // The kinds in turns, so that each save changes what the screen shows.
        for (index, (_, attempt, text)) in SMALL.into_iter().enumerate() {
            if let Some(time) = session.save(&path, attempt, text) {
                times[index].push(time);
            }
            thread::sleep(TYPING);
        }
    }
    for (index, (kind, ..)) in SMALL.iter().enumerate() {
        let series = Series::of(std::mem::take(&mut times[index]));
        table.row(&format!("save → verdict, {kind}"), &series, Some(("python -c pass", pass)));
        if index == 0 {
            table.row("  the same", &series, Some(("python -m pytest", pytest)));
        }
    }
    table.note("memory of watch mode and its workers, MB", format!("{:.0}", memory_mb(session.child.process_id())));

    let bursts: Vec<Duration> = (0..count.min(20))
        .filter_map(|_| {
            session.save(&path, SMALL[1].1, SMALL[1].2);
            thread::sleep(TYPING * 2);
            fs::write(&path, format!("{}# first\n", SMALL[3].1)).expect("the attempt");
            thread::sleep(Duration::from_millis(70));
            fs::write(&path, format!("{}# second\n", SMALL[1].1)).expect("the attempt");
            thread::sleep(Duration::from_millis(70));
            let time = session.save(&path, SMALL[0].1, SMALL[0].2);
            thread::sleep(TYPING * 2);
            time
        })
        .collect();
    table.row("third of three saves within 200 ms", &Series::of(bursts), Some(("python -c pass", pass)));

    let idle = number("PYTHLINGS_BENCH_IDLE", 20);
    session.save(&path, SMALL[1].1, SMALL[1].2);
    thread::sleep(Duration::from_secs(idle as u64));
    let after = session.save(&path, SMALL[0].1, SMALL[0].2).into_iter().collect();
    table.row(&format!("first save after {idle} s of idleness"), &Series::of(after), Some(("python -c pass", pass)));
    drop(session);
    measure_our_course(course, table, pass);
}

/// Exercises of our own course, each saved as its solution with a worker ready.
fn measure_our_course(course: &BenchCourse, table: &mut Table, pass: &Series) {
    let chosen = course.add_from_our_course(9);
    let mut session = Session::start(course);
    session.until("small");
    thread::sleep(TYPING * 2);
    let mut medians = Vec::new();
    for (name, solution) in chosen {
        let path = course.attempt(&name);
        let broken = format!("{solution}\n)\n");
        let mut times = Vec::new();
        for round in 0..4 {
            session.save(&path, &broken, "SyntaxError");
            thread::sleep(TYPING);
            let time = session.save(&path, &solution, "Done");
            thread::sleep(TYPING);
            // The first save of an exercise that is not the current one has no worker ready.
            times.extend(time.filter(|_| round > 0));
        }
        if times.is_empty() {
            println!("{name} did not pass in time");
        }
        let median = Series::of(times).median();
        if median.is_finite() {
            medians.push(Duration::from_secs_f64(median / 1000.0));
        }
    }
    table.row("save → verdict, median exercise of our course", &Series::of(medians), Some(("python -c pass", pass)));
}

/// An exercise that needs packages, saved with a worker ready that has imported them.
pub fn measure_packaged(course: &BenchCourse, packaged: &Packaged, count: usize, table: &mut Table) {
    let Packaged { title, name, group, .. } = packaged;
    let path = course.attempt(name);
    let attempt = fs::read_to_string(&path).expect("the attempt");
    if !course.run(name).stdout(Stdio::null()).status().is_ok_and(|status| status.success()) {
        println!("no row for {title}: the packages of `{group}` cannot be installed, or do not work, here");
        return;
    }
    let mut session = Session::start(course);
    session.until(name);
    let mut times = Vec::new();
    for _ in 0..count {
        session.save(&path, "def broken(rows)\n", "SyntaxError");
        thread::sleep(TYPING * 3);
        times.extend(session.save(&path, &attempt, "Done"));
        thread::sleep(TYPING * 3);
    }
    drop(session);
    fs::write(&path, attempt).expect("the attempt");
    if !course.pytest_of(packaged).stdout(Stdio::null()).status().is_ok_and(|status| status.success()) {
        println!("`python -m pytest` does not pass with {title}: its row compares with a failure");
    }
    let times_of_pytest = (0..5).map(|_| {
        let mut pytest = course.pytest_of(packaged);
        super::timed(|| wait(&mut pytest))
    });
    let pytest = Series::of(times_of_pytest.collect());
    table.row(&format!("save → verdict, {title}"), &Series::of(times), Some(("python -m pytest", &pytest)));
}

/// Memory of a process and its children: what is theirs alone and their share of what they share (PSS).
fn memory_mb(pid: Option<u32>) -> f64 {
    let Some(pid) = pid else { return f64::NAN };
    let mut pids = vec![pid];
    let mut at = 0;
    while at < pids.len() {
        for thread in fs::read_dir(format!("/proc/{}/task", pids[at])).into_iter().flatten().flatten() {
            let children = fs::read_to_string(thread.path().join("children")).unwrap_or_default();
            pids.extend(children.split_whitespace().filter_map(|child| child.parse::<u32>().ok()));
        }
        at += 1;
    }
    let of = |pid: &u32| {
        let text = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
        let line = text.lines().find(|line| line.starts_with("Pss:")).unwrap_or_default().to_owned();
        line.split_whitespace().nth(1).and_then(|number| number.parse::<f64>().ok()).unwrap_or(0.0)
    };
    pids.iter().map(of).sum::<f64>() / 1024.0
}
