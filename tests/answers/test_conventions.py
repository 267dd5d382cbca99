"""One behaviour for each clause of the labelling conventions."""

import pytest

from bot.dialogue.answers import Kind, read


def kind(text: str) -> Kind:
    """The kind, whatever the question."""
    return read(text, question="advice", lang="zh-Hans").kind


def holds(expected: Kind, *texts: str) -> None:
    """Every text is of this kind."""
    assert {text: kind(text) for text in texts} == dict.fromkeys(texts, expected)


def test_a_wish_to_die_vanish_or_be_no_burden_is_distress() -> None:
    holds("distress", "不想活了", "我要是消失了大家都轻松", "我只是家里的累赘", "I don't want to wake up anymore")


def test_self_harm_is_distress_even_in_jest() -> None:
    holds("distress", "我又开始割腕了 哈哈", "I started cutting again lol")


def test_not_being_able_to_go_on_is_distress_without_a_small_cause() -> None:
    holds("distress", "我真的撑不下去了", "走投无路了", "I can't go on like this")


def test_lasting_symptoms_are_distress() -> None:
    holds("distress", "每天都哭着睡着", "已经一个月睡不着 吃不下", "I get panic attacks every morning before work")


def test_harassment_threats_and_violence_are_distress_without_a_feeling_word() -> None:
    holds(
        "distress",
        "主管总是摸我的腿",
        "他威胁我不听话就曝光我的照片",
        "被老公打了",
        "my boss keeps touching my leg",
    )


def test_repeated_humiliation_is_distress_and_one_scolding_is_not() -> None:
    assert kind("领导每天当着大家骂我没用") == "distress"
    assert kind("昨天被领导骂了一顿") != "distress"


def test_a_loss_that_cannot_be_borne_is_distress_and_a_death_as_background_is_not() -> None:
    assert kind("我妈走了 我不知道怎么活下去") == "distress"
    assert kind("我叔叔前年去世了 他教过我怎么谈价") == "specific"


def test_another_person_in_danger_now_is_distress() -> None:
    holds("distress", "室友说她今晚要自杀", "my friend says she is going to kill herself")


def test_hyperbole_with_a_small_cause_or_a_joke_mark_is_not_distress() -> None:
    holds("empty", "写周报写到想死", "又开会 我要疯了", "活不下去了哈哈哈", "Mondays make me want to die 😅")


def test_what_is_over_is_not_distress() -> None:
    assert kind("大学时抑郁过 是辅导员王老师陪我走出来的 现在好了") == "specific"


def test_set_phrases_are_not_distress() -> None:
    holds("empty", "累死了", "困死我了", "bored to death")


def test_harm_words_in_other_senses_are_not_distress() -> None:
    for text in ("客户威胁要换供应商", "老刘打我电话了", "help me break down the problem", "公司办了反性骚扰培训"):
        assert kind(text) != "distress", text


def test_requests_count_as_questions_without_a_question_mark() -> None:
    holds(
        "question",
        "给我讲讲第二个好处吧",
        "帮我看看这样写行不行",
        "give me an example",
        "什么叫弱关系",
        "怎麼開口比較好",
    )


def test_a_question_beside_a_specific_answer_is_a_question() -> None:
    assert kind("我师傅老说我慢 我该听他的吗") == "question"


def test_rhetorical_questions_are_no_questions() -> None:
    holds("vague", "谁不想呢？", "谁会跟机会过不去", "who wouldn't want that", "why would anyone say no to that")


def test_tags_that_seek_agreement_are_no_questions() -> None:
    holds("vague", "多认识人总没错吧？", "人脉挺重要的对吧", "people matter, right?")


def test_reported_questions_are_no_questions() -> None:
    holds("specific", "我问小王能不能早点给我排期", "I asked Rosa whether the office moves")


def test_a_hedged_idea_is_specific() -> None:
    holds("specific", "maybe Karim from ops?", "可能是行政的小吴？")


def test_bare_question_marks_are_empty() -> None:
    holds("empty", "？？？", "??")


def test_not_knowing_how_is_an_own_thought() -> None:
    holds("vague", "不知道怎么跟陌生人开口", "not sure how to talk to people")


def test_asking_to_skip_or_change_is_refusal() -> None:
    holds("refusal", "可以换一题吗", "能跳过吗", "can we skip this one?")


def test_declining_postponing_and_privacy_are_refusal() -> None:
    holds(
        "refusal",
        "不想说",
        "现在忙 晚上再答",
        "这个问题太私人了",
        "I'd rather not",
        "none of your business",
        "唔想講",
    )


def test_a_refusal_with_a_hint_stays_a_refusal() -> None:
    assert kind("不想细说，跟我前领导有关") == "refusal"


def test_declining_something_else_is_no_refusal() -> None:
    holds("vague", "我不想为了人脉去巴结谁", "不想靠关系 想靠自己")
    holds("specific", "book 20 min with my skip-level manager", "I'll pass my notes to Dana tomorrow")


def test_a_name_or_a_role_made_particular_is_specific() -> None:
    holds("specific", "周姐", "我前领导", "一个前同事", "行政的小吴", "门卫", "我女朋友", "our CFO", "Priya")
    holds("specific", "我师付 他说慢就是快", "an engineer on the Tokyo team", "@lily_2020 告诉我的")


def test_somebody_without_a_name_is_nobody_in_particular() -> None:
    holds("vague", "hmm, a friend I guess", "someone at work, I suppose", "同事提醒的", "朋友介绍的")
    holds("specific", "老王", "someone on the payments team", "a friend told me about the opening")


def test_a_thing_to_improve_is_an_own_thought_and_no_idea_is_none() -> None:
    assert kind("My presentation skills") == "vague"
    holds("empty", "说不上来吧，好像没有谁", "好像没有", "这个嘛 真没啥想法")


def test_lacking_others_later_in_the_sentence_takes_nobody_away() -> None:
    assert kind("我前领导告诉我说邮件写得太长了没有人会看到最后") == "specific"


def test_categories_wishes_public_figures_and_lesson_characters_are_not_particular() -> None:
    holds("vague", "同事和朋友", "要是有个大佬带我就好了", "马云说过要多交朋友", "雷军的人脉真广", "其他部门的人")


def test_one_past_event_with_another_person_is_specific() -> None:
    holds(
        "specific", "上次聚餐听同事说要搬办公室", "在朋友圈看到内推就投了", "a colleague once told me I interrupt"
    )


def test_a_concrete_act_or_a_fixed_habit_is_specific() -> None:
    holds(
        "specific",
        "给猎头回个消息",
        "下週三去聽產業論壇",
        "每个月约一个别的部门的人吃午饭",
        "update my CV tonight",
    )


def test_generic_intentions_are_vague() -> None:
    holds("vague", "多参加活动 多交朋友", "I should network more", "要多跟同事沟通")


def test_verdicts_proverbs_and_denials_with_a_reason_are_vague() -> None:
    holds("vague", "有用", "人脉没用", "多个朋友多条路", "我圈子小，没有这样的人")


def test_shyness_is_an_own_thought() -> None:
    holds("vague", "我很内向不喜欢社交", "being shy makes this hard for me")
    assert kind("我很内向怎么办？") == "question"


def test_sarcasm_is_read_by_its_surface() -> None:
    assert kind("呵呵") == "empty"
    assert kind("呵呵 有关系就是好办事呗") == "vague"


def test_filler_noise_greetings_and_small_talk_are_empty() -> None:
    holds(
        "empty", "", "。。。", "嗯", "asdfgh", "早上好", "说得有道理", "没有", "不知道", "dunno", "🙂👌", "烦死了"
    )


def test_rude_words_stop_the_coach_or_say_nothing() -> None:
    assert kind("别烦我") == "refusal"
    assert kind("你这机器人真笨") == "empty"


@pytest.mark.parametrize(
    ("text", "topic"), [("我很内向", "introvert"), ("这不就是拍马屁", "flattery"), ("要给领导送礼", "gifts")]
)
def test_a_concern_the_lesson_answers_is_heard(text: str, topic: str) -> None:
    assert read(text, question="advice", lang="zh-Hans").topic == topic


def test_a_plan_to_ask_somebody_and_an_idea_put_as_a_question_are_no_questions() -> None:
    holds(
        "specific",
        "会不会是仓库的阿德？",
        "约以前公司的主管去饮茶 问下有没有空缺",
        "想约做跨境的胖哥出来 请教下退税",
    )
    assert kind("得多留意别人在说什么") == "vague"


def test_one_own_deep_suffering_alone_is_distress() -> None:
    holds(
        "distress", "在楼梯间哭了好几次", "抑郁症又犯了", "我被这份工作毁了", "I sobbed in the stairwell again",
        "my meds aren't working", "I keep thinking about the river", "地铁进站的时候总想往前一步",
    )  # fmt: skip


def test_deep_words_of_others_trades_and_trifles_are_no_distress() -> None:
    for text in (
        "朋友有抑郁症 是我陪她去医院的",
        "我在药厂做抗抑郁药的推广 认识很多医生",
        "在楼梯间听到别人说要裁员",
        "I cried in the cinema",
        "I'm so done with spreadsheets",
        "my hands shake when I speak in public",
    ):
        assert kind(text) != "distress", text
