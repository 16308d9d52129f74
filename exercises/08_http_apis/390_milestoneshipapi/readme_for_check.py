"""Reads the README of a service, and does what it says. Nothing to do here."""

import json
import re
import shlex
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from pythlings_checks import read

NAME = "lostfound/README.md"
WANTED = {
    "Hand in": ({"key", "what", "line", "day"}, {"id"}),
    "Search": ({"word"}, {"id", "what", "line", "day"}),
    "Look up": ({"id"}, {"what", "line", "day", "owner"}),
    "Give back": ({"key", "id", "owner"}, set()),
}
BLANK = re.compile(r"\{(\w+)\}")
ANYTHING = object()


@dataclass
class Message:
    """A request or an answer, with blanks."""

    line: int
    first: str
    headers: list[tuple[str, str]] = field(default_factory=list)
    body: object = ANYTHING  # nothing is sent

    @property
    def blanks(self):
        text = [self.first, *(value for _, value in self.headers)]
        if self.body is not ANYTHING:
            text.append(json.dumps(self.body, ensure_ascii=False))
        return {name for each in text for name in BLANK.findall(each)}


@dataclass
class Step:
    """What's under a heading."""

    title: str
    request: Message
    answer: Message

    @property
    def method(self):
        return self.request.first.split()[0]

    @property
    def target(self):
        return self.request.first.split()[1]

    @property
    def path(self):
        return self.target.partition("?")[0]

    @property
    def status(self):
        return int(self.answer.first.split()[1])


class Readme:
    """The learner's README, taken apart."""

    def __init__(self):
        self.file = read(NAME)
        self.blocks = {}  # heading -> [(language, number of the line of its first line, lines)]
        self.at, self.texts = {}, {}
        heading, block, language = "", None, ""
        for number, line in enumerate(self.file.lines, 1):
            fence = re.match(r"\s{0,3}```+\s*([\w-]*)", line)
            if fence and block is None:
                language, block = fence[1].lower(), []
                self.blocks.setdefault(heading, []).append((language, number + 1, block))
            elif fence:
                block = None
            elif block is not None:
                block.append(line)
            elif found := re.match(r"##\s+(.+?)\s*#*\s*$", line):
                heading = found[1]
                self.at.setdefault(heading, number)
            else:
                self.texts.setdefault(heading, []).append(line)

    def command(self):
        """How the service is started: the words after `python`."""
        for blocks in self.blocks.values():
            for language, _, lines in blocks:
                for line in lines if language in ("sh", "shell", "bash", "console") else ():
                    words = shlex.split(line.strip().removeprefix("$ "))
                    if words[:3] in ([python, "-m", "uvicorn"] for python in ("python", "python3")):
                        port = [at for at, word in enumerate(words) if word == "8000"]
                        if port and words[port[0] - 1] == "--port":
                            return [
                                "{port}" if at == port[0] else word for at, word in enumerate(words)
                            ][1:]
        self.file.wrong(
            1,
            "It doesn't say how the service is started: a block of `sh`, with a line that begins with "
            "`python -m uvicorn` and has `--port 8000` in it.",
        )

    def step(self, title):
        """The request and the answer under a heading."""
        if title not in self.at:
            self.file.wrong(1, f"There's no heading `## {title}`.")
        found = [block for block in self.blocks.get(title, []) if block[0] == "http"]
        if len(found) != 2:
            self.file.wrong(
                self.at[title],
                f"Under `## {title}` there should be two blocks of `http`: a request, and its answer. "
                f"There's {['none', 'only one'][len(found)] if len(found) < 2 else len(found)}.",
            )
        request, answer = (self.message(*block[1:]) for block in found)
        if not re.fullmatch(r"[A-Z]+ /\S*( HTTP/1\.1)?", request.first):
            self.file.wrong(
                request.line, "A request begins with a method and a path, such as `GET /bells`."
            )
        if not re.match(r"HTTP/1\.1 2\d\d( |$)", answer.first):
            self.file.wrong(
                answer.line,
                "The answer begins with `HTTP/1.1`, a status of success and its words.",
            )
        return Step(title, request, answer)

    def message(self, line, lines):
        """A block, taken apart."""
        head, _, body = "\n".join(lines).partition("\n\n")
        first, *rest = head.split("\n")
        made = Message(line, first.strip())
        for number, each in enumerate(rest, line + 1):
            name, colon, value = each.partition(":")
            if not colon or " " in name.strip():
                self.file.wrong(
                    number,
                    "This should be a header, such as `X-Ringer: {ringer}`, or an empty line.",
                )
            made.headers.append((name.strip(), value.strip()))
        if body.strip():
            try:
                made.body = json.loads(body)
            except ValueError:
                self.file.wrong(
                    min(line + len(head.split("\n")) + 1, line + len(lines) - 1),
                    "What comes after the empty line should be JSON. A blank in it has double quotes, "
                    'such as "{times}", also where a number will come.',
                )
        return made

    def errors(self):
        """The statuses that are named under Errors."""
        if "Errors" not in self.at:
            self.file.wrong(1, "There's no heading `## Errors`.")
        lines = [*self.texts.get("Errors", [])]
        lines += [line for _, _, block in self.blocks.get("Errors", []) for line in block]
        return {int(number) for line in lines for number in re.findall(r"\b[45]\d\d\b", line)}


def filled(pattern, values):
    """JSON, with the blanks filled in."""
    if isinstance(pattern, dict):
        return {name: filled(value, values) for name, value in pattern.items()}
    if isinstance(pattern, list):
        return [filled(value, values) for value in pattern]
    if isinstance(pattern, str):
        whole = BLANK.fullmatch(pattern)
        if whole and whole[1] in values:
            return values[whole[1]]
        return BLANK.sub(lambda found: str(values.get(found[1], found[0])), pattern)
    return pattern


def filled_target(target, values):
    """A path with its query, with the blanks filled in."""
    return BLANK.sub(lambda found: quote(str(values.get(found[1], "x")), safe=""), target)


class Mismatch(Exception):
    """An answer isn't what the README says."""


def same(one, other):
    """Whether two values are equal, and of one kind."""
    return type(one) is type(other) and one == other


def matched(pattern, value, values, where="the body"):
    """Return what's found in the blanks, and a list of these for the items of a list."""
    found, items = {}, []
    if isinstance(pattern, dict):
        if not isinstance(value, dict):
            raise Mismatch(f"By the README, {where} is an object.")
        for name in pattern.keys() - value.keys():
            raise Mismatch(f"By the README, there's a field `{name}` in {where}.")
        for name in value.keys() - pattern.keys():
            raise Mismatch(f"The README says nothing of a field `{name}` in {where}.")
        for name, each in pattern.items():
            inner, more = matched(each, value[name], values, f"`{name}`")
            found |= inner
            items += more
    elif isinstance(pattern, list):
        if not isinstance(value, list):
            raise Mismatch(f"By the README, {where} is a list.")
        if len(pattern) == 1:
            for each in value:
                inner, _ = matched(pattern[0], each, {}, f"an item of {where}")
                items.append(inner)
        elif pattern != value:
            raise Mismatch(f"By the README, {where} is {json.dumps(pattern)}.")
    elif isinstance(pattern, str) and (blank := BLANK.fullmatch(pattern)):
        name = blank[1]
        if name in values and not same(value, values[name]):
            raise Mismatch(
                f"By the README, {where} is {{{name}}}. That's {json.dumps(values[name], ensure_ascii=False)} here."
            )
        found[name] = value
    elif isinstance(pattern, str) and BLANK.search(pattern):
        found |= matched_text(pattern, value, values, where)
    elif not same(pattern, value):
        raise Mismatch(f"By the README, {where} is {json.dumps(pattern, ensure_ascii=False)}.")
    return found, items


def matched_text(pattern, value, values, where):
    """Return what's found in the blanks of a text."""
    parts = BLANK.split(pattern)
    shape = "".join(re.escape(part) if at % 2 == 0 else "(.+)" for at, part in enumerate(parts))
    match = re.fullmatch(shape, value) if isinstance(value, str) else None
    if match is None:
        raise Mismatch(f"By the README, {where} looks like {pattern}")
    found = dict(zip(parts[1::2], match.groups(), strict=True))
    for name, text in found.items():
        if name in values and text not in (str(values[name]), quote(str(values[name]), safe="")):
            raise Mismatch(
                f"By the README, {where} has {{{name}}} in it. That's {values[name]} here."
            )
    return found


class Stranger:
    """A script that has never seen the code."""

    def __init__(self, readme, site, key):
        self.readme, self.site, self.key = readme, site, key
        self.met = []  # (title, answer)

    def ask(self, title, change=None, leave_out=(), **values):
        """Send the request under a heading, and return the answer. `change` gets the JSON."""
        step, values = self.readme.step(title), {"key": self.key, **values}
        headers = {
            name: filled(value, values)
            for name, value in step.request.headers
            if not set(BLANK.findall(value)) & set(leave_out)
        }
        body = b""
        if step.request.body is not ANYTHING:
            sent = filled(step.request.body, values)
            body = json.dumps(change(sent) if change else sent, ensure_ascii=False).encode()
        answer = self.site.request(
            step.method, filled_target(step.target, values), headers=headers, body=body, limit=60
        )
        self.met.append((title, answer))
        return answer

    def done(self, title, **values):
        """Send the request, and return what's found in the answer and in the items of its list."""
        step = self.readme.step(title)
        answer = self.ask(title, **values)
        if answer.status != step.status:
            words = f"By the README, the answer is {step.status} here."
            kinds = {name.lower() for name, _ in step.request.headers}
            if (
                answer.status == 422
                and step.request.body is not ANYTHING
                and "content-type" not in kinds
            ):
                words += " It was sent as it's written there, without a Content-Type."
            answer.wrong(words)
        known = {"key": self.key, **values}
        try:
            found = {}
            for name, pattern in step.answer.headers:
                if name.lower() in ("content-type", "content-length", "date", "server"):
                    continue
                if name.lower() not in answer.headers:
                    raise Mismatch(f"By the README, there's a header {name}.")
                found |= matched_text(
                    pattern, answer.headers[name.lower()], known, f"the header {name}"
                )
            if step.answer.body is ANYTHING:
                if answer.body.strip():
                    raise Mismatch("By the README, the answer has no body.")
                return found, [], answer
            inner, items = matched(step.answer.body, answer.json, known)
        except Mismatch as wrong:
            answer.wrong(str(wrong))
        return found | inner, items, answer

    def hand_in(self, what="umbrella", line=7, day="2026-05-03"):
        """Hand in a thing, and return its id."""
        return self.done("Hand in", what=what, line=line, day=day)[0]["id"]

    def look_up(self, number, **thing):
        """Look up a thing; these values have to be shown."""
        return self.done("Look up", id=number, **thing)

    def search(self, word):
        """Search for a word; return the items and the answer."""
        return self.done("Search", word=word)[1:]

    def refused(self, status, answer):
        """The answer is this error, and the README names it."""
        answer.answers(status)
        if status not in self.readme.errors():
            self.readme.file.wrong(
                self.readme.at["Errors"],
                f"The service answered {status}, and there's nothing about {status} under `## Errors`.",
            )


HERE = Path(__file__).parent
