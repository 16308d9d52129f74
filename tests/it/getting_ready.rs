//! What a worker leaves for later while it gets ready: nobody who needs it may notice.

use std::{fs, process::Command};

use super::case::Case;

/// Fails where a worker has imported what it is to leave for later, and where the attempt or its tests do not get the real thing.
const TEST: &str = r#"import sys
import types

LEFT_FOR_LATER = ["hashlib", "importlib.metadata", "platform", "pygments", "uuid", "zipfile"]
IMPORTED_BEFORE = [name for name in LEFT_FOR_LATER if name in sys.modules]

import late1
import pytest


def test_nothing_of_it_was_imported_ahead():
    assert IMPORTED_BEFORE == []


@pytest.mark.parametrize("name", LEFT_FOR_LATER)
def test_it_is_there_for_who_asks(name):
    module = late1.imported(name)
    assert type(module) is types.ModuleType
    assert sys.modules[name] is module
    assert module.__file__.endswith(".py")


def test_a_part_of_a_package_is_the_packages_own():
    metadata = late1.imported("importlib.metadata")
    assert late1.importlib.metadata is metadata
    assert metadata.version("pytest") == pytest.__version__
    assert late1.imported("hashlib").sha256(b"a").hexdigest().startswith("ca978112")
"#;

const ATTEMPT: &str = "import importlib\n\n\ndef imported(name):\n    return importlib.import_module(name)\n";

#[test]
fn what_pytest_hardly_uses_is_imported_by_who_uses_it() {
    let case = Case::new().exercise(10, "late1", ATTEMPT, TEST);
    for command in ["run", "check-all"] {
        let ran = case.run_with([command]);
        assert_eq!(ran.status, Some(0), "{}{}", ran.stdout, ran.stderr);
    }
}

#[test]
fn a_pytest_that_needs_it_at_once_gets_it() {
    let folder = tempfile::tempdir().unwrap();
    let pytest = "import uuid\nfrom uuid import UUID\n\n\nclass Own(UUID):\n    pass\n";
    fs::write(folder.path().join("pytest.py"), pytest).unwrap();
    let program = "import sys\nsys.path[:0] = sys.argv[1:]\nfrom harness.later import import_pytest\npytest = import_pytest()\n\
                   import uuid\nassert issubclass(pytest.Own, uuid.UUID) and pytest.uuid is uuid\nprint('same')\n";
    let engine = concat!(env!("CARGO_MANIFEST_DIR"), "/src/engine");
    let output = Command::new("python3").args(["-B", "-c", program, engine]).arg(folder.path()).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "same", "{output:?}");
}
