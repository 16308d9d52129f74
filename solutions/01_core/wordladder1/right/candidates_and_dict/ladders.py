ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def rung(before: str, after: str) -> str:
    return "|-" + "".join(b if a == b else b.upper() for a, b in zip(before, after)) + "-|"


def one_step(word: str, words: set[str]) -> set[str]:
    candidates = {
        word[:place] + letter + word[place + 1 :]
        for place in range(len(word))
        for letter in ALPHABET
    }
    return (candidates & words) - {word}


def shortest(start: str, goal: str, words: set[str]) -> list[str]:
    before = {goal: goal}
    edge = {goal}
    while edge and start not in before:
        fresh = {}
        for word in edge:
            for other in one_step(word, words):
                if other not in before:
                    fresh[other] = word
        before |= fresh
        edge = set(fresh)
    if start not in before:
        return []
    ladder = [start]
    while ladder[-1] != goal:
        ladder.append(before[ladder[-1]])
    return ladder
