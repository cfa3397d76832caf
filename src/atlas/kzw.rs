//! The files of the map: a head with a column for each property, and shapes made of shared lines.
//!
//! The format, KZW1, is described in `data/README.md`. Every border is one arc, which the areas on both of its sides name, so that both
//! have the same vertices bit for bit.

use flate2::read::ZlibDecoder;
use geo::{Coord, LineString, MultiPolygon, Polygon};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use std::io::Read;

/// Positions are thousandths of a degree.
const SCALE: f64 = 1000.0;

/// A line that shapes are made of.
pub(super) type Arc = Vec<Coord>;
/// Arcs in a row, each by its number: `n` as it runs, `!n` backwards.
type Ring = Vec<i32>;
/// The shape of one feature: its parts, each of rings. A point is one part of one ring, which holds the number of its position.
type Parts = Vec<Vec<Ring>>;

/// One file: the properties of its features and their shapes.
pub(super) struct Table {
    fields: Vec<String>,
    columns: Vec<Box<RawValue>>,
    /// Number of features.
    pub(super) len: usize,
    shapes: Vec<Parts>,
    points: Vec<Coord>,
}

#[derive(Deserialize)]
struct Head {
    kind: Kind,
    n: usize,
    fields: Vec<String>,
    columns: Vec<Box<RawValue>>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Point,
    Line,
    Polygon,
}

impl Table {
    /// Reads a compressed file, and adds its arcs behind those of the files on which it builds.
    ///
    /// The files are part of the program, and a test reads each of them: one that cannot be read is a fault of the program.
    pub(super) fn read(compressed: &[u8], arcs: &mut Vec<Arc>) -> Self {
        let mut bytes = Vec::new();
        ZlibDecoder::new(compressed)
            .read_to_end(&mut bytes)
            .expect("the map can be unpacked");
        Self::parse(&bytes, arcs).expect("the map is whole")
    }

    fn parse(bytes: &[u8], arcs: &mut Vec<Arc>) -> Option<Self> {
        let mut bytes = Bytes(bytes.strip_prefix(b"KZW1")?);
        let length = bytes.count()?;
        let head: Head = serde_json::from_slice(bytes.take(length)?).ok()?;
        let lengths: Vec<usize> = (0..bytes.count()?)
            .map(|_| bytes.count())
            .collect::<Option<_>>()?;
        let mut last = [0, 0];
        for length in lengths {
            arcs.push(
                (0..length)
                    .map(|_| bytes.position(&mut last))
                    .collect::<Option<_>>()?,
            );
        }
        let mut table = Self {
            fields: head.fields,
            columns: head.columns,
            len: head.n,
            shapes: Vec::new(),
            points: Vec::new(),
        };
        let (mut last, mut arc) = ([0, 0], 0);
        for _ in 0..head.n {
            match head.kind {
                Kind::Point => table.points.push(bytes.position(&mut last)?),
                Kind::Line => {
                    let lines = (0..bytes.count()?).map(|_| Some(vec![bytes.ring(&mut arc)?]));
                    table.shapes.push(lines.collect::<Option<_>>()?);
                }
                Kind::Polygon => {
                    let part = |bytes: &mut Bytes<'_>, arc: &mut i32| {
                        (0..bytes.count()?)
                            .map(|_| bytes.ring(arc))
                            .collect::<Option<_>>()
                    };
                    let parts = (0..bytes.count()?).map(|_| part(&mut bytes, &mut arc));
                    table.shapes.push(parts.collect::<Option<_>>()?);
                }
            }
        }
        bytes.0.is_empty().then_some(table)
    }

    /// The values of a property, one for each feature.
    pub(super) fn column<T: DeserializeOwned>(&self, field: &str) -> Vec<T> {
        let index = self.fields.iter().position(|name| name == field);
        let column = index.map(|index| self.columns[index].get());
        let values: Vec<T> = column
            .and_then(|column| serde_json::from_str(column).ok())
            .expect("the map has the column, with values of its type");
        assert_eq!(values.len(), self.len, "a value for each feature");
        values
    }

    /// The positions of a file of points.
    pub(super) fn points(&self) -> &[Coord] {
        &self.points
    }

    /// The outline of an area.
    pub(super) fn area(&self, feature: usize, arcs: &[Arc]) -> MultiPolygon {
        let parts = self.shapes[feature].iter().map(|rings| {
            let mut rings = rings.iter().map(|ring| line(ring, arcs));
            let outer = rings.next().unwrap_or_else(|| LineString(Vec::new()));
            Polygon::new(outer, rings.collect())
        });
        MultiPolygon(parts.collect())
    }

    /// The lines of a river.
    pub(super) fn lines(&self, feature: usize, arcs: &[Arc]) -> Vec<LineString> {
        self.shapes[feature]
            .iter()
            .flatten()
            .map(|ring| line(ring, arcs))
            .collect()
    }
}

/// Arcs in a row; an arc begins where the one before it ends.
fn line(ring: &[i32], arcs: &[Arc]) -> LineString {
    let mut positions: Vec<Coord> = Vec::new();
    for number in ring {
        let skipped = usize::from(!positions.is_empty());
        // Negative numbers stand for arcs that run backwards.
        match usize::try_from(*number) {
            Ok(index) => positions.extend(arcs[index].iter().skip(skipped)),
            Err(_) => {
                let index = usize::try_from(!number).expect("the complement of a negative number is none");
                positions.extend(arcs[index].iter().rev().skip(skipped));
            }
        }
    }
    LineString(positions)
}

/// What is left of a file.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    /// An unsigned number in LEB128: seven bits a byte, the lowest first.
    fn number(&mut self) -> Option<u64> {
        let (mut number, mut shift) = (0_u64, 0_u32);
        loop {
            let byte = *self.take(1)?.first()?;
            number |= u64::from(byte & 127).checked_shl(shift)?;
            if byte < 128 {
                return Some(number);
            }
            shift += 7;
        }
    }

    fn count(&mut self) -> Option<usize> {
        self.number()?.try_into().ok()
    }

    /// A signed number, with its sign in the lowest bit.
    fn difference(&mut self) -> Option<i32> {
        let number = self.number()?;
        let half = i32::try_from(number >> 1).ok()?;
        Some(if number & 1 == 0 { half } else { !half })
    }

    fn position(&mut self, last: &mut [i32; 2]) -> Option<Coord> {
        for part in last.iter_mut() {
            *part = part.checked_add(self.difference()?)?;
        }
        let [x, y] = last.map(|part| f64::from(part) / SCALE);
        Some(Coord { x, y })
    }

    fn ring(&mut self, arc: &mut i32) -> Option<Ring> {
        let mut next = |bytes: &mut Self| {
            *arc = arc.checked_add(bytes.difference()?)?;
            Some(*arc)
        };
        (0..self.count()?).map(|_| next(self)).collect()
    }
}
