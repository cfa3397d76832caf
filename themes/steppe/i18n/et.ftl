### Strings of the theme, in Estonian. Not yet reviewed by a native speaker. What the arguments mean stands in en.ftl.

## Frame

skip-link = Otse sisu juurde
menu = Menüü
main-navigation = Peamenüü
footer-navigation = Veel sellel saidil
languages = Keeled
language-button = Keel: { $language }
language-choose = Vali keel
language-untranslated = (veel tõlkimata)
licence-intro = Tekstid ja andmed:
feed = Atom-voog
feed-title = { $site }: peatükid ja sündmused
made-with = Loodud tarkvaraga { $generator }

## Languages and fallback

fallback-page = Seda lehte ei ole veel tõlgitud. Loed seda { $language } keeles.
fallback-original = Ava originaal
language-unfinished = Eestikeelne tõlge ei ole veel valmis. Puuduv osa on teises keeles.
borrowed-from = tekst on { $language } keeles
link-language = ({ $language } keeles)
translation-person = Tõlgitud { $language } keelest.
translation-machine = Masintõlge { $language } keelest. Ükski inimene ei ole tõlget üle vaadanud.
translation-machine-reviewed = Masintõlge { $language } keelest.
translation-unsaid = Tõlgitud { $language } keelest.
translation-reviewed = Üle vaadanud { $name }.
translation-reviewed-on = Üle vaadanud { $name }, { $date }.
translation-stale = Originaal on vahepeal muutunud.
translation-original = Loe originaali

## Pages

toc = Sellel lehel
reading-time = Lugemisaeg { $n } min
published = Avaldatud: { $date }
updated = Uuendatud: { $date }
heading-link = Link sellele jaotisele
chapter = Peatükid
chapter-previous = Eelmine peatükk
chapter-next = Järgmine peatükk
mentioned-in = Loe selle kohta
not-found = Seda lehte ei ole
not-found-text = Aadressis võib olla viga või on leht mujale viidud.
not-found-home = Avalehele
moved = Leht on mujale viidud

## Front page

home-story = Lühidalt
home-figures = Mida allikad loendavad
home-figures-intro = Iga arvu taga on keegi, kes seda väidab. Kui väited lahknevad, näitame neid kõiki ega eelista ühtegi.
home-figures-all = Kõik arvud ja nende esitajad
home-recent = Mis juhtus
home-recent-all = { $n ->
    [one] Ajajoon ühe sündmusega
   *[other] Kogu ajajoon: { $n } sündmust
}
home-map = Kus see juhtus
home-map-all = { $n ->
    [one] Kaart ühe kohaga
   *[other] Kogu kaart: { $n } kohta
}
home-chapters = Peatükid

## Counts

count-events = { $n ->
    [one] 1 sündmus
   *[other] { $n }{ "\u00A0" }sündmust
}
count-places = { $n ->
    [one] 1 koht
   *[other] { $n } kohta
}
count-claims = { $n ->
    [one] 1 väide
   *[other] { $n } väidet
}
count-sources = { $n ->
    [one] 1 allikas
   *[other] { $n } allikat
}
count-source-languages = { $n ->
    [one] ühes keeles
   *[other] { $n } keeles
}
count-conflicts = { $n ->
    [one] 1 vastuolu
   *[other] { $n } vastuolu
}
count-terms = { $n ->
    [one] 1 termin
   *[other] { $n } terminit
}
count-uses = { $n ->
    [one] viidatud üks kord
   *[other] viidatud { $n } korda
}

## References and citations

references = Viited
whole-source = tervikuna
back-to-text = Tagasi teksti: viide { $number }, mainimine { $mention }
back-to-text-many = Tagasi teksti: viide { $number }, mainimisi { $n }
according-to = allikas: { $name }
as-printed = sõna-sõnalt:

locator-para = { $n }.{ "\u00A0" }lõik
locator-paras = lõigud{ "\u00A0" }{ $list }
locator-page = lehekülg{ "\u00A0" }{ $n }
locator-pages = leheküljed{ "\u00A0" }{ $list }
locator-section = jaotis{ "\u00A0" }{ $n }
locator-sections = jaotised{ "\u00A0" }{ $list }
locator-figure = joonis{ "\u00A0" }{ $n }
locator-figures = joonised{ "\u00A0" }{ $list }
locator-table = tabel{ "\u00A0" }{ $n }
locator-tables = tabelid{ "\u00A0" }{ $list }
locator-time = ajahetk{ "\u00A0" }{ $n }
locator-times = ajahetked{ "\u00A0" }{ $list }
locator-time-range = ajavahemik { $from }–{ $to }
locator-range = { $from }–{ $to }

## Events

when = Millal
where = Kus
who = Kes
not-located = Allikad ei nimeta kohta
status = Kindlus
status-established = Kindlaks tehtud
status-established-about = Kaks või enam allikat kinnitavad olulist teineteisest sõltumatult.
status-reported = Teatatud
status-reported-about = Sellest teatab vähemalt üks allikas; ükski teine ei kinnita seda sõltumatult.
status-disputed = Vaidlusalune
status-disputed-about = Allikad räägivad üksteisele vastu või põhineb see kuuldustel, milles nad ise kahtlevad.
event-sources = { $n ->
    [one] Allikas
   *[other] Allikad
}
event-facts = Sündmus lühidalt
event-note = Kust see on teada
event-figures = Sündmusega seotud arvud
event-conflicts = Milles allikad lahknevad
event-related = Samal päeval või samas kohas
event = Sündmused
event-previous = Enne seda
event-next = Pärast seda
events-box = Ajajoonel

role-site = kohapeal
role-origin = lähtekoht
role-destination = sihtkoht

event-window = { $times }, { $zone }, { $offset }
event-window-short = { $times }, { $clocks }
event-window-local = { $times }
event-time = { $time }
hour-about = umbes { $time }
hour-early-hours = pärast südaööd
hour-morning = hommikul
hour-midday = keskpäeval
hour-afternoon = pärastlõunal
hour-evening = õhtul
hour-night = öösel
utc-offset = UTC{ $offset }

## Timeline

group-before = Enne
group-after = Pärast
group-undated = Kuupäevata
group-vague = { $span }, päev teadmata
day = Päevad
day-previous = Eelmine päev, millest räägitakse
day-next = Järgmine päev, millest räägitakse
day-description = { $day }: { $events }
day-figures = Selle päeva arvud
day-timed = Kellaajaga
day-untimed = Samal päeval, kellaaeg teadmata
day-on = Sel päeval
day-perhaps = Võib-olla sel päeval
day-going-on = Kestis
strip-perhaps = võib-olla sel päeval: { $n }
strip-going-on = kestis: { $n }
event-more = Rohkem sündmusest
known = Mida teati, päev päeva haaval
known-title = Mis oli teada antud kuni { $day }
known-intro = Kõik loeb päevast, mil ilmus esimene sellest rääkiv allikas, ja kui see päev pole kindel, siis viimasest võimalikust; arv, mille allikatel pole kuupäeva, päevast, mille kohta see on antud.
known-previous = Varem
known-next = Hiljem
known-day = Mis sel päeval juhtus
known-new = uus
known-so-far = Selleks ajaks teada: { $n } / { $total }
known-events = Esmakordselt teatatud sündmused
known-figures = Arvud sel hetkel
known-conflicts = Ilmnevad lahkhelid
known-untold = Juba juhtunud, veel teatamata
known-later-conflicts = Lahkhelid, mida veel polnud
group-span = Mitme päeva jooksul
axis-label = Sündmused päeva ja liigi järgi
timeline-skip = Otse sündmuste juurde
key-kinds = Sündmuse liik
key-status = Kui kindel see on
key-dates = Kui kindel on päev
key-dates-about = Kursiivis kuupäev ei ole kindel: see on võimalik, ligikaudne või üks mitmest päevast.
filter-label = Filtreeri ajajoont
filter-kind = Liik
filter-place = Koht
filter-actor = Kes
filter-role = Roll
filter-day = Päev
filter-source = Allikas
filter-all = Kõik
filter-reset = Näita kõiki
filter-words = Sõnad
filter-none = Ükski sündmus ei vasta kõigele. Eemalda mõni filter või tühjenda sõnade väli.
filter-shown = Nähtaval sündmusi: { $shown } / { $total }

## Map and places

map-label = { $n ->
    [one] Kaart ühe märgitud kohaga
   *[other] Kaart, märgitud on { $n } kohta
}
marker-description = { $place }: { $n ->
    [one] 1 sündmus
   *[other] { $n } sündmust
}
map-key = Iga märk on üks sündmus oma liigi värvi ja kujuga. Arv ringis loendab sündmusi, mille märkidele pole ruumi: kohtades, mis on üksteisele liiga lähedal, või ühes kohas; viirutatud ring tähendab: kusagil siin.
map-key-circle = Viirutamata ring koha ümber näitab, kui täpselt see on teada.
map-chips = Mitte ühes kaardi punktis
map-days = Kaardi päevad
map-previous = Eelmine päev
map-next = Järgmine päev
map-play = Esita
map-stop = Peata
map-all = Näita kõiki
map-empty = Midagi ei ole teada. See on lünk teadmistes, mitte vaikne päev.
map-all-events = Kõik sündmused järjekorras
map-zoom-in = Suurenda
map-zoom-out = Vähenda
map-credit = Kaardiandmed: { $credit }. Projektsioon: { $projection }.
map-projection = Projektsioon: { $projection }.
map-places = Kohad kaardil
map-quiet = Kohad ilma sündmusteta
map-elsewhere = Väljaspool kaarti
map-unplaced = Kohad, mida kaardil ei ole
map-unlocated = Sündmused ilma kohata
place-events-show = { $n ->
    [one] Näita sündmust
   *[other] Näita { $n } sündmust
}
place-distance = { $direction ->
    [ne] kohast { $place } { $distance } kirdes
    [e] kohast { $place } { $distance } idas
    [se] kohast { $place } { $distance } kagus
    [s] kohast { $place } { $distance } lõunas
    [sw] kohast { $place } { $distance } edelas
    [w] kohast { $place } { $distance } läänes
    [nw] kohast { $place } { $distance } loodes
   *[n] kohast { $place } { $distance } põhjas
}
place-inside = { $n } koos selles asuvaga
place-events = Mis siin juhtus
place-facts = Koht lühidalt
place-within = Kuulub
place-contains = Kohad selles
place-country = Riik
place-coordinates = Koordinaadid
place-precision = Punkti täpsus
place-tz = Ajavöönd
precision-exact = täpne
precision-building = hoone
precision-city = linn, mitte täpne koht
precision-area = punkti ümbrus
precision-region = kogu piirkond
precision-country = kogu riik
precision-guess = oletus
latitude-north = { $degrees }° N
latitude-south = { $degrees }° S
longitude-east = { $degrees }° E
longitude-west = { $degrees }° W
scale-km = { $n }{ "\u00A0" }km

## Figures and claims

claim-value = Arv
claim-by = Kes seda väidab ja mis aja kohta
claim-by-in = { $actor } ({ $source })
claim-source = Kus see on kirjas
claim-unattributed = allikas ise, kedagi nimetamata
claim-relayed = { $n ->
    [one] vahendas
   *[other] vahendasid
}
claims-show = { $n ->
    [one] Väide üksikasjalikult
    [2] Mõlemad väited üksikasjalikult
   *[other] Kõik { $n } väidet üksikasjalikult
}
chart-label = { $n ->
    [one] { $measure }: 1 väide
   *[other] { $measure }: { $n } lahknevat väidet
}
chart-log = Skaala on logaritmiline.
chart-row = { $source }, { $date }: { $value }.
chart-row-undated = { $source }: { $value }.
separator = {", "}
colon = {": "}
claim-title = { $measure }, { $population }: { $value }
claim-title-plain = { $measure }: { $value }
spread-range = { $low } kuni { $high }
spread-and-words = { $figures }, või siis „{ $words }“
spread-words = „{ $words }“

## Disagreements

conflicts = { $n ->
    [2] Mõlemad vastuolud
    [one] Vastuolu
   *[other] Kõik { $n } vastuolu
}
conflict-between-sources = allikate vahel
conflict-within-source = ühe allika sees
conflict-framing = vaatenurga küsimus
severity-hard = Ühitamatu
severity-hard-about = Väited ei saa kõik sellisel kujul tõesed olla.
severity-soft = Seletatav
severity-soft-about = Erinevust võib seletada aeg, ümardamine, ulatus või sõnavalik.
assessment = Meie tõlgendus
conflict-events = { $n ->
    [one] Sündmus, mida see puudutab
   *[other] Sündmused, mida see puudutab
}
conflict-figures = { $n ->
    [one] Arv, mida see puudutab
   *[other] Arvud, mida see puudutab
}

## Corrections

correction-correction = Parandus
correction-update = Uuendus
correction-addition = Täiendus
correction-name = { $kind }, { $date }
correction-title = { $kind }: { $names }{ $more ->
    [0] {""}
   *[other] {" "}ja veel { $more }
}
corrections-here = Siin parandatud
corrections-all = Kõik parandused ja muudatused
corrections-feed = Paranduste voog
corrections-feed-title = { $site }: parandused
field-when = Millal:
field-window = Kellaaeg:
field-where = Kus:
field-actors = Kes:
field-status = Kindlus:
field-value = Arv:
field-as-of = Arvu seis:
field-asserted-by = Kes seda ütleb:
field-relayed-by = Vahendanud:
field-severity = Vastuolu:
field-statements = Väited:
field-title = Pealkiri:
field-text = Tekst:

## People and organisations

spellings = Allikates:
actor-within = Kuuluvus:
actor-contains = Siia kuuluvad:
actor-same-as = Mujal:

## Sources

source = Allikas
source-facts = Allikas lühidalt
source-publisher = Väljaandja
source-not-shown = tekstist ei selgu
source-headline = Pealkiri
source-author = Autor
source-unsigned = autorit ei ole märgitud
source-published = Avaldatud
source-inferred = (järeldatud, mitte märgitud)
source-undated = kuupäeva ei ole märgitud
source-language = Keel
source-length = Pikkus
source-words = { $n } sõna
source-paragraphs = { $n ->
    [one] 1 lõik
   *[other] { $n } lõiku
}
source-original = Originaal
source-kind = Liik
source-kind-article = artikkel
source-kind-report = aruanne
source-kind-book = raamat
source-kind-video = video
source-kind-dataset = andmestik
source-kind-interview = intervjuu
source-kind-post = postitus
source-archived = Arhiveeritud koopia
source-checksum = Teksti SHA-256:
source-uses = Kasutatud siin
source-actor = Loe lähemalt
source-digest = Kokkuvõte
source-digest-in = { $language } keeles
source-what-rests = Mis sellele tugineb
source-passages = Lõik lõigu haaval
source-passages-intro = Mida lõikudes öeldakse, meie oma sõnadega, ja mis sellel saidil neile tugineb. Lõigud on loendatud nii, nagu artikkel meieni jõudis.
source-lines = Lõikude numbrid loendavad kõiki saabunud teksti ridu: { $n }.
source-parts = Koht koha haaval
source-parts-intro = Mida igas kohas öeldakse, meie oma sõnadega, ja mis sellel saidil sellele tugineb.
source-unused = sellel saidil kasutamata
source-used-in = { $n ->
    [one] Kasutatud ühes kohas
   *[other] Kasutatud { $n } kohas
}
rights-digest = Originaal kuulub selle väljaandjale. Kokkuvõte on kirjutatud selle saidi jaoks; ühtegi originaali lauset ei ole korratud.
rights-digest-licensed = Kokkuvõte on kirjutatud selle saidi jaoks; ühtegi originaali lauset ei ole korratud.
rights-excerpt = Originaal kuulub selle väljaandjale. Siin on sellest tsiteeritud katkend.
rights-full = Siin on avaldatud kogu tekst, nagu selle õigused lubavad.
rights-full-unshown = Õigused lubavad kogu teksti; siin seda ei näidata.
rights-quoted = Tsiteeritud sõnu: { $quoted }.
rights-quoted-of = Tsiteeritud sõnu: { $quoted } / { $all }.
source-origin = Pärineb
source-licence = Litsents
bibliography = Viitehalduritele
cite-page = Viita sellele lehele
coverage = Mis millele toetub
coverage-intro = Toimetajatele: mis sellel saidil on veel toeta või nõrga toega.
coverage-uncited = Allikad, millele miski ei toetu
coverage-unlocated = Arvud, mille allikad ei nimeta kohta tekstis
coverage-single = Sündmused, mis toetuvad ühele allikale
coverage-origin = Sündmused, mille allikad on sama päritolu
coverage-unshown = Lahknevused, mida ükski leht ei näita
coverage-paragraphs = Lõigud, millele miski ei viita
coverage-none = Pole.

## Labels in the text that only assistive software reads out

table-name = Tabel { $number }
table-name-under = Tabel { $number }: { $heading }
task-done = Tehtud
task-open = Tegemata
footnotes = Joonealused märkused
footnote = Joonealune märkus { $number }
footnote-return = Tagasi teksti: joonealune märkus { $number }, mainimine { $mention }

## Notes in the text

note-note = Taust, mitte allikatest
note-tip = Nõuanne
note-important = Tähtis
note-warning = Hoiatus
note-caution = Ettevaatust

## Printing

print-source = Prinditud aadressilt

## Dates
#
# Dates keep the form in which they are given: no word stands before them that would ask for a case.

date-part = { $certainty ->
    [uncertain] võib-olla { $date }
    [about] umbes { $date }
    [about-uncertain] võib-olla umbes { $date }
   *[plain] { $date }
}
date-decade = { $decade }. aastad
date-decade-short = { $decade }. aastad
date-century = { $century }. sajand
date-some = { $precision ->
    [month] { $date }, täpne päev teadmata
   *[year] { $date }, täpne aeg teadmata
}
date-span = { $precision ->
    [day] { $range }
    [month] { $range }
    [year] { $range }
   *[other] { $start } – { $end }
}
# $precision: the kind of the date
date-from = algus: { $start }
# $precision: the kind of the date
date-until = lõpp: { $end }
# $precision: the kind of the date
date-from-unknown-end = algus: { $start }, lõpp teadmata
# $precision: the kind of the date
date-until-unknown-start = algus teadmata, lõpp: { $end }
date-choice-range = { $precision ->
    [day] mingi päev vahemikus { $range }
    [month] millalgi vahemikus { $range }
    [year] millalgi vahemikus { $range }
   *[other] millalgi vahemikus { $start } – { $end }
}
date-choice-before = { $date } või varem
date-choice-after = { $date } või hiljem

## Numbers
#
# The words take the partitive singular after them ("mitu inimest"), as numbers do.

number-about = umbes { $value }
number-nearly = peaaegu { $value }
number-just-under = veidi vähem kui { $value }
number-just-over = veidi rohkem kui { $value }
number-at-least = vähemalt { $value }
number-more-than = rohkem kui { $value }
number-up-to = kuni { $value }
number-under = vähem kui { $value }
number-last = viimased { $value }
number-several = mitu
number-few = paar
number-tens = mitukümmend
    .before-unit = mitukümmend
number-several-tens = mitukümmend
    .before-unit = mitukümmend
number-dozens = mitukümmend
    .before-unit = mitukümmend
number-several-dozen = mitu tosinat
number-hundreds = mitusada
    .before-unit = mitusada
number-countless = loendamatu hulk
number-most = enamik
    .before-unit = enamik
number-manifold = palju
number-percent = { $value }%

## Projections

projection-albers = Albersi õigpindne koonusprojektsioon, paralleelid { $south } ja { $north }, meridiaan { $meridian }
projection-lambert-conformal = Lamberti õignurkne koonusprojektsioon, paralleelid { $south } ja { $north }, meridiaan { $meridian }
projection-cylindrical = õigpindne silinderprojektsioon, paralleel { $parallel }, meridiaan { $meridian }
projection-azimuthal = Lamberti õigpindne asimutaalprojektsioon, meridiaan { $meridian }

## Data

data = Andmed
data-intro = Selle saidi kirjed tabelitena tabelarvutuse ja programmide jaoks. Iga rida nimetab oma allikad; vastuolulised arvud on kõik olemas.
data-files = Failid
data-all-languages = Kõigis keeltes
data-format = CSV: UTF-8, veergude vahel koma, mitme väärtuse vahel |; kokkukuuluvates veergudes on need samas järjekorras. Teksti ees, mida tabelarvutus peaks valemiks, on ülakoma. Tühi lahter: pole teada või pole öeldud.
data-cite = Kuidas viidata
data-version = Versioon
data-columns = Mida veerud sisaldavad
data-size = { $n } kB
data-id = püsiv tunnus, millega teised read seda nimetavad
data-edtf = EDTF-is: ? ebakindel, ~ umbes, [A..B] mõni päev A-st B-ni, A/B kogu aeg A-st B-ni
data-earliest = mitte varem kui
data-latest = mitte hiljem kui
data-main = päeva peamine sündmus
data-where-prec = täpsus UCDP järgi: 1 koht, 2 selle ümbrus, 4 piirkond, 6 riik
data-roles = nende osa selles, samas järjekorras
data-sources = allikad, millele see tugineb
data-locators = kohad neis allikates, samas järjekorras
data-added = millal see sait sellest esimest korda rääkis
data-updated = millal see sait seda viimati muutis
data-cited = allikad, millele rea sõnad viitavad
data-language = rea sõnade keel
data-url = selle leht sellel saidil
data-rivals = sama väärtusega väited on rivaalid
data-measure = mida loetakse
data-population = keda loetakse
data-value = arv, kui see on olemas
data-low = väikseim arv, mida väide lubab
data-high = suurim arv, mida väide lubab
data-qualifier = kuidas arvu mõistetakse, või sõna selle asemel
data-unit = ühik
data-short = lühike pealkiri, nagu viidetes
