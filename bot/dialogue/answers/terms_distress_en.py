"""English word classes of suffering and danger, as in terms_distress."""

from bot.dialogue.answers.patterns import any_of

WISH_EN = r"\b" + any_of(
    "(?:better|easier|happier|fine|relieved) (?:off )?without me|"
    "(?:shouldnt|should not|dont deserve to) (?:exist|be alive|be here|live|have been born)|"
    "(?:wont|not going to|might not) be (?:around|here) (?:much longer|for long|any ?more|tomorrow)|"
    r"(?:thoughts?|thinking|think|dream\w*|fantasi\w*) (?:about|of) (?:death|dying|suicide|killing|being dead|"
    "not being here|ending)|"
    "(?:end|stop) (?:my|the) (?:suffering|pain|misery)|"
    "whether i (?:live|die)|"
    "(?:want|wanna) out of (?:this )?life|"
    "want to be dead",
    r"s[u*1]+i?[cs]id\w*|danger to myself|"
    "(?:do|doing) something (?:stupid|drastic|bad) (?:tonight|to myself|today)|"
    "trust myself (?:to be alone|tonight|around|right now|with)|"
    "(?:my|her|his|their|the) last (?:night|day alive|day on)|"
    r"suicid\w*|kill(?:ing)? my ?self|kms\b|take my (?:own )?life|"
    r"end(?:ing)? (?:it all|my life|it)\b(?! (?:on|with|early|up))|"
    "unalive",
    r"(?:want|wanna|wanted|wants|ready|like|wish\w*|hope|rather|could|better|about|of|just|going|gonna|keep|"
    r"away)\b.{0,12}\b(?:to |be |i )?(?:die|dead|dying|vanish|disappear(?:ing)?|cease to exist)\b(?! (?:to|"
    r"for)\b)",
    r"\b(?:never|not|dont|didnt|without|wouldnt|wont|couldnt)\b.{0,14}\b(?:wake up|waking up|wake|"
    r"be(?:ing)? alive|exist(?:ing)?|be here anymore|want to live|been born|be around anymore)\b",
    "(?:dont|do not|didnt|not) (?:really )?want(?:ing)? to (?:live|exist|go on|be here|wake up|be alive|"
    "be around)",
    "better off (?:without me|dead|if i)|"
    "better if i (?:was|were|wasnt|werent|didnt|died|disappeared)|"
    "(?:if i|when im) (?:died|disappeared|was gone|were gone|vanished|gone|wasnt here|werent here|dead)|"
    "nobody would (?:notice|care|miss) (?:me|if)",
    r"no (?:real )?(?:point|reason|sense|use) (?:in|to|of|for me to) (?:live|living|liv\w+|go(?:ing)? on|"
    r"be(?:ing)? (?:alive|here)|carry\w*|any ?(?:thing|more|of it)|life|keep\w*|wak\w+|get\w* up|try\w*|it all)",
    r"whats the (?:point|use) (?:of|in) (?:liv\w+|life|anything|any of (?:it|this)|going on|exist\w+|waking|"
    "getting up|being (?:here|alive)|carrying|even trying)|"
    "(?:dont|cant|do not) see (?:the|a|any) (?:point|future|reason)(?: (?:in|of|for|to) (?!this|it|that|these|"
    "network|ask|answer|the).{0,20})?(?:any ?more|$|,|in (?:living|going|anything|life)| to (?:go|live|keep))",
    r"\b(?:life|living|existence|everything|it all|nothing)\b.{0,14}(?:pointless|meaningless|not worth|"
    "isnt worth|worth living|no (?:point|meaning|purpose)|matters any ?more|left to live)|"
    "nothing to live for|"
    "no (?:will|reason|desire) to live",
    r"\b(?:im|am|be|being|become|became|feel like|just|such)\b.{0,14}\ba burden\b|"
    "burden (?:to|on) (?:everyone|everybody|my|them|people|others|all)|"
    "i have no future|"
    "(?:no|without a) future (?:for me|left|ahead)",
    "(?:driv(?:e|ing)|walk(?:ing)?|crash(?:ing)?|jump(?:ing)?|step(?:ping)?|swerv(?:e|ing)|steer(?:ing)?|"
    r"veer(?:ing)?) (?:\w+ ){0,3}?(?:off|into|in front of|under) (?:\w+ ){0,2}?(?:bridge|traffic|train|truck|"
    "wall|river|sea|ocean|tree|window|roof|balcony|cliff|lorry|bus|overpass)|"
    r"(?:hope|wish|pray\w*) (?:a|the|some|i) (?:\w+ ){0,3}(?:hits?|kills?|takes?|crash\w*|cancer|dont make it)",
    "(?:dont|not) want to (?:do|be in) (?:life|this life|this world) any ?more|"
    "(?:want|wish|need|make)(?:ing)? (?:it|this|everything|things|the pain|all of (?:it|"
    "this)) (?:all )?(?:to )?(?:stop|end|be over|go away)(?:$|,)|"
    r"(?:how|ways?|thinking (?:about|of)|plan\w*) (?:to |of )?(?:end(?:ing)? things|do it painlessly)|"
    r"wish(?:ing|ed)? i (?:hadnt|didnt)(?: been born| exist| wake\w*|$|,)|"
    "too tired to (?:go on |keep on |keep )?(?:liv(?:e|ing)|exist(?:ing)?|be(?:ing)? alive)|"
    "(?:so |too |just |really )?tired of (?:living|fighting|trying|pretending|everything|it all|existing|"
    "being alive|existing|life)|"
    "sick of (?:living|life|being alive)",
)

BREAKDOWN_EN = r"\b" + any_of(
    r"(?:im|am|i was|been|feel\w*) (?:really |just |so )?not (?:ok|okay|alright|well)(?:$|,| at all| any ?more)|"
    "(?:havent|not) been (?:ok|okay|alright|myself) (?:for|in)|"
    "(?:very |really |such a )?dark place|"
    "falling to pieces|"
    r"(?:cant|barely|not) (?:\w+ )?(?:hold(?:ing)? it together|live like this)|"
    r"(?:not|isnt|im not) (?:\w+ )?coping|"
    "(?:dont|no longer|havent) have (?:the|any|enough) (?:strength|energy|will|fight)(?! (?:to|for) (?:network|"
    "social|talk|chat|meet|go out|small|people))|"
    "los(?:t|ing) (?:all |any )?(?:hope|the will)|"
    "living (?:hell|nightmare)|life (?:a |is )?hell|"
    "(?:everything|it all|life) (?:feels|is|seems) (?:so |completely |totally )?(?:pointless|hopeless|"
    "meaningless)|everything hurts|save me",
    "(?:dont know|not sure|wonder) how (?:much longer|long) i (?:can|will)|"
    "(?:cant|cannot|can not|couldnt|can hardly|can barely|unable to|dont know how to|not sure i can|"
    r"dont think i can|not able to) (?:\w+ ){0,3}?(?:go on(?! about)|keep going|carry on|hold on|hang on|cope|"
    "keep (?:doing|living|this)|live like|live with|get through (?:this|it|another)|face (?:another|tomorrow|"
    "it|this)|breathe|function|take (?:it|this|much|another|any)|survive|do (?:this|it) (?:any ?more|"
    "any longer|much longer)|handle (?:it|this|life) any ?more|stand (?:it|this) any ?more)",
    r"\bi(?:m|ve| am| have)? (?:\w+ ){0,3}?(?:break(?:ing)?|broke|broken|fall(?:ing)?|fell) (?:down|"
    r"apart)\b(?! (?:the|a|my|complex|big|tasks|problems|silos|barriers|into|what|how)\b)|"
    r"having a (?:\w+ )?breakdown|"
    "(?:nervous|mental) breakdown",
    r"(?:at|past|reached|hit|near|nearing) (?:my|the|a) (?:\w+ )?(?:breaking point|limit|end of my rope|"
    "rock bottom)|end of my (?:rope|tether)|hit rock bottom|"
    "hanging (?:on )?by a thread|"
    "barely (?:holding|hanging|surviving|functioning|alive|coping)|"
    "dying inside|dead inside",
    r"(?:no|cant (?:\w+ ){0,2}|dont (?:\w+ ){0,2}|isnt (?:\w+ )?)(?:any )?way out|"
    "nothing left (?:in|inside) me|"
    "nothing left to give|"
    r"(?:feel\w*|am|im|so|completely|totally|just) (?:\w+ )?(?:hopeless|trapped|suicidal|desperate|worthless)|"
    "no hope(?: left| any ?more|,|$)|"
    "lost all hope|"
    "giv(?:en?|ing) up on (?:life|everything|myself)|"
    "im (?:done|finished) with (?:life|everything|living)|"
    "im drowning|feel like (?:im )?drowning|i have nothing left",
    "(?:nothing|no matter what) i do (?:ever )?(?:matters|helps|works|changes)|"
    "(?:nothing|none of it) (?:ever )?(?:matters|helps|works|changes) any ?more|"
    r"(?:never|not|isnt|wont) (?:\w+ )?(?:going to |gonna |ever )?(?:get(?:ting)? (?:any )?better|end|be (?:ok|"
    "okay) again)|"
    "i have (?:no ?one|nobody|nothing)(?: left)?(?:$|,)|"
    "(?:no ?one|nobody) (?:left|to turn to|i can turn to)|"
    "(?:life|everything|all) (?:is|feels|has gone|went) (?:so )?(?:dark|black|empty|over|grey)|"
    "(?:dont|cant|no longer) see (?:any |a |the )?(?:light|end to|way forward)|"
    "(?:cant|dont) feel anything(?! (?:about|for) )|"
    "going under|sinking|cant win any ?more|crushing me|eating me alive|killing me inside",
    "(?:im|am|feel like im|been) (?:losing (?:it|my mind|my grip)|going (?:crazy|insane|mad)|spirall?ing|"
    "suffocating|coming apart|crumbling|crushed)|"
    "everything is (?:falling apart|collapsing|crushing)",
)

SYMPTOM_EN = any_of(
    r"\bcry(?:ing)?\b|\bcried\b|\bsob(?:bing|bed)?\b|in tears|tears|"
    "(?:cant|cannot|couldnt|havent|hardly|barely|not|unable to|trouble|stopped|dont|"
    r"no) (?:\w+ ){0,2}?(?:sle(?:ep|pt)(?:ing)?|eat(?:en|ing)?)\b|"
    r"insomnia|hyperventilat\w*|stomach in knots|physically (?:sick|ill)|nightmares?|"
    "awake (?:all|every|until|till|at)|"
    r"panic(?:k?ing| attacks?)?|throw(?:ing)? up|threw up|vomit\w*|nause\w+|shak(?:e|es|ing)|trembl\w+|"
    r"chest (?:hurts?|pain|tight\w*|is tight)|"
    "heart (?:races|racing|pounds|pounding)|"
    r"cant breathe|dread\w*|terrified|sick to my stomach|cant get out of bed|lie in bed|"
    "scared to (?:go|leave|open|answer|come)|"
    r"lost \w+ (?:kilos|kg|pounds)|"
    "depress(?:ed|ion)|miserable|in agony|suffering|"
    "so (?:numb|helpless|lonely|alone|scared|afraid|empty)|"
    "losing weight|shut ?down|heart palpitations|faint(?:ed|ing)?|"
    "cant (?:get up|leave (?:the|my) (?:bed|house|room)|stop (?:crying|shaking))",
)

LASTING_EN = any_of(
    r"every (?:single )?\w+|"
    "(?:each|most) (?:single )?(?:day|night|morning|week|evening|time|sunday|monday|meeting|shift|one)|"
    "all (?:night|day|the time)|"
    r"for (?:the past |the last |about |over |almost |nearly )?(?:\w+ ){0,2}(?:days|weeks|months|years|ages|"
    "nights|month|week|year)|"
    r"in (?:\w+ ){0,2}(?:days?|weeks?|months?|years?)\b|"
    r"wont stop|keeps?\b|kept\b|constant\w*|always|nonstop|non-stop|again and again|over and over|daily|"
    "nightly|"
    "(?:days|weeks|nights|months) (?:straight|in a row|now)|"
    r"cant stop|lately|any ?more|\bsince\b|before (?:work|every|each)|whenever|every ?time|repeatedly|still|"
    "often|on the way to work|"
    r"in the (?:\w+ )?(?:bathroom|toilet|restroom|car|shower|closet|stairwell|parking lot)|"
    "into my pillow|to sleep|so much (?:that )?i|at the thought|just thinking",
)
