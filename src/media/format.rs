//! Formats of images that browsers show.

use imagesize::{Compression, ImageType};

/// A format that browsers show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Avif,
    Gif,
    Jpeg,
    Png,
    WebP,
}

impl Format {
    /// The format that an extension stands for.
    pub(super) fn of_extension(extension: &str) -> Option<Self> {
        Some(match extension {
            "avif" => Self::Avif,
            "gif" => Self::Gif,
            "jpg" | "jpeg" => Self::Jpeg,
            "png" => Self::Png,
            "webp" => Self::WebP,
            _ => return None,
        })
    }

    pub(super) fn of_type(found: ImageType) -> Option<Self> {
        Some(match found {
            ImageType::Heif(Compression::Av1) => Self::Avif,
            ImageType::Gif => Self::Gif,
            ImageType::Jpeg => Self::Jpeg,
            ImageType::Png => Self::Png,
            ImageType::Webp => Self::WebP,
            _ => return None,
        })
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Avif => "AVIF",
            Self::Gif => "GIF",
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::WebP => "WebP",
        }
    }

    pub(super) fn extension(self) -> &'static str {
        match self {
            Self::Avif => "avif",
            Self::Gif => "gif",
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::WebP => "webp",
        }
    }
}
