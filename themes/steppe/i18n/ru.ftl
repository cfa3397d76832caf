### Strings of the theme, in Russian. Not yet reviewed by a native speaker. What the arguments mean stands in en.ftl.

## Frame

skip-link = Перейти к содержанию
menu = Меню
main-navigation = Главное меню
footer-navigation = Ещё на сайте
languages = Языки
language-button = Язык: { $language }
language-choose = Выберите язык
language-untranslated = (ещё не переведено)
licence-intro = Тексты и данные:
feed = Лента Atom
feed-title = { $site }: главы и события
made-with = Сделано с помощью { $generator }

## Languages and fallback

fallback-page = Эта страница ещё не переведена. Язык текста: { $language }.
fallback-original = К оригиналу
language-unfinished = Перевод на русский ещё не закончен. Недостающее приведено на другом языке.
borrowed-from = язык этого текста: { $language }
link-language = (язык: { $language })
translation-person = Перевод. Язык оригинала: { $language }.
translation-machine = Машинный перевод. Язык оригинала: { $language }. Никто из людей перевод не проверял.
translation-machine-reviewed = Машинный перевод. Язык оригинала: { $language }.
translation-unsaid = Перевод. Язык оригинала: { $language }.
translation-reviewed = Перевод проверен: { $name }.
translation-reviewed-on = Перевод проверен { $date }: { $name }.
translation-stale = С тех пор оригинал изменился.
translation-original = Читать оригинал

## Pages

toc = На этой странице
reading-time = { $n } мин. чтения
published = Опубликовано { $date }
updated = Обновлено { $date }
heading-link = Ссылка на этот раздел
chapter = Главы
chapter-previous = Предыдущая глава
chapter-next = Следующая глава
mentioned-in = Читайте об этом
not-found = Такой страницы нет
not-found-text = Возможно, в адресе опечатка или страница переехала.
not-found-home = На главную
moved = Страница переехала

## Front page

home-story = Коротко о главном
home-figures = Что считают источники
home-figures-intro = За каждой цифрой кто-то стоит. Если данные расходятся, мы приводим их все и не отдаём предпочтения ни одним.
home-figures-all = Все цифры и кто их назвал
home-recent = Что произошло
home-recent-all = { $n ->
    [one] Вся хронология: { $n } событие
    [few] Вся хронология: { $n } события
    [many] Вся хронология: { $n } событий
   *[other] Вся хронология: { $n } события
}
home-map = Где это произошло
home-map-all = { $n ->
    [one] Вся карта: { $n } место
    [few] Вся карта: { $n } места
    [many] Вся карта: { $n } мест
   *[other] Вся карта: { $n } места
}
home-chapters = Главы

## Counts

count-events = { $n ->
    [one] { $n }{ "\u00A0" }событие
    [few] { $n }{ "\u00A0" }события
    [many] { $n }{ "\u00A0" }событий
   *[other] { $n }{ "\u00A0" }события
}
count-places = { $n ->
    [one] { $n } место
    [few] { $n } места
    [many] { $n } мест
   *[other] { $n } места
}
count-claims = { $n ->
    [one] { $n } утверждение
    [few] { $n } утверждения
    [many] { $n } утверждений
   *[other] { $n } утверждения
}
count-sources = { $n ->
    [one] { $n } источник
    [few] { $n } источника
    [many] { $n } источников
   *[other] { $n } источника
}
count-source-languages = { $n ->
    [one] на { $n } языке
    [few] на { $n } языках
    [many] на { $n } языках
   *[other] на { $n } языка
}
count-conflicts = { $n ->
    [one] { $n } противоречие
    [few] { $n } противоречия
    [many] { $n } противоречий
   *[other] { $n } противоречия
}
count-terms = { $n ->
    [one] { $n } термин
    [few] { $n } термина
    [many] { $n } терминов
   *[other] { $n } термина
}
count-uses = { $n ->
    [one] цитируется { $n } раз
    [few] цитируется { $n } раза
    [many] цитируется { $n } раз
   *[other] цитируется { $n } раза
}

## References and citations

references = Ссылки на источники
whole-source = в целом
back-to-text = Назад к тексту: ссылка { $number }, упоминание { $mention }
back-to-text-many = Назад к тексту: ссылка { $number }, упоминаний: { $n }
according-to = источник: { $name }
as-printed = дословно:

locator-para = абзац{ "\u00A0" }{ $n }
locator-paras = абзацы{ "\u00A0" }{ $list }
locator-page = страница{ "\u00A0" }{ $n }
locator-pages = страницы{ "\u00A0" }{ $list }
locator-section = раздел{ "\u00A0" }{ $n }
locator-sections = разделы{ "\u00A0" }{ $list }
locator-figure = рисунок{ "\u00A0" }{ $n }
locator-figures = рисунки{ "\u00A0" }{ $list }
locator-table = таблица{ "\u00A0" }{ $n }
locator-tables = таблицы{ "\u00A0" }{ $list }
locator-time = время{ "\u00A0" }{ $n }
locator-times = время{ "\u00A0" }{ $list }
locator-time-range = с { $from } до { $to }
locator-range = { $from }–{ $to }

## Events

when = Когда
where = Где
who = Кто
not-located = Источники не называют места
status = Достоверность
status-established = Установлено
status-established-about = В главном сходятся два источника или больше, независимо друг от друга.
status-reported = Сообщается
status-reported-about = Об этом сообщает хотя бы один источник; независимых подтверждений нет.
status-disputed = Спорно
status-disputed-about = Источники противоречат друг другу, или всё держится на слухах, которым они сами не вполне верят.
event-sources = { $n ->
    [1] Источник
   *[other] Источники
}
event-facts = Коротко о событии
event-note = Откуда это известно
event-figures = Цифры, связанные с событием
event-conflicts = В чём расходятся источники
event-related = В тот же день или в том же месте
event = События
event-previous = До этого
event-next = После этого
events-box = В хронологии

role-site = на самом месте
role-origin = откуда
role-destination = куда

event-window = { $times }, { $zone }, { $offset }
event-window-short = { $times }, { $clocks }
event-window-local = { $times }
event-time = { $time }
hour-about = около { $time }
hour-early-hours = после полуночи
hour-morning = утром
hour-midday = в полдень
hour-afternoon = днём
hour-evening = вечером
hour-night = ночью
utc-offset = UTC{ $offset }

## Timeline

group-before = До этого
group-after = После этого
group-undated = Без даты
group-vague = { $span }, день неизвестен
day = Дни
day-previous = Предыдущий день, о котором рассказано
day-next = Следующий день, о котором рассказано
day-description = { $day }: { $events }
day-figures = Числа за этот день
day-timed = Час указан
day-untimed = В этот день, час не указан
day-on = В этот день
day-perhaps = Возможно, в этот день
day-going-on = Продолжалось
strip-perhaps = возможно, в этот день: { $n }
strip-going-on = продолжалось: { $n }
event-more = Подробнее о событии
known = Что было известно день за днём
known-title = Что сообщили к { $day }
known-intro = Всё считается со дня выхода первого источника об этом, а если этот день неточен, то с последнего возможного; число, у источников которого нет даты, — с того дня, за который оно дано.
known-previous = Раньше
known-next = Позже
known-day = Что произошло в этот день
known-new = новое
known-so-far = К тому дню известно: { $n } из { $total }
known-events = События, о которых сообщили впервые
known-figures = Числа на тот день
known-conflicts = Расхождения, которые проявились
known-untold = Уже произошло, но ещё не сообщалось
known-later-conflicts = Расхождения, которых ещё не было
group-span = В течение нескольких дней
axis-label = События по дням и видам
timeline-skip = Перейти к событиям
key-kinds = Виды событий
key-status = Насколько это достоверно
key-dates = Насколько точно известен день
key-dates-about = Дата курсивом не точна: возможная, приблизительная или один из нескольких дней.
filter-label = Отбор событий
filter-kind = Вид
filter-place = Место
filter-actor = Кто
filter-role = Роль
filter-day = День
filter-source = Источник
filter-all = Все
filter-reset = Показать все
filter-words = Слова
filter-none = Ничто не подходит под все условия. Уберите один фильтр или сотрите слова.
filter-shown = Показано событий: { $shown } из { $total }

## Map and places

map-label = Карта, отмечено мест: { $n }
marker-description = { $place }: { $n ->
    [one] { $n } событие
    [few] { $n } события
    [many] { $n } событий
   *[other] { $n } события
}
map-key = Каждый знак — одно событие, цвет и форма указывают на его вид. Число в круге — это события, для знаков которых нет места: в местах, расположенных слишком близко друг к другу, или в одном месте; заштрихованный круг означает: где-то здесь.
map-key-circle = Круг без штриховки вокруг места показывает, насколько точно оно известно.
map-chips = Без одной точки на этой карте
map-days = Дни на карте
map-previous = Предыдущий день
map-next = Следующий день
map-play = Воспроизвести
map-stop = Остановить
map-all = Показать всё
map-empty = Ничего не сообщается. Это пробел в том, что известно, а не спокойный день.
map-all-events = Все события по порядку
map-zoom-in = Приблизить
map-zoom-out = Отдалить
map-credit = Данные карты: { $credit }. Проекция: { $projection }.
map-projection = Проекция: { $projection }.
map-places = Места на карте
map-quiet = Места без событий
map-elsewhere = За краем карты
map-unplaced = Места без точки на карте
map-unlocated = События без места
place-events-show = { $n ->
    [1] Показать событие
    [one] Показать { $n } событие
    [few] Показать { $n } события
    [many] Показать { $n } событий
   *[other] Показать { $n } события
}
place-distance = { $direction ->
    [ne] в { $distance } к северо-востоку от города { $place }
    [e] в { $distance } к востоку от города { $place }
    [se] в { $distance } к юго-востоку от города { $place }
    [s] в { $distance } к югу от города { $place }
    [sw] в { $distance } к юго-западу от города { $place }
    [w] в { $distance } к западу от города { $place }
    [nw] в { $distance } к северо-западу от города { $place }
   *[n] в { $distance } к северу от города { $place }
}
place-inside = { $n } вместе с тем, что в нём
place-events = Что здесь произошло
place-facts = Коротко о месте
place-within = Где находится
place-contains = Что здесь находится
place-country = Страна
place-coordinates = Координаты
place-precision = Точность точки
place-tz = Часовой пояс
precision-exact = точное место
precision-building = здание
precision-city = город, а не точное место
precision-area = окрестности точки
precision-region = регион в целом
precision-country = страна в целом
precision-guess = предположение
latitude-north = { $degrees }° с. ш.
latitude-south = { $degrees }° ю. ш.
longitude-east = { $degrees }° в. д.
longitude-west = { $degrees }° з. д.
scale-km = { $n }{ "\u00A0" }км

## Figures and claims

claim-value = Цифра
claim-by = Кто это утверждает и на какую дату
claim-by-in = { $actor } ({ $source })
claim-source = Где напечатано
claim-unattributed = сам источник, без ссылки на кого-либо
claim-relayed = { $n ->
    [1] передаёт
   *[other] передают
}
claims-show = { $n ->
    [1] Утверждение подробно
   *[other] Все утверждения подробно: { $n }
}
chart-label = { $n ->
    [one] { $measure }: { $n } утверждение
    [few] { $measure }: { $n } утверждения, которые расходятся
    [many] { $measure }: { $n } утверждений, которые расходятся
   *[other] { $measure }: { $n } утверждения, которые расходятся
}
chart-log = Шкала логарифмическая.
chart-row = { $source }, { $date }: { $value }.
chart-row-undated = { $source }: { $value }.
separator = {", "}
colon = {": "}
claim-title = { $measure }, { $population }: { $value }
claim-title-plain = { $measure }: { $value }
spread-range = { $sides ->
    [numbers] { $low }–{ $high }
   *[words] минимум — { $low }, максимум — { $high }
}
spread-and-words = { $figures } либо «{ $words }»
spread-words = «{ $words }»

## Disagreements

conflicts = { $n ->
    [2] Оба противоречия
    [1] Противоречие
   *[other] Все противоречия: { $n }
}
conflict-between-sources = между источниками
conflict-within-source = внутри одного источника
conflict-framing = вопрос подачи
severity-hard = Непримиримое
severity-hard-about = В таком виде эти утверждения не могут быть верны одновременно.
severity-soft = Объяснимое
severity-soft-about = Расхождение могут объяснять время, округление, охват или выбор слов.
assessment = Как мы это понимаем
conflict-events = { $n ->
    [1] Событие, о котором речь
   *[other] События, о которых речь
}
conflict-figures = { $n ->
    [1] Цифра, о которой речь
   *[other] Цифры, о которых речь
}

## Corrections

correction-correction = Исправление
correction-update = Обновление
correction-addition = Дополнение
correction-name = { $kind }, { $date }
correction-title = { $kind }: { $names }{ $more ->
    [0] {""}
   *[other] {" "}и ещё { $more }
}
corrections-here = Исправлено здесь
corrections-all = Все исправления и изменения
corrections-feed = Лента исправлений
corrections-feed-title = { $site }: исправления
field-when = Когда:
field-window = Время суток:
field-where = Где:
field-actors = Кто:
field-status = Достоверность:
field-value = Число:
field-as-of = На какую дату:
field-asserted-by = Кто это говорит:
field-relayed-by = С чьих слов передано:
field-severity = Противоречие:
field-statements = Утверждения:
field-title = Заголовок:
field-text = Текст:

## People and organisations

spellings = В источниках:
actor-within = Входит в состав:
actor-contains = В составе:
actor-same-as = На других сайтах:

## Sources

source = Источник
source-facts = Коротко об источнике
source-publisher = Издание
source-not-shown = в тексте не указано
source-headline = Заголовок
source-author = Автор
source-unsigned = без подписи
source-published = Опубликовано
source-inferred = (установлено косвенно, не напечатано)
source-undated = дата не указана
source-language = Язык
source-length = Объём
source-words = { $n ->
    [one] { $n } слово
    [few] { $n } слова
    [many] { $n } слов
   *[other] { $n } слова
}
source-paragraphs = { $n ->
    [one] { $n } абзац
    [few] { $n } абзаца
    [many] { $n } абзацев
   *[other] { $n } абзаца
}
source-original = Оригинал
source-kind = Вид
source-kind-article = статья
source-kind-report = доклад
source-kind-book = книга
source-kind-video = видео
source-kind-dataset = набор данных
source-kind-interview = интервью
source-kind-post = запись
source-archived = Архивная копия
source-checksum = SHA-256 текста:
source-uses = Использовано здесь
source-actor = Подробнее
source-digest = Краткое изложение
source-digest-in = язык: { $language }
source-what-rests = Что опирается на этот источник
source-passages = Абзац за абзацем
source-passages-intro = Что сказано в абзацах, нашими словами, и что на этом сайте на них опирается. Абзацы сосчитаны так, как они стояли в полученной статье.
source-lines = Номера абзацев учитывают все строки текста в том виде, в каком он поступил: { $n }.
source-parts = Отрывок за отрывком
source-parts-intro = Что сказано в каждом отрывке, нашими словами, и что на этом сайте на него опирается.
source-unused = на этом сайте не использовано
source-used-in = { $n ->
    [one] Использовано в { $n } месте
    [few] Использовано в { $n } местах
    [many] Использовано в { $n } местах
   *[other] Использовано в { $n } места
}
rights-digest = Оригинал принадлежит его издателю. Изложение написано для этого сайта; ни одно предложение оригинала не повторено.
rights-digest-licensed = Изложение написано для этого сайта; ни одно предложение оригинала не повторено.
rights-excerpt = Оригинал принадлежит его издателю. Здесь приводится отрывок.
rights-full = Текст приводится здесь полностью, как позволяют права на него.
rights-full-unshown = Права позволяют привести текст полностью; здесь его нет.
rights-quoted = Процитировано слов: { $quoted }.
rights-quoted-of = Процитировано слов: { $quoted } из { $all }.
source-origin = Происходит от
source-licence = Лицензия
bibliography = Для библиографических менеджеров
cite-page = Сослаться на эту страницу
coverage = Что на чём основано
coverage-intro = Для редакции: что на этом сайте ещё ничем не подкреплено или подкреплено слабо.
coverage-uncited = Источники, на которых ничего не основано
coverage-unlocated = Числа, источники которых не указывают места в тексте
coverage-single = События, основанные на одном источнике
coverage-origin = События, источники которых имеют общее происхождение
coverage-unshown = Расхождения, которых не показывает ни одна страница
coverage-paragraphs = Абзацы, на которые ничто не ссылается
coverage-none = Нет.

## Labels in the text that only assistive software reads out

table-name = Таблица { $number }
table-name-under = Таблица { $number }: { $heading }
task-done = Сделано
task-open = Не сделано
footnotes = Сноски
footnote = Сноска { $number }
footnote-return = Назад к тексту: сноска { $number }, упоминание { $mention }

## Notes in the text

note-note = Справка, не из источников
note-tip = Совет
note-important = Важно
note-warning = Предупреждение
note-caution = Осторожно

## Printing

print-source = Распечатано со страницы

## Dates
#
# Dates keep the form in which they are given; nothing stands before them that would ask for another case. Months and years have
# the same form after "по".

date-part = { $certainty ->
    [uncertain] возможно, { $date }
    [about] приблизительно { $date }
    [about-uncertain] возможно, приблизительно { $date }
   *[plain] { $date }
}
date-decade = { $decade }-е годы
date-decade-short = { $decade }-е
date-century = { date-century-number } век
# Only for date-century: the numbers of centuries are Roman.
date-century-number = { $century ->
    [1] I
    [2] II
    [3] III
    [4] IV
    [5] V
    [6] VI
    [7] VII
    [8] VIII
    [9] IX
    [10] X
    [11] XI
    [12] XII
    [13] XIII
    [14] XIV
    [15] XV
    [16] XVI
    [17] XVII
    [18] XVIII
    [19] XIX
    [20] XX
    [21] XXI
   *[other] { $century }-й
}
date-some = { $precision ->
    [month] { $date }, точный день неизвестен
   *[year] { $date } год, точная дата неизвестна
}
date-span = { $precision ->
    [day] { $range }
    [month] { $range }
    [year] { $range } годы
   *[other] { $start } — { $end }
}
# $precision: the kind of the date
date-from = { $start } и далее
# $precision: the kind of the date
date-until = по { $end } включительно
# $precision: the kind of the date
date-from-unknown-end = начало: { $start }, окончание неизвестно
# $precision: the kind of the date
date-until-unknown-start = начало неизвестно, окончание: { $end }
date-choice-range = { $precision ->
    [day] один из дней: { $range }
    [month] в какой-то момент за период: { $range }
    [year] один из годов: { $range }
   *[other] в какой-то момент за период: { $start } — { $end }
}
date-choice-before = { $date } или раньше
date-choice-after = { $date } или позже

## Numbers
#
# None of the words before a number asks for a case, so that the unit keeps the form that the number asks for.

number-about = примерно { $value }
number-nearly = почти { $value }
number-just-under = чуть менее чем { $value }
number-just-over = чуть более чем { $value }
number-at-least = по меньшей мере { $value }
number-more-than = более чем { $value }
number-up-to = максимум { $value }
number-under = менее чем { $value }
number-last = последние { $value }
number-several = несколько
number-few = небольшое число
number-tens = десятки
    .before-unit = десятки
number-several-tens = несколько десятков
    .before-unit = несколько десятков
number-dozens = десятки
    .before-unit = десятки
number-several-dozen = несколько десятков
number-hundreds = сотни
    .before-unit = сотни
number-countless = бессчётное множество
number-most = большинство
    .before-unit = большинство
number-manifold = много
number-percent = { $value }{ "\u00A0" }%

## Projections

projection-albers = равновеликая коническая Альберса, параллели { $south } и { $north }, меридиан { $meridian }
projection-lambert-conformal = равноугольная коническая Ламберта, параллели { $south } и { $north }, меридиан { $meridian }
projection-cylindrical = равновеликая цилиндрическая, параллель { $parallel }, меридиан { $meridian }
projection-azimuthal = равновеликая азимутальная Ламберта, меридиан { $meridian }

## Data

data = Данные
data-intro = Записи этого сайта в виде таблиц для электронных таблиц и программ. Каждая строка называет свои источники; противоречивые числа приведены все.
data-files = Файлы
data-all-languages = На всех языках
data-format = CSV: UTF-8, запятые между столбцами, | между несколькими значениями; в связанных столбцах они стоят в одном порядке. Перед текстом, который электронная таблица приняла бы за формулу, стоит апостроф. Пустая ячейка: неизвестно или не сказано.
data-cite = Как ссылаться
data-version = Версия
data-columns = Что содержат столбцы
data-size = { $n } кБ
data-id = постоянный идентификатор, по которому её называют другие строки
data-edtf = в EDTF: ? неуверенно, ~ около, [A..B] какой-то день от A до B, A/B всё время от A до B
data-earliest = не раньше
data-latest = не позже
data-main = одно из главных событий дня
data-where-prec = точность по UCDP: 1 место, 2 окрестности, 4 регион, 6 страна
data-roles = их роль, в том же порядке
data-sources = источники, на которых она основана
data-locators = места в этих источниках, в том же порядке
data-added = когда сайт впервые об этом рассказал
data-updated = когда сайт в последний раз это изменил
data-cited = источники, на которые ссылаются слова этой строки
data-language = язык слов этой строки
data-url = её страница на этом сайте
data-rivals = утверждения с одинаковым значением соперничают
data-measure = что считается
data-population = кого считают
data-value = число, если оно есть
data-low = наименьшее число, которое допускает утверждение
data-high = наибольшее число, которое допускает утверждение
data-qualifier = как понимать число, или слово вместо него
data-unit = единица
data-short = короткое название, как в ссылках
