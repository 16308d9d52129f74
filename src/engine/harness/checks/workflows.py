"""A workflow of GitHub Actions was read, and the steps of its jobs were run, here and without a network.

from pythlings_checks.workflows import workflow

def test_red():
    workflow("ci.yml").runs(on={"fare.py": "…", "test_fare.py": "…"}).fails_in("tests")
"""

import ast
import importlib.metadata
import importlib.util
import itertools
import os
import re
import shlex
import shutil
import sys
import tempfile

from pythlings_harness import contract

from . import clues
from .documents import read
from .failure import CheckFailed, Place, near
from .running import LIMIT, Ran, _for_bash, _path_of, _skip, environment, find_bash, path_text

_HERE = os.path.dirname(os.path.abspath(__file__))
#: Keys that GitHub knows: of a workflow, a job and a step.
_KEYS = {
    "": "name run-name on permissions env defaults concurrency jobs".split(),
    "job": "name needs permissions if runs-on environment concurrency outputs env defaults steps timeout-minutes strategy continue-on-error "
    "container services uses with secrets".split(),
    "step": "id if name uses run working-directory shell with env continue-on-error timeout-minutes".split(),
}
_EVENTS = (
    "push pull_request pull_request_target workflow_dispatch workflow_call workflow_run schedule release issues issue_comment "
    "merge_group create delete"
).split()
#: Actions that prepare a machine: what they do is done here already, or is of no use here.
_ACTIONS = (
    "actions/checkout actions/setup-python actions/cache actions/upload-artifact actions/download-artifact astral-sh/setup-uv "
    "actions/configure-pages actions/upload-pages-artifact actions/deploy-pages codecov/codecov-action"
).split()
#: A line that installs something.
_INSTALLS = re.compile(r"\b(?:pip3?|uv|pipx|apt-get|apt|npm)\s+(?:\S+\s+)?install\b")
#: Before each step: what failed is written down, and `pip install` looks only at what is there.
_BEFORE = """unset BASH_ENV
set -E
trap 'printf "%s %s %s\\0" "$?" "$LINENO" "$BASH_COMMAND" >> {record}' ERR
pip() {{ {python} {pip} "$@" || return; }}
pip3() {{ pip "$@" || return; }}
python() {{ if [ "$1 $2" = "-m pip" ]; then shift 2; pip "$@" || return; else command python "$@" || return; fi; }}
python3() {{ python "$@" || return; }}
uv() {{
  if [ "$1" = pip ]; then shift; pip "$@" || return
  elif [ "$1" = run ]; then shift; "$@" || return
  else command uv "$@" || return; fi
}}
"""


def workflow(path):
    """Read a workflow; what GitHub would refuse fails the check, at its line."""
    document = read(path, "YAML")
    return Workflow(document)


class Workflow:
    """A workflow that can be read; each check returns the same again."""

    def __init__(self, document):
        #: The file, as `read` gives it: `.has("jobs.tests.runs-on", "ubuntu-latest")`.
        self.document = document
        data = document.data
        if not isinstance(data, dict):
            document.wrong(1, "A workflow is made of names and values: `on:` and `jobs:` at least.")
        self._known_keys(data, "", "")
        for key, words in (("on", "says when it runs"), ("jobs", "says what is done")):
            if not data.get(key):
                document.wrong(key if key in data else 1, f"`{key}:` is missing, which {words}.")
        for event in self.events:
            if event not in _EVENTS:
                meant = near(event, _EVENTS, most=1)
                guess = f" Did you mean `{meant[0]}`?" if meant else ""
                document.wrong(f"on.{event}", f"GitHub has no event `{event}`.{guess}")
        if not isinstance(data["jobs"], dict):
            document.wrong("jobs", "`jobs:` has a name for each job, and what belongs to the job below it.")
        #: By name.
        self.jobs = {name: Job(self, name, about) for name, about in data["jobs"].items()}
        for job in self.jobs.values():
            for needed in job.needs:
                if needed not in self.jobs:
                    meant = near(needed, list(self.jobs), most=1)
                    guess = f" Did you mean `{meant[0]}`?" if meant else ""
                    document.wrong(f"jobs.{job.name}.needs", f"There is no job `{needed}` that it could wait for.{guess}")

    @property
    def events(self):
        """When it runs: event -> settings, an empty dictionary where there are none."""
        on = self.document.data["on"]
        if isinstance(on, dict):
            return {str(event): about if isinstance(about, dict) else {} for event, about in on.items()}
        return {str(event): {} for event in (on if isinstance(on, list) else [on])}

    def runs_for(self, event, branch=None):
        """It runs for this event; with `branch`: on this branch, or for pull requests into it."""
        if event not in self.events:
            there = _listed(list(self.events))
            self.document.wrong("on", f"This runs for {there} only, and it should run for `{event}`, too.")
        import fnmatch

        about = self.events[event]
        for key, is_wanted in (("branches", True), ("branches-ignore", False)):
            patterns = about.get(key)
            patterns = [patterns] if isinstance(patterns, str) else patterns
            if branch and patterns and any(fnmatch.fnmatchcase(branch, str(pattern)) for pattern in patterns) != is_wanted:
                self.document.wrong(f"on.{event}.{key}", f"For `{event}` it leaves out the branch `{branch}`.")
        return self

    def job(self, name):
        """The job with this name."""
        if name not in self.jobs:
            meant = near(name, list(self.jobs), most=1)
            guess = f" Is it what you wrote as `{meant[0]}`?" if meant else f" There is {_listed(list(self.jobs))}."
            self.document.wrong(f"jobs.{meant[0]}" if meant else "jobs", f"There is no job `{name}`.{guess}")
        return self.jobs[name]

    def runs(self, on, event="pull_request", limit=LIMIT):
        """Run all of the jobs, each in a folder of its own, and return what came of it. `on` as for a job."""
        done = {}
        waiting = list(self.jobs.values())
        while waiting:
            job = next((job for job in waiting if all(needed in done for needed in job.needs)), None)
            if job is None:
                self.document.wrong(f"jobs.{waiting[0].name}.needs", "These jobs wait for each other, so none of them begins.")
            waiting.remove(job)
            before = [done[needed] for needed in job.needs]
            is_skipped = any(run.result != "success" for run in before) and "always()" not in str(job.about.get("if", ""))
            done[job.name] = job.skipped() if is_skipped else job.runs(on, event, limit=limit)
        return WorkflowRun(self, done)

    def _known_keys(self, about, kind, at):
        for key in about:
            if key not in _KEYS[kind]:
                meant = near(str(key), _KEYS[kind], most=1)
                guess = f" Did you mean `{meant[0]}`?" if meant else ""
                where = {"": "at the top of a workflow", "job": "in a job", "step": "in a step"}[kind]
                self.document.wrong(f'{at}."{key}"' if at else f'"{key}"', f"There is no `{key}` {where}.{guess}")


class Job:
    """A job of a workflow."""

    def __init__(self, whole, name, about):
        self.workflow, self.name, self.about = whole, name, about
        wrong, self.at = whole.document.wrong, f'jobs."{name}"'
        if not isinstance(about, dict):
            wrong(self.at, f"The job `{name}` has nothing in it: `runs-on:` and `steps:` at least.")
        whole._known_keys(about, "job", self.at)
        if "runs-on" not in about:
            wrong(self.at, f"The job `{name}` doesn't say on which machine it runs: `runs-on: ubuntu-latest`.")
        self.steps = about.get("steps")
        if not isinstance(self.steps, list) or not self.steps:
            wrong(
                f"{self.at}.steps" if "steps" in about else self.at, f"The job `{name}` has no steps: a list, each with a `-`."
            )
        needs = about.get("needs") or []
        #: The jobs that come before it.
        self.needs = [needs] if isinstance(needs, str) else needs
        for number, step in enumerate(self.steps):
            at = f"{self.at}.steps[{number}]"
            if not isinstance(step, dict):
                wrong(at, "A step has a `run:` or a `uses:`.")
            whole._known_keys(step, "step", at)
            if ("run" in step) == ("uses" in step):
                wrong(at, f"A step has either a `run:` or a `uses:`; this one has {'both' if 'run' in step else 'neither'}.")
            if "uses" in step:
                self._known_action(str(step["uses"]), at)

    @property
    def matrix(self):
        """The combinations of its matrix: a dictionary each; one empty one where it has none."""
        found = (self.about.get("strategy") or {}).get("matrix") or {}
        lists = {key: value for key, value in found.items() if isinstance(value, list) and key not in ("include", "exclude")}
        combined = [dict(zip(lists, values, strict=True)) for values in itertools.product(*lists.values())]
        left_out = found.get("exclude") or []
        combined = [each for each in combined if not any(part.items() <= each.items() for part in left_out)]
        return combined + (found.get("include") or [] if not lists else [])

    def runs(self, on, event="pull_request", matrix=None, env=None, limit=LIMIT):
        """Run the steps in order, and return what came of it.

        `on` is a folder of the learner's, or a dictionary: file name -> text. The steps work on a copy, which is empty until
        `actions/checkout`. Of a matrix the first combination is run, or the one in `matrix`.
        """
        bash = find_bash() or _skip()
        with tempfile.TemporaryDirectory(prefix="check-") as above:
            branch, work = os.path.join(above, "branch"), os.path.join(above, "work")
            if isinstance(on, dict):
                os.mkdir(branch)
                for name, text in on.items():
                    whole = os.path.join(branch, name)
                    os.makedirs(os.path.dirname(whole), exist_ok=True)
                    with open(whole, "w", encoding="utf-8", newline="\n") as file:
                        file.write(text)
            else:
                shutil.copytree(_path_of(on), branch, ignore=shutil.ignore_patterns("__pycache__", ".git"))
            os.mkdir(work)
            runner = _Runner(self, bash, branch, work, above, event, matrix, env or {}, limit)
            return JobRun(self, runner.run(), is_tolerated=runner.is_true(self.about.get("continue-on-error")))

    def skipped(self):
        """What comes of it when a job before it has failed."""
        return JobRun(self, [], was_skipped=True)

    def place(self, number):
        """The line of a step."""
        return self.workflow.document._place(f"{self.at}.steps[{number}]")

    def _known_action(self, uses, at):
        name, _, version = uses.partition("@")
        wrong = self.workflow.document.wrong
        if uses.startswith(("./", "docker:")):
            return
        if not version:
            wrong(f"{at}.uses", f"An action needs a version: `{name}@v4`, for example.")
        if name not in _ACTIONS:
            meant = near(name, _ACTIONS, most=1)
            if meant:
                wrong(f"{at}.uses", f"There is no action `{name}`. Did you mean `{meant[0]}`?")


class Step:
    """What came of a step."""

    def __init__(self, number, about, result, ran=None, note=""):
        self.number, self.about = number, about
        #: Whether the job goes on after it, and is green, even when it fails.
        self.is_tolerated = False
        #: `success`, `failure` or `skipped`; an action that there is nothing to do for here is a `success`.
        self.result = result
        self.ran, self.note = ran, note

    @property
    def name(self):
        """Its `name`, or the first line of what it runs."""
        return str(self.about.get("name") or str(self.about.get("run") or self.about.get("uses")).strip().splitlines()[0])

    def __repr__(self):
        return f"<{self.name!r}: {self.result}>"


class JobRun:
    """What came of a job; each check returns the same again."""

    def __init__(self, job, steps, was_skipped=False, is_tolerated=False):
        self.job, self.steps = job, steps
        self.was_skipped = was_skipped
        failed = next((step for step in steps if step.result == "failure" and not step.is_tolerated), None)
        #: The step at which it failed, or None.
        self.failed = None if is_tolerated else failed
        #: The step at which it would have failed, but for the job's own `continue-on-error`.
        self.hidden = failed if is_tolerated else None

    def __repr__(self):
        return f"<{self.job.name}: {self.result}>"

    @property
    def result(self):
        """`success`, `failure` or `skipped`."""
        return "skipped" if self.was_skipped else "failure" if self.failed else "success"

    def succeeds(self):
        """All of its steps do what they should."""
        if self.failed is not None:
            self._stop(f"The job `{self.job.name}` should be green here, and its step `{self.failed.name}` fails.", self.failed)
        if self.was_skipped:
            self._stop(f"The job `{self.job.name}` is not run, since a job before it has failed.")
        return self

    def fails(self):
        """One of its steps fails."""
        if self.hidden is not None:
            self._hides(self.hidden)
        if self.failed is None:
            self._stop(f"The job `{self.job.name}` should be red here, and all of its steps pass.")
        return self

    def fails_at(self, part):
        """It fails, at the step whose name or commands have this in it."""
        if self.failed is None:
            self._passes_at(part)
        if not _has(self.failed, part):
            self._stop(
                f"The job `{self.job.name}` should be red at `{part}`, and it fails at the step `{self.failed.name}` before.",
                self.failed,
            )
        return self

    def ran(self, part):
        """A step whose commands have this in it was run."""
        if not any(_has(step, part) and step.result != "skipped" for step in self.steps):
            self._stop(f"The job `{self.job.name}` should run `{part}`, and no step of it does.")
        return self

    def _passes_at(self, part):
        """What should be red is green: at the step that has this in it, or else since no step has it."""
        step = next((step for step in self.steps if _has(step, part)), None)
        if step is None:
            self._stop(f"The job `{self.job.name}` should be red here, at `{part}`, and no step of it runs that.")
        if step.result == "skipped":
            self._stop(f"The job `{self.job.name}` should be red here, and its step `{step.name}` is not run.", step)
        if step.result == "failure":
            self._hides(step)
        self._stop(f"The job `{self.job.name}` should be red here, and its step `{step.name}` passes.", step, part)

    def _hides(self, step):
        """A step fails, and something keeps that from turning the job red."""
        whose = "its own `continue-on-error`" if step is self.hidden else "`continue-on-error`"
        self._stop(f"The step `{step.name}` fails, and {whose} makes the job `{self.job.name}` green all the same.", step)

    def _stop(self, words, step=None, part=""):
        job = self.job
        if step is None:
            raise CheckFailed(contract.told(words), place=job.workflow.document._place(f"{job.at}"))
        if step.note:
            words = f"{words} {step.note}"
        place, ran = job.place(step.number), step.ran
        line = _line_of(job, step, part)
        if line is not None:
            place = Place(job.workflow.document.path, line, job.workflow.document.text, around=1)
        raise CheckFailed(contract.told(words), place=place, run=ran.told() if ran is not None else None)


class WorkflowRun:
    """What came of all of the jobs; each check returns the same again."""

    def __init__(self, whole, jobs):
        self.workflow = whole
        #: By name.
        self.jobs = jobs

    def __repr__(self):
        return repr(list(self.jobs.values()))

    def succeeds(self):
        """All of the jobs are green."""
        for run in self.jobs.values():
            run.succeeds()
        return self

    def fails_in(self, *names):
        """These jobs fail, and no others, but for those that are not run because of that."""
        for name in names:
            self.workflow.job(name)
            self.jobs[name].fails()
        for name, run in self.jobs.items():
            if name not in names and run.failed is not None:
                run.succeeds()
        return self

    def fails_at(self, part):
        """The first job that fails does so at the step whose name or commands have this in it, whatever the job is called."""
        failed = [run for run in self.jobs.values() if run.failed is not None]
        if not failed:
            run = next((run for run in self.jobs.values() if any(_has(step, part) for step in run.steps)), None)
            if run is None:
                self.workflow.document.wrong("jobs", f"This should be red, at `{part}`, and no step of any job runs that.")
            run._passes_at(part)
        if not any(_has(run.failed, part) for run in failed):
            failed[0].fails_at(part)
        return self


class _Runner:
    """Runs the steps of a job."""

    def __init__(self, job, bash, branch, work, above, event, matrix, env, limit):
        self.job, self.bash, self.branch, self.work, self.above, self.limit = job, bash, branch, work, above, limit
        self.files = {
            name: os.path.join(above, name) for name in ("GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STEP_SUMMARY")
        }
        whole = job.workflow.document.data
        self.context = {
            "matrix": matrix if matrix is not None else (job.matrix or [{}])[0],
            "github": {
                "event_name": event,
                "ref": "refs/heads/change",
                "ref_name": "change",
                "base_ref": "main",
                "actor": "robin",
            },
            "runner": {"os": "Linux", "temp": above},
            "secrets": {},
            "steps": {},
            "env": {},
        }
        self.variables = {
            "CI": "true",
            "GITHUB_ACTIONS": "true",
            "GITHUB_WORKSPACE": work,
            "PYTHLINGS_PIP_ADDS": os.path.join(above, "pip"),
        }
        self.variables |= self.files
        for settings in (whole.get("env"), job.about.get("env"), env):
            self.context["env"] |= {str(name): self.filled(value) for name, value in (settings or {}).items()}

    def run(self):
        steps, has_failed = [], False
        for path in self.files.values():
            open(path, "w", encoding="utf-8").close()
        for number, about in enumerate(self.job.steps):
            self.context["job"] = {"status": "failure" if has_failed else "success"}
            if not self.is_wanted(about.get("if"), has_failed):
                steps.append(Step(number, about, "skipped"))
                continue
            step = self.action(number, about) if "uses" in about else self.commands(number, about)
            step.is_tolerated = self.is_true(about.get("continue-on-error"))
            steps.append(step)
            if "id" in about:
                self.context["steps"][str(about["id"])] = {
                    "outcome": step.result,
                    "outputs": _pairs(self.files["GITHUB_OUTPUT"]),
                }
            has_failed = has_failed or (step.result == "failure" and not step.is_tolerated)
        return steps

    def action(self, number, about):
        name = str(about["uses"]).partition("@")[0]
        if name == "actions/checkout":
            below = str((about.get("with") or {}).get("path", ""))
            shutil.copytree(self.branch, os.path.join(self.work, self.filled(below)), dirs_exist_ok=True)
        return Step(number, about, "success")

    def commands(self, number, about):
        env = (
            self.context["env"]
            | _pairs(self.files["GITHUB_ENV"])
            | {key: self.filled(value) for key, value in (about.get("env") or {}).items()}
        )
        defaults = (
            ((self.job.about.get("defaults") or {}).get("run") or {})
            or (self.job.workflow.document.data.get("defaults") or {}).get("run")
            or {}
        )
        below = self.filled(about.get("working-directory") or defaults.get("working-directory") or "")
        folder, shell, text = (
            os.path.join(self.work, below),
            str(about.get("shell") or defaults.get("shell") or ""),
            self.filled(about["run"]),
        )
        ran = Ran(["bash"], folder, "")
        ran.line = _first_line(text)
        if not os.path.isdir(folder):
            return Step(number, about, "failure", note=f"There is no folder `{below}`.")
        record, before, main = (os.path.join(self.above, f"{name}{number}") for name in ("failed", "before", "main"))
        with open(before, "w", encoding="utf-8", newline="\n") as file:
            words = {"record": record, "python": sys.executable, "pip": os.path.join(_HERE, "workflows_pip.py")}
            file.write(_BEFORE.format(**{name: _quoted(value) for name, value in words.items()}))
        with open(main, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        variables = environment() | self.variables | {str(name): str(value) for name, value in env.items()}
        variables["BASH_ENV"] = _for_bash(before)
        variables["PATH"] = os.pathsep.join([*_lines(self.files["GITHUB_PATH"]), _programs(self.above), variables["PATH"]])
        adds = _lines(self.variables["PYTHLINGS_PIP_ADDS"])
        if adds:
            variables["PYTHONPATH"] = os.pathsep.join(adds)
        program = (
            [sys.executable, main]
            if shell.startswith("python")
            else [self.bash, "-eo", "pipefail", main]
            if shell == "bash"
            else [self.bash, "-e", main]
        )
        ran.script, ran.text = main, text
        ran.carry_out(program, variables, self.limit)
        if os.path.exists(record):
            ran.failed = clues.failed_commands(path_text(record))
        note = ""
        if ran.status and not os.listdir(self.work):
            note = "The folder is empty: without `uses: actions/checkout@v4` before it, none of your files are there."
        if ran.status and ran.failed:
            lines, line = text.split("\n"), clues.line_of(ran)
            ran.line = lines[line - 1].strip() if line and line <= len(lines) else ran.line
        return Step(number, about, "success" if ran.status == 0 else "failure", ran, note)

    def filled(self, value):
        """A text with its `${{ … }}` replaced; what nobody knows is empty, as on GitHub."""
        if isinstance(value, bool):
            return str(value).lower()
        return re.sub(r"\$\{\{(.*?)\}\}", lambda found: _as_text(self.value(found[1])), str(value), flags=re.DOTALL)

    def is_true(self, value):
        """Whether a key that takes true or false, or an expression for one of them, says true."""
        return self.filled(value).strip() == "true" if value is not None else False

    def is_wanted(self, condition, has_failed):
        """Whether a step with this `if` is run."""
        if condition is None:
            return not has_failed
        text = (
            str(condition).lower()
            if isinstance(condition, bool)
            else re.sub(r"^\s*\$\{\{(.*)\}\}\s*$", r"\1", str(condition), flags=re.DOTALL)
        )
        self.context["has_failed"] = has_failed
        asks = re.search(r"\b(?:always|failure|success|cancelled)\(\)", text) is not None
        return bool(self.value(text)) and (asks or not has_failed)

    def value(self, text):
        """What an expression of GitHub's gives: names, texts, comparisons, `&&`, `||`, `!`, and a few functions."""
        text = re.sub(r"(?<=[\w])-(?=[A-Za-z])", "__", text.strip())
        text = text.replace("&&", " and ").replace("||", " or ")
        text = re.sub(r"!(?!=)", " not ", text)
        try:
            return self._of(ast.parse(text.strip(), mode="eval").body)
        except SyntaxError:
            return ""

    def _of(self, node):
        if isinstance(node, ast.Constant):
            return node.value.replace("__", "-") if isinstance(node.value, str) else node.value
        if isinstance(node, ast.Name):
            return {"true": True, "false": False, "null": None}.get(node.id, self.context.get(node.id, ""))
        if isinstance(node, ast.Attribute):
            found = self._of(node.value)
            return found.get(node.attr.replace("__", "-"), "") if isinstance(found, dict) else ""
        if isinstance(node, ast.Subscript):
            found, key = self._of(node.value), self._of(node.slice)
            return found.get(key, "") if isinstance(found, dict) else ""
        if isinstance(node, ast.BoolOp):
            values = [self._of(each) for each in node.values]
            return next((each for each in values[:-1] if bool(each) == isinstance(node.op, ast.Or)), values[-1])
        if isinstance(node, ast.UnaryOp):
            return not self._of(node.operand)
        if isinstance(node, ast.Compare) and len(node.ops) == 1:
            left, right = self._of(node.left), self._of(node.comparators[0])
            same = str(left).lower() == str(right).lower()
            return same if isinstance(node.ops[0], ast.Eq) else not same
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            return self._called(node.func.id, [self._of(each) for each in node.args])
        return ""

    def _called(self, name, given):
        has_failed = self.context.get("has_failed", False)
        told = {"always": True, "success": not has_failed, "failure": has_failed, "cancelled": False}
        if name in told:
            return told[name]
        if len(given) == 2 and name in ("contains", "startsWith", "endsWith"):
            whole, part = (str(each) for each in given)
            return {"contains": part in whole, "startsWith": whole.startswith(part), "endsWith": whole.endswith(part)}[name]
        return ""


def _line_of(job, step, part):
    """The line of the file at which the commands of a step failed, or which has a part of theirs in it; the run is told as that line."""
    document = job.workflow.document
    found = document._nearest(("jobs", job.name, "steps", step.number, "run"))
    if found is None or step.ran is None:
        return None
    lines = document.text.split("\n")
    is_block = re.search(r"run:\s*[|>]", lines[found[0] - 1]) is not None
    within = clues.line_of(step.ran)
    if within is None and part:
        commands = step.ran.text.split("\n")
        within = next((number for number, line in enumerate(commands, 1) if part in line), None)
        if within is not None:
            step.ran.line = commands[within - 1].strip()
    return found[0] + (within or 1 if is_block else 0)


def _programs(above):
    """A folder with the programs of the packages that are there: `pytest`, `ruff`, as after `pip install`."""
    folder = os.path.join(above, "programs")
    if os.path.isdir(folder):
        return folder
    os.makedirs(folder)
    # As `pip` writes them: the first argument is what the program was called as.
    found = {
        it.name: f"import sys; sys.argv[0] = {it.name!r}; from {it.module} import {it.attr.partition('.')[0]}; sys.exit({it.attr}())"
        for it in importlib.metadata.entry_points(group="console_scripts")
    }
    programs = {name: ["-c", code] for name, code in found.items()}
    # ruff and uv bring no entry point, but a module that starts them.
    names = {it.name for it in importlib.metadata.distributions()} - programs.keys()
    programs |= {name: ["-m", name] for name in names if name.isidentifier() and _is_started_by_name(name)}
    for name, words in programs.items():
        path = os.path.join(folder, name)
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(f'#!/bin/sh\nexec {_quoted(sys.executable)} {shlex.join(words)} "$@"\n')
        os.chmod(path, 0o755)
    return folder


def _is_started_by_name(name):
    spec = importlib.util.find_spec(name)
    return any(
        os.path.exists(os.path.join(folder, "__main__.py"))
        for folder in getattr(spec, "submodule_search_locations", None) or ()
    )


def _has(step, part):
    """Whether a step has this in its name or its commands. To install pytest is not to run it; but an install that fails has been run."""
    if step is None:
        return False
    run = str(step.about.get("run") or "")
    if "install" not in part and step.result != "failure":
        run = "\n".join(line for line in run.splitlines() if not _INSTALLS.search(line))
    return any(part in str(text) for text in (step.about.get("name") or "", run, step.about.get("uses") or ""))


def _first_line(text):
    return next((line.strip() for line in text.splitlines() if line.strip()), "")


def _pairs(path):
    return dict(line.split("=", 1) for line in _lines(path) if "=" in line)


def _lines(path):
    return [line for line in path_text(path).splitlines() if line.strip()] if os.path.exists(path) else []


def _quoted(path):
    return shlex.quote(_for_bash(path))


def _as_text(value):
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def _listed(names):
    names = [f"`{name}`" for name in names]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
