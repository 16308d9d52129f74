import ast
import io
import re
import tokenize
from pathlib import Path

import pytest

import pepeight1

SOURCE = Path(pepeight1.__file__).read_text(encoding="utf-8").replace("\r\n", "\n")
OPERATORS = {"=", "+", "-", "*", "/", "==", "+=", "-=", "*=", "/=", "%", "//", "**"}


def function(new, old):
    """Return the function under its new name or, before the work, its old one."""
    return getattr(pepeight1, new, None) or getattr(pepeight1, old)


def tokens():
    """Return the tokens of the file, without what is inside f-strings."""
    found, inside = [], 0
    for token in tokenize.generate_tokens(io.StringIO(SOURCE).readline):
        kind = tokenize.tok_name[token.type]
        if kind == "FSTRING_END":
            inside -= 1
        if not inside:
            found.append(token)
        if kind == "FSTRING_START":
            inside += 1
    return found


@pytest.mark.parametrize(("old", "new"), [(100, 250), (0, 0), (1999, 2024)])
def test_reading_difference(old, new):
    """the difference of two readings is what it was before"""
    assert function("reading_difference", "ReadingDifference")(old, new) == new - old


@pytest.mark.parametrize(("litres", "price"), [(150, 0.004), (33, 0.0155), (0, 1)])
def test_water_cost(litres, price):
    """the cost of the water is what it was before"""
    assert function("water_cost", "WaterCost")(litres, price) == round(litres * price, 2)


def test_bill_text():
    """the text of the bill is what it was before"""
    text = function("bill_text", "billText")("Okafor", 100, 1350, 0.004)
    assert text == "Okafor: 1250 litres, 5.0 euros"


def test_new_names():
    """the three functions have their new names"""
    functions = [node.name for node in ast.parse(SOURCE).body if isinstance(node, ast.FunctionDef)]
    assert functions == ["reading_difference", "water_cost", "bill_text"]


def test_names_in_brackets():
    """the names in the brackets of def are the ones asked for"""
    functions = [node for node in ast.parse(SOURCE).body if isinstance(node, ast.FunctionDef)]
    names = [[argument.arg for argument in node.args.args] for node in functions]
    assert names == [["old", "new"], ["litres", "price_per_litre"], ["name", "old", "new", "price"]]


def test_all_names_are_small():
    """every other name is in small letters, with _ between words"""
    names = {node.id for node in ast.walk(ast.parse(SOURCE)) if isinstance(node, ast.Name)}
    assert sorted(name for name in names if not re.fullmatch(r"[a-z_][a-z0-9_]*", name)) == []


def test_indentation():
    """each step of indentation is four spaces"""
    wrong, depth = [], 0
    for token in tokens():
        if token.type == tokenize.INDENT:
            depth += 1
            if token.string != " " * 4 * depth:
                wrong.append(f"line {token.start[0]}")
        elif token.type == tokenize.DEDENT:
            depth -= 1
    assert wrong == []


def test_one_statement_a_line():
    """each statement has its own line"""
    lines = sorted(
        node.lineno for node in ast.walk(ast.parse(SOURCE)) if isinstance(node, ast.stmt)
    )
    wrong = {f"line {line}" for line in lines if lines.count(line) > 1}
    wrong |= {f"line {token.start[0]}" for token in tokens() if token.string == ";"}
    assert sorted(wrong) == []


def test_spaces_round_operators():
    """there is one space on both sides of an operator"""
    wrong, depth = [], 0
    found = tokens()
    for before, token, after in zip(found, found[1:], found[2:], strict=False):
        if token.string in ("(", "[", "{"):
            depth += 1
        elif token.string in (")", "]", "}"):
            depth -= 1
        if token.type != tokenize.OP or token.string not in OPERATORS:
            continue
        unary = (
            before.type == tokenize.OP and before.string not in ")]}" or before.string == "return"
        )
        if unary or (token.string == "=" and depth):
            continue
        gaps = (token.start[1] - before.end[1], after.start[1] - token.end[1])
        if before.end[0] == after.start[0] and gaps != (1, 1):
            wrong.append(f"line {token.start[0]}: {token.line.strip()}")
    assert wrong == []


def test_spaces_at_commas_and_brackets():
    """one space after a comma, none inside brackets or before a colon"""
    bad = re.compile(r",\S|,\s\s| ,|\( | \)|\) :")
    wrong = []
    texts = {token.string for token in tokens() if token.type == tokenize.STRING}
    code = SOURCE
    for text in sorted(texts, key=len, reverse=True):
        if text.startswith(('"""', "'''")):
            code = code.replace(text, "\n" * text.count("\n"))
    for number, line in enumerate(code.splitlines(), 1):
        outside = re.sub(r"(?<![{\w])'[^'\n]*'", "''", line.partition("#")[0])
        inside = [part for part in re.findall(r"\{([^{}]*)\}", outside)]
        plain = re.sub(r'f?"[^"]*"', '""', outside)
        if any(bad.search(part) for part in [plain, *inside]):
            wrong.append(f"line {number}: {line.strip()}")
    assert wrong == []


def test_two_empty_lines_before_def():
    """exactly two empty lines stand before each def"""
    lines = SOURCE.splitlines()
    wrong = []
    for number, line in enumerate(lines):
        if line.startswith("def "):
            above = number
            while above and lines[above - 1].startswith("#"):
                above -= 1
            empty = 0
            while above - empty and not lines[above - empty - 1].strip():
                empty += 1
            if empty != 2:
                wrong.append(f"line {number + 1}: {empty} empty lines before it")
    assert wrong == []


def test_line_length():
    """no line is longer than 79 characters"""
    lines = enumerate(SOURCE.splitlines(), 1)
    assert [f"line {number}: {len(line)}" for number, line in lines if len(line) > 79] == []


def test_ends_of_lines():
    """no line ends with spaces, and the last line ends with a line break"""
    wrong = [f"line {n}" for n, line in enumerate(SOURCE.split("\n"), 1) if line != line.rstrip()]
    assert (wrong, SOURCE[-1:]) == ([], "\n")
