import ast
import io
import keyword
import re
import tokenize

import pepeight1
from pythlings_checks import read

FILE = read("pepeight1.py")
CODE = FILE.text
TREE = ast.parse(CODE)
OPERATORS = {"=", "+", "-", "*", "/", "==", "+=", "-=", "*=", "/=", "%", "//", "**"}


def tokens():
    """Return the tokens of the file, without what is inside f-strings."""
    found, inside = [], 0
    for token in tokenize.generate_tokens(io.StringIO(CODE).readline):
        kind = tokenize.tok_name[token.type]
        if kind == "FSTRING_END":
            inside -= 1
        if not inside:
            found.append(token)
        if kind == "FSTRING_START":
            inside += 1
    return found


def neighbours():
    """Return each token with the one before and the one after it, and the spaces to them."""
    found = tokens()
    for before, token, after in zip(found, found[1:], found[2:], strict=False):
        left = token.start[1] - before.end[1] if before.end[0] == token.start[0] else None
        right = after.start[1] - token.end[1] if after.start[0] == token.end[0] else None
        if after.type in (tokenize.NEWLINE, tokenize.NL, tokenize.COMMENT):
            right = None
        yield before, token, after, left, right


def test_reading_difference():
    """reading_difference calculates as before"""
    assert pepeight1.reading_difference(100, 250) == 150
    assert pepeight1.reading_difference(7, 7) == 0
    assert pepeight1.reading_difference(old=1999, new=2024) == 25


def test_water_cost():
    """water_cost calculates as before"""
    assert pepeight1.water_cost(150, 0.004) == 0.6
    assert pepeight1.water_cost(33, 0.0155) == 0.51
    assert pepeight1.water_cost(litres=0, price_per_litre=1) == 0


def test_bill_text():
    """bill_text makes the same text as before"""
    assert pepeight1.bill_text("Okafor", 100, 1350, 0.004) == "Okafor: 1250 litres, 5.0 euros"
    assert pepeight1.bill_text(name="Zoë", old=5, new=5, price=2) == "Zoë: 0 litres, 0 euros"


def test_names():
    """every name is in small letters, with _ between words"""
    top = [node for node in TREE.body if isinstance(node, (ast.Assign, ast.AnnAssign))]
    constants = {n.id for node in top for n in ast.walk(node) if isinstance(n, ast.Name)}
    for node in ast.walk(TREE):
        name = getattr(node, "id", None) or getattr(node, "arg", None)
        if isinstance(node, ast.FunctionDef):
            name = node.name
        if not name or re.fullmatch(r"[a-z_][a-z0-9_]*", name):
            continue
        if not (name in constants and name.isupper()):
            FILE.wrong(node.lineno, f"{name} has capital letters.")


def test_indentation():
    """each step of indentation is four spaces"""
    depth = 0
    for token in tokens():
        if token.type == tokenize.INDENT:
            depth += 1
            if token.string != " " * 4 * depth:
                FILE.wrong(
                    token.start[0],
                    f"{len(token.string)} spaces at its start; {4 * depth} are wanted.",
                )
        elif token.type == tokenize.DEDENT:
            depth -= 1


def test_one_statement_a_line():
    """each statement has a line of its own"""
    seen = set()
    for node in ast.walk(TREE):
        if isinstance(node, ast.stmt):
            if node.lineno in seen:
                FILE.wrong(node.lineno, "There are two statements on this line.")
            seen.add(node.lineno)
    for token in tokens():
        if token.string == ";":
            FILE.wrong(token.start[0], "There is a ; on this line.")


def test_operators():
    """there is one space on both sides of = + - * /"""
    depth = 0
    for before, token, _, left, right in neighbours():
        depth += (token.string in "([{") - (token.string in ")]}") if token.string else 0
        if token.type != tokenize.OP or token.string not in OPERATORS:
            continue
        sign = before.type == tokenize.OP and before.string not in ")]}"
        if sign or keyword.iskeyword(before.string) or (token.string == "=" and depth):
            continue
        if left not in (1, None) or right not in (1, None):
            FILE.wrong(token.start[0], f"One space on each side of every {token.string}, please.")


def test_commas():
    """there is one space after each comma, and none before it"""
    for _, token, after, left, right in neighbours():
        if token.string == ",":
            if left:
                FILE.wrong(token.start[0], "There is a space before a comma.")
            if right not in (1, None) and after.string not in (")", "]", "}"):
                FILE.wrong(token.start[0], "One space after every comma, please.")


def test_brackets_and_colons():
    """there is no space inside brackets, and none before a colon"""
    for before, token, _, left, right in neighbours():
        if token.string in ("(", "[", "{") and right:
            FILE.wrong(token.start[0], f"There is a space just after {token.string} here.")
        if token.string in (")", "]", "}") and left and before.string != ",":
            FILE.wrong(token.start[0], f"There is a space just before {token.string} here.")
        if token.string == ":" and left:
            FILE.wrong(token.start[0], "There is a space before the colon.")


def test_two_empty_lines_before_def():
    """there are two empty lines before each def"""
    for number, line in enumerate(FILE.lines, 1):
        if not line.startswith(("def ", "async def ")):
            continue
        above = number - 1
        while above and FILE.lines[above - 1].startswith(("#", "@")):
            above -= 1
        empty = 0
        while above - empty and not FILE.lines[above - empty - 1].strip():
            empty += 1
        if empty != 2 and above - empty:
            FILE.wrong(number, f"Empty lines before this def: {empty or 'none'}. Two are wanted.")


def test_line_length():
    """no line is longer than 79 characters"""
    for number, line in enumerate(FILE.lines, 1):
        if len(line) > 79:
            FILE.wrong(
                number,
                f"This line has {len(line)} characters. Give parts of it a name, in lines above it.",
            )
