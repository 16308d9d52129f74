"""The postman at the door.

In Mrs Okafor's house the doorbell doesn't know who's listening: phones and lamps subscribe, and
`ring` tells each of them. That's the observer pattern. It has worked for a year. Now there are
three complaints:

1. Bo's battery is flat. Since then nobody below Bo on the list hears the bell.
2. If somebody unsubscribes while it's ringing, the next one on the list misses it.
3. Phones that were thrown away long ago still ring: the bell's list keeps them alive.

For the third, keep a weak reference in place of the object. It doesn't keep anything alive, and
when the object is gone, it gives None:

    >>> import weakref
    >>> class Phone:
    ...     pass
    >>> phone = Phone()
    >>> link = weakref.ref(phone)
    >>> link() is phone
    True
    >>> del phone
    >>> link() is None
    True

Ring twice with `python3 observer1.py` (on Windows `py observer1.py`). Then repair Bell, one
complaint at a time.
"""

import logging

logger = logging.getLogger(__name__)


class Bell:
    """A doorbell. Listeners are objects with a method `hear(who)`."""

    def __init__(self):
        self.listeners = []

    def subscribe(self, listener):
        """From now on, tell this listener. The bell doesn't keep it alive."""
        self.listeners.append(listener)

    def unsubscribe(self, listener):
        """Don't tell this very listener any more. If it isn't subscribed, do nothing."""
        if listener in self.listeners:
            self.listeners.remove(listener)

    def ring(self, who):
        """Tell all listeners who's there, in the order in which they subscribed.

        An Exception in a listener stops nobody else; it's logged, with its traceback. Ctrl+C isn't
        an Exception but a KeyboardInterrupt, and still ends it all.

        Whoever is subscribed when it begins to ring hears it, even if they unsubscribe meanwhile.
        """
        for listener in self.listeners:
            listener.hear(who)



class Phone:
    def __init__(self, owner, battery=100):
        self.owner = owner
        self.battery = battery

    def hear(self, who):
        if not self.battery:
            raise RuntimeError(f"the phone of {self.owner} is off")
        print(f"{self.owner}'s phone: {who} is at the door")


class Lamp:
    def hear(self, who):
        print(f"the lamp flashes {len(who)} times")


if __name__ == "__main__":
    bell = Bell()
    ali, bo, lamp = Phone("Ali"), Phone("Bo", battery=0), Lamp()
    for listener in (ali, bo, lamp):
        bell.subscribe(listener)
    bell.ring("the postman")
    del ali, listener
    bell.unsubscribe(bo)
    bell.ring("Mum")
