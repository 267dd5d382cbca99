"""English word classes of deep suffering, as in terms_deep."""

_CRY = (
    r"(?:cry(?:ing)?|cried|cries|sob(?:s|bed|bing)?|weep(?:ing)?|wept|in tears|tears|bawl\w*|"
    "break(?:ing)? down)"
)
_PLACE = (
    "(?:bathroom|toilets?|loo|restroom|stairwell|stairs|car|shower|floor|kitchen|bed|desk|dark|cubicle|pillow|"
    "car ?park|parking|train|bus|tube|subway|closet|office|storage|corner)"
)
_TOOL = r"(?:pills|rope|noose|blades?|razors?|sleeping tablets|tablets)"
_EDGE = r"(?:bridge|river|roof(?:top)?|ledge|edge|tracks|cliff|barrier|water below|balcony|overpass|platform edge)"
_KIN = r"(?:mum|mom|mam|dad|kids?|wife|husband|family|son|daughter|parents|sister|brother|girls|boys|partner)"
_CARE = r"(?:meds|medication|pills|tablets|therapy|therapist|counsell?ing|counsell?or|treatment)"

ILLNESS_EN = (
    r"\b(?:called|rang|tried|phoned) (?:the|a) (?:hotline|helpline|crisis|suicide)",
    r"\bwants? me (?:in|to go (?:in)?to|admitted to) (?:a |the )?(?:hospital|clinic|ward)|"
    r"\bim really ill\b",
    r"\bstopped taking (?:my|the) (?:meds|pills|medication|tablets)",
    r"\b(?:panic attacks?|anti-?depressants?|bipolar|psychiatr\w+|ssris?|ptsd|psych ward|crisis (?:line|"
    r"team))\b",
    r"\b(?:im|am|are|been|feel\w*|got|being|so|severely|clinically|deeply) (?:\w+ )?depressed\b(?! (?:by|about|"
    r"at|that|when|because)\b)",
    r"\bmy depression\b",
    r"\b(?:have|with|of|into|from|severe|major|postpartum|deep) depression\b",
    r"\b(?:im|am) in (?:a )?(?:mental )?crisis\b",
    rf"\b{_CARE} (?:\w+ )?(?:arent|isnt|not|dont|doesnt|didnt|did|does|stopped|wont|cant|"
    rf"no longer) (?:\w+ ){{0,2}}?(?:work\w*|help\w*|enough|nothing|touch\w*|fix\w*)",
    r"\b(?:signed off|on sick leave|on leave) (?:with|for) (?:stress|burnout|depression|anxiety)",
    r"\b(?:upped|increased|doubled|raised) my (?:\w+ )?(?:dose|meds|medication)",
)
CRYING_EN = (
    rf"\b{_CRY}(?: \w+){{0,4}}? (?:in|on|at|into) (?:the|my|a|his|her) (?:\w+ ){{0,2}}?{_PLACE}\b",
    rf"\b(?:in|on|at|into|to) (?:the|my|a) (?:\w+ ){{0,2}}?{_PLACE}(?: \w+){{0,3}}? (?:and|to|just|"
    rf"i) (?:\w+ )?{_CRY}\b",
    rf"\b{_CRY}(?: \w+){{0,3}}? (?:all|every|each|the whole|half the|most) (?:\w+ )?(?:week|day|night|evening|"
    r"weekend|morning|drive|way|time|month|nights|days|year)s?\b",
    r"\b(?:every|each|most) (?:\w+ )?(?:night|day|morning|evening|time|lunch|"
    rf"shift)s?\b(?: \w+){{0,4}}? {_CRY}\b",
    rf"\b{_CRY}(?: \w+){{0,2}}? (?:for (?:hours|days|weeks|no reason)|myself to sleep|non-?stop|until|"
    r"where no ?one|alone|in private|in secret|behind)\b",
    rf"\b(?:cant|couldnt|dont|wont) (?:\w+ )?stop (?:the )?{_CRY}\b",
    rf"\b(?:always|constantly|secretly|silently|quietly) {_CRY}\b",
)
BODY_EN = (
    r"\b(?:heart|hands?|stomach|chest|body|knees|throat|legs|breath)\b(?: \w+){0,3}? (?:rac\w+|pound\w*|shak\w*|"
    r"trembl\w*|drops?|sinks?|turns?|tight\w*|churn\w*|seiz\w*|clos\w*|freez\w*|hurts?|"
    r"stops?)\b(?: \w+){0,3}? (?:when(?:ever)?|every|each|at the (?:sound|sight|thought)|before work)\b",
    r"\b(?:throw\w*|threw|puk\w*|vomit\w*|sick|shak\w*|trembl\w*|hyperventilat\w*|gag\w*|"
    r"retch\w*)\b(?: \w+){0,4}? (?:before|on the way to|at the thought of|thinking about|every time|each time|"
    r"whenever)\b(?: \w+){0,3}? (?:work|shift|office|monday|him|her|boss|manager|email\w*|sunday|morning|he|she|"
    r"they|phone|slack|messages?)\b",
    r"\bdread(?:s|ed|ing)?\b(?: \w+){0,3}? (?:every|each|waking|tomorrow|getting up|mornings?|being alive|"
    r"sundays?)\b",
    r"\b(?:stare|staring|stared|lie|lying|lay) (?:\w+ ){0,3}?(?:at|on) the (?:ceiling|wall|floor)\b",
)
BROKEN_EN = (
    r"\b(?:run|ran) out of tears|\bno tears left|\btears (?:just )?(?:fall|come|run|stream)\b",
    r"\bforgot(?:ten)? what (?:happy|happiness|joy|hope|being happy|it feels like to (?:be happy|live|smile))",
    r"\bunderneath im\b|\bwear(?:ing)? a mask\b.{0,20}\b(?:rot|dead|empty|broken|dying|tired)",
    r"\bworld is (?:\w+ )?(?:grey|gray|black|dark|empty|colou?rless)|"
    r"\b(?:world|life|everything) through (?:a )?(?:glass|fog)",
    r"\b(?:cant|dont|no longer) feel (?:that )?(?:im |i am )?alive",
    r"\b(?:stuck|trapped) in here and|\bcliff (?:behind|ahead|in front)",
    r"\b(?:not one person|no ?one|no ?body) (?:is )?on my side|"
    r"\bscream\w* (?:and|but) (?:nobody|no one)",
    r"\b(?:only|sole) (?:time|peace|place|way)\b.{0,20}\b(?:asleep|sleep|doesnt hurt|not hurt)",
    r"\bsleep is the only\b|\blosing (?:the fight|myself|this (?:battle|fight)|my will)\b",
    r"\bi (?:shake|freeze|panic|tremble) when i see (?:him|her|my boss|my manager)",
    r"\binside im (?:\w+ )?(?:gone|dead|empty|dying|screaming|crying)|"
    r"\b(?:died|gone|rotting) inside\b(?! laugh)",
    r"\bcandle (?:\w+ )?(?:burn\w*|going|gone) out|\bburning out like",
    r"\bcant face (?:going (?:in|back|home|out|to work)|another (?:day|week|morning|night|shift)|tomorrow|"
    "the day|the world|anyone|anything|life|it any ?more)",
    r"\ball i do is (?:cry|hurt|sleep|lie|fail|disappoint|hide|suffer)",
    r"\b(?:i scare myself|scared of (?:my thoughts|my own mind|what i))|"
    r"\b(?:dark|bad|intrusive|scary|black|horrible) thoughts\b(?! about)",
    r"\bhow (?:do|can|am|should) i (?:supposed to |even )?(?:go on(?! (?:from|to|with))|keep going(?! (?:with|"
    "to))|keep living|live (?:with|like|without))|"
    r"\bhow (?:much )?long(?:er)? can i (?:keep|go|last|take|do|hold|live)",
    r"\b(?:im|been) suffering\b|\bi suffer (?:every|all|daily|so)",
    r"\b(?:like|feels? like|as if) (?:im )?(?:walking|living|moving|breathing) (?:under ?water|through (?:mud|"
    "fog|glass|tar))",
    r"\b(?:like|im|am) (?:a |an )?(?:\w+ )?(?:machine|phone|battery|"
    r"toy) (?:\w+ )?(?:running )?out of (?:battery|power|charge)",
    r"\bmy (?:soul|spirit|heart) (?:\w+ )?(?:left|is gone|died|is dead|broke|is broken|gave up)",
    r"\b(?:everything|it all|life|even breathing|living|waking up|getting up) (?:just )?(?:feels?|is|"
    r"has become) (?:\w+ )?(?:heavy|unbearable|torture|agony|impossible|like (?:climbing|drowning|hell|dying))",
    r"\bmental health (?:is|has|feels?) (?:\w+ ){0,3}?(?:terrible|awful|bad|pieces|shot|ruined|declin\w*|worse|"
    r"gone|fall\w*|collaps\w*|rock)",
    r"\bcant (?:even )?look at (?:myself|my own)",
    r"\b(?:drinking|drink|drunk|wine|pills|vodka|whisky) (?!tea|coffee|water|milk)(?:\w+ ){0,2}?(?:every|"
    r"each) (?:single )?night\b|"
    r"\bdrink\w* (?:\w+ )?(?:just )?to (?:sleep|forget|cope|numb)",
    r"\b(?:im|am) (?:so |absolutely |completely |just )?(?:terrified|petrified)(?=$|,)",
    r"\b(?:completely|totally|utterly|severely) burn(?:t|ed) out\b(?= (?:and|to|that|i|every)|$|,)|"
    r"\bburn(?:t|ed) out to the point",
    r"\b(?:hide|hid|hiding|freeze|froze|flinch|shake|jump)\w*\b(?: \w+)? (?:when(?:ever)?|every time|"
    "each time) (?:i hear|he|she|the phone|they|my (?:phone|boss|manager))",
    r"\b(?:voice|footsteps|name|face|messages?) (?:makes?|made) me (?:\w+ )?(?:freeze|shake|sick|flinch|tremble|"
    "cry|panic)",
    r"\b(?:someone|somebody) (?:please |just )?(?:help|save) me(?=$|,| i| please| im)|"
    r"\bi need (?:real |serious |professional )help\b",
    r"\brunning on (?:empty|fumes)\b",
    r"\b(?:im|am|been|feel like|become|just|total|complete|absolute|emotional) (?:\w+ )?(?:a )?(?:wreck|shell|"
    r"husk)\b",
    r"\b(?:so|totally|completely|just|absolutely) done (?:trying|fighting|pretending)\b",
    r"\bdone with (?:everything|it all|life|all (?:of )?(?:this|it)|myself|people and life)\b",
    r"\b(?:really|truly|badly|barely|deeply|seriously) struggling(?! (?:with|to|on|at|for|in)\b)",
    r"\bstruggling (?:so much|a lot lately|every day|to (?:survive|stay|get through|keep|exist|get up|get out|"
    "breathe|function|live|be))",
    r"\bnot (?:doing|feeling|been|in a) (?:\w+ )?(?:well|good|great|okay|ok|alright) (?:at all|lately|for|place|"
    "these days)",
    r"^(?:im |i am )?(?:really |just |so |still )?not (?:ok|okay|alright)$",
    r"\b(?:nothings?|there is nothing|not much) (?:of me |inside |is )?left(?=$|,| of me| in me| inside)",
    r"\b(?:dont|cant|no longer|barely|hardly) (?:even )?(?:recogni[sz]e|know) (?:myself|who i am|the person i|"
    "what i)",
    r"\b(?:life|world|days) (?:has|have|had|lost|is|are|tastes?) (?:\w+ )?(?:no|its|all|without) (?:colou?r|"
    "meaning|taste|joy|light)",
    r"\b(?:colou?r|joy|light|life) (?:has |have )?(?:gone|drained|left|went|leaked|leaving) (?:out of|from) ",
    r"\b(?:fight|struggle|battle|effort) (?:just )?to (?:stay alive|survive|exist|live|get up|get out of bed|"
    "breathe)",
    r"\b(?:just|only|barely|merely) (?:surviving|existing|breathing|alive)\b",
    r"\b(?:bone|soul)[- ](?:deep|tired|weary|crushing\w*)|"
    "tired (?:in|to|down to) my (?:soul|bones)",
    r"\b(?:sleep|rest|weekend|holiday)s? (?:doesnt|cant|wont|dont|never) (?:fix|cure|help)\b",
    r"\b(?:so much|constant|unbearable|endless|too much|in) (?:emotional |mental )?(?:pain|agony|misery)(?=$|,|"
    r" (?:all|every|and|inside|that|i|for|now|right)\b)",
    r"\b(?:deserves?|need) a (?:\w+ )?better (?:mother|father|mom|mum|dad|wife|husband|partner|son|daughter|"
    r"parent)\b",
    r"\beverything i (?:touch|do) (?:dies|breaks|falls|turns|goes|fails|ends)\b",
    r"\bi (?:have|ve|ve got|got) (?:nothing|nowhere|no (?:one|home|family|money)) (?:and|or) no(?:thing|where|"
    r" ?one| ?body)\b",
    r"\bhurts? (?:all the time|so much|too much|inside|every day|constantly)",
    r"\b(?:scared|afraid|terrified|frightened) (?:to|of) (?:go(?:ing)? (?:home|back|in)|be(?:ing)? (?:home|"
    r"alone)|sleep\w*|open\w* my|wak\w*|tomorrow|my own|the morning|my (?:husband|boyfriend|partner|ex)\b)",
    r"\b(?:this is it|its over|game over|end of the road|no hope|no coming back) for me\b",
    r"\b(?:weight|rock|stone|knot|brick) (?:\w+ )?(?:on|in) my (?:chest|stomach|heart)\b",
    r"\b(?:smil\w*|laugh\w*|fine|okay) (?:\w+ ){0,3}?(?:outside|all day|at work)\b.{0,24}\b(?:dying|cry\w*|"
    r"scream\w*|empty|dead|broken|falling)\b",
    r"\b(?:feel|felt|feeling) (?:\w+ )?(?:nothing|numb|dead|empty|hollow|worthless|hopeless|hated|like dying|"
    r"like a corpse)(?=$|,| (?:inside|anymore|any|all|every|most|lately|now|and|at)\b)",
    r"\bvoices? (?:are|keep|wont|came|get|is|tell|in my head)\b|\bit says i should (?:die|go|end)",
)
NEARNESS_OF_DEATH_EN = (
    r"\b(?:may|might|wont|will|could|would) not survive (?:this|the|until)|"
    r"\bwont survive\b|\bnot sure ill last\b",
    r"\b(?:ill|i will|id) (?:follow|join) (?:her|him|them)(?=$|,)",
    "^(?:the )?(?:date|day) is set$|"
    r"\b(?:ive|i have|i) (?:picked|chosen|set) a (?:date|day)(?=$|,)",
    r"\bways to (?:leave|disappear|do it)(?=$|,)|"
    r"\bpainless (?:way|death|method)s?\b|"
    r"\b(?:gave|give|giving) myself (?:until|till)\b",
    r"\bsee the (?:sea|ocean|sunrise|snow|stars|sky) one last time|"
    r"\bone[- ]way ticket\b|\b(?:dont|no need to) look for me\b",
    r"\bwish (?:\w+ )?world (?:would |to )?ends?\b|"
    r"\b(?:dont|never) (?:even )?look (?:\w+ )?when i cross|"
    r"\blet it take me\b",
    r"\blive or die(?=$|,)|"
    r"\bi(?:m| am| was) (?:just )?a mistake\b|"
    r"\bregrets? (?:having|giving birth to) me\b",
    r"\bdisappointed (?:that )?(?:im |i am )?(?:still )?(?:alive|to wake|i woke)|"
    r"\bwoke up again(?=$|,)",
    r"\bso i dont die\b|"
    r"\b(?:sorry|apologi[sz]\w*) for (?:existing|being (?:alive|born|here)|breathing)",
    r"\beasier if i (?:just )?(?:stopped|left|wasnt|werent|didnt|disappeared)|\bstop existing\b",
    r"\b(?:in|for|of) this world (?:\w+ )?(?:long|longer|any ?more)\b|"
    r"\bnot (?:long|built|made|meant) for this (?:world|life)|"
    r"\b(?:this )?world isnt for me|"
    r"\b(?:no place|dont belong) (?:in (?:this|the) world|anywhere|on this earth)",
    r"\bdont (?:even |really )?want (?:a |any |there to be a )?tomorrow\b",
    r"\bscars on my (?:arms?|wrists?|legs?|thighs?|body)|"
    r"\b(?:delete|erase|remove|uninstall) (?:button|key)? ?(?:for )?(?:me|my ?self)\b",
    r"\benvy (?:the dead|people who (?:dont|never|didnt)|those who (?:dont|never|died|are gone))",
    r"\b(?:hop|wish|pray)\w*\b(?: \w+){0,6} (?:cancer|tumou?r|terminal|hadnt braked|didnt brake|hadnt stopped|"
    r"malignant)\b|"
    r"\brelieved (?:when|that|if)\b(?: \w+){0,5} (?:tumou?r|cancer|lump|terminal)",
    r"\bthis is where it ends|"
    r"\bthis is as far as i (?:got|go|can)(?! with)|"
    r"\b(?:end|close) of my (?:story|road|book)\b",
    r"\b(?:tried|attempted) (?:to )?(?:suicide|end|kill|overdose|hang|die|it)\b.{0,20}\b(?:last|still|again|"
    "survived|didnt work|failed)",
    r"\b(?:wont|not going to|might not|dont think ill|not sure ill|doubt ill|"
    r"probably wont) (?:\w+ )?(?:make it (?:to|till|until)|see) (?:the )?(?:next|tomorrow|christmas|spring|"
    r"summer|my|\d+|new|end of|another|morning|winter)",
    r"\b(?:hope|hoping|wish|pray\w*) (?:that )?(?:some(?:one|body|thing)|a \w+|it) (?:just )?(?:hits|would hit|"
    "kills|ends|takes|runs) me",
    r"\b(?:train|bus|truck|lorry) (?:comes|arrives|passes|is coming)\b.{0,30}\b(?:step|jump|lean|walk|let go)",
    r"\b(?:left|gave|given|giving) (?:my|the|all my) (?:bank card|pin|passwords?|savings|ring|cat|"
    r"dog)\b(?: \w+)? (?:for|to|with)",
    r"\b(?:written|wrote|writing|left) (?:\w+ )?letters? (?:to|for) (?:every|all|each|my|them|him|her|the kids)",
    r"\byou wont (?:hear|see|get anything) (?:from|of)? ?me (?:again|any ?more)",
    r"\bi can rest now\b|"
    r"\b(?:things|bags|affairs|everything)(?: are| is)? (?:packed|in order|sorted|"
    "arranged),(?: its)?(?: time to| i can| ready)",
    r"\b(?:waste|take up|taking up|wasting) (?:\w+ )?(?:space|air|oxygen)\b",
    r"\bi (?:dont|do not|never) matter(?=$|,| to| at| any)",
    r"\b(?:where|somewhere) (?:nobody|no one) (?:\w+ )?(?:finds?|knows?|can find) me\b",
    r"\b(?:fantasi[sz]e|dream|daydream|wish|hope|hoping) (?:\w+ )?(?:about |of |for )?(?:getting (?:sick|hurt|"
    "hit|ill|cancer)|an accident|being (?:in an accident|hit|hospitali[sz]ed))",
    r"\bif any(?:one|body) (?:would|will|d) (?:even )?(?:notice|care|miss|cry)|"
    r"\bwould any(?:one|body) (?:even )?(?:notice|care|miss me)",
    rf"\b(?:think\w*|thought|dream\w*|look\w*|star\w*|drawn|pulled)\b(?: \w+){{0,4}}? (?:about|of|at|into|"
    rf"to) (?:the |that |a )?{_EDGE}\b(?! (?:project|team|role|station|design|case|computing|bank|cases?)\b)",
    rf"\b(?:{_EDGE}|rope|water|pills) (?:look\w*|seem\w*|feel\w*|is|are|keeps?|call\w*)(?: \w+)? (?:inviting|"
    r"tempting|calling|peaceful|close|quiet|me\b|like (?:an? )?(?:answer|way out|relief))",
    r"\b(?:stood|standing|stand|sat|sit|sitting|am) (?:on|at|by) (?:the|a) (?:\w+ )?(?:platform|bridge|edge|"
    r"roof|ledge|railing|window ledge|balcony)\b(?: (?!with)\w+){0,5} (?:long|hour\w*|time|again|now|wonder\w*|"
    r"think\w*|look\w*|night|jump\w*)",
    r"\b(?:think\w*|thought|fantasi\w*|imagin\w*|dream\w*) (?:\w+ )?(?:about |of )?(?:crashing|driving (?:into|"
    "off)|swerving|steering|walking (?:into|in front)|stepping|jumping|drowning|hanging my|bleeding|not being|"
    r"unaliv\w*)",
    r"\bsewerslide\b|\bctb\b|\bunaliv\w+|\bkys\b|\bkms\b",
    r"\b(?:been|started|keep|kept|am) cutting(?=$|,| (?:again|my|to feel|at night)\b)",
    rf"\b(?:bought|got|hid|counted|saved|stockpiled|ordered|keep) (?:\w+ ){{0,3}}?{_TOOL}(?=$|,| (?:today|"
    r"tonight|in|under|and)\b)",
    r"\bwrote (?:my|a) (?:goodbye|suicide|last|farewell)",
    rf"\b(?:tell|let) my {_KIN} (?:that |know )?(?:i |im |its )",
    rf"\b(?:look after|take care of) my {_KIN}(?=$|,| (?:for me|when))",
    r"\bgoodbye (?:cruel )?world\b",
    rf"\b{_KIN} (?:died|passed|left) and so did i\b|\bpart of me died\b",
    r"\b(?:cant|dont|couldnt) (?:picture|imagine|see) (?:myself )?(?:\w+ )?(?:next (?:year|month|week)|tomorrow|"
    r"a future|the future|getting old\w*|turning \d+|being around|making it)(?=$|,| (?:at all|for me|any|"
    r"with me)\b)",
    r"\b(?:not|isnt|never|hardly) worth (?:living|being alive|the pain)\b",
    r"\b(?:no ?body|no ?one) (?:would|will|d) (?:\w+ )?(?:come to my funeral|find me|notice|miss me|care if)",
)
DEEP_EN = (*ILLNESS_EN, *CRYING_EN, *BODY_EN, *BROKEN_EN, *NEARNESS_OF_DEATH_EN)
PAIN_EN = (
    r"\b(?:ill|i will|im going to|gonna) be gone (?:soon|by|before|anyway)",
    r"\b(?:wont|not going to|might not|may not|dont think ill) be (?:around|alive|here) (?:for|to|by|next|when|"
    "after|much|long)",
    r"\b(?:does|will|would) it ever (?:get (?:any )?better|stop|end|be ok(?:ay)?)\b",
    r"\b(?:cant|couldnt|can barely|struggl\w+ to|forget how to) breathe\b",
    r"\b(?:(?:completely|utterly|totally|desperately|unbearably) (?:alone|lonely)|so alone)(?=$|,| (?:in|and|it|"
    r"every|that)\b)",
)
