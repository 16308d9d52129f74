import os
import shutil
from pathlib import Path


def files_below(top: str | Path) -> list[Path]:
    return sorted(Path(folder, name).resolve() for folder, _, names in os.walk(top) for name in names)


def target_for(path, top, backup):
    parts = Path(os.path.relpath(os.path.realpath(path), os.path.realpath(top)))
    if parts.parts[0] == "..":
        raise ValueError(path)
    return Path(backup).absolute() / parts


def versioned(path, number):
    head, tail = os.path.split(path)
    base, suffix = os.path.splitext(tail)
    return Path(head, f"{base}-{number}{suffix}")


def safe(path, top):
    try:
        rest = Path(path).resolve().relative_to(Path(top).resolve())
    except ValueError:
        return False
    return len(rest.parts) > 0


def back_up(top, backup):
    count = 0
    for path in files_below(top):
        target = target_for(path, top, backup)
        os.makedirs(target.parent, exist_ok=True)
        shutil.copyfile(path, target)
        count += 1
    return count
