"""What a network map shows, as data: frozen JSON that waits with its message until it is drawn."""

from pydantic import BaseModel, ConfigDict

MOST_SHOWN = 30
"""People on one map: more would be too small to read on a phone."""


class Dot(BaseModel):
    """Somebody on the map: `sector` and `ring` are places in the lists of the map, `reached` a real contact."""

    model_config = ConfigDict(frozen=True)

    person: int
    name: str
    sector: int
    ring: int
    reached: bool


class NetworkMap(BaseModel):
    """Benefits as sectors of a circle, closeness as rings from the middle outwards, people as dots.

    All words are in the learner's language; `beyond` people are on the list and not on the map, and `{count}` in
    `more` is put for how many are not drawn.
    """

    model_config = ConfigDict(frozen=True)

    title: str
    me: str
    sectors: tuple[str, ...]
    rings: tuple[str, ...]
    dots: tuple[Dot, ...]
    beyond: int = 0
    reached: str
    not_reached: str
    more: str

    def without(self, person: int) -> "NetworkMap":
        """The map without somebody."""
        return self.model_copy(update={"dots": tuple(dot for dot in self.dots if dot.person != person)})
