"""Grandmother's recipes."""


def all_recipes(folder):
    """Return a list of all .md files in the folder and below it, in sorted order."""
    return sorted(folder.rglob("*.md"))


def make_book(folder, book):
    """Write all recipes into the file `book`, a Path, and return how many there are."""
    recipes = all_recipes(folder)
    text = ""
    for recipe in recipes:
        text += f"# {recipe.stem}\n{recipe.read_text(encoding='utf-8')}"
    book.parent.mkdir(parents=True, exist_ok=True)
    book.write_text(text, encoding="utf-8")
    return len(recipes)


def rename_texts(folder):
    """Rename each .txt file directly in the folder to .md, and return the new names, sorted."""
    names = []
    for path in sorted(folder.glob("*.txt")):
        new = path.with_suffix(".md")
        if not new.exists():
            path.rename(new)
            names.append(new.name)
    return names


# Why this way
#
# `sorted` does two jobs: it fixes the order, and it finishes the search before the first
# file gets a new name. Asking `exists` first gives one behaviour everywhere: on a taken name,
# `rename` raises FileExistsError on Windows, and silently overwrites on Linux and macOS.
