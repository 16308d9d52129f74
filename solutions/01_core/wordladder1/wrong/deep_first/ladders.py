"""What a word ladder needs to know."""


def rung(before, after):
    text = ""
    for old, new in zip(before, after):
        if old == new:
            text += new
        else:
            text += new.upper()
    return f"|-{text}-|"


def one_step(word, words):
    found = set()
    for other in words:
        if len(other) == len(word):
            different = 0
            for a, b in zip(word, other):
                if a != b:
                    different += 1
            if different == 1:
                found.add(other)
    return found


def shortest(start, goal, words):
    if start == goal:
        return [start]
    todo = [[start]]
    reached = {start}
    while todo:
        ladder = todo.pop()  # the one that was made last
        for word in sorted(one_step(ladder[-1], words) - reached):
            if word == goal:
                return ladder + [word]
            reached.add(word)
            todo.append(ladder + [word])
    return []
