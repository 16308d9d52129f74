# expect: share at least one voice
def by_voice(choir):
    voices = {}
    for name in sorted(choir):
        for voice in choir[name]:
            if voice not in voices:
                voices[voice] = []
            if name not in voices[voice]:
                voices[voice].append(name)
    return voices


def rare(choir):
    result = []
    for voice, names in by_voice(choir).items():
        if len(names) == 1:
            result.append(voice)
    return sorted(result)


def stand_ins(choir, name):
    mine = set(choir[name])
    others = set()
    for other, voices in choir.items():
        if other != name and mine and mine <= set(voices):
            others.add(other)
    return others
