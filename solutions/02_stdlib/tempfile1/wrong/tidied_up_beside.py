# expect: no folder of its own comes up beside the program
import shutil
from pathlib import Path

order = input("Order? ")
work = Path(f"work-{order}")
work.mkdir(exist_ok=True)
try:
    unpacked = work / "in"
    renamed = work / "out"
    renamed.mkdir(exist_ok=True)
    shutil.unpack_archive(f"{order}.zip", unpacked)
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
except shutil.ReadError:
    print(f"{order}.zip can't be unpacked.")
finally:
    shutil.rmtree(work)
