from pathlib import Path


def all_recipes(folder: Path) -> list[Path]:
    return sorted(folder.glob("**/*.md"))


def chapter(recipe: Path) -> str:
    return f"# {recipe.stem}\n" + recipe.read_text("utf-8")


def make_book(folder: Path, book: Path) -> int:
    if not book.parent.exists():
        book.parent.mkdir(parents=True)
    chapters = [chapter(recipe) for recipe in all_recipes(folder)]
    book.write_bytes("".join(chapters).encode())
    return len(chapters)


def rename_texts(folder: Path) -> list[str]:
    free = [p for p in folder.glob("*.txt") if not p.with_suffix(".md").exists()]
    return sorted(p.rename(p.with_suffix(".md")).name for p in free)
