### Strings of the theme, in Kazakh (Cyrillic). Not yet reviewed by a native speaker. What the arguments mean stands in en.ftl.

## Frame

skip-link = Мазмұнға өту
menu = Мәзір
main-navigation = Басты мәзір
footer-navigation = Сайттағы басқа беттер
languages = Тілдер
language-button = Тіл: { $language }
language-choose = Тілді таңдаңыз
language-untranslated = (әлі аударылмаған)
licence-intro = Мәтіндер мен деректер:
feed = Atom таспасы
feed-title = { $site }: тараулар мен оқиғалар
made-with = { $generator } көмегімен жасалған

## Languages and fallback

fallback-page = Бұл бет әлі аударылған жоқ. Мәтіннің тілі: { $language }.
fallback-original = Түпнұсқаға өту
language-unfinished = Қазақша аудармасы әлі аяқталған жоқ. Аударылмаған бөліктер басқа тілде берілген.
borrowed-from = бұл мәтіннің тілі: { $language }
link-language = ({ $language })
translation-person = Аударма. Түпнұсқа тілі: { $language }.
translation-machine = Машиналық аударма. Түпнұсқа тілі: { $language }. Аударманы ешбір адам тексермеген.
translation-machine-reviewed = Машиналық аударма. Түпнұсқа тілі: { $language }.
translation-unsaid = Аударма. Түпнұсқа тілі: { $language }.
translation-reviewed = Тексерген: { $name }.
translation-reviewed-on = Тексерген: { $name }, { $date }.
translation-stale = Содан бері түпнұсқа өзгерді.
translation-original = Түпнұсқаны оқу

## Pages

toc = Осы бетте
reading-time = Оқу уақыты: { $n } мин
published = Жарияланған күні: { $date }
updated = Жаңартылған күні: { $date }
heading-link = Осы бөлімге сілтеме
chapter = Тараулар
chapter-previous = Алдыңғы тарау
chapter-next = Келесі тарау
mentioned-in = Бұл туралы оқыңыз
not-found = Мұндай бет жоқ
not-found-text = Мекенжай қате жазылған немесе бет басқа жерге көшірілген болуы мүмкін.
not-found-home = Басты бетке
moved = Бет басқа жерге көшірілді

## Front page

home-story = Қысқаша
home-figures = Дереккөздердегі сандар
home-figures-intro = Әр санның артында оны айтқан біреу бар. Мәліметтер әртүрлі болса, бәрін көрсетеміз, ешқайсысын бөліп алмаймыз.
home-figures-all = Барлық сандар және оларды кім айтқаны
home-recent = Не болды
home-recent-all = Толық хронология: { $n } оқиға
home-map = Қай жерде болды
home-map-all = Толық карта: { $n } орын
home-chapters = Тараулар

## Counts

count-events = { $n } оқиға
count-places = { $n } орын
count-claims = { $n } мәлімет
count-sources = { $n } дереккөз
count-source-languages = { $n } тілде
count-conflicts = { $n } қайшылық
count-terms = { $n } термин
count-uses = { $n } рет сілтеме жасалған

## References and citations

references = Дереккөздерге сілтемелер
whole-source = тұтастай
back-to-text = Мәтінге қайту: { $number }-сілтеме, { $mention }-орын
back-to-text-many = Мәтінге қайту: { $number }-сілтеме, { $n } орын
according-to = дереккөз: { $name }
as-printed = сөзбе-сөз:

locator-para = { $n }-абзац
locator-paras = { $list }-абзацтар
locator-page = { $n }-бет
locator-pages = { $list }-беттер
locator-section = { $n }-бөлім
locator-sections = { $list }-бөлімдер
locator-figure = { $n }-сурет
locator-figures = { $list }-суреттер
locator-table = { $n }-кесте
locator-tables = { $list }-кестелер
locator-time = уақыты{ "\u00A0" }{ $n }
locator-times = уақыты{ "\u00A0" }{ $list }
locator-time-range = уақыты { $from }–{ $to }
locator-range = { $from }–{ $to }

## Events

when = Қашан
where = Қайда
who = Кім
not-located = Дереккөздер орнын атамайды
status = Анықтығы
status-established = Анықталған
status-established-about = Бір-біріне тәуелсіз екі немесе одан көп дереккөз негізгі жайтты растайды.
status-reported = Хабарланған
status-reported-about = Бұл туралы кемінде бір дереккөз хабарлайды; басқалары оны өз бетінше растамайды.
status-disputed = Даулы
status-disputed-about = Дереккөздер бір-біріне қайшы келеді немесе бұл олардың өзі күмән келтіретін сыбысқа сүйенеді.
event-sources = { $n ->
    [one] Дереккөз
   *[other] Дереккөздер
}
event-facts = Оқиға туралы қысқаша
event-note = Бұл қайдан белгілі
event-figures = Оқиғаға қатысты сандар
event-conflicts = Дереккөздер келіспейтін жайттар
event-related = Сол күні немесе сол жерде
event = Оқиғалар
event-previous = Осының алдында
event-next = Осыдан кейін
events-box = Хронологияда

role-site = оқиға орны
role-origin = қайдан
role-destination = қайда

event-window = { $times }, { $zone }, { $offset }
event-window-short = { $times }, { $clocks }
event-window-local = { $times }
event-time = { $time }
hour-about = шамамен { $time }
hour-early-hours = түн ортасынан кейін
hour-morning = таңертең
hour-midday = түсте
hour-afternoon = түстен кейін
hour-evening = кешке
hour-night = түнде
utc-offset = UTC{ $offset }

## Timeline

group-before = Бұған дейін
group-after = Бұдан кейін
group-undated = Күні белгісіз
group-vague = { $span }, күні белгісіз
day = Күндер
day-previous = Айтылған алдыңғы күн
day-next = Айтылған келесі күн
day-description = { $day }: { $events }
day-figures = Осы күннің сандары
day-timed = Сағаты айтылғандар
day-untimed = Сол күні, сағаты айтылмаған
day-on = Осы күні
day-perhaps = Мүмкін, осы күні
day-going-on = Жалғасып жатты
strip-perhaps = мүмкін, осы күні: { $n }
strip-going-on = жалғасып жатты: { $n }
event-more = Оқиға туралы толығырақ
known = Күн сайын не белгілі болды
known-title = { $day }: осы күнге дейін не хабарланды
known-intro = Бәрі ол туралы алғашқы дереккөз шыққан күннен есептеледі, ол күн белгісіз болса, мүмкін болған соңғы күннен; дереккөздерінде күні жоқ сан ол берілген күннен есептеледі.
known-previous = Бұрын
known-next = Кейін
known-day = Сол күні не болды
known-new = жаңа
known-so-far = Сол кезде белгілісі: { $total } ішінен { $n }
known-events = Алғаш хабарланған оқиғалар
known-figures = Сол кездегі сандар
known-conflicts = Байқалған қайшылықтар
known-untold = Болған, бірақ әлі хабарланбаған
known-later-conflicts = Әлі болмаған қайшылықтар
group-span = Бірнеше күн бойы
axis-label = Оқиғалар: күні мен түрі бойынша
timeline-skip = Оқиғаларға өту
key-kinds = Оқиға түрлері
key-status = Қаншалықты анық
key-dates = Күн қаншалықты анық
key-dates-about = Көлбеу қаріппен жазылған күн анық емес: ықтимал, шамамен алынған немесе бірнеше күннің бірі.
filter-label = Хронологияны сүзу
filter-kind = Түрі
filter-place = Орны
filter-actor = Кім
filter-role = Рөлі
filter-day = Күн
filter-source = Дереккөз
filter-all = Барлығы
filter-reset = Барлығын көрсету
filter-words = Сөздер
filter-none = Бұның бәріне сай оқиға жоқ. Бір сүзгіні алып тастаңыз немесе сөздер өрісін тазалаңыз.
filter-shown = Көрсетілген оқиғалар: { $shown } / { $total }

## Map and places

map-label = Карта: { $n } орын белгіленген
marker-description = { $place }: { $n } оқиға
map-key = Әр белгі — бір оқиға, түсі мен пішіні оның түрін көрсетеді. Шеңбердегі сан белгілеріне орын жетпеген оқиғаларды санайды: бір-біріне тым жақын орындардағы немесе бір орындағы; штрихталған шеңбер «осы маңда бір жерде» дегенді білдіреді.
map-key-circle = Орынды айналдыра салынған сызықсыз шеңбер оның қаншалықты дәл белгілі екенін көрсетеді.
map-chips = Картада нақты бір нүктесі жоқ
map-days = Картадағы күндер
map-previous = Алдыңғы күн
map-next = Келесі күн
map-play = Ойнату
map-stop = Тоқтату
map-all = Барлығын көрсету
map-empty = Ештеңе айтылмаған. Бұл — білімдегі олқылық, тыныш күн емес.
map-all-events = Барлық оқиға ретімен
map-zoom-in = Жақындату
map-zoom-out = Алыстату
map-credit = Карта деректері: { $credit }. Проекция: { $projection }.
map-projection = Проекция: { $projection }.
map-places = Картадағы орындар
map-quiet = Оқиға болмаған орындар
map-elsewhere = Картаның сыртында
map-unplaced = Картада белгіленбеген орындар
map-unlocated = Орны белгісіз оқиғалар
place-events-show = { $n ->
    [one] Оқиғаны көрсету
   *[other] { $n } оқиғаны көрсету
}
place-distance = { $direction ->
    [ne] { $place } қаласынан { $distance } солтүстік-шығысқа қарай
    [e] { $place } қаласынан { $distance } шығысқа қарай
    [se] { $place } қаласынан { $distance } оңтүстік-шығысқа қарай
    [s] { $place } қаласынан { $distance } оңтүстікке қарай
    [sw] { $place } қаласынан { $distance } оңтүстік-батысқа қарай
    [w] { $place } қаласынан { $distance } батысқа қарай
    [nw] { $place } қаласынан { $distance } солтүстік-батысқа қарай
   *[n] { $place } қаласынан { $distance } солтүстікке қарай
}
place-inside = { $n } ішіндегілермен бірге
place-events = Мұнда не болды
place-facts = Орын туралы қысқаша
place-within = Қайда орналасқан
place-contains = Құрамындағы орындар
place-country = Ел
place-coordinates = Координаттар
place-precision = Нүктенің дәлдігі
place-tz = Уақыт белдеуі
precision-exact = дәл
precision-building = ғимарат
precision-city = қала, дәл орны емес
precision-area = нүктенің айналасы
precision-region = тұтас өңір
precision-country = тұтас ел
precision-guess = болжам
latitude-north = { $degrees }° с. е.
latitude-south = { $degrees }° о. е.
longitude-east = { $degrees }° ш. б.
longitude-west = { $degrees }° б. б.
scale-km = { $n }{ "\u00A0" }км

## Figures and claims

claim-value = Сан
claim-by = Кім айтады және қай уақытқа қатысты
claim-by-in = { $actor } ({ $source })
claim-source = Қайда жазылған
claim-unattributed = дереккөздің өзі, ешкімге сілтемесіз
claim-relayed = жеткізген:
claims-show = { $n ->
    [one] Мәлімет толығырақ
   *[other] Барлық { $n } мәлімет толығырақ
}
chart-label = { $n ->
    [one] { $measure }: 1 мәлімет
   *[other] { $measure }: бір-біріне сай келмейтін { $n } мәлімет
}
chart-log = Шкала логарифмдік.
chart-row = { $source }, { $date }: { $value }.
chart-row-undated = { $source }: { $value }.
separator = {", "}
colon = {": "}
claim-title = { $measure }, { $population }: { $value }
claim-title-plain = { $measure }: { $value }
spread-range = { $sides ->
    [numbers] { $low }–{ $high }
   *[words] ең азы { $low }, ең көбі { $high }
}
spread-and-words = { $figures }, не болмаса «{ $words }»
spread-words = «{ $words }»

## Disagreements

conflicts = { $n ->
    [2] Екі қайшылық та
    [one] Қайшылық
   *[other] Барлық { $n } қайшылық
}
conflict-between-sources = дереккөздер арасында
conflict-within-source = бір дереккөз ішінде
conflict-framing = баяндау тәсіліне қатысты
severity-hard = Үйлеспейтін
severity-hard-about = Бұл мәлімдемелер жазылған күйінде бәрі бірдей рас бола алмайды.
severity-soft = Түсіндіруге болатын
severity-soft-about = Айырманы уақыт, дөңгелектеу, қамту ауқымы немесе сөз таңдау түсіндіруі мүмкін.
assessment = Біздің түсінігіміз
conflict-events = { $n ->
    [one] Қатысты оқиға
   *[other] Қатысты оқиғалар
}
conflict-figures = { $n ->
    [one] Қатысты сан
   *[other] Қатысты сандар
}

## Corrections

correction-correction = Түзету
correction-update = Жаңарту
correction-addition = Толықтыру
correction-name = { $kind }, { $date }
correction-title = { $kind }: { $names }{ $more ->
    [0] {""}
   *[other] {" "}және тағы { $more }
}
corrections-here = Осы жерде түзетілді
corrections-all = Барлық түзетулер мен өзгерістер
corrections-feed = Түзетулер таспасы
corrections-feed-title = { $site }: түзетулер
field-when = Қашан:
field-window = Тәулік уақыты:
field-where = Қайда:
field-actors = Кім:
field-status = Анықтығы:
field-value = Сан:
field-as-of = Сан қай кезге жатады:
field-asserted-by = Кім айтады:
field-relayed-by = Жеткізген:
field-severity = Қайшылық:
field-statements = Мәлімдемелер:
field-title = Тақырып:
field-text = Мәтін:

## People and organisations

spellings = Дереккөздерде:
actor-within = Қайда кіреді:
actor-contains = Құрамында:
actor-same-as = Басқа сайттарда:

## Sources

source = Дереккөз
source-facts = Дереккөз туралы қысқаша
source-publisher = Басылым
source-not-shown = мәтінде көрсетілмеген
source-headline = Тақырып
source-author = Авторы
source-unsigned = авторы көрсетілмеген
source-published = Жарияланған
source-inferred = (мәтінде жоқ, жанама түрде анықталған)
source-undated = күні көрсетілмеген
source-language = Тілі
source-length = Көлемі
source-words = { $n } сөз
source-paragraphs = { $n } абзац
source-original = Түпнұсқа
source-kind = Түрі
source-kind-article = мақала
source-kind-report = есеп
source-kind-book = кітап
source-kind-video = бейне
source-kind-dataset = деректер жиынтығы
source-kind-interview = сұхбат
source-kind-post = жазба
source-archived = Мұрағаттағы көшірме
source-checksum = Мәтіннің SHA-256 мәні:
source-uses = Осы сайтта
source-actor = Толығырақ
source-digest = Қысқаша мазмұны
source-digest-in = { $language }
source-what-rests = Осы дереккөзге сүйенетін жайттар
source-passages = Әр абзацтың мазмұны
source-passages-intro = Абзацтарда не айтылғаны өз сөзімізбен және осы сайтта соларға сүйенетін жайттар. Абзацтар мақала бізге жеткен күйінде саналған.
source-lines = Абзац нөмірлері келген қалпындағы мәтіннің барлық жолдарын санайды: { $n }.
source-parts = Әр үзіндінің мазмұны
source-parts-intro = Әр үзіндіде не айтылғаны өз сөзімізбен және осы сайтта соған сүйенетін жайттар.
source-unused = осы сайтта пайдаланылмаған
source-used-in = { $n } жерде пайдаланылған
rights-digest = Түпнұсқа оны жариялаған баспаға тиесілі. Қысқаша мазмұны осы сайт үшін жазылған; түпнұсқаның бірде-бір сөйлемі қайталанбайды.
rights-digest-licensed = Қысқаша мазмұны осы сайт үшін жазылған; түпнұсқаның бірде-бір сөйлемі қайталанбайды.
rights-excerpt = Түпнұсқа оны жариялаған баспаға тиесілі. Мұнда одан үзінді келтірілген.
rights-full = Мәтін құқықтары рұқсат еткендіктен мұнда толық келтірілген.
rights-full-unshown = Құқықтары толық мәтінге рұқсат етеді; ол мұнда келтірілмеген.
rights-quoted = Дәйексөз алынған сөздер: { $quoted }.
rights-quoted-of = Дәйексөз алынған сөздер: { $quoted } / { $all }.
source-origin = Шыққан жері
source-licence = Лицензия
bibliography = Библиографиялық менеджерлерге
cite-page = Осы бетке сілтеме жасау
coverage = Не неге сүйенеді
coverage-intro = Редакция үшін: осы сайтта әлі тірегі жоқ немесе тірегі аз мәліметтер.
coverage-uncited = Ештеңе сүйенбейтін дереккөздер
coverage-unlocated = Дереккөздері мәтіндегі орнын атамайтын сандар
coverage-single = Бір ғана дереккөзге сүйенетін оқиғалар
coverage-origin = Дереккөздерінің шығу тегі бір оқиғалар
coverage-unshown = Ешбір бет көрсетпейтін келіспеушіліктер
coverage-paragraphs = Ештеңе сілтеме жасамайтын абзацтар
coverage-none = Жоқ.

## Labels in the text that only assistive software reads out

table-name = { $number }-кесте
table-name-under = { $number }-кесте: { $heading }
task-done = Орындалды
task-open = Орындалмады
footnotes = Ескертпелер
footnote = { $number }-ескертпе
footnote-return = Мәтінге қайту: { $number }-ескертпе, { $mention }-орын

## Notes in the text

note-note = Анықтама, дереккөздерден емес
note-tip = Кеңес
note-important = Маңызды
note-warning = Ескерту
note-caution = Сақ болыңыз

## Printing

print-source = Басып шығарылған бет:

## Dates
#
# Dates and numbers take no ending: where one would be needed, a noun takes it.

date-part = { $certainty ->
    [uncertain] мүмкін, { $date }
    [about] шамамен { $date }
    [about-uncertain] мүмкін, шамамен { $date }
   *[plain] { $date }
}
date-decade = { $decade } жылдар
date-decade-short = { $decade } жылдар
date-century = { date-century-number } ғасыр
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
    [month] { $date }, нақты күні белгісіз
   *[year] { $date } жыл, нақты уақыты белгісіз
}
date-span = { $precision ->
    [day] { $range }
    [month] { $range }
    [year] { $range } жылдар
   *[other] { $start } – { $end }
}
# $precision: the kind of the date
date-from = { $start } және одан кейін
# $precision: the kind of the date
date-until = { $end } және оған дейін
# $precision: the kind of the date
date-from-unknown-end = басы: { $start }, соңы белгісіз
# $precision: the kind of the date
date-until-unknown-start = басы белгісіз, соңы: { $end }
date-choice-range = { $precision ->
    [day] мына күндердің бірі: { $range }
    [month] мына аралықта: { $range }, нақты уақыты белгісіз
    [year] мына жылдардың бірі: { $range }
   *[other] мына аралықта: { $start } – { $end }, нақты уақыты белгісіз
}
date-choice-before = { $date } немесе одан бұрын
date-choice-after = { $date } немесе одан кейін

## Numbers

number-about = шамамен { $value }
number-nearly = { $value } межесіне жуық
number-just-under = { $value } межесіне сәл жетпейтін
number-just-over = { $value } межесінен сәл асатын
number-at-least = кемінде { $value }
number-more-than = { $value } межесінен астам
number-up-to = ең көбі { $value }
number-under = { $value } межесіне жетпейтін
number-last = соңғы { $value }
number-several = бірнеше
number-few = аз ғана
number-tens = ондаған
    .before-unit = ондаған
number-several-tens = бірнеше ондаған
    .before-unit = бірнеше ондаған
number-dozens = ондаған
    .before-unit = ондаған
number-several-dozen = бірнеше ондаған
number-hundreds = жүздеген
    .before-unit = жүздеген
number-countless = сансыз
number-most = көпшілік
    .before-unit = көпшілік
number-manifold = көптеген
number-percent = { $value }%

## Projections

projection-albers = Альберстің тең аумақты конустық проекциясы, параллельдер: { $south } және { $north }, меридиан: { $meridian }
projection-lambert-conformal = Ламберттің тең бұрышты конустық проекциясы, параллельдер: { $south } және { $north }, меридиан: { $meridian }
projection-cylindrical = тең аумақты цилиндрлік проекция, параллель: { $parallel }, меридиан: { $meridian }
projection-azimuthal = Ламберттің тең аумақты азимуттық проекциясы, меридиан: { $meridian }

## Data

data = Деректер
data-intro = Осы сайттың жазбалары электрондық кестелер мен бағдарламаларға арналған кестелер түрінде. Әр жол өз дереккөздерін атайды; қайшы сандардың бәрі берілген.
data-files = Файлдар
data-all-languages = Барлық тілде
data-format = CSV: UTF-8, бағандар арасында үтір, бірнеше мән арасында |; бірге жүретін бағандарда олар бірдей ретпен тұрады. Электрондық кесте формула деп қабылдайтын мәтіннің алдында апостроф тұрады. Бос ұяшық: белгісіз немесе айтылмаған.
data-cite = Қалай сілтеме жасау керек
data-version = Нұсқа
data-columns = Бағандарда не бар
data-size = { $n } кБ
data-id = тұрақты идентификатор, басқа жолдар оны осылай атайды
data-edtf = EDTF түрінде: ? күмәнді, ~ шамамен, [A..B] A мен B аралығындағы бір күн, A/B A-дан B-ға дейін үздіксіз
data-earliest = одан ерте емес
data-latest = одан кеш емес
data-main = күннің басты оқиғасы
data-where-prec = UCDP бойынша дәлдік: 1 орын, 2 оның маңы, 4 аймақ, 6 ел
data-roles = олардың рөлі, сол ретпен
data-sources = ол сүйенетін дереккөздер
data-locators = осы дереккөздердегі орындар, сол ретпен
data-added = сайт бұл туралы алғаш қашан айтты
data-updated = сайт мұны соңғы рет қашан өзгертті
data-cited = осы жолдың сөздері сілтейтін дереккөздер
data-language = осы жол сөздерінің тілі
data-url = оның осы сайттағы беті
data-rivals = мәні бірдей тұжырымдар бәсекелес
data-measure = не саналады
data-population = кім саналады
data-value = сан, егер ол болса
data-low = тұжырым жол беретін ең кіші сан
data-high = тұжырым жол беретін ең үлкен сан
data-qualifier = санды қалай түсіну керек, немесе оның орнындағы сөз
data-unit = өлшем бірлігі
data-short = сілтемелердегідей қысқа атау
