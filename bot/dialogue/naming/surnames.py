"""Chinese surnames, a closed class, by how often the character is an ordinary word instead (P1.2, P1.7).

The Hundred Family Surnames and those in use today that it lacks, in Simplified characters.
"""

# Hardly ever anything but a name when what follows can be a given name.
PLAIN = frozenset(
    "毕李王张刘陈杨赵周吴徐孙朱胡郭林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶苏魏吕丁沈姚卢姜"
    "崔钟谭陆汪范廖贾夏韦"
    "傅邹孟熊秦邱江尹薛闫阎段侯龙陶黎贺顾郝龚邵钱严覃武戴莫孔汤施樊葛邢乔庄颜倪聂章鲁岳翟殷詹欧耿焦俞"
    "左柳甘祝宁阮柯纪梅童"
    "凌裴霍翁骆辛靳蒙鲍喻祁蒲滕屈饶牟艾尤穆卓缪芦褚娄窦戚岑晏席卫柏宗瞿桂佟臧闵苟邬卞姬仇栾隋刁沙巫寇"
    "桑郎甄虞敖巩佘麻苑"
    "邝舒伍兰庞洪涂盛付冷赖池冼迟揭蔺郁郜邸隗裘芮荀储奚茅邰嵇狄阚昝糜卲谌亓虢郦郗綦逄覃佘靖濮厉褟鄢逯"
    "晁訾仝郏钮荆蒯"
)
# Also everyday words, or parts of many: they need more around them.
WORDLIKE = frozenset(
    "吉马何高白方黄金石史毛万安易向康温牛文申关包尚成谷曲冉蓝路管柴华房解古简车项连景费米应边商丛查于"
    "任程时单季常"
    "明水农司齐苗雷符游党麦霍代"
)
# Real but seldom, and mostly something else.
RARE = (
    frozenset(
        "仲花平计强全危支满乐敬贝仰伊宫幸牧山谈宿蓬劳璩云皮卞元禹伏宣贲杭诸滑羊於惠封羿汲邴松井乌焦巴弓"
        "宓秋暴钭戎祖束韶蓟薄印怀鄂索咸籍屠阴胥苍双闻莘贡扶堵宰"
        "郁雍寿扈燕冀浦慕茹宦鱼戈庾暨衡弘匡广禄阙殳沃蔚越夔隆师厍勾融毋乜鞠丰巢竺盖益桓候阳鹿练佐母冶藏"
        "晋税鄞商牟佴钦岱荣卜湛昌凤廉酆逢肇琚揣赫鄯"
    )
    - PLAIN
    - WORDLIKE
)
_COMPOUND_LIST = """
欧阳 司马 上官 诸葛 司徒 司空 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯 端木 宇文 长孙 独孤 南宫 轩辕 钟离 闾丘 澹台
公冶 宗政 濮阳 淳于 单于 太叔 申屠 公羊 赫连 百里 呼延 东郭 南门 左丘 西门 第五 万俟 闻人 拓跋 纳兰 耶律 完颜
爱新觉罗 叶赫那拉 张简 范姜
"""
COMPOUND = _COMPOUND_LIST.split()
# Before a title these are rather prepositions and verbs: 向老师请教, 连领导都来了.
LINKING = frozenset("向连管")
# How costly a surname is, on the scale of the lexicon, on top of the price of a name.
PRICE = (
    dict.fromkeys(RARE, 8)
    | dict.fromkeys(WORDLIKE, 4)
    | dict.fromkeys(PLAIN, 0)
    | dict.fromkeys("左兰温文安石康方高马黄白金何程史毛华万雷付卫宁", 1)
)
