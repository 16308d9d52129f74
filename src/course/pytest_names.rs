//! What pytest goes by without being told: the files that configure it, and the names under which it imports tests.

use std::path::{Path, PathBuf};

/// Files in the exercise's folder in which pytest looks for its configuration, in its own order (`_pytest.config.findpaths`), each with
/// the sections without which it passes the file over; none where the file counts as it is.
const CONFIGURATION: [(&str, &[&str]); 7] = [
    ("pytest.toml", &[]),
    (".pytest.toml", &[]),
    ("pytest.ini", &[]),
    (".pytest.ini", &[]),
    ("pyproject.toml", &["[tool.pytest]", "[tool.pytest.ini_options]"]),
    ("tox.ini", &["[pytest]"]),
    ("setup.cfg", &["[tool:pytest]"]),
];
/// A plugin that pytest finds in any folder.
const CONFTEST: &str = "conftest.py";

/// Whether pytest would take this file for its configuration, or for a plugin. The path is relative to the exercise's folder.
pub fn is_configuration(path: &Path) -> bool {
    is_conftest(path) || CONFIGURATION.iter().any(|(name, _)| path == Path::new(name))
}

/// Whether pytest would load this file as a plugin.
pub fn is_conftest(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == CONFTEST)
}

/// The file that configures pytest, of those that are there: path and contents.
pub fn configuration<'f>(files: &(impl Iterator<Item = (&'f Path, &'f [u8])> + Clone)) -> Option<&'f Path> {
    CONFIGURATION.iter().find_map(|(name, sections)| {
        let (path, contents) = files.clone().find(|(path, _)| *path == Path::new(name))?;
        let text = String::from_utf8_lossy(contents);
        let has = |section: &&str| text.lines().any(|line| line.trim() == *section);
        (sections.is_empty() || sections.iter().any(has)).then_some(path)
    })
}

/// How pytest imports a test file (`--import-mode=prepend`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TestModule {
    /// `test_cart`, or `tests.test_cart` where `tests` is a package.
    pub name: String,
    /// What goes on `sys.path`: the first folder above the file that is no package. Empty for the exercise's own folder.
    pub folder: PathBuf,
}

/// The module of a test file; `is_there` tells of other files of the exercise.
pub fn test_module(test: &Path, is_there: impl Fn(&Path) -> bool) -> TestModule {
    let mut folder = test.parent().unwrap_or(Path::new(""));
    let mut parts = vec![test.file_stem().unwrap_or_default()];
    while let (Some(name), Some(above)) = (folder.file_name(), folder.parent()) {
        if !is_there(&folder.join("__init__.py")) {
            break;
        }
        parts.insert(0, name);
        folder = above;
    }
    let parts: Vec<_> = parts.iter().map(|part| part.to_string_lossy()).collect();
    TestModule { name: parts.join("."), folder: folder.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_counts_with_its_section_and_in_pytests_own_order() {
        let chosen = |files: &[(&str, &str)]| {
            let files = files.iter().map(|(path, text)| (Path::new(*path), text.as_bytes()));
            configuration(&files).map(|path| path.display().to_string())
        };
        assert_eq!(chosen(&[("setup.cfg", "[tool:pytest]\n"), ("pytest.ini", "")]).as_deref(), Some("pytest.ini"));
        assert_eq!(chosen(&[("pyproject.toml", "[project]\n"), ("tox.ini", "[pytest]\n")]).as_deref(), Some("tox.ini"));
        assert_eq!(chosen(&[("pyproject.toml", "[tool.pytest.ini_options]\n")]).as_deref(), Some("pyproject.toml"));
        assert_eq!(chosen(&[("setup.cfg", "[metadata]\n"), ("data/pytest.ini", "")]), None);
        assert!(is_configuration(Path::new("tests/conftest.py")) && !is_configuration(Path::new("data/tox.ini")));
    }

    #[test]
    fn a_test_is_imported_as_pytest_would() {
        let module = |test: &str, files: &[&str]| {
            let found = test_module(Path::new(test), |path| files.iter().any(|file| path == Path::new(file)));
            (found.name, found.folder.display().to_string())
        };
        assert_eq!(module("test_a.py", &["__init__.py"]), ("test_a".into(), String::new()));
        assert_eq!(module("tests/test_a.py", &[]), ("test_a".into(), "tests".into()));
        assert_eq!(module("tests/test_a.py", &["tests/__init__.py"]), ("tests.test_a".into(), String::new()));
        assert_eq!(module("a/b/test_a.py", &["a/b/__init__.py"]), ("b.test_a".into(), "a".into()));
    }
}
