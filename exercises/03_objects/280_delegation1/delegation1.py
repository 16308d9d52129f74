"""Who asked four thousand times?

Daniyar's dictionary service translates words, and costs a cent a call. This month's bill is 41
euros. Some part of the program asks far too often, but which of the service's methods is it? He
can't change the service: it comes in a package. And nobody wants to write all its methods again.

If an object doesn't have an attribute, Python asks the class for `__getattr__`, as a last resort:

    >>> class Shy:
    ...     def __init__(self):
    ...         self.name = "Ida"
    ...     def __getattr__(self, name):
    ...         return f"no {name} here"
    >>> shy = Shy()
    >>> shy.name, shy.age
    ('Ida', 'no age here')

So a wrapper can have two or three things of its own and hand the rest on to the object inside. This
is delegation. `getattr(thing, "age")` is `thing.age` with the name as a text, and
`callable(value)` tells whether a value can be called, like a function or a method.

`python3 delegation1.py` (on Windows `py delegation1.py`) shows which method it is, once Counted
works.
"""

from service import Dictionary


class Counted:
    """Anything with methods, and a count of their calls: Counted(Dictionary()).

    Whatever you ask it for comes from the thing inside: methods, with all their arguments, what
    they return and what they raise, and other attributes, too. What the thing doesn't have raises
    an AttributeError, as the thing would itself.

    calls           a dict from the name of each method to how often it was called. What was never
                    called isn't in it. A call that ended with an exception counts as well. Looking
                    at a method without calling it doesn't count, nor do other attributes.
    len(counted)    how many calls there were altogether
    """

    def __init__(self, thing):
        # TODO
        pass

    # TODO


def busiest(counted):
    """Return the name of the method that was called most often, of equal ones the first called."""
    return max(counted.calls, key=lambda name: counted.calls[name])


def greet(dictionary, names):
    """Return a line for each of the names. This is the program that asks too often."""
    lines = []
    for name in names:
        hello = dictionary.translate("hello", to=dictionary.language)
        lines.append(f"{hello}, {name}")
        if not dictionary.is_free(hello):
            lines.append("(that was a cent)")
    return lines


if __name__ == "__main__":
    counted = Counted(Dictionary("fr"))
    print("\n".join(greet(counted, ["Ana", "Bo", "Chi"])))
    for method, count in counted.calls.items():
        print(f"{method}: {count}")
    print(f"{len(counted)} calls")
