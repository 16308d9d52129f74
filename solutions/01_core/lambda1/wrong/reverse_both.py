# expect: clubs in alphabetical order, the slowest of each first
"""A function without a name."""


def ranking(results):
    """Return the results, fastest first; equal times by name."""
    return sorted(results, key=lambda result: (result[2], result[0]))


def by_club(results):
    """Return the results by club; within a club slowest first."""
    return sorted(results, key=lambda result: (result[1], result[2]), reverse=True)


def badge_text(badge):
    """Return the text on a member's badge; * marks ten years and more."""
    if badge.get("lost"):
        return "lost"
    text = badge["name"]
    if badge.get("guest"):
        text = text.upper()
    if badge.get("years", 0) > 9:
        text += " *"
    return text
