"""Word classes of harm done by others, and of loss."""

from bot.dialogue.answers.patterns import any_of

SEXUAL = any_of(
    "给我发[^,]{0,6}(?:恶心|暴露|下流|色情|黄色|露骨|不堪|那种)的?(?:照片|图|视频|话|消息)|(?:总|老|经常|一直|又)(?:是)?(?:让|叫|约|要)我"
    "单独[^,]{0,4}(?:去|到|来|进)[^,]{0,4}(?:办公室|房间|酒店|车)|不(?:跟|陪)他?(?:喝酒|喝|吃饭|出差)[^,]{0,2}就(?:让|叫|要|别|滚|开|不)",
    r"\b(?:come|go) to his (?:office|room|hotel|place) alone|keeps? sending me (?:\w+ )?(?:pictures|photos|pics|selfies) of "
    r"(?:himself|his)|\bdrinks? or (?:im|i am|ill be|be) (?:out|fired|gone)",
    "(?:说|发)(?:很|好|他)*(?:想我|喜欢我的(?:身|腿)|爱我|要我)(?=$|,)|叫我(?:宝贝|老婆|亲爱的|小妖|"
    "美女过来)|(?:乱|偷)摸|(?:故意|总|老|常)[^,]{0,2}(?:摸|碰)(?:到|了|着)?我|偷看我?[^,]{0,3}(?:换衣|洗澡|裙|胸|内)|"
    "(?:往|朝|向)我[^,]{0,3}(?:凑|靠|贴|蹭|扑)|骚(?:话|扰我|信息)|(?:私密|隐私|裸|不雅|亲密|床)照|借酒|"
    "从(?:后|背)面?(?:抱|搂|贴|环)|(?:睡|住|开)(?:同)?一(?:间|个)?(?:房|屋|张床)|"
    "一张床|(?:半夜|深夜|凌晨)[^,]{0,6}(?:打视频|发(?:自拍|暧昧|骚)|要照片|约我|叫我(?:出去|过去))",
    r"\b(?:post|shar|sen[dt]|leak|show|pass)\w* (?:\w+ )?my (?:private|intimate|naked|personal) (?:photos|"
    r"pics|pictures|videos)|(?:arms?|hands?) (?:a?round|on|over|up|down) (?:me|my|the small)|(?:pictures|"
    r"photos|pics|videos?|selfies) of (?:himself|his)|i smell (?:nice|good)|what im wearing|my underwear|"
    r"(?:go|come|up|back|stay|invit\w*)(?: \w+){0,2} to his (?:hotel )?room|his hotel room|(?:staring|"
    r"stares?|looks?|looking) at my (?:chest|breasts|legs|ass|body|butt)|sexual\w* \w+|"
    r"(?:tells?|told|saying|says) (?:me )?(?:im|i look|i am) (?:so )?(?:sexy|hot|fuckable)|"
    r"wants? me to sleep|unwanted (?:touch\w*|advances|attention)|put(?:s|ting)? his (?:hand|arm)s? (?:on|"
    r"around|round|up)",
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
    r"breasts?|chest|back|neck|hair|body|face|cheek|shoulders?)|(?:hands?|arm) (?:\w+ )?(?:on|up|around|"
    r"down) (?:me|my)\b|\braped?\b|sleep with (?:him|her)|\bnudes?\b|molest\w*|forced (?:himself|"
    r"herself)|kiss(?:es|ed)? me|(?:asking|asks|asked|begs) (?:me )?for (?:\w+ )?(?:photos|pics|"
    r"pictures)|sends? me (?:\w+ )?(?:dick|porn|explicit|naked)|comments? (?:about|on) my (?:body|"
    r"breasts?|chest|legs|butt)|(?:corner\w*) me|(?:rub|brush|press|push|grind)\w* (?:up )?against me",
)
VIOLENCE = any_of(
    "(?:老公|老婆|丈夫|妻子|男友|男朋友|女友|女朋友|爸|妈|继父|前夫|婆婆|主管|老板|师傅|经理|他|店长|班长|"
    "工头)[^,]{0,12}(?:就|会|又|总|都|还|对(?:我|她|孩子))?(?:动手(?!操作|做|能力|写|吃|改|实践|干|试|解|画|"
    "脚|术|帮)|打人|打(?:我|她|妈|孩子)(?!电话|气|听)|摔(?:东西|我)|掐(?:我|她)|施暴)",
    "被.{0,8}(?:关|锁|绑|反锁)(?:在|进|到)|(?:把|将)我.{0,3}(?:关|锁|绑)(?:在|进|起)",
    "打得?.{0,6}(?:住院|流血|骨折|青一块|鼻青|半死|进医院)|(?:对|跟|和|向)(?:我|她|他|孩子)动手|"
    "(?:烟头|皮带|棍子|酒瓶).{0,4}(?:烫|抽|打|砸)|扣(?:着|了|押)?我的?(?:身份证|护照|证件)|"
    "不让我(?:走|离开|出门|回家)|限制.{0,2}(?:人身)?自由|软禁|locked me (?:in|up)|lock(?:s|ed)? the door",
    "(?<![拨挨敲捶鞭])打(?:了|过|着|伤)?我(?!们|的?电话|微信|手机|招呼|飞的|气|广告|主意|卡|针|印|交道|那|"
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
    r"kids?|son|daughter|friend))\b(?! (?:up|to|a|an|by my idea)\b)|(?:threw|throws|"
    r"throwing) (?:\w+ ){1,3}at me|gets? violent|physically (?:abus|hurt|attack|assault)\w*|"
    r"beat(?:ing|en)? (?:me|her|him) up|domestic violence",
)
THREAT = any_of(
    r"\bloan sharks?\b|\bdebt collectors? (?:keep|come|call|threat)",
    "(?:一起|一块儿?|都得|都别)(?:死|活)(?=$|,|了|吧|算)|陪葬|(?:要不要|该不该|该|是不是要|需要|要)报警|"
    "叫救护车|打(?:120|110)|(?:逼|迫|整|赶)我(?:自己)?(?:走|辞职|离职|滚)|合(?:起)?伙[^,]{0,3}(?:整|欺|骗|"
    "排|弄)",
    r"\b(?:wants?|demand\w*|ask\w* for) money or|hacked my (?:cam|webcam|phone)|what (?:hed|he would|"
    r"he wants to|hell|he will) (?:like to )?do to me|(?:scream|yell|shout)\w* and (?:throw|smash|break|hit|"
    r"punch)\w*|(?:wont|doesnt|never|refuses to|not) (?:let|allow)s? me (?:to )?(?:leave(?! (?:early|"
    r"on time))|go out|see (?:my|any)|use my|have (?:my|any))|took my (?:bank|passport|id\b|documents|"
    r"phone)|(?:should i|do i|have to|need to) (?:call|tell|report)(?: \w+){0,2} (?:police|911|999|"
    r"ambulance|cops)|has a (?:gun|knife|weapon)|(?:hell|he will|shell|theyll|will) (?:use it|shoot|stab)|"
    r"pinned me|(?:wont|doesnt|refuses to) take no for|(?:since|after|during) the (?:assault|attack|rape)|"
    r"what (?:he|she|they) did to me",
    "(?:讨|催|追|要|逼)债[^,]{0,10},?[^,]{0,6}(?:找我|来|上门|泼|威胁|骂|打|爆|堵)|(?:不|没)(?:陪|跟|和|"
    "答应|从|听|洗|去|做|给|签|同意)[^,]{0,12}(?:就|那就)?(?:别想|不(?:给|让|能)|休想|等着|开除|扣|"
    "滚)[^,]{0,8}(?:转正|升|走|排班|干|工资|毕业|过|了$|奖金|加薪)",
    r"\b(?:make|making) sure (?:i|you) (?:never|dont|wont|cant)|(?:scared|fear\w*|afraid|terrified|"
    r"worried) for my (?:life|safety)|(?:tell|show|send|post|leak|expose)\w* (?:\w+ ){0,3}(?:my secret|"
    r"my (?:nudes|photos|pictures)|everyone about me)|(?:if|unless) i (?:dont|do not|pay|ever|refuse|quit|"
    r"leave|speak|say|tell|report)\b.{0,30}\b(?:forget (?:the|about|my)|lose my job|fire me|regret|"
    r"never work|ruin|hurt|be sorry|pay for|get (?:me )?fired|deport\w*)|(?:forget (?:the|about|my)|"
    r"lose my job|fire me|regret|ruin|hurt|be sorry|pay for it)\b.{0,20}\b(?:if|unless) i (?:dont|do not|"
    r"ever|refuse|quit|leave|speak|say|tell|report)|dont feel safe|not safe (?:at|with|here|in)|unsafe at",
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
    r"tell|destroy|fire me|get me|make|have me))\b|blackmail\w*|(?:death|violent) threats?|"
    r"(?:(?:ll|"
    r"will|would|gonna|going to|to) )(?:kill|hurt|ruin|destroy|beat) (?:me|my (?:life|career|"
    r"family))\b|(?:said|says|told me|promised|swore|saying) (?:\w+ ){0,2}(?:(?:he|she|they)(?:d|ll)?|"
    r"would|will|going to) (?:\w+ ){0,2}(?:come to my (?:house|home|place)|find me|hurt|kill|destroy|"
    r"end me|make me (?:pay|regret|suffer))|(?:hurt|harm|kill|beat) (?:my (?:kids?|children|family|"
    r"wife|husband|mom|mum|dad|son|daughter|dog|cat)|us\b)|knows? where i live|im not safe|"
    r"afraid for my (?:life|safety)|(?:fire|ruin|hurt|destroy) (?:me|my career) if i (?:tell|report|"
    r"say|talk|speak)",
)
STALKING = any_of(
    "(?:前[夫妻]|前[男女]友|前任|客户|男同事|陌生(?:人|男人)|那个男的?|邻居)[^,]{0,4}(?:老是|总(?:是)?|天天|一直|又|还)[^,]{0,3}(?:出现|跟|"
    "等|堵|守|徘徊|转)[^,]{0,3}(?:在|着)?(?:我|楼下|门口)",
    r"\b(?:wait|stand|sit|park|lurk|hang)(?:s|ing)? (?:\w+ ){0,2}?(?:at|by|near|around|outside) my (?!desk|side)\w+|"
    r"(?:changed|switched) my (?:route|number|locks?|phone number)|keeps? (?:turning|showing|popping) up (?:at|in|"
    r"outside|near) my",
    "(?:总(?:是)?|老(?:是)?|经常|又)在?[^,]{1,10}(?:等|堵|守|蹲|盯)(?:着)?我(?:下班|回家|出来|$|,)|换了(?:路线|号码|手机号|住处|门锁|锁)|(?:他|那个?人)还(?:在)?(?:跟着|盯着|等着)|"
    "(?:天天|每天|每晚|一直)[^,]{0,8}(?:等|堵|守|蹲)(?:着|在)?我(?=$|,)|跟着我(?=$|,|回|走)|"
    "知道我[^,]{0,4}(?:路线|住(?:址|哪|在)|家在|几点)|(?:楼下|门口|门外|窗外)[^,]{0,4}(?:那个?人|他|"
    "前[夫男女])[^,]{0,6}(?:又|还|天天|一直)[^,]{0,3}(?:来|在|等|站)",
    r"\b(?:hes|shes|theyre|is|waits?|stand\w*|park\w*|sit\w*|was) (?:\w+ )?outside my (?:house|flat|"
    r"apartment|home|building|door|work|window|place|office)\b|(?:wont|doesnt|never|refuses to|keeps?|"
    r"kept) (?:stop |quit )?(?:showing up|following me|coming to my|calling me at night|watching me|"
    r"leaving (?:\w+ )?(?:notes|things|flowers|gifts) (?:on|at|in) my)|notes on my (?:car|door|windshield)|"
    r"(?:watch(?:es|ing)|spy(?:ing)?|spies) (?:on )?me (?:from|through|when|at home|outside)|"
    r"photos of (?:me|my house) (?:taken|without|leaving)|found (?:a |an )?(?:tracker|airtag|gps)",
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
    "(?:摔|砸|扔|甩)(?:到|在)?我(?:的)?(?:脸|头|身)|(?:天天|每天|总|老|一直|经常)[^,]{0,4}(?:阴阳|内涵|骂|嘲|讽刺)我",
    "被[^,]{0,6}造谣",
    r"\b(?:threw|throws?|flung|slammed) (?:\w+ ){1,3}(?:in|at|into) my (?:face|head)|spread(?:s|ing)? (?:\w+ )?(?:lies|rumou?rs) "
    r"about me|(?:they|everyone|team|colleagues) (?:\w+ )?shun(?:s|ned)? me",
    "(?:让|叫|逼|命令|使唤|要求)我[^,]{0,6}(?:洗(?:袜|脚|内|他|她的衣)|擦鞋|端尿|倒尿|学狗|舔|当(?:狗|马))|"
    "(?:怪物|怪胎|异类|神经病|瘟神|丧门星)|没(?:有)?人(?:愿意|敢|肯)?(?:坐|挨)(?:在)?我|(?:吃饭|午饭|"
    "中午)(?:永远|都是|总是|只能|天天)一个人[^,]{0,2},?[^,]{0,6}(?:没人|孤立|躲)",
    r"\b(?:put|left|dumped|poured|spat|threw) (?:\w+ ){1,4}(?:in|on|into|over) my (?:locker|desk|drink|food|"
    r"bag|coffee|chair|car|lunch)|(?:mimic|imitat|mock|parod)\w* (?:me|my (?:stutter|accent|voice|walk|"
    r"laugh|english))|(?:stopped|refuses?|wont|quit) (?:talking|speaking|saying hi) to me|(?:threw|throws?|"
    r"throwing|stole|steals?|hides?|broke|smash\w*) (?:away )?my (?:lunch|food|stuff|things|bag|chair|desk)|"
    r"(?:group ?chat|channel|group)\b.{0,16}\b(?:mock\w*|make fun|laugh\w* at|about how|trash|"
    r"roast\w*) ?(?:of )?(?:me|my)\b|(?:no ?body|no one|none of them) (?:\w+ )?(?:sits|eats|talks|speaks|"
    r"will sit|will talk|wants to sit) (?:with|to|next to) me|"
    r"(?:treat\w*|laugh\w*|talk\w*) (?:to |at )?me (?:like (?:a dog|im (?:stupid|nothing|invisible|"
    r"an idiot))|like garbage)|(?:pretend|act)s? (?:like )?i (?:dont|do not) exist",
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
    "(?:骂|说|叫|喊|讲)我(?:是|像|就是|连|作)?.{0,4}(?:废物|猪|垃圾|白痴|脑残|弱智|贱|狗(?!血)|娘炮|娘娘腔|肥猪|丑八怪|智障|残废|"
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
    "(?:扔|丢|砸|撕|剪|藏|踢|弄坏|抢|偷|倒)[^,]{0,3}(?:了|掉|走)?我的(?!微信|联系|简历|名片)|"
    "把我的?[^,]{0,6}(?:扔|丢|砸|撕|剪|藏|踢|弄坏|倒)|(?:甩|推|赖|栽)[^,]{0,2}给我|冤枉|诬陷|陷害|背锅|"
    "录(?:视频|像|音)|拍视频|起哄|逼我|(?:说|嫌|讽刺|笑话|挖苦)我[^,]{0,4}(?:没用|不行|丑|胖|笨|傻|穷|矮|娘|"
    "口吃|结巴|土)|(?:没用|最差|最蠢|最笨)的|(?:不|没)(?:让|给|准)我[^,]{0,3}(?:吃|喝|上厕所|休息|睡|请假)",
    r"laugh\w* (?:about|at|over) (?:me|my)|(?:comment|remark|jok|rumou?r|gossip)\w* (?:about|on) (?:my|me)|"
    r"asks? if im single|steals? my|film\w* me|blam\w* me|every mistake is mine|throw\w* my|ignor\w* me|"
    r"gossip\w* about me|laugh\w* (?:at|behind)",
    "(?:被|挨|遭).{0,14}(?:骂|吼|嘲笑|嘲讽|训|羞辱|辱骂|打压|针对|刁难|贬低|pua|否定|笑话|穿小鞋|"
    "阴阳)|(?:骂|吼|嘲笑|针对|打压|刁难|贬低|pua|讽刺|折磨|为难|羞辱|挖苦|否定|踩)(?:了|着|"
    "过)?我(?!们?的?(?:方案|报告|问题|工作|代码|文案))|编排我|笑我|学我(?:说话|走路|的口音)|模仿我|"
    "(?:背后|背地里|群里|到处|"
    "一起).{0,6}(?:说我|骂我|笑我|传我|议论我|嘲)|把我当(?:空气|透明|狗|出气筒|下人|奴|猴)|"
    "造(?:我(?:的)?)?(?:黄)?谣|泼.{0,3}脏水|没人(?:接话|搭理|理我|跟我说|回我|敢帮)|故意(?:绊|撞|藏|"
    "弄|刁难|整|不给|漏掉)我?|(?:拿|把)我[^,]{0,8}(?:取乐|开涮|当(?:笑话|笑料|靶子)|开玩笑|寻开心|撒气|出气|"
    "起哄|说事)|(?:笑话|起哄|嘲|恶搞|p图|表情包|外号|绰号)[^,]{0,3}我|(?:给|起)[^,]{0,3}我?[^,]{0,3}(?:外号|"
    "绰号)|(?:说|嫌)我(?:没用|笨|蠢)|"
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
    r"\b(?:commute|deadline|meetings?|heat|traffic|exam|schedule|workload|this) (?:\w+ )?(?:will|is gonna|"
    r"is going to|gonna) kill me|"
    "(?:怕|担心|避免|防止|以免|免得|会不会|万一|容易|反对|预防|防)(?:自己)?被?.{0,4}(?:孤立|排挤|"
    "欺负|嘲笑|针对|骂|霸凌|性骚扰|骚扰|无视|排斥|打)|(?:不会|没有?|从没|从未|"
    "未曾)(?:再)?(?:人)?(?:会)?(?:被)?.{0,2}(?:孤立|排挤|欺负|霸凌|骚扰|威胁我|打我)|(?:霸凌|"
    "骚扰)(?:的)?(?:培训|讲座|课程|话题|政策|案例|制度|热线|投诉流程)|反(?:霸凌|性骚扰)"
    r"|(?:anti|against|about|on|prevent\w*)[- ](?:\w+ )?(?:bullying|harassment)|(?:bullying|"
    r"harassment) (?:policy|training|course|workshop|seminar|is|can)|(?:she|he|colleague|friend|coworker|"
    r"someone|somebody|mine|i know) (?:was|got|had been|used to be|being) (?:\w+ )?(?:bullied|harassed|"
    r"humiliated|abused)|(?:afraid|worried|fear) (?:of|"
    r"about) being (?:bullied|judged|laughed)"
)

LOSS = (
    "去世|过世|走了|没了|离世|病逝|离开了?我|(?:爸|妈|他|她|老公|老婆|儿子|女儿|孩子|父亲|母亲|爷爷|"
    "奶奶|外婆|外公|弟|妹|哥|姐|爱人|狗|猫)(?:死|不在)了?|离婚|流产|猝死|失去(?:了)?(?:我)?|车祸|"
    "送走|葬|出殡|头七"
    r"|\bdied\b|passed (?:away|on)?|\blost (?:my|our|him|her|the baby|a baby)|losing (?:my|him|her)|death of|funeral|"
    r"buried|miscarr\w*|widow\w*|is gone|are gone|left me|stillb\w+"
)
UNBEARABLE = (
    "接受不(?:了|来)|没(?:法|办法)(?:接受|面对|活|过|生活)|无法(?:接受|面对)|走不出(?:来|去)|"
    "缓不过(?:来|劲)|不知道(?:该|要|以后|往后)?.{0,3}怎么.{0,4}(?:活|过|办|面对|走下去)|"
    "怎么继续(?=$|,)|抱着(?:他|她|它)的|[过活撑]不下去|受不了|承受不|天(?:都)?塌|(?:整个人|心里?)(?:都|全|像)?(?:是|被)?(?:空|碎|死|"
    "掏空)了?|不想(?:面对|活|醒|起床)|跟(?:着)?(?:他|她|孩子).{0,3}(?:走|去)|没有?了?(?:他|她|"
    "孩子).{0,6}(?:活|过|意义|意思)|每天.{0,6}(?:哭|以泪)|睡不着|吃不下|撑不|熬不|一闭眼"
    r"|(?:cant|cannot|dont think i can|dont know (?:how|if|whether) (?:to|i can|ill)|not able to|"
    r"never) (?:\w+ ){0,2}?(?:bear|cope|accept|go on|live|function|breathe|stop crying|get over|face|"
    r"keep going|carry on|survive|get out of bed|recover|move on|be happy|eat|sleep)|unbearable|"
    r"nothing (?:matters|makes sense|means|feels)|be with (?:him|her|them) again|(?:want to|"
    r"wanna) (?:join|follow|be with) (?:him|her|them)|part of me died|my (?:life|world) (?:is over|"
    r"ended|collapsed|fell apart)|falling apart|destroyed me|cry(?:ing)? every|no point without|"
    r"without (?:him|her|them) (?:i|there)|just (?:sit|lie|stare)|(?:on|off) the (?:\w+ )?floor|look at any"
)
