use super::{ChartClaim, ChartSize, chart, text};
use crate::content::{Magnitude, Qualifier, Quantity};
use crate::render::drawing::random::Random;
use crate::render::view::{Chart, ChartMark, ChartRow};

fn claim(value: &str, quantity: Quantity) -> ChartClaim {
    ChartClaim {
        id: value.to_owned(),
        by: vec!["Vask Daily".to_owned()],
        borrowed: None,
        date: "3 May".to_owned(),
        value: value.to_owned(),
        quantity,
    }
}

fn draw(claims: &[ChartClaim], size: ChartSize) -> Chart {
    chart(claims, size, |value| value.to_string())
}

/// The ends of a row's mark.
fn span(mark: &ChartMark) -> Option<(f64, f64)> {
    match *mark {
        ChartMark::Point { x, .. } => Some((x, x)),
        ChartMark::Range { x1, x2 } | ChartMark::Magnitude { x1, x2 } => Some((x1, x2)),
        ChartMark::AtLeast { x, x2 } => Some((x, x2)),
        ChartMark::AtMost { x, x1 } => Some((x1, x)),
        ChartMark::Words {} => None,
    }
}

/// The ends of a row's value in words.
fn words(row: &ChartRow) -> (f64, f64) {
    let width = text::width(&row.value);
    match row.value_anchor {
        "start" => (row.value_x, row.value_x + width),
        _ => (row.value_x - width, row.value_x),
    }
}

#[test]
fn a_linear_chart_starts_at_nothing() {
    let claims = [
        claim("8", Quantity::Number(8.0, Qualifier::Exact)),
        claim("18", Quantity::Number(18.0, Qualifier::Exact)),
    ];
    let chart = draw(&claims, ChartSize::Wide);
    let labels: Vec<_> = chart.ticks.iter().map(|tick| tick.label.as_str()).collect();
    assert_eq!((chart.log, labels), (false, vec!["0", "5", "10", "15", "20"]));
    let (zero, twenty) = (chart.ticks[0].x, chart.ticks[4].x);
    let Some((eight, _)) = span(&chart.rows[0].mark) else {
        panic!("a number has a mark");
    };
    assert!((eight - (zero + 0.4 * (twenty - zero))).abs() < 0.2);
}

#[test]
fn a_wide_spread_is_logarithmic() {
    let claims = [
        claim("dozens", Quantity::Word(Magnitude::Dozens)),
        claim("2,000", Quantity::Number(2000.0, Qualifier::Exact)),
    ];
    assert!(draw(&claims, ChartSize::Wide).log);
}

#[test]
fn each_size_has_its_rows() {
    let claims = vec![
        claim("8", Quantity::Number(8.0, Qualifier::Exact)),
        claim("9", Quantity::Number(9.0, Qualifier::About)),
    ];
    let wide = draw(&claims, ChartSize::Wide);
    let narrow = draw(&claims, ChartSize::Narrow);
    assert!(wide.plot_left > 60.0 && narrow.plot_left < 10.0);
    let row = |chart: &Chart| chart.rows[1].y - chart.rows[0].y;
    assert!(row(&narrow) > row(&wide));
    assert!(narrow.rows[0].y - 15.0 - text::ASCENT >= narrow.plot_top);
    assert!(matches!(
        narrow.rows[1].mark,
        ChartMark::Point { about: true, .. }
    ));
}

#[test]
fn who_says_it_is_told_with_its_source_on_two_lines_before_the_source_is_left_out() {
    let mut claims = vec![claim("8", Quantity::Number(8.0, Qualifier::Exact))];
    claims[0].by = [
        "The Association of Flooded Households (Vask Daily)",
        "The Association of Flooded Households",
    ]
    .map(str::to_owned)
    .into();
    for size in [ChartSize::Wide, ChartSize::Narrow] {
        let words = draw(&claims, size).rows[0].source.join(" ");
        assert_eq!(words, claims[0].by[0], "{size:?}");
    }
    claims[0].by[0] = "The Association of Flooded Households ".repeat(3);
    let rows = draw(&claims, ChartSize::Wide).rows;
    assert_eq!(rows[0].source.join(" "), claims[0].by[1]);
}

#[test]
fn claims_in_words_alone_make_a_chart_without_a_scale() {
    let chart = draw(
        &[claim("countless", Quantity::Word(Magnitude::Countless))],
        ChartSize::Narrow,
    );
    assert!(chart.ticks.is_empty());
    assert!(matches!(chart.rows[0].mark, ChartMark::Words {}));
}

#[test]
fn open_ends_have_room_for_their_arrows() {
    let claims = [
        claim("at least 20", Quantity::Number(20.0, Qualifier::AtLeast)),
        claim("at most 1", Quantity::Number(1.0, Qualifier::UpTo)),
    ];
    for size in [ChartSize::Wide, ChartSize::Narrow] {
        let chart = draw(&claims, size);
        let Some((x, end)) = span(&chart.rows[0].mark) else {
            panic!("a bound has a mark");
        };
        assert!(end - x > 20.0 && end <= chart.plot_right, "{size:?}");
    }
}

#[test]
fn everything_stays_inside_and_nothing_covers_its_words() {
    let mut random = Random::new(9);
    for round in 0..300 {
        let high = 10_f64.powf(random.between(0.5, 5.0));
        let mut claims: Vec<ChartClaim> = Vec::new();
        for index in 0..7 {
            let a = random.between(0.5, high).round();
            let b = a + random.between(0.0, high).round();
            let amount = [
                Quantity::Number(a, Qualifier::Exact),
                Quantity::Number(a, Qualifier::About),
                Quantity::Range(a, b, Qualifier::Exact),
                Quantity::Number(a, Qualifier::AtLeast),
                Quantity::Number(a, Qualifier::UpTo),
                Quantity::Word(Magnitude::Dozens),
                Quantity::Word(Magnitude::Countless),
            ][index];
            let words = [
                "8",
                "about a thousand",
                "from 20 up to 160 people",
                "at least 18",
                "dozens",
            ];
            claims.push(claim(words[(index + round) % words.len()], amount));
        }
        for size in [ChartSize::Wide, ChartSize::Narrow] {
            let chart = draw(&claims, size);
            for row in &chart.rows {
                let (left, right) = words(row);
                assert!(
                    left >= chart.plot_left - 0.1 && right <= chart.plot_right + 0.1,
                    "{row:?}"
                );
                let Some((start, end)) = span(&row.mark) else {
                    continue;
                };
                assert!(start >= chart.plot_left && end <= chart.plot_right && start <= end);
                assert!(right < start || left > end, "{row:?}");
                assert!(!row.value.contains('…'), "{row:?} in {size:?}");
            }
            for pair in chart.ticks.windows(2) {
                let half = |label: &str| text::width(label) / 2.0;
                assert!(pair[0].x + half(&pair[0].label) < pair[1].x - half(&pair[1].label));
            }
            let ends = [chart.ticks.first(), chart.ticks.last()].map(|tick| tick.expect("there are ticks"));
            assert!(ends.iter().all(|tick| {
                let half = text::width(&tick.label) / 2.0;
                tick.x - half >= 0.0 && tick.x + half <= chart.width
            }));
        }
    }
}
