use super::{cut, mark, resolve_html, resolve_xml, strip};

fn check(html: &str, expected: &str) {
    assert_eq!(resolve_html(html), expected);
}

const EN: &str = "lang=\"en\" dir=\"ltr\"";

#[test]
fn marked_words_get_an_element_where_html_allows_one() {
    let menu = mark("Menu", "en");
    check(
        &format!("<p>{menu}: 3</p>"),
        &format!("<p><span {EN}>Menu</span>: 3</p>"),
    );
    check(
        &format!("<title>{menu} · X</title><option value=\"a>b\">{menu}</option>"),
        &format!("<title {EN}>Menu · X</title><option value=\"a>b\" {EN}>Menu</option>"),
    );
    let inner = mark(&format!("by {} or", mark("أمس", "ar")), "en");
    check(
        &format!("<p>{inner}</p>"),
        &format!("<p><span {EN}>by <span lang=\"ar\" dir=\"rtl\">أمس</span> or</span></p>"),
    );
    let same = mark(&format!("by {menu} or"), "en");
    check(&same, &format!("<span {EN}>by Menu or</span>"));
    check(
        &mark("a", "sr-Latn-RS"),
        "<span lang=\"sr-Latn-RS\" dir=\"ltr\">a</span>",
    );
}

#[test]
fn what_can_be_in_one_language_only_is_in_that_of_most_of_its_letters() {
    let flood = mark("Flood", "en");
    check(
        &format!("<title>الفيضان الكبير {flood}</title><option>على {flood}</option>"),
        &format!("<title>الفيضان الكبير Flood</title><option {EN}>على Flood</option>"),
    );
    let sentence = mark(&format!("{}, p. 3", mark("البريد", "ar")), "en");
    check(
        &format!("<option>{sentence}</option>"),
        &format!("<option {EN}>البريد, p. 3</option>"),
    );
}

#[test]
fn words_in_drawings_get_elements_of_drawings_and_their_titles_those_of_html() {
    let menu = mark("Menu", "en");
    check(
        &format!(
            "<svg><title>أ: {menu}</title><desc>{menu}</desc><text x=\"1\">{menu}</text></svg><b>{menu}</b>"
        ),
        &format!(
            "<svg><title>أ: <span {EN}>Menu</span></title><desc lang=\"en\">Menu</desc>\
             <text x=\"1\"><tspan lang=\"en\">Menu</tspan></text></svg><b><span {EN}>Menu</span></b>"
        ),
    );
}

#[test]
fn whole_elements_give_their_language_to_what_they_fill() {
    let text = mark("<p>One.</p>\n<p>Two <em>three</em>.</p>\n", "en");
    check(
        &format!("<div class=\"prose\">\n{text}\n</div>"),
        &format!("<div class=\"prose\" {EN}>\n<p>One.</p>\n<p>Two <em>three</em>.</p>\n\n</div>"),
    );
    check(
        &format!("<div>{text}<p>أمس</p></div>"),
        &format!("<div><div {EN}><p>One.</p>\n<p>Two <em>three</em>.</p>\n</div><p>أمس</p></div>"),
    );
    let note = mark(&format!("<p>{} x</p>", mark("ملاحظة", "ar")), "en");
    check(
        &format!("<div lang=\"sv\">{note}</div>"),
        &format!(
            "<div lang=\"sv\"><div {EN}><p><span lang=\"ar\" dir=\"rtl\">ملاحظة</span> x</p></div></div>"
        ),
    );
}

#[test]
fn the_name_of_an_element_moves_out_of_its_attribute() {
    let menu = mark("Menu", "en");
    check(
        &format!("<nav class=\"a\" aria-label=\"{menu}: 1\"><ul></ul></nav><a aria-label='{menu}'>↑</a>"),
        &format!(
            "<nav class=\"a\" aria-labelledby=\"_label-1\"><span hidden id=\"_label-1\"><span {EN}>Menu</span>: 1</span><ul></ul></nav>\
             <a aria-labelledby=\"_label-2\"><span hidden id=\"_label-2\"><span {EN}>Menu</span></span>↑</a>"
        ),
    );
    check(
        &format!("<svg role=\"img\" aria-label=\"{menu}\"><text>1</text></svg>"),
        &format!(
            "<svg role=\"img\" aria-labelledby=\"_label-1\"><desc id=\"_label-1\"><span {EN}>Menu</span></desc><text>1</text></svg>"
        ),
    );
    check(
        &format!("<p><select aria-label=\"{menu}\"><option>1</option></select></p>"),
        &format!(
            "<p><span hidden id=\"_label-1\"><span {EN}>Menu</span></span><select aria-labelledby=\"_label-1\"><option>1</option></select></p>"
        ),
    );
}

#[test]
fn other_attributes_give_their_language_to_elements_without_words_of_their_own() {
    let menu = mark("Menu", "en");
    check(
        &format!("<meta name=\"description\" content=\"{menu}\"><img alt=\"{menu}\" src=a>"),
        &format!("<meta {EN} name=\"description\" content=\"Menu\"><img {EN} alt=\"Menu\" src=a>"),
    );
    check(
        &format!("<sup><a title=\"{menu}\">3</a></sup><output dir=\"auto\" data-a=\"{menu}\"></output>"),
        "<sup><a lang=\"en\" dir=\"ltr\" title=\"Menu\">3</a></sup><output lang=\"en\" dir=\"auto\" data-a=\"Menu\"></output>",
    );
    check(
        &format!("<span title=\"{menu}\"><b aria-hidden=\"true\">ar</b> {menu}</span>"),
        &format!("<span {EN} title=\"Menu\"><b aria-hidden=\"true\">ar</b> <span {EN}>Menu</span></span>"),
    );
    check(
        &format!("<a title=\"{menu}\">أمس</a>"),
        "<a title=\"Menu\">أمس</a>",
    );
}

#[test]
fn elsewhere_marks_vanish() {
    let menu = mark("Menu", "en");
    check(
        &format!(
            "<!-- {menu} --><script>a < b; \"{menu}</p>\"</script><tr aria-label=\"{menu}\"><td>ab</td></tr>"
        ),
        "<!-- Menu --><script>a < b; \"Menu</p>\"</script><tr aria-label=\"Menu\"><td>ab</td></tr>",
    );
    assert_eq!(strip(&menu), "Menu");
    assert_eq!(mark("", "en"), "");
}

#[test]
fn marks_that_no_program_made_say_nothing() {
    let cut: String = mark("Menu", "en").chars().take(9).collect();
    check(
        &format!("<p>{cut}…</p>"),
        &format!("<p><span {EN}>Men…</span></p>"),
    );
    check("<p>\u{fdef}a\u{fdd0}\u{fdee}b</p>", "<p>ab</p>");
    let forged = mark("x", "\"><script>");
    check(&format!("<p>{forged}</p>"), "<p>x</p>");
    check(&format!("<p>\u{fdd0}{forged}<b>"), "<p>x<b>");
}

#[test]
fn text_without_marks_stays_as_it_is() {
    let html = "<p title=\"<\">1 < 2 &amp; 🙂</p>";
    assert!(matches!(resolve_html(html), std::borrow::Cow::Borrowed(same) if same == html));
}

#[test]
fn elements_of_xml_get_its_own_attribute() {
    let menu = mark("Menu", "en");
    assert_eq!(
        resolve_xml(&format!(
            "<?xml version=\"1.0\"?><feed xml:lang=\"ar\"><title>{menu}</title><id>1</id></feed>"
        )),
        "<?xml version=\"1.0\"?><feed xml:lang=\"ar\"><title xml:lang=\"en\">Menu</title><id>1</id></feed>"
    );
}

#[test]
fn what_is_cut_keeps_its_language_on_both_sides() {
    let inner = mark(&format!("by {} or", mark("أمس", "ar")), "en");
    let at = |text: &str| inner.find(text).expect("it is there");
    let [above, below] = cut(&inner, at(" or"));
    check(
        &above,
        &format!("<span {EN}>by <span lang=\"ar\" dir=\"rtl\">أمس</span></span>"),
    );
    check(&below, &format!("<span {EN}> or</span>"));
    let [above, below] = cut(&inner, at("مس"));
    check(
        &above,
        &format!("<span {EN}>by <span lang=\"ar\" dir=\"rtl\">أ</span></span>"),
    );
    check(
        &below,
        &format!("<span {EN}><span lang=\"ar\" dir=\"rtl\">مس</span> or</span>"),
    );
    assert_eq!(cut("Vask Daily", 4), ["Vask", " Daily"]);
}
