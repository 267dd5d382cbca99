"""English signs of suffering by kind, as in terms_signs."""

SIGNS_EN = {
    "numb": (
        r"\b(?:numb(?:ness|ed)?\b|nothings? (?:is |feels |seems )?real\b|from (?:the )?outside|(?:feel|eat|say|"
        r"want) nothing|cant remember (?:\w+ ){0,6}?(?:to (?:want|feel|laugh|smile|be happy|sleep|enjoy)|"
        r"i (?:felt|slept|laughed|smiled|was happy|enjoyed|wanted))|\b(?:hole|void|abyss)\b|far down|(?:who|"
        r"what|where) i used to be|shadow of|unreal|dissociat\w*|(?:like|am|just) (?:a|an) (?:\w+ )?(?:ghost|"
        "zombie|shell|robot|corpse)|going through the motions|on autopilot|(?:cant|dont|havent|no longer|"
        r"makes me|stopped|never|doesnt make me|not) (?:\w+ ){0,3}?(?:feel(?:ing)? (?:anything(?! (?:about|for|"
        r"special))|joy|happy|alive|much|like myself)|felt (?:anything|joy|happy|alive|like myself)|enjoy\w*|"
        r"laugh(?:ed)?|smil(?:e|ed)|joy|car(?:e|ing) (?:about|any|if))|(?:feel\w*|so|im|am|completely|"
        r"just) (?:\w+ )?empty|empty inside|hollow|emptiness|no (?:joy|interest|feelings|emotions?|pleasure)|"
        r"nothing to look forward|just exist\w*|nothing (?:\w+ )?(?:makes me|brings|excites|interests|matters|"
        r"feels|is fun)|lost interest|detached|every ?(?:thing|day) (?:is|feels) (?:\w+ )?(?:grey|gray|flat|"
        "empty|dull|dark|fake|the same))"
    ),
    "hopeless": (
        r"\b(?:hop(?:e)?less\w*|pointless|meaningless|no (?:point|hope|future|purpose|meaning|way out)|"
        r"whats the (?:\w+ )?point|point any ?more|never (?:\w+ )?(?:get|gets|change|changes|end|ends|improve|"
        "be (?:ok|okay|happy|enough))|wont (?:ever )?(?:change|end|get|improve)|(?:dont|cant) see (?:how|"
        r"it getting|any (?:way|hope|light|reason))|nothing (?:\w+ )?(?:change[sd]?|helps|works|gets)|"
        "black hole|dark(?:ness|er)|despair|lost hope|over for me|(?:it )?(?:never|wont|doesnt|"
        "doesnt ever) (?:stops?|ends?|goes? away))"
    ),
    "worth": (
        r"\b(?:(?:im|i am|feel|feeling|such|being|am|just) (?:\w+ ){0,2}?(?:failure|useless|pathetic|nothing|"
        "not (?:good )?enough|worthless|burden|a joke|garbage|trash|disgusting|ashamed|unlovable|stupid|broken|"
        "a loser|invisible|a disappointment|a fraud|unwanted)|(?:all|its|is) my (?:own )?fault|"
        r"cant do anything right|(?:hate|blame|disgust\w*|punish\w*) (?:with )?my ?self|let (?:everyone|"
        "everybody|them all) down|disappoint(?:ed|ing)? everyone|dont deserve|deserves? (?:a )?(?:better|"
        r"someone)|invisible|no ?(?:body|one) (?:\w+ )?(?:loves|wants|needs|cares|likes) me|ruin\w* everything|"
        r"drag\w* (?:everyone|them|people) down)"
    ),
    "cry": r"\b(?:cry|crying|cries|cried|sob(?:s|bed|bing)?|tears|weep\w*|bawl\w*)\b",
    "sleep": (
        r"\b(?:insomnia|nightmares?|(?:cant|cannot|couldnt|havent|hardly|barely|not|unable to|trouble|stopped|"
        r"dont|no|without|wont|lost) (?:\w+ ){0,3}?(?:sle(?:ep|pt)(?:ing)?)|awake (?:all|every|until|till|at|"
        "for|most)|wak(?:e|es|ing) up (?:at|screaming|crying|in|every|gasping|sweating|with)|woke up (?:at|"
        r"screaming|crying|shaking)|sleep(?:ing)? (?:\w+ )?(?:1|2|3|4|two|three|one|four)(?:-\w+)? hours|"
        "stare at the ceiling|staring at the ceiling|sleeping pills|up all night)"
    ),
    "eat": (
        r"\b(?:eat nothing|(?:cant|cannot|couldnt|havent|hardly|barely|not|unable to|trouble|stopped|dont|no|"
        r"forget to) (?:\w+ ){0,3}?(?:eat(?:en|ing)?|keep (?:\w+ )?(?:food|anything) down|keep food)|"
        r"lost (?:\w+ )?(?:\w+ )?(?:kilos?|kgs?|pounds|lbs|weight)|losing weight|no appetite|lost my appetite|"
        r"binge\w*|purg(?:e|ing))\b"
    ),
    "body": (
        r"\b(?:shak(?:e|es|ing)|trembl\w+|(?:cant|couldnt|hard to|struggl\w+ to|trouble) breath\w*|chest\b|"
        r"panic(?:k?ing|ked| attacks?)?|palpitations|hyperventilat\w*|heart (?:\w+ )?(?:races|racing|raced|"
        r"pound\w*|hammer\w*)|throw(?:ing|s)? up|threw up|vomit\w*|nause\w+|puk(?:e|ing)|sick to my stomach|"
        r"stomach (?:\w+ )?(?:knots?|hurts?|churn\w*|turns?|drops?|cramp\w*)|feel (?:physically )?sick|"
        r"physically (?:sick|ill|hurts?)|faint(?:ed|ing)?|dizzy|migraines?|hives|hair (?:is )?fall\w*|sweat(?:s|"
        "ing|y)?|freez(?:e|es) up|legs? (?:go|went|give|gave)|hands? (?:go|went|are) (?:numb|cold)|"
        "emergency room|blacked out|shut(?:s|ting)? down)"
    ),
    "fear": (
        r"\b(?:(?:so|too|really|always|constantly|im|am|are|was|now|still|genuinely|very) (?:scared|afraid|"
        "terrified|frightened)|scared (?:to|of (?:him|her|them|going|my|being|what))|afraid (?:to (?:go|leave|"
        r"open|say|tell|sleep|be)|of (?:him|her|them|going|my boss|my))|terrified|dread\w*|petrified|not safe|"
        r"unsafe|dont feel safe|on edge|looking over my shoulder|walking on eggshells|flinch\w*)"
    ),
    "withdraw": (
        r"\b(?:havent (?:\w+ )?(?:left|been (?:outside|out)|showered|got(?:ten)? (?:out of|up)|spoken to any|"
        r"answered|opened)|(?:stay(?:ed|ing)?|sit|sitting|lie|lying|lay|stuck|spend\w*|"
        r"living) (?:\w+ ){0,3}?(?:in|on) (?:bed|my room|the (?:floor|dark)|the (?:bathroom|kitchen) floor)|"
        "curtains|stopped (?:opening|eating|answering|replying|going|showering|talking|seeing|leaving)|(?:cant|"
        r"dont|never) (?:\w+ ){0,2}?(?:get out of bed|leave (?:the|my)|face (?:anyone|people|another|them)|"
        r"get up|see any ?one)|hid(?:e|ing) in|lock(?:ed|ing)? myself|shut everyone out|isolat\w+ myself|"
        "look at anyone|face my (?:family|parents|kids|friends|wife)|sit in (?:the|my) (?:dark|car))"
    ),
    "pain": (
        r"\b(?:so much pain|in pain|hurts? (?:so|too|all|every)|it hurts|everything hurts|miserable|unbearable|"
        "agony|suffering|suffer|so sad|heartbroken|heartbreak|depress?(?:ed|ion)|flashbacks?|punishment|"
        r"begging|diagnosed|anxiety disorder|bipolar|ptsd|trauma\w*|antidepressants?|psychiatr\w*|slipping|"
        r"breaking|broke down|breakdown|break down|falling apart|torment\w*|grief|grieving|devastated|"
        r"destroy\w* me|kill\w* me inside|cant (?:take|bear|stand|cope|handle)\b|overwhelm\w*|"
        r"pretend\w* (?:\w+ ){0,3}(?:fine|ok|okay|happy|normal)|losing (?:it|my mind|myself)|spirall?ing|"
        r"barely (?:holding|hanging|function\w*|cop\w*|surviv\w*)|hardest|dont feel (?:like )?my ?self|"
        r"not (?:ok|okay|alright))\b"
    ),
    "end": (
        r"\b(?:giv(?:e|ing|en) up|gave up|had enough|at the end\b(?! of)|out of (?:reasons|options|hope)|"
        r"cant any ?more|its over|too tired (?:of|to (?:go on|keep|carry|live|exist|fight|try|care|"
        r"feel|cry|hope|be|get up|do this))\b|"
        "done tired|no tomorrow|want (?:it|this|"
        "everything) to (?:stop|end)|disappear|vanish|want out|not be here|run away from (?:everything|it all)|"
        r"tired of (?:it|this|everything|being)|end it)\b"
    ),
    "bye": (
        r"\b(?:goodbye|farewell(?! (?:party|lunch|drinks|email|card|dinner))|thanks? (?:you )?for (?:being|"
        "listening|everything|putting up)|dont (?:look|wait|come) for me|(?:look after|"
        r"take care of) (?:\w+ ){1,2}for me|(?:phone|it) (?:is |was |went )?(?:off|dead)$|forgive me|"
        "forget (?:about )?me|take care of (?:my|them|him|her)|much longer|(?:wont|not (?:gonna|"
        r"going to)) be (?:a )?(?:\w+ )?(?:problem|burden|trouble)|(?:wont|dont) (?:need|have) to (?:message|"
        r"text|write|check)|(?:sorry|apologi\w+) (?:to )?(?:everyone|everybody|mom|mum|my (?:family|kids)|"
        "for everything))"
    ),
    "arranged": (
        r"\b(?:(?:everything|its all|all) (?:is |has been )?(?:arranged|sorted|set|taken care of|paid|settled)|"
        "gave away|given away|wrote (?:the |my |some )?(?:letters?|will|notes?)|insurance|affairs|passwords?|"
        "made (?:my )?peace)"
    ),
    "ruin": (
        r"\b(?:lost my|laid off|fired|divorc\w*|left me|bankrupt|evict\w*|in debt|foreclos\w*|"
        r"took the kids)\b.{0,40}\b(?:lost my|laid off|fired|divorc\w*|left me|bankrupt|evict\w*|no money|debt|"
        r"foreclos\w*|took the kids|wife|husband|home|house)\b"
    ),
    "alone": (
        r"\b(?:(?:no ?one|nobody|noone|no body) (?:\w+ ){0,2}?(?:to talk|to turn|to call|understands?|listens?|"
        "knows|believes|stopped|helps?|notices?|asks|sees|hears|cares|checks|loves|sits|talks|came|comes|"
        "there)|(?:and|have) no one$|all alone|so alone|completely alone|by myself|on my own|"
        "cant tell any ?one|isolated|lonely|no friends|alone (?:in|with|every))"
    ),
    "helpless": (
        r"\b(?:dont know what to do|(?:please )?help me|please help|helpless|powerless|cant (?:escape|move|"
        "get away|get out)|stuck in|no energy|no strength|trapped|no choice|cornered|dont know how (?:to|much|"
        "long)|anymore$)"
    ),
    "tired": (
        r"\b(?:(?:im|i am|just|so|too|really|am) (?:\w+ )?(?:tired|exhausted|worn out|drained|empty)(?=$|,|"
        " (?:of|all the time|every|inside|any ?more|and))|done tired|burn(?:ed|t) out|running on empty|"
        "no energy|worn down|drained)"
    ),
}
