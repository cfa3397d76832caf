use super::{AxisDayLabel, AxisEvent, AxisKind, RIGHT};
use crate::render::draw::random::Random;
use crate::render::view::{Axis, AxisBar};

fn event(id: &str, kind: usize, earliest: Option<i64>, latest: Option<i64>) -> AxisEvent {
    AxisEvent {
        id: id.to_owned(),
        url: format!("#event-{id}"),
        title: id.to_owned(),
        date: String::new(),
        kind,
        earliest,
        latest,
        uncertain: false,
    }
}

fn words(day: i64) -> AxisDayLabel {
    AxisDayLabel {
        label: format!("{}", day % 31 + 1),
        weekday: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
            [usize::try_from(day.rem_euclid(7)).expect("a weekday")]
        .to_owned(),
        date: format!("day {day}"),
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
    super::axis(events, &kinds, 0, last, words)
}

fn bar<'a>(axis: &'a Axis, id: &str) -> &'a AxisBar {
    let mut bars = axis.lanes.iter().flat_map(|lane| &lane.bars);
    bars.find(|bar| bar.id == id).expect("the event is on the axis")
}

#[test]
fn days_fill_the_width_in_order() {
    let axis = axis(&[event("a", 1, Some(3), Some(3))], 13);
    assert_eq!(axis.days.len(), 14);
    for pair in axis.days.windows(2) {
        assert!((pair[0].x + pair[0].width - pair[1].x).abs() < 1e-9);
    }
    let last = axis.days.last().expect("there are days");
    assert!((last.x + last.width - RIGHT).abs() < 0.1);
    let (day, bar) = (&axis.days[3], bar(&axis, "a"));
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
    assert!((through.x - axis.days[0].x).abs() < 0.1);
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
                assert!(bar.width >= 6.0 && bar.x >= axis.days[0].x && bar.x + bar.width <= RIGHT + 0.1);
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
fn narrow_days_share_labels() {
    let axis = axis(&[event("a", 1, Some(3), Some(3))], 364);
    let labelled: Vec<_> = axis.days.iter().filter(|day| !day.label.is_empty()).collect();
    assert!((20..60).contains(&labelled.len()), "{}", labelled.len());
    assert!(labelled.windows(2).all(|pair| pair[1].x - pair[0].x > 16.0));
}
