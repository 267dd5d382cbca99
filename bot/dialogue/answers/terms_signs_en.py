"""English signs of suffering by kind, as in terms_signs."""

SIGNS_EN = {
    "numb": (
        r"\b(?:numb(?:ness|ed)?\b|nothings? (?:is |feels |seems )?real|from (?:the )?outside|(?:feel|eat|say|"
        r"want) nothing|cant remember (?:\w+ ){0,6}?(?:to (?:want|feel|laugh|smile|be happy|sleep|enjoy)|"
        r"i (?:felt|slept|laughed|smiled|was happy|enjoyed|wanted))|\b(?:hole|void|abyss)\b|far down|(?:who|"
        r"what|where) i used to be|shadow of|unreal|dissociat\w*|(?:like|am|just) (?:a|"
        r"an) (?:\w+ )?(?:ghost|zombie|shell|robot|corpse)|going through the motions|on autopilot|(?:cant|"
        r"dont|"
        r"havent|no longer|makes me|stopped|never|doesnt make me|"
        r"not) (?:\w+ ){0,3}?(?:feel(?:ing)? (?:anything(?! (?:about|for|special))|joy|happy|alive|much|"
        r"like myself)|felt "
        r"(?:anything|joy|happy|alive|like myself)|enjoy\w*|laugh(?:ed)?|smil(?:e|ed)|joy|car(?:e|"
        r"ing) (?:about|any|if))|(?:feel\w*|so|im|am|completely|just) (?:\w+ )?empty|empty inside|hollow|"
        r"emptiness|no (?:joy|"
        r"interest|feelings|emotions?|pleasure)|nothing to look forward|just exist\w*|"
        r"nothing (?:\w+ )?(?:makes me|brings|excites|interests|matters|feels|is fun)|lost interest|"
        r"detached|"
        r"every ?(?:thing|day) (?:is|feels) (?:\w+ )?(?:grey|gray|flat|empty|dull|dark|fake|the same))"
    ),
    "hopeless": (
        r"\b(?:hop(?:e)?less\w*|pointless|meaningless|no (?:point|hope|future|purpose|meaning|way out)|"
        r"whats the (?:\w+ )?point|point any ?more|never (?:\w+ )?"
        r"(?:get|gets|change|changes|end|ends|improve|be (?:ok|okay|happy|enough))|wont (?:ever )?(?:change|"
        r"end|get|improve)|(?:dont|cant) see (?:how|it getting|any (?:way|hope|light|reason))|"
        r"nothing (?:\w+ )?(?:change[sd]?|helps|works|gets)|black hole|dark(?:ness|er)|despair|lost hope|"
        r"over for me|(?:it )?(?:never|wont|doesnt|doesnt ever) (?:stops?|ends?|goes? away))"
    ),
    "worth": (
        r"\b(?:(?:im|i am|feel|feeling|such|being|am|just) (?:\w+ ){0,2}?(?:failure|useless|pathetic|"
        r"nothing|not (?:good )?enough|worthless|burden|a joke|"
        r"garbage|trash|disgusting|ashamed|unlovable|stupid|broken|a loser|invisible|a disappointment|"
        r"a fraud|unwanted)|(?:all|its|is) my (?:own )?fault|"
        r"cant do anything right|(?:hate|blame|disgust\w*|punish\w*) (?:with )?my ?self|let (?:everyone|"
        r"everybody|them all) down|disappoint(?:ed|ing)? "
        r"everyone|dont deserve|deserves? (?:a )?(?:better|someone)|invisible|no ?(?:body|"
        r"one) (?:\w+ )?(?:loves|wants|needs|cares|likes) me|ruin\w* everything|drag\w* (?:everyone|them|"
        r"people) down)"
    ),
    r"cry": r"\b(?:cry|crying|cries|cried|sob(?:s|bed|bing)?|tears|weep\w*|bawl\w*)\b",
    "sleep": (
        r"\b(?:insomnia|nightmares?|(?:cant|cannot|couldnt|havent|hardly|barely|not|unable to|trouble|"
        r"stopped|dont|no|without|wont|lost) (?:\w+ ){0,3}?"
        r"(?:sle(?:ep|pt)(?:ing)?)|awake (?:all|every|until|till|at|for|most)|wak(?:e|es|ing) up (?:at|"
        r"screaming|crying|in|every|gasping|sweating|with)|woke up "
        r"(?:at|screaming|crying|shaking)|sleep(?:ing)? (?:\w+ )?(?:1|2|3|4|two|three|one|"
        r"four)(?:-\w+)? hours|stare at the ceiling|staring at the ceiling|"
        r"sleeping pills|up all night)"
    ),
    "eat": (
        r"\b(?:eat nothing|(?:cant|cannot|couldnt|havent|hardly|barely|not|unable to|trouble|stopped|dont|"
        r"no|forget to) (?:\w+ ){0,3}?(?:eat(?:en|ing)?|"
        r"keep (?:\w+ )?(?:food|anything) down|keep food)|lost (?:\w+ )?(?:\w+ )?(?:kilos?|kgs?|pounds|lbs|"
        r"weight)|losing weight|no appetite|lost my appetite|binge\w*|"
        r"purg(?:e|ing))\b"
    ),
    "body": (
        r"\b(?:shak(?:e|es|ing)|trembl\w+|(?:cant|couldnt|hard to|struggl\w+ to|trouble) breath\w*|chest\b|"
        r"panic(?:k?ing|ked| attacks?)?|palpitations|hyperventilat\w*|"
        r"heart (?:\w+ )?(?:races|racing|raced|pound\w*|hammer\w*)|throw(?:ing|s)? up|threw up|vomit\w*|"
        r"nause\w+|puk(?:e|ing)|sick to my stomach|"
        r"stomach (?:\w+ )?(?:knots?|hurts?|churn\w*|turns?|drops?|cramp\w*)|feel (?:physically )?sick|"
        r"physically (?:sick|ill|hurts?)|faint(?:ed|ing)?|dizzy|"
        r"migraines?|hives|hair (?:is )?fall\w*|sweat(?:s|ing|y)?|freez(?:e|es) up|legs? (?:go|went|give|"
        r"gave)|hands? (?:go|went|are) (?:numb|cold)|"
        r"emergency room|blacked out|shut(?:s|ting)? down)"
    ),
    "fear": (
        r"\b(?:(?:so|too|really|always|constantly|im|am|are|was|now|still|genuinely|very) (?:scared|afraid|"
        r"terrified|frightened)|scared (?:to|of (?:him|her|"
        r"them|going|my|being|what))|afraid (?:to (?:go|leave|open|say|tell|sleep|be)|of (?:him|her|them|"
        r"going|my boss|my))|terrified|dread\w*|petrified|"
        r"not safe|unsafe|dont feel safe|on edge|looking over my shoulder|walking on eggshells|flinch\w*)"
    ),
    "withdraw": (
        r"\b(?:havent (?:\w+ )?(?:left|been (?:outside|out)|showered|got(?:ten)? (?:out of|up)|spoken to any|"
        r"answered|opened)|(?:stay(?:ed|ing)?|sit|sitting|lie|lying|lay|"
        r"stuck|spend\w*|living) (?:\w+ ){0,3}?(?:in|on) (?:bed|my room|the (?:floor|dark)|the (?:bathroom|"
        r"kitchen) floor)|curtains|stopped (?:opening|eating|answering|replying|going|showering|"
        r"talking|seeing|leaving)|(?:cant|dont|never) (?:\w+ ){0,2}?(?:get out of bed|leave (?:the|my)|"
        r"face (?:anyone|people|another|them)|get up|see any ?one)|"
        r"hid(?:e|ing) in|lock(?:ed|ing)? myself|shut everyone out|isolat\w+ myself|look at anyone|"
        r"face my (?:family|parents|kids|friends|wife)|sit in (?:the|my) (?:dark|car))"
    ),
    "pain": (
        r"\b(?:so much pain|in pain|hurts? (?:so|too|all|every)|it hurts|everything hurts|miserable|"
        r"unbearable|agony|suffering|suffer|so sad|heartbroken|heartbreak|"
        r"depress?(?:ed|ion)|flashbacks?|punishment|begging|diagnosed|anxiety disorder|bipolar|ptsd|"
        r"trauma\w*|antidepressants?|psychiatr\w*|slipping|breaking|broke down|breakdown|break down|"
        r"falling apart|"
        r"torment\w*|grief|grieving|devastated|destroy\w* me|kill\w* me inside|cant (?:take|bear|stand|cope|"
        r"handle)\b|overwhelm\w*|"
        r"pretend\w* (?:\w+ ){0,3}(?:fine|ok|okay|happy|normal)|losing (?:it|my mind|myself)|spirall?ing|"
        r"barely (?:holding|hanging|function\w*|cop\w*|surviv\w*)|"
        r"hardest|dont feel (?:like )?my ?self|not (?:ok|okay|alright))\b"
    ),
    "end": (
        r"\b(?:giv(?:e|ing|en) up|gave up|had enough|at the end\b(?! of)|out of (?:reasons|options|hope)|"
        r"cant any ?more|its over|too tired (?:to|of)|done tired|no tomorrow|want (?:it|this|everything) to "
        r"(?:stop|end)|disappear|vanish|want out|not be here|run away from (?:everything|it all)|"
        r"tired of (?:it|this|everything|being)|end it)\b"
    ),
    "bye": (
        r"\b(?:goodbye|farewell(?! (?:party|lunch|drinks|email|card|dinner))|thanks? (?:you )?for (?:being|"
        r"listening|everything|putting up)|dont (?:look|wait|come) for me|(?:look after|"
        r"take care of) (?:\w+ ){1,2}for me|(?:phone|it) (?:is |was |went )?(?:off|dead)$|forgive me|"
        r"forget (?:about )?me|take care of (?:my|them|him|her)|"
        r"much longer|(?:wont|not (?:gonna|going to)) be (?:a )?(?:\w+ )?(?:problem|burden|trouble)|(?:wont|"
        r"dont) (?:need|have) to (?:message|text|write|check)|(?:sorry|apologi\w+) (?:to )?(?:everyone|"
        r"everybody|mom|mum|my (?:family|kids)|for everything))"
    ),
    "arranged": (
        r"\b(?:(?:everything|its all|all) (?:is |has been )?(?:arranged|sorted|set|taken care of|paid|"
        r"settled)|gave away|given away|wrote (?:the |my |some )?(?:letters?|will|notes?)|insurance|affairs|"
        r"passwords?|made (?:my )?peace)"
    ),
    "ruin": (
        r"\b(?:lost my|laid off|fired|divorc\w*|left me|bankrupt|evict\w*|in debt|foreclos\w*|"
        r"took the kids)\b.{0,40}\b(?:lost my|laid off|fired|divorc\w*|left me|bankrupt|evict\w*|no money|"
        r"debt|foreclos\w*|took the kids|wife|husband|home|house)\b"
    ),
    "alone": (
        r"\b(?:(?:no ?one|nobody|noone|no body) (?:\w+ ){0,2}?(?:to talk|to turn|to call|understands?|"
        r"listens?|knows|believes|stopped|helps?|notices?|asks|sees|hears|cares|checks|loves|sits|talks|"
        r"came|comes|there)|(?:and|have) no one$|all alone|so "
        r"alone|completely alone|by myself|on my own|cant tell any ?one|isolated|lonely|no friends|"
        r"alone (?:in|with|every))"
    ),
    "helpless": (
        r"\b(?:dont know what to do|(?:please )?help me|please help|helpless|powerless|cant (?:escape|move|"
        r"get away|get out)|stuck in|no energy|no strength|trapped|"
        r"no choice|cornered|dont know how (?:to|much|long)|anymore$)"
    ),
    "tired": (
        r"\b(?:(?:im|i am|just|so|too|really|am) (?:\w+ )?(?:tired|exhausted|worn out|drained|empty)(?=$|,|"
        r" (?:of|all the time|every|inside|any ?more|and))|done tired|burn(?:ed|t) out|running on empty|"
        r"no energy|"
        r"worn down|drained)"
    ),
}
