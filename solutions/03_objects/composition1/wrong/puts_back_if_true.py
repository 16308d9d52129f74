# expect: top leaves its item there
"""Undo, and it's Monday again.

Piotr's editor keeps the older texts in a Stack: what went in last comes out first. It was written
in two lines, as a child of list. On Friday a colleague wanted the newest text at the top of a
menu, and called `past.reverse()`. It worked, too. Now undo brings back the first text of the week.

A Stack that *is* a list has all that a list has, whether it makes sense for a stack or not. Give it
a list instead, and let people see only what you offer:

    >>> class Queue:
    ...     def __init__(self):
    ...         self._names = []
    ...     def join(self, name):
    ...         self._names.append(name)
    ...     def __len__(self):
    ...         return len(self._names)
    >>> queue = Queue()
    >>> queue.join("Ana")
    >>> hasattr(queue, "join"), hasattr(queue, "reverse")
    (True, False)

A Queue has a list. That's composition: build it from parts, and pass on what you choose.

Write Stack anew, and then the editor's redo. Type `w Hello`, `u` and `r` in `python3
composition1.py` (on Windows `py composition1.py`); an empty line ends it.
"""


class Stack:
    def __init__(self):
        self._items = []

    def push(self, item):
        self._items.append(item)

    def pop(self):
        if not self._items:
            raise IndexError("the stack is empty")
        return self._items.pop()

    def top(self):
        item = self.pop()
        if item:
            self.push(item)
        return item

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
