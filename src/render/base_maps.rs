//! The base maps of a site, projected and simplified once for each size.

use super::draw::{BaseMap, Detail};
use crate::config::MapConfig;
use crate::diag::{Checked, Diagnostic, Problems, nearest};
use crate::geo::{Frame, Layer};
use crate::site::Site;
use crate::source::Files;
use crate::yaml::Yaml;

/// The base maps; absent for a site without a map.
#[derive(Debug, Default)]
pub struct BaseMaps {
    drawn: Option<Drawn>,
}

#[derive(Debug)]
struct Drawn {
    frame: Frame,
    wide: BaseMap,
    narrow: BaseMap,
    locator: BaseMap,
}

impl BaseMaps {
    /// Reads the layers and draws the base maps.
    pub fn draw(site: &Site, files: &Files) -> Checked<Self> {
        let mut problems = Problems::default();
        let drawn = site.config.map.as_ref().and_then(|config| draw(config, site, files, &mut problems));
        Checked::new(Self { drawn }, problems)
    }

    /// Whether a point lies in the frame.
    pub(super) fn shows(&self, point: Option<[f64; 2]>) -> bool {
        self.drawn.as_ref().zip(point).is_some_and(|(drawn, [lon, lat])| drawn.frame.contains((lon, lat).into()))
    }

    pub(super) fn wide(&self) -> Option<&BaseMap> {
        self.drawn.as_ref().map(|drawn| &drawn.wide)
    }

    pub(super) fn narrow(&self) -> Option<&BaseMap> {
        self.drawn.as_ref().map(|drawn| &drawn.narrow)
    }

    pub(super) fn locator(&self) -> Option<&BaseMap> {
        self.drawn.as_ref().map(|drawn| &drawn.locator)
    }
}

fn draw(config: &MapConfig, site: &Site, files: &Files, problems: &mut Problems) -> Option<Drawn> {
    let layers = read_layers(config, files, problems);
    todo_draw(config, site, files, layers, problems)
}
