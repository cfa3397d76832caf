//! Names of SVG that do nothing but draw.

/// Elements that draw, describe or animate. Whatever else there is may run, embed or fetch.
const DRAWING: &[&str] = &[
    "a",
    "animate",
    "animateColor",
    "animateMotion",
    "animateTransform",
    "circle",
    "clipPath",
    "color-profile",
    "cursor",
    "defs",
    "desc",
    "ellipse",
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feConvolveMatrix",
    "feDiffuseLighting",
    "feDisplacementMap",
    "feDistantLight",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feImage",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
    "fePointLight",
    "feSpecularLighting",
    "feSpotLight",
    "feTile",
    "feTurbulence",
    "filter",
    "flowDiv",
    "flowLine",
    "flowPara",
    "flowRegion",
    "flowRoot",
    "flowSpan",
    "font",
    "font-face",
    "font-face-format",
    "font-face-name",
    "font-face-src",
    "g",
    "glyph",
    "glyphRef",
    "hatch",
    "hatchpath",
    "hkern",
    "image",
    "line",
    "linearGradient",
    "marker",
    "mask",
    "mesh",
    "meshgradient",
    "meshpatch",
    "meshrow",
    "metadata",
    "missing-glyph",
    "mpath",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "set",
    "solidColor",
    "solidcolor",
    "stop",
    "style",
    "svg",
    "switch",
    "symbol",
    "text",
    "textPath",
    "title",
    "tref",
    "tspan",
    "use",
    "view",
    "vkern",
];

/// Whether an element of SVG is one that only draws. Case counts, as it does in XML.
pub(super) fn draws(element: &str) -> bool {
    DRAWING.contains(&element)
}

/// Whether browsers know no elements of a namespace. Those of the W3C and of makers of browsers are taken to be known, except those for
/// metadata.
pub(super) fn is_inert(namespace: &str) -> bool {
    let describing = [
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "http://www.w3.org/2000/01/rdf-schema#",
        "http://www.w3.org/2002/07/owl#",
        "http://www.w3.org/2004/02/skos/core#",
    ];
    let lower = namespace.to_ascii_lowercase();
    let is_of = |host: &str| {
        ["http://", "https://"].iter().any(|scheme| {
            lower
                .strip_prefix(scheme)
                .is_some_and(|rest| rest.starts_with(host))
        })
    };
    describing.contains(&namespace) || !(is_of("www.w3.org/") || is_of("www.mozilla.org/"))
}

/// Attributes that hold no styles, whatever brackets are in them: names, texts, times.
pub(super) fn holds_no_styles(attribute: &str) -> bool {
    let plain = [
        "id", "class", "lang", "name", "title", "role", "alt", "label", "content", "begin", "end", "type",
    ];
    plain.contains(&attribute) || attribute.starts_with("aria-") || attribute.starts_with("data-")
}

/// Whether an animation of an attribute could lead to another address or run something.
pub(super) fn may_be_animated(attribute: &str) -> bool {
    let local = attribute.trim().rsplit(':').next().unwrap_or_default();
    let local = local.to_ascii_lowercase();
    let leading = [
        "href",
        "src",
        "base",
        "style",
        "target",
        "ping",
        "attributename",
        "type",
    ];
    !leading.contains(&local.as_str()) && !local.starts_with("on")
}
