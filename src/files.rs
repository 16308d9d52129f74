//! Files that are whole or not there: the one place that replaces a file's contents.
