"""English words that make a text unclear, and those that only look like times (P2.15-16)."""

from bot.dialogue.times.days_en import MONTH
from bot.dialogue.times.scan import mark, stop
from bot.dialogue.times.tokens import Mark

_PAST = (
    r"yesterday|ago|last (?:night|week|weekend|month|year|time|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*"
    r"|sun\w*|spring|summer|autumn|fall|winter|evening)|previous\w*|earlier|recently|the other day"
    "|back then|so far|already|just now|used to|once upon|past|since|the day before"
)
_VAGUE = (
    r"some ?times?|some ?day|one day|soon(?:er|ish)?|later|asap|a\.s\.a\.p|as soon as|when(?:ever)?"
    "|eventually|at some point|some point|a few|few|couple|several"
    "|these days|nowadays|next time|now|right away|immediately|anytime|any ?day|any time|free time"
    "|spare time|at the moment|in the future|near future|shortly"
    "|maybe|perhaps|possibly|might|not sure|unsure|depends|tbd|until|till|after(?! (?:work|christmas"
    "|xmas|national day))|before long|or so|or later|onwards?|upcoming|the following|following day"
    "|next day|the day after|other day|every now|from time to time|occasionally|once in|rarely|often"
    "|usually|always|normally|typically|generally"
    r"|mid-?\w+|beginning of|start of|middle of|end of (?:the |this |next )?(?:day|week|q\d|quarter"
    r"|business|work)\w*|eod|eow|cob|eom|eoy|q[1-4]|h[12]|quarter|dinner ?time|bed ?time|breakfast"
    "|sometime"
    "|spring|summer|autumn|winter|semester|decade|same time|this time|what time|which day|what day"
    "|how about when|half a day|all day|between|early|late"
)
_PERIOD = (
    "(?:this|next|coming|the|that|each|all|whole|a|following|in a)? ?(?:day|week|month|year|quarter"
    r"|season|weekends?)s?(?! ago)|20\d\d"
    "|(?:in |by |during |this |next "
    f"|of )?{MONTH.replace('|may|', '|(?<=in )may|(?<=by )may|(?<=this )may|(?<=of )may|(?<=next )may|')}"
)
_LOOKS = (
    r"good (?:morning|afternoon|evening|night|day)|morning,|evening,|afternoon tea|24/7|1-on-1|1:1(?!\d)"
    "|second (?:opinion|thought|chance|time|half)|9 to 5|nine to five"
    "|every(?:one|body|thing|where)|birthday|monday blues|daily (?:report|standup)|weekly (?:report"
    "|meeting|review)|monthly (?:report|meeting|review)"
    r"|the sun|work ?day|day ?dream\w*|to ?date|date|at (?:first|last|least)|first of all|for now"
    "|a second|on time|in time|time|one more time|have a (?:good|nice|great) (?:day|one|week|weekend)"
    "|the first (?:one|time|step|person|thing)|third[- ]party|(?:each|every) (?:of|person|other|friend"
    "|member|colleague)|today's|tomorrow's|this is|day job|year-end review"
)
_COUNTS = (
    r"(?<![\d:/.])\d{1,4}(?:st|nd|rd|th)? ?(?:people|persons?|friends?|colleagues?|messages?|emails?"
    "|calls?|things?|questions?|contacts?|coffees?|beers?|points?|words?|pages?|names?|percent|%|floor"
    "|times"
    "|new|old|former|more|of (?:us|them)|steps?|rooms?|bucks|dollars|chapters?|others|seats?|tickets?"
    r"|notes?|topics?|ideas?|lines?)\b"
    r"|\b(?:room|flat|gate|line|building|chapter|lesson|floor|level|page|version|no\.?|number|step|part"
    r"|apt|platform|terminal|suite|unit|table) ?#?\d{1,4}\b"
)
RULES = (
    stop(rf"\b(?:{_PAST})\b", "past"),
    stop(rf"\b(?:{_VAGUE})\b", "vague"),
    stop(rf"\b(?:{_PERIOD})\b", "a period"),
    mark(rf"\b(?:{_LOOKS})(?!\w)", Mark.QUIET),
    mark(_COUNTS, Mark.QUIET),
    mark(r"\bonce\b", Mark.QUIET),
    mark(
        r"\b(?:by|before|no later than|not later than|due(?: on| by)?|at the latest by|until no later than)(?= )",
        Mark.DUE,
    ),
    mark(r"\bat the latest\b", Mark.BEFORE),
    mark(r"\b(?:starting(?: from| on)?|beginning|from|as of|start(?:s)? on)\b", Mark.FROM),
    mark(r"\b(?:on|go|going )?(?:onwards?|onward)\b", Mark.ONWARDS),
)
