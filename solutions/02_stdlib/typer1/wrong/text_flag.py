# expect: each bool is a pair of flags
"""Command lines from type hints: Typer."""

import json
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer()


def load(path):
    """Return the dict of plants; an empty one when there is no file yet."""
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def save(plants, path):
    """Write the dict of plants."""
    path.write_text(json.dumps(plants), encoding="utf-8")


@app.command()
def add(
    plant: str,
    days: Annotated[int, typer.Option(min=1)] = 7,
    file: Path = Path("plants.json"),
):
    """Add a PLANT that wants water every so many days."""
    plants = load(file)
    if plant in plants:
        typer.echo(f"{plant} is there already", err=True)
        raise typer.Exit(code=1)
    save(plants | {plant: days}, file)
    typer.echo(f"{plant} added")


@app.command()
def show(only_thirsty: bool = False, days: bool = False, file: Path = Path("plants.json")):
    """List the plants in alphabetical order."""
    for plant, left in sorted(load(file).items()):
        if left <= 0 or not only_thirsty:
            typer.echo(f"{plant}: {left}" if days else plant)


if __name__ == "__main__":
    app()
