"""The digit of a key on a Kazakh keyboard, whose upper row types letters.

Its keys 1 to 9 give, without Shift, the characters below (the national layout of Windows and of X11).
The seventh gives a full stop, which is a key of its own in the reader; there the place of the key on
the keyboard decides.
"""

from __future__ import annotations

_ROW = {letter: digit for digit, letter in enumerate('"әіңғ,.үұ', start=1)}
_SEVENTH = frozenset({8, 16})  # its scan code on Windows, and on X11 and Wayland


def digit_of(typed: str, scan_code: int) -> int:
    """The digit meant by a key that typed this; 0 where none is. `scan_code` is the keyboard's own number."""
    if typed == "." and scan_code not in _SEVENTH:
        return 0
    return _ROW.get(typed.lower(), 0)
