from packaging.requirements import InvalidRequirement, Requirement
from pythlings_checks import read

# What the server could install.
VERSIONS = {
    "rich": ["13.6.0", "13.7.0", "13.7.1", "13.7.2", "13.9.4"],
    "httpx": ["0.24.1", "0.26.9", "0.27.0", "0.28.1", "0.29.0", "1.0.0"],
    "jinja2": ["3.0.3", "3.1.0", "3.1.6", "3.2.0", "4.0.0"],
    "tzdata": ["2023.4", "2024.1", "2025.2"],
    "segno": ["1.5.3", "1.6.1", "1.6.6"],
    "pytest": ["7.4.4", "8.0.0", "8.4.2", "9.0.1", "10.0"],
}


def requirement(name, path="requirements.txt"):
    """Return a requirement of a file, which has to be there."""
    file = read(path)
    specifier = file[name]
    try:
        return Requirement(f"{name}{specifier}")
    except InvalidRequirement:
        return file.wrong(name, "pip can't read this line.")


def lets_in(name, *wanted, path="requirements.txt"):
    """Look at which of the versions on offer a line lets in."""
    found = list(requirement(name, path).specifier.filter(VERSIONS[name]))
    extra = [version for version in found if version not in wanted]
    missing = [version for version in wanted if version not in found]
    if extra:
        read(path).wrong(name, f"This lets {extra[0]} in, which it shouldn't.")
    if missing:
        words = "This lets no version in." if not found else "This keeps a version out."
        read(path).wrong(name, f"{words} {missing[0]} should be let in.")


def test_rich():
    """rich: exactly 13.7.1"""
    lets_in("rich", "13.7.1")


def test_httpx():
    """httpx: from 0.27 on, below 0.29"""
    lets_in("httpx", "0.27.0", "0.28.1")


def test_jinja2():
    """jinja2: 3.1 and every later 3"""
    lets_in("jinja2", "3.1.0", "3.1.6", "3.2.0")


def test_tzdata():
    """tzdata: from 2024.1 on"""
    lets_in("tzdata", "2024.1", "2025.2")


def test_tzdata_on_windows_only():
    """tzdata: on Windows only"""
    marker = requirement("tzdata").marker
    linux = {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"}
    mac = {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"}
    windows = {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"}
    for system, words in ((linux, "on Linux"), (mac, "on a Mac")):
        if marker is None or marker.evaluate(system):
            read("requirements.txt").wrong("tzdata", f"This installs tzdata {words}, too.")
    if not marker.evaluate(windows):
        read("requirements.txt").wrong("tzdata", "On Windows, this installs nothing.")


def test_segno():
    """segno: exactly 1.6.1, and its comment is still there"""
    lets_in("segno", "1.6.1")
    file = read("requirements.txt")
    line = file.lines[file.line_of("segno") - 1]
    comment = line.partition("#")[2].strip()
    if comment != "draws the QR codes on the tickets":
        file.wrong("segno", "The comment of this line should be as it was.")


def test_nothing_else():
    """the shop asks for these five packages, and for no other"""
    file = read("requirements.txt")
    for name in file.data:
        if name not in ("httpx", "jinja2", "rich", "segno", "tzdata"):
            file.wrong(name, "The shop doesn't need this.")


def test_development():
    """requirements-dev.txt takes in what the shop needs"""
    file = read("requirements-dev.txt")
    option = "--requirement" if "--requirement" in file.data else "-r"
    if file.data.get(option) != ["./requirements.txt"]:
        file.has(option, ["requirements.txt"])


def test_pytest():
    """requirements-dev.txt adds pytest, 8 or 9, and nothing else"""
    file = read("requirements-dev.txt")
    for name in file.data:
        if name not in ("-r", "--requirement", "pytest"):
            file.wrong(name, "This comes from requirements.txt already.")
    lets_in("pytest", "8.0.0", "8.4.2", "9.0.1", path="requirements-dev.txt")
