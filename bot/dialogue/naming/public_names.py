"""Public, historical and fictional people (P1.7). No such list is whole; `public` reads cues beside it."""

_CHINESE_LIST = """
彭于晏 徐静蕾 吴彦祖 金城武 邱淑贞 李冰冰 陈冠希 谢霆锋 古天乐 刘嘉玲 吴镇宇 周迅 赵薇 陈坤 黄磊 孙红雷 张译
王宝强 刘涛 佟丽娅 袁弘 靳东 王凯 陈赫 郑凯 李晨 王祖蓝 张雨绮 海清 姚晨 闫妮 宋丹丹 蔡明 郭冬临 冯巩 马未都
金星 孟非 乐嘉 张一山 关晓彤 热巴 刘诗诗 吴京 张译 周冬雨 马思纯 倪妮 舒淇 林青霞 王菲 那英 李宇春 张靓颖
邓亚萍 王楠 张怡宁 马龙 樊振东 孙杨 林丹 李宁 张小斐 郭麒麟 周恩来 钱学森 袁隆平 屠呦呦 钟南山 张文宏 李兰娟
杨振宁 霍金 图灵 冯诺依曼 香农 王羲之 唐伯虎 郑板桥 朱熹 程颐 关汉卿 汤显祖 曹雪芹 吴承恩 施耐庵 罗贯中 蒲松龄
庄周 晏子 苏秦 张仪 韩愈 柳宗元 欧阳修 辛弃疾 岳云鹏 范增 陈平 周公 姜子牙 姜太公 伯乐 俞伯牙 管鲍 刘关张
桃园三兄弟 曹植 司马相如 霍去病 卫青 班超 张骞 郑成功 戚继光 海瑞 张居正 魏征 狄仁杰 包拯 包青天 王熙凤 贾母
晴雯 潘金莲 西门庆 武大郎 白骨精 牛魔王 哪吒 孙行者 祥林嫂 孔乙己 阿Q 闰土 骆驼祥子 白嘉轩 宋思明 海藻 顾佳
王漫妮 钟晓芹 方鸿渐 安迪 张三丰 雷锋 郑和 雷军 李斌 马云 马化腾 任正非 乔布斯 马斯克
巴菲特 比尔盖茨 盖茨 张一鸣 刘强东 董明珠 俞敏洪 罗永浩 王健林 曹德旺 稻盛和夫 李嘉诚 张忠谋 郭台铭 黄仁勋
特朗普 川普 拜登 奥巴马 普京 卡耐基 卡内基 孔子 孟子 庄子 老子 孙子 荀子 韩非子 墨子 刘备 诸葛亮 曹操 张飞
关羽 赵云 孙权 周瑜 司马懿 吕布 王阳明 曾国藩 胡雪岩 李开复 樊登 罗振宇 余承东 王兴 董宇辉 李佳琦 薇娅 丁磊
李彦宏 周鸿祎 张朝阳 史玉柱 柳传志 杨元庆 张瑞敏 王石 冯仑 潘石屹 任志强 黄铮 程维 宿华 何小鹏 李想 王传福
曾毓群 宗庆后 钟睒睒 段永平 沈南鹏 张磊高瓴 徐小平 王思聪 贾跃亭 戴威 陈天桥 张小龙 王小川 梁文锋 王兴兴 彭蕾
蔡崇信 张勇 陆奇 吴军 吴晓波 刘润 李笑来 古典 万维钢 秦始皇 汉武帝 刘邦 项羽 韩信 张良 萧何 李世民 唐太宗
武则天 朱元璋 康熙 乾隆 雍正 慈禧 李白 杜甫 苏轼 苏东坡 白居易 王安石 李清照 陶渊明 鲁迅 胡适 钱钟书 杨绛
季羡林 梁启超 孙中山 毛泽东 毛主席 邓小平 周恩来 蒋介石 蔡元培 陈独秀 林则徐 李鸿章 左宗棠 和珅 纪晓岚 岳飞
文天祥 范仲淹 司马迁 司马光 屈原 管仲 鲍叔牙 伯牙 钟子期 范蠡 勾践 吕不韦 商鞅 孟尝君 毛遂 蔺相如 廉颇 孙悟空
唐僧 猪八戒 沙僧 宋江 林冲 武松 李逵 鲁智深 林黛玉 贾宝玉 薛宝钗 王熙凤 刘姥姥 韦小宝 令狐冲 郭靖 黄蓉 杨过
小龙女 张无忌 乔峰 段誉 许三多 甄嬛 安陵容 华妃 安嘉和 安迪 樊胜美 曲筱绡 哈利波特 福尔摩斯 华生 钢铁侠 蜘蛛侠
哆啦A梦 大雄 柯南 路飞 鸣人 祁同伟 高启强 安欣 李达康 侯亮平 高育良 范闲 庆帝 罗辑 叶文洁 章北海 孙少平 余欢水
苏明玉 许半夏 爱因斯坦 牛顿 达尔文 居里夫人 爱迪生 特斯拉 富兰克林 林肯 华盛顿 丘吉尔 罗斯福 拿破仑 希特勒
马克思 恩格斯 列宁 亚里士多德 苏格拉底 柏拉图 尼采 弗洛伊德 荣格 阿德勒 马斯洛 德鲁克 彼得德鲁克 扎克伯格
贝索斯 库克 奥特曼 山姆奥特曼 彼得蒂尔 芒格 查理芒格 索罗斯 达利欧 洛克菲勒 格兰诺维特 邓巴 亚当格兰特 奥普拉
科比 乔丹 詹姆斯 梅西 C罗 姚明 刘翔 李娜 郎平 谷爱凌 苏炳添 全红婵 周杰伦 林俊杰 王力宏 陈奕迅 张学友 刘德华
周润发 周星驰 成龙 李连杰 甄子丹 章子怡 范冰冰 杨幂 赵丽颖 杨紫 肖战 王一博 易烊千玺 王俊凯 王源 鹿晗 吴亦凡
黄晓明 邓超 孙俪 胡歌 沈腾 贾玲 马丽 黄渤 徐峥 葛优 陈道明 张艺谋 陈凯歌 冯小刚 李安 姜文 贾樟柯 赵本山 郭德纲
于谦 岳云鹏 何炅 汪涵 谢娜 撒贝宁 康辉 白岩松 柴静 董卿 杨澜 鲁豫 窦文涛 高晓松 李诞 罗翔 李子柒 papi酱
欧阳娜娜 蔡依林 林志玲 蔡英文 马英九 柯文哲 韩国瑜 金庸 古龙 琼瑶 三毛 韩寒 郭敬明 余华 莫言 刘慈欣 路遥
王小波 贾平凹 村上春树 东野圭吾 张爱玲 巴金 老舍 茅盾 沈从文 冰心 朱自清 徐志摩 林徽因 梁思成 王永庆 张荣发
施振荣 严长寿 蔡明介 魏哲家 刘德音 苏姿丰 童子贤 林百里 曹兴诚 徐旭东 蔡衍明 李泽楷 霍英东 邵逸夫 曾志伟
梁朝伟 张国荣 梅艳芳 黎明张 郭富城 五月天 邓丽君 罗大佑 周华健 张惠妹 马爸爸 雷布斯 强东哥 罗胖 薛之谦
毛不易 李荣浩 华晨宇 周深 刘亦菲 迪丽热巴 古力娜扎 白敬亭 张颂文 易中天 于丹 曾仕强 蔡康永 陈鲁豫 张泉灵
脱不花 李雪琴 杨天真 papi 俞军 梁宁 香帅 薛兆丰 刘墉 戴尔卡耐基 基思法拉奇 法拉奇 凯文凯利 纳瓦尔 塔勒布
丹尼尔卡尼曼 卡尼曼 科特勒 韦尔奇 杰克韦尔奇 松下幸之助 盛田昭夫 孙正义 柳井正 本田宗一郎
"""
CHINESE = frozenset(_CHINESE_LIST.split())

_LATIN_LIST = """
elon musk, steve jobs, bill gates, warren buffett, mark zuckerberg, oprah winfrey, oprah, barack obama, obama,
michelle obama, jeff bezos, dale carnegie, carnegie, lei jun, li bin, jack ma, tim cook, jensen huang,
donald trump, trump, joe biden, biden, adam grant, simon sinek, confucius, musk, buffett, zuckerberg, bezos,
einstein, albert einstein, newton, isaac newton, darwin, shakespeare, william shakespeare, hemingway,
sherlock holmes, sherlock, harry potter, hermione, dumbledore, batman, superman, spider-man, iron man,
tony stark, james bond, gandhi, mandela, nelson mandela, lincoln, abraham lincoln, george washington,
benjamin franklin, ben franklin, napoleon, churchill, winston churchill, socrates, plato, aristotle, sun tzu,
machiavelli, freud, jung, nietzsche, taylor swift, beyonce, rihanna, lady gaga, ed sheeran, justin bieber,
kim kardashian, michael jordan, lebron james, lebron, kobe, kobe bryant, messi, lionel messi, ronaldo,
cristiano ronaldo, serena williams, roger federer, tom cruise, tom hanks, brad pitt, leonardo dicaprio,
keanu reeves, emma watson, jackie chan, bruce lee, jet li, yao ming, keith ferrazzi, mark granovetter,
granovetter, robin dunbar, dunbar, malcolm gladwell, gladwell, daniel kahneman, kahneman, brene brown,
susan cain, reid hoffman, sheryl sandberg, satya nadella, sundar pichai, sam altman, peter thiel, larry page,
sergey brin, jack welch, peter drucker, drucker, stephen covey, covey, tim ferriss, tony robbins, robin sharma,
napoleon hill, robert kiyosaki, ray dalio, charlie munger, george soros, richard branson, branson, walt disney,
disney, henry ford, thomas edison, edison, nikola tesla, tesla, marie curie, stephen hawking, michael scott,
don draper, harvey specter, mike ross, ted lasso, jay gatsby, gatsby, walter white, don corleone,
vito corleone, forrest gump, jane austen, george orwell, jk rowling, stephen king, agatha christie,
haruki murakami, marcus aurelius, seneca, julius caesar, caesar, cleopatra, alexander the great, king arthur,
robin hood, angela merkel, merkel, putin, vladimir putin, xi jinping, mao zedong, deng xiaoping,
john f kennedy, jfk, kennedy, bill clinton, hillary clinton, hillary, pope francis, dalai lama, jesus, buddha,
lao tzu, genghis khan, walter isaacson, yuval noah harari, harari, cal newport, james clear, seth godin,
gary vaynerchuk, gary vee, naval ravikant, naval, nassim taleb, ben horowitz, marc andreessen, paul graham,
eric schmidt, marissa mayer, indra nooyi, steve wozniak, wozniak, jobs, zuck, dorie clark, ivan misner,
herminia ibarra, david burkus, chris voss, robert cialdini, cialdini, amy cuddy, angela duckworth, carol dweck
"""
LATIN = frozenset(name.strip() for name in _LATIN_LIST.replace("\n", " ").split(","))
