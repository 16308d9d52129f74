# expect: Ctrl+C in a listener isn't caught
"""The postman at the door.

In the house of Mrs Okafor the doorbell doesn't know who's listening: phones and lamps subscribe,
and `ring` tells each of them. That's the observer pattern. It has worked for a year, and there are
three complaints:

1. Since the battery of Bo's phone is flat, nobody on the list below Bo hears the bell.
2. Whoever unsubscribes while it's ringing makes the next one on the list miss it.
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

Repair Bell, one complaint after the other. `python3 observer1.py` (on Windows `py observer1.py`)
rings twice.
"""

import logging
import weakref

logger = logging.getLogger(__name__)


class Bell:
    """A doorbell. Listeners are objects with a method `hear(who)`."""

    def __init__(self):
        self.listeners = []

    def subscribe(self, listener):
        self.listeners.append(weakref.ref(listener))

    def unsubscribe(self, listener):
        self.listeners = [link for link in self.listeners if link() is not listener]

    def ring(self, who):
        for link in list(self.listeners):
            listener = link()
            if listener is None:
                self.listeners.remove(link)
                continue
            try:
                listener.hear(who)
            except:
                logger.exception("a listener failed")


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
