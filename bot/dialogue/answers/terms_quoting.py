"""Word classes for the choice of a quote: what was said or learned, what happens, and what is better left."""

from bot.dialogue.answers import terms_people as people
from bot.dialogue.answers.patterns import any_of

# Somebody says, or one learns or decides; what follows it is what is said.
SAID_OR_LEARNED = any_of(
    "(?:说|讲|提醒|建议|告诉|劝|教(?!会的|授|练|育|程|务|室|师|材)|指出|点拨|点醒|透露|提到|提过|推荐|介绍|通知|"
    "(?<=[一-鿿])(?:叫我|让我|要我)|提了|问我|反问|夸|批评|骂我|发现|明白|意识到|学会|学到|才知道|才懂|得知|听说|"
    "领悟|决定|打算|准备)(?:了|过|到)?(?=[^,]{2})(?!不[清好出上])",
    r"\b(?:told|said|says|suggested|advised|reminded|warned|pointed out|mentioned|taught|showed|explained|"
    r"recommended|introduced|asked me|learn(?:ed|t)|found out|figured out|realis\w+|realiz\w+|understood|noticed|"
    r"decided|plan to|going to) (?=\w)",
)
# What is said comes behind the mark, or nowhere.
LEADS_IN = any_of(
    "(?:(?<![再听别])[说讲]|提(?:了|过|起)(?:一[嘴句])?|提醒我?|建议我?|告诉我?|劝我?)(?:了|过|道)?$",
    r"\b(?:told me|told us|said|says|suggested|advised(?: me)?|warned(?: me)?|reminded me|mentioned)$",
)
SAYS_NOTHING = any_of("(?:说|讲)(?:了|过|道)?$", r"\b(?:said|says|suggested|mentioned)$")
VERB = any_of(
    "[说讲聊谈问教帮给让请约找见去来做看听想学懂认识知道告诉提醒介绍推荐建议送带叫写改发开加吃喝打拉借换买卖投回转升定用走骂夸劝批推缺]",
    r"\b(?:is|was|were|are|am|be|has|have|had|do|did|does|will|would|can|could|knows?|knew|know|hears?|heard|got|"
    r"get|go|went|met|meet|ask|asks|tell|tells|said|says|told|gave|give|made|make|let|taught|want|need|like|think|"
    r"see|saw|decides?|help\w*|talk\w*|work\w*|(?!(?:fred|ahmed|jared|mohammed)\b)\w{2,}ed|email|message|call|"
    r"book)\b|\b(?:im|ill|id|ive|hes|shes|hell|shell)\b",
)
# 带我的 师傅, 管仓库的 老何: what only says which person is meant.
RELATIVE = (
    "(?:(?:以前|当时|之前|一起|刚|新|那个|以前一起){0,3}(?:带|教|管|做|卖|修|开|坐|住|面试|招|帮|推荐|送|"
    "认识)(?:过|着)?[^,]{0,6}|新来|刚来)的"
)
PEOPLE = f"(?:{people.TIE}|{people.JOB}|{people.KIN}|{people.UNIT})"
POOR = any_of(
    "(?<!差)(?<!要)不(?![错断仅但只同一清])|没|无(?!论)|难(?!得|怪)|差不多|圈子[^,]{0,3}小|最后(?:一个)?(?:知道|"
    "才)|(?:我|自己)[^,]{0,3}(?:嘴笨|太?笨|内向|社恐|害羞|怕|懒|很?慢|人微言轻|太?[烦累弱菜])|讨厌|懒得|很少|从来|"
    "都一样|随便|就那样",
    r"\b(?:not|no|never|dont|doesnt|didnt|cant|couldnt|wont|isnt|arent|wasnt|havent|hasnt|cannot|nobody|none|"
    r"nothing|hard|difficult|bad at|worst|last to|rarely|hardly|shy|introvert\w*|awkward|afraid|hate|boring|bored|"
    r"tired|useless|pointless|the same|whatever)\b",
)
# What only says when: 领导换了以后, after I joined.
ONLY_WHEN = "(?:以后|之后|之前|的?时候|那[天年次]|那会儿?)$|^(?:when|after|before|while|during|until|since) "
# 要不要, 会不会: both sides, and nothing denied.
BOTH_SIDES = "([一-鿿])(?:不|没)\\1|是否|没准|少不了|不得不|忍不住|不如|不妨|了不起|差不多(?=[一-鿿]{2})"
TIME_OR_PLACE = any_of(
    "(?:(?:就|是|那|在|好像|大概|应该|记得|的|了|里|上|时候?|那会儿?|那天|那次|左右|前|后|中|期间|和|跟|有|"
    "一[次回天]|上个?|下个?|这个?|前|去|今|明|昨|本|月|周|年|星期|礼拜|季度|天|晚上?|早上?|中午|下午|上午|"
    "[一二三四五六日末两几半0-9]|点|号|刚才?|最近|以前|之前|当时|小时候|开会|聚餐|聚会|团建|吃饭|午饭|晚饭|面试|"
    "培训|出差|加班|会议室?|部门会?|例会|周会|会|茶水间|电梯|食堂|公司|办公室|楼下|楼上|群|饭桌|酒桌|饭局|路|车|"
    "地铁|高铁|飞机|咖啡[厅馆店]|火锅店?|微信|电话|年会|展会|论坛|家|大学|高中|刚?入职)+)",
    r"(?:(?:it|was|maybe|about|around|just|on|in|at|during|over|after|before|a|an|the|our|my|last|this|next|one|"
    r"two|few|some|few|couple|of|by|near|team|weekly|monthly|company|office|week|weeks|month|months|year|years|"
    r"day|days|night|morning|afternoon|evening|ago|yesterday|today|recently|once|summer|winter|spring|autumn|fall|"
    r"quarter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunch|dinner|coffee|meeting|meetings|conference|party|"
    r"wedding|kitchen|lift|elevator|corridor|training|interview|call|event|offsite|work|home|school|college|"
    r"university|time)\b ?)+",
)
