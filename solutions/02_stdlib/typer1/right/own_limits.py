"""Ink for one hundred and twenty metres."""

import sys

import typer

app = typer.Typer()


@app.command()
def banner(
    text: str,
    width: int = typer.Option(40, min=10, max=80, help="How wide."),
    frame: bool = True,
    shout: bool = False,
):
    """Print TEXT in the middle of a line that is WIDTH characters wide."""
    if shout:
        text = text.upper()
    inside = width - 2 if frame else width
    if len(text) > inside:
        print("too long", file=sys.stderr)
        sys.exit(1)
    if frame:
        edge = "+" + "-" * inside + "+"
        typer.echo(f"{edge}\n|{text.center(inside)}|\n{edge}")
    else:
        typer.echo(text.center(inside).rstrip())


@app.command()
def tree(height: int, star: bool = True):
    """Print a tree of HEIGHT lines, and a trunk."""
    if height not in range(1, 21):
        raise typer.BadParameter("from 1 to 20")
    lines = ["^" * (2 * number + 1) for number in range(height)]
    if star:
        lines.insert(0, "*")
    lines.append("#")
    for line in lines:
        typer.echo(line.center(2 * height - 1).rstrip())


if __name__ == "__main__":
    app()
