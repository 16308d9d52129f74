"""Undo, and it's Monday again."""


class Stack:
    """The last thing that was put in is the first that comes out.

    push(item)   puts an item on top
    pop()        takes the top item off and returns it
    top()        returns the top item, which stays
    len(stack)   how many there are; an empty stack is false

    Without items, pop and top raise an IndexError with the message "the stack is empty". There is
    nothing else: no other methods of lists, no stack[0], and a Stack isn't a list.
    """

    def __init__(self):
        self._items = []

    def __len__(self):
        return len(self._items)

    def push(self, item):
        self._items.append(item)

    def pop(self):
        top = self.top()
        del self._items[-1]
        return top

    def top(self):
        if not self._items:
            raise IndexError("the stack is empty")
        return self._items[-1]


class Editor:
    """A text whose changes can be undone, step by step."""

    def __init__(self):
        self.text = ""
        self._past = Stack()
        self._future = Stack()

    def write(self, words):
        """Put these words at the end of the text."""
        self._past.push(self.text)
        self._future = Stack()
        self.text += words

    def undo(self):
        """Go back to the text before the last change. Return whether there was one."""
        if not self._past:
            return False
        self._future.push(self.text)
        self.text = self._past.pop()
        return True

    def redo(self):
        """Take the last undo back. Return whether there was one.

        After three undos there are three redos. Writing something new ends that: what was undone
        before is gone for good.
        """
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


# Why this way
#
# Inheritance would have saved six lines, and made eleven methods of list part of Stack for ever:
# anybody may call them, so none of them can be taken away. A child of list that overrides `reverse`
# with an error is still a list to every `isinstance` and every `sorted`. The price of composition:
# what you do want (here `len`) you have to pass on by hand.
