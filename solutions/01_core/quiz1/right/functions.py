from questions import QUIZ


def forms(answer: str) -> list[str]:
    return [form.strip().casefold() for form in answer.split("/")]


def verdict(score: int) -> str:
    if score == len(QUIZ):
        return "Champion!"
    return "Not bad at all!" if score / len(QUIZ) >= 0.5 else "Another round?"


def main() -> None:
    results: list[bool] = []
    for number, (question, answer) in enumerate(QUIZ.items(), start=1):
        print(f"Question {number} of {len(QUIZ)}: {question}")
        results.append(input("> ").strip().casefold() in forms(answer))
        if not results[-1]:
            print("Sorry, it's " + answer.split("/")[0] + ".")
            continue
        row = 0
        for result in reversed(results):
            if not result:
                break
            row += 1
        print("Right!" if row == 1 else f"Right! {row} in a row!")
    marks = "".join("*" if result else "-" for result in results)
    print(f"{sum(results)} of {len(QUIZ)} right: {marks}")
    print(verdict(sum(results)))


main()
