# expect: who was called is no longer in the queue
def next_three(queue):
    return queue[:3]


def with_emergency(queue, name):
    return [name] + queue


def call_next(queue):
    first = queue[0]
    queue = queue[1:]
    return first


def leave(queue, name):
    if name in queue:
        queue.remove(name)
