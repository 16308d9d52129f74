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

Rewrite Stack, and then write the editor's redo. Type `w Hello`, `u` and `r` in
`python3 composition1.py` (on Windows `py composition1.py`); an empty line ends it.
"""


class Stack(list):
    """The last thing that was put in is the first that comes out.

    push(item)   puts an item on top
    pop()        takes the top item off and returns it
    top()        returns the top item, which stays
    len(stack)   how many there are; an empty stack is false

    Without items, pop and top raise an IndexError with the message "the stack is empty". There is
    nothing else: no other methods of lists, no stack[0], and a Stack isn't a list.
    """

    # TODO: write it without being a list.
    push = list.append

    def top(self):
        return self[-1]


class Editor:
    """A text whose changes can be undone, step by step."""

    def __init__(self):
        self.text = ""
        self._past = Stack()

    def write(self, words):
        """Put these words at the end of the text."""
        self._past.push(self.text)
        self.text += words

    def undo(self):
        """Go back to the text before the last change. Return whether there was one."""
        if not self._past:
            return False
        self.text = self._past.pop()
        return True

    def redo(self):
        """Take the last undo back. Return whether there was one.

        After three undos there are three redos. Writing something new ends that: what was undone
        before is gone for good.
        """
        # TODO: this needs a second stack, and a line in the other methods.
        return False


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
