"""Word classes of violence, threat and pursuit by others."""

from bot.dialogue.answers.patterns import any_of

SEXUAL = any_of(
    "脱我(?:的)?(?:衣|裤|裙)|不给他[^,]{0,6}就(?:扣|罚|开|不|让)",
    r"\b(?:pushed|forced) his way in\b|(?:held|holds|grab\w*|holding) me by the|\bstrok\w* my|undress\w* me|"
    r"\bme to take off my (?:clothes|shirt|jacket|dress|bra|top|pants)|\bup my (?:skirt|dress)\b|"
    r"\bno massage\b|\bto make me (?:go|sleep|come|stay) with him|what he (?:does|did|keeps doing) to me",
    "(?:偷?拍|录)(?:了|下)?我[^,]{0,6}(?:换衣|洗澡|睡觉|裙|裸|私|身体|更衣)",
    r"\b(?:film|record|photograph|video)\w* me (?:changing|showering|sleeping|naked|undress\w*|in the)|"
    r"(?:rub|press|brush|lean)\w* (?:\w+ ){0,3}?(?:against|up on|on) (?:me|mine)\b|"
    "got me drunk and|"
    "woke up in (?:a|his) (?:hotel|bed|room)",
    "把我(?:按|摁|压|推倒|拉|抱|拽|扯|堵|顶)(?:在|到|进|住)[^,]{0,8}(?:沙发|床|墙|车|包厢|房间|角落|桌|门|酒店|怀里)",
    "给我发[^,]{0,6}(?:恶心|暴露|下流|色情|黄色|露骨|不堪|那种)的?(?:照片|图|视频|话|消息)|"
    "(?:总|老|经常|一直|又)(?:是)?(?:让|叫|约|要)我单独[^,]{0,4}(?:去|到|来|进)[^,]{0,4}(?:办公室|房间|酒店|车)|"
    "不(?:跟|陪)他?(?:喝酒|喝|吃饭|出差)[^,]{0,2}就(?:让|叫|要|别|滚|开|不)",
    r"\b(?:come|go) to his (?:office|room|hotel|place) alone|"
    r"keeps? sending me (?:\w+ )?(?:pictures|photos|pics|selfies) of (?:himself|his)|"
    r"\bdrinks? or (?:im|i am|ill be|be) (?:out|fired|gone)",
    "(?:说|发)(?:很|好|他)*(?:想我|喜欢我的(?:身|腿)|爱我|要我)(?=$|,)|"
    "叫我(?:宝贝|老婆|亲爱的|小妖|美女过来)|(?:乱|偷)摸|"
    "(?:故意|总|老|常)[^,]{0,2}(?:摸|碰)(?:到|了|着)?我|"
    "偷看我?[^,]{0,3}(?:换衣|洗澡|裙|胸|内)|"
    "(?:往|朝|向)我[^,]{0,3}(?:凑|靠|贴|蹭|扑)|"
    "骚(?:话|扰我|信息)|(?:私密|隐私|裸|不雅|亲密|床)照|借酒|从(?:后|背)面?(?:抱|搂|贴|环)|"
    "(?:睡|住|开)(?:同)?一(?:间|个)?(?:房|屋|张床)|"
    "一张床|"
    "(?:半夜|深夜|凌晨)[^,]{0,6}(?:打视频|发(?:自拍|暧昧|骚)|要照片|约我|叫我(?:出去|过去))",
    r"\b(?:post|shar|sen[dt]|leak|show|pass)\w* (?:\w+ )?my (?:private|intimate|naked|personal) (?:photos|pics|"
    "pictures|videos)|"
    "(?:arms?|hands?) (?:a?round|on|over|up|down) (?:me|my|the small)|"
    "(?:pictures|photos|pics|videos?|selfies) of (?:himself|his)|"
    "i smell (?:nice|good)|what im wearing|my underwear|"
    r"(?:go|come|up|back|stay|invit\w*)(?: \w+){0,2} to his (?:hotel )?room|"
    "his hotel room|"
    "(?:staring|stares?|looks?|looking) at my (?:chest|breasts|legs|ass|body|butt)|"
    r"sexual\w* \w+|"
    "(?:tells?|told|saying|says) (?:me )?(?:im|i look|i am) (?:so )?(?:sexy|hot|fuckable)|"
    "wants? me to sleep|"
    r"unwanted (?:touch\w*|advances|attention)|"
    "put(?:s|ting)? his (?:hand|arm)s? (?:on|around|round|up)",
    "(?:让|叫|要|逼|约)我(?:去|到|进)他.{0,3}(?:房间|酒店|家|宿舍|车上|车里)|去他房间",
    "(?:传|发|寄|给我看).{0,6}(?:不雅|裸|黄色|色情|私密|下流|露骨|下体)|"
    "(?:不雅|色情|黄色|露骨)(?:照|视频|图|信息|短信|的?话|玩笑)|"
    "黄谣|袭胸|灌(?:我|醉我|我酒)|逼我喝|强抱|壁咚|撩骚|摸(?:她|实习生|女同事)的?(?!情况)",
    "性骚扰|猥亵|强奸|性侵|侵犯我|(?<!不)骚扰(?!电话|短信拦)|"
    "摸(?:了|着|到|过)?(?:一下)?我(?!们|底|的?底)|"
    "摸我|"
    "(?:搂|抱|亲|吻|蹭|贴)(?:着|了|住)?我(?!们)|"
    "强吻|动手动脚|毛手毛脚|揩油|咸猪手|吃我豆腐|吃豆腐",
    "(?:拉|拽|摸|捏|碰|按|抓|扯|掀|解|闻|盯着)(?:着|了|住)?我的?(?:小|双)?(?:手(?!机|下|上|里|头|写|工|续)|胳膊|"
    "腿|大腿|腰|肩|衣服|裙子|头发|脸|身体|胸|屁股|扣子)|往我身上(?:扑|靠|贴|蹭|压)|"
    "(?:凑|贴|靠)(?:得|过来)?.{0,4}(?:很近|我身上|我脸|我耳|亲)|"
    "(?:问|打听|评论|议论)我.{0,6}(?:胸|内衣|性|床上|处女|身材)|"
    "(?:堵|锁|关|拉|拖|拽)(?:我)?(?:在|进|到)(?:储藏|仓库|会议|办公|楼梯|厕所|车|房间|酒店|包间|包厢)|"
    "把我(?:堵|锁|关|拖|拽|灌)",
    "手.{0,4}(?:搭|放|伸|摸|搁)(?:在|到|进|上|向)?(?:了)?我(?:的)?(?:大?腿|腰|肩|屁股|背|胸|衣|手上)|"
    "(?:对|跟|给|和|当着|冲)我.{0,6}(?:开黄腔|讲黄|黄段子|黄色笑话|荤段子|发裸|裸照|露骨)|"
    "(?:开黄腔|黄段子).{0,6}我|"
    "(?:发|要|拍|看).{0,6}(?:我的)?(?:裸照|私密照|大尺度)|"
    "陪睡|潜规则|(?:跟|和|陪)他(?:睡|上床|开房|过夜)|"
    "(?:要|让|叫|逼)我.{0,4}(?:穿(?:少|短|露|性感|丝袜)|脱|露|坐(?:他|大)腿|撒娇)|"
    "偷拍(?:了)?我|约我(?:去)?(?:酒店|开房)|压在我|"
    "(?:叫|逼|让|要)我陪(?:客户)?(?:喝|睡|酒|过夜|他)",
    r"sexual\w* (?:harass\w*|comments?|jokes?|assault\w*|advances|favou?rs?|abus\w*|messages)|"
    r"\bgrop(?:e|es|ed|ing)\b|"
    "touch(?:es|ed|ing)? (?:me|my (?:leg|thigh|waist|back|chest|butt|breasts?|hair|shoulders?|knee|body))|"
    r"(?:grab|grop|squeez|pinch|slap|rub|strok|caress|fondl|press|brush|smack|kiss)\w* (?:\w+ ){0,2}my (?:waist|"
    "butt|ass|bum|hips?|thighs?|legs?|knees?|breasts?|chest|back|neck|hair|body|face|cheek|shoulders?)|"
    r"(?:hands?|arm) (?:\w+ )?(?:on|up|around|down) (?:me|my)\b|"
    r"\braped?\b|sleep with (?:him|her)|\bnudes?\b|molest\w*|forced (?:himself|herself)|kiss(?:es|ed)? me|"
    r"(?:asking|asks|asked|begs) (?:me )?for (?:\w+ )?(?:photos|pics|pictures)|"
    r"sends? me (?:\w+ )?(?:dick|porn|explicit|naked)|"
    "comments? (?:about|on) my (?:body|breasts?|chest|legs|butt)|"
    r"(?:corner\w*) me|"
    r"(?:rub|brush|press|push|grind)\w* (?:up )?against me",
)
VIOLENCE = any_of(
    "不[^,]{0,3}就(?:打|揍)(?:我|人|$)",
    r"\b(?:dad|father|stepdad|husband|he|brother|mother|mum|mom|ex|boyfriend) (?:\w+ )?"
    r"(?:beats?|hits|punches|chokes?) (?:mum|mom|my|us)\b",
    "打断(?:了)?我[^,]{0,4}(?:肋|骨|腿|手|胳膊|鼻|牙)|(?:砸|摔)(?:了|烂)?我的?手机|把我(?:的)?手机(?:砸|摔|没收)|传销",
    r"\b(?:he|she|they|foreman|boss|manager|husband|ex|dad|father|partner) broke (?:\w+ ){0,3}?(?:ribs?|nose|"
    r"arm|jaw|tooth|teeth|leg|wrist|finger)s?\b|"
    r"\b(?:came|comes|shows?|showed|turned|stood|waits|waiting)(?: \w+){0,5} with a (?:knife|gun|weapon|bat|"
    r"hammer)\b",
    "(?:老公|老婆|丈夫|妻子|男友|男朋友|女友|女朋友|爸|妈|继父|前夫|婆婆|主管|老板|师傅|经理|他|店长|班长|"
    "工头)[^,]{0,12}(?:就|会|又|总|都|还|对(?:我|她|孩子))?(?:动手(?!操作|做|能力|写|吃|改|实践|干|试|解|画|脚|"
    "术|帮)|打人|打(?:我|她|妈|孩子)(?!电话|气|听)|摔(?:东西|我)|掐(?:我|她)|施暴)",
    "被.{0,8}(?:关|锁|绑|反锁)(?:在|进|到)|(?:把|将)我.{0,3}(?:关|锁|绑)(?:在|进|起)",
    "打得?.{0,6}(?:住院|流血|骨折|青一块|鼻青|半死|进医院)|"
    "(?:对|跟|和|向)(?:我|她|他|孩子)动手|"
    "(?:烟头|皮带|棍子|酒瓶).{0,4}(?:烫|抽|打|砸)|"
    "扣(?:着|了|押)?我的?(?:身份证|护照|证件)|"
    "不让我(?:走|离开|出门|回家)|限制.{0,2}(?:人身)?自由|软禁|locked me (?:in|up)|lock(?:s|ed)? the door",
    "(?<![拨挨敲捶鞭])打(?:了|过|着|伤)?我(?!们|的?电话|微信|手机|招呼|飞的|气|广告|主意|卡|针|印|交道|那|这|"
    "办公|座机|分机)|"
    "(?:扇|踢|踹|掐|揍|推搡|殴打|抽)(?:了|过|着)?我(?!们|的)|"
    "(?:扇|抽|甩|打)(?:了)?我?.{0,2}(?:一|两|几)?(?:个)?(?:耳光|巴掌)|"
    "(?:要|想|会|敢|就|来)?动手打|家暴|拳打脚踢|"
    "被.{0,8}(?:打(?!断|扰|动|击|电话|压|脸|回|折|分|发|开|乱|磨|样|上|造|包|工)(?:了|伤|得|住|$|,)|揍|殴打|捅|"
    "砍)|"
    "(?:拿|用|朝|往|冲).{0,8}(?:砸|扔|泼)(?:了|向)?我|"
    "(?:砍|剁|打断|卸)(?:了|掉)?(?:我|他|她|我们)?的?(?:一?[只条])?(?:手|腿|胳膊|脚)|"
    "拿刀|"
    "(?:砸|扔|泼)(?:到|在)?我(?:身上|脸上|头上)",
    r"\b(?:he|she|they|boss|manager|husband|wife|boyfriend|partner|supervisor|who|(?:step)?(?:dad|father|mom|"
    r"mother|brother)|ex|colleague|coworker|foreman|chef)\b (?:\w+ ){0,2}?(?:hits?|beats?|slap(?:s|ped)?|"
    r"punch(?:es|ed)?|kick(?:s|ed)?|shov(?:es|ed)|chok(?:es|ed)|grab(?:s|bed)|strangl\w+|spat on|pushed) (?:me|"
    r"her|him|them|us|my (?:\w+ )?(?:sister|brother|mom|mum|mother|kids?|son|daughter|friend))\b(?! (?:up|to|a|"
    r"an|by my idea)\b)|"
    r"(?:threw|throws|throwing) (?:\w+ ){1,3}at me|"
    "gets? violent|"
    r"physically (?:abus|hurt|attack|assault)\w*|"
    "beat(?:ing|en)? (?:me|her|him) up|"
    "domestic violence",
)
THREAT = any_of(
    "往我家[^,]{0,4}(?:放|扔|泼|塞)|发我(?:家|孩子|妈|住处)的(?:照片|地址|视频)|(?:来|到)(?:我)?公司(?:闹|堵我|找我算)",
    r"\bdead (?:rats?|animals?|birds?|flowers) (?:at|on|in) my|\b(?:pictures|photos|pics) of my (?:own )?"
    r"(?:house|kids|home|door|street)|\bcome to my (?:office|work|house|home|place) if i|"
    r"\b(?:kept|keeps|took|holds|has) my (?:passport|id card)\b",
    "(?:说|讲|威胁|暗示)[^,]{0,4}知道我(?:女儿|儿子|孩子|爸妈|父母|老婆|老公|家人|妹妹|家里)[^,]{0,6}(?:在哪|"
    "学校|上班|住|地址)|"
    "不(?:许|让|准)我[^,]{0,3}(?:出门|出去|上班|回家|见|离|联系(?=家|爸|妈|朋友|任何)|报警|跟(?:人|别人|"
    "朋友)说)",
    r"\b(?:said|says|told me|reminds me|reminded me) (?:that )?(?:he|she|they) knows? (?:which|what|"
    "where) (?:school |street |kindergarten )?my (?:daughter|son|kids?|wife|family|parents|mum|mom|sister|"
    "children)",
    r"\bloan sharks?\b|\bdebt collectors? (?:keep|come|call|threat)",
    "(?:一起|一块儿?|都得|都别)(?:死|活)(?=$|,|了|吧|算)|"
    "陪葬|(?:要不要|该不该|该|是不是要|需要|要)报警|叫救护车|打(?:120|110)|"
    "(?:逼|迫|整|赶)我(?:自己)?(?:走|辞职|离职|滚)|"
    "合(?:起)?伙[^,]{0,3}(?:整|欺|骗|排|弄)",
    r"\b(?:wants?|demand\w*|ask\w* for) money or|"
    "hacked my (?:cam|webcam|phone)|"
    "what (?:hed|he would|he wants to|hell|he will) (?:like to )?do to me|"
    r"(?:scream|yell|shout)\w* and (?:throw|smash|break|hit|punch)\w*|"
    "(?:wont|doesnt|never|refuses to|not) (?:let|allow)s? me (?:to )?(?:leave(?! (?:early|on time))|go out|"
    "see (?:my|any)|use my|have (?:my|any))|"
    r"took my (?:bank|passport|id\b|documents|phone)|"
    r"(?:should i|do i|have to|need to) (?:call|tell|report)(?: \w+){0,2} (?:police|911|999|ambulance|cops)|"
    "has a (?:gun|knife|weapon)|"
    "(?:hell|he will|shell|theyll|will) (?:use it|shoot|stab)|"
    "pinned me|"
    "(?:wont|doesnt|refuses to) take no for|"
    "(?:since|after|during) the (?:assault|attack|rape)|"
    "what (?:he|she|they) did to me",
    "(?:讨|催|追|要|逼)债[^,]{0,10},?[^,]{0,6}(?:找我|来|上门|泼|威胁|骂|打|爆|堵)|"
    "(?:不|没)(?:陪|跟|和|答应|从|听|洗|去|做|给|签|同意)[^,]{0,12}(?:就|那就)?(?:别想|不(?:给|让|能)|休想|等着|"
    "开除|扣|滚)[^,]{0,8}(?:转正|升|走|排班|干|工资|毕业|过|了$|奖金|加薪)",
    r"\b(?:make|making) sure (?:i|you) (?:never|dont|wont|cant)|"
    r"(?:scared|fear\w*|afraid|terrified|worried) for my (?:life|safety)|"
    r"(?:tell|show|send|post|leak|expose)\w* (?:\w+ ){0,3}(?:my secret|my (?:nudes|photos|pictures)|"
    "everyone about me)|"
    "(?:if|unless) i (?:dont|do not|pay|ever|refuse|quit|leave|speak|say|tell|"
    r"report)\b.{0,30}\b(?:forget (?:the|about|my)|lose my job|fire me|regret|never work|ruin|hurt|be sorry|"
    r"pay for|get (?:me )?fired|deport\w*)|"
    r"(?:forget (?:the|about|my)|lose my job|fire me|regret|ruin|hurt|be sorry|pay for it)\b.{0,20}\b(?:if|"
    "unless) i (?:dont|do not|ever|refuse|quit|leave|speak|say|tell|report)|dont feel safe|"
    "not safe (?:at|with|here|in)|"
    "unsafe at",
    "(?:威胁|恐吓|要挟|勒索)(?:着|说|过|了)?(?:我(?!们?公司|们)|她|他|再|敢|(?:说|要).{0,4}(?:打|杀|弄|曝光|"
    "公开|报复|搞|让我|找人))|被.{0,8}(?:威胁|恐吓|勒索|要挟)|"
    "(?:要|想|会|说).{0,4}(?:弄死|打死|整死|搞死|杀了?|毁了?|捅死|废了)(?:我|她|他|我们)|"
    "(?:公开|发布|散布|曝光|发出|发给.{0,6}看)我的(?:照片|隐私|视频|裸照)|"
    "找人(?:打|弄|收拾|堵|教训)我|知道我(?:家)?住(?:在)?哪|混不下去.{0,12}怕|人身安全|扬言|"
    "(?:有|要|给|叫)(?:我|你)好看|"
    "(?:让|叫)我(?:吃不了|混不下去|待不下去|身败名裂|滚蛋|好看|后悔|没(?:法|办法)(?:混|做人))|"
    "不(?:听话|从|陪|答应|同意|去|签).{0,6}就(?:让我|要我|开除我|把我|弄|滚|别想)|"
    "(?:敢|不听|不从|不答应|说出去|告诉别人|举报|报警|离职|告他).{0,10}(?:就|要|会)(?:把|让|弄|公开|曝光|搞|叫|"
    "找|打|毁|杀).{0,4}我|同归于尽|走着瞧|等着瞧",
    r"threat(?:en|ens|ened|ening|s)?\b.{0,12}\b(?:me|my|to (?:hurt|kill|beat|expose|ruin|post|leak|tell|destroy|"
    r"fire me|get me|make|have me))\b|blackmail\w*|(?:death|violent) threats?|"
    "(?:(?:ll|will|would|gonna|going to|to) )(?:kill|hurt|ruin|destroy|beat) (?:me|my (?:life|career|"
    r"family))\b|"
    r"(?:said|says|told me|promised|swore|saying) (?:\w+ ){0,2}(?:(?:he|she|they)(?:d|ll)?|would|will|"
    r"going to) (?:\w+ ){0,2}(?:come to my (?:house|home|place)|find me|hurt|kill|destroy|end me|make me (?:pay|"
    "regret|suffer))|"
    "(?:hurt|harm|kill|beat) (?:my (?:kids?|children|family|wife|husband|mom|mum|dad|son|daughter|dog|cat)|"
    r"us\b)|knows? where i live|im not safe|"
    "afraid for my (?:life|safety)|"
    "(?:fire|ruin|hurt|destroy) (?:me|my career) if i (?:tell|report|say|talk|speak)",
)
STALKING = any_of(
    "(?:前[夫妻]|前[男女]友|前任|客户|男同事|陌生(?:人|男人)|那个男的?|邻居)[^,]{0,4}(?:老是|总(?:是)?|天天|"
    "一直|又|还)[^,]{0,3}(?:出现|跟|等|堵|守|徘徊|转)[^,]{0,3}(?:在|着)?(?:我|楼下|门口)",
    r"\b(?:wait|stand|sit|park|lurk|hang)(?:s|ing)? (?:\w+ ){0,2}?(?:at|by|near|around|outside) my (?!desk|"
    r"side)\w+|"
    "(?:changed|switched) my (?:route|locks?)|"
    "keeps? (?:turning|showing|popping) up (?:at|in|outside|near) my",
    "(?:总(?:是)?|老(?:是)?|经常|又)在?[^,]{1,10}(?:等|堵|守|蹲|盯)(?:着)?我(?:下班|回家|出来|$|,)|"
    "我(?:都|已经)?换了(?:路线|号码|手机号|住处|门锁|锁)[^,]{0,3}(?:他|还)|"
    "(?:他|那个?人)还(?:在)?(?:跟着|盯着|等着)|"
    "(?:天天|每天|每晚|一直)[^,]{0,8}(?:等|堵|守|蹲)(?:着|在)?我(?=$|,)|"
    "跟着我(?=$|,|回|走)|"
    "知道我[^,]{0,4}(?:路线|住(?:址|哪|在)|家在|几点)|"
    "(?:楼下|门口|门外|窗外)[^,]{0,4}(?:那个?人|他|前[夫男女])[^,]{0,6}(?:又|还|天天|一直)[^,]{0,3}(?:来|在|等|"
    "站)",
    r"\b(?:hes|shes|theyre|is|waits?|stand\w*|park\w*|sit\w*|was) (?:\w+ )?outside my (?:house|flat|apartment|"
    r"home|building|door|work|window|place|office)\b|"
    "(?:wont|doesnt|never|refuses to|keeps?|kept) (?:stop |quit )?(?:showing up|following me|coming to my|"
    r"calling me at night|watching me|leaving (?:\w+ )?(?:notes|things|flowers|gifts) (?:on|at|in) my)|"
    "notes on my (?:car|door|windshield)|"
    "(?:watch(?:es|ing)|spy(?:ing)?|spies) (?:on )?me (?:from|through|when|at home|outside)|"
    "photos of (?:me|my house) (?:taken|without|leaving)|"
    "found (?:a |an )?(?:tracker|airtag|gps)",
    "被.{0,8}(?:跟踪|尾随|监视|偷拍)|(?:跟在|躲在)我(?:后面|身后|家)|跟到我(?:家|楼下|小区)",
    "跟踪(?:了)?我|尾随|(?:跟着我|跟我)(?:回|到)家|在我?家(?:楼下|门口)(?:等|守|蹲|堵|转)|"
    "(?:楼下|门口|停车场|地铁站?)(?:等|守|蹲|堵)(?:着)?我|"
    "堵(?:着|在)?我(?:家)?|半夜(?:敲|砸|来敲)我?.{0,2}门|监视我|"
    "(?:翻|查|偷看|装).{0,4}我(?:的)?(?:手机|定位)|"
    "在我(?:手机|车).{0,4}(?:定位|监听)",
    r"stalk(?:s|ed|ing|er)?\b(?! (?:him|her|their|linkedin))|"
    "follow(?:s|ed|ing)? me (?:home|around|to|after|from|into|everywhere)|"
    "(?:waits?|waiting|lurks?) (?:for me )?(?:outside|by my car|in the car ?park|in the parking)|"
    "shows? up (?:at|outside) my (?:house|apartment|door|flat|home|place)|"
    "tracking my phone",
)
