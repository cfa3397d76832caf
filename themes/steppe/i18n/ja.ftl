### Strings of the theme, in Japanese. Not yet reviewed by a native speaker. What the arguments mean stands in en.ftl.

## Frame

skip-link = 本文へ移動
menu = メニュー
main-navigation = メインナビゲーション
footer-navigation = このサイトのほかのページ
languages = 言語
language-button = 言語：{ $language }
language-choose = 言語を選ぶ
language-untranslated = （未翻訳）
licence-intro = 文章とデータ：
feed = Atomフィード
feed-title = { $site }：各章と出来事
made-with = { $generator }で作成

## Languages and fallback

fallback-page = このページはまだ翻訳されていません。{ $language }で表示しています。
fallback-original = 原文を見る
language-unfinished = 日本語への翻訳はまだ途中です。未訳の部分は別の言語で表示しています。
borrowed-from = この部分は{ $language }
link-language = （{ $language }）
translation-person = { $language }から翻訳。
translation-machine = { $language }から機械翻訳。訳文は人による確認を受けていません。
translation-machine-reviewed = { $language }から機械翻訳。
translation-unsaid = { $language }から翻訳。
translation-reviewed = 確認：{ $name }。
translation-reviewed-on = 確認：{ $name }、{ $date }。
translation-stale = その後、原文が変更されました。
translation-original = 原文を読む

## Pages

toc = このページの内容
reading-time = 読了まで約{ $n }分
published = 公開日：{ $date }
updated = 更新日：{ $date }
heading-link = この節へのリンク
chapter = 章
chapter-previous = 前の章
chapter-next = 次の章
mentioned-in = 関連する章
not-found = ページが見つかりません
not-found-text = アドレスが間違っているか、ページが移動した可能性があります。
not-found-home = トップページへ
moved = このページは移動しました

## Front page

home-story = 出来事のあらまし
home-figures = 情報源が示す数字
home-figures-intro = どの数字にも、それを主張する誰かがいます。食い違う場合はすべて示し、どれか一つを選ぶことはしません。
home-figures-all = すべての数字とその出どころ
home-recent = 起きたこと
home-recent-all = 年表全体（出来事{ $n }件）
home-map = 起きた場所
home-map-all = 地図全体（{ $n }か所）
home-chapters = 章

## Counts

count-events = 出来事{ $n }件
count-places = { $n }か所
count-claims = 主張{ $n }件
count-sources = 情報源{ $n }件
count-source-languages = { $n }言語
count-conflicts = 食い違い{ $n }件
count-terms = 用語{ $n }語
count-uses = 引用{ $n }回

## References and citations

references = 出典
whole-source = 全体
back-to-text = 本文に戻る：出典{ $number }、{ $mention }番目の箇所
back-to-text-many = 本文に戻る：出典{ $number }、全{ $n }か所
according-to = { $name }による
as-printed = 原文の表現：

locator-para = 第{ $n }段落
locator-paras = 第{ $list }段落
locator-page = { $n }ページ
locator-pages = { $list }ページ
locator-section = 第{ $n }節
locator-sections = 第{ $list }節
locator-figure = 図{ $n }
locator-figures = 図{ $list }
locator-table = 表{ $n }
locator-tables = 表{ $list }
locator-time = { $n }
locator-times = { $list }
locator-time-range = { $from }～{ $to }
locator-range = { $from }～{ $to }

## Events

when = 日時
where = 場所
who = 関係者
not-located = 情報源に場所の記載なし
status = 確かさ
status-established = 確認済み
status-established-about = 二つ以上の情報源が、互いに独立に、核心部分で一致しています。
status-reported = 報道あり
status-reported-about = 少なくとも一つの情報源が伝えていますが、ほかに独立した裏付けはありません。
status-disputed = 異論あり
status-disputed-about = 情報源どうしが矛盾しているか、情報源自身も疑う伝聞に基づいています。
event-sources = 情報源
event-facts = 出来事の概要
event-note = どのように知られたか
event-figures = 関連する数字
event-conflicts = 情報源の食い違い
event-related = 同じ日または同じ場所の出来事
event = 出来事
event-previous = これより前
event-next = これより後
events-box = 年表より

role-site = 現場
role-origin = 出発地
role-destination = 目的地

event-window = { $times }、{ $zone }、{ $offset }
event-window-short = { $times }、{ $clocks }
event-window-local = { $times }
event-time = { $time }
hour-about = { $time }ごろ
hour-early-hours = 未明
hour-morning = 朝
hour-midday = 正午ごろ
hour-afternoon = 午後
hour-evening = 夕方から夜
hour-night = 深夜
utc-offset = UTC{ $offset }

## Timeline

group-before = それ以前
group-after = それ以後
group-undated = 日付不明
group-vague = { $span }（日は不明）
day = 日ごと
day-previous = 記述のある前の日
day-next = 記述のある次の日
day-description = { $day }: { $events }
day-figures = この日についての数字
day-timed = 時刻のわかる出来事
day-untimed = その日（時刻は不明）
day-on = この日
day-perhaps = この日かもしれない
day-going-on = 続いていたこと
strip-perhaps = この日かもしれない：{ $n }
strip-going-on = 続いていたこと：{ $n }
event-more = この出来事について
known = 日ごとに知られていたこと
known-title = { $day }までに報じられていたこと
known-intro = すべて、最初に伝えた資料が出た日から数えます。その日が不確かな場合は、ありうる最後の日からです。資料に日付のない数字は、それが示す日から数えます。
known-previous = それ以前
known-next = それ以後
known-day = この日に起きたこと
known-new = 新規
known-so-far = その時点で判明：{ $total }件中{ $n }件
known-events = 初めて報じられた出来事
known-figures = その時点の数字
known-conflicts = 明らかになった食い違い
known-untold = 起きていたが、まだ報じられていないこと
known-later-conflicts = まだ現れていない食い違い
group-span = 数日にわたる出来事
axis-label = 日付と種類で並べた出来事
timeline-skip = 出来事の一覧へ移動
key-kinds = 出来事の種類
key-status = 確かさの度合い
key-dates = 日付の確かさ
key-dates-about = 点線の下線がある日付は確かではありません。可能性がある日、おおよその日、または複数の日のいずれかです。
filter-label = 年表を絞り込む
filter-kind = 種類
filter-place = 場所
filter-actor = 関係者
filter-role = 役割
filter-day = 日
filter-source = 情報源
filter-all = すべて
filter-reset = すべて表示
filter-words = キーワード
filter-none = すべてに当てはまる出来事はありません。条件を一つ外すか、キーワードを消してください。
filter-shown = 全{ $total }件中{ $shown }件を表示

## Map and places

map-label = { $n }か所を示した地図
marker-description = { $place }：出来事{ $n }件
map-key = 記号は一つひとつが出来事で、色と形は種類を表します。円の中の数字は、記号を置く余地のない出来事の数です。近すぎて分けられない複数の場所のものか、一つの場所のものです。斜線の円は「この中のどこか」を意味します。
map-key-circle = 場所を囲む斜線のない円は、その位置がどこまで正確に分かっているかを示します。
map-chips = 地図上の一点ではないもの
map-days = 地図の日付
map-previous = 前の日
map-next = 次の日
map-play = 再生
map-stop = 停止
map-all = すべて表示
map-empty = 何も伝えられていません。これは分かっていることの空白であり、平穏な日ではありません。
map-all-events = すべての出来事（順に）
map-zoom-in = 拡大
map-zoom-out = 縮小
map-credit = 地図データ：{ $credit }。図法：{ $projection }。
map-projection = 図法：{ $projection }。
map-places = 地図上の場所
map-quiet = 出来事のない場所
map-elsewhere = 地図の範囲外
map-unplaced = 地図に示していない場所
map-unlocated = 場所が不明の出来事
place-events-show = 出来事{ $n }件を表示
place-distance = { $direction ->
    [ne] { $place }の北東{ $distance }
    [e] { $place }の東{ $distance }
    [se] { $place }の南東{ $distance }
    [s] { $place }の南{ $distance }
    [sw] { $place }の南西{ $distance }
    [w] { $place }の西{ $distance }
    [nw] { $place }の北西{ $distance }
   *[n] { $place }の北{ $distance }
}
place-inside = 中にある場所を含めて{ $n }件
place-events = ここで起きたこと
place-facts = 場所の概要
place-within = 所在
place-contains = この中にある場所
place-country = 国
place-coordinates = 座標
place-precision = 位置の精度
place-tz = タイムゾーン
precision-exact = 正確
precision-building = 建物
precision-city = 都市（正確な地点ではない）
precision-area = 地点の周辺
precision-region = 地域全体
precision-country = 国全体
precision-guess = 推定
latitude-north = 北緯{ $degrees }度
latitude-south = 南緯{ $degrees }度
longitude-east = 東経{ $degrees }度
longitude-west = 西経{ $degrees }度
scale-km = { $n }{ "\u00A0" }km

## Figures and claims

claim-value = 数字
claim-by = 誰が、いつの時点について述べたか
claim-by-in = { $actor }（{ $source }）
claim-source = 掲載箇所
claim-unattributed = 資料自体（発言者の記載なし）
claim-relayed = 伝えたのは
claims-show = 主張{ $n }件の詳細
chart-label = { $measure }：主張{ $n }件
chart-log = 目盛りは対数です。
chart-row = { $source }、{ $date }：{ $value }。
chart-row-undated = { $source }：{ $value }。
separator = {"、"}
colon = {"："}
claim-title = { $measure }、{ $population }：{ $value }
claim-title-plain = { $measure }：{ $value }
spread-range = { $low }～{ $high }
spread-and-words = { $figures }、または「{ $words }」
spread-words = 「{ $words }」

## Disagreements

conflicts = 食い違い{ $n }件
conflict-between-sources = 情報源の間
conflict-within-source = 一つの情報源の中
conflict-framing = 伝え方の違い
severity-hard = 両立しない
severity-hard-about = 書かれているとおりなら、すべてが真実ではありえません。
severity-soft = 説明がつく
severity-soft-about = 時点、四捨五入、対象範囲、言葉の選び方の違いで説明できるかもしれません。
assessment = 編集部の見方
conflict-events = 関係する出来事
conflict-figures = 関係する数字

## Corrections

correction-correction = 訂正
correction-update = 更新
correction-addition = 追加
correction-name = { $kind }、{ $date }
correction-title = { $kind }：{ $names }{ $more ->
    [0] {""}
   *[other] ほか{ $more }件
}
corrections-here = このページの訂正
corrections-all = すべての訂正と変更
corrections-feed = 訂正のフィード
corrections-feed-title = { $site }：訂正
field-when = 日時：
field-window = 時間帯：
field-where = 場所：
field-actors = 関係者：
field-status = 確かさ：
field-value = 数字：
field-as-of = 数字の時点：
field-asserted-by = 発言者：
field-relayed-by = 伝えた人：
field-severity = 矛盾：
field-statements = 発言：
field-title = 見出し：
field-text = 本文：

## People and organisations

spellings = 情報源での表記：
actor-within = 所属：
actor-contains = 傘下：
actor-same-as = ほかのサイト：

## Sources

source = 情報源
source-facts = 情報源の概要
source-publisher = 発行元
source-not-shown = 本文に記載なし
source-headline = 見出し
source-author = 筆者
source-unsigned = 署名なし
source-published = 公開日
source-inferred = （推定、記載なし）
source-undated = 日付の記載なし
source-language = 言語
source-length = 長さ
source-words = { $n }語
source-paragraphs = { $n }段落
source-original = 原資料
source-kind = 種類
source-kind-article = 記事
source-kind-report = 報告書
source-kind-book = 書籍
source-kind-video = 動画
source-kind-dataset = データセット
source-kind-interview = インタビュー
source-kind-post = 投稿
source-archived = アーカイブされたコピー
source-checksum = 本文のSHA-256：
source-uses = このサイトでの使用
source-actor = 詳しく見る
source-digest = 要約
source-digest-in = （{ $language }）
source-what-rests = この情報源に基づく内容
source-passages = 段落ごとの内容
source-passages-intro = 各段落の内容を本サイトの言葉でまとめ、それに基づく箇所を示します。段落は入手した記事のまま数えています。
source-lines = 段落番号は、受け取ったままの文章の全行（{ $n }行）で数えています。
source-parts = 箇所ごとの内容
source-parts-intro = 各箇所の内容を本サイトの言葉でまとめ、それに基づく箇所を示します。
source-unused = このサイトでは不使用
source-used-in = { $n }か所で使用
rights-digest = 原資料の権利は発行元にあります。この要約は本サイトのために書かれたもので、原資料の文は一つも再掲していません。
rights-digest-licensed = この要約は本サイトのために書かれたもので、原資料の文は一つも再掲していません。
rights-excerpt = 原資料の権利は発行元にあります。ここに引用したのはその一部です。
rights-full = 権利上認められている範囲で、全文を掲載しています。
rights-full-unshown = 権利上は全文を掲載できますが、ここには掲載していません。
rights-quoted = 引用語数：{ $quoted }。
rights-quoted-of = 引用語数：{ $quoted }／{ $all }。
source-origin = 出所
source-licence = ライセンス
bibliography = 文献管理ソフト用
cite-page = このページを引用する
coverage = 何が何に基づくか
coverage-intro = 編集者向け：このサイトでまだ裏付けがない、または少ないもの。
coverage-uncited = 何の根拠にもなっていない情報源
coverage-unlocated = 情報源の箇所が示されていない数字
coverage-single = 一つの情報源だけに基づく出来事
coverage-origin = 情報源の出所が同じ出来事
coverage-unshown = どのページにも示されていない食い違い
coverage-paragraphs = どこからも引用されていない段落
coverage-none = なし。

## Labels in the text that only assistive software reads out

table-name = 表{ $number }
table-name-under = 表{ $number }：{ $heading }
task-done = 完了
task-open = 未完了
footnotes = 脚注
footnote = 脚注{ $number }
footnote-return = 本文に戻る：脚注{ $number }、{ $mention }番目の箇所

## Notes in the text

note-note = 背景（情報源によらない説明）
note-tip = ヒント
note-important = 重要
note-warning = 警告
note-caution = 注意

## Printing

print-source = 印刷元：

## Dates

date-part = { $certainty ->
    [uncertain] { $date }（不確実）
    [about] { $date }ごろ
    [about-uncertain] { $date }ごろ（不確実）
   *[plain] { $date }
}
date-decade = { $decade }年代
date-decade-short = { $decade }年代
date-century = { $century }世紀
date-some = { $precision ->
    [month] { $date }のある日
   *[year] { $date }のある時期
}
date-span = { $precision ->
    [day] { $range }
    [month] { $range }
    [year] { $range }
   *[other] { $start }から{ $end }まで
}
# $precision: the kind of the date
date-from = { $start }以降
# $precision: the kind of the date
date-until = { $end }まで
# $precision: the kind of the date
date-from-unknown-end = { $start }から（終わりは不明）
# $precision: the kind of the date
date-until-unknown-start = { $end }まで（始まりは不明）
date-choice-range = { $precision ->
    [day] { $start }から{ $end }までのいずれかの日
   *[other] { $start }から{ $end }までのいずれかの時期
}
date-choice-before = { $date }またはそれ以前
date-choice-after = { $date }またはそれ以後

## Numbers
#
# The words stand before the unit, so that what usually follows a counter in Japanese is said with a verb before it.

number-about = 約{ $value }
number-nearly = ほぼ{ $value }
number-just-under = { $value }足らず
    .before-unit = { $value }足らずの
number-just-over = { $value }余り
    .before-unit = { $value }余りの
number-at-least = 少なくとも{ $value }
number-more-than = { $value }超
    .before-unit = { $value }超の
number-up-to = 最大{ $value }
number-under = { $value }未満
    .before-unit = { $value }未満の
number-last = 直近の{ $value }
number-several = 複数
number-few = 少数
number-tens = 数十
    .before-unit = 数十
number-several-tens = 数十
    .before-unit = 数十
number-dozens = 数十
    .before-unit = 数十
number-several-dozen = 数十
number-hundreds = 数百
    .before-unit = 数百
number-countless = 無数
number-most = 大多数
    .before-unit = 大多数
number-manifold = 多数
number-percent = { $value }%

## Projections

projection-albers = アルベルス正積円錐図法、標準緯線{ $south }と{ $north }、中央経線{ $meridian }
projection-lambert-conformal = ランベルト正角円錐図法、標準緯線{ $south }と{ $north }、中央経線{ $meridian }
projection-cylindrical = 正積円筒図法、標準緯線{ $parallel }、中央経線{ $meridian }
projection-azimuthal = ランベルト正積方位図法、中央経線{ $meridian }

## Data

data = データ
data-intro = このサイトの記録を、表計算ソフトとプログラムのための表にしたものです。各行は出典を示し、食い違う数字もすべて載せています。
data-files = ファイル
data-all-languages = 全言語
data-format = CSV：UTF-8、列の間はコンマ、複数の値の間は | です。対になる列は同じ順序で値を並べます。表計算ソフトが数式とみなす文字列の前にはアポストロフィがあります。空のセルは、不明または述べられていないことを示します。
data-cite = 引用方法
data-version = バージョン
data-columns = 列の内容
data-size = { $n } kB
data-id = 恒久的な識別子。他の行はこれで参照します
data-edtf = EDTF 形式：? は不確か、~ はおよそ、[A..B] は A から B のいずれかの日、A/B は A から B までの間ずっと
data-earliest = これより前ではない
data-latest = これより後ではない
data-main = その日の主な出来事
data-where-prec = UCDP の数え方による精度：1 その場所、2 その周辺、4 地域、6 国
data-roles = それぞれの関わり、同じ順序で
data-sources = 根拠となる出典
data-locators = それらの出典の中の箇所、同じ順序で
data-added = このサイトが最初に伝えた時
data-updated = このサイトが最後に変更した時
data-cited = この行の文が引用する出典
data-language = この行の文の言語
data-url = このサイトのページ
data-rivals = 同じ値をもつ主張は競合します
data-measure = 数えているもの
data-population = 数えている対象の人々
data-value = 数字（ある場合）
data-low = 主張が許す最小の数
data-high = 主張が許す最大の数
data-qualifier = 数字の意味、または数字の代わりの言葉
data-unit = 単位
data-short = 引用で使う短い題名
