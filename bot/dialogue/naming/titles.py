"""Titles that belong to a bare surname or given name (P1.2, P1.4)."""

_AFTER_SURNAME_LIST = """
总 姐 哥 叔 姨 伯 婶 嫂 爷 姑 工 导 老师 老板 师傅 师父 师兄 师姐 师弟 师妹 学长 学姐 学弟 学妹 经理 副经理
总经理 主任 副主任 主管 总监 副总监 副总 总裁 组长 科长 处长 局长 院长 校长 园长 教授 副教授 博士 医生 医师
大夫 护士 律师 董 董事 董事长 先生 女士 小姐 太太 部长 班长 会长 秘书 同学 队长 书记 教练 顾问 店长 厂长 课长
协理 副理 襄理 专员 行长 站长 所长 馆长 站长 社长 团长 连长 司令 市长 县长 区长 镇长 村长 委员 代表 主席 助理 会计
编辑 主编 总编 记者 导演 设计师 工程师 架构师 会计师 讲师 辅导员 班主任 叔叔 阿姨 伯伯 爷爷 奶奶 姑姑 婶婶
大哥 大姐 大叔 大妈 大爷 大嫂 大娘 大伯 老 公 局 处 院 校 秘 警官 法官 检察官 师太 法师 姑娘 少爷 老弟 老哥 兄
君 桑 sir Sir 领导 投资人 前辈 阿伯 妈妈 爸爸 科 妈 爸 头 队 主播 导师 师母 师 仔
"""
AFTER_SURNAME = _AFTER_SURNAME_LIST.split()
# Too short or too common to prove a name by themselves.
_WEAK_LIST = """
老 公 局 处 院 校 秘 头 队 科 妈 爸 兄 君 桑 导 工 姑 爷 姨 婶 师 代表 同学 妈妈 爸爸 领导 编辑 会计 委员 仔
"""
WEAK = frozenset(_WEAK_LIST.split())
# Only real after a name that is known to be one: 林科, 陈老.
_DROPPED_LIST = """
老 公 头 队 师 科 妈 爸
"""
DROPPED = frozenset(_DROPPED_LIST.split())
_AFTER_GIVEN_LIST = """
姐 哥 叔 姨 婶 嫂 老师 总 同学 学长 学姐 师兄 师姐 妹妹 哥哥 姐姐 阿姨 叔叔 君 桑 先生 小姐 女士 姑 伯 爷
"""
AFTER_GIVEN = _AFTER_GIVEN_LIST.split()
AFTER_LATIN = [*AFTER_GIVEN, "经理", "总监", "主管", "教授", "医生", "博士", "律师"]
# Words before 姐 and 哥 that make no name: 空姐, 帅哥, 表姐.
NOT_BEFORE = frozenset(
    "大小二三四五六七八九表堂学师空帅富御老干外姐哥的个位我你他她它们咱那这某一亲前美嫂先是有在和跟找"
    "约问叫摩墨八洗护队班"
    "店网红男女每各该本贵公当做不没就都还也又再很太最爸妈俺与及或"
)
PLURAL = ("们", "們")
