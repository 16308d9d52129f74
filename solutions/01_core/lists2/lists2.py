"""Somebody else's list."""


def next_three(queue):
    """Return a list of the next three names, or of fewer if there are fewer."""
    return queue[:3]


def with_emergency(queue, name):
    """Return how the queue would look with this name in front."""
    changed = queue.copy()
    changed.insert(0, name)
    return changed


def call_next(queue):
    """Take the first name off the queue and return it. There is at least one."""
    return queue.pop(0)


def leave(queue, name):
    """Take this name off the queue, the first of them if there are two."""
    if name in queue:
        del queue[queue.index(name)]


# Why this way
#
# A function either answers or acts, and its name should say which. `next_three` can't do
# harm, because a slice is a new list. `queue = others` at the end of `leave` looked like
# a change and only gave the name `queue` to another list, inside the function. Note that
# `leave` has no `return`: what acts on a list hands back None, as `append` does.
