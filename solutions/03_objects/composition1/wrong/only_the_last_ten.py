# expect: undo goes back step by step
"""Undo, and it's Monday again."""


class Stack:
    def __init__(self):
        self._items = []

    def push(self, item):
        self._items.append(item)
        del self._items[:-10]

    def pop(self):
        if not self._items:
            raise IndexError("the stack is empty")
        return self._items.pop()

    def top(self):
        if not self._items:
            raise IndexError("the stack is empty")
        return self._items[-1]

    def __len__(self):
        return len(self._items)


class Editor:
    def __init__(self):
        self.text = ""
        self._past = Stack()
        self._future = Stack()

    def write(self, words):
        self._past.push(self.text)
        self.text += words
        self._future = Stack()

    def undo(self):
        if not self._past:
            return False
        self._future.push(self.text)
        self.text = self._past.pop()
        return True

    def redo(self):
        if not self._future:
            return False
        self._past.push(self.text)
        self.text = self._future.pop()
        return True


if __name__ == "__main__":
    editor = Editor()
    while command := input("> "):
        if command == "u":
            done = editor.undo()
        elif command == "r":
            done = editor.redo()
        else:
            editor.write(command.removeprefix("w "))
            done = True
        print(editor.text if done else "(nothing)")
