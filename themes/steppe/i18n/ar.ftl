### Strings of the theme, in Arabic. Not yet reviewed by a native speaker. What the arguments mean stands in en.ftl.

## Frame

skip-link = انتقل إلى المحتوى
menu = القائمة
main-navigation = القائمة الرئيسية
footer-navigation = المزيد في هذا الموقع
languages = اللغات
language-button = اللغة: { $language }
language-choose = اختر لغة
language-untranslated = (لم تُترجم بعد)
licence-intro = النصوص والبيانات:
feed = خلاصة Atom
feed-title = { $site }: الفصول والأحداث
made-with = أُنشئ بواسطة { $generator }

## Languages and fallback

fallback-page = لم تُترجم هذه الصفحة بعد. أنت تقرؤها باللغة { $language }.
fallback-original = إلى الأصل
language-unfinished = ترجمة هذا الموقع إلى العربية لم تكتمل بعد. ما لم يُترجم يظهر بلغة أخرى.
borrowed-from = نص باللغة { $language }
link-language = (باللغة { $language })
translation-person = تُرجمت من اللغة التالية: { $language }.
translation-machine = تُرجمت آليًّا من اللغة التالية: { $language }. لم يراجع الترجمة أيُّ إنسان.
translation-machine-reviewed = تُرجمت آليًّا من اللغة التالية: { $language }.
translation-unsaid = تُرجمت من اللغة التالية: { $language }.
translation-reviewed = المراجعة: { $name }.
translation-reviewed-on = المراجعة: { $name }، { $date }.
translation-stale = تغيّر الأصل منذ ذلك الحين.
translation-original = اقرأ الأصل

## Pages

toc = في هذه الصفحة
reading-time = { $n ->
    [zero] أقل من دقيقة للقراءة
    [one] دقيقة واحدة للقراءة
    [two] دقيقتان للقراءة
    [few] { $n } دقائق للقراءة
    [many] { $n } دقيقة للقراءة
   *[other] { $n } دقيقة للقراءة
}
published = نُشر في { $date }
updated = حُدّث في { $date }
heading-link = رابط هذا القسم
chapter = الفصول
chapter-previous = الفصل السابق
chapter-next = الفصل التالي
mentioned-in = اقرأ عن ذلك في
not-found = هذه الصفحة غير موجودة
not-found-text = ربما كُتب العنوان خطأً أو نُقلت الصفحة.
not-found-home = إلى الصفحة الرئيسية
moved = نُقلت هذه الصفحة

## Front page

home-story = القصة بإيجاز
home-figures = ما تحصيه المصادر
home-figures-intro = وراء كل رقم جهةٌ ذكرته. وحيث تختلف الإفادات نعرضها كلها ولا نرجّح أيًّا منها.
home-figures-all = كل الأرقام ومن ذكرها
home-recent = ما الذي حدث
home-recent-all = { $n ->
    [zero] الخط الزمني
    [one] الخط الزمني: حدث واحد
    [two] الخط الزمني كاملًا: حدثان
    [few] الخط الزمني كاملًا: { $n } أحداث
    [many] الخط الزمني كاملًا: { $n } حدثًا
   *[other] الخط الزمني كاملًا: { $n } حدث
}
home-map = أين حدث ذلك
home-map-all = { $n ->
    [zero] الخريطة
    [one] الخريطة: مكان واحد
    [two] الخريطة كاملة: مكانان
    [few] الخريطة كاملة: { $n } أماكن
    [many] الخريطة كاملة: { $n } مكانًا
   *[other] الخريطة كاملة: { $n } مكان
}
home-chapters = الفصول

## Counts

count-events = { $n ->
    [zero] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $n }{ "\u00A0" }أحداث
    [many] { $n }{ "\u00A0" }حدثًا
   *[other] { $n }{ "\u00A0" }حدث
}
count-places = { $n ->
    [zero] لا أماكن
    [one] مكان واحد
    [two] مكانان
    [few] { $n } أماكن
    [many] { $n } مكانًا
   *[other] { $n } مكان
}
count-claims = { $n ->
    [zero] لا إفادات
    [one] إفادة واحدة
    [two] إفادتان
    [few] { $n } إفادات
    [many] { $n } إفادة
   *[other] { $n } إفادة
}
count-sources = { $n ->
    [zero] لا مصادر
    [one] مصدر واحد
    [two] مصدران
    [few] { $n } مصادر
    [many] { $n } مصدرًا
   *[other] { $n } مصدر
}
count-source-languages = { $n ->
    [zero] لا لغات
    [one] بلغة واحدة
    [two] بلغتين
    [few] بـ { $n } لغات
    [many] بـ { $n } لغة
   *[other] بـ { $n } لغة
}
count-conflicts = { $n ->
    [zero] لا تناقضات
    [one] تناقض واحد
    [two] تناقضان
    [few] { $n } تناقضات
    [many] { $n } تناقضًا
   *[other] { $n } تناقض
}
count-terms = { $n ->
    [zero] لا مصطلحات
    [one] مصطلح واحد
    [two] مصطلحان
    [few] { $n } مصطلحات
    [many] { $n } مصطلحًا
   *[other] { $n } مصطلح
}
count-uses = { $n ->
    [zero] لم يُستشهد به
    [one] استُشهد به مرة واحدة
    [two] استُشهد به مرتين
    [few] استُشهد به { $n } مرات
    [many] استُشهد به { $n } مرة
   *[other] استُشهد به { $n } مرة
}

## References and citations

references = المراجع
whole-source = بأكمله
back-to-text = العودة إلى النص: المرجع { $number }، الموضع { $mention }
back-to-text-many = العودة إلى النص: المرجع { $number }، عدد المواضع: { $n }
according-to = بحسب { $name }
as-printed = كما ورد:

locator-para = الفقرة{ "\u00A0" }{ $n }
locator-paras = الفقرات{ "\u00A0" }{ $list }
locator-page = الصفحة{ "\u00A0" }{ $n }
locator-pages = الصفحات{ "\u00A0" }{ $list }
locator-section = القسم{ "\u00A0" }{ $n }
locator-sections = الأقسام{ "\u00A0" }{ $list }
locator-figure = الشكل{ "\u00A0" }{ $n }
locator-figures = الأشكال{ "\u00A0" }{ $list }
locator-table = الجدول{ "\u00A0" }{ $n }
locator-tables = الجداول{ "\u00A0" }{ $list }
locator-time = عند{ "\u00A0" }{ $n }
locator-times = عند{ "\u00A0" }{ $list }
locator-time-range = من{ "\u00A0" }{ $from } إلى{ "\u00A0" }{ $to }
locator-range = { $from } إلى { $to }

## Events

when = متى
where = أين
who = مَن
not-located = لا تذكر المصادر مكانًا
status = درجة التثبّت
status-established = مؤكَّد
status-established-about = يتفق على جوهره مصدران أو أكثر، كلٌّ على حدة.
status-reported = منقول
status-reported-about = يذكره مصدر واحد على الأقل، ولا يؤكده مصدر آخر مستقل.
status-disputed = محل خلاف
status-disputed-about = تتناقض المصادر بشأنه، أو أنه يستند إلى أقوال منقولة تشكّك فيها المصادر نفسها.
event-sources = { $n ->
    [zero] المصادر
    [one] المصدر
    [two] المصدران
    [few] المصادر
    [many] المصادر
   *[other] المصادر
}
event-facts = الحدث في سطور
event-note = كيف عُرف ذلك
event-figures = أرقام متصلة بالحدث
event-conflicts = ما تختلف فيه المصادر
event-related = في اليوم نفسه أو في المكان نفسه
event = الأحداث
event-previous = قبل ذلك
event-next = بعد ذلك
events-box = على الخط الزمني

role-site = في المكان نفسه
role-origin = نقطة الانطلاق
role-destination = الوجهة

event-window = { $times }، { $zone }، { $offset }
event-window-short = { $times }، { $clocks }
event-window-local = { $times }
event-time = { $time }
hour-about = نحو { $time }
hour-early-hours = في الساعات الأولى من اليوم
hour-morning = صباحًا
hour-midday = عند الظهر
hour-afternoon = بعد الظهر
hour-evening = مساءً
hour-night = ليلًا
utc-offset = UTC{ $offset }

## Timeline

group-before = قبل ذلك
group-after = بعد ذلك
group-undated = من دون تاريخ
group-vague = { $span }، اليوم غير معروف
day = الأيام
day-previous = اليوم السابق الذي يُروى عنه
day-next = اليوم التالي الذي يُروى عنه
day-description = { $day }: { $events }
day-figures = أرقام هذا اليوم
day-timed = ما تُعرف ساعته
day-untimed = في ذلك اليوم، الساعة غير معروفة
day-on = في ذلك اليوم
day-perhaps = ربما في ذلك اليوم
day-going-on = كان مستمرًا
strip-perhaps = ربما في ذلك اليوم: { $n }
strip-going-on = كان مستمرًا: { $n }
event-more = المزيد عن هذا الحدث
known = ما كان معروفًا، يومًا بيوم
known-title = ما كان قد نُشر حتى { $day }
known-intro = يُحسب كل شيء من يوم صدور أول مصدر يرويه، وإذا لم يُعرف ذلك اليوم بدقة فمن آخر يوم ممكن؛ والرقم الذي لا تاريخ لمصادره من اليوم الذي أُعطي له.
known-previous = أبكر
known-next = لاحقًا
known-day = ما جرى في ذلك اليوم
known-new = جديد
known-so-far = عُرف حتى ذلك الحين { $n } من { $total }
known-events = أحداث رُويت للمرة الأولى
known-figures = الأرقام كما كانت
known-conflicts = تناقضات ظهرت
known-untold = كان قد وقع ولم يُروَ بعد
known-later-conflicts = تناقضات لم تظهر بعد
group-span = على مدى عدة أيام
axis-label = الأحداث بحسب اليوم والنوع
timeline-skip = انتقل إلى الأحداث
key-kinds = أنواع الأحداث
key-status = درجة التثبّت
key-dates = مدى التأكد من اليوم
key-dates-about = التاريخ المسطَّر بنقاط غير مؤكد: محتمل أو تقريبي أو أحد أيام عدة.
filter-label = تصفية الخط الزمني
filter-kind = النوع
filter-place = المكان
filter-actor = الطرف
filter-role = الدور
filter-day = اليوم
filter-source = المصدر
filter-all = الكل
filter-reset = عرض الكل
filter-words = كلمات
filter-none = لا حدث يطابق هذا كله. أزل أحد المرشحات أو امحُ الكلمات.
filter-shown = الأحداث المعروضة: { $shown } من { $total }

## Map and places

map-label = { $n ->
    [zero] خريطة بلا أماكن محددة
    [one] خريطة عليها مكان واحد
    [two] خريطة عليها مكانان
    [few] خريطة عليها { $n } أماكن
    [many] خريطة عليها { $n } مكانًا
   *[other] خريطة عليها { $n } مكان
}
marker-description = { $place }: { $n ->
    [zero] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $n } أحداث
    [many] { $n } حدثًا
   *[other] { $n } حدث
}
map-key = كل علامة حدث واحد، بلون نوعه وشكله. والرقم داخل الدائرة عدد أحداث لا يتسع المكان لعلاماتها: في أماكن متقاربة يتعذر تمييزها أو في مكان واحد؛ والدائرة المظللة بخطوط تعني: في مكان ما هنا.
map-key-circle = الدائرة غير المظلَّلة حول المكان تبيّن مدى دقة معرفته.
map-chips = بلا نقطة واحدة على هذه الخريطة
map-days = أيام الخريطة
map-previous = اليوم السابق
map-next = اليوم التالي
map-play = تشغيل
map-stop = إيقاف
map-all = عرض الكل
map-empty = لا يُذكر شيء. هذه ثغرة في ما هو معروف، وليست يومًا هادئًا.
map-all-events = كل الأحداث بالترتيب
map-zoom-in = تكبير
map-zoom-out = تصغير
map-credit = بيانات الخريطة: { $credit }. الإسقاط: { $projection }.
map-projection = الإسقاط: { $projection }.
map-places = الأماكن على الخريطة
map-quiet = أماكن بلا أحداث
map-elsewhere = خارج حدود الخريطة
map-unplaced = أماكن بلا نقطة على الخريطة
map-unlocated = أحداث بلا مكان
place-events-show = { $n ->
    [zero] عرض الأحداث
    [one] عرض الحدث
    [two] عرض الحدثين
    [few] عرض { $n } أحداث
    [many] عرض { $n } حدثًا
   *[other] عرض { $n } حدث
}
place-distance = { $direction ->
    [ne] { $distance } شمال شرق من { $place }
    [e] { $distance } شرقًا من { $place }
    [se] { $distance } جنوب شرق من { $place }
    [s] { $distance } جنوبًا من { $place }
    [sw] { $distance } جنوب غرب من { $place }
    [w] { $distance } غربًا من { $place }
    [nw] { $distance } شمال غرب من { $place }
   *[n] { $distance } شمالًا من { $place }
}
place-inside = { $n } مع ما يقع داخله
place-events = ماذا حدث هنا
place-facts = المكان في سطور
place-within = يقع في
place-contains = الأماكن الواقعة فيه
place-country = البلد
place-coordinates = الإحداثيات
place-precision = دقة النقطة
place-tz = المنطقة الزمنية
precision-exact = دقيقة
precision-building = المبنى
precision-city = المدينة، لا الموقع الدقيق
precision-area = محيط النقطة
precision-region = المنطقة بأكملها
precision-country = البلد بأكمله
precision-guess = تخمين
latitude-north = { "\u2066" }{ $degrees }°{ "\u2069" } شمالًا
latitude-south = { "\u2066" }{ $degrees }°{ "\u2069" } جنوبًا
longitude-east = { "\u2066" }{ $degrees }°{ "\u2069" } شرقًا
longitude-west = { "\u2066" }{ $degrees }°{ "\u2069" } غربًا
scale-km = { $n }{ "\u00A0" }كم

## Figures and claims

claim-value = الرقم
claim-by = من يقول ذلك، وعن أي وقت
claim-by-in = { $actor } ({ $source })
claim-source = أين ورد
claim-unattributed = المصدر نفسه، من دون نسبته إلى أحد
claim-relayed = نقلًا عن
claims-show = { $n ->
    [zero] الإفادات بالتفصيل
    [one] الإفادة بالتفصيل
    [two] الإفادتان بالتفصيل
    [few] { $n } إفادات بالتفصيل
    [many] { $n } إفادة بالتفصيل
   *[other] { $n } إفادة بالتفصيل
}
chart-label = { $n ->
    [zero] { $measure }: لا إفادات
    [one] { $measure }: إفادة واحدة
    [two] { $measure }: إفادتان متباينتان
    [few] { $measure }: { $n } إفادات متباينة
    [many] { $measure }: { $n } إفادة متباينة
   *[other] { $measure }: { $n } إفادة متباينة
}
chart-log = المقياس لوغاريتمي.
chart-row = { $source }، { $date }: { $value }.
chart-row-undated = { $source }: { $value }.
separator = {"، "}
colon = {": "}
claim-title = { $measure }، { $population }: { $value }
claim-title-plain = { $measure }: { $value }
spread-range = من { $low } إلى { $high }
spread-and-words = { $figures }، أو «{ $words }»
spread-words = «{ $words }»

## Disagreements

conflicts = { $n ->
    [zero] التناقضات
    [one] التناقض
    [two] التناقضان
    [few] التناقضات كلها: { $n }
    [many] التناقضات كلها: { $n }
   *[other] التناقضات كلها: { $n }
}
conflict-between-sources = بين المصادر
conflict-within-source = داخل مصدر واحد
conflict-framing = اختلاف في زاوية التناول
severity-hard = غير قابل للتوفيق
severity-hard-about = لا يمكن أن تصحّ الأقوال كلها كما وردت.
severity-soft = قابل للتفسير
severity-soft-about = قد يفسّر الاختلافَ الوقتُ أو التقريب أو النطاق أو اختيار الألفاظ.
assessment = قراءتنا
conflict-events = { $n ->
    [zero] الأحداث المعنية
    [one] الحدث المعني
    [two] الحدثان المعنيان
    [few] الأحداث المعنية
    [many] الأحداث المعنية
   *[other] الأحداث المعنية
}
conflict-figures = { $n ->
    [zero] الأرقام المعنية
    [one] الرقم المعني
    [two] الرقمان المعنيان
    [few] الأرقام المعنية
    [many] الأرقام المعنية
   *[other] الأرقام المعنية
}

## Corrections

correction-correction = تصويب
correction-update = تحديث
correction-addition = إضافة
correction-name = { $kind }، { $date }
correction-title = { $kind }: { $names }{ $more ->
    [0] {""}
   *[other] {" "}و{ $more } غيرها
}
corrections-here = صُوِّب هنا
corrections-all = كل التصويبات والتغييرات
corrections-feed = خلاصة التصويبات
corrections-feed-title = { $site }: التصويبات
field-when = متى:
field-window = الوقت من اليوم:
field-where = أين:
field-actors = مَن:
field-status = درجة اليقين:
field-value = الرقم:
field-as-of = تاريخ الرقم:
field-asserted-by = القائل:
field-relayed-by = نقلًا عن:
field-severity = التناقض:
field-statements = الأقوال:
field-title = العنوان:
field-text = النص:

## People and organisations

spellings = في المصادر:
actor-within = يتبع:
actor-contains = تابع له:
actor-same-as = في مواقع أخرى:

## Sources

source = مصدر
source-facts = المصدر في سطور
source-publisher = الناشر
source-not-shown = لا يذكره النص
source-headline = العنوان
source-author = بقلم
source-unsigned = بلا توقيع
source-published = تاريخ النشر
source-inferred = (مستنتَج، غير مطبوع)
source-undated = لم يُذكر تاريخ
source-language = اللغة
source-length = الطول
source-words = { $n ->
    [zero] بلا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $n } كلمات
    [many] { $n } كلمة
   *[other] { $n } كلمة
}
source-paragraphs = { $n ->
    [zero] بلا فقرات
    [one] فقرة واحدة
    [two] فقرتان
    [few] { $n } فقرات
    [many] { $n } فقرة
   *[other] { $n } فقرة
}
source-original = الأصل
source-kind = النوع
source-kind-article = مقال
source-kind-report = تقرير
source-kind-book = كتاب
source-kind-video = فيديو
source-kind-dataset = مجموعة بيانات
source-kind-interview = مقابلة
source-kind-post = منشور
source-archived = نسخة مؤرشفة
source-checksum = بصمة SHA-256 للنص:
source-uses = استُخدم هنا
source-actor = المزيد
source-digest = ملخّص
source-digest-in = باللغة { $language }
source-what-rests = ما يستند إلى هذا المصدر
source-passages = فقرة فقرة
source-passages-intro = مضمون الفقرات بعباراتنا، وما يستند إليها في هذا الموقع. عُدّت الفقرات كما وردت في المقال الذي وصلنا.
source-lines = تُحتسب أرقام الفقرات على جميع أسطر النص كما ورد: { $n }.
source-parts = موضعًا موضعًا
source-parts-intro = مضمون كل موضع بعباراتنا، وما يستند إليه في هذا الموقع.
source-unused = غير مستخدمة في هذا الموقع
source-used-in = { $n ->
    [zero] لم تُستخدم
    [one] استُخدمت في موضع واحد
    [two] استُخدمت في موضعين
    [few] استُخدمت في { $n } مواضع
    [many] استُخدمت في { $n } موضعًا
   *[other] استُخدمت في { $n } موضع
}
rights-digest = حقوق الأصل لناشره. كُتب هذا الملخّص لهذا الموقع، ولا تتكرر فيه أي جملة من الأصل.
rights-digest-licensed = كُتب هذا الملخّص لهذا الموقع، ولا تتكرر فيه أي جملة من الأصل.
rights-excerpt = حقوق الأصل لناشره. المقتبس هنا جزء منه.
rights-full = يُعرض النص هنا كاملًا كما تسمح به حقوقه.
rights-full-unshown = تسمح حقوقه بالنص كاملًا، لكنه غير معروض هنا.
rights-quoted = الكلمات المقتبسة: { $quoted }.
rights-quoted-of = الكلمات المقتبسة: { $quoted } من { $all }.
source-origin = مأخوذ عن
source-licence = الرخصة
bibliography = لبرامج إدارة المراجع
cite-page = الاستشهاد بهذه الصفحة
coverage = ما الذي يستند إلى ماذا
coverage-intro = للمحررين: ما لا سند له بعد في هذا الموقع، أو سنده قليل.
coverage-uncited = مصادر لا يستند إليها شيء
coverage-unlocated = أرقام لا تحدد مصادرها موضعًا في النص
coverage-single = أحداث تستند إلى مصدر واحد
coverage-origin = أحداث لمصادرها أصل واحد
coverage-unshown = خلافات لا تعرضها أي صفحة
coverage-paragraphs = فقرات لا يستشهد بها شيء
coverage-none = لا شيء.

## Labels in the text that only assistive software reads out

table-name = الجدول { $number }
table-name-under = الجدول { $number }: { $heading }
task-done = أُنجز
task-open = لم يُنجز
footnotes = الحواشي
footnote = الحاشية { $number }
footnote-return = العودة إلى النص: الحاشية { $number }، الموضع { $mention }

## Notes in the text

note-note = خلفية، ليست من المصادر
note-tip = نصيحة
note-important = مهم
note-warning = تحذير
note-caution = انتبه

## Printing

print-source = طُبع من

## Dates

date-part = { $certainty ->
    [uncertain] ربما { $date }
    [about] حوالي { $date }
    [about-uncertain] ربما حوالي { $date }
   *[plain] { $date }
}
date-decade = { date-decade-words }
# Only for date-decade: the tens of a century have names.
date-decade-words = { $start ->
    [1900] العقد الأول من القرن العشرين
    [1910] العقد الثاني من القرن العشرين
    [1920] عشرينيات القرن العشرين
    [1930] ثلاثينيات القرن العشرين
    [1940] أربعينيات القرن العشرين
    [1950] خمسينيات القرن العشرين
    [1960] ستينيات القرن العشرين
    [1970] سبعينيات القرن العشرين
    [1980] ثمانينيات القرن العشرين
    [1990] تسعينيات القرن العشرين
    [2000] العقد الأول من القرن الحادي والعشرين
    [2010] العقد الثاني من القرن الحادي والعشرين
    [2020] عشرينيات القرن الحادي والعشرين
   *[other] عقد { $decade }
}
date-decade-short = عقد { $decade }
date-century = القرن { date-century-number }
# Only for date-century: the ordinals of centuries are words.
date-century-number = { $century ->
    [1] الأول
    [2] الثاني
    [3] الثالث
    [4] الرابع
    [5] الخامس
    [6] السادس
    [7] السابع
    [8] الثامن
    [9] التاسع
    [10] العاشر
    [11] الحادي عشر
    [12] الثاني عشر
    [13] الثالث عشر
    [14] الرابع عشر
    [15] الخامس عشر
    [16] السادس عشر
    [17] السابع عشر
    [18] الثامن عشر
    [19] التاسع عشر
    [20] العشرون
    [21] الحادي والعشرون
   *[other] { $century }
}
date-some = { $precision ->
    [month] يوم غير محدد من { $date }
   *[year] وقت غير محدد من { $date }
}
date-span = { $precision ->
    [day] { $range }
    [month] { $range }
   *[other] من { $start } إلى { $end }
}
# $precision: the kind of the date
date-from = من { $start } فصاعدًا
# $precision: the kind of the date
date-until = حتى { $end }
# $precision: the kind of the date
date-from-unknown-end = من { $start } (النهاية غير معروفة)
# $precision: the kind of the date
date-until-unknown-start = حتى { $end } (البداية غير معروفة)
date-choice-range = { $precision ->
    [day] أحد الأيام من { $start } إلى { $end }
   *[other] وقت ما من { $start } إلى { $end }
}
date-choice-before = { $date } أو قبل ذلك
date-choice-after = { $date } أو بعد ذلك

## Numbers

number-about = نحو { $value }
number-nearly = ما يقارب { $value }
number-just-under = أقل بقليل من { $value }
number-just-over = أكثر بقليل من { $value }
number-at-least = ما لا يقل عن { $value }
number-more-than = أكثر من { $value }
number-up-to = ما لا يزيد على { $value }
number-under = أقل من { $value }
number-last = آخر { $value }
number-several = عدة
number-few = بضعة
number-tens = عشرات
    .before-unit = عشرات
number-several-tens = بضع عشرات
    .before-unit = بضع عشرات
number-dozens = عشرات
    .before-unit = عشرات
number-several-dozen = بضع عشرات
number-hundreds = مئات
    .before-unit = مئات
number-countless = عدد لا يُحصى
number-most = معظم
    .before-unit = معظم
number-manifold = كثير
number-percent = { "\u2066" }{ $value }%{ "\u2069" }

## Projections

projection-albers = مخروطي متساوي المساحات (ألبرز)، خطا العرض { $south } و { $north }، خط الطول { $meridian }
projection-lambert-conformal = مخروطي متساوي الزوايا (لامبرت)، خطا العرض { $south } و { $north }، خط الطول { $meridian }
projection-cylindrical = أسطواني متساوي المساحات، خط العرض { $parallel }، خط الطول { $meridian }
projection-azimuthal = سمتي متساوي المساحات (لامبرت)، خط الطول { $meridian }

## Data

data = البيانات
data-intro = سجلات هذا الموقع في جداول لبرامج الجداول وغيرها. كل صف يذكر مصادره، والأرقام المتعارضة كلها موجودة.
data-files = الملفات
data-all-languages = بكل اللغات
data-format = CSV: ترميز UTF-8، وفاصلة بين الأعمدة، و| بين القيم المتعددة؛ والأعمدة المترابطة ترتّب قيمها بالترتيب نفسه. والنص الذي قد تحسبه برامج الجداول صيغةً تسبقه فاصلة عليا. الخلية الفارغة: غير معروف أو لم يُذكر.
data-cite = كيفية الاقتباس
data-version = الإصدار
data-columns = ما تحتويه الأعمدة
data-size = { $n } كيلوبايت
data-id = معرّف دائم تسمّيه به الصفوف الأخرى
data-edtf = بصيغة EDTF: ‏? غير مؤكد، ~ نحو، [A..B] يوم ما من A إلى B، ‏A/B طوال المدة من A إلى B
data-earliest = ليس قبل
data-latest = ليس بعد
data-main = حدث رئيسي في يومه
data-where-prec = الدقة كما تحسبها UCDP: ‏1 المكان، 2 محيطه، 4 إقليم، 6 بلد
data-roles = دورهم فيه، بالترتيب نفسه
data-sources = المصادر التي يستند إليها
data-locators = المواضع في هذه المصادر، بالترتيب نفسه
data-added = متى ذكره هذا الموقع أول مرة
data-updated = متى غيّره هذا الموقع آخر مرة
data-cited = المصادر التي تستشهد بها كلمات هذا الصف
data-language = لغة كلمات هذا الصف
data-url = صفحته في هذا الموقع
data-rivals = الأقوال ذات القيمة نفسها متنافسة
data-measure = ما الذي يُحصى
data-population = من الذي يُحصى
data-value = الرقم، إن وُجد
data-low = أدنى رقم يسمح به القول
data-high = أعلى رقم يسمح به القول
data-qualifier = كيف يُقصد الرقم، أو كلمة بدلاً منه
data-unit = الوحدة
data-short = عنوان قصير كما في الإحالات
