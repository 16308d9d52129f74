"""Files that say what is installed: a Dockerfile, requirements for pip. See `formats`."""

import re

from .failure import Unreadable, near

INSTRUCTIONS = "ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split()


def dockerfile(text):
    data, places = {}, {}
    lines = text.splitlines()
    at = 0
    while at < len(lines):
        first, line = at, lines[at]
        at += 1
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        words = [line.rstrip("\\ \t")] if line.rstrip().endswith("\\") else [line.rstrip()]
        while lines[at - 1].rstrip().endswith("\\") and at < len(lines):
            if not lines[at].lstrip().startswith("#"):
                words.append(lines[at].strip().rstrip("\\ \t"))
            at += 1
        name, _, rest = " ".join(words).strip().partition(" ")
        start = len(line) - len(line.lstrip()) + 1
        upper = name.upper()
        if upper not in INSTRUCTIONS:
            meant = near(upper, INSTRUCTIONS, most=1)
            said = f"unknown instruction {name}" + (f", meant {meant[0]}" if meant else "")
            raise Unreadable(said, first + 1, start, len(name))
        if not rest.strip():
            raise Unreadable(f"nothing after {upper}", first + 1, start, len(name))
        if not data.keys() - {"ARG"} and upper not in ("FROM", "ARG"):
            raise Unreadable(f"{upper} before FROM", first + 1, start, len(name))
        for tail in re.finditer(r"<<-?['\"]?(\w+)['\"]?", rest):
            body = []
            while at < len(lines) and lines[at].strip() != tail[1]:
                body.append(lines[at])
                at += 1
            at += 1
            rest += "\n" + "\n".join(body)
        data.setdefault(upper, []).append(rest.strip())
        places[upper, len(data[upper]) - 1] = first + 1, start, len(line) + 1
        places.setdefault((upper,), places[upper, len(data[upper]) - 1])
    if "FROM" not in data:
        raise Unreadable("no FROM", 1)
    return data, places


_SPECIFIER = r"(?:===|==|~=|!=|<=|>=|<|>)\s*[\w.*+!-]+"
_REQUIREMENT = re.compile(
    rf"(?P<name>[A-Za-z0-9][\w.-]*)\s*(?P<extras>\[[\w\s,.-]*\])?\s*(?P<specifiers>\(?{_SPECIFIER}(?:\s*,\s*{_SPECIFIER})*,?\)?)?"
    r"\s*(?:@\s*(?P<url>\S+))?\s*(?:;\s*(?P<marker>.*))?$"
)
_VARIABLES = (
    "os_name sys_platform platform_machine platform_python_implementation platform_release platform_system platform_version "
    "python_version python_full_version implementation_name implementation_version extra"
).split()


def requirements(text):
    data, places = {}, {}
    for number, line in enumerate(text.splitlines(), 1):
        plain = re.sub(r"(^|\s+)#.*$", "", line).rstrip()
        if not plain.strip():
            continue
        if plain.lstrip().startswith("-"):
            option, _, rest = plain.strip().partition(" ")
            data.setdefault(option, []).append(rest.strip())
            places[option, len(data[option]) - 1] = number, 1, len(plain) + 1
            places.setdefault((option,), places[option, len(data[option]) - 1])
            continue
        found = _REQUIREMENT.match(plain.strip())
        if found is None:
            raise _of_requirement(plain, number)
        if found["marker"]:
            _check_marker(found["marker"], plain, number)
        name = re.sub(r"[-_.]+", "-", found["name"]).lower()
        if name in data:
            raise Unreadable(f"duplicate name {found['name']!r}", number, 1, len(found["name"]))
        data[name] = re.sub(r"\s+", "", found["specifiers"] or found["url"] or "") + (
            f"; {found['marker']}" if found["marker"] else ""
        )
        places[(name,)] = number, 1, len(plain) + 1
    return data, places


def _of_requirement(line, number):
    if (found := re.search(r"(?<![=<>!~])=(?!=)", line)) is not None:
        return Unreadable("a single =", number, found.start() + 1)
    if (found := re.search(r"\S(#)", line)) is not None:
        return Unreadable("a # without a space before it", number, found.start(1) + 1)
    if (found := re.match(r"[\w.-]+\s+(\d[\w.]*)", line)) is not None:
        return Unreadable("a version without a sign", number, found.start(1) + 1, len(found[1]))
    if (found := re.search(r"=>|=<|><", line)) is not None:
        return Unreadable(f"a sign that there is not: {found[0]}", number, found.start() + 1, 2)
    if (found := re.match(rf"[\w.\[\]-]+\s*{_SPECIFIER}(\s+)(?={_SPECIFIER})", line)) is not None:
        return Unreadable("no comma between two versions", number, found.start(1) + 1)
    return Unreadable("no requirement", number, 1, len(line))


def _check_marker(marker, line, number):
    """Words of a marker that are neither a variable nor in quotes."""
    plain = re.sub(r"'[^']*'|\"[^\"]*\"", lambda found: " " * len(found[0]), marker)
    for word in re.finditer(r"[A-Za-z_]\w*(?:\.\w+)*|\d[\w.]*", plain):
        if word[0] not in (*_VARIABLES, "and", "or", "in", "not"):
            start = line.find(marker) + word.start() + 1
            raise Unreadable(f"a word without quotes: {word[0]}", number, start, len(word[0]))
