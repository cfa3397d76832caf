//! Looking for cases that fail, and for the smallest of each kind.

use super::budget::{Budget, runner, seconds, seed};
use super::case::{Base, Change, Tree, apply, changes, differences, kind_of};
use super::child::{Child, Verdict};
use super::{folder, program};
use proptest::strategy::{Strategy, ValueTree};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// How long one case is made smaller, at most; never more than a tenth of the time for all.
const SHRINKING: Duration = Duration::from_mins(1);

/// Builds cases in a child process from memory.
pub(crate) fn in_memory(name: &str, base: Base) -> Result<(), String> {
    let original = base.tree();
    let mut child = Child::new();
    let whole = child.build(base, &original, &original);
    if !whole.built {
        return Err(format!("the site is not built as it stands: {whole:#?}"));
    }
    search(name, base, &original, &mut |tree| {
        child.build(base, &original, tree)
    })
}

/// Runs the program itself on cases on the disk.
pub(crate) fn on_disk(name: &str) -> Result<(), String> {
    let original = Base::Every.tree();
    let mut turn = 0;
    search(name, Base::Every, &original, &mut |tree| {
        turn += 1;
        program::run(tree, turn)
    })
}

/// Tries cases as long as there is time; an error with all kinds of faults that were found.
fn search(
    name: &str,
    base: Base,
    original: &Tree,
    judge: &mut dyn FnMut(&Tree) -> Verdict,
) -> Result<(), String> {
    let seed = seed();
    let mut runner = runner(&seed, name);
    let strategy = changes(base);
    let budget = Budget::begin();
    let (mut cases, mut built) = (0_usize, 0_usize);
    let mut found: BTreeMap<String, (usize, String)> = BTreeMap::new();
    while budget.lasts() {
        let mut case = strategy.new_tree(&mut runner).expect("nothing is filtered");
        let tree = apply(original, &case.current());
        let verdict = judge(&tree);
        cases += 1;
        built += usize::from(verdict.built);
        for kind in kinds(&verdict, original, &tree) {
            if let Some((count, _)) = found.get_mut(&kind) {
                *count += 1;
                continue;
            }
            let smallest = shrink(&mut case, &kind, original, judge);
            let tree = apply(original, &smallest);
            let about = report(&kind, &judge(&tree), &smallest);
            let left = folder::leave(
                &format!("{name}-{kind}"),
                &tree,
                &differences(original, &tree),
                &about,
            );
            found.insert(kind, (1, format!("{about}\nleft in {}", left.display())));
            break;
        }
    }
    say(&format!(
        "{name}: {cases} cases, {built} of them built; KZSITE_FUZZ_SEED={seed}"
    ));
    if found.is_empty() {
        return Ok(());
    }
    let told = found
        .values()
        .map(|(count, about)| format!("{about} ({count} times)"));
    Err(format!(
        "KZSITE_FUZZ_SEED={seed}\n\n{}",
        told.collect::<Vec<_>>().join("\n\n")
    ))
}

/// Kinds of faults. A death without a place is told apart by the kind of file that led to it.
fn kinds(verdict: &Verdict, original: &Tree, tree: &Tree) -> Vec<String> {
    let changed = differences(original, tree);
    let file = changed
        .iter()
        .filter(|(_, bytes)| bytes.is_some())
        .max_by_key(|(_, bytes)| bytes.map_or(0, <[u8]>::len));
    let file = file
        .or(changed.first())
        .map_or_else(String::new, |(path, _)| kind_of(path));
    let faults = verdict.faults.iter();
    let kinds = faults.map(|fault| match fault.kind.as_str() {
        "overflows its stack" | "eats all memory" | "hangs" | "takes too long" => {
            format!("{} ({file})", fault.kind)
        }
        kind => kind.to_owned(),
    });
    let mut kinds: Vec<String> = kinds.collect();
    kinds.dedup();
    kinds
}

/// The smallest changes that have been found to lead to the same kind of fault.
fn shrink(
    case: &mut impl ValueTree<Value = Vec<Change>>,
    kind: &str,
    original: &Tree,
    judge: &mut dyn FnMut(&Tree) -> Verdict,
) -> Vec<Change> {
    let start = Instant::now();
    let limit = SHRINKING.min(Duration::from_millis(100 * seconds()));
    let mut smallest = case.current();
    let mut simpler = case.simplify();
    while simpler && start.elapsed() < limit {
        let tree = apply(original, &case.current());
        if kinds(&judge(&tree), original, &tree)
            .iter()
            .any(|found| found == kind)
        {
            smallest = case.current();
            simpler = case.simplify();
        } else {
            simpler = case.complicate();
        }
    }
    smallest
}

fn report(kind: &str, verdict: &Verdict, changes: &[Change]) -> String {
    let details: Vec<&str> = verdict.faults.iter().map(|fault| fault.detail.as_str()).collect();
    let changes: String = format!("{changes:?}").chars().take(1500).collect();
    format!("{kind}\n{}\nafter {changes}", details.join("\n"))
}

#[expect(clippy::print_stdout, reason = "a search says how far it came")]
fn say(text: &str) {
    println!("{text}");
}
