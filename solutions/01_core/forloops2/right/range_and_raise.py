def numbered(songs):
    lines = []
    for place in range(len(songs)):
        lines.append(str(place + 1) + ". " + songs[place])
    return lines


def announcements(singers, songs):
    if len(singers) != len(songs):
        raise ValueError("somebody has no song")
    lines = []
    for place in range(len(singers)):
        lines.append(f"{singers[place]} sings {songs[place]}")
    return lines


def right_guesses(guesses, titles):
    count = 0
    for place in range(min(len(guesses), len(titles))):
        if guesses[place] == titles[place]:
            count += 1
    return count
