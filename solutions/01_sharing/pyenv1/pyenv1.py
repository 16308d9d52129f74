"""Since Tuesday, the museum's program doesn't start."""

EVERYTHING_ELSE = "3.13"


def version_for(folder):
    """Return the Python for a folder, such as "3.12", without a line end."""
    while folder:
        try:
            with open(f"{folder}/.python-version", encoding="utf-8") as file:
                return file.read().strip()
        except FileNotFoundError:
            folder = folder.rpartition("/")[0]
    return EVERYTHING_ELSE


if __name__ == "__main__":
    where = input("Which folder? ")
    print(f"In {where} you get Python {version_for(where)}.")


# Why this way
#
# rpartition("/") cuts at the last slash and leaves "" when there is none, so the
# walk ends by itself. Only FileNotFoundError sends it upwards: a file that may
# not be read is a different trouble, and should be seen. The file is committed
# with the project, so everybody's pyenv or uv makes the same choice.
