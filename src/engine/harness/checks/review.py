"""A review was written: what it finds, scored against the defects that were planted.

from pythlings_checks.review import reviewed

def test_review():
    reviewed("REVIEW.json", against={"something in `find_user`": {"line": 16, "category": "security"}}).finds_all()
"""

import os

from .documents import read
from .failure import near

#: Words that a reason has at least.
_REASON = 3


def reviewed(path, against, file=None, categories=None, tolerance=1):
    """Read a review of the learner's: a list of findings in JSON, each with `line`, `category` and `reason`, and `file` where there are several.

    `against` is a dictionary: words that lead to a defect without giving its line away -> `line` (a number, or a pair: from, to),
    `category` (one, or several that are right) and perhaps `file`. A finding so many lines beside a defect is right, too.
    `file` is what is reviewed when there is one file, for its lines on the screen.
    """
    defects = [Defect(words, file, **about) for words, about in against.items()]
    known = categories or sorted({category for defect in defects for category in defect.categories})
    document = read(path)
    return Review(document, _findings(document, defects, known), defects, tolerance)


class Defect:
    """What was planted."""

    def __init__(self, words, only_file, line, category, file=None):
        self.words = words
        self.file = file or only_file
        self.first, self.last = (line, line) if isinstance(line, int) else line
        self.categories = (category,) if isinstance(category, str) else tuple(category)

    def is_near(self, finding, tolerance):
        """Whether a finding is about these lines."""
        is_in_file = finding.file is None or self.file is None or finding.file == self.file
        return is_in_file and self.first - tolerance <= finding.line <= self.last + tolerance


class Finding:
    """What the learner has written about a line."""

    def __init__(self, index, line, category, reason, file):
        #: Where in the list it is, from 0.
        self.index = index
        self.line, self.category, self.reason, self.file = line, category, reason, file
        #: The defect that it is about, if it is about one.
        self.defect = None

    def __repr__(self):
        return f"<line {self.line}: {self.category}>"


class Review:
    """What a review finds; each check returns the same again."""

    def __init__(self, document, findings, defects, tolerance):
        self._document = document
        self.findings = findings
        for finding in findings:
            fitting = [
                defect for defect in defects if defect.is_near(finding, tolerance) and finding.category in defect.categories
            ]
            # Of several that are near, the nearest, and one that nobody has found yet.
            taken = [each.defect for each in findings]
            fitting.sort(key=lambda defect: (defect in taken, abs(defect.first - finding.line)))
            finding.defect = fitting[0] if fitting else None
        found = [finding.defect for finding in findings]
        #: Words of the defects that are found, and of those that are not.
        self.found = [defect.words for defect in defects if defect in found]
        self.missed = [defect.words for defect in defects if defect not in found]
        #: Findings where nothing is wrong.
        self.false_alarms = [
            finding
            for finding in findings
            if finding.defect is None and not any(each.is_near(finding, tolerance) for each in defects)
        ]
        self._defects, self._tolerance = defects, tolerance

    def __repr__(self):
        return f"<review: {len(self.found)} found, {len(self.missed)} missed, {len(self.false_alarms)} false alarms>"

    def finds_all(self):
        """All of the defects are found."""
        return self.finds(len(self._defects))

    def finds(self, number):
        """So many of the defects are found. A finding at the right line with another category is pointed at."""
        if len(self.found) >= number:
            return self
        for finding in self.findings:
            beside = [each for each in self._defects if each.is_near(finding, self._tolerance) and each.words in self.missed]
            if finding.defect is None and beside:
                self._document.wrong(
                    f"[{finding.index}].category",
                    f"Something is wrong at line {finding.line}, that is right. But it is not a matter of `{finding.category}`: what goes "
                    "wrong there, and for whom?",
                )
        total = len(self._defects)
        count = f"{len(self.found) or 'None'} of {total} {'is' if len(self.found) == 1 else 'are'} found."
        wanted = "" if number == total else f" At least {number} are wanted."
        first = "Not found yet:" if len(self.missed) > 1 else "Not found yet is"
        if len(self.missed) == 1:
            words = f"{count}{wanted}\n{first} {self.missed[0]}."
        else:
            words = "\n".join([f"{count}{wanted}", first, *(f"• {each}" for each in self.missed)])
        return self._document.wrong("", words)

    def raises_no_false_alarm(self, most=0):
        """Not more than so many findings are at lines with nothing wrong in them."""
        if len(self.false_alarms) > most:
            finding = self.false_alarms[0]
            many = len(self.false_alarms)
            some = f" {most} false {'alarm is' if most == 1 else 'alarms are'} all right, and there are {many}." if most else ""
            place = f"line {finding.line}" + (f" of `{finding.file}`" if finding.file else "")
            self._document.wrong(
                f"[{finding.index}].line",
                f"There is nothing wrong at {place}, a false alarm.{some} Somebody who gets too many of them stops reading them.",
            )
        return self


def _findings(document, defects, categories):
    """The findings, when they are written as they should be."""
    data = document.data
    if not isinstance(data, list):
        document.wrong("", "A review is a list of findings: it begins with `[` and ends with `]`.")
    if not data:
        document.wrong(1, "There is no finding yet: the list is empty.")
    several = len({defect.file for defect in defects}) > 1
    wanted = ["line", "category", "reason", *(["file"] if several else [])]
    found = []
    for index, each in enumerate(data):
        at = f"[{index}]"
        if not isinstance(each, dict):
            document.wrong(at, f"A finding is in braces, with {_listed(wanted)}.")
        for key in wanted:
            if key not in each:
                meant = near(key, [name for name in each if name not in wanted], most=1)
                guess = f" Is it what you wrote as `{meant[0]}`?" if meant else ""
                document.wrong(f"{at}.{meant[0]}" if meant else at, f"This finding has no `{key}`.{guess}")
        line, category, reason, file = each["line"], each["category"], each["reason"], each.get("file")
        if type(line) is not int:
            quotes = " without quotes" if isinstance(line, str) and line.strip().isdigit() else ""
            document.wrong(f"{at}.line", f"`line` is a number{quotes}, the line at which something is wrong.")
        if category not in categories:
            meant = near(str(category), categories, most=1)
            guess = f" Did you mean `{meant[0]}`?" if meant else f" There are {_listed(categories)}."
            document.wrong(f"{at}.category", f"There is no category `{category}`.{guess}")
        files = sorted({defect.file for defect in defects if defect.file})
        if several and file not in files:
            meant = near(str(file), files, most=1)
            guess = f" Did you mean `{meant[0]}`?" if meant else f" There are {_listed(files)}."
            document.wrong(f"{at}.file", f"There is no file `{file}` in what is reviewed.{guess}")
        if not isinstance(reason, str) or len(reason.split()) < _REASON:
            document.wrong(f"{at}.reason", "The reason is too short to help anybody: say what goes wrong, and when.")
        found.append(Finding(index, line, category, reason, os.path.basename(file) if file else None))
    return found


def _listed(names):
    names = [f"`{name}`" for name in names]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
