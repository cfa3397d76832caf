//! Places in a source as people write them elsewhere: `p2`, `¶ 2`, `para 2 and 3`, `párr. 4`, `第3段`.

use crate::diag::{is_like_hyphen, unquoted};

/// A part of a place.
enum Token<'t> {
    Word(&'t str),
    Number(&'t str),
    Comma,
    Dash,
}

/// The words of a unit in other languages and in short, without a full stop; the first is the one that is written.
const UNITS: [&[&str]; 5] = [
    &[
        "para",
        "paras",
        "paragraph",
        "paragraphs",
        "par",
        "pars",
        "parag",
        "¶",
        "¶¶",
        "pgph",
        "absatz",
        "absätze",
        "abs",
        "párrafo",
        "párrafos",
        "parrafo",
        "párr",
        "párrs",
        "parr",
        "paragraphe",
        "paragraphes",
        "alinéa",
        "paragrafo",
        "paragrafi",
        "capoverso",
        "parágrafo",
        "parágrafos",
        "stycke",
        "stycken",
        "avsnitt",
        "afsnit",
        "alinea",
        "kappale",
        "akapit",
        "akapity",
        "odstavec",
        "odstavce",
        "odst",
        "bekezdés",
        "rindkopa",
        "pastraipa",
        "lõik",
        "paragraf",
        "абзац",
        "абзацы",
        "абз",
        "параграф",
        "абзаца",
        "段",
        "段落",
        "문단",
    ],
    &[
        "page",
        "pages",
        "p",
        "pp",
        "pg",
        "pgs",
        "pag",
        "pág",
        "págs",
        "página",
        "páginas",
        "pagina",
        "pagine",
        "paginas",
        "pagg",
        "seite",
        "seiten",
        "s",
        "ss",
        "sida",
        "sidor",
        "sid",
        "side",
        "sider",
        "sivu",
        "sivut",
        "strona",
        "strony",
        "str",
        "strana",
        "oldal",
        "lappuse",
        "puslapis",
        "lehekülg",
        "lk",
        "sayfa",
        "стр",
        "страница",
        "страницы",
        "с",
        "стор",
        "сторінка",
        "бет",
        "页",
        "頁",
        "ページ",
        "쪽",
    ],
    &[
        "section",
        "sections",
        "sec",
        "secs",
        "sect",
        "§",
        "§§",
        "abschnitt",
        "sección",
        "secciones",
        "sezione",
        "seção",
        "раздел",
        "節",
        "节",
    ],
    &[
        "figure",
        "figures",
        "fig",
        "figs",
        "abbildung",
        "abb",
        "figura",
        "figur",
        "рис",
        "рисунок",
        "図",
        "图",
    ],
    &[
        "table",
        "tables",
        "tab",
        "tabelle",
        "tabla",
        "tableau",
        "tabella",
        "tabela",
        "tabell",
        "таблица",
        "табл",
        "表",
    ],
];

const AND: [&str; 20] = [
    "and", "und", "et", "y", "e", "i", "och", "og", "en", "ja", "a", "és", "un", "ir", "ve", "и", "та", "和",
    "と", "及",
];

const TO: [&str; 13] = [
    "to", "bis", "through", "until", "à", "al", "till", "til", "tot", "до", "по", "至", "から",
];

/// Words that add nothing to the number behind or before them.
const FILLERS: [&str; 14] = [
    "no", "nr", "nos", "num", "number", "nummer", "the", "st", "nd", "rd", "th", "第", "ff", "n",
];

/// The place behind a source that is named outside of brackets: `, para 6) …`.
pub(in crate::markdown) fn place_behind(text: &str) -> Option<String> {
    let rest = text.strip_prefix(',')?;
    let end = rest.find([')', ']', '\n'])?;
    meant_place(&rest[..end])
}

/// The place that is meant, written as citations have it; none where that cannot be told.
pub fn meant_place(text: &str) -> Option<String> {
    if text.contains(':') {
        return meant_times(text);
    }
    let lower = unquoted(text).unwrap_or(text).to_lowercase();
    let mut unit: Option<usize> = None;
    let mut numbers = String::new();
    // A sign between numbers is written only once a number follows it.
    let mut sign = "";
    let mut is_range = false;
    for token in tokens(&lower)? {
        match token {
            Token::Comma => sign = ", ",
            Token::Dash => sign = "-",
            Token::Word(word) if AND.contains(&word) && !numbers.is_empty() => sign = ", ",
            Token::Word(word) if TO.contains(&word) && !numbers.is_empty() => sign = "-",
            Token::Word(word) if FILLERS.contains(&word) => {}
            Token::Word(word) => {
                let found = UNITS.iter().position(|words| words.contains(&word))?;
                if unit.is_some_and(|unit| unit != found) {
                    return None;
                }
                unit = Some(found);
            }
            Token::Number(number) => {
                let is_third = sign == "-" && is_range;
                if numbers.is_empty() != sign.is_empty() || is_third {
                    return None;
                }
                is_range = sign == "-";
                numbers.push_str(std::mem::take(&mut sign));
                numbers.push_str(number);
            }
        }
    }
    // A number without a unit is that of a paragraph.
    let words = UNITS[unit.unwrap_or_default()];
    let word = words[usize::from(numbers.contains([',', '-']))];
    (!numbers.is_empty()).then(|| format!("{word} {numbers}"))
}

/// Words before a time of a recording, without a full stop.
const BEFORE_TIMES: [&str; 12] = [
    "at", "min", "minute", "minuto", "minut", "time", "t", "um", "bei", "à", "a", "klo",
];

/// Times of a recording with fewer digits: `2:10`, `0:02:10`, `2:10–3:05`, `min. 2:10`.
fn meant_times(text: &str) -> Option<String> {
    let number = text.find(|c: char| c.is_ascii_digit())?;
    let (word, text) = text.split_at(number);
    let word = word.trim().trim_end_matches('.').to_lowercase();
    if !word.is_empty() && !BEFORE_TIMES.contains(&word.as_str()) {
        return None;
    }
    let time = |text: &str| {
        let parts: Option<Vec<u32>> = text.trim().split(':').map(|part| part.parse().ok()).collect();
        match parts?.as_slice() {
            [hours, minutes, seconds] => Some(format!("{hours:02}:{minutes:02}:{seconds:02}")),
            [minutes, seconds] => Some(format!("{:02}:{:02}:{seconds:02}", minutes / 60, minutes % 60)),
            _ => None,
        }
    };
    let is_dash = |c: char| c == '-' || is_like_hyphen(c);
    let stretches = text.split(',').map(|stretch| {
        let times: Option<Vec<String>> = stretch.split(is_dash).map(time).collect();
        times
            .filter(|times| times.len() <= 2)
            .map(|times| times.join("-"))
    });
    let stretches: Option<Vec<String>> = stretches.collect();
    Some(stretches?.join(", "))
}

/// Whether a place names pages by a letter that others use for paragraphs: `p2`.
pub fn may_be_paragraph(text: &str) -> bool {
    let rest = text.trim_start().strip_prefix(['p', 'P']);
    rest.is_some_and(|rest| rest.trim_start().starts_with(|c: char| c.is_ascii_digit()))
}

fn tokens(text: &str) -> Option<Vec<Token<'_>>> {
    let is_of_word = |c: char| c.is_alphabetic() || matches!(c, '¶' | '§');
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = if c.is_ascii_digit() {
            let end = rest
                .find(|c: char| !c.is_ascii_digit() && c != '.')
                .unwrap_or(rest.len());
            let number = rest[..end].split("..").next()?.trim_end_matches('.');
            found.push(Token::Number(number));
            number.len()
        } else if is_of_word(c) {
            let end = rest.find(|c: char| !is_of_word(c)).unwrap_or(rest.len());
            found.push(Token::Word(&rest[..end]));
            end
        } else if rest.starts_with("..") {
            found.push(Token::Dash);
            rest.len() - rest.trim_start_matches('.').len()
        } else {
            match c {
                ',' | ';' | '&' | '+' | '、' | '，' => found.push(Token::Comma),
                c if c == '-' || is_like_hyphen(c) || c == '~' => found.push(Token::Dash),
                '.' | '#' | '№' | '°' => {}
                c if c.is_whitespace() => {}
                _ => return None,
            }
            c.len_utf8()
        };
        rest = &rest[length..];
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::meant_place;

    #[test]
    fn places_of_other_styles_are_understood() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(meant_place(text).as_deref(), expected, "{text}");
        };
        check("p2", Some("page 2"));
        check("min. 2:10", Some("00:02:10"));
        check("paras 2:3", None);
        check("2:10", Some("00:02:10"));
        check("0:02:10–3:05, 71:00", Some("00:02:10-00:03:05, 01:11:00"));
        check("¶2", Some("para 2"));
        check("¶ 2–4", Some("paras 2-4"));
        check("para 2 and 3", Some("paras 2, 3"));
        check("paras 2, 3 & 5", Some("paras 2, 3, 5"));
        check("Para 2", Some("para 2"));
        check("para. 2", Some("para 2"));
        check("para2", Some("para 2"));
        check("2nd paragraph", Some("para 2"));
        check("pagina 12", Some("page 12"));
        check("párr. 4", Some("para 4"));
        check("Abs. 3 bis 5", Some("paras 3-5"));
        check("Seite 4f", None);
        check("стр. 4", Some("page 4"));
        check("第3段", Some("para 3"));
        check("paras 3\u{2011}4", Some("paras 3-4"));
        check("paras 3..4", Some("paras 3-4"));
        check("§ 2.1", Some("section 2.1"));
        check("no. 7", Some("para 7"));
        check("7", Some("para 7"));
        check("para 2 page 3", None);
        check("para 2 3", None);
        check("2031-03-04", None);
        check("“para 2”", Some("para 2"));
        check("unclear", None);
        check("chapter 2", None);
        check("", None);
    }
}
