import shutil
import tempfile
from pathlib import Path


def make(order: str, work: Path) -> str:
    try:
        shutil.unpack_archive(order + ".zip", work / "in")
    except shutil.ReadError:
        return f"{order}.zip can't be unpacked."
    (work / "out").mkdir()
    photos = [p for p in sorted((work / "in").rglob("*")) if p.is_file()]
    photos = [p for p in photos if p.name.lower().endswith(".jpg")]
    if not photos:
        return f"No photos in {order}.zip."
    for number, photo in enumerate(photos, 1):
        shutil.copy(photo, work / "out" / f"print-{number:03d}.jpg")
    shutil.make_archive(order + "-print", "zip", work / "out")
    return f"{len(photos)} photos in {order}-print.zip."


work = Path(tempfile.mkdtemp(prefix="photos"))
try:
    print(make(input("Order? "), work))
finally:
    shutil.rmtree(work)
