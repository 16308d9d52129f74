def next_three(queue: list[str]) -> list[str]:
    names = []
    for name in queue:
        if len(names) < 3:
            names.append(name)
    return names


def with_emergency(queue: list[str], name: str) -> list[str]:
    return [name, *queue]


def call_next(queue: list[str]) -> str:
    first = queue[0]
    queue[:] = queue[1:]
    return first


def leave(queue: list[str], name: str) -> None:
    for place in range(len(queue)):
        if queue[place] == name:
            queue[place : place + 1] = []
            break
