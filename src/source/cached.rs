//! The last value that was made of something, kept as long as that is the same.

/// The last value that was made, together with all that it was made of: it holds as long as that is equal.
#[derive(Debug)]
pub struct Cached<I, T>(Option<(I, T)>);

impl<I, T> Default for Cached<I, T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<I: PartialEq, T: Clone> Cached<I, T> {
    /// The value made of these inputs, made anew where they differ from the last ones.
    pub fn get_or_make(&mut self, inputs: I, make: impl FnOnce(&I) -> T) -> T {
        self.get_or_make_if(inputs, make, |_| true)
    }

    /// The same, but a value that does not pass is not kept.
    pub fn get_or_make_if(
        &mut self,
        inputs: I,
        make: impl FnOnce(&I) -> T,
        is_kept: impl FnOnce(&T) -> bool,
    ) -> T {
        if let Some((known, value)) = &mut self.0
            && *known == inputs
        {
            *known = inputs;
            return value.clone();
        }
        let value = make(&inputs);
        self.0 = is_kept(&value).then(|| (inputs, value.clone()));
        value
    }
}

/// Numbers the states of something, so that what was made in one can be told from what was made in another.
#[derive(Debug)]
pub struct States<I> {
    last: Option<I>,
    number: u64,
}

impl<I> Default for States<I> {
    fn default() -> Self {
        Self {
            last: None,
            number: 0,
        }
    }
}

impl<I: PartialEq> States<I> {
    /// The number of a state: that of the last one where both are equal, else a new one.
    pub fn number(&mut self, state: I) -> u64 {
        if self.last.as_ref() != Some(&state) {
            self.number += 1;
        }
        self.last = Some(state);
        self.number
    }
}
