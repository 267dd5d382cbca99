"""English forms of not wanting to live, of leaving, and of a life without hope: composed of word classes."""

from bot.dialogue.answers.patterns import any_of

_LIVE = (
    "(?:liv(?:e|ing)|(?:be|being) (?:alive|here|me|around|on this (?:earth|planet))|exist(?:ing|ence)?|wak(?:e|"
    "ing)(?: up)?|be born|get(?:ting)? up (?:ever|again|any)|breath(?:e|ing)|continu(?:e|ing) (?:living|"
    r"to (?:live|exist))|see tomorrow|make it to (?:\w+ )?(?:\d+|tomorrow|christmas|morning|friday))\b"
)
_NOT = (
    "(?:dont|do not|doesnt|didnt|not|no longer|never|cant|cannot|hate|sick of|tired of|afraid (?:of|to)|"
    "done with|scared (?:of|to)|over|regret|without|wish(?:ed)? i (?:wasnt|werent|hadnt|wouldnt|didnt)|"
    "no (?:energy|strength|will|reason|desire|motivation|courage) (?:left )?to|stop(?:ped)? wanting to)"
)
_WANT = (
    "(?:(?:really|even|just|want(?:ing)?|wanna|wish|like|deserve|care|have|the|any|energy|strength|will|to|keep|"
    "be) ){0,5}"
)
_OTHERS = (
    "(?:life|lives|family|world|kids?|children|they|everyone|everybody|people|husband|wife|mom|mum|dad|parents?|"
    "all|partner|friends|team)"
)
_RELIEVED = r"(?:easier|better|happier|fine|relieved|lighter|less stressed|okay)"
_EDGE = (
    "(?:platform|bridge|roof(?:top)?|ledge|balcony|tracks?|edge|window|cliff|overpass|river|train|traffic|"
    r"(?:top|\d+th) floor)"
)

UNWILLING_EN = r"\b" + any_of(
    rf"{_NOT} {_WANT}{_LIVE}(?! (?:in|with|near|up to|at|a|for (?:work|others)|on the|paycheck)\b)(?! (?:my|"
    r"the) \w+ (?:dream|values))",
    r"(?:quit|leav|end|exit)\w* (?:this )?life\b|"
    "(?:be|stay|become) unconscious|"
    "be with (?:his|her|my|their|our) (?:dead|late)|"
    "(?:go|be) where (?:he|she|they) (?:is|are|went)|"
    r"(?:if i didnt have|if it wasnt for|if not for|only reason (?:i|im)|wasnt for)\b.{0,30}\b(?:gone|dead|"
    "wouldnt be (?:here|alive)|still (?:here|alive|breathing))|"
    r"(?:dont think|doubt|not sure) (?:ill|i will|im going to) (?:\w+ )?(?:see my|make it|live|be here|"
    "be around|survive)|"
    "(?:why i should|reasons? (?:for me )?to) (?:stay(?! (?:in|at|with))|live|keep (?:going|living))|"
    "why i (?:even )?(?:exist|live)|"
    "why (?:wont|cant|doesnt) it (?:just |all )?(?:end|stop|be over)",
    r"why (?:am i|do i|should i|bother|even|did i|was i)(?: \w+){0,2}? (?:alive|living|live\b|exist\w*|wake|"
    "waking|born|still here|be here)",
    r"what(?:s| is)? (?:even |really |honestly )?the (?:\w+ )?point (?:of (?:me|it all|all (?:this|of it)|"
    "any of (?:it|this)|everything|anything|another)|in me|any ?more|of getting)",
    r"(?:hat(?:e|ing)|loath(?:e|ing)|despise|cant stand) (?:\w+ )?(?:waking|my (?:own )?life|being (?:me|alive)|"
    "living|existing|who i am|(?:the person|what) i(?:ve| have)? (?:am|became|become))|"
    "hurts? to (?:be alive|exist|live|breathe|wake)",
    r"(?:think\w*|thought\w*|dream\w*|fantasi[sz]\w*|imagin\w*|plan\w*|consider\w*|google\w*|search\w*|"
    r"research\w*|look\w* up) (?:\w+ ){0,3}?(?:suicid\w*|dying|death|methods|ways to (?:die|go|end)|how (?:id|"
    "to|i would|ill|i will) (?:do it|die|end|go)|how to do it|not (?:being|existing|waking)|jumping|"
    "being (?:dead|gone)|ending (?:it|things|my))",
    r"(?:googl|search|look|research|read|count)\w* (?:\w+ ){0,3}?(?:how (?:many|much|high|"
    r"long)(?: \w+){0,3} (?:pills|takes|dose|die|kill|fall)|lethal|painless|overdos\w*|(?:deadly|fatal) \w+)|"
    r"(?:sleep|asleep|eyes|bed) (?:\w+ ){0,4}?(?:and |to )?(?:never|not|forever|for good|for ever|"
    r"permanently)\b(?: (?:get up|wake|open|come back|have to wake))?|"
    r"(?:be|being|were|was) (?:\w+ )?dead\b(?! (?:tired|serious|on|wrong|set|beat|last|weight|line|end|easy|"
    "sure|quiet|inside lol))|"
    r"wish (?:\w+ ){0,3}(?:id (?:died|die)|i (?:died|die|was dead|were dead|could die))|"
    "wants? to (?:kill|hurt|end|off) (?:my|him|her|them)sel|"
    "(?:off|unalive) my ?self",
)
LEAVING_EN = r"\b" + any_of(
    rf"{_OTHERS}\b.{{0,24}}\b{_RELIEVED}\b.{{0,12}}\b(?:without me|if i (?:just |was|were|left|died|wasnt|"
    "werent|didnt|disappear)|when im|once im|not here|im gone|i was gone)|"
    rf"{_OTHERS} (?:\w+ )?(?:dont|doesnt|didnt|wont|wouldnt) (?:even )?(?:need|want|miss|notice) me\b(?! (?:to|"
    r"for|at)\b)|"
    "(?:when|after|once) im (?:gone|dead|not here)|"
    rf"better (?:off )?(?:\w+ ){{0,6}}?(?:than with|without) me\b|"
    r"(?:worth|cost) (?:\w+ )?more dead|"
    r"(?:everyone|everybody|people|they|my family)(?:s| are|d be| would be|re) (?:\w+ )?better off$|"
    "(?:life )?insurance (?:money|payout|would)",
    "(?:give|gave|given|giving) away (?:all )?(?:my|everything)|"
    "letters? (?:for|to) (?:my(?! (?:clients?|boss|manager|team|landlord|customers?))|every|each|them|mom|mum|"
    r"dad)(?: \w+){0,2}(?:$|,| for when| just in case)|"
    "my (?:last|final) (?:message|day|goodbye|post|text|words|note|answer|night)|"
    r"(?:this|its?)(?: is|s)? (?:\w+ )?(?:last|final) (?:message|goodbye|text|words|time youll)|"
    "affairs in order|wrote (?:my|a) will|"
    r"(?:said|saying|say|sent|posted|texted)(?: \w+){0,2} (?:final |last )?(?:goodbyes?|"
    "farewell)(?! (?:to (?:the team|my (?:team|coworkers|colleagues|boss|old))|party|at|email|lunch|drinks|"
    "dinner))",
    r"(?:bottle|pack|box|handful|stash|pile|fistful|stockpile) of (?:\w+ )?(?:pills|meds|tablets|sleeping)|"
    r"(?:pills|tablets|rope|razor|blade|knife|gun)\b(?: \w+){0,4} (?:my (?:desk|drawer|hand|bedside|bag|pocket|"
    "wrist)|the (?:drawer|counter|table|bedside|bathroom)|next to me|ready|in front of me)|"
    r"(?:have|got|made|making|ve had|there is|theres) (?:\w+ ){0,2}?plan\b.{0,8}\b(?:and i know|to (?:die|end|"
    "go|do it|kill)|for tonight|for how)|"
    r"(?:know|decided|picked|chose|planned|planning) (?:\w+ ){0,2}?(?:when|how|where|a date|the day|"
    r"the date) (?:to|i|id|ill|im) (?:\w+ )?(?:do|end|die|go)",
    rf"{_EDGE}\b.{{0,40}}\b(?:step(?:ping)? (?:off|out|in front)|jump\w*|fall(?:ing)? (?:off|in|down)?|"
    r"let(?:ting)? go|lean\w*|look(?:ing|ed)? down|over the|end it)|"
    rf"(?:step|jump|fall|walk|driv|swerv|throw\w* myself|lean)(?:e|ing)? (?:\w+ ){{0,2}}?(?:off|from|"
    rf"in front of|into|under|over|out of) (?:\w+ ){{0,2}}{_EDGE}|"
    rf"voices?\b.{{0,20}}\b(?:tell|say|scream|whisper|want)\w*\b.{{0,12}}\b(?:jump|die|kill|hurt|do it|end|"
    "worthless|useless|me to)",
    r"(?:wish|hope|hoping|pray\w*|want|wouldnt (?:mind|care)|want)\b.{0,24}\b(?:(?:car|truck|bus|train|lorry|"
    r"plane) (?:would |will |to |just )?(?:hit|hits|crash\w*|run\w*)|hit by a|get (?:hit|cancer|sick)|"
    r"heart (?:\w+ )?(?:stops?|gives)|got (?:hit|cancer)|didnt come back|be over|over already)|"
    "(?:want|wanna|need) (?:to )?(?:be )?(?:out|gone)(?:$|,)|"
    "(?:just |really )?(?:want|wanna|wish) (?:to |i could )?(?:disappear|vanish|be gone(?! (?:from|by|at))|"
    "not be here|not exist|fade away|be (?:nothing|nobody))|"
    r"if i (?:got|get|was|were|just) (?:\w+ )?(?:hit|run over|killed|shot)|"
    r"(?:have|bought|got|found|tied|keep) (?:a |some |the )?(?:rope|noose|razor|gun|blade)s?\b|"
    r"(?:wont|not (?:gonna|going to)) be (?:a )?(?:\w+ )?(?:problem|burden|trouble|bother\w*)\b.{0,24}(?:longer|"
    "any ?more)|"
    "(?:see|picture|imagine) myself (?:being |still )?(?:here|alive|around) (?:next|in|by|after)",
)
HOPELESS_EN = r"\b" + any_of(
    "(?:no|not a|without (?:any )?|zero|dont (?:see|have) (?:any|a)|theres no|isnt any|cant see (?:any|a|"
    r"the)) (?:\w+ )?(?:hope|escape|way out|way forward|light (?:at|left|any)|exit|reason to (?:keep|get up|go|"
    "stay|live|try|wake)|future(?: (?:for me|at all|left|any ?more|ahead)|$|,))(?! (?:of (?:getting|finding|"
    "landing)|in (?:this|that|the) (?:industry|company|field|job)))",
    r"(?:theres|there is|have|has|got|is) nothing (?:\w+ )?left(?! to \w+)|"
    r"nothing (?:\w+ )?left (?:for me|in me|to (?:give|live|lose|hope|fight))|"
    "lost (?:everything|myself|all (?:hope|meaning|motivation|interest|joy)|the (?:will|desire))|"
    "(?:i(?:ve)?|have) (?:failed|ruined|wasted|destroyed|messed up|lost) (?:at )?(?:everything|everyone|"
    "every one|my (?:whole )?(?:life|family))|"
    r"my life is (?:\w+ )?(?:over|ruined|a mess|done|falling|empty|nothing|worthless|shit)",
    "(?:trapped|caged|imprisoned|cornered|buried alive|paralysed|paralyzed|stuck) (?:and|with no|in (?:this|a|"
    r"my) (?:\w+ )?(?:hell|nightmare|hole|cage|body|head|darkness|loop|life|pit))|walls (?:are )?closing in|"
    r"(?:like|its|is|in|living|been|am in) (?:a |an |pure |literal |absolute )?(?:prison|hell\b|nightmare|"
    "black hole|bottomless)",
    r"(?:im|i am|i feel|feel|feeling|been|feels like im|just) (?:\w+ ){0,2}?(?:broken(?! (?:up|into))|shattered|"
    "crushed|destroyed|hopeless|desperate|helpless|hollow|dead inside|an empty shell|a (?:waste (?:of|,|$)|"
    "lost cause|mistake|monster|ghost|shell|zombie|disgrace|parasite|burden)|drowning(?! in)|sinking|"
    "suffocating|disappearing|unravell?ing|fading|cracking|falling apart|coming undone|at rock bottom|"
    "beyond help|given up|giving up|completely lost|beyond repair|dying)(?! (?:to|for) )",
    "(?:cant|cannot|couldnt|dont (?:know (?:if|how)|think) i can|not sure i can|unable to|"
    r"no longer able to) (?:\w+ ){0,3}?(?:keep (?:pretend\w*|going|doing|this|up(?! with)|fak\w*|fight\w*|"
    r"liv\w*)|pretend|fake it|hold (?:on|it together)|fight|hang on|stay alive|live like this|escape|"
    "get out of (?:this (?:hole|hell)|bed)|do (?:life|this)|take (?:it|this)|bear (?:it|this)|stand (?:my|"
    "being|living)|make it through|go on(?! (?:about|with|to)))|"
    "how much (?:more|longer) (?:of this )?(?:i can|can i)|"
    "not (?:gonna|going to) (?:make it|survive|be here)|"
    "too much (?:for me|to bear|and i)|"
    "all too much",
)
