//! What the program can do at all: which others it starts, and whom it can ask.

use std::path::Path;

#[test]
fn the_program_starts_nothing_but_the_editor_the_browser_and_git() {
    // Where a program could be started from, or an address asked for.
    let allowed = [
        ("Command::new(program)", "src/serve/live/editor.rs"),
        ("Command::new(\"git\")", "src/reports/revision.rs"),
        ("opener::", "src/serve/run.rs"),
    ];
    let calls = ["Command::new(", "opener::"];
    let mut found = Vec::new();
    for entry in walkdir::WalkDir::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let entry = entry.expect("the folder can be read");
        let path = entry.path().to_string_lossy().replace('\\', "/");
        let is_source = entry
            .path()
            .extension()
            .is_some_and(|extension| extension == "rs");
        if !is_source || path.contains("/tests") {
            continue;
        }
        let text = super::support::read(entry.path());
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let known = allowed.iter().filter(|(_, file)| path.ends_with(file));
        let rest = known.fold(code.to_owned(), |code, (call, _)| code.replace(call, ""));
        for call in calls {
            if rest.contains(call) {
                found.push(format!("{path}: {call}"));
            }
        }
        for call in [
            "TcpStream::connect",
            "UdpSocket",
            "std::process::Command::",
            "libloading",
        ] {
            if code.contains(call) {
                found.push(format!("{path}: {call}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_program_has_nothing_to_ask_other_machines_with() {
    let lock = super::support::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock"));
    let clients = [
        "reqwest",
        "ureq",
        "curl",
        "isahc",
        "attohttpc",
        "minreq",
        "hyper-tls",
        "hyper-rustls",
        "rustls",
        "native-tls",
        "openssl",
        "openssl-sys",
        "tungstenite",
        "git2",
        "gix",
        "hickory-resolver",
        "wasmtime",
        "deno_core",
        "rhai",
        "mlua",
    ];
    let found: Vec<&str> = clients
        .into_iter()
        .filter(|name| lock.contains(&format!("name = \"{name}\"\n")))
        .collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn unknown_options_come_with_a_guess_where_there_is_a_good_one() {
    let site = super::support::TestSite::empty();
    for (arguments, guess) in [
        (["check", "--changes"], Some("--since")),
        (["check", "--strct"], Some("--strict")),
        (["build", "--out"], Some("--output")),
        (["build", "--changes"], None),
        (["check", "--claims"], None),
    ] {
        let said = site.run(&arguments);
        assert_eq!(said.code, 2, "{arguments:?}: {}", said.stderr);
        let told = guess.map(|guess| format!("tip: a similar argument exists: '{guess}'"));
        let is_told = told.map_or(!said.stderr.contains("tip:"), |told| said.stderr.contains(&told));
        assert!(is_told, "{arguments:?}: {}", said.stderr);
    }
}
