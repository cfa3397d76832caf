### Strings of the theme, in German. Not yet reviewed by a native speaker. What the arguments mean stands in en.ftl.

## Frame

skip-link = Zum Inhalt springen
menu = Menü
main-navigation = Hauptmenü
footer-navigation = Mehr auf dieser Website
languages = Sprachen
language-button = Sprache: { $language }
language-choose = Sprache wählen
language-untranslated = (noch nicht übersetzt)
licence-intro = Texte und Daten:
feed = Atom-Feed
feed-title = { $site }: Kapitel und Ereignisse
made-with = Erstellt mit { $generator }

## Languages and fallback

fallback-page = Diese Seite ist noch nicht übersetzt. Sie lesen sie auf { $language }.
fallback-original = Zum Original
language-unfinished = Die deutsche Übersetzung ist noch nicht fertig. Was fehlt, steht in einer anderen Sprache.
borrowed-from = Text auf { $language }
link-language = (auf { $language })
translation-person = Übersetzung. Sprache des Originals: { $language }.
translation-machine = Maschinelle Übersetzung. Sprache des Originals: { $language }. Kein Mensch hat die Übersetzung geprüft.
translation-machine-reviewed = Maschinelle Übersetzung. Sprache des Originals: { $language }.
translation-unsaid = Übersetzung. Sprache des Originals: { $language }.
translation-reviewed = Geprüft von { $name }.
translation-reviewed-on = Geprüft von { $name } ({ $date }).
translation-stale = Das Original wurde seitdem geändert.
translation-original = Original lesen

## Pages

toc = Auf dieser Seite
reading-time = { $n ->
    [one] { $n } Minute Lesezeit
   *[other] { $n } Minuten Lesezeit
}
published = Veröffentlicht: { $date }
updated = Aktualisiert: { $date }
heading-link = Link zu diesem Abschnitt
chapter = Kapitel
chapter-previous = Voriges Kapitel
chapter-next = Nächstes Kapitel
mentioned-in = Mehr dazu in
not-found = Diese Seite gibt es nicht
not-found-text = Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen.
not-found-home = Zur Startseite
moved = Diese Seite ist umgezogen

## Front page

home-story = Die Geschichte in Kürze
home-figures = Was die Quellen zählen
home-figures-intro = Hinter jeder Zahl steht jemand. Wo die Angaben auseinandergehen, stehen alle da, und keine wird bevorzugt.
home-figures-all = Alle Zahlen und von wem sie stammen
home-recent = Was geschah
home-recent-all = { $n ->
    [one] Die Zeitleiste mit { $n } Ereignis
   *[other] Die ganze Zeitleiste mit { $n } Ereignissen
}
home-map = Wo es geschah
home-map-all = { $n ->
    [one] Die Karte mit { $n } Ort
   *[other] Die Karte mit allen { $n } Orten
}
home-chapters = Kapitel

## Counts

count-events = { $n ->
    [one] { $n }{ "\u00A0" }Ereignis
   *[other] { $n }{ "\u00A0" }Ereignisse
}
count-places = { $n ->
    [one] { $n } Ort
   *[other] { $n } Orte
}
count-claims = { $n ->
    [one] { $n } Angabe
   *[other] { $n } Angaben
}
count-sources = { $n ->
    [one] { $n } Quelle
   *[other] { $n } Quellen
}
count-source-languages = { $n ->
    [one] in { $n } Sprache
   *[other] in { $n } Sprachen
}
count-conflicts = { $n ->
    [one] { $n } Widerspruch
   *[other] { $n } Widersprüche
}
count-terms = { $n ->
    [one] { $n } Begriff
   *[other] { $n } Begriffe
}
count-uses = { $n ->
    [one] einmal zitiert
   *[other] { $n }-mal zitiert
}

## References and citations

references = Quellenangaben
whole-source = im Ganzen
back-to-text = Zurück zu Textstelle { $mention } von Quellenangabe { $number }
back-to-text-many = Zurück zu den { $n } Textstellen von Quellenangabe { $number }
according-to = laut { $name }
as-printed = im Wortlaut:

locator-para = Absatz{ "\u00A0" }{ $n }
locator-paras = Absätze{ "\u00A0" }{ $list }
locator-page = Seite{ "\u00A0" }{ $n }
locator-pages = Seiten{ "\u00A0" }{ $list }
locator-section = Abschnitt{ "\u00A0" }{ $n }
locator-sections = Abschnitte{ "\u00A0" }{ $list }
locator-figure = Abbildung{ "\u00A0" }{ $n }
locator-figures = Abbildungen{ "\u00A0" }{ $list }
locator-table = Tabelle{ "\u00A0" }{ $n }
locator-tables = Tabellen{ "\u00A0" }{ $list }
locator-time = bei{ "\u00A0" }{ $n }
locator-times = bei{ "\u00A0" }{ $list }
locator-time-range = { $from } bis { $to }
locator-range = { $from } bis { $to }

## Events

when = Wann
where = Wo
who = Wer
not-located = Die Quellen nennen keinen Ort
status = Wie sicher
status-established = Gesichert
status-established-about = Zwei oder mehr Quellen stimmen unabhängig voneinander im Kern überein.
status-reported = Gemeldet
status-reported-about = Mindestens eine Quelle meldet es; keine weitere bestätigt es unabhängig.
status-disputed = Umstritten
status-disputed-about = Die Quellen widersprechen einander, oder es beruht auf Hörensagen, das sie selbst bezweifeln.
event-sources = { $n ->
    [one] Quelle
   *[other] Quellen
}
event-facts = Das Ereignis auf einen Blick
event-note = Woher man das weiß
event-figures = Zahlen dazu
event-conflicts = Wo die Quellen sich widersprechen
event-related = Am selben Tag oder am selben Ort
event = Ereignisse
event-previous = Davor
event-next = Danach
events-box = Auf der Zeitleiste

role-site = am Ort selbst
role-origin = Ausgangsort
role-destination = Ziel

event-window = { $times }, { $zone }, { $offset }
event-window-short = { $times }, { $clocks }
event-window-local = { $times }
event-time = { $time } Uhr
hour-about = gegen { $time }
hour-early-hours = nach Mitternacht
hour-morning = am Morgen
hour-midday = am Mittag
hour-afternoon = am Nachmittag
hour-evening = am Abend
hour-night = in der Nacht
utc-offset = UTC{ $offset }

## Timeline

group-before = Davor
group-after = Danach
group-undated = Ohne Datum
group-vague = { $span }, Tag nicht bekannt
day = Tage
day-previous = Voriger Tag, von dem erzählt wird
day-next = Nächster Tag, von dem erzählt wird
day-description = { $day }: { $events }
day-figures = Zahlen zu diesem Tag
day-timed = Mit einer Uhr- oder Tageszeit
day-untimed = Am selben Tag, Uhrzeit nicht genannt
day-on = An diesem Tag
day-perhaps = Vielleicht an diesem Tag
day-going-on = Dauerte an
strip-perhaps = vielleicht an diesem Tag: { $n }
strip-going-on = dauerte an: { $n }
event-more = Mehr zu diesem Ereignis
known = Was man wusste, Tag für Tag
known-title = Was bis zum { $day } berichtet war
known-intro = Alles zählt ab dem Tag, an dem die erste Quelle darüber erschien, und ist der Tag unsicher, ab dem letzten möglichen; eine Zahl, deren Quellen kein Datum haben, ab dem Tag, für den sie genannt wird.
known-previous = Früher
known-next = Später
known-day = Was an diesem Tag geschah
known-new = neu
known-so-far = Bis dahin bekannt: { $n } von { $total }
known-events = Ereignisse, von denen erstmals berichtet wird
known-figures = Die Zahlen, wie sie standen
known-conflicts = Widersprüche, die sichtbar werden
known-untold = Schon geschehen, noch nicht berichtet
known-later-conflicts = Widersprüche, die noch nicht zu sehen waren
group-span = Über mehrere Tage
axis-label = Die Ereignisse nach Tag und Art
timeline-skip = Zu den Ereignissen springen
key-kinds = Arten von Ereignissen
key-status = Wie sicher es ist
key-dates = Wie sicher der Tag ist
key-dates-about = Ein Datum in Kursivschrift ist nicht sicher: möglich, ungefähr oder einer von mehreren Tagen.
filter-label = Zeitleiste filtern
filter-kind = Art
filter-place = Ort
filter-actor = Wer
filter-role = Rolle
filter-day = Tag
filter-source = Quelle
filter-all = Alle
filter-reset = Alle anzeigen
filter-words = Wörter
filter-none = Kein Ereignis passt zu allem. Nehmen Sie einen Filter weg oder löschen Sie die Wörter.
filter-shown = { $shown } von { $total } Ereignissen angezeigt

## Map and places

map-label = { $n ->
    [one] Karte mit { $n } markierten Ort
   *[other] Karte mit { $n } markierten Orten
}
marker-description = { $place }: { $n ->
    [one] { $n } Ereignis
   *[other] { $n } Ereignisse
}
map-key = Jedes Zeichen ist ein Ereignis, in Farbe und Form seiner Art. Eine Zahl im Kreis zählt Ereignisse, für deren Zeichen kein Platz ist: von Orten, die zu nah beieinander liegen, oder von einem Ort; ein schraffierter Kreis heißt: irgendwo hier.
map-key-circle = Ein Kreis ohne Schraffur um einen Ort zeigt, wie genau er bekannt ist.
map-chips = Nicht an einem Punkt dieser Karte
map-days = Die Tage der Karte
map-previous = Vorheriger Tag
map-next = Nächster Tag
map-play = Abspielen
map-stop = Anhalten
map-all = Alle zeigen
map-empty = Nichts wird berichtet. Das ist eine Lücke im Wissen, kein ruhiger Tag.
map-all-events = Alle Ereignisse der Reihe nach
map-zoom-in = Vergrößern
map-zoom-out = Verkleinern
map-credit = Kartendaten: { $credit }. Projektion: { $projection }.
map-projection = Projektion: { $projection }.
map-places = Orte auf der Karte
map-quiet = Orte ohne Ereignisse
map-elsewhere = Außerhalb der Karte
map-unplaced = Orte ohne Punkt auf der Karte
map-unlocated = Ereignisse ohne Ort
place-events-show = { $n ->
    [one] Das Ereignis anzeigen
   *[other] { $n } Ereignisse anzeigen
}
place-distance = { $direction ->
    [ne] { $distance } nordöstlich von { $place }
    [e] { $distance } östlich von { $place }
    [se] { $distance } südöstlich von { $place }
    [s] { $distance } südlich von { $place }
    [sw] { $distance } südwestlich von { $place }
    [w] { $distance } westlich von { $place }
    [nw] { $distance } nordwestlich von { $place }
   *[n] { $distance } nördlich von { $place }
}
place-inside = { $n } mit dem, was darin liegt
place-events = Was hier geschah
place-facts = Der Ort auf einen Blick
place-within = Teil von
place-contains = Orte darin
place-country = Land
place-coordinates = Koordinaten
place-precision = Genauigkeit des Punkts
place-tz = Zeitzone
precision-exact = genau
precision-building = das Gebäude
precision-city = die Stadt, nicht die genaue Stelle
precision-area = die Umgebung des Punkts
precision-region = die ganze Region
precision-country = das ganze Land
precision-guess = geschätzt
latitude-north = { $degrees }° N
latitude-south = { $degrees }° S
longitude-east = { $degrees }° O
longitude-west = { $degrees }° W
scale-km = { $n }{ "\u00A0" }km

## Figures and claims

claim-value = Zahl
claim-by = Wer das sagt, und für wann
claim-by-in = { $actor } ({ $source })
claim-source = Wo es steht
claim-unattributed = die Quelle selbst, ohne jemanden zu nennen
claim-relayed = übermittelt durch:
claims-show = { $n ->
    [one] Die Angabe im Einzelnen
    [2] Beide Angaben im Einzelnen
   *[other] Alle { $n } Angaben im Einzelnen
}
chart-label = { $n ->
    [one] { $measure }: { $n } Angabe
   *[other] { $measure }: { $n } Angaben im Vergleich
}
chart-log = Die Skala ist logarithmisch.
chart-row = { $source }, { $date }: { $value }.
chart-row-undated = { $source }: { $value }.
# $measure: what is counted; $population: whom; $value: the figure in words
# Between two things that stand side by side: "residents, Vask"
separator = {", "}
colon = {": "}
claim-title = { $measure }, { $population }: { $value }
claim-title-plain = { $measure }: { $value }
spread-range = { $low } bis { $high }
spread-and-words = { $figures } beziehungsweise „{ $words }“
spread-words = „{ $words }“

## Disagreements

conflicts = { $n ->
    [2] Beide Widersprüche
    [one] Der Widerspruch
   *[other] Alle { $n } Widersprüche
}
conflict-between-sources = zwischen Quellen
conflict-within-source = innerhalb einer Quelle
conflict-framing = eine Frage der Darstellung
severity-hard = Unvereinbar
severity-hard-about = So, wie die Aussagen dastehen, können nicht alle stimmen.
severity-soft = Erklärbar
severity-soft-about = Zeitpunkt, Rundung, Umfang oder Wortwahl können den Unterschied erklären.
assessment = Unsere Lesart
conflict-events = { $n ->
    [one] Betroffenes Ereignis
   *[other] Betroffene Ereignisse
}
conflict-figures = { $n ->
    [one] Betroffene Zahl
   *[other] Betroffene Zahlen
}

## Corrections

correction-correction = Korrektur
correction-update = Aktualisierung
correction-addition = Ergänzung
correction-name = { $kind }, { $date }
correction-title = { $kind }: { $names }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weitere
}
corrections-here = Hier korrigiert
corrections-all = Alle Korrekturen und Änderungen
corrections-feed = Feed mit den Korrekturen
corrections-feed-title = { $site }: Korrekturen
field-when = Wann:
field-window = Tageszeit:
field-where = Wo:
field-actors = Wer:
field-status = Wie sicher:
field-value = Zahl:
field-as-of = Stand der Zahl:
field-asserted-by = Wer es sagt:
field-relayed-by = Weitergegeben von:
field-severity = Widerspruch:
field-statements = Aussagen:
field-title = Überschrift:
field-text = Text:

## People and organisations

spellings = In den Quellen:
actor-within = Gehört zu:
actor-contains = Hierzu gehören:
actor-same-as = Anderswo:

## Sources

source = Quelle
source-facts = Die Quelle auf einen Blick
source-publisher = Herausgeber
source-not-shown = geht aus dem Text nicht hervor
source-headline = Überschrift
source-author = Verfasst von
source-unsigned = nicht namentlich gezeichnet
source-published = Veröffentlicht
source-inferred = (erschlossen, nicht angegeben)
source-undated = kein Datum angegeben
source-language = Sprache
source-length = Umfang
source-words = { $n ->
    [one] { $n } Wort
   *[other] { $n } Wörter
}
source-paragraphs = { $n ->
    [one] { $n } Absatz
   *[other] { $n } Absätze
}
source-original = Original
source-kind = Art
source-kind-article = Artikel
source-kind-report = Bericht
source-kind-book = Buch
source-kind-video = Video
source-kind-dataset = Datensatz
source-kind-interview = Interview
source-kind-post = Beitrag
source-archived = Archivierte Kopie
source-checksum = SHA-256 des Textes:
source-uses = Hier verwendet
source-actor = Mehr über
source-digest = Zusammenfassung
source-digest-in = auf { $language }
source-what-rests = Was darauf beruht
source-passages = Absatz für Absatz
source-passages-intro = Was die Absätze sagen, in unseren eigenen Worten, und was sich auf dieser Website auf sie stützt. Gezählt sind sie im Artikel, wie er kam.
source-lines = Die Nummern der Absätze zählen alle Zeilen des Textes, wie er kam: { $n }.
source-parts = Stelle für Stelle
source-parts-intro = Was an jeder Stelle steht oder gesagt wird, in unseren eigenen Worten, und was sich auf dieser Website darauf stützt.
source-unused = hier nicht verwendet
source-used-in = { $n ->
    [one] An einer Stelle verwendet
   *[other] An { $n } Stellen verwendet
}
rights-digest = Das Original gehört seinem Herausgeber. Diese Zusammenfassung wurde für diese Website geschrieben; kein Satz des Originals ist übernommen.
rights-digest-licensed = Diese Zusammenfassung wurde für diese Website geschrieben; kein Satz des Originals ist übernommen.
rights-excerpt = Das Original gehört seinem Herausgeber. Was hier zitiert wird, ist ein Auszug.
rights-full = Der vollständige Text steht hier, soweit seine Rechte es erlauben.
rights-full-unshown = Die Rechte erlauben den vollständigen Text; er steht hier nicht.
rights-quoted = Zitierte Wörter: { $quoted }.
rights-quoted-of = Zitierte Wörter: { $quoted } von { $all }.
source-origin = Stammt von
source-licence = Lizenz
bibliography = Für Literaturverwaltungen
cite-page = Diese Seite zitieren
coverage = Was worauf beruht
coverage-intro = Für die Redaktion: was auf dieser Website noch nicht belegt ist, oder nur wenig.
coverage-uncited = Quellen, auf denen nichts beruht
coverage-unlocated = Zahlen, deren Quellen keine Stelle nennen
coverage-single = Ereignisse, die auf einer einzigen Quelle beruhen
coverage-origin = Ereignisse, deren Quellen denselben Ursprung haben
coverage-unshown = Widersprüche, die keine Seite zeigt
coverage-paragraphs = Absätze, die nirgends zitiert werden
coverage-none = Keine.

## Labels in the text that only assistive software reads out

table-name = Tabelle { $number }
table-name-under = Tabelle { $number }: { $heading }
task-done = Erledigt
task-open = Noch nicht erledigt
footnotes = Fußnoten
footnote = Fußnote { $number }
footnote-return = Zurück zu Textstelle { $mention } von Fußnote { $number }

## Notes in the text

note-note = Hintergrund, nicht aus den Quellen
note-tip = Tipp
note-important = Wichtig
note-warning = Warnung
note-caution = Vorsicht

## Printing

print-source = Gedruckt von

## Dates

date-part = { $certainty ->
    [uncertain] möglicherweise { $date }
    [about] { date-about }
    [about-uncertain] möglicherweise { date-about }
   *[plain] { date-dative }
}
# Only for date-part: a date that stands alone has a preposition of its own.
date-about = { $place ->
    [alone] { date-towards }
   *[within] etwa { $date }
}
date-towards = { $precision ->
    [day] um den { $date }
    [month] etwa im { $date }
    [year] um { $date }
   *[other] etwa { $date }
}
# Only for date-part: decades in the dative, as they stand after "ab" and "in".
date-dative = { $precision ->
    [decade] den { $date }n
   *[other] { $date }
}
# $decade: its first year, "1990". $start: the same as a number, to choose by.
date-decade = { $decade }er-Jahre
date-decade-short = { $decade }er
# $century: its number, 20. $start: its first year, "1900".
date-century = { $century }. Jahrhundert
date-some = { $precision ->
    [month] { $date } (genauer Tag unbekannt)
   *[year] { $date } (genaues Datum unbekannt)
}
date-span = { $precision ->
    [day] { $range }
    [month] { $range }
    [year] von { $start } bis { $end }
    [days] vom { $start } bis { $end }
   *[other] von { $start } bis { $end }
}
# $start, $end: made with date-part.
# $precision: the kind of the date
date-from = ab { $start }
# $precision: the kind of the date
date-until = bis einschließlich { $end }
# $precision: the kind of the date
date-from-unknown-end = ab { $start } (Ende unbekannt)
# $precision: the kind of the date
date-until-unknown-start = bis einschließlich { $end } (Beginn unbekannt)
date-choice-range = { $precision ->
    [day] einer der Tage { $range }
    [month] { $range } (genaues Datum unbekannt)
    [year] irgendwann von { $start } bis { $end }
   *[other] irgendwann ab { $start } bis einschließlich { $end }
}
date-choice-before = { $precision ->
    [day] spätestens am { $date }
    [time] spätestens am { $date }
    [month] spätestens im { $date }
    [year] spätestens { $date }
    [decade] spätestens in { $date }
    [century] spätestens im { $date }
   *[other] { $date } oder früher
}
date-choice-after = { $precision ->
    [decade] frühestens in { $date }
   *[other] { $date } oder später
}

## Numbers

number-about = etwa { $value }
number-nearly = fast { $value }
number-just-under = knapp { $value }
number-just-over = gut { $value }
number-at-least = mindestens { $value }
number-more-than = mehr als { $value }
number-up-to = bis zu { $value }
number-under = weniger als { $value }
number-last = die letzten { $value }
number-several = mehrere
number-few = einige wenige
number-tens = Dutzende
    .before-unit = Dutzende
number-several-tens = mehrere Dutzend
    .before-unit = mehrere Dutzend
number-dozens = Dutzende
    .before-unit = Dutzende
number-several-dozen = mehrere Dutzend
number-hundreds = Hunderte
    .before-unit = Hunderte
number-countless = unzählige
number-most = die meisten
    .before-unit = die meisten
number-manifold = viele
number-percent = { $value }{ "\u00A0" }%

## Projections

projection-albers = flächentreue Kegelprojektion nach Albers, Breitenkreise { $south } und { $north }, Meridian { $meridian }
projection-lambert-conformal = winkeltreue Kegelprojektion nach Lambert, Breitenkreise { $south } und { $north }, Meridian { $meridian }
projection-cylindrical = flächentreue Zylinderprojektion, Breitenkreis { $parallel }, Meridian { $meridian }
projection-azimuthal = flächentreue Azimutalprojektion nach Lambert, Meridian { $meridian }

## Data

data = Daten
data-intro = Die Datensätze hinter dieser Website, als Tabellen für Tabellenkalkulationen und Programme. Jede Zeile nennt ihre Quellen; widerstreitende Zahlen sind alle enthalten.
data-files = Dateien
data-all-languages = In allen Sprachen
data-format = CSV: UTF-8, Kommas zwischen Spalten, | zwischen mehreren Werten; Spalten, die zusammengehören, haben ihre in derselben Reihenfolge. Vor einem Text, den Tabellenkalkulationen für eine Formel hielten, steht ein Apostroph. Eine leere Zelle: nicht bekannt oder nicht gesagt.
data-cite = Zitierweise
data-version = Version
data-columns = Was die Spalten enthalten
data-size = { $n } kB
data-id = dauerhafte Kennung, mit der andere Zeilen sie nennen
data-edtf = in EDTF: ? unsicher, ~ etwa, [A..B] ein Tag von A bis B, A/B die ganze Zeit von A bis B
data-earliest = nicht vor
data-latest = nicht nach
data-main = ein Hauptereignis des Tages
data-where-prec = Genauigkeit, wie UCDP sie zählt: 1 der Ort, 2 das Gebiet um ihn, 4 eine Region, 6 ein Land
data-roles = ihr Anteil daran, in derselben Reihenfolge
data-sources = die Quellen, auf denen sie beruht
data-locators = die Stellen in diesen Quellen, in derselben Reihenfolge
data-added = wann diese Website zuerst davon berichtete
data-updated = wann diese Website es zuletzt änderte
data-cited = die Quellen, die die Worte dieser Zeile zitieren
data-language = Sprache der Worte dieser Zeile
data-url = ihre Seite auf dieser Website
data-rivals = Angaben mit demselben Wert sind Rivalen
data-measure = was gezählt wird
data-population = wen sie zählt
data-value = die Zahl, wo es eine gibt
data-low = die niedrigste Zahl, die die Angabe zulässt
data-high = die höchste Zahl, die die Angabe zulässt
data-qualifier = wie die Zahl gemeint ist, oder ein Wort an ihrer Stelle
data-unit = Einheit
data-short = kurzer Titel, wie in Verweisen
