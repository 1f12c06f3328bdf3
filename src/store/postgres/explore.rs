//! Visits all states of a model.

use std::collections::{HashSet, VecDeque};
use std::hash::Hash;

/// Visits the first state of a model and every state that can follow, breadth first.
pub(super) fn explore<S: Clone + Eq + Hash>(
    first: S,
    next: impl Fn(&S) -> Vec<S>,
    mut visit: impl FnMut(&S),
) {
    let mut known = HashSet::from([first.clone()]);
    let mut queue = VecDeque::from([first]);
    while let Some(state) = queue.pop_front() {
        visit(&state);
        for next in next(&state) {
            if known.insert(next.clone()) {
                queue.push_back(next);
            }
        }
    }
}
