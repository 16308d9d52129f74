//! What the threads of a run had of the processors. Only known on Linux.

use std::time::Duration;

/// What one thread had until now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::engine) struct ThreadTimes {
    /// Its number.
    pub(in crate::engine) thread: i32,
    /// On a processor.
    pub(in crate::engine) ran: Duration,
    /// In the queue for one, in waits that are over.
    pub(in crate::engine) waited: Duration,
    /// Whether it is on a processor or in the queue for one.
    pub(in crate::engine) is_ready: bool,
}

/// The threads of a process and of those that it has started; none where the system does not tell.
#[cfg(target_os = "linux")]
pub(in crate::engine) fn thread_times(process: rustix::process::Pid) -> Vec<ThreadTimes> {
    /// Beyond so many nobody has been kept waiting by others.
    const MOST: usize = 1000;
    let mut times = Vec::new();
    let mut processes = vec![process.as_raw_nonzero().get()];
    while let Some(process) = processes.pop() {
        let threads = fs_err::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten();
        for thread in threads {
            if times.len() >= MOST {
                return times;
            }
            let path = thread.path();
            times.extend(read(&path));
            // Each thread has the children that it has started (proc_tid_children(5)).
            let children = std::fs::read_to_string(path.join("children")).unwrap_or_default();
            processes.extend(children.split_whitespace().filter_map(|child| child.parse::<i32>().ok()));
        }
    }
    times
}

/// The threads of this process, and of what it has started. The one that asks does nothing but ask.
#[cfg(target_os = "linux")]
pub(in crate::engine) fn own_threads() -> Vec<ThreadTimes> {
    let asks = rustix::thread::gettid().as_raw_nonzero().get();
    let mut times = thread_times(rustix::process::getpid());
    for thread in &mut times {
        thread.is_ready &= thread.thread != asks;
    }
    times
}

/// Elsewhere all time counts.
#[cfg(not(target_os = "linux"))]
pub(in crate::engine) fn own_threads() -> Vec<ThreadTimes> {
    Vec::new()
}

/// `957747 1433899 1`: nanoseconds on a processor and in the queue, and how often it ran (the kernel's `sched-stats`, "schedstat").
#[cfg(target_os = "linux")]
fn read(thread: &std::path::Path) -> Option<ThreadTimes> {
    let text = std::fs::read_to_string(thread.join("schedstat")).ok()?;
    let mut nanoseconds = text.split_whitespace().map(|number| number.parse().map(Duration::from_nanos));
    let (ran, waited) = (nanoseconds.next()?.ok()?, nanoseconds.next()?.ok()?);
    Some(ThreadTimes {
        thread: thread.file_name()?.to_str()?.parse().ok()?,
        ran,
        waited,
        is_ready: is_ready(thread).unwrap_or_default(),
    })
}

/// The state is what follows the name, which may hold anything: see `proc_pid_stat(5)`.
#[cfg(target_os = "linux")]
fn is_ready(thread: &std::path::Path) -> Option<bool> {
    let text = std::fs::read(thread.join("stat")).ok()?;
    let end = text.iter().rposition(|byte| *byte == b')')?;
    Some(text[end..].starts_with(b") R"))
}

/// Elsewhere all time counts.
#[cfg(all(unix, not(target_os = "linux")))]
pub(in crate::engine) fn thread_times(_process: rustix::process::Pid) -> Vec<ThreadTimes> {
    Vec::new()
}
