r"""Text in files is bytes.

An encoding says which bytes stand for which letters. UTF-8 is the one to write.
Old files may be Latin-1, and read with the wrong encoding they give nonsense or
a UnicodeDecodeError:

    >>> "Zoë".encode("utf-8"), "Zoë".encode("latin-1")
    (b'Zo\xc3\xab', b'Zo\xeb')
    >>> b"Zo\xc3\xab".decode("latin-1")
    'ZoÃ«'

Two more things hide in files. Windows ends lines with "\r\n"; in text mode Python
translates, also on writing, unless you say newline="\n". And some programs put a
BOM, the character "\ufeff", in front; the encoding "utf-8-sig" takes it off.

Without encoding= the platform decides, and a file that was right on your desk is
wrong on the server. Complete the functions for a choir's old address list.
"""


def convert(old, new):
    """Read the Latin-1 file and write its text as UTF-8, lines ending in "\\n"."""
    # TODO: name the encodings, and keep the platform out of the line ends.
    with open(old) as file:
        text = file.read()
    with open(new, "w") as file:
        file.write(text)


def read_names(path):
    """Return the lines of a UTF-8 file that may begin with a BOM."""
    # TODO
    with open(path, encoding="utf-8") as file:
        return file.read().split("\n")


def guess_encoding(path):
    """Return "utf-8" if the file can be read so, else "latin-1"."""
    # TODO: try it.
    return "utf-8"
