### Temaets tekster på dansk. Nøglerne er ordnet efter, hvor teksterne ses; hvad variablerne betyder, står i en.ftl.

## Frame

skip-link = Gå til indholdet
menu = Menu
main-navigation = Hovedmenu
footer-navigation = Mere på webstedet
languages = Sprog
language-button = Sprog: { $language }
language-choose = Vælg sprog
language-untranslated = (ikke oversat endnu)
licence-intro = Tekster og data:
feed = Atom-feed
feed-title = { $site }: kapitler og begivenheder
made-with = Lavet med { $generator }

## Languages and fallback

fallback-page = Siden er ikke oversat endnu. Du læser den på { $language }.
fallback-original = Til originalen
borrowed-from = lånt tekst på { $language }
link-language = (på { $language })

## Pages

toc = På denne side
reading-time = { $n ->
    [one] 1 minuts læsning
   *[other] { $n } minutters læsning
}
updated = Opdateret { $date }
heading-link = Link til afsnittet
chapter = Kapitler
chapter-previous = Forrige kapitel
chapter-next = Næste kapitel
mentioned-in = Læs om det i
not-found = Siden findes ikke
not-found-text = Adressen kan være skrevet forkert, eller siden er flyttet. Intet, der én gang er udgivet her, fjernes med vilje.
not-found-home = Til forsiden
moved = Siden er flyttet

## Front page

home-story = Historien kort fortalt
home-figures = Hvad kilderne tæller
home-figures-intro = Hvert tal er nogens oplysning. Hvor oplysningerne er forskellige, vises de alle, og ingen af dem bliver valgt.
home-figures-all = Alle tal, og hvem der har oplyst dem
home-recent = De sidste dage
home-recent-all = { $n ->
    [one] Tidslinjen med sin ene begivenhed
   *[other] Hele tidslinjen med { $n } begivenheder
}
home-map = Hvor det skete
home-map-all = { $n ->
    [one] Kortet med sit ene sted
   *[other] Kortet med alle { $n } steder
}
home-chapters = Kapitler

## Counts

count-events = { $n ->
    [one] 1 begivenhed
   *[other] { $n } begivenheder
}
count-places = { $n ->
    [one] 1 sted
   *[other] { $n } steder
}
count-claims = { $n ->
    [one] 1 oplysning
   *[other] { $n } oplysninger
}
count-sources = { $n ->
    [one] 1 kilde
   *[other] { $n } kilder
}
count-source-languages = { $n ->
    [one] på 1 sprog
   *[other] på { $n } sprog
}
count-conflicts = { $n ->
    [one] 1 modsigelse
   *[other] { $n } modsigelser
}
count-terms = { $n ->
    [one] 1 ord
   *[other] { $n } ord
}
count-uses = { $n ->
    [one] citeret én gang
   *[other] citeret { $n } gange
}

## References and citations

references = Kildehenvisninger
whole-source = hele teksten
back-to-text = Tilbage til omtale { $mention } af henvisning { $number }
according-to = ifølge { $name }
as-printed = på tryk:

locator-para = afsnit { $n }
locator-paras = afsnit { $list }
locator-range = { $from } til { $to }

## Events

when = Hvornår
where = Hvor
who = Hvem
not-located = Kilderne nævner intet sted
status = Sikkerhed
status-established = Fastslået
status-established-about = To eller flere kilder er enige om kernen, uafhængigt af hinanden.
status-reported = Rapporteret
status-reported-about = Mindst én kilde rapporterer det; ingen anden bekræfter det uafhængigt.
status-disputed = Omstridt
status-disputed-about = Kilderne modsiger hinanden, eller det bygger på rygter, som de selv betvivler.
event-sources = { $n ->
    [one] Kilde
   *[other] Kilder
}
event-facts = Begivenheden i korte træk
event-note = Hvordan vi ved det
event-figures = Tal, der hører til
event-conflicts = Hvor kilderne er uenige
event-related = Samme dag, samme sted
event = Begivenheder
event-previous = Før dette
event-next = Efter dette
events-box = På tidslinjen

role-site = på selve stedet
role-origin = herfra
role-destination = hertil

## Timeline

group-before = Forinden
group-after = Derefter
group-undated = Uden dato
group-span = Over flere dage
axis-label = Begivenhederne efter dag og art
axis-skip = Spring diagrammet over begivenhederne over
key-kinds = Begivenhedernes art
key-status = Hvor sikkert det er
filter-label = Filtrér tidslinjen
filter-kind = Art
filter-place = Sted
filter-actor = Hvem
filter-source = Kilde
filter-all = Alle
filter-reset = Vis alle
filter-shown = { $shown } af { $total } begivenheder vises

## Map and places

map-label = { $n ->
    [one] Kort med 1 markeret sted
   *[other] Kort med { $n } markerede steder
}
marker-description = { $place }: { $n ->
    [one] 1 begivenhed
   *[other] { $n } begivenheder
}
map-key = Jo større cirkel, desto flere begivenheder; en åben cirkel står for en hel region eller et helt land.
map-credit = Kortdata: { $credit }. Projektion: { $projection }.
map-places = Steder på kortet
map-elsewhere = Uden for kortets kant
map-unlocated = Begivenheder uden sted
place-events-show = { $n ->
    [one] Vis begivenheden
   *[other] Vis { $n } begivenheder
}
place-events = Hvad der skete her
place-facts = Stedet i korte træk
place-within = Del af
place-contains = Steder her
place-coordinates = Koordinater
place-precision = Punktets nøjagtighed
place-tz = Tidszone
precision-exact = nøjagtig
precision-building = bygningen
precision-city = byen, ikke det nøjagtige sted
precision-area = området omkring punktet
precision-region = hele regionen
precision-country = hele landet
precision-guess = et gæt
latitude-north = { $degrees }° N
latitude-south = { $degrees }° S
longitude-east = { $degrees }° Ø
longitude-west = { $degrees }° V
scale-km = { $n } km

## Figures and claims

claim-value = Tal
claim-by = Hvem der siger det, og for hvornår
claim-source = Hvor det står
claim-unattributed = artiklen selv, uden at nævne nogen
claim-relayed = formidlet af
claims-show = { $n ->
    [one] Oplysningen i detaljer
   *[other] Alle { $n } oplysninger i detaljer
}
chart-label = { $n ->
    [one] { $measure }: 1 oplysning
   *[other] { $measure }: { $n } oplysninger side om side
}
chart-log = Skalaen er logaritmisk.
claim-title = { $measure }, { $population }: { $value }
claim-title-plain = { $measure }: { $value }
spread-range = { $low } til { $high }
spread-and-words = { $figures } eller »{ $words }«
spread-words = »{ $words }«

## Disagreements

conflicts = { $n ->
    [one] Modsigelsen
   *[other] Alle { $n } modsigelser
}
conflict-between-sources = mellem kilder
conflict-within-source = inden for én kilde
conflict-framing = et spørgsmål om vinkling
severity-hard = Hård
severity-hard-about = Udsagnene kan ikke alle være sande, som de står.
severity-soft = Blød
severity-soft-about = Tid, afrunding, omfang eller ordvalg kan forklare forskellen.
assessment = Vores læsning
conflict-events = { $n ->
    [one] Begivenhed, det angår
   *[other] Begivenheder, det angår
}

## People and organisations

spellings = I kilderne:

## Sources

source = Kilde
source-facts = Kilden i korte træk
source-publisher = Udgiver
source-not-shown = fremgår ikke af teksten
source-author = Forfatter
source-unsigned = usigneret
source-published = Udgivet
source-inferred = (udledt, ikke trykt)
source-undated = ingen dato angivet
source-language = Sprog
source-length = Længde
source-words = { $words } ord
source-uses = Brugt her
source-actor = Mere om
source-digest = Sammenfatning
source-digest-in = på { $language }
source-what-rests = Hvad der bygger på den
rights-digest = Artiklen tilhører sin udgiver. Sammenfatningen er skrevet til dette websted; ingen sætning fra artiklen er gengivet.
rights-excerpt = Artiklen tilhører sin udgiver. Det, der citeres her, er et uddrag.
rights-full = Hele teksten vises her, som dens rettigheder tillader.

## Labels in the text that only assistive software reads out

table-name = Tabel { $number }
table-name-under = Tabel { $number }: { $heading }
footnotes = Fodnoter
footnote = Fodnote { $number }
footnote-return = Tilbage til omtale { $mention } af fodnote { $number }

## Notes in the text

note-note = Baggrund, ikke fra kilderne
note-tip = Tip
note-important = Vigtigt
note-warning = Advarsel
note-caution = Pas på

## Printing

print-source = Udskrevet fra

## Dates

date-part = { $certainty ->
    [uncertain] muligvis { $date }
    [about] omkring { $date }
    [about-uncertain] muligvis omkring { $date }
   *[plain] { $date }
}
date-decade = { $decade }'erne
date-decade-short = { $decade }'erne
date-century = { $start }-tallet
date-some = { $precision ->
    [month] en dag i { $date }
   *[year] på et tidspunkt i { $date }
}
date-span = { $precision ->
    [day] { $range }
    [month] { $range }
   *[other] fra { $start } til { $end }
}
date-from = fra og med { $start }
date-until = til og med { $end }
date-from-unknown-end = fra { $start } (sluttidspunkt ukendt)
date-until-unknown-start = til { $end } (starttidspunkt ukendt)
date-choice-range = { $precision ->
    [day] en dag fra { $start } til { $end }
   *[other] på et tidspunkt fra { $start } til { $end }
}
date-choice-before = { $precision ->
    [day] senest { $date }
    [time] senest { $date }
   *[other] senest i { $date }
}
date-choice-after = { $precision ->
    [day] tidligst { $date }
    [time] tidligst { $date }
   *[other] tidligst i { $date }
}

## Numbers

number-about = omkring { $value }
number-nearly = næsten { $value }
number-just-under = knap { $value }
number-just-over = godt { $value }
number-at-least = mindst { $value }
number-more-than = mere end { $value }
number-up-to = op til { $value }
number-under = under { $value }
number-last = de seneste { $value }
# Ordene kan stå lige foran en enhed: "flere hundrede personer", ikke "hundredvis personer".
number-several = flere
number-few = nogle få
number-tens = flere snese
number-several-tens = adskillige snese
number-dozens = flere dusin
number-several-dozen = adskillige dusin
number-hundreds = flere hundrede
number-countless = utallige
number-most = de fleste
number-manifold = mange
number-unknown = ukendt
number-percent = { $value }{ "\u00A0" }%

## Projections

# $south, $north: standard parallels; $meridian: central meridian; in degrees, worded already.
projection-albers = Albers' arealtro kegleprojektion, paralleller { $south } og { $north }, meridian { $meridian }
projection-lambert-conformal = Lamberts vinkeltro kegleprojektion, paralleller { $south } og { $north }, meridian { $meridian }
# $parallel: standard parallel
projection-cylindrical = arealtro cylinderprojektion, parallel { $parallel }, meridian { $meridian }
projection-azimuthal = Lamberts arealtro azimutale projektion, meridian { $meridian }

## Tables

# $n: number of the table on the page; $heading: the heading it stands under.
table-label = Tabel { $n }: { $heading }
