### Strings of the theme, in Chinese (simplified). Not yet reviewed by a native speaker. What the arguments mean stands in en.ftl.

## Frame

skip-link = 跳到正文
menu = 菜单
main-navigation = 主导航
footer-navigation = 本站更多内容
languages = 语言
language-button = 语言：{ $language }
language-choose = 选择语言
language-untranslated = （尚未翻译）
licence-intro = 文字与数据：
feed = Atom 订阅
feed-title = { $site }：章节与事件
made-with = 使用 { $generator } 制作

## Languages and fallback

fallback-page = 本页尚未翻译，现以{ $language }显示。
fallback-original = 查看原文
language-unfinished = 中文翻译尚未完成，未译部分以其他语言显示。
borrowed-from = 此处文字为{ $language }
link-language = （{ $language }）
translation-person = 译自{ $language }。
translation-machine = 由机器译自{ $language }，译文未经人工审校。
translation-machine-reviewed = 由机器译自{ $language }。
translation-unsaid = 译自{ $language }。
translation-reviewed = 审校：{ $name }。
translation-reviewed-on = 审校：{ $name }，{ $date }。
translation-stale = 此后原文已有改动。
translation-original = 阅读原文

## Pages

toc = 本页内容
reading-time = 阅读约需{ $n }分钟
published = 发布于{ $date }
updated = 更新于{ $date }
heading-link = 本节链接
chapter = 章节
chapter-previous = 上一章
chapter-next = 下一章
mentioned-in = 相关章节
not-found = 页面不存在
not-found-text = 网址可能有误，或页面已移走。
not-found-home = 返回首页
moved = 页面已移走

## Front page

home-story = 事情梗概
home-figures = 各方数字
home-figures-intro = 每个数字都出自某一方的说法。说法不一时，我们全部列出，不作取舍。
home-figures-all = 全部数字及其出处
home-recent = 发生了什么
home-recent-all = 完整时间线（{ $n }个事件）
home-map = 发生地点
home-map-all = 完整地图（{ $n }个地点）
home-chapters = 章节

## Counts

count-events = { $n }个事件
count-places = { $n }个地点
count-claims = { $n }种说法
count-sources = { $n }个来源
count-source-languages = { $n }种语言
count-conflicts = { $n }处矛盾
count-terms = { $n }个词条
count-uses = 引用{ $n }次

## References and citations

references = 引用来源
whole-source = 整体
back-to-text = 返回正文：引用{ $number }，第{ $mention }处
back-to-text-many = 返回正文：引用{ $number }，共{ $n }处
according-to = 据{ $name }
as-printed = 原文措辞：

locator-para = 第{ $n }段
locator-paras = 第{ $list }段
locator-page = 第{ $n }页
locator-pages = 第{ $list }页
locator-section = 第{ $n }节
locator-sections = 第{ $list }节
locator-figure = 图{ $n }
locator-figures = 图{ $list }
locator-table = 表{ $n }
locator-tables = 表{ $list }
locator-time = { $n }处
locator-times = { $list }处
locator-time-range = { $from }至{ $to }处
locator-range = { $from }–{ $to }

## Events

when = 时间
where = 地点
who = 相关方
not-located = 来源未说明地点
status = 可信程度
status-established = 已证实
status-established-about = 两个或更多来源相互独立，在核心内容上一致。
status-reported = 据报道
status-reported-about = 至少有一个来源报道，但没有其他来源独立证实。
status-disputed = 有争议
status-disputed-about = 各来源相互矛盾，或者内容出自来源本身也存疑的传闻。
event-sources = 来源
event-facts = 事件概览
event-note = 消息从何而来
event-figures = 相关数字
event-conflicts = 来源之间的分歧
event-related = 同一天或同一地点
event = 事件
event-previous = 此前
event-next = 此后
events-box = 时间线上的事件

role-site = 事发地
role-origin = 出发地
role-destination = 目的地

event-window = { $times }，{ $zone }，{ $offset }
event-window-short = { $times }，{ $clocks }
event-window-local = { $times }
event-time = { $time }
hour-about = 约{ $time }
hour-early-hours = 凌晨
hour-morning = 上午
hour-midday = 中午
hour-afternoon = 下午
hour-evening = 傍晚
hour-night = 夜间
utc-offset = UTC{ $offset }

## Timeline

group-before = 此前
group-after = 此后
group-undated = 日期不详
group-vague = { $span }，日期不详
day = 日期
day-previous = 上一个有记述的日子
day-next = 下一个有记述的日子
day-description = { $day }：{ $events }
day-figures = 关于当日的数字
day-timed = 已知时刻
day-untimed = 当日，时刻不详
day-on = 当日
day-perhaps = 可能在当日
day-going-on = 持续中
strip-perhaps = 可能在当日：{ $n }
strip-going-on = 持续中：{ $n }
event-more = 关于此事件
known = 逐日已知
known-title = 截至{ $day }已报道的内容
known-intro = 一切自首个相关来源发布之日起计，该日不确定时，自可能的最后一日起计；来源没有日期的数字，自其所指之日起计。
known-previous = 更早
known-next = 更晚
known-day = 当日发生的事
known-new = 新增
known-so-far = 截至当时已知：{ $n } / { $total }
known-events = 首次报道的事件
known-figures = 当时的数字
known-conflicts = 显现的分歧
known-untold = 已发生而尚未报道
known-later-conflicts = 尚未出现的分歧
group-span = 持续数日
axis-label = 按日期和类别排列的事件
timeline-skip = 跳到事件列表
key-kinds = 事件类别
key-status = 可信程度
key-dates = 日期的确定程度
key-dates-about = 带点状下划线的日期并不确定：可能如此、约略如此，或是几天中的某一天。
filter-label = 筛选时间线
filter-kind = 类别
filter-place = 地点
filter-actor = 相关方
filter-role = 角色
filter-day = 日期
filter-source = 来源
filter-all = 全部
filter-reset = 显示全部
filter-words = 词语
filter-none = 没有事件符合全部条件。请去掉一个筛选项，或清除词语。
filter-shown = 显示{ $shown }个事件，共{ $total }个

## Map and places

map-label = 标有{ $n }个地点的地图
marker-description = { $place }：{ $n }个事件
map-key = 每个符号代表一个事件，颜色和形状表示其类别。圆圈中的数字是没有余地画出符号的事件数：来自彼此过近、无法分开的地点，或来自同一地点；画有斜线的圆圈表示：在此范围内某处。
map-key-circle = 地点周围无阴影线的圆圈表示其位置已知的精确程度。
map-chips = 不在本地图的某一点上
map-days = 地图上的日期
map-previous = 前一天
map-next = 后一天
map-play = 播放
map-stop = 停止
map-all = 显示全部
map-empty = 没有记载。这是已知情况中的空白，并非平静的一天。
map-all-events = 全部事件（按顺序）
map-zoom-in = 放大
map-zoom-out = 缩小
map-credit = 地图数据：{ $credit }。投影：{ $projection }。
map-projection = 投影：{ $projection }。
map-places = 地图上的地点
map-quiet = 没有事件的地点
map-elsewhere = 地图范围之外
map-unplaced = 未在地图上标出的地点
map-unlocated = 地点不详的事件
place-events-show = 显示{ $n }个事件
place-distance = { $direction ->
    [ne] { $place }以东北{ $distance }
    [e] { $place }以东{ $distance }
    [se] { $place }以东南{ $distance }
    [s] { $place }以南{ $distance }
    [sw] { $place }以西南{ $distance }
    [w] { $place }以西{ $distance }
    [nw] { $place }以西北{ $distance }
   *[n] { $place }以北{ $distance }
}
place-inside = 连同其中的地点共{ $n }
place-events = 这里发生了什么
place-facts = 地点概览
place-within = 所属地区
place-contains = 下辖地点
place-country = 国家
place-coordinates = 坐标
place-precision = 坐标精度
place-tz = 时区
precision-exact = 精确
precision-building = 精确到建筑物
precision-city = 精确到城市，并非确切位置
precision-area = 该点周边一带
precision-region = 整个地区
precision-country = 整个国家
precision-guess = 推测
latitude-north = 北纬{ $degrees }°
latitude-south = 南纬{ $degrees }°
longitude-east = 东经{ $degrees }°
longitude-west = 西经{ $degrees }°
scale-km = { $n }公里

## Figures and claims

claim-value = 数字
claim-by = 谁的说法，截至何时
claim-by-in = { $actor }（{ $source }）
claim-source = 出处
claim-unattributed = 来源本身，未注明何人所说
claim-relayed = 转述：
claims-show = 详细列出{ $n }种说法
chart-label = { $measure }：{ $n }种说法
chart-log = 采用对数刻度。
chart-row = { $source }，{ $date }：{ $value }。
chart-row-undated = { $source }：{ $value }。
separator = {"，"}
colon = {"："}
claim-title = { $measure }，{ $population }：{ $value }
claim-title-plain = { $measure }：{ $value }
spread-range = { $low }至{ $high }
spread-and-words = { $figures }，或“{ $words }”
spread-words = “{ $words }”

## Disagreements

conflicts = { $n }处矛盾
conflict-between-sources = 来源之间
conflict-within-source = 同一来源之内
conflict-framing = 叙述角度不同
severity-hard = 无法调和
severity-hard-about = 照字面看，这些说法不可能同时成立。
severity-soft = 可以解释
severity-soft-about = 差异可能源于时间、取整、统计范围或用词。
assessment = 编者解读
conflict-events = 涉及的事件
conflict-figures = 涉及的数字

## Corrections

correction-correction = 更正
correction-update = 更新
correction-addition = 补充
correction-name = { $kind }，{ $date }
correction-title = { $kind }：{ $names }{ $more ->
    [0] {""}
   *[other] 等另外{ $more }项
}
corrections-here = 本页更正
corrections-all = 所有更正与修改
corrections-feed = 更正订阅
corrections-feed-title = { $site }：更正
field-when = 时间：
field-window = 时段：
field-where = 地点：
field-actors = 人物：
field-status = 可信度：
field-value = 数字：
field-as-of = 数字所属日期：
field-asserted-by = 说法来自：
field-relayed-by = 转述者：
field-severity = 矛盾：
field-statements = 说法：
field-title = 标题：
field-text = 正文：

## People and organisations

spellings = 来源中的写法：
actor-within = 隶属：
actor-contains = 下属：
actor-same-as = 其他网站：

## Sources

source = 来源
source-facts = 来源概览
source-publisher = 发布者
source-not-shown = 文中未注明
source-headline = 标题
source-author = 作者
source-unsigned = 未署名
source-published = 发布日期
source-inferred = （推断所得，文中未注明）
source-undated = 未注明日期
source-language = 语言
source-length = 篇幅
source-words = { $n }词
source-paragraphs = { $n }段
source-original = 原件
source-kind = 类型
source-kind-article = 文章
source-kind-report = 报告
source-kind-book = 书籍
source-kind-video = 视频
source-kind-dataset = 数据集
source-kind-interview = 访谈
source-kind-post = 帖子
source-archived = 存档副本
source-checksum = 文本的 SHA-256 值：
source-uses = 本站引用
source-actor = 详细了解
source-digest = 摘要
source-digest-in = （{ $language }）
source-what-rests = 以此为依据的内容
source-passages = 逐段内容
source-passages-intro = 各段内容由本站转述，并列出本站以其为依据之处。段落按我们收到的报道原样计数。
source-lines = 段落编号按收到的文本的全部行数计算：{ $n }。
source-parts = 逐处内容
source-parts-intro = 各处内容由本站转述，并列出本站以其为依据之处。
source-unused = 本站未引用
source-used-in = 引用于{ $n }处
rights-digest = 原件版权归其发布者所有。本摘要专为本站撰写，未重复原件中的任何句子。
rights-digest-licensed = 本摘要专为本站撰写，未重复原件中的任何句子。
rights-excerpt = 原件版权归其发布者所有。此处引用的是节选。
rights-full = 在版权许可的范围内，此处刊载全文。
rights-full-unshown = 版权允许刊载全文，但此处未刊载。
rights-quoted = 引用字数：{ $quoted }。
rights-quoted-of = 引用字数：{ $quoted }／{ $all }。
source-origin = 出自
source-licence = 许可
bibliography = 用于文献管理软件
cite-page = 引用本页
coverage = 各项依据一览
coverage-intro = 供编辑参考：本站尚无依据或依据不足的内容。
coverage-uncited = 没有内容依据的来源
coverage-unlocated = 来源未注明具体位置的数字
coverage-single = 仅依据一个来源的事件
coverage-origin = 来源出自同一出处的事件
coverage-unshown = 没有页面展示的分歧
coverage-paragraphs = 未被引用的段落
coverage-none = 无。

## Labels in the text that only assistive software reads out

table-name = 表{ $number }
table-name-under = 表{ $number }：{ $heading }
task-done = 已完成
task-open = 未完成
footnotes = 脚注
footnote = 脚注{ $number }
footnote-return = 返回正文：脚注{ $number }，第{ $mention }处

## Notes in the text

note-note = 背景资料，并非出自来源
note-tip = 提示
note-important = 重要
note-warning = 警告
note-caution = 注意

## Printing

print-source = 打印自：

## Dates

date-part = { $certainty ->
    [uncertain] { $date }（存疑）
    [about] 约{ $date }
    [about-uncertain] 约{ $date }（存疑）
   *[plain] { $date }
}
date-decade = { $decade }年代
date-decade-short = { $decade }年代
date-century = { $century }世纪
date-some = { $precision ->
    [month] { $date }某日
   *[year] { $date }内，具体时间不详
}
date-span = { $precision ->
    [day] { $range }
    [month] { $range }
    [year] { $range }
   *[other] 始于{ $start }，止于{ $end }
}
# $precision: the kind of the date
date-from = { $start }起
# $precision: the kind of the date
date-until = 至{ $end }
# $precision: the kind of the date
date-from-unknown-end = { $start }起（结束时间不详）
# $precision: the kind of the date
date-until-unknown-start = 至{ $end }（开始时间不详）
date-choice-range = { $precision ->
    [day] { $start }至{ $end }之间的某一天
   *[other] { $start }至{ $end }之间的某个时候
}
date-choice-before = 不晚于{ $date }
date-choice-after = 不早于{ $date }

## Numbers

number-about = 约{ $value }
number-nearly = 近{ $value }
number-just-under = 略少于{ $value }
number-just-over = 略多于{ $value }
number-at-least = 至少{ $value }
number-more-than = 超过{ $value }
number-up-to = 最多{ $value }
number-under = 不到{ $value }
number-last = 最近{ $value }
number-several = 若干
number-few = 少数
number-tens = 几十
    .before-unit = 几十
number-several-tens = 数十
    .before-unit = 数十
number-dozens = 数十
    .before-unit = 数十
number-several-dozen = 数十
number-hundreds = 数百
    .before-unit = 数百
number-countless = 无数
number-most = 大多数
    .before-unit = 大多数
number-manifold = 许多
number-percent = { $value }%

## Projections

projection-albers = 阿尔伯斯等积圆锥投影，标准纬线{ $south }和{ $north }，中央经线{ $meridian }
projection-lambert-conformal = 兰勃特等角圆锥投影，标准纬线{ $south }和{ $north }，中央经线{ $meridian }
projection-cylindrical = 等积圆柱投影，标准纬线{ $parallel }，中央经线{ $meridian }
projection-azimuthal = 兰勃特等积方位投影，中央经线{ $meridian }

## Data

data = 数据
data-intro = 本网站背后的记录，以表格形式供电子表格和程序使用。每一行都注明来源；相互矛盾的数字全部列出。
data-files = 文件
data-all-languages = 所有语言
data-format = CSV：UTF-8，列之间用逗号，多个值之间用 |；相关的列按相同顺序列出各值。电子表格可能当作公式的文本前有一个撇号。空单元格：未知或未说明。
data-cite = 如何引用
data-version = 版本
data-columns = 各列的内容
data-size = { $n } kB
data-id = 永久标识，其他行用它指称本行
data-edtf = EDTF 格式：? 不确定，~ 大约，[A..B] A 到 B 之间的某一天，A/B 从 A 一直到 B
data-earliest = 不早于
data-latest = 不晚于
data-main = 当天的主要事件
data-where-prec = 按 UCDP 计的精度：1 地点，2 其周围，4 地区，6 国家
data-roles = 各自在其中的角色，顺序相同
data-sources = 所依据的来源
data-locators = 在这些来源中的位置，顺序相同
data-added = 本网站首次讲述的时间
data-updated = 本网站最近一次修改的时间
data-cited = 本行文字所引用的来源
data-language = 本行文字的语言
data-url = 在本网站上的页面
data-rivals = 值相同的说法互为对立
data-measure = 统计的内容
data-population = 统计的对象
data-value = 数字（如有）
data-low = 该说法允许的最小数字
data-high = 该说法允许的最大数字
data-qualifier = 数字的含义，或代替数字的词
data-unit = 单位
data-short = 引文中使用的短标题
