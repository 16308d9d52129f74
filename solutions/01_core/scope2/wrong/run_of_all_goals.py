# expect: longest_run: the most goals in a row, by either team
"""Red against Blue."""


def score(match):
    """Return the final score, such as "1:2" for "RBB". Red comes first."""
    red = 0
    blue = 0

    def goal(team):
        nonlocal red, blue
        if team == "R":
            red += 1
        else:
            blue += 1

    for team in match:
        goal(team)
    return f"{red}:{blue}"


def comments(match):
    """Return a list with a comment on each goal: "R leads", "B leads" or "a draw".

    >>> comments("RBB")
    ['R leads', 'a draw', 'B leads']
    """
    ahead = 0  # how many goals red has more than blue

    def goal(team):
        nonlocal ahead
        if team == "R":
            ahead += 1
        else:
            ahead -= 1

    lines = []
    for team in match:
        goal(team)
        if ahead > 0:
            lines.append("R leads")
        elif ahead < 0:
            lines.append("B leads")
        else:
            lines.append("a draw")
    return lines


def longest_run(match):
    """Return how many goals one team scored in a row, at most: 3 for "RBBBRR", 0 for ""."""
    last = ""  # the team that scored the goal before this one
    run = 0  # how many it has scored in a row
    longest = 0

    def goal(team):
        nonlocal last, run, longest
        if team == last:
            run += 1
        else:
            run += 0
        last = team
        longest = max(longest, run)

    for team in match:
        goal(team)
    return longest
