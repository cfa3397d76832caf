#!/usr/bin/env python3
"""Writes a synthetic kzsite site of any size, about an invented flood. The same arguments give the same bytes."""

import argparse
import json
import random
import shutil
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from lexicon import LANGUAGES, LEXICON, VOCABULARY

EVENTS, PLACES, FIGURES, ACTORS, SOURCES = 200, 60, 100, 30, 20
SENTENCES_A_SECTION = 6
SECTIONS = 3
DAYS = 20
KINDS = ["rising", "breach", "rescue", "measure", "aid", "dispute"]
POPULATIONS = ["residents", "rescuers", "travellers"]
MEASURES = {"drowned": "persons", "displaced": "persons", "injured": "persons", "damaged": "houses", "closed": "bridges"}
QUALIFIERS = ["about", "at-least", "more-than", "nearly"]


@dataclass
class Model:
    """The site before it is written in the form of one generator or another."""

    languages: list[str]
    places: dict = field(default_factory=dict)
    actors: dict = field(default_factory=dict)
    sources: dict = field(default_factory=dict)
    figures: dict = field(default_factory=dict)
    events: dict = field(default_factory=dict)
    articles: dict = field(default_factory=dict)  # path without ending -> {lang: Article}


@dataclass
class Article:
    """A page of prose: sections of sentences, each sentence a list of pieces."""

    title: str
    description: str
    weight: int
    sections: list  # [(anchor, heading, [sentence, ...], figure or None)]


def make(pages_per_language, languages, seed):
    """Invents the site."""
    model = Model(languages)
    chance = random.Random(seed)
    names = invent_names(random.Random(seed + 1), PLACES + ACTORS + SOURCES)
    make_places(model, names[:PLACES], chance)
    make_actors(model, names[PLACES : PLACES + ACTORS], chance)
    make_sources(model, names[PLACES + ACTORS :], chance)
    make_figures(model, chance)
    make_events(model, chance)
    paths = [f"report-{n:05}" for n in range(1, pages_per_language + 1)]
    for number, path in enumerate(paths):
        shape = random.Random(f"{seed} {path}")
        plan = [plan_section(model, paths, number, shape) for _ in range(SECTIONS)]
        model.articles[path] = {lang: write_article(model, lang, path, number, plan) for lang in languages}
    return model


def invent_names(chance, count):
    """Distinct names that look like names."""
    starts = ["Vel", "Os", "Bran", "Tor", "Kel", "Mir", "Sund", "Har", "Nor", "Gal"]
    middles = ["", "a", "o", "en"]
    ends = ["mark", "stad", "vik", "holm", "ford", "dal", "by", "havn", "berg", "nes", "sund", "mo"]
    every = [a + b + c for a in starts for b in middles for c in ends]
    return chance.sample(every, count)


def make_places(model, names, chance):
    for number, name in enumerate(names):
        kind = "country" if number == 0 else "region" if number < 5 else "town"
        within = None if number == 0 else ids(model.places)[0] if number < 5 else ids(model.places)[chance.randint(1, 4)]
        point = [round(chance.uniform(10.3, 13.7), 2), round(chance.uniform(50.3, 52.7), 2)]
        precision = {"country": "country", "region": "region", "town": "city"}[kind]
        model.places[name.lower()] = {"name": name, "kind": kind, "within": within, "point": point, "precision": precision}


def make_actors(model, names, chance):
    for name in names:
        model.actors[f"office-{name.lower()}"] = {"name": name, "kind": chance.choice(["office", "group", "company"])}


def make_sources(model, names, chance):
    for name in names:
        model.sources[f"courier-{name.lower()}-2031-03"] = {
            "name": name, "language": chance.choice(model.languages), "paragraphs": chance.randint(20, 60),
            "published": day(chance.randint(1, DAYS)),
        }


def make_figures(model, chance):
    towns = [p for p, place in model.places.items() if place["kind"] == "town"]
    group = 0
    while len(model.figures) < FIGURES:
        measure = list(MEASURES)[group % len(MEASURES)]
        people = MEASURES[measure] == "persons"
        scope = {"place": towns[group % len(towns)]}
        if people:
            scope = {"population": POPULATIONS[group % len(POPULATIONS)], **scope}
        middle = chance.randint(5, 900)
        for rival in range(4):
            number = max(1, int(middle * chance.uniform(0.5, 1.6)))
            qualifier = chance.choice(QUALIFIERS) if chance.random() < 0.4 else None
            model.figures[f"{measure}-{group:02}-{rival + 1}"] = {
                "measure": measure, "value": number, "qualifier": qualifier, "scope": scope,
                "as_of": day(chance.randint(1, DAYS)), "asserted_by": chance.choice(ids(model.actors)),
                "source": cite(model, chance),
            }
        group += 1


def make_events(model, chance):
    towns = [p for p, place in model.places.items() if place["kind"] == "town"]
    figures = ids(model.figures)
    for number in range(EVENTS):
        first = 1 + number * DAYS // EVENTS
        when = chance.choice([day(first)] * 5 + [f"{day(first)}?", f"{day(first)}~", f"{day(first)}/{day(first + 2)}",
                                                f"[{day(first)}..{day(first + 1)}]"])
        place = towns[number % len(towns)]
        kind = KINDS[number % len(KINDS)]
        model.events[f"{kind}-{place}-{number + 1:03}"] = {
            "when": when, "place": place, "kind": kind, "actor": ids(model.actors)[number % ACTORS],
            "status": chance.choice(["established", "reported", "disputed"]),
            "figures": figures[number // 2 : number // 2 + 1] if number % 2 == 0 else [],
            "sources": [cite(model, chance, number), cite(model, chance)],
        }


def plan_section(model, paths, number, chance):
    """What a section speaks of: the same in every language."""
    sentences = []
    for n in range(SENTENCES_A_SECTION):
        link = None
        if n == 1:
            link = ("page", paths[(number + chance.randint(1, 40)) % len(paths)])
        elif n == 3:
            link = ("event", chance.choice(ids(model.events)))
        elif n == 5:
            link = ("place", chance.choice(ids(model.places)))
        citation = cite(model, chance) if n % 2 == 0 else None
        sentences.append({"template": chance.randrange(1000), "place": chance.choice(ids(model.places)),
                          "actor": chance.choice(ids(model.actors)), "number": chance.randint(2, 400),
                          "link": link, "citation": citation})
    figure = model.figures[chance.choice(ids(model.figures))] if chance.random() < 0.03 else None
    return {"heading": chance.randrange(1000), "sentences": sentences, "figure": figure}


def write_article(model, lang, path, number, plan):
    words = LEXICON[lang]
    sections = []
    for n, section in enumerate(plan):
        heading = words["headings"][section["heading"] % len(words["headings"])]
        sections.append((f"part-{n + 1}", heading, [pieces(model, words, s) for s in section["sentences"]], section["figure"]))
    name = model.places[plan[0]["sentences"][0]["place"]]["name"]
    title = f"{words['report']} {number + 1}: {name}"
    return Article(title, words["description"].format(place=name), 100 + number, sections)


def pieces(model, words, sentence):
    """A sentence as text, link (kind, target, text) and citation (source, paragraph)."""
    template = words["sentences"][sentence["template"] % len(words["sentences"])]
    text = template.format(place=model.places[sentence["place"]]["name"], actor=model.actors[sentence["actor"]]["name"],
                           number=sentence["number"])
    return {"text": text, "link": sentence["link"] and (*sentence["link"], words["see"]), "citation": sentence["citation"]}


def cite(model, chance, number=None):
    source = ids(model.sources)[number % SOURCES] if number is not None else chance.choice(ids(model.sources))
    return {"source": source, "para": chance.randint(1, model.sources[source]["paragraphs"])}


def ids(records):
    return list(records)


def day(number):
    return f"2031-03-{number:02}"


# --- as a site of kzsite


def write_kzsite(model, root, theme):
    """Writes the site into the folder `root`, with a copy of the theme in the folder `theme`."""
    if root.exists():
        shutil.rmtree(root)
    shutil.copytree(theme, root / "themes" / theme.name)
    put(root / "kzsite.yaml", config(model, theme.name))
    shared = root / "content" / "shared"
    put(shared / "places.yaml", records(model.places, place_record))
    put(shared / "actors.yaml", records(model.actors, lambda a: {"kind": a["kind"]}))
    put(shared / "figures.yaml", records(model.figures, figure_record))
    put(shared / "events.yaml", records(model.events, event_record))
    put(shared / "map" / "land.geojson", json.dumps(land()) + "\n")
    for source, record in model.sources.items():
        put(root / "seeds" / f"{source}.md", seed(source, record))
    for lang in model.languages:
        write_section(model, root / "content" / lang, lang)


def write_section(model, folder, lang):
    words = LEXICON[lang]
    put(folder / "vocabulary.yaml", records(VOCABULARY[lang], lambda v: v))
    put(folder / "places.yaml", records(model.places, lambda p: {"title": p["name"]}))
    put(folder / "actors.yaml", records(model.actors, lambda a: {"title": words["office"].format(place=a["name"])}))
    put(folder / "sources.yaml", records(model.sources, lambda s: {"title": f"{s['name']} Courier, {s['published']}", "short": s["name"]}))
    put(folder / "events.yaml", "\n".join(record(i, event_words(model, words, e)) for i, e in model.events.items()) + "\n")
    put(folder / "_index.md", front({"title": words["site"], "description": words["tagline"]}) + words["sentences"][0].format(
        place="Velmark", actor="Velmark", number=3) + "\n")
    for layout in ["timeline", "map", "figures", "actors", "sources"]:
        put(folder / f"{layout}.md", front({"title": words["layouts"][layout], "description": words["tagline"], "layout": layout}))
    original = {} if lang == model.languages[0] else {"translation_of": {"lang": model.languages[0]}}
    for path, versions in model.articles.items():
        article = versions[lang]
        head = {"title": article.title, "description": article.description, "weight": article.weight, "updated": "2031-04-01", **original}
        put(folder / f"{path}.md", front(head) + "\n".join(kzsite_section(*s) for s in article.sections))


def kzsite_section(anchor, heading, sentences, figure):
    lines = [f"## {heading} {{#{anchor}}}\n"]
    middle = len(sentences) // 2
    for paragraph in (sentences[:middle], sentences[middle:]):
        lines.append(" ".join(kzsite_sentence(s) for s in paragraph) + "\n")
    if figure:
        population = figure["scope"].get("population")
        lines.append('{{ figure(measure="' + figure["measure"] + '"' + (f', population="{population}"' if population else "") + ") }}\n")
    return "\n".join(lines)


def kzsite_sentence(sentence):
    text = sentence["text"]
    if sentence["link"]:
        kind, target, label = sentence["link"]
        text += f" [{label}]({target}.md#part-1)." if kind == "page" else f" [{label}]({kind}:{target})."
    if sentence["citation"]:
        text += f"[@{sentence['citation']['source']}, para {sentence['citation']['para']}]"
    return text


def config(model, theme):
    languages = {lang: {"name": LANGUAGES[lang], "fallback": []} for lang in model.languages}
    return records({
        "base_url": "https://velmark.example/",
        "theme": theme,
        "default_language": model.languages[0],
        "languages": languages,
        "licence": {"content": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"},
        "timeline": {"from": day(1), "to": day(DAYS + 4)},
        "home": {"figures": [{"measure": "drowned", "population": "residents"}]},
        "map": {"layers": [{"file": "land.geojson", "role": "land"}],
                "focus": {"file": "land.geojson", "property": "iso_a2", "value": "XV"}, "credit": "invented"},
        "vocabulary": {
            "event_kinds": KINDS, "place_kinds": ["country", "region", "town"], "actor_kinds": ["office", "group", "company"],
            "actor_roles": ["participant"], "populations": POPULATIONS, "units": sorted(set(MEASURES.values())),
            "measures": {measure: {"unit": unit} for measure, unit in MEASURES.items()},
        },
    }, lambda v: v)


def place_record(place):
    known = {"kind": place["kind"], "country": "XV", "point": place["point"], "precision": place["precision"], "tz": "Europe/Berlin"}
    return {**known, "within": place["within"]} if place["within"] else known


def figure_record(figure):
    value = {"value": figure["value"], "qualifier": figure["qualifier"]} if figure["qualifier"] else figure["value"]
    return {"measure": figure["measure"], "value": value, "scope": figure["scope"], "as_of": figure["as_of"],
            "asserted_by": figure["asserted_by"], "sources": [located(figure["source"])]}


def event_record(event):
    known = {"when": event["when"], "where": [{"place": event["place"], "role": "site"}], "kind": event["kind"],
             "actors": [{"actor": event["actor"], "role": "participant"}], "status": event["status"],
             "sources": [located(s) for s in event["sources"]]}
    return {**known, "figures": event["figures"]} if event["figures"] else known


def event_words(model, words, event):
    place = model.places[event["place"]]["name"]
    summary = words["sentences"][len(place) % len(words["sentences"])].format(
        place=place, actor=model.actors[event["actor"]]["name"], number=len(place))
    source = event["sources"][0]
    return {"title": f"{words['kinds'][event['kind']]}: {place}", "summary": f"{summary}[@{source['source']}, para {source['para']}]"}


def located(citation):
    return {"source": citation["source"], "locator": f"para {citation['para']}"}


def land():
    ring = [[10, 50], [12, 49.8], [14, 50.1], [14.1, 51.5], [13.9, 53], [12, 53.2], [10.1, 52.9], [9.8, 51.4], [10, 50]]
    return {"type": "FeatureCollection", "features": [{
        "type": "Feature", "properties": {"iso_a2": "XV"}, "geometry": {"type": "Polygon", "coordinates": [ring]}}]}


def seed(source, entry):
    words = LEXICON[entry["language"]]
    digest = " ".join(s.format(place="Velmark", actor=entry["name"], number=7) for s in words["sentences"])
    head = {"id": source, "publisher": f"{entry['name']} Courier", "published": entry["published"], "language": entry["language"],
            "rights": "digest", "word_count": entry["paragraphs"] * 24, "paragraphs": entry["paragraphs"],
            "sha256": sha256(source.encode()).hexdigest()}
    return front(head) + digest + "\n"


# --- YAML: flow style is JSON


def records(entries, form):
    return "\n".join(record(key, form(entry)) for key, entry in entries.items()) + "\n"


def record(key, value):
    return f"{key}: {json.dumps(value, ensure_ascii=False)}"


def front(head):
    return f"---\n{records(head, lambda v: v)}---\n"


def put(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("root", type=Path, help="folder to write; what stands there is deleted")
    size_arguments(parser)
    return parser.parse_args()


def size_arguments(parser):
    """The arguments that the size and form of the site depend on."""
    theme = Path(__file__).resolve().parent.parent / "themes" / "steppe"
    parser.add_argument("--pages-per-language", type=int, default=2000, help="articles in each language (default: 2000)")
    parser.add_argument("--languages", default=",".join(LEXICON), help="comma-separated (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives another site of the same size")
    parser.add_argument("--theme", type=Path, default=theme, help="folder of the theme (default: steppe)")


if __name__ == "__main__":
    options = arguments()
    site = make(options.pages_per_language, options.languages.split(","), options.seed)
    write_kzsite(site, options.root, options.theme)
    total = len(site.articles) * len(site.languages)
    print(f"{total} articles in {len(site.languages)} languages, {len(site.events)} events, {len(site.places)} places, "
          f"{len(site.figures)} figures, {len(site.actors)} actors, {len(site.sources)} sources in {options.root}")
