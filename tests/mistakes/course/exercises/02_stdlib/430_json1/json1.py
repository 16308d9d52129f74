"""Save and load as JSON."""

import json
from pathlib import Path


def save(playlist, path):
    """Write the playlist as UTF-8 JSON: indented by 2, letters such as ï left as they are."""
    text = json.dumps(playlist, indent=2, ensure_ascii=False)
    Path(path).write_text(text + "\n", encoding="utf-8")


def load(path):
    """Return the playlist exactly as it was saved: int keys, tuples as values."""
    data = json.loads(Path(path).read_text(encoding="utf-8"))
    return {int(number): tuple(track) for number, track in data.items()}
