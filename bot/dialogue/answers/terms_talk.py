"""Word classes of talk with the coach: asking, declining, and saying nothing much."""

from bot.dialogue.answers.patterns import any_of

LEAD_ZH = (
    "(?:那么?|所以|但是?|不过|可是|然后|另外|还有|对了|请|麻烦|老师|教练|教练你|哎|诶|欸|喂|嗯|呃|额|啊|你好|"
    "好的?|ok|其实|我){0,7}"
)
LEAD_EN = (
    "(?:(?:so|but|and|ok|okay|wait|hi|hey|hello|um+|uh|hmm|sorry|also|then|well|oh|coach|please|pls|"
    r"quick question|question|just|honestly|actually|first|thanks|like)\b[ ,]*){0,7}"
)

# A question word asks, unless it is indefinite or hangs on a verb of knowing, telling or thinking.
QUESTION_ZH = any_of(
    r"吗(?:$|\?|呢)|"
    "(?:能|可以|会|行|要|算)[^,不没]{0,10}(?<!说)(?:不|否)$|"
    r"(?!动不动|时不时)([一-鿿])不\1(?=$|,|呢|啊|呀|好)|"
    "(?:是不是|有没有|有无|能不能|可不可以|可以不可以|要不要|该不该|会不会|行不行|好不好|对不对|有没有必要|"
    "算不算|用不用|需不需要|应不应该|值不值得|合不合适|是否|能否|可否|够不够|难不难|方不方便|介不介意|"
    "靠不靠谱)",
    "(?:怎么|怎样|怎麽|如何|咋)(?!也|都|样都|着都|不)|"
    "为(?:什么|啥|何)|凭(?:什么|啥)|干(?:嘛|吗)|"
    "什么(?:是|叫|意思|区别|时候|办法|样|关系|用|好处|鬼|程度)?(?!都|也)|"
    "啥(?:意思|时候|区别|用|样)?(?!都|也)|"
    "哪(?:个|些|里|儿|种|一|位|类|方面|天)(?!都|也)|"
    "谁(?!都|也|不)|多少(?:字|个|人|钱|次|遍|条|天|分)|"
    "多(?:久|长时间?|长|大|快)(?=$|,|一次|才|能|算|比)|"
    "几(?:个|次|条|句|遍|字|点|人|位|分|天|题|道|节|课|章|关|轮|步|种|类|部分)(?:人|字|名字|例子|题)?(?=$|才|比|"
    "吗|呢|合适|够|算)|"
    "是[^,]{1,10}还是(?!要|得|会|很|挺|有)|"
    "还是.{1,12}(?:呢|好)$|(?<!着)(?<!早)(?<!远)(?<!才)呢$|多少$",
)
REQUEST_ZH = any_of(
    "(?:再|请|能)?(?:细|详细|具体|展开|仔细|多|深入)(?:说说|讲讲|聊聊|说一?下|讲一?下).{0,14}",
    "(?:再|先)?(?:给|举|来|提供|发|看|示范)(?:我|我们)?(?:再)?(?:一?[个下些两几点]|个|点)?.{0,4}(?:例子|示例|"
    "范例|样例|例|模板|范本|提示|建议|参考|思路|指点|灵感|话术)",
    "(?:再)?(?:给|帮|替|教教?|告诉|提醒|指点|指导)(?:一下)?(?:我|我们|咱)(?!了|的|过|们的|妈|爸|老).{0,16}|"
    "跟我(?:讲讲|说说|聊聊|解释|介绍|(?:讲|说)(?:一?下|清楚|明白|怎么|什么|为什么|如何|你))(?!了|过|的).{0,12}",
    "(?:请)?(?:再)?(?:详细|具体|多|展开|简单)?(?:说|讲|写|解释)?(?:得|的)?(?:再)?(?:详细|具体|明白|清楚|"
    "简单)(?:一?[点些下]).{0,4}|"
    "(?:请)?(?:再)?(?:详细|具体|多|展开|简单)?(?:(?:解释|讲解|说明|分析|示范|演示|科普|展开|"
    "举例)(?:一?下)?(?!了|过|得)|(?:讲|说)(?:一?下|讲|说)(?!笑|话|而已|就)|(?:介绍|推荐|分享)(?:一?下|一?些|几|"
    "个|点)).{0,14}",
    "(?:想|希望|能|可以)?(?:请你|麻烦你|你(?:能|可以|帮|给|来|先|再|直接|不如|就|替)).{0,16}|"
    "求.{0,4}(?:例子|模板|建议|指点|支招|解释|推荐|帮助|教)|"
    "支(?:个|几|一)招|帮(?:个)?忙看",
    "[^,我他她]{0,12}(?:再|在|能)?(?:详细|具体|展开|仔细|多)(?:一?[点些下])?(?:说|讲|聊|解释)(?:一?下|说|讲|聊|一?[点些])",
    "(?:我)?(?:很|真的|比较|挺|还是)?(?:想知道|想了解|想问|想请教|想听听你|想听你|好奇|请问|问一下|问下|问个|"
    "请教一下|请教下|请教你|请教个|不明白|不理解|没看懂|看不懂|没懂|没听懂|不懂|不太懂|不太明白|没明白|搞不懂|"
    "不清楚(?=.{3}))(?!怎么.{0,8}(?:跟|和|同|与|对|去|开口|做|办|说|联系|维护|社交)).{0,20}",
)
RHETORICAL_ZH = any_of(
    "谁还?有(?:心思|工夫|功夫|空|时间|精力|力气|闲心|心情|那|这)|"
    "谁(?:会|能|又|都|还|敢|愿意)?.{0,2}不|"
    "谁(?:会|愿意|还会)(?:拒绝|嫌|跟.{0,4}过不去)|"
    "谁(?:没|还没|喜欢|爱|乐意|想(?:被|当|天天|一直)|希望|受得了)|"
    "谁还(?!有|知道|能帮).{0,8}(?:啊|呀|呢|$)|"
    "谁(?:又)?(?:真的?)?(?:会|愿意|肯|在乎|在意|管|知道呢|说得准|说得清|稀罕)|"
    "哪(?:有|里有|来的?|来那么多|能|会|敢|轮得到|儿有|个不|个.{0,4}不).{0,14}|"
    "难道|"
    "(?:多|强|大|熟|广|再)[^,]{0,4}(?:又)?有(?:什么|啥)用|"
    "还不是(?:得|靠|要|为了|一样|那样|看|自己|凭)|"
    "何必|何苦|何尝|何不|岂|怎么(?:可能|会不|能不|好意思)|"
    "(?:不就|不也|不都|可不|还不|还不都|这不|不|又不)是.{0,14}(?:吗|么|嘛)|"
    "有(?:什么|啥)(?:不好|不可以|大不了|稀奇|了不起|难的|好说的|好聊的|可说的|办法)|"
    "(?:能|会)(?:有|差|坏|错)(?:什么|啥|到哪)|"
    "算(?:什么|老几|个啥)|关.{0,3}什么事|不是吗|不是么|凭什么(?:要)?|(?:那|这)又怎(?:么)?样|又能怎(?:么)?样|"
    "管(?:什么|啥)用|说(?:这些|那么多)有(?:什么|啥)用|还用(?:说|问|讲)|至于吗|何乐而不为|天知道|鬼知道|谁知道"
)
RHETORICAL_EN = any_of(
    "who (?:wouldnt|doesnt|isnt|hasnt|cares|knows|would(?:nt)? (?:say no|refuse|turn|not|ever|want)|has time|"
    "needs|in their right)|"
    "why (?:would|should) (?:any ?(?:one|body)|some(?:one|body)|i (?:ever )?(?:say no|refuse|turn|not)|"
    "you (?:ever )?(?:say no|refuse)|not)|"
    r"why not\b|whats not to (?:like|love)|"
    "how could (?:any ?one|you|it not|i not)|"
    "isnt (?:that|it) (?:obvious|the point|just|what)|"
    "whats? (?:could|can) (?:possibly )?go wrong|"
    "how hard can|since when|who am i to|what else is new|what can (?:you|i|one) do$|whats the worst|"
    "what do i (?:know|have to lose)|"
    "what (?:good|difference) (?:does|would|did) .{0,20}(?:do|make)|"
    r"whats new\b|dont we all|arent we all|doesnt every(?:one|body)|wouldnt (?:any|every)|need i say|"
    r"you know what|guess (?:what|who)|what a\b|"
    "how (?:nice|cool|sweet|lovely|funny|ironic)"
)
# What follows is reported, thought about or known, not asked of the coach.
REPORTED_ZH = any_of(
    "(?:不知道|不晓得|不确定|不清楚|不懂得?|不会|不太会|忘了|没想好|没想过|想不(?:出|到|起|明白)|说不(?:清|出|"
    "上来|准)|记不(?:得|清)|知道(?!我|你|吗)|明白了?|懂了?|学会了?|学(?:到|习|着)(?:了)?|取决于|在于|看(?:的是|"
    "你|他|她|别人|人家|大家|得出)?|讨论|研究|琢磨|思考|反思|考虑|决定|想想|想清楚|看看|关键(?:是|在)?|无论|"
    "不管|不论|随便|告诉(?:我|了我|过我|他|她|大家)(?:们)?|教(?:我|会|了我|过我|会我|他)?(?:们)?|跟我(?:说|讲|"
    "聊|分享)(?:了|过)?|(?:说|讲|聊|聊聊|聊到|谈|分享|总结|演示|示范|介绍|解释)(?:了|过|到)?(?:一下)?(?:他|她|"
    "他们|当年|自己)?(?:们)?(?:是)?|打听(?=哪|谁|什么|啥|怎|有没)|留意|注意|关注|观察|听听|听(?:他|她|说|到|人|"
    "大家|前辈|老|别人).{0,6}|发现|意识到|提醒(?:我|过我)?|了解|清楚|记得|分得清|猜(?:到|中)?|搞清|弄清|晓得)"
)
ASKED_OTHERS_ZH = any_of(
    "(?:去|来|先|再|要|会|我|他|她|就|可以|打算|准备|想|明天|今天|下周|上次|刚|又|常|总|追|老|反)?(?:问|请教|"
    "咨询|打听)(?:了|过|到|起|问|一?下|着)?(?!一下$|我怎|你)(?:他|她|我|他们|我们|小|老|阿|领导|同事|朋友|师|"
    "前辈|老板|客户|隔壁|财务|行政|人事|对方|别人|大家|自己|.{0,6}(?:哥|姐|总|经理|主管|老师|部|组|总监|同学|"
    "工程师|阿姨))|被.{0,6}问|"
    "(?:同事|朋友|领导|老板|客户|他|她|人|姐|哥|总|生)(?:也|就|曾|常|总|老|经常|会|突然|直接|当时|昨天|上次|又|"
    "来)?(?:问|反问|追问)|问(?:我|了我|过我|了?句|自己)"
)
TAG_ZH = "(?:吧|对吧|是吧|好吧|行吧|算了吧|没错吧|不是吗|不是么|对不对呀|嘛|呗|对不)$"
# An idea put as a question: 会不会是仓库的阿德？
SUPPOSED_ZH = "^(?:会不会是|该不会是|莫非是|不会是)"

WH_ASKS_EN = (
    f"^{LEAD_EN}(?:(?:what|how|which|whose)(?! (?:i|you|we|they|he|she|it|people|my|the|matters|helps|counts|"
    rf"worked|happened)\b)(?: \w+){{0,3}}? (?:do|does|did|is|are|should|can|could|would|will)\b|(?:what|how|why|"
    "when|where|who|which|whose) (?:do|does|did|is|are|am|was|were|should|shall|can|could|would|will|has|have|"
    r"had|if|about|come|to|counts?|works?|happens?|makes?|exactly)\b|(?:whats|hows|whos|wheres|whys)\b|"
    r"how (?:many|much|long|often|far|soon|specific|detailed|big|old)|why\b|what$|how$|who$|when$|"
    "what (?:about|if|now|else|kind|sort|type)|how (?:about|come|to|so))"
)
AUX_EN = (
    f"^{LEAD_EN}(?:(?:can|could|should|shall|would|will|may|might|must|do|does|did|is|are|am|was|were|has|isnt|"
    "arent|cant|couldnt|shouldnt|doesnt|dont|wont|wouldnt|didnt) (?:i|you|u|we|it|this|that|these|those|there|"
    r"they|he|she|people|anyone|someone|any|my|your|the|an?|one|online|introverts?|\w+s|\w+ing|networking|"
    r"coaches|everyone|everybody|nobody)\b|have (?:i|you|we|they|u)\b|is(?:nt)? (?:\w+ )?(?:ok|okay|fine|it|"
    r"enough|networking|linkedin)\b|ok (?:to|if)\b|(?:(?:you )?got |have )?any (?:tips?|ideas?|examples?|"
    r"advice|suggestions?|pointers|hints?|templates?|chance|recommend\w*)|anything (?:i|you) (?:can|could|"
    "should))"
)
MIDWAY_EN = (
    r"\b(?:but|so|and|anyway|just) (?:(?:what|how|why|who|where|which) (?:is|are|do|does|did|can|should|would|"
    r"if|about)|(?:can|could|should|would|is|do|does|am|are) (?:i|you|it|this|that|we))\b"
)
REQUEST_EN = (
    rf"^{LEAD_EN}(?:(?:can|could|would|will) (?:you|u)\b|(?:give|show|tell|help|teach|walk|remind|send|explain|"
    r"define|clarify|elaborate|suggest|recommend|describe|translate|rephrase|repeat)\b(?! (?:him|her|them|my|"
    "our|people|others|each|back|more people|someone))|(?:i (?:really )?|id )?(?:need|want|would like|like|"
    "love|could use) (?:(?:to (?:see|know|understand|hear|ask)|you to|some|a|an|another|"
    rf"more)\b.{{0,16}}\b)?(?:example|hint|template|tips?|explanation|clarification|pointers|advice from you|"
    r"guidance|why|how|what|whether|if)\b|(?:an? |another |more |one )?(?:examples?|hints?|templates?|"
    f"explanation|tips)(?: please| pls| first)?$|(?:i )?(?:am |m |was |just |still ){{0,7}}(?:wonder(?:ing)?|"
    "curious|dying to know|im wondering|im curious|wanna know|want to know|(?:would |id )?like to know (?:how|"
    "what|why|if|whether|more about|about|which|who|when|where)|not sure (?:i (?:follow|understand|get)|"
    "what (?:you|this|that|the question|it) (?:mean|is|want|means))|(?:dont|do not|didnt) (?:really |"
    "quite )?(?:get|understand|follow) (?:the|this|what|why|how|your|it)|confused (?:about|by) (?:the|this|"
    "your|what)))"
)
REPORTED_EN = (
    r"\b(?:ask(?:ed|ing|s)?|wondered|figured out|learn(?:ed|t|ing)?|know(?:s|ing)?|knew|depends on|show(?:ed|s|"
    r"n)?|taught|teach(?:es)?|told|explain(?:ed|s)|see|saw|remember|realis\w+|realiz\w+|understand|understood|"
    r"decide|discuss\w*|talk(?:ed)? about|matter|no idea|not sure|idea|dunno|dont know|unsure|forgot|forget|"
    r"guess)\b (?:\w+ ){0,3}?(?:what|how|why|when|where|who|whether|if|which)\b"
)
TAG_EN = (
    "(?:right|isnt it|aint it|no|huh|eh|yeah|innit|dont you think|arent they|doesnt it|cant it|wont it|"
    "isnt that so|you know|correct me if im wrong|dont they|havent we)$"
)
QUESTION_ABOUT_TASK = (
    "(?:下|这)(?:一)?(?:节|堂|个)?(?:课|单元|部分).{0,4}(?:讲|说|学|是|聊)(?:什么|啥|些什么)|"
    "(?:这|那)?(?:道|个)?(?:题|题目|问题).{0,6}(?:什么意思|啥意思|怎么答|怎么写|看不懂|没看懂|没懂|不懂|不明白)"
)
