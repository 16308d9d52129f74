import shutil
import zipfile
from pathlib import Path

concert = input("Which concert? ")
if Path(concert + ".zip").exists():
    print(f"There is a {concert}.zip already.")
elif Path(concert).exists():
    print(f"There is a folder {concert} already.")
else:
    count = 0
    with zipfile.ZipFile(concert + ".zip", "w") as archive:
        for path in sorted(Path("scores").rglob("*")):
            if path.is_file() and path.suffix not in [".tmp", ".bak"]:
                archive.write(path, path.relative_to("scores"))
                count += 1
    print(f"Packed {count} scores in {concert}.zip.")
