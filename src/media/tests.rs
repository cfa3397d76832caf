use super::{Size, inspect};

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

fn svg(rest: &str) -> Result<Option<Size>, String> {
    inspect(format!("{SVG}{rest}").as_bytes(), "svg").map_err(|flaws| flaws[0].message.clone())
}

#[test]
fn drawings_have_the_size_that_browsers_give_them() {
    let check = |rest: &str, (width, height): (u32, u32)| {
        assert_eq!(svg(rest), Ok(Some(Size { width, height })), "{rest}");
    };
    check(" width=\"40\" height=\"20px\"/>", (40, 20));
    check(" width=\"1in\" height=\"25.4mm\"/>", (96, 96));
    check(" viewBox=\"0 0 30 10\"/>", (30, 10));
    check(" viewBox=\"0,0,30,10\" width=\"60\"/>", (60, 20));
    check(" viewBox=\"0 0 30 10\" height=\"20\"/>", (60, 20));
    check(" viewBox=\"0 0 30 10\" width=\"100%\" height=\"2em\"/>", (30, 10));
    for (rest, said) in [
        ("/>", "does not say how large"),
        (" width=\"100%\" height=\"2em\"/>", "does not say how large"),
        (" width=\"30\"/>", "does not say how large"),
        (" width=\"-1\" height=\"1\"/>", "has the width `-1`"),
        (" height=\"0px\" viewBox=\"0 0 3 1\"/>", "has the height `0px`"),
        (" viewBox=\"0 0 0 1\"/>", "four numbers"),
        (" viewBox=\"0 0 1 1e400\"/>", "four numbers"),
        (" viewBox=\"0 0 3\"/>", "four numbers"),
        (" viewBox=\"0 0 1e9 1\"/>", "too large"),
    ] {
        let message = svg(rest).expect_err(rest);
        assert!(message.contains(said), "{rest}: {message}");
    }
}

#[test]
fn drawings_that_do_more_than_draw_are_refused() {
    for rest in [
        "><script>alert(1)</script></svg>",
        "><s:script xmlns:s=\"http://www.w3.org/2000/svg\" href=\"x.js\"/></svg>",
        "><SCRIPT/></svg>",
        " onload=\"alert(1)\"/>",
        "><g onClick=\"x()\"/></svg>",
        "><foreignObject/></svg>",
        "><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></svg>",
        "><image href=\"https://example.org/a.png\"/></svg>",
        "><image xlink:href=\"a.png\"/></svg>",
        "><use href=\"b.svg#x\"/></svg>",
        "><a href=\"javascript:alert(1)\"><path/></a></svg>",
        "><a href=\"java&#10;script:alert(1)\"><path/></a></svg>",
        "><image href=\"data:image/svg+xml,%3Csvg/%3E\"/></svg>",
        "><image href=\"data:text/html,x\"/></svg>",
        "><set attributeName=\"xlink:href\" to=\"javascript:alert(1)\"/></svg>",
        "><set attributeName=\"onclick\" to=\"x\"/></svg>",
        "><style>@import 'a.css';</style></svg>",
        "><style>@\\69mport 'a.css';</style></svg>",
        "><style>@font-face{src:url(//example.org/f)}</style></svg>",
        "><style>a{fill:u\\72l(https://example.org/x)}</style></svg>",
        "><style><![CDATA[a{b:image-set(\"https://example.org/x\" 1x)}]]></style></svg>",
        "><g style=\"fill:url('https://example.org/x#y')\"/></svg>",
        "><g fill=\"url(b.svg#y)\"/></svg>",
        " xml:base=\"https://example.org/\"/>",
        "><style>@namespace {} @import 'http://x/a.css';</style></svg>",
        "><style>@namespace {} text{background:url(http://x/a.png)}</style></svg>",
        "><style>@namespace x url(http://x/) {} @import 'a.css';</style></svg>",
        "><style>rect{background:url(http://x/a.png</style></svg>",
        "><style>rect{background:url('http://x/a.png</style></svg>",
        "><style>rect{background:\\75rl(http://x/a.png)}</style></svg>",
        "><style>rect{background:url(/**/http://x/a.png)}</style></svg>",
        "><style>@imp<!-- x -->ort 'http://x/a.css';</style></svg>",
        "><style>@im<g/>port 'http://x/a.css';</style></svg>",
        "><style>@im<![CDATA[port]]> 'http://x/a.css';</style></svg>",
        "><style>@layer a; @charset 'x'; @import url(a.css) layer(a);</style></svg>",
        "><style>@document url(http://x) {}</style></svg>",
        "><style>a{--x: src(\"http://x/\")}</style></svg>",
        "><style>a{background:cross-fade(\"http://x/\", red)}</style></svg>",
        "><style>a{background:-webkit-image-set(\"a.png\" 1x)}</style></svg>",
        "><style>a{background:paint(x)}</style></svg>",
        "><image href=\"//example.org/a.png\"/></svg>",
        "><feImage xlink:href=\"a.svg\"/></svg>",
        "><font-face-uri xlink:href=\"a.ttf\"/></svg>",
        "><m:math xmlns:m=\"http://www.w3.org/1998/Math/MathML\"/></svg>",
        "><x:include xmlns:x=\"http://www.w3.org/2001/XInclude\" href=\"a.svg\"/></svg>",
        "><x:template xmlns:x=\"http://www.w3.org/1999/XSL/Transform\"/></svg>",
        "><set attributeName=\" xlink:href \" to=\"#x\"/></svg>",
        "><set attributeName=\"fill\" to=\"url(http://x/a.svg#b)\"/></svg>",
        "><animate attributeName=\"href\" values=\"javascript:alert(1)\"/></svg>",
        "><a href=\"#x\" ping=\"http://x/\"/></svg>",
        "><unknown/></svg>",
    ] {
        assert!(svg(rest).is_err(), "{rest}");
    }
    for whole in [
        "<?xml-stylesheet href=\"a.css\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"alert(1)\">]><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "<?xml-stylesheet type=\"text/xsl\" href=\"#x\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "<svg/>",
        "<html/>",
        "",
        "<svg xmlns=\"http://www.w3.org/2000/svg\">",
    ] {
        assert!(inspect(whole.as_bytes(), "svg").is_err(), "{whole}");
    }
}

#[test]
fn plain_drawings_pass() {
    for rest in [
        "><defs><path id=\"p\"/></defs><use xlink:href=\"#p\"/><g fill=\"url(#p)\" style=\"stroke: url( '#p' )\"/></svg>",
        "><style>/* @import */ a{fill:red;content:\"\\201c\"} @media print{a{fill:url(#p)}}</style></svg>",
        "><a href=\"https://example.org/\"><text>x</text></a></svg>",
        "><image href=\"data:image/png;base64,AAAA\"/></svg>",
        "><style>@namespace svg url(http://www.w3.org/2000/svg); @font-face{src:url(data:font/woff2;base64,AA)}</style></svg>",
        "><metadata><w:a xmlns:w=\"urn:w\" href=\"https://example.org/\"/></metadata></svg>",
        " xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" inkscape:version=\"1\"><metadata/></svg>",
        "><style>@media (min-width: 3px){a:not(.b):nth-child(2n){transform:translate(3px) rotate(1deg);fill:rgb(1 2 3)}}</style></svg>",
        "><style><!-- a{fill:red} --></style><g aria-label=\"f(x)\" data-a=\"g(http://x/)\"/></svg>",
        "><i:pgf xmlns:i=\"http://ns.adobe.com/AdobeIllustrator/10.0/\" i:a=\"f(x)\" b=\"g(x)\"/></svg>",
        "><g filter=\"url(#a) drop-shadow(1px 1px 2px #000)\" clip-path=\"polygon(0 0, 1px 1px)\"/></svg>",
        "><animate attributeName=\"x\" begin=\"accessKey(a)\" values=\"1;2\"/></svg>",
        "><set attributeName=\"fill\" to=\"red\"/><text transform=\"rotate(3)\">on (a) url</text></svg>",
    ] {
        let sized = svg(&format!(" width=\"3\" height=\"2\"{rest}"));
        assert!(sized.is_ok(), "{rest}: {sized:?}");
    }
    let with_type = "\u{feff}<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 2\"/>";
    let size = Size { width: 3, height: 2 };
    assert_eq!(inspect(with_type.as_bytes(), "svg"), Ok(Some(size)));
}

#[test]
fn deep_drawings_end_in_a_message_or_a_size() {
    let depth = 200_000;
    let deep = format!(
        "{SVG} viewBox=\"0 0 3 2\">{}{}</svg>",
        "<g>".repeat(depth),
        "</g>".repeat(depth)
    );
    assert!(inspect(deep.as_bytes(), "svg").is_ok());
    let style = format!("{SVG}><style>{}</style></svg>", "(".repeat(depth));
    assert!(inspect(style.as_bytes(), "svg").is_err());
    let style = |depth: usize| {
        svg(&format!(
            " viewBox=\"0 0 3 2\"><style>a{{b:{}c{}}}</style></svg>",
            "calc(".repeat(depth),
            ")".repeat(depth)
        ))
    };
    let size = Size { width: 3, height: 2 };
    assert_eq!(style(90), Ok(Some(size)));
    assert!(style(101).is_err_and(|message| message.contains("nested too deep")));
}

#[test]
fn drawings_of_millions_of_elements_are_refused() {
    let many = format!(" viewBox=\"0 0 3 2\">{}</svg>", "<g/>".repeat(2_000_000));
    let said = svg(&many).expect_err("it has more than the limit");
    assert_eq!(said, "this SVG image has more than 2000000 elements and texts");
}

/// A PNG of one pixel by one.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\rIDATx\x9cc\xf8\xcf\xc0\xf0\x1f\0\x05\0\x01\xff\x89\x99=\x1d\0\0\0\0IEND\xaeB`\x82";
/// A GIF of two pixels by one.
const GIF: &[u8] = b"GIF89a\x02\0\x01\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x02\0\x01\0\0\x02\x02\x44\x0a\0;";

#[test]
fn images_are_what_their_names_say_and_whole() {
    let said = |bytes: &[u8], extension: &str| {
        inspect(bytes, extension).map_err(|mut flaws| {
            let flaw = flaws.remove(0);
            (flaw.message, flaw.hint)
        })
    };
    let size = |width, height| Ok(Some(Size { width, height }));
    assert_eq!(said(PNG, "png"), size(1, 1));
    assert_eq!(said(GIF, "gif"), size(2, 1));
    let flaw = |message: &str, hint: &str| Err((message.to_owned(), hint.to_owned()));
    assert_eq!(
        said(PNG, "jpg"),
        flaw(
            "the name of this file says JPEG, but it holds PNG",
            "let its name end in `.png`"
        )
    );
    assert_eq!(
        said(b"<!doctype html><p>not found", "png"),
        flaw(
            "the name of this file says PNG, but it holds a web page",
            "save it as PNG once more"
        )
    );
    assert_eq!(
        said(b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "png"),
        flaw(
            "the name of this file says PNG, but it holds SVG",
            "let its name end in `.svg`"
        )
    );
    assert_eq!(
        said(b"", "jpg"),
        flaw("this JPEG image is empty", "export the image again")
    );
    for (whole, extension) in [(PNG, "png"), (GIF, "gif")] {
        for end in 1..whole.len() {
            assert!(
                inspect(&whole[..end], extension).is_err(),
                "{extension} cut after {end} bytes"
            );
        }
    }
}

#[test]
fn other_files_pass_unless_they_are_empty_or_hold_a_key() {
    assert_eq!(inspect(b"a,b\n", "csv"), Ok(None));
    assert_eq!(
        inspect(b"", "pdf").map_err(|flaws| flaws[0].code),
        Err("empty-file")
    );
    let key = b"-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n";
    assert_eq!(
        inspect(key, "txt").map_err(|flaws| flaws[0].code),
        Err("private-key")
    );
    let certificate = b"-----BEGIN PUBLIC KEY-----\nAAAA\n";
    assert_eq!(inspect(certificate, "txt"), Ok(None));
}
