# expect: after next_three everybody is still in the queue
def next_three(queue):
    names = []
    for _ in range(min(3, len(queue))):
        names.append(queue.pop(0))
    return names


def with_emergency(queue, name):
    return [name] + queue


def call_next(queue):
    return queue.pop(0)


def leave(queue, name):
    if name in queue:
        queue.remove(name)
