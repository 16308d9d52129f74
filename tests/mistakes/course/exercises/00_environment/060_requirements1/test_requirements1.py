import re
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement

HERE = Path(__file__).parent

# What the shop of packages has to offer.
VERSIONS = {
    "rich": ["13.6.0", "13.7.0", "13.7.1", "13.9.4"],
    "httpx": ["0.24.1", "0.25.2", "0.26.0", "0.27.0", "0.28.1", "0.29.0", "1.0.0"],
    "jinja2": ["3.0.3", "3.1.0", "3.1.6", "3.2.0", "4.0.0"],
    "tzdata": ["2023.4", "2024.1", "2025.2"],
    "segno": ["1.5.3", "1.6.1", "1.6.6"],
    "pytest": ["7.4.4", "8.4.2", "9.0.1", "10.0"],
}


def lines_of(name):
    """Return the lines that pip would read: without comments and empty ones."""
    text = (HERE / name).read_text(encoding="utf-8")
    lines = [re.sub(r"(^|\s+)#.*$", "", line).strip() for line in text.splitlines()]
    return [line for line in lines if line]


def requirements(name):
    """Return the requirements of a file by name, and those lines that cannot be read."""
    good, bad = {}, []
    for line in lines_of(name):
        if line.startswith("-"):
            continue
        try:
            found = Requirement(line)
        except InvalidRequirement:
            bad.append(line)
        else:
            good[found.name.lower()] = found
    return good, bad


def allowed(package):
    """Return the versions on offer that requirements.txt lets in."""
    good, bad = requirements("requirements.txt")
    if package not in good:
        hits = [line for line in bad if line.lower().startswith(package)]
        return f"pip cannot read: {hits[0]}" if hits else f"{package} is missing"
    return list(good[package].specifier.filter(VERSIONS[package]))


def test_rich():
    """rich: exactly 13.7.1"""
    assert allowed("rich") == ["13.7.1"]


def test_httpx():
    """httpx: from 0.27 on, below 0.29"""
    assert allowed("httpx") == ["0.27.0", "0.28.1"]


def test_jinja2():
    """jinja2: from 3.1 on, and every later 3"""
    assert allowed("jinja2") == ["3.1.0", "3.1.6", "3.2.0"]


def test_tzdata():
    """tzdata: from 2024.1 on"""
    assert allowed("tzdata") == ["2024.1", "2025.2"]


def test_tzdata_on_windows_only():
    """tzdata: on Windows only"""
    marker = requirements("requirements.txt")[0]["tzdata"].marker
    systems = ("win32", "linux", "darwin")
    installed_on = [
        name for name in systems if marker is None or marker.evaluate({"sys_platform": name})
    ]
    assert installed_on == ["win32"]


def test_segno():
    """segno: exactly 1.6.1"""
    assert allowed("segno") == ["1.6.1"]


def test_comment_of_segno():
    """the comment on segno is still there"""
    text = (HERE / "requirements.txt").read_text(encoding="utf-8")
    line = next((line for line in text.splitlines() if line.startswith("segno")), "")
    comment = line.partition("#")[2].strip()
    assert comment == "draws the QR codes on the tickets"


def test_nothing_else():
    """the shop asks for these five packages only"""
    good, bad = requirements("requirements.txt")
    assert (sorted(good), bad) == (["httpx", "jinja2", "rich", "segno", "tzdata"], [])


def test_development_includes_the_rest():
    """requirements-dev.txt includes a file that is there"""
    included = [line.split()[1] for line in lines_of("requirements-dev.txt") if line[:2] == "-r"]
    assert included == ["requirements.txt"]


def test_pytest():
    """requirements-dev.txt itself adds only pytest, 8 or 9"""
    good, bad = requirements("requirements-dev.txt")
    versions = {name: list(good[name].specifier.filter(VERSIONS[name])) for name in good}
    assert (versions, bad) == ({"pytest": ["8.4.2", "9.0.1"]}, [])
