# expect: keeps its whole name
"""Fifty singers, one folder."""

import shutil
from pathlib import Path

concert = input("Which concert? ")
folder = Path(concert)
archive = Path(concert).with_suffix(".zip")

if archive.exists():
    print(f"There is a {archive} already.")
elif folder.exists():
    print(f"There is a folder {folder} already.")
else:
    shutil.copytree("scores", folder, ignore=shutil.ignore_patterns("*.tmp", "*.bak"))
    shutil.make_archive(archive.with_suffix(""), "zip", folder)
    count = len([path for path in folder.rglob("*") if path.is_file()])
    shutil.rmtree(folder)
    print(f"Packed {count} scores in {archive}.")
