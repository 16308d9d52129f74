import zipfile
from pathlib import PurePosixPath

order = input("Order? ")
try:
    with zipfile.ZipFile(order + ".zip") as archive:
        names = [n for n in archive.namelist() if PurePosixPath(n).suffix.lower() == ".jpg"]
        names = [n for n in names if not n.endswith("/")]
        photos = [archive.read(n) for n in sorted(names, key=lambda n: PurePosixPath(n).parts)]
except (OSError, zipfile.BadZipFile):
    print(f"{order}.zip can't be unpacked.")
else:
    if photos:
        with zipfile.ZipFile(f"{order}-print.zip", "w") as target:
            for number, photo in enumerate(photos, start=1):
                target.writestr(f"print-{number:03}.jpg", photo)
        print(f"{len(photos)} photos in {order}-print.zip.")
    else:
        print(f"No photos in {order}.zip.")
