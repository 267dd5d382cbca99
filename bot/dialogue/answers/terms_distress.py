"""Word classes of suffering and danger, and of what only sounds like them.

Each constant is a regular expression over folded, lower-case text. Gaps are bounded, so matching is linear.
"""

from bot.dialogue.answers.patterns import any_of

# Wishes to be dead or gone, and a life without a point: in jest they exaggerate, meant they are an alarm.
WISH_ZH = any_of(
    "不想(?:再)?(?:撑|熬|扛|挣扎|坚持|过|看到?明天)了?(?:下去)?(?:$|,)|不(?:该|应该|配)(?:出生|活|"
    "来到这)|活(?:够|腻)了?|厌世",
    "一睡不起|长眠|另一个世界|离开(?:人世|人间|这个世界|这世界)|人间不值得.{0,6}(?:想|离开)|"
    "想离开(?:了)?(?:$|,)|(?:去陪|去找)(?:他|她|我?[爸妈]|孩子|天上)",
    "(?:自杀|死|轻生|结束生命|跳下去)的?(?:念头|想法|冲动|计划)|(?:让|给)我(?:去)?死|死掉(?:算|就|更|"
    "多)?|活不(?:过|到)|没(?:有)?(?:什么)?(?:可|值得|好)?留恋|活着(?:就|只)是(?:受罪|折磨|煎熬|错)|"
    "活.{0,6}(?:是|都)?多余的",
    "(?:不想|不愿意?|懒得|不要)(?:再|继续|努力|这样|这么){0,3}(?:活(?!在(?:别人|他人|过去|谁))|醒|存在|待在这(?:个世界|世上))",
    "(?:想|要|去|寻|求)(?:着|要|过)?(?:个)?死(?!磕|守|记|党|角|板|命)(?!.{0,2}心塌地)",
    "活不活(?:都|也)|(?:做|干)(?:出)?(?:些|点)?傻事|死了(?:也|都).{0,3}(?:没人|没有人|无所谓|好|不会有人)|死了(?:算了|更好|就好|反而|一了|才|之后|"
    "以后|是不是|会不会|也好|就(?:解脱|轻松|不用))",
    "不如死|生不如死|自杀|自鲨|紫砂(?!壶|杯|锅|泥|茶)|自尽|自我了断|轻生|寻短见|想不开|一了百了",
    "(?:结束|了结|终结)(?:掉|了)?(?:自己|生命|这一?生|这条命|一切|这一切|我的(?:命|生命))",
    "(?:想|要|不如|冲动|从|念头).{0,10}跳(?:楼|河|江|桥|海|轨|下去)|跳下去",
    "(?:想|要|不如)(?:去)?(?:上吊|撞墙|撞车)",
    "(?:想|希望|要是|如果|盼着|宁愿|宁可|最好|祈祷|恨不得).{0,10}(?:消失|不(?:用|要|再|会)?(?:再)?醒|"
    "没(?:有)?(?:出生|来过)|睡过去|别再?醒|永远睡)",
    "(?:消失|睡着|睡过去|闭上眼).{0,4}(?:比较好|更好|就好|算了|永远|不(?:再|用)|别)|再也(?:不|别|"
    "没).{0,3}醒|一睡不醒|不用醒",
    "(?:想|要)(?:就这样|就这么|直接|彻底|悄悄|原地|当场)?(?:消失|蒸发|从这个世界|人间蒸发|解脱)",
    "(?:消失|死|我不在|我走)了?.{0,6}(?:大家|他们|家人|所有人|全家|谁).{0,4}(?:好|轻松|在乎|发现|"
    "难过|解脱|省心|省事|清净|清静|高兴|开心)",
    "没有?(?:了)?我.{0,10}(?:更好|更轻松|会?轻松|一样过|过得更|比较好|也好)",
    "(?:只会|净|总|怕|在|是|成了?|变成|像)(?:是|给)?.{0,8}(?:拖累|累赘|负担|包袱)(?:别人|大家|他们|"
    "家人|家里|全家|孩子|爸妈)?$",
    "(?:我|自己)(?:只会|一直在|总是|就是)?.{0,3}(?:拖累|连累)(?:别人|大家|他们|家人|家里|全家|孩子|爸妈|所有人)",
    "(?:快|要|会|真的|想要|就)死(?:了|掉)(?:$|,|一?样|的)|(?:死|结束)(?:了)?.{0,3}解脱|解脱(?:了|$|"
    ",)|一(?:死|走)了之",
    "活(?:着|下去).{0,6}(?:没|有什么|有啥|还有|干嘛|干什么|为了什么|好累|太累|很累|多余|图什么|意义何在|是为了)",
    "(?:人生|生活|日子|生命|一切|什么都|做什么都|干什么都|每天).{0,4}(?:没有?(?:什么|任何|"
    "一点)?(?:意思|意义|希望|盼头|奔头)|毫无意义|失去意义)",
    "没有?(?:什么|任何)?(?:活(?:着|下去)|继续)的(?:意义|理由|必要|勇气|动力)",
    "(?:想|要|希望|求|盼)(?:让|要)?(?:一切|这一切|什么|全部|它|都)?.{0,3}(?:停下来|停止|停了|结束|"
    "到此为止)(?:吧|了|就好|$|,)|(?:还)?(?:能不能|不知道能).{0,6}(?:见到|看到|活到|等到|"
    "撑到).{0,6}(?:太阳|明天|明年|天亮|下个月)|跟着(?:他|她|孩子|一起)?(?:没了|走了|去了|死了)",
    "生无可恋|万念俱灰|心如死灰|行尸走肉",
    "(?:要是|希望|如果|盼|念头|不如|恨不得|干脆|幻想|祈祷).{0,12}(?:车|卡车|火车|地铁|飞机|地震|癌|"
    "绝症|重病|意外|雷|楼|病).{0,8}(?:撞|死|掉下|塌|劈|得|带走|砸|坠)|(?:得|患)(?:个)?(?:癌|绝症|"
    "重病).{0,4}(?:就好|也好|多好|算了|死)|(?:开车|走路|路口|桥上|阳台|窗边|站台).{0,14}(?:冲|撞|跳|"
    "栽|踩).{0,4}(?:过去|上去|下去|出去|油门|进去)",
)
WISH_EN = r"\b" + any_of(
    r"(?:better|easier|happier|fine|relieved) (?:off )?without me|(?:shouldnt|should not|"
    r"dont deserve to) (?:exist|be alive|be here|live|have been born)|(?:wont|not going to|"
    r"might not) be (?:around|here) (?:much longer|for long|any ?more|tomorrow)|(?:thoughts?|thinking|"
    r"think|dream\w*|fantasi\w*) (?:about|of) (?:death|dying|suicide|killing|being dead|"
    r"not being here|ending)|(?:end|stop) (?:my|the) (?:suffering|pain|misery)|whether i (?:live|die)|"
    r"(?:want|wanna) out of (?:this )?life|want to be dead",
    r"s[u*1]+i?[cs]id\w*|danger to myself|(?:do|doing) something (?:stupid|drastic|bad) (?:tonight|"
    r"to myself|today)|trust myself (?:to be alone|tonight|around|right now|with)|(?:my|her|his|their|"
    r"the) last (?:night|day alive|day on)|suicid\w*|kill(?:ing)? my ?self|kms\b|take my (?:own )?life|"
    r"end(?:ing)? (?:it all|my life|"
    r"it)\b(?! (?:on|with|early|up))|unalive",
    r"(?:want|wanna|wanted|wants|ready|like|wish\w*|hope|rather|could|better|about|of|just|going|"
    r"gonna|keep|away)\b.{0,12}\b(?:to |be |i )?(?:die|dead|dying|vanish|disappear(?:ing)?|"
    r"cease to exist)\b(?! (?:to|for)\b)",
    r"\b(?:never|not|dont|didnt|without|wouldnt|wont|couldnt)\b.{0,14}\b(?:wake up|waking up|wake|"
    r"be(?:ing)? alive|exist(?:ing)?|be here anymore|want to live|been born|be around anymore)\b",
    r"(?:dont|do not|didnt|not) (?:really )?want(?:ing)? to (?:live|exist|go on|be here|wake up|"
    r"be alive|be around)",
    r"better off (?:without me|dead|if i)|better if i (?:was|were|wasnt|werent|didnt|died|"
    r"disappeared)|(?:if i|when im) (?:died|disappeared|was gone|were gone|vanished|gone|wasnt here|"
    r"werent here|dead)|nobody would (?:notice|care|miss) (?:me|if)",
    r"no (?:real )?(?:point|reason|sense|use) (?:in|to|of|for me to) (?:live|living|liv\w+|"
    r"go(?:ing)? on|be(?:ing)? (?:alive|here)|carry\w*|any ?(?:thing|more|of it)|life|keep\w*|wak\w+|"
    r"get\w* up|try\w*|it all)",
    r"whats the (?:point|use) (?:of|in) (?:liv\w+|life|anything|any of (?:it|this)|going on|exist\w+|"
    r"waking|getting up|being (?:here|alive)|carrying|even trying)|(?:dont|cant|do not) see (?:the|a|"
    r"any) (?:point|future|reason)(?: (?:in|of|for|to) (?!this|it|that|these|network|ask|answer|"
    r"the).{0,20})?(?:any ?more|$|,|in (?:living|going|"
    r"anything|life)| to (?:go|live|keep))",
    r"\b(?:life|living|existence|everything|it all|nothing)\b.{0,14}(?:pointless|meaningless|"
    r"not worth|isnt worth|worth living|no (?:point|meaning|purpose)|matters any ?more|left to live)|"
    r"nothing to live for|no (?:will|reason|desire) to live",
    r"\b(?:im|am|be|being|become|became|feel like|just|such)\b.{0,14}\ba burden\b|burden (?:to|"
    r"on) (?:everyone|everybody|my|them|people|others|all)|i have no future|(?:no|"
    r"without a) future (?:for me|left|ahead)",
    r"(?:driv(?:e|ing)|walk(?:ing)?|crash(?:ing)?|jump(?:ing)?|step(?:ping)?|swerv(?:e|ing)|"
    r"steer(?:ing)?|veer(?:ing)?) (?:\w+ ){0,3}?(?:off|into|in front of|"
    r"under) (?:\w+ ){0,2}?(?:bridge|traffic|train|truck|wall|river|sea|ocean|tree|window|roof|"
    r"balcony|cliff|lorry|bus|overpass)|(?:hope|wish|pray\w*) (?:a|the|some|i) (?:\w+ ){0,3}(?:hits?|"
    r"kills?|takes?|crash\w*|cancer|dont make it)",
    r"(?:dont|not) want to (?:do|be in) (?:life|this life|this world) any ?more|(?:want|wish|need|"
    r"make)(?:ing)? (?:it|this|everything|things|the pain|all of (?:it|"
    r"this)) (?:all )?(?:to )?(?:stop|end|be over|go away)(?:$|,)|(?:how|ways?|thinking (?:about|of)|"
    r"plan\w*) (?:to |of )?(?:end(?:ing)? things|do it painlessly)|wish(?:ing|ed)? i (?:hadnt|"
    r"didnt)(?: been born| exist| wake\w*|$|,)|(?:so |too |just |really )?tired of (?:living|fighting|"
    r"trying|pretending|everything|it all|existing|being alive|existing|life)|sick of (?:living|life|"
    r"being alive)",
)

# Cannot go on: meant, an alarm; with a small cause, a manner of speaking.
BREAKDOWN_ZH = any_of(
    "(?:撑|挺|熬|坚持|顶|扛|挨)(?:.{0,2})?(?:不|没法|没办法|不太)(?:再)?(?:下去|住|过去|继续)",
    "(?:快|要|都|真的|已经|实在|真)(?:撑|挺|熬|坚持|顶|扛)不(?:了|动|住)",
    "(?:没法|没办法|无法)(?:再)?(?:撑|挺|熬|坚持|活|走|继续(?:活|走|撑))(?:下去)?",
    "(?:活|过|走)不下去|不知道(?:该|要)?怎么.{0,4}(?:活|撑|熬)(?!动|跃|用)|(?:过|走|迈|熬)不(?:去|"
    "过去|出来)(?:了|这个坎|$|,)",
    "(?<!系统)(?<!服务器)(?<!程序)(?<!电脑)(?<!网站)崩溃|(?:精神|整个人|心态|彻底|要|快)(?:都|快|"
    "已经|要)?(?:垮|崩)(?:了|掉|溃)?",
    "(?:我|要|快|会|都|被.{0,6}逼)(?:快|要|都)?疯(?:了|掉|$|,)|(?:真的|真是|真系|再也|实在|已经|快|"
    "完全)(?:要)?(?:受|承受|忍受)不(?:了|住)(?:了|$|,)|承受不(?:了|住|来)(?:了|$|,)",
    "我(?:是|真的?|快|要|已经|可能|大概|觉得自己|感觉)?(?:快|要|真的|已经)?不行了(?!先)|(?:掉|坠|陷|"
    "沉)(?:进|入|到|在).{0,6}(?:井|深渊|黑洞|泥潭|谷底|黑暗|海底)|无底洞|深渊|溺水|像.{0,4}地狱|"
    "地狱一?样|(?:快|要|感觉|像|在)(?:要)?窒息|煎熬|(?:被|整个人)(?:彻底)?掏空|黑暗里|走不下去|"
    "一点(?:力气|劲|希望|办法)都?(?:没|提不)|(?:什么|啥)(?:都|也)不想(?:做|干|要)了?",
    "我这个(?:负担|累赘|包袱|拖油瓶|废物)|走投无路|(?:救救|谁来救|快救)我?|"
    "(?:看不[到见])(?:任何)?(?:希望|光|出路|明天|未来)|撑不(?:了|到)(?:多久|几天|明天)|"
    "崩溃(?:的)?边缘|心力交瘁|心(?:已经|都)?死了|(?:没|没有|无)(?:活路|法活|法过)|"
    "不敢(?:再)?(?:去上班|上班|去公司|去学校|回公司|进公司|出门)(?:了|$|,)|走不出来了?(?:$|,)|"
    "日子(?:没法过|过不)|(?:走|活|熬)到(?:了)?(?:尽头|头了)|(?:弦|线|那口气)(?:彻底)?断了|"
    "一天比一天(?:黑|难|糟|"
    "差|绝望)|(?:没有?|无)(?:路|出路|活路|退路|后路)(?:可|了|走|$|,)|没路(?:可|走)|看不到(?:头|希望|"
    "光|未来|尽头|出口|明天)|没有?(?:未来|希望|明天|出口|盼头)(?:了|可|$|,)|绝望|没有尽头",
    "(?:压|逼)(?:得|到)?(?:我)?(?:快)?(?:要)?(?:喘不(?:过|上)气|窒息|死了?(?=$|,))|把我(?:压垮|"
    "逼(?:疯|死|上绝路))|到极限(?:了|$|,)|快不行了|油尽灯枯|身心俱疲到",
)
BREAKDOWN_EN = r"\b" + any_of(
    r"(?:im|am|i was|been|feel\w*) (?:really |just |so )?not (?:ok|okay|alright|well)(?:$|,| at all|"
    r" any ?more)|(?:havent|not) been (?:ok|okay|alright|myself) (?:for|in)|(?:very |really |"
    r"such a )?dark place|falling to pieces|(?:cant|barely|not) (?:\w+ )?(?:hold(?:ing)? it together|"
    r"live like this)|(?:not|isnt|im not) (?:\w+ )?coping|(?:dont|no longer|havent) have (?:the|any|"
    r"enough) (?:strength|energy|will|fight)(?! (?:to|for) (?:network|social|talk|chat|meet|go out|small|"
    r"people))|los(?:t|ing) (?:all |any )?(?:hope|the will)|living (?:hell|nightmare)|"
    r"life (?:a |is )?hell|(?:everything|it all|life) (?:feels|is|seems) (?:so |completely |"
    r"totally )?(?:pointless|hopeless|meaningless)|everything hurts|save me",
    r"(?:dont know|not sure|wonder) how (?:much longer|long) i (?:can|will)|(?:cant|cannot|can not|"
    r"couldnt|can hardly|can barely|unable to|dont know how to|not sure i can|dont think i can|"
    r"not able to) (?:\w+ ){0,3}?(?:go on(?! about)|keep going|carry on|hold on|hang on|cope|keep (?:doing|"
    r"living|this)|live like|live with|get through (?:this|it|another)|face (?:another|tomorrow|it|"
    r"this)|breathe|function|take (?:it|this|much|another|any)|survive|do (?:this|it) (?:any ?more|"
    r"any longer|much longer)|handle (?:it|this|life) any ?more|stand (?:it|this) any ?more)",
    r"\bi(?:m|ve| am| have)? (?:\w+ ){0,3}?(?:break(?:ing)?|broke|broken|fall(?:ing)?|fell) (?:down|"
    r"apart)\b(?! (?:the|a|my|complex|big|tasks|problems|silos|barriers|into|what|how)\b)|"
    r"having a (?:\w+ )?breakdown|(?:nervous|mental) breakdown",
    r"(?:at|past|reached|hit|near|nearing) (?:my|the|a) (?:\w+ )?(?:breaking point|limit|"
    r"end of my rope|rock bottom)|end of my (?:rope|tether)|hit rock bottom|"
    r"hanging (?:on )?by a thread|barely (?:holding|hanging|surviving|functioning|alive|coping)|"
    r"dying inside|dead inside",
    r"(?:no|cant (?:\w+ ){0,2}|dont (?:\w+ ){0,2}|isnt (?:\w+ )?)(?:any )?way out|nothing left (?:in|"
    r"inside) me|nothing left to give|(?:feel\w*|am|im|so|completely|totally|"
    r"just) (?:\w+ )?(?:hopeless|trapped|suicidal|desperate|worthless)|no hope(?: left| any ?more|,|"
    r"$)|lost all hope|giv(?:en?|ing) up on (?:life|everything|myself)|im (?:done|"
    r"finished) with (?:life|everything|living)|im drowning|feel like (?:im )?drowning|"
    r"i have nothing left",
    r"(?:nothing|no matter what) i do (?:ever )?(?:matters|helps|works|changes)|(?:nothing|"
    r"none of it) (?:ever )?(?:matters|helps|works|"
    r"changes) any ?more|(?:never|not|isnt|wont) (?:\w+ )?(?:going to |gonna |"
    r"ever )?(?:get(?:ting)? (?:any )?better|end|be (?:ok|okay) again)|i have (?:no ?one|nobody|"
    r"nothing)(?: left)?(?:$|,)|(?:no ?one|nobody) (?:left|to turn to|i can turn to)|(?:life|"
    r"everything|all) (?:is|feels|has gone|went) (?:so )?(?:dark|black|empty|over|grey)|(?:dont|cant|"
    r"no longer) see (?:any |a |the )?(?:light|end to|way forward)|(?:cant|dont) feel anything(?! (?:about|"
    r"for) )|"
    r"going under|sinking|cant win any ?more|crushing me|eating me alive|killing me inside",
    r"(?:im|am|feel like im|been) (?:losing (?:it|my mind|my grip)|going (?:crazy|insane|mad)|"
    r"spirall?ing|suffocating|coming apart|crumbling|crushed)|everything is (?:falling apart|"
    r"collapsing|crushing)",
)

# Acts of hurting oneself: no joke and no small cause makes them light.
SELF_HARM = any_of(
    "(?:朋友|室友|妹妹?|弟弟?|姐姐?|哥哥?|同事|他|她|妈|爸|老婆|老公|女儿|儿子)[^,]{0,4}(?:在|爬上|上了|站在)(?:楼顶|天台|顶楼|桥上|窗台)[^,]{0,4}(?:不|要|说|喊|哭)|"
    "(?:吞|吃)了(?:药|很多药|一把药)(?=$|,|在|送|进)",
    r"\b(?:post|messag|text|wrote|writ|sent|said)\w* (?:\w+ ){0,3}(?:that )?(?:sounds?|reads?|looks?|felt|feels) like (?:a )?"
    r"(?:goodbye|suicide|farewell|final)|\bscratch\w* (?:\w+ ){0,3}until it bleeds",
    "安眠药[^,]{0,4}(?:混|一把|整瓶|全)|把自己[^,]{0,8}(?:删|抹|埋|毁|杀|弄死)|"
    "(?:怕|担心|害怕)(?:我)?自己[^,]{0,4}(?:做出|控制不|想不开|熬不|撑不|出事|犯傻)",
    "(?:抠|割|划|咬|掐|烫|扇|捶|戳|烧|扎|揪|锤|刺|撞)[^,]{0,4}(?:自己(?!的(?:重点|目标|界线|时间))|手臂|"
    "胳膊|手腕|大腿|出血|流血|头皮)|把(?:自己|胳膊|手臂|手腕|大腿|手)[^,]{0,4}(?:抠|割|划|咬|掐|烫|抓(?:破|"
    "烂|出)|扎)|打自己(?:的)?(?:脸|头|耳光|巴掌|$|,)|(?:药片?|安眠药)[^,]{0,4}(?:数了|攒|囤|藏好|存)|(?:数|"
    "攒|囤)(?:着|了|好)?[^,]{0,4}(?:药片?|安眠药)|(?:手里|手上|手边|床头|枕头下|抽屉里)[^,]{0,6}(?:刀(?!叉)|"
    "刀片|绳子|瓶药|安眠药)|(?:拿|握|攥)(?:着|了|起)[^,]{0,3}(?:刀片?|剪刀|绳子)(?!叉|切|工)|"
    "(?:说|要|就|敢|想)[^,]{0,6}(?:就|要|会)?跳(?:了|下|楼|河|江)?(?=$|,)|(?:药|绳子|刀|遗物|炭)(?:都|"
    "已经)?(?:准备|买|备)好|(?:喝|灌|吞)(?:了|下)?[^,]{0,3}(?:农药|百草枯|敌敌畏|一瓶药|洁厕|消毒)|(?:留|"
    "发)[^,]{0,4}(?:纸条|字条|信|短信|消息|朋友圈|语音).{0,12}(?:不见|失踪|关机|不接|联系不上|没回|失联)|"
    "(?:发|留|写|说)[^,]{0,8}(?:告别|遗[言书]|绝笔|再见|永别).{0,16}(?:关机|不接|联系不上|没回|失联|不回|"
    "找不到)",
    r"\b(?:scared|afraid|terrified) of (?:what i(?:ll|d| will| might| would| could)? (?:\w+ )?do|myself|"
    r"my own)|engine running|carbon monoxide|(?:his|her|my|their) (?:own )?gun\b|my (?:own )?(?:funeral|"
    r"grave|ashes|suicide)|deserve to (?:die|suffer|be (?:hurt|punished|dead))|(?:on|from|off) the (?:roof|"
    r"ledge|bridge|balcony)\b.{0,24}\b(?:come down|jump|wont|help|now|tonight)|(?:took|taken|swallowed|"
    r"had) (?:too many|a bunch of|all (?:her|his|my|the)|a whole|her|his) (?:\w+ )?(?:pills|tablets|meds)|"
    r"(?:goodbye|farewell|(?:look after|take care of) (?:\w+ ){1,2}for me|forgive me|"
    r"sorry for everything)\b.{0,40}\b(?:(?:turned|switched) (?:\w+ ){1,2}off|phone off|(?:not|isnt|wont|"
    r"stopped|doesnt|no longer) (?:answer\w*|pick\w*|reply\w*|respond\w*)|unreachable|phone is off|"
    r"gone silent)|(?:scratch|burn|hit|punch|bit|bite|starv|pinch)\w* my ?self|"
    r"(?:scratch|burn|cut|carv)\w* (?:\w+ )?my (?:arms?|skin|wrists?|legs?|thighs?)",
    "割(?:了|过|破)?(?:自己|我的)?(?:手?腕|手臂|胳膊|腿)|(?:划|割|烫|掐|弄|抓)(?:伤|破)?(?:了|"
    "着)?(?:我)?自己|划(?:了)?(?:手臂|胳膊|手腕)|自残|自伤|伤害(?:我)?自己|遗[书言嘱照体]|寿衣|骨灰|后事|告别信|"
    "绝笔|(?:写|留)(?:好|下)?了?(?:给.{0,8}的)?(?:一封)?信(?!息|用|任|箱).{0,10}(?:只差|走了|最后|"
    "永别)|永别|来世|(?:最后一次|最后一面|跟|和).{0,6}(?:告别|永别)|再见了.{0,3}(?:世界|大家|各位)",
    "(?:囤|攒|买|吞|吃)(?:好|了|下|着)?.{0,6}(?:安眠药|一瓶药|大把药|整瓶药|一把药)|吞药|烧炭|(?:站|"
    "爬|坐|走)(?:在|到|上)(?:了)?.{0,4}(?:楼顶|天台|顶楼|桥上|桥边|窗台|轨道)|扇自己(?:耳光|巴掌)?|"
    "拿头撞墙|用头撞墙",
    r"\blocked (?:him|her|them)sel(?:f|ves) in\b.{0,30}\b(?:knife|pills|razor|gun|rope)|"
    r"\bcut(?:ting)? (?:my ?self|my (?:arms?|wrists?|legs?|thighs?)|again)|self[- ]?harm\w*|(?:hurt|"
    r"hurting|harm|harming|burn|burning) my ?self|overdos\w+|hang my ?self|(?:suicide|"
    r"goodbye) (?:note|letter)|(?:took|take|taking|swallow\w*|hoard\w*|sav\w+|stash\w*|"
    r"count\w*) (?:\w+ ){0,4}pills|jump(?:ing|ed)? (?:off|from|in front of)|(?:on|onto) the (?:roof|"
    r"ledge|bridge)(?: right| now|$|,)|(?:hurt|kill|harm|cut)(?:ing|ting)? (?:him|her|them)sel(?:f|"
    r"ves)",
)

WORTHLESS = any_of(
    "(?:我|自己)[^,]{0,4}(?:没(?:有)?(?:任何|什么|一点)?(?:价值|用处|用)(?:的(?:人|东西)?|了)?(?=$|,)|不值得(?:被|活|存在|任何)|根本不重要)|"
    "(?:我)?(?:只会|净|总是?|老是?|永远|一直(?:在)?|到哪都?)(?:是)?(?:给|让|拖累|连累|麻烦)[^,]{0,6}(?:添|"
    "负担|累赘|操心|失望|丢脸|麻烦|拖累|别人$|大家$|家人$)|"
    "没(?:有)?人[^,]{0,4}(?:救|听见|听到|发现|看见)(?:得了|到)?我|死(?:在)?哪(?:里|儿)?(?:都|也)(?:一样|行|无所谓)|"
    "一无是处|一文不值|没有?人(?:会|真的|真心|愿意)?(?:在乎|在意|关心|爱|需要|心疼|管)我|"
    "没人会(?:发现|注意|难过)|(?:我|自己)(?:真的|就|好像|很)?(?:是|很)?(?:个)?多余的?(?:人)?(?=$|,|"
    "人)|(?:恨|厌恶)(?:透)?(?:了)?(?:我)?自己|(?:我|自己)(?:真的|真|就|好|很|完全|根本)?(?:就)?(?:是|"
    "像)(?:个|一个)?(?:废物|垃圾|废人|累赘|没用的人|失败的人)|世界(?:上)?(?:不|没有?人)(?:需要|"
    "在乎)我",
    r"(?:no ?body|no one|not one person) (?:\w+ )?(?:cares?|loves?|needs?|would (?:care|notice|miss)|"
    r"wants?)(?: about)? (?:me|if|whether i)\b|(?:hate|despise|loathe) my ?self|(?:i am|im|"
    r"feel) (?:\w+ )?(?:worthless|a waste of|so empty|empty inside|completely alone)|"
    r"completely alone with",
)

# Signs in body and mind; they count when they last.
SYMPTOM_ZH = any_of(
    "(?<!笑)(?<!好)(?<!想)哭(?!笑不得|穷)|想哭|流(?:眼)?泪|掉(?:眼)?泪|眼泪|失眠|睡不(?:着|了|好|"
    "踏实)|(?:没|不|无法|没法)(?:怎么|能|曾|敢)?(?:睡(?:着|好|过)?|[合阖闭]上?过?眼)|不敢(?:睡|闭眼)|"
    "噩梦|恶梦|惊醒|吃不(?:下|进|了)|咽不(?:下|了)|吃什么吐|体重.{0,4}(?:掉|轻|降|跌)|(?:掉|瘦|"
    "轻)了.{0,3}(?:斤|公斤|kg)|起不(?:来|了)床?|下不了床|爬不起来|耳鸣|晕倒|(?:很|好|太|非常|特别|"
    "真的)?(?:痛苦|无助|麻木|孤独|压抑|难受得|空虚|煎熬|绝望|折磨|恐惧)(?!的(?:人|时候))|心如刀割|"
    "没(?:怎么)?吃(?:东西|饭|下)|干呕|呕吐|想吐|呕|反胃|哽咽|流不停|过呼吸|换气过度|心绞|幻听|"
    "吐(?:了|出来|得)|恶心(?:想吐|反胃|干呕)",
    "(?:手|腿|浑身|全身|身体|整个人)(?:都|就|一直|会|会?不停)?(?:发)?[抖颤软麻]|发抖|我.{0,4}震|"
    "心(?:慌|悸|跳.{0,4}(?:快|厉害|停))|胸(?:口)?(?:闷|疼|痛|堵|紧)|喘不(?:过|上)(?:气|来)|"
    "呼吸(?:困难|不|急)|透不过气|冒(?:冷)?汗|惊恐|恐慌|恐惧|(?:害)?怕得(?!罪)|怕到|(?:害)?怕(?:去)?(?:上班|"
    "去公司|进公司|见到?他|见到?她|手机响|电话响)|不敢(?:去|进|上|出|回|看手机|接电话|开机|面对|"
    "走进)|头发.{0,4}掉|瘦了|(?:重度|中度)?抑郁|暴瘦",
)
SYMPTOM_EN = any_of(
    r"\bcry(?:ing)?\b|\bcried\b|\bsob(?:bing|bed)?\b|in tears|tears|(?:cant|cannot|couldnt|havent|"
    r"hardly|barely|not|unable to|trouble|stopped|dont|no) (?:\w+ ){0,2}?(?:sle(?:ep|pt)(?:ing)?|"
    r"eat(?:en|ing)?)\b|insomnia|hyperventilat\w*|stomach in knots|physically (?:sick|ill)|"
    r"nightmares?|awake (?:all|every|until|till|at)|panic(?:k?ing|"
    r" attacks?)?|throw(?:ing)? up|threw up|vomit\w*|nause\w+|shak(?:e|es|ing)|trembl\w+|"
    r"chest (?:hurts?|pain|tight\w*|is tight)|heart (?:races|racing|pounds|pounding)|cant breathe|"
    r"dread\w*|terrified|sick to my stomach|cant get out of bed|lie in bed|scared to (?:go|leave|open|"
    r"answer|come)|lost \w+ (?:kilos|kg|pounds)|depress(?:ed|ion)|miserable|in agony|suffering|"
    r"so (?:numb|helpless|lonely|alone|scared|afraid|empty)|losing weight|shut ?down|"
    r"heart palpitations|faint(?:ed|ing)?|cant (?:get up|leave (?:the|my) (?:bed|house|room)|"
    r"stop (?:crying|shaking))",
)
LASTING_ZH = any_of(
    "每(?:天|晚|夜|次|个?(?:周|星期|早|晚|上班|礼拜))|天天|夜夜|年年|(?:整|成|彻)(?:夜|晚|宿|天|日)|"
    "通宵|一直|总(?:是)?|老(?:是)?(?=.{0,3}(?:哭|骂|针|欺|失|睡|做|吼|嘲))|连(?:续|着)|好(?:几|多|"
    "长)(?:天|晚|周|个|宿|时)|[一两二三四五六七八九十半几多\\d]+(?:个)?多?(?:天|晚|夜|宿|周|星期|"
    r"礼拜|月|年)(?:了|都|没|睡|吃|不|以来|来|,|$)|[说骂笑忍]了[^,]{0,2}[一二两三四五六七八九十半几多\d]+个?(?:天|周|月|年)|长期|长时间|持续|反复",
    "很久|好久|一阵子|大半年|总在|又(?=在|哭|睡|失眠|吐|梦|一个?[晚夜天])|(?:看到|听到|想到|见到|走到|碰到|"
    "收到|提到|看见|听见)[^,]{0,12}就|(?:回家|到家|下班|出门|起床|睁眼|开门|天黑|晚上)就|整(?:个|"
    "整)?(?:学期|年|月|周)|已经[^,]{0,5}(?:天|周|月|年|学期)|自己(?:就)?(?:掉|流)|不受控|无缘无故|莫名|"
    "没来由|一听|一看|一想|止不住|控制不(?:住|了)|停不(?:下|住)|忍不住|(?:一(?![样些点下])|只要)[^,]{0,12}就|"
    "半夜|凌晨|动不动|不停|至今|"
    r"经常|时常|常常|越来越|再也|第[二三四五六七八九十\d]+[个次天晚]|不止一次|三番五次|隔三差五|多次|没完没了|从.{0,8}(?:开始|起)|最近|这(?:段|阵|"
    "几|半|两|些|个月)|到现在|整整|快.{0,3}年|后(?:就)?(?:再也|再)?没|躲(?:在|到|进)",
)
LASTING_EN = any_of(
    r"every (?:single )?\w+|(?:each|most) (?:single )?(?:day|night|morning|week|evening|time|sunday|"
    r"monday|meeting|shift|one)|all (?:night|day|the time)|for (?:the past |the last |about |over |"
    r"almost |nearly )?(?:\w+ ){0,2}(?:days|weeks|months|years|ages|nights|month|week|year)|"
    r"in (?:\w+ ){0,2}(?:days?|weeks?|months?|years?)\b|wont stop|keeps?\b|kept\b|constant\w*|always|"
    r"nonstop|non-stop|"
    r"again and again|over and over|daily|nightly|(?:days|weeks|nights|months) (?:straight|in a row|"
    r"now)|cant stop|lately|any ?more|\bsince\b|before (?:work|every|each)|whenever|every ?time|"
    r"repeatedly|still|often|on the way to work|in the (?:\w+ )?(?:bathroom|toilet|restroom|car|shower|"
    r"closet|stairwell|parking lot)|into my pillow|to sleep|"
    r"so much (?:that )?i|at the thought|just thinking",
)
# Symptoms heavy enough that a trivial cause does not explain a lasting one.
HEAVY = (
    r"哭|咽|斤|痛苦|无助|绝望|失眠|睡不着|没睡|吃不下|没吃|吐|惊恐|喘不|胸|抑郁|cry|sob|sle(?:ep|pt)|eat|"
    r"vomit|threw up|throw|panic|chest|depress"
)
JOY = (
    "咖啡|奶茶|浓茶|(?<!不)高兴(?![不起过])|(?<!不)开心(?![不起过])|激动|兴奋|感动|电影|电视剧|[追看]剧|综艺|演唱会|婚礼|毕业典礼|小说|打游戏|看球|蚊子|时差|"
    "打呼|楼上装修|减肥|辣椒|洋葱|喜极|熬夜看|喝多|宿醉|晕车|晕机|长跑|健身"
    r"|\bcoffee|caffeine|jet ?lag|movie|film|cinema|concert|wedding|farewell|excited|great\b|lovely|relax\w*|"
    r"happy tears|laugh\w*|"
    r"onions?|hungover|hangover|gym|run\b|neighbou?rs"
)
# A child wakes and cries, too.
BENIGN = JOY + r"|孩子|宝宝|娃|baby|toddler|newborn"
# Words of dying or going that people also use of a dull meeting.
LOOSE = (
    r"想死|要死|死了|去死|快死|跳楼|撞墙|上吊|消失|蒸发|离开|走(?:了|吧)|停|结束|解脱|受不|\bdie\b|dead|"
    r"dying|disappear|vanish|kill me|kms|\bstop\b|end it|gone|\bout\b|breath|"
    r"hates?|tired of|sick of"
)
