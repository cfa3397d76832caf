"""The synthetic site once more, as Hugo has it: the same pages and prose, templates of about the same weight.

What Hugo cannot do is left out or done for it: it lists no citations under a source, draws no charts, and gets the places
already projected.
"""

import argparse
import shutil
from pathlib import Path

from generate import LANGUAGES, LEXICON, event_words, front, make, put, records, size_arguments

WIDTH, HEIGHT = 700, 520


def write_hugo(model, root, theme):
    """Writes the Hugo site into the folder `root`, with the stylesheets of the kzsite theme in the folder `theme`."""
    if root.exists():
        shutil.rmtree(root)
    put(root / "hugo.yaml", config(model))
    for name, text in TEMPLATES.items():
        put(root / "layouts" / name, text)
    styles = sorted((theme / "static").rglob("*.css"))
    for style in styles:
        put(root / "static" / style.name, style.read_text(encoding="utf-8"))
    links = "".join(f'<link rel="stylesheet" href="{{{{ "{s.name}" | relURL }}}}">' for s in styles)
    put(root / "layouts" / "_partials" / "styles.html", links + "\n")
    put(root / "data" / "figures.yaml", records(model.figures, figure))
    for lang in model.languages:
        write_section(model, root / "content" / lang, lang)


def write_section(model, folder, lang):
    words = LEXICON[lang]
    opening = words["sentences"][0].format(place="Velmark", actor="Velmark", number=3)
    put(folder / "_index.md", front({"title": words["site"], "description": words["tagline"]}) + opening + "\n")
    for layout in ["timeline", "map", "sources"]:
        put(folder / layout / "_index.md", front({"title": words["layouts"][layout], "description": words["tagline"]}))
    for layout in ["figures", "actors"]:
        put(folder / f"{layout}.md", front({"title": words["layouts"][layout], "description": words["tagline"], "layout": layout}))
    for event, record in model.events.items():
        put(folder / "timeline" / f"{event}.md", event_page(model, words, record))
    for number, (place, record) in enumerate(model.places.items()):
        x, y = project(record["point"])
        head = {"title": record["name"], "weight": number + 1, "params": {
            "id": place, "kind": record["kind"], "x": x, "y": y, "within": record["within"] or "",
            "lat": record["point"][1], "lon": record["point"][0]}}
        put(folder / "map" / f"{place}.md", front(head))
    for source, record in model.sources.items():
        title = f"{record['name']} Courier, {record['published']}"
        digest = " ".join(s.format(place="Velmark", actor=record["name"], number=7) for s in LEXICON[record["language"]]["sentences"])
        head = {"title": title, "params": {"id": source, "short": record["name"], "tongue": record["language"],
                                           "published": record["published"], "paragraphs": record["paragraphs"]}}
        put(folder / "sources" / f"{source}.md", front(head) + digest + "\n")
    for path, versions in model.articles.items():
        article = versions[lang]
        head = {"title": article.title, "description": article.description, "weight": article.weight, "lastmod": "2031-04-01"}
        put(folder / f"{path}.md", front(head) + "\n".join(section(*s) for s in article.sections))


def event_page(model, words, event):
    known = event_words(model, words, event)
    text = known["summary"].split("[@")[0] + citation(event["sources"][0])
    head = {"title": known["title"], "date": event["when"].strip("[?~")[:10], "params": {
        "when": event["when"], "place": event["place"], "kind": event["kind"], "kindLabel": words["kinds"][event["kind"]],
        "actor": event["actor"], "actorName": words["office"].format(place=model.actors[event["actor"]]["name"]),
        "state": event["status"], "figures": event["figures"], "sources": event["sources"]}}
    return front(head) + text + "\n"


def section(anchor, heading, sentences, claims):
    lines = [f"## {heading} {{#{anchor}}}\n"]
    middle = len(sentences) // 2
    for paragraph in (sentences[:middle], sentences[middle:]):
        lines.append(" ".join(sentence(s) for s in paragraph) + "\n")
    if claims:
        population = claims["scope"].get("population", "")
        lines.append(f'{{{{< claims "{claims["measure"]}" "{population}" >}}}}\n')
    return "\n".join(lines)


def sentence(parts):
    text = parts["text"]
    if parts["link"]:
        kind, target, label = parts["link"]
        page = {"page": f"/{target}", "event": f"/timeline/{target}", "place": f"/map/{target}"}[kind]
        text += f' [{label}]({{{{< relref "{page}" >}}}}{"#part-1" if kind == "page" else ""}).'
    return text + (citation(parts["citation"]) if parts["citation"] else "")


def citation(place):
    return f'{{{{< cite "{place["source"]}" "{place["para"]}" >}}}}'


def figure(record):
    return {**record, "population": record["scope"].get("population", ""), "place": record["scope"]["place"],
            "qualifier": record["qualifier"] or ""}


def project(point):
    return round((point[0] - 9.8) / 4.3 * WIDTH, 1), round((53.2 - point[1]) / 3.4 * HEIGHT, 1)


def config(model):
    languages = {
        lang: {"label": LANGUAGES[lang], "weight": n + 1, "title": LEXICON[lang]["site"], "contentDir": f"content/{lang}"}
        for n, lang in enumerate(model.languages)
    }
    return records({
        "baseURL": "https://velmark.example/", "defaultContentLanguage": model.languages[0], "defaultContentLanguageInSubdir": True,
        "languages": languages, "disableKinds": ["taxonomy", "term"], "buildFuture": True,
        "outputs": {"home": ["html", "rss"], "section": ["html"]}, "services": {"rss": {"limit": 200}},
        "markup": {"goldmark": {"renderer": {"unsafe": True}}}, "timeout": "600s",
    }, lambda v: v)


TEMPLATES = {
    "baseof.html": """<!doctype html>
<html lang="{{ site.Language.Lang }}" data-kind="{{ .Kind }}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }}{{ if not .IsHome }} · {{ site.Title }}{{ end }}</title>
<meta name="description" content="{{ .Description }}">
<link rel="canonical" href="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">
{{ end }}{{ with index .AllTranslations 0 }}<link rel="alternate" hreflang="x-default" href="{{ .Permalink }}">{{ end }}
<meta property="og:title" content="{{ .Title }}"><meta property="og:description" content="{{ .Description }}">
<meta property="og:url" content="{{ .Permalink }}"><meta property="og:type" content="article"><meta property="og:site_name" content="{{ site.Title }}">
{{ partialCached "styles.html" . }}
<link rel="alternate" type="application/rss+xml" href="{{ with site.Home.OutputFormats.Get "rss" }}{{ .RelPermalink }}{{ end }}">
<script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "Article" "headline" .Title "inLanguage" site.Language.Lang "url" .Permalink | jsonify | safeJS }}</script>
</head>
<body>
<a class="skip" href="#main">↓</a>
<header class="site-header"><a class="brand" href="{{ site.Home.RelPermalink }}">{{ site.Title }}</a>
<nav aria-label="main"><ul>{{ $here := .RelPermalink }}{{ range slice "/timeline" "/map" "/figures" "/actors" "/sources" }}{{ with site.GetPage . }}
<li><a href="{{ .RelPermalink }}"{{ if eq .RelPermalink $here }} aria-current="page"{{ end }}>{{ .Title }}</a></li>{{ end }}{{ end }}</ul></nav>
<nav aria-label="languages"><ul>{{ range .AllTranslations }}
<li><a href="{{ .RelPermalink }}" hreflang="{{ .Language.Lang }}" lang="{{ .Language.Lang }}">{{ .Language.Label }}</a></li>{{ end }}</ul></nav>
</header>
<main id="main">{{ block "main" . }}{{ end }}</main>
<footer class="site-footer"><p>{{ site.Title }} · <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p></footer>
</body>
</html>
""",
    "page.html": """{{ define "main" }}<article>
<header class="page-header"><h1>{{ .Title }}</h1><p class="lead">{{ .Description }}</p>
<p class="meta">{{ .ReadingTime }} min · <time datetime="{{ .Lastmod.Format "2006-01-02" }}">{{ .Lastmod | time.Format ":date_long" }}</time></p></header>
<nav class="toc" aria-label="contents">{{ .TableOfContents }}</nav>
<div class="prose">{{ .Content }}</div>
{{ partial "references.html" . }}
<nav class="pager" aria-label="chapters">{{ with .PrevInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
</article>{{ end }}
""",
    "home.html": """{{ define "main" }}<h1>{{ .Title }}</h1><p class="lead">{{ .Description }}</p><div class="prose">{{ .Content }}</div>
{{ partial "map.html" . }}
<section><ol>{{ range last 12 (where site.RegularPages "Section" "timeline").ByDate }}{{ partial "event-card.html" . }}{{ end }}</ol></section>
<section><ol class="chapters">{{ range (where site.RegularPages "Section" "").ByWeight }}
<li><a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Description }}</p><span>{{ .ReadingTime }} min</span></li>{{ end }}</ol></section>{{ end }}
""",
    "figures.html": """{{ define "main" }}<h1>{{ .Title }}</h1>
{{ $measures := slice "drowned" "displaced" "injured" "damaged" "closed" }}{{ range $measures }}<section id="{{ . }}"><h2>{{ . }}</h2>
{{ partial "claims.html" (dict "measure" . "population" "") }}</section>{{ end }}{{ end }}
""",
    "actors.html": """{{ define "main" }}<h1>{{ .Title }}</h1>
{{ range (where site.RegularPages "Section" "timeline").GroupByParam "actor" }}<section id="actor-{{ .Key }}">
<h2>{{ (index .Pages 0).Params.actorName }}</h2><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></section>{{ end }}{{ end }}
""",
    "timeline/section.html": """{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}
{{ range .RegularPages.GroupByDate "2006-01-02" "asc" }}<section id="day-{{ .Key }}"><h2>{{ (index .Pages 0).Date | time.Format ":date_full" }}</h2>
<ol>{{ range .Pages }}{{ partial "event-card.html" . }}{{ end }}</ol></section>{{ end }}{{ end }}
""",
    "timeline/page.html": """{{ define "main" }}<article><h1>{{ .Title }}</h1>
<dl><dt>date</dt><dd><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date | time.Format ":date_full" }}</time> <code>{{ .Params.when }}</code></dd>
<dt>kind</dt><dd class="kind-{{ .Params.kind }}">{{ .Params.kindLabel }}</dd><dt>status</dt><dd>{{ .Params.state }}</dd>
{{ with site.GetPage (print "/map/" .Params.place) }}<dt>place</dt><dd><a href="{{ .RelPermalink }}">{{ .Title }}</a></dd>{{ end }}
<dt>actor</dt><dd>{{ .Params.actorName }}</dd></dl>
<div class="prose">{{ .Content }}</div>
{{ range .Params.figures }}{{ with index hugo.Data.figures . }}{{ partial "claims.html" (dict "measure" .measure "population" .population) }}{{ end }}{{ end }}
{{ partial "references.html" . }}
<nav class="pager" aria-label="events">{{ with .PrevInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav></article>{{ end }}
""",
    "map/section.html": """{{ define "main" }}<h1>{{ .Title }}</h1>{{ partial "map.html" . }}
{{ $events := where site.RegularPages "Section" "timeline" }}{{ range .RegularPages.ByWeight }}<section id="place-{{ .Params.id }}">
<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><ol>{{ range where $events "Params.place" .Params.id }}{{ partial "event-card.html" . }}{{ end }}</ol></section>{{ end }}{{ end }}
""",
    "map/page.html": """{{ define "main" }}<article><h1>{{ .Title }}</h1><dl><dt>kind</dt><dd>{{ .Params.kind }}</dd>
<dt>point</dt><dd>{{ .Params.lat }}, {{ .Params.lon }}</dd>
{{ with .Params.within }}{{ with site.GetPage (print "/map/" .) }}<dt>within</dt><dd><a href="{{ .RelPermalink }}">{{ .Title }}</a></dd>{{ end }}{{ end }}</dl>
<svg viewBox="0 0 700 520" role="img" aria-label="{{ .Title }}"><circle cx="{{ .Params.x }}" cy="{{ .Params.y }}" r="6"/></svg>
<ol>{{ range where (where site.RegularPages "Section" "timeline") "Params.place" .Params.id }}{{ partial "event-card.html" . }}{{ end }}</ol></article>{{ end }}
""",
    "sources/section.html": """{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .RegularPages }}
<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <span lang="{{ .Params.tongue }}">{{ .Params.tongue }}</span> {{ .Params.published }}</li>{{ end }}</ul>{{ end }}
""",
    "sources/page.html": """{{ define "main" }}<article><h1>{{ .Title }}</h1><dl><dt>language</dt><dd>{{ .Params.tongue }}</dd>
<dt>published</dt><dd>{{ .Params.published }}</dd><dt>paragraphs</dt><dd>{{ .Params.paragraphs }}</dd></dl>
<div class="prose" lang="{{ .Params.tongue }}">{{ .Content }}</div></article>{{ end }}
""",
    "_partials/event-card.html": """<li class="event kind-{{ .Params.kind }}" id="event-{{ path.BaseName .File.Path }}"><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date | time.Format ":date_medium" }}</time>
<h3><a href="{{ .RelPermalink }}">{{ .Title }}</a></h3><p>{{ .Summary }}</p>
{{ with site.GetPage (print "/map/" .Params.place) }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} <span>{{ .Params.actorName }}</span>
<ul>{{ range .Params.sources }}<li>{{ with site.GetPage (print "/sources/" .source) }}<a href="{{ .RelPermalink }}">{{ .Params.short }}</a>{{ end }} {{ .para }}</li>{{ end }}</ul></li>
""",
    "_partials/map.html": """{{ $events := where site.RegularPages "Section" "timeline" }}<svg viewBox="0 0 700 520" role="img" aria-label="{{ .Title }}">
{{ range where site.RegularPages "Section" "map" }}{{ $n := len (where $events "Params.place" .Params.id) }}<a href="{{ .RelPermalink }}"><circle cx="{{ .Params.x }}" cy="{{ .Params.y }}" r="{{ add 3 $n }}"/><text x="{{ .Params.x }}" y="{{ .Params.y }}">{{ .Title }}</text></a>
{{ end }}</svg>
""",
    "_partials/claims.html": """{{ $in := . }}<table><thead><tr><th scope="col">value</th><th scope="col">place</th><th scope="col">date</th><th scope="col">by</th><th scope="col">source</th></tr></thead><tbody>
{{ range $id, $c := hugo.Data.figures }}{{ if and (eq $c.measure $in.measure) (or (not $in.population) (eq $c.population $in.population)) }}
<tr id="claim-{{ $id }}"><td>{{ $c.qualifier }} {{ $c.value | lang.FormatNumber 0 }}</td><td>{{ $c.place }}</td><td>{{ $c.as_of }}</td><td>{{ $c.asserted_by }}</td>
<td>{{ with site.GetPage (print "/sources/" $c.source.source) }}<a href="{{ .RelPermalink }}">{{ .Params.short }}</a>{{ end }} {{ $c.source.para }}</td></tr>{{ end }}{{ end }}</tbody></table>
""",
    "_partials/references.html": """{{ with .Store.Get "references" }}<section class="references"><h2>·</h2><ol>{{ range . }}
<li id="ref-{{ .number }}">{{ with site.GetPage (print "/sources/" .source) }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> <span lang="{{ .Params.tongue }}">{{ .Params.tongue }}</span>{{ end }} {{ .para }} <a href="#cite-{{ .number }}">↑</a></li>{{ end }}</ol></section>{{ end }}
""",
    "_shortcodes/cite.html": """{{- $number := add 1 (len (.Page.Store.Get "references" | default slice)) -}}
{{- .Page.Store.Add "references" (slice (dict "number" $number "source" (.Get 0) "para" (.Get 1))) -}}
<sup><a id="cite-{{ $number }}" href="#ref-{{ $number }}">{{ $number }}</a></sup>""",
    "_shortcodes/claims.html": """{{ partial "claims.html" (dict "measure" (.Get 0) "population" (.Get 1)) }}""",
}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("root", type=Path, help="folder to write; what stands there is deleted")
    size_arguments(parser)
    options = parser.parse_args()
    write_hugo(make(options.pages_per_language, options.languages.split(","), options.seed), options.root, options.theme)
