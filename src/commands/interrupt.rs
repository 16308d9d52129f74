//! Ctrl-C and the like during a command that checks: stop the run, clean up what it left, exit with 130. Ctrl-Z stops the run, too.

use crate::{
    engine::{self, Cancel},
    error::{CommandError, CommandResult, ExitStatus},
    terminal::{self, SignalRules},
};

/// How long the program may take to clear up after itself when it is asked to end. What it could not remove by then is removed by
/// the next start.
const CLEARING_UP: std::time::Duration = std::time::Duration::from_millis(900);

/// What a command comes to that has told what it found, `ended` being what kept it from going on, if anything did.
pub(super) fn status_after(ended: Option<CommandError>, status: impl FnOnce() -> ExitStatus) -> CommandResult {
    match ended {
        None => Ok(status()),
        Some(error) if error.is_interruption() => Ok(ExitStatus::Interrupted),
        Some(error) => Err(error),
    }
}

/// The same for a program that has the terminal in its hands.
pub(crate) fn signal_rules() -> SignalRules {
    SignalRules {
        is_own: engine::is_of_a_run,
        #[cfg(unix)]
        suspend: |stop| engine::suspend(stop),
        #[cfg(not(unix))]
        suspend: |stop| stop(),
        patience: || engine::pass_own_time(CLEARING_UP),
    }
}

/// From now on a wish to end the program cancels `cancel`. It ends soon in any case, whatever it waits for meanwhile (a lock, a disk
/// that does not answer); a second wish ends it at once.
///
/// A signal that a running exercise sends to us (`os.kill(os.getppid(), signal.SIGTERM)`) is not something the learner wants.
#[cfg(unix)]
pub(super) fn stop_on_signals(cancel: &Cancel) -> std::io::Result<()> {
    use signal_hook::{
        consts::{SIGHUP, SIGINT, SIGTERM, SIGTSTP},
        iterator::{SignalsInfo, exfiltrator::WithOrigin},
        low_level,
    };

    let mut signals = SignalsInfo::<WithOrigin>::new([SIGHUP, SIGINT, SIGTERM, SIGTSTP])?;
    let cancel = cancel.clone();
    std::thread::Builder::new().name("signals".into()).spawn(move || {
        for info in &mut signals {
            let sender = info.process.and_then(|process| u32::try_from(process.pid).ok());
            if sender.is_some_and(engine::is_of_a_run) {
                continue;
            }
            // What we have started for the learner has the terminal: it is for that.
            if info.signal == SIGINT && terminal::is_lent() {
                continue;
            }
            if info.signal == SIGTSTP {
                terminal::stop_unless_orphaned(|stop| engine::suspend(stop));
                continue;
            }
            if cancel.is_cancelled() {
                // It only returns if the signal's default is to do nothing.
                let _ = low_level::emulate_default_handler(info.signal);
            }
            cancel.cancel();
            // Without the thread, the second request ends it.
            let _ = std::thread::Builder::new().name("patience".into()).spawn(|| {
                engine::pass_own_time(CLEARING_UP);
                low_level::exit(ExitStatus::Interrupted.code().into());
            });
        }
    })?;
    Ok(())
}

/// The same for Ctrl-C, Ctrl-Break and a console that is closed. No run can send those to us: it has a console of its own.
#[cfg(windows)]
pub(super) fn stop_on_signals(cancel: &Cancel) -> std::io::Result<()> {
    let cancel = cancel.clone();
    let handle = move || {
        if terminal::is_lent() {
            return;
        }
        if cancel.is_cancelled() {
            #[expect(clippy::exit, reason = "asked twice: something hangs; what runs ends with its job")]
            std::process::exit(ExitStatus::Interrupted.code().into());
        }
        cancel.cancel();
    };
    ctrlc::set_handler(handle).map_err(std::io::Error::other)
}
