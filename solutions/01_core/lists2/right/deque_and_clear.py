from collections import deque


def next_three(queue):
    mine = deque(queue)
    names = []
    while mine and len(names) < 3:
        names.append(mine.popleft())
    return names


def with_emergency(queue, name):
    changed = list(queue)
    changed.reverse()
    changed.append(name)
    changed.reverse()
    return changed


def call_next(queue):
    print(queue)
    queue.reverse()
    first = queue.pop()
    queue.reverse()
    return first


def leave(queue, name):
    others = queue.copy()
    if name in others:
        others.remove(name)
    queue.clear()
    queue.extend(others)
    return queue
