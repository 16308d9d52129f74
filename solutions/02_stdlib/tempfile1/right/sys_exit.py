import shutil
import sys
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory


def prepare(order, unpacked, renamed):
    try:
        shutil.unpack_archive(f"{order}.zip", unpacked)
    except (shutil.ReadError, zipfile.BadZipFile, OSError):
        sys.exit(f"{order}.zip can't be unpacked.")
    photos = [p for p in sorted(unpacked.rglob("*")) if p.suffix.lower() == ".jpg" and p.is_file()]
    if not photos:
        print(f"No photos in {order}.zip.")
        sys.exit()
    for number, photo in enumerate(photos, start=1):
        shutil.copy2(photo, renamed / f"print-{number:03d}.jpg")
    shutil.make_archive(f"{order}-print", "zip", renamed)
    return len(photos)


order = input("Order? ")
with TemporaryDirectory() as one, TemporaryDirectory() as two:
    count = prepare(order, Path(one), Path(two))
    print(f"{count} photos in {order}-print.zip.")
