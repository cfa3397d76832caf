### Strings of the theme, in Czech. Not yet reviewed by a native speaker. What the arguments mean stands in en.ftl.

## Frame

skip-link = Přejít k obsahu
menu = Nabídka
main-navigation = Hlavní navigace
footer-navigation = Další na tomto webu
languages = Jazyky
language-button = Jazyk: { $language }
language-choose = Vyberte jazyk
language-untranslated = (zatím nepřeloženo)
licence-intro = Texty a data:
feed = Kanál Atom
feed-title = { $site }: kapitoly a události
made-with = Vytvořeno v programu { $generator }

## Languages and fallback

fallback-page = Tato stránka zatím není přeložena. Jazyk, ve kterém ji čtete: { $language }.
fallback-original = Přejít na originál
language-unfinished = Překlad těchto stránek do češtiny ještě není hotový. Co chybí, je v jiném jazyce.
borrowed-from = jazyk textu: { $language }
link-language = (jazyk: { $language })
translation-person = Překlad. Jazyk originálu: { $language }.
translation-machine = Strojový překlad. Jazyk originálu: { $language }. Překlad nikdo nezkontroloval.
translation-machine-reviewed = Strojový překlad. Jazyk originálu: { $language }.
translation-unsaid = Překlad. Jazyk originálu: { $language }.
translation-reviewed = Kontrola: { $name }.
translation-reviewed-on = Kontrola: { $name } ({ $date }).
translation-stale = Originál se od té doby změnil.
translation-original = Číst originál

## Pages

toc = Na této stránce
reading-time = { $n ->
    [one] { $n } minuta čtení
    [few] { $n } minuty čtení
    [many] { $n } minuty čtení
   *[other] { $n } minut čtení
}
published = Zveřejněno: { $date }
updated = Aktualizováno: { $date }
heading-link = Odkaz na tento oddíl
chapter = Kapitoly
chapter-previous = Předchozí kapitola
chapter-next = Další kapitola
mentioned-in = Kde se o tom píše
not-found = Tato stránka neexistuje
not-found-text = Adresa je možná napsaná chybně, nebo byla stránka přesunuta.
not-found-home = Na úvodní stránku
moved = Tato stránka byla přesunuta

## Front page

home-story = Příběh ve zkratce
home-figures = Co uvádějí zdroje
home-figures-intro = Za každým číslem někdo stojí. Kde se údaje rozcházejí, jsou uvedeny všechny a žádný nemá přednost.
home-figures-all = Všechna čísla a kdo je uvedl
home-recent = Co se stalo
home-recent-all = { $n ->
    [one] Časová osa s { $n } událostí
    [few] Celá časová osa se { $n } událostmi
    [many] Celá časová osa s { $n } události
   *[other] Celá časová osa (počet událostí: { $n })
}
home-map = Kde se to stalo
home-map-all = { $n ->
    [one] Mapa s { $n } místem
    [few] Mapa se všemi místy ({ $n })
    [many] Mapa se všemi místy ({ $n })
   *[other] Mapa se všemi místy ({ $n })
}
home-chapters = Kapitoly

## Counts

count-events = { $n ->
    [one] { $n }{ "\u00A0" }událost
    [few] { $n }{ "\u00A0" }události
    [many] { $n }{ "\u00A0" }události
   *[other] { $n }{ "\u00A0" }událostí
}
count-places = { $n ->
    [one] { $n } místo
    [few] { $n } místa
    [many] { $n } místa
   *[other] { $n } míst
}
count-claims = { $n ->
    [one] { $n } údaj
    [few] { $n } údaje
    [many] { $n } údaje
   *[other] { $n } údajů
}
count-sources = { $n ->
    [one] { $n } zdroj
    [few] { $n } zdroje
    [many] { $n } zdroje
   *[other] { $n } zdrojů
}
count-source-languages = { $n ->
    [one] v { $n } jazyce
    [few] ve { $n } jazycích
    [many] v { $n } jazyka
   *[other] v { $n } jazycích
}
count-conflicts = { $n ->
    [one] { $n } rozpor
    [few] { $n } rozpory
    [many] { $n } rozporu
   *[other] { $n } rozporů
}
count-terms = { $n ->
    [one] { $n } pojem
    [few] { $n } pojmy
    [many] { $n } pojmu
   *[other] { $n } pojmů
}
count-uses = { $n ->
    [one] citováno jednou
    [few] citováno { $n }krát
    [many] citováno { $n }krát
   *[other] citováno { $n }krát
}

## References and citations

references = Odkazy na zdroje
whole-source = jako celek
back-to-text = Zpět na { $mention }. zmínku odkazu { $number }
back-to-text-many = Zpět na zmínky odkazu { $number } (celkem { $n })
according-to = podle zdroje: { $name }
as-printed = doslova:

locator-para = odstavec{ "\u00A0" }{ $n }
locator-paras = odstavce{ "\u00A0" }{ $list }
locator-page = strana{ "\u00A0" }{ $n }
locator-pages = strany{ "\u00A0" }{ $list }
locator-section = oddíl{ "\u00A0" }{ $n }
locator-sections = oddíly{ "\u00A0" }{ $list }
locator-figure = obrázek{ "\u00A0" }{ $n }
locator-figures = obrázky{ "\u00A0" }{ $list }
locator-table = tabulka{ "\u00A0" }{ $n }
locator-tables = tabulky{ "\u00A0" }{ $list }
locator-time = čas{ "\u00A0" }{ $n }
locator-times = čas{ "\u00A0" }{ $list }
locator-time-range = od { $from } do { $to }
locator-range = { $from } až { $to }

## Events

when = Kdy
where = Kde
who = Kdo
not-located = Zdroje neuvádějí místo
status = Míra jistoty
status-established = Potvrzeno
status-established-about = Dva nebo více zdrojů se nezávisle na sobě shodují v podstatě věci.
status-reported = Podle zpráv
status-reported-about = Uvádí to nejméně jeden zdroj; žádný jiný to nezávisle nepotvrzuje.
status-disputed = Sporné
status-disputed-about = Zdroje si odporují, nebo jde o informace z doslechu, o kterých samy pochybují.
event-sources = { $n ->
    [one] Zdroj
    [few] Zdroje
    [many] Zdroje
   *[other] Zdroje
}
event-facts = Událost v kostce
event-note = Odkud to víme
event-figures = Související čísla
event-conflicts = V čem se zdroje rozcházejí
event-related = Ve stejný den nebo na stejném místě
event = Události
event-previous = Předtím
event-next = Potom
events-box = Na časové ose

role-site = přímo na místě
role-origin = odkud
role-destination = kam

event-window = { $times }, { $zone }, { $offset }
event-window-short = { $times }, { $clocks }
event-window-local = { $times }
event-time = { $time }
hour-about = kolem { $time }
hour-early-hours = po půlnoci
hour-morning = ráno
hour-midday = v poledne
hour-afternoon = odpoledne
hour-evening = večer
hour-night = v noci
utc-offset = UTC{ $offset }

## Timeline

group-before = Předtím
group-after = Potom
group-undated = Bez data
group-vague = { $span }, den není znám
day = Dny
day-previous = Předchozí den, o němž se vypráví
day-next = Následující den, o němž se vypráví
day-description = { $day }: { $events }
day-figures = Čísla k tomuto dni
day-timed = S uvedenou hodinou
day-untimed = Téhož dne, hodina neuvedena
day-on = Toho dne
day-perhaps = Možná toho dne
day-going-on = Trvalo
strip-perhaps = možná toho dne: { $n }
strip-going-on = trvalo: { $n }
event-more = Více o této události
known = Co bylo známo den po dni
known-title = Co bylo zveřejněno do { $day }
known-intro = Vše se počítá ode dne, kdy vyšel první zdroj, který o tom mluví, a není-li ten den jistý, od posledního možného; číslo, jehož zdroje nemají datum, ode dne, pro který je uvedeno.
known-previous = Dříve
known-next = Později
known-day = Co se toho dne stalo
known-new = nové
known-so-far = Do té doby známo { $n } z { $total }
known-events = Události, o nichž se poprvé píše
known-figures = Čísla v tu chvíli
known-conflicts = Rozpory, které vyšly najevo
known-untold = Už se stalo, ale ještě se o tom nepsalo
known-later-conflicts = Rozpory, které ještě nebyly vidět
group-span = V průběhu více dnů
axis-label = Události podle dne a druhu
timeline-skip = Přejít k událostem
key-kinds = Druhy událostí
key-status = Míra jistoty
key-dates = Jak jisté je datum
key-dates-about = Datum kurzívou není jisté: je možné, přibližné, nebo je to jeden z několika dnů.
filter-label = Filtrovat časovou osu
filter-kind = Druh
filter-place = Místo
filter-actor = Kdo
filter-role = Role
filter-day = Den
filter-source = Zdroj
filter-all = Vše
filter-reset = Zobrazit vše
filter-words = Slova
filter-none = Žádná událost neodpovídá všemu. Uberte některý filtr nebo vymažte pole slov.
filter-shown = Zobrazené události: { $shown } z { $total }

## Map and places

map-label = { $n ->
    [one] Mapa s { $n } vyznačeným místem
    [few] Mapa se { $n } vyznačenými místy
    [many] Mapa, vyznačená místa: { $n }
   *[other] Mapa s { $n } vyznačenými místy
}
marker-description = { $place }: { $n ->
    [one] { $n } událost
    [few] { $n } události
    [many] { $n } události
   *[other] { $n } událostí
}
map-key = Každá značka je jedna událost, v barvě a tvaru svého druhu. Číslo v kruhu udává počet událostí, pro jejichž značky není místo: na místech příliš blízko u sebe, nebo na jediném místě; šrafovaný kruh znamená: někde zde.
map-key-circle = Kruh bez šrafování kolem místa ukazuje, jak přesně je známo.
map-chips = Ne v jediném bodě této mapy
map-days = Dny na mapě
map-previous = Předchozí den
map-next = Další den
map-play = Přehrát
map-stop = Zastavit
map-all = Zobrazit vše
map-empty = Nic se neuvádí. Je to mezera v tom, co se ví, ne klidný den.
map-all-events = Všechny události v pořadí
map-zoom-in = Přiblížit
map-zoom-out = Oddálit
map-credit = Mapová data: { $credit }. Zobrazení: { $projection }.
map-projection = Zobrazení: { $projection }.
map-places = Místa na mapě
map-quiet = Místa bez událostí
map-elsewhere = Za okrajem mapy
map-unplaced = Místa bez bodu na mapě
map-unlocated = Události bez místa
place-events-show = { $n ->
    [one] Zobrazit událost
    [few] Zobrazit { $n } události
    [many] Zobrazit { $n } události
   *[other] Zobrazit { $n } událostí
}
place-distance = { $direction ->
    [ne] { $distance } severovýchodně od města { $place }
    [e] { $distance } východně od města { $place }
    [se] { $distance } jihovýchodně od města { $place }
    [s] { $distance } jižně od města { $place }
    [sw] { $distance } jihozápadně od města { $place }
    [w] { $distance } západně od města { $place }
    [nw] { $distance } severozápadně od města { $place }
   *[n] { $distance } severně od města { $place }
}
place-inside = { $n } včetně toho, co v něm leží
place-events = Co se tu stalo
place-facts = Místo v kostce
place-within = Leží v oblasti
place-contains = Místa v něm
place-country = Země
place-coordinates = Souřadnice
place-precision = Přesnost bodu
place-tz = Místní čas
precision-exact = přesně
precision-building = budova
precision-city = město, ne přesné místo
precision-area = okolí bodu
precision-region = celý region
precision-country = celá země
precision-guess = odhad
latitude-north = { $degrees }° s. š.
latitude-south = { $degrees }° j. š.
longitude-east = { $degrees }° v. d.
longitude-west = { $degrees }° z. d.
scale-km = { $n }{ "\u00A0" }km

## Figures and claims

claim-value = Číslo
claim-by = Kdo to uvádí a pro kdy
claim-by-in = { $actor } ({ $source })
claim-source = Kde to stojí
claim-unattributed = samotný zdroj, bez uvedení původce
claim-relayed = prostřednictvím:
claims-show = { $n ->
    [one] Údaj podrobně
    [few] Všechny údaje podrobně ({ $n })
    [many] Všechny údaje podrobně ({ $n })
   *[other] Všechny údaje podrobně ({ $n })
}
chart-label = { $n ->
    [one] { $measure }: { $n } údaj
    [few] { $measure }: { $n } údaje vedle sebe
    [many] { $measure }: { $n } údaje vedle sebe
   *[other] { $measure }: { $n } údajů vedle sebe
}
chart-log = Stupnice je logaritmická.
chart-row = { $source }, { $date }: { $value }.
chart-row-undated = { $source }: { $value }.
# $measure: what is counted; $population: whom; $value: the figure in words
# Between two things that stand side by side: "residents, Vask"
separator = {", "}
colon = {": "}
claim-title = { $measure }, { $population }: { $value }
claim-title-plain = { $measure }: { $value }
spread-range = { $low } až { $high }
spread-and-words = { $figures }, případně „{ $words }“
spread-words = „{ $words }“

## Disagreements

conflicts = { $n ->
    [2] Oba rozpory
    [one] Rozpor
    [few] Všechny { $n } rozpory
    [many] Všechny rozpory: { $n }
   *[other] Všech { $n } rozporů
}
conflict-between-sources = mezi zdroji
conflict-within-source = uvnitř jednoho zdroje
conflict-framing = otázka úhlu pohledu
severity-hard = Neslučitelné
severity-hard-about = Tak, jak jsou tvrzení uvedena, nemohou být všechna pravdivá.
severity-soft = Vysvětlitelné
severity-soft-about = Rozdíl lze vysvětlit dobou, zaokrouhlením, rozsahem nebo volbou slov.
assessment = Náš výklad
conflict-events = { $n ->
    [one] Dotčená událost
    [few] Dotčené události
    [many] Dotčené události
   *[other] Dotčené události
}
conflict-figures = { $n ->
    [one] Dotčené číslo
    [few] Dotčená čísla
    [many] Dotčená čísla
   *[other] Dotčená čísla
}

## Corrections

correction-correction = Oprava
correction-update = Aktualizace
correction-addition = Doplnění
correction-name = { $kind }, { $date }
correction-title = { $kind }: { $names }{ $more ->
    [0] {""}
   *[other] {" "}a ještě { $more }
}
corrections-here = Zde opraveno
corrections-all = Všechny opravy a změny
corrections-feed = Kanál s opravami
corrections-feed-title = { $site }: opravy
field-when = Kdy:
field-window = Denní doba:
field-where = Kde:
field-actors = Kdo:
field-status = Jistota:
field-value = Údaj:
field-as-of = Údaj platí k:
field-asserted-by = Kdo to říká:
field-relayed-by = Prostřednictvím:
field-severity = Rozpor:
field-statements = Tvrzení:
field-title = Titulek:
field-text = Text:

## People and organisations

spellings = Ve zdrojích:
actor-within = Součást celku:
actor-contains = Patří sem:
actor-same-as = Jinde:

## Sources

source = Zdroj
source-facts = Zdroj v kostce
source-publisher = Vydavatel
source-not-shown = z textu nevyplývá
source-headline = Titulek
source-author = Autorství
source-unsigned = nepodepsáno
source-published = Zveřejněno
source-inferred = (odvozeno, neuvedeno)
source-undated = datum neuvedeno
source-language = Jazyk
source-length = Délka
source-words = { $n ->
    [one] { $n } slovo
    [few] { $n } slova
    [many] { $n } slova
   *[other] { $n } slov
}
source-paragraphs = { $n ->
    [one] { $n } odstavec
    [few] { $n } odstavce
    [many] { $n } odstavce
   *[other] { $n } odstavců
}
source-original = Originál
source-kind = Druh
source-kind-article = článek
source-kind-report = zpráva
source-kind-book = kniha
source-kind-video = video
source-kind-dataset = datová sada
source-kind-interview = rozhovor
source-kind-post = příspěvek
source-archived = Archivovaná kopie
source-checksum = SHA-256 textu:
source-uses = Použití zde
source-actor = Více informací
source-digest = Shrnutí
source-digest-in = jazyk: { $language }
source-what-rests = Co se o něj opírá
source-passages = Odstavec po odstavci
source-passages-intro = Co říkají jednotlivé odstavce, našimi slovy, a co se o ně na tomto webu opírá. Odstavce jsou počítány v článku tak, jak k nám přišel.
source-lines = Čísla odstavců počítají všechny řádky textu tak, jak přišel: { $n }.
source-parts = Pasáž po pasáži
source-parts-intro = Co říká každá pasáž, našimi slovy, a co se o ni na tomto webu opírá.
source-unused = na tomto webu nevyužito
source-used-in = { $n ->
    [one] Použito na { $n } místě
    [few] Použito na { $n } místech
    [many] Použito na { $n } místa
   *[other] Použito na { $n } místech
}
rights-digest = Originál patří svému vydavateli. Toto shrnutí bylo napsáno pro tento web; žádná věta originálu v něm není převzata.
rights-digest-licensed = Toto shrnutí bylo napsáno pro tento web; žádná věta originálu v něm není převzata.
rights-excerpt = Originál patří svému vydavateli. Citovaný text je úryvek.
rights-full = Je zde celý text, jak to dovolují jeho práva.
rights-full-unshown = Práva dovolují celý text; zde uveden není.
rights-quoted = Citovaná slova: { $quoted }.
rights-quoted-of = Citovaná slova: { $quoted } z { $all }.
source-origin = Pochází od
source-licence = Licence
bibliography = Pro citační manažery
cite-page = Citovat tuto stránku
coverage = Co se o co opírá
coverage-intro = Pro redakci: co na tomto webu ještě nemá oporu, nebo ji má slabou.
coverage-uncited = Zdroje, o které se nic neopírá
coverage-unlocated = Údaje, jejichž zdroje neuvádějí místo v textu
coverage-single = Události, které se opírají o jediný zdroj
coverage-origin = Události, jejichž zdroje mají společný původ
coverage-unshown = Rozpory, které neukazuje žádná stránka
coverage-paragraphs = Odstavce, které nic necituje
coverage-none = Nic.

## Labels in the text that only assistive software reads out

table-name = Tabulka { $number }
table-name-under = Tabulka { $number }: { $heading }
task-done = Hotovo
task-open = Nehotovo
footnotes = Poznámky pod čarou
footnote = Poznámka pod čarou { $number }
footnote-return = Zpět na { $mention }. zmínku poznámky { $number }

## Notes in the text

note-note = Souvislosti, nejsou ze zdrojů
note-tip = Tip
note-important = Důležité
note-warning = Varování
note-caution = Pozor

## Printing

print-source = Vytištěno z adresy

## Dates

# A date with how sure it is; used alone, and inside the messages below.
# $date: the date. $precision: its kind. $certainty: plain, uncertain, about or about-uncertain.
date-part = { $certainty ->
    [uncertain] možná { $date }
    [about] přibližně { $date }
    [about-uncertain] možná přibližně { $date }
   *[plain] { $date }
}
date-decade = { date-decade-number }
# Only for date-decade: decades have their number and century.
date-decade-number = { $start ->
    [1810] 10. léta 19. století
    [1820] 20. léta 19. století
    [1830] 30. léta 19. století
    [1840] 40. léta 19. století
    [1850] 50. léta 19. století
    [1860] 60. léta 19. století
    [1870] 70. léta 19. století
    [1880] 80. léta 19. století
    [1890] 90. léta 19. století
    [1910] 10. léta 20. století
    [1920] 20. léta 20. století
    [1930] 30. léta 20. století
    [1940] 40. léta 20. století
    [1950] 50. léta 20. století
    [1960] 60. léta 20. století
    [1970] 70. léta 20. století
    [1980] 80. léta 20. století
    [1990] 90. léta 20. století
   *[other] desetiletí od roku { $decade }
}
date-decade-short = { date-decade-number }
# $century: its number, 20. $start: its first year, "1900".
date-century = { $century }. století
date-some = { $precision ->
    [month] { $date } (přesný den neznámý)
   *[year] { $date } (přesné datum neznámé)
}
date-span = { $precision ->
    [day] { $range }
    [month] { $range }
    [year] { $range }
   *[other] { $start } až { $end }
}
# $start, $end: made with date-part.
# $precision: the kind of the date
date-from = { $start } a později
# $precision: the kind of the date
date-until = { $end } a dříve
# $precision: the kind of the date
date-from-unknown-end = začátek: { $start } (konec neznámý)
# $precision: the kind of the date
date-until-unknown-start = konec: { $end } (začátek neznámý)
date-choice-range = { $precision ->
    [day] jeden ze dnů { $range }
   *[other] { $start } až { $end } (přesné datum neznámé)
}
date-choice-before = { $precision ->
    [day] nejpozději { $date }
    [time] nejpozději { $date }
   *[other] { $date } nebo dříve
}
# On this date or a later one. $date: made with date-part. $precision: its kind.
date-choice-after = { $date } nebo později

## Numbers

number-about = přibližně { $value }
number-nearly = téměř { $value }
number-just-under = o něco méně než { $value }
number-just-over = o něco více než { $value }
number-at-least = nejméně { $value }
number-more-than = více než { $value }
number-up-to = až { $value }
number-under = méně než { $value }
number-last = { $count ->
    [one] poslední { $value }
    [few] poslední { $value }
   *[other] posledních { $value }
}
number-several = několik
number-few = jen několik
number-tens = desítky
    .before-unit = desítky
number-several-tens = několik desítek
    .before-unit = několik desítek
number-dozens = desítky
    .before-unit = desítky
number-several-dozen = několik desítek
number-hundreds = stovky
    .before-unit = stovky
number-countless = nesčetně
number-most = většina
    .before-unit = většina
number-manifold = mnoho
number-percent = { $value }{ "\u00A0" }%

## Projections

projection-albers = Albersovo plochojevné kuželové, rovnoběžky { $south } a { $north }, poledník { $meridian }
projection-lambert-conformal = Lambertovo úhlojevné kuželové, rovnoběžky { $south } a { $north }, poledník { $meridian }
projection-cylindrical = plochojevné válcové, rovnoběžka { $parallel }, poledník { $meridian }
projection-azimuthal = Lambertovo plochojevné azimutální, poledník { $meridian }

## Data

data = Data
data-intro = Záznamy tohoto webu jako tabulky pro tabulkové procesory a programy. Každý řádek uvádí své zdroje; protichůdná čísla jsou tu všechna.
data-files = Soubory
data-all-languages = Ve všech jazycích
data-format = CSV: UTF-8, čárky mezi sloupci, | mezi více hodnotami; sloupce, které patří k sobě, je mají ve stejném pořadí. Před textem, který by tabulkový procesor bral jako vzorec, stojí apostrof. Prázdná buňka: není známo nebo není řečeno.
data-cite = Jak citovat
data-version = Verze
data-columns = Co sloupce obsahují
data-size = { $n } kB
data-id = trvalý identifikátor, kterým ho uvádějí jiné řádky
data-edtf = v EDTF: ? nejisté, ~ přibližně, [A..B] některý den od A do B, A/B po celou dobu od A do B
data-earliest = ne dříve než
data-latest = ne později než
data-main = jedna z hlavních událostí dne
data-where-prec = přesnost podle UCDP: 1 místo, 2 okolí, 4 region, 6 země
data-roles = jejich podíl, ve stejném pořadí
data-sources = zdroje, o které se opírá
data-locators = místa v těchto zdrojích, ve stejném pořadí
data-added = kdy o tom web poprvé řekl
data-updated = kdy to web naposledy změnil
data-cited = zdroje, které citují slova tohoto řádku
data-language = jazyk slov tohoto řádku
data-url = jeho stránka na tomto webu
data-rivals = tvrzení se stejnou hodnotou jsou soupeři
data-measure = co se počítá
data-population = koho počítá
data-value = číslo, pokud je uvedeno
data-low = nejnižší číslo, které tvrzení připouští
data-high = nejvyšší číslo, které tvrzení připouští
data-qualifier = jak je číslo míněno, nebo slovo místo něj
data-unit = jednotka
data-short = krátký název, jako v odkazech
