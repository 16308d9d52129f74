"""Names."""

WIDTH: int = 8


def short_name(name: str) -> str:
    return name.strip().title()[:WIDTH]
