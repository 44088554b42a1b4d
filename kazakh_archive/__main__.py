"""``python -m kazakh_archive`` starts the program."""

from kazakh_archive.app.main import main

main()
