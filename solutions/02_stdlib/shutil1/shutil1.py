"""Copy, move and pack whole folders."""

import shutil
from pathlib import Path


def nightly_copy(scores, backups, day):
    """Copy the folder to backups/day without *.tmp and *.bak; return the new folder."""
    ignore = shutil.ignore_patterns("*.tmp", "*.bak")
    return shutil.copytree(scores, backups / day, ignore=ignore)


def pack(folder, name):
    """Pack the folder's content to "name.zip" beside the folder; return its Path."""
    return Path(shutil.make_archive(folder.parent / name, "zip", folder))


def retire(score, attic):
    """Move one score into the attic folder, made if missing; return its new Path."""
    attic.mkdir(parents=True, exist_ok=True)
    target = attic / score.name
    if target.exists():
        raise FileExistsError(target)
    return shutil.move(score, target)


def enough_space(usage, needed):
    """Return True when `needed` bytes fit and a tenth of the whole disk stays free."""
    return usage.free - needed >= usage.total / 10


# Why this way
#
# move to the full path of a file overwrites it without a question; asking first
# is part of the job. (move to a folder would raise shutil.Error.) The usage is
# handed in, because a test cannot fill a disk: what can be computed is kept
# apart from what has to be measured.
