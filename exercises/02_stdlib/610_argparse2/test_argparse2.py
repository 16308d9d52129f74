import argparse

import pytest
from argparse2 import build_parser, size


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("800x600", (800, 600)), ("1x10000", (1, 10000)), ("10000x1", (10000, 1))],
)
def test_size(text, wanted):
    """a size is width and height"""
    assert size(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "800",
        "800x",
        "x600",
        "800x600x2",
        "axb",
        "0x600",
        "800x0",
        "10001x5",
        "5x10001",
        "8.5x6",
        "",
    ],
)
def test_size_wrong(text):
    """a wrong size is refused with its text"""
    with pytest.raises(argparse.ArgumentTypeError) as caught:
        size(text)
    assert (text in str(caught.value)) is True


def parse(*argv):
    return build_parser().parse_args([*argv, "--size", "80x60"])


@pytest.mark.parametrize("files", [["a.jpg"], ["a.jpg", "b c.jpg", "d.png"]])
def test_files(files):
    """one or more files"""
    assert parse(*files).files == files


def test_size_in_call():
    """the size is read by size"""
    assert getattr(parse("a.jpg"), "size", None) == (80, 60)


@pytest.mark.parametrize("name", ["jpg", "png", "webp"])
def test_format(name):
    """three formats are allowed"""
    assert parse("a.jpg", "--format", name).format == name


@pytest.mark.parametrize("quality", [50, 75, 90])
def test_quality(quality):
    """three qualities are allowed, as numbers"""
    assert parse("a.jpg", "--quality", str(quality)).quality == quality


@pytest.mark.parametrize("tags", [[], ["sea"], ["sea", "2024"]])
def test_tags(tags):
    """none or more tags"""
    assert parse("a.jpg", "--tag", *tags).tag == tags


def test_defaults():
    """what may be left out has its default"""
    args = parse("a.jpg")
    assert (args.format, args.quality, args.tag, args.quiet, args.verbose) == (
        "jpg",
        75,
        [],
        False,
        False,
    )


@pytest.mark.parametrize(
    ("flag", "wanted"), [("--quiet", (True, False)), ("--verbose", (False, True))]
)
def test_flags(flag, wanted):
    """each flag works alone"""
    args = parse("a.jpg", flag)
    assert (args.quiet, args.verbose) == wanted


@pytest.mark.parametrize(
    ("argv", "word"),
    [
        (["--size", "80x60"], "files"),
        (["a.jpg"], "--size"),
        (["a.jpg", "--size", "80"], "80"),
        (["a.jpg", "--size", "8x6", "--format", "gif"], "gif"),
        (["a.jpg", "--size", "8x6", "--quality", "60"], "60"),
        (["a.jpg", "--size", "8x6", "--quiet", "--verbose"], "not allowed with"),
    ],
)
def test_wrong_calls(argv, word, capsys):
    """a wrong call is status 2 and says what is wrong"""
    with pytest.raises(SystemExit) as caught:
        build_parser().parse_args(argv)
    message = capsys.readouterr().err.splitlines()[-1]
    assert caught.value.code == 2
    assert message.startswith("resize: error: ")
    assert word in message
