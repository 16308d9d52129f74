import contextlib
import io
import re
import sys
import types
from pathlib import Path

import pytest
from pythlings_checks import read

HERE = Path(__file__).parent
CAFE = (HERE / "cafe.py").read_text(encoding="utf-8")
# Another café: other prices, and another way to write them.
OTHER = (
    CAFE.replace("COFFEE = 290", "COFFEE = 101")
    .replace("CAKE = 350", "CAKE = 1009")
    .replace(':.2f}"', ':.2f} or so"')
)


def plain_lines():
    """Return the lines of the README; those of a comment are empty."""
    text = "\n".join(read("README.md", "text").lines)
    hidden = re.compile(r"(?s)<!--.*?-->")
    return hidden.sub(lambda found: "\n" * found[0].count("\n"), text).split("\n")


def section(title):
    """Return the number of the line of a heading, and the lines below it, up to the next."""
    lines, found, start, code = plain_lines(), [], None, False
    for number, line in enumerate(lines, 1):
        if line.lstrip().startswith("```"):
            code = not code
        if start and not code and re.match(r"##? ", line):
            break
        if start:
            found.append(line)
        elif not code and re.fullmatch(rf"##? +{title} *#*", line):
            start = number
    if start is None:
        pytest.fail(f"The README has no section {title}: there's no heading `## {title}`.")
    return start, found


def blocks(title, language):
    """Return the blocks of a language in a section: (number of the first line, text)."""
    start, lines = section(title)
    found, block = [], None
    for number, line in enumerate(lines, start + 1):
        if line.strip().startswith("```"):
            if block is None:
                block = (line.strip("` \t").split() or [""])[0], number + 1, []
            else:
                found.append(block)
                block = None
        elif block:
            block[2].append(line)
    return [(number, "\n".join(text)) for name, number, text in found if name == language]


def filled_in(title, words=1):
    """Look whether a section is written; return its text."""
    start, lines = section(title)
    wrong = read("README.md", "text").wrong
    for number, line in enumerate(lines, start + 1):
        if "TODO" in line:
            wrong(number, "There is still a TODO.")
    count = len(" ".join(lines).split())
    if count < words:
        wrong(start, f"Below this there should be {words} words or more. There are {count}.")
    return "\n".join(lines)


def example():
    """Return the block with the example: the number of its first line, and its text."""
    found = blocks("Usage", "python")
    if not found:
        read("README.md", "text").wrong(section("Usage")[0], "There's no block marked python here.")
    return found[0]


def run_example(cafe):
    """Run the example with a café; return what it prints."""
    first, program = example()
    module = types.ModuleType("cafe")
    exec(compile(cafe, "cafe.py", "exec"), module.__dict__)  # noqa: S102
    before, sys.modules["cafe"] = sys.modules.get("cafe"), module
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            exec(compile(program, "README.md", "exec"), {"__name__": "__main__"})  # noqa: S102
    except SyntaxError as error:
        words = f"Python can't read this: {error.msg}"
        read("README.md", "text").wrong(first - 1 + (error.lineno or 1), words)
    except Exception as error:  # noqa: BLE001
        trace, line = error.__traceback__, 1
        while trace:
            if trace.tb_frame.f_code.co_filename == "README.md":
                line = trace.tb_lineno
            trace = trace.tb_next
        words = f"Whoever tries this gets: {type(error).__name__}: {error}"
        read("README.md", "text").wrong(first - 1 + line, words)
    finally:
        sys.modules.pop("cafe")
        if before:
            sys.modules["cafe"] = before
    return printed.getvalue().strip()


def test_example_runs():
    """the example under Usage runs, and prints the bill for three coffees and two cakes"""
    printed = run_example(CAFE)
    first, program = example()
    last = first - 1 + len(program.split("\n"))
    if "15.70" not in printed:
        got = printed.splitlines()[0] if printed else "nothing"
        words = f"It prints: {got}. Three coffees and two cakes are 15.70 euros."
        read("README.md", "text").wrong(last, words)


def test_example_is_shown():
    """the block below the example says what it prints"""
    printed = run_example(CAFE)
    shown = blocks("Usage", "text")
    wrong = read("README.md", "text").wrong
    if not shown:
        wrong(section("Usage")[0], "There's no block marked text here.")
    number, text = shown[0]
    if text.strip() != printed:
        wrong(number, f"The example really prints: {printed}")


def test_example_calculates():
    """the example gets the result from bill and in_euros"""
    printed = run_example(OTHER)
    first, _ = example()
    wrong = read("README.md", "text").wrong
    if "23.21" not in printed:
        wrong(first, "With other prices in cafe.py, this prints the same. bill should work it out.")
    if "or so" not in printed:
        wrong(first, "in_euros isn't used here, and it's there to write the amount.")


def test_title():
    """there's one title, and below it a sentence says what it is"""
    lines = plain_lines()
    code, titles = False, []
    for line in lines:
        if line.lstrip().startswith("```"):
            code = not code
        if not code and line.startswith("# "):
            titles.append(line[2:].strip(" #"))
    assert len(titles) == 1, f"The README should have one title (# …). It has {len(titles)}."
    filled_in(re.escape(titles[0]), 5)


def test_install():
    """Install shows how to get it, in a block marked sh"""
    filled_in("Install", 2)
    if not any(text.strip() for _, text in blocks("Install", "sh")):
        words = "Below this there's no block that begins with ```sh and has a command in it."
        read("README.md", "text").wrong(section("Install")[0], words)


def test_tests():
    """Tests has the command that runs them with pytest"""
    text = filled_in("Tests")
    if not re.search(r"`[^`]*\bpytest\b", text):
        words = "Below this there's no command with pytest, in backticks or in a block."
        read("README.md", "text").wrong(section("Tests")[0], words)


def test_design():
    """Design says what bill and in_euros do, and why there are cents"""
    text = filled_in("Design", 5)
    for word in ("bill", "in_euros", "cent"):
        if word not in text:
            words = f"What is written below this says nothing about {word}."
            read("README.md", "text").wrong(section("Design")[0], words.replace("cent.", "cents."))
