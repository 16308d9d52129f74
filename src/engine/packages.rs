//! The packages of a check: one layer for each package group of the course, made when it is first needed.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::{Arc, Mutex},
};

use super::lock;
use crate::{
    course::model::PackageGroup,
    layout::BASE_GROUP,
    python::{self, CacheDir, Interpreter, Layer, LayerError, LayerEvents, LayerRequest},
};

/// Packages that would have to be downloaded before some exercises can be checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Download {
    /// Name of the package group.
    pub group: String,
    /// About how much it is, in MB, if the course says so.
    pub megabytes: Option<u32>,
    /// Names of the exercises that need it.
    pub exercises: Vec<String>,
}

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

    /// Names of the packages of these groups, apart from those that every check has.
    pub(super) fn of_groups(&self, groups: &[String]) -> Vec<String> {
        let groups = groups.iter().filter_map(|group| self.groups.get(group));
        groups
            .flat_map(|group| &group.requirements)
            .filter_map(|requirement| Some(requirement.split(['=', '[', ';', ' ']).next()?.to_owned()))
            .collect()
    }

    /// The first group, by name, that has a package.
    pub(super) fn group_with(&self, package: &str) -> Option<&str> {
        let has_it = |group: &str| self.of_groups(&[group.to_owned()]).iter().any(|own| own == package);
        self.groups.keys().map(String::as_str).find(|group| has_it(group))
    }

    /// Whether the layers of these groups were all asked for before.
    pub(super) fn are_known(&self, groups: &[String]) -> bool {
        let made = lock(&self.made);
        layers_for(groups).all(|group| made.contains_key(group))
    }

    /// The layer of each of these groups, or that of [`BASE_GROUP`] for none; may install packages, and then takes as long as that
    /// takes. What two exercises share is installed once, whatever else they have.
    pub(super) fn layers(
        &self,
        groups: &[String],
        interpreter: &Interpreter,
        events: &dyn LayerEvents,
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Vec<Arc<Layer>>, LayerError> {
        layers_for(groups).map(|group| self.layer(group, interpreter, events, cancelled)).collect()
    }

    /// The layer of one group.
    pub(super) fn layer(
        &self,
        group: &str,
        interpreter: &Interpreter,
        events: &dyn LayerEvents,
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Arc<Layer>, LayerError> {
        // Held while packages are being installed: anyone else who needs them waits for the same installation.
        let mut made = lock(&self.made);
        if let Some(layer) = made.get(group) {
            return Ok(Arc::clone(layer));
        }
        let requirements = self.requirements(group);
        let request = self.request(group, interpreter, &requirements);
        let layer = Arc::new(python::layer(&request, &self.cache, events, cancelled)?);
        made.insert(request.name.to_owned(), Arc::clone(&layer));
        Ok(layer)
    }

    /// What would have to be downloaded for a group that these exercises need; `None` when its packages are there.
    pub(super) fn missing(&self, group: &str, exercises: Vec<String>, interpreter: &Interpreter) -> Option<Download> {
        if lock(&self.made).contains_key(group) {
            return None;
        }
        let requirements = self.requirements(group);
        let request = self.request(group, interpreter, &requirements);
        let is_missing = python::installed_layer(&request, &self.cache).is_none();
        is_missing.then(|| Download { group: group.to_owned(), megabytes: request.download_mb, exercises })
    }

    /// Installs the packages of a group again, because the present ones don't work. `None` if that has been done before.
    pub(super) fn repair(
        &self,
        group: &str,
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

    fn requirements(&self, group: &str) -> Vec<String> {
        let of = |name: &str| self.groups.get(name).map(|group| group.requirements.clone());
        let mut requirements = of(BASE_GROUP).unwrap_or_default();
        requirements.extend(Some(group).filter(|group| *group != BASE_GROUP).and_then(of).unwrap_or_default());
        requirements
    }

    fn request<'r>(
        &'r self,
        name: &'r str,
        interpreter: &'r Interpreter,
        requirements: &'r [String],
    ) -> LayerRequest<'r> {
        let download_mb = self.groups.get(name).and_then(|group| group.download_mb);
        LayerRequest { interpreter, name, requirements, download_mb, own_will_do: true }
    }
}

/// The groups whose layers a check has: [`BASE_GROUP`] is in that of every other group.
pub(super) fn layers_for(groups: &[String]) -> impl Iterator<Item = &str> {
    let base = groups.is_empty().then_some(BASE_GROUP);
    base.into_iter().chain(groups.iter().map(String::as_str))
}
