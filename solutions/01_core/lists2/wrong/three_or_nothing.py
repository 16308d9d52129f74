# expect: if fewer than three are waiting, they are all shown
def next_three(queue):
    return [queue[0], queue[1], queue[2]]


def with_emergency(queue, name):
    return [name] + queue


def call_next(queue):
    return queue.pop(0)


def leave(queue, name):
    if name in queue:
        queue.remove(name)
