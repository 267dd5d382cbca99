"""Word classes of bullying and humiliation, of loss, and of what cannot be borne."""

from bot.dialogue.answers.patterns import any_of

# Bullying lasts by its meaning; humiliation and scolding have to be said to be repeated.
BULLYING = any_of(
    r"\b(?:call|calls|called|calling) me (?:a |an |the )?(?:cripple|freak|pig|cow|monster|whore|n-word|spastic|"
    r"weirdo|nobody)\b|"
    r"\b(?:made|makes|forced|forces|making) me (?:to )?(?:kneel|crawl|beg|bow|strip|bark|lick|"
    r"clean (?:the )?toilets?)\b",
    "(?:摔|砸|扔|甩)(?:到|在)?我(?:的)?(?:脸|头|身)|(?:天天|每天|总|老|一直|经常)[^,]{0,4}(?:阴阳|内涵|骂|嘲|讽刺)我",
    "被[^,]{0,6}造谣",
    r"\b(?:threw|throws?|flung|slammed) (?:\w+ ){1,3}(?:in|at|into) my (?:face|head)|"
    r"spread(?:s|ing)? (?:\w+ )?(?:lies|rumou?rs) about me|"
    r"(?:they|everyone|team|colleagues) (?:\w+ )?shun(?:s|ned)? me",
    "(?:让|叫|逼|命令|使唤|要求)我[^,]{0,6}(?:洗(?:袜|脚|内|他|她的衣)|擦鞋|端尿|倒尿|学狗|舔|当(?:狗|马))|"
    "(?:怪物|怪胎|异类|神经病|瘟神|丧门星)|"
    "没(?:有)?人(?:愿意|敢|肯)?(?:坐|挨)(?:在)?我|"
    "(?:吃饭|午饭|中午)(?:永远|都是|总是|只能|天天)一个人[^,]{0,2},?[^,]{0,6}(?:没人|孤立|躲)",
    r"\b(?:put|left|dumped|poured|spat|threw) (?:\w+ ){1,4}(?:in|on|into|over) my (?:locker|desk|drink|food|bag|"
    "coffee|chair|car|lunch)|"
    r"(?:mimic|imitat|mock|parod)\w* (?:me|my (?:stutter|accent|voice|walk|laugh|english))|"
    "(?:stopped|refuses?|wont|quit) (?:talking|speaking|saying hi) to me|"
    r"(?:threw|throws?|throwing|stole|steals?|hides?|broke|smash\w*) (?:away )?my (?:lunch|food|stuff|things|"
    "bag|chair|desk)|"
    r"(?:group ?chat|channel|group)\b.{0,16}\b(?:mock\w*|make fun|laugh\w* at|about how|trash|"
    r"roast\w*) ?(?:of )?(?:me|my)\b|"
    r"(?:no ?body|no one|none of them) (?:\w+ )?(?:sits|eats|talks|speaks|will sit|will talk|"
    "wants to sit) (?:with|to|next to) me|"
    r"(?:treat\w*|laugh\w*|talk\w*) (?:to |at )?me (?:like (?:a dog|im (?:stupid|nothing|invisible|an idiot))|"
    "like garbage)|"
    "(?:pretend|act)s? (?:like )?i (?:dont|do not) exist",
    "(?:被|遭|受|遭受).{0,8}(?:虐待|欺压|霸凌|言语暴力|职场暴力|精神控制)|虐待我|造.{0,4}黄谣",
    r"(?:abus|mistreat|torment|terroriz|terroris)\w* (?:me|us)\b|"
    "picked on|"
    "(?:makes?|made|making) my life (?:a |living )*hell|"
    "treat(?:s|ed)? (?:like|worse than) (?:dirt|trash|an animal|a slave)",
    "(?:被|遭|遭到|受|受到|受尽|在).{0,14}(?:霸凌|欺凌|欺负|羞辱|侮辱|排挤|孤立|冷暴力|凌辱|人格攻击|网暴|排斥)|"
    "(?:霸凌|欺凌|欺负|羞辱|侮辱|排挤|孤立|无视|辱骂|针对|排斥|作弄|捉弄)我(?!们?的|们|们公司)|"
    "(?:一起|合伙|联合|联手|集体).{0,6}(?:孤立|排挤|欺负|针对|整|排斥)我?|"
    "(?:没(?:有)?人|都不|谁都不|故意不|不准别人)(?:敢|肯|愿意|跟|和)?(?:跟|和|理)我(?:说话|讲话|吃饭|一起)?(?=$|"
    ",|了)|"
    "(?:逼|罚|强迫|命令|叫|让)我.{0,6}(?:下跪|跪|磕头|脱(?:衣|光)|学狗|扇自己|罚站|吃屎|爬)|"
    "(?:逼|罚|强迫|命令|叫|让)我.{0,4}(?:在|当着)(?:所有人|全|大家|众人).{0,8}(?:检讨|道歉|念|唱|跳)|"
    "(?:当众|当着).{0,12}(?:羞辱|侮辱|辱骂|(?:骂|吼|笑|嘲笑|训)我.{0,6}(?:废物|猪|蠢|脑残|垃圾|没用|白痴|狗|丑|"
    "胖))",
    "(?:骂|说|叫|喊|讲)我(?:是|像|就是|连|作)?.{0,4}(?:废物|猪|垃圾|白痴|脑残|弱智|贱|狗(?!血)|娘炮|娘娘腔|肥猪|"
    "丑八怪|智障|残废|没人要|丑|死肥|蠢货|蠢猪|没脑子|饭桶)|"
    "(?:拉|建)(?:了)?.{0,4}群.{0,10}(?:骂|嘲|笑|议论|说我)|"
    "(?:吐口水|藏|扔|倒掉|弄坏|撕).{0,6}我的(?:杯子|椅子|水杯|东西|饭|桌)|"
    "(?:往|在)我的?.{0,4}(?:杯子|水|饭|椅子).{0,4}(?:吐|放|倒|涂)|"
    "(?:全|整个|所有)(?:组|部门|公司|办公室|团队|班)(?:的人|人)?.{0,6}(?:孤立|不理|笑话|嘲笑|针对|排挤|欺负)我",
    r"\bbull(?:y|ied|ies|ying)\b(?:.{0,12}\b(?:me|at work|by|every)\b)?|"
    "humiliat(?:es|ing|ed) me|"
    r"(?:being|been|get|getting) (?:\w+ )?(?:bullied|humiliated|harassed|mobbed|abused|ostraci[sz]ed|tormented)|"
    "harass(?:es|ed|ing)? me|"
    r"(?:calls?|called|calling) me (?:\w+ ){0,3}?(?:an? |the )?(?:stupid|idiot|moron|loser|worthless|useless|"
    r"trash|fat|ugly|names|retard\w*|slurs?|slut|bitch|pathetic|dumb)|gang(?:s|ed|ing)? up on me|"
    "(?:freez(?:es?|ing)|shut(?:s|ting)?) me out|"
    r"(?:no ?one|nobody|everyone|whole team|they all) (?:\w+ )?(?:talks to me|speaks to me|refuses to talk|"
    r"ignores me|laughs at me|is against me)|belittl\w+ me|demean\w* me|degrad\w* me|torment\w* me|"
    "abusive (?:boss|manager|husband|partner|relationship|boyfriend|marriage)|"
    "(?:spits?|spat) (?:in|on) my",
)
REPEATABLE_HURT = any_of(
    "当我(?:是)?(?:不存在|空气|透明)",
    r"\b(?:acts?|pretends?|behaves?) (?:like|as if) i (?:dont|do not) exist",
    "(?:扔|丢|砸|撕|剪|藏|踢|弄坏|抢|偷|倒)[^,]{0,3}(?:了|掉|走)?我的(?!微信|联系|简历|名片)|"
    "把我的?[^,]{0,6}(?:扔|丢|砸|撕|剪|藏|踢|弄坏|倒)|"
    "(?:甩|推|赖|栽)[^,]{0,2}给我|冤枉|诬陷|陷害|背锅|录(?:视频|像|音)|拍视频|起哄|逼我|"
    "(?:说|嫌|讽刺|笑话|挖苦)我[^,]{0,4}(?:没用|不行|丑|胖|笨|傻|穷|矮|娘|口吃|结巴|土)|"
    "(?:没用|最差|最蠢|最笨)的|"
    "(?:不|没)(?:让|给|准)我[^,]{0,3}(?:吃|喝|上厕所|休息|睡|请假)",
    r"laugh\w* (?:about|at|over) (?:me|my)|"
    r"(?:comment|remark|jok|rumou?r|gossip)\w* (?:about|on) (?:my|me)|"
    r"asks? if im single|steals? my|film\w* me|blam\w* me|every mistake is mine|throw\w* my|ignor\w* me|"
    r"gossip\w* about me|laugh\w* (?:at|behind)",
    "(?:被|挨|遭).{0,14}(?:骂|吼|嘲笑|嘲讽|训|羞辱|辱骂|打压|针对|刁难|贬低|pua|否定|笑话|穿小鞋|阴阳)|"
    "(?:骂|吼|嘲笑|针对|打压|刁难|贬低|pua|讽刺|折磨|为难|羞辱|挖苦|否定|踩)(?:了|着|过)?我(?!们?的?(?:方案|"
    "报告|问题|工作|代码|文案))|编排我|笑我|学我(?:说话|走路|的口音)|模仿我|"
    "(?:背后|背地里|群里|到处|一起).{0,6}(?:说我|骂我|笑我|传我|议论我|嘲)|"
    "把我当(?:空气|透明|狗|出气筒|下人|奴|猴)|造(?:我(?:的)?)?(?:黄)?谣|泼.{0,3}脏水|"
    "没人(?:接话|搭理|理我|跟我说|回我|敢帮)|故意(?:绊|撞|藏|弄|刁难|整|不给|漏掉)我?|"
    "(?:拿|把)我[^,]{0,8}(?:取乐|开涮|当(?:笑话|笑料|靶子)|开玩笑|寻开心|撒气|出气|起哄|说事)|"
    "(?:笑话|起哄|嘲|恶搞|p图|表情包|外号|绰号)[^,]{0,3}我|"
    "(?:给|起)[^,]{0,3}我?[^,]{0,3}(?:外号|绰号)|"
    "(?:说|嫌)我(?:没用|笨|蠢)|给我穿小鞋",
    r"(?:yell|scream|shout|swear|curs|mock|laugh|snap)\w* at me|"
    r"(?:mock|ridicul|insult|berat|humiliat|pick|undermin|trash|attack)\w* (?:on )?(?:me|my (?:accent|looks?|"
    r"weight|body|clothes|skin|voice|family|english))\b|makes? fun of me|puts? me down|"
    "hid(?:es?|ing|den)? my (?:stuff|things|shoes|lunch|bag|tools)|"
    "spread(?:s|ing)? (?:rumou?rs|lies)|"
    r"leaves? me out|exclud\w* me|"
    r"treat\w* me like (?:dirt|trash|garbage|a slave|an? animal|im nothing|shit)|"
    "tears? me (?:down|apart)|"
    "(?:yelled|screamed|shouted|laughed) at (?:by|in front)",
)
# Fears, topics and denials of harm are not harm.
NOT_HARM = (
    r"\b(?:commute|deadline|meetings?|heat|traffic|exam|schedule|workload|this) (?:\w+ )?(?:will|is gonna|"
    "is going to|gonna) kill me|"
    "(?:怕|担心|避免|防止|以免|免得|会不会|万一|容易|反对|预防|防)(?:自己)?被?.{0,4}(?:孤立|排挤|欺负|嘲笑|"
    "针对|骂|霸凌|性骚扰|骚扰|无视|排斥|打)|"
    "(?:不会|没有?|从没|从未|未曾)(?:再)?(?:人)?(?:会)?(?:被)?.{0,2}(?:孤立|排挤|欺负|霸凌|骚扰|威胁我|打我)|"
    "(?:霸凌|骚扰)(?:的)?(?:培训|讲座|课程|话题|政策|案例|制度|热线|投诉流程)|"
    "反(?:霸凌|性骚扰)|"
    r"(?:anti|against|about|on|prevent\w*)[- ](?:\w+ )?(?:bullying|harassment)|"
    "(?:bullying|harassment) (?:policy|training|course|workshop|seminar|is|can)|"
    "(?:she|he|colleague|friend|coworker|someone|somebody|mine|i know) (?:was|got|had been|used to be|"
    r"being) (?:\w+ )?(?:bullied|harassed|humiliated|abused)|"
    "(?:afraid|worried|fear) (?:of|about) being (?:bullied|judged|laughed)"
)

LOSS = (
    "去世|过世|走了|没了|离世|病逝|离开了?我|"
    "(?:爸|妈|他|她|老公|老婆|儿子|女儿|孩子|父亲|母亲|爷爷|奶奶|外婆|外公|弟|妹|哥|姐|爱人|狗|猫)(?:死|"
    r"不在)了?|离婚|流产|猝死|失去(?:了)?(?:我)?|车祸|送走|葬|出殡|头七|\bdied\b|passed (?:away|on)?|"
    r"\blost (?:my|our|him|her|the baby|a baby)|"
    r"losing (?:my|him|her)|death of|funeral|buried|miscarr\w*|widow\w*|is gone|been gone|are gone|left me|"
    r"stillb\w+"
)
UNBEARABLE = (
    "接受不(?:了|来)|没(?:法|办法)(?:接受|面对|活|过|生活)|无法(?:接受|面对)|走不出(?:来|去)|缓不过(?:来|劲)|"
    "不知道(?:该|要|以后|往后)?.{0,3}怎么.{0,4}(?:活|过|办|面对|走下去)|"
    "怎么继续(?=$|,)|抱着(?:他|她|它)的|[过活撑]不下去|受不了|承受不|天(?:都)?塌|"
    "(?:整个人|心里?)(?:都|全|像)?(?:是|被)?(?:空|碎|死|掏空)了?|"
    "不想(?:面对|活|醒|起床)|"
    "跟(?:着)?(?:他|她|孩子).{0,3}(?:走|去)|"
    "没有?了?(?:他|她|孩子).{0,6}(?:活|过|意义|意思)|"
    "每天.{0,6}(?:哭|以泪)|睡不着|吃不下|撑不|熬不|一闭眼|"
    "(?:cant|cannot|dont think i can|dont know (?:how|if|whether) (?:to|i can|ill)|not able to|"
    r"never) (?:\w+ ){0,2}?(?:bear|cope|accept|go on|live|function|breathe|stop crying|get over|face|keep going|"
    "carry on|survive|get out of bed|recover|move on|be happy|eat|sleep)|unbearable|"
    "nothing (?:matters|makes sense|means|feels)|"
    "be with (?:him|her|them) again|"
    "(?:want to|wanna) (?:join|follow|be with) (?:him|her|them)|"
    "part of me died|"
    "my (?:life|world) (?:is over|ended|collapsed|fell apart)|"
    "falling apart|destroyed me|cry(?:ing)? every|no point without|"
    "without (?:him|her|them) (?:i|there)|"
    "just (?:sit|lie|stare)|"
    "still (?:text|call|talk to|wait for|write to|set a place for) (?:him|her|them)|"
    r"(?:on|off) the (?:\w+ )?floor|"
    "look at any"
)
