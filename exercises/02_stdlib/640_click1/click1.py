"""Who waters the plants in August?

Mehwish does, all year. But in August she's away, and last time her colleagues watered everything
every morning. The cactus drowned. This year they get a program that says which plants are
thirsty.

Click is a package for command lines; Flask and Black use it. Each command is a function,
and the lines with @ above it say which words it takes. This is a boat's:

    @click.group()
    def cli():
        '''Look after a boat.'''

    @cli.command()
    @click.argument("name")
    @click.option("--times", default=1, help="How often to shout.")
    @click.option("--in-french", is_flag=True)
    @click.option("--crew", type=int, prompt="How many are on board")
    def hail(name, times, in_french, crew):
        '''Shout to the boat NAME.'''
        click.echo(f"Ahoy, {name}! " * times)

Parameters have the names of the options. An option has the type of its default. Without one
it's text, unless type= says otherwise; with prompt= it asks if it's left out. To complain, raise
click.ClickException("no such boat"): Click prints `Error: no such boat` on standard error, and
the status is 1.

Finish the program. Try it: `pythlings shell click1 -- python click1.py --help`
"""

import json
from pathlib import Path

import click


def load(path):
    """Return the dict of plant -> days until it needs water. Without a file it's empty."""
    path = Path(path)
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def save(plants, path):
    """Write the dict of plants."""
    Path(path).write_text(json.dumps(plants), encoding="utf-8")


@click.group()
def cli():
    """Look after the plants."""


# Each of the three commands has an option --file: plants.json if it's left out.


@cli.command()
@click.argument("plant")
# TODO: --file, and --days, a whole number: 7 if it's left out.
def add(plant):
    """Add a PLANT.

    Afterwards `fern added` is printed. If the plant is there already, complain with its name, and
    change nothing.
    """
    # TODO: this always writes the same.
    save({plant: 7}, "plants.json")
    click.echo(f"{plant} added")


@cli.command()
# TODO: --file and a flag --thirsty.
def show():
    """List the plants in order of the alphabet, such as `fern: 3`.

    With --thirsty, only those with 0 days or less.
    """
    # TODO


@cli.command()
# TODO: --file, and --by, a whole number. If it's left out, ask for it: `Days gone by`.
def pass_days():
    """Let days go by: each plant has this many days less.

    Afterwards it prints how many are thirsty now, such as `2 thirsty`.
    """
    # TODO


if __name__ == "__main__":
    cli()
