//! Finding the interpreter for a course.

use std::{
    fmt::Write as _,
    path::{Path, PathBuf},
    time::Duration,
};

use super::{
    advice::install_command,
    cache_dir::CacheDir,
    environment,
    interpreter::{Interpreter, InterpreterSource},
    places::{CandidatePath, interpreter_in, places},
    probe::{PATIENCE, ProbeError, probe},
    surroundings::Surroundings,
};
use crate::{
    error::{ExitStatus, Failure, PROCESS_LIMIT_HINT},
    version::{SpecifierError, Version, VersionSpecifiers},
};

/// What is wanted of [`find`].
#[derive(Debug, Clone)]
pub struct FindRequest {
    /// `--python`: a path, the name of a command, a version or a requirement. Nothing else is tried then.
    pub asked: Option<String>,
    /// What the course was used with before, in the same words; when that no longer fits, the search goes on.
    pub remembered: Option<String>,
    /// The course's folder: where `.venv` is looked for (and above it), and where shims are asked.
    pub course_root: PathBuf,
    /// What the course asks for.
    pub requires_python: VersionSpecifiers,
    /// Where else to look.
    pub surroundings: Surroundings,
    /// Where answers are remembered; without it, every interpreter is asked every time.
    pub cache: Option<CacheDir>,
    /// How long each interpreter has to answer.
    pub patience: Duration,
}

impl FindRequest {
    /// The usual search: all surroundings of this process, nothing asked for, no cache.
    pub fn new(course_root: &Path, requires_python: VersionSpecifiers) -> Self {
        Self {
            asked: None,
            remembered: None,
            course_root: course_root.to_owned(),
            requires_python,
            surroundings: Surroundings::of_process(),
            cache: None,
            patience: PATIENCE,
        }
    }
}

/// A file that might be an interpreter, and what became of it.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// How it was found.
    pub source: InterpreterSource,
    pub path: PathBuf,
    /// The interpreter, or why it is not used.
    pub result: Result<Interpreter, Refusal>,
}

/// Why an interpreter is not used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error(transparent)]
    Probe(#[from] ProbeError),
    #[error("it is Python {found}, and {wanted} is needed")]
    Version { found: Version, wanted: String },
    /// The course needs another version than its name says; it was not started.
    #[error("by its name it is Python {found}, and {wanted} is needed")]
    NamedVersion {
        /// What its name says.
        found: String,
        wanted: String,
    },
    /// It is not `CPython`: messages, timing and packages differ from what the course teaches and its tests expect.
    #[error("it is {implementation}, and the course needs CPython")]
    Implementation { implementation: String },
    /// The embeddable package for Windows: `python -m venv` fails with it too.
    #[error("it lacks the launcher that virtual environments need: it is the embeddable package, or damaged")]
    NoLauncher,
}

#[derive(Debug, Clone, thiserror::Error)]
pub enum FindError {
    /// The one that was asked for cannot be used.
    #[error("`{asked}` cannot be used: {refusal}")]
    Asked {
        /// What was asked for.
        asked: String,
        refusal: Refusal,
    },
    /// What was asked for looks like a version and isn't one.
    #[error("`--python {asked}` cannot be used: {error}")]
    NotAVersion {
        /// What was asked for.
        asked: String,
        /// Why it is none.
        error: SpecifierError,
    },
    /// What was asked for was not found.
    #[error("there is no Python `{asked}`{}", listed(tried))]
    AskedNotFound {
        /// What was asked for.
        asked: String,
        /// Everything that was looked at.
        tried: Vec<Candidate>,
        /// The command that would install one.
        install: Option<String>,
    },
    /// There is none at all, or none that fits.
    #[error("no Python{} was found{}", spaced(wanted), listed(tried))]
    NotFound {
        /// What the course asks for; empty when any would do.
        wanted: String,
        /// Everything that was looked at, in that order.
        tried: Vec<Candidate>,
        /// The command that would install one.
        install: Option<String>,
    },
}

impl Failure for FindError {
    fn status(&self) -> ExitStatus {
        match self {
            Self::NotAVersion { .. } => ExitStatus::Usage,
            Self::Asked { .. } | Self::AskedNotFound { .. } | Self::NotFound { .. } => ExitStatus::Machine,
        }
    }

    fn hints(&self) -> Vec<String> {
        match self {
            Self::NotAVersion { error, .. } => vec![error.hint()],
            Self::Asked { refusal: Refusal::Probe(ProbeError::ProcessLimit), .. } => {
                vec![PROCESS_LIMIT_HINT.to_owned()]
            }
            Self::Asked { .. } => vec!["leave `--python` out to use the first Python that fits".to_owned()],
            Self::AskedNotFound { tried, .. } | Self::NotFound { tried, .. }
                if tried.iter().any(|one| matches!(one.result, Err(Refusal::Probe(ProbeError::ProcessLimit)))) =>
            {
                vec![PROCESS_LIMIT_HINT.to_owned()]
            }
            Self::AskedNotFound { install, .. } | Self::NotFound { install, .. } => {
                let mut hints: Vec<String> =
                    install.iter().map(|command| format!("install one with `{command}`")).collect();
                if install.is_none() {
                    hints.push("install one from https://www.python.org/downloads/".to_owned());
                }
                if matches!(self, Self::NotFound { .. }) {
                    hints.push("or name one with `--python PATH`".to_owned());
                }
                hints
            }
        }
    }
}

fn spaced(word: &str) -> String {
    if word.is_empty() { String::new() } else { format!(" {word}") }
}

/// Each candidate with its reason, a line each.
fn listed(tried: &[Candidate]) -> String {
    let mut lines = String::new();
    for candidate in tried {
        if let Err(refusal) = &candidate.result {
            let _ = write!(lines, "\n  {} ({}): {refusal}", candidate.path.display(), candidate.source.describe());
        }
    }
    lines
}

/// The first interpreter that fits. Order: `--python`, the remembered one, the active virtual environment or conda
/// environment, `.venv` in the course or above it, `PATH`, pyenv, uv, known places of the platform, and the Python that pythlings was
/// installed with.
pub fn find(request: &FindRequest) -> Result<Interpreter, FindError> {
    let found = search(request);
    match &found {
        Ok(found) => {
            let (path, source, version) = (found.executable().display(), found.source.describe(), found.version());
            tracing::info!(%path, source, %version, wanted = %request.requires_python, "the Python that is used");
        }
        Err(error) => tracing::warn!(%error, "there is no Python to use"),
    }
    found
}

fn search(request: &FindRequest) -> Result<Interpreter, FindError> {
    if let Some(asked) = &request.asked {
        return find_asked(request, asked);
    }
    let mut tried = Vec::new();
    for candidate in remembered(request).into_iter().chain(elsewhere(request, &request.requires_python)) {
        match candidate.result {
            Ok(interpreter) => return Ok(interpreter),
            Err(_) => tried.push(candidate),
        }
    }
    let wanted = request.requires_python.to_string();
    Err(FindError::NotFound { wanted, tried, install: install_command(&request.requires_python) })
}

/// Every candidate, in the order in which [`find`] would try them.
pub fn candidates(request: &FindRequest) -> Vec<Candidate> {
    let asked = request.asked.as_deref().map(RequestedPython::parse).and_then(|asked| match asked {
        Ok(RequestedPython::Path(path)) => Some(consider(
            request,
            &CandidatePath { source: InterpreterSource::Asked, path, named: None },
            &request.requires_python,
        )),
        Ok(RequestedPython::Version(_)) | Err(_) => None,
    });
    let named = asked.into_iter().chain(remembered(request));
    named.chain(elsewhere(request, &request.requires_python)).collect()
}

fn find_asked(request: &FindRequest, asked: &str) -> Result<Interpreter, FindError> {
    let wanted =
        RequestedPython::parse(asked).map_err(|error| FindError::NotAVersion { asked: asked.to_owned(), error })?;
    let versions = match wanted {
        RequestedPython::Path(path) => {
            let place = CandidatePath { source: InterpreterSource::Asked, path, named: None };
            let candidate = consider(request, &place, &request.requires_python);
            return candidate.result.map_err(|refusal| FindError::Asked { asked: asked.to_owned(), refusal });
        }
        RequestedPython::Version(versions) => versions,
    };
    let mut tried = Vec::new();
    for mut candidate in elsewhere(request, &versions) {
        match candidate.result {
            // It is the version that was asked for, but the course needs another one.
            Ok(interpreter) if !request.requires_python.allow(interpreter.version()) => {
                let wanted = request.requires_python.to_string();
                let refusal = Refusal::Version { found: interpreter.version(), wanted };
                return Err(FindError::Asked { asked: asked.to_owned(), refusal });
            }
            Ok(interpreter) => return Ok(Interpreter { source: InterpreterSource::Asked, ..interpreter }),
            Err(refusal) => {
                candidate.result = Err(refusal);
                tried.push(candidate);
            }
        }
    }
    Err(FindError::AskedNotFound { asked: asked.to_owned(), tried, install: install_command(&versions) })
}

/// What a person means with `--python`.
pub(super) enum RequestedPython {
    Path(PathBuf),
    Version(VersionSpecifiers),
}

impl RequestedPython {
    /// `3.12` and `>=3.12` are versions, `python3.12` is a command of `PATH`, everything else is a path: of an
    /// interpreter, or of a virtual environment. The error is about something that looks like a version and isn't one.
    pub(super) fn parse(text: &str) -> Result<Self, SpecifierError> {
        let error = match VersionSpecifiers::from_request(text) {
            Ok(versions) => return Ok(Self::Version(versions)),
            Err(error) => error,
        };
        let path = PathBuf::from(text);
        let path = match which::which(text) {
            Ok(command) if path.components().count() == 1 && !path.exists() => command,
            Err(_) if VersionSpecifiers::is_meant_by(text) && !path.exists() => return Err(error),
            _ => std::path::absolute(&path).unwrap_or(path),
        };
        Ok(Self::Path(if path.is_dir() { interpreter_in(&path) } else { path }))
    }
}

fn remembered(request: &FindRequest) -> Option<Candidate> {
    match RequestedPython::parse(request.remembered.as_deref()?).ok()? {
        RequestedPython::Path(path) => {
            let place = CandidatePath { source: InterpreterSource::Remembered, path, named: None };
            Some(consider(request, &place, &request.requires_python))
        }
        RequestedPython::Version(versions) => {
            let fits = |candidate: &Candidate| {
                candidate.result.as_ref().is_ok_and(|found| request.requires_python.allow(found.version()))
            };
            let mut candidate = elsewhere(request, &versions).find(fits)?;
            candidate.source = InterpreterSource::Remembered;
            candidate.result =
                candidate.result.map(|found| Interpreter { source: InterpreterSource::Remembered, ..found });
            Some(candidate)
        }
    }
}

/// The candidates that nobody named.
fn elsewhere<'a>(request: &'a FindRequest, versions: &'a VersionSpecifiers) -> impl Iterator<Item = Candidate> + 'a {
    places(&request.surroundings, &request.course_root).map(move |place| consider(request, &place, versions))
}

fn consider(request: &FindRequest, place: &CandidatePath, versions: &VersionSpecifiers) -> Candidate {
    let path = place.path.clone();
    let result = try_place(request, place, versions);
    match &result {
        Ok(found) => {
            let (source, version) = (place.source.describe(), found.version());
            tracing::debug!(path = %path.display(), source, %version, "a Python that fits");
        }
        Err(refusal) => {
            let source = place.source.describe();
            tracing::debug!(path = %path.display(), source, %refusal, "a Python that does not fit");
        }
    }
    Candidate { source: place.source, path, result }
}

fn try_place(
    request: &FindRequest,
    place: &CandidatePath,
    versions: &VersionSpecifiers,
) -> Result<Interpreter, Refusal> {
    let wanted = || versions.to_string();
    if let Some((major, minor)) = place.named.filter(|(major, minor)| !versions.may_allow(*major, *minor)) {
        return Err(Refusal::NamedVersion { found: format!("{major}.{minor}"), wanted: wanted() });
    }
    let facts = probe(&place.path, &request.course_root, request.cache.as_ref(), request.patience)?;
    if facts.implementation != "cpython" {
        return Err(Refusal::Implementation { implementation: facts.implementation });
    }
    if !versions.allow(facts.version) {
        return Err(Refusal::Version { found: facts.version, wanted: wanted() });
    }
    if cfg!(windows) && environment::launcher(&facts.stdlib, environment::LAUNCHER).is_none() {
        return Err(Refusal::NoLauncher);
    }
    Ok(Interpreter { found_at: place.path.clone(), source: place.source, facts })
}

#[cfg(unix)]
#[cfg(test)]
#[path = "find_tests.rs"]
mod tests;
