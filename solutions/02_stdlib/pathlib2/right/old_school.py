import os


def all_recipes(folder):
    found = []
    for where, _, files in os.walk(folder):
        for name in files:
            if name.endswith(".md"):
                found.append(folder / where / name)
    found.sort()
    return found


def make_book(folder, book):
    os.makedirs(book.parent, exist_ok=True)
    count = 0
    with open(book, "w", encoding="utf-8") as out:
        for recipe in all_recipes(folder):
            out.write("# " + recipe.stem + "\n")
            with open(recipe, encoding="utf-8") as file:
                out.write(file.read())
            count += 1
    print(count, "recipes")
    return count


def rename_texts(folder):
    names = []
    for path in list(folder.iterdir()):
        if path.suffix == ".txt":
            new = folder / (path.stem + ".md")
            if new.exists():
                continue
            os.rename(path, new)
            names.append(new.name)
    return sorted(names)
