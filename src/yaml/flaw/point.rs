//! Points in the forms in which people write them.

/// The longitude and the latitude that are meant by a text with directions (`63°01'12"N 17°37'E`, `63.02 N, 17.62 E`), or with commas
/// in its numbers (`17,62 63,02`); none where that cannot be told.
pub fn meant_point(text: &str) -> Option<[String; 2]> {
    let [lon, lat] = with_directions(text)
        .or_else(|| with_commas(text))
        .or_else(|| without_brackets(text))?;
    Some([lon, lat].map(written))
}

/// A coordinate, and whether it is a latitude.
type Coordinate = (f64, bool);

fn with_directions(text: &str) -> Option<[f64; 2]> {
    let mut found: Vec<Coordinate> = Vec::new();
    let mut numbers: Vec<f64> = Vec::new();
    // A direction stands either before or behind the numbers of its coordinate.
    let mut before: Option<char> = None;
    let mut digits = String::new();
    for letter in text.chars().chain([' ']) {
        if letter.is_ascii_digit() || matches!(letter, '.' | '-') {
            digits.push(letter);
            continue;
        }
        if !digits.is_empty() {
            numbers.push(std::mem::take(&mut digits).parse().ok()?);
        }
        let direction = letter.to_ascii_uppercase();
        if matches!(direction, 'N' | 'S' | 'E' | 'W') {
            match (before, numbers.is_empty()) {
                (Some(before), false) => {
                    found.push(coordinate(before, &numbers)?);
                    numbers.clear();
                }
                (None, false) => {
                    found.push(coordinate(direction, &numbers)?);
                    numbers.clear();
                    continue;
                }
                (None, true) => {}
                (Some(_), true) => return None,
            }
            before = Some(direction);
        } else if letter.is_alphabetic() {
            return None;
        }
    }
    if let Some(before) = before {
        found.push(coordinate(before, &numbers)?);
    } else if !numbers.is_empty() {
        return None;
    }
    match found.as_slice() {
        [(lat, true), (lon, false)] | [(lon, false), (lat, true)] => Some([*lon, *lat]),
        _ => None,
    }
}

/// Degrees, with minutes and seconds where there are some.
fn coordinate(direction: char, numbers: &[f64]) -> Option<Coordinate> {
    let parts: Vec<f64> = numbers
        .iter()
        .zip([1.0, 60.0, 3600.0])
        .map(|(number, unit)| number / unit)
        .collect();
    let is_sound = (1..=3).contains(&numbers.len())
        && numbers.iter().all(|number| *number >= 0.0)
        && numbers.iter().skip(1).all(|number| *number < 60.0);
    let size: f64 = parts.iter().sum();
    let is_lat = matches!(direction, 'N' | 'S');
    let most = if is_lat { 90.0 } else { 180.0 };
    let signed = if matches!(direction, 'S' | 'W') {
        -size
    } else {
        size
    };
    (is_sound && size <= most).then_some((signed, is_lat))
}

fn with_commas(text: &str) -> Option<[f64; 2]> {
    let mut parts = text
        .split_whitespace()
        .map(|part| part.trim_end_matches([',', ';']));
    let number = |part: &str| {
        part.contains(',')
            .then(|| part.replace(',', ".").parse::<f64>().ok())?
    };
    let both = [number(parts.next()?)?, number(parts.next()?)?];
    parts.next().is_none().then_some(both)
}

/// `17.62, 63.02`: a pair without its brackets.
fn without_brackets(text: &str) -> Option<[f64; 2]> {
    let (lon, lat) = text.split_once(',')?;
    let number = |part: &str| part.trim().parse::<f64>().ok();
    Some([number(lon)?, number(lat)?])
}

/// A number with at most five digits after the point, which is about a metre.
fn written(number: f64) -> String {
    let text = format!("{number:.5}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::meant_point;

    #[test]
    fn points_in_other_forms_are_understood() {
        for (text, expected) in [
            ("63°01'12\"N 17°37'E", Some(["17.61667", "63.02"])),
            ("63.02N,17.62E", Some(["17.62", "63.02"])),
            ("N 63° 1.2', W 17° 37.2'", Some(["-17.62", "63.02"])),
            ("17.62, 63.02", Some(["17.62", "63.02"])),
            ("17,62 63,02", Some(["17.62", "63.02"])),
            ("17,62; 63,02", Some(["17.62", "63.02"])),
            ("63°01'N", None),
            ("63°71'N 17°37'E", None),
            ("17.62", None),
            ("63N 17N", None),
            ("near Vask", None),
        ] {
            assert_eq!(
                meant_point(text),
                expected.map(|point| point.map(str::to_owned)),
                "{text}"
            );
        }
    }
}
