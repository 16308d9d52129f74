//! What is done for each exercise of a course, on several threads when there are many: most of the time goes into waiting for the file
//! system.

use std::{num::NonZero, panic, thread};

/// With fewer exercises a second thread costs more than it gives.
const EXERCISES_PER_THREAD: usize = 60;

/// Does something with all of them, a part on each core; what came of the parts is in their order.
pub(super) fn in_parts<T: Sync, R: Send>(all: &[T], work: impl Fn(&[T]) -> R + Sync) -> Vec<R> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let threads = cores.min(8).min(all.len() / EXERCISES_PER_THREAD).max(1);
    let share = all.len().div_ceil(threads).max(1);
    thread::scope(|scope| {
        let mut chunks = all.chunks(share);
        let own = chunks.next().unwrap_or_default();
        let work = &work;
        let start = |chunk| (chunk, thread::Builder::new().spawn_scoped(scope, move || work(chunk)));
        let others: Vec<_> = chunks.map(start).collect();
        let mut parts = vec![work(own)];
        for (chunk, other) in others {
            parts.push(match other {
                Ok(other) => other.join().unwrap_or_else(|panic| panic::resume_unwind(panic)),
                // At the limit of processes this thread does what another one would have done.
                Err(_) => work(chunk),
            });
        }
        parts
    })
}
