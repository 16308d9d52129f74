from packaging.requirements import InvalidRequirement, Requirement
from pythlings_checks import read

# What the shop of packages has to offer.
VERSIONS = {
    "rich": ["13.6.0", "13.7.0", "13.7.1", "13.9.4"],
    "httpx": ["0.24.1", "0.25.2", "0.26.0", "0.27.0", "0.28.1", "0.29.0", "1.0.0"],
    "jinja2": ["3.0.3", "3.1.0", "3.1.6", "3.2.0", "4.0.0"],
    "tzdata": ["2023.4", "2024.1", "2025.2"],
    "segno": ["1.5.3", "1.6.1", "1.6.6"],
    "pytest": ["7.4.4", "8.4.2", "9.0.1", "10.0"],
}


def requirement(name):
    """Return a requirement of requirements.txt, which has to be there."""
    file = read("requirements.txt")
    specifier = file[name]
    try:
        return Requirement(f"{name}{specifier}")
    except InvalidRequirement:
        return file.wrong(name, "pip cannot read this line.")


def allowed(package):
    """Return the versions on offer that requirements.txt lets in."""
    return list(requirement(package).specifier.filter(VERSIONS[package]))


def test_every_line():
    """pip can read every line of requirements.txt"""
    assert len(read("requirements.txt").data) > 0, "there is no requirement in it"


def test_rich():
    """rich: exactly 13.7.1"""
    lets_in = allowed("rich")
    assert lets_in == ["13.7.1"], "the versions of rich that the line lets in"


def test_httpx():
    """httpx: from 0.27 on, below 0.29"""
    lets_in = allowed("httpx")
    assert lets_in == ["0.27.0", "0.28.1"], "the versions of httpx that the line lets in"


def test_jinja2():
    """jinja2: from 3.1 on, and every later 3"""
    lets_in = allowed("jinja2")
    assert lets_in == ["3.1.0", "3.1.6", "3.2.0"], "the versions of jinja2 that the line lets in"


def test_tzdata():
    """tzdata: from 2024.1 on"""
    lets_in = allowed("tzdata")
    assert lets_in == ["2024.1", "2025.2"], "the versions of tzdata that the line lets in"


def test_tzdata_on_windows_only():
    """tzdata: on Windows only"""
    marker = requirement("tzdata").marker
    systems = ("win32", "linux", "darwin")
    installed_on = [
        name for name in systems if marker is None or marker.evaluate({"sys_platform": name})
    ]
    assert installed_on == ["win32"], "the systems on which tzdata is installed"


def test_segno():
    """segno: exactly 1.6.1"""
    lets_in = allowed("segno")
    assert lets_in == ["1.6.1"], "the versions of segno that the line lets in"


def test_comment_of_segno():
    """the comment on segno is still there"""
    lines = [line for line in read("requirements.txt").lines if line.startswith("segno")]
    comments = [line.partition("#")[2].strip() for line in lines]
    assert comments == ["draws the QR codes on the tickets"], "the comment in the line of segno"


def test_nothing_else():
    """the shop asks for these five packages only"""
    names = sorted(read("requirements.txt").data)
    assert names == ["httpx", "jinja2", "rich", "segno", "tzdata"], "the packages"


def test_development_includes_the_rest():
    """requirements-dev.txt includes a file that is there"""
    read("requirements-dev.txt").has("-r", ["requirements.txt"])


def test_pytest():
    """requirements-dev.txt itself adds only pytest, 8 or 9"""
    file = read("requirements-dev.txt")
    added = {name: value for name, value in file.data.items() if name != "-r"}
    assert sorted(added) == ["pytest"], "the packages that it adds"
    lets_in = list(Requirement(f"pytest{file['pytest']}").specifier.filter(VERSIONS["pytest"]))
    assert lets_in == ["8.4.2", "9.0.1"], "the versions of pytest that it lets in"
