### Strings of the theme, in French. Not yet reviewed by a native speaker. What the arguments mean stands in en.ftl.

## Frame

skip-link = Aller au contenu
menu = Menu
main-navigation = Navigation principale
footer-navigation = Plus sur ce site
languages = Langues
language-button = Langue : { $language }
language-choose = Choisir la langue
language-untranslated = (pas encore traduit)
licence-intro = Textes et données :
feed = Flux Atom
feed-title = { $site } : chapitres et événements
made-with = Réalisé avec { $generator }

## Languages and fallback

fallback-page = Cette page n’est pas encore traduite. Vous la lisez en { $language }.
fallback-original = Voir l’original
language-unfinished = La traduction en français n’est pas encore terminée. Ce qui manque apparaît dans une autre langue.
borrowed-from = texte en { $language }
link-language = (en { $language })
translation-person = Traduction. Langue de l’original : { $language }.
translation-machine = Traduction automatique. Langue de l’original : { $language }. Personne n’a relu la traduction.
translation-machine-reviewed = Traduction automatique. Langue de l’original : { $language }.
translation-unsaid = Traduction. Langue de l’original : { $language }.
translation-reviewed = Relu par { $name }.
translation-reviewed-on = Relu par { $name } ({ $date }).
translation-stale = L’original a été modifié depuis.
translation-original = Lire l’original

## Pages

toc = Sur cette page
reading-time = { $n ->
    [one] { $n } minute de lecture
   *[other] { $n } minutes de lecture
}
published = Publication : { $date }
updated = Mise à jour : { $date }
heading-link = Lien vers cette section
chapter = Chapitres
chapter-previous = Chapitre précédent
chapter-next = Chapitre suivant
mentioned-in = À lire à ce sujet
not-found = Cette page n’existe pas
not-found-text = L’adresse est peut-être mal saisie, ou la page a été déplacée.
not-found-home = Retour à l’accueil
moved = Cette page a été déplacée

## Front page

home-story = L’histoire en bref
home-figures = Ce que comptent les sources
home-figures-intro = Derrière chaque chiffre, il y a quelqu’un. Quand les affirmations divergent, toutes sont présentées, sans qu’aucune soit privilégiée.
home-figures-all = Tous les chiffres et leurs auteurs
home-recent = Ce qui s’est passé
home-recent-all = { $n ->
    [one] La chronologie et son événement
   *[other] Toute la chronologie, avec { $n } événements
}
home-map = Où cela s’est passé
home-map-all = { $n ->
    [one] La carte avec { $n } lieu
   *[other] La carte avec les { $n } lieux
}
home-chapters = Chapitres

## Counts

count-events = { $n ->
    [one] { $n }{ "\u00A0" }événement
   *[other] { $n }{ "\u00A0" }événements
}
count-places = { $n ->
    [one] { $n } lieu
   *[other] { $n } lieux
}
count-claims = { $n ->
    [one] { $n } affirmation
   *[other] { $n } affirmations
}
count-sources = { $n ->
    [one] { $n } source
   *[other] { $n } sources
}
count-source-languages = { $n ->
    [one] en { $n } langue
   *[other] en { $n } langues
}
count-conflicts = { $n ->
    [one] { $n } contradiction
   *[other] { $n } contradictions
}
count-terms = { $n ->
    [one] { $n } terme
   *[other] { $n } termes
}
count-uses = { $n ->
    [one] cité { $n } fois
   *[other] cité { $n } fois
}

## References and citations

references = Références
whole-source = dans son ensemble
back-to-text = Retour à l’appel { $mention } de la référence { $number }
back-to-text-many = Retour aux { $n } appels de la référence { $number }
according-to = selon { $name }
as-printed = textuellement :

locator-para = paragraphe{ "\u00A0" }{ $n }
locator-paras = paragraphes{ "\u00A0" }{ $list }
locator-page = page{ "\u00A0" }{ $n }
locator-pages = pages{ "\u00A0" }{ $list }
locator-section = section{ "\u00A0" }{ $n }
locator-sections = sections{ "\u00A0" }{ $list }
locator-figure = figure{ "\u00A0" }{ $n }
locator-figures = figures{ "\u00A0" }{ $list }
locator-table = tableau{ "\u00A0" }{ $n }
locator-tables = tableaux{ "\u00A0" }{ $list }
locator-time = à{ "\u00A0" }{ $n }
locator-times = à{ "\u00A0" }{ $list }
locator-time-range = de { $from } à { $to }
locator-range = { $from } à { $to }

## Events

when = Quand
where = Où
who = Qui
not-located = Les sources ne citent aucun lieu
status = Degré de certitude
status-established = Établi
status-established-about = Deux sources ou plus concordent sur l’essentiel, indépendamment les unes des autres.
status-reported = Rapporté
status-reported-about = Au moins une source le rapporte ; aucune autre ne le confirme de manière indépendante.
status-disputed = Contesté
status-disputed-about = Les sources se contredisent, ou cela repose sur des ouï-dire dont elles doutent elles-mêmes.
event-sources = { $n ->
    [one] Source
   *[other] Sources
}
event-facts = L’événement en bref
event-note = Comment on le sait
event-figures = Chiffres associés
event-conflicts = Où les sources divergent
event-related = Le même jour ou au même endroit
event = Événements
event-previous = Avant
event-next = Après
events-box = Dans la chronologie

role-site = sur place
role-origin = départ
role-destination = destination

event-window = { $times }, { $zone }, { $offset }
event-window-short = { $times }, { $clocks }
event-window-local = { $times }
event-time = { $time }
hour-about = vers { $time }
hour-early-hours = après minuit
hour-morning = le matin
hour-midday = à la mi-journée
hour-afternoon = l’après-midi
hour-evening = en soirée
hour-night = la nuit
utc-offset = UTC{ $offset }

## Timeline

group-before = Avant
group-after = Après
group-undated = Sans date
group-vague = { $span }, jour inconnu
day = Jours
day-previous = Jour précédent dont il est question
day-next = Jour suivant dont il est question
day-description = { $day } : { $events }
day-figures = Les chiffres de ce jour
day-timed = À une heure connue
day-untimed = Ce jour-là, heure inconnue
day-on = Ce jour-là
day-perhaps = Peut-être ce jour-là
day-going-on = En cours
strip-perhaps = peut-être ce jour-là{ "\u00A0" }: { $n }
strip-going-on = en cours{ "\u00A0" }: { $n }
event-more = En savoir plus
known = Ce qu’on savait, jour par jour
known-title = Ce qui avait été rapporté au { $day }
known-intro = Tout compte à partir du jour où est parue la première source qui en parle et, si ce jour n’est pas sûr, à partir du dernier possible ; un chiffre dont les sources n’ont pas de date, à partir du jour pour lequel il est donné.
known-previous = Avant
known-next = Après
known-day = Ce qui s’est passé ce jour-là
known-new = nouveau
known-so-far = Connu alors : { $n } sur { $total }
known-events = Événements rapportés pour la première fois
known-figures = Les chiffres à ce moment
known-conflicts = Désaccords qui apparaissent
known-untold = Déjà arrivé, pas encore rapporté
known-later-conflicts = Désaccords encore absents
group-span = Sur plusieurs jours
axis-label = Les événements par jour et par type
timeline-skip = Aller aux événements
key-kinds = Types d’événements
key-status = Degré de certitude
key-dates = Certitude du jour
key-dates-about = Une date en italique n’est pas sûre : possible, approximative ou un jour parmi plusieurs.
filter-label = Filtrer la chronologie
filter-kind = Type
filter-place = Lieu
filter-actor = Qui
filter-role = Rôle
filter-day = Jour
filter-source = Source
filter-all = Tous
filter-reset = Tout afficher
filter-words = Mots
filter-none = Aucun événement ne répond à tout cela. Retirez un filtre ou effacez les mots.
filter-shown = Événements affichés : { $shown } sur { $total }

## Map and places

map-label = { $n ->
    [one] Carte avec { $n } lieu indiqué
   *[other] Carte avec { $n } lieux indiqués
}
marker-description = { $place } : { $n ->
    [one] { $n } événement
   *[other] { $n } événements
}
map-key = Chaque signe est un événement, dans la couleur et la forme de son type. Un nombre dans un cercle compte les événements dont les signes manquent de place, dans des lieux trop proches pour être distingués ou dans un seul lieu ; un cercle hachuré signifie : quelque part ici.
map-key-circle = Un cercle sans hachures autour d’un lieu montre avec quelle précision il est connu.
map-chips = Sans point unique sur cette carte
map-days = Les jours de la carte
map-previous = Jour précédent
map-next = Jour suivant
map-play = Lecture
map-stop = Arrêter
map-all = Tout afficher
map-empty = Rien n’est rapporté. C’est une lacune dans ce que l’on sait, pas une journée calme.
map-all-events = Tous les événements, dans l’ordre
map-zoom-in = Zoom avant
map-zoom-out = Zoom arrière
map-credit = Données cartographiques : { $credit }. Projection : { $projection }.
map-projection = Projection : { $projection }.
map-places = Lieux sur la carte
map-quiet = Lieux sans événement
map-elsewhere = Hors du cadre de la carte
map-unplaced = Lieux sans point sur la carte
map-unlocated = Événements sans lieu
place-events-show = { $n ->
    [one] Afficher l’événement
   *[other] Afficher les { $n } événements
}
place-distance = { $direction ->
    [ne] { $distance } au nord-est depuis { $place }
    [e] { $distance } à l’est depuis { $place }
    [se] { $distance } au sud-est depuis { $place }
    [s] { $distance } au sud depuis { $place }
    [sw] { $distance } au sud-ouest depuis { $place }
    [w] { $distance } à l’ouest depuis { $place }
    [nw] { $distance } au nord-ouest depuis { $place }
   *[n] { $distance } au nord depuis { $place }
}
place-inside = { $n } avec ce qui s’y trouve
place-events = Ce qui s’est passé ici
place-facts = Le lieu en bref
place-within = Fait partie de
place-contains = Lieux compris
place-country = Pays
place-coordinates = Coordonnées
place-precision = Précision du point
place-tz = Fuseau horaire
precision-exact = exacte
precision-building = le bâtiment
precision-city = la ville, pas l’endroit exact
precision-area = les environs du point
precision-region = la région entière
precision-country = le pays entier
precision-guess = une supposition
latitude-north = { $degrees }° N
latitude-south = { $degrees }° S
longitude-east = { $degrees }° E
longitude-west = { $degrees }° O
scale-km = { $n }{ "\u00A0" }km

## Figures and claims

claim-value = Chiffre
claim-by = Qui le dit, et pour quand
claim-by-in = { $actor } ({ $source })
claim-source = Où c’est écrit
claim-unattributed = la source elle-même, sans nommer personne
claim-relayed = par l’intermédiaire de :
claims-show = { $n ->
    [one] L’affirmation en détail
    [2] Les deux affirmations en détail
   *[other] Les { $n } affirmations en détail
}
chart-label = { $n ->
    [one] { $measure } : { $n } affirmation
   *[other] { $measure } : { $n } affirmations comparées
}
chart-log = L’échelle est logarithmique.
chart-row = { $source }, { $date } : { $value }.
chart-row-undated = { $source } : { $value }.
# $measure: what is counted; $population: whom; $value: the figure in words
# Between two things that stand side by side: "residents, Vask"
separator = {", "}
colon = {" : "}
claim-title = { $measure }, { $population } : { $value }
claim-title-plain = { $measure } : { $value }
spread-range = { $low } à { $high }
spread-and-words = { $figures }, ou « { $words } »
spread-words = « { $words } »

## Disagreements

conflicts = { $n ->
    [2] Les deux contradictions
    [one] La contradiction
   *[other] Les { $n } contradictions
}
conflict-between-sources = entre des sources
conflict-within-source = au sein d’une même source
conflict-framing = une question d’angle
severity-hard = Inconciliable
severity-hard-about = Telles qu’elles sont écrites, les affirmations ne peuvent pas être toutes vraies.
severity-soft = Explicable
severity-soft-about = Le moment, l’arrondi, le périmètre ou le choix des mots peuvent expliquer l’écart.
assessment = Notre lecture
conflict-events = { $n ->
    [one] Événement concerné
   *[other] Événements concernés
}
conflict-figures = { $n ->
    [one] Chiffre concerné
   *[other] Chiffres concernés
}

## Corrections

correction-correction = Correction
correction-update = Mise à jour
correction-addition = Ajout
correction-name = { $kind }, { $date }
correction-title = { $kind } : { $names }{ $more ->
    [0] {""}
   *[other] {" "}et { $more } de plus
}
corrections-here = Corrigé ici
corrections-all = Toutes les corrections et modifications
corrections-feed = Flux des corrections
corrections-feed-title = { $site } : corrections
field-when = Quand :
field-window = Moment de la journée :
field-where = Où :
field-actors = Qui :
field-status = Certitude :
field-value = Chiffre :
field-as-of = Date du chiffre :
field-asserted-by = Qui le dit :
field-relayed-by = Transmis par :
field-severity = Contradiction :
field-statements = Déclarations :
field-title = Titre :
field-text = Texte :

## People and organisations

spellings = Dans les sources :
actor-within = Fait partie de :
actor-contains = En font partie :
actor-same-as = Ailleurs :

## Sources

source = Source
source-facts = La source en bref
source-publisher = Éditeur
source-not-shown = non indiqué dans le texte
source-headline = Titre
source-author = Rédigé par
source-unsigned = non signé
source-published = Publication
source-inferred = (déduit, non imprimé)
source-undated = sans date indiquée
source-language = Langue
source-length = Longueur
source-words = { $n ->
    [one] { $n } mot
   *[other] { $n } mots
}
source-paragraphs = { $n ->
    [one] { $n } paragraphe
   *[other] { $n } paragraphes
}
source-original = Original
source-kind = Nature
source-kind-article = article
source-kind-report = rapport
source-kind-book = livre
source-kind-video = vidéo
source-kind-dataset = jeu de données
source-kind-interview = entretien
source-kind-post = publication
source-archived = Copie archivée
source-checksum = SHA-256 du texte :
source-uses = Utilisation ici
source-actor = En savoir plus
source-digest = Résumé
source-digest-in = en { $language }
source-what-rests = Ce qui repose sur cette source
source-passages = Paragraphe par paragraphe
source-passages-intro = Ce que disent les paragraphes, dans nos propres mots, et ce qui s’appuie sur eux dans ce site. Ils sont comptés dans l’article tel qu’il nous est parvenu.
source-lines = Les numéros des paragraphes comptent toutes les lignes du texte tel qu’il est arrivé : { $n }.
source-parts = Passage par passage
source-parts-intro = Ce que dit chaque passage, dans nos propres mots, et ce qui s’appuie sur lui dans ce site.
source-unused = non utilisés sur ce site
source-used-in = { $n ->
    [one] Utilisé à un endroit
   *[other] Utilisé à { $n } endroits
}
rights-digest = L’original appartient à son éditeur. Ce résumé a été rédigé pour ce site ; aucune phrase de l’original n’y est reprise.
rights-digest-licensed = Ce résumé a été rédigé pour ce site ; aucune phrase de l’original n’y est reprise.
rights-excerpt = L’original appartient à son éditeur. Ce qui est cité ici est un extrait.
rights-full = Le texte intégral est reproduit ici, comme ses droits le permettent.
rights-full-unshown = Ses droits permettent le texte intégral ; il n’est pas reproduit ici.
rights-quoted = Mots cités : { $quoted }.
rights-quoted-of = Mots cités : { $quoted } sur { $all }.
source-origin = Provient de
source-licence = Licence
bibliography = Pour les gestionnaires de références
cite-page = Citer cette page
coverage = Ce qui repose sur quoi
coverage-intro = Pour la rédaction : ce qui, sur ce site, n’est pas encore étayé ou l’est peu.
coverage-uncited = Sources sur lesquelles rien ne repose
coverage-unlocated = Chiffres dont les sources n’indiquent aucun passage
coverage-single = Événements qui reposent sur une seule source
coverage-origin = Événements dont les sources ont une même origine
coverage-unshown = Désaccords qu’aucune page ne montre
coverage-paragraphs = Paragraphes que rien ne cite
coverage-none = Aucun élément.

## Labels in the text that only assistive software reads out

table-name = Tableau { $number }
table-name-under = Tableau { $number } : { $heading }
task-done = Fait
task-open = Pas encore fait
footnotes = Notes de bas de page
footnote = Note { $number }
footnote-return = Retour à l’appel { $mention } de la note { $number }

## Notes in the text

note-note = Contexte, hors des sources
note-tip = Conseil
note-important = Important
note-warning = Avertissement
note-caution = Prudence

## Printing

print-source = Imprimé depuis

## Dates

# A date with how sure it is; used alone, and inside the messages below.
# $date: the date. $precision: its kind. $certainty: plain, uncertain, about or about-uncertain.
date-part = { $place ->
    [alone] { date-alone }
   *[within] { date-within }
}
date-alone = { $certainty ->
    [uncertain] peut-être { date-article }
    [about] { date-towards }
    [about-uncertain] peut-être { date-towards }
   *[plain] { $date }
}
# Behind the words of a span, which have the article: "du 25 environ au 27 mars (peut-être)"
date-within = { $certainty ->
    [uncertain] { $date } (peut-être)
    [about] { $date } environ
    [about-uncertain] { $date } environ (peut-être)
   *[plain] { $date }
}
# Only for date-part: a day that stands alone has an article behind a word.
date-article = { $precision ->
    [day] le { $date }
    [time] le { $date }
   *[other] { $date }
}
date-towards = { $precision ->
    [day] vers le { $date }
    [time] vers le { $date }
    [century] vers le { $date }
    [decade] vers les { $date }
   *[other] vers { $date }
}
# $decade: its first year, "1990". $start: the same as a number, to choose by.
date-decade = années { $decade }
date-decade-short = années { $decade }
# $century: its number, 20. $start: its first year, "1900".
date-century = { date-century-number } siècle
# Only for date-century: centuries are written in Roman numerals.
date-century-number = { $century ->
    [1] Ier
    [2] IIe
    [3] IIIe
    [4] IVe
    [5] Ve
    [6] VIe
    [7] VIIe
    [8] VIIIe
    [9] IXe
    [10] Xe
    [11] XIe
    [12] XIIe
    [13] XIIIe
    [14] XIVe
    [15] XVe
    [16] XVIe
    [17] XVIIe
    [18] XVIIIe
    [19] XIXe
    [20] XXe
    [21] XXIe
    [22] XXIIe
   *[other] { $century }e
}
date-some = { $precision ->
    [month] { $date } (jour exact inconnu)
   *[year] { $date } (date exacte inconnue)
}
date-span = { $precision ->
    [day] du { $start } au { $end }
    [days] du { $start } au { $end }
    [month] { $range }
    [year] de { $start } à { $end }
   *[other] { $start } – { $end }
}
# $start, $end: made with date-part.
date-from = { $precision ->
    [day] dès le { $start }
    [time] dès le { $start }
    [century] dès le { $start }
    [decade] dès les { $start }
   *[other] dès { $start }
}
date-until = { $precision ->
    [day] jusqu’au { $end }
    [time] jusqu’au { $end }
    [century] jusqu’au { $end }
    [decade] jusqu’aux { $end }
    [month] jusqu’en { $end }
    [year] jusqu’en { $end }
   *[other] jusqu’à { $end }
}
date-from-unknown-end = { date-from } (fin inconnue)
date-until-unknown-start = { date-until } (début inconnu)
# Something on a date that is not known, one of those between two. Never a duration. $range, $start, $end: as for date-span.
date-choice-range = { $precision ->
    [day] un jour du { $start } au { $end }
   *[other] { $start } – { $end } (date exacte inconnue)
}
date-choice-before = { $precision ->
    [day] au plus tard le { $date }
    [time] au plus tard le { $date }
    [month] au plus tard en { $date }
    [year] au plus tard en { $date }
   *[other] { $date } ou avant
}
# On this date or a later one. $date: made with date-part. $precision: its kind.
date-choice-after = { $date } ou après

## Numbers

number-about = environ { $value }
number-nearly = presque { $value }
number-just-under = un peu moins de { $value }
number-just-over = un peu plus de { $value }
number-at-least = au moins { $value }
number-more-than = plus de { $value }
number-up-to = jusqu’à { $value }
number-under = moins de { $value }
number-last = à la fin { $value }
number-several = plusieurs
number-few = quelques
number-tens = des dizaines
    .before-unit = des dizaines de
number-several-tens = plusieurs dizaines
    .before-unit = plusieurs dizaines de
number-dozens = des dizaines
    .before-unit = des dizaines de
number-several-dozen = plusieurs dizaines
    .before-unit = plusieurs dizaines de
number-hundreds = des centaines
    .before-unit = des centaines de
number-countless = d’innombrables
number-most = la plupart
    .before-unit = la plupart des
number-manifold = de nombreux
number-percent = { $value } %

## Projections

projection-albers = projection conique équivalente d’Albers, parallèles { $south } et { $north }, méridien { $meridian }
projection-lambert-conformal = projection conique conforme de Lambert, parallèles { $south } et { $north }, méridien { $meridian }
projection-cylindrical = projection cylindrique équivalente, parallèle { $parallel }, méridien { $meridian }
projection-azimuthal = projection azimutale équivalente de Lambert, méridien { $meridian }

## Data

data = Données
data-intro = Les données de ce site, sous forme de tableaux pour tableurs et programmes. Chaque ligne nomme ses sources ; les chiffres rivaux y sont tous.
data-files = Fichiers
data-all-languages = Dans toutes les langues
data-format = CSV : UTF-8, virgules entre les colonnes, | entre plusieurs valeurs ; les colonnes qui vont ensemble donnent les leurs dans le même ordre. Un texte que les tableurs prendraient pour une formule est précédé d’une apostrophe. Une cellule vide : inconnu, ou non dit.
data-cite = Comment citer
data-version = Version
data-columns = Ce que contiennent les colonnes
data-size = { $n } ko
data-id = identifiant permanent, par lequel d’autres lignes la nomment
data-edtf = en EDTF : ? incertain, ~ environ, [A..B] un jour entre A et B, A/B tout le temps de A à B
data-earliest = pas avant
data-latest = pas après
data-main = un des événements principaux du jour
data-where-prec = précision selon l’UCDP : 1 le lieu, 2 ses alentours, 4 une région, 6 un pays
data-roles = leur rôle, dans le même ordre
data-sources = les sources sur lesquelles elle repose
data-locators = les passages de ces sources, dans le même ordre
data-added = quand ce site en a parlé pour la première fois
data-updated = quand ce site l’a modifié pour la dernière fois
data-cited = les sources que citent les mots de cette ligne
data-language = langue des mots de cette ligne
data-url = sa page sur ce site
data-rivals = les affirmations de même valeur sont rivales
data-measure = ce qui est compté
data-population = qui est compté
data-value = le nombre, s’il y en a un
data-low = le plus petit nombre que l’affirmation permet
data-high = le plus grand nombre que l’affirmation permet
data-qualifier = comment le nombre est entendu, ou un mot à sa place
data-unit = unité
data-short = titre court, comme dans les références
