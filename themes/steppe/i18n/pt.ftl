### Strings of the theme, in Portuguese (as in Brazil). Not yet reviewed by a native speaker. What the arguments mean stands in en.ftl.

## Frame

skip-link = Ir para o conteúdo
menu = Menu
main-navigation = Navegação principal
footer-navigation = Mais neste site
languages = Idiomas
language-button = Idioma: { $language }
language-choose = Escolher idioma
language-untranslated = (ainda não traduzido)
licence-intro = Textos e dados:
feed = Feed Atom
feed-title = { $site }: capítulos e acontecimentos
made-with = Feito com { $generator }

## Languages and fallback

fallback-page = Esta página ainda não foi traduzida. O texto a seguir está em { $language }.
fallback-original = Ver o original
language-unfinished = A tradução para português ainda não está concluída. O que falta aparece noutra língua.
borrowed-from = texto em { $language }
link-language = (em { $language })
translation-person = Traduzido do { $language }.
translation-machine = Traduzido do { $language } por máquina. Nenhuma pessoa revisou a tradução.
translation-machine-reviewed = Traduzido do { $language } por máquina.
translation-unsaid = Traduzido do { $language }.
translation-reviewed = Revisado por { $name }.
translation-reviewed-on = Revisado por { $name } ({ $date }).
translation-stale = O original mudou desde então.
translation-original = Ler o original

## Pages

toc = Nesta página
reading-time = { $n ->
    [one] { $n } minuto de leitura
   *[other] { $n } minutos de leitura
}
published = Publicação: { $date }
updated = Atualização: { $date }
heading-link = Link para esta seção
chapter = Capítulos
chapter-previous = Capítulo anterior
chapter-next = Próximo capítulo
mentioned-in = Mais sobre isto em
not-found = Esta página não existe
not-found-text = Talvez o endereço esteja errado ou a página tenha mudado de lugar.
not-found-home = Ir para a página inicial
moved = Esta página mudou de lugar

## Front page

home-story = A história em resumo
home-figures = O que as fontes contam
home-figures-intro = Por trás de cada número há alguém. Onde as afirmações divergem, todas são mostradas e nenhuma é escolhida.
home-figures-all = Todos os números e quem os informou
home-recent = O que aconteceu
home-recent-all = { $n ->
    [one] A linha do tempo e seu acontecimento
   *[other] Toda a linha do tempo, com { $n } acontecimentos
}
home-map = Onde aconteceu
home-map-all = { $n ->
    [one] O mapa com { $n } lugar
   *[other] O mapa com os { $n } lugares
}
home-chapters = Capítulos

## Counts

count-events = { $n ->
    [one] { $n }{ "\u00A0" }acontecimento
   *[other] { $n }{ "\u00A0" }acontecimentos
}
count-places = { $n ->
    [one] { $n } lugar
   *[other] { $n } lugares
}
count-claims = { $n ->
    [one] { $n } afirmação
   *[other] { $n } afirmações
}
count-sources = { $n ->
    [one] { $n } fonte
   *[other] { $n } fontes
}
count-source-languages = { $n ->
    [one] em { $n } idioma
   *[other] em { $n } idiomas
}
count-conflicts = { $n ->
    [one] { $n } contradição
   *[other] { $n } contradições
}
count-terms = { $n ->
    [one] { $n } termo
   *[other] { $n } termos
}
count-uses = { $n ->
    [one] citada { $n } vez
   *[other] citada { $n } vezes
}

## References and citations

references = Referências
whole-source = no seu conjunto
back-to-text = Voltar à menção { $mention } da referência { $number }
back-to-text-many = Voltar às { $n } menções da referência { $number }
according-to = segundo { $name }
as-printed = textualmente:

locator-para = parágrafo{ "\u00A0" }{ $n }
locator-paras = parágrafos{ "\u00A0" }{ $list }
locator-page = página{ "\u00A0" }{ $n }
locator-pages = páginas{ "\u00A0" }{ $list }
locator-section = secção{ "\u00A0" }{ $n }
locator-sections = secções{ "\u00A0" }{ $list }
locator-figure = figura{ "\u00A0" }{ $n }
locator-figures = figuras{ "\u00A0" }{ $list }
locator-table = tabela{ "\u00A0" }{ $n }
locator-tables = tabelas{ "\u00A0" }{ $list }
locator-time = minuto{ "\u00A0" }{ $n }
locator-times = minutos{ "\u00A0" }{ $list }
locator-time-range = de { $from } a { $to }
locator-range = { $from } a { $to }

## Events

when = Quando
where = Onde
who = Quem
not-located = As fontes não citam nenhum lugar
status = Grau de certeza
status-established = Confirmado
status-established-about = Duas ou mais fontes concordam no essencial, independentemente umas das outras.
status-reported = Relatado
status-reported-about = Pelo menos uma fonte o relata; nenhuma outra o confirma de forma independente.
status-disputed = Contestado
status-disputed-about = As fontes se contradizem, ou ele se baseia em rumores de que elas mesmas duvidam.
event-sources = { $n ->
    [one] Fonte
   *[other] Fontes
}
event-facts = O acontecimento em resumo
event-note = Como se sabe disso
event-figures = Números relacionados
event-conflicts = Onde as fontes divergem
event-related = No mesmo dia ou no mesmo lugar
event = Acontecimentos
event-previous = Antes
event-next = Depois
events-box = Na linha do tempo

role-site = no próprio local
role-origin = origem
role-destination = destino

event-window = { $times }, { $zone }, { $offset }
event-window-short = { $times }, { $clocks }
event-window-local = { $times }
event-time = { $time }
hour-about = por volta das { $time }
hour-early-hours = de madrugada
hour-morning = de manhã
hour-midday = ao meio-dia
hour-afternoon = à tarde
hour-evening = ao anoitecer
hour-night = à noite
utc-offset = UTC{ $offset }

## Timeline

group-before = Antes
group-after = Depois
group-undated = Sem data
group-vague = { $span }, dia desconhecido
day = Dias
day-previous = Dia anterior de que se fala
day-next = Dia seguinte de que se fala
day-description = { $day }: { $events }
day-figures = Números deste dia
day-timed = A uma hora conhecida
day-untimed = Nesse dia, hora desconhecida
day-on = Nesse dia
day-perhaps = Talvez nesse dia
day-going-on = Em curso
strip-perhaps = talvez nesse dia: { $n }
strip-going-on = em curso: { $n }
event-more = Mais sobre este acontecimento
known = O que se sabia, dia a dia
known-title = O que tinha sido noticiado até { $day }
known-intro = Tudo conta a partir do dia em que saiu a primeira fonte que o conta e, se esse dia não é certo, a partir do último possível; um número cujas fontes não têm data, a partir do dia para que é dado.
known-previous = Antes
known-next = Depois
known-day = O que aconteceu nesse dia
known-new = novo
known-so-far = Conhecido até então: { $n } de { $total }
known-events = Acontecimentos noticiados pela primeira vez
known-figures = Os números nesse momento
known-conflicts = Contradições que surgem
known-untold = Já acontecido, ainda não noticiado
known-later-conflicts = Contradições que ainda não existiam
group-span = Por vários dias
axis-label = Os acontecimentos por dia e tipo
timeline-skip = Ir para os acontecimentos
key-kinds = Tipos de acontecimentos
key-status = Grau de certeza
key-dates = Até que ponto o dia é certo
key-dates-about = Uma data em itálico não é certa: possível, aproximada ou um de vários dias.
filter-label = Filtrar a linha do tempo
filter-kind = Tipo
filter-place = Lugar
filter-actor = Quem
filter-role = Papel
filter-day = Dia
filter-source = Fonte
filter-all = Todos
filter-reset = Mostrar tudo
filter-words = Palavras
filter-none = Nenhum acontecimento corresponde a tudo isto. Retire um filtro ou apague as palavras.
filter-shown = Acontecimentos mostrados: { $shown } de { $total }

## Map and places

map-label = { $n ->
    [one] Mapa com { $n } lugar marcado
   *[other] Mapa com { $n } lugares marcados
}
marker-description = { $place }: { $n ->
    [one] { $n } acontecimento
   *[other] { $n } acontecimentos
}
map-key = Cada sinal é um acontecimento, com a cor e a forma do seu tipo. Um número num círculo conta os acontecimentos cujos sinais não têm espaço: de lugares demasiado próximos para se distinguirem, ou de um só lugar; um círculo tracejado significa: algures aqui.
map-key-circle = Um círculo sem trama à volta de um lugar mostra com que exatidão é conhecido.
map-chips = Sem um ponto único neste mapa
map-days = Os dias do mapa
map-previous = Dia anterior
map-next = Dia seguinte
map-play = Reproduzir
map-stop = Parar
map-all = Mostrar tudo
map-empty = Nada é contado. É uma lacuna no que se sabe, não um dia calmo.
map-all-events = Todos os acontecimentos, por ordem
map-zoom-in = Aproximar
map-zoom-out = Afastar
map-credit = Dados do mapa: { $credit }. Projeção: { $projection }.
map-projection = Projeção: { $projection }.
map-places = Lugares no mapa
map-quiet = Lugares sem acontecimentos
map-elsewhere = Fora do mapa
map-unplaced = Lugares sem ponto no mapa
map-unlocated = Acontecimentos sem lugar
place-events-show = { $n ->
    [one] Mostrar o acontecimento
   *[other] Mostrar { $n } acontecimentos
}
place-distance = { $direction ->
    [ne] { $distance } a nordeste de { $place }
    [e] { $distance } a leste de { $place }
    [se] { $distance } a sudeste de { $place }
    [s] { $distance } a sul de { $place }
    [sw] { $distance } a sudoeste de { $place }
    [w] { $distance } a oeste de { $place }
    [nw] { $distance } a noroeste de { $place }
   *[n] { $distance } a norte de { $place }
}
place-inside = { $n } com o que fica dentro
place-events = O que aconteceu aqui
place-facts = O lugar em resumo
place-within = Faz parte de
place-contains = Lugares incluídos
place-country = País
place-coordinates = Coordenadas
place-precision = Precisão do ponto
place-tz = Fuso horário
precision-exact = exata
precision-building = o edifício
precision-city = a cidade, não o local exato
precision-area = os arredores do ponto
precision-region = toda a região
precision-country = todo o país
precision-guess = uma suposição
latitude-north = { $degrees }° N
latitude-south = { $degrees }° S
longitude-east = { $degrees }° L
longitude-west = { $degrees }° O
scale-km = { $n }{ "\u00A0" }km

## Figures and claims

claim-value = Número
claim-by = Quem diz, e para quando
claim-by-in = { $actor } ({ $source })
claim-source = Onde está escrito
claim-unattributed = a própria fonte, sem citar ninguém
claim-relayed = por meio de:
claims-show = { $n ->
    [one] A afirmação em detalhe
    [2] As duas afirmações em detalhe
   *[other] As { $n } afirmações em detalhe
}
chart-label = { $n ->
    [one] { $measure }: { $n } afirmação
   *[other] { $measure }: { $n } afirmações comparadas
}
chart-log = A escala é logarítmica.
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
spread-and-words = { $figures }, ou “{ $words }”
spread-words = “{ $words }”

## Disagreements

conflicts = { $n ->
    [2] As duas contradições
    [one] A contradição
   *[other] As { $n } contradições
}
conflict-between-sources = entre fontes
conflict-within-source = dentro de uma fonte
conflict-framing = uma questão de enfoque
severity-hard = Inconciliável
severity-hard-about = Tal como estão escritas, as afirmações não podem ser todas verdadeiras.
severity-soft = Explicável
severity-soft-about = O momento, o arredondamento, o alcance ou a escolha das palavras podem explicar a diferença.
assessment = Nossa leitura
conflict-events = { $n ->
    [one] Acontecimento envolvido
   *[other] Acontecimentos envolvidos
}
conflict-figures = { $n ->
    [one] Número envolvido
   *[other] Números envolvidos
}

## Corrections

correction-correction = Correção
correction-update = Atualização
correction-addition = Acréscimo
correction-name = { $kind }, { $date }
correction-title = { $kind }: { $names }{ $more ->
    [0] {""}
   *[other] {" "}e mais { $more }
}
corrections-here = Corrigido aqui
corrections-all = Todas as correções e alterações
corrections-feed = Feed das correções
corrections-feed-title = { $site }: correções
field-when = Quando:
field-window = Hora do dia:
field-where = Onde:
field-actors = Quem:
field-status = Certeza:
field-value = Número:
field-as-of = Data do número:
field-asserted-by = Quem o diz:
field-relayed-by = Transmitido por:
field-severity = Contradição:
field-statements = Declarações:
field-title = Título:
field-text = Texto:

## People and organisations

spellings = Nas fontes:
actor-within = Faz parte de:
actor-contains = Inclui:
actor-same-as = Em outros lugares:

## Sources

source = Fonte
source-facts = A fonte em resumo
source-publisher = Publicado por
source-not-shown = não indicado no texto
source-headline = Título
source-author = Autoria
source-unsigned = sem assinatura
source-published = Publicação
source-inferred = (deduzido, não impresso)
source-undated = sem data indicada
source-language = Idioma
source-length = Extensão
source-words = { $n ->
    [one] { $n } palavra
   *[other] { $n } palavras
}
source-paragraphs = { $n ->
    [one] { $n } parágrafo
   *[other] { $n } parágrafos
}
source-original = Original
source-kind = Tipo
source-kind-article = artigo
source-kind-report = relatório
source-kind-book = livro
source-kind-video = vídeo
source-kind-dataset = conjunto de dados
source-kind-interview = entrevista
source-kind-post = publicação
source-archived = Cópia arquivada
source-checksum = SHA-256 do texto:
source-uses = Uso aqui
source-actor = Saiba mais
source-digest = Resumo
source-digest-in = em { $language }
source-what-rests = O que se baseia nela
source-passages = Parágrafo a parágrafo
source-passages-intro = O que dizem os parágrafos, nas nossas palavras, e o que neste site se apoia neles. Contam-se no artigo tal como chegou.
source-lines = Os números dos parágrafos contam todas as linhas do texto tal como chegou: { $n }.
source-parts = Passagem por passagem
source-parts-intro = O que diz cada passagem, nas nossas palavras, e o que neste site se apoia nela.
source-unused = sem uso neste site
source-used-in = { $n ->
    [one] Usado em { $n } lugar
   *[other] Usado em { $n } lugares
}
rights-digest = O original pertence a quem o publicou. Este resumo foi escrito para este site; nenhuma frase do original é repetida.
rights-digest-licensed = Este resumo foi escrito para este site; nenhuma frase do original é repetida.
rights-excerpt = O original pertence a quem o publicou. O que se cita aqui é um trecho.
rights-full = O texto completo é mostrado aqui, como permitem os seus direitos.
rights-full-unshown = Os seus direitos permitem o texto completo; não é mostrado aqui.
rights-quoted = Palavras citadas: { $quoted }.
rights-quoted-of = Palavras citadas: { $quoted } de { $all }.
source-origin = Provém de
source-licence = Licença
bibliography = Para gestores de referências
cite-page = Citar esta página
coverage = O que assenta em quê
coverage-intro = Para a redação: o que neste site ainda não tem apoio, ou tem pouco.
coverage-uncited = Fontes em que nada assenta
coverage-unlocated = Números cujas fontes não indicam nenhuma passagem
coverage-single = Acontecimentos que assentam numa só fonte
coverage-origin = Acontecimentos cujas fontes têm a mesma origem
coverage-unshown = Divergências que nenhuma página mostra
coverage-paragraphs = Parágrafos que nada cita
coverage-none = Nada.

## Labels in the text that only assistive software reads out

table-name = Tabela { $number }
table-name-under = Tabela { $number }: { $heading }
task-done = Feito
task-open = Não feito
footnotes = Notas de rodapé
footnote = Nota de rodapé { $number }
footnote-return = Voltar à menção { $mention } da nota { $number }

## Notes in the text

note-note = Contexto, fora das fontes
note-tip = Dica
note-important = Importante
note-warning = Aviso
note-caution = Cuidado

## Printing

print-source = Impresso de

## Dates

# A date with how sure it is; used alone, and inside the messages below.
# $date: the date. $precision: its kind. $certainty: plain, uncertain, about or about-uncertain.
date-part = { $certainty ->
    [uncertain] talvez { $date }
    [about] por volta { date-of }
    [about-uncertain] talvez por volta { date-of }
   *[plain] { $date }
}
# Only for date-part: decades and centuries have an article.
date-of = { $precision ->
    [century] do { $date }
    [decade] da { $date }
   *[other] de { $date }
}
# $decade: its first year, "1990". $start: the same as a number, to choose by.
date-decade = década de { $decade }
date-decade-short = década de { $decade }
# $century: its number, 20. $start: its first year, "1900".
date-century = século { date-century-number }
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
    [month] algum dia de { $date }
   *[year] algum momento de { $date }
}
date-span = { $precision ->
    [day] { $range }
    [month] { $range }
    [year] de { $start } a { $end }
   *[other] { $start } – { $end }
}
# $start, $end: made with date-part.
date-from = { $precision ->
    [century] a partir do { $start }
    [decade] a partir da { $start }
   *[other] a partir de { $start }
}
date-until = { $precision ->
    [century] até o { $end }
    [decade] até a { $end }
   *[other] até { $end }
}
date-from-unknown-end = { date-from } (fim desconhecido)
date-until-unknown-start = { date-until } (início desconhecido)
date-choice-range = { $precision ->
    [day] um dos dias { $range }
   *[other] { $start } – { $end } (data exata desconhecida)
}
date-choice-before = { $precision ->
    [day] no mais tardar em { $date }
    [month] no mais tardar em { $date }
    [year] no mais tardar em { $date }
   *[other] { $date } ou antes
}
# On this date or a later one. $date: made with date-part. $precision: its kind.
date-choice-after = { $date } ou depois

## Numbers

number-about = cerca de { $value }
number-nearly = quase { $value }
number-just-under = pouco menos de { $value }
number-just-over = pouco mais de { $value }
number-at-least = pelo menos { $value }
number-more-than = mais de { $value }
number-up-to = até { $value }
number-under = menos de { $value }
number-last = { $value } no final
number-several = vários
number-few = poucos
number-tens = dezenas
    .before-unit = dezenas de
number-several-tens = várias dezenas
    .before-unit = várias dezenas de
number-dozens = dezenas
    .before-unit = dezenas de
number-several-dozen = várias dezenas
    .before-unit = várias dezenas de
number-hundreds = centenas
    .before-unit = centenas de
number-countless = inúmeros
number-most = a maioria
    .before-unit = a maioria de
number-manifold = muitos
number-percent = { $value }%

## Projections

projection-albers = cônica equivalente de Albers, paralelos { $south } e { $north }, meridiano { $meridian }
projection-lambert-conformal = cônica conforme de Lambert, paralelos { $south } e { $north }, meridiano { $meridian }
projection-cylindrical = cilíndrica equivalente, paralelo { $parallel }, meridiano { $meridian }
projection-azimuthal = azimutal equivalente de Lambert, meridiano { $meridian }

## Data

data = Dados
data-intro = Os registos deste sítio, em tabelas para folhas de cálculo e programas. Cada linha indica as suas fontes; os números rivais estão todos lá.
data-files = Ficheiros
data-all-languages = Em todas as línguas
data-format = CSV: UTF-8, vírgulas entre colunas, | entre vários valores; as colunas que vão juntas dão os seus na mesma ordem. Um texto que as folhas de cálculo tomariam por fórmula tem um apóstrofo antes. Uma célula vazia: não se sabe ou não se diz.
data-cite = Como citar
data-version = Versão
data-columns = O que contêm as colunas
data-size = { $n } kB
data-id = identificador permanente, pelo qual outras linhas a nomeiam
data-edtf = em EDTF: ? incerto, ~ aproximado, [A..B] um dia de A a B, A/B todo o tempo de A a B
data-earliest = não antes de
data-latest = não depois de
data-main = um acontecimento principal do dia
data-where-prec = precisão segundo a UCDP: 1 o lugar, 2 a área à volta, 4 uma região, 6 um país
data-roles = o seu papel, na mesma ordem
data-sources = as fontes em que assenta
data-locators = as passagens dessas fontes, na mesma ordem
data-added = quando este sítio o contou pela primeira vez
data-updated = quando este sítio o alterou pela última vez
data-cited = as fontes que as palavras desta linha citam
data-language = língua das palavras desta linha
data-url = a sua página neste sítio
data-rivals = as afirmações com o mesmo valor são rivais
data-measure = o que se conta
data-population = quem se conta
data-value = o número, onde o há
data-low = o número mais baixo que a afirmação admite
data-high = o número mais alto que a afirmação admite
data-qualifier = como se entende o número, ou uma palavra em seu lugar
data-unit = unidade
data-short = título curto, como nas referências
