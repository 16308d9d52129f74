"""Runs mypy on files and on a text that uses them: in a forked child of `typecheck`, or as a program of its own."""

import io
import json
import os
import re
import sys

_SAID = re.compile(
    r"(?P<file>.*?):(?P<line>\d+):(?P<column>\d+):(?P<last>\d+):(?P<end>\d+): (?P<kind>error|note|warning): (?P<text>.*)",
    re.DOTALL,
)
_CODE = re.compile(r"(.*?)  \[([a-z][\w-]*)\]", re.DOTALL)
#: Settings that mypy looks up for the module that is imported, and not for the one that imports it.
_OF_THE_IMPORTED = {"ignore_missing_imports", "follow_imports", "follow_imports_for_stubs", "follow_untyped_imports"}
#: How what uses the learner's file is called.
CALLER = "caller"


def run(request):
    """Check what a request names: `files` or a `config` that names them, with `arguments` of mypy's, in a `folder`.

    Returns what was `said`, what is wrong with the `config`, and why mypy `stopped`, if it did.
    """
    from mypy import build, main, options
    from mypy.errors import CompileError
    from mypy.fscache import FileSystemCache
    from mypy.modulefinder import BuildSource

    os.chdir(request["folder"])
    stdout, stderr, files = io.StringIO(), io.StringIO(), FileSystemCache()
    answer = {"said": [], "config": "", "stopped": ""}
    arguments = [
        *("--config-file", request["config"]),
        *("--cache-dir", request["cache"]),
        "--no-site-packages",
        "--no-error-summary",
        "--no-color-output",
        "--no-pretty",
        "--show-column-numbers",
        "--show-error-end",
        "--show-error-codes",
        "--hide-error-context",
        *request["arguments"],
        *request["files"],
    ]
    try:
        sources, chosen = main.process_options(arguments, stdout=stdout, stderr=stderr, fscache=files)
    except SystemExit:
        return answer | {"stopped": (stderr.getvalue() or stdout.getvalue()).strip()}
    answer["config"] = stderr.getvalue().strip()
    chosen.python_executable, chosen.fast_exit, chosen.output, chosen.num_workers = sys.executable, False, None, 0
    modules = [source.module for source in sources]
    if request["text"] is not None:
        sources.append(BuildSource(f"{CALLER}.py", CALLER, request["text"]))
    _bind_to(modules, chosen, options)
    try:
        said = build.build(sources, chosen, None, None, files, stdout, stderr).errors
    except CompileError as error:
        said = error.messages
    except SystemExit:
        return answer | {"stopped": (stderr.getvalue() or stdout.getvalue()).strip() or "it ended"}
    answer["said"] = [one for one in map(_taken_apart, said) if one is not None]
    answer["modules"] = modules
    return answer


def _bind_to(modules, chosen, options):
    """Let what was chosen hold for the files in question, and not for the whole library.

    What mypy knows about the library is kept from run to run only as long as it is looked at with the same settings.
    """
    plain = options.Options()
    moved = {}
    for name in options.PER_MODULE_OPTIONS - _OF_THE_IMPORTED:
        value = getattr(chosen, name)
        if value != getattr(plain, name):
            moved[name] = value
            setattr(chosen, name, getattr(plain, name))
    tops = {module.partition(".")[0] for module in [*modules, CALLER]}
    tops |= {name.partition(".")[0] for name in os.listdir() if name.endswith(".py") or "." not in name}
    for top in sorted(tops):
        for pattern in (top, f"{top}.*"):
            chosen.per_module_options[pattern] = moved | chosen.per_module_options.get(pattern, {})


def _taken_apart(line):
    """A line of mypy's, as data; a message for a whole file has the line 0."""
    found = _SAID.fullmatch(line)
    if found is None:
        found = re.fullmatch(r"(?P<file>.*?):(?:(?P<line>\d+):)?(?:(?P<column>\d+):)? (?P<kind>error|note): (?P<text>.*)", line)
        if found is None:
            return None
    parts = found.groupdict()
    coded = _CODE.fullmatch(parts["text"])
    text, code = coded.groups() if coded else (parts["text"], "")
    number = {name: int(parts.get(name) or 0) for name in ("line", "column", "last", "end")}
    return {"file": parts["file"], "kind": parts["kind"], "text": text, "code": code, **number}


if __name__ == "__main__":
    # The modules beside this one are no modules of Python's.
    sys.path[:] = [folder for folder in sys.path if os.path.abspath(folder) != os.path.dirname(os.path.abspath(__file__))]
    print(json.dumps(run(json.load(sys.stdin))))
