### Strings of the theme, in Ukrainian. Not yet reviewed by a native speaker. What the arguments mean stands in en.ftl.

## Frame

skip-link = Перейти до вмісту
menu = Меню
main-navigation = Головне меню
footer-navigation = Ще на сайті
languages = Мови
language-button = Мова: { $language }
language-choose = Оберіть мову
language-untranslated = (ще не перекладено)
licence-intro = Тексти й дані:
feed = Стрічка Atom
feed-title = { $site }: розділи й події
made-with = Створено в { $generator }

## Languages and fallback

fallback-page = Цю сторінку ще не перекладено. Мова тексту: { $language }.
fallback-original = До оригіналу
language-unfinished = Переклад українською ще не завершено. Те, чого бракує, подано іншою мовою.
borrowed-from = мова цього тексту: { $language }
link-language = (мова: { $language })
translation-person = Переклад. Мова оригіналу: { $language }.
translation-machine = Машинний переклад. Мова оригіналу: { $language }. Людина цей переклад не перевіряла.
translation-machine-reviewed = Машинний переклад. Мова оригіналу: { $language }.
translation-unsaid = Переклад. Мова оригіналу: { $language }.
translation-reviewed = Переклад перевірено: { $name }.
translation-reviewed-on = Переклад перевірено { $date }: { $name }.
translation-stale = Відтоді оригінал змінився.
translation-original = Читати оригінал

## Pages

toc = На цій сторінці
reading-time = { $n } хв читання
published = Опубліковано { $date }
updated = Оновлено { $date }
heading-link = Посилання на цей підрозділ
chapter = Розділи
chapter-previous = Попередній розділ
chapter-next = Наступний розділ
mentioned-in = Читайте про це також
not-found = Такої сторінки немає
not-found-text = Можливо, в адресі помилка або сторінку перенесено.
not-found-home = На головну
moved = Цю сторінку перенесено

## Front page

home-story = Коротко про головне
home-figures = Що підрахували джерела
home-figures-intro = За кожним числом хтось стоїть. Якщо дані розходяться, ми наводимо їх усі й не віддаємо переваги жодному.
home-figures-all = Усі числа та хто їх назвав
home-recent = Що сталося
home-recent-all = { $n ->
    [one] Уся хронологія: { $n } подія
    [few] Уся хронологія: { $n } події
    [many] Уся хронологія: { $n } подій
   *[other] Уся хронологія: { $n } події
}
home-map = Де це сталося
home-map-all = { $n ->
    [one] Уся мапа: { $n } місце
    [few] Уся мапа: { $n } місця
    [many] Уся мапа: { $n } місць
   *[other] Уся мапа: { $n } місця
}
home-chapters = Розділи

## Counts

count-events = { $n ->
    [one] { $n }{ "\u00A0" }подія
    [few] { $n }{ "\u00A0" }події
    [many] { $n }{ "\u00A0" }подій
   *[other] { $n }{ "\u00A0" }події
}
count-places = { $n ->
    [one] { $n } місце
    [few] { $n } місця
    [many] { $n } місць
   *[other] { $n } місця
}
count-claims = { $n ->
    [one] { $n } твердження
    [few] { $n } твердження
    [many] { $n } тверджень
   *[other] { $n } твердження
}
count-sources = { $n ->
    [one] { $n } джерело
    [few] { $n } джерела
    [many] { $n } джерел
   *[other] { $n } джерела
}
count-source-languages = { $n ->
    [one] { $n } мовою
    [few] { $n } мовами
    [many] { $n } мовами
   *[other] { $n } мови
}
count-conflicts = { $n ->
    [one] { $n } суперечність
    [few] { $n } суперечності
    [many] { $n } суперечностей
   *[other] { $n } суперечності
}
count-terms = { $n ->
    [one] { $n } термін
    [few] { $n } терміни
    [many] { $n } термінів
   *[other] { $n } терміна
}
count-uses = { $n ->
    [one] процитовано { $n } раз
    [few] процитовано { $n } рази
    [many] процитовано { $n } разів
   *[other] процитовано { $n } раза
}

## References and citations

references = Посилання на джерела
whole-source = у цілому
back-to-text = Назад до тексту: посилання { $number }, згадка { $mention }
back-to-text-many = Назад до тексту: посилання { $number }, згадок: { $n }
according-to = джерело: { $name }
as-printed = дослівно:

locator-para = абзац{ "\u00A0" }{ $n }
locator-paras = абзаци{ "\u00A0" }{ $list }
locator-page = сторінка{ "\u00A0" }{ $n }
locator-pages = сторінки{ "\u00A0" }{ $list }
locator-section = розділ{ "\u00A0" }{ $n }
locator-sections = розділи{ "\u00A0" }{ $list }
locator-figure = рисунок{ "\u00A0" }{ $n }
locator-figures = рисунки{ "\u00A0" }{ $list }
locator-table = таблиця{ "\u00A0" }{ $n }
locator-tables = таблиці{ "\u00A0" }{ $list }
locator-time = час{ "\u00A0" }{ $n }
locator-times = час{ "\u00A0" }{ $list }
locator-time-range = з { $from } до { $to }
locator-range = { $from }–{ $to }

## Events

when = Коли
where = Де
who = Хто
not-located = Джерела не називають місця
status = Достовірність
status-established = Встановлено
status-established-about = У головному сходяться два або більше джерел, незалежно одне від одного.
status-reported = Повідомляється
status-reported-about = Про це повідомляє щонайменше одне джерело; незалежних підтверджень немає.
status-disputed = Спірно
status-disputed-about = Джерела суперечать одне одному або спираються на чутки, у яких самі сумніваються.
event-sources = { $n ->
    [1] Джерело
   *[other] Джерела
}
event-facts = Коротко про подію
event-note = Звідки це відомо
event-figures = Числа, пов’язані з подією
event-conflicts = У чому розходяться джерела
event-related = Того самого дня або в тому самому місці
event = Події
event-previous = Перед цим
event-next = Після цього
events-box = У хронології

role-site = на самому місці
role-origin = звідки
role-destination = куди

event-window = { $times }, { $zone }, { $offset }
event-window-short = { $times }, { $clocks }
event-window-local = { $times }
event-time = { $time }
hour-about = близько { $time }
hour-early-hours = після півночі
hour-morning = вранці
hour-midday = опівдні
hour-afternoon = удень
hour-evening = увечері
hour-night = уночі
utc-offset = UTC{ $offset }

## Timeline

group-before = До цього
group-after = Після цього
group-undated = Без дати
group-vague = { $span }, день невідомий
day = Дні
day-previous = Попередній день, про який щось відомо
day-next = Наступний день, про який щось відомо
day-description = { $day }: { $events }
day-figures = Числа за цей день
day-timed = Година відома
day-untimed = Цього дня, година невідома
day-on = Цього дня
day-perhaps = Можливо, цього дня
day-going-on = Тривало
strip-perhaps = можливо, цього дня: { $n }
strip-going-on = тривало: { $n }
event-more = Докладніше про подію
known = Що було відомо день за днем
known-title = Що повідомили до { $day } включно
known-intro = Усе враховано від дня виходу першого джерела про це, а якщо цей день непевний, то від останнього можливого; число, джерела якого не мають дати, — від дня, за який його подано.
known-previous = Раніше
known-next = Пізніше
known-day = Що сталося цього дня
known-new = нове
known-so-far = На той день відомо: { $n } з { $total }
known-events = Події, про які повідомили вперше
known-figures = Числа на той день
known-conflicts = Суперечності, що виявилися
known-untold = Уже сталося, але ще не повідомлено
known-later-conflicts = Суперечності, яких ще не було
group-span = Протягом кількох днів
axis-label = Події за днями й видами
timeline-skip = Перейти до подій
key-kinds = Види подій
key-status = Наскільки це достовірно
key-dates = Наскільки певний день
key-dates-about = Дата курсивом не певна: можлива, приблизна або один із кількох днів.
filter-label = Фільтр подій
filter-kind = Вид
filter-place = Місце
filter-actor = Хто
filter-role = Роль
filter-day = День
filter-source = Джерело
filter-all = Усі
filter-reset = Показати всі
filter-words = Пошук у тексті
filter-none = Жодна подія не відповідає всім умовам. Приберіть один із фільтрів або очистіть поле пошуку.
filter-shown = Показано подій: { $shown } з { $total }

## Map and places

map-label = Мапа, позначено місць: { $n }
marker-description = { $place }: { $n ->
    [one] { $n } подія
    [few] { $n } події
    [many] { $n } подій
   *[other] { $n } події
}
map-key = Кожен знак — це одна подія; колір і форма показують її вид. Число в колі показує кількість подій, для знаків яких немає місця: у місцях, надто близьких одне до одного, або в одному місці; заштриховане коло означає: десь тут.
map-key-circle = Коло без штрихування навколо місця показує, наскільки точно воно відоме.
map-chips = Без окремої точки на цій мапі
map-days = Дні на мапі
map-previous = Попередній день
map-next = Наступний день
map-play = Відтворити
map-stop = Зупинити
map-all = Показати все
map-empty = Нічого не повідомлено. Це прогалина в тому, що відомо, а не спокійний день.
map-all-events = Усі події по порядку
map-zoom-in = Збільшити
map-zoom-out = Зменшити
map-credit = Дані мапи: { $credit }. Проєкція: { $projection }.
map-projection = Проєкція: { $projection }.
map-places = Місця на мапі
map-quiet = Місця без подій
map-elsewhere = За межами мапи
map-unplaced = Місця без точки на мапі
map-unlocated = Події без місця
place-events-show = { $n ->
    [1] Показати подію
    [one] Показати { $n } подію
    [few] Показати { $n } події
    [many] Показати { $n } подій
   *[other] Показати { $n } події
}
place-distance = { $direction ->
    [ne] за { $distance } на північний схід від місця: { $place }
    [e] за { $distance } на схід від місця: { $place }
    [se] за { $distance } на південний схід від місця: { $place }
    [s] за { $distance } на південь від місця: { $place }
    [sw] за { $distance } на південний захід від місця: { $place }
    [w] за { $distance } на захід від місця: { $place }
    [nw] за { $distance } на північний захід від місця: { $place }
   *[n] за { $distance } на північ від місця: { $place }
}
place-inside = { $n } разом із тим, що в ньому
place-events = Що тут сталося
place-facts = Коротко про місце
place-within = Де розташовано
place-contains = Що тут розташовано
place-country = Країна
place-coordinates = Координати
place-precision = Точність точки
place-tz = Часовий пояс
precision-exact = точне місце
precision-building = будівля
precision-city = населений пункт, а не точне місце
precision-area = околиці точки
precision-region = регіон загалом
precision-country = країна загалом
precision-guess = припущення
latitude-north = { $degrees }° пн. ш.
latitude-south = { $degrees }° пд. ш.
longitude-east = { $degrees }° сх. д.
longitude-west = { $degrees }° зх. д.
scale-km = { $n }{ "\u00A0" }км

## Figures and claims

claim-value = Число
claim-by = Хто це стверджує і станом на яку дату
claim-by-in = { $actor } ({ $source })
claim-source = Де про це сказано
claim-unattributed = саме джерело, без посилання на когось
claim-relayed = { $n ->
    [1] передає
   *[other] передають
}
claims-show = { $n ->
    [1] Твердження докладно
   *[other] Усі твердження докладно: { $n }
}
chart-label = { $n ->
    [one] { $measure }: { $n } твердження
    [few] { $measure }: { $n } твердження, що розходяться
    [many] { $measure }: { $n } тверджень, що розходяться
   *[other] { $measure }: { $n } твердження, що розходяться
}
chart-log = Шкала логарифмічна.
chart-row = { $source }, { $date }: { $value }.
chart-row-undated = { $source }: { $value }.
separator = {", "}
colon = {": "}
claim-title = { $measure }, { $population }: { $value }
claim-title-plain = { $measure }: { $value }
spread-range = { $sides ->
    [numbers] { $low }–{ $high }
   *[words] мінімум — { $low }, максимум — { $high }
}
spread-and-words = { $figures }, або ж «{ $words }»
spread-words = «{ $words }»

## Disagreements

conflicts = { $n ->
    [2] Обидві суперечності
    [1] Суперечність
   *[other] Усі суперечності: { $n }
}
conflict-between-sources = між джерелами
conflict-within-source = в одному джерелі
conflict-framing = питання подачі
severity-hard = Непримиренна
severity-hard-about = У такому вигляді ці твердження не можуть бути правдивими одночасно.
severity-soft = Така, що має пояснення
severity-soft-about = Розбіжність можуть пояснити час, округлення, охоплення або добір слів.
assessment = Як ми це розуміємо
conflict-events = { $n ->
    [1] Подія, про яку йдеться
   *[other] Події, про які йдеться
}
conflict-figures = { $n ->
    [1] Число, про яке йдеться
   *[other] Числа, про які йдеться
}

## Corrections

correction-correction = Виправлення
correction-update = Оновлення
correction-addition = Доповнення
correction-name = { $kind }, { $date }
correction-title = { $kind }: { $names }{ $more ->
    [0] {""}
   *[other] {" "}і ще { $more }
}
corrections-here = Виправлено тут
corrections-all = Усі виправлення та зміни
corrections-feed = Стрічка виправлень
corrections-feed-title = { $site }: виправлення
field-when = Коли:
field-window = Час доби:
field-where = Де:
field-actors = Хто:
field-status = Достовірність:
field-value = Число:
field-as-of = На яку дату:
field-asserted-by = Хто це каже:
field-relayed-by = З чиїх слів передано:
field-severity = Суперечність:
field-statements = Твердження:
field-title = Заголовок:
field-text = Текст:

## People and organisations

spellings = У джерелах:
actor-within = Входить до складу:
actor-contains = У складі:
actor-same-as = На інших сайтах:

## Sources

source = Джерело
source-facts = Коротко про джерело
source-publisher = Видання
source-not-shown = у тексті не вказано
source-headline = Заголовок
source-author = Авторство
source-unsigned = без підпису
source-published = Опубліковано
source-inferred = (встановлено непрямо, не надруковано)
source-undated = дату не вказано
source-language = Мова
source-length = Обсяг
source-words = { $n ->
    [one] { $n } слово
    [few] { $n } слова
    [many] { $n } слів
   *[other] { $n } слова
}
source-paragraphs = { $n ->
    [one] { $n } абзац
    [few] { $n } абзаци
    [many] { $n } абзаців
   *[other] { $n } абзацу
}
source-original = Оригінал
source-kind = Вид
source-kind-article = стаття
source-kind-report = звіт
source-kind-book = книга
source-kind-video = відео
source-kind-dataset = набір даних
source-kind-interview = інтерв’ю
source-kind-post = допис
source-archived = Архівна копія
source-checksum = SHA-256 тексту:
source-uses = Використано тут
source-actor = Докладніше
source-digest = Стислий виклад
source-digest-in = мова: { $language }
source-what-rests = Що спирається на це джерело
source-passages = За абзацами
source-passages-intro = Що сказано в абзацах, нашими словами, і що на цьому сайті на них спирається. Абзаци полічено так, як вони стояли в отриманій статті.
source-lines = Нумерація абзаців охоплює всі рядки тексту в тому вигляді, у якому він надійшов: { $n }.
source-parts = За уривками
source-parts-intro = Що сказано в кожному уривку, нашими словами, і що на цьому сайті на нього спирається.
source-unused = на цьому сайті не використано
source-used-in = { $n ->
    [one] Використано в { $n } місці
    [few] Використано в { $n } місцях
    [many] Використано в { $n } місцях
   *[other] Використано в { $n } місця
}
rights-digest = Оригінал належить його видавцеві. Виклад написано для цього сайту; жодного речення оригіналу не повторено.
rights-digest-licensed = Виклад написано для цього сайту; жодного речення оригіналу не повторено.
rights-excerpt = Оригінал належить його видавцеві. Тут наведено уривок.
rights-full = Текст наведено тут повністю, як дозволяють права на нього.
rights-full-unshown = Права дозволяють навести текст повністю; тут його немає.
rights-quoted = Процитовано слів: { $quoted }.
rights-quoted-of = Процитовано слів: { $quoted } з { $all }.
source-origin = Походить від
source-licence = Ліцензія
bibliography = Для бібліографічних менеджерів
cite-page = Послатися на цю сторінку
coverage = Що на чому ґрунтується
coverage-intro = Для редакції: що на цьому сайті ще нічим не підкріплено або підкріплено слабко.
coverage-uncited = Джерела, на яких нічого не ґрунтується
coverage-unlocated = Числа, джерела яких не вказують місця в тексті
coverage-single = Події, що ґрунтуються на одному джерелі
coverage-origin = Події, джерела яких мають спільне походження
coverage-unshown = Суперечності, яких не показує жодна сторінка
coverage-paragraphs = Абзаци, на які ніщо не посилається
coverage-none = Немає.

## Labels in the text that only assistive software reads out

table-name = Таблиця { $number }
table-name-under = Таблиця { $number }: { $heading }
task-done = Зроблено
task-open = Не зроблено
footnotes = Виноски
footnote = Виноска { $number }
footnote-return = Назад до тексту: виноска { $number }, згадка { $mention }

## Notes in the text

note-note = Довідка, не з джерел
note-tip = Порада
note-important = Важливо
note-warning = Попередження
note-caution = Обережно

## Printing

print-source = Роздруковано зі сторінки

## Dates
#
# Dates keep the form in which they are given; nothing stands before them that would ask for another case. Months and years have
# the same form after "по".

date-part = { $certainty ->
    [uncertain] можливо, { $date }
    [about] приблизно { $date }
    [about-uncertain] можливо, приблизно { $date }
   *[plain] { $date }
}
date-decade = { date-decade-years } роки
date-decade-short = { date-decade-years }
# Only for date-decade: the ending is that of the numeral (сорокові, двотисячні, дев’яності).
date-decade-years = { $start ->
    [1740] { $decade }-ві
    [1840] { $decade }-ві
    [1940] { $decade }-ві
    [2000] { $decade }-ні
    [2040] { $decade }-ві
   *[other] { $decade }-ті
}
date-century = { date-century-number } століття
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
   *[other] { $century }
}
date-some = { $precision ->
    [month] { $date }, точний день невідомий
   *[year] { $date } рік, точна дата невідома
}
date-span = { $precision ->
    [day] { $range }
    [month] { $range }
    [year] { $range } роки
   *[other] { $start } – { $end }
}
# $precision: the kind of the date
date-from = { $start } і далі
# $precision: the kind of the date
date-until = по { $end } включно
# $precision: the kind of the date
date-from-unknown-end = початок: { $start }, кінець невідомий
# $precision: the kind of the date
date-until-unknown-start = початок невідомий, кінець: { $end }
date-choice-range = { $precision ->
    [day] один із днів: { $range }
    [month] у якийсь момент за період: { $range }
    [year] один із років: { $range }
   *[other] у якийсь момент за період: { $start } – { $end }
}
date-choice-before = { $date } або раніше
date-choice-after = { $date } або пізніше

## Numbers
#
# None of the words before a number asks for a case, so that the unit keeps the form that the number asks for.

number-about = приблизно { $value }
number-nearly = майже { $value }
number-just-under = трохи менш як { $value }
number-just-over = трохи більш як { $value }
number-at-least = щонайменше { $value }
number-more-than = більш як { $value }
number-up-to = щонайбільше { $value }
number-under = менш як { $value }
number-last = { $count ->
    [1] останній { $value }
   *[other] останні { $value }
}
number-several = кілька
number-few = небагато
number-tens = десятки
    .before-unit = десятки
number-several-tens = кілька десятків
    .before-unit = кілька десятків
number-dozens = десятки
    .before-unit = десятки
number-several-dozen = кілька десятків
number-hundreds = сотні
    .before-unit = сотні
number-countless = незліченна кількість
number-most = більшість
    .before-unit = більшість
number-manifold = багато
number-percent = { $value }{ "\u00A0" }%

## Projections

projection-albers = рівновелика конічна Альберса, паралелі { $south } і { $north }, меридіан { $meridian }
projection-lambert-conformal = рівнокутна конічна Ламберта, паралелі { $south } і { $north }, меридіан { $meridian }
projection-cylindrical = рівновелика циліндрична, паралель { $parallel }, меридіан { $meridian }
projection-azimuthal = рівновелика азимутальна Ламберта, меридіан { $meridian }

## Data

data = Дані
data-intro = Записи цього сайту у вигляді таблиць для електронних таблиць і програм. Кожен рядок називає свої джерела; числа, що розходяться, наведено всі.
data-files = Файли
data-all-languages = Усіма мовами
data-format = CSV: UTF-8, коми між стовпцями, | між кількома значеннями; у пов’язаних стовпцях вони стоять в одному порядку. Перед текстом, який електронна таблиця сприйняла б за формулу, стоїть апостроф. Порожня клітинка: невідомо або не сказано.
data-cite = Як посилатися
data-version = Версія
data-columns = Що містять стовпці
data-size = { $n } кБ
data-id = постійний ідентифікатор, за яким його називають інші рядки
data-edtf = в EDTF: ? непевно, ~ близько, [A..B] якийсь день від A до B, A/B увесь час від A до B
data-earliest = не раніше
data-latest = не пізніше
data-main = одна з головних подій дня
data-where-prec = точність за UCDP: 1 місце, 2 околиці, 4 регіон, 6 країна
data-roles = їхня роль, у тому самому порядку
data-sources = джерела, на яких він ґрунтується
data-locators = місця в цих джерелах, у тому самому порядку
data-added = коли це вперше з’явилося на сайті
data-updated = коли це востаннє змінили на сайті
data-cited = джерела, на які посилається текст цього рядка
data-language = мова тексту цього рядка
data-url = його сторінка на цьому сайті
data-rivals = твердження з однаковим значенням тут — конкурентні
data-measure = що рахують
data-population = кого рахують
data-value = число, якщо воно є
data-low = найменше число, яке допускає твердження
data-high = найбільше число, яке допускає твердження
data-qualifier = як розуміти число, або слово замість нього
data-unit = одиниця
data-short = коротка назва, як у посиланнях
