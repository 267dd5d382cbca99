"""English forms of not wanting to live, of leaving, and of a life without hope: composed of word classes."""

from bot.dialogue.answers.patterns import any_of

_LIVE = (
    r"(?:liv(?:e|ing)|(?:be|being) (?:alive|here|me|around|on this (?:earth|planet))|exist(?:ing|ence)?|"
    r"wak(?:e|ing)(?: up)?|"
    r"be born|get(?:ting)? up (?:ever|again|any)|breath(?:e|ing)|continu(?:e|ing) (?:living|to (?:live|"
    r"exist))|see tomorrow|"
    r"make it to (?:\w+ )?(?:\d+|tomorrow|christmas|morning|friday))\b"
)
_NOT = (
    r"(?:dont|do not|doesnt|didnt|not|no longer|never|cant|cannot|hate|sick of|tired of|afraid (?:of|to)|"
    r"done with|"
    r"scared (?:of|to)|over|regret|without|wish(?:ed)? i (?:wasnt|werent|hadnt|wouldnt|didnt)|no (?:energy|"
    r"strength|will|reason|"
    r"desire|motivation|courage) (?:left )?to|stop(?:ped)? wanting to)"
)
_WANT = (
    r"(?:(?:really|even|just|want(?:ing)?|wanna|wish|like|deserve|care|have|the|any|energy|strength|will|to|"
    r"keep|be) ){0,5}"
)
_OTHERS = (
    r"(?:life|lives|family|world|kids?|children|they|everyone|everybody|people|husband|wife|mom|mum|dad|"
    r"parents?|all|"
    r"partner|friends|team)"
)
_RELIEVED = r"(?:easier|better|happier|fine|relieved|lighter|less stressed|okay)"
_EDGE = (
    r"(?:platform|bridge|roof(?:top)?|ledge|balcony|tracks?|edge|window|cliff|overpass|river|train|traffic|"
    r"(?:top|\d+th) floor)"
)

UNWILLING_EN = r"\b" + any_of(
    rf"{_NOT} {_WANT}{_LIVE}(?! (?:in|with|near|up to|at|a|for (?:work|others)|on the|paycheck)\b)(?! (?:my|"
    rf"the) \w+ (?:dream|values))",
    r"(?:quit|leav|end|exit)\w* (?:this )?life\b|(?:be|stay|become) unconscious|be with (?:his|her|my|their|"
    r"our) (?:dead|late)|(?:go|be) where (?:he|she|they) (?:is|are|went)|(?:if i didnt have|if it wasnt for|"
    r"if not for|only reason (?:i|im)|wasnt for)\b.{0,30}\b(?:gone|dead|wouldnt be (?:here|alive)|"
    r"still (?:here|alive|breathing))|(?:dont think|doubt|not sure) (?:ill|i will|"
    r"im going to) (?:\w+ )?(?:see my|make it|live|be here|be around|survive)|(?:why i should|"
    r"reasons? (?:for me )?to) (?:stay(?! (?:in|at|with))|live|keep (?:going|living))|"
    r"why i (?:even )?(?:exist|live)|why (?:wont|cant|doesnt) it (?:just |all )?(?:end|stop|be over)",
    r"why (?:am i|do i|should i|bother|even|did i|was i)(?: \w+){0,2}? (?:alive|living|live\b|exist\w*|wake|"
    r"waking|born|still here|"
    r"be here)",
    r"what(?:s| is)? (?:even |really |honestly )?the (?:\w+ )?point (?:of (?:me|it all|all (?:this|of it)|"
    r"any of (?:it|this)|everything|"
    r"anything|another)|in me|any ?more|of getting)",
    r"(?:hat(?:e|ing)|loath(?:e|ing)|despise|cant stand) (?:\w+ )?(?:waking|my (?:own )?life|being (?:me|"
    r"alive)|living|existing|"
    r"who i am|(?:the person|what) i(?:ve| have)? (?:am|became|become))|hurts? to (?:be alive|exist|live|"
    r"breathe|wake)",
    r"(?:think\w*|thought\w*|dream\w*|fantasi[sz]\w*|imagin\w*|plan\w*|consider\w*|google\w*|search\w*|"
    r"research\w*|look\w* up) "
    r"(?:\w+ ){0,3}?(?:suicid\w*|dying|death|methods|ways to (?:die|go|end)|how (?:id|to|i would|ill|"
    r"i will) (?:do it|die|end|go)|"
    r"how to do it|not (?:being|existing|waking)|jumping|being (?:dead|gone)|ending (?:it|things|my))",
    r"(?:googl|search|look|research|read|count)\w* (?:\w+ ){0,3}?(?:how (?:many|much|high|"
    r"long)(?: \w+){0,3} (?:pills|takes|dose|die|kill|fall)|lethal|painless|overdos\w*|(?:deadly|"
    r"fatal) \w+)|"
    r"(?:sleep|asleep|eyes|bed) (?:\w+ ){0,4}?(?:and |to )?(?:never|not|forever|for good|for ever|"
    r"permanently)\b(?: (?:get up|wake|open|"
    r"come back|have to wake))?|(?:be|being|were|was) (?:\w+ )?dead\b(?! (?:tired|serious|on|wrong|set|beat|"
    r"last|weight|"
    r"line|end|easy|sure|quiet|inside lol))|wish (?:\w+ ){0,3}(?:id (?:died|die)|i (?:died|die|was dead|"
    r"were dead|could die))|"
    r"wants? to (?:kill|hurt|end|off) (?:my|him|her|them)sel|(?:off|unalive) my ?self",
)
LEAVING_EN = r"\b" + any_of(
    rf"{_OTHERS}\b.{{0,24}}\b{_RELIEVED}\b.{{0,12}}\b(?:without me|if i (?:just |was|were|left|died|wasnt|"
    rf"werent|didnt|disappear)|"
    rf"when im|once im|not here|im gone|i was gone)|{_OTHERS} (?:\w+ )?(?:dont|doesnt|didnt|wont|"
    rf"wouldnt) (?:even )?(?:need|want|miss|"
    r"notice) me\b(?! (?:to|for|at)\b)|(?:when|after|once) im (?:gone|dead|not here)|"
    r"better (?:off )?(?:\w+ ){0,6}?(?:than with|without) me\b|(?:worth|cost) (?:\w+ )?more dead|"
    r"(?:everyone|everybody|people|they|my family)(?:s| are|d be| would be|re) (?:\w+ )?better off$|"
    r"(?:life )?insurance (?:money|payout|would)",
    r"(?:give|gave|given|giving) away (?:all )?(?:my|everything)|letters? (?:for|to) (?:my|every|each|them|"
    r"mom|mum|dad)(?: \w+){0,2}"
    r"(?:$|,| for when| just in case)|my (?:last|final) (?:message|day|goodbye|post|text|words|note|answer|"
    r"night)|(?:this|its?)(?: is|"
    r"s)? (?:\w+ )?(?:last|final) (?:message|goodbye|text|words|time youll)|affairs in order|wrote (?:my|"
    r"a) will|"
    r"(?:said|saying|say|sent|posted|texted)(?: \w+){0,2} (?:final |last )?(?:goodbyes?|"
    r"farewell)(?! (?:to (?:the team|my (?:team|"
    r"coworkers|colleagues|boss|old))|party|at|email|lunch|drinks|dinner))",
    r"(?:bottle|pack|box|handful|stash|pile|fistful|stockpile) of (?:\w+ )?(?:pills|meds|tablets|sleeping)|"
    r"(?:pills|tablets|rope|razor|"
    r"blade|knife|gun)\b(?: \w+){0,4} (?:my (?:desk|drawer|hand|bedside|bag|pocket|wrist)|the (?:drawer|"
    r"counter|table|bedside|"
    r"bathroom)|next to me|ready|in front of me)|(?:have|got|made|making|ve had|there is|"
    r"theres) (?:\w+ ){0,2}?plan\b.{0,8}\b(?:and i "
    r"know|to (?:die|end|go|do it|kill)|for tonight|for how)|(?:know|decided|picked|chose|planned|"
    r"planning) (?:\w+ ){0,2}?(?:when|how|"
    r"where|a date|the day|the date) (?:to|i|id|ill|im) (?:\w+ )?(?:do|end|die|go)",
    rf"{_EDGE}\b.{{0,40}}\b(?:step(?:ping)? (?:off|out|in front)|jump\w*|fall(?:ing)? (?:off|in|down)?|"
    rf"let(?:ting)? go|lean\w*|"
    rf"look(?:ing|ed)? down|over the|end it)|(?:step|jump|fall|walk|driv|swerv|throw\w* myself|lean)(?:e|"
    rf"ing)? (?:\w+ ){{0,2}}?(?:off|from|in "
    rf"front of|into|under|over|out of) (?:\w+ ){{0,2}}{_EDGE}|voices?\b.{{0,20}}\b(?:tell|say|scream|"
    rf"whisper|want)\w*\b.{{0,12}}"
    r"\b(?:jump|die|kill|hurt|do it|end|worthless|useless|me to)",
    r"(?:wish|hope|hoping|pray\w*|want|wouldnt (?:mind|care)|want)\b.{0,24}\b(?:(?:car|truck|bus|train|"
    r"lorry|plane) (?:would |will |to |"
    r"just )?(?:hit|hits|crash\w*|run\w*)|hit by a|get (?:hit|cancer|sick)|heart (?:\w+ )?(?:stops?|gives)|"
    r"got (?:hit|cancer)|didnt come back|be over|over already)|"
    r"(?:want|wanna|need) (?:to )?(?:be )?(?:out|gone)(?:$|,)|(?:just |really )?(?:want|wanna|wish) (?:to |"
    r"i could )?(?:disappear|vanish|"
    r"be gone(?! (?:from|by|at))|not be here|not exist|fade away|be (?:nothing|nobody))|if i (?:got|get|was|"
    r"were|just) (?:\w+ )?(?:hit|run over|killed|shot)|(?:have|bought|got|found|tied|keep) (?:a |some |"
    r"the )?(?:rope|noose|razor|gun|blade)s?\b|(?:wont|not (?:gonna|"
    r"going to)) be (?:a )?(?:\w+ )?(?:problem|burden|trouble|bother\w*)\b.{0,24}(?:longer|any ?more)|"
    r"(?:see|picture|imagine) myself (?:being |still )?(?:here|alive|"
    r"around) (?:next|in|by|after)",
)
HOPELESS_EN = r"\b" + any_of(
    r"(?:no|not a|without (?:any )?|zero|dont (?:see|have) (?:any|a)|theres no|isnt any|cant see (?:any|a|"
    r"the)) (?:\w+ )?(?:hope|escape|"
    r"way out|way forward|light (?:at|left|any)|exit|reason to (?:keep|get up|go|stay|live|try|wake)|"
    r"future(?: (?:for me|at all|left|"
    r"any ?more|ahead)|$|,))(?! (?:of (?:getting|finding|landing)|in (?:this|that|the) (?:industry|company|"
    r"field|job)))",
    r"(?:theres|there is|have|has|got|is) nothing (?:\w+ )?left(?! to \w+)|"
    r"nothing (?:\w+ )?left (?:for me|in me|to (?:give|live|lose|hope|fight))|"
    r"lost (?:everything|myself|all (?:hope|meaning|motivation|interest|joy)|the (?:will|desire))|"
    r"(?:i(?:ve)?|have) (?:failed|ruined|"
    r"wasted|destroyed|messed up|lost) (?:at )?(?:everything|everyone|every one|my (?:whole )?(?:life|"
    r"family))|my life is (?:\w+ )?(?:over|"
    r"ruined|a mess|done|falling|empty|nothing|worthless|shit)",
    r"(?:trapped|caged|imprisoned|cornered|buried alive|paralysed|paralyzed|stuck) (?:and|with no|"
    r"in (?:this|a|my) (?:\w+ )?(?:hell|nightmare|"
    r"hole|cage|body|head|darkness|loop|life|pit))|walls (?:are )?closing in|(?:like|its|is|in|living|been|"
    r"am in) (?:a |an |"
    r"pure |literal |absolute )?(?:prison|hell\b|nightmare|black hole|bottomless)",
    r"(?:im|i am|i feel|feel|feeling|been|feels like im|just) (?:\w+ ){0,2}?(?:broken(?! (?:up|into))|"
    r"shattered|crushed|destroyed|"
    r"hopeless|desperate|helpless|hollow|dead inside|an empty shell|a (?:waste (?:of|,|$)|lost cause|"
    r"mistake|monster|"
    r"ghost|shell|zombie|disgrace|parasite|burden)|drowning(?! in)|sinking|suffocating|disappearing|"
    r"unravell?ing|fading|cracking|"
    r"falling apart|coming undone|at rock bottom|beyond help|given up|giving up|completely lost|"
    r"beyond repair|dying)(?! (?:to|for) )",
    r"(?:cant|cannot|couldnt|dont (?:know (?:if|how)|think) i can|not sure i can|unable to|"
    r"no longer able to) (?:\w+ ){0,3}?(?:keep "
    r"(?:pretend\w*|going|doing|this|up(?! with)|fak\w*|fight\w*|liv\w*)|pretend|fake it|hold (?:on|"
    r"it together)|fight|hang on|stay alive|"
    r"live like this|escape|get out of (?:this (?:hole|hell)|bed)|do (?:life|this)|take (?:it|this)|"
    r"bear (?:it|this)|stand (?:my|being|"
    r"living)|make it through|go on(?! (?:about|with|to)))|how much (?:more|longer) (?:of this )?(?:i can|"
    r"can i)|not (?:gonna|going to) (?:make it|survive|be "
    r"here)|too much (?:for me|to bear|and i)|all too much",
)
