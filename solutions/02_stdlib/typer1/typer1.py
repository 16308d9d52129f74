"""It printed until Monday."""

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
        edge = "+" + "-" * inside + "+"
        typer.echo(f"{edge}\n|{text.center(inside)}|\n{edge}")
    else:
        typer.echo(text.center(inside).rstrip())


@app.command()
def tree(height: Annotated[int, typer.Argument(min=1, max=20)], star: bool = True):
    """Print a tree of HEIGHT lines, and a trunk."""
    lines = ["^" * (2 * number + 1) for number in range(height)]
    if star:
        lines.insert(0, "*")
    lines.append("#")
    for line in lines:
        typer.echo(line.center(2 * height - 1).rstrip())


if __name__ == "__main__":
    app()


# Why this way
#
# The signature says everything once, and Typer refuses the rest with status 2 before the function is called: width and
# height need no `if`. A bool with the default True is what --no-frame is for, which nobody has to write. The text is
# measured after upper(), since capitals can be longer: "ß".upper() is "SS".
