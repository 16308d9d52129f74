//! Ctrl-C and its like during a command that checks: the run is stopped, what it left is cleared, the status is 130.

use crate::engine::Cancel;

/// From now on a wish to end the program cancels `cancel`; a second one ends it at once.
///
/// A signal that a running exercise sends to us (`os.kill(os.getppid(), signal.SIGTERM)`) is no wish of the learner's.
#[cfg(unix)]
pub(super) fn stop_on_signals(cancel: &Cancel) -> std::io::Result<()> {
    use signal_hook::{
        consts::{SIGHUP, SIGINT, SIGTERM},
        iterator::{SignalsInfo, exfiltrator::WithOrigin},
        low_level::emulate_default_handler,
    };

    let mut signals = SignalsInfo::<WithOrigin>::new([SIGHUP, SIGINT, SIGTERM])?;
    let cancel = cancel.clone();
    std::thread::Builder::new().name("signals".into()).spawn(move || {
        for info in &mut signals {
            let sender = info.process.and_then(|process| u32::try_from(process.pid).ok());
            if sender.is_some_and(crate::engine::is_of_a_run) {
                continue;
            }
            if cancel.is_cancelled() {
                // It only returns when the signal's default is to do nothing.
                let _ = emulate_default_handler(info.signal);
            }
            cancel.cancel();
        }
    })?;
    Ok(())
}

/// The same for Ctrl-C, Ctrl-Break and a console that is closed. No run can send those to us: it has a console of its own.
#[cfg(windows)]
pub(super) fn stop_on_signals(cancel: &Cancel) -> std::io::Result<()> {
    let cancel = cancel.clone();
    let handle = move || {
        if cancel.is_cancelled() {
            #[expect(clippy::exit, reason = "asked twice: something hangs; what runs ends with its job")]
            std::process::exit(crate::error::ExitStatus::Interrupted.code().into());
        }
        cancel.cancel();
    };
    ctrlc::set_handler(handle).map_err(std::io::Error::other)
}
