"""Which elements of Python a file uses, and in which lines: its syntax, and the built-in names.

Started on its own with the paths of files: Python, or texts (Markdown, examples) whose Python is what follows `>>>` and what is in
fenced blocks of `python`. Writes a line of JSON for each: a list of uses, each with the kind and name of the element and its line.
In a file's place, `--elements` stands for all elements there are, each with an example. A file that Python cannot read is looked at
piece by piece, as far as that goes.
"""

import ast
import io
import json
import os
import re
import sys
import tokenize
import warnings

if __name__ == "__main__":
    # As a script it is in no package.
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
    from elements import BUILTINS, ELEMENTS, Uses
else:
    from .elements import BUILTINS, ELEMENTS, Uses

#: A statement that cannot be read is put together with at most so many that follow it.
_AHEAD = 40


def bound_names(tree):
    """Every name that gets a value of the file's own somewhere, and which of them are modules."""
    bound, modules = set(), set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            bound.add(node.id)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            bound.add(node.name)
        elif isinstance(node, ast.arg):
            bound.add(node.arg)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            names = {alias.asname or alias.name.partition(".")[0] for alias in node.names}
            bound |= names
            if isinstance(node, ast.Import):
                modules |= names
        elif isinstance(node, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)) and node.name:
            bound.add(node.name)
        elif isinstance(node, ast.MatchMapping) and node.rest:
            bound.add(node.rest)
    return bound, modules


def parsed(source):
    """The tree of a piece of Python; nothing where it is none."""
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def statements(source):
    """The pieces of a program that has something wrong somewhere: whatever can be read by itself, each with its first line."""
    lines = source.splitlines(keepends=True)
    edges = [number for number, line in enumerate(lines) if line.strip() and not line[0].isspace()]
    edges.append(len(lines))
    at = 0
    while at < len(edges) - 1:
        for end in range(at + 1, min(at + _AHEAD, len(edges) - 1) + 1):
            piece = "".join(lines[edges[at] : edges[end]])
            if parsed(piece) is not None:
                yield edges[at] + 1, piece
                at = end
                break
        else:
            at += 1


def examples(text):
    """What is typed at the prompt in a text, each with its first line."""
    lines = text.splitlines()
    number = 0
    while number < len(lines):
        line = lines[number].strip()
        number += 1
        if line.startswith(">>> "):
            first, typed = number, [line[4:]]
            while number < len(lines) and re.match(r"\.\.\.( |$)", lines[number].strip()):
                typed.append(lines[number].strip()[4:])
                number += 1
            yield first, "\n".join(typed) + "\n"


def blocks(text):
    """The Python in fenced blocks of a Markdown text, each with its first line; sessions at the prompt are examples."""
    for found in re.finditer(r"^([ ]{0,3})(`{3,}|~{3,})(?:python|py)\b[^\n]*\n(.*?)^\1\2", text, re.DOTALL | re.MULTILINE):
        if not re.search(r"^\s*>>>", found[3], re.MULTILINE):
            yield text.count("\n", 0, found.start(3)) + 1, found[3]


def pieces(path):
    """All the Python in a file: for each piece its first line, and whether the file begins with it."""
    with open(path, "rb") as file:
        content = file.read()
    if not path.endswith(".py"):
        text = content.decode("utf-8-sig", "replace").replace("\r\n", "\n")
        found = [*examples(text), *(blocks(text) if path.endswith(".md") else ())]
        return [(line, source, False) for line, source in found]
    encoding, _ = tokenize.detect_encoding(io.BytesIO(content).readline)
    text = io.TextIOWrapper(io.BytesIO(content), encoding, "replace").read()
    whole = [(1, text)] if parsed(text) is not None else [*statements(text)]
    whole = [(line, source, number == 0) for number, (line, source) in enumerate(whole)]
    return [*whole, *((line, source, False) for line, source in examples(text))]


def uses(path):
    """What a file uses, in the order of its lines."""
    try:
        found = [(piece, parsed(piece[1])) for piece in pieces(path)]
    except (OSError, SyntaxError, LookupError):
        return []
    bound, modules = set(), set()
    for _, tree in found:
        if tree is not None:
            more = bound_names(tree)
            bound, modules = bound | more[0], modules | more[1]
    all_uses = set()
    for piece, tree in found:
        if tree is not None:
            looked = Uses(piece, bound, modules)
            try:
                looked.visit(tree)
            except RecursionError:
                pass  # what has been found so far counts
            looked.literals()
            all_uses |= looked.found
    return [{"group": kind, "element": element, "line": line} for line, kind, element in sorted(all_uses)]


def elements():
    """All there are."""
    of_syntax = [{"group": "syntax", "element": name, "example": example} for name, example in ELEMENTS.items()]
    return of_syntax + [{"group": "builtin", "element": name, "example": name} for name in sorted(BUILTINS)]


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    for path in sys.argv[1:]:
        print(json.dumps(elements() if path == "--elements" else uses(path)))
