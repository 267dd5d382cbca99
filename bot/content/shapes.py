"""What may stand at a place of a model that pydantic's path leads to."""

from collections.abc import Iterable, Iterator
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, Tag


def keys(model: type[BaseModel], loc: Iterable[str | int]) -> tuple[str, ...]:
    """The keys that may stand there, those of every kind where there are several."""
    names = (field.alias or name for kind in _models(model, loc) for name, field in kind.model_fields.items())
    return tuple(dict.fromkeys(names))


def shape(model: type[BaseModel], loc: Iterable[str | int]) -> str:
    """What has to stand there, as an author would type it; empty where that can be several things."""
    kinds = _models(model, loc)
    if len(kinds) != 1:
        return ""
    needed = (field.alias or name for name, field in kinds[0].model_fields.items() if field.is_required())
    return f"{{{', '.join(f'{name}: …' for name in needed)}}}"


def _models(model: type[BaseModel], loc: Iterable[str | int]) -> list[type[BaseModel]]:
    types: list[Any] = [model]
    for step in loc:
        types = [below for kind in types for below in _inside(kind, step)]
    bare = [get_args(kind)[0] if _is_tagged(kind) else kind for kind in types]
    return [kind for kind in bare if isinstance(kind, type) and issubclass(kind, BaseModel)]


def _inside(kind: Any, step: str | int) -> Iterator[Any]:
    """The types one step below a type: of a field, of an item or value, or of the kind that the step names."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        fields = {field.alias or name: field for name, field in kind.model_fields.items()}
        if step in fields:
            yield from _plain(fields[str(step)].annotation)
    elif get_origin(kind) is tuple or _is_tagged(kind, step):
        yield from _plain(get_args(kind)[0])
    elif get_origin(kind) is dict:
        yield from _plain(get_args(kind)[1])


def _plain(annotation: Any) -> Iterator[Any]:
    """The types behind an annotation; those of a union that are told apart by a tag keep it."""
    if get_origin(annotation) is Annotated:
        yield from [annotation] if _is_tagged(annotation) else _plain(get_args(annotation)[0])
    elif get_origin(annotation) in (Union, UnionType):
        for one in get_args(annotation):
            yield from _plain(one)
    else:
        yield annotation


def _is_tagged(kind: Any, tag: str | int | None = None) -> bool:
    tags = [m.tag for m in kind.__metadata__ if isinstance(m, Tag)] if get_origin(kind) is Annotated else []
    return tag in tags if tag is not None else bool(tags)
