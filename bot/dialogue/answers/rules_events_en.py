"""English forms of one past event with another person, of how news came, and of a concrete act."""

from bot.dialogue.answers import terms_people_en as en
from bot.dialogue.answers.patterns import compiled

_CONTACT_PAST = (
    "(?:told|said|mentioned|heard|met|introduced|referred|recommended|taught|showed|warned|asked|advised|tipped|"
    "helped|pointed out|invited|shared|explained|learn(?:ed|t)|found out|forwarded|gave|suggested|called|"
    "bumped into|ran into|talked|chatted|convinced|noticed|messaged|emailed|texted|connected|vouched|pulled me|"
    "brought me|hired|dragged|let (?:it )?slip|let me know|reminded|spotted|complained|overheard|sat next to|"
    "had (?:lunch|coffee|dinner|a chat)|grabbed|pinged|passed on|put in a word|put me in touch|challenged|"
    "praised|admitted)"
)
_ANYONE_EN = (
    "(?:(?:a|an|one|some|my|our|the|this|that|another|two|someone|somebody|he|she|they|his|her|from|with|by|"
    rf"people|colleagues?|friends?|{en.ROLE_EN}s?)\b)"
)
_TIME_EN = (
    "(?:last (?:week|month|year|time|night|summer|spring|fall|autumn|winter|quarter|monday|tuesday|wednesday|"
    r"thursday|friday|job)|yesterday|\bago\b|\bin (?:19|20)\d\d|when i (?:was|joined|started|interviewed|"
    "applied|moved|got|first|left)|(?:at|after|during|over|before|in) (?:a|the|an|our|my|last|"
    r"one) (?:\w+ ){0,3}?(?:conference|meet-?up|lunch|dinner|party|event|wedding|training|bar|offsite|"
    "trade show|fair|interview|meeting|workshop|call|coffee|queue|line|lift|elevator|kitchen|corridor|hallway|"
    "class|course|retro|review|training session|standup|flight|train|pub|gym|game|match|demo|reorg|merger|"
    r"onboarding|break|talk|seminar|expo)|\bonce\b|one (?:time|day|evening|morning)|the other day|recently|"
    "this morning|earlier today|that time|over (?:lunch|coffee|drinks|beers?|dinner)|by the (?:coffee machine|"
    "water cooler|printer)|years back|back in)"
)
EVENT_EN = {
    "situation-time-en": compiled(
        rf"{_TIME_EN}.{{0,60}}\b{_CONTACT_PAST}\b|\b{_CONTACT_PAST}\b.{{0,60}}{_TIME_EN}"
    ),
    "situation-source-en": compiled(
        rf"^(?:[\w-]+ ){{0,3}}?(?:{en.ROLE_EN})\b(?: [\w']+){{0,6}}? (?:told|mentioned|introduced|referred|"
        r"tipped|warned|showed|taught|sent|forwarded) (?:me|us)\b|"
        rf"\b(?:i )?(?:heard|learned|learnt|found out|got wind|knew)(?: \w+){{0,6}}? (?:from|through|via|"
        r"thanks to) (?!people|others|everyone|talking)\w+|"
        rf"\b(?:got|landed|found|won|heard about|ended up with)(?: \w+){{0,6}}? (?:job|role|gig|offer|project|"
        "position|promotion|transfer|internship|contract|client|interview|it|"
        rf"lead)\b(?: \w+){{0,4}}? (?:through|via|from|because|thanks to|after|when)|"
        r"\b(?:he|she|they|someone|somebody|a \w+) (?:\w+ )?(?:passed|sent|gave|handed|slipped|lent|pulled|"
        r"took|walked) (?:me|us)\b|"
        rf"\b(?:someone|somebody|a (?:\w+ ){{0,2}}(?:{en.ROLE_EN})|one (?:\w+ ){{0,2}}(?:{en.ROLE_EN})|"
        r"(?:a )?colleagues?|(?:a )?friends?|they|he|she|people (?:in|on|from) \w+) (?:once |just |kindly |"
        "casually |then |even |actually |at work )*(?:told|mentioned|introduced|referred|recommended|taught|"
        "showed|warned|tipped|pointed out|invited|forwarded|suggested|convinced|hired|vouched|messaged|pinged|"
        r"put me in touch|put in a word)\b|"
        r"\bi was (?:told|referred|introduced|invited|recommended|tipped off|headhunted)\b|"
        rf"\b(?:heard|overheard|found out|learned|saw) (?:\w+ ){{0,6}}(?:in|on|at) (?:the |a |"
        r"our )?(?:\w+ )?(?:kitchen|corridor|lift|elevator|slack|linkedin|channel|group chat|newsletter|group|"
        "bar|queue|printer|smoking area)"
    ),
}
WORDS_OF_EN = compiled(
    rf"\b(?:{en.ROLE_EN}|{en.KIN_EN})(?: \w+){{0,2}} (?:said|told (?:me|us)|advised|suggested|warned(?: me)?)$"
)
HABITUAL_EN = compiled(
    r"\b(?:usually|always|often|sometimes|generally|tend to|would|could|can|should|might|people (?:say|always)|"
    r"if|whenever|typically|never)\b"
)
_WHEN_EN = (
    "(?:today|tonight|tomorrow|this (?:week|afternoon|evening|morning|month|friday|weekend|thursday|wednesday|"
    "tuesday|monday)|next (?:week|month|monday|tuesday|wednesday|thursday|friday|quarter|time|sprint|year)|"
    r"on (?:mon|tues|wednes|thurs|fri|satur|sun)day|on the \d+\w*|by (?:friday|monday|the end|end of)|"
    r"after (?:work|lunch|the)|before (?:the|my|friday|lunch)|at \d+|in \w+ (?:days|weeks)|(?:mon|tues|wednes|"
    "thurs|fri|satur|sun)day)"
)
_DEED_EN = (
    r"\b(?:e-?mail|message|msg|call|ping|text|dm|phone|ring|book|schedule|invite|ask|meet|reply to|respond to|"
    "thank|contact|catch up with|reach out to|get in touch with|follow up with|have (?:lunch|coffee|dinner|"
    "a chat|a call) with|grab (?:a )?(?:lunch|coffee|beer|drink|tea) with|talk to|speak (?:to|with)|chat with|"
    "sit with|write to|introduce myself to|say hi to|visit|buy|send|set up|interview|shadow|hitt?|attend|"
    r"connect with|drop by|take)(?:ing)?\b"
)
ACT_EN = {
    "action-when-en": compiled(
        rf"{_DEED_EN}(?! (?:more|people|everyone|others|anyone|some)\b)(?: [\w'-]+){{1,10}}? {_WHEN_EN}|"
        rf"{_WHEN_EN}[ ,:]*(?:\w+ ){{0,4}}?{_DEED_EN} (?!more|people|others)\w+"
    ),
    "action-object-en": compiled(
        r"\b(?:sign(?:ing|ed)? up (?:for|to)|register(?:ing|ed)? for|join(?:ing|ed)?|attend(?:ing|ed)?|"
        r"go(?:ing)? to|rsvp\w* (?:to|for)|volunteer(?:ing|ed)? (?:for|at)|apply(?:ing)? (?:for|to)|"
        "speak(?:ing)? at|sit(?:ting)? in on|present(?:ing)? at) (?:(?:the|a|an|our|my|that|this|next|local|"
        rf"tomorrows|fridays)\b)(?! (?:lot|few|bunch|couple))(?: [\w'-]+){{0,6}}|"
        r"\b(?:updat|refresh|polish|rewrit|fix|finish|tidy)(?:e|ing|ed|y)? (?:up )?my (?:cv|resume|résumé|"
        "linkedin|portfolio|profile|github|contact list)|"
        rf"\bsend(?:ing)? (?:the|my|our|a|that|him|her|out my) (?:[\w'-]+ ){{1,6}}(?:to|over) \w+|"
        f"{_DEED_EN} (?:back )?(?:the|my|our|that|this)(?! (?:right|same|other|more|best|people|colleagues|"
        rf"coworkers|friends|network|contacts))(?: [\w'-]+){{0,4}} (?:\w+)"
    ),
    "action-habit-en": compiled(
        r"\b(?:every (?:other |second |two |single )?(?:week|month|day|quarter|mon|tues|wednes|thurs|fri|satur|"
        r"sun|morning|evening|year|sprint|\d)\w*|once (?:a|every|per) (?:\w+ )?(?:week|month|quarter|day|year|"
        r"fortnight)|twice (?:a|per) \w+|(?:one|two|three|\d) (?:new )?(?:\w+ ){1,3}(?:a|per|every|"
        "each) (?:week|month|quarter|day|year|fortnight)|(?:weekly|monthly|biweekly|fortnightly) (?:lunch|"
        r"coffee|call|chat|catch-?up|check-?in|meet-?up|1:1))\b"
    ),
}
SOCIAL_EN = compiled(
    "lunch|coffee|call|chat|catch|check|meet|talk|email|message|ask|invite|contact|reach|person|people|someone|"
    "connect|write|note|tea|walk|text|dinner|drink|peer|colleague|team|share|post|ping|dm"
)
LOOSE_EN = compiled(
    r"\b(?:more (?:events|people|often|with)|network more|events in general|should (?:probably )?(?:get out|"
    r"go out|socialise|socialize)|never|dont|didnt|wont|hate|cant|afraid|too shy|not going|rarely|avoid)\b"
)
