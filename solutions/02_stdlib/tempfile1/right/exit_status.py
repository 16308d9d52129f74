"""Nothing left behind."""

import shutil
import sys
import tempfile
from pathlib import Path

order = input("Order? ")

with tempfile.TemporaryDirectory() as name:
    unpacked = Path(name) / "in"
    renamed = Path(name) / "out"
    renamed.mkdir()
    try:
        shutil.unpack_archive(f"{order}.zip", unpacked)
    except shutil.ReadError:
        print(f"{order}.zip can't be unpacked.")
        sys.exit(1)
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
