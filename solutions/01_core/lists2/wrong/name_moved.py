# expect: who leaves is no longer in the queue
def next_three(queue):
    return queue[:3]


def with_emergency(queue, name):
    return [name] + queue


def call_next(queue):
    return queue.pop(0)


def leave(queue, name):
    if name in queue:
        place = queue.index(name)
        queue = queue[:place] + queue[place + 1 :]
    return queue
