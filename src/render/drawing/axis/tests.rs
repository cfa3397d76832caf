use super::{AxisEvent, AxisKind, ColumnWords, RIGHT};
use crate::render::drawing::DAY;
use crate::render::drawing::random::Random;
use crate::render::view::{Axis, AxisBar};

fn event(id: &str, kind: usize, earliest: Option<i64>, latest: Option<i64>) -> AxisEvent {
    AxisEvent {
        id: id.to_owned(),
        url: format!("#event-{id}"),
        title: id.to_owned(),
        date: String::new(),
        kind,
        earliest: earliest.map(|day| day * DAY),
        latest: latest.map(|day| (day + 1) * DAY),
        uncertain: false,
    }
}

fn column(day: i64) -> ColumnWords {
    ColumnWords {
        start: day * DAY,
        end: (day + 1) * DAY,
        label: format!("{}", day % 31 + 1),
        above: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
            [usize::try_from(day.rem_euclid(7)).expect("a weekday")]
        .to_owned(),
        group: None,
    }
}

fn axis(events: &[AxisEvent], last: i64) -> Axis {
    let kind = |(index, label): (usize, &str)| AxisKind {
        label: label.to_owned(),
        index: index + 1,
        mark: index + 1,
    };
    let kinds: Vec<AxisKind> = ["strike", "flood", "rescue"]
        .into_iter()
        .enumerate()
        .map(kind)
        .collect();
    let columns: Vec<ColumnWords> = (0..=last).map(column).collect();
    super::axis(events, &kinds, &columns)
}

fn bar<'a>(axis: &'a Axis, id: &str) -> &'a AxisBar {
    let mut bars = axis.lanes.iter().flat_map(|lane| &lane.bars);
    bars.find(|bar| bar.id == id).expect("the event is on the axis")
}

#[test]
fn days_fill_the_width_in_order() {
    let axis = axis(&[event("a", 1, Some(3), Some(3))], 13);
    assert_eq!(axis.columns.len(), 14);
    for pair in axis.columns.windows(2) {
        assert!((pair[0].x + pair[0].width - pair[1].x).abs() < 1e-9);
    }
    let last = axis.columns.last().expect("there are days");
    assert!((last.x + last.width - RIGHT).abs() < 0.1);
    let (day, bar) = (&axis.columns[3], bar(&axis, "a"));
    assert!(bar.x > day.x && bar.x + bar.width < day.x + day.width);
}

#[test]
fn what_leaves_the_axis_is_cut_and_what_misses_it_is_left_out() {
    let events = [
        event("before", 1, Some(-9), Some(-1)),
        event("into", 1, Some(-9), Some(2)),
        event("out", 1, Some(12), None),
        event("through", 2, None, Some(99)),
        event("after", 3, Some(14), Some(20)),
    ];
    let axis = axis(&events, 13);
    assert_eq!(
        axis.lanes.iter().map(|lane| lane.mark).collect::<Vec<_>>(),
        [1, 2]
    );
    let cuts = ["into", "out", "through"].map(|id| (bar(&axis, id).cut_start, bar(&axis, id).cut_end));
    assert_eq!(cuts, [(true, false), (false, true), (true, true)]);
    let through = bar(&axis, "through");
    assert!((through.x - axis.columns[0].x).abs() < 0.1);
    assert!((through.x + through.width - RIGHT).abs() < 0.1);
}

#[test]
fn neighbours_share_a_row_and_what_overlaps_does_not() {
    let events = [
        event("long", 1, Some(0), Some(5)),
        event("inside", 1, Some(2), Some(2)),
        event("next", 1, Some(6), Some(6)),
    ];
    let axis = axis(&events, 13);
    let [long, inside, next] = ["long", "inside", "next"].map(|id| bar(&axis, id).y);
    assert!((long - next).abs() < 1e-9 && inside > long);
}

#[test]
fn bars_never_overlap_nor_leave_their_lane() {
    let mut random = Random::new(5);
    for round in 0..100 {
        #[expect(clippy::cast_possible_truncation, reason = "small numbers")]
        let mut day = |low: f64, high: f64| random.between(low, high) as i64;
        let last = if round % 2 == 0 { 15 } else { 700 };
        let events: Vec<AxisEvent> = (0..40)
            .map(|index| {
                let start = day(-5.0, 20.0);
                let kind = usize::try_from(day(1.0, 3.99)).expect("a kind");
                event(&index.to_string(), kind, Some(start), Some(start + day(0.0, 6.0)))
            })
            .collect();
        let axis = axis(&events, last);
        for lane in &axis.lanes {
            for (index, bar) in lane.bars.iter().enumerate() {
                assert!(bar.width >= 6.0 && bar.x >= axis.columns[0].x && bar.x + bar.width <= RIGHT + 0.1);
                assert!(bar.y > lane.y && bar.y + bar.height < lane.y + lane.height);
                for other in &lane.bars[index + 1..] {
                    let beside = bar.x + bar.width <= other.x || other.x + other.width <= bar.x;
                    assert!(
                        beside || (bar.y - other.y).abs() >= bar.height,
                        "{bar:?} {other:?}"
                    );
                }
            }
        }
        let bottom = axis.lanes.last().map_or(0.0, |lane| lane.y + lane.height);
        assert!((bottom - axis.height).abs() < 1e-9);
    }
}

#[test]
fn narrow_columns_share_labels() {
    let axis = axis(&[event("a", 1, Some(3), Some(3))], 364);
    let labelled: Vec<_> = axis.columns.iter().filter(|day| !day.label.is_empty()).collect();
    assert!((20..60).contains(&labelled.len()), "{}", labelled.len());
    assert!(labelled.windows(2).all(|pair| pair[1].x - pair[0].x > 16.0));
    assert!(
        axis.columns
            .iter()
            .all(|day| day.label.is_empty() == day.above.is_empty())
    );
}

#[test]
fn what_columns_belong_to_is_said_once_where_there_is_room() {
    let year = |year: i64| ColumnWords {
        start: year * 365 * DAY,
        end: (year + 1) * 365 * DAY,
        label: year.to_string(),
        above: if year % 5 == 0 {
            format!("{year}s")
        } else {
            String::new()
        },
        group: None,
    };
    let mut columns: Vec<ColumnWords> = (1990..2020).map(year).collect();
    // The first column is cut to a fortnight: its label would run into that of its neighbour.
    columns[0].start = columns[0].end - 14 * DAY;
    let events = [event("a", 1, Some(1995 * 365), Some(1995 * 365 + 300))];
    let kind = AxisKind {
        label: "strike".to_owned(),
        index: 1,
        mark: 1,
    };
    let axis = super::axis(&events, &[kind], &columns);
    assert_eq!(axis.columns.len(), 30);
    assert_eq!(axis.columns[0].label, "");
    let above: Vec<&str> = axis.columns.iter().map(|column| column.above.as_str()).collect();
    assert_eq!(above.iter().filter(|above| !above.is_empty()).count(), 6);
    assert!(bar(&axis, "a").width < axis.columns[5].width);
}
