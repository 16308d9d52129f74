//! The packages of a check: one layer for each package group of the course, made when it is first needed.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex},
};

use super::lock;
use crate::{
    course::model::PackageGroup,
    python::{self, CacheDir, Interpreter, Layer, LayerError, LayerEvents, LayerRequest},
};

/// Every check has the packages of this group: pytest.
pub(super) const BASE: &str = "base";

pub(super) struct Packages {
    groups: BTreeMap<String, PackageGroup>,
    cache: CacheDir,
    made: Mutex<HashMap<String, Arc<Layer>>>,
}

impl Packages {
    pub(super) fn new(groups: BTreeMap<String, PackageGroup>, cache: CacheDir) -> Self {
        Self { groups, cache, made: Mutex::default() }
    }

    /// The layer of a group, if it was asked for before.
    pub(super) fn known(&self, group: Option<&str>) -> Option<Arc<Layer>> {
        lock(&self.made).get(group.unwrap_or(BASE)).cloned()
    }

    /// The layer of a group; may install packages, and then takes as long as that takes.
    pub(super) fn layer(
        &self,
        group: Option<&str>,
        interpreter: &Interpreter,
        events: &dyn LayerEvents,
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Arc<Layer>, LayerError> {
        let name = group.unwrap_or(BASE);
        // Held while packages are installed: whoever else needs them waits for the same installation.
        let mut made = lock(&self.made);
        if let Some(layer) = made.get(name) {
            return Ok(Arc::clone(layer));
        }
        let of = |name: &str| self.groups.get(name);
        let mut requirements = of(BASE).map(|base| base.requirements.clone()).unwrap_or_default();
        if let Some(group) = group.and_then(of) {
            requirements.extend(group.requirements.iter().cloned());
        }
        let download_mb = of(name).and_then(|group| group.download_mb);
        let request = LayerRequest { interpreter, name, requirements: &requirements, download_mb };
        let layer = Arc::new(python::layer(&request, &self.cache, events, cancelled)?);
        made.insert(name.to_owned(), Arc::clone(&layer));
        Ok(layer)
    }
}
