"""Latin words: given names, surnames in Pinyin and its cousins, and what only looks like a name (P1.2, P1.7)."""

from bot.dialogue.answers import terms_people_en as answers

_MORE_NAMES_LIST = """
abel abigail ada adele adriana agnes aiden aiko akira alana alba aldo alec alex alexa alexandra alexis alfie
alfred ali alisa alison alistair allan alma alvin alyssa amelia amira anastasia anders andrei angel angelo
angie angus anil anja annabel annabelle annette annika ansel anton antonia april ari ariana ariel arjun
armando arnold arthur arun arya asha asher ashton astrid athena audrey august aurora austin ava avery axel
ayaka ayesha barry bart bea beatrice beau bella benny bernie bert bertha beryl bethany betty beverly bianca
bill billy bjorn blake bobby boris brad bradley brady brent bret brett bryce bruno bryant burt byron caitlin
callum calvin candice cara carina carlo carly carmela carolyn carrie carter casey cass cassandra cassie cecil
cedric celeste celia celine cesar chad chandra charlene charlotte chelsea cherry cheryl chester chiara chloe
chip chuck clarence clarissa clark claudia clay clayton cliff clifford clint clive cody cole colleen
connor conrad constance cora corey cory courtney curtis cyrus daisy dale dallas damian damien damon dana dante
daphne daria dario darius darrell darryl daryl davina davide dean deb debra dee deirdre della delia denis
derrick desmond devin devon dexter diego dina dino dirk dolores dominic dominique don donnie dora doreen doris
dorothea dwayne dwight earl ebony edith edmund edna eduardo edward edwin elaina eleanor elena eli elias elijah
elina elise elisa elliot elliott ellis elmer elsa elsie elton elvis emil emilia emilio emmanuel emre enrique
enzo erica erin ernest ernesto esme esteban estelle esther ethel etta eugene eunice eva evangeline eve ezra
fabian fabio faith faisal faye felicia felicity fernanda fernando fergus finn fiona flora florence floyd frank
frankie franz freddie freya frida gabby gabriela gabriella gail galina garrett gemma genevieve georgia
georgina gerald gerard gerry gideon gigi gilbert giles gina giorgio giovanni gladys glen glenn glenda gordon
grace graham grant greta gretchen griffin gus gustavo guy gwen habib hal hamza hana hank hans harley harold
harriet harris harrison harry harvey hasan hazel heidi helena helga henri henrik herbert herman hilary hilda
holly homer hope howard hudson humphrey ida ignacio igor ilana imogen ines inga ingrid irina iris irma irving
isaac isabella isabelle isaiah isla ivana jack jackson jacqueline jacques jada jaime jamal jamila jan jana
janelle janine janis jared jarrod jasper jay jayden jayne jean jeanette jeanne jed jeffrey jemima jen jenna
jennie jeremiah jermaine jerome jesus jewel jill jillian jo joanne bronwen siobhan aoife niamh joachim joaquin
jocelyn jodi jodie jody joey johan johann johanna johnathan jolene jon jonah jordan jordi josef josephine
josie joy joyce juana juanita judith jules juliana juliet june justine kaito kamal kamala kara karin karina
karl karla kasper kat kate katarina katja katrina kay kaya kayla keiko keira kelvin kendall kendra kenneth
kent kerry khadija kiara kieran kirk kirsten kirsty klaus kofi koji konstantin kris krishna kristen kristin
kristina kristine kurt kwame kyla kylie lana lance larry lars latoya laurel laurence laurie lawrence layla lea
leanne lee leila leilani leland len lenny leo leonard leonardo leonie leonora leroy lesley leticia levi lewis
lex lexi liana lidia lila lillian lina lincoln lindsay lindsey lionel lisette livia lloyd logan lois lola
loretta lori lorna lorraine lou louie louisa lowell luca lucas lucian lucille luigi luisa luka lukas luna
luther lynda lynette lynn lynne mabel mackenzie madeleine madeline madison mae magda magnus mai maia malcolm
malik mandy manny manuela mara marc marcel marcela marcella marcelo marcia margaret margarita margot mariam
marian mariana marianne maribel marilyn marion marisa marissa marjorie mark marlene marlon marsha marshall
marvin mason massimo mathias mathilde matilda matteo matthias maureen maurice mauricio max maxine maxwell may
megan mehmet mel melanie melinda melvin mercedes meredith micah michaela mick mickey miguel mika mikael mike
mikhail mila milan mildred miles milena millie milo milton mimi min mindy minnie miranda misha mitch mitchell
moe mohammad mohan moira mona monique morgan morris moses muhammad murray mustafa myles myra myrtle nadine
nadja naoki naoko nat natalia nate nathaniel ned nell nellie nelson nestor nia nicky nico nicola nicolas niels
nigel niklas nils nino noel noelle nolan noor norma norman nuno octavia olaf oleg olive ollie omari oona
orlando oscar oswald otis otto owen paige paloma pam pat patience patrice patsy patty paulina pauline paulo
pavel payton pearl pedro penelope penny percy perry pete petra peyton philippa phillip phoebe phyllis pia
pierce piotr polly poppy portia preston prince priscilla quentin quincy quinn rachael rafa ralf ramon ramona
randall randy raquel rashid raul ray raymond reese reggie regina reginald reina remy rene reuben rex rhonda
ria rich ricardo rich rick ricky riley roberta rocco rochelle rocky rod rodney roland rolf roman romeo rory
rosalie rosalind rosanna rose rosemary roxana roy ruben rudy rufus rupert russell rusty sadie sakura sal salim
salma salvador salvatore sammy samira sanjay santiago sara sasha saul savannah scarlett sebastian selena
selina serena serge sergei seth shane shannon shari sharif shaun shauna shawn shea shelby sheldon shelley
shelly sheri sherry shirley sid sidney sienna silas silvia simone sky skye sofie sonja sonya spencer stacey
stacy stan stanley stefan stefano stella stephan sterling stevie stu sue summer sunil sunny suraj surya
susanna susie suzie svetlana sybil sydney sylvester sylvie tabitha takeshi tamar tami tammy tanner tanya
tatiana taylor ted teddy terence terrence terri tess tessa thea thelma theodore thiago tia tiago tiffany tilda
timo tobias toby tomoko toni tonya tracey travis trent trevor trey tricia trina trish trisha tristan troy
trudy tyler tyrone ulrich uma ursula usha valentin valentina valeria valerie vance vanya vaughn velma verna
vernon veronica vijay vikram viktor vince violet virginia vito vivek vivienne vlad vladimir wade wallace wanda
warren wayne wendell wes wesley whitney wilbur wilfred will willa willie willow wilma wilson winnie winston
wolfgang woody wyatt xander xena yan yael yang yara yasmine yolanda yoko yosef yuri yusuke zac zachary zack
zain zainab zane zara zelda zeke zena zoey zuri allen aaron apple ashley bonnie carrie cathy coco cici cindy
daisy demi echo eason effie elva eric erin fanny fay fiona flora frank gigi hebe jacky janice jasmine jojo
joyce kiki kitty lulu lydia maggie mandy mia mimi minnie momo nana nini nicole phoebe queenie rainie sammi
selina sharon sherry sunny tiffany tina vivi vicky vivian wendy winnie yoyo yuki zoey alvin andy benson calvin
dennis derek edison edwin felix gavin harvey hugo ivan jacky jeffrey jerry johnny kelvin leo louis max nelson
oscar patrick ricky ronald sammy samson stanley terence vincent wilson bobo dodo didi
"""
_MORE_NAMES = _MORE_NAMES_LIST.split()

# In lower case, or at the head of a sentence, these are words, months or places before they are names.
_AMBIGUOUS_LIST = """
april august june may summer sunny sky hope faith joy grace grant rose pearl daisy violet olive iris ivy lily
holly hazel jasmine cherry apple angel prince guy max miles mark bill will rob bob pat sue art drew chase ray
rich robin dean dale cliff clay glen penny patience poppy willow woody rusty rocky jack frank harry earl jean
jay lee june jewel king carol don don else gene grant heather jo josh ken lance lane melody mercedes milan
morgan neal nick norm paris pierce quinn reed reese rod sandy savannah sterling summer sydney taylor tiffany
trey troy victor victoria wade wanda warren dallas austin florence virginia georgia charlotte chelsea jordan
israel orlando lincoln jackson madison hudson kent chad china india asia phoenix echo coco sal min yang yan
mel mason marshall marina miranda melody harmony mercy moe mona alba alexa siri cortana jesus vera ally
liberty destiny crystal amber ruby opal gail christian francis basil ginger saffron rosemary sage dawn eve
autumn stan stu van bart chip clark clint rex duke major page paige parker carter hunter cooper taylor tanner
turner tucker spencer logan cole blake gigi mimi nana momo kiki kitty bonnie ash brook brooks flora forest
harley homer hank heath hunter ian ali ana ann don del della ella elle emma
"""
# Given names of one Chinese syllable: in lower case only where a cue asks for a name.
_SYLLABLE_NAMES_LIST = """
jun ming lei hui fang ting xin jing hong ling yu qiang ying yan xia jie bin bo chao tao peng hao kai rui yi zhen
jia lu xue juan feng liang dong yong qing chun lan ping yun yue xuan zhe lin bing shan hua guo ning shu shuai
xiang zhi
"""
_SYLLABLE_NAMES = frozenset(_SYLLABLE_NAMES_LIST.split()) - {"ping"}
AMBIGUOUS = (
    _SYLLABLE_NAMES
    | answers.ALSO_WORDS
    | frozenset(_AMBIGUOUS_LIST.split())
    - {
        "ian",
        "emma",
        "ali",
        "ella",
        "victor",
        "chelsea",
        "jordan",
        "taylor",
        "nick",
        "josh",
        "harry",
        "charlotte",
        "jack",
        "frank",
        "bonnie",
        "ken",
        "morgan",
        "paige",
        "spencer",
        "mona",
        "carol",
        "jean",
        "kitty",
        "vera",
        "bob",
        "miranda",
        "ann",
        "heather",
        "rob",
        "jasmine",
        "tiffany",
        "daisy",
        "ivy",
        "ruby",
        "quinn",
        "blake",
        "logan",
        "dan",
        "tara",
        "mina",
        "kim",
        "theo",
        "eli",
        "mei",
        "lily",
        "ana",
        "stan",
        "don",
        "marina",
    }
)
FIRST_NAMES = answers.FIRST_NAMES | frozenset(_MORE_NAMES) | _SYLLABLE_NAMES - {"apple", "china"}

_SURNAMES_LIST = """
li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang
han feng deng cao peng zeng xiao tian dong yuan pan jiang cai yu du ye cheng su wei lu lv ding ren shen yao
cui zhong tan fan jin shi liao jia xia fu fang bai zou meng xiong qin qiu yin xue yan duan lei hou long tao gu
mao hao gong shao wan qian dai mo kong xiang ouyang sima zhuge shangguan situ kang qi qu rao ruan sang sha
shan shang shi shu si tu wen weng xi xin xing yi ying you yue zang zhan zhen zhuang zuo an ao ban bao bi bian
bu chai chang che chu cong dang di diao dou e fei ge geng guan gui hua huo ji jian jiao jing ju ke kou kuang
lai lan lang le lian ling lou man mi miao min mu na nie ning niu ou pang pei pi ping pu lee chan wong leung
cheung lam ng ho chow tsang kwok yip lau chiu hsu tsai chang chu hsieh yeh tseng kuo chiang lo tsui fung yeung
kwan mak tse yuen chung kwong poon siu cheuk hui ko koo kam choi chin chien chou tsao teng pai yen shih fong
kuang liew tay goh koh teo ong sim toh kim park choi jung
"""
SURNAMES = frozenset(_SURNAMES_LIST.split())
_SYLLABLES = (
    "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|ai|"
    "ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u|v)"
)
PINYIN = rf"{_SYLLABLES}(?:-?{_SYLLABLES})?"

_PLACES_AND_BRANDS_LIST = """
lego google amazon apple microsoft meta facebook netflix tesla nvidia intel ibm oracle sap adobe salesforce
shopify stripe uber airbnb spotify tiktok bytedance tencent alibaba baidu huawei xiaomi jd meituan pinduoduo
didi kuaishou bilibili nio byd xpeng lenovo oppo vivo honor dji shein temu ant lark feishu dingtalk wechat
weixin qq weibo douyin zhihu douban maimai boss lagou liepin linkedin slack zoom teams notion figma sketch
jira confluence trello asana github gitlab excel word powerpoint ppt outlook gmail photoshop python java
javascript typescript react vue docker linux windows mac macos ios android iphone ipad kindle
openai gemini siri alexa cortana deepseek kimi mckinsey bain bcg deloitte pwc ey kpmg accenture
goldman sachs morgan-stanley citi hsbc ubs jpmorgan blackrock unilever pg nestle loreal nike adidas ikea
starbucks costa luckin mcdonald mcdonalds kfc walmart costco target samsung sony canon nikon toyota honda bmw
audi benz porsche volkswagen ford boeing airbus siemens bosch philips visa mastercard paypal whatsapp telegram
signal line instagram twitter x youtube pinterest reddit quora medium substack toastmasters meetup eventbrite
luma coursera udemy tedx ted london paris tokyo berlin york beijing shanghai shenzhen guangzhou hangzhou
chengdu wuhan nanjing suzhou taipei taiwan singapore hong kong macau sydney melbourne dubai boston chicago
seattle toronto vancouver montreal texas california manhattan brooklyn oxford cambridge harvard stanford mit
yale princeton tsinghua peking fudan asia europe africa america american british english chinese mandarin
cantonese japanese korean german french spanish italian indian russian european asian australian canadian usa
uk us eu un china japan korea india germany france italy spain russia brazil mexico canada australia thailand
vietnam malaysia indonesia philippines manila bangkok jakarta delhi mumbai bangalore zurich geneva amsterdam
dublin madrid barcelona rome milan vienna munich frankfurt hamburg stockholm oslo copenhagen helsinki lisbon
athens istanbul cairo lagos nairobi silicon valley monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december christmas easter
thanksgiving halloween diwali ramadan
"""
_PLACES_AND_BRANDS = _PLACES_AND_BRANDS_LIST.split()
_JARGON_LIST = """
hr hrbp hrd pm qa ui ux it ai ok okay ceo cfo cto coo cmo cio vp svp evp gm md bd pr ip ipo vc pe cv phd mba
emba dba ppt pdf kpi okr roi sop crm erp api app apps sdk saas b2b b2c toc tob saas ngo ktv ktv nba cba mbti
infj intj enfp isfj entj intp infp istj estj esfj esfp estp enfj entp isfp istp ta tas lol omg btw fyi tbh imo
idk afaik asap eta nda gdp diy faq usb wifi tv dm dms vpn sql aws lab offer offers title base team teams
leader leaders mentor mentors boss bosses manager managers supervisor coffee chat chats break ice icebreaker
networking network deadline ddl demo ppt pitch brief case cases feedback review meeting workshop onsite online
offline linkedin bug bugs bot hi hello hey bye thanks thank sorry please yes yeah no nope sure maybe cool nice
great good fine max min top part step day week plan list note notes todo vs plus pro etc vip wow yyds emo
social call email mail text excel word follow flow level low high cue get push pull pass ready run say show
care open close free happy sad fan fans cp dj mc mv cd dvd gps led lcd pc id ids qr url html css js php go
rust node git dev ops test beta alpha alumni alum club group office department dept company school university
college class course lesson project product market marketing sales finance legal design engineering research
data support operation operations admin intern interns internship job jobs work career resume freelance
startup founder cofounder investor analyst engineer designer developer consultant director president chairman
professor doctor teacher student students friend friends colleague colleagues people person someone anyone
everyone nobody nothing something anything everything book books podcast video channel page site web net blog
vlog up main new old big small first last next only just also even still very really too so such like love
hate want need wish hope try think know feel see look hear talk speak tell ask make take give keep let help
start stop i im id ive ill me my mine we us our you your he him his she her they them their it its this that
these those here there what who whom whose which when where why how and or but not nor if then else than as at
by for from in into of off on onto out over to under up with without about after before again all any both
each few more most other some own same can could may might must shall should will would do does did done doing
am is are was were be been being have has had having a an the
"""
_JARGON = _JARGON_LIST.split()
NOT_NAMES = (answers.NOT_NAMES | frozenset(_PLACES_AND_BRANDS) | frozenset(_JARGON)) - {
    "will",
    "may",
    "june",
    "april",
    "august",
    "hope",
    "max",
    "grant",
    "bill",
}

# After a capitalised word these make an organisation, a place or a thing of it.
_ORGANISATION_LIST = """
inc ltd llc corp co company university college school street road avenue office group bank hotel hospital
airport station park conference summit club theory foundation team app pro institute center centre museum
library stadium festival award awards prize day week fund capital partners ventures association society
committee department dept city island river lake bay beach valley county state law effect number cafe coffee
bar restaurant market mall store plaza square tower building hall studio studios records press media news
times post journal review magazine sachs stanley chase fargo klein vuitton hilfiger chanel dior mart shop
house project camp bridge line community network forum event events meetup bootcamp fellowship program
programme
"""
ORGANISATION = frozenset(_ORGANISATION_LIST.split())
