### Strings of the theme, in Polish. Not yet reviewed by a native speaker. What the arguments mean stands in en.ftl.

## Frame

skip-link = Przejdź do treści
menu = Menu
main-navigation = Główna nawigacja
footer-navigation = Więcej w tej witrynie
languages = Języki
language-button = Język: { $language }
language-choose = Wybierz język
language-untranslated = (jeszcze nieprzetłumaczone)
licence-intro = Teksty i dane:
feed = Kanał Atom
feed-title = { $site }: rozdziały i wydarzenia
made-with = Utworzono w programie { $generator }

## Languages and fallback

fallback-page = Ta strona nie została jeszcze przetłumaczona. Język wyświetlanej wersji: { $language }.
fallback-original = Przejdź do oryginału
language-unfinished = Polskie tłumaczenie nie jest jeszcze gotowe. Brakujące części są w innym języku.
borrowed-from = język tekstu: { $language }
link-language = (język: { $language })
translation-person = Tłumaczenie. Język oryginału: { $language }.
translation-machine = Tłumaczenie maszynowe. Język oryginału: { $language }. Nikt nie sprawdził tłumaczenia.
translation-machine-reviewed = Tłumaczenie maszynowe. Język oryginału: { $language }.
translation-unsaid = Tłumaczenie. Język oryginału: { $language }.
translation-reviewed = Weryfikacja: { $name }.
translation-reviewed-on = Weryfikacja: { $name } ({ $date }).
translation-stale = Od tego czasu oryginał się zmienił.
translation-original = Czytaj oryginał

## Pages

toc = Na tej stronie
reading-time = { $n ->
    [one] { $n } minuta czytania
    [few] { $n } minuty czytania
    [many] { $n } minut czytania
   *[other] { $n } minuty czytania
}
published = Opublikowano: { $date }
updated = Zaktualizowano: { $date }
heading-link = Link do tej części
chapter = Rozdziały
chapter-previous = Poprzedni rozdział
chapter-next = Następny rozdział
mentioned-in = Więcej na ten temat
not-found = Ta strona nie istnieje
not-found-text = Być może adres zawiera błąd albo strona została przeniesiona.
not-found-home = Przejdź do strony głównej
moved = Ta strona została przeniesiona

## Front page

home-story = Historia w skrócie
home-figures = Co podają źródła
home-figures-intro = Za każdą liczbą ktoś stoi. Gdy dane się różnią, pokazujemy wszystkie i żadnych nie wyróżniamy.
home-figures-all = Wszystkie liczby i kto je podał
home-recent = Co się wydarzyło
home-recent-all = { $n ->
    [one] Oś czasu z jednym wydarzeniem
    [few] Cała oś czasu z { $n } wydarzeniami
    [many] Cała oś czasu z { $n } wydarzeniami
   *[other] Cała oś czasu z { $n } wydarzenia
}
home-map = Gdzie to się stało
home-map-all = { $n ->
    [one] Mapa z jednym miejscem
    [few] Mapa ze wszystkimi miejscami ({ $n })
    [many] Mapa ze wszystkimi miejscami ({ $n })
   *[other] Mapa ze wszystkimi miejscami ({ $n })
}
home-chapters = Rozdziały

## Counts

count-events = { $n ->
    [one] { $n }{ "\u00A0" }wydarzenie
    [few] { $n }{ "\u00A0" }wydarzenia
    [many] { $n }{ "\u00A0" }wydarzeń
   *[other] { $n }{ "\u00A0" }wydarzenia
}
count-places = { $n ->
    [one] { $n } miejsce
    [few] { $n } miejsca
    [many] { $n } miejsc
   *[other] { $n } miejsca
}
count-claims = { $n ->
    [one] { $n } podana liczba
    [few] { $n } podane liczby
    [many] { $n } podanych liczb
   *[other] { $n } podanej liczby
}
count-sources = { $n ->
    [one] { $n } źródło
    [few] { $n } źródła
    [many] { $n } źródeł
   *[other] { $n } źródła
}
count-source-languages = { $n ->
    [one] w { $n } języku
    [few] w { $n } językach
    [many] w { $n } językach
   *[other] w { $n } języka
}
count-conflicts = { $n ->
    [one] { $n } sprzeczność
    [few] { $n } sprzeczności
    [many] { $n } sprzeczności
   *[other] { $n } sprzeczności
}
count-terms = { $n ->
    [one] { $n } hasło
    [few] { $n } hasła
    [many] { $n } haseł
   *[other] { $n } hasła
}
count-uses = { $n ->
    [one] cytowane raz
    [few] cytowane { $n } razy
    [many] cytowane { $n } razy
   *[other] cytowane { $n } raza
}

## References and citations

references = Przypisy źródłowe
whole-source = w całości
back-to-text = Wróć do wzmianki { $mention } przypisu { $number }
back-to-text-many = Wróć do wzmianek przypisu { $number } (łącznie { $n })
according-to = źródło: { $name }
as-printed = dosłownie:

locator-para = akapit{ "\u00A0" }{ $n }
locator-paras = akapity{ "\u00A0" }{ $list }
locator-page = strona{ "\u00A0" }{ $n }
locator-pages = strony{ "\u00A0" }{ $list }
locator-section = sekcja{ "\u00A0" }{ $n }
locator-sections = sekcje{ "\u00A0" }{ $list }
locator-figure = rysunek{ "\u00A0" }{ $n }
locator-figures = rysunki{ "\u00A0" }{ $list }
locator-table = tabela{ "\u00A0" }{ $n }
locator-tables = tabele{ "\u00A0" }{ $list }
locator-time = czas{ "\u00A0" }{ $n }
locator-times = czas{ "\u00A0" }{ $list }
locator-time-range = od { $from } do { $to }
locator-range = { $from }–{ $to }

## Events

when = Kiedy
where = Gdzie
who = Kto
not-located = Źródła nie podają miejsca
status = Stopień pewności
status-established = Potwierdzone
status-established-about = Co najmniej dwa źródła niezależnie od siebie są zgodne co do istoty sprawy.
status-reported = Według doniesień
status-reported-about = Podaje to co najmniej jedno źródło; żadne inne nie potwierdza tego niezależnie.
status-disputed = Sporne
status-disputed-about = Źródła przeczą sobie nawzajem albo chodzi o pogłoski, w które same wątpią.
event-sources = { $n ->
    [one] Źródło
    [few] Źródła
    [many] Źródła
   *[other] Źródła
}
event-facts = Wydarzenie w skrócie
event-note = Skąd to wiadomo
event-figures = Powiązane liczby
event-conflicts = W czym źródła się różnią
event-related = Tego samego dnia lub w tym samym miejscu
event = Wydarzenia
event-previous = Przedtem
event-next = Potem
events-box = Na osi czasu

role-site = na miejscu
role-origin = skąd
role-destination = dokąd

event-window = { $times }, { $zone }, { $offset }
event-window-short = { $times }, { $clocks }
event-window-local = { $times }
event-time = { $time }
hour-about = około { $time }
hour-early-hours = po północy
hour-morning = rano
hour-midday = w południe
hour-afternoon = po południu
hour-evening = wieczorem
hour-night = w nocy
utc-offset = UTC{ $offset }

## Timeline

group-before = Przedtem
group-after = Potem
group-undated = Bez daty
group-vague = { $span }, dzień nieznany
day = Dni
day-previous = Poprzedni opisany dzień
day-next = Następny opisany dzień
day-description = { $day }: { $events }
day-figures = Liczby na ten dzień
day-timed = O podanej porze
day-untimed = Tego dnia, pora nieznana
day-on = Tego dnia
day-perhaps = Być może tego dnia
day-going-on = W toku
strip-perhaps = być może tego dnia: { $n }
strip-going-on = w toku: { $n }
event-more = Więcej o wydarzeniu
known = Co było wiadomo dzień po dniu
known-title = Co podano do { $day }
known-intro = Wszystko uznajemy za znane od dnia, w którym ukazało się pierwsze mówiące o tym źródło, a jeśli ten dzień jest niepewny, od ostatniego możliwego; liczbę, której źródła nie mają daty, od dnia, na który ją podano.
known-previous = Wcześniej
known-next = Później
known-day = Co wydarzyło się tego dnia
known-new = nowe
known-so-far = Znane do tego czasu: { $n } z { $total }
known-events = Wydarzenia opisane po raz pierwszy
known-figures = Liczby w tym momencie
known-conflicts = Sprzeczności, które wychodzą na jaw
known-untold = Już się stało, jeszcze nie podano
known-later-conflicts = Sprzeczności, których jeszcze nie było
group-span = Przez kilka dni
axis-label = Wydarzenia według dnia i rodzaju
timeline-skip = Przejdź do wydarzeń
key-kinds = Rodzaje wydarzeń
key-status = Stopień pewności
key-dates = Jak pewny jest dzień
key-dates-about = Data kursywą nie jest pewna: możliwa, przybliżona albo jeden z kilku dni.
filter-label = Filtruj oś czasu
filter-kind = Rodzaj
filter-place = Miejsce
filter-actor = Kto
filter-role = Rola
filter-day = Dzień
filter-source = Źródło
filter-all = Wszystkie
filter-reset = Pokaż wszystkie
filter-words = Słowa
filter-none = Żadne wydarzenie nie spełnia wszystkich warunków. Usuń któryś filtr albo wyczyść pole słów.
filter-shown = Pokazane wydarzenia: { $shown } z { $total }

## Map and places

map-label = { $n ->
    [one] Mapa z { $n } zaznaczonym miejscem
    [few] Mapa z { $n } zaznaczonymi miejscami
    [many] Mapa z { $n } zaznaczonymi miejscami
   *[other] Mapa, zaznaczone miejsca: { $n }
}
marker-description = { $place }: { $n ->
    [one] { $n } wydarzenie
    [few] { $n } wydarzenia
    [many] { $n } wydarzeń
   *[other] { $n } wydarzenia
}
map-key = Każdy znak to jedno wydarzenie, w kolorze i kształcie swojego rodzaju. Liczba w kole podaje, dla ilu wydarzeń zabrakło miejsca na znaki: w miejscach leżących zbyt blisko siebie albo w jednym miejscu; zakreskowane koło oznacza: gdzieś tutaj.
map-key-circle = Okrąg bez kreskowania wokół miejsca pokazuje, jak dokładnie jest ono znane.
map-chips = Nie w jednym punkcie tej mapy
map-days = Dni na mapie
map-previous = Poprzedni dzień
map-next = Następny dzień
map-play = Odtwórz
map-stop = Zatrzymaj
map-all = Pokaż wszystko
map-empty = Nic nie podano. To luka w wiedzy, a nie spokojny dzień.
map-all-events = Wszystkie wydarzenia po kolei
map-zoom-in = Powiększ
map-zoom-out = Pomniejsz
map-credit = Dane mapy: { $credit }. Odwzorowanie: { $projection }.
map-projection = Odwzorowanie: { $projection }.
map-places = Miejsca na mapie
map-quiet = Miejsca bez wydarzeń
map-elsewhere = Poza obszarem mapy
map-unplaced = Miejsca bez punktu na mapie
map-unlocated = Wydarzenia bez miejsca
place-events-show = { $n ->
    [one] Pokaż wydarzenie
    [few] Pokaż { $n } wydarzenia
    [many] Pokaż { $n } wydarzeń
   *[other] Pokaż { $n } wydarzenia
}
place-distance = { $direction ->
    [ne] { $distance } na północny wschód od miejsca: { $place }
    [e] { $distance } na wschód od miejsca: { $place }
    [se] { $distance } na południowy wschód od miejsca: { $place }
    [s] { $distance } na południe od miejsca: { $place }
    [sw] { $distance } na południowy zachód od miejsca: { $place }
    [w] { $distance } na zachód od miejsca: { $place }
    [nw] { $distance } na północny zachód od miejsca: { $place }
   *[n] { $distance } na północ od miejsca: { $place }
}
place-inside = { $n } razem z tym, co w nim leży
place-events = Co się tu wydarzyło
place-facts = Miejsce w skrócie
place-within = Część obszaru
place-contains = Miejsca na tym obszarze
place-country = Kraj
place-coordinates = Współrzędne
place-precision = Dokładność punktu
place-tz = Strefa czasowa
precision-exact = dokładnie
precision-building = budynek
precision-city = miasto, nie dokładne miejsce
precision-area = okolica punktu
precision-region = cały region
precision-country = cały kraj
precision-guess = przypuszczenie
latitude-north = { $degrees }° N
latitude-south = { $degrees }° S
longitude-east = { $degrees }° E
longitude-west = { $degrees }° W
scale-km = { $n }{ "\u00A0" }km

## Figures and claims

claim-value = Liczba
claim-by = Kto tak twierdzi i na jaki dzień
claim-by-in = { $actor } ({ $source })
claim-source = Gdzie to podano
claim-unattributed = samo źródło, bez wskazania osoby
claim-relayed = za pośrednictwem:
claims-show = { $n ->
    [one] Szczegóły podanej liczby
    [few] Szczegóły podanych liczb ({ $n })
    [many] Szczegóły podanych liczb ({ $n })
   *[other] Szczegóły podanych liczb ({ $n })
}
chart-label = { $n ->
    [one] { $measure }: { $n } podana liczba
    [few] { $measure }: { $n } różne podane liczby
    [many] { $measure }: { $n } różnych podanych liczb
   *[other] { $measure }: { $n } podanej liczby
}
chart-log = Skala jest logarytmiczna.
chart-row = { $source }, { $date }: { $value }.
chart-row-undated = { $source }: { $value }.
# $measure: what is counted; $population: whom; $value: the figure in words
# Between two things that stand side by side: "residents, Vask"
separator = {", "}
colon = {": "}
claim-title = { $measure }, { $population }: { $value }
claim-title-plain = { $measure }: { $value }
spread-range = { $sides ->
    [numbers] { $low }–{ $high }
   *[words] najmniej { $low }, najwięcej { $high }
}
spread-and-words = { $figures } albo „{ $words }”
spread-words = „{ $words }”

## Disagreements

conflicts = { $n ->
    [2] Obie sprzeczności
    [one] Sprzeczność
    [few] Wszystkie { $n } sprzeczności
    [many] Wszystkie sprzeczności ({ $n })
   *[other] Wszystkie sprzeczności ({ $n })
}
conflict-between-sources = między źródłami
conflict-within-source = w jednym źródle
conflict-framing = kwestia ujęcia
severity-hard = Nie do pogodzenia
severity-hard-about = W podanej postaci nie wszystkie stwierdzenia mogą być prawdziwe.
severity-soft = Dające się wyjaśnić
severity-soft-about = Różnicę może wyjaśniać czas, zaokrąglenie, zakres lub dobór słów.
assessment = Nasze odczytanie
conflict-events = { $n ->
    [one] Wydarzenie, którego to dotyczy
    [few] Wydarzenia, których to dotyczy
    [many] Wydarzenia, których to dotyczy
   *[other] Wydarzenia, których to dotyczy
}
conflict-figures = { $n ->
    [one] Liczba, której to dotyczy
    [few] Liczby, których to dotyczy
    [many] Liczby, których to dotyczy
   *[other] Liczby, których to dotyczy
}

## Corrections

correction-correction = Sprostowanie
correction-update = Aktualizacja
correction-addition = Uzupełnienie
correction-name = { $kind }, { $date }
correction-title = { $kind }: { $names }{ $more ->
    [0] {""}
   *[other] {" "}i jeszcze { $more }
}
corrections-here = Sprostowano tutaj
corrections-all = Wszystkie sprostowania i zmiany
corrections-feed = Kanał ze sprostowaniami
corrections-feed-title = { $site }: sprostowania
field-when = Kiedy:
field-window = Pora dnia:
field-where = Gdzie:
field-actors = Kto:
field-status = Pewność:
field-value = Liczba:
field-as-of = Stan liczby na:
field-asserted-by = Kto tak mówi:
field-relayed-by = Przekazane przez:
field-severity = Sprzeczność:
field-statements = Wypowiedzi:
field-title = Tytuł:
field-text = Tekst:

## People and organisations

spellings = W źródłach:
actor-within = Część całości:
actor-contains = Należą tu:
actor-same-as = Gdzie indziej:

## Sources

source = Źródło
source-facts = Źródło w skrócie
source-publisher = Wydawca
source-not-shown = nie wynika z tekstu
source-headline = Tytuł
source-author = Autorstwo
source-unsigned = bez podpisu
source-published = Opublikowano
source-inferred = (wywnioskowano, nie podano)
source-undated = nie podano daty
source-language = Język
source-length = Długość
source-words = { $n ->
    [one] { $n } słowo
    [few] { $n } słowa
    [many] { $n } słów
   *[other] { $n } słowa
}
source-paragraphs = { $n ->
    [one] { $n } akapit
    [few] { $n } akapity
    [many] { $n } akapitów
   *[other] { $n } akapitu
}
source-original = Oryginał
source-kind = Rodzaj
source-kind-article = artykuł
source-kind-report = raport
source-kind-book = książka
source-kind-video = wideo
source-kind-dataset = zbiór danych
source-kind-interview = wywiad
source-kind-post = wpis
source-archived = Kopia archiwalna
source-checksum = SHA-256 tekstu:
source-uses = Użycie tutaj
source-actor = Więcej informacji
source-digest = Streszczenie
source-digest-in = język: { $language }
source-what-rests = Co się na nim opiera
source-passages = Akapit po akapicie
source-passages-intro = Co mówią poszczególne akapity, naszymi słowami, i co w tej witrynie się na nich opiera. Akapity policzono w artykule w takiej postaci, w jakiej do nas dotarł.
source-lines = W numeracji akapitów policzono wszystkie wiersze tekstu w otrzymanej postaci: { $n }.
source-parts = Fragment po fragmencie
source-parts-intro = Co mówi każdy fragment, naszymi słowami, i co w tej witrynie się na nim opiera.
source-unused = niewykorzystane w tej witrynie
source-used-in = { $n ->
    [one] Wykorzystano w { $n } miejscu
    [few] Wykorzystano w { $n } miejscach
    [many] Wykorzystano w { $n } miejscach
   *[other] Wykorzystano w { $n } miejsca
}
rights-digest = Oryginał należy do swojego wydawcy. To streszczenie napisano dla tej witryny; nie powtórzono żadnego zdania z oryginału.
rights-digest-licensed = To streszczenie napisano dla tej witryny; nie powtórzono żadnego zdania z oryginału.
rights-excerpt = Oryginał należy do swojego wydawcy. Cytowany tu tekst to fragment.
rights-full = Pokazano tu pełny tekst, na co pozwalają prawa do niego.
rights-full-unshown = Prawa pozwalają na pełny tekst; tutaj go nie ma.
rights-quoted = Zacytowane słowa: { $quoted }.
rights-quoted-of = Zacytowane słowa: { $quoted } z { $all }.
source-origin = Pochodzi od
source-licence = Licencja
bibliography = Dla menedżerów bibliografii
cite-page = Cytuj tę stronę
coverage = Co na czym się opiera
coverage-intro = Dla redakcji: co w tej witrynie nie ma jeszcze oparcia albo ma go niewiele.
coverage-uncited = Źródła, na których nic się nie opiera
coverage-unlocated = Liczby, których źródła nie wskazują miejsca w tekście
coverage-single = Wydarzenia oparte na jednym źródle
coverage-origin = Wydarzenia, których źródła mają wspólne pochodzenie
coverage-unshown = Rozbieżności, których nie pokazuje żadna strona
coverage-paragraphs = Akapity, których nic nie cytuje
coverage-none = Brak.

## Labels in the text that only assistive software reads out

table-name = Tabela { $number }
table-name-under = Tabela { $number }: { $heading }
task-done = Zrobione
task-open = Niezrobione
footnotes = Przypisy
footnote = Przypis { $number }
footnote-return = Wróć do wzmianki { $mention } przypisu { $number }

## Notes in the text

note-note = Tło, spoza źródeł
note-tip = Wskazówka
note-important = Ważne
note-warning = Ostrzeżenie
note-caution = Uwaga

## Printing

print-source = Wydrukowano ze strony

## Dates

# A date with how sure it is; used alone, and inside the messages below.
# $date: the date. $precision: its kind. $certainty: plain, uncertain, about or about-uncertain.
date-part = { $certainty ->
    [uncertain] być może { $date }
    [about] { date-about }
    [about-uncertain] być może { date-about }
   *[plain] { $date }
}
# Only for date-part: months and decades stand in the nominative, which "ok." does not go with.
# $place: alone, or within a phrase.
date-about = { $precision ->
    [day] ok.{ "\u00A0" }{ $date }
    [time] ok.{ "\u00A0" }{ $date }
    [year] ok.{ "\u00A0" }{ $date }
   *[other] mniej więcej { $date }
}
date-decade = { date-decade-number }
# Only for date-decade: decades have their number and century.
date-decade-number = { $start ->
    [1810] lata 10. XIX wieku
    [1820] lata 20. XIX wieku
    [1830] lata 30. XIX wieku
    [1840] lata 40. XIX wieku
    [1850] lata 50. XIX wieku
    [1860] lata 60. XIX wieku
    [1870] lata 70. XIX wieku
    [1880] lata 80. XIX wieku
    [1890] lata 90. XIX wieku
    [1910] lata 10. XX wieku
    [1920] lata 20. XX wieku
    [1930] lata 30. XX wieku
    [1940] lata 40. XX wieku
    [1950] lata 50. XX wieku
    [1960] lata 60. XX wieku
    [1970] lata 70. XX wieku
    [1980] lata 80. XX wieku
    [1990] lata 90. XX wieku
   *[other] dekada od roku { $decade }
}
date-decade-short = { date-decade-number }
# $century: its number, 20. $start: its first year, "1900".
date-century = { date-century-number } wiek
# Only for date-century: centuries are written in Roman numerals.
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
    [22] XXII
   *[other] { $century }.
}
date-some = { $precision ->
    [month] { $date } (dokładny dzień nieznany)
   *[year] { $date } (dokładna data nieznana)
}
date-span = { $precision ->
    [day] { $range }
    [month] { $range }
    [year] { $range }
   *[other] { $start } – { $end }
}
# $start, $end: made with date-part.
# $precision: the kind of the date
date-from = { $start } i później
# $precision: the kind of the date
date-until = { $end } i wcześniej
# $precision: the kind of the date
date-from-unknown-end = początek: { $start } (koniec nieznany)
# $precision: the kind of the date
date-until-unknown-start = koniec: { $end } (początek nieznany)
date-choice-range = { $precision ->
    [day] jeden z dni { $range }
   *[other] { $start } – { $end } (dokładna data nieznana)
}
date-choice-before = { $precision ->
    [day] najpóźniej { $date }
    [time] najpóźniej { $date }
    [year] najpóźniej w { $date } r.
   *[other] { $date } lub wcześniej
}
# On this date or a later one. $date: made with date-part. $precision: its kind.
date-choice-after = { $date } lub później

## Numbers

# Words that ask for no case of their own: the unit behind the number has the case that the number gives it.
number-about = mniej więcej { $value }
number-nearly = prawie { $value }
number-just-under = nieco mniej niż { $value }
number-just-over = nieco ponad { $value }
number-at-least = co najmniej { $value }
number-more-than = ponad { $value }
number-up-to = najwyżej { $value }
number-under = mniej niż { $value }
number-last = { $count ->
    [one] ostatni { $value }
    [few] ostatnie { $value }
    [many] ostatnich { $value }
   *[other] ostatnie { $value }
}
number-several = kilka
number-few = parę
number-tens = dziesiątki
    .before-unit = dziesiątki
number-several-tens = kilkadziesiąt
    .before-unit = kilkadziesiąt
number-dozens = dziesiątki
    .before-unit = dziesiątki
number-several-dozen = kilkadziesiąt
number-hundreds = setki
    .before-unit = setki
number-countless = niezliczona liczba
number-most = większość
    .before-unit = większość
number-manifold = wiele
number-percent = { $value }%

## Projections

projection-albers = równopolowe stożkowe Albersa, równoleżniki { $south } i { $north }, południk { $meridian }
projection-lambert-conformal = równokątne stożkowe Lamberta, równoleżniki { $south } i { $north }, południk { $meridian }
projection-cylindrical = równopolowe walcowe, równoleżnik { $parallel }, południk { $meridian }
projection-azimuthal = równopolowe azymutalne Lamberta, południk { $meridian }

## Data

data = Dane
data-intro = Rekordy tej witryny jako tabele dla arkuszy kalkulacyjnych i programów. Każdy wiersz podaje swoje źródła; podano wszystkie sprzeczne liczby.
data-files = Pliki
data-all-languages = We wszystkich językach
data-format = CSV: UTF-8, przecinki między kolumnami, | między kilkoma wartościami; kolumny powiązane podają je w tej samej kolejności. Przed tekstem, który arkusz wziąłby za formułę, stoi apostrof. Pusta komórka: nie wiadomo lub nie powiedziano.
data-cite = Jak cytować
data-version = Wersja
data-columns = Co zawierają kolumny
data-size = { $n } kB
data-id = stały identyfikator, którym nazywają go inne wiersze
data-edtf = w EDTF: ? niepewne, ~ około, [A..B] któryś dzień od A do B, A/B przez cały czas od A do B
data-earliest = nie wcześniej niż
data-latest = nie później niż
data-main = jedno z głównych wydarzeń dnia
data-where-prec = dokładność według UCDP: 1 miejsce, 2 obszar wokół niego, 4 region, 6 kraj
data-roles = ich udział, w tej samej kolejności
data-sources = źródła, na których się opiera
data-locators = miejsca w tych źródłach, w tej samej kolejności
data-added = kiedy witryna po raz pierwszy o tym powiedziała
data-updated = kiedy witryna ostatnio to zmieniła
data-cited = źródła, które cytują słowa tego wiersza
data-language = język słów tego wiersza
data-url = jego strona w tej witrynie
data-rivals = wiersze z tą samą wartością to konkurujące twierdzenia
data-measure = co się liczy
data-population = kogo się liczy
data-value = liczba, jeśli jest
data-low = najmniejsza liczba, którą twierdzenie dopuszcza
data-high = największa liczba, którą twierdzenie dopuszcza
data-qualifier = jak rozumieć liczbę, albo słowo zamiast niej
data-unit = jednostka
data-short = krótki tytuł, jak w odsyłaczach
