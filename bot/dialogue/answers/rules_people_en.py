"""English forms of one particular person: names in Latin letters, and roles made particular."""

import re

from bot.dialogue.answers import terms_people_en as en
from bot.dialogue.answers.patterns import compiled

PUBLIC_EN = re.compile(en.PUBLIC_EN, re.IGNORECASE)
ROLE_OWN = compiled(
    rf"\b(?:my|our)(?: (?!network|own people|boss's)[\w&/'-]+){{0,4}}? (?:{en.KIN_EN}|{en.ROLE_EN})\b(?!hip)|"
    rf"\bone of (?:my|our) (?:[\w-]+ ){{0,3}}(?:\w+s)\b"
)
ROLE_COUNT = compiled(
    rf"\b(?:(?:an?|one|this|that|another) (?:[\w-]+ ){{0,4}}?(?:{en.ROLE_EN}|{en.KIN_EN})\b(?! (?:can|could|"
    "would|should|will|helps|is|are|might|may|matters?|makes|to help|always|never|often|usually|relationship|"
    r"network|base|service|of \w+s|at a time)\b))|"
    rf"\b(?:two|three|both|a couple of) (?:[\w-]+ ){{0,2}}?(?:{en.ROLE_EN})s\b"
)
ROLE_THE = compiled(
    rf"\bthe (?:[\w&'-]+ ){{1,4}}?(?:{en.ROLE_EN})\b(?! (?:network|side))|"
    rf"\b(?:the|our) (?:{en.ROLE_EN}) (?:who|from|in|on|at|next|of|that|told|said|mentioned|downstairs|upstairs|"
    r"across|i met)\b|"
    r"\b(?:someone|somebody) (?:in|from|on|at|who (?:works|runs|used)) (?:the |our )?(?!my (?:company|network)|"
    r"other|another|different|a different|outside)\w+|"
    r"\b(?:the|a) (?:guy|woman|man|lady|girl|person|folks?|dude) (?:who|from|in|at|i|next|on|that|sitting)\b"
)
ROLE_BARE = compiled(
    "^(?:maybe |perhaps |probably |i guess |definitely |its |it was |id say |id ask |i think |easily |ask |"
    "the |my |our |an? |well |um |hmm |just )*(?:ex-?|former |old |previous |first |current |new |late |"
    f"direct |line |skip-level |thesis |team |hr |uni |college |school )*(?:{en.KIN_EN}|boss|manager|supervisor|"
    "mentor|roommate|flatmate|landlord|ceo|cfo|cto|coo|hrbp|receptionist|security guard|janitor|director|"
    "team lead|line manager|skip-level manager|advisor|thesis advisor|deskmate|secretary|"
    "department head)(?: (?:maybe|probably|i guess|i think|lol|for sure|tbh|actually|honestly))*$"
)
EX_ROLE = compiled(rf"\b(?:ex|former|old|previous)[- ](?:{en.ROLE_EN})\b(?!s)")
GENERIC_EN = compiled(
    r"\b(?:if (?:only )?i had|wish (?:i|there)|if only|need(?:s|ing)? (?:a|an|more|some)|looking for (?:a|an)|"
    "want(?:ed)? (?:a|an|to (?:find|have|meet) (?:a|an))|would (?:love|like|be nice|be great|help) (?:to have |"
    "to find |if )?(?:a|an)?|id (?:love|like) (?:a|an|to (?:have|find|meet) (?:a|an))|dont (?:really )?(?:have|"
    "know) (?:a|an|any|one)|havent (?:got|had|found|met) (?:a|an|any)|never (?:had|met|found|got) (?:a|an|any)|"
    "no (?:mentor|boss|friend|one)|hav(?:e|ing) (?:a|an)|find(?:ing)? (?:a|an)|lack (?:a|an)|without (?:a|an)|"
    "not (?:a|an|really a|much of a)|being (?:a|an)|im (?:just |only |not |such |kind of |more of )?(?:a|an|"
    "the)|i am (?:just )?(?:a|an)|as (?:a|an)|like (?:a|an)|should (?:have|get|find) (?:a|an)|every|any|"
    "be (?:a|an)|become (?:a|an)|a (?:good|great|real|true|decent|right|senior enough) (?:friend|mentor|boss|"
    r"manager|network|person|contact|leader|coach)|dream of)\b(?: (?:a|an|one|some))?(?: [\w-]+){0,3}"
)
LATIN_NAME = compiled(r"(?<![\w@.])([A-Z][a-zéèüöäáíóúñ]+(?:-[A-Z][a-z]+)?)(?![\w])")
TITLE_EN = compiled(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Professor|Uncle|Aunt|Auntie|Coach|Sir|mr|mrs|ms|dr|prof|professor|uncle|"
    r"auntie?)\.? [A-Z]?[a-z]{2,}"
)
LOWER_NAME = compiled(r"(?<![\w@-])[a-z]{2,12}(?![\w-])")
UNIT_AFTER = re.compile(
    "^ (?:team|office|branch|site|department|dept|group|project|conference|summit|meetup|university|college|"
    r"street|course|book|podcast|app)\b",
    re.IGNORECASE,
)
NAME_CONTEXT = compiled(
    r"^(?:'s\b|,| (?:in|from|at|on|who|told|said|says|taught|helped|introduced|once|always|and|was|is|the|gave|"
    r"showed|mentioned|my|referred|recommended|has|knows|would|could|or|&|might|keeps|tipped|warned|asked)\b|$|"
    r"[\u3400-\u9fff])"
)
_HEDGE = (
    "(?:(?:maybe|perhaps|probably|i guess|i suppose|i think|it was|its|id say|just|well|um+|hmm+|or|like|"
    r"really|tbh|lol|for sure|honestly|dunno|i dunno)\b ?)*"
)
ANYBODY_EN = compiled(
    f"^{_HEDGE}(?:an? (?:friend|colleague|coworker|co-worker|teammate|classmate|peer|acquaintance|person)|"
    "some(?:one|body|guy| guy| person)) ?(?:(?:from|at|in|of) (?:work|the (?:office|company|team)|school|"
    f"college|mine)|i know)? ?{_HEDGE}$"
)
