"""``python -m kazakh_archive`` starts the program."""

import sys

try:
    from kazakh_archive.app.main import main

    main()
except KeyboardInterrupt:  # Ctrl-C before there is a command to be stopped
    sys.exit(1)
