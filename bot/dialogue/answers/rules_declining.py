"""The forms of declining: skipping, unwilling, private, later, stop.

Repeats are counted, not open, so that a long run of soft words cannot make matching slow.
"""

from bot.dialogue.answers.patterns import any_of, compiled

SKIP = (
    "(?:跳过|跳|换(?:一?个|一?道|一?下|别的|一|掉)?(?:题目?|问题|话题)?|下一(?:题|个|道|步|个问题)|略过?|"
    "过(?:了|吧)?|不(?:答|说|回答|写|填|讲|聊|做|想说|想答|想回答)|停(?:止|下|一下)?|结束|终止|退出|先(?:不|"
    "别).{0,3}|打?死(?:我)?(?:也|都)?不(?:说|讲|答|写)|先?(?:放(?:放|一放|着|一边)|搁)|晚点|改天|以后|明天|"
    "待会)"
)
REFUSE_VERB = (
    "(?:说|讲|谈|聊|答|回答|回覆|回复|写|提|透露|分享|填|做|展开|细说|细讲|多说|多讲|解释|透漏|公开|回忆|想|"
    "告诉你|告知|玩|继续|搞|弄|参与|配合|作答|奉告|触碰|提起|说明|深聊|深谈|聊这|谈论)"
)
REFUSE_OBJECT = (
    "(?:了|啦|啊|呢|吧|哦|喔|耶|欸|的|这|那|它|这些|那些|这个|那个|这题|这道题|这方面|这块|这事|这件事|那件事|"
    "那段|这段|往事|那件|题|问题|太多|太细|那么多|那么细|具体|细节|详情|细|多|名字|出来|给你|跟你|跟机器人|和你|"
    "与你|对你|我的|私事|自己|自己的事|个人的?|家里的?事?|隐私|相关|内容|私人的?|(?:我的?)?(?:领导|老板|同事|"
    "家人|家庭|私生活|薪资|收入|前任|前同事)|话题|东西|任何|什么|下去|公司的?事?|工作上的?事?|过去的?事?|感情|"
    "更多|继续|内情|我|他|她|事|情|名){0,7}"
)

_SOFT = (
    "(?:但是?|不过|可是|只是|我|选择|决定|申请|那就|咱们?|老师|其实|就|还是|先|真的|实在|现在|暂时|今天|目前|"
    "有点|有些|比较|抱歉|不好意思|对不起|sorry|嗯|哎|唉|这个|这|这题|这道题|这个问题|那个|这些|这事|这件事|"
    "关于这个|具体|细节|名字|太|都|也|可以|能|能不能|可不可以|可否|想|要|请|麻烦|帮我|给我|直接|老师|教练|不如|"
    "那|好|吧|了|,| ){0,7}"
)
_END = (
    "(?:好了|好啦|行不|可不可以|可以吧|可以不|行吧|好吧|吧|了|啦|啊|呢|哈|谢谢|谢了|可以吗|好吗|行吗|好不好|"
    "行不行|吗|么|嘛|呗|哦|喔|算了|一下|的|就好|就行|这题|这个|这道题|这个问题|本题|此题|,| ){0,7}$"
)
_WONT = (
    "(?:不想|不愿意?|不要|不太想|不太愿意|不大想|并不想|不能|不便|不太方便|不方便|不太好|不好|没法|没办法|懒得|"
    "拒绝|没心情|没兴趣|没必要|不会|不打算|不准备|无可|无法|不乐意|没打算|没想|不适合|不宜|不该|不可以|不爱|"
    "不敢|不肯|不高兴)"
)
RULES_ZH = {
    "refusal-skip": compiled(f"^{_SOFT}{SKIP}{_END}"),
    "refusal-unwilling": compiled(
        f"^{_SOFT}{_WONT}(?:再|多|细|跟你|和你|对你|给你|在这里|在这儿|随便|现在|具体|详细|去|太|过多|继续|往下|"
        f"向你|与你|同你|跟机器人|跟人){{0,7}}{REFUSE_VERB}{REFUSE_OBJECT}{_END}"
    ),
    "refusal-private": compiled(
        f"^{_SOFT}(?:很|太|挺|属于|算|算是|是|涉及|有点|比较|我的|个人|公司|的|秘密|商业|过于|到){{0,7}}(?:隐私|"
        "私事|私人(?:了|问题|的事|事|的)?|秘密(?!武器)|保密|机密|家事|个人(?:原因|问题|的事)|敏感)(?:了|的|啊|"
        f"吧|问题|话题|性|事|原因|内容|信息|得){{0,7}}(?:不(?:便|想|能|方便).{{0,6}})?$|"
        f"(?:关你|干你|与你|跟你|和你).{{0,3}}(?:什么事|何干|啥事|屁事|无关|没关系|有什么关系|有关系吗)|"
        "关你(?:p|屁)事|不关你(?:的)?事|不告诉你|无可奉告|"
        "你(?:管|别管|少管|问)(?:得|这么|那么|太)?(?:着|多|宽|这个|不着)|"
        "少管|你管我|要你管|涉密|"
        "(?:别|不要|少|甭)(?:再|老)?(?:问|打听|烦我|吵我|追问|催|逼我|打扰我|管我|来烦)|"
        f"(?:签|有)[^,]{{0,3}}保密(?:协议|条款)?|"
        "别套(?:我)?的?话|套我的?话|"
        "(?:让我|我)(?:先|想|要|选择|还是)?(?:保留|保密|留着|卖个关子)(?=吧|$|一下|了)|"
        "问(?:得|的)?(?:太|这么|那么)(?:多|细|私)|"
        "(?:我|自己)(?:自己)?(?:知道|清楚|心里有数|明白)就(?:行|好|够|可以)|"
        "凭什么(?:告诉|跟你|要跟)"
    ),
    "refusal-later": compiled(
        f"^{_SOFT}(?:等|晚点|晚些|晚上|晚一点|等下|等会儿?|等一下|等一会儿?|待会儿?|一会儿?|回头|明天|明早|明晚|"
        "后天|改天|改日|下次|以后|有空|空了|下班|周末|过会儿?|过几天|稍后|稍等|迟点|睡醒|吃完饭|忙完|开完会|"
        f"到家|回家|之后)(?:后|以后|之后|了|再|我|有空|来|慢慢|给你|好好|继续|先|在|时|的时候|就){{0,7}}(?:说|"
        f"讲|答|回|回答|回覆|回复|写|聊|弄|填|做|想|看|补|补上|来|继续|搞|学|处理|,| ){{1,7}}{_END}|"
        f"^{_SOFT}等(?:我)?[^,]{{1,8}}(?:完|了|好|到家|下班|醒)[^,]{{0,3}}(?:再|在)(?:说|答|回|写|聊|来|填|弄|"
        f"讲|想)[^,]{{0,3}}$|"
        f"^{_SOFT}(?:等|晚点|晚些|等下|等会儿?|等一下|待会儿?|一会儿?|回头|明天|改天|改日|下次|以后|有空|"
        f"过会儿?|过几天|稍后|稍等|迟点)(?:再|吧|了){{0,2}}{_END}|"
        f"^{_SOFT}(?:正|正在|在|还在|马上|要|赶着|赶|很|太|最近|手头|手上|没|得){{0,7}}(?:忙(?:着|呢|死|得很|"
        "不过来)?|没空|没时间|没有时间|开会|上班|开车|上课|上地铁|赶车|排队|吃饭|带娃|出差|睡觉|睡了|值班|开工|"
        f"在路上|去开会|进会议室|电话)(?:中|呢|着|了|啊|写|答|回答|回|,){{0,7}}$"
    ),
    "refusal-stop": compiled(
        f"^{_SOFT}(?:你)?(?:闭嘴|滚(?:开|蛋|远点)?|走开|收声|停(?!车|电|产|职)|够了|到此为止|就到这(?:里|儿)?|"
        "就这样|先这样|结束|不(?:聊|玩|学|练|干|弄|做|用)了|退出|打住|别(?:说|讲|吵|发|来|闹|啰嗦|烦|再发|"
        f"再说)(?:了|我)?|不需要|不用(?:了|你管)|让我(?:静|安静|一个人).{{0,6}}|不要再.{{0,6}}|取消)(?:了|吧|啊|"
        f"谢谢|我|你|,){{0,7}}$"
    ),
}
_THIS_EN = (
    "(?:this(?: one| question| part| bit| exercise| topic)?|that(?: one| question)?|it|the question|these|here|"
    "anything|more|details?|specifics|any of (?:this|that|it)|now|today|right now|at the moment|with (?:you|"
    r"a bot|a robot|strangers?)|names?|about (?:it|this|that|him|her|them|my (?:\w+ )?\w+|work|personal \w+|"
    "details)|to (?:you|a bot)|further|on this|into (?:it|this|that|details?|detail)|thanks|thank you|sorry|"
    "please|yet|much|really|at all|personal (?:stuff|things|details|matters)|private (?:stuff|things|matters))"
)
_SOFT_EN = (
    "^(?:(?:i|id|im|ill|ive|we|id really|honestly|sorry|actually|well|um+|no|nah|nope|just|really|can|could|"
    "may|might|lets|let|please|pls|think|guess|gonna|going|to|want|wanna|would|like|do|does|rather|prefer|"
    "shall|so|hey|ok|okay|thanks|thank you|but|and|today|for now|maybe|hi|the|me|us|have|am|better|still|"
    r"feel)\b[ ,]*){0,7}"
)
_END_EN = (
    f"(?: *(?:{_THIS_EN}|please|thanks|for now|for today|then|instead|ok|okay|sorry|too|thx|ty|ahead|on|"
    "to the next(?: one| question)?|question|and move on|now|later|if (?:thats|its) (?:ok|okay|fine|alright|"
    f"all right)|if you dont mind)){{0,7}}$"
)
RULES_EN = {
    "refusal-skip": compiled(
        f"{_SOFT_EN}(?:skip(?:ping)?|pass(?:ing)?(?: on)?|next(?: one| question)?|move on|moving on|(?:a |"
        "an )?(?:different|another|new) (?:question|one|topic)|change (?:the )?(?:question|topic|subject)|"
        "switch (?:questions?|topics?)|try (?:a different|another) (?:one|question)|not (?:answer(?:ing)?|"
        "do(?:ing)?|talk(?:ing)? about|go there|discuss(?:ing)?)|leave (?:it|this)(?: one)?(?: blank| out)?|"
        "sit(?:ting)? (?:this|it|that)(?: one)? out|opt out|no comment|go to the next(?: one)?|"
        f"do (?:a different|another|the next)(?: one)?){_END_EN}"
    ),
    "refusal-unwilling": compiled(
        r"\b(?:id|i would|i|would|much) (?:much |really )?(?:rather|prefer) (?:not|to not|"
        rf"keep (?:\w+ ){{0,3}}?(?:to myself|private))(?: (?:to )?(?:say|answer|share|talk|tell|discuss|get|go|"
        rf"think|do|write|name|disclose|mention|reveal|open)\b.{{0,24}})?$|\bprefer not\b|^rather not\b|"
        "(?:dont|do not|didnt|wont|will not|not going to|not gonna|not willing to|cant|cannot|refuse to|"
        "not ready to|no need to|not comfortable|not in the mood to|not keen to|not about to|"
        rf"hate to) (?:\w+ ){{0,2}}?(?:to )?(?:say(?:ing)?|answer(?:ing)?|talk(?:ing)?|tell(?:ing)?|shar(?:e|"
        "ing)|discuss(?:ing)?|get(?:ting)? into|go(?:ing)? (?:into|there)|disclos(?:e|ing)|reveal(?:ing)?|"
        f"elaborate|do(?:ing)?|nam(?:e|ing) (?:names|anyone)|write|respond|engage|play)(?: {_THIS_EN}|"
        f" you){{0,7}}$|"
        "not (?:telling|saying|sharing|answering|discussing|talking|doing)(?: (?:a bot|a robot|a machine|"
        f"strangers?|this|that|it|you|about.{{0,20}}|today|now|anything)){{0,7}}$"
    ),
    "refusal-private": compiled(
        r"none of (?:your|ur|the bots) (?:\w+ )?business|"
        "not your (?:business|concern)|"
        "mind your own|"
        "(?:thats|its|this is|it is|is|too|way too|kinda|bit|very|rather|pretty|kind of|"
        r"quite) (?:\w+ ){0,2}?(?:personal|private|confidential|a secret|sensitive|nosy)(?: (?:for me|question|"
        "to share|info|stuff|matter|thing|sorry|thanks|to answer|here)){0,7}$|"
        r"^(?:.{0,8}[\u3400-\u9fff ])?(?:personal|private|confidential|secret|nda)的?$|"
        "between me and|"
        "keep(?:ing)? (?:it|that|this|those|them|names) (?:to myself|private)|"
        "why (?:should|would) i tell you|"
        "what(?:s| is) it to you|under (?:an )?nda"
    ),
    "refusal-later": compiled(
        f"{_SOFT_EN}(?:not (?:now|today|right now|tonight|yet|at the moment)|later(?: today| tonight| maybe)?|"
        "another (?:time|day)|some other time|(?:ill |i will |will )?(?:do|answer|reply|respond|get back|"
        r"come back|write|finish|get|try|continue|pick this up)\b(?: (?:to|it|this|that|you|on|back|up|again|"
        rf"one|part|question)){{0,7}} (?:later|tomorrow|tonight|after (?:work|lunch|dinner|my \w+|the \w+)|"
        f"this evening|when i (?:have|get|am|can).{{0,16}}|on (?:the )?(?:weekend|monday)|at home|in a bit|"
        "in an hour|next week)|(?:ask|remind|ping|try|message|text) me (?:again )?(?:later|tomorrow|tonight|"
        rf"again|next|in|another|after|on)\b.{{0,16}}|tomorrow|maybe (?:later|tomorrow|another)|in a bit|"
        "no time(?: now| today| right now| for this)?|(?:too |super |really |so |kinda |"
        "a bit )?busy(?: (?:now|today|right now|atm|at the moment|rn))?|(?:driving|busy|working|cooking|"
        "eating|commuting|running late|(?:in|at|on|about to go into|heading into|running to|off to) (?:a |an |"
        r"my |the )?(?:\\w+ )?(?:meeting|work|call|class|train|bus|shift|standup|dinner|lunch))(?: (?:now|"
        "right now|rn|atm|at the moment|today))?|gtg|gotta (?:go|run)|do (?:it|this|that) (?:later|"
        f"tomorrow|another time))(?: (?:ok|okay|maybe|please|thanks|sorry)){{0,7}}{_END_EN}"
    ),
    "refusal-stop": compiled(
        f"{_SOFT_EN}(?:stop(?: it| this| here| now| asking.{{0,24}}| messaging.{{0,10}}| texting.{{0,10}}|"
        f" bugging.{{0,8}}| bothering.{{0,8}})?|leave me alone|go away|shut up|enough(?: of this| already|"
        " for today| questions)?|quit(?: it| this)?|cancel|end (?:this|it here|the lesson|here)|exit|"
        r"unsubscribe|done (?:for (?:today|now)|here|with this|answering)|get lost|piss off|f(?:uck|\*+) off|"
        "back off|buzz off|no thanks|no thank you|not interested|not playing|drop it|give (?:it|me) a (?:rest|"
        f"break)|call it a day|bye){_END_EN}"
    ),
}
NOT_THIS = compiled(
    any_of(
        r"\bskip[- ](?:level|meeting)|"
        "skip(?:ped|s|ping)? (?:lunch|the meeting|work|class|a level|levels|ads|breakfast|gym|meetings)|"
        "pass(?:ed|es|ing)? (?:the|my|an?|his|her|on (?:the|my|his|info|news|tips|messages)|it on|along|"
        r"info\w*|news|by|through)\b",
        "跳过(?:了)?(?:我|他|她|领导|上级|主管|那个|午饭|面试)",
    )
)
