"""The board's figures as inline SVG text: the levels of each team, and who needs whom. The same board always gives the same text."""

import io
import warnings
from collections.abc import Sequence
from textwrap import wrap
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal, NamedTuple
from xml.etree import ElementTree

from assistant.board.model import Board, Need, TeamRow
from assistant.board.words import KEY_RESULTS, LEVELS, MAP, MAP_ABSENT, MAP_ALONE, MAP_OWNED, MAP_UNOWNED, Speech, shown

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MOST_DRAWN = 60  # teams; above it, only those a dependency touches
_MOST_NEEDS = 150  # arrows of one map; those nobody owns come first
_FULL = 0.6  # of the teams on the map: as many as one of its two columns takes
_WIDTH = 9.0  # inches, as all lengths here
_COLOURS = {
    "#1c1d22": "ink",
    "#595c68": "soft",
    "#c3c6d0": "line",
    "#b9bcc6": "input",
    "#7fb2e5": "output",
    "#1f5f9f": "outcome",
    "#111318": "on-input",
    "#101820": "on-output",
    "#fffffe": "on-outcome",
    "#46618c": "owned",
    "#b3261e": "unowned",
    "#fefefe": "paper",
}
_HEX = {name: colour for colour, name in _COLOURS.items()}
_KEPT = set("fill stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin opacity font-size text-anchor font-weight".split())
_DRAWING = Lock()  # matplotlib's settings are the whole process's


class _Place(NamedTuple):
    x: float
    y: float
    side: Literal["left", "right"]


def levels(teams: Sequence[TeamRow], language: str, number: int = 1) -> str:
    """Stacked bars of the share of each level, one team a row, in the order given; ``number`` tells figures of one page apart."""
    said = Speech(language)
    names = [_lines(row.team, 30) for row in teams]
    tops, height = [], 0.55
    for lines in names:
        tops.append(height)
        height += 0.26 if len(lines) == 1 else 0.38
    ax = _axes(_WIDTH, height + 0.1)
    _levels_key(ax, said)
    for row, lines, top, bottom in zip(teams, names, tops, [*tops[1:], height], strict=True):
        middle = (top + bottom) / 2
        _label(ax, 2.55, middle, lines, side="right")
        _bar(ax, row, middle, said)
    return _svg(ax, f"levels-{number}", said.say(LEVELS), "; ".join(_levels_told(row, said) for row in teams))


def _levels_key(ax: "Axes", said: Speech) -> None:
    for at, (level, meaning) in zip((2.7, 4.75, 6.85), said.levels, strict=True):
        _box(ax, at, 0.13, 0.13, 0.13, level)
        _text(ax, at + 0.2, 0.2, level, weight="bold", size=8)
        _text(ax, at + 0.2, 0.36, meaning, colour="soft", size=7.5)


def _bar(ax: "Axes", row: TeamRow, middle: float, said: Speech) -> None:
    total, left = sum(row.levels), 2.7
    if not total:
        _text(ax, left, middle, said.number(KEY_RESULTS, 0), colour="soft", size=8)
        return
    for count, (level, _) in zip(row.levels, said.levels, strict=True):
        wide = 6.1 * count / total
        if count:
            _box(ax, left, middle - 0.09, wide, 0.18, level)
            _text(ax, left + wide / 2, middle, str(count), colour=f"on-{level}", size=8, side="center")
        left += wide


def _levels_told(row: TeamRow, said: Speech) -> str:
    counts = ", ".join(f"{level} {count}" for count, (level, _) in zip(row.levels, said.levels, strict=True))
    return f"{shown(row.team)}{said.colon} {counts}"


def dependencies(board: Board) -> str:
    """The map of who needs whom: solid where a line of the needed team delivers it, dashed and red where nobody owns it; "" without needs."""
    said = Speech(board.language)
    every = {(need.team, need.needs, need.is_owned) for need in board.needs if need.team != need.needs}
    needs = sorted(sorted(every, key=lambda need: (need[2], need))[:_MOST_NEEDS])
    if not needs:
        return ""
    columns = _columns(board, needs)
    drawn = [*columns[0], *columns[1]]
    alone = [row.team for row in board.teams if row.team not in drawn] if len(board.teams) <= MOST_DRAWN else []
    places, foot = _places(*columns)
    rows = -(-len(alone) // 3)
    ax = _axes(_WIDTH, foot + (0.45 + 0.24 * rows if alone else 0))
    known = {row.team for row in board.teams}
    for team, needed, is_owned in needs:
        _arrow(ax, places[team], places[needed], is_owned=is_owned)
    for team in drawn:
        _node(ax, team, places[team], is_known=team in known)
    _map_key(ax, said, is_any_absent=not known.issuperset(drawn))
    _alone(ax, alone, foot, said)
    return _svg(ax, "map", said.say(MAP), "; ".join(_need_told(need, said) for need in board.needs))


def _columns(board: Board, needs: list[tuple[str, str, bool]]) -> tuple[list[str], list[str]]:
    """The teams that a dependency touches, in two columns: those who need each other face each other as far as may be."""
    import networkx

    graph: Any = networkx.Graph()
    given = {row.team: at for at, row in enumerate(board.teams)}
    touched = {name for team, needed, _ in needs for name in (team, needed)}
    graph.add_nodes_from(sorted(touched, key=lambda name: (given.get(name, len(given)), name)))
    graph.add_edges_from((team, needed) for team, needed, _ in needs)
    most = max(1, round(_FULL * len(graph)))
    columns: tuple[list[str], list[str]] = ([], [])
    for part in sorted(networkx.connected_components(graph), key=lambda part: (-len(part), min(part))):
        hub = max(sorted(part), key=graph.degree)
        for name in (hub, *(reached for _, reached in networkx.bfs_edges(graph, hub))):
            costs = [(len(column) >= most, len(set(graph[name]).intersection(column)), len(column)) for column in columns]
            columns[costs[1] < costs[0]].append(name)
    return _untangled(columns, graph)


def _untangled(columns: tuple[list[str], list[str]], graph: Any) -> tuple[list[str], list[str]]:
    """Each column by where its teams and their neighbours stand, turn by turn: few arrows cross."""
    heights = {name: (at + 0.5) / len(column) for column in columns for at, name in enumerate(column)}
    for turn in range(24):
        column = columns[turn % 2]
        wanted = {name: (heights[name] + sum(heights[other] for other in graph[name])) / (1 + len(graph[name])) for name in column}
        column.sort(key=lambda name: (round(wanted[name], 6), heights[name], name))
        heights |= {name: (at + 0.5) / len(column) for at, name in enumerate(column)}
    return columns


def _places(left: list[str], right: list[str]) -> tuple[dict[str, _Place], float]:
    """Two columns, bent outwards in their middle, labels outside and level; and the height they take."""
    rows = max(len(left), len(right))
    height = (0.42 if rows <= 15 else 0.3) * rows
    places: dict[str, _Place] = {}
    for column, side, edge, out in ((left, "left", 3.3, -0.55), (right, "right", 5.7, 0.55)):
        for at, name in enumerate(column):
            along = (at + 0.5) / len(column)
            x = edge + out * (1 - abs(2 * along - 1) ** 2.2)
            places[name] = _Place(x, 0.6 + along * height, "right" if side == "right" else "left")
    return places, 0.75 + height


def _arrow(ax: "Axes", start: _Place, end: _Place, *, is_owned: bool) -> None:
    from matplotlib.patches import FancyArrowPatch

    bend = 0.1
    if start.side == end.side:  # inwards; the way back bends more, so that both are seen
        is_down = end.y > start.y
        bend = (0.34 if is_down else 0.46) * (1 if is_down == (start.side == "right") else -1)
    colour = _HEX["owned" if is_owned else "unowned"]
    look: dict[str, Any] = {"linestyle": "solid", "linewidth": 1.0} if is_owned else {"linestyle": (0, (4, 2.5)), "linewidth": 1.3}
    ax.add_patch(
        FancyArrowPatch(
            start[:2], end[:2], connectionstyle=f"arc3,rad={bend if is_owned else bend * 1.25}", arrowstyle="-|>,head_length=4.5,head_width=2.2",
            shrinkA=5, shrinkB=6, color=colour, clip_on=False, mutation_scale=1, **look,
        )
    )  # fmt: skip


def _node(ax: "Axes", team: str, place: _Place, *, is_known: bool) -> None:
    from matplotlib.patches import Circle

    fill = "ink" if is_known else "paper"
    ax.add_patch(Circle(place[:2], 0.055, facecolor=_HEX[fill], edgecolor=_HEX["ink"], linewidth=1, clip_on=False))
    away = 0.14 if place.side == "right" else -0.14
    _label(ax, place.x + away, place.y, _lines(team, 34), side="left" if place.side == "right" else "right")


def _map_key(ax: "Axes", said: Speech, *, is_any_absent: bool) -> None:
    from matplotlib.patches import Circle

    for at, words, is_owned in ((0.15, MAP_OWNED, True), (3.25, MAP_UNOWNED, False)):
        _arrow(ax, _Place(at, 0.2, "left"), _Place(at + 0.55, 0.2001, "right"), is_owned=is_owned)
        _text(ax, at + 0.65, 0.2, said.say(words), colour="soft", size=8)
    if is_any_absent:
        ax.add_patch(Circle((5.6, 0.2), 0.055, facecolor=_HEX["paper"], edgecolor=_HEX["ink"], linewidth=1, clip_on=False))
        _text(ax, 5.72, 0.2, said.say(MAP_ABSENT), colour="soft", size=8)


def _alone(ax: "Axes", alone: list[str], top: float, said: Speech) -> None:
    if alone:
        _text(ax, 0.15, top + 0.15, said.say(MAP_ALONE), colour="soft", weight="bold", size=8)
    for at, team in enumerate(alone):
        _text(ax, 0.15 + 3.0 * (at % 3), top + 0.4 + 0.24 * (at // 3), _lines(team, 44, most=1)[0], colour="soft", size=8)


def _need_told(need: Need, said: Speech) -> str:
    told = f"{shown(need.team)} → {shown(need.needs)}"
    return told if need.is_owned else f"{told} ({said.say(MAP_UNOWNED)})"


def _lines(name: str, width: int, most: int = 2) -> list[str]:
    return wrap(shown(name), width, max_lines=most, placeholder=" …") or ["–"]


def _axes(width: float, height: float) -> "Axes":
    """A bare sheet measured in inches from its upper left corner."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), dpi=72)
    figure.patch.set_visible(False)
    ax = figure.add_axes((0, 0, 1, 1))
    ax.set_axis_off()
    ax.set_xlim(0, width)
    ax.set_ylim(height, 0)
    return ax


def _box(ax: "Axes", x: float, y: float, wide: float, high: float, colour: str) -> None:
    from matplotlib.patches import Rectangle

    ax.add_patch(Rectangle((x, y), wide, high, facecolor=_HEX[colour], edgecolor=_HEX["paper"], linewidth=0.8, clip_on=False))


def _text(
    ax: "Axes", x: float, y: float, text: str, *, colour: str = "ink", size: float = 9, side: str = "left", weight: str = "normal"
) -> None:
    align: Any = side
    ax.text(x, y, text, color=_HEX[colour], fontsize=size, ha=align, va="center_baseline", fontweight=weight, parse_math=False)


def _label(ax: "Axes", x: float, y: float, lines: list[str], *, side: str) -> None:
    """One or two lines, each set on its own: a font narrower than the one measured still keeps their edge."""
    for at, line in enumerate(lines):
        _text(ax, x, y + 0.15 * (at - (len(lines) - 1) / 2), line, size=9, side=side)


def _svg(ax: "Axes", name: str, title: str, told: str) -> str:
    """The sheet as SVG without style attributes, ids or outside names: fit for a page whose policy forbids them."""
    import matplotlib

    figure: Figure | None = ax.get_figure(root=True)
    assert figure is not None
    drawn = io.StringIO()
    with _DRAWING, matplotlib.rc_context({"svg.fonttype": "none", "svg.hashsalt": name}), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a sign the font lacks: the reader's own font has it
        figure.savefig(drawn, format="svg", metadata={"Date": None})
    root = ElementTree.fromstring(drawn.getvalue())
    named = {"viewBox": root.attrib["viewBox"], "class": "figure", "role": "img", "aria-label": title, "aria-describedby": f"{name}-told"}
    bare = ElementTree.Element("svg", named)
    ElementTree.SubElement(bare, "title").text = title
    ElementTree.SubElement(bare, "desc", {"id": f"{name}-told"}).text = told
    for element in root.iter():
        tag = element.tag.rpartition("}")[2]
        if tag in {"path", "text"}:
            ElementTree.SubElement(bare, tag, _attributes(element.attrib)).text = element.text
    return ElementTree.tostring(bare, encoding="unicode", short_empty_elements=False)


def _attributes(given: dict[str, str]) -> dict[str, str]:
    """Style told as attributes, and each colour as a class too: the page's style may then darken it."""
    kept: dict[str, str] = {name: " ".join(given[name].split()) for name in ("d", "x", "y") if name in given}
    styles = [(name.strip(), value.strip()) for name, _, value in (part.partition(":") for part in given.get("style", "").split(";"))]
    kept |= {name: value for name, value in styles if name in _KEPT}
    classes = [f"{name}-{_COLOURS[value]}" for name, value in styles if name in {"fill", "stroke"} and value in _COLOURS]
    return kept | ({"class": " ".join(classes)} if classes else {})
