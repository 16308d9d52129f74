# expect: a folder that is there already is left alone
"""Fifty singers, one folder."""

import shutil
from pathlib import Path

concert = input("Which concert? ")
folder = Path(concert)
archive = Path(f"{concert}.zip")

if archive.exists():
    print(f"There is a {archive} already.")
else:
    shutil.copytree("scores", folder, ignore=shutil.ignore_patterns("*.tmp", "*.bak"), dirs_exist_ok=True)
    shutil.make_archive(concert, "zip", folder)
    count = len([path for path in folder.rglob("*") if path.is_file()])
    shutil.rmtree(folder)
    print(f"Packed {count} scores in {archive}.")
