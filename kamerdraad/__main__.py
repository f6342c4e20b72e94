"""Lets `python -m kamerdraad` do what the command `kamerdraad` does."""

from kamerdraad.cli import main

if __name__ == "__main__":
    main()
