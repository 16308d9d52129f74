class Dragon:
    FOOD = JOY = 5

    def __init__(self, name: str):
        self.name, self.food, self.joy = name, self.FOOD, self.JOY

    def change(self, food: int, joy: int) -> None:
        self.food = sorted([0, self.food + food, 9])[1]
        self.joy = sorted([0, self.joy + joy, 9])[1]

    def feed(self):
        self.change(3, 0)
        self.change(-1, -1)

    def play(self):
        self.change(-1, 3)
        self.change(-1, -1)

    def wait(self):
        self.change(-1, -1)

    def here(self):
        return min(self.food, self.joy) > 0

    def text(self):
        return "{}: food {}, joy {}".format(self.name, self.food, self.joy)


def game():
    name = input("What do you call your dragon? ")
    dragon = Dragon(name)
    while True:
        if not dragon.here():
            break
        print(dragon.text())
        match input("> "):
            case "feed":
                dragon.feed()
            case "play":
                dragon.play()
            case "wait":
                dragon.wait()
            case _:
                print("What? I know feed, play and wait.")
    print(name, "has flown away.")


if __name__ == "__main__":
    game()
