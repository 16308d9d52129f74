import functools
import importlib
import shutil
from pathlib import Path

from pythlings_checks import command, read

HERE = Path(__file__).parent


@functools.cache
def started(*words):
    """Run the package with these words on the command line."""
    return command("python", "-B", "-m", "morse", *words, cwd=HERE)


def test_encode():
    """sender.py knows the table: encode works"""
    from morse.sender import encode

    assert encode("SOS") == "... --- ..."
    assert encode("Go on!") == "--. --- / --- -."
    assert encode("9 pm") == "----. / .--. --"


def test_decode():
    """decode turns groups into letters and digits"""
    from morse.receiver import decode

    assert decode("... --- ...") == "SOS"
    assert decode(".") == "E"
    assert decode("--... -...") == "7B"
    assert decode("") == ""


def test_decode_words():
    """decode puts a space between words"""
    from morse.receiver import decode

    assert decode("--. --- / --- -.") == "GO ON"
    assert decode(". / - / .") == "E T E"


def test_decode_unknown():
    """decode puts a question mark for each group that is no letter"""
    from morse.receiver import decode

    assert decode("--. ........ / -.") == "G? N"


def test_names():
    """`import morse` is enough for morse.encode and morse.decode"""
    morse = importlib.import_module("morse")
    for name in ["encode", "decode"]:
        if not callable(getattr(morse, name, None)):
            lines = read("morse/__init__.py").lines
            read("morse/__init__.py").wrong(
                len(lines), f"After `import morse`, `morse.{name}` doesn't exist."
            )
    for name in getattr(morse, "__all__", []):
        if not hasattr(morse, name):
            read("morse/__init__.py").wrong(1, f"`__all__` promises `{name}`, which isn't here.")
    from morse import decode, encode

    assert encode("no") == "-. ---"
    assert decode("-. ---") == "NO"


def test_silent():
    """`import morse` alone prints nothing"""
    command("python", "-B", "-c", "import morse", cwd=HERE).succeeds().prints("")


def test_program_sends():
    """the program turns words into Morse code"""
    started("Good", "night").succeeds().prints("--. --- --- -.. / -. .. --. .... -\n")


def test_program_receives():
    """the program turns Morse code into words"""
    started("-.-", "..", "...", "...", "/", "--", ".").succeeds().prints("KISS ME\n")


def test_program_mixed():
    """a dash in a text doesn't make it Morse code"""
    started("X-X").succeeds().prints("-..- -..-\n")
    started("-5", "degrees").succeeds().prints("..... / -.. . --. .-. . . ...\n")


def test_renamed():
    """the package works under another name, too"""
    lamp = HERE / "lamp"
    if not lamp.exists():
        shutil.copytree(HERE / "morse", lamp, ignore=shutil.ignore_patterns("__pycache__"))
    hidden = (HERE / "morse").rename(HERE / "away")
    try:
        ran = command("python", "-B", "-m", "lamp", "SOS", cwd=HERE)
    finally:
        hidden.rename(HERE / "morse")
        shutil.rmtree(lamp)
    if "No module named 'morse'" in ran.stderr:
        for file in ["__init__.py", "__main__.py", "sender.py", "receiver.py"]:
            page = read(f"morse/{file}")
            for number, line in enumerate(page.lines, 1):
                if line.strip().startswith(("from morse", "import morse")):
                    page.wrong(number, "With another name for the folder, this finds nothing.")
    ran.succeeds().prints("... --- ...\n")
