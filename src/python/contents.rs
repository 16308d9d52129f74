//! What is in a folder of packages, by the records that installers leave beside each package (`*.dist-info`).

use std::{
    collections::HashMap,
    path::{Component, Path, PathBuf},
};

use fs_err as fs;

use super::{
    interpreter::Facts,
    requirement::{Requirement, normalised},
};

/// The requirements for an interpreter that no package in the folder meets.
pub(super) fn missing(packages: &Path, requirements: &[String], facts: &Facts) -> Vec<String> {
    let found: HashMap<String, String> = records(packages)
        .filter_map(|folder| {
            let name = folder.file_name()?.to_str()?.strip_suffix(".dist-info")?.to_owned();
            let (name, version) = name.rsplit_once('-')?;
            Some((normalised(name), version.to_owned()))
        })
        .collect();
    let is_met = |wanted: &Requirement<'_>| match (found.get(&wanted.name), wanted.version) {
        (Some(found), Some(wanted)) => same_version(found, wanted),
        (found, _) => found.is_some(),
    };
    let wanted = requirements.iter().map(|requirement| Requirement::parse(requirement));
    wanted.filter(|wanted| wanted.applies_to(facts) && !is_met(wanted)).map(|wanted| wanted.name).collect()
}

/// A file of a package that is not there or has another size than its installer wrote down, relative to the folder.
pub(super) fn damaged(packages: &Path) -> Option<PathBuf> {
    records(packages).find_map(|record| {
        let record = record.join("RECORD");
        let Ok(mut reader) = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_path(&record) else {
            return record.strip_prefix(packages).map(Path::to_owned).ok();
        };
        // Path, hash, size; compiled files have no size.
        let entries = reader.records().flatten();
        let mut sized = entries.filter_map(|entry| Some((PathBuf::from(entry.get(0)?), entry.get(2)?.parse().ok()?)));
        sized.find_map(|(path, size): (PathBuf, u64)| {
            let is_as_written = packages.join(&path).metadata().is_ok_and(|found| found.len() == size);
            (!is_script(&path) && !is_as_written).then_some(path)
        })
    })
}

/// Scripts are not kept (see `installer`).
fn is_script(path: &Path) -> bool {
    path.components().any(|part| part == Component::ParentDir) || path.starts_with("bin") || path.starts_with("Scripts")
}

fn records(packages: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(packages).into_iter().flatten().flatten();
    let folders = entries.map(|entry| entry.path());
    folders.filter(|path| path.extension().is_some_and(|extension| extension == "dist-info"))
}

/// `9.2` and `9.2.0` are the same; everything else is written the same way by all installers.
fn same_version(found: &str, wanted: &str) -> bool {
    fn short(version: &str) -> String {
        let mut version = version.to_lowercase();
        while let Some(rest) = version.strip_suffix(".0") {
            version = rest.to_owned();
        }
        version
    }
    short(found) == short(wanted)
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::{super::fake, *};

    fn packages() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| folder.path().join(path);
        fs::create_dir_all(at("my_package-1.2.0.dist-info")).unwrap();
        fs::create_dir(at("my_package")).unwrap();
        fs::write(at("my_package/__init__.py"), "x = 1\n").unwrap();
        fs::write(at("my_package/a, b.txt"), "").unwrap();
        let record = "my_package/__init__.py,sha256=abc,6\n\"my_package/a, b.txt\",sha256=abc,0\n../../bin/x,sha256=abc,9\n\
                      my_package/__pycache__/__init__.cpython-312.pyc,,\nmy_package-1.2.0.dist-info/RECORD,,\n";
        fs::write(at("my_package-1.2.0.dist-info/RECORD"), record).unwrap();
        folder
    }

    #[test]
    fn what_is_missing_is_told_by_name() {
        let folder = packages();
        let facts = fake::facts(Path::new("/python"), "3.12.0");
        let missing = |requirements: &[&str]| {
            let requirements: Vec<_> = requirements.iter().map(|&one| one.to_owned()).collect();
            missing(folder.path(), &requirements, &facts)
        };
        assert_eq!(missing(&["My.Package==1.2", "my-package", "my_package==1.2.0"]), [""; 0]);
        assert_eq!(missing(&["other ; python_version < '3.12'"]), [""; 0]);
        assert_eq!(missing(&["my-package==1.3", "other"]), ["my-package", "other"]);
    }

    #[test]
    fn a_file_that_was_emptied_or_removed_is_found() {
        let folder = packages();
        assert_eq!(damaged(folder.path()), None);
        let file = folder.path().join("my_package/__init__.py");
        fs::write(&file, "").unwrap();
        assert_eq!(damaged(folder.path()).unwrap(), Path::new("my_package/__init__.py"));
        fs::remove_file(&file).unwrap();
        assert_eq!(damaged(folder.path()).unwrap(), Path::new("my_package/__init__.py"));
        fs::write(&file, "y = 2\n").unwrap();
        assert_eq!(damaged(folder.path()), None);
        fs::remove_file(folder.path().join("my_package-1.2.0.dist-info/RECORD")).unwrap();
        assert_eq!(damaged(folder.path()).unwrap(), Path::new("my_package-1.2.0.dist-info/RECORD"));
    }
}
