# expect: a folder work of Lucía's own
"""Nothing left behind."""

import shutil
import tempfile
from pathlib import Path

order = input("Order? ")

name = "work"
shutil.rmtree(name, ignore_errors=True)
Path(name).mkdir()
if name:
    unpacked = Path(name) / "in"
    renamed = Path(name) / "out"
    renamed.mkdir()
    try:
        shutil.unpack_archive(f"{order}.zip", unpacked)
    except shutil.ReadError:
        print(f"{order}.zip can't be unpacked.")
    else:
        count = 0
        for path in sorted(unpacked.rglob("*")):
            if path.suffix.lower() == ".jpg":
                count += 1
                path.rename(renamed / f"print-{count:03}.jpg")
        if count == 0:
            print(f"No photos in {order}.zip.")
        else:
            shutil.make_archive(f"{order}-print", "zip", renamed)
            print(f"{count} photos in {order}-print.zip.")
    shutil.rmtree(name)
