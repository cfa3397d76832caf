### Temaets tekster på norsk bokmål. Nøklene er ordnet etter hvor tekstene vises; hva variablene betyr, står i en.ftl.

## Frame

skip-link = Gå til innholdet
menu = Meny
main-navigation = Hovedmeny
footer-navigation = Mer på nettstedet
languages = Språk
language-button = Språk: { $language }
language-choose = Velg språk
language-untranslated = (ikke oversatt ennå)
licence-intro = Tekster og data:
feed = Atom-strøm
feed-title = { $site }: kapitler og hendelser
made-with = Laget med { $generator }

## Languages and fallback

fallback-page = Siden er ikke oversatt ennå. Du leser den på { $language }.
fallback-original = Til originalen
borrowed-from = lånt tekst på { $language }
link-language = (på { $language })

## Pages

toc = På denne siden
reading-time = { $n ->
    [one] 1 minutts lesing
   *[other] { $n } minutters lesing
}
updated = Oppdatert { $date }
heading-link = Lenke til avsnittet
chapter = Kapitler
chapter-previous = Forrige kapittel
chapter-next = Neste kapittel
mentioned-in = Les om det i
not-found = Siden finnes ikke
not-found-text = Adressen kan være skrevet feil, eller siden kan være flyttet. Ingenting som en gang er publisert her, fjernes med vilje.
not-found-home = Til forsiden
moved = Siden er flyttet

## Front page

home-story = Historien i korte trekk
home-figures = Hva kildene teller
home-figures-intro = Hvert tall er noens opplysning. Der opplysningene spriker, vises alle, og ingen av dem blir valgt.
home-figures-all = Alle tall, og hvem som oppga dem
home-recent = De siste dagene
home-recent-all = { $n ->
    [one] Tidslinjen med den ene hendelsen
   *[other] Hele tidslinjen med { $n } hendelser
}
home-map = Hvor det skjedde
home-map-all = { $n ->
    [one] Kartet med det ene stedet
   *[other] Kartet med alle { $n } steder
}
home-chapters = Kapitler

## Counts

count-events = { $n ->
    [one] 1 hendelse
   *[other] { $n } hendelser
}
count-places = { $n ->
    [one] 1 sted
   *[other] { $n } steder
}
count-claims = { $n ->
    [one] 1 opplysning
   *[other] { $n } opplysninger
}
count-sources = { $n ->
    [one] 1 kilde
   *[other] { $n } kilder
}
count-source-languages = { $n ->
    [one] på 1 språk
   *[other] på { $n } språk
}
count-conflicts = { $n ->
    [one] 1 motsigelse
   *[other] { $n } motsigelser
}
count-terms = { $n ->
    [one] 1 ord
   *[other] { $n } ord
}
count-uses = { $n ->
    [one] sitert én gang
   *[other] sitert { $n } ganger
}

## References and citations

references = Kildehenvisninger
whole-source = hele teksten
back-to-text = Tilbake til omtale { $mention } av henvisning { $number }
according-to = ifølge { $name }
as-printed = på trykk:

locator-para = avsnitt { $n }
locator-paras = avsnitt { $list }
locator-range = { $from } til { $to }

## Events

when = Når
where = Hvor
who = Hvem
not-located = Kildene nevner ikke noe sted
status = Sikkerhet
status-established = Fastslått
status-established-about = To eller flere kilder er enige om kjernen, uavhengig av hverandre.
status-reported = Rapportert
status-reported-about = Minst én kilde rapporterer det; ingen annen bekrefter det uavhengig.
status-disputed = Omstridt
status-disputed-about = Kildene motsier hverandre, eller det bygger på rykter som de selv betviler.
event-sources = { $n ->
    [one] Kilde
   *[other] Kilder
}
event-facts = Hendelsen i korte trekk
event-note = Hvordan vi vet dette
event-figures = Tall som hører til
event-conflicts = Der kildene er uenige
event-related = Samme dag, samme sted
event = Hendelser
event-previous = Før dette
event-next = Etter dette
events-box = På tidslinjen

role-site = på selve stedet
role-origin = herfra
role-destination = hit

## Timeline

group-before = Tidligere
group-after = Senere
group-undated = Uten dato
group-span = Over flere dager
axis-label = Hendelsene etter dag og type
axis-skip = Hopp over diagrammet over hendelsene
key-kinds = Typer hendelser
key-status = Hvor sikkert det er
filter-label = Filtrer tidslinjen
filter-kind = Type
filter-place = Sted
filter-actor = Hvem
filter-source = Kilde
filter-all = Alle
filter-reset = Vis alle
filter-shown = { $shown } av { $total } hendelser vises

## Map and places

map-label = { $n ->
    [one] Kart med 1 markert sted
   *[other] Kart med { $n } markerte steder
}
marker-description = { $place }: { $n ->
    [one] 1 hendelse
   *[other] { $n } hendelser
}
map-key = Jo større sirkel, desto flere hendelser; en åpen sirkel står for en hel region eller et helt land.
map-credit = Kartdata: { $credit }. Projeksjon: { $projection }.
map-places = Steder på kartet
map-elsewhere = Utenfor kanten av kartet
map-unlocated = Hendelser uten sted
place-events-show = { $n ->
    [one] Vis hendelsen
   *[other] Vis { $n } hendelser
}
place-events = Hva som skjedde her
place-facts = Stedet i korte trekk
place-within = Del av
place-contains = Steder her
place-coordinates = Koordinater
place-precision = Punktets nøyaktighet
place-tz = Tidssone
precision-exact = nøyaktig
precision-building = bygningen
precision-city = byen, ikke det nøyaktige stedet
precision-area = området rundt punktet
precision-region = hele regionen
precision-country = hele landet
precision-guess = en gjetning
latitude-north = { $degrees }° N
latitude-south = { $degrees }° S
longitude-east = { $degrees }° Ø
longitude-west = { $degrees }° V
scale-km = { $n } km

## Figures and claims

claim-value = Tall
claim-by = Hvem som sier det, og for når
claim-source = Hvor det står
claim-unattributed = artikkelen selv, uten å nevne noen
claim-relayed = formidlet av
claims-show = { $n ->
    [one] Opplysningen i detalj
   *[other] Alle { $n } opplysninger i detalj
}
chart-label = { $n ->
    [one] { $measure }: 1 opplysning
   *[other] { $measure }: { $n } opplysninger side om side
}
chart-log = Skalaen er logaritmisk.
claim-title = { $measure }, { $population }: { $value }
claim-title-plain = { $measure }: { $value }
spread-range = { $low } til { $high }
spread-and-words = { $figures }, eller «{ $words }»
spread-words = «{ $words }»

## Disagreements

conflicts = { $n ->
    [one] Motsigelsen
   *[other] Alle { $n } motsigelser
}
conflict-between-sources = mellom kilder
conflict-within-source = innenfor én kilde
conflict-framing = et spørsmål om vinkling
severity-hard = Hard
severity-hard-about = Utsagnene kan ikke alle være sanne slik de står.
severity-soft = Myk
severity-soft-about = Tid, avrunding, omfang eller ordvalg kan forklare forskjellen.
assessment = Vår lesning
conflict-events = { $n ->
    [one] Hendelse det gjelder
   *[other] Hendelser det gjelder
}

## People and organisations

spellings = I kildene:

## Sources

source = Kilde
source-facts = Kilden i korte trekk
source-publisher = Utgiver
source-not-shown = framgår ikke av teksten
source-author = Forfatter
source-unsigned = usignert
source-published = Publisert
source-inferred = (utledet, ikke trykt)
source-undated = ingen dato oppgitt
source-language = Språk
source-length = Lengde
source-words = { $words } ord
source-uses = Brukt her
source-actor = Mer om
source-digest = Sammendrag
source-digest-in = på { $language }
source-what-rests = Hva som bygger på den
rights-digest = Artikkelen tilhører utgiveren. Sammendraget er skrevet for dette nettstedet; ingen setning fra artikkelen er gjengitt.
rights-excerpt = Artikkelen tilhører utgiveren. Det som siteres her, er et utdrag.
rights-full = Hele teksten vises her, slik rettighetene tillater.

## Labels in the text that only assistive software reads out

table-name = Tabell { $number }
table-name-under = Tabell { $number }: { $heading }
footnotes = Fotnoter
footnote = Fotnote { $number }
footnote-return = Tilbake til omtale { $mention } av fotnote { $number }

## Notes in the text

note-note = Bakgrunn, ikke fra kildene
note-tip = Tips
note-important = Viktig
note-warning = Advarsel
note-caution = Vær varsom

## Printing

print-source = Skrevet ut fra

## Dates

date-part = { $certainty ->
    [uncertain] muligens { $date }
    [about] omkring { $date }
    [about-uncertain] muligens omkring { $date }
   *[plain] { $date }
}
date-decade = { $decade }-årene
date-decade-short = { $decade }-årene
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
date-from-unknown-end = fra { $start } (sluttidspunkt ukjent)
date-until-unknown-start = til { $end } (starttidspunkt ukjent)
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
number-nearly = nesten { $value }
number-just-under = knapt { $value }
number-just-over = drøyt { $value }
number-at-least = minst { $value }
number-more-than = mer enn { $value }
number-up-to = opptil { $value }
number-under = under { $value }
number-last = de siste { $value }
# Ordene kan stå rett foran en enhet: «flere hundre personer», ikke «hundrevis personer».
number-several = flere
number-few = noen få
number-tens = titalls
number-several-tens = flere titalls
number-dozens = flere dusin
number-several-dozen = atskillige dusin
number-hundreds = flere hundre
number-countless = utallige
number-most = de fleste
number-manifold = mange
number-unknown = ukjent
number-percent = { $value }{ "\u00A0" }%

## Projections

# $south, $north: standard parallels; $meridian: central meridian; in degrees, worded already.
projection-albers = Albers' flatetro kjegleprojeksjon, paralleller { $south } og { $north }, meridian { $meridian }
projection-lambert-conformal = Lamberts vinkeltro kjegleprojeksjon, paralleller { $south } og { $north }, meridian { $meridian }
# $parallel: standard parallel
projection-cylindrical = flatetro sylinderprojeksjon, parallell { $parallel }, meridian { $meridian }
projection-azimuthal = Lamberts flatetro asimutale projeksjon, meridian { $meridian }

## Tables

# $n: number of the table on the page; $heading: the heading it stands under.
table-label = Tabell { $n }: { $heading }
