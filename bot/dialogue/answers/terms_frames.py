"""Word classes of what places suffering elsewhere or makes it light: others, trifles, the past, set phrases."""

_TIE = "(?:妈|爸|哥|姐|弟|妹|老婆|老公|女儿|儿子|同事|朋友|同学|孩子|表哥|室友)"
_TIE_EN = (
    "(?:mom|mum|dad|wife|husband|sister|brother|friend|boss|colleague|teammate|coworker|roommate|flatmate|son|"
    "daughter|baby)"
)
# 他 behind a verb of seeing or suffering is no subject: 一听见他…就发抖.
THIRD = (
    f"(?:(?<![听见到看对和跟被怕给让叫])[他她它](?!的)|别人|有人|大家|同事|朋友|客户|老板|领导|我{_TIE}(?:妈|"
    "爸)?|(?<!抱着)(?<!带)(?<!为了)(?<!看着)(?<!陪着)(?<!搂着)(?<!给)(?:宝宝|孩子|娃))|"
    rf"\b(?:he|she|they|my {_TIE_EN}|the (?:baby|client|kid))\b"
)
SELF = rf"我(?!{_TIE}|们)|自己|\b(?:i|im|ive|id|me|myself|my)\b(?! {_TIE_EN})"
# That a state follows from the cause named: 热得…, 改到…, makes me…
RESULT = (
    "(?<![看听想收碰遇见提走])[得到](?!底|了(?:现在|今天)|现在|今天)|"
    "让(?:人|我)|使我|害我|"
    r"\b(?:make|makes|making|made) me|"
    r"\bso (?:much|many|boring|bad|long)|"
    "is killing"
)
BECAUSE = r"因为|都怪|谁让|就因为|\b(?:because|cause|cos|cuz|bc|due to|thanks to)\b"
EARNEST = (
    "不是(?:在)?开玩笑|没(?:有)?(?:在)?开玩笑|说真的|是真的想|认真地?(?:想|考虑|说|的)|"
    "不是(?:随便)?(?:说说|夸张)|不夸张|不只是(?:因为)?|真的真的|"
    r"\b(?:mean it|not (?:joking|kidding|exaggerating|just (?:the|about|because))|no joke|for real|isnt a joke|"
    r"being serious|im serious|its not (?:just )?(?:the|about))\b"
)
# Being well in others' eyes only.
FEIGNED = (
    "(?:装|假装|演|说|骗)[^,]{0,6}(?:没事|挺好|很好|开心|好了)|"
    "(?:以为|觉得)我[^,]{0,4}(?:没事|挺好|很好|好了)|"
    r"\b(?:pretend\w*|act\w*|tell\w*|told|say\w*|thinks?|fak\w*|look\w*) (?:\w+ ){0,4}?(?:fine|okay|ok|happy|"
    r"well|better)\b"
)
TURN = (
    "差点|"
    "(?<!来)过(?:一次|一段|一阵|$|,|的|,)|"
    "多亏|幸亏|幸好|帮|陪|劝|拉|后来|until|helped|then|but|almost|nearly|pulled me|got me|told me"
)

# What makes strong words a manner of speaking.
SMALL_CAUSE = (
    "箱子|行李|搬家|搬东西|方案(?:又|被|没)|被毙|打回|忘了|忘带|记性|脑子转|半马|全马|催婚|相亲|抢不到|双十一|"
    "装修|这题|手机|没电|没网|体测|军训|游戏|排位|股票|基金|球队|国足|追剧|剧终|口味|咖啡|奶茶|菜|淘宝|双十一|"
    r"周报|日报|月报|年报|报表|表格|报销|发票|ppt|excel|bug|\bkpi|\bokr|开会|会议|例会|早会|晨会|周会|"
    "会(?:开|太)|早起|起床|闹钟|早八|早班|打卡|通勤|堵车|地铁|挤车|公交|排队|天气|周一|星期一|尴尬|尬聊|社死|"
    "冷场|破冰|自我介绍|敬酒|团建|年会|饭局|应酬|改稿|改方案|改需求|需求|文案|述职|总结|考试|考证|作业|论文|"
    "减肥|健身|跑步|外卖|食堂|wifi|网速|打印机|电脑|空调|键盘|软件|系统|热(?![爱情心点闹衷线门泪议])|太冷|"
    "饿(?!鬼)|困(?![在住难境扰惑]|死在)|辣|作文|背单词|英语|高数|打电话|接电话|电话会|发言|演讲|汇报|上台|"
    "写代码|写作|文档|邮件|群消息|微信消息|排班表|抢票|迟到|蚊子|彩虹屁|客套话|寒暄|搭讪|"
    "这(?:个|道|份|张|篇|次)(?:题|项目|方案|报告|任务|活|表|稿|会|文件|课|问题)|"
    r"\bnew job|holiday|vacation|moving (?:to|house)|"
    "leaving the (?:company|team|job)|"
    r"relocat\w*|\bcoffee|caffeine|\bmeetings?\b|\bslides?\b|\bdecks?\b|timesheets?|spreadsheets?|\bexcel\b|"
    r"powerpoint|\bexpenses?\b|expense report|stand-?ups?|\bmondays?\b|commute|traffic|\balarm\b|\b[4-8] ?am\b|"
    "early (?:morning|start|shift|hours|mornings)|"
    r"small ?talk|ice ?breakers?|e-?mails?|inbox|printer|deadline|\bjira\b|awkward\w*|embarrass\w*|cringe\w*|"
    r"boredom|bored|paperwork|homework|essay|exam|wifi|laptop|weekly report|status report|report\b|karaoke|"
    r"team[- ]building|presentation|webinar|zoom call|traffic|\bqueue\b|the heat|hungry|diet|leg day|burpees|"
    "this (?:task|ticket|project|form|exercise|question|spec|document|proposal)|"
    "introduce myself|introductions|public speaking|minutes|onboarding module|birthday|compliments?|"
    "role-?plays?|group photo|training module|compliance training"
)
# Explains breaking-down words, not words of dying.
WORK_CAUSE = (
    "找工作|求职|投简历|面试|这个(?:客户|甲方|同事|领导|老板)|甲方|客户(?:又|改|催)|又改|改了.{0,4}[版遍次]|"
    "临时加|加需求|实习生|赶工|赶稿|代码|调试|系统|服务器|"
    "this (?:client|customer|codebase|code)|"
    "the client changed|merge conflict"
)

OVER = (
    "停药[^,]{0,4}(?:了|年)|"
    "(?:状态|情况)[^,]{0,3}(?:很|挺|稳定|好多)好?(?!差|糟|不)|"
    "现在(?:想想|回想|想起?来|回头看|看来)|回想起来|如今想来|"
    "现在(?:已经|都|就|早就|我|反而|也)?(?:好(?:了|多|很多|些|得)|没事|挺好|很好|过去|走出来|恢复|缓过来|想通|"
    "想开|不(?:了|会|再|这样)|轻松|开心)|"
    "(?<!没)(?<!没有)(?<!没能)(?<!还不)(?<!无法)(?:走出来|缓过来|熬过(?:来|去)|挺过(?:来|去)|撑过(?:来|"
    "去))(?!的可能)|都过去了|"
    "(?:早就?|已经|早已)(?:都)?(?:过去|好(?![几多久长])|没事|痊愈|恢复|走出)|"
    "康复|痊愈|治好|"
    "后来(?:慢慢|就|也|终于|才|都|我)?(?:就)?(?:好|没事|缓|走出|想通|想开|辞职|换了|不)|"
    "(?:慢慢|渐渐|逐渐)(?:地|的)?(?:就)?(?:好|缓|恢复|走出|想开)|"
    "才(?:走出来|缓过来|好起来|挺过来)|拉了我一把|救了我|"
    "(?:im|i am|am|feel|feeling|doing|things are|life is|its|it is|its all|much|lot|way|"
    r"were) (?:\w+ ){0,2}?(?:better|fine|okay|ok now|good now|great now|well now|over it|happy now|"
    "in a good place)|"
    r"(?:got|made it|came|pulled me|get me) (?:\w+ )?(?:through|out of (?:it|that)|out the other side)|"
    "got over|recovered|behind (?:me|us)|long (?:over|past|gone)|"
    "(?:not|no) (?:any ?more|longer)|"
    "in the past|past (?:it|that) now|these days im|"
    r"now im (?:\w+ )?(?:fine|ok|okay|good|better)|"
    "all good now|saved me|turned (?:it|things) around"
)
PAST = (
    "那(?:时候?|年|会儿?|段(?:时间|日子)?|阵子?)|"
    "当(?:时|年|初)|曾经|以前|从前|过去|小时候|小学|初中|高中|大学(?:时|的时候|里|那)|刚毕业|刚入职|刚工作|"
    r"刚(?:来|到|进)|[一两二三四五六七八九十几\d]+年前|前年|去年|前几年|早些年|前阵子|上份工作|上家|前公司|"
    r"之前|years? ago|back (?:then|in)|used to|once\b|in (?:19|20)\d\d|last (?:year|job|company)|"
    "previous (?:job|company|role)|"
    "first (?:job|year)|"
    "in (?:college|uni|university|school|high school)|"
    "as a (?:kid|child|student|junior)|"
    "when i was|"
    "at my (?:old|last|previous)|"
    "months ago"
)
STILL = (
    "至今|到现在(?:还|都|也|仍)|直到现在|"
    "现在(?:还|又|也还|仍|更|每|天天|一|晚|睡|都不)|"
    "最近又|又(?:开始|复发|犯|来了|想)|"
    "还(?:是|在|会)(?:每|经常|哭|失眠|做噩梦|想死|睡不)|"
    r"还没(?:走|缓|好)|仍然|依然|没(?:有)?(?:好转|缓过|走出|变好)|越来越|\bstill\b|\bagain\b|"
    r"not (?:\w+ )?(?:better|over it|fine|okay)|"
    "never (?:got|went|stopped)|getting worse|ever since|to this day|its back|"
    "and now i (?:cant|dont|cry|want)"
)
# Somebody's death as a piece of the story, not a danger now.
DONE_SUICIDE = (
    "(?:新闻|报道|热搜|电影|剧|小说)[^,]{0,4},?[^,]{0,6}自杀|"
    "自杀(?:了|身亡|去世|走了|过世|以后|之后|的新闻|的电影|防治|干预|预防|热线)|"
    "(?:防|预防|劝阻)自杀|"
    "killed (?:him|her|them)sel(?:f|ves)|"
    "died by suicide|committed suicide|"
    "suicide (?:prevention|awareness|hotline|squad|mission)|"
    "took (?:his|her|their) own life"
)
DENIED = (
    "(?:没有?|没|从没|从来没|不是|不会|不至于|并不|并没有?|未曾|没到|还没到)(?:真的?)?(?:有)?(?:过)?(?:要|"
    "想过?|觉得)?(?:去)?(?:自杀|想死|轻生|崩溃|寻死|去死|抑郁|绝望|想不开)|"
    r"\b(?:not|never|wasnt|arent|isnt|aint|didnt|wont|wouldnt) (?:been |really |actually |feeling |"
    "felt )?(?:suicidal|depressed|going to (?:kill|hurt)|kill myself|bullied|that desperate|breaking down)"
)
SET_PHRASE = (
    "感觉身体被掏空|(?:跟|和|与)[^,]{1,8}过不去|过意不去|"
    "想死(?:[你他她您咱那老吃喝回]|我(?=[了们妈爸家的])|大家|妈|爸|家里|以前|当年|大学)|"
    "消失(?:一|几|个)[^,]{0,3}(?:周|星期|天|阵|会儿?|段|月|下)|"
    "[累困饿渴热冷烦气笑忙急羞吓无聊尬酸羡慕爱美吵晒撑闷疼痛苦恨愁堵辣冻乐难无语]{1,2}死(?:了|我了|人了?|我|"
    "个人|掉|$|,)|死定了|死活|死心眼|死心|该死|死磕|死党|死线|死忠|死记硬背|死板|死工资|死气沉沉|死要面子|"
    "至死|打死(?:我)?(?:也|都)不|死也不|半死|要死要活|死皮赖脸|死贵|死命|作死|找死|半死不活|吓死|"
    "(?:bored|scared|tired|tickled|worried|sick|freezing|starving|loved?|embarrassed) to death|"
    r"dying (?:to|for|of (?:curiosity|laughter|boredom|hunger|thirst|heat))\b|"
    "to die for|die (?:laughing|hard)|"
    "dead(?: tired| end| serious| wrong| on| easy| simple| weight| air| beat)|"
    "drop dead|over my dead body|"
    "kill(?:ing|ed)? (?:it|time|two birds|the mood|the vibe|the project|the deal|the feature)|"
    "killer|die-?hard|"
    "dying (?:trade|industry|art|breed)|"
    "dead (?:inside )?(?:industry|language|project)|"
    "wouldnt be caught dead|stalking horse|panic button|crying shame|"
    "break(?:s|ing)? down (?:the|a|my|our|complex|big|silos|barriers|tasks|problems|into|what|how)|"
    "breakdown of|cry(?:ing)? wolf|a shoulder to cry on"
)
