"""English words around a time: those that plan, and those that report (P2.15, P2.17)."""

import re

_SAID_WITH_A_TIME = """
a about again aim aiming alright also an and approximately around at be best by can cool could date day deal
do er exactly fine for go going good got great guess half hello hey hi hmm hopefully hour hours how i i'd
i'll i'm ideally in is ish it it'd it'll it's its just latest let let's lets like made make maybe's me me's
min mins minute minutes most my need o'clock oclock of ok okay on once only our perfect plan planning please
pls prefer probably remind reminder right roughly say see set shall sharp should so someday's sounds start
starting sure thank thanks that that's thats the then there think this thx time to too try uh um up us want
we we'll well what will with work works would yeah yep yes you your yup
"""
FILLER = frozenset(_SAID_WITH_A_TIME.split())
ACTS = re.compile(
    r"\b(?:call|phone|ring|text|message|msg|meeting with|one-on-one|1-on-1|1:1|e-?mail|mail|write|ping"
    "|dm|contact|reach|meet|see|catch|talk"
    "|speak|chat|ask|invite|have"
    "|grab|coffee|lunch|dinner|breakfast|drinks?|beers?|follow|check|send|reply|respond|thank|connect"
    "|introduce|schedule|book|arrange"
    "|remind|start|go|visit|join|attend|review|finish|submit|prepare|practi[cs]e|read|study|run|work on"
    "|post|share|update|greet"
    "|say|congratulate|bring|give|get|touch|take|buy|tell|show|help|do|make|set|drop|touch|add|comment"
    "|like|meditate|exercise"
    "|walk|jog|gym|learn|plan|complete|deliver|hand|turn|sign|apply|register|organi[sz]e|host|link"
    "|discuss|present|pitch|reconnect"
    "|interview|pay|order|think|reflect|journal|log|spend|try|zoom|video|voice|hang|eat|drink|cook"
    r"|listen|watch|draft|prep|nudge|swing|stop by|come)\b"
)
PAST = re.compile(
    r"\b(?:great|good|nice|lovely|productive|wonderful|interesting|awesome|amazing|fun) (?:chat|call"
    r"|talk|meeting|conversation|lunch|coffee|dinner|time|day|session|catch-?up)\b|"
    r"\b(?:was|were|had|did|met|spoke|sent|saw|got|went|told|said|gave|took|came|made|had|wrote|called"
    "|felt|found|ran|ate|knew|heard|left|kept|bought|taught|thought|began|became|brought|been|done|gone"
    "|forgot|lost|won|paid"
    r"|(?!need|feed|speed|indeed|proceed|succeed|exceed|seed|red|bed|wed|ted|fred|ned|jed|ed\b|med|led\b"
    "|shed|linked|ahmed|mohammed|muhammed|jared|reed|reid|weed|deed|breed|sled|embed|alfred|mildred"
    r"|hundred|sacred|naked|wicked)[a-z]+ed)\b|\bi've\b|\b(?:he|she|they|we)'ve\b|\bhave (?:already|been"
    r"|met|just)\b"
)
STATE = re.compile(
    r"\b(?:is|are|am|was|it's|he's|she's|they're|we're(?! going)|i'm(?! (?:going|planning|gonna|thinking"
    "|free|meeting|seeing|calling))|isn't|there's|has|opens?|closes?|starts at|begins|ends|leaves"
    r"|departs|arrives|happens|busy|tired|sick|off|closed|vacation|away|travel\w*|birthday is"
    "|works?(?= (?:from|at|in|there))|wakes?|woke|get up|wake|sleep|felt|feel|feels|happy|sad|boss (?:wants"
    r"|says)|company|office|why|who|where|when|if)\b"
)
NO = re.compile(
    r"\b(?:not(?! later)|no(?! (?:later|problem|worries))|never|don't(?! forget)|dont(?! forget)|can't"
    "|cannot|cant|won't|wont|wouldn't|shouldn't|doesn't|didn't|isn't|aren't|couldn't|except|without"
    r"|instead|rather than|unless|avoid|cancel\w*|postpone\w*|skip|excluding|neither|nor|hardly"
    r"|unavailable)\b"
)
SOMEONE_ELSE = re.compile(
    r"^\W*(?:he|she|they|it|everyone|people|my (?:boss|manager|team|company|wife|husband|friend"
    "|colleague|brother|sister|mom|dad)|our (?:team|company|office|boss|class)|the (?:office|shop|store"
    "|meeting|company|team|event|party|class|train|flight|conference|deadline|bus|gym"
    r"|bank))\b(?! and (?:i|me)\b)"
)
HABIT = re.compile(
    r"^\W*(?:i|we) (?!will|want|need|should|must|can|could|would|have to|plan|'d|'ll|hope|intend|am|are"
    "|shall|gotta|promise|commit|think|try|aim)[a-z]+"
)
