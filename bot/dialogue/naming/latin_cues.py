"""What stands beside a person in an English sentence: verbs, ties, what a person does (P1.2, P1.7)."""

import re

# After a name that is also a word these make it a name at the head of a sentence: Hope said, Mark knows.
DEED = re.compile(
    r" (?:said|told|asked|introduced|helped me|offered (?:me|to|a)|mentioned|invited|hired|knows|"
    r"thinks|says|works in|works at|used to|gave me|sent me|called me|texted|recommended me|pinged|"
    r"wrote to me|replied|got|"
    r"quit|retired|became|joined|moved|lives|and (?:I|me)\b|is my|was my)\b"
)
_SEEKING = (
    r"message|messaging|email|e-mail|emailing|call|calling|text|texting|ping|pinging|dm|ask|asking|"
    r"meet|meeting|met|see|contact|contacting|thank|thanks|thanking|invite|"
    r"inviting|named|called|via|tell|introduce|know|knew|nudge|phone|visit|approach|approaching|bug|"
    r"trust|owe|miss|choose|pick|buy|take|follow|add|help|invited|saw|"
    r"emailed|messaged|called|texted|asked|pinged|thanked|maybe|probably|perhaps|definitely|also|then|"
    r"first|say hi to|colleague|friend|classmate|coworker|co-worker|boss|"
    r"manager|mentor|supervisor|teammate|roommate|flatmate|neighbou?r|cousin|brother|sister|uncle|"
    r"aunt|husband|wife|leader|buddy|pal|intern|recruiter|headhunter|"
    r"professor|advisor|lecturer|designer|engineer|client|analyst|accountant|lead|deskmate|schoolmate|"
    r"dad|mom|director|partner|investor|through|and|or|plus|&"
)
_TO = (
    r"(?:talk|reach out|reached out|reaching out|speak|write|writing|wrote|spoke|talked|talking|chat|"
    r"hello|hi|apologi[sz]e|introduce me|introduced me|connected|get back|"
    r"message|email|thanks|turn|listen|note|text|line|close|reply|go|coffee|grateful|next|say|dm|"
    r"question|favor|favour|back|intro) to"
)
_WITH = (
    r"(?:coffee|lunch|dinner|breakfast|tea|drinks?|beers?|chat|call|talk|talking|speak|spoke|meet|"
    r"meeting|met|work|worked|working|stud(?:y|ied)|connect|reconnect|touch|up|out|"
    r"1:1|one-on-one|friends|catch-up|sit|sat|together|desk|time|project|interned|start|go|check|"
    r"along|discuss|begin|first) with"
)
BEFORE = re.compile(
    rf"\b(?:{_SEEKING}|{_TO}|{_WITH}|(?:mind|of|one|person|name|guy|woman) is|"
    rf"intro(?:duction)? from|referral from|advice from|"
    rf"think(?:ing)? (?:of|about)|thought of|help from|hear from|learn from|ask for)\s+$",
    re.IGNORECASE,
)
PLACE_BEFORE = re.compile(
    r"\b(?:in|near|visit(?:ing)?|mov(?:ed?|ing) to|liv\w+ in|fl(?:y|ew|ying) to|trip to|based in|at|"
    r"to visit|south of|north of|on|joined|join|use|using|via the|by|since|until|this|next|last|every|"
    r"of|the)\s+$",
    re.IGNORECASE,
)
AFTER = re.compile(
    r"(?:,? (?:he|she|we|they|from|who|whom|in (?!the (?:morning|future|end))|at (?=\w+)|and|or|would|"
    r"said|is|was|has|told|introduced|used to|works?|worked|knows|knew|helped|could|can|might|about|"
    r"for|on|over|to|my|our|next|this|"
    r"last|yesterday|when|while|so|if|via|by|tomorrow|again|first|since|because|too|as well|maybe|"
    r"after|before|here|there|but|offered|gave|got|"
    r""
    r"hired|sent|replied|wrote|called|asked|mentioned|invited|recommended|sits|sat|moved|left|joined|runs|seems|once|always|both|then|later|soon|today))\b"
    r"|\s*[(,/&;.!?:)，、]|'s\b|\s*$|\s*[-–—]",
    re.IGNORECASE,
)
FROM = re.compile(r",? (?:from|who|in \w|at \w|and|or)\b|\s*[(,/&、，]|\s*$", re.IGNORECASE)
ZH_TOOL = re.compile(
    r"(?:在|用|去|学|进|从|做|搞|写|上|刷|玩|开|聊|刷刷|下载|注册|一个|的时候|份|个|种|很|太)\s*$"
)
