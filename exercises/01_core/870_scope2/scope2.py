"""Red against Blue.

What does this give? Decide before you read the answer.

    >>> def evening():
    ...     goals = 0
    ...     def goal():
    ...         goals = 1
    ...     goal()
    ...     return goals
    >>> evening()
    0

`goal` is a function inside a function, a helper that nobody else can call. It can read the
names around it. But it assigns to `goals`, so that's a name of its own. The other one stays 0.

`nonlocal goals`, as the first line of `goal`, says: I mean the name of the function around
me. `global goals` would say: the name of the file. That isn't the same, as the second
function below shows at its second match.

Chidi's program keeps the scores of a table football league. A match is a text such as
"RBBR", one letter for each goal. Write the helpers of the first function and the third. The
second has a helper that counts into the wrong place.
"""


def score(match):
    """Return the final score, such as "1:2" for "RBB". Red comes first."""
    red = 0
    blue = 0

    def goal(team):
        # TODO: count the goal for this team. Why doesn't `red += 1` alone do it?
        pass

    for team in match:
        goal(team)
    return f"{red}:{blue}"


ahead = 0


def comments(match):
    """Return a list with a comment on each goal: "R leads", "B leads" or "a draw".

    >>> comments("RBB")
    ['R leads', 'a draw', 'B leads']
    """

    def goal(team):
        # TODO: no match should begin with the score of the last one.
        global ahead  # how many goals red has more than blue
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
        # TODO: bring last, run and longest up to date.
        longest = 1

    for team in match:
        goal(team)
    return longest
