"""Set phrases that name nobody: proverbs, stock persons, assistants that are software (P1.7)."""

import re

_CHINESE_LIST = """
张三李四 张三 李四 王五 赵六 王二麻子 张冠李戴 李代桃僵 小巫见大巫 阿猫阿狗 阿狗阿猫 王婆卖瓜 司马昭之心
姜太公钓鱼 塞翁失马 江郎才尽 叶公好龙 毛遂自荐 东施效颦 邯郸学步 庄周梦蝶 孟母三迁 萧规曹随 周瑜打黄盖 程门立雪
伯乐相马 说曹操 班门弄斧 黄粱一梦 管中窥豹 余音绕梁 成也萧何 败也萧何 诸葛亮 东道主 和事佬 高山流水 白马王子
孔融让梨 姜还是老的辣 姜是老的辣 项庄舞剑 马到成功 马失前蹄 马马虎虎 牛头不对马嘴 牛气冲天 龙争虎斗 龙飞凤舞
关公面前耍大刀 孙猴子 黄鼠狼 张飞穿针 鲁班门前 廉颇老矣 冯唐易老 李广难封 江山易改 江东父老 梁上君子 唐僧肉
贾宝玉 方寸大乱 沈鱼落雁 柳暗花明 温水煮青蛙 温故知新 安分守己 安居乐业 严于律己 严阵以待 高枕无忧 高不成低不就
何乐不为 严师出高徒 名师出高徒 老成持重 方圆百里 方圆十里 古人云 杨柳依依 小爱同学 小度小度 小艺小艺
天猫精灵 不苟言笑 一丝不苟 不苟
"""
_ENGLISH_LIST = """
jack of all trades|tom,? dick,? (?:and|or|&) harry|(?:the )?average joes?|plain jane|joe public|jo(?:hn|e) bloggs|
j(?:ohn|ane) (?:doe|smith) (?:and|or) j(?:ohn|ane) (?:doe|smith)|j(?:ohn|ane) doe|joe schmoe|uncle sam|
for (?:pete|christ|heaven)'s sake|bob's your uncle|doubting thomas|smart ale[ck]s?|peeping tom|
keep(?:ing)? up with the joneses|rob(?:bing)? peter to pay paul|happy as larry|
(?:jekyll and hyde)|simple simon|nosy parker|negative nancy|debbie downer|johnny[- ]come[- ]lately|
(?:hey|ok|hi) (?:siri|alexa|google|jarvis)|even steven|nervous nellie|real mccoy
"""
IDIOM = re.compile(
    rf"{'|'.join(sorted(_CHINESE_LIST.split(), key=len, reverse=True))}"
    rf"|\b(?:{_ENGLISH_LIST.replace(chr(10), '')})\b",
    re.IGNORECASE,
)
