//! How far the keyboard has to go: links that stand elsewhere, too, are no stops of the tabulator key.

use super::support::TestSite;

/// The stretches of a text that begin and end with two others.
fn stretches<'t>(text: &'t str, from: &str, to: &str) -> Vec<&'t str> {
    let starts = text.match_indices(from).map(|(at, _)| &text[at..]);
    let cut = |rest: &'t str| rest.find(to).map(|end| &rest[..end]);
    starts.filter_map(cut).collect()
}

#[test]
fn an_event_in_a_list_is_one_stop_and_the_axis_is_none() {
    let site = TestSite::new();
    site.build();
    let timeline = site.read("public/en/timeline/index.html");
    let events = stretches(&timeline, "<article class=\"event ", "</article>");
    assert_eq!(events.len(), 2);
    for event in events {
        let (open, folded) = event.split_once("<details").expect("what happened is folded");
        assert_eq!(open.matches("<a ").count(), 0, "{open}");
        assert!(folded.contains("<summary>") && folded.contains("<a "), "{folded}");
    }
    let axis = stretches(&timeline, "<svg aria-label=\"The events", "</svg>");
    let links = axis[0].matches("<a ").count();
    assert!(links > 1, "{}", axis[0]);
    assert_eq!(axis[0].matches("tabindex=-1").count(), links);
    // The first stop of the content leads past the axis and the filters.
    let (_, content) = timeline.split_once("<main").expect("the page has a content");
    let first = stretches(content, "<a ", ">")[0];
    assert!(
        first.contains("skip-link") && first.contains("#_events"),
        "{first}"
    );
}
