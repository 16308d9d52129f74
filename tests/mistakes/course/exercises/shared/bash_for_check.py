"""Runs shell scripts for the checks of this course. Nothing to do here."""

import os
import shutil
import subprocess
import sys
from pathlib import Path


def find_bash():
    """Return the path of bash, or None. On Windows it is the one that comes with git."""
    if os.name != "nt":
        return shutil.which("bash")
    for folder in Path(shutil.which("git") or "").parents:
        if (folder / "bin" / "bash.exe").exists():
            return str(folder / "bin" / "bash.exe")
    return None


def environment(first="", **extra):
    """Return the environment for scripts: this Python first, git with a fixed author.

    A folder given as `first` stands before everything else in PATH.
    """
    env = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    for name in ("VIRTUAL_ENV", "PYTHONHOME", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "BASH_ENV"):
        env.pop(name, None)
    folders = [first, str(Path(sys.executable).parent), env.get("PATH", "")]
    env["PATH"] = os.pathsep.join(folder for folder in folders if folder)
    env["PIP_NO_INDEX"] = "1"
    env["PIP_DISABLE_PIP_VERSION_CHECK"] = "1"
    env["LC_ALL"] = "C"
    env["PYTHONUTF8"] = "1"
    env["GIT_CONFIG_NOSYSTEM"] = "1"
    env["GIT_CONFIG_GLOBAL"] = os.devnull
    env["GIT_TERMINAL_PROMPT"] = "0"
    env["GIT_EDITOR"] = "true"
    for role in ("AUTHOR", "COMMITTER"):
        env[f"GIT_{role}_NAME"] = "Robin Learner"
        env[f"GIT_{role}_EMAIL"] = "robin@example.org"
        env[f"GIT_{role}_DATE"] = "2024-05-01T12:00:00+0000"
    env.update(extra)
    return env


def bash(commands, cwd, name="commands", **extra):
    """Run shell commands in the folder cwd and return what came of it."""
    return subprocess.run(
        [find_bash(), "-c", commands.replace("\r\n", "\n"), name],
        cwd=cwd,
        env=environment(**extra),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        encoding="utf-8",
        errors="replace",
        timeout=60,
    )


def run_script(script, cwd, **extra):
    """Run a shell script in the folder cwd and return what came of it."""
    script = Path(script)
    return bash(script.read_text(encoding="utf-8"), cwd, script.name, **extra)


def complaint(ran):
    """Return what a script that failed said at its end; "" if no command failed."""
    if ran.returncode == 0:
        return ""
    said = [line for line in (ran.stdout + ran.stderr).splitlines() if line.strip()]
    return "\n".join([*said[-6:], f"exit status {ran.returncode}"])


def git(folder, *arguments):
    """Return what a git command prints, without the line end; "" if it fails."""
    ran = subprocess.run(
        ["git", *arguments],
        cwd=folder,
        env=environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=60,
    )
    return ran.stdout.strip("\n") if ran.returncode == 0 else ""
