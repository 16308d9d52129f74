"""Why a command did not work, as far as its output tells."""

import os
import re
import sys

from .failure import near

#: What people most often mean: preferred among all the names on PATH.
_COMMON = (
    "python python3 pip git ls cd cp mv rm mkdir rmdir cat echo touch grep sort uniq head tail wc find sed awk cut tr tee pwd "
    "export source alias chmod curl tar diff which pytest ruff uv poetry pipx docker make bash sh sleep test read printf exit "
    "if then else fi for do done while case esac function return set unset"
).split()
#: Those that can be asked for their options without anything happening.
_HARMLESS = set(
    "ls cp mv rm mkdir rmdir cat touch grep sort uniq head tail wc sed cut tr tee chmod diff pip python3 python".split()
)

_UNKNOWN = [
    re.compile(r"^\S+: (?:line )?\d+: (?P<name>\S+): (?:command )?not found$", re.M),
    re.compile(r"^(?:\S*/)?(?:env|exec): ['‘]?(?P<name>[^'’:]+)['’]?: No such file or directory$", re.M),
]
_GIT = re.compile(r"^git: '(?P<name>[^']+)' is not a git command", re.M)
_GIT_MEANT = re.compile(r"The most similar commands? (?:is|are)\n(?P<names>(?:\t\S+\n?)+)")
_OPTION = [
    re.compile(r"unrecognized (?:option|arguments:?) ['`\"]?(?P<name>-[^\s'`\"]+)"),
    re.compile(r"(?:unknown|invalid|illegal|no such) (?:option|switch):? (?:-- )?['`\"]?(?P<name>-*[\w?][\w-]*)", re.I),
    re.compile(r"[Nn]o such option:? ['`\"]?(?P<name>-[\w-]+)"),
    re.compile(r"unexpected argument ['`\"](?P<name>-[\w-]+)['`\"] found"),
]
_MODULE = re.compile(r"No module named '?(?P<name>[\w.]+)'?$", re.M)
_NO_FILE = [
    re.compile(r"can't open file '(?P<name>[^']+)'"),
    re.compile(r"pathspec '(?P<name>[^']+)' did not match any file"),
    re.compile(r"['‘](?P<name>[^'‘’]+)['’]: No such file or directory"),
    re.compile(r"(?:^|: )(?P<name>[^:\n]+): No such file or directory$", re.M),
]
_SYNTAX = re.compile(r"^\S+: (?:-c: )?(?:line )?(?P<line>\d+): (?P<message>(?:[Ss]yntax error|unexpected EOF).*)$", re.M)
_UNSET = re.compile(r"^\S+: (?:line )?(?P<line>\d+): (?P<name>\w+): (?:unbound variable|parameter not set)$", re.M)
_LINE = re.compile(r"^(?P<name>\S+): line (?P<line>\d+): ", re.M)
#: Commands of the Windows prompt, and what a shell has for them.
_OF_WINDOWS = {
    "copy": "cp",
    "xcopy": "cp",
    "move": "mv",
    "ren": "mv",
    "rename": "mv",
    "del": "rm",
    "erase": "rm",
    "rd": "rmdir",
    "md": "mkdir",
    "dir": "ls",
    "type": "cat",
    "cls": "clear",
    "findstr": "grep",
    "where": "which",
}
_NO_TARGET = re.compile(r"^(?P<name>\w+): missing (?:destination )?file operand", re.M)
_NO_REFERENCE = [
    re.compile(r"^fatal: invalid reference: (?P<name>\S+)$", re.M),
    re.compile(r"^merge: (?P<name>\S+) - not something we can merge$", re.M),
    re.compile(r"^error: pathspec '(?P<name>[^'\s]+)' did not match any file\(s\) known to git$", re.M),
]
#: What `git commit` says when nothing was added for it.
_NOTHING_ADDED = re.compile(
    r"^(?:no changes added to commit|nothing added to commit but untracked files present|nothing to commit, working tree clean)",
    re.M,
)


def failed_commands(text):
    """Status, line and text of each command that failed, as the trap wrote them down."""
    found = []
    for entry in text.split("\0"):
        status, _, rest = entry.strip("\n").partition(" ")
        line, _, words = rest.partition(" ")
        if status.isdigit() and line.isdigit():
            found.append((int(status), int(line), words))
    return found


def line_of(ran):
    """The line of a script at which it failed, or None."""
    if ran.failed and ran.failed[-1][0] == ran.status:
        return ran.failed[-1][1]
    said = [found for found in _LINE.finditer(ran.stderr) if found["name"] == os.path.basename(ran.script or "")]
    return int(said[-1]["line"]) if said else None


def of(ran):
    """Why a command with an exit status other than 0 did not work."""
    text = ran.stderr + "\n" + ran.stdout
    if (found := _SYNTAX.search(ran.stderr)) is not None:
        return {"why": "shell-syntax", "message": found["message"], "line": int(found["line"])}
    if (found := _UNSET.search(ran.stderr)) is not None:
        return _unknown("variable", found["name"], [], line=int(found["line"]))
    if ran.status == 127 and (found := _first(_UNKNOWN, ran.stderr)) is not None and "/" not in found:
        return unknown_command(found, ran.path)
    if (found := _GIT.search(text)) is not None:
        meant = _GIT_MEANT.search(text)
        return _unknown("git-command", found["name"], meant["names"].split() if meant else [])
    if (habit := _habit(ran, text)) is not None:
        return habit
    if (found := _MODULE.search(ran.stderr)) is not None and "Traceback" not in ran.stderr:
        return _unknown("module", found["name"], near(found["name"], sys.stdlib_module_names | {"pip", "pytest"}))
    if (found := _first(_NO_FILE, text)) is not None:
        return _unknown("path", _from(ran.folder, found), _near_paths(ran.folder, found))
    if (found := _first(_OPTION, text)) is not None:
        name, options = _option(ran, found, text)
        return _unknown("option", name, near(name, options))
    return {"why": "failed"}


def _habit(ran, text):
    """A mistake that people make with a command, where its own words lead elsewhere; `name` is what is marked in the line."""
    words = _words_that_failed(ran)
    if words[:2] == ["git", "commit"]:
        if (found := _NOTHING_ADDED.search(text)) is not None:
            of = "nothing-changed" if "working tree clean" in found[0] else "nothing-added"
            return {"why": "habit", "of": of, "name": ""}
        no_file = _first(_NO_FILE, text)
        if no_file is not None and " " in no_file and not any(word.startswith(("-m", "--message", "-F")) for word in words):
            return {"why": "habit", "of": "no-message-option", "name": no_file}
    if words[:2] in (["git", "switch"], ["git", "checkout"], ["git", "merge"]):
        name = _first(_NO_REFERENCE, text)
        if name is not None and words[-1] == name:
            return _no_branch(ran, words, name)
    if words and (found := _NO_TARGET.search(ran.stderr)) is not None and found["name"] == words[0] and len(words) > 1:
        return {"why": "habit", "of": "no-target", "name": words[0]}
    split = _split_name(ran, words)
    return {"why": "habit", "of": "spaces", "name": split} if split is not None else None


def _words_that_failed(ran):
    """The command that failed, as words: one of a script, or the command itself."""
    import shlex

    line = next((words for status, _, words in reversed(ran.failed) if status == ran.status), None)
    if line is None:
        return [] if ran.script else ran.arguments
    try:
        return shlex.split(line)
    except ValueError:
        return line.split()


def _no_branch(ran, words, name):
    """A branch that is not there: one with nearly this name is, or it has to be made."""
    said = _ask(["git", "-C", str(ran.folder), "branch", "--format=%(refname:short)"], ran.path)
    close = near(name, said.split(), most=1)
    if close or words[1] == "merge":
        return _unknown("branch", name, close)
    return {"why": "habit", "of": "no-branch" if words[1] == "switch" else "no-branch-checkout", "name": name}


def _split_name(ran, words):
    """A name with spaces in it, of which the shell has made several words."""
    found = {}
    for _, folders, files in os.walk(ran.folder):
        folders[:] = [each for each in folders if not each.startswith(".")]
        for name in (*folders, *files):
            parts = name.split()
            places = [at for at in range(len(words)) if words[at : at + len(parts)] == parts]
            if len(parts) > 1 and places:
                found.setdefault(places[0], name)
    return found[min(found)] if found else None


def habits(text):
    """What in a script runs and does something else than it looks like: line, name and text of each."""
    made, found = None, []
    for number, line in enumerate(text.splitlines(), 1):
        words = line.split()
        if words[:2] == ["git", "branch"] and len(words) == 3 and not words[2].startswith("-"):
            made = number, line.strip()
        elif words[:2] in (["git", "switch"], ["git", "checkout"]):
            made = None
        elif words[:2] == ["git", "commit"] and made is not None:
            found.append(("branch-not-switched", *made))
            made = None
        elif words[:2] == ["git", "add"] and words[2:3] in (["."], ["-A"], ["--all"], ["*"]):
            found.append(("adds-everything", number, line.strip()))
    return found


def unknown_command(name, path):
    """A name that is no command; what is on PATH may have been meant."""
    if name.lower() in _OF_WINDOWS:
        return _unknown("command", name, [_OF_WINDOWS[name.lower()]])
    names = [*_COMMON]
    for folder in path.split(os.pathsep):
        try:
            names += [entry.removesuffix(".exe") for entry in os.listdir(folder)]
        except OSError:
            continue
    common = near(name, _COMMON, most=1)
    return _unknown("command", name, common or near(name, names, most=1))


def _unknown(of, name, suggestions, **more):
    return {"why": "unknown", "of": of, "name": name, "suggestions": suggestions, **more}


def _first(patterns, text):
    return next((found["name"] for pattern in patterns if (found := pattern.search(text)) is not None), None)


def _option(ran, name, text):
    """An option as it was typed, and those that the command's own usage names, or its `--help` when that is harmless."""
    words = next((words for status, _, words in reversed(ran.failed) if status == ran.status), ran.command).split()
    if not name.startswith("-"):
        name = next((word for word in words if word.lstrip("-").partition("=")[0] == name and word.startswith("-")), f"-{name}")
    options = _options(text.replace(name, ""))
    # `python bill.py --help` would run the program.
    is_program = words[:1] in (["python"], ["python3"]) and not " ".join(words[1:2]).startswith("-")
    if not near(name, options) and words and words[0] in _HARMLESS | {"git"} and not is_program:
        asked = [*words[:2], "-h"] if words[0] == "git" else [*_with_module(words), "--help"]
        options = _options(_ask(asked, ran.path))
    return name, options


def _with_module(words):
    """`python -m venv …` is asked as `python -m venv`, `pip install …` as `pip install`."""
    if words[0].startswith("python") and words[1:2] == ["-m"]:
        return words[:3]
    return words[:2] if words[0] == "pip" and len(words) > 1 and words[1].isalpha() else words[:1]


def _options(text):
    found = []
    for option in re.findall(r"(?<![\w-])--?(?:\[no-\])?[A-Za-z][\w-]*", text):
        found += [option.replace("[no-]", ""), option.replace("[no-]", "no-")] if "[no-]" in option else [option]
    return list(dict.fromkeys(found))


def _ask(words, path):
    import subprocess

    try:
        said = subprocess.run(
            words,
            env=os.environ | {"PATH": path, "LC_ALL": "C"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=5,
            text=True,
            errors="replace",
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return said.stdout + said.stderr


def _from(folder, name):
    """A path as seen from the folder of the command."""
    whole = os.path.join(os.path.realpath(folder), "")
    for start in (whole, os.path.join(folder, "")):
        name = name.removeprefix(start)
    return name


def _near_paths(folder, name):
    """Files and folders whose names resemble the last part of a path that is not there."""
    name = _from(folder, name).rstrip("/")
    found = []
    for root, folders, files in os.walk(folder):
        folders[:] = [each for each in folders if not each.startswith(".") and each != "__pycache__"]
        found += [os.path.relpath(os.path.join(root, each), folder).replace(os.sep, "/") for each in (*folders, *files)]
        if len(found) > 2_000:
            break
    short = {}
    for path in found:
        short.setdefault(path.rpartition("/")[2], path)
    last = name.rpartition("/")[2]
    if last in short and short[last] != name:
        return [short[last]]
    return [short[each] for each in near(last, short, most=1)]
