"""Concerns the lesson has an answer to, heard whatever kind the answer is."""

from bot.dialogue.answers.fold import Answer
from bot.dialogue.answers.patterns import Pattern, compiled
from bot.dialogue.answers.reading import Topic

_TOPICS: dict[Topic, Pattern] = {
    "flattery": compiled(
        "拍(?:领导|老板|上司)?(?:的)?马屁|巴结|讨好|奉承|阿谀|谄媚|跪舔|舔领导|溜须|抱大腿|混关系|"
        "拉关系|走后门|攀关系|搞关系|攀附|趋炎附势|狗腿|擦鞋|托大脚"
        r"|suck\w* up|kiss\w* (?:ass|up|butt)|brown-?nos\w*|butter\w* up|flatter\w*|bootlick\w*|"
        r"schmooz\w*|ingratiat\w*|boot-licking"
    ),
    "gifts": compiled(
        r"送(?:点|些|个|小|份)?(?:礼|东西|烟|酒|特产|红包|卡)|塞红包|请客送|给.{0,6}红包|行贿|伴手礼|"
        r"\bgifts?\b|\bpresents\b|bribe\w*"
    ),
    "introvert": compiled(
        "内向|社恐|害羞|腼腆|怕生|慢热|i人|嘴笨|不(?:喜欢|爱|擅长|善于?|太会|会|敢)(?:社交|交际|应酬|"
        "说话|聊天|跟人|与人|和人|主动|搭讪|交流|言辞|打交道|交朋友)|不善言辞|不擅长这|独来独往|"
        "不敢开口|怎么.{0,4}跟陌生人|人一多|木讷|闷葫芦"
        r"|introver\w*|\bshy\w*|socially (?:awkward|anxious)|social anxiety|(?:hate|dont like|bad at|"
        r"not good at|dislike|terrible at) (?:socali[sz]ing|sociali[sz]ing|networking|small talk|"
        r"talking to (?:people|strangers)|approaching)|quiet (?:person|type|one)|wallflower"
    ),
}


def topic(answer: Answer) -> Topic | None:
    """The first concern that the answer touches, or None."""
    return next((name for name, pattern in _TOPICS.items() if pattern.search(answer.plain)), None)
