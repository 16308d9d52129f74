//! What every command that checks exercises shares: the interpreter, the engine, and the wish to stop.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, OnceLock},
    time::Duration,
};

use indicatif::{ProgressBar, ProgressStyle};

use super::{Context, log::draw_target};
use crate::{
    course::Course,
    engine,
    engine::Engine,
    error::CommandResult,
    python,
    python::{CacheDir, FindRequest, LayerEvents, TempRoot},
    ui::text::{Line, Style},
};

/// How often the waiting sign turns while packages are installed.
const TURN: Duration = Duration::from_millis(120);

/// How the engine of a course is made.
#[derive(Debug, Clone)]
pub(crate) struct EngineSettings {
    /// `--python`
    pub(crate) python: Option<String>,
    /// Whether that is the course's Python from now on.
    pub(crate) remember: bool,
    /// Whether runs are kept to their own folder.
    pub(crate) sandbox: bool,
    /// What runs must not read although others may.
    pub(crate) hidden: Vec<PathBuf>,
    /// Whether fork servers stay for the next check.
    pub(crate) keep_servers: bool,
}

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

    /// Finds the interpreter and makes an engine. Where the cache is not in its usual place, that is said on standard error.
    pub(crate) fn engine(&mut self, settings: &EngineSettings, course: &Arc<Course>) -> CommandResult<Engine> {
        let engine = settings.engine(Arc::clone(course))?;
        if let Some(words) = fallback_message(engine.cache()) {
            self.err.print(&vec![Line::of("note", Style::Dim).with(format!(": {words}"), Style::Plain)])?;
        }
        Ok(engine)
    }

    /// An engine for each Python that was asked for, each once; with the course's own Python when none was.
    pub(crate) fn engines(&mut self, course: &Arc<Course>) -> CommandResult<Vec<Engine>> {
        if self.pythons.len() < 2 {
            return Ok(vec![self.engine(&self.engine_settings(), course)?]);
        }
        let mut engines: Vec<Engine> = Vec::with_capacity(self.pythons.len());
        for python in self.pythons.clone() {
            // None of several is the course's choice.
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

impl EngineSettings {
    /// The same for runs that must not read these files and folders.
    pub(crate) fn hiding(self, hidden: Vec<PathBuf>) -> Self {
        Self { hidden, ..self }
    }

    /// Finds the interpreter and makes an engine. What earlier processes left behind when they were killed is removed meanwhile.
    pub(crate) fn engine(&self, course: Arc<Course>) -> CommandResult<Engine> {
        let cache = CacheDir::open()?;
        let interpreter = python::find(&self.find_request(&course, Some(cache.clone())))?;
        if let Some(asked) = self.python.as_ref().filter(|_| self.remember) {
            // Where it cannot be remembered it is typed again next time.
            let _ = python::remember(&course.root, asked);
        }
        let temp_root = TempRoot::open()?;
        let cleaner = std::thread::spawn(|| {
            // What cannot be removed now is tried again at the next start.
            let _ = engine::clean_up_after_others();
        });
        let options = engine::Options {
            cache,
            temp_root,
            sandbox: self.sandbox,
            hidden: self.hidden.clone(),
            keep_servers: self.keep_servers,
        };
        let engine = Engine::new(course, interpreter, options)?;
        // A start is not delayed by the cleaning, and does not end before it: the thread is detached in watch mode only by exit.
        drop(cleaner);
        Ok(engine)
    }

    /// What is looked for, for a course.
    pub(crate) fn find_request(&self, course: &Course, cache: Option<CacheDir>) -> FindRequest {
        let mut request = FindRequest::new(&course.root, course.info.requires_python.clone());
        request.asked.clone_from(&self.python);
        request.remembered = python::remembered(&course.root);
        request.cache = cache;
        request
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
            bar.enable_steady_tick(TURN);
            bar
        });
        if bar.is_hidden() {
            // Not a terminal: one line for each step, so that a log tells why nothing happens for a while.
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

/// In words that another folder serves as cache, where the usual one cannot be used.
pub(crate) fn fallback_message(cache: &CacheDir) -> Option<String> {
    let why = cache.instead_of()?;
    Some(format!("{why}; `{}` serves as cache", cache.path().display()))
}

/// In words what is installed, for the bar here and for watch mode's status line.
pub(crate) fn installation_message(layer: &str, download_mb: Option<u32>) -> String {
    let what = if layer == "base" { "pytest".to_owned() } else { format!("the packages of `{layer}`") };
    let size = download_mb.map(|mb| format!(", about {mb} MB")).unwrap_or_default();
    format!("installing {what} (once{size}) …")
}

/// In words that packages do not work.
pub(super) fn damage_message(layer: &str) -> String {
    format!("the installed packages of `{layer}` are damaged: they are installed once more …")
}

/// In words who is waited for.
pub(crate) fn waiting_message(layer: &str, process: Option<u32>) -> String {
    let who = process.map(|number| format!(" (process {number})")).unwrap_or_default();
    format!("waiting for another pythlings{who} that installs the packages of `{layer}` …")
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
