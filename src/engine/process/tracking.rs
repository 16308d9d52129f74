//! Which processes belong to a run, however far they have gone from it. Only known on Linux; elsewhere nobody is found.

use std::{
    collections::BTreeSet,
    fs::{File, Metadata},
    io,
    path::{Path, PathBuf},
    process::{Child, Command},
    sync::{Mutex, OnceLock},
    thread,
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, kill_process, kill_process_group};

use super::RUN_VARIABLE;
use crate::engine::lock;

/// How long processes that go on starting others are hunted.
const HUNT: Duration = Duration::from_secs(10);

/// By what the processes of a run are known.
#[derive(Debug)]
pub(in crate::engine) struct Trace {
    /// The value of [`RUN_VARIABLE`].
    mark: String,
    /// The network namespace of the run, if it has one of its own: a program can forget its variables, and cannot leave this.
    /// Held open, so that its number is not given to another run's.
    namespace: OnceLock<Option<(File, Number)>>,
}

impl Trace {
    /// The processes with this value of [`RUN_VARIABLE`].
    pub(in crate::engine) fn new(mark: String) -> Self {
        Self { mark, namespace: OnceLock::new() }
    }

    /// Remembers the namespace of a process of the run; to be called before the attempt begins, and after the process is confined.
    pub(in crate::engine) fn note_namespace(&self, pid: Pid) {
        self.namespace.get_or_init(|| {
            let namespace = File::open(namespace(pid)).ok()?;
            let number = number(&namespace.metadata().ok()?);
            let own = std::fs::metadata("/proc/self/ns/net").ok()?;
            (number != self::number(&own)).then_some((namespace, number))
        });
    }

    fn is_of(&self, pid: Pid) -> bool {
        let same_namespace = || {
            let noted = self.namespace.get().and_then(Option::as_ref);
            noted
                .is_some_and(|(_, noted)| std::fs::metadata(namespace(pid)).is_ok_and(|found| number(&found) == *noted))
        };
        carries_mark(pid, &self.mark) || same_namespace()
    }

    /// How many processes the run has.
    pub(in crate::engine) fn count(&self) -> usize {
        all_processes().filter(|&pid| self.is_of(pid)).count()
    }

    /// Bytes of memory that the processes of the run have in use, on disk or not.
    pub(in crate::engine) fn memory(&self) -> u64 {
        let uses: Vec<MemoryUse> = all_processes().filter(|&pid| self.is_of(pid)).filter_map(memory_of).collect();
        // What they share is counted once: for each process the system only says how much of it there is.
        let shared = uses.iter().map(|used| used.shared).max().unwrap_or_default();
        uses.iter().map(|used| used.own).sum::<u64>() + shared
    }

    /// Ends every process of the run but one.
    pub(in crate::engine) fn end_all_but(&self, spared: Pid) {
        hunt(|pid| pid != spared && self.is_of(pid));
    }

    /// Ends orphans of the run: processes that have left its group and whose parent has ended. They have become our children, as
    /// `parent` is, which is spared.
    pub(in crate::engine) fn end_orphans(&self, parent: Option<Pid>) {
        // A daemon's children are found when the daemon is gone and they have become ours; each round goes one deeper.
        for _ in 0..32 {
            let orphans: Vec<Pid> =
                our_children().into_iter().filter(|&pid| Some(pid) != parent && self.is_of(pid)).collect();
            reap_strangers();
            if orphans.is_empty() {
                return;
            }
            for pid in orphans {
                let _ = kill_process(pid, Signal::KILL);
                let _ = rustix::process::waitpid(Some(pid), rustix::process::WaitOptions::empty());
            }
        }
    }
}

/// Bytes of memory of a process.
#[derive(Debug, Default, PartialEq, Eq)]
struct MemoryUse {
    own: u64,
    shared: u64,
}

fn memory_of(pid: Pid) -> Option<MemoryUse> {
    Some(memory_in(&std::fs::read_to_string(format!("/proc/{}/status", pid.as_raw_nonzero())).ok()?))
}

/// From `/proc/PID/status`: `RssAnon:     12345 kB` (`proc_pid_status(5)`). Parts of files do not count, as the system can drop them.
fn memory_in(status: &str) -> MemoryUse {
    let mut used = MemoryUse::default();
    for (name, value) in status.lines().filter_map(|line| line.split_once(':')) {
        let kilobytes = || value.split_whitespace().next().and_then(|number| number.parse::<u64>().ok());
        match name {
            "RssAnon" | "VmSwap" => used.own += kilobytes().unwrap_or_default() << 10,
            "RssShmem" => used.shared += kilobytes().unwrap_or_default() << 10,
            _ => {}
        }
    }
    used
}

/// What tells one namespace from another (namespaces(7)): device and inode.
type Number = (u64, u64);

fn number(metadata: &Metadata) -> Number {
    use std::os::unix::fs::MetadataExt as _;
    (metadata.dev(), metadata.ino())
}

fn namespace(pid: Pid) -> PathBuf {
    format!("/proc/{}/ns/net", pid.as_raw_nonzero()).into()
}

/// What the shared memory of a run is called in its table of mounts, followed by the folder of the run. A program can forget its
/// variables and change its folder; it cannot change this, and no other program has it.
const MOUNT: &str = "pythlings-run:";

/// The name of the shared memory of a run whose folder this is.
#[cfg(target_os = "linux")]
pub(in crate::engine) fn mount_name(folder: &Path) -> String {
    format!("{MOUNT}{}", folder.display())
}

/// Ends what still runs for an instance of this program that was killed: its workers have ended with it, what they started has
/// not. `folder` is that instance's own, in which all its environments were.
///
/// A program that has dropped its variables is found where runs have mounts of their own (see `sandbox`).
pub(in crate::engine) fn end_runs_below(folder: &Path) {
    let mark = format!("{}/", folder.display());
    let mount = escaped(&format!("{MOUNT}{mark}"));
    hunt(|pid| carries_mark(pid, &mark) || has_mount(pid, &mount));
}

/// Whether a process sees a mount whose source begins so: `36 35 98:0 /root /place options - type source …`
/// (`proc_pid_mountinfo(5)`).
fn has_mount(pid: Pid, name: &str) -> bool {
    let Ok(mounts) = std::fs::read_to_string(format!("/proc/{}/mountinfo", pid.as_raw_nonzero())) else { return false };
    let source = |line: &str| Some(line.split_once(" - ")?.1.split(' ').nth(1)?.starts_with(name));
    mounts.lines().any(|line| source(line) == Some(true))
}

/// As the kernel writes a name into the table of mounts.
fn escaped(name: &str) -> String {
    let octal = |c: char| match c {
        ' ' | '\t' | '\n' | '\\' | '#' => format!("\\{:03o}", u32::from(c)),
        c => c.to_string(),
    };
    name.chars().map(octal).collect()
}

/// Ends every process that is meant, also those that are started meanwhile.
fn hunt(is_meant: impl Fn(Pid) -> bool) {
    let deadline = Instant::now() + HUNT;
    while Instant::now() < deadline {
        let mut found = false;
        for pid in all_processes().filter(|&pid| is_meant(pid)) {
            found = true;
            let _ = kill_process(pid, Signal::KILL);
        }
        if !found {
            return;
        }
        thread::yield_now();
    }
}

/// Whether a process was started with [`RUN_VARIABLE`].
pub(in crate::engine) fn is_of_a_run(pid: u32) -> bool {
    i32::try_from(pid).ok().and_then(Pid::from_raw).is_some_and(|pid| carries_mark(pid, ""))
}

/// How many processes and threads there are on this machine: one short file, where counting those of a run takes many.
pub(in crate::engine) fn tasks_of_the_machine() -> Option<usize> {
    // "0.20 0.18 0.12 1/80 11206": the fourth is running/existing (proc_loadavg(5)).
    let line = fs_err::read_to_string("/proc/loadavg").ok()?;
    line.split_whitespace().nth(3)?.split_once('/')?.1.parse().ok()
}

fn all_processes() -> impl Iterator<Item = Pid> {
    let entries = fs_err::read_dir("/proc").into_iter().flatten().flatten();
    entries.filter_map(|entry| Pid::from_raw(entry.file_name().to_str()?.parse().ok()?))
}

/// Processes whose parent is this one, dead ones that nobody has reaped included.
fn our_children() -> Vec<Pid> {
    children("/proc/self")
}

/// Those of the process with this folder in `/proc`.
fn children(process: &str) -> Vec<Pid> {
    let threads = fs_err::read_dir(format!("{process}/task")).into_iter().flatten().flatten();
    let lists = threads.filter_map(|thread| std::fs::read_to_string(thread.path().join("children")).ok());
    lists
        .flat_map(|list| list.split_whitespace().filter_map(|pid| Pid::from_raw(pid.parse().ok()?)).collect::<Vec<_>>())
        .collect()
}

/// Processes that we started ourselves, and wait for where they were started.
static STARTED: Mutex<BTreeSet<i32>> = Mutex::new(BTreeSet::new());

/// Starts a program that somebody will wait for.
pub(in crate::engine) fn start(command: &mut Command) -> io::Result<Child> {
    // Locked meanwhile: it may have ended before its number is known here.
    let mut started = lock(&STARTED);
    let child = command.spawn()?;
    started.insert(Pid::from_child(&child).as_raw_nonzero().get());
    Ok(child)
}

/// Says that nobody waits for it any more.
pub(in crate::engine) fn has_ended(pid: Pid) {
    lock(&STARTED).remove(&pid.as_raw_nonzero().get());
}

/// Stops every process that runs for us, until [`continue_runs`].
pub(in crate::engine) fn stop_runs() {
    signal_runs(Signal::STOP);
}

/// Has what [`stop_runs`] has stopped go on.
pub(in crate::engine) fn continue_runs() {
    signal_runs(Signal::CONT);
}

/// Tells all processes of all runs. They are in other sessions than we are, unlike an editor that we have opened, and unlike one that
/// is only just being started: to stop that would stop the thread that waits for it (see `hold_back_suspension`).
fn signal_runs(signal: Signal) {
    let own = state_and_session("self").map(|(_, session)| session);
    let is_elsewhere = |pid: &Pid| {
        own.is_some() && state_and_session(&pid.as_raw_nonzero().to_string()).map(|(_, session)| session) != own
    };
    for pid in lock(&STARTED).iter().filter_map(|&pid| Pid::from_raw(pid)) {
        // Where nothing is known of processes, the groups are all that we can tell.
        if own.is_none() || is_elsewhere(&pid) {
            let _ = kill_process_group(pid, signal);
        }
    }
    let mut processes: Vec<Pid> = our_children().into_iter().filter(is_elsewhere).collect();
    while let Some(pid) = processes.pop() {
        // First itself: then it starts nothing more while we look for its children.
        let _ = kill_process(pid, signal);
        processes.extend(children(&format!("/proc/{}", pid.as_raw_nonzero())));
    }
}

/// Reaps what a run left to us and what has ended since, such as the parts of git that go on in the background: a dead process
/// shows neither its variables nor its namespace any more. It is none of our own if it is in another session than we are,
/// and nobody waits for it.
fn reap_strangers() {
    let Some((_, own)) = state_and_session("self") else { return };
    let is_stranger = |pid: &Pid| {
        let found = state_and_session(&pid.as_raw_nonzero().to_string());
        found.is_some_and(|(state, session)| state == "Z" && session != own)
            && !lock(&STARTED).contains(&pid.as_raw_nonzero().get())
    };
    for pid in our_children().into_iter().filter(is_stranger) {
        let _ = rustix::process::waitpid(Some(pid), rustix::process::WaitOptions::NOHANG);
    }
}

/// From `/proc/PID/stat`: `4711 (any name) Z parent group session …` (`proc_pid_stat(5)`).
fn state_and_session(pid: &str) -> Option<(String, String)> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace();
    Some((fields.next()?.to_owned(), fields.nth(2)?.to_owned()))
}

/// Whether a process was started with a [`RUN_VARIABLE`] whose value begins so. A dead one has no variables any more.
fn carries_mark(pid: Pid, mark: &str) -> bool {
    let Ok(environment) = std::fs::read(format!("/proc/{}/environ", pid.as_raw_nonzero())) else { return false };
    let wanted = format!("{RUN_VARIABLE}={mark}");
    environment.split(|&byte| byte == 0).any(|variable| variable.starts_with(wanted.as_bytes()))
}

/// Notices when a run has too many processes, without looking at each process of the machine each time.
pub(in crate::engine) struct Headcount {
    /// Tasks of the whole machine when the run began.
    before: Option<usize>,
    limit: usize,
    next: Instant,
}

impl Headcount {
    /// How long a run may go uncounted.
    pub(in crate::engine) const EVERY: Duration = Duration::from_millis(100);

    pub(in crate::engine) fn new(limit: usize) -> Self {
        Self { before: None, limit, next: Instant::now() + Self::EVERY }
    }

    /// Whether it is time to count: the machine has so many more tasks than before that the run may have them.
    pub(in crate::engine) fn is_due(&mut self) -> bool {
        if Instant::now() < self.next {
            return false;
        }
        self.next = Instant::now() + Self::EVERY;
        let Some(now) = tasks_of_the_machine() else { return false };
        // What ended meanwhile must not hide what was started: the fewest ever seen count.
        let before = self.before.map_or(now, |before| before.min(now));
        let first = self.before.replace(before).is_none();
        // At the first look the run has had its time to fill the machine already.
        (first && now > self.limit) || now - before > self.limit / 2
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn the_machine_has_at_least_this_task() {
        assert!(tasks_of_the_machine().unwrap() >= 1);
    }

    #[test]
    fn a_process_without_the_variable_belongs_to_no_run() {
        assert!(!is_of_a_run(std::process::id()) || std::env::var_os(RUN_VARIABLE).is_some());
        let trace = Trace::new("/no/such/folder/".to_owned());
        trace.note_namespace(rustix::process::getpid());
        assert_eq!(trace.count(), 0, "our own namespace is no sign");
    }

    #[test]
    fn only_a_mount_of_that_name_is_a_sign() {
        assert_eq!(escaped("pythlings-run:/tmp/a b#c"), "pythlings-run:/tmp/a\\040b\\043c");
        let own = rustix::process::getpid();
        let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap();
        let (_, source) = mounts.lines().next().unwrap().split_once(" - ").unwrap();
        assert!(has_mount(own, source.split(' ').nth(1).unwrap()));
        assert!(!has_mount(own, &escaped(&mount_name(Path::new("/no/such/folder")))));
    }

    #[test]
    fn memory_is_read_with_what_was_swapped_out_and_without_files() {
        let status = "Name:\tpython\nVmRSS:\t  900 kB\nRssAnon:\t  100 kB\nRssFile:\t  700 kB\nRssShmem:\t   30 kB\nVmSwap:\t    5 kB\n";
        assert_eq!(memory_in(status), MemoryUse { own: 105 << 10, shared: 30 << 10 });
        assert_eq!(memory_in("Name:\tkthreadd\n"), MemoryUse::default());
        assert!(memory_of(rustix::process::getpid()).unwrap().own > 0);
    }

    #[test]
    fn nothing_is_counted_before_it_is_time() {
        assert!(!Headcount::new(0).is_due());
    }
}
