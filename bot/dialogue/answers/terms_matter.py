"""Word classes that tell an own thought about people from filler, small talk and grumbling."""

from bot.dialogue.answers.patterns import any_of

MATTER = any_of(
    "别人|他人|人家|大家|有人|没人|谁|人脉|人际|人情|人缘|人品|做人|贵人|高人|能人|牛人|关系|圈子?|社交|交际|"
    "应酬|同事|同行|同学|朋友|领导|老板|上司|前辈|大佬|客户|团队|部门|陌生人|熟人|新人|老人|每个人|一个人|身边|"
    "外面|旁人|路人|他们|她们|彼此|互相|相互",
    "机会|机遇|信息|消息|资讯|情报|风声|内幕|八卦|建议|意见|想法|思路|视野|眼界|角度|观点|见识|格局|思维|脑洞|"
    "灵感|创意|启发|启示|经验|反馈|批评|真话|忠言|良言|逆耳|指点|短板|缺点|盲区|盲点|资源|平台|伯乐|门路|背景|"
    "后台|套路|情商|智商|能力|实力|本事|运气",
    "交流|沟通|打交道|各[干忙顾过玩扫]各?|单位|上面|上头|底下|饭局|酒局|酒桌|多(?:跟|和|与|找|交|走|接触|参加)|"
    "聊|认识|结识|结交|帮(?!我看)|求人|麻烦人|请教|请客|送礼|巴结|讨好|奉承|拍马|抱大腿|混(?:熟|脸|圈)|合作|"
    "分享|学习|学到|听取|多听|多看|多问|多走|介绍|推荐|内推|信任|真诚|真心|利用|功利|虚伪|现实|势利|利益|交换|"
    "互惠|人走茶凉|维护|搭建|建立|积累",
    "有用|没用|没(?:有|啥|多大|什么)?用|有帮助|没帮助|没什么用|用处|作用|重要|好处|必要|价值|意义|管用|值得|"
    "靠谱|扯淡|鸡汤|难(?!受|过|吃)|不容易|挺好|好事|不一定|未必|因人而异|看情况|开口|张嘴|主动|被动|勇气|勇敢|"
    "内向|外向|社恐|i人|e人|害羞|腼腆|嘴笨|慢热|怕生|自卑|不善言辞|不会说话|不擅长|不爱说话|独来独往|脸皮|"
    "闭门造车|井底之蛙|靠自己|自己(?:扛|琢磨|想办法|努力|强|的事)|学无止境|三人行|众人|独木|孤掌|一个好汉|"
    "三个帮|臭皮匠|旁观者|当局者|近朱|兼听|集思|取长补短|路遥|酒香|千里马|金子|朝中|近水|出门靠|多条路|多一?个|"
    "少走弯路|没有无缘无故|听君一席|患难|君子|小人|远亲|良药|山外|天外|人外|独学|听劝|嘴上|耳|心态|坚持|慢慢来|"
    "改变|成长|进步|跳槽|转行|升职|晋升|面试|裁员|行业|职场|办公室",
    r"\b(?:people|others?|someone|anyone|no ?body|no ?one|everyone|everybody|network\w*|contacts?|connect\w*|"
    "colleagues?|coworkers?|co-workers|friends?|bosses|managers?|mentors?|strangers?|team(?:s|mates?)?|"
    "relationships?|circle|crowd|folks|humans?|clients?|peers|seniors|experts?|leaders?|insiders?|them|they|"
    r"social\w*|circles?|community)\b",
    r"\b(?:chances?|opportunit\w+|info\w*|news|gossip|rumou?rs?|word of mouth|grapevine|advice|advise|feedback|"
    "criticism|opinions?|ideas?|perspectives?|views?|viewpoints?|insights?|thinking|angles?|minds?|heads|"
    r"experience|honest\w*|truth|blind spots?|weakness\w*|strengths?|resources|luck|doors?|favou?rs?|trust\w*|"
    r"talk\w*|chat\w*|listen\w*|communicat\w*|help\w*|learn\w*|shar(?:e|ing)|meet\w*|ask\w*|collaborat\w*|"
    r"introduc\w*|recommend\w*|referral\w*|hear\w*|who you know|nepotism|politics|schmooz\w*|suck\w* up|"
    r"brown-?nos\w*|flatter\w*|gifts?|small talk)\b",
    r"\b(?:useful|useless|helpful|helps|important|matters?|valuable|worth\w*|benefits?|pointless|overrated|"
    r"essential|necessary|key|skills?|public speaking|presenting|writing|leadership|negotiat\w*|delegat\w*|"
    r"time management|works?|crucial|better|hard|difficult|easier|easy|depends|introvert\w*|extrovert\w*|shy\w*|"
    "quiet|awkward|anxious|reserved|confident|confidence|outgoing|effort|career|promotion|jobs?|industry|"
    r"approach|open up|reach out|fake|transactional|sincere|genuine\w*|alone|lonely|loner|myself|broaden\w*|"
    r"wider|diverse|diversity|curious|growth|grow|improve|habit|echo chamber|bubble)\b",
)
GRUMBLE = any_of(
    "要死了?|早会|例会|[累困饿热冷忙烦气疼]得(?!对|很有|多)|熬夜|[累困饿烦气热冷急忙愁渴羞吓闷]+死|"
    "好(?:累|困|烦|热|冷|饿|忙|无聊)|太(?:累|困|烦|热|冷|饿|忙|难|无聊)|心累|无聊|加班|早起|起床|闹钟|下班|"
    "上班|通勤|堵车|地铁|公交|天气|下雨|下雪|刮风|咖啡|奶茶|外卖|午饭|晚饭|早饭|吃什么|尴尬|社死|团建|唱歌|"
    "升天|灵魂出窍|去世|怀疑人生|早八|老命|活不下去|难吃|好吃|食堂|吃完|吃饭|吃饱|好撑|有点撑|发呆|周报|日报|"
    "周一|周末|放假|假期|工资|年终奖|电脑|打印机|空调|网速|网络(?:卡|断|慢|不)|wifi|蓝屏|死机|卡住|bug|报表|"
    "ppt|开会|会议|会太|作业|考试|减肥|发烧|感冒|头疼|肚子|牙疼|猫|狗|游戏|追剧|电影|世界杯|球赛|手机|没电|"
    "快递|股票|基金|房贷|摸鱼|躺平|想睡|犯困|想回家|不想上班|想辞职|想死|崩溃|疯了|要命|裂开|emo|烦躁|郁闷|"
    "无语|服了|晕|火锅|呜呜|需求|deadline|迟到|排队|打卡|热死|抓狂|吐血|头大|头秃|秃了|想哭|受不了|活多|"
    "工作(?:太|好|真)?(?:多|累|忙|烦)",
    r"\b(?:(?:some(?:one|body) )?(?:end|kill|shoot|save) me|death of me|aircon|air ?con\w*|heating|tired|"
    r"exhausted|sleepy|hungry|bored|boring|hot|cold|rain\w*|weather|coffee|lunch break|traffic|commute|monday|"
    "friday|weekend|overtime|deadline|meetings?|slides|deck|spreadsheets?|excel|timesheets?|printer|wifi|"
    "laptop|headache|hungover|sick of|ugh+|argh+|meh|long day|kill(?:ing|s)? me|dying|die|dead|starving|"
    "freezing|payday|salary|kids?|cat|dog|game|netflix|sleep|nap|alarm|bus|train late|crash(?:ed|es|ing)?|bug|"
    "(?:brain|head) (?:is|feels?)|fried|brain ?dead|wiped|knackered|zonked|wanna go home|need a (?:break|"
    r"holiday|vacation|drink)|annoy\w*|(?:losing|lost) (?:it|my mind)|going (?:crazy|insane|nuts)|want to die|"
    r"fed up|scream|slide|hate (?:mondays|my job|this|excel|meetings))\b",
)
# A matter of one's working life: named alone, it is still a thought about it.
BARE_TOPIC = any_of(
    "(?:可能|大概|应该|就|还是|比如|例如|比较|最|想要?|要|做|去|关于|我们?的?|公司的?|部门的?|明年的?|下半年的?|"
    "一个|个|一次|是|海外的?|内部的?|新的?){0,5}(?:转岗|调岗|轮岗|换岗|外派|驻外|转正|升职|晋升|提拔|加薪|涨薪|"
    "调薪|涨工资|薪资|薪水|工资|奖金|年终奖|创业|副业|培训|进修|留学|读研|出国|海外|项目|带(?:团队|人|项目)|"
    "管理岗?|岗位?|职位|跳槽|转行|面试|招聘|编制|预算|裁员|合并|架构(?:调整)?|(?:组织|人事|部门)(?:调整|变动)|"
    "人事|绩效|考核|评级|名额|offer|竞聘|内推|新?系统|客户|订单|续约|汇报|演讲|报告|方案|简历|沟通|表达|时间管理|"
    "英语|写作)(?:吧|呢|啊|呀|方面|机会|的?事情?|的?消息|的?问题|方向|能力){0,2}",
    "(?:(?:maybe|perhaps|probably|i guess|just|my|our|the|an?|another|next years?|new|internal|some|"
    "more) )*(?:transfer|promotion|raise|pay rise|bonus(?:es)?|budget|headcount|layoffs?|reorg(?:ani[sz]ation)?|"
    "merger|relocation|secondment|training|internship|new role|new job|leadership|management|project|contract|"
    "interview|offer|hiring|vacancy|startup|side project|salary|presentation|report|resume|cv)(?: (?:maybe|"
    "probably|i guess|news|role|job))*",
)
_FILLER_ZH = r"""
一时半会儿? 儿 嗯+ 啊+ 哦+ 喔+ 噢+ 额+ 呃+ 唔 哎+ 唉+ 哈+ 呵+ 嘿+ 嘻+ 诶+ 欸+ 哼 切 呀 呜+ 嘛 耶 欸 咧 捏 吧
呢 了 啦 咯 哇+ 么 的 蛤 痾 好+的?(?!像) 行+ 可以 是+的? 对+的? 对头 没错 确实 同意 赞同 认同 赞 支持 了解
明白 知道 懂 收到 学到 受教 长知识 涨知识 有道理
(?:你|您|老师|教练)?(?:说|讲|写)(?:得|的)(?:很|真|挺|都|太|也)?(?:有道理|好|对|不错|透彻|到位|没毛病|是|在理)
在理 谢+ 多谢 谢谢 感谢 感恩 辛苦 加油 你好 您好 哈喽 嗨 早 早安 早上 晚安 晚上好 下午好 上午好 中午好 再见
拜拜 嗯嗯 没有? 无 暂无 暂时 没有过 没啥 没什么 不知道 不晓得 不清楚 不懂 不太清楚 不太知道 不太确定 不确定
不记得 记不清 记不得 记不起 忘了 忘记 没想过 没想好 没想法 想法 没感觉 没印象 没头绪 没概念
想不(?:到|出|起)(?:来)? 一时 不好说 说不上来? 说不清 说不好 难说 随便 都行 都可以 无所谓 还行 还好 一般
一般般 就那样 差不多 可能 也许 大概 应该 好像 真的 真 很 挺 太 都 也 就 还 我 你 您 他 这 那 这个 那个
这样(?!的) 那样 啥 什么 一个 半个 谁 人 有 会 哪个 到 得 不太 不 没 没遇到 没碰到 没经历 遇到 碰到 过 目前
现在 其实 完全 根本 实在 一点 一点也 一下子 脑子 脑袋 大脑 一片 空白 突然 想 起 出 来 要 呵呵 有意思 似乎
感觉 觉得 是不是 牛 厉害 棒 真棒 不错 很好 挺好的? 好厉害 好棒 绝了 精彩 完美 优秀 课 老师 教练 机器人 本题
题 问题 答案 答 这种 这样的 那种 类似 经历 印象 事 时候 多 吗 经验 例子 具体 哪 些 点 以前 从来 从 真没 确
是 学习 学 同感 跟 和 一样 加一 \+1 1 顶 路过 打卡 签到 冒泡 在 飘过 围观 先 看看 再 想想 让 嗐 害 哎呀
我的天 天哪 妈呀 艾玛 好家伙 诚然 的确 言之有理 听君一席话 胜读十年书 茅塞顿开 醍醐灌顶 豁然开朗 不明 觉厉
原来如此 原来 如此 领教 明了 了然 悟 清楚 知 道 没问题 ok啦 好嘞 好滴 好哒 好喔 好哦 妥 遵命 是啊 对啊 对呀
可不 就是 这个嘛 真没啥
"""
_FILLER_EN = r"""
hh+ 233+ 666+ 6+ ok+(?:ay)? okk k o+h+ m+ hm+ um+ uh+ er+ ah+ ha(?:ha)* he(?:he)+ lol lmao yep yes yeah yup ya
nah no nope sure fine cool nice great good right true wow thx ty tks gotcha noted understood agreed?
interesting exactly indeed alright roger hi hello hey yo bye cheers amen test(?:ing)? whatever meh idk dunno
none nothing n/?a na nil null never blank please pls same ditto likewise really very so well maybe perhaps
kinda honestly sorry tbh yet the that thats it this is all just clearly nobody anyone anything one yyds
"""
_FILLER_PHRASES_EN = (
    r"no (?:idea|clue|thoughts|comment yet)",
    r"not (?:sure|really)",
    r"got it",
    r"(?:so|very) true",
    r"well (?:said|put)",
    r"thanks?(?: you)?(?: (?:so much|a lot))?",
    r"thank u",
    r"got it",
    r"i see",
    r"i get it",
    r"i agree",
    r"makes sense",
    r"that makes sense",
    r"fair enough",
    r"fair point",
    r"good point",
    r"copy that",
    r"will do",
    r"good (?:morning|evening|afternoon|night)",
    r"comes to mind",
    r"dont know",
    r"i dont know",
    r"no idea",
    r"no clue",
    r"not sure",
    r"im not sure",
    r"cant think of (?:any(?:thing|one)?|one)",
    r"(?:nothing|nobody|no one|none|no name) (?:really )?(?:comes|springs|came) to mind",
    r"no ?(?:body|one) comes to mind",
    r"beats me",
    r"hard to say",
    r"no thoughts",
    r"dont remember",
    r"cant remember",
    r"i forget",
    r"i forgot",
    r"not really",
    r"no comment yet",
    r"drawing a blank",
    r"my mind is blank",
    r"you tell me",
    r"so true",
    r"very true",
    r"well said",
    r"love it",
    r"ok then",
    r"okay then",
    r"ok cool",
    r"sounds good",
    r"same here",
    r"me too",
    r"i guess",
    r"i guess so",
    r"guess so",
    r"i think so",
    r"sort of",
    r"kind of",
    r"right now",
    r"for now",
    r"at all",
    r"to be honest",
    r"point taken",
    r"well put",
    r"long day",
    r"off the top of my head",
)
# The longest first: a word is taken whole, and never given back.
FILLER = any_of(*sorted((*_FILLER_ZH.split(), *_FILLER_PHRASES_EN, *_FILLER_EN.split()), key=len, reverse=True))
