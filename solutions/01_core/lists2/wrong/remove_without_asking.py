# expect: if the name isn't there, nothing changes
def next_three(queue):
    return queue[:3]


def with_emergency(queue, name):
    return [name] + queue


def call_next(queue):
    return queue.pop(0)


def leave(queue, name):
    queue.remove(name)
