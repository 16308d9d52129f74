"""Nothing left behind."""

import shutil
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


# Why this way
#
# A fixed name such as "work" can belong to somebody else: to a colleague, to a second run, to
# last Friday. A `try` with `finally: shutil.rmtree(work)` would clean up as well, but would
# still need a free name. The temporary folder may be on another disk, where `rename` to a
# place outside it fails: pack it, or use `shutil.move`.
