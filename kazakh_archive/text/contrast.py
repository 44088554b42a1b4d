"""Colours that can be told from the paper they stand on."""

from __future__ import annotations

import colorsys
import re

LEAST = 3.0
"""The contrast that lines and signs need (WCAG 2.2, 1.4.11)."""

LEAST_FOR_TEXT = 4.5
"""The contrast that letters need (WCAG 2.2, 1.4.3)."""

_COLOUR = re.compile("#[0-9a-f]{6}")
_STEPS = 50


def is_colour(text: str) -> bool:
    """Whether a text is a colour as archives keep it: ``#rrggbb`` in small letters."""
    return _COLOUR.fullmatch(text) is not None


def contrast(one: str, other: str) -> float:
    """The contrast of two colours ``#rrggbb``, from 1 to 21 (WCAG 2.2)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def legible(colour: str, paper: str, least: float = LEAST) -> str:
    """The colour itself where it stands out enough, or else the nearest lighter or darker one that does."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*_parts(colour))
    end = 0.0 if _luminance(paper) > 0.18 else 1.0  # 0.18: where black and white stand out as much
    for step in range(_STEPS + 1):
        shade = lightness + (end - lightness) * step / _STEPS
        made = colour if step == 0 else _text(colorsys.hls_to_rgb(hue, shade, saturation))
        if contrast(made, paper) >= least:
            return made
    return _text((end, end, end))


def softest(colour: str, paper: str, ink: str, strength: float, layers: int = 2) -> float:
    """How strong a fill of `colour` may be, at most `strength` (0 to 1), so that ink on it is still read.

    So many `layers` of it may lie on each other.
    """
    step = strength / _STEPS
    for number in range(_STEPS, 0, -1):
        ground = paper
        for _ in range(layers):
            ground = _mixed(colour, ground, number * step)
        if contrast(ink, ground) >= LEAST_FOR_TEXT:
            return number * step
    return step


def _mixed(colour: str, ground: str, strength: float) -> str:
    pairs = zip(_parts(colour), _parts(ground), strict=True)
    red, green, blue = (over * strength + under * (1 - strength) for over, under in pairs)
    return _text((red, green, blue))


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _text(parts: tuple[float, float, float]) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in parts)


def _luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = map(linear, _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
