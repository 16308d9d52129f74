//! A learner's folder: making one, putting a starter back, bringing it up to date.
