# expect: Bo's phone is off. These heard it:
"""The postman at the door."""

import logging
import weakref

logger = logging.getLogger(__name__)


class Bell:
    """A doorbell. Listeners are objects with a method `hear(who)`."""

    def __init__(self):
        self.links = []

    def subscribe(self, listener):
        """From now on, tell this listener. The bell doesn't keep it alive."""
        self.links.append(weakref.ref(listener))

    def unsubscribe(self, listener):
        """Don't tell this very listener any more. If it isn't subscribed, do nothing."""
        self.links = [link for link in self.links if link() is not listener]

    def ring(self, who):
        """Tell all listeners who's there, in the order in which they subscribed.

        An Exception in a listener stops nobody else; it's logged, with its traceback. Whoever is
        subscribed when it begins to ring hears it, also if they unsubscribe meanwhile.
        """
        self.links = [link for link in self.links if link() is not None]
        try:
            for link in self.links:
                listener = link()
                if listener is not None:
                    listener.hear(who)
        except Exception:
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
