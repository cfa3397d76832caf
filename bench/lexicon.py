"""The words of the synthetic site, in five languages: sentences about a flood in an invented country."""

LANGUAGES = {"en": "English", "sv": "Svenska", "da": "Dansk", "nb": "Norsk bokmål", "nl": "Nederlands"}

LEXICON = {
    "en": {
        "site": "The flood of Velmark", "tagline": "What happened when the river rose, told from twenty newspapers.",
        "report": "Report", "office": "Office of {place}", "description": "What is known about the water at {place}.", "see": "See there",
        "layouts": {"timeline": "Timeline", "map": "Map", "figures": "Figures", "actors": "People", "sources": "Sources"},
        "kinds": {"rising": "The water rises", "breach": "A dyke breaks", "rescue": "People are rescued", "measure": "A decree",
                  "aid": "Help arrives", "dispute": "A dispute"},
        "headings": ["The night of the water", "Who was warned", "What the office did", "The bridges", "Help from outside", "Open questions"],
        "sentences": [
            "The river at {place} rose by {number} centimetres within an hour, and the mill was cut off from the road.",
            "According to the office of {actor}, {number} households had been told to leave before the dyke gave way.",
            "Witnesses in {place} say that the sirens were silent until the water stood in the cellars.",
            "A boat of {actor} took {number} people from the roofs, among them the keeper of the lock.",
            "The bridge of {place} stayed closed for {number} hours because nobody had checked its piers.",
            "{actor} denies that the sluice was opened too late and points to the gauge at {place}.",
            "In the school of {place} there were beds for {number} people, and twice as many came.",
            "The newspapers do not agree on how many sacks of sand were filled at {place} that evening.",
            "On the next morning {actor} promised {number} pumps, of which the first came two days later.",
            "Nobody in {place} had seen such water since the year of the great frost.",
        ],
    },
    "sv": {
        "site": "Översvämningen i Velmark", "tagline": "Vad som hände när floden steg, berättat ur tjugo tidningar.",
        "report": "Rapport", "office": "Kontoret i {place}", "description": "Vad man vet om vattnet vid {place}.", "see": "Se där",
        "layouts": {"timeline": "Tidslinje", "map": "Karta", "figures": "Siffror", "actors": "Personer", "sources": "Källor"},
        "kinds": {"rising": "Vattnet stiger", "breach": "En vall brister", "rescue": "Människor räddas", "measure": "Ett påbud",
                  "aid": "Hjälpen kommer", "dispute": "En tvist"},
        "headings": ["Vattnets natt", "Vilka som varnades", "Vad kontoret gjorde", "Broarna", "Hjälp utifrån", "Öppna frågor"],
        "sentences": [
            "Floden vid {place} steg {number} centimeter på en timme, och kvarnen skars av från vägen.",
            "Enligt kontoret i {actor} hade {number} hushåll uppmanats att ge sig av innan vallen brast.",
            "Vittnen i {place} säger att sirenerna teg tills vattnet stod i källarna.",
            "En båt från {actor} hämtade {number} människor från taken, bland dem slussvakten.",
            "Bron vid {place} hölls stängd i {number} timmar eftersom ingen hade granskat pelarna.",
            "{actor} förnekar att luckan öppnades för sent och hänvisar till mätaren i {place}.",
            "I skolan i {place} fanns sängar åt {number} människor, och dubbelt så många kom.",
            "Tidningarna är inte eniga om hur många sandsäckar som fylldes i {place} den kvällen.",
            "Nästa morgon lovade {actor} {number} pumpar, av vilka den första kom två dagar senare.",
            "Ingen i {place} hade sett ett sådant vatten sedan den stora frostens år.",
        ],
    },
    "da": {
        "site": "Oversvømmelsen i Velmark", "tagline": "Hvad der skete, da floden steg, fortalt ud fra tyve aviser.",
        "report": "Beretning", "office": "Kontoret i {place}", "description": "Hvad man ved om vandet ved {place}.", "see": "Se dér",
        "layouts": {"timeline": "Tidslinje", "map": "Kort", "figures": "Tal", "actors": "Personer", "sources": "Kilder"},
        "kinds": {"rising": "Vandet stiger", "breach": "Et dige brister", "rescue": "Mennesker reddes", "measure": "Et påbud",
                  "aid": "Hjælpen kommer", "dispute": "En strid"},
        "headings": ["Vandets nat", "Hvem der blev advaret", "Hvad kontoret gjorde", "Broerne", "Hjælp udefra", "Åbne spørgsmål"],
        "sentences": [
            "Floden ved {place} steg {number} centimeter på en time, og møllen blev afskåret fra vejen.",
            "Ifølge kontoret i {actor} var {number} husstande blevet bedt om at tage af sted, før diget brast.",
            "Vidner i {place} siger, at sirenerne tav, til vandet stod i kældrene.",
            "En båd fra {actor} hentede {number} mennesker ned fra tagene, heriblandt slusevagten.",
            "Broen ved {place} blev holdt lukket i {number} timer, fordi ingen havde set pillerne efter.",
            "{actor} afviser, at slusen blev åbnet for sent, og henviser til måleren i {place}.",
            "På skolen i {place} var der senge til {number} mennesker, og dobbelt så mange kom.",
            "Aviserne er ikke enige om, hvor mange sandsække der blev fyldt i {place} den aften.",
            "Næste morgen lovede {actor} {number} pumper, hvoraf den første kom to dage senere.",
            "Ingen i {place} havde set sådan et vand siden den store frosts år.",
        ],
    },
    "nb": {
        "site": "Flommen i Velmark", "tagline": "Hva som skjedde da elva steg, fortalt ut fra tjue aviser.",
        "report": "Beretning", "office": "Kontoret i {place}", "description": "Hva en vet om vannet ved {place}.", "see": "Se der",
        "layouts": {"timeline": "Tidslinje", "map": "Kart", "figures": "Tall", "actors": "Personer", "sources": "Kilder"},
        "kinds": {"rising": "Vannet stiger", "breach": "En voll brister", "rescue": "Mennesker reddes", "measure": "Et påbud",
                  "aid": "Hjelpen kommer", "dispute": "En strid"},
        "headings": ["Vannets natt", "Hvem som ble varslet", "Hva kontoret gjorde", "Bruene", "Hjelp utenfra", "Åpne spørsmål"],
        "sentences": [
            "Elva ved {place} steg {number} centimeter på en time, og mølla ble avskåret fra veien.",
            "Ifølge kontoret i {actor} hadde {number} husstander fått beskjed om å dra før vollen brast.",
            "Vitner i {place} sier at sirenene var tause til vannet sto i kjellerne.",
            "En båt fra {actor} hentet {number} mennesker fra takene, blant dem slusevakten.",
            "Brua ved {place} ble holdt stengt i {number} timer fordi ingen hadde sett etter pilarene.",
            "{actor} avviser at luka ble åpnet for sent, og viser til måleren i {place}.",
            "På skolen i {place} var det senger til {number} mennesker, og dobbelt så mange kom.",
            "Avisene er ikke enige om hvor mange sandsekker som ble fylt i {place} den kvelden.",
            "Neste morgen lovet {actor} {number} pumper, og den første kom to dager senere.",
            "Ingen i {place} hadde sett et slikt vann siden den store frostens år.",
        ],
    },
    "nl": {
        "site": "De overstroming van Velmark", "tagline": "Wat er gebeurde toen de rivier steeg, verteld uit twintig kranten.",
        "report": "Verslag", "office": "Kantoor van {place}", "description": "Wat er bekend is over het water bij {place}.", "see": "Zie daar",
        "layouts": {"timeline": "Tijdlijn", "map": "Kaart", "figures": "Cijfers", "actors": "Personen", "sources": "Bronnen"},
        "kinds": {"rising": "Het water stijgt", "breach": "Een dijk breekt", "rescue": "Mensen worden gered", "measure": "Een besluit",
                  "aid": "Er komt hulp", "dispute": "Een geschil"},
        "headings": ["De nacht van het water", "Wie gewaarschuwd werd", "Wat het kantoor deed", "De bruggen", "Hulp van buiten", "Open vragen"],
        "sentences": [
            "De rivier bij {place} steeg binnen een uur {number} centimeter, en de molen raakte afgesneden van de weg.",
            "Volgens het kantoor van {actor} was {number} huishoudens gezegd te vertrekken voordat de dijk het begaf.",
            "Getuigen in {place} zeggen dat de sirenes zwegen tot het water in de kelders stond.",
            "Een boot van {actor} haalde {number} mensen van de daken, onder wie de sluiswachter.",
            "De brug van {place} bleef {number} uur dicht omdat niemand de pijlers had nagekeken.",
            "{actor} ontkent dat de sluis te laat openging en wijst op de peilschaal van {place}.",
            "In de school van {place} stonden bedden voor {number} mensen, en er kwamen er twee keer zoveel.",
            "De kranten zijn het niet eens over het aantal zandzakken dat die avond in {place} werd gevuld.",
            "De volgende ochtend beloofde {actor} {number} pompen, waarvan de eerste twee dagen later kwam.",
            "Niemand in {place} had zulk water gezien sinds het jaar van de grote vorst.",
        ],
    },
}


def _vocabulary(lang, places, actors, took_part, populations, units, measures):
    return {
        "event_kinds": LEXICON[lang]["kinds"],
        "place_kinds": dict(zip(["country", "region", "town"], places)),
        "actor_kinds": dict(zip(["office", "group", "company"], actors)),
        "actor_roles": {"participant": took_part},
        "populations": dict(zip(["residents", "rescuers", "travellers"], populations)),
        "units": dict(zip(["persons", "houses", "bridges"], units)),
        "measures": {
            measure: {"title": title, "summary": f"{title}."}
            for measure, title in zip(["drowned", "displaced", "injured", "damaged", "closed"], measures)
        },
    }


VOCABULARY = {
    "en": _vocabulary("en", ["Country", "Region", "Town"], ["Office", "Group", "Company"], "Took part",
                      ["Residents", "Rescuers", "Travellers"], ["people", "houses", "bridges"],
                      ["Drowned", "Displaced", "Injured", "Houses damaged", "Bridges closed"]),
    "sv": _vocabulary("sv", ["Land", "Region", "Stad"], ["Kontor", "Grupp", "Företag"], "Deltog",
                      ["Boende", "Räddare", "Resande"], ["personer", "hus", "broar"],
                      ["Drunknade", "Fördrivna", "Skadade", "Skadade hus", "Stängda broar"]),
    "da": _vocabulary("da", ["Land", "Region", "By"], ["Kontor", "Gruppe", "Firma"], "Deltog",
                      ["Beboere", "Reddere", "Rejsende"], ["personer", "huse", "broer"],
                      ["Druknede", "Fordrevne", "Sårede", "Beskadigede huse", "Lukkede broer"]),
    "nb": _vocabulary("nb", ["Land", "Region", "By"], ["Kontor", "Gruppe", "Firma"], "Deltok",
                      ["Beboere", "Redningsfolk", "Reisende"], ["personer", "hus", "bruer"],
                      ["Druknede", "Fordrevne", "Skadde", "Skadde hus", "Stengte bruer"]),
    "nl": _vocabulary("nl", ["Land", "Regio", "Stad"], ["Kantoor", "Groep", "Bedrijf"], "Deed mee",
                      ["Bewoners", "Redders", "Reizigers"], ["mensen", "huizen", "bruggen"],
                      ["Verdronken", "Ontheemd", "Gewond", "Beschadigde huizen", "Gesloten bruggen"]),
}
