"""Relation words that count as a person (P1.3)."""

# Several characters: no possessor needed. 阿姨 counts as 我阿姨 only.
_KIN_LIST = """
爸爸 妈妈 父亲 母亲 哥哥 姐姐 弟弟 妹妹 表哥 表姐 表姊 表弟 表妹 堂哥 堂姐 堂姊 堂弟 堂妹 叔叔 伯伯 舅舅 舅妈
姑姑 姑父 姨妈 小姨 姐夫 嫂子 老公 老婆 岳父 岳母
"""
KIN = frozenset(_KIN_LIST.split())
KIN_SINGLE = frozenset("爸妈哥姐弟妹")
WORK = (
    "老板",
    "领导",
    "上司",
    "主管",
    "导师",
    "师傅",
    "师父",
    "师兄",
    "师姐",
    "学长",
    "学姐",
    "leader",
    "mentor",
    "boss",
    "Leader",
    "Mentor",
    "Boss",
    "manager",
    "Manager",
    "supervisor",
)
FIRST_PERSON = ("我", "咱", "俺")
# What may stand between the possessor and the role: 我以前在上海的老板.
_BETWEEN_LIST = """
的 们 这边 那边 前 以前 之前 从前 当时 当年 现在 现任 前任 原来 原 上一任 上任 上一个 上个 上一家 上家 第一任
第一个 第一家 第一份 工作 公司 单位 部门 团队 小组 组 项目组 项目 组里 部门里 直属 直系 直接 顶头 大 老 新
研究生 硕士 博士 本科 大学 高中 学校 实验室 实习 时 时候 期间 论文 职场 入职 带教 同门 同校 同系 直线 亲 最
尊敬 敬爱 那个 那位 这位 这个 一位 一个 社团 学生会 里 行业 业务 技术 市场部 销售部 产品部 大区 分公司 总部 刚
毕业 过去 实习期 上份 第二任 工作室 读研 读博 上海 北京 深圳 系里 系 同专业 直系 直属的 公司的 前公司 老东家
前东家
"""
BETWEEN = _BETWEEN_LIST.split()
# Before a kin word, 的 or nothing in between: somebody else's.
OTHERS = (
    "他",
    "她",
    "你",
    "您",
    "他们",
    "她们",
    "你们",
    "别人",
    "人家",
    "对方",
    "大家",
    "某人",
    "朋友",
    "同事",
    "同学",
    "客户",
    "室友",
    "闺蜜",
    "邻居",
    "人",
    "领导",
    "老板",
    "上司",
    "导师",
    "孩子",
    "主角",
    "作者",
    "谁",
    "学长",
    "师兄",
    "经理",
    "老师",
    "队友",
    "伙伴",
    "TA",
    "ta",
    "Ta",
    "秘书",
    "发小",
    "妈",
    "爸",
    *KIN,
    "对象",
    "爱人",
    "媳妇",
    "奶奶",
    "爷爷",
    "男友",
    "女友",
    "男朋友",
    "女朋友",
)
