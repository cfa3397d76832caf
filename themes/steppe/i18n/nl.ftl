### De teksten van het thema in het Nederlands. De sleutels staan op volgorde van waar de teksten te zien zijn; wat de variabelen betekenen, staat in en.ftl.

## Frame

skip-link = Naar de inhoud
menu = Menu
main-navigation = Hoofdmenu
footer-navigation = Meer op deze site
languages = Talen
language-button = Taal: { $language }
language-choose = Kies een taal
language-untranslated = (nog niet vertaald)
licence-intro = Teksten en gegevens:
feed = Atom-feed
feed-title = { $site }: hoofdstukken en gebeurtenissen
made-with = Gemaakt met { $generator }

## Languages and fallback

fallback-page = Deze pagina is nog niet vertaald. U leest haar in het { $language }.
fallback-original = Naar het origineel
borrowed-from = geleende tekst in het { $language }
link-language = (in het { $language })

## Pages

toc = Op deze pagina
reading-time = { $n ->
    [one] 1 minuut lezen
   *[other] { $n } minuten lezen
}
updated = Bijgewerkt op { $date }
heading-link = Link naar deze paragraaf
chapter = Hoofdstukken
chapter-previous = Vorig hoofdstuk
chapter-next = Volgend hoofdstuk
mentioned-in = Lees erover in
not-found = Deze pagina bestaat niet
not-found-text = Misschien is het adres verkeerd getypt, of is de pagina verhuisd. Wat hier eenmaal gepubliceerd is, wordt niet met opzet verwijderd.
not-found-home = Naar de voorpagina
moved = Deze pagina is verhuisd

## Front page

home-story = Het verhaal in het kort
home-figures = Wat de bronnen tellen
home-figures-intro = Elk cijfer is een opgave van iemand. Waar de opgaven verschillen, staan ze er allemaal, en wordt er geen gekozen.
home-figures-all = Alle cijfers en wie ze gaf
home-recent = De laatste dagen
home-recent-all = { $n ->
    [one] De tijdlijn met haar ene gebeurtenis
   *[other] De hele tijdlijn met { $n } gebeurtenissen
}
home-map = Waar het gebeurde
home-map-all = { $n ->
    [one] De kaart met haar ene plaats
   *[other] De kaart met alle { $n } plaatsen
}
home-chapters = Hoofdstukken

## Counts

count-events = { $n ->
    [one] 1 gebeurtenis
   *[other] { $n } gebeurtenissen
}
count-places = { $n ->
    [one] 1 plaats
   *[other] { $n } plaatsen
}
count-claims = { $n ->
    [one] 1 opgave
   *[other] { $n } opgaven
}
count-sources = { $n ->
    [one] 1 bron
   *[other] { $n } bronnen
}
count-source-languages = { $n ->
    [one] in 1 taal
   *[other] in { $n } talen
}
count-conflicts = { $n ->
    [one] 1 tegenstrijdigheid
   *[other] { $n } tegenstrijdigheden
}
count-terms = { $n ->
    [one] 1 begrip
   *[other] { $n } begrippen
}
count-uses = { $n ->
    [one] één keer geciteerd
   *[other] { $n } keer geciteerd
}

## References and citations

references = Bronvermeldingen
whole-source = de hele tekst
back-to-text = Terug naar vermelding { $mention } van verwijzing { $number }
according-to = volgens { $name }
as-printed = gedrukt als

locator-para = alinea { $n }
locator-paras = alinea’s { $list }
locator-range = { $from } tot en met { $to }

## Events

when = Wanneer
where = Waar
who = Wie
not-located = De bronnen noemen geen plaats
status = Zekerheid
status-established = Vastgesteld
status-established-about = Twee of meer bronnen zijn het over de kern eens, onafhankelijk van elkaar.
status-reported = Gemeld
status-reported-about = Minstens één bron meldt het; geen andere bevestigt het onafhankelijk.
status-disputed = Omstreden
status-disputed-about = De bronnen spreken elkaar tegen, of het berust op horen zeggen waaraan zij zelf twijfelen.
event-sources = { $n ->
    [one] Bron
   *[other] Bronnen
}
event-facts = De gebeurtenis in het kort
event-note = Hoe we dit weten
event-figures = Cijfers die hierbij horen
event-conflicts = Waar de bronnen verschillen
event-related = Dezelfde dag, dezelfde plaats
event = Gebeurtenissen
event-previous = Hiervoor
event-next = Hierna
events-box = Op de tijdlijn

role-site = ter plaatse
role-origin = hiervandaan
role-destination = hierheen

## Timeline

group-before = Daarvoor
group-after = Daarna
group-undated = Zonder datum
group-span = Over meerdere dagen
axis-label = De gebeurtenissen per dag en soort
axis-skip = Sla het diagram van de gebeurtenissen over
key-kinds = Soorten gebeurtenissen
key-status = Hoe zeker het is
filter-label = Filter de tijdlijn
filter-kind = Soort
filter-place = Plaats
filter-actor = Wie
filter-source = Bron
filter-all = Alle
filter-reset = Toon alles
filter-shown = { $shown } van { $total } gebeurtenissen zichtbaar

## Map and places

map-label = { $n ->
    [one] Kaart met 1 gemarkeerde plaats
   *[other] Kaart met { $n } gemarkeerde plaatsen
}
marker-description = { $place }: { $n ->
    [one] 1 gebeurtenis
   *[other] { $n } gebeurtenissen
}
map-key = Hoe groter de cirkel, hoe meer gebeurtenissen; een open cirkel staat voor een hele regio of een heel land.
map-credit = Kaartgegevens: { $credit }. Projectie: { $projection }.
map-places = Plaatsen op de kaart
map-elsewhere = Buiten de rand van de kaart
map-unlocated = Gebeurtenissen zonder plaats
place-events-show = { $n ->
    [one] Toon de gebeurtenis
   *[other] Toon { $n } gebeurtenissen
}
place-events = Wat hier gebeurde
place-facts = De plaats in het kort
place-within = Deel van
place-contains = Plaatsen hierin
place-coordinates = Coördinaten
place-precision = Nauwkeurigheid van het punt
place-tz = Tijdzone
precision-exact = exact
precision-building = het gebouw
precision-city = de stad, niet de exacte plek
precision-area = het gebied rond het punt
precision-region = de hele regio
precision-country = het hele land
precision-guess = een gok
latitude-north = { $degrees }° NB
latitude-south = { $degrees }° ZB
longitude-east = { $degrees }° OL
longitude-west = { $degrees }° WL
scale-km = { $n } km

## Figures and claims

claim-value = Cijfer
claim-by = Wie dat zegt, en voor wanneer
claim-source = Waar het staat
claim-unattributed = het artikel zelf, zonder iemand te noemen
claim-relayed = via
claims-show = { $n ->
    [one] De opgave in detail
   *[other] Alle { $n } opgaven in detail
}
chart-label = { $n ->
    [one] { $measure }: 1 opgave
   *[other] { $measure }: { $n } opgaven naast elkaar
}
chart-log = De schaal is logaritmisch.
claim-title = { $measure }, { $population }: { $value }
claim-title-plain = { $measure }: { $value }
spread-range = { $low } tot { $high }
spread-and-words = { $figures }, of ‘{ $words }’
spread-words = ‘{ $words }’

## Disagreements

conflicts = { $n ->
    [one] De tegenstrijdigheid
   *[other] Alle { $n } tegenstrijdigheden
}
conflict-between-sources = tussen bronnen
conflict-within-source = binnen één bron
conflict-framing = een kwestie van invalshoek
severity-hard = Hard
severity-hard-about = De uitspraken kunnen niet allemaal waar zijn zoals ze er staan.
severity-soft = Zacht
severity-soft-about = Tijd, afronding, reikwijdte of woordkeus kan het verschil verklaren.
assessment = Onze lezing
conflict-events = { $n ->
    [one] Gebeurtenis waar het om gaat
   *[other] Gebeurtenissen waar het om gaat
}

## People and organisations

spellings = In de bronnen:

## Sources

source = Bron
source-facts = De bron in het kort
source-publisher = Uitgever
source-not-shown = blijkt niet uit de tekst
source-author = Auteur
source-unsigned = ongesigneerd
source-published = Gepubliceerd
source-inferred = (afgeleid, niet gedrukt)
source-undated = geen datum vermeld
source-language = Taal
source-length = Lengte
source-words = { $words } woorden
source-uses = Hier gebruikt
source-actor = Meer over
source-digest = Samenvatting
source-digest-in = in het { $language }
source-what-rests = Wat erop berust
rights-digest = Het artikel is van zijn uitgever. Deze samenvatting is voor deze site geschreven; geen zin uit het artikel is overgenomen.
rights-excerpt = Het artikel is van zijn uitgever. Wat hier geciteerd wordt, is een fragment.
rights-full = De volledige tekst staat hier, zoals de rechten het toestaan.

## Labels in the text that only assistive software reads out

table-name = Tabel { $number }
table-name-under = Tabel { $number }: { $heading }
footnotes = Voetnoten
footnote = Voetnoot { $number }
footnote-return = Terug naar vermelding { $mention } van voetnoot { $number }

## Notes in the text

note-note = Achtergrond, niet uit de bronnen
note-tip = Tip
note-important = Belangrijk
note-warning = Waarschuwing
note-caution = Let op

## Printing

print-source = Afgedrukt van

## Dates

date-part = { $certainty ->
    [uncertain] mogelijk { $date }
    [about] rond { $date }
    [about-uncertain] mogelijk rond { $date }
   *[plain] { $date }
}
date-decade = de jaren { date-decade-number }
date-decade-short = jaren { date-decade-number }
# Alleen voor date-decade: decennia van de twintigste eeuw zonder eeuw.
date-decade-number = { $start ->
    [1920] 20
    [1930] 30
    [1940] 40
    [1950] 50
    [1960] 60
    [1970] 70
    [1980] 80
    [1990] 90
   *[other] { $decade }
}
date-century = de { $century }e eeuw
date-some = { $precision ->
    [month] een dag in { $date }
   *[year] ergens in { $date }
}
date-span = { $precision ->
    [day] { $range }
    [month] { $range }
    [year] van { $start } tot en met { $end }
   *[other] van { $start } tot { $end }
}
date-from = vanaf { $start }
date-until = tot en met { $end }
date-from-unknown-end = vanaf { $start } (einde onbekend)
date-until-unknown-start = tot en met { $end } (begin onbekend)
date-choice-range = { $precision ->
    [day] een dag van { $start } tot en met { $end }
   *[other] ergens van { $start } tot en met { $end }
}
date-choice-before = { $precision ->
    [day] uiterlijk { $date }
    [time] uiterlijk { $date }
   *[other] uiterlijk in { $date }
}
date-choice-after = { $date } of later

## Numbers

number-about = ongeveer { $value }
number-nearly = bijna { $value }
number-just-under = iets minder dan { $value }
number-just-over = ruim { $value }
number-at-least = minstens { $value }
number-more-than = meer dan { $value }
number-up-to = maximaal { $value }
number-under = minder dan { $value }
number-last = de laatste { $value }
number-several = meerdere
number-few = enkele
number-tens = tientallen
number-several-tens = enkele tientallen
number-dozens = dozijnen
number-several-dozen = enkele dozijnen
number-hundreds = honderden
number-countless = ontelbare
number-most = de meeste
number-manifold = vele
number-unknown = onbekend
number-percent = { $value }%

## Projections

# $south, $north: standard parallels; $meridian: central meridian; in degrees, worded already.
projection-albers = oppervlaktegetrouwe kegelprojectie van Albers, parallellen { $south } en { $north }, meridiaan { $meridian }
projection-lambert-conformal = hoekgetrouwe kegelprojectie van Lambert, parallellen { $south } en { $north }, meridiaan { $meridian }
# $parallel: standard parallel
projection-cylindrical = oppervlaktegetrouwe cilinderprojectie, parallel { $parallel }, meridiaan { $meridian }
projection-azimuthal = oppervlaktegetrouwe azimutale projectie van Lambert, meridiaan { $meridian }

## Tables

# $n: number of the table on the page; $heading: the heading it stands under.
table-label = Tabel { $n }: { $heading }
