### Strings of the theme, in Norwegian Nynorsk. Not yet reviewed by a native speaker. What the arguments mean stands in en.ftl.

## Frame

skip-link = Gå til innhaldet
menu = Meny
main-navigation = Hovudmeny
footer-navigation = Meir på nettstaden
languages = Språk
language-button = Språk: { $language }
language-choose = Vel språk
language-untranslated = (ikkje omsett enno)
licence-intro = Tekstar og data:
feed = Atom-feed
feed-title = { $site }: kapittel og hendingar
made-with = Laga med { $generator }

## Languages and fallback

fallback-page = Denne sida er ikkje omsett enno. Du les ho på { $language }.
fallback-original = Til originalen
language-unfinished = Den norske omsetjinga er ikkje ferdig enno. Det som manglar, står på eit anna språk.
borrowed-from = lånt tekst på { $language }
link-language = (på { $language })
translation-person = Omsett frå { $language }.
translation-machine = Maskinomsett frå { $language }. Ingen menneske har gått gjennom omsetjinga.
translation-machine-reviewed = Maskinomsett frå { $language }.
translation-unsaid = Omsett frå { $language }.
translation-reviewed = Gjennomgått av { $name }.
translation-reviewed-on = Gjennomgått av { $name } { $date }.
translation-stale = Originalen er endra sidan då.
translation-original = Les originalen

## Pages

toc = På denne sida
reading-time = { $n ->
    [one] { $n } minutt å lese
   *[other] { $n } minutt å lese
}
published = Publisert { $date }
updated = Oppdatert { $date }
heading-link = Lenkje til avsnittet
chapter = Kapittel
chapter-previous = Førre kapittel
chapter-next = Neste kapittel
mentioned-in = Les om det i
not-found = Sida finst ikkje
not-found-text = Adressa kan vere feilskriven, eller sida kan vere flytta.
not-found-home = Til framsida
moved = Sida er flytta

## Front page

home-story = Historia i korte trekk
home-figures = Kva kjeldene tel
home-figures-intro = Bak kvart tal står det nokon. Der opplysningane sprikjer, blir alle viste, og ingen får forrang.
home-figures-all = Alle tal, og kven som oppgav dei
home-recent = Kva som hende
home-recent-all = { $n ->
    [one] Tidslinja med { $n } hending
   *[other] Heile tidslinja med { $n } hendingar
}
home-map = Kvar det skjedde
home-map-all = { $n ->
    [one] Kartet med { $n } stad
   *[other] Kartet med alle { $n } stader
}
home-chapters = Kapittel

## Counts

count-events = { $n ->
    [one] { $n }{ "\u00A0" }hending
   *[other] { $n }{ "\u00A0" }hendingar
}
count-places = { $n ->
    [one] { $n } stad
   *[other] { $n } stader
}
count-claims = { $n ->
    [one] { $n } opplysning
   *[other] { $n } opplysningar
}
count-sources = { $n ->
    [one] { $n } kjelde
   *[other] { $n } kjelder
}
count-source-languages = { $n ->
    [one] på { $n } språk
   *[other] på { $n } språk
}
count-conflicts = { $n ->
    [one] { $n } motseiing
   *[other] { $n } motseiingar
}
count-terms = { $n ->
    [one] { $n } ord
   *[other] { $n } ord
}
count-uses = { $n ->
    [one] sitert éin gong
   *[other] sitert { $n } gonger
}

## References and citations

references = Kjeldetilvisingar
whole-source = som heilskap
back-to-text = Tilbake til omtale { $mention } av tilvising { $number }
back-to-text-many = Tilbake til dei { $n } omtalane av tilvising { $number }
according-to = ifølgje { $name }
as-printed = ordrett:

locator-para = avsnitt{ "\u00A0" }{ $n }
locator-paras = avsnitt{ "\u00A0" }{ $list }
locator-page = side{ "\u00A0" }{ $n }
locator-pages = side{ "\u00A0" }{ $list }
locator-section = avsnitt{ "\u00A0" }{ $n }
locator-sections = avsnitt{ "\u00A0" }{ $list }
locator-figure = figur{ "\u00A0" }{ $n }
locator-figures = figur{ "\u00A0" }{ $list }
locator-table = tabell{ "\u00A0" }{ $n }
locator-tables = tabell{ "\u00A0" }{ $list }
locator-time = ved{ "\u00A0" }{ $n }
locator-times = ved{ "\u00A0" }{ $list }
locator-time-range = frå { $from } til { $to }
locator-range = { $from } til { $to }

## Events

when = Når
where = Kvar
who = Kven
not-located = Kjeldene nemner ingen stad
status = Kor sikkert
status-established = Slått fast
status-established-about = To eller fleire kjelder er samde om kjernen, uavhengig av kvarandre.
status-reported = Rapportert
status-reported-about = Minst éi kjelde rapporterer det; inga anna stadfestar det uavhengig.
status-disputed = Omstridd
status-disputed-about = Kjeldene seier imot kvarandre, eller det byggjer på opplysningar på andre hand som dei sjølve tviler på.
event-sources = { $n ->
    [one] Kjelde
   *[other] Kjelder
}
event-facts = Hendinga i korte trekk
event-note = Korleis vi veit dette
event-figures = Tal som høyrer til
event-conflicts = Der kjeldene er usamde
event-related = Same dagen eller same staden
event = Hendingar
event-previous = Før dette
event-next = Etter dette
events-box = På tidslinja

role-site = på sjølve staden
role-origin = herifrå
role-destination = hit

event-window = { $times }, { $zone }, { $offset }
event-window-short = { $times }, { $clocks }
event-window-local = { $times }
event-time = { $time }
hour-about = rundt { $time }
hour-early-hours = etter midnatt
hour-morning = om morgonen
hour-midday = midt på dagen
hour-afternoon = om ettermiddagen
hour-evening = om kvelden
hour-night = om natta
utc-offset = UTC{ $offset }

## Timeline

group-before = Tidlegare
group-after = Seinare
group-undated = Utan dato
group-vague = { $span }, dag ikkje kjend
day = Dagar
day-previous = Førre dag det blir fortalt om
day-next = Neste dag det blir fortalt om
day-description = { $day }: { $events }
day-figures = Tal for denne dagen
day-timed = Med klokkeslett eller tid på dagen
day-untimed = Same dag, tidspunkt ikkje oppgitt
day-on = Denne dagen
day-perhaps = Kanskje denne dagen
day-going-on = Gjekk føre seg
strip-perhaps = kanskje denne dagen: { $n }
strip-going-on = gjekk føre seg: { $n }
event-more = Meir om hendinga
known = Kva ein visste, dag for dag
known-title = Kva som var meldt til og med { $day }
known-intro = Alt blir rekna frå dagen då den første kjelda om det kom ut, og er dagen uviss, frå den siste moglege; eit tal med kjelder utan dato blir rekna frå dagen det er oppgitt for.
known-previous = Tidlegare
known-next = Seinare
known-day = Kva som hende den dagen
known-new = nytt
known-so-far = Kjent til då: { $n } av { $total }
known-events = Hendingar som først blir melde
known-figures = Tala slik dei stod
known-conflicts = Usemjer som viser seg
known-untold = Alt hendt, enno ikkje meldt
known-later-conflicts = Usemjer som enno ikkje fanst
group-span = Over fleire dagar
axis-label = Hendingane etter dag og type
timeline-skip = Gå til hendingane
key-kinds = Typar hendingar
key-status = Kor sikkert det er
key-dates = Kor sikker dagen er
key-dates-about = Ein dato i kursiv er ikkje sikker: mogleg, omtrentleg eller ein av fleire dagar.
filter-label = Filtrer tidslinja
filter-kind = Type
filter-place = Stad
filter-actor = Kven
filter-role = Rolle
filter-day = Dag
filter-source = Kjelde
filter-all = Alle
filter-reset = Vis alle
filter-words = Ord
filter-none = Inga hending passar til alt dette. Ta bort eit filter, eller slett orda.
filter-shown = Viser { $shown } av { $total } hendingar

## Map and places

map-label = { $n ->
    [one] Kart med { $n } markert stad
   *[other] Kart med { $n } markerte stader
}
marker-description = { $place }: { $n ->
    [one] { $n } hending
   *[other] { $n } hendingar
}
map-key = Kvart teikn er éi hending; farge og form viser typen. Eit tal i ein sirkel tel hendingar som det ikkje er plass til teikna for: på stader som ligg for tett til å skiljast, eller på éin stad; ein skravert sirkel tyder: ein stad her inne.
map-key-circle = Ein sirkel utan skravering rundt ein stad viser kor nøyaktig han er kjend.
map-chips = Ikkje på eitt punkt på kartet
map-days = Dagane på kartet
map-previous = Førre dag
map-next = Neste dag
map-play = Spel av
map-stop = Stopp
map-all = Vis alle
map-empty = Ingenting er fortalt. Det er eit hol i det ein veit, ikkje ein roleg dag.
map-all-events = Alle hendingar i rekkjefølgje
map-zoom-in = Zoom inn
map-zoom-out = Zoom ut
map-credit = Kartdata: { $credit }. Projeksjon: { $projection }.
map-projection = Projeksjon: { $projection }.
map-places = Stader på kartet
map-quiet = Stader utan hendingar
map-elsewhere = Utanfor kanten av kartet
map-unplaced = Stader utan punkt på kartet
map-unlocated = Hendingar utan stad
place-events-show = { $n ->
    [one] Vis hendinga
   *[other] Vis { $n } hendingar
}
place-distance = { $direction ->
    [ne] { $distance } nordaust for { $place }
    [e] { $distance } aust for { $place }
    [se] { $distance } søraust for { $place }
    [s] { $distance } sør for { $place }
    [sw] { $distance } sørvest for { $place }
    [w] { $distance } vest for { $place }
    [nw] { $distance } nordvest for { $place }
   *[n] { $distance } nord for { $place }
}
place-inside = { $n } medrekna stader i området
place-events = Kva som skjedde her
place-facts = Staden i korte trekk
place-within = Del av
place-contains = Stader her
place-country = Land
place-coordinates = Koordinatar
place-precision = Kor nøyaktig punktet er
place-tz = Lokal tid
precision-exact = nøyaktig
precision-building = bygningen
precision-city = byen, ikkje den nøyaktige staden
precision-area = området rundt punktet
precision-region = heile regionen
precision-country = heile landet
precision-guess = ei gissing
latitude-north = { $degrees }° N
latitude-south = { $degrees }° S
longitude-east = { $degrees }° Ø
longitude-west = { $degrees }° V
scale-km = { $n }{ "\u00A0" }km

## Figures and claims

claim-value = Tal
claim-by = Kven som seier det, og for når
claim-by-in = { $actor } ({ $source })
claim-source = Kvar det står
claim-unattributed = kjelda sjølv, utan å nemne nokon
claim-relayed = formidla av
claims-show = { $n ->
    [one] Opplysninga i detalj
    [2] Begge opplysningane i detalj
   *[other] Alle { $n } opplysningane i detalj
}
chart-label = { $n ->
    [one] { $measure }: { $n } opplysning
   *[other] { $measure }: { $n } opplysningar side om side
}
chart-log = Skalaen er logaritmisk.
chart-row = { $source }, { $date }: { $value }.
chart-row-undated = { $source }: { $value }.
# $measure: what is counted; $population: whom; $value: the figure in words
# Between two things that stand side by side: "residents, Vask"
separator = {", "}
colon = {": "}
claim-title = { $measure }, { $population }: { $value }
claim-title-plain = { $measure }: { $value }
spread-range = { $low } til { $high }
spread-and-words = { $figures }, eller «{ $words }»
spread-words = «{ $words }»

## Disagreements

conflicts = { $n ->
    [2] Begge motseiingane
    [one] Motseiinga
   *[other] Alle { $n } motseiingane
}
conflict-between-sources = mellom kjelder
conflict-within-source = innanfor éi kjelde
conflict-framing = eit spørsmål om vinkling
severity-hard = Uforeinleg
severity-hard-about = Slik utsegnene står, kan dei ikkje alle vere sanne.
severity-soft = Kan forklarast
severity-soft-about = Tid, avrunding, omfang eller ordval kan forklare skilnaden.
assessment = Vår lesing
conflict-events = { $n ->
    [one] Hending det gjeld
   *[other] Hendingar det gjeld
}
conflict-figures = { $n ->
    [one] Tal det gjeld
   *[other] Tal det gjeld
}

## Corrections

correction-correction = Retting
correction-update = Oppdatering
correction-addition = Tillegg
correction-name = { $kind }, { $date }
correction-title = { $kind }: { $names }{ $more ->
    [0] {""}
   *[other] {" "}og { $more } til
}
corrections-here = Retta her
corrections-all = Alle rettingar og endringar
corrections-feed = Feed med rettingane
corrections-feed-title = { $site }: rettingar
field-when = Når:
field-window = Tid på døgnet:
field-where = Kvar:
field-actors = Kven:
field-status = Visse:
field-value = Tal:
field-as-of = Talet gjeld:
field-asserted-by = Kven som seier det:
field-relayed-by = Formidla av:
field-severity = Motseiing:
field-statements = Utsegner:
field-title = Overskrift:
field-text = Tekst:

## People and organisations

spellings = I kjeldene:
actor-within = Høyrer til:
actor-contains = Hit høyrer:
actor-same-as = Andre stader:

## Sources

source = Kjelde
source-facts = Kjelda i korte trekk
source-publisher = Utgivar
source-not-shown = går ikkje fram av teksten
source-headline = Overskrift
source-author = Forfattar
source-unsigned = usignert
source-published = Publisert
source-inferred = (utleidd, ikkje trykt)
source-undated = ingen dato oppgitt
source-language = Språk
source-length = Lengd
source-words = { $n } ord
source-paragraphs = { $n ->
    [one] { $n } avsnitt
   *[other] { $n } avsnitt
}
source-original = Originalen
source-kind = Type
source-kind-article = artikkel
source-kind-report = rapport
source-kind-book = bok
source-kind-video = video
source-kind-dataset = datasett
source-kind-interview = intervju
source-kind-post = innlegg
source-archived = Arkivert kopi
source-checksum = SHA-256 av teksten:
source-uses = Brukt her
source-actor = Meir om
source-digest = Samandrag
source-digest-in = på { $language }
source-what-rests = Kva som byggjer på den
source-passages = Avsnitt for avsnitt
source-passages-intro = Kva avsnitta seier, med våre eigne ord, og kva på denne nettstaden som kviler på dei. Dei er talde i artikkelen slik han kom.
source-lines = Nummera på avsnitta tel alle linjene i teksten slik han kom: { $n }.
source-parts = Stad for stad
source-parts-intro = Kva som blir sagt på kvar stad, med våre eigne ord, og kva på denne nettstaden som kviler på det.
source-unused = ikkje brukt her
source-used-in = { $n ->
    [one] Brukt éin stad
   *[other] Brukt { $n } stader
}
rights-digest = Originalen tilhøyrer utgivaren. Samandraget er skrive for denne nettstaden; inga setning frå originalen er attgitt.
rights-digest-licensed = Samandraget er skrive for denne nettstaden; inga setning frå originalen er attgitt.
rights-excerpt = Originalen tilhøyrer utgivaren. Det som er sitert her, er eit utdrag.
rights-full = Heile teksten er vist her, slik rettane tillèt.
rights-full-unshown = Rettane tillèt heile teksten; han er ikkje vist her.
rights-quoted = Siterte ord: { $quoted }.
rights-quoted-of = Siterte ord: { $quoted } av { $all }.
source-origin = Kjem frå
source-licence = Lisens
bibliography = For referanseverktøy
cite-page = Siter denne sida
coverage = Kva som kviler på kva
coverage-intro = For redaksjonen: kva på nettstaden som enno manglar belegg, eller har lite.
coverage-uncited = Kjelder som ingenting kviler på
coverage-unlocated = Tal der kjeldene ikkje oppgir nokon stad
coverage-single = Hendingar som kviler på éi kjelde
coverage-origin = Hendingar der kjeldene har same opphav
coverage-unshown = Usemjer som inga side viser
coverage-paragraphs = Avsnitt som ingenting viser til
coverage-none = Ingen.

## Labels in the text that only assistive software reads out

table-name = Tabell { $number }
table-name-under = Tabell { $number }: { $heading }
task-done = Utført
task-open = Ikkje utført
footnotes = Fotnotar
footnote = Fotnote { $number }
footnote-return = Tilbake til omtale { $mention } av fotnote { $number }

## Notes in the text

note-note = Bakgrunn, ikkje frå kjeldene
note-tip = Tips
note-important = Viktig
note-warning = Åtvaring
note-caution = Ver varsam

## Printing

print-source = Skrive ut frå

## Dates

# A date with how sure it is; used alone, and inside the messages below.
# $date: the date. $precision: its kind. $certainty: plain, uncertain, about or about-uncertain.
date-part = { $certainty ->
    [uncertain] kanskje { $date }
    [about] omkring { $date }
    [about-uncertain] kanskje omkring { $date }
   *[plain] { $date }
}
# $decade: its first year, "1990". $start: the same as a number, to choose by.
date-decade = { $start ->
    [1500] første tiåret av { $decade }-talet
    [1600] første tiåret av { $decade }-talet
    [1700] første tiåret av { $decade }-talet
    [1800] første tiåret av { $decade }-talet
    [1900] første tiåret av { $decade }-talet
    [2000] første tiåret av { $decade }-talet
    [2100] første tiåret av { $decade }-talet
   *[other] { $decade }-talet
}
date-decade-short = { date-decade }
# $century: its number, 20. $start: its first year, "1900".
date-century = { $start }-talet
date-some = { $precision ->
    [month] ein dag i { $date }
   *[year] ein gong i { $date }
}
date-span = { $precision ->
    [day] { $range }
    [month] { $range }
   *[other] frå { $start } til { $end }
}
# $start, $end: made with date-part.
# $precision: the kind of the date
date-from = frå og med { $start }
# $precision: the kind of the date
date-until = til og med { $end }
# $precision: the kind of the date
date-from-unknown-end = frå { $start } (sluttida er ukjend)
# $precision: the kind of the date
date-until-unknown-start = til { $end } (starttida er ukjend)
# Something on a date that is not known, one of those between two. Never a duration. $range, $start, $end: as for date-span.
date-choice-range = { $precision ->
    [day] ein dag frå { $start } til { $end }
   *[other] ein gong frå { $start } til { $end }
}
date-choice-before = { $precision ->
    [day] seinast { $date }
    [time] seinast { $date }
   *[other] seinast i { $date }
}
date-choice-after = { $precision ->
    [day] tidlegast { $date }
    [time] tidlegast { $date }
   *[other] tidlegast i { $date }
}

## Numbers

number-about = omkring { $value }
number-nearly = nesten { $value }
number-just-under = i underkant av { $value }
number-just-over = litt over { $value }
number-at-least = minst { $value }
number-more-than = meir enn { $value }
number-up-to = opptil { $value }
number-under = under { $value }
number-last = dei siste { $value }
number-several = fleire
number-few = nokre få
number-tens = titals
    .before-unit = titals
number-several-tens = fleire titals
    .before-unit = fleire titals
number-dozens = dusinvis
    .before-unit = dusinvis av
number-several-dozen = fleire dusin
number-hundreds = hundrevis
    .before-unit = hundrevis av
number-countless = utallige
number-most = dei fleste
    .before-unit = dei fleste
number-manifold = mange
number-percent = { $value }{ "\u00A0" }%

## Projections

projection-albers = Albers’ flatetru kjegleprojeksjon, parallellar { $south } og { $north }, meridian { $meridian }
projection-lambert-conformal = Lamberts vinkeltru kjegleprojeksjon, parallellar { $south } og { $north }, meridian { $meridian }
projection-cylindrical = flatetru sylinderprojeksjon, parallell { $parallel }, meridian { $meridian }
projection-azimuthal = Lamberts flatetru asimutale projeksjon, meridian { $meridian }

## Data

data = Data
data-intro = Postane bak denne nettstaden, som tabellar for rekneark og program. Kvar rad oppgir kjeldene sine; motstridande tal er alle med.
data-files = Filer
data-all-languages = På alle språk
data-format = CSV: UTF-8, komma mellom kolonnar, | mellom fleire verdiar; kolonnar som høyrer saman, har sine i same rekkjefølgje. Ein tekst som rekneark ville ta for ein formel, har ein apostrof framfor seg. Ei tom celle: ikkje kjent, eller ikkje sagt.
data-cite = Slik siterer du
data-version = Versjon
data-columns = Kva kolonnane inneheld
data-size = { $n } kB
data-id = permanent id, som andre rader nemner henne ved
data-edtf = i EDTF: ? usikkert, ~ omtrent, [A..B] ein dag frå A til B, A/B heile tida frå A til B
data-earliest = ikkje før
data-latest = ikkje etter
data-main = ei hovudhending den dagen
data-where-prec = presisjon slik UCDP reknar han: 1 staden, 2 området rundt han, 4 ein region, 6 eit land
data-roles = deira del i det, i same rekkjefølgje
data-sources = kjeldene ho kviler på
data-locators = stadene i desse kjeldene, i same rekkjefølgje
data-added = når nettstaden først fortalde om det
data-updated = når nettstaden sist endra det
data-cited = kjeldene som orda i rada siterer
data-language = språket i orda i rada
data-url = sida hennar på nettstaden
data-rivals = påstandar med den same er rivalar
data-measure = kva som vert talt
data-population = kven som vert talt
data-value = talet, der det finst eit
data-low = det lågaste talet som påstanden tillèt
data-high = det høgaste talet som påstanden tillèt
data-qualifier = korleis talet er meint, eller eit ord i staden
data-unit = eining
data-short = kort tittel, som i tilvisingar
