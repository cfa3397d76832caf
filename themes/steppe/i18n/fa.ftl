### Strings of the theme, in Persian. Not yet reviewed by a native speaker. What the arguments mean stands in en.ftl.

## Frame

skip-link = پرش به محتوا
menu = فهرست
main-navigation = فهرست اصلی
footer-navigation = بیشتر در این وبگاه
languages = زبان‌ها
language-button = زبان: { $language }
language-choose = انتخاب زبان
language-untranslated = (هنوز ترجمه نشده)
licence-intro = متن‌ها و داده‌ها:
feed = خوراک Atom
feed-title = { $site }: فصل‌ها و رویدادها
made-with = ساخته‌شده با { $generator }

## Languages and fallback

fallback-page = این صفحه هنوز ترجمه نشده است. آن را به زبان { $language } می‌خوانید.
fallback-original = رفتن به متن اصلی
language-unfinished = ترجمهٔ فارسی هنوز کامل نیست. آنچه ترجمه نشده به زبانی دیگر آمده است.
borrowed-from = متن به زبان { $language }
link-language = (به زبان { $language })
translation-person = ترجمه‌شده از زبان { $language }.
translation-machine = ترجمهٔ ماشینی از زبان { $language }. هیچ انسانی ترجمه را بازبینی نکرده است.
translation-machine-reviewed = ترجمهٔ ماشینی از زبان { $language }.
translation-unsaid = ترجمه‌شده از زبان { $language }.
translation-reviewed = بازبینی: { $name }.
translation-reviewed-on = بازبینی: { $name }، { $date }.
translation-stale = متن اصلی از آن پس تغییر کرده است.
translation-original = خواندن متن اصلی

## Pages

toc = در این صفحه
reading-time = { $n } دقیقه مطالعه
published = انتشار: { $date }
updated = به‌روزرسانی: { $date }
heading-link = پیوند به این بخش
chapter = فصل‌ها
chapter-previous = فصل پیشین
chapter-next = فصل بعدی
mentioned-in = در این باره بخوانید
not-found = این صفحه وجود ندارد
not-found-text = شاید نشانی اشتباه نوشته شده یا صفحه جابه‌جا شده باشد.
not-found-home = رفتن به صفحهٔ نخست
moved = این صفحه جابه‌جا شده است

## Front page

home-story = ماجرا به‌اختصار
home-figures = آنچه منابع می‌شمارند
home-figures-intro = پشت هر رقم گوینده‌ای هست. هر جا گفته‌ها یکی نیستند همه را می‌آوریم و هیچ‌کدام را برنمی‌گزینیم.
home-figures-all = همهٔ ارقام و گویندگان آن‌ها
home-recent = چه رخ داد
home-recent-all = { $n ->
    [one] گاه‌شمار: { $n } رویداد
   *[other] گاه‌شمار کامل: { $n } رویداد
}
home-map = کجا رخ داد
home-map-all = { $n ->
    [one] نقشه: { $n } مکان
   *[other] نقشهٔ کامل: { $n } مکان
}
home-chapters = فصل‌ها

## Counts

count-events = { $n } رویداد
count-places = { $n } مکان
count-claims = { $n } ادعا
count-sources = { $n } منبع
count-source-languages = به { $n } زبان
count-conflicts = { $n } تناقض
count-terms = { $n } اصطلاح
count-uses = { $n } بار استناد

## References and citations

references = ارجاع‌ها
whole-source = به‌طور کامل
back-to-text = بازگشت به متن: ارجاع { $number }، مورد { $mention }
back-to-text-many = بازگشت به متن: ارجاع { $number }، { $n } مورد
according-to = به گفتهٔ { $name }
as-printed = عین عبارت:

locator-para = بند{ "\u00A0" }{ $n }
locator-paras = بندهای{ "\u00A0" }{ $list }
locator-page = صفحهٔ{ "\u00A0" }{ $n }
locator-pages = صفحه‌های{ "\u00A0" }{ $list }
locator-section = بخش{ "\u00A0" }{ $n }
locator-sections = بخش‌های{ "\u00A0" }{ $list }
locator-figure = شکل{ "\u00A0" }{ $n }
locator-figures = شکل‌های{ "\u00A0" }{ $list }
locator-table = جدول{ "\u00A0" }{ $n }
locator-tables = جدول‌های{ "\u00A0" }{ $list }
locator-time = در{ "\u00A0" }{ $n }
locator-times = در{ "\u00A0" }{ $list }
locator-time-range = از { $from } تا { $to }
locator-range = { $from } تا { $to }

## Events

when = زمان
where = مکان
who = چه کسانی
not-located = منابع از مکانی نام نمی‌برند
status = قطعیت
status-established = مسلّم
status-established-about = دو منبع یا بیشتر، مستقل از یکدیگر، در اصل آن هم‌نظرند.
status-reported = گزارش‌شده
status-reported-about = دست‌کم یک منبع آن را گزارش کرده و هیچ منبع دیگری مستقلاً آن را تأیید نکرده است.
status-disputed = مورد اختلاف
status-disputed-about = منابع با هم تناقض دارند، یا موضوع بر شنیده‌هایی استوار است که خود در آن تردید دارند.
event-sources = { $n ->
    [1] منبع
   *[other] منابع
}
event-facts = رویداد در یک نگاه
event-note = از کجا می‌دانیم
event-figures = ارقام مربوط به این رویداد
event-conflicts = اختلاف منابع
event-related = در همان روز یا همان جا
event = رویدادها
event-previous = پیش از این
event-next = پس از این
events-box = در گاه‌شمار

role-site = در خود محل
role-origin = مبدأ
role-destination = مقصد

event-window = { $times }، { $zone }، { $offset }
event-window-short = { $times }، { $clocks }
event-window-local = { $times }
event-time = { $time }
hour-about = حدود { $time }
hour-early-hours = پس از نیمه‌شب
hour-morning = صبح
hour-midday = ظهر
hour-afternoon = بعدازظهر
hour-evening = عصر
hour-night = شب
utc-offset = UTC{ $offset }

## Timeline

group-before = پیش از آن
group-after = پس از آن
group-undated = بدون تاریخ
group-vague = { $span }، روز نامعلوم
day = روزها
day-previous = روز پیشین که از آن گفته شده
day-next = روز بعد که از آن گفته شده
day-description = { $day }: { $events }
day-figures = ارقام این روز
day-timed = با ساعت معلوم
day-untimed = همان روز، ساعت نامعلوم
day-on = در این روز
day-perhaps = شاید در این روز
day-going-on = در جریان
strip-perhaps = شاید در این روز: { $n }
strip-going-on = در جریان: { $n }
event-more = بیشتر دربارهٔ این رویداد
known = آنچه دانسته بود، روز به روز
known-title = آنچه تا { $day } گزارش شده بود
known-intro = همه‌چیز از روز انتشار نخستین منبعی که از آن می‌گوید به شمار می‌آید و اگر آن روز قطعی نباشد، از آخرین روز ممکن؛ رقمی که منابعش تاریخ ندارند، از روزی که برای آن داده شده است.
known-previous = پیش‌تر
known-next = بعدتر
known-day = آنچه آن روز رخ داد
known-new = تازه
known-so-far = تا آن زمان دانسته: { $n } از { $total }
known-events = رویدادهایی که نخستین بار گزارش شد
known-figures = ارقام در آن زمان
known-conflicts = ناسازگاری‌هایی که پدیدار شد
known-untold = رخ داده ولی هنوز گزارش نشده
known-later-conflicts = ناسازگاری‌هایی که هنوز نبود
group-span = در طول چند روز
axis-label = رویدادها بر پایهٔ روز و نوع
timeline-skip = پرش به رویدادها
key-kinds = انواع رویداد
key-status = میزان قطعیت
key-dates = روز تا چه اندازه قطعی است
key-dates-about = تاریخی که زیر آن نقطه‌چین است قطعی نیست: محتمل، تقریبی یا یکی از چند روز است.
filter-label = پالایش گاه‌شمار
filter-kind = نوع
filter-place = مکان
filter-actor = چه کسی
filter-role = نقش
filter-day = روز
filter-source = منبع
filter-all = همه
filter-reset = نمایش همه
filter-words = واژه‌ها
filter-none = هیچ رویدادی با همهٔ این‌ها نمی‌خواند. یکی از پالایه‌ها را بردارید یا واژه‌ها را پاک کنید.
filter-shown = نمایش { $shown } رویداد از { $total }

## Map and places

map-label = نقشه با { $n } مکان نشان‌دار
marker-description = { $place }: { $n } رویداد
map-key = هر نشانه یک رویداد است، با رنگ و شکل نوع خود. عدد درون دایره شمار رویدادهایی است که برای نشانه‌هایشان جا نیست: در مکان‌هایی که بیش از حد به هم نزدیک‌اند یا در یک مکان؛ دایرهٔ هاشورخورده یعنی: جایی در اینجا.
map-key-circle = دایرهٔ بدون هاشور در اطراف یک مکان نشان می‌دهد که جای آن تا چه اندازه دقیق معلوم است.
map-chips = بدون یک نقطهٔ معین روی این نقشه
map-days = روزهای نقشه
map-previous = روز پیش
map-next = روز بعد
map-play = پخش
map-stop = توقف
map-all = نمایش همه
map-empty = چیزی گفته نشده است. این خلأی در دانسته‌هاست، نه روزی آرام.
map-all-events = همهٔ رویدادها به ترتیب
map-zoom-in = بزرگ‌نمایی
map-zoom-out = کوچک‌نمایی
map-credit = داده‌های نقشه: { $credit }. تصویر نقشه: { $projection }.
map-projection = تصویر نقشه: { $projection }.
map-places = مکان‌های روی نقشه
map-quiet = مکان‌های بدون رویداد
map-elsewhere = بیرون از محدودهٔ نقشه
map-unplaced = مکان‌هایی که روی نقشه نقطه‌ای ندارند
map-unlocated = رویدادهای بدون مکان
place-events-show = { $n ->
    [1] نمایش رویداد
   *[other] نمایش { $n } رویداد
}
place-distance = { $direction ->
    [ne] { $distance } در شمال شرق { $place }
    [e] { $distance } در شرق { $place }
    [se] { $distance } در جنوب شرق { $place }
    [s] { $distance } در جنوب { $place }
    [sw] { $distance } در جنوب غرب { $place }
    [w] { $distance } در غرب { $place }
    [nw] { $distance } در شمال غرب { $place }
   *[n] { $distance } در شمال { $place }
}
place-inside = { $n } با آنچه در آن است
place-events = اینجا چه رخ داد
place-facts = مکان در یک نگاه
place-within = واقع در
place-contains = مکان‌های درون آن
place-country = کشور
place-coordinates = مختصات
place-precision = دقت نقطه
place-tz = منطقهٔ زمانی
precision-exact = دقیق
precision-building = ساختمان
precision-city = شهر، نه محل دقیق
precision-area = پیرامون نقطه
precision-region = کل منطقه
precision-country = کل کشور
precision-guess = حدس
latitude-north = { "\u2066" }{ $degrees }°{ "\u2069" } شمالی
latitude-south = { "\u2066" }{ $degrees }°{ "\u2069" } جنوبی
longitude-east = { "\u2066" }{ $degrees }°{ "\u2069" } شرقی
longitude-west = { "\u2066" }{ $degrees }°{ "\u2069" } غربی
scale-km = { $n }{ "\u00A0" }کیلومتر

## Figures and claims

claim-value = رقم
claim-by = چه کسی و دربارهٔ چه زمانی می‌گوید
claim-by-in = { $actor } ({ $source })
claim-source = کجا آمده است
claim-unattributed = خود منبع، بدون نام بردن از کسی
claim-relayed = به نقل از
claims-show = { $n ->
    [1] ادعا با جزئیات
   *[other] همهٔ { $n } ادعا با جزئیات
}
chart-label = { $n ->
    [1] { $measure }: { $n } ادعا
   *[other] { $measure }: { $n } ادعای متفاوت
}
chart-log = مقیاس لگاریتمی است.
chart-row = { $source }، { $date }: { $value }.
chart-row-undated = { $source }: { $value }.
separator = {"، "}
colon = {": "}
claim-title = { $measure }، { $population }: { $value }
claim-title-plain = { $measure }: { $value }
spread-range = { $low } تا { $high }
spread-and-words = { $figures }، یا «{ $words }»
spread-words = «{ $words }»

## Disagreements

conflicts = { $n ->
    [2] هر دو تناقض
    [1] تناقض
   *[other] همهٔ { $n } تناقض
}
conflict-between-sources = میان منابع
conflict-within-source = درون یک منبع
conflict-framing = تفاوت در زاویهٔ روایت
severity-hard = آشتی‌ناپذیر
severity-hard-about = این گفته‌ها، به همین صورتی که آمده‌اند، نمی‌توانند همگی درست باشند.
severity-soft = توضیح‌پذیر
severity-soft-about = زمان، گرد کردن، دامنه یا انتخاب واژه‌ها می‌تواند تفاوت را توضیح دهد.
assessment = برداشت ما
conflict-events = { $n ->
    [1] رویداد مربوط
   *[other] رویدادهای مربوط
}
conflict-figures = { $n ->
    [1] رقم مربوط
   *[other] ارقام مربوط
}

## Corrections

correction-correction = اصلاحیه
correction-update = به‌روزرسانی
correction-addition = افزوده
correction-name = { $kind }، { $date }
correction-title = { $kind }: { $names }{ $more ->
    [0] {""}
   *[other] {" "}و { $more } مورد دیگر
}
corrections-here = در این‌جا اصلاح شده است
corrections-all = همهٔ اصلاحیه‌ها و تغییرها
corrections-feed = خوراک اصلاحیه‌ها
corrections-feed-title = { $site }: اصلاحیه‌ها
field-when = کی:
field-window = ساعت روز:
field-where = کجا:
field-actors = چه کسی:
field-status = قطعیت:
field-value = رقم:
field-as-of = تاریخ رقم:
field-asserted-by = گوینده:
field-relayed-by = به نقل از:
field-severity = تناقض:
field-statements = گفته‌ها:
field-title = عنوان:
field-text = متن:

## People and organisations

spellings = در منابع:
actor-within = وابسته به:
actor-contains = زیرمجموعه‌ها:
actor-same-as = در جاهای دیگر:

## Sources

source = منبع
source-facts = منبع در یک نگاه
source-publisher = ناشر
source-not-shown = در متن نیامده
source-headline = عنوان
source-author = نویسنده
source-unsigned = بدون امضا
source-published = تاریخ انتشار
source-inferred = (استنباطی، در متن نیامده)
source-undated = بدون تاریخ
source-language = زبان
source-length = طول متن
source-words = { $n } واژه
source-paragraphs = { $n } بند
source-original = اصل اثر
source-kind = نوع
source-kind-article = مقاله
source-kind-report = گزارش
source-kind-book = کتاب
source-kind-video = ویدئو
source-kind-dataset = مجموعه‌داده
source-kind-interview = گفت‌وگو
source-kind-post = فرسته
source-archived = نسخهٔ بایگانی‌شده
source-checksum = مقدار SHA-256 متن:
source-uses = کاربرد در اینجا
source-actor = اطلاعات بیشتر
source-digest = چکیده
source-digest-in = به زبان { $language }
source-what-rests = آنچه بر این منبع استوار است
source-passages = بند به بند
source-passages-intro = آنچه بندها می‌گویند، به زبان خود ما، و آنچه در این وبگاه بر آن‌ها استوار است. بندها همان‌گونه شمرده شده‌اند که مقاله به دست ما رسید.
source-lines = شمارهٔ بندها همهٔ سطرهای متن را به همان صورتی که رسیده می‌شمارد: { $n }.
source-parts = بخش به بخش
source-parts-intro = آنچه هر بخش می‌گوید، به زبان خود ما، و آنچه در این وبگاه بر آن استوار است.
source-unused = در این وبگاه به کار نرفته
source-used-in = به‌کاررفته در { $n } جا
rights-digest = اصل اثر از آنِ ناشر آن است. این چکیده برای این وبگاه نوشته شده و هیچ جمله‌ای از اصل اثر در آن تکرار نشده است.
rights-digest-licensed = این چکیده برای این وبگاه نوشته شده و هیچ جمله‌ای از اصل اثر در آن تکرار نشده است.
rights-excerpt = اصل اثر از آنِ ناشر آن است. آنچه اینجا نقل شده گزیده‌ای از آن است.
rights-full = متن در اینجا کامل آمده است، چنان‌که حقوق آن اجازه می‌دهد.
rights-full-unshown = حقوق آن متن کامل را مجاز می‌داند؛ اینجا نیامده است.
rights-quoted = واژه‌های نقل‌شده: { $quoted }.
rights-quoted-of = واژه‌های نقل‌شده: { $quoted } از { $all }.
source-origin = برگرفته از
source-licence = مجوز
bibliography = برای نرم‌افزارهای مدیریت مراجع
cite-page = ارجاع به این صفحه
coverage = چه چیز بر چه استوار است
coverage-intro = برای ویراستاران: آنچه در این وبگاه هنوز پشتوانه ندارد یا پشتوانه‌اش اندک است.
coverage-uncited = منابعی که چیزی بر آن‌ها استوار نیست
coverage-unlocated = ارقامی که منابعشان جایی از متن را نام نمی‌برند
coverage-single = رویدادهایی که بر یک منبع استوارند
coverage-origin = رویدادهایی که منابعشان یک خاستگاه دارند
coverage-unshown = اختلاف‌هایی که هیچ صفحه‌ای نشان نمی‌دهد
coverage-paragraphs = بندهایی که چیزی به آن‌ها استناد نمی‌کند
coverage-none = هیچ.

## Labels in the text that only assistive software reads out

table-name = جدول { $number }
table-name-under = جدول { $number }: { $heading }
task-done = انجام شده
task-open = انجام نشده
footnotes = پانوشت‌ها
footnote = پانوشت { $number }
footnote-return = بازگشت به متن: پانوشت { $number }، مورد { $mention }

## Notes in the text

note-note = پیش‌زمینه، نه برگرفته از منابع
note-tip = راهنمایی
note-important = مهم
note-warning = هشدار
note-caution = احتیاط

## Printing

print-source = چاپ‌شده از

## Dates

date-part = { $certainty ->
    [uncertain] شاید { $date }
    [about] حدود { $date }
    [about-uncertain] شاید حدود { $date }
   *[plain] { $date }
}
date-decade = دههٔ { $decade } میلادی
date-decade-short = دههٔ { $decade }
date-century = سدهٔ { $century } میلادی
date-some = { $precision ->
    [month] روزی در { $date }
   *[year] زمانی در { $date }
}
date-span = { $precision ->
    [day] { $range }
    [month] { $range }
   *[other] از { $start } تا { $end }
}
# $precision: the kind of the date
date-from = از { $start } به بعد
# $precision: the kind of the date
date-until = تا { $end }
# $precision: the kind of the date
date-from-unknown-end = از { $start } (پایان نامعلوم)
# $precision: the kind of the date
date-until-unknown-start = تا { $end } (آغاز نامعلوم)
date-choice-range = { $precision ->
    [day] روزی از { $start } تا { $end }
   *[other] زمانی از { $start } تا { $end }
}
date-choice-before = { $date } یا پیش از آن
date-choice-after = { $date } یا پس از آن

## Numbers

number-about = حدود { $value }
number-nearly = نزدیک به { $value }
number-just-under = اندکی کمتر از { $value }
number-just-over = اندکی بیش از { $value }
number-at-least = دست‌کم { $value }
number-more-than = بیش از { $value }
number-up-to = حداکثر { $value }
number-under = کمتر از { $value }
number-last = آخرین { $value }
number-several = چندین
number-few = چند
number-tens = ده‌ها
    .before-unit = ده‌ها
number-several-tens = چند ده
    .before-unit = چند ده
number-dozens = ده‌ها
    .before-unit = ده‌ها
number-several-dozen = چند ده
number-hundreds = صدها
    .before-unit = صدها
number-countless = بی‌شمار
number-most = بیشتر
    .before-unit = بیشتر
number-manifold = بسیار
number-percent = { $value }٪

## Projections

projection-albers = مخروطی هم‌مساحت آلبرز، مدارهای { $south } و { $north }، نصف‌النهار { $meridian }
projection-lambert-conformal = مخروطی متشابه لامبرت، مدارهای { $south } و { $north }، نصف‌النهار { $meridian }
projection-cylindrical = استوانه‌ای هم‌مساحت، مدار { $parallel }، نصف‌النهار { $meridian }
projection-azimuthal = سمتی هم‌مساحت لامبرت، نصف‌النهار { $meridian }

## Data

data = داده‌ها
data-intro = رکوردهای این وبگاه، به‌صورت جدول برای صفحه‌گسترده‌ها و برنامه‌ها. هر سطر منابع خود را نام می‌برد؛ رقم‌های ناسازگار همه آمده‌اند.
data-files = پرونده‌ها
data-all-languages = به همهٔ زبان‌ها
data-format = CSV: ‏UTF-8، ویرگول میان ستون‌ها، | میان چند مقدار؛ ستون‌های وابسته مقدارها را به همان ترتیب دارند. پیش از متنی که صفحه‌گسترده آن را فرمول می‌پندارد آپاستروف می‌آید. خانهٔ خالی: دانسته نیست یا گفته نشده است.
data-cite = شیوهٔ ارجاع
data-version = نسخه
data-columns = ستون‌ها چه دارند
data-size = { $n } کیلوبایت
data-id = شناسهٔ پایدار که سطرهای دیگر با آن نامش می‌برند
data-edtf = به EDTF: ‏? نامطمئن، ~ حدود، [A..B] روزی از A تا B، ‏A/B سراسر از A تا B
data-earliest = نه پیش از
data-latest = نه پس از
data-main = رویداد اصلی آن روز
data-where-prec = دقت به شمارش UCDP: ‏1 خود مکان، 2 پیرامون آن، 4 ناحیه، 6 کشور
data-roles = نقششان در آن، به همان ترتیب
data-sources = منابعی که بر آن‌ها استوار است
data-locators = جاهایی در این منابع، به همان ترتیب
data-added = نخستین باری که این وبگاه از آن گفت
data-updated = آخرین باری که این وبگاه آن را تغییر داد
data-cited = منابعی که واژه‌های این سطر به آن‌ها ارجاع می‌دهند
data-language = زبان واژه‌های این سطر
data-url = صفحهٔ آن در این وبگاه
data-rivals = ادعاهای دارای یک مقدار رقیب‌اند
data-measure = چه شمرده می‌شود
data-population = چه کسانی شمرده می‌شوند
data-value = عدد، اگر باشد
data-low = کمترین عددی که ادعا روا می‌دارد
data-high = بیشترین عددی که ادعا روا می‌دارد
data-qualifier = عدد به چه معناست، یا واژه‌ای به جای آن
data-unit = یکا
data-short = عنوان کوتاه، مانند ارجاع‌ها
