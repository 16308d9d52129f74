"""Nothing left behind.

Monday at Lucía's photo lab. The program that makes an order ready for the printer hasn't
worked since Friday:

    Order? omar
    FileExistsError: [Errno 17] File exists: 'work'

On Friday somebody's zip file was broken. The program stopped halfway, and its folder `work`
stayed. In July two colleagues started it in the same minute. A wedding got photos of a
football match.

tempfile makes a folder with a name that nobody else has, in a place that your system keeps
for such things. At the end of the block the folder is deleted, even after an error:

    >>> import tempfile
    >>> from pathlib import Path
    >>> with tempfile.TemporaryDirectory() as name:
    ...     letter = Path(name) / "letter.txt"
    ...     letter.write_text("hello", encoding="utf-8")
    5
    >>> letter.exists()
    False

Use it, so that nothing but the printer's zip is left, however the program ends. Lucía's other
two wishes are below. Run it: `python3 tempfile1.py` (on Windows `py tempfile1.py`). Try the
orders omar, broken and letters.
"""

import shutil
from pathlib import Path

# TODO: if omar.zip is missing or isn't a zip file, say `omar.zip can't be unpacked.`
# (unpack_archive raises shutil.ReadError then.)
# TODO: if there is no photo in it, say `No photos in omar.zip.` and make no zip.
# In both cases the program ends without a traceback.

order = input("Order? ")
work = Path("work")
work.mkdir()

unpacked = work / "in"
shutil.unpack_archive(f"{order}.zip", unpacked)

renamed = work / "out"
renamed.mkdir()
count = 0
for path in sorted(unpacked.rglob("*")):
    if path.suffix.lower() == ".jpg":
        count += 1
        path.rename(renamed / f"print-{count:03}.jpg")

shutil.make_archive(f"{order}-print", "zip", renamed)
shutil.rmtree(work)
print(f"{count} photos in {order}-print.zip.")
