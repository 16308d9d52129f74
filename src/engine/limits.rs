//! The limits of a run, and which of them work on this machine. The system's part is in `sandbox::unix` and `process::windows`.

#[cfg(unix)]
use rustix::process::Resource;

use serde::{Deserialize, Serialize};

use super::capture::KEPT;
use crate::course::{
    DEFAULT_TIMEOUT,
    model::{Exercise, Need},
};

/// Address space of each process of a run, in bytes. A program that needs more never ends, or belongs in another course.
const MEMORY: u64 = 2 << 30;
/// Processes of a run at a time, and of one whose exercise needs many. A pool of `multiprocessing` has one for each core.
const PROCESSES: usize = 256;
const MANY_PROCESSES: usize = 4096;
/// Size of a file that a run may write, in bytes.
const FILE_SIZE: u64 = 128 << 20;

/// What a run may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Resources {
    pub(super) memory: MemoryLimit,
    /// Size of each file in bytes; not limited on Windows.
    pub(super) file_size: u64,
    /// Processes of a run at a time. The engine counts them and ends a run that has more; where a run has a user namespace of its
    /// own, the kernel refuses twice as many at once.
    pub(super) processes: usize,
}

impl Resources {
    /// What a run with these needs may use.
    pub(super) fn of(memory: MemoryLimit, needs: &[Need]) -> Self {
        let processes = if needs.contains(&Need::Processes) { MANY_PROCESSES } else { PROCESSES };
        Self { memory, file_size: FILE_SIZE, processes }
    }
}

/// A limit on memory, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum MemoryLimit {
    /// On Unix the address space of each process: the system refuses more, at once.
    Addresses(u64),
    /// What all processes of the run have in use together, for programs that reserve far more than that: the engine looks now and
    /// then (on Linux), and ends a run that has more.
    InUse(u64),
}

impl MemoryLimit {
    /// For runs whose exercise says nothing of memory.
    pub(super) const USUAL: Self = Self::Addresses(MEMORY);

    /// What an exercise says, or the usual.
    pub(super) fn of(exercise: &Exercise) -> Self {
        exercise.memory_mb.map_or(Self::USUAL, |mb| Self::InUse(u64::from(mb) << 20))
    }

    /// How much it is. On Windows, where a job counts what all its processes have committed, that is all there is to know.
    pub(super) fn bytes(self) -> u64 {
        let (Self::Addresses(bytes) | Self::InUse(bytes)) = self;
        bytes
    }
}

/// The limits of a run, in sentences for `doctor`: `Ok` for those that work, `Err` for those that don't.
pub fn describe() -> Vec<Result<String, String>> {
    let seconds = DEFAULT_TIMEOUT.as_secs();
    let kept = binary_size(KEPT as u64);
    let [memory, file_size] = of_the_system();
    vec![
        Ok(format!(
            "time: {seconds} s, or what its exercise says{}; whatever it has started ends with it",
            if cfg!(target_os = "linux") { ", without the time in which other programs keep it waiting" } else { "" }
        )),
        memory,
        processes(),
        file_size,
        Ok(format!("output: any amount, of which the first and the last {kept} are kept")),
    ]
}

/// The limits that the system enforces: memory, size of a file.
#[cfg(unix)]
fn of_the_system() -> [Result<String, String>; 2] {
    let (memory, file_size) = (allowed(Resource::As, MEMORY), allowed(Resource::Fsize, FILE_SIZE));
    let memory = if cfg!(target_os = "macos") {
        Err("memory: macOS limits no program's memory; an endless list fills it until the time is up".to_owned())
    } else {
        Ok(format!("memory: {} for each of its processes{}", binary_size(memory), lowered(memory, MEMORY)))
    };
    [memory, Ok(format!("size of a file: {}{}", binary_size(file_size), lowered(file_size, FILE_SIZE)))]
}

#[cfg(windows)]
fn of_the_system() -> [Result<String, String>; 2] {
    let memory = format!("memory: {} for all of its processes together, by a job object", binary_size(MEMORY));
    [
        Ok(memory),
        Err("size of a file: Windows limits none; a program can fill the disk until the time is up".to_owned()),
    ]
}

/// A run gets the limit we want, or less if we are allowed less.
#[cfg(unix)]
fn allowed(resource: Resource, wanted: u64) -> u64 {
    rustix::process::getrlimit(resource).maximum.map_or(wanted, |maximum| maximum.min(wanted))
}

#[cfg(unix)]
fn lowered(allowed: u64, wanted: u64) -> &'static str {
    if allowed < wanted { ", as nobody may have more here (`ulimit -H -a`)" } else { "" }
}

#[cfg(target_os = "linux")]
fn processes() -> Result<String, String> {
    if super::process::tasks_of_the_machine().is_none() {
        return Err(
            "processes: they cannot be counted without `/proc`; a program that starts itself endlessly fills the \
                    machine until the time is up"
                .into(),
        );
    }
    let counted = format!("processes: {PROCESSES} at a time, counted by pythlings; a run that has more is ended");
    Ok(match super::sandbox::kernel_process_limit(PROCESSES) {
        Some(limit) => format!("{counted}; the kernel stops it at {limit}, threads included"),
        None => counted,
    })
}

#[cfg(windows)]
#[expect(clippy::unnecessary_wraps, reason = "the other platforms' versions can fail")]
fn processes() -> Result<String, String> {
    Ok(format!("processes: {PROCESSES} at a time, counted by pythlings; a run that has more is ended"))
}

#[cfg(not(any(target_os = "linux", windows)))]
fn processes() -> Result<String, String> {
    Err("processes: nobody counts them on this platform; a program that starts itself endlessly is ended when the time is \
         up, as far as it has stayed in its group"
        .into())
}

/// `2 GiB`, `128 MiB`, `1.5 GiB`
fn binary_size(bytes: u64) -> String {
    let (unit, name) = match bytes {
        0..0x10_0000 => (1 << 10, "KiB"),
        0x10_0000..0x4000_0000 => (1 << 20, "MiB"),
        _ => (1 << 30, "GiB"),
    };
    match (bytes / unit, bytes % unit * 10 / unit) {
        (whole, 0) => format!("{whole} {name}"),
        (whole, tenth) => format!("{whole}.{tenth} {name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_in_powers_of_two() {
        let sizes = [0, 64 << 10, 128 << 20, 2 << 30, 3 << 29].map(binary_size);
        assert_eq!(sizes, ["0 KiB", "64 KiB", "128 MiB", "2 GiB", "1.5 GiB"]);
    }

    #[test]
    fn every_limit_is_named_once() {
        let said: Vec<String> = describe().into_iter().map(|said| said.unwrap_or_else(|missing| missing)).collect();
        let names: Vec<&str> = said.iter().filter_map(|said| Some(said.split_once(':')?.0)).collect();
        assert_eq!(names, ["time", "memory", "processes", "size of a file", "output"]);
    }
}
