"""The conventions P1.1 to P1.9, each with sentences of its own."""

import pytest

from bot.dialogue.naming import find

_COMMON_WORDS_LIST = """
方便 成功 和平 金钱 白天 江苏 王者 金融 许多 任何 于是 时间 温柔 施工 马上 安排
"""
COMMON_WORDS = _COMMON_WORDS_LIST.split()
RULES: dict[str, list[tuple[str, tuple[str, ...]]]] = {
    "P1.1 unchanged, in order, no repeats": [
        ("先問鄭小姐，再問阿傑，最後還是鄭小姐", ("鄭小姐", "阿傑")),
        ("NANCY, then kevin, then NANCY again", ("NANCY", "kevin")),
        ("蘇姐說她可以介紹游經理給我", ("蘇姐", "游經理")),
    ],
    "P1.2 full names": [
        ("我打算请徐志远帮忙", ("徐志远",)),
        ("欧阳靖，研究生同门", ("欧阳靖",)),
        ("Chen Wei, former classmate", ("Chen Wei",)),
        ("Rachel Kim and Li Na", ("Rachel Kim", "Li Na")),
    ],
    "P1.2 given names and nicknames": [
        ("大伟、莉莉、阿强", ("大伟", "莉莉", "阿强")),
        ("找小k和老T聊聊", ("小k", "老T")),
        ("晓雯吧，我们好久没见了", ("晓雯",)),
        ("probably grace from marketing", ("grace",)),
    ],
    "P1.2 titles": [
        ("陈经理、丽姐和周叔叔", ("陈经理", "丽姐", "周叔叔")),
        ("司马老师推荐的", ("司马老师",)),
        ("Dr. Wu and Ms. Tanaka", ("Dr. Wu", "Ms. Tanaka")),
    ],
    "P1.2 handles": [
        ("微信上找一下 @ming_li", ("@ming_li",)),
        ("ping @lin_q, then @dev_sam", ("@lin_q", "@dev_sam")),
    ],
    "P1.3 kin": [
        ("我爸认识的人多", ("爸",)),
        ("表姐在读研", ("表姐",)),
        ("my dad and our cousin", ("dad", "cousin")),
        ("我阿姨开店，小区的阿姨也认识她", ("阿姨",)),
    ],
    "P1.3 work, with a possessor of one's own": [
        ("我前老板", ("老板",)),
        ("問問我們主管", ("主管",)),
        ("my old boss might help", ("boss",)),
        ("想找以前的主管聊聊", ()),
    ],
    "P1.3 not plural, general or another's": [
        ("老板们的想法我不懂", ()),
        ("和领导搞好关系", ()),
        ("他老板人很好", ()),
        ("her manager is nice", ()),
    ],
    "P1.4 the span": [
        ("市场部的王总是我第一个想到的人", ("王总",)),
        ("张磊经理", ("张磊",)),
        ("晓东哥帮过我", ("晓东哥",)),
        ("Diego's a great connector", ("Diego",)),
    ],
    "P1.5 apposition": [
        ("表弟小宇在创业", ("小宇",)),
        ("我导师是陈教授", ("陈教授",)),
        ("my old boss, Ann Lee", ("Ann Lee",)),
        ("我妈，王姐", ("妈", "王姐")),
        ("我老板，张总", ("张总",)),
        ("王磊 @wanglei88", ("王磊", "@wanglei88")),
    ],
    "P1.6 go-betweens": [
        ("通过小何认识丁总", ("小何", "丁总")),
        ("张姐介绍了她朋友李然", ("张姐", "李然")),
    ],
    "P1.7 public, historical and fictional people": [
        ("像马云那样的大佬够不着", ()),
        ("看了李斌和雷军的故事", ()),
        ("《三体》里的罗辑", ()),
        ("Steve Jobs had a great network", ()),
    ],
    "P1.7 a namesake with a tie counts": [
        ("我同事雷军", ("雷军",)),
        ("欧阳娜娜是我初中同学", ("欧阳娜娜",)),
    ],
    "P1.7 brands, places, time and common words": [
        ("高明的人都会借力", ()),
        ("早上是学习的黄金时间", ()),
        ("张江的公司约在周三", ()),
        ("Maybe people from the London office in June", ()),
    ],
    "P1.8 the learner": [
        ("我姓陈，叫陈思远", ()),
        ("大家好，我是小张", ()),
        ("I'm Daniel, new to the team", ()),
        ("我是李明的同事", ("李明",)),
    ],
    "P1.8 ruled out": [
        ("不打算找小赵，他太忙了", ()),
        ("先不找李明了，找任静", ("任静",)),
        ("除了小周，我都不熟", ()),
        ("not Bob, maybe Hannah", ("Hannah",)),
    ],
    "P1.8 asking is no ruling out": [
        ("能不能找小赵帮忙", ("小赵",)),
        ("好久没联系李明了", ("李明",)),
        ("I'm not sure if Sarah still works there", ("Sarah",)),
    ],
    "P1.8 bots and addresses": [
        ("@NotesHelperBot 能提醒我吗", ()),
        ("write to joe.smith@corp.com", ()),
    ],
    "P1.9 unnamed roles, groups and bare titles": [
        ("先认识几个同事和客户", ()),
        ("总监的秘书", ()),
        ("老师说得对", ()),
        ("someone from finance", ()),
    ],
}


@pytest.mark.parametrize(
    ("text", "people"),
    [pytest.param(text, people, id=f"{rule}: {text}") for rule, cases in RULES.items() for text, people in cases],
)
def test_the_people_are_those_of_the_conventions(text: str, people: tuple[str, ...]) -> None:
    assert find(text) == people


@pytest.mark.parametrize("word", COMMON_WORDS)
def test_a_common_word_that_begins_like_a_name_is_none(word: str) -> None:
    assert find(f"{word}很重要") == ()
    assert find(f"我觉得{word}的事以后再说") == ()
