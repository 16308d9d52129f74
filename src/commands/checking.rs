//! What every command that checks exercises shares: the interpreter, the engine, and the way to stop.

use std::{
    sync::{Arc, Mutex, OnceLock},
    time::Duration,
};

use indicatif::{ProgressBar, ProgressStyle};

use super::{Context, log::draw_target};
use crate::{
    course::Course,
    engine::{Engine, EngineSettings, verdict::VerdictKind},
    error::{CommandResult, ExitStatus},
    python::LayerEvents,
    ui::installation::{damage_message, installation_message, preparing_message, waiting_message},
};

/// How often the waiting sign turns while packages are installed.
const TURN: Duration = Duration::from_millis(120);

impl Context {
    /// The settings that the options of this command ask for.
    pub(crate) fn engine_settings(&self) -> EngineSettings {
        EngineSettings {
            python: self.pythons.first().cloned(),
            remember: true,
            sandbox: self.sandbox,
            hidden: Vec::new(),
            keep_servers: false,
        }
    }

    /// Finds the interpreter and makes an engine. If the cache isn't in its usual place, a note on standard error says so.
    pub(crate) fn engine(&mut self, settings: &EngineSettings, course: &Arc<Course>) -> CommandResult<Engine> {
        let engine = settings.engine(Arc::clone(course))?;
        if let Some(words) = engine.cache().fallback_message() {
            self.note(&words)?;
        }
        Ok(engine)
    }

    /// An engine for each Python that was asked for, each once; with the course's own Python if none was.
    pub(crate) fn engines(&mut self, course: &Arc<Course>) -> CommandResult<Vec<Engine>> {
        if self.pythons.len() < 2 {
            return Ok(vec![self.engine(&self.engine_settings(), course)?]);
        }
        let mut engines: Vec<Engine> = Vec::with_capacity(self.pythons.len());
        for python in self.pythons.clone() {
            // If there are several, none of them is the course's choice.
            let settings = EngineSettings { python: Some(python), remember: false, ..self.engine_settings() };
            let engine = if engines.is_empty() {
                self.engine(&settings, course)?
            } else {
                settings.engine(Arc::clone(course))?
            };
            if !engines.iter().any(|known| known.python() == engine.python()) {
                engines.push(engine);
            }
        }
        Ok(engines)
    }
}

/// Shows on standard error how an installation goes; nothing is shown when there is nothing to install.
#[derive(Default)]
pub(crate) struct InstallationBar {
    bar: OnceLock<ProgressBar>,
    said: Mutex<String>,
}

impl InstallationBar {
    fn say(&self, message: String) {
        let bar = self.bar.get_or_init(|| {
            let bar = ProgressBar::with_draw_target(None, draw_target());
            bar.set_style(ProgressStyle::default_spinner());
            if let Ok(style) = ProgressStyle::with_template("{spinner} {wide_msg}") {
                bar.set_style(style);
            }
            // It turns by a thread, which `indicatif` takes for granted.
            let may_turn = || std::thread::Builder::new().spawn(|| {}).is_ok_and(|tried| tried.join().is_ok());
            if !bar.is_hidden() && may_turn() {
                bar.enable_steady_tick(TURN);
            }
            bar
        });
        if bar.is_hidden() {
            // Not a terminal: one line for each step, so that a log shows why nothing happens for a while.
            let mut said = self.said.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            if *said != message {
                bar.suspend(|| {
                    use std::io::Write as _;
                    let _ = writeln!(std::io::stderr(), "{message}");
                });
                *said = message;
            }
        } else {
            bar.set_message(message);
        }
    }
}

/// How a command ends that has checked something: what doesn't pass counts more than what this machine can't check.
pub(super) fn status_of(kinds: impl IntoIterator<Item = VerdictKind>) -> ExitStatus {
    let mut status = ExitStatus::Success;
    for kind in kinds {
        match kind {
            VerdictKind::Passed => {}
            VerdictKind::Unavailable => status = ExitStatus::Machine,
            _ => return ExitStatus::NotPassed,
        }
    }
    status
}

impl LayerEvents for InstallationBar {
    fn waiting(&self, layer: &str, process: Option<u32>) {
        self.say(waiting_message(layer, process));
    }

    fn started(&self, layer: &str, download_mb: Option<u32>) {
        self.say(installation_message(layer, download_mb));
        if let (Some(bar), Some(mb)) = (self.bar.get(), download_mb)
            && let Ok(style) = ProgressStyle::with_template("{spinner} {bar:24} {wide_msg}")
        {
            bar.set_length(u64::from(mb) * 1_000_000);
            bar.set_style(style);
        }
    }

    fn downloaded(&self, bytes: u64) {
        if let Some(bar) = self.bar.get() {
            // What the course says is "about".
            bar.set_position(bytes.min(bar.length().unwrap_or(bytes)));
        }
    }

    fn preparing(&self, layer: &str) {
        self.say(preparing_message(layer));
    }

    fn line(&self, line: &str) {
        if let Some(bar) = self.bar.get().filter(|bar| !bar.is_hidden()) {
            bar.set_message(format!("installing … {}", console::strip_ansi_codes(line.trim())));
        }
    }

    fn damaged(&self, layer: &str) {
        self.say(damage_message(layer));
    }

    fn finished(&self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }
}
