"""Maps to draw: any names, any benefits, anybody anywhere."""

from hypothesis import strategies as st

from bot.dialogue.picture import MOST_SHOWN, Dot, NetworkMap

RINGS = ("常联系", "认识但不算熟", "好久没联系", "还不认识")
SECTORS = ("拓宽思路", "更多机会", "更多信息", "良言补短")
NAMES = (
    *("老周", "Nina", "王总", "小许", "表姐", "陈老师", "欧阳明日香", "张伟", "李娜", "Maximiliana"),
    *("刘芳", "杨洋", "赵敏", "黄药师", "周杰", "吴彦", "徐峰", "孙莉", "马超", "朱迪"),
    *("胡歌", "郭靖", "何洁", "高圆", "林夕", "罗翔", "郑爽", "梁朝", "谢娜", "宋佳"),
)


def network(*dots: Dot, sectors: tuple[str, ...] = SECTORS, beyond: int = 0) -> NetworkMap:
    """A map of these people."""
    return NetworkMap(
        title="我的人脉图 · 11月27日（周五）",
        me="我",
        sectors=sectors,
        rings=RINGS,
        dots=dots,
        beyond=beyond,
        reached="联系过",
        not_reached="还没联系",
        more="另有 {count} 位没画下",
    )


def person(number: int, name: str, *, sector: int = 0, ring: int = 0, reached: bool = False) -> Dot:
    """Somebody on the map."""
    return Dot(person=number, name=name, sector=sector, ring=ring, reached=reached)


@st.composite
def networks(draw: st.DrawFn, most: int = MOST_SHOWN) -> NetworkMap:
    """Any map: one to six benefits by any name, people by any names, anywhere."""
    words = st.text(min_size=1, max_size=40)
    sectors = tuple(draw(st.lists(words, min_size=1, max_size=6)))
    everyone = draw(
        st.lists(
            st.tuples(words, st.integers(0, len(sectors) - 1), st.integers(0, 3), st.booleans()), max_size=most
        )
    )
    dots = [
        person(number, name, sector=sector, ring=ring, reached=reached)
        for number, (name, sector, ring, reached) in enumerate(everyone)
    ]
    return network(*dots, sectors=sectors)
