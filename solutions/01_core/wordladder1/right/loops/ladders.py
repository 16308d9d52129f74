from collections import deque


def distance(one, other):
    if len(one) != len(other):
        return 99
    count = 0
    for place in range(len(one)):
        if one[place] != other[place]:
            count = count + 1
    return count


def rung(before, after):
    text = after
    for place in range(len(after)):
        if before[place] != after[place]:
            text = text[:place] + text[place].upper() + text[place + 1 :]
    return "|-" + text + "-|"


def one_step(word, words):
    found = set()
    for other in words:
        if distance(word, other) == 1:
            found.add(other)
    return found


def shortest(start, goal, words):
    left = set(words)
    left.discard(start)
    queue = deque([[start]])
    while queue:
        ladder = queue.popleft()
        if ladder[-1] == goal:
            return ladder
        for other in sorted(left):
            if distance(other, ladder[-1]) == 1:
                queue.append([*ladder, other])
                left.remove(other)
    return []
