### Strings of the theme, in English. Keys are grouped by where they are seen; arguments stand in the comments.

## Frame

skip-link = Skip to the content
menu = Menu
main-navigation = Main navigation
footer-navigation = More on this site
languages = Languages
# $language: name of the language of the page, in that language
language-button = Language: { $language }
language-choose = Choose a language
language-untranslated = (not translated yet)
licence-intro = Texts and data:
feed = Atom feed
# $site: title of the site
feed-title = { $site }: chapters and events
# $generator: name and version of the program
made-with = Made with { $generator }

## Languages and fallback

# $language: name of the language of the words, in the language of the page
fallback-page = This page has not been translated yet. You are reading it in { $language }.
fallback-original = Go to the original
borrowed-from = borrowed from { $language }
link-language = (in { $language })

## Pages

toc = On this page
# $n: number of minutes
reading-time = { $n ->
    [one] 1 minute to read
   *[other] { $n } minutes to read
}
# $date: day in words
updated = Updated { $date }
heading-link = Link to this section
chapter = Chapters
chapter-previous = Previous chapter
chapter-next = Next chapter
mentioned-in = Read about it in
not-found = This page does not exist
not-found-text = The address may be mistyped, or the page has moved. Nothing that was once published here is removed on purpose.
not-found-home = Go to the front page
moved = This page has moved

## Front page

home-story = The story in brief
home-figures = What the sources count
home-figures-intro = Every figure is a claim by somebody. Where the claims differ, all of them are shown, and none is chosen.
home-figures-all = All figures and who gave them
home-recent = The last days
# $n: number of events
home-recent-all = { $n ->
    [one] The timeline with its one event
   *[other] The whole timeline with { $n } events
}
home-map = Where it happened
# $n: number of places
home-map-all = { $n ->
    [one] The map with its one place
   *[other] The map with all { $n } places
}
home-chapters = Chapters

## Counts

# $n: how many
count-events = { $n ->
    [one] 1 event
   *[other] { $n } events
}
count-places = { $n ->
    [one] 1 place
   *[other] { $n } places
}
count-claims = { $n ->
    [one] 1 claim
   *[other] { $n } claims
}
count-sources = { $n ->
    [one] 1 source
   *[other] { $n } sources
}
count-source-languages = { $n ->
    [one] in 1 language
   *[other] in { $n } languages
}
count-conflicts = { $n ->
    [one] 1 contradiction
   *[other] { $n } contradictions
}
count-terms = { $n ->
    [one] 1 term
   *[other] { $n } terms
}
count-uses = { $n ->
    [one] cited once
   *[other] cited { $n } times
}

## References and citations

references = References
whole-source = the whole text
# $number: number of the reference; $mention: which of its mentions in the text
back-to-text = Back to mention { $mention } of reference { $number }
according-to = according to { $name }
as-printed = printed as

# $n: number of a paragraph
locator-para = paragraph { $n }
# $list: numbers of paragraphs in words: "3 to 5 and 9"
locator-paras = paragraphs { $list }
# $from, $to: first and last paragraph of a range
locator-range = { $from } to { $to }

## Events

when = When
where = Where
who = Who
not-located = The sources name no place
status = Certainty
status-established = Established
status-established-about = Two or more sources agree on the heart of it, independently of one another.
status-reported = Reported
status-reported-about = At least one source reports it; no other confirms it independently.
status-disputed = Disputed
status-disputed-about = The sources contradict one another, or it rests on hearsay that they doubt.
# $n: number of sources
event-sources = { $n ->
    [one] Source
   *[other] Sources
}
event-facts = The event at a glance
event-note = How this is known
event-figures = Figures that belong to it
event-conflicts = Where the sources disagree
event-related = Same day, same place
event = Events
event-previous = Before this
event-next = After this
# Above a short list of events in a text
events-box = On the timeline

role-site = at the place itself
role-origin = from here
role-destination = towards here

## Timeline

group-before = Before
group-after = After
group-undated = Without a date
group-span = Over several days
axis-label = The events by day and kind
axis-skip = Skip the chart of events
key-kinds = Kinds of event
key-status = How certain it is
filter-label = Filter the timeline
filter-kind = Kind
filter-place = Place
filter-actor = Who
filter-source = Source
filter-all = All
filter-reset = Show all
# $shown, $total: how many events are shown, and how many there are
filter-shown = { $shown } of { $total } events shown

## Map and places

# $n: number of markers
map-label = { $n ->
    [one] Map with 1 marked place
   *[other] Map with { $n } marked places
}
# $place: name of the place; $n: number of its events
marker-description = { $place }: { $n ->
    [one] 1 event
   *[other] { $n } events
}
map-key = The larger the circle, the more events; an open circle stands for a whole region or country.
# $credit: where the map data come from; $projection: name of the projection
map-credit = Map data: { $credit }. Projection: { $projection }.
map-places = Places on the map
map-elsewhere = Beyond the edge of the map
map-unlocated = Events without a place
# $n: number of events
place-events-show = { $n ->
    [one] Show the event
   *[other] Show { $n } events
}
place-events = What happened here
place-facts = The place at a glance
place-within = Part of
place-contains = Places in it
place-coordinates = Coordinates
place-precision = Precision of the point
place-tz = Time zone
precision-exact = exact
precision-building = the building
precision-city = the city, not the exact spot
precision-area = the area around the point
precision-region = the region as a whole
precision-country = the country as a whole
precision-guess = a guess
# $degrees: degrees in digits of the language
latitude-north = { $degrees }° N
latitude-south = { $degrees }° S
longitude-east = { $degrees }° E
longitude-west = { $degrees }° W
# $n: length in kilometres, in digits of the language
scale-km = { $n } km

## Figures and claims

claim-value = Figure
claim-by = Who says so, and for when
claim-source = Where it stands
claim-unattributed = the article itself, naming nobody
claim-relayed = by way of
# $n: number of claims
claims-show = { $n ->
    [one] The claim in detail
   *[other] All { $n } claims in detail
}
# $measure: what is counted; $n: number of claims
chart-label = { $n ->
    [one] { $measure }: 1 claim
   *[other] { $measure }: { $n } rival claims
}
chart-log = The scale is logarithmic.
# $measure: what is counted; $population: whom; $value: the figure in words
claim-title = { $measure }, { $population }: { $value }
claim-title-plain = { $measure }: { $value }
# $low, $high: figures in words
spread-range = { $low } to { $high }
# $figures: one figure or a range; $words: an amount that a source gives only in a word
spread-and-words = { $figures }, or “{ $words }”
spread-words = “{ $words }”

## Disagreements

# $n: number of contradictions
conflicts = { $n ->
    [one] The contradiction
   *[other] All { $n } contradictions
}
conflict-between-sources = between sources
conflict-within-source = within one source
conflict-framing = a matter of framing
severity-hard = Hard
severity-hard-about = The statements cannot all be true as printed.
severity-soft = Soft
severity-soft-about = Time, rounding, scope or choice of words may explain the difference.
assessment = Our reading
# $n: number of events
conflict-events = { $n ->
    [one] Event concerned
   *[other] Events concerned
}

## People and organisations

spellings = In the sources:

## Sources

source = Source
source-facts = The source at a glance
source-publisher = Publisher
source-not-shown = not shown in the text
source-author = Author
source-unsigned = unsigned
source-published = Published
source-inferred = (inferred, not printed)
source-undated = no date printed
source-language = Language
source-length = Length
# $words: number of words, in digits of the language
source-words = { $words } words
source-uses = Used here
source-actor = More about
source-digest = Digest
# $language: name of the digest's language
source-digest-in = in { $language }
source-what-rests = What rests on it
rights-digest = The article belongs to its publisher. This digest was written for this site; no sentence of the article is repeated.
rights-excerpt = The article belongs to its publisher. What is quoted here is an excerpt.
rights-full = The full text is shown here, as its rights allow.

## Labels in the text that only assistive software reads out

# $number: number of the table on the page
table-name = Table { $number }
# $heading: the heading that the table stands under
table-name-under = Table { $number }: { $heading }
footnotes = Footnotes
# $number: number of the footnote
footnote = Footnote { $number }
# $mention: which of its mentions in the text
footnote-return = Back to mention { $mention } of footnote { $number }

## Notes in the text

note-note = Background, not from the sources
note-tip = Tip
note-important = Important
note-warning = Warning
note-caution = Caution

## Printing

print-source = Printed from

## Dates
#
# $precision says what kind of date stands in a place: time, day, month, year, decade, century, some ("some day in January 2022"),
# mixed (two dates of different kinds). Dates in the arguments are worded already.

# A date with how sure it is; used alone, and inside the messages below.
# $date: the date. $precision: its kind. $certainty: plain, uncertain, about or about-uncertain.
date-part = { $certainty ->
    [uncertain] possibly { $date }
    [about] about { $date }
    [about-uncertain] possibly about { $date }
   *[plain] { $date }
}
# $decade: its first year, "1990". $start: the same as a number, to choose by.
date-decade = the { $decade }s
date-decade-short = { $decade }s
# $century: its number, 20. $start: its first year, "1900".
date-century = the { $century }{ NUMBER($century, type: "ordinal") ->
    [one] st
    [two] nd
    [few] rd
   *[other] th
} century
# A day or month that is not known. $date: the month or year it lies in. $precision: month or year.
date-some = { $precision ->
    [month] some day in { $date }
   *[year] some time in { $date }
}
# Something that lasted. $range: both dates, written as a range ("2–6 January 2022"); empty where $precision is mixed.
# $start, $end: each by itself, made with date-part; the start leaves out what the end says ("2", "6 January 2022").
date-span = { $precision ->
    [day] { $range }
    [month] { $range }
   *[other] from { $start } to { $end }
}
# $start, $end: made with date-part.
date-from = from { $start } onwards
date-until = until { $end }
date-from-unknown-end = from { $start } (end unknown)
date-until-unknown-start = until { $end } (beginning unknown)
# Something on a date that is not known, one of those between two. Never a duration. $range, $start, $end: as for date-span.
date-choice-range = { $precision ->
    [day] some day from { $start } to { $end }
   *[other] some time from { $start } to { $end }
}
# On this date or an earlier one. $date: made with date-part. $precision: its kind.
date-choice-before = { $precision ->
    [day] by { $date }
    [time] by { $date }
   *[other] in or before { $date }
}
# On this date or a later one. $date: made with date-part. $precision: its kind.
date-choice-after = { $date } or later

## Numbers
#
# How a claim puts its number. $value: the number or range, worded already. $count: the number (of a range the higher one), to choose by.

number-about = about { $value }
number-nearly = nearly { $value }
number-just-under = just under { $value }
number-just-over = just over { $value }
number-at-least = at least { $value }
number-more-than = more than { $value }
number-up-to = up to { $value }
number-under = under { $value }
number-last = the last { $value }
# Words in place of a number; a unit may follow them ("dozens", "people").
number-several = several
number-few = a few
number-tens = tens
number-several-tens = several tens
number-dozens = dozens
number-several-dozen = several dozen
number-hundreds = hundreds
number-countless = countless
number-most = most
number-manifold = many
number-unknown = unknown
# $value: the number, worded already.
number-percent = { $value }%

## Projections

# $south, $north: standard parallels; $meridian: central meridian; in degrees, worded already.
projection-albers = Albers equal-area conic, parallels { $south } and { $north }, meridian { $meridian }
projection-lambert-conformal = Lambert conformal conic, parallels { $south } and { $north }, meridian { $meridian }
# $parallel: standard parallel
projection-cylindrical = cylindrical equal-area, parallel { $parallel }, meridian { $meridian }
projection-azimuthal = Lambert azimuthal equal-area, meridian { $meridian }

## Tables

# $n: number of the table on the page; $heading: the heading it stands under.
table-label = Table { $n }: { $heading }
