def by_voice(choir):
    result = {}
    for name, voices in choir.items():
        for voice in voices:
            if voice not in result:
                result[voice] = []
            if name not in result[voice]:
                result[voice].append(name)
    for names in result.values():
        names.sort()
    print(result)
    return result


def rare(choir):
    once = []
    for voice, names in by_voice(choir).items():
        if len(names) == 1:
            once.append(voice)
    once.sort()
    return once


def stand_ins(choir, name):
    if name not in choir:
        raise KeyError(name)
    found = set()
    for voice in choir[name]:
        for other, voices in choir.items():
            if voice in voices:
                found.add(other)
    found.discard(name)
    return found
