# expect: a method of the thing inside can be called
"""Who asked four thousand times?"""

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
        self._thing = thing
        self.calls = {}

    def __len__(self):
        return sum(self.calls.values())

    def __getattr__(self, name):
        value = getattr(self._thing, name)
        if not callable(value):
            return value

        def counting(*args):
            self.calls[name] = self.calls.get(name, 0) + 1
            return value(*args)

        return counting


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
