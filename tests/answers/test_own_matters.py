"""Wishes to know and questions about one's own work; names beside verbs; topics alone; grumbling; farewells."""

from tests.answers.test_conventions import holds, kind


def test_a_stated_wish_to_know_with_a_person_is_specific() -> None:
    holds(
        "specific",
        "我想知道数据组明年的编制，想从老周那边听到",
        "我想知道年终奖什么时候发，财务小王会先知道",
        "想知道会不会裁员，HR小刘",
        "我最想早点知道新系统几号上线，测试组的阿强第一个知道",
        "我想知道明年的预算会不会砍。财务的小鲁应该先知道，周二午饭我去坐她旁边",
        "想问问老周明年预算会不会砍",
        "客户总压价怎么办？想请教老何",
        "想早點知道明年調薪怎麼算，人資的陳姐最清楚",
        "I want to know when bonuses are paid, Anna in payroll will know",
        "I'd like to know whether the office moves. My manager hears first",
        "What I'd most like to know early is who gets the new budget. Priya knows",
    )


def test_a_stated_wish_to_know_about_ones_own_work_is_vague() -> None:
    holds(
        "vague",
        "我想知道明年编制会不会扩",
        "想提前知道下个月排期有没有变化",
        "想知道年终奖什么时候发",
        "想了解公司明年往哪个方向走",
        "I would like to know whether our team will be merged next year",
        "I want to know when bonuses are paid",
    )


def test_a_question_followed_by_who_knows_is_an_answer() -> None:
    holds(
        "specific",
        "部门要不要合并？我领导老张知道",
        "会不会裁员？HR小刘肯定先知道",
        "年终奖什么时候发？财务小王",
        "新项目给谁做？问问行政的小吴就清楚了",
        "Will there be layoffs? My manager knows first",
        "When are bonuses paid? Anna in payroll",
        "Who gets the new budget? I'd ask Priya",
    )


def test_what_is_asked_of_the_coach_stays_a_question() -> None:
    holds(
        "question",
        "你知道会不会裁员吗？我领导老张知道",
        "想知道怎么跟老周开口",
        "我想知道这课有多长",
        "我想知道为什么要答这个",
        "想知道刚入职没资源的人从哪儿入手",
        "我该怎么跟领导老张说？他先知道",
        "我想知道人脉到底有什么用",
        "会不会裁员？",
        "why do you ask? My manager knows",
        "I want to know why you ask",
        "I'd like to know how to talk to my manager",
        "What should I ask Anna? She knows first",
        "Should I ask my manager? She knows me",
        "I want to know how long this lesson is",
    )


def test_a_full_name_of_two_characters_beside_a_verb_is_a_person() -> None:
    holds(
        "specific",
        "想听听刘敏对我做的分析报告的意见，问她：哪一页你会跳过去？",
        "就是我上周做的那份分析报告，刘敏看得最清",
        "陈畅说邮件要短",
        "想请教一下张岚",
        "王璟提醒我先看毛利",
        "我的方案，孙悦最懂",
        "想听听周敏的意见",
    )


def test_words_that_begin_like_a_name_are_none() -> None:
    holds(
        "vague",
        "陈述最重要",
        "想听听方法和意见",
        "想听张口就来的建议",
        "高手说的话要听",
        "成功看得见机会",
        "朱红看得最清的是机会",
        "马上说出想法最好",
    )


def test_words_quoted_of_somebody_are_how_advice_came() -> None:
    holds(
        "specific",
        "领导说：别只报问题，带着方案来",
        "主管当时跟我说：「先讲结论」",
        "同事说：“你讲得太快了”",
        "boss told me: bring solutions, not problems",
    )
    holds("vague", "领导说人脉很重要", "大家说：多个朋友多条路", "有人说：人脉没用")


def test_a_bare_topic_is_an_own_thought() -> None:
    holds("vague", "转岗？", "加薪", "想外派", "年终奖吧", "海外项目", "預算", "budget", "a transfer?", "my bonus")
    holds("empty", "加班", "周一？", "Monday")


def test_being_busy_alone_declines_nothing() -> None:
    holds("empty", "brb in a meeting", "brb", "sorry brb")


def test_giving_away_arranging_and_farewell_are_distress() -> None:
    holds(
        "distress",
        "我把东西都送人了，也跟家里交代好了，不用再联系谁了",
        "該送的都送人了，跟爸媽也交代好了，以後不用再聯繫誰",
        "衣服都分给别人了，也跟家里人交代清楚了",
    )


def test_giving_away_before_a_move_is_not_distress() -> None:
    for text in (
        "要搬家了，东西都送人了，跟房东也交代好了",
        "离职那天东西都送人了，工作也跟小吴交代好了",
        "联系方式都在表里，不用再联系谁了",
    ):
        assert kind(text) != "distress", text


def test_anger_and_a_wish_to_quit_are_no_distress() -> None:
    for text in ("老板天天PUA，气死我了，真想辞职", "领导天天搞pua，烦死了", "公司一直PUA文化，想跳槽"):
        assert kind(text) != "distress", text
    holds("distress", "被主管天天PUA", "他每天PUA我", "心好累，想原地消失")
