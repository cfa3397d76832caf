### Strings of the theme, in Spanish. Not yet reviewed by a native speaker. What the arguments mean stands in en.ftl.

## Frame

skip-link = Ir al contenido
menu = Menú
main-navigation = Navegación principal
footer-navigation = Más en este sitio
languages = Idiomas
language-button = Idioma: { $language }
language-choose = Elegir idioma
language-untranslated = (aún sin traducir)
licence-intro = Textos y datos:
feed = Canal Atom
feed-title = { $site }: capítulos y acontecimientos
made-with = Hecho con { $generator }

## Languages and fallback

fallback-page = Esta página aún no está traducida. La está leyendo en { $language }.
fallback-original = Ver el original
language-unfinished = La traducción al español aún no está terminada. Lo que falta aparece en otro idioma.
borrowed-from = texto en { $language }
link-language = (en { $language })
translation-person = Traducido del { $language }.
translation-machine = Traducido del { $language } por una máquina. Ninguna persona ha revisado la traducción.
translation-machine-reviewed = Traducido del { $language } por una máquina.
translation-unsaid = Traducido del { $language }.
translation-reviewed = Revisado por { $name }.
translation-reviewed-on = Revisado por { $name } ({ $date }).
translation-stale = El original ha cambiado desde entonces.
translation-original = Leer el original

## Pages

toc = En esta página
reading-time = { $n ->
    [one] { $n } minuto de lectura
   *[other] { $n } minutos de lectura
}
published = Publicación: { $date }
updated = Actualización: { $date }
heading-link = Enlace a esta sección
chapter = Capítulos
chapter-previous = Capítulo anterior
chapter-next = Capítulo siguiente
mentioned-in = Más sobre esto en
not-found = Esta página no existe
not-found-text = Quizá la dirección esté mal escrita o la página haya cambiado de dirección.
not-found-home = Ir a la portada
moved = Esta página ha cambiado de dirección

## Front page

home-story = La historia en breve
home-figures = Lo que cuentan las fuentes
home-figures-intro = Detrás de cada cifra hay alguien. Cuando las afirmaciones difieren, se muestran todas y no se elige ninguna.
home-figures-all = Todas las cifras y quién las dio
home-recent = Lo que ocurrió
home-recent-all = { $n ->
    [one] La cronología con su único acontecimiento
   *[other] Toda la cronología, con { $n } acontecimientos
}
home-map = Dónde ocurrió
home-map-all = { $n ->
    [one] El mapa con su único lugar
   *[other] El mapa con los { $n } lugares
}
home-chapters = Capítulos

## Counts

count-events = { $n ->
    [one] { $n }{ "\u00A0" }acontecimiento
   *[other] { $n }{ "\u00A0" }acontecimientos
}
count-places = { $n ->
    [one] { $n } lugar
   *[other] { $n } lugares
}
count-claims = { $n ->
    [one] { $n } afirmación
   *[other] { $n } afirmaciones
}
count-sources = { $n ->
    [one] { $n } fuente
   *[other] { $n } fuentes
}
count-source-languages = { $n ->
    [one] en { $n } idioma
   *[other] en { $n } idiomas
}
count-conflicts = { $n ->
    [one] { $n } contradicción
   *[other] { $n } contradicciones
}
count-terms = { $n ->
    [one] { $n } término
   *[other] { $n } términos
}
count-uses = { $n ->
    [one] citada una vez
   *[other] citada { $n } veces
}

## References and citations

references = Referencias
whole-source = en su conjunto
back-to-text = Volver a la mención { $mention } de la referencia { $number }
back-to-text-many = Volver a las { $n } menciones de la referencia { $number }
according-to = según { $name }
as-printed = textualmente:

locator-para = párrafo{ "\u00A0" }{ $n }
locator-paras = párrafos{ "\u00A0" }{ $list }
locator-page = página{ "\u00A0" }{ $n }
locator-pages = páginas{ "\u00A0" }{ $list }
locator-section = sección{ "\u00A0" }{ $n }
locator-sections = secciones{ "\u00A0" }{ $list }
locator-figure = figura{ "\u00A0" }{ $n }
locator-figures = figuras{ "\u00A0" }{ $list }
locator-table = tabla{ "\u00A0" }{ $n }
locator-tables = tablas{ "\u00A0" }{ $list }
locator-time = minuto{ "\u00A0" }{ $n }
locator-times = minutos{ "\u00A0" }{ $list }
locator-time-range = de { $from } a { $to }
locator-range = { $from } a { $to }

## Events

when = Cuándo
where = Dónde
who = Quién
not-located = Las fuentes no mencionan ningún lugar
status = Grado de certeza
status-established = Confirmado
status-established-about = Dos o más fuentes coinciden en lo esencial, con independencia unas de otras.
status-reported = Según una fuente
status-reported-about = Al menos una fuente informa de ello; ninguna otra lo confirma de forma independiente.
status-disputed = En disputa
status-disputed-about = Las fuentes se contradicen, o se basa en rumores de los que ellas mismas dudan.
event-sources = { $n ->
    [one] Fuente
   *[other] Fuentes
}
event-facts = El acontecimiento en breve
event-note = Cómo se sabe
event-figures = Cifras relacionadas
event-conflicts = Dónde discrepan las fuentes
event-related = El mismo día o en el mismo lugar
event = Acontecimientos
event-previous = Antes
event-next = Después
events-box = En la cronología

role-site = en el lugar mismo
role-origin = origen
role-destination = destino

event-window = { $times }, { $zone }, { $offset }
event-window-short = { $times }, { $clocks }
event-window-local = { $times }
event-time = { $time }
hour-about = hacia las { $time }
hour-early-hours = de madrugada
hour-morning = por la mañana
hour-midday = al mediodía
hour-afternoon = por la tarde
hour-evening = al anochecer
hour-night = por la noche
utc-offset = UTC{ $offset }

## Timeline

group-before = Antes
group-after = Después
group-undated = Sin fecha
group-vague = { $span }, día desconocido
day = Días
day-previous = Día anterior del que se cuenta algo
day-next = Día siguiente del que se cuenta algo
day-description = { $day }: { $events }
day-figures = Cifras de este día
day-timed = A una hora conocida
day-untimed = Ese día, hora desconocida
day-on = Ese día
day-perhaps = Quizá ese día
day-going-on = En curso
strip-perhaps = quizá ese día: { $n }
strip-going-on = en curso: { $n }
event-more = Más sobre este acontecimiento
known = Lo que se sabía, día a día
known-title = Lo publicado hasta el { $day }
known-intro = Todo cuenta desde el día en que salió la primera fuente que lo cuenta y, si ese día no es seguro, desde el último posible; una cifra cuyas fuentes no tienen fecha, desde el día para el que se da.
known-previous = Antes
known-next = Después
known-day = Lo que pasó ese día
known-new = nuevo
known-so-far = Se conocían hasta entonces: { $n } de { $total }
known-events = Acontecimientos contados por primera vez
known-figures = Las cifras en ese momento
known-conflicts = Contradicciones nuevas
known-untold = Lo que ya había ocurrido y aún no se había contado
known-later-conflicts = Contradicciones que aún no existían
group-span = Durante varios días
axis-label = Los acontecimientos por día y tipo
timeline-skip = Ir a los acontecimientos
key-kinds = Tipos de acontecimientos
key-status = Grado de certeza
key-dates = Qué certeza tiene el día
key-dates-about = Una fecha en cursiva no es segura: posible, aproximada o uno entre varios días.
filter-label = Filtrar la cronología
filter-kind = Tipo
filter-place = Lugar
filter-actor = Quién
filter-role = Papel
filter-day = Día
filter-source = Fuente
filter-all = Todos
filter-reset = Mostrar todo
filter-words = Buscar texto
filter-none = Ningún acontecimiento cumple todo esto. Quite un filtro o borre el texto buscado.
filter-shown = Acontecimientos mostrados: { $shown } de { $total }

## Map and places

map-label = { $n ->
    [one] Mapa con { $n } lugar marcado
   *[other] Mapa con { $n } lugares marcados
}
marker-description = { $place }: { $n ->
    [one] { $n } acontecimiento
   *[other] { $n } acontecimientos
}
map-key = Cada signo es un acontecimiento, con el color y la forma de su tipo. El número de un círculo cuenta los acontecimientos cuyos signos no caben: los de lugares demasiado próximos para distinguirlos o los de un solo lugar; un círculo rayado quiere decir: en algún punto de esta zona.
map-key-circle = Un círculo sin trama alrededor de un lugar muestra con qué exactitud se conoce.
map-chips = Sin un punto propio en este mapa
map-days = Los días del mapa
map-previous = Día anterior
map-next = Día siguiente
map-play = Reproducir
map-stop = Detener
map-all = Mostrar todo
map-empty = No consta nada. Es una laguna en lo que se sabe, no un día tranquilo.
map-all-events = Todos los acontecimientos, en orden
map-zoom-in = Acercar
map-zoom-out = Alejar
map-credit = Datos del mapa: { $credit }. Proyección: { $projection }.
map-projection = Proyección: { $projection }.
map-places = Lugares en el mapa
map-quiet = Lugares sin acontecimientos
map-elsewhere = Fuera del mapa
map-unplaced = Lugares sin punto en el mapa
map-unlocated = Acontecimientos sin lugar
place-events-show = { $n ->
    [one] Mostrar el acontecimiento
   *[other] Mostrar { $n } acontecimientos
}
place-distance = { $direction ->
    [ne] { $distance } al noreste de { $place }
    [e] { $distance } al este de { $place }
    [se] { $distance } al sureste de { $place }
    [s] { $distance } al sur de { $place }
    [sw] { $distance } al suroeste de { $place }
    [w] { $distance } al oeste de { $place }
    [nw] { $distance } al noroeste de { $place }
   *[n] { $distance } al norte de { $place }
}
place-inside = { $n } contando lo que hay dentro
place-events = Lo que ocurrió aquí
place-facts = El lugar en breve
place-within = Forma parte de
place-contains = Lugares que incluye
place-country = País
place-coordinates = Coordenadas
place-precision = Precisión del punto
place-tz = Zona horaria
precision-exact = exacta
precision-building = el edificio
precision-city = la ciudad, no el punto exacto
precision-area = los alrededores del punto
precision-region = toda la región
precision-country = todo el país
precision-guess = una conjetura
latitude-north = { $degrees }° N
latitude-south = { $degrees }° S
longitude-east = { $degrees }° E
longitude-west = { $degrees }° O
scale-km = { $n }{ "\u00A0" }km

## Figures and claims

claim-value = Cifra
claim-by = Quién lo dice y para cuándo
claim-by-in = { $actor } ({ $source })
claim-source = Dónde figura
claim-unattributed = la propia fuente, sin nombrar a nadie
claim-relayed = a través de:
claims-show = { $n ->
    [one] La afirmación en detalle
    [2] Las dos afirmaciones en detalle
   *[other] Las { $n } afirmaciones en detalle
}
chart-label = { $n ->
    [one] { $measure }: { $n } afirmación
   *[other] { $measure }: { $n } afirmaciones comparadas
}
chart-log = La escala es logarítmica.
chart-row = { $source }, { $date }: { $value }.
chart-row-undated = { $source }: { $value }.
# $measure: what is counted; $population: whom; $value: the figure in words
# Between two things that stand side by side: "residents, Vask"
separator = {", "}
colon = {": "}
claim-title = { $measure }, { $population }: { $value }
claim-title-plain = { $measure }: { $value }
spread-range = { $sides ->
    [numbers] { $low } a { $high }
   *[words] de { $low } a { $high }
}
spread-and-words = { $figures }, o bien «{ $words }»
spread-words = «{ $words }»

## Disagreements

conflicts = { $n ->
    [2] Las dos contradicciones
    [one] La contradicción
   *[other] Las { $n } contradicciones
}
conflict-between-sources = entre fuentes
conflict-within-source = dentro de una misma fuente
conflict-framing = cuestión de enfoque
severity-hard = Irreconciliable
severity-hard-about = Tal como están escritas, las afirmaciones no pueden ser todas ciertas.
severity-soft = Explicable
severity-soft-about = El momento, el redondeo, el alcance o la elección de palabras pueden explicar la diferencia.
assessment = Nuestra lectura
conflict-events = { $n ->
    [one] Acontecimiento afectado
   *[other] Acontecimientos afectados
}
conflict-figures = { $n ->
    [one] Cifra afectada
   *[other] Cifras afectadas
}

## Corrections

correction-correction = Corrección
correction-update = Actualización
correction-addition = Añadido
correction-name = { $kind }, { $date }
correction-title = { $kind }: { $names }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
}
corrections-here = Corregido aquí
corrections-all = Todas las correcciones y cambios
corrections-feed = Canal con las correcciones
corrections-feed-title = { $site }: correcciones
field-when = Cuándo:
field-window = Hora del día:
field-where = Dónde:
field-actors = Quién:
field-status = Certeza:
field-value = Cifra:
field-as-of = Fecha de la cifra:
field-asserted-by = Quién lo dice:
field-relayed-by = Transmitido por:
field-severity = Contradicción:
field-statements = Declaraciones:
field-title = Titular:
field-text = Texto:

## People and organisations

spellings = En las fuentes:
actor-within = Pertenece a:
actor-contains = Incluye:
actor-same-as = En otros sitios:

## Sources

source = Fuente
source-facts = La fuente en breve
source-publisher = Publicado por
source-not-shown = no consta en el texto
source-headline = Titular
source-author = Autoría
source-unsigned = sin firma
source-published = Publicación
source-inferred = (deducido, no impreso)
source-undated = sin fecha impresa
source-language = Idioma
source-length = Extensión
source-words = { $n ->
    [one] { $n } palabra
   *[other] { $n } palabras
}
source-paragraphs = { $n ->
    [one] { $n } párrafo
   *[other] { $n } párrafos
}
source-original = Original
source-kind = Tipo
source-kind-article = artículo
source-kind-report = informe
source-kind-book = libro
source-kind-video = vídeo
source-kind-dataset = conjunto de datos
source-kind-interview = entrevista
source-kind-post = publicación
source-archived = Copia archivada
source-checksum = SHA-256 del texto:
source-uses = Usos en este sitio
source-actor = Más información
source-digest = Resumen
source-digest-in = en { $language }
source-what-rests = Lo que se basa en ella
source-passages = Párrafo por párrafo
source-passages-intro = Lo que dicen los párrafos, con nuestras palabras, y lo que en este sitio se apoya en ellos. Se cuentan en el artículo tal como llegó.
source-lines = Los números de los párrafos cuentan todas las líneas del texto tal como llegó: { $n }.
source-parts = Pasaje por pasaje
source-parts-intro = Lo que dice cada pasaje, con nuestras palabras, y lo que en este sitio se apoya en él.
source-unused = no se usa en este sitio
source-used-in = { $n ->
    [one] Usado una vez
   *[other] Usado { $n } veces
}
rights-digest = El original pertenece a quien lo publicó. Este resumen se escribió para este sitio; no reproduce ninguna frase del original.
rights-digest-licensed = Este resumen se escribió para este sitio; no reproduce ninguna frase del original.
rights-excerpt = El original pertenece a quien lo publicó. Lo que se cita aquí es un fragmento.
rights-full = El texto completo se muestra aquí, como permiten sus derechos.
rights-full-unshown = Sus derechos permiten el texto completo; no se muestra aquí.
rights-quoted = Palabras citadas: { $quoted }.
rights-quoted-of = Palabras citadas: { $quoted } de { $all }.
source-origin = Procede de
source-licence = Licencia
bibliography = Para gestores de referencias
cite-page = Citar esta página
coverage = Qué se apoya en qué
coverage-intro = Para la redacción: lo que en este sitio aún no tiene apoyo, o tiene poco.
coverage-uncited = Fuentes en las que no se apoya nada
coverage-unlocated = Cifras cuyas fuentes no indican ningún pasaje
coverage-single = Acontecimientos que se apoyan en una sola fuente
coverage-origin = Acontecimientos cuyas fuentes tienen un mismo origen
coverage-unshown = Contradicciones que ninguna página muestra
coverage-paragraphs = Párrafos que no se citan en ninguna parte
coverage-none = Nada.

## Labels in the text that only assistive software reads out

table-name = Tabla { $number }
table-name-under = Tabla { $number }: { $heading }
task-done = Hecho
task-open = Pendiente
footnotes = Notas al pie
footnote = Nota al pie { $number }
footnote-return = Volver a la mención { $mention } de la nota { $number }

## Notes in the text

note-note = Contexto, no procede de las fuentes
note-tip = Consejo
note-important = Importante
note-warning = Advertencia
note-caution = Precaución

## Printing

print-source = Impreso desde

## Dates

date-part = { $place ->
    [alone] { date-alone }
   *[within] { date-within }
}
date-alone = { $certainty ->
    [uncertain] quizá { $date }
    [about] hacia { date-definite }
    [about-uncertain] quizá hacia { date-definite }
   *[plain] { $date }
}
# Behind the words of a span, which have the article: "desde el 25 de marzo aproximadamente"
date-within = { $certainty ->
    [uncertain] { $date } (quizá)
    [about] { $date } aproximadamente
    [about-uncertain] { $date } aproximadamente (quizá)
   *[plain] { $date }
}
# Only for date-part: days and decades have an article after "hacia".
# $place: alone, or within a phrase.
date-definite = { $precision ->
    [day] el { $date }
    [time] el { $date }
    [century] el { $date }
    [decade] los { $date }
   *[other] { $date }
}
# $decade: its first year, "1990". $start: the same as a number, to choose by.
date-decade = años { $decade }
date-decade-short = años { $decade }
# $century: its number, 20. $start: its first year, "1900".
date-century = siglo { date-century-number }
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
   *[other] { $century }
}
date-some = { $precision ->
    [month] algún día de { $date }
   *[year] algún momento de { $date }
}
date-span = { $precision ->
    [day] { $range }
    [days] del { $start } al { $end }
    [month] { $range }
    [year] de { $start } a { $end }
   *[other] { $start } – { $end }
}
# $start, $end: made with date-part.
date-from = { $precision ->
    [day] desde el { $start }
    [time] desde el { $start }
    [century] desde el { $start }
    [decade] desde los { $start }
   *[other] desde { $start }
}
date-until = { $precision ->
    [day] hasta el { $end }
    [time] hasta el { $end }
    [century] hasta el { $end }
    [decade] hasta los { $end }
   *[other] hasta { $end }
}
date-from-unknown-end = { date-from } (final desconocido)
date-until-unknown-start = { date-until } (inicio desconocido)
date-choice-range = { $precision ->
    [day] uno de los días { $range }
    [month] algún momento de { $start } a { $end }
    [year] algún momento de { $start } a { $end }
   *[other] { $start } – { $end } (fecha exacta desconocida)
}
date-choice-before = { $precision ->
    [day] el { $date } a más tardar
    [time] el { $date } a más tardar
    [month] en { $date } a más tardar
    [year] en { $date } a más tardar
   *[other] { $date } o antes
}
# On this date or a later one. $date: made with date-part. $precision: its kind.
date-choice-after = { $date } o después

## Numbers

number-about = cerca de { $value }
number-nearly = casi { $value }
number-just-under = algo menos de { $value }
number-just-over = algo más de { $value }
number-at-least = al menos { $value }
number-more-than = más de { $value }
number-up-to = hasta { $value }
number-under = menos de { $value }
number-last = { $value } al final
number-several = varios
number-few = unos pocos
number-tens = decenas
    .before-unit = decenas de
number-several-tens = varias decenas
    .before-unit = varias decenas de
number-dozens = decenas
    .before-unit = decenas de
number-several-dozen = varias decenas
    .before-unit = varias decenas de
number-hundreds = cientos
    .before-unit = cientos de
number-countless = incontables
number-most = la mayoría
    .before-unit = la mayoría de
number-manifold = muchos
number-percent = { $value }{ "\u00A0" }%

## Projections

projection-albers = cónica equivalente de Albers, paralelos { $south } y { $north }, meridiano { $meridian }
projection-lambert-conformal = cónica conforme de Lambert, paralelos { $south } y { $north }, meridiano { $meridian }
projection-cylindrical = cilíndrica equivalente, paralelo { $parallel }, meridiano { $meridian }
projection-azimuthal = acimutal equivalente de Lambert, meridiano { $meridian }

## Data

data = Datos
data-intro = Los registros de este sitio, como tablas para hojas de cálculo y programas. Cada fila nombra sus fuentes; las cifras rivales están todas.
data-files = Archivos
data-all-languages = En todos los idiomas
data-format = CSV: UTF-8, comas entre columnas, | entre varios valores; las columnas que van juntas dan los suyos en el mismo orden. Un texto que las hojas de cálculo tomarían por fórmula lleva un apóstrofo delante. Una celda vacía: no se sabe o no se dice.
data-cite = Cómo citar
data-version = Versión
data-columns = Qué contienen las columnas
data-size = { $n } kB
data-id = identificador permanente, con el que otras filas la nombran
data-edtf = en EDTF: ? incierto, ~ aproximado, [A..B] algún día de A a B, A/B todo el tiempo de A a B
data-earliest = no antes de
data-latest = no después de
data-main = un acontecimiento principal de su día
data-where-prec = precisión según UCDP: 1 el lugar, 2 sus alrededores, 4 una región, 6 un país
data-roles = su parte en ello, en el mismo orden
data-sources = las fuentes en que se apoya
data-locators = los pasajes de esas fuentes, en el mismo orden
data-added = cuándo lo contó este sitio por primera vez
data-updated = cuándo lo cambió este sitio por última vez
data-cited = las fuentes citadas en el texto de esta fila
data-language = idioma del texto de esta fila
data-url = su página en este sitio
data-rivals = las afirmaciones con el mismo valor son rivales
data-measure = qué se cuenta
data-population = a quiénes se cuenta
data-value = el número, si lo hay
data-low = el número más bajo que admite la afirmación
data-high = el número más alto que admite la afirmación
data-qualifier = cómo se entiende el número, o una palabra en su lugar
data-unit = unidad
data-short = título corto, como en las referencias
