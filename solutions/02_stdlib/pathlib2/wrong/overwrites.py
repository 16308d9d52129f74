# expect: a name that is taken stays taken
def all_notes(folder):
    return sorted(folder.rglob("*.md"))


def collect(folder, target):
    notes = all_notes(folder)
    target.parent.mkdir(parents=True, exist_ok=True)
    text = ""
    for note in notes:
        text += f"# {note.stem}\n{note.read_text(encoding='utf-8')}"
    target.write_text(text, encoding="utf-8")
    return len(notes)


def rename_texts(folder):
    return [p.replace(p.with_suffix(".md")).name for p in sorted(folder.glob("*.txt"))]
