"""Boom, chack, boom-boom, chack.

Bongani writes drum beats as text, to send them to his band. A beat is a grid of steps, with `x`
where a drum is hit:

    kick  x...x...
    snare ..x...x.

With functions, a dict goes in and comes out each time, and you have to read from the inside out:
`mute(hit(hit({}, "kick", "x..."), "hat", "xx.."), "kick")`.

A method that returns `self` hands the object on, and the next method can follow:

    >>> class Soup:
    ...     def __init__(self):
    ...         self.things = []
    ...     def add(self, thing):
    ...         self.things.append(thing)
    ...         return self
    ...     @staticmethod
    ...     def cups(litres):
    ...         return litres * 4
    >>> Soup().add("leek").add("salt").things
    ['leek', 'salt']
    >>> Soup.cups(2)
    8

`cups` needs no soup, only a number. `@staticmethod` says so: there's no `self`, and the class can
call it. Write the class Beat, then run `python3 methods2.py` (on Windows `py methods2.py`) and tap
along.
"""


class Beat:
    """A beat with this many steps: Beat(8). At first nothing is hit."""

    # TODO: __init__(steps).

    # TODO: hit(drum, pattern): this drum plays a pattern such as "x..", over and over, until all
    # steps are filled. What it played before is replaced. Can be chained.

    # TODO: mute(drum): this drum is no longer heard, nor in the text. If it isn't there, nothing
    # happens. Can be chained.

    # TODO: times(count): the beat is repeated, so it's that many times as long. Can be chained.
    # Patterns that are added later fill the longer beat.

    # TODO: text(): the lines, in the order in which the drums were first hit. After the longest
    # name of a drum comes one space; patterns are below each other. It ends the chain.

    # TODO: every(gap), which needs no beat: Beat.every(3) is the pattern "x..".


if __name__ == "__main__":
    beat = Beat(8).hit("kick", Beat.every(4)).hit("snare", "..x.").hit("hi-hat", Beat.every(2))
    print(beat.text())
    print()
    print(beat.mute("snare").hit("kick", "x..x..x.").times(2).text())
