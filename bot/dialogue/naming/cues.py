"""What stands beside a person in a Chinese sentence: verbs of reaching out, ties, links of a list (P1.6)."""

_TIES_LIST = """
同事 同学 朋友 师兄 师姐 师弟 师妹 学长 学姐 学弟 学妹 老板 领导 上司 主管 经理 总监 导师 室友 舍友 队友 邻居
搭档 同桌 闺蜜 发小 老乡 校友 战友 客户 网友 球友 前辈 表哥 表姐 表弟 表妹 堂哥 堂姐 堂弟 堂妹 哥哥 姐姐 弟弟
妹妹 老公 老婆 舅舅 叔叔 我哥 我姐 我弟 我妹 师傅 师父 组长 主任 店长 助理 秘书 实习生 猎头 合伙人 中介 教练
房东 同行 伙伴 下属 徒弟 学生 书友 车友 工程师 设计师 律师 会计 编辑 班长 同门 同期 同乡 创始人 投资人
产品经理 讲师 特助 副手 搭子 教授 负责人 学员 好友 哥们 姐妹 死党 老同学 小伙伴 同僚
"""
TIES = _TIES_LIST.split()
_VERBS_LIST = """
找 约 约上 约了 问 问问 叫 请 请教 联系 联系下 联系上 联络 拜访 认识 认识了 感谢 谢谢 想到 想起 想起了 想到了
通过 托 拜托 麻烦 见 见见 见到 遇到 碰到 加 加了 加上 加下 喊 喊上 拉 拉上 带 带上 陪 追 介绍 推荐 记得 包括
比如 比如说 例如 就是 叫做 名叫 靠 求 私信 微信 打给 发给 发信给 写信给 告诉 邀请 约见 请到 多亏 先找 先约
再找 再约 聊聊 看看 关于 选 选了 候选 是 有 列 写 写下 跟进 去找 找找 找下 找一下 问下 问一下 联系一下 约一下
谢 探望 看望 回访 维护 咨询 请问 请示 求助 打电话给 私聊 提到 提过 姓 叫作 聯絡 结识 拜会 艾特 关注 问候 打扰
采访 邀 会会 会一会 盯 抱 崇拜 佩服 欣赏 喜欢 想念 祝 恭喜 面试官 当面问
"""
_VERBS = _VERBS_LIST.split()
_LINKS_LIST = """
和 跟 与 及 给 向 以及 还有 或 或者 再 先 让 被 帮 对 同 、 还 像 加 外加 另外 比
"""
_LINKS = _LINKS_LIST.split()
_NEAR_LIST = """
的 着 个 位 了 下 一下 这 那 过 到 上 中 里 在 要 想 去 把 又 也
"""
_NEAR = _NEAR_LIST.split()
# Before 的 these say where somebody works: 运营的朱朱.
_UNITS_LIST = """
部 部门 组 处 科 室 公司 集团 团队 中心 班 系 院 校 店 厂 行 所 运营 市场 财务 行政 人事 技术 产品 设计 销售
法务 研发 采购 客服 测试 前端 后端 算法 数据 公关 品牌 商务 物流 审计 战略 培训 前台 供应链 人力 HR IT 那边
这边 隔壁 对面 楼上 楼下 旁边 以前 之前 当时 认识 一起 老家 总部 分部 字节 腾讯 阿里 百度 华为 美团 京东 银行
券商 医院 学校 大学 高中 初中 小学 研究所 事务所 里 号楼 面
"""
UNITS = tuple(_UNITS_LIST.split())
# After these a clause begins, and its subject may be a person: 后来蒋航…, 没想到彭飞….
_OPENERS_LIST = """
后来 结果 其实 原来 当时 昨天 今天 前天 上周 上次 下周 本周 这周 每周 周末 那天 那次 去年 因为 所以 如果 要是
幸好 还好 幸亏 好在 没想到
听说 发现 觉得 知道 以为 可惜 可能 不过 但是 但 然后 最后 终于 刚好 正好 恰好 倒是 只有 说实话 老实说 当年 早上
晚上 中午 下午 刚才 有次 有一次 有天 现在 当初 至少 尤其 特别是 而且 并且 甚至 虽然 尽管 希望 多亏 之前 以前 昨晚
今早 上个月 上月 前年 最近 果然 偏偏 突然 忽然 毕竟 难怪 怪不得 据说 除非 除此 直到 自从 每次 只要 写到 说到 聊到
提到 讲到
"""
OPENERS = tuple(_OPENERS_LIST.split())
# 大家都喊他平哥: what follows is a name.
NAMED_SO = tuple(f"{verb}{whom}" for verb in "喊叫称" for whom in ("他", "她", "它", "TA", "ta", "人家"))
TIE_WORDS = tuple(TIES)
BEFORE_STRONG = frozenset([*_VERBS, *_LINKS, *TIES])
BEFORE_WEAK = frozenset(_NEAR)

_AFTER_STRONG_LIST = """
聊 吃 喝 谈 说 讲 问 帮 介 推 和 跟 、 与 在 他 她 请 约 见 打 发 都 吧 ( 是 以 及 还 或 教 给 让 带 也 可 老
曾 一 当 做 去 人 负 最 这 那 我 很 去 来 先 了 对 从 比 能 会 正 常 主 管 同 熟 学 工 比 主 联 现 刚 已 搞 开
答 肯 愿 总 经 喝 上 下 认 求 转 换 回 升 离 跳 毕 送 提 告 陪 叫 道 看 取 借 牵 拉 引 指 咨 探 / 讨 更 有 写
加 两 二 三 几 俩 拿 到 被 把 将 应 为 呀 啊 哈 呢 嘛 啦 哦 喔 , . ! ? ; : ~ 就 觉 想 听 什 没 不 混 创 入 搬
出 (
"""
AFTER_STRONG = frozenset(_AFTER_STRONG_LIST.split())
