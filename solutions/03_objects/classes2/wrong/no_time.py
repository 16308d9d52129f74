# expect: a meal is food + 3, and then time passes
class Dragon:
    def __init__(self, name):
        self.name = name
        self.food = 5
        self.joy = 5

    def passes(self):
        self.food = min(9, max(0, self.food - 1))
        self.joy = min(9, max(0, self.joy - 1))

    def feed(self):
        self.food = min(9, self.food + 3)

    def play(self):
        self.joy = min(9, self.joy + 3)
        self.food = max(0, self.food - 1)

    def wait(self):
        self.passes()

    def here(self):
        return self.food > 0 and self.joy > 0

    def text(self):
        return f"{self.name}: food {self.food}, joy {self.joy}"


def game():
    dragon = Dragon(input("What do you call your dragon? "))
    while dragon.here():
        print(dragon.text())
        word = input("> ")
        if word in ["feed", "play", "wait"]:
            {"feed": dragon.feed, "play": dragon.play, "wait": dragon.wait}[word]()
        else:
            print("What? I know feed, play and wait.")
    print(f"{dragon.name} has flown away.")


if __name__ == "__main__":
    game()
