# expect: after with_emergency the queue is as it was
def next_three(queue):
    return queue[:3]


def with_emergency(queue, name):
    changed = queue
    changed.insert(0, name)
    return changed


def call_next(queue):
    return queue.pop(0)


def leave(queue, name):
    if name in queue:
        queue.remove(name)
