"""Copy, move and pack whole folders.

pathlib deals with one file at a time. shutil ("shell utilities") deals with
whole trees: copytree copies, move moves even from one disk to another,
make_archive packs, disk_usage says how full a disk is.

    import shutil

    shutil.copytree("scores", "copy", ignore=shutil.ignore_patterns("*.tmp"))
    shutil.make_archive("scores-may", "zip", "copy")    # writes scores-may.zip

Two things surprise people. make_archive adds the suffix itself. And copytree
refuses a target that is there already, which is what you want for a backup:
yesterday's copy must not be mixed with today's.

A choir keeps its scores in a folder and copies it every night. Complete the
functions; all paths are Path objects.
"""

import shutil
from pathlib import Path


def nightly_copy(scores, backups, day):
    """Copy the folder to backups/day without *.tmp and *.bak; return the new folder.

    A day that is there already raises FileExistsError.
    """
    # TODO
    return backups / day


def pack(folder, name):
    """Pack the folder's content to "name.zip" beside the folder; return its Path."""
    # TODO: the archive lies in folder.parent.
    return folder.parent / name


def retire(score, attic):
    """Move one score into the attic folder, made if missing; return its new Path.

    A score of the same name that is there already raises FileExistsError.
    """
    # TODO: move returns where the file went. What would it do with a taken name?
    return score


def enough_space(usage, needed):
    """Return True when `needed` bytes fit and a tenth of the whole disk stays free.

    `usage` is what shutil.disk_usage gives: it has .total, .used and .free.
    """
    # TODO
    return usage.free > needed
