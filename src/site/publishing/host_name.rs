//! `static/CNAME`, from which GitHub Pages and others read the name of the host: it should be that of `base_url`.

use crate::config::web_address;
use crate::content::Asset;
use crate::diag::Diagnostic;
use crate::input::{FileContent, Files, Span};
use crate::site::model::Addressed;
use crate::yaml::Yaml;

/// The name that hosts read.
const NAME: &str = "CNAME";

/// A file with more bytes holds no name of a host (RFC 1035: at most 253), not even with an address around it.
const LONGEST: u64 = 1024;

/// Reports a file of the root that names another host than `base_url`, or none, or that no host reads.
pub(super) fn check(site: &Addressed, files: &Files, asset: &Asset) -> Option<Diagnostic> {
    let stem = asset.path.strip_suffix(".txt").unwrap_or(&asset.path);
    if !asset.is_root || !stem.eq_ignore_ascii_case(NAME) {
        return None;
    }
    let problem = |message: String| Diagnostic::warning("wrong-host", message).at(Span::whole(asset.file));
    if asset.path != NAME {
        let message = format!("no host reads this; the file with its name is `static/{NAME}`");
        return Some(problem(message).hint(format!("rename it to `{NAME}`")));
    }
    let site_file = files.get(asset.file);
    if let Ok(FileContent::Stored(stored)) = &site_file.content
        && stored.bytes() > LONGEST
    {
        return Some(problem("this is no name of a host".to_owned()).hint(only(&hosts(site, files))));
    }
    let bytes = site_file.bytes();
    let text = String::from_utf8_lossy(&bytes);
    let name = text.trim_start_matches('\u{feff}').trim();
    let hosts = hosts(site, files);
    if hosts.iter().any(|host| host.eq_ignore_ascii_case(name)) {
        return None;
    }
    let is_name = !name.is_empty()
        && name.contains('.')
        && web_address(&format!("https://{name}/")).is_ok_and(|url| {
            url.path() == "/" && url.port().is_none() && !name.contains(['/', '@', ':', '?', '#'])
        });
    if !is_name {
        return Some(problem("this is no name of a host".to_owned()).hint(only(&hosts)));
    }
    let host = hosts.first()?;
    let message =
        format!("this names the host `{name}`, and `base_url` in `kzsite.yaml` another one, `{host}`");
    Some(problem(message).hint(format!(
        "write `{host}` here, or `{name}` there: all addresses of the site begin with that of `base_url`"
    )))
}

/// What to write instead of something that is no name.
fn only(hosts: &[String]) -> String {
    let host = hosts.first().map_or("www.example.org", String::as_str);
    format!("write the name alone, on one line: `{host}`")
}

/// The hosts that the site may stand at: that of its address, and that of the configuration, for which a build may have got another one.
fn hosts(site: &Addressed, files: &Files) -> Vec<String> {
    let mut hosts = vec![site.config.base_url.host().to_owned()];
    let written = files.config_file().and_then(|file| {
        let span = Yaml::file(files, file).span("base_url");
        let text = files.text(file).get(span.range())?;
        let url = web_address(text.trim_matches(['"', '\''])).ok()?;
        url.host_str().map(str::to_owned)
    });
    hosts.extend(written);
    hosts
}
