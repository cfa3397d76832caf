use super::check;
use crate::edtf::Date;
use crate::render::wording::date_words;

/// Words and short form, parted by a bar.
fn says(text: &str, expected: &[(&str, &str)]) {
    let date = Date::parse(text).expect("the date is valid");
    check(text, expected, |locale| {
        let worded = date_words(&date, locale);
        assert_eq!(worded.edtf, text);
        assert_eq!(worded.uncertain, date.is_uncertain());
        assert_eq!(worded.datetime, date.datetime());
        format!("{} | {}", worded.words, worded.short)
    });
}

#[test]
fn x() {
    for t in ["2022-01-05","2022-01-05?","2022-01-05~","2022-01-05%","2022-01","2022-01~","2022","2021?","199X","199X~","19XX","2022-01-XX","2022-XX","2022-XX-XX","2022-01-05T16:00+06:00",
     "2022-01-02/2022-01-06","2022-01-05/2022-01-06~","2021-12-31~/2022-01-02","2022-01-30/2022-02-02","1990/2019","199X/2050","2022-01/2022-03","2022-01-05/..","1990/","../2019","/2022-01-06",
     "[2022-01-02..2022-01-06]","[2022-01-06..2022-01-07]","[2022-01-05,2022-01-06]","[2022-01-05,2022-01-06,2022-01-09]","[2022-01-05~,2022-02]","[..2022-01-11]","[..2022-01]","[..2019]","[2022-01-05..]","[2022-01..2022-03]","[1990..1995]","[1990..1991]","[2021-12..2022-01]", "[2022-01-30..2022-02-02]", "[2022-01-02..2022-01-04,2022-01-06]"] {
      println!("## {t}");
      let all = super::locales(&super::TEXTS); let bare = super::locales(&[super::BARE]);
      for l in all.iter().chain(bare.iter()) { let w = date_words(&Date::parse(t).unwrap(), l); println!("   {}: {} | {}", l.tag(), w.words, w.short); }
    }
}
