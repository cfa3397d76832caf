### Strings of the theme, in Italian. Not yet reviewed by a native speaker. What the arguments mean stands in en.ftl.

## Frame

skip-link = Vai al contenuto
menu = Menu
main-navigation = Navigazione principale
footer-navigation = Altro su questo sito
languages = Lingue
language-button = Lingua: { $language }
language-choose = Scegli la lingua
language-untranslated = (non ancora tradotto)
licence-intro = Testi e dati:
feed = Feed Atom
feed-title = { $site }: capitoli ed eventi
made-with = Realizzato con { $generator }

## Languages and fallback

fallback-page = Questa pagina non è ancora tradotta. La versione che segue è in { $language }.
fallback-original = Vai all’originale
language-unfinished = La traduzione in italiano non è ancora completa. Ciò che manca è in un’altra lingua.
borrowed-from = testo in { $language }
link-language = (in { $language })
translation-person = Traduzione. Lingua dell’originale: { $language }.
translation-machine = Traduzione automatica. Lingua dell’originale: { $language }. Nessuno ha rivisto la traduzione.
translation-machine-reviewed = Traduzione automatica. Lingua dell’originale: { $language }.
translation-unsaid = Traduzione. Lingua dell’originale: { $language }.
translation-reviewed = Revisione: { $name }.
translation-reviewed-on = Revisione: { $name } ({ $date }).
translation-stale = Da allora l’originale è cambiato.
translation-original = Leggi l’originale

## Pages

toc = In questa pagina
reading-time = { $n ->
    [one] { $n } minuto di lettura
   *[other] { $n } minuti di lettura
}
published = Pubblicazione: { $date }
updated = Aggiornamento: { $date }
heading-link = Link a questa sezione
chapter = Capitoli
chapter-previous = Capitolo precedente
chapter-next = Capitolo successivo
mentioned-in = Se ne parla in
not-found = Questa pagina non esiste
not-found-text = L’indirizzo potrebbe contenere un errore, oppure la pagina è stata spostata.
not-found-home = Vai alla pagina iniziale
moved = Questa pagina è stata spostata

## Front page

home-story = La storia in breve
home-figures = Che cosa contano le fonti
home-figures-intro = Dietro ogni cifra c’è qualcuno. Dove le affermazioni divergono sono riportate tutte, senza sceglierne una.
home-figures-all = Tutte le cifre e chi le ha fornite
home-recent = Che cosa è accaduto
home-recent-all = { $n ->
    [one] La cronologia con il suo unico evento
   *[other] Tutta la cronologia, con { $n } eventi
}
home-map = Dove è successo
home-map-all = { $n ->
    [one] La mappa con il suo unico luogo
   *[other] La mappa con tutti i luoghi ({ $n })
}
home-chapters = Capitoli

## Counts

count-events = { $n ->
    [one] { $n }{ "\u00A0" }evento
   *[other] { $n }{ "\u00A0" }eventi
}
count-places = { $n ->
    [one] { $n } luogo
   *[other] { $n } luoghi
}
count-claims = { $n ->
    [one] { $n } affermazione
   *[other] { $n } affermazioni
}
count-sources = { $n ->
    [one] { $n } fonte
   *[other] { $n } fonti
}
count-source-languages = { $n ->
    [one] in { $n } lingua
   *[other] in { $n } lingue
}
count-conflicts = { $n ->
    [one] { $n } contraddizione
   *[other] { $n } contraddizioni
}
count-terms = { $n ->
    [one] { $n } termine
   *[other] { $n } termini
}
count-uses = { $n ->
    [one] citata una volta
   *[other] citata { $n } volte
}

## References and citations

references = Riferimenti
whole-source = nel suo insieme
back-to-text = Torna al richiamo { $mention } del riferimento { $number }
back-to-text-many = Torna ai richiami ({ $n }) del riferimento { $number }
according-to = secondo { $name }
as-printed = testualmente:

locator-para = paragrafo{ "\u00A0" }{ $n }
locator-paras = paragrafi{ "\u00A0" }{ $list }
locator-page = pagina{ "\u00A0" }{ $n }
locator-pages = pagine{ "\u00A0" }{ $list }
locator-section = sezione{ "\u00A0" }{ $n }
locator-sections = sezioni{ "\u00A0" }{ $list }
locator-figure = figura{ "\u00A0" }{ $n }
locator-figures = figure{ "\u00A0" }{ $list }
locator-table = tabella{ "\u00A0" }{ $n }
locator-tables = tabelle{ "\u00A0" }{ $list }
locator-time = a{ "\u00A0" }{ $n }
locator-times = a{ "\u00A0" }{ $list }
locator-time-range = da { $from } a { $to }
locator-range = da { $from } a { $to }

## Events

when = Quando
where = Dove
who = Chi
not-located = Le fonti non indicano alcun luogo
status = Grado di certezza
status-established = Accertato
status-established-about = Due o più fonti concordano sull’essenziale, indipendentemente l’una dall’altra.
status-reported = Riferito
status-reported-about = Almeno una fonte lo riferisce; nessun’altra lo conferma in modo indipendente.
status-disputed = Controverso
status-disputed-about = Le fonti si contraddicono, oppure si basa su voci di cui esse stesse dubitano.
event-sources = { $n ->
    [one] Fonte
   *[other] Fonti
}
event-facts = L’evento in breve
event-note = Come lo si sa
event-figures = Cifre collegate
event-conflicts = Dove le fonti divergono
event-related = Lo stesso giorno o nello stesso luogo
event = Eventi
event-previous = Prima
event-next = Dopo
events-box = Nella cronologia

role-site = sul luogo stesso
role-origin = partenza
role-destination = destinazione

event-window = { $times }, { $zone }, { $offset }
event-window-short = { $times }, { $clocks }
event-window-local = { $times }
event-time = { $time }
hour-about = verso le { $time }
hour-early-hours = nelle prime ore
hour-morning = di mattina
hour-midday = a mezzogiorno
hour-afternoon = nel pomeriggio
hour-evening = di sera
hour-night = di notte
utc-offset = UTC{ $offset }

## Timeline

group-before = Prima
group-after = Dopo
group-undated = Senza data
group-vague = { $span }, giorno non noto
day = Giorni
day-previous = Giorno precedente di cui si racconta
day-next = Giorno successivo di cui si racconta
day-description = { $day }: { $events }
day-figures = I numeri di questo giorno
day-timed = A un’ora nota
day-untimed = Quel giorno, ora non nota
day-on = Quel giorno
day-perhaps = Forse quel giorno
day-going-on = In corso
strip-perhaps = forse quel giorno: { $n }
strip-going-on = in corso: { $n }
event-more = Altro su questo evento
known = Che cosa si sapeva, giorno per giorno
known-title = Che cosa era stato riferito fino al { $day }
known-intro = Tutto conta dal giorno in cui è uscita la prima fonte che ne parla e, se quel giorno non è certo, dall’ultimo possibile; un numero le cui fonti non hanno data, dal giorno per cui è dato.
known-previous = Prima
known-next = Dopo
known-day = Che cosa accadde quel giorno
known-new = nuovo
known-so-far = Noto fino ad allora: { $n } di { $total }
known-events = Eventi riferiti per la prima volta
known-figures = I numeri in quel momento
known-conflicts = Disaccordi che emergono
known-untold = Già accaduto, non ancora riferito
known-later-conflicts = Disaccordi non ancora emersi
group-span = Per più giorni
axis-label = Gli eventi per giorno e tipo
timeline-skip = Vai agli eventi
key-kinds = Tipi di eventi
key-status = Grado di certezza
key-dates = Quanto è certo il giorno
key-dates-about = Una data in corsivo non è certa: possibile, approssimativa o uno fra più giorni.
filter-label = Filtra la cronologia
filter-kind = Tipo
filter-place = Luogo
filter-actor = Chi
filter-role = Ruolo
filter-day = Giorno
filter-source = Fonte
filter-all = Tutti
filter-reset = Mostra tutto
filter-words = Parole
filter-none = Nessun evento soddisfa tutto questo. Togli un filtro o cancella le parole.
filter-shown = Eventi mostrati: { $shown } su { $total }

## Map and places

map-label = { $n ->
    [one] Mappa con { $n } luogo segnato
   *[other] Mappa con { $n } luoghi segnati
}
marker-description = { $place }: { $n ->
    [one] { $n } evento
   *[other] { $n } eventi
}
map-key = Ogni segno è un evento, nel colore e nella forma del suo tipo. Un numero in un cerchio conta gli eventi i cui segni non trovano spazio: di luoghi troppo vicini per essere distinti, o di un solo luogo; un cerchio tratteggiato significa: da qualche parte qui dentro.
map-key-circle = Un cerchio senza tratteggio attorno a un luogo mostra con quale precisione è noto.
map-chips = Non in un solo punto della mappa
map-days = I giorni della mappa
map-previous = Giorno precedente
map-next = Giorno successivo
map-play = Riproduci
map-stop = Ferma
map-all = Mostra tutto
map-empty = Non si racconta nulla. È una lacuna in ciò che si sa, non un giorno tranquillo.
map-all-events = Tutti gli eventi, in ordine
map-zoom-in = Ingrandisci
map-zoom-out = Riduci
map-credit = Dati della mappa: { $credit }. Proiezione: { $projection }.
map-projection = Proiezione: { $projection }.
map-places = Luoghi sulla mappa
map-quiet = Luoghi senza eventi
map-elsewhere = Fuori dalla mappa
map-unplaced = Luoghi senza punto sulla mappa
map-unlocated = Eventi senza luogo
place-events-show = { $n ->
    [one] Mostra l’evento
   *[other] Mostra { $n } eventi
}
place-distance = { $direction ->
    [ne] { $distance } a nord-est di { $place }
    [e] { $distance } a est di { $place }
    [se] { $distance } a sud-est di { $place }
    [s] { $distance } a sud di { $place }
    [sw] { $distance } a sud-ovest di { $place }
    [w] { $distance } a ovest di { $place }
    [nw] { $distance } a nord-ovest di { $place }
   *[n] { $distance } a nord di { $place }
}
place-inside = { $n } con ciò che vi si trova
place-events = Che cosa è successo qui
place-facts = Il luogo in breve
place-within = Fa parte di
place-contains = Luoghi compresi
place-country = Paese
place-coordinates = Coordinate
place-precision = Precisione del punto
place-tz = Fuso orario
precision-exact = esatta
precision-building = l’edificio
precision-city = la città, non il punto esatto
precision-area = i dintorni del punto
precision-region = l’intera regione
precision-country = l’intero Paese
precision-guess = una stima
latitude-north = { $degrees }° N
latitude-south = { $degrees }° S
longitude-east = { $degrees }° E
longitude-west = { $degrees }° O
scale-km = { $n }{ "\u00A0" }km

## Figures and claims

claim-value = Cifra
claim-by = Chi lo dice, e per quando
claim-by-in = { $actor } ({ $source })
claim-source = Dove è scritto
claim-unattributed = la fonte stessa, senza nominare nessuno
claim-relayed = tramite
claims-show = { $n ->
    [one] L’affermazione in dettaglio
    [2] Le due affermazioni in dettaglio
   *[other] Le { $n } affermazioni in dettaglio
}
chart-label = { $n ->
    [one] { $measure }: { $n } affermazione
   *[other] { $measure }: { $n } affermazioni a confronto
}
chart-log = La scala è logaritmica.
chart-row = { $source }, { $date }: { $value }.
chart-row-undated = { $source }: { $value }.
# $measure: what is counted; $population: whom; $value: the figure in words
# Between two things that stand side by side: "residents, Vask"
separator = {", "}
colon = {": "}
claim-title = { $measure }, { $population }: { $value }
claim-title-plain = { $measure }: { $value }
spread-range = da { $low } a { $high }
spread-and-words = { $figures }, oppure «{ $words }»
spread-words = «{ $words }»

## Disagreements

conflicts = { $n ->
    [2] Le due contraddizioni
    [one] La contraddizione
   *[other] Le { $n } contraddizioni
}
conflict-between-sources = tra fonti
conflict-within-source = all’interno di una fonte
conflict-framing = una questione di prospettiva
severity-hard = Inconciliabile
severity-hard-about = Così come sono scritte, le affermazioni non possono essere tutte vere.
severity-soft = Spiegabile
severity-soft-about = Il momento, l’arrotondamento, l’ambito o la scelta delle parole possono spiegare la differenza.
assessment = La nostra lettura
conflict-events = { $n ->
    [one] Evento interessato
   *[other] Eventi interessati
}
conflict-figures = { $n ->
    [one] Cifra interessata
   *[other] Cifre interessate
}

## Corrections

correction-correction = Correzione
correction-update = Aggiornamento
correction-addition = Aggiunta
correction-name = { $kind }, { $date }
correction-title = { $kind }: { $names }{ $more ->
    [0] {""}
   *[other] {" "}e altri { $more }
}
corrections-here = Corretto qui
corrections-all = Tutte le correzioni e modifiche
corrections-feed = Feed delle correzioni
corrections-feed-title = { $site }: correzioni
field-when = Quando:
field-window = Ora del giorno:
field-where = Dove:
field-actors = Chi:
field-status = Certezza:
field-value = Cifra:
field-as-of = Data della cifra:
field-asserted-by = Chi lo dice:
field-relayed-by = Riferito da:
field-severity = Contraddizione:
field-statements = Affermazioni:
field-title = Titolo:
field-text = Testo:

## People and organisations

spellings = Nelle fonti:
actor-within = Fa parte di:
actor-contains = Ne fanno parte:
actor-same-as = Altrove:

## Sources

source = Fonte
source-facts = La fonte in breve
source-publisher = Editore
source-not-shown = non indicato nel testo
source-headline = Titolo
source-author = Firma
source-unsigned = non firmato
source-published = Pubblicazione
source-inferred = (dedotto, non stampato)
source-undated = senza data indicata
source-language = Lingua
source-length = Lunghezza
source-words = { $n ->
    [one] { $n } parola
   *[other] { $n } parole
}
source-paragraphs = { $n ->
    [one] { $n } paragrafo
   *[other] { $n } paragrafi
}
source-original = Originale
source-kind = Tipo
source-kind-article = articolo
source-kind-report = rapporto
source-kind-book = libro
source-kind-video = video
source-kind-dataset = insieme di dati
source-kind-interview = intervista
source-kind-post = post
source-archived = Copia archiviata
source-checksum = SHA-256 del testo:
source-uses = Uso su questo sito
source-actor = Per saperne di più
source-digest = Sintesi
source-digest-in = in { $language }
source-what-rests = Che cosa si basa su questa fonte
source-passages = Paragrafo per paragrafo
source-passages-intro = Che cosa dicono i paragrafi, con parole nostre, e che cosa si basa su di essi in questo sito. Sono contati nell’articolo così come è arrivato.
source-lines = I numeri dei paragrafi contano tutte le righe del testo così come è arrivato: { $n }.
source-parts = Brano per brano
source-parts-intro = Che cosa dice ogni brano, con parole nostre, e che cosa si basa su di esso in questo sito.
source-unused = non usati in questo sito
source-used-in = { $n ->
    [one] Usato in un punto
   *[other] Usato in { $n } punti
}
rights-digest = L’originale appartiene al suo editore. Questa sintesi è stata scritta per questo sito; nessuna frase dell’originale è ripetuta.
rights-digest-licensed = Questa sintesi è stata scritta per questo sito; nessuna frase dell’originale è ripetuta.
rights-excerpt = L’originale appartiene al suo editore. Quanto citato qui è un estratto.
rights-full = Il testo completo è riportato qui, come consentono i suoi diritti.
rights-full-unshown = I suoi diritti consentono il testo completo; qui non è riportato.
rights-quoted = Parole citate: { $quoted }.
rights-quoted-of = Parole citate: { $quoted } su { $all }.
source-origin = Proviene da
source-licence = Licenza
bibliography = Per i gestori di bibliografie
cite-page = Cita questa pagina
coverage = Che cosa poggia su che cosa
coverage-intro = Per la redazione: ciò che in questo sito non ha ancora sostegno, o ne ha poco.
coverage-uncited = Fonti su cui non poggia nulla
coverage-unlocated = Cifre le cui fonti non indicano alcun passo
coverage-single = Eventi che poggiano su una sola fonte
coverage-origin = Eventi le cui fonti hanno una stessa origine
coverage-unshown = Divergenze che nessuna pagina mostra
coverage-paragraphs = Paragrafi che nulla cita
coverage-none = Nessuno.

## Labels in the text that only assistive software reads out

table-name = Tabella { $number }
table-name-under = Tabella { $number }: { $heading }
task-done = Fatto
task-open = Da fare
footnotes = Note
footnote = Nota { $number }
footnote-return = Torna al richiamo { $mention } della nota { $number }

## Notes in the text

note-note = Contesto, non dalle fonti
note-tip = Suggerimento
note-important = Importante
note-warning = Avvertenza
note-caution = Attenzione

## Printing

print-source = Stampato da

## Dates

# A date with how sure it is; used alone, and inside the messages below.
# $date: the date. $precision: its kind. $certainty: plain, uncertain, about or about-uncertain.
date-part = { $certainty ->
    [uncertain] forse { $date }
    [about] { $date } circa
    [about-uncertain] forse { $date } circa
   *[plain] { $date }
}
# $decade: its first year, "1990". $start: the same as a number, to choose by.
date-decade = anni { $decade }
date-decade-short = anni { $decade }
# $century: its number, 20. $start: its first year, "1900".
date-century = { date-century-number } secolo
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
   *[other] { $century }º
}
date-some = { $precision ->
    [month] { $date } (giorno esatto ignoto)
   *[year] { $date } (data esatta ignota)
}
date-span = { $precision ->
    [day] { $range }
    [month] { $range }
    [year] { $range }
   *[other] { $start } – { $end }
}
# $start, $end: made with date-part.
# $precision: the kind of the date
date-from = { $start } e dopo
# $precision: the kind of the date
date-until = { $end } e prima
# $precision: the kind of the date
date-from-unknown-end = inizio: { $start } (fine ignota)
# $precision: the kind of the date
date-until-unknown-start = fine: { $end } (inizio ignoto)
date-choice-range = { $precision ->
    [day] uno dei giorni { $range }
   *[other] { $start } – { $end } (data esatta ignota)
}
date-choice-before = { $precision ->
    [month] al più tardi in { $date }
   *[other] { $date } o prima
}
# On this date or a later one. $date: made with date-part. $precision: its kind.
date-choice-after = { $date } o dopo

## Numbers

number-about = circa { $value }
number-nearly = quasi { $value }
number-just-under = poco meno di { $value }
number-just-over = poco più di { $value }
number-at-least = almeno { $value }
number-more-than = più di { $value }
number-up-to = fino a { $value }
number-under = meno di { $value }
number-last = { $value } alla fine
number-several = diversi
number-few = pochi
number-tens = decine
    .before-unit = decine di
number-several-tens = diverse decine
    .before-unit = diverse decine di
number-dozens = decine
    .before-unit = decine di
number-several-dozen = diverse decine
    .before-unit = diverse decine di
number-hundreds = centinaia
    .before-unit = centinaia di
number-countless = innumerevoli
number-most = la maggior parte
    .before-unit = la maggior parte di
number-manifold = molti
number-percent = { $value }%

## Projections

projection-albers = conica equivalente di Albers, paralleli { $south } e { $north }, meridiano { $meridian }
projection-lambert-conformal = conica conforme di Lambert, paralleli { $south } e { $north }, meridiano { $meridian }
projection-cylindrical = cilindrica equivalente, parallelo { $parallel }, meridiano { $meridian }
projection-azimuthal = azimutale equivalente di Lambert, meridiano { $meridian }

## Data

data = Dati
data-intro = I dati di questo sito, in tabelle per fogli di calcolo e programmi. Ogni riga nomina le sue fonti; le cifre rivali ci sono tutte.
data-files = File
data-all-languages = In tutte le lingue
data-format = CSV: UTF-8, virgole tra le colonne, | tra più valori; le colonne che vanno insieme danno i loro nello stesso ordine. Un testo che i fogli di calcolo prenderebbero per una formula è preceduto da un apostrofo. Una cella vuota: non noto, o non detto.
data-cite = Come citare
data-version = Versione
data-columns = Che cosa contengono le colonne
data-size = { $n } kB
data-id = identificativo permanente, con cui altre righe la nominano
data-edtf = in EDTF: ? incerto, ~ circa, [A..B] un giorno da A a B, A/B tutto il tempo da A a B
data-earliest = non prima di
data-latest = non dopo
data-main = un evento principale del giorno
data-where-prec = precisione secondo l’UCDP: 1 il luogo, 2 l’area intorno, 4 una regione, 6 un paese
data-roles = il loro ruolo, nello stesso ordine
data-sources = le fonti su cui si basa
data-locators = i passi di queste fonti, nello stesso ordine
data-added = quando questo sito ne ha parlato per la prima volta
data-updated = quando questo sito l’ha modificato l’ultima volta
data-cited = le fonti che le parole di questa riga citano
data-language = lingua delle parole di questa riga
data-url = la sua pagina su questo sito
data-rivals = le affermazioni con lo stesso valore sono rivali
data-measure = che cosa si conta
data-population = chi si conta
data-value = il numero, dove c’è
data-low = il numero più basso che l’affermazione ammette
data-high = il numero più alto che l’affermazione ammette
data-qualifier = come va inteso il numero, o una parola al suo posto
data-unit = unità
data-short = titolo breve, come nei riferimenti
