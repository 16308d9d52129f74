# expect: a voice typed twice doesn't make two singers
def by_voice(choir):
    result = {}
    for name in sorted(choir):
        for voice in choir[name]:
            if voice not in result:
                result[voice] = []
            result[voice].append(name)
    return result


def rare(choir):
    return sorted(voice for voice, names in by_voice(choir).items() if len(names) == 1)


def stand_ins(choir, name):
    return {o for o in choir if o != name and set(choir[o]) & set(choir[name])}
