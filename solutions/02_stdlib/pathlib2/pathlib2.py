"""Find, read and write files."""


def all_notes(folder):
    """Return a sorted list of all .md files in the folder and below it."""
    return sorted(folder.rglob("*.md"))


def collect(folder, target):
    """Write all notes into one file, in their order, and return how many there were."""
    notes = all_notes(folder)
    parts = [f"# {note.stem}\n{note.read_text(encoding='utf-8')}" for note in notes]
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("".join(parts), encoding="utf-8")
    return len(notes)


def rename_texts(folder):
    """Rename each .txt file directly in the folder to .md; return the new names, sorted."""
    names = []
    for path in sorted(folder.glob("*.txt")):
        new = path.with_suffix(".md")
        if not new.exists():
            path.rename(new)
            names.append(new.name)
    return names


# Why this way
#
# sorted() does two things at once: it fixes the order, and it ends the search
# before the first file is renamed. write_text always begins an empty file, so a
# second run gives the same result as the first. rename() overwrites without a
# word on Linux and raises on Windows; asking first gives one behaviour.
