### Temats texter på svenska. Nycklarna är ordnade efter var texterna syns; vad variablerna betyder står i en.ftl.

## Frame

skip-link = Hoppa till innehållet
menu = Meny
main-navigation = Huvudmeny
footer-navigation = Mer på webbplatsen
languages = Språk
language-button = Språk: { $language }
language-choose = Välj språk
language-untranslated = (inte översatt än)
licence-intro = Texter och data:
feed = Atom-flöde
feed-title = { $site }: kapitel och händelser
made-with = Gjord med { $generator }

## Languages and fallback

fallback-page = Sidan är inte översatt än. Du läser den på { $language }.
fallback-original = Till originalet
borrowed-from = lånad text på { $language }
link-language = (på { $language })

## Pages

toc = På den här sidan
reading-time = { $n ->
    [one] 1 minuts läsning
   *[other] { $n } minuters läsning
}
updated = Uppdaterad { $date }
heading-link = Länk till avsnittet
chapter = Kapitel
chapter-previous = Föregående kapitel
chapter-next = Nästa kapitel
mentioned-in = Läs om detta i
not-found = Sidan finns inte
not-found-text = Adressen kan vara felskriven, eller så har sidan flyttats. Inget som en gång har publicerats här tas bort med avsikt.
not-found-home = Till förstasidan
moved = Sidan har flyttats

## Front page

home-story = Berättelsen i korthet
home-figures = Vad källorna räknar
home-figures-intro = Varje siffra är någons uppgift. Där uppgifterna går isär visas alla, och ingen av dem väljs.
home-figures-all = Alla siffror och vem som uppgav dem
home-recent = De sista dagarna
home-recent-all = { $n ->
    [one] Tidslinjen med sin enda händelse
   *[other] Hela tidslinjen med { $n } händelser
}
home-map = Var det hände
home-map-all = { $n ->
    [one] Kartan med sin enda plats
   *[other] Kartan med alla { $n } platser
}
home-chapters = Kapitel

## Counts

count-events = { $n ->
    [one] 1 händelse
   *[other] { $n } händelser
}
count-places = { $n ->
    [one] 1 plats
   *[other] { $n } platser
}
count-claims = { $n ->
    [one] 1 uppgift
   *[other] { $n } uppgifter
}
count-sources = { $n ->
    [one] 1 källa
   *[other] { $n } källor
}
count-source-languages = { $n ->
    [one] på 1 språk
   *[other] på { $n } språk
}
count-conflicts = { $n ->
    [one] 1 motsägelse
   *[other] { $n } motsägelser
}
count-terms = { $n ->
    [one] 1 ord
   *[other] { $n } ord
}
count-uses = { $n ->
    [one] citerad en gång
   *[other] citerad { $n } gånger
}

## References and citations

references = Källhänvisningar
whole-source = hela texten
back-to-text = Tillbaka till omnämnande { $mention } av hänvisning { $number }
according-to = enligt { $name }
as-printed = i tryck:

locator-para = stycke { $n }
locator-paras = styckena { $list }
locator-range = { $from } till { $to }

## Events

when = När
where = Var
who = Vem
not-located = Källorna nämner ingen plats
status = Säkerhet
status-established = Fastslaget
status-established-about = Två eller flera källor är överens om kärnan, oberoende av varandra.
status-reported = Rapporterat
status-reported-about = Minst en källa rapporterar det; ingen annan bekräftar det oberoende.
status-disputed = Omstritt
status-disputed-about = Källorna motsäger varandra, eller så bygger det på hörsägen som de själva betvivlar.
event-sources = { $n ->
    [one] Källa
   *[other] Källor
}
event-facts = Händelsen i korthet
event-note = Hur vi vet detta
event-figures = Siffror som hör hit
event-conflicts = Där källorna går isär
event-related = Samma dag, samma plats
event = Händelser
event-previous = Före detta
event-next = Efter detta
events-box = På tidslinjen

role-site = på själva platsen
role-origin = härifrån
role-destination = hit

## Timeline

group-before = Dessförinnan
group-after = Därefter
group-undated = Utan datum
group-span = Under flera dagar
axis-label = Händelserna efter dag och slag
axis-skip = Hoppa över diagrammet över händelserna
key-kinds = Slag av händelser
key-status = Hur säkert det är
filter-label = Filtrera tidslinjen
filter-kind = Slag
filter-place = Plats
filter-actor = Vem
filter-source = Källa
filter-all = Alla
filter-reset = Visa alla
filter-shown = { $shown } av { $total } händelser visas

## Map and places

map-label = { $n ->
    [one] Karta med 1 markerad plats
   *[other] Karta med { $n } markerade platser
}
marker-description = { $place }: { $n ->
    [one] 1 händelse
   *[other] { $n } händelser
}
map-key = Ju större cirkel, desto fler händelser; en öppen cirkel står för en hel region eller ett helt land.
map-credit = Kartdata: { $credit }. Projektion: { $projection }.
map-places = Platser på kartan
map-elsewhere = Utanför kartans kant
map-unlocated = Händelser utan plats
place-events-show = { $n ->
    [one] Visa händelsen
   *[other] Visa { $n } händelser
}
place-events = Vad som hände här
place-facts = Platsen i korthet
place-within = Del av
place-contains = Platser här
place-coordinates = Koordinater
place-precision = Punktens noggrannhet
place-tz = Tidszon
precision-exact = exakt
precision-building = byggnaden
precision-city = staden, inte den exakta platsen
precision-area = området runt punkten
precision-region = hela regionen
precision-country = hela landet
precision-guess = en gissning
latitude-north = { $degrees }° N
latitude-south = { $degrees }° S
longitude-east = { $degrees }° Ö
longitude-west = { $degrees }° V
scale-km = { $n } km

## Figures and claims

claim-value = Siffra
claim-by = Vem som säger det, och för när
claim-source = Var det står
claim-unattributed = artikeln själv, utan att nämna någon
claim-relayed = förmedlat av
claims-show = { $n ->
    [one] Uppgiften i detalj
   *[other] Alla { $n } uppgifter i detalj
}
chart-label = { $n ->
    [one] { $measure }: 1 uppgift
   *[other] { $measure }: { $n } uppgifter sida vid sida
}
chart-log = Skalan är logaritmisk.
claim-title = { $measure }, { $population }: { $value }
claim-title-plain = { $measure }: { $value }
spread-range = { $low } till { $high }
spread-and-words = { $figures }, eller ”{ $words }”
spread-words = ”{ $words }”

## Disagreements

conflicts = { $n ->
    [one] Motsägelsen
   *[other] Alla { $n } motsägelser
}
conflict-between-sources = mellan källor
conflict-within-source = inom en källa
conflict-framing = en fråga om vinkling
severity-hard = Hård
severity-hard-about = Uppgifterna kan inte alla stämma så som de står.
severity-soft = Mjuk
severity-soft-about = Tid, avrundning, omfattning eller ordval kan förklara skillnaden.
assessment = Vår läsning
conflict-events = { $n ->
    [one] Händelse som berörs
   *[other] Händelser som berörs
}

## People and organisations

spellings = I källorna:

## Sources

source = Källa
source-facts = Källan i korthet
source-publisher = Utgivare
source-not-shown = framgår inte av texten
source-author = Författare
source-unsigned = osignerad
source-published = Publicerad
source-inferred = (härlett, inte tryckt)
source-undated = inget datum angivet
source-language = Språk
source-length = Längd
source-words = { $words } ord
source-uses = Används här
source-actor = Mer om
source-digest = Sammanfattning
source-digest-in = på { $language }
source-what-rests = Vad som bygger på den
rights-digest = Artikeln tillhör sin utgivare. Sammanfattningen är skriven för den här webbplatsen; ingen mening ur artikeln återges.
rights-excerpt = Artikeln tillhör sin utgivare. Det som citeras här är ett utdrag.
rights-full = Hela texten visas här, så som dess rättigheter medger.

## Labels in the text that only assistive software reads out

table-name = Tabell { $number }
table-name-under = Tabell { $number }: { $heading }
footnotes = Fotnoter
footnote = Fotnot { $number }
footnote-return = Tillbaka till omnämnande { $mention } av fotnot { $number }

## Notes in the text

note-note = Bakgrund, inte ur källorna
note-tip = Tips
note-important = Viktigt
note-warning = Varning
note-caution = Se upp

## Printing

print-source = Utskrivet från

## Dates

date-part = { $certainty ->
    [uncertain] möjligen { date-definite }
    [about] omkring { date-definite }
    [about-uncertain] möjligen omkring { date-definite }
   *[plain] { date-definite }
}
# Only for date-part: dagar får artikel efter preposition och adverb.
date-definite = { $precision ->
    [day] den { $date }
    [time] den { $date }
   *[other] { $date }
}
date-decade = { $decade }-talet
date-decade-short = { $decade }-talet
date-century = { $start }-talet
date-some = { $precision ->
    [month] någon dag i { $date }
   *[year] någon gång under { $date }
}
date-span = { $precision ->
    [day] { $range }
    [month] { $range }
   *[other] från { $start } till { $end }
}
date-from = från och med { $start }
date-until = till och med { $end }
date-from-unknown-end = från { $start } (slutet okänt)
date-until-unknown-start = till { $end } (början okänd)
date-choice-range = { $precision ->
    [day] någon dag från { $start } till { $end }
   *[other] någon gång från { $start } till { $end }
}
date-choice-before = { $precision ->
    [month] senast i { $date }
   *[other] senast { $date }
}
date-choice-after = { $precision ->
    [month] tidigast i { $date }
   *[other] tidigast { $date }
}

## Numbers

number-about = omkring { $value }
number-nearly = nästan { $value }
number-just-under = knappt { $value }
number-just-over = drygt { $value }
number-at-least = minst { $value }
number-more-than = mer än { $value }
number-up-to = upp till { $value }
number-under = under { $value }
number-last = de senaste { $value }
number-several = flera
number-few = några få
number-tens = tiotals
number-several-tens = flera tiotal
number-dozens = dussintals
number-several-dozen = flera dussin
number-hundreds = hundratals
number-countless = otaliga
number-most = de flesta
number-manifold = många
number-unknown = okänt
number-percent = { $value }{ "\u00A0" }%

## Projections

# $south, $north: standard parallels; $meridian: central meridian; in degrees, worded already.
projection-albers = Albers ytriktiga koniska, paralleller { $south } och { $north }, meridian { $meridian }
projection-lambert-conformal = Lamberts vinkelriktiga koniska, paralleller { $south } och { $north }, meridian { $meridian }
# $parallel: standard parallel
projection-cylindrical = ytriktig cylindrisk, parallell { $parallel }, meridian { $meridian }
projection-azimuthal = Lamberts ytriktiga azimutala, meridian { $meridian }

## Tables

# $n: number of the table on the page; $heading: the heading it stands under.
table-label = Tabell { $n }: { $heading }
