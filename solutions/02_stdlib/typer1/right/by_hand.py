"""Ink for one hundred and twenty metres."""

from typing import Annotated

import typer

app = typer.Typer()


@app.command()
def banner(
    text: str,
    width: Annotated[int, typer.Option(min=10, max=80)] = 40,
    frame: bool = True,
    shout: bool = False,
):
    """Print TEXT in the middle of a line that is WIDTH characters wide."""
    if shout:
        text = text.upper()
    inside = width - 2 if frame else width
    if len(text) > inside:
        typer.echo("too long", err=True)
        raise typer.Exit(code=1)
    if frame:
        typer.echo("+" + "-" * inside + "+")
        typer.echo("|" + text.center(inside) + "|")
        typer.echo("+" + "-" * inside + "+")
    else:
        typer.echo(text.center(inside).rstrip())


@app.command()
def tree(height: Annotated[int, typer.Argument(min=1, max=20)], star: bool = True):
    """Print a tree of HEIGHT lines, and a trunk."""
    middle = " " * (height - 1)
    if star:
        print(middle + "*")
    for number in range(height):
        print(" " * (height - 1 - number) + "^" * number + "^" + "^" * number)
    print(middle + "#")


if __name__ == "__main__":
    app()
