"""A misspelt keyword in a file that does not compile: `retrun total`, `fro name in names:`, `esle:`.

Nothing is guessed: a word is named only when the file can be parsed further with the keyword in its place.
"""

import ast
import builtins
import keyword
import re
import warnings

_len = len

#: What Python has for the words of other languages.
_FOREIGN = {
    "catch": "except",
    "define": "def",
    "elseif": "elif",
    "elsif": "elif",
    "fn": "def",
    "foreach": "for",
    "fun": "def",
    "func": "def",
    "function": "def",
    "include": "import",
    "otherwise": "else",
    "require": "import",
    "rescue": "except",
    "throw": "raise",
    "using": "import",
}
#: Words that are keywords at the beginning of a line only.
_SOFT = ["case", "match"]
_WORD = re.compile(r"[^\W\d]\w*")
#: What is one word in Python.
_ELSE_IF = re.compile(r"(?i)else[ \t]+if\b")
#: A text on one line, and a comment.
_NO_CODE = re.compile(r"'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\"|#.*")
#: How many times a file is parsed, and how long it may be: a learner waits for it.
_ATTEMPTS = 40
_LONGEST = 60_000
#: Lines of one statement that are looked at.
_LINES = 5


def find(error, text):
    """Return line, column (both from 1) and length of the misspelt word with what is meant, or None."""
    if _len(text) > _LONGEST or not error.lineno:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        search = _Search(error, text)
        return search.find(search.lines, error, 1)


class _Search:
    def __init__(self, error, text):
        self.lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self.bound = _bound(text)
        self.left = _ATTEMPTS
        first = error.lineno
        self.numbers = range(first, min(max(first, error.end_lineno or 0), first + _LINES - 1) + 1)

    def find(self, lines, error, further):
        """Try each word of the statement; `further` is how many other words of it may be misspelt, too."""
        for number in self.numbers:
            line = lines[number - 1] if number <= _len(lines) else ""
            code = _NO_CODE.sub(lambda found: " " * _len(found[0]), line)
            for word in [*_ELSE_IF.finditer(code), *_WORD.finditer(code)]:
                for meant in self._candidates(word[0], not line[: word.start()].strip()):
                    if self.left <= 0:
                        return None
                    self.left -= 1
                    changed = [*lines]
                    changed[number - 1] = line[: word.start()] + meant + line[word.end() :]
                    now = _error("\n".join(changed))
                    is_better = now is None or (now.lineno or 0) > self.numbers[-1]
                    if not is_better and further and _place(now) > _place(error):
                        is_better = self.find(changed, now, further - 1) is not None
                    if is_better:
                        return number, word.start() + 1, _len(word[0]), meant
        return None

    def _candidates(self, word, is_first):
        keywords = [*keyword.kwlist, *_SOFT] if is_first else keyword.kwlist
        if word in keywords or word in self.bound or hasattr(builtins, word):
            return []
        lower = word.lower()
        if _ELSE_IF.match(word):
            return ["elif"]
        ranked = [(distance, name) for name in keywords if (distance := _distance(lower, name.lower())) <= _most(lower, name)]
        found = [name for _, name in sorted(ranked)]
        found += [_FOREIGN[lower]] if lower in _FOREIGN else []
        # `inrange(3)`: a space is missing.
        glued = [name for name in keyword.kwlist if word.startswith(name) and word[_len(name) :].isidentifier()]
        return found + [f"{name} {word[_len(name) :]}" for name in glued]


def _bound(text):
    """Names that the file gives to something: whatever else is wrong, they are spelt as they are meant."""
    given = re.findall(r"([^\W\d]\w*)[ \t]*(?:[-+*/%|&^@]|//|\*\*|:)?=(?!=)", text)
    named = re.findall(r"\b(?:def|class|import|from|for|as|global|nonlocal|lambda)[ \t]+([^\W\d]\w*)", text)
    parameters = re.findall(r"\bdef[ \t]+\w+[ \t]*\(([^)]*)\)", text)
    return {*given, *named, *(name for listed in parameters for name in _WORD.findall(listed))}


def _error(text):
    try:
        ast.parse(text)
    except SyntaxError as error:
        return error
    except (ValueError, RecursionError, MemoryError) as error:
        return SyntaxError(str(error))
    return None


def _place(error):
    return error.lineno or 0, error.offset or 0


def _most(word, name):
    """How many slips of the finger away a word may be from a keyword."""
    if _len(name) == 2 or (name in ("and", "not") and _len(word) == 2):
        # `on` and `no` are words of their own.
        return 1 if sorted(word) == sorted(name) else 0
    return 1 if _len(name) < 5 else 2


def _distance(left, right):
    """How many letters are missing, too many, wrong or swapped with their neighbour."""
    if abs(_len(left) - _len(right)) > 2:
        return 3
    before, row = [], [*range(_len(right) + 1)]
    for i, a in enumerate(left, 1):
        before, last, row = row, before, [i]
        for j, b in enumerate(right, 1):
            cost = min(before[j] + 1, row[-1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]
