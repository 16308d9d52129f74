street = "Mill Lane"
papers = 48


def label(street, papers):
    return f"{street}: {papers} papers"


def round_label(number):
    return f"Round {number}, {label(street, paper)}"


print(round_label(3))
