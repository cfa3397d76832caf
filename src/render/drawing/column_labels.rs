//! Which labels of adjacent columns fit, by the width of all columns together.

use super::text;

/// The least width of all columns together in narrow, middling and wide places.
const ROOMS: [f64; 3] = [320.0, 480.0, 960.0];
/// Space between two labels.
const BETWEEN: f64 = 2.0;

/// From which width on each label is shown, centred in its column: `narrow`, `middle`, `wide` or `never`. `size` is their font size as a
/// share of the usual one.
pub(crate) fn room_from(words: &[&str], size: f64) -> Vec<&'static str> {
    let widths: Vec<f64> = words.iter().map(|words| size * text::width(words)).collect();
    let [narrow, middle, wide] = ROOMS.map(|room| with_room(words, &widths, room));
    (0..words.len())
        .map(|at| match [narrow[at], middle[at], wide[at]] {
            [true, ..] => "narrow",
            [_, true, _] => "middle",
            [.., true] => "wide",
            [false, false, false] => "never",
        })
        .collect()
}

/// Where nearly all columns have labels, shows all of them, or every second, every fourth and so on, so that more width adds labels and
/// moves none; otherwise those that do not touch the one before.
#[expect(clippy::cast_precision_loss, reason = "an axis has a few dozen columns")]
fn with_room(words: &[&str], widths: &[f64], room: f64) -> Vec<bool> {
    let column = room / words.len().max(1) as f64;
    let filled = words.iter().filter(|words| !words.is_empty()).count();
    if filled * 2 > words.len() {
        let widest = widths.iter().copied().fold(0.0, f64::max) + BETWEEN;
        let steps = std::iter::successors(Some(1_usize), |step| Some(step * 2));
        let step = steps
            .take_while(|step| *step < words.len() * 2)
            .find(|step| *step as f64 * column >= widest);
        return (0..words.len())
            .map(|at| step.is_some_and(|step| at % step == 0))
            .collect();
    }
    let mut end = f64::MIN;
    let stands = |(at, width): (usize, &f64)| {
        let middle = (at as f64 + 0.5) * column;
        let is_clear = middle - width / 2.0 >= end;
        if is_clear && *width > 0.0 {
            end = middle + width / 2.0 + BETWEEN;
        }
        is_clear
    };
    widths.iter().enumerate().map(stands).collect()
}

#[cfg(test)]
mod tests {
    use super::room_from;

    #[test]
    fn words_of_many_columns_stand_where_they_have_room() {
        let months = ["maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru"].repeat(3);
        let from = room_from(&months, 1.0);
        assert_eq!(from[..5], ["narrow", "wide", "middle", "wide", "narrow"]);
        assert_eq!(room_from(&["1", "2", "3"], 1.0), ["narrow"; 3]);
    }

    #[test]
    fn words_above_few_columns_keep_clear_of_one_another() {
        let mut years = vec![""; 30];
        years[0] = "2030";
        years[1] = "2031";
        years[13] = "2032";
        let from = room_from(&years, 1.0);
        assert_eq!((from[0], from[1], from[13]), ("narrow", "never", "narrow"));
    }

    #[test]
    fn no_columns_have_no_words() {
        assert!(room_from(&[], 1.0).is_empty());
    }
}
