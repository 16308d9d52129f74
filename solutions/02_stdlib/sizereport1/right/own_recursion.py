from pathlib import Path

SKIP = [".git", "node_modules"]


def collect(folder: Path, skip: list[str], sizes: dict[str, int]) -> None:
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            if path.name not in skip:
                collect(path, skip, sizes)
        else:
            key = path.suffix.lower()
            if key not in sizes:
                sizes[key] = 0
            sizes[key] += path.stat().st_size


def sizes_by_suffix(top, skip):
    sizes = {}
    collect(Path(top), skip, sizes)
    return sizes


def report(sizes):
    names = sorted(sizes)
    names.sort(key=lambda name: sizes[name], reverse=True)
    result = []
    for name in names:
        if sizes[names[0]] == 0:
            count = 0
        else:
            count = sizes[name] * 20 // sizes[names[0]]
        bar = "#" * count + " " * (20 - count)
        shown = name if name != "" else "(none)"
        result.append(bar + " " + str(sizes[name]) + " " + shown)
    return result


if __name__ == "__main__":
    sizes = sizes_by_suffix(input("Which folder? "), SKIP)
    print("\n".join(report(sizes)))
    print(sum(sizes.values()), "bytes in all")
