"""Topics that explain a gloomy word: the social world, a job; and the forms of speaking in general."""

SOCIAL = (
    "社交|陌生人|人多|场合|聚会|酒局|饭局|酒桌|应酬|上台|发言|演讲|人脉|搭讪|开口|求人|寒暄|敬酒|聊天|社恐|"
    "人际|圈子|认识新|新朋友|打招呼|加微信|说话|被拒|拒绝|帮忙|人情|紧张|搭话|自卑|内向|打扰|介绍自己|"
    "自我介绍|客套|内推|"
    r"\b(?:network\w*|ask(?:ing)? for help|senior|executives?|around (?:\w+ )?people|new people|talk(?:ing)? to|"
    r"crowds?|speaking|strangers?|social\w*|part(?:y|ies)|events?|presentations?|in public|speak (?:up|to|in|"
    r"at)|presenting|public speaking|small ?talk|introduc\w*|conferences?|mingl\w*|linkedin|contacts?|"
    r"opportunit\w+|advice|info|favou?rs?|introvert\w*|reach(?:ing)? out|connections?)\b"
)
JOB = (
    "工作|公司|行业|岗位|职位|晋升|升职|升迁|项目|这行|专业|部门|产品|市场|合作|岗|职业|加薪|跳槽|转行|大厂|"
    "业务|业绩|"
    r"\b(?:job|company|role|career|industry|position|project|product|team|department|market|field|promotion|"
    r"startup|business|interviews?)\b"
)
GENERIC = (
    "(?:的时候|时|如果|要是|一旦|只要)[^,]{0,12}(?:找|问|跟|和|给|靠|听)[^,]{0,12}(?:就|会|能|可以)|"
    "(?:就通了|会好很多|能好)$|不重要|(?<!种)人活着|活着就(?:得|要|会|该|有|好)|活到(?=[老几三四五六])|不就是|"
    "还不是|"
    "(?:没有?|缺少?)(?:朋友|人脉|关系|圈子|爱|梦想|社交)[^,]{0,8}(?:没(?:有)?意[思义]|不完整|孤独|没意思)|"
    "谁(?:都|也|没)[^,]{0,4}(?:会|有|没)|"
    "(?<!个)人(?:都|总|人)|(?<![给跟])每个人|成年人|大多数人|现代人|年轻人|很多人|有些人|人们|"
    r"\b(?:people|everyone|anyone|you|we all|most|some(?:one|body)) (?:\w+ )?(?:feel|get|are|need|has|have|can|"
    r"will|should|might|gets|is|who)\b|"
    "(?:cant|cannot) (?:live|survive) without (?:my|a|friends)|"
    "live in my|"
    "(?:without|no) (?:friends|a network|contacts|people|connections)"
)
# What the coach asks about: people as contacts, chances, news, advice, and whether they are of use.
ANSWER = (
    "关系|人情|贵人|朋友|同事|同学|前辈|领导|老板|客户|机会|信息|消息|建议|意见|想法|视野|经验|反馈|资源|平台|"
    "背景|交流|沟通|打交道|认识|介绍|分享|学习|有用|没用|作用|重要|好处|必要|意义|价值|课|题|方法|例子|能力|"
    "面试|谁|太难了|"
    r"\b(?:friends?|colleagues?|coworkers?|boss|managers?|mentors?|clients?|people|team|chances?|news|ideas?|"
    "opinions?|feedback|perspectives?|helpful|useful|useless|important|matters?|worth|lesson|exercise|question|"
    r"circle|skills?|sometimes|help\w*|ask\w*|teammates?)\b"
)
# What makes an illness a trade or somebody's acquaintance.
OCCUPATION = (
    "认识|行业|公司的|推广|销售|患者|做[^,]{0,6}(?:治疗|咨询)的|从事|研究|志愿|学的|"
    r"\b(?:works? (?:with|in|for|as|at)|contacts|clients?|patients?|colleague|referred|introduced)\b"
)
# Gloomy words that may be said of a job or an event.
GLOOM = (
    "看不[到见清]|"
    "没有?.{0,6}(?:未来|希望|出路|意[义思]|路|前途|盼头)|"
    "没救|没戏|离开|走不|完蛋|完了|结束|"
    "no (?:point|future|hope|way)|"
    "pointless|dont see|way out|hopeless|trapped|tired of|sick of|disappear|meaningless|whats the|burden|stuck|"
    "nothing|done with|continu|breath|go on"
)
# The learner's own life as the topic.
LIFE = (
    r"我|每天|天天|心里|内心|整个人|人生|活|自己|日子|明天|一切|什么都|"
    r"\b(?:i|im|ive|me|my|life|everything|tomorrow)\b"
)
