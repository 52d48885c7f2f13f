"""How deep each list item is nested: by indentation first, by the kind of its number or bullet else."""

import unicodedata
from collections.abc import Sequence

from assistant.parse.marks import Mark

_NUMBERS = ("1", "A", "i", "a")
_AIMS = "🎯🏆🥅🚀🌟⭐"  # pictures that people set before an objective, never before its key results
_SHAPES = "■□●○◆◇►▶☐☑☒❏❑◻◼▪▫◦"  # drawn bullets, no pictures


def depths(items: Sequence[Mark], *, solid: bool) -> list[int]:
    """Nesting depth of each list item; ``solid`` tells that no plain line stands between them."""
    found: list[int] = []
    stack: list[tuple[int, str]] = []
    leading = _leading(items) if solid else ""
    for item in items:
        while stack and item.indent < stack[-1][0]:
            stack.pop()
        below = len(stack)
        while below and stack[below - 1][0] == item.indent:
            below -= 1
        level = [style for _, style in stack[below:]]
        if (place := _place(item.style, level, leading)) is None:
            stack.append((item.indent, item.style))
        elif place >= 0:
            del stack[below + place + 1 :]
        found.append(len(stack) - 1)
    lowest = min(found, default=0)
    return [depth - lowest for depth in found]


def _place(style: str, level: Sequence[str], leading: str) -> int | None:
    """Which of the styles at its indentation an item belongs to; None when it opens a new one, -1 when it joins the last."""
    if style in level:
        return level.index(style)
    if not level or level[-1] == leading or _deeper(kind(style), kind(level[-1])):
        return None
    kinds = [kind(known) for known in level]
    if kind(style) in kinds:
        return kinds.index(kind(style))
    return 0 if is_picture(style) and is_picture(level[0]) else -1


def _leading(items: Sequence[Mark]) -> str:
    """The bullet or number that opens the list and comes again, each time with others after it, as an objective's does."""
    first = items[0].style if items else ""
    at = [i for i, item in enumerate(items) if item.style == first]
    if len(at) < 2 or at[-1] == len(items) - 1:
        return ""
    return first if all(b - a > 1 for a, b in zip(at, at[1:], strict=False)) else ""


def kind(style: str) -> str:
    """What kind of number or bullet a style is: "1", "1.1", "a", a picture, or "-" for any bullet."""
    name = style.partition(" ")[0]
    return name if name in _NUMBERS or name.startswith("1.1") or is_picture(name) else "-"


def is_picture(style: str) -> bool:
    """Whether a picture serves as bullet."""
    return len(style) == 1 and unicodedata.category(style) == "So" and style not in _SHAPES


def _deeper(style: str, above: str) -> bool:
    """Whether a kind set at the same indentation reads as one level below another."""
    if style.startswith("1.1"):
        return len(style) > len(above)
    if is_picture(above):
        return not is_picture(style) or above in _AIMS
    if style in _NUMBERS:
        return above in ("1", "A") and style != above and style != "1"
    return above in _NUMBERS or above.startswith("1.1")
