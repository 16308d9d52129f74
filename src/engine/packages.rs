//! The packages of a check: one layer for each package group of the course, made when it is first needed.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
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
    /// Groups whose packages didn't work and were installed again.
    repaired: Mutex<HashSet<String>>,
}

impl Packages {
    pub(super) fn new(groups: BTreeMap<String, PackageGroup>, cache: CacheDir) -> Self {
        Self { groups, cache, made: Mutex::default(), repaired: Mutex::default() }
    }

    /// Names of the packages of a group, apart from those that every check has.
    pub(super) fn of_group(&self, group: Option<&str>) -> Vec<String> {
        let group = group.filter(|group| *group != BASE).and_then(|group| self.groups.get(group));
        let requirements = group.map(|group| &group.requirements[..]).unwrap_or_default();
        requirements
            .iter()
            .filter_map(|requirement| Some(requirement.split(['=', '[', ';', ' ']).next()?.to_owned()))
            .collect()
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
        // Held while packages are being installed: anyone else who needs them waits for the same installation.
        let mut made = lock(&self.made);
        if let Some(layer) = made.get(group.unwrap_or(BASE)) {
            return Ok(Arc::clone(layer));
        }
        let requirements = self.requirements(group);
        let request = self.request(group, interpreter, &requirements);
        let layer = Arc::new(python::layer(&request, &self.cache, events, cancelled)?);
        made.insert(request.name.to_owned(), Arc::clone(&layer));
        Ok(layer)
    }

    /// Installs the packages of a group again, because the present ones don't work. `None` if that has been done before.
    pub(super) fn repair(
        &self,
        group: Option<&str>,
        interpreter: &Interpreter,
        events: &dyn LayerEvents,
        cancelled: &dyn Fn() -> bool,
    ) -> Option<Result<(), LayerError>> {
        let mut made = lock(&self.made);
        let requirements = self.requirements(group);
        // We don't reinstall what belongs to the interpreter.
        let request = LayerRequest { own_will_do: false, ..self.request(group, interpreter, &requirements) };
        if !lock(&self.repaired).insert(request.name.to_owned()) {
            return None;
        }
        let had_its_own = made.get(request.name).is_some_and(|layer| layer.is_interpreters_own());
        events.damaged(request.name);
        let anew = if had_its_own { python::layer } else { python::layer_anew };
        Some(anew(&request, &self.cache, events, cancelled).map(|layer| {
            made.insert(request.name.to_owned(), Arc::new(layer));
        }))
    }

    fn requirements(&self, group: Option<&str>) -> Vec<String> {
        let of = |name: &str| self.groups.get(name).map(|group| group.requirements.clone());
        let mut requirements = of(BASE).unwrap_or_default();
        requirements.extend(group.and_then(of).unwrap_or_default());
        requirements
    }

    fn request<'r>(
        &'r self,
        group: Option<&'r str>,
        interpreter: &'r Interpreter,
        requirements: &'r [String],
    ) -> LayerRequest<'r> {
        let name = group.unwrap_or(BASE);
        let download_mb = self.groups.get(name).and_then(|group| group.download_mb);
        LayerRequest { interpreter, name, requirements, download_mb, own_will_do: true }
    }
}
