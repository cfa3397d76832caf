//! Places in files.

/// Number of a file in [`Files`](super::Files). A file keeps it as long as it stays at its path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub(super) u32);

impl FileId {
    /// The number, from 0.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A stretch of bytes in a file; empty where only a position is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Whose bytes they are.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// Makes a span of a byte range; offsets past 4 GiB, which no file that is read reaches, become the greatest that fits.
    pub fn new(file: FileId, range: std::ops::Range<usize>) -> Self {
        let cut = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self {
            file,
            start: cut(range.start),
            end: cut(range.end),
        }
    }

    /// The start of a file, for what concerns the file as a whole.
    pub fn whole(file: FileId) -> Self {
        Self {
            file,
            start: 0,
            end: 0,
        }
    }

    /// The byte range.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A position as an editor shows it; both count from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Location {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
}

impl Location {
    /// Finds the position of a byte offset in a text; an offset past the end is the end.
    pub fn of(text: &str, offset: usize) -> Self {
        let offset = text.floor_char_boundary(offset.min(text.len()));
        let before = &text[..offset];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }

    /// The byte at this position of a text, where the column counts bytes.
    pub fn offset_of_bytes(self, text: &str) -> usize {
        self.line_start(text) + self.column.saturating_sub(1)
    }

    fn line_start(self, text: &str) -> usize {
        let lines = text.split_inclusive('\n');
        lines.take(self.line.saturating_sub(1)).map(str::len).sum()
    }

    /// The byte at this position of a text; the end of the line where that is shorter.
    pub fn offset(self, text: &str) -> usize {
        let start = self.line_start(text);
        let line = text[start..].split('\n').next().unwrap_or_default();
        let within = line.char_indices().nth(self.column.saturating_sub(1));
        start + within.map_or(line.trim_end_matches('\r').len(), |(at, _)| at)
    }
}

#[cfg(test)]
mod tests {
    use super::Location;

    #[test]
    fn locations_count_characters_from_one() {
        let text = "åäö\nñ x";
        assert_eq!(Location::of(text, 0), Location { line: 1, column: 1 });
        assert_eq!(Location::of(text, 6), Location { line: 1, column: 4 });
        assert_eq!(
            Location::of(text, text.len() - 1),
            Location { line: 2, column: 3 }
        );
        assert_eq!(Location::of(text, 9999), Location { line: 2, column: 4 });
    }

    #[test]
    fn offsets_are_those_of_locations() {
        let text = "åäö\r\nñ x\n";
        for (offset, _) in text.char_indices().filter(|(_, c)| !matches!(c, '\r' | '\n')) {
            assert_eq!(Location::of(text, offset).offset(text), offset);
        }
        for (line, column, offset) in [(1, 99, 6), (2, 99, 12), (0, 0, 0), (9, 9, text.len())] {
            assert_eq!(Location { line, column }.offset(text), offset, "{line}:{column}");
        }
    }
}
