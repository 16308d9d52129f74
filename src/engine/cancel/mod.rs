//! Stopping a run from another thread.

#[cfg_attr(unix, path = "unix.rs")]
#[cfg_attr(windows, path = "windows.rs")]
mod notifier;

use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

pub(super) use notifier::CancelListener;
use notifier::CancelNotifier;

/// A request to stop, shared between the one who may ask and the run that must hear it.
#[derive(Clone, Default)]
pub struct Cancel {
    inner: Arc<Inner>,
}

#[derive(Default)]
struct Inner {
    asked: AtomicBool,
    notifier: CancelNotifier,
}

impl Cancel {
    /// Nobody has asked yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks; may be called more than once and from any thread.
    pub fn cancel(&self) {
        self.inner.asked.store(true, Ordering::SeqCst);
        self.inner.notifier.ring();
    }

    /// Whether somebody has asked.
    pub fn is_cancelled(&self) -> bool {
        self.inner.asked.load(Ordering::SeqCst)
    }

    /// What hears of it when somebody asks, or has asked already.
    pub(super) fn listen(&self) -> io::Result<CancelListener> {
        let listener = self.inner.notifier.listen()?;
        if self.is_cancelled() {
            self.inner.notifier.ring();
        }
        Ok(listener)
    }
}
