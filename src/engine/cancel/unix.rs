//! Waking runs that wait in `poll`: each listens to a socket of its own.

use std::{
    io::{self, Read as _, Write as _},
    os::unix::net::UnixStream,
    sync::Mutex,
};

use crate::engine::lock;

/// Becomes readable when somebody asks.
pub(in crate::engine) type CancelListener = UnixStream;

/// The other ends of the ears.
#[derive(Default)]
pub(super) struct CancelNotifier(Mutex<Vec<UnixStream>>);

impl CancelNotifier {
    pub(super) fn ring(&self) {
        for mut sender in lock(&self.0).iter() {
            // A run that has ended meanwhile no longer listens.
            let _ = sender.write_all(b"!");
        }
    }

    pub(super) fn listen(&self) -> io::Result<CancelListener> {
        let (sender, listener) = UnixStream::pair()?;
        sender.set_nonblocking(true)?;
        let mut notifier = lock(&self.0);
        notifier.push(sender);
        // A check of a whole course listens hundreds of times; those who have gone need no sender.
        if notifier.len() > 64 {
            notifier.retain(|sender| !is_closed(sender));
        }
        Ok(listener)
    }
}

fn is_closed(mut sender: &UnixStream) -> bool {
    matches!(sender.read(&mut [0]), Ok(0))
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use crate::engine::Cancel;

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
