"""Word classes of harm done by others, and the frames that place suffering elsewhere: small causes, the past."""

from bot.dialogue.answers.patterns import any_of

SEXUAL = any_of(
    "(?:让|叫|要|逼|约)我(?:去|到|进)他.{0,3}(?:房间|酒店|家|宿舍|车上|车里)|去他房间",
    "(?:传|发|寄|给我看).{0,6}(?:不雅|裸|黄色|色情|私密|下流|露骨|下体)|(?:不雅|色情|黄色|露骨)(?:照|"
    "视频|图|信息|短信|的?话|玩笑)|黄谣|袭胸|灌(?:我|醉我|我酒)|逼我喝|强抱|壁咚|撩骚|摸(?:她|实习生|"
    "女同事)的?(?!情况)",
    "性骚扰|猥亵|强奸|性侵|侵犯我|(?<!不)骚扰(?!电话|短信拦)|摸(?:了|着|到|过)?(?:一下)?我(?!们|底|"
    "的?底)|摸我|(?:搂|抱|亲|吻|蹭|贴)(?:着|了|住)?我(?!们)|强吻|动手动脚|毛手毛脚|揩油|咸猪手|"
    "吃我豆腐|吃豆腐",
    "(?:拉|拽|摸|捏|碰|按|抓|扯|掀|解|闻|盯着)(?:着|了|住)?我的?(?:小|双)?(?:手(?!机|下|上|里|头|写|"
    "工|续)|胳膊|腿|大腿|腰|肩|衣服|裙子|头发|脸|身体|胸|屁股|扣子)|往我身上(?:扑|靠|贴|蹭|压)|(?:凑|"
    "贴|靠)(?:得|过来)?.{0,4}(?:很近|我身上|我脸|我耳|亲)|(?:问|打听|评论|议论)我.{0,6}(?:胸|内衣|性|"
    "床上|处女|身材)|(?:堵|锁|关|拉|拖|拽)(?:我)?(?:在|进|到)(?:储藏|仓库|会议|办公|楼梯|厕所|车|"
    "房间|酒店|包间|包厢)|把我(?:堵|锁|关|拖|拽|灌)",
    "手.{0,4}(?:搭|放|伸|摸|搁)(?:在|到|进|上|向)?(?:了)?我(?:的)?(?:大?腿|腰|肩|屁股|背|胸|衣|手上)|"
    "(?:对|跟|给|和|当着|冲)我.{0,6}(?:开黄腔|讲黄|黄段子|黄色笑话|荤段子|发裸|裸照|露骨)|(?:开黄腔|"
    "黄段子).{0,6}我|(?:发|要|拍|看).{0,6}(?:我的)?(?:裸照|私密照|大尺度)|陪睡|潜规则|(?:跟|和|"
    "陪)他(?:睡|上床|开房|过夜)|(?:要|让|叫|逼)我.{0,4}(?:穿(?:少|短|露|性感|丝袜)|脱|露|坐(?:他|"
    "大)腿|撒娇)|偷拍(?:了)?我|约我(?:去)?(?:酒店|开房)|压在我|(?:叫|逼|让|要)我陪(?:客户)?(?:喝|睡|"
    "酒|过夜|他)",
    r"sexual\w* (?:harass\w*|comments?|jokes?|assault\w*|advances|favou?rs?|abus\w*|messages)|"
    r"\bgrop(?:e|es|ed|ing)\b|touch(?:es|ed|ing)? (?:me|my (?:leg|thigh|waist|back|chest|butt|"
    r"breasts?|hair|shoulders?|knee|body))|(?:grab|grop|squeez|pinch|slap|rub|strok|caress|fondl|"
    r"press|brush|smack|kiss)\w* (?:\w+ ){0,2}my (?:waist|butt|ass|bum|hips?|thighs?|legs?|knees?|"
    r"breasts?|chest|back|neck|hair|body|face|cheek)|(?:hands?|arm) (?:\w+ )?(?:on|up|around|"
    r"down) (?:me|my)\b|\braped?\b|sleep with (?:him|her)|\bnudes?\b|molest\w*|forced (?:himself|"
    r"herself)|kiss(?:es|ed)? me|(?:asking|asks|asked|begs) (?:me )?for (?:\w+ )?(?:photos|pics|"
    r"pictures)|sends? me (?:\w+ )?(?:dick|porn|explicit|naked)|comments? (?:about|on) my (?:body|"
    r"breasts?|chest|legs|butt)|(?:corner\w*) me|(?:rub|brush|press|push|grind)\w* (?:up )?against me",
)
VIOLENCE = any_of(
    "被.{0,8}(?:关|锁|绑|反锁)(?:在|进|到)|(?:把|将)我.{0,3}(?:关|锁|绑)(?:在|进|起)",
    "打得?.{0,6}(?:住院|流血|骨折|青一块|鼻青|半死|进医院)|(?:对|跟|和|向)(?:我|她|他|孩子)动手|"
    "(?:烟头|皮带|棍子|酒瓶).{0,4}(?:烫|抽|打|砸)|扣(?:着|了|押)?我的?(?:身份证|护照|证件)|"
    "不让我(?:走|离开|出门|回家)|限制.{0,2}(?:人身)?自由|软禁|locked me (?:in|up)",
    "(?<![拨挨])打(?:了|过|着|伤)?我(?!们|的?电话|微信|手机|招呼|飞的|气|广告|主意|卡|针|印|交道|那|"
    "这|办公|座机|分机)|(?:扇|踢|踹|掐|揍|推搡|殴打|抽)(?:了|过|着)?我(?!们|的)|(?:扇|抽|甩|"
    "打)(?:了)?我?.{0,2}(?:一|两|几)?(?:个)?(?:耳光|巴掌)|(?:要|想|会|敢|就|来)?动手打|家暴|拳打脚踢|"
    "被.{0,8}(?:打(?!断|扰|动|击|电话|压|脸|回|折|分|发|开|乱|磨|样|上|造|包|工)(?:了|伤|得|住|$|,)|"
    "揍|殴打|捅|砍)|(?:拿|用|朝|往|冲).{0,8}(?:砸|扔|泼)(?:了|向)?我|(?:砍|剁|打断|卸)(?:了|"
    "掉)?(?:我|他|她|我们)?的?(?:一?[只条])?(?:手|腿|胳膊|脚)|拿刀|(?:砸|扔|泼)(?:到|在)?我(?:身上|"
    "脸上|头上)",
    r"\b(?:he|she|they|boss|manager|husband|wife|boyfriend|partner|supervisor|who|(?:step)?(?:dad|"
    r"father|mom|mother|brother)|ex|colleague|coworker|foreman|chef)\b (?:\w+ ){0,2}?(?:hits?|beats?|"
    r"slap(?:s|ped)?|punch(?:es|ed)?|kick(?:s|ed)?|shov(?:es|ed)|chok(?:es|ed)|grab(?:s|bed)|"
    r"strangl\w+|spat on|pushed) (?:me|her|him|them|us|my (?:\w+ )?(?:sister|brother|mom|mum|mother|"
    r"kids?|son|daughter|friend))\b(?! (?:up|to|a|an|by my idea))|(?:threw|throws|"
    r"throwing) (?:\w+ ){1,3}at me|gets? violent|physically (?:abus|hurt|attack|assault)\w*|"
    r"beat(?:ing|en)? (?:me|her|him) up|domestic violence",
)
THREAT = any_of(
    "(?:威胁|恐吓|要挟|勒索)(?:着|说|过|了)?(?:我(?!们?公司|们)|她|他|再|敢|(?:说|要).{0,4}(?:打|杀|"
    "弄|曝光|公开|报复|搞|让我|找人))|被.{0,8}(?:威胁|恐吓|勒索|要挟)|(?:要|想|会|说).{0,4}(?:弄死|"
    "打死|整死|搞死|杀了?|毁了?|捅死|废了)(?:我|她|他|我们)|(?:公开|发布|散布|曝光|发出|"
    "发给.{0,6}看)我的(?:照片|隐私|视频|裸照)|找人(?:打|弄|收拾|堵|教训)我|知道我(?:家)?住(?:在)?哪|"
    "混不下去.{0,12}怕|人身安全|扬言|(?:有|要|给|叫)(?:我|你)好看|(?:让|叫)我(?:吃不了|混不下去|"
    "待不下去|身败名裂|滚蛋|好看|后悔|没(?:法|办法)(?:混|做人))|不(?:听话|从|陪|答应|同意|去|"
    "签).{0,6}就(?:让我|要我|开除我|把我|弄|滚|别想)|(?:敢|不听|不从|不答应|说出去|告诉别人|举报|"
    "报警|离职|告他).{0,10}(?:就|要|会)(?:把|让|弄|公开|曝光|搞|叫|找|打|毁|杀).{0,4}我|同归于尽|"
    "走着瞧|等着瞧",
    r"threat(?:en|ens|ened|ening|s)?\b.{0,12}\b(?:me|my|to (?:hurt|kill|beat|expose|ruin|post|leak|"
    r"tell|destroy|fire me|get me|make|have me))\b|blackmail\w*|(?:death|violent) threats?|(?:(?:ll|"
    r"will|would|gonna|going to|to) )(?:kill|hurt|ruin|destroy|beat) (?:me|my (?:life|career|"
    r"family))\b|(?:said|says|told me|promised|swore|saying) (?:\w+ ){0,2}(?:(?:he|she|they)(?:d|ll)?|"
    r"would|will|going to) (?:\w+ ){0,2}(?:come to my (?:house|home|place)|find me|hurt|kill|destroy|"
    r"end me|make me (?:pay|regret|suffer))|(?:hurt|harm|kill|beat) (?:my (?:kids?|children|family|"
    r"wife|husband|mom|mum|dad|son|daughter|dog|cat)|us\b)|knows? where i live|im not safe|"
    r"afraid for my (?:life|safety)|(?:fire|ruin|hurt|destroy) (?:me|my career) if i (?:tell|report|"
    r"say|talk|speak)",
)
STALKING = any_of(
    "被.{0,8}(?:跟踪|尾随|监视|偷拍)|(?:跟在|躲在)我(?:后面|身后|家)|跟到我(?:家|楼下|小区)",
    "跟踪(?:了)?我|尾随|(?:跟着我|跟我)(?:回|到)家|在我?家(?:楼下|门口)(?:等|守|蹲|堵|转)|(?:楼下|"
    "门口|停车场|地铁站?)(?:等|守|蹲|堵)(?:着)?我|堵(?:着|在)?我(?:家)?|半夜(?:敲|砸|"
    "来敲)我?.{0,2}门|监视我|(?:翻|查|偷看|装).{0,4}我(?:的)?(?:手机|定位)|在我(?:手机|"
    "车).{0,4}(?:定位|监听)",
    r"stalk(?:s|ed|ing|er)?\b(?! (?:him|her|their|linkedin))|follow(?:s|ed|ing)? me (?:home|around|to|"
    r"after|from|into|everywhere)|(?:waits?|waiting|lurks?) (?:for me )?(?:outside|by my car|"
    r"in the car ?park|in the parking)|shows? up (?:at|outside) my (?:house|apartment|door|flat|home|"
    r"place)|tracking my phone",
)
# Bullying lasts by its meaning; humiliation and scolding have to be said to be repeated.
BULLYING = any_of(
    "(?:被|遭|受|遭受).{0,8}(?:虐待|欺压|霸凌|言语暴力|职场暴力|精神控制)|虐待我|造.{0,4}黄谣",
    r"(?:abus|mistreat|torment|terroriz|terroris)\w* (?:me|us)\b|picked on|(?:makes?|made|"
    r"making) my life (?:a |living )*hell|treat(?:s|ed)? (?:like|worse than) (?:dirt|trash|an animal|"
    r"a slave)",
    "(?:被|遭|遭到|受|受到|受尽|在).{0,14}(?:霸凌|欺凌|欺负|羞辱|侮辱|排挤|孤立|冷暴力|凌辱|人格攻击|"
    "网暴|排斥)|(?:霸凌|欺凌|欺负|羞辱|侮辱|排挤|孤立|无视|辱骂|针对|排斥|作弄|捉弄)我(?!们?的|们|"
    "们公司)|(?:一起|合伙|联合|联手|集体).{0,6}(?:孤立|排挤|欺负|针对|整|排斥)我?|(?:没(?:有)?人|"
    "都不|谁都不|故意不|不准别人)(?:敢|肯|愿意|跟|和)?(?:跟|和|理)我(?:说话|讲话|吃饭|一起)?(?=$|,|"
    "了)|(?:逼|罚|强迫|命令|叫|让)我.{0,6}(?:下跪|跪|磕头|脱(?:衣|光)|学狗|扇自己|罚站|吃屎|爬)|"
    "(?:逼|罚|强迫|命令|叫|让)我.{0,4}(?:在|当着)(?:所有人|全|大家|众人).{0,8}(?:检讨|道歉|念|唱|跳)|"
    "(?:当众|当着).{0,12}(?:羞辱|侮辱|辱骂|(?:骂|吼|笑|嘲笑|训)我.{0,6}(?:废物|猪|蠢|脑残|垃圾|没用|"
    "白痴|狗|丑|胖))",
    "(?:骂|说|叫|喊|讲)我(?:是|像|就是|连|作)?.{0,4}(?:废物|猪|垃圾|白痴|脑残|弱智|贱|狗|智障|残废|"
    "没人要|丑|死肥|蠢货|蠢猪|没脑子|饭桶)|(?:拉|建)(?:了)?.{0,4}群.{0,10}(?:骂|嘲|笑|议论|说我)|"
    "(?:吐口水|藏|扔|倒掉|弄坏|撕).{0,6}我的(?:杯子|椅子|水杯|东西|饭|桌)|(?:往|"
    "在)我的?.{0,4}(?:杯子|水|饭|椅子).{0,4}(?:吐|放|倒|涂)|(?:全|整个|所有)(?:组|部门|公司|办公室|"
    "团队|班)(?:的人|人)?.{0,6}(?:孤立|不理|笑话|嘲笑|针对|排挤|欺负)我",
    r"\bbull(?:y|ied|ies|ying)\b(?:.{0,12}\b(?:me|at work|by|every)\b)?|humiliat(?:es|ing|ed) me|"
    r"(?:being|been|get|getting) (?:\w+ )?(?:bullied|humiliated|harassed|mobbed|abused|ostraci[sz]ed|"
    r"tormented)|harass(?:es|ed|ing)? me|(?:calls?|called|calling) me (?:\w+ ){0,3}?(?:an? |"
    r"the )?(?:stupid|idiot|moron|loser|worthless|useless|trash|fat|ugly|names|retard\w*|slurs?|slut|"
    r"bitch|pathetic|dumb)|gang(?:s|ed|ing)? up on me|(?:freez(?:es?|ing)|shut(?:s|ting)?) me out|"
    r"(?:no ?one|nobody|everyone|whole team|they all) (?:\w+ )?(?:talks to me|speaks to me|"
    r"refuses to talk|ignores me|laughs at me|is against me)|belittl\w+ me|demean\w* me|degrad\w* me|"
    r"torment\w* me|abusive (?:boss|manager|husband|partner|relationship|boyfriend|marriage)|"
    r"(?:spits?|spat) (?:in|on) my",
)
REPEATABLE_HURT = any_of(
    "(?:被|挨|遭).{0,14}(?:骂|吼|嘲笑|嘲讽|训|羞辱|辱骂|打压|针对|刁难|贬低|pua|否定|笑话|穿小鞋|"
    "阴阳)|(?:骂|吼|嘲笑|针对|打压|刁难|贬低|pua|讽刺|折磨|为难|羞辱|挖苦|否定|踩)(?:了|着|"
    "过)?我(?!们?的?(?:方案|报告|问题|工作|代码|文案))|编排我|笑我|学我(?:说话|走路|的口音)|模仿我|"
    "(?:背后|背地里|群里|到处|"
    "一起).{0,6}(?:说我|骂我|笑我|传我|议论我|嘲)|把我当(?:空气|透明|狗|出气筒|下人|奴|猴)|"
    "造(?:我(?:的)?)?(?:黄)?谣|泼.{0,3}脏水|没人(?:接话|搭理|理我|跟我说|回我|敢帮)|故意(?:绊|撞|藏|"
    "弄|刁难|整|不给|漏掉)我?|(?:拿我|把我).{0,4}(?:取乐|开涮|当笑话)|(?:说|嫌)我(?:没用|笨|蠢)|"
    "给我穿小鞋|pua",
    r"(?:yell|scream|shout|swear|curs|mock|laugh|snap)\w* at me|(?:mock|ridicul|insult|berat|humiliat|"
    r"pick|undermin|trash|attack)\w* (?:on )?(?:me|my (?:accent|looks?|weight|body|clothes|skin|voice|"
    r"family|english))\b|makes? fun of me|puts? me down|hid(?:es?|ing|den)? my (?:stuff|things|shoes|"
    r"lunch|bag|tools)|spread(?:s|ing)? (?:rumou?rs|lies)|leaves? me out|exclud\w* me|"
    r"treat\w* me like (?:dirt|trash|garbage|a slave|an? animal|im nothing|shit)|tears? me (?:down|"
    r"apart)|(?:yelled|screamed|shouted|laughed) at (?:by|in front)",
)
# Fears, topics and denials of harm are not harm.
NOT_HARM = (
    "(?:怕|担心|避免|防止|以免|免得|会不会|万一|容易|反对|预防|防)(?:自己)?被?.{0,4}(?:孤立|排挤|"
    "欺负|嘲笑|针对|骂|霸凌|性骚扰|骚扰|无视|排斥|打)|(?:不会|没有?|从没|从未|"
    "未曾)(?:再)?(?:人)?(?:会)?(?:被)?.{0,2}(?:孤立|排挤|欺负|霸凌|骚扰|威胁我|打我)|(?:霸凌|"
    "骚扰)(?:的)?(?:培训|讲座|课程|话题|政策|案例|制度|热线|投诉流程)|反(?:霸凌|性骚扰)"
    r"|(?:anti|against|about|on|prevent\w*)[- ](?:\w+ )?(?:bullying|harassment)|(?:bullying|"
    r"harassment) (?:policy|training|course|workshop|seminar|is|can)|(?:afraid|worried|fear) (?:of|"
    r"about) being (?:bullied|judged|laughed)"
)

LOSS = (
    "去世|过世|走了|没了|离世|病逝|离开了?我|(?:爸|妈|他|她|老公|老婆|儿子|女儿|孩子|父亲|母亲|爷爷|"
    "奶奶|外婆|外公|弟|妹|哥|姐|爱人|狗|猫)(?:死|不在)了?|离婚|流产|猝死|失去(?:了)?(?:我)?|车祸|"
    "送走|葬|出殡|头七"
    r"|\bdied\b|passed (?:away|on)?|\blost (?:my|our|him|her)|losing (?:my|him|her)|death of|funeral|"
    r"buried|miscarr\w*|widow\w*|is gone|are gone|left me|stillb\w+"
)
UNBEARABLE = (
    "接受不(?:了|来)|没(?:法|办法)(?:接受|面对|活|过|生活)|无法(?:接受|面对)|走不出(?:来|去)|"
    "缓不过(?:来|劲)|不知道(?:该|要|以后|往后)?.{0,3}怎么.{0,4}(?:活|过|办|面对|走下去)|"
    "[过活撑]不下去|受不了|承受不|天(?:都)?塌|(?:整个人|心里?)(?:都|全|像)?(?:是|被)?(?:空|碎|死|"
    "掏空)了?|不想(?:面对|活|醒|起床)|跟(?:着)?(?:他|她|孩子).{0,3}(?:走|去)|没有?了?(?:他|她|"
    "孩子).{0,6}(?:活|过|意义|意思)|每天.{0,6}(?:哭|以泪)|睡不着|吃不下|撑不|熬不|一闭眼"
    r"|(?:cant|cannot|dont think i can|dont know (?:how|if|whether) (?:to|i can|ill)|not able to|"
    r"never) (?:\w+ ){0,2}?(?:bear|cope|accept|go on|live|function|breathe|stop crying|get over|face|"
    r"keep going|carry on|survive|get out of bed|recover|move on|be happy|eat|sleep)|unbearable|"
    r"nothing (?:matters|makes sense|means|feels)|be with (?:him|her|them) again|(?:want to|"
    r"wanna) (?:join|follow|be with) (?:him|her|them)|part of me died|my (?:life|world) (?:is over|"
    r"ended|collapsed|fell apart)|falling apart|destroyed me|cry(?:ing)? every|no point without|"
    r"without (?:him|her|them) (?:i|there)"
)

# What makes strong words a manner of speaking.
SMALL_CAUSE = (
    "手机|没电|没网|体测|军训|游戏|排位|股票|基金|球队|国足|追剧|剧终|口味|咖啡|奶茶|菜|淘宝|双十一|"
    "周报|日报|月报|年报|报表|表格|报销|发票|ppt|excel|bug|\\bkpi|\\bokr|开会|会议|例会|早会|晨会|"
    "周会|会(?:开|太)|早起|起床|闹钟|早八|早班|打卡|通勤|堵车|地铁|挤车|公交|排队|天气|周一|星期一|"
    "尴尬|尬聊|社死|冷场|破冰|自我介绍|敬酒|团建|年会|饭局|应酬|改稿|改方案|改需求|需求|文案|述职|"
    "总结|考试|考证|作业|论文|减肥|健身|跑步|外卖|食堂|wifi|网速|打印机|电脑|空调|键盘|软件|系统|热|"
    "太冷|饿|困|辣|作文|背单词|英语|高数|打电话|接电话|电话会|发言|演讲|汇报|上台|写代码|写作|文档|"
    "邮件|群消息|微信消息|排班表|抢票|迟到|蚊子|彩虹屁|客套话|寒暄|搭讪|这(?:个|道|份|张|篇|次)(?:题|"
    "项目|方案|报告|任务|活|表|稿|会|文件|课|问题)"
    r"|\bmeetings?\b|\bslides?\b|\bdecks?\b|timesheets?|spreadsheets?|\bexcel\b|powerpoint|"
    r"\bexpenses?\b|expense report|stand-?ups?|\bmondays?\b|commute|traffic|\balarm\b|\b[4-8] ?am\b|"
    r"early (?:morning|start|shift|hours|mornings)|small ?talk|ice ?breakers?|e-?mails?|inbox|printer|"
    r"deadline|\bjira\b|awkward\w*|embarrass\w*|cringe\w*|boredom|bored|paperwork|homework|essay|exam|"
    r"wifi|laptop|weekly report|status report|report\b|karaoke|team[- ]building|presentation|webinar|"
    r"zoom call|traffic|\bqueue\b|the heat|hungry|diet|leg day|burpees|this (?:task|ticket|project|"
    r"form|exercise|question|spec|document|proposal)|introduce myself|introductions|public speaking|"
    r"minutes|onboarding module|training module|compliance training"
)
# Explains breaking-down words, not words of dying.
WORK_CAUSE = (
    "找工作|求职|投简历|面试|这个(?:客户|甲方|同事|领导|老板)|甲方|客户(?:又|改|催)|又改|"
    "改了.{0,4}[版遍次]|临时加|加需求|实习生|"
    "赶工|赶稿|代码|调试|系统|服务器|this (?:client|customer|codebase|code)|the client changed|"
    "merge conflict"
)

OVER = (
    "现在(?:回想|想起?来|回头看|看来)|回想起来|如今想来|现在(?:已经|都|就|早就|我|反而|"
    "也)?(?:好(?:了|多|很多|些|得)|没事|挺好|很好|过去|走出来|恢复|缓过来|想通|想开|不(?:了|会|再|"
    "这样)|轻松|开心)|(?<!没)(?<!没有)(?<!没能)(?<!还不)(?<!无法)(?:走出来|缓过来|熬过(?:来|去)|"
    "挺过(?:来|去)|撑过(?:来|去))(?!的可能)|都过去了|(?:早就?|已经|早已)(?:都)?(?:过去|好|没事|痊愈|"
    "恢复|走出)|康复|痊愈|治好|后来(?:慢慢|就|也|终于|才|都|我)?(?:就)?(?:好|没事|缓|走出|想通|想开|"
    "辞职|换了|不)|(?:慢慢|渐渐|逐渐)(?:地|的)?(?:就)?(?:好|缓|恢复|走出|想开)|才(?:走出来|缓过来|"
    "好起来|挺过来)|拉了我一把|救了我"
    r"|(?:im|i am|am|feel|feeling|doing|things are|life is|its|it is|its all|much|lot|way|"
    r"were) (?:\w+ ){0,2}?(?:better|fine|okay|ok now|good now|great now|well now|over it|happy now|"
    r"in a good place)|(?:got|made it|came|pulled me|get me) (?:\w+ )?(?:through|out of (?:it|that)|"
    r"out the other side)|got over|recovered|behind (?:me|us)|long (?:over|past|gone)|(?:not|"
    r"no) (?:any ?more|longer)|in the past|past (?:it|that) now|these days im|now im (?:\w+ )?(?:fine|"
    r"ok|okay|good|better)|all good now|saved me|turned (?:it|things) around"
)
PAST = (
    "那(?:时候?|年|会儿?|段(?:时间|日子)?|阵子?)|当(?:时|年|初)|曾经|以前|从前|过去|小时候|小学|初中|"
    "高中|大学(?:时|的时候|里|那)|刚毕业|刚入职|刚工作|刚(?:来|到|进)|"
    "[一两二三四五六七八九十几\\d]+年前|前年|去年|前几年|早些年|前阵子|上份工作|上家|前公司|之前"
    r"|years? ago|back (?:then|in)|used to|once\b|in (?:19|20)\d\d|last (?:year|job|company)|"
    r"previous (?:job|company|role)|first (?:job|year)|in (?:college|uni|university|school|"
    r"high school)|as a (?:kid|child|student|junior)|when i was|at my (?:old|last|previous)|months ago"
)
STILL = (
    "至今|到现在(?:还|都|也|仍)|直到现在|现在(?:还|又|也还|仍|更|每|天天|一|晚|睡|都不)|最近又|"
    "又(?:开始|复发|犯|来了|想)|还(?:是|在|会)(?:每|经常|哭|失眠|做噩梦|想死|睡不)|还没(?:走|缓|好)|"
    "仍然|依然|没(?:有)?(?:好转|缓过|走出|变好)|越来越"
    r"|\bstill\b|\bagain\b|not (?:\w+ )?(?:better|over it|fine|okay)|never (?:got|went|stopped)|"
    r"getting worse|ever since|to this day|its back|and now i (?:cant|dont|cry|want)"
)
# Somebody's death as a piece of the story, not a danger now.
DONE_SUICIDE = (
    r"自杀(?:了|身亡|去世|走了|过世|以后|之后|的新闻|的电影|防治|干预|预防|热线)|(?:防|预防|劝阻)自杀|"
    r"killed (?:him|her|them)sel(?:f|ves)|died by suicide|committed suicide|suicide (?:prevention|"
    r"awareness|hotline|squad|mission)|took (?:his|her|their) own life"
)
DENIED = (
    "(?:没有?|没|从没|从来没|不是|不会|不至于|并不|并没有?|未曾|没到|"
    "还没到)(?:真的?)?(?:有)?(?:过)?(?:要|想过?|觉得)?(?:去)?(?:自杀|想死|轻生|崩溃|寻死|去死|抑郁|"
    "绝望|想不开)"
    r"|\b(?:not|never|wasnt|arent|isnt|aint|didnt|wont|wouldnt) (?:been |really |actually |feeling |"
    r"felt )?(?:suicidal|depressed|going to (?:kill|hurt)|kill myself|bullied|that desperate|"
    r"breaking down)"
)
SET_PHRASE = (
    "(?:跟|和|与)[^,]{1,8}过不去|过意不去|"
    "[累困饿渴热冷烦气笑忙急羞吓无聊尬酸羡慕爱美吵晒撑闷疼痛苦恨愁堵辣冻乐难无语]{1,2}死(?:了|我了|"
    "人了?|我|个人|掉|$|,)|死定了|死活|死心眼|死心|该死|死磕|死党|死线|死忠|死记硬背|死板|死工资|"
    "死气沉沉|死要面子|至死|打死(?:我)?(?:也|都)不|死也不|半死|要死要活|死皮赖脸|死贵|死命|作死|找死|"
    "半死不活|吓死"
    r"|(?:bored|scared|tired|tickled|worried|sick|freezing|starving|loved?|embarrassed) to death|"
    r"dying (?:to|for|of (?:curiosity|laughter|boredom|hunger|thirst|heat))\b|to die for|"
    r"die (?:laughing|hard)|dead(?:line| tired| end| serious| wrong| on| easy| simple| weight| air|"
    r" beat)|drop dead|over my dead body|kill(?:ing|ed)? (?:it|time|two birds|the mood|the vibe|"
    r"the project|the deal|the feature)|killer|die-?hard|dying (?:trade|industry|art|breed)|"
    r"dead (?:inside )?(?:industry|language|project)|wouldnt be caught dead|stalking horse|"
    r"panic button|crying shame|break(?:s|ing)? down (?:the|a|my|our|complex|big|silos|barriers|tasks|"
    r"problems|into|what|how)|breakdown of|cry(?:ing)? wolf|a shoulder to cry on"
)
