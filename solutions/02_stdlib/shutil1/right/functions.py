import os
import shutil
import sys

BAD = (".tmp", ".bak")


def unwanted(folder, names):
    return [name for name in names if name.endswith(BAD)]


def main() -> None:
    concert = input("Which concert? ")
    if os.path.exists(concert + ".zip"):
        print("There is a", concert + ".zip already.")
        sys.exit()
    try:
        folder = shutil.copytree("scores", concert, ignore=unwanted)
    except FileExistsError:
        print("There is a folder", concert, "already.")
        return
    number = 0
    for _, _, files in os.walk(folder):
        number += len(files)
    shutil.make_archive(concert, format="zip", root_dir=folder)
    shutil.rmtree(folder)
    print("Packed", number, "scores in", concert + ".zip.")


if __name__ == "__main__":
    main()
