import pytest

from program import run
from test_stage1_reading import JUNE

USAGE = "usage: python -m flatshare list|balance|settle FILE\n"


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["list"],
        ["june.txt"],
        ["print", "june.txt"],
        ["list", "june.txt", "july.txt"],
        ["settle", "balance", "june.txt"],
    ],
)
def test_usage(tmp_path, arguments):
    """stage 4: called wrongly, it shows the usage and exits with 2"""
    assert run(tmp_path, JUNE, *arguments) == (2, "", USAGE)


@pytest.mark.parametrize("command", ["list", "balance", "settle"])
def test_success(tmp_path, command):
    """stage 4: success is exit code 0, and stderr is empty"""
    code, printed, complaint = run(tmp_path, JUNE, command, "june.txt")
    assert (code, complaint) == (0, "")
    assert printed != ""


@pytest.mark.parametrize("command", ["list", "settle"])
def test_missing_file(tmp_path, command):
    """stage 4: a file that cannot be read is exit code 1"""
    assert run(tmp_path, None, command, "july.txt") == (1, "", "flatshare: cannot read july.txt\n")


def test_not_utf8(tmp_path):
    """stage 4: a file that is not UTF-8 cannot be read either"""
    (tmp_path / "july.txt").write_bytes("people: Zoë\n".encode("latin-1"))
    wanted = (1, "", "flatshare: cannot read july.txt\n")
    assert run(tmp_path, None, "list", "july.txt") == wanted


BAD_LINES = [
    ("Ada; 3; tea\npeople: Ada\n", 1, "people line expected"),
    ("# x\n\nhello\n", 3, "people line expected"),
    ("people: Ada\nDan; 3; tea\n", 2, "unknown person: 'Dan'"),
    ("people: Ada\n\nAda; 3; tea; Ada, Eve\n", 3, "unknown person: 'Eve'"),
    ("people: Ada\nAda; x; tea\n", 2, "not an amount: 'x'"),
    ("people: Ada\nAda; 3.456; tea\n", 2, "not an amount: '3.456'"),
    ("people: Ada\nAda; 0; tea\n", 2, "not an amount: '0'"),
    ("people: Ada\nAda; -3; tea\n", 2, "not an amount: '-3'"),
    ("people: Ada\nAda; nan; tea\n", 2, "not an amount: 'nan'"),
    ("people: Ada\nAda; 3\n", 2, "3 or 4 parts expected"),
    ("people: Ada\nAda; 1; tea\nAda; 3; tea; Ada; x\n", 3, "3 or 4 parts expected"),
]


@pytest.mark.parametrize(("text", "number", "message"), BAD_LINES)
def test_bad_line(tmp_path, text, number, message):
    """stage 4: a bad line is named with its number"""
    wanted = f"flatshare: june.txt:{number}: {message}\n"
    assert run(tmp_path, text, "list", "june.txt") == (1, "", wanted)


@pytest.mark.parametrize("text", ["", "# nothing\n\n"])
def test_no_people(tmp_path, text):
    """stage 4: a file without people"""
    assert run(tmp_path, text, "balance", "june.txt") == (1, "", "flatshare: june.txt: no people\n")


def test_nothing_printed_before_the_error(tmp_path):
    """stage 4: an error at the end of the file leaves stdout empty"""
    assert run(tmp_path, f"{JUNE}Dan; 3; tea\n", "list", "june.txt")[:2] == (1, "")
