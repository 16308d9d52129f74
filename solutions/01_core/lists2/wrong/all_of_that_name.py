# expect: of two with the same name the first leaves
def next_three(queue):
    return queue[:3]


def with_emergency(queue, name):
    return [name] + queue


def call_next(queue):
    return queue.pop(0)


def leave(queue, name):
    while name in queue:
        queue.remove(name)
