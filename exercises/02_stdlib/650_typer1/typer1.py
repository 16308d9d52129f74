"""It printed until Monday.

Dimitri has an old printer with endless paper, and prints banners and trees for every birthday in
the office. Nobody else dares to: `--width 4000` was accepted once, and it went on printing until
Monday.

Typer is built on Click, and needs even less code. It reads the annotations of a function's
parameters, which look as they do in a dataclass. A boat again:

    app = typer.Typer()

    @app.command()
    def hail(
        name: str,
        times: Annotated[int, typer.Option(min=1, max=9)] = 1,
        in_french: bool = False,
    ):
        '''Shout to the boat NAME.'''
        typer.echo(f"Ahoy, {name}! " * times)

`name` has no default, so it's an argument, and others are options: --times, and --in-french with
its opposite --no-in-french. Annotated[int, …] is an int, with more said about it: typer.Option
for an option, typer.Argument for an argument.

To complain, typer.echo(text, err=True) writes to standard error, and `raise typer.Exit(code=1)`
ends the program.

Finish the two commands: `pythlings shell typer1 -- python typer1.py banner Hello`
"""

from typing import Annotated

import typer

app = typer.Typer()


# TODO: these parameters have no types yet, and --shout is missing.
@app.command()
def banner(text, width=40, frame=True):
    """Print TEXT in the middle of a line that is WIDTH characters wide.

    --width        from 10 to 80; 40 if it's left out
    --no-frame     only the line, with no spaces after the text. Otherwise there's a frame of + - |
                   around it, of the same width altogether
    --shout        all in capitals

    If the text doesn't fit, print `too long` on standard error and nothing else; the status is 1.
    """
    # TODO: what if the text is too long? And without a frame?
    inside = width - 2
    typer.echo("+" + "-" * inside + "+")
    typer.echo("|" + text.center(inside) + "|")
    typer.echo("+" + "-" * inside + "+")


@app.command()
def tree(height):
    """Print a tree of HEIGHT lines (from 1 to 20), and a trunk: `#` under its middle.

    --no-star      without the star, `*`, that's on a line above it otherwise

    Here is a tree of 3, with its star. The dots are spaces; none come after the text.

    ..*
    ..^
    .^^^
    ^^^^^
    ..#
    """
    # TODO


if __name__ == "__main__":
    app()
