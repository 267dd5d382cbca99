"""Word classes of what people wish to know about their own work, and of who knows it."""

from bot.dialogue.answers.patterns import any_of

WISH_TO_KNOW = any_of(
    "(?:想|希望|要|盼着)(?:能|能够|可以)?(?:最|再)?(?:早一?[点些]|提前|尽早|先|第一时间|马上)?(?:就|能)?(?:知道|"
    "了解|弄清楚?|搞清楚?|打听|晓得|听到|听说)|好奇",
    r"\b(?:want|wanna|like|love|need|curious|wonder\w*|dying|wish|hop(?:e|ing))\b.{0,24}\b(?:know|hear|find out|"
    r"learn|see|about|if|whether|when|who|what|which|how|why)\b",
)
# What is about one's work, and not about the lesson or how to talk to people.
OWN_WORK = any_of(
    "编制|预算|奖|工资|薪|裁|招|转岗|调岗|轮岗|外派|转正|升|晋|合并|架构|调整|重组|项目|客户|合同|订单|部门|公司|"
    "单位|总部|领导|老板|主管|组|团队|同事|上面|上头|政策|制度|战略|方向|绩效|考核|评级|评优|指标|名额|岗|职位|搬|"
    "办公室|系统|上线|排期|涨|放假|续签|续约|业务|产品|行业|竞品|对手|市场|招标|中标|报价|价|成本|审批|位置|位子|"
    "接手|离职|接班|福利|社保|公积金|出差|海外|融资|上市|收购|明年|今年|下个?(?:月|季度|半年|周)|年[底后初]|季度|"
    "kpi|okr|offer",
    r"\b(?:budgets?|bonus\w*|pay|paid|salar\w*|raises?|laid off|layoffs?|redundan\w*|headcount|hir(?:e[sd]?|ing)|"
    r"promot\w*|transfer\w*|reorg\w*|merge\w*|restructur\w*|teams?|departments?|projects?|clients?|customers?|"
    r"contracts?|office|boss|manager|company|roles?|positions?|deadline|release|launch\w*|systems?|policy|"
    r"strategy|reviews?|targets?|quota|next (?:week|month|quarter|year)|this (?:month|quarter|year)|roadmap|"
    r"competitors?|pric\w*|supplier|tender|vacanc\w*|openings?)\b",
)
# The coach, its lesson, and how to make contact: who asks after these asks the coach.
FOR_THE_COACH = any_of(
    "[你您]|教练|这(?:节|堂|门|个|道)?(?:课|题|问题|练习|作业|任务|步|句|话|样|些|里|个(?=$|,))|课程|题目|答案|"
    "例子|举例|示例|模板|话术|人脉|社交|弱关系|人际|好处|为什么要|有(?:没有|什么|啥)用|(?:怎么|如何|怎样|咋|"
    "从哪)(?:才能?|样|去|更好地?|主动|开始)?(?:跟|和|与|向|给|让|把|去|开口|说|聊|约|联系|问|找|请|搭|认识|结识|"
    "维护|接近|打招呼|加|回|介绍|写|答|入手|着手|开始|沟通|相处|拒绝)|从哪[里儿]?(?:入手|开始|着手)",
    r"\b(?:you|your|yours|u)\b|\bthis (?:question|lesson|course|exercise|bot|one|chat|app|thing)\b|\bnetwork\w*|"
    r"\bexamples?\b|\btips?\b|\btemplate|\bhow to (?:talk|ask|start|approach|reach|meet|write|say|contact|open)\b",
)
# What is one's own to decide or to do is asked of the coach too, unless it is to be asked of somebody else.
WHAT_TO_DO = any_of(
    "(?:我们?|自己|^)(?:现在|到底|是不是|是否|还|就)?(?:该|应该|要|能|可以|可不可以|能不能|要不要|该不该|需要|"
    "需不需要|应不应该|值不值得)(?!.{0,6}(?:转正|升|晋|涨|加薪|拿到|评上|留|分到|续|被))|(?:知道|了解|^)(?:一下|"
    "下|该|我们?|自己|平时|一般|到底|具体|大家|别人|新人){0,3}(?:怎么|如何|怎样|咋)|怎么(?:办|做|才能)|如何(?:做|"
    "才能)",
    r"\b(?:should|shall|can|could|may|must) (?:i|we|one)\b|\bhow (?:do|would|did) (?:i|we|one|people)\b|"
    r"\bi (?:should|can|could|ought|must)\b|\b(?:how|what|where|when|which) to\b",
)
KNOWS = any_of(
    "知道|清楚|晓得|了解|听到|听说|有数|有消息|消息|最早|第一个|说了算|拍板|定的|管这|负责|问",
    r"\b(?:knows?|knew|hears?|find(?:s)? out|decides?|decid\w+|in the loop|ask|told|first|tells?)\b",
)
ASK_WHOM = any_of(
    "(?:问问?|请教|咨询)(?:一?下)?(?![^,]{1,5}(?:要|借))",
    r"\b(?:id|ill|i will|i would|gonna|going to|plan to|want to|will) ask\b",
)
