### Strings of the theme, in Finnish. Not yet reviewed by a native speaker. What the arguments mean stands in en.ftl.

## Frame

skip-link = Siirry sisältöön
menu = Valikko
main-navigation = Päävalikko
footer-navigation = Lisää tällä sivustolla
languages = Kielet
language-button = Kieli: { $language }
language-choose = Valitse kieli
language-untranslated = (ei vielä käännetty)
licence-intro = Tekstit ja tiedot:
feed = Atom-syöte
feed-title = { $site }: tekstit ja tapahtumat
made-with = Tehty ohjelmalla { $generator }

## Languages and fallback

fallback-page = Tätä sivua ei ole vielä käännetty. Tekstin kieli: { $language }.
fallback-original = Siirry alkuperäiselle sivulle
language-unfinished = Suomennos on vielä kesken. Puuttuvat kohdat ovat toisella kielellä.
borrowed-from = tekstin kieli: { $language }
link-language = (kieli: { $language })
translation-person = Käännös. Alkukieli: { $language }.
translation-machine = Konekäännös. Alkukieli: { $language }. Kukaan ei ole tarkistanut käännöstä.
translation-machine-reviewed = Konekäännös. Alkukieli: { $language }.
translation-unsaid = Käännös. Alkukieli: { $language }.
translation-reviewed = Tarkistanut: { $name }.
translation-reviewed-on = Tarkistanut: { $name } ({ $date }).
translation-stale = Alkuperäinen teksti on muuttunut käännöksen jälkeen.
translation-original = Lue alkuperäinen teksti
# $language: name of the language of the original, in the language of the page
# Nothing says how it was made
# $name: name of a person; $date: day in words

## Pages

toc = Tällä sivulla
reading-time = { $n ->
    [one] { $n } minuutin lukuaika
   *[other] { $n } minuutin lukuaika
}
published = Julkaistu: { $date }
updated = Päivitetty: { $date }
heading-link = Linkki tähän osioon
chapter = Tekstit
chapter-previous = Edellinen teksti
chapter-next = Seuraava teksti
mentioned-in = Aiheesta tällä sivustolla
not-found = Sivua ei löydy
not-found-text = Osoitteessa voi olla kirjoitusvirhe, tai sivu on siirretty.
not-found-home = Siirry etusivulle
moved = Sivu on siirretty

## Front page

home-story = Tapahtumat lyhyesti
home-figures = Mitä lähteet laskevat
home-figures-intro = Jokainen lukutieto on jonkun esittämä väite. Jos väitteet eroavat toisistaan, kaikki näytetään eikä yhtäkään aseteta etusijalle.
home-figures-all = Kaikki lukutiedot ja niiden esittäjät
home-recent = Mitä tapahtui
home-recent-all = { $n ->
    [one] Koko aikajana, { $n } tapahtuma
   *[other] Koko aikajana, { $n } tapahtumaa
}
home-map = Missä se tapahtui
home-map-all = { $n ->
    [one] Kartta, { $n } paikka
   *[other] Kartta, { $n } paikkaa
}
home-chapters = Tekstit

## Counts

count-events = { $n ->
    [one] { $n }{ "\u00A0" }tapahtuma
   *[other] { $n }{ "\u00A0" }tapahtumaa
}
count-places = { $n ->
    [one] { $n } paikka
   *[other] { $n } paikkaa
}
count-claims = { $n ->
    [one] { $n } väite
   *[other] { $n } väitettä
}
count-sources = { $n ->
    [one] { $n } lähde
   *[other] { $n } lähdettä
}
count-source-languages = { $n ->
    [one] { $n } kielellä
   *[other] { $n } kielellä
}
count-conflicts = { $n ->
    [one] { $n } ristiriita
   *[other] { $n } ristiriitaa
}
count-terms = { $n ->
    [one] { $n } termi
   *[other] { $n } termiä
}
count-uses = { $n ->
    [one] viitattu kerran
   *[other] viitattu { $n } kertaa
}

## References and citations

references = Lähdeviitteet
whole-source = koko lähde
back-to-text = Takaisin viitteen { $number } mainintaan { $mention }
back-to-text-many = Takaisin viitteen { $number } mainintoihin ({ $n })
according-to = lähde: { $name }
as-printed = alkutekstissä:

locator-para = kappale{ "\u00A0" }{ $n }
locator-paras = kappaleet{ "\u00A0" }{ $list }
locator-page = sivu{ "\u00A0" }{ $n }
locator-pages = sivut{ "\u00A0" }{ $list }
locator-section = luku{ "\u00A0" }{ $n }
locator-sections = luvut{ "\u00A0" }{ $list }
locator-figure = kuva{ "\u00A0" }{ $n }
locator-figures = kuvat{ "\u00A0" }{ $list }
locator-table = taulukko{ "\u00A0" }{ $n }
locator-tables = taulukot{ "\u00A0" }{ $list }
locator-time = kohta{ "\u00A0" }{ $n }
locator-times = kohta{ "\u00A0" }{ $list }
locator-time-range = kohta { $from }–{ $to }
locator-range = { $from }–{ $to }

## Events

when = Milloin
where = Missä
who = Kuka
not-located = Lähteet eivät mainitse paikkaa
status = Varmuus
status-established = Varmistettu
status-established-about = Vähintään kaksi lähdettä on pääasiasta yhtä mieltä toisistaan riippumatta.
status-reported = Kerrottu
status-reported-about = Ainakin yksi lähde kertoo siitä; mikään muu ei vahvista sitä riippumattomasti.
status-disputed = Kiistanalainen
status-disputed-about = Lähteet ovat keskenään ristiriidassa, tai tieto perustuu kuulopuheisiin, joita ne itse epäilevät.
event-sources = { $n ->
    [one] Lähde
   *[other] Lähteet
}
event-facts = Tapahtuma lyhyesti
event-note = Mistä tämä tiedetään
event-figures = Tapahtumaan liittyvät lukutiedot
event-conflicts = Missä lähteet ovat eri mieltä
event-related = Samana päivänä tai samassa paikassa
event = Tapahtumat
event-previous = Ennen tätä
event-next = Tämän jälkeen
events-box = Aikajanalla

role-site = tapahtumapaikka
role-origin = lähtöpaikka
role-destination = määränpää

event-window = { $dated ->
    [no] klo { $times }
   *[yes] { $times }
}, { $zone }, { $offset }
event-window-short = { $dated ->
    [no] klo { $times }
   *[yes] { $times }
}, { $clocks }
event-window-local = { $dated ->
    [no] klo { $times }
   *[yes] { $times }
}
event-time = { $time }
hour-about = { $dated ->
    [no] noin klo { $time }
   *[yes] noin { $time }
}
hour-early-hours = aamuyöllä
hour-morning = aamulla
hour-midday = keskipäivällä
hour-afternoon = iltapäivällä
hour-evening = illalla
hour-night = yöllä
utc-offset = UTC{ $offset }

## Timeline

group-before = Sitä ennen
group-after = Sen jälkeen
group-undated = Ilman päiväystä
group-vague = { $span }, päivä ei tiedossa
day = Päivät
day-previous = Edellinen päivä, josta kerrotaan
day-next = Seuraava päivä, josta kerrotaan
day-description = { $day }: { $events }
day-figures = Tämän päivän lukutiedot
day-timed = Kellonaika tai vuorokaudenaika kerrottu
day-untimed = Samana päivänä, kellonaikaa ei kerrota
day-on = Tänä päivänä
day-perhaps = Ehkä tänä päivänä
day-going-on = Meneillään
strip-perhaps = ehkä tänä päivänä: { $n }
strip-going-on = meneillään: { $n }
event-more = Lisää tapahtumasta
known = Mitä minäkin päivänä tiedettiin
known-title = Mitä oli kerrottu { $day } mennessä
known-intro = Kaikki katsotaan tunnetuksi siitä päivästä, jona ensimmäinen asiasta kertova lähde julkaistiin, ja jos päivä on epävarma, viimeisestä mahdollisesta; lukutieto, jonka lähteillä ei ole päiväystä, siitä päivästä, jota se koskee.
known-previous = Aiemmin
known-next = Myöhemmin
known-day = Mitä sinä päivänä tapahtui
known-new = uutta
known-so-far = Siihen mennessä tiedossa: { $n }/{ $total }
known-events = Tapahtumat, joista kerrottiin ensi kertaa
known-figures = Lukutiedot siinä vaiheessa
known-conflicts = Ilmi tulleet ristiriidat
known-untold = Jo tapahtunut, mutta ei vielä kerrottu
known-later-conflicts = Ristiriidat, jotka eivät olleet vielä tulleet ilmi
group-span = Usean päivän ajan
axis-label = Tapahtumat päivän ja tyypin mukaan
timeline-skip = Siirry tapahtumiin
key-kinds = Tapahtumatyypit
key-status = Varmuus
key-dates = Kuinka varma päivä on
key-dates-about = Kursivoitu päivämäärä ei ole varma: se on mahdollinen, likimääräinen tai jokin useista päivistä.
filter-label = Suodata aikajanaa
filter-kind = Tyyppi
filter-place = Paikka
filter-actor = Kuka
filter-role = Rooli
filter-day = Päivä
filter-source = Lähde
filter-all = Kaikki
filter-reset = Näytä kaikki
filter-words = Hakusanat
filter-none = Mikään tapahtuma ei täytä kaikkia ehtoja. Poista jokin rajaus tai tyhjennä hakusanat.
filter-shown = Näytetään tapahtumia: { $shown }/{ $total }

## Map and places

map-label = { $n ->
    [one] Kartta, { $n } merkitty paikka
   *[other] Kartta, { $n } merkittyä paikkaa
}
marker-description = { $place }: { $n ->
    [one] { $n } tapahtuma
   *[other] { $n } tapahtumaa
}
map-key = Jokainen merkki on yksi tapahtuma; väri ja muoto kertovat sen tyypin. Ympyrän numero kertoo, montako tapahtumaa on siellä, missä merkeille ei ole tilaa: paikoissa, jotka ovat liian lähellä toisiaan erottuakseen kartalla, tai yhdessä paikassa. Viivoitettu ympyrä tarkoittaa: jossakin tällä alueella.
map-key-circle = Viivoittamaton ympyrä paikan ympärillä näyttää, kuinka tarkasti se tunnetaan.
map-chips = Ei sijoitu yhteen kohtaan tällä kartalla
map-days = Kartan päivät
map-previous = Edellinen päivä
map-next = Seuraava päivä
map-play = Toista
map-stop = Pysäytä
map-all = Näytä kaikki
map-empty = Mitään ei kerrota. Se on aukko tiedoissa, ei rauhallinen päivä.
map-all-events = Kaikki tapahtumat järjestyksessä
map-zoom-in = Lähennä
map-zoom-out = Loitonna
map-credit = Kartta-aineisto: { $credit }. Projektio: { $projection }.
map-projection = Projektio: { $projection }.
map-places = Paikat kartalla
map-quiet = Paikat ilman tapahtumia
map-elsewhere = Kartan ulkopuolella
map-unplaced = Paikat ilman pistettä kartalla
map-unlocated = Tapahtumat ilman paikkaa
place-events-show = { $n ->
    [one] Näytä tapahtuma
   *[other] Näytä { $n } tapahtumaa
}
place-distance = { $direction ->
    [ne] { $distance } koilliseen paikasta { $place }
    [e] { $distance } itään paikasta { $place }
    [se] { $distance } kaakkoon paikasta { $place }
    [s] { $distance } etelään paikasta { $place }
    [sw] { $distance } lounaaseen paikasta { $place }
    [w] { $distance } länteen paikasta { $place }
    [nw] { $distance } luoteeseen paikasta { $place }
   *[n] { $distance } pohjoiseen paikasta { $place }
}
place-inside = alueen paikat mukaan lukien { $n }
place-events = Mitä täällä tapahtui
place-facts = Paikka lyhyesti
place-within = Kuuluu alueeseen
place-contains = Alueen paikat
place-country = Maa
place-coordinates = Koordinaatit
place-precision = Pisteen tarkkuus
place-tz = Paikallinen aika
precision-exact = tarkka
precision-building = rakennus
precision-city = paikkakunta, ei tarkka paikka
precision-area = pisteen ympäristö
precision-region = koko alue
precision-country = koko maa
precision-guess = arvaus
latitude-north = { $degrees }° pohjoista leveyttä
latitude-south = { $degrees }° eteläistä leveyttä
longitude-east = { $degrees }° itäistä pituutta
longitude-west = { $degrees }° läntistä pituutta
scale-km = { $n }{ "\u00A0" }km

## Figures and claims

claim-value = Lukutieto
claim-by = Kuka näin sanoo ja mistä ajankohdasta
claim-by-in = { $actor } ({ $source })
claim-source = Missä se lukee
claim-unattributed = lähde itse, ketään nimeämättä
claim-relayed = { $n ->
    [one] välittäjä:
   *[other] välittäjät:
}
claims-show = { $n ->
    [one] Väite tarkemmin
    [2] Molemmat väitteet tarkemmin
    [2] Molemmat väitteet tarkemmin
   *[other] Kaikki { $n } väitettä tarkemmin
}
chart-label = { $n ->
    [one] { $measure }: { $n } väite
   *[other] { $measure }: { $n } väitettä rinnakkain
}
chart-log = Asteikko on logaritminen.
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
   *[words] alimmillaan { $low }, ylimmillään { $high }
}
spread-and-words = { $figures } taikka ”{ $words }”
spread-words = ”{ $words }”

## Disagreements

conflicts = { $n ->
    [2] Molemmat ristiriidat
    [one] Ristiriita
   *[other] Kaikki { $n } ristiriitaa
}
conflict-between-sources = lähteiden välillä
conflict-within-source = yhden lähteen sisällä
conflict-framing = näkökulmakysymys
severity-hard = Mahdoton sovittaa yhteen
severity-hard-about = Väitteet eivät voi kaikki olla totta siinä muodossa kuin ne on esitetty.
severity-soft = Selitettävissä
severity-soft-about = Eron voi selittää ajankohta, pyöristys, rajaus tai sananvalinta.
assessment = Meidän tulkintamme
conflict-events = { $n ->
    [one] Tapahtuma, jota tämä koskee
   *[other] Tapahtumat, joita tämä koskee
}
conflict-figures = { $n ->
    [one] Lukutieto, jota tämä koskee
   *[other] Lukutiedot, joita tämä koskee
}

## Corrections

correction-correction = Oikaisu
correction-update = Päivitys
correction-addition = Lisäys
correction-name = { $kind }, { $date }
correction-title = { $kind }: { $names }{ $more ->
    [0] {""}
   *[other] {" "}ja { $more } muuta
}
corrections-here = Oikaistu täällä
corrections-all = Kaikki oikaisut ja muutokset
corrections-feed = Oikaisujen syöte
corrections-feed-title = { $site }: oikaisut
field-when = Milloin:
field-window = Kellonaika:
field-where = Missä:
field-actors = Kuka:
field-status = Varmuus:
field-value = Lukutieto:
field-as-of = Lukutiedon ajankohta:
field-asserted-by = Kuka sanoo:
field-relayed-by = Välittänyt:
field-severity = Ristiriita:
field-statements = Lausumat:
field-title = Otsikko:
field-text = Teksti:

## People and organisations

spellings = Lähteissä:
actor-within = Kuuluu kokonaisuuteen:
actor-contains = Tähän kuuluvat:
actor-same-as = Muualla:

## Sources

source = Lähde
source-facts = Lähde lyhyesti
source-publisher = Julkaisija
source-not-shown = ei ilmene tekstistä
source-headline = Otsikko
source-author = Kirjoittaja
source-unsigned = ei mainittu
source-published = Julkaistu
source-inferred = (päätelty, ei mainittu)
source-undated = päiväystä ei ilmoitettu
source-language = Kieli
source-length = Pituus
source-words = { $n ->
    [one] { $n } sana
   *[other] { $n } sanaa
}
source-paragraphs = { $n ->
    [one] { $n } kappale
   *[other] { $n } kappaletta
}
source-original = Alkuperäinen
source-kind = Tyyppi
source-kind-article = artikkeli
source-kind-report = raportti
source-kind-book = kirja
source-kind-video = video
source-kind-dataset = tietoaineisto
source-kind-interview = haastattelu
source-kind-post = some-julkaisu
source-archived = Arkistoitu kopio
source-checksum = Tekstin SHA-256:
source-uses = Käytetty täällä
source-actor = Lisätietoja
source-digest = Tiivistelmä
source-digest-in = kieli: { $language }
source-what-rests = Mitä tähän perustuu
source-passages = Kappale kappaleelta
source-passages-intro = Mitä kappaleet sanovat, omin sanoin, ja mikä tällä sivustolla nojaa niihin. Kappaleet on laskettu artikkelista sellaisena kuin se saatiin.
source-lines = Kappaleiden numeroinnissa on laskettu kaikki tekstin rivit sellaisina kuin ne saatiin: { $n }.
source-parts = Kohta kohdalta
source-parts-intro = Mitä kussakin kohdassa sanotaan, omin sanoin, ja mikä tällä sivustolla nojaa siihen.
source-unused = ei käytetty tällä sivustolla
source-used-in = { $n ->
    [one] Käytetty yhdessä kohdassa
   *[other] Käytetty { $n } kohdassa
}
rights-digest = Alkuperäinen kuuluu julkaisijalleen. Tiivistelmä on kirjoitettu tätä sivustoa varten; siinä ei toisteta yhtäkään alkuperäisen virkettä.
rights-digest-licensed = Tiivistelmä on kirjoitettu tätä sivustoa varten; siinä ei toisteta yhtäkään alkuperäisen virkettä.
rights-excerpt = Alkuperäinen kuuluu julkaisijalleen. Tässä siteerataan vain otetta.
rights-full = Koko teksti näytetään tässä, kuten sen oikeudet sallivat.
rights-full-unshown = Sen oikeudet sallivat koko tekstin; sitä ei näytetä tässä.
rights-quoted = Siteerattuja sanoja: { $quoted }.
rights-quoted-of = Siteerattuja sanoja: { $quoted } / { $all }.
source-origin = Alkuperä
source-licence = Lisenssi
bibliography = Viitteidenhallintaohjelmille
cite-page = Viittaa tähän sivuun
coverage = Mikä perustuu mihinkin
coverage-intro = Toimitukselle: mikä tällä sivustolla on vielä ilman tukea tai heikosti tuettu.
coverage-uncited = Lähteet, joihin mikään ei perustu
coverage-unlocated = Luvut, joiden lähteissä ei mainita kohtaa
coverage-single = Tapahtumat, jotka perustuvat yhteen lähteeseen
coverage-origin = Tapahtumat, joiden lähteillä on sama alkuperä
coverage-unshown = Ristiriidat, joita mikään sivu ei näytä
coverage-paragraphs = Kappaleet, joihin mikään ei viittaa
coverage-none = Ei mitään.

## Labels in the text that only assistive software reads out

table-name = Taulukko { $number }
table-name-under = Taulukko { $number }: { $heading }
task-done = Tehty
task-open = Tekemättä
footnotes = Alaviitteet
footnote = Alaviite { $number }
footnote-return = Takaisin alaviitteen { $number } mainintaan { $mention }

## Notes in the text

note-note = Taustaa, ei lähteistä
note-tip = Vinkki
note-important = Tärkeää
note-warning = Varoitus
note-caution = Ole varovainen

## Printing

print-source = Tulostettu osoitteesta

## Dates

# A date with how sure it is; used alone, and inside the messages below.
# $date: the date. $precision: its kind. $certainty: plain, uncertain, about or about-uncertain.
date-part = { $certainty ->
    [uncertain] mahdollisesti { $date }
    [about] noin { $date }
    [about-uncertain] mahdollisesti noin { $date }
   *[plain] { $date }
}
# $decade: its first year, "1990". $start: the same as a number, to choose by.
date-decade = { $start ->
    [1500] { $decade }-luvun ensimmäinen vuosikymmen
    [1600] { $decade }-luvun ensimmäinen vuosikymmen
    [1700] { $decade }-luvun ensimmäinen vuosikymmen
    [1800] { $decade }-luvun ensimmäinen vuosikymmen
    [1900] { $decade }-luvun ensimmäinen vuosikymmen
    [2000] { $decade }-luvun ensimmäinen vuosikymmen
    [2100] { $decade }-luvun ensimmäinen vuosikymmen
   *[other] { $decade }-luku
}
date-decade-short = { date-decade }
# $century: its number, 20. $start: its first year, "1900".
date-century = { $start }-luku
date-some = { $precision ->
    [month] { $date } (tarkka päivä ei tiedossa)
   *[year] { $date } (tarkka ajankohta ei tiedossa)
}
date-span = { $precision ->
    [day] { $range }
    [month] { $range }
    [year] { $range }
   *[other] { $start } – { $end }
}
# $start, $end: made with date-part.
# $precision: the kind of the date
date-from = { $start } ja sen jälkeen
# $precision: the kind of the date
date-until = { $end } ja sitä ennen
# $precision: the kind of the date
date-from-unknown-end = alku: { $start } (loppu ei tiedossa)
# $precision: the kind of the date
date-until-unknown-start = loppu: { $end } (alku ei tiedossa)
date-choice-range = { $precision ->
    [day] jokin päivistä { $range }
    [month] { $range } (tarkka ajankohta ei tiedossa)
    [year] { $range } (tarkka ajankohta ei tiedossa)
   *[other] { $start } – { $end } (tarkka ajankohta ei tiedossa)
}
date-choice-before = { $precision ->
    [day] viimeistään { $date }
    [time] viimeistään { $date }
    [year] viimeistään vuonna { $date }
   *[other] { $date } tai aiemmin
}
# On this date or a later one. $date: made with date-part. $precision: its kind.
date-choice-after = { $date } tai myöhemmin

## Numbers

number-about = noin { $value }
number-nearly = lähes { $value }
number-just-under = { $count ->
    [1] vajaa { $value }
    [100] vajaa { $value }
    [1000] vajaa { $value }
    [1000000] vajaa { $value }
    [1000000000] vajaa { $value }
   *[other] vajaat { $value }
}
number-just-over = { $count ->
    [1] runsas { $value }
    [100] runsas { $value }
    [1000] runsas { $value }
    [1000000] runsas { $value }
    [1000000000] runsas { $value }
   *[other] runsaat { $value }
}
number-at-least = vähintään { $value }
number-more-than = yli { $value }
number-up-to = enintään { $value }
number-under = alle { $value }
number-last = { $count ->
    [one] viimeinen { $value }
   *[other] viimeiset { $value }
}
number-several = useita
number-few = muutamia
number-tens = kymmeniä
    .before-unit = kymmeniä
number-several-tens = useita kymmeniä
    .before-unit = useita kymmeniä
number-dozens = kymmeniä
    .before-unit = kymmeniä
number-several-dozen = useita kymmeniä
number-hundreds = satoja
    .before-unit = satoja
number-countless = lukemattomia
number-most = useimmat
    .before-unit = useimpia
number-manifold = monia
number-percent = { $value }{ "\u00A0" }%

## Projections

projection-albers = Albersin oikeapintainen kartioprojektio, leveyspiirit { $south } ja { $north }, meridiaani { $meridian }
projection-lambert-conformal = Lambertin oikeakulmainen kartioprojektio, leveyspiirit { $south } ja { $north }, meridiaani { $meridian }
projection-cylindrical = oikeapintainen lieriöprojektio, leveyspiiri { $parallel }, meridiaani { $meridian }
projection-azimuthal = Lambertin oikeapintainen atsimutaaliprojektio, meridiaani { $meridian }

## Data

data = Data
data-intro = Tämän sivuston tietueet taulukoina taulukkolaskentaa ja ohjelmia varten. Jokainen rivi nimeää lähteensä; ristiriitaiset luvut ovat kaikki mukana.
data-files = Tiedostot
data-all-languages = Kaikilla kielillä
data-format = CSV: UTF-8, pilkku sarakkeiden välissä, | useiden arvojen välissä; yhteen kuuluvissa sarakkeissa ne ovat samassa järjestyksessä. Tekstin edessä, jota taulukkolaskenta pitäisi kaavana, on heittomerkki. Tyhjä solu: ei tiedetä tai ei sanota.
data-cite = Viittausohje
data-version = Versio
data-columns = Mitä sarakkeet sisältävät
data-size = { $n } kt
data-id = pysyvä tunnus, jolla muut rivit sen nimeävät
data-edtf = EDTF-muodossa: ? epävarma, ~ noin, [A..B] jokin päivä A:sta B:hen, A/B koko ajan A:sta B:hen
data-earliest = ei ennen
data-latest = ei jälkeen
data-main = päivän päätapahtuma
data-where-prec = tarkkuus UCDP:n mukaan: 1 paikka, 2 sen ympäristö, 4 alue, 6 maa
data-roles = heidän osansa siinä, samassa järjestyksessä
data-sources = lähteet, joihin se perustuu
data-locators = kohdat näissä lähteissä, samassa järjestyksessä
data-added = milloin sivusto ensi kerran kertoi siitä
data-updated = milloin sivusto viimeksi muutti sitä
data-cited = lähteet, joihin rivin sanat viittaavat
data-language = rivin sanojen kieli
data-url = sen sivu tällä sivustolla
data-rivals = väitteet, joilla on sama arvo, ovat kilpailevia
data-measure = mitä lasketaan
data-population = keitä lasketaan
data-value = luku, jos sellainen on
data-low = pienin luku, jonka väite sallii
data-high = suurin luku, jonka väite sallii
data-qualifier = miten luku on tarkoitettu, tai sana sen sijaan
data-unit = yksikkö
data-short = lyhyt nimi, kuten viitteissä
