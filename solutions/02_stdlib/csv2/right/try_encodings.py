import csv
import io

CAUSES = dict(zip(["one.csv", "two.csv", "three.csv"], ["byte order mark", "other delimiter", "wrong encoding"]))


def load(path: str) -> list[tuple[str, int]]:
    for encoding in ["utf-8-sig", "latin-1"]:
        try:
            with open(path, encoding=encoding, newline="") as file:
                text = file.read()
        except UnicodeError:
            continue
        break
    file = io.StringIO(text)
    names = file.readline().strip()
    mark = [",", ";"][";" in names]
    columns = [name.strip('"') for name in names.split(mark)]
    birds = []
    for row in csv.reader(file, delimiter=mark):
        print(row)
        birds.append((row[columns.index("name")], int(row[columns.index("count")])))
    return birds
