//! Telling runs, which look every few milliseconds: nothing there waits for a pipe and for a request at once.

use std::{
    io,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

use crate::engine::lock;

/// Whether somebody has asked.
#[derive(Default)]
pub(in crate::engine) struct CancelListener(Arc<AtomicBool>);

impl CancelListener {
    pub(in crate::engine) fn has_heard(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}

/// What the ears look at.
#[derive(Default)]
pub(super) struct CancelNotifier(Mutex<Vec<Arc<AtomicBool>>>);

impl CancelNotifier {
    pub(super) fn ring(&self) {
        lock(&self.0).iter().for_each(|sender| sender.store(true, Ordering::SeqCst));
    }

    #[expect(clippy::unnecessary_wraps, reason = "the other platform's version can fail")]
    pub(super) fn listen(&self) -> io::Result<CancelListener> {
        let listener = CancelListener::default();
        let mut notifier = lock(&self.0);
        notifier.retain(|sender| Arc::strong_count(sender) > 1);
        notifier.push(Arc::clone(&listener.0));
        Ok(listener)
    }
}

#[cfg(test)]
mod tests {
    use crate::engine::Cancel;

    #[test]
    fn a_request_is_heard_by_those_who_listen_before_and_after() {
        let cancel = Cancel::new();
        let before = cancel.listen().unwrap();
        assert!(!before.has_heard());
        cancel.clone().cancel();
        assert!(before.has_heard() && cancel.listen().unwrap().has_heard());
    }
}
