"""Somebody else's list.

A screen in Dr Haddad's waiting room shows the next three patients. Since yesterday people
vanish: each time the screen refreshes, three names are gone from the queue, and nobody has
called them in. Made small, its program does this:

    >>> def next_two(queue):
    ...     first = queue.pop(0)
    ...     second = queue.pop(0)
    ...     return [first, second]
    >>> room = ["Ana", "Ben", "Cem"]
    >>> next_two(room)
    ['Ana', 'Ben']
    >>> room
    ['Cem']

A function gets the list itself, not a copy. `pop(0)` takes out the first value,
`insert(0, name)` puts one in front, `del queue[2]` removes the value at index 2, and
`queue.index("Ben")` says at which index the first Ben is. The caller sees every change.
If you only want to look, use a slice, or work on `queue.copy()`.

After `queue = ...` the name means another list, and the caller never hears of it.

Two functions answer a question and must leave the queue alone. Two have a job to do
on it. All four do the opposite.
"""


def next_three(queue):
    """Return a list of the next three names, or of fewer if there are fewer."""
    # TODO: a question. The queue stays as it is.
    names = []
    while len(names) < 3 and len(queue) > 0:
        names.append(queue.pop(0))
    return names


def with_emergency(queue, name):
    """Return how the queue would look with this name in front."""
    # TODO: a question. The queue stays as it is.
    queue.insert(0, name)
    return queue


def call_next(queue):
    """Take the first name off the queue and return it. There is at least one."""
    # TODO: a job. Afterwards the queue is shorter.
    waiting = queue.copy()
    return waiting.pop(0)


def leave(queue, name):
    """Take this name off the queue, the first of them if there are two.

    If it isn't there, nothing changes.
    """
    # TODO: a job. Afterwards the queue is shorter.
    others = []
    for other in queue:
        if other != name:
            others.append(other)
    queue = others
