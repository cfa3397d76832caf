use super::{Kind, Projection, Purpose};
use crate::geo::{Bounds, Ellipsoid};
use geo::{Area, Coord, LineString, Polygon};

const CLARKE_1866: Ellipsoid = Ellipsoid {
    a: 6_378_206.4,
    e2: 0.006_768_66,
};
const INTERNATIONAL: Ellipsoid = Ellipsoid {
    a: 6_378_388.0,
    e2: 0.006_722_67,
};

/// Checks a numerical example of Snyder's appendix A, forwards to its printed digits, and back again.
fn check(projection: &Projection, position: (f64, f64), expected: (f64, f64), digit: f64) {
    let point = projection.project(position.into());
    let close = (point.x - expected.0).abs() <= 0.6 * digit && (point.y - expected.1).abs() <= 0.6 * digit;
    assert!(close, "{projection:?}: {point:?}, not {expected:?}");
    let back = projection.unproject(point);
    assert!(
        (back.x - position.0).abs() < 1e-7 && (back.y - position.1).abs() < 1e-7,
        "{back:?}"
    );
}

#[test]
fn albers_agrees_with_snyder_pages_291_to_294() {
    let kind = Kind::Albers {
        parallels: [29.5, 45.5],
    };
    let sphere = Projection::new(kind, -96.0, 23.0, Ellipsoid::sphere(1.0));
    check(&sphere, (-75.0, 35.0), (0.295_272_0, 0.241_677_4), 1e-7);
    let ellipsoid = Projection::new(kind, -96.0, 23.0, CLARKE_1866);
    check(&ellipsoid, (-75.0, 35.0), (1_885_472.7, 1_535_925.0), 0.1);
}

#[test]
fn lambert_agrees_with_snyder_pages_295_to_298() {
    let kind = Kind::LambertConformal {
        parallels: [33.0, 45.0],
    };
    let sphere = Projection::new(kind, -96.0, 23.0, Ellipsoid::sphere(1.0));
    check(&sphere, (-75.0, 35.0), (0.296_678_5, 0.246_211_2), 1e-7);
    let ellipsoid = Projection::new(kind, -96.0, 23.0, CLARKE_1866);
    check(&ellipsoid, (-75.0, 35.0), (1_894_410.9, 1_564_649.5), 0.1);
}

#[test]
fn cylindrical_agrees_with_snyder_pages_278_to_281() {
    let sphere = Projection::new(
        Kind::CylindricalEqualArea { parallel: 30.0 },
        -75.0,
        0.0,
        Ellipsoid::sphere(1.0),
    );
    check(&sphere, (80.0, 35.0), (2.342_824_2, 0.662_309_0), 1e-7);
    let kind = Kind::CylindricalEqualArea { parallel: 5.0 };
    let ellipsoid = Projection::new(kind, -75.0, 0.0, CLARKE_1866);
    check(&ellipsoid, (-78.0, 5.0), (-332_699.8, 554_248.5), 0.1);
}

#[test]
fn azimuthal_agrees_with_snyder_pages_334_to_337() {
    let north = Projection::new(
        Kind::AzimuthalEqualArea { south: false },
        -100.0,
        90.0,
        INTERNATIONAL,
    );
    check(&north, (5.0, 80.0), (1_077_459.7, 288_704.5), 0.1);
    let south = Projection::new(
        Kind::AzimuthalEqualArea { south: true },
        -100.0,
        -90.0,
        INTERNATIONAL,
    );
    check(&south, (5.0, -80.0), (1_077_459.7, -288_704.5), 0.1);
}

#[test]
fn cones_of_the_south_mirror_those_of_the_north() {
    for (north, south) in [
        (
            Kind::Albers {
                parallels: [29.5, 45.5],
            },
            Kind::Albers {
                parallels: [-45.5, -29.5],
            },
        ),
        (
            Kind::LambertConformal {
                parallels: [33.0, 45.0],
            },
            Kind::LambertConformal {
                parallels: [-45.0, -33.0],
            },
        ),
    ] {
        let there = Projection::new(north, 20.0, 23.0, CLARKE_1866).project((41.0, 35.0).into());
        check(
            &Projection::new(south, 20.0, -23.0, CLARKE_1866),
            (41.0, -35.0),
            (there.x, -there.y),
            1e-3,
        );
    }
}

fn bounds(west: f64, south: f64, east: f64, north: f64) -> Bounds {
    Bounds {
        west,
        east,
        south,
        north,
    }
}

#[test]
fn the_extent_decides() {
    let cases = [
        (
            bounds(46.5, 40.6, 87.3, 55.4),
            Kind::Albers {
                parallels: [43.0, 53.0],
            },
            67.0,
        ),
        (
            bounds(113.0, -44.0, 154.0, -10.0),
            Kind::Albers {
                parallels: [-38.0, -16.0],
            },
            134.0,
        ),
        (
            bounds(12.1, 55.2, 12.7, 55.8),
            Kind::Albers {
                parallels: [55.3, 55.7],
            },
            12.4,
        ),
        (
            bounds(29.0, -12.0, 40.0, 11.0),
            Kind::CylindricalEqualArea { parallel: 8.0 },
            35.0,
        ),
        (
            bounds(-180.0, -56.0, 180.0, 84.0),
            Kind::CylindricalEqualArea { parallel: 45.0 },
            0.0,
        ),
        (
            bounds(10.0, 74.0, 34.0, 81.0),
            Kind::AzimuthalEqualArea { south: false },
            22.0,
        ),
        (
            bounds(-180.0, -90.0, 180.0, -63.0),
            Kind::AzimuthalEqualArea { south: true },
            0.0,
        ),
        (
            bounds(177.0, -20.0, 182.0, -16.0),
            Kind::Albers {
                parallels: [-19.3, -16.7],
            },
            179.5,
        ),
        (
            bounds(-120.0, 45.0, 140.0, 62.0),
            Kind::AzimuthalEqualArea { south: false },
            10.0,
        ),
    ];
    for (bounds, kind, meridian) in cases {
        let projection = Projection::for_bounds(&bounds, Purpose::EqualArea);
        assert!(
            is_like(projection.kind(), kind),
            "{:?}, not {kind:?}",
            projection.kind()
        );
        assert!((projection.central_meridian() - meridian).abs() < 1e-9);
    }
    let conformal = Projection::for_bounds(&bounds(46.5, 40.6, 87.3, 55.4), Purpose::Conformal);
    assert_eq!(
        conformal.kind(),
        Kind::LambertConformal {
            parallels: [43.0, 53.0]
        }
    );
}

/// Compares kinds up to the rounding of tenths of a degree.
fn is_like(a: Kind, b: Kind) -> bool {
    let near = |a: f64, b: f64| (a - b).abs() < 1e-9;
    match (a, b) {
        (Kind::Albers { parallels: a }, Kind::Albers { parallels: b }) => {
            near(a[0], b[0]) && near(a[1], b[1])
        }
        (Kind::CylindricalEqualArea { parallel: a }, Kind::CylindricalEqualArea { parallel: b }) => {
            near(a, b)
        }
        _ => a == b,
    }
}

/// Area of a cell of the graticule on the map, in square metres, with its edges bent.
fn drawn_area(projection: &Projection, cell: Bounds) -> f64 {
    let corners = [
        (cell.west, cell.south),
        (cell.east, cell.south),
        (cell.east, cell.north),
        (cell.west, cell.north),
        (cell.west, cell.south),
    ];
    let ring = corners.windows(2).flat_map(|edge| {
        let (from, to) = (edge[0], edge[1]);
        (0..200).map(move |step| {
            let share = f64::from(step) / 200.0;
            Coord {
                x: from.0 + share * (to.0 - from.0),
                y: from.1 + share * (to.1 - from.1),
            }
        })
    });
    let ring = ring.map(|position| projection.project(position)).collect();
    Polygon::new(LineString(ring), Vec::new()).unsigned_area()
}

/// Area of a cell on the ellipsoid: `a² q Δλ / 2` between two parallels, from Snyder's definition of `q` (p. 16).
fn true_area(cell: Bounds) -> f64 {
    let earth = Ellipsoid::WGS84;
    let zone = earth.q(cell.north.to_radians()) - earth.q(cell.south.to_radians());
    earth.a.powi(2) * zone * cell.width().to_radians() / 2.0
}

#[test]
fn areas_are_true() {
    let extents = [
        bounds(46.5, 40.6, 87.3, 55.4),
        bounds(113.0, -44.0, 154.0, -10.0),
        bounds(29.0, -12.0, 40.0, 11.0),
        bounds(-180.0, -56.0, 180.0, 84.0),
        bounds(10.0, 74.0, 34.0, 81.0),
        bounds(-180.0, -90.0, 180.0, -63.0),
    ];
    for whole in extents {
        let projection = Projection::for_bounds(&whole, Purpose::EqualArea);
        for (column, row) in [(0.1, 0.1), (0.4, 0.7), (0.8, 0.5)] {
            let (x, y) = (
                whole.west + column * whole.width(),
                whole.south + row * whole.height(),
            );
            let cell = bounds(x, y, x + whole.width() / 9.0, y + whole.height() / 9.0);
            let ratio = drawn_area(&projection, cell) / true_area(cell);
            assert!((ratio - 1.0).abs() < 1e-4, "{ratio} in {:?}", projection.kind());
        }
    }
}

#[test]
fn a_square_kilometre_is_one_from_an_independent_measure() {
    use geo::GeodesicArea;
    let cell = bounds(66.0, 48.0, 67.0, 49.0);
    let polygon = Polygon::new(
        LineString::from(vec![(66.0, 48.0), (67.0, 48.0), (67.0, 49.0), (66.0, 49.0)]),
        Vec::new(),
    );
    let ratio = true_area(cell) / polygon.geodesic_area_unsigned();
    assert!((ratio - 1.0).abs() < 2e-4, "{ratio}");
}

#[test]
fn scales_agree_with_snyder_pages_294_and_298() {
    let scale = |projection: &Projection, from: (f64, f64), to: (f64, f64), ground: f64| {
        let (a, b) = (projection.project(from.into()), projection.project(to.into()));
        (a.x - b.x).hypot(a.y - b.y) / ground
    };
    let step = 1e-4_f64;
    let along = CLARKE_1866.a * CLARKE_1866.m(35_f64.to_radians()) * step.to_radians();
    let albers = Projection::new(
        Kind::Albers {
            parallels: [29.5, 45.5],
        },
        -96.0,
        23.0,
        CLARKE_1866,
    );
    let k = scale(&albers, (-75.0, 35.0), (-75.0 + step, 35.0), along);
    assert!((k - 0.991_554_6).abs() < 1e-6, "{k}");
    let lambert = Projection::new(
        Kind::LambertConformal {
            parallels: [33.0, 45.0],
        },
        -96.0,
        23.0,
        CLARKE_1866,
    );
    let k = scale(&lambert, (-75.0, 35.0), (-75.0 + step, 35.0), along);
    assert!((k - 0.997_017_1).abs() < 1e-6, "{k}");
}
