//! The `kzsite` program; all it does is call the library.

fn main() {}
