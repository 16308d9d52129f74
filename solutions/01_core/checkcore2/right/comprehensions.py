from collections import Counter


def by_voice(choir: dict[str, list[str]]) -> dict[str, list[str]]:
    voices = {voice for known in choir.values() for voice in known}
    return {voice: sorted(n for n, known in choir.items() if voice in known) for voice in voices}


def rare(choir: dict[str, list[str]]) -> list[str]:
    counts = Counter(voice for known in choir.values() for voice in set(known))
    return sorted(voice for voice, count in counts.items() if count == 1)


def stand_ins(choir: dict[str, list[str]], name: str) -> set[str]:
    own = choir[name]
    return {n for n, known in choir.items() if any(v in own for v in known)} - {name}
