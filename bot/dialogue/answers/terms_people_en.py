"""Word classes for people in English, and the Latin words that only look like names."""

_FIRST_NAMES_LIST = """
aaron abby adam adrian ahmed aisha alan albert alejandro alex alexander alice alicia alina allen allison
amanda amber amina amir amit amy ana andre andrea andrew andy angela anika anita ann anna anne annie anthony
antonio arjun arthur ashley ashok barbara becky ben benjamin bernard beth bob bobby bonnie brandon brenda
brian bridget bruce bryan caleb cameron camila carl carla carlos carmen carol caroline catherine cathy
cecilia charles charlie charlotte chloe chris christian christina christine christopher cindy claire clara
colin connie connor craig cristina cynthia dan daniel daniela danny darren dave david dawn deborah debbie
declan deepa deepak denise dennis derek diana diane diego dmitri dominic donald donna doris dorothy doug
douglas duncan dylan eddie edgar edward eileen elena eli elaine elizabeth ella ellen emily emma eric erica
erik ethan eva evan evelyn farah fatima felix fiona frances francesca francisco fred gabriel gary gavin
geoff george gina giulia gloria gordon greg hannah haruto hassan heather hector helen henry hiro hugo ian
ibrahim ingrid irene isabel ivan ivy jackie jacob jake jamal james jamie jan jane janet janice jason jasmine
javier jeff jennifer jenny jeremy jerry jess jesse jessica jim jimmy joan joanna joe joel john johnny jonas
jonathan jorge jose joseph josh joshua juan judy julia julian julie justin karen karim karl kate katherine
kathy katie keith kelly ken kenji kenny kevin khalid kim kiran kumar kyle lara laura lauren leah lena leo
leon leslie liam lily linda lisa liz lorenzo louis louise lucas lucia lucy luis luke lydia maggie manuel
marco marcus maria marie marina mario marta martha martin mary mateo matt matthew maya megan mei melissa mia
michael michelle miguel mike mina miriam mohamed mohammed molly monica monika nadia nancy naomi natalia
natalie natasha nathan neha neil nicholas nick nicole nigel nikhil nina noah nora olga oliver olivia omar
oscar pablo pamela patricia patrick paul paula pedro peggy peter petra phil philip pierre priya rachel
rafael rahul raj rajesh ralph ravi raymond rebecca renee ricardo richard rick rita rob robert roberto robin
rodrigo roger ron rosa rosie ross roxanne ruby ruth ryan sabrina sally sam samantha samir samuel sandra
sandy sanjay sara sarah scott sean sergio shannon sharon shaun sheila simon sofia sonia sophia sophie stella
stephanie stephen steve steven stuart susan suzanne sven sylvia tamara tania tara ted teresa terry theo
theresa thomas tim timothy tina todd tom tomas tommy tony tracy vanessa vera vic vicky victor victoria vijay
vincent vivian walter wei wendy will william xavier yasmin yuki yusuf yvonne zach zoe
"""
FIRST_NAMES = frozenset(_FIRST_NAMES_LIST.split())
# In lower case these are words before they are names.
_ALSO_WORDS_LIST = """
will dawn may mark rob robin amber ivy lily ruby dan jan wei mina sandy eli theo vic mei rich tara kim ken
"""
ALSO_WORDS = frozenset(_ALSO_WORDS_LIST.split())
_NOT_NAMES_LIST = """
i im id ill ive ppt kpi okr hr ceo cfo cto coo vp it ai ok okay pm qa ui ux api app apps crm erp sop hrbp bp
pr ip ipo vc cv phd mba monday tuesday wednesday thursday friday saturday sunday january february march
april may june july august september october november december excel word linkedin slack zoom teams google
wechat python java facebook instagram twitter tiktok line whatsapp telegram email gmail outlook notion jira
github gpt openai microsoft apple amazon tesla nio xiaomi english chinese japanese german french
spanish american british asian european indian korean china japan korea germany france london tokyo berlin
paris york beijing shanghai shenzhen guangzhou hangzhou taipei singapore hong kong sydney dubai boston
chicago seattle toronto toastmasters meetup covid christmas easter thanksgiving god jesus lol omg btw fyi
tbh imo idk afaik asap eta nda gdp roi diy faq pdf usb wifi tv dm dms vpn sql aws mac windows android ios
internet web sales marketing finance legal ops engineering product design support payroll accounting
procurement logistics compliance security operations research data team office dept department university
college school networking mbti infj intj introvert introverts no yes not the a an and or but so my our your
his her their this that these those we you he she they who what how why when where which someone somebody
everyone everybody nobody anyone people friends colleagues coworkers managers bosses maybe perhaps probably
honestly actually basically usually sometimes often always never just only more most many some few all every
each any good great nice thanks thank sorry hello hi hey yeah nope sure well also then now today tomorrow
yesterday last next once if because since while though although unless until after before during with
without for from to in on at by of as about into over under through between knowing talking meeting learning
listening asking having being getting going looking thinking reading writing working building keeping making
taking giving sharing helping connections contacts information opportunities advice feedback news ideas
opinions chance luck skill skills work job career boss manager mentor colleague friend nothing something
anything everything one two three is are was were be been am do does did done have has had can could should
would shall might must let lets it its there here ask call email text message send book invite schedule join
attend sign update apply reply follow reach grab visit contact ping dm catch buy tell say talk meet plan set
offer write get go take give make find see try start keep stop use help need want like love hate think feel
guess know hear heard got told said met asked mentor mentors clients customers recruiters strangers seniors
experts introduce google's old new young big small long short first second early late other another such
same own lunch coffee dinner grandpa grandma mom mum dad mother father sister brother aunt uncle cousin wife
husband son daughter outside inside cold warm being shy quiet none neither both either lots plenty less
fewer too very really quite pretty almost already still yet again ever back up down out off away
"""
NOT_NAMES = frozenset(_NOT_NAMES_LIST.split())
KIN_EN = (
    r"(?:mom|mum|mother|dad|father|parents|sister|brother|husband|wife|partner|spouse|boyfriend|"
    r"girlfriend|fianc[eé]e?|cousin|uncle|aunt|auntie|grandma|grandpa|grandmother|grandfather|gran|granny|"
    r"nana|nanna|grand?dad|gramps|papa|mama|nan|son|"
    r"daughter|niece|nephew|(?:sister|brother|mother|father|son|daughter)-?(?: )?in-?(?: )?law|stepdad|"
    r"stepmom|twin|godmother|godfather|in-laws)"
)
ROLE_EN = (
    r"(?:boss|skip-?level|manager|supervisor|team ?lead(?:er)?|tech lead|lead|leader|director|head of \w+|"
    r"ceo|cfo|cto|coo|vp|president|chief|chair(?:man|woman)?|colleague|co-?worker|team ?mate|friend|buddy|"
    r"bestie|mate|pal|classmate|schoolmate|roommate|flatmate|housemate|deskmate|neighbou?r|mentor|mentee|"
    r"teacher|tutor|professor|prof|coach|advis[oe]r|counsel+or|client|customer|supplier|vendor|contractor|"
    r"recruiter|headhunter|engineer|programmer|designer|developer|dev|architect|accountant|auditor|"
    r"analyst|consultant|scientist|researcher|intern|trainee|apprentice|graduate|guard|receptionist|"
    r"janitor|cleaner|driver|courier|assistant|secretary|admin|nurse|doctor|dentist|surgeon|physio|"
    r"therapist|pharmacist|lawyer|attorney|founder|co-?founder|investor|guy|bloke|woman|man|lady|girl|"
    r"dude|fellow|kid|gentleman|peer|senior|junior|pm|product manager|project manager|buyer|editor|"
    r"journalist|writer|barista|chef|cook|waiter|waitress|bartender|landlord|plumber|electrician|mechanic|"
    r"salesperson|salesman|saleswoman|sales rep|rep|hr (?:person|lady|guy|rep|partner)|hrbp|trainer|"
    r"instructor|speaker|organi[sz]er|host|interviewer|predecessor|successor|librarian|pastor|priest|"
    r"partner|associate|clerk|cashier|technician|operator|foreman|planner|marketer|alum|alumn(?:us|a|i)|"
    r"acquaintance|contact|ex-?boss|person|veteran|volunteer|stranger|trader|banker|pilot|farmer|"
    r"carpenter|caretaker|concierge|doorman|porter|postman|student|player|captain|chap|referrer|student|"
    r"ta|sponsor|chairperson|officer|inspector|caterer|tailor|barber|hairdresser|registrar|principal|dean)"
)
PUBLIC_EN = (
    r"elon musk|musk|steve jobs|bill gates|(?:warren )?buffett|(?:mark )?zuckerberg|oprah(?: winfrey)?|"
    r"(?:barack )?obama|(?:jeff )?bezos|dale carnegie|lei jun|li bin|jack ma|tim cook|jensen huang|"
    r"(?:donald )?trump|adam grant|simon sinek|the (?:secretary|sales manager|project manager)(?: (?:in|"
    r"from) (?:the|your) (?:story|lesson|example))?(?= (?:story|was|is|in the|example|got|knew|"
    r"who helped)|s story)|confucius"
)
