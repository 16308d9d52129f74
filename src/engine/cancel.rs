//! Stopping a run from another thread.

use std::{
    io,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

/// A request to stop, shared between the one who may ask and the run that must hear it.
///
/// A run waits in `poll`; to wake it at once, a request also writes into a socket that the run listens to.
#[derive(Clone, Default)]
pub struct Cancel {
    inner: Arc<Inner>,
}

#[derive(Default)]
struct Inner {
    asked: AtomicBool,
    #[cfg(unix)]
    bells: Mutex<Vec<std::os::unix::net::UnixStream>>,
    #[cfg(not(unix))]
    _unused: Mutex<()>,
}

impl Cancel {
    /// Nobody has asked yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks; may be called more than once and from any thread.
    pub fn cancel(&self) {
        self.inner.asked.store(true, Ordering::SeqCst);
        #[cfg(unix)]
        if let Ok(bells) = self.inner.bells.lock() {
            for mut bell in bells.iter() {
                // A run that has ended meanwhile no longer listens.
                let _ = io::Write::write_all(&mut bell, b"!");
            }
        }
    }

    /// Whether somebody has asked.
    pub fn is_cancelled(&self) -> bool {
        self.inner.asked.load(Ordering::SeqCst)
    }

    /// A stream that becomes readable when somebody asks.
    #[cfg(unix)]
    pub(super) fn listen(&self) -> io::Result<std::os::unix::net::UnixStream> {
        let (bell, ear) = std::os::unix::net::UnixStream::pair()?;
        bell.set_nonblocking(true)?;
        if let Ok(mut bells) = self.inner.bells.lock() {
            bells.push(bell);
            // A check of a whole course listens hundreds of times; those who have gone need no bell.
            if bells.len() > 64 {
                bells.retain(|bell| !is_closed(bell));
            }
        }
        if self.is_cancelled() {
            self.cancel();
        }
        Ok(ear)
    }
}

#[cfg(unix)]
fn is_closed(bell: &std::os::unix::net::UnixStream) -> bool {
    let mut byte = [0];
    matches!(io::Read::read(&mut &*bell, &mut byte), Ok(0))
}

#[cfg(all(test, unix))]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn a_request_wakes_those_who_listen_before_and_after() {
        let cancel = Cancel::new();
        let mut before = cancel.listen().unwrap();
        cancel.clone().cancel();
        let mut after = cancel.listen().unwrap();
        let mut byte = [0];
        before.read_exact(&mut byte).unwrap();
        after.read_exact(&mut byte).unwrap();
        assert!(cancel.is_cancelled());
    }
}
