# expect: notes are found at every depth and come sorted
"""Find, read and write files."""


def all_notes(folder):
    """Return a sorted list of all .md files in the folder and below it."""
    return list(folder.glob("*.md"))


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
