"""Fifty singers, one folder."""

import shutil
from pathlib import Path

concert = input("Which concert? ")
folder = Path(concert)
archive = Path(f"{concert}.zip")

if archive.exists():
    print(f"There is a {archive} already.")
elif folder.exists():
    print(f"There is a folder {folder} already.")
else:
    shutil.copytree("scores", folder, ignore=shutil.ignore_patterns("*.tmp", "*.bak"))
    shutil.make_archive(concert, "zip", folder)
    count = len([path for path in folder.rglob("*") if path.is_file()])
    shutil.rmtree(folder)
    print(f"Packed {count} scores in {archive}.")


# Why this way
#
# `Path(concert).with_suffix(".zip")` would make spring.zip of spring.2026. Without the two
# questions at the top, make_archive overwrites last year's zip, and after a copytree with
# dirs_exist_ok=True, rmtree deletes what somebody else put into the folder. A program may
# only delete what it has made itself.
